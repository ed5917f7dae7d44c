//! EXTERNAL: the transport has proved who the client is.

use crate::{ClientMechanism, Credentials, SaslCode, SaslError, ServerMechanism};

#[derive(Debug)]
pub(crate) struct ExternalClient {
    authorization: String,
    is_complete: bool,
}

impl ExternalClient {
    pub(crate) fn new(credentials: Credentials) -> Self {
        Self { authorization: credentials.authorization.unwrap_or_default(), is_complete: false }
    }
}

impl ClientMechanism for ExternalClient {
    fn start(&mut self) -> Result<Option<Vec<u8>>, SaslError> {
        self.is_complete = true;
        Ok(Some(self.authorization.as_bytes().to_vec()))
    }

    fn step(&mut self, _: Option<&[u8]>) -> Result<Option<Vec<u8>>, SaslError> {
        Ok(None)
    }

    fn is_complete(&self) -> bool {
        self.is_complete
    }
}

#[derive(Debug)]
pub(crate) struct ExternalServer {
    /// Whom the transport has proved.
    proved: Option<String>,
    is_complete: bool,
}

impl ExternalServer {
    pub(crate) fn new(proved: Option<String>) -> Self {
        Self { proved, is_complete: false }
    }
}

impl ServerMechanism for ExternalServer {
    /// Nobody may act as another.
    fn step(&mut self, data: Option<&[u8]>) -> Result<Option<Vec<u8>>, SaslError> {
        let Some(data) = data else {
            // An empty challenge asks for the first data.
            return Ok(Some(Vec::new()));
        };
        let is_own = |name: &String| data.is_empty() || data == name.as_bytes();
        self.is_complete = self.proved.as_ref().is_some_and(is_own);
        if self.is_complete { Ok(None) } else { Err(SaslError::new(SaslCode::BAD_AUTH, "no such external identity")) }
    }

    fn user(&self) -> Option<&str> {
        self.proved.as_deref().filter(|_| self.is_complete)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_acts_as_another() {
        let mut server = ExternalServer::new(Some("CN=me".to_owned()));
        assert_eq!(server.step(None), Ok(Some(Vec::new())));
        assert_eq!((server.step(Some(b"")), server.user()), (Ok(None), Some("CN=me")));
        assert!(ExternalServer::new(Some("CN=me".to_owned())).step(Some(b"CN=you")).is_err());
        let mut stranger = ExternalServer::new(None);
        assert!(stranger.step(Some(b"")).is_err());
        assert_eq!(stranger.user(), None);
    }
}
