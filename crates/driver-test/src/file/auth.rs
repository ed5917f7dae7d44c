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
    pub(crate) fn read(root: &Element) -> Result<Self, TestError> {
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

    /// Whether everybody may come in.
    pub(crate) fn is_open(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a user must give a password. Whether he exists is not given away before he did.
    pub(crate) fn needs_password(&self, name: &str) -> bool {
        self.find(name).is_none_or(|user| user.password.is_some())
    }

    /// Whether a user may come in with a password.
    pub(crate) fn admit(&self, name: &str, password: &str) -> bool {
        self.find(name).is_some_and(|user| user.password.as_deref() == Some(password))
    }

    fn find(&self, name: &str) -> Option<&User> {
        self.0.iter().find(|user| user.name == name)
    }
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

    #[test]
    fn a_user_has_a_name() {
        let refused = users("<node><auth><user password='x'/></auth></node>");
        assert_eq!(refused.unwrap_err(), FileError::NoUserName.into());
        assert!(users("<node/>").unwrap().is_open());
    }

    #[test]
    fn passwords_are_not_shown() {
        let users = users("<node><auth><user password='secret'>alice</user></auth></node>").unwrap();
        assert_eq!(format!("{users:?}"), "[\"alice\"]");
    }
}
