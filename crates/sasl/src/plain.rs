//! PLAIN: names and password as they are.

use std::sync::Arc;

use zeroize::Zeroizing;

use crate::{ClientMechanism, Credentials, SaslCode, SaslError, ServerMechanism, UserStore};

#[derive(Debug)]
pub(crate) struct PlainClient {
    credentials: Credentials,
    is_complete: bool,
}

impl PlainClient {
    pub(crate) fn new(credentials: Credentials) -> Self {
        Self { credentials, is_complete: false }
    }
}

impl ClientMechanism for PlainClient {
    fn start(&mut self) -> Result<Option<Vec<u8>>, SaslError> {
        let known = &self.credentials;
        let parts = [known.acts_as().unwrap_or_default(), known.name()?, known.password.reveal()];
        if parts.iter().any(|part| part.contains('\0')) {
            return Err(SaslError::new(SaslCode::FAIL, "a credential holds a zero byte"));
        }
        self.is_complete = true;
        Ok(Some(parts.join("\0").into_bytes()))
    }

    fn step(&mut self, challenge: Option<&[u8]>) -> Result<Option<Vec<u8>>, SaslError> {
        match challenge {
            None | Some([]) => Ok(None),
            Some(_) => Err(SaslError::new(SaslCode::BAD_PROTOCOL, "PLAIN expects nothing from the server")),
        }
    }

    fn is_complete(&self) -> bool {
        self.is_complete
    }
}

#[derive(Debug)]
pub(crate) struct PlainServer {
    users: Arc<dyn UserStore>,
    user: Option<String>,
}

impl PlainServer {
    pub(crate) fn new(users: Arc<dyn UserStore>) -> Self {
        Self { users, user: None }
    }
}

impl ServerMechanism for PlainServer {
    fn step(&mut self, data: Option<&[u8]>) -> Result<Option<Vec<u8>>, SaslError> {
        let Some(data) = data else {
            return Ok(Some(Vec::new()));
        };
        let bad = || SaslError::new(SaslCode::BAD_PROTOCOL, "Can only find author/en (no password)");
        let text = Zeroizing::new(String::from_utf8(data.to_vec()).map_err(|_| bad())?);
        let mut parts = text.split('\0');
        let (Some(authorization), Some(user), Some(password), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(bad());
        };
        // Nobody may act as another.
        let acts_as_self = authorization.is_empty() || authorization == user;
        if !self.users.has_password(user, password) || !acts_as_self {
            return Err(SaslError::new(SaslCode::BAD_AUTH, "Password verification failed"));
        }
        self.user = Some(user.to_owned());
        Ok(None)
    }

    fn user(&self) -> Option<&str> {
        self.user.as_deref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn start(authorization: Option<&str>, name: &str, password: &str) -> Result<Option<Vec<u8>>, String> {
        let authorization = authorization.map(str::to_owned);
        let credentials = Credentials { authorization, authentication: name.to_owned(), password: password.into() };
        PlainClient::new(credentials).start().map_err(|error| error.to_string())
    }

    /// As Cyrus SASL sends them for virsh.
    #[test]
    fn names_go_without_the_blanks_around_them() {
        assert_eq!(start(None, " fred\t", " word "), Ok(Some(b"\0fred\0 word ".to_vec())));
        assert_eq!(start(Some(" "), "fred", ""), Ok(Some(b"\0fred\0".to_vec())));
        assert_eq!(start(Some("root"), "a b", "x"), Ok(Some(b"root\0a b\0x".to_vec())));
        let refused = Err("-1 (SASL(-1): generic failure: All-whitespace username.)".to_owned());
        assert_eq!(start(None, "", "x"), refused);
        assert_eq!(start(Some("root"), " \u{b}\n", "x"), refused);
    }

    #[test]
    fn a_zero_byte_would_be_another_credential() {
        assert!(start(None, "fred\0x", "y").is_err());
        assert!(start(None, "fred", "x\0y").is_err());
    }
}
