//! Who may open a host.

use std::fmt;

use ferrovirt_xml::Element;

use crate::error::{FileError, TestError};

/// The users of a host; everybody, if there are none.
#[derive(Clone, Default)]
pub(crate) struct Users(Vec<User>);

#[derive(Clone)]
struct User {
    name: String,
    password: Option<String>,
}

impl Users {
    /// The users whom the file names.
    pub(super) fn read(root: &Element) -> Result<Self, TestError> {
        let users = root.children_named("auth").flat_map(|auth| auth.children_named("user"));
        let read = users.map(|user| {
            let name = user.text().into_owned();
            if name.is_empty() {
                return Err(FileError::NoUserName.into());
            }
            Ok(User { name, password: user.attribute("password").map(str::to_owned) })
        });
        read.collect::<Result<_, _>>().map(Self)
    }

    /// Asks who is there: for a name, and for a password where that user has one or there is no such user.
    pub(crate) fn admit(
        &self,
        mut ask: impl FnMut(Question<'_>) -> Result<String, FileError>,
    ) -> Result<(), FileError> {
        if self.0.is_empty() {
            return Ok(());
        }
        let name = ask(Question::UserName)?;
        let user = self.0.iter().find(|user| user.name == name);
        let expected = match user {
            Some(User { password: None, .. }) => return Ok(()),
            Some(User { password, .. }) => password.as_deref(),
            None => None,
        };
        let given = ask(Question::Password { of: &name })?;
        if expected == Some(given.as_str()) { Ok(()) } else { Err(FileError::AuthFailed) }
    }
}

/// What is asked of who opens a host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Question<'a> {
    UserName,
    Password { of: &'a str },
}

impl fmt::Debug for Users {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|user| &user.name)).finish()
    }
}

#[cfg(test)]
mod tests {
    use ferrovirt_xml::Document;

    use super::*;

    fn users(source: &str) -> Result<Users, TestError> {
        Users::read(Document::parse(source).unwrap().root())
    }

    /// Facts, section 1: an unknown user is asked for a password too, and one without a password is not.
    #[test]
    fn a_user_is_asked_for_what_he_has() {
        let users = users("<node><auth><user password='secret'>alice</user><user>bob</user></auth></node>").unwrap();
        let rows: &[(&str, &str, usize, bool)] = &[
            ("alice", "secret", 2, true),
            ("alice", "wrong", 2, false),
            ("bob", "", 1, true),
            ("carol", "secret", 2, false),
        ];
        for (name, password, questions, admitted) in rows {
            let mut asked = 0;
            let answer = users.admit(|question| {
                asked += 1;
                Ok(if question == Question::UserName { (*name).to_owned() } else { (*password).to_owned() })
            });
            assert_eq!((asked, answer.is_ok()), (*questions, *admitted), "{name}");
        }
        assert!(!format!("{users:?}").contains("secret"));
    }

    #[test]
    fn a_user_has_a_name() {
        let refused = users("<node><auth><user password='x'/></auth></node>");
        assert_eq!(refused.unwrap_err(), FileError::NoUserName.into());
        assert!(users("<node/>").unwrap().admit(|_| Err(FileError::AuthFailed)).is_ok());
    }
}
