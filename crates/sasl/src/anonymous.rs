//! ANONYMOUS: a trace, and no proof.

use crate::{ClientMechanism, SaslError, ServerMechanism};

/// Either side.
#[derive(Debug, Default)]
pub(crate) struct Anonymous {
    is_complete: bool,
}

const NAME: &str = "anonymous";

impl ClientMechanism for Anonymous {
    fn start(&mut self) -> Result<Option<Vec<u8>>, SaslError> {
        self.is_complete = true;
        Ok(Some(NAME.as_bytes().to_vec()))
    }

    fn step(&mut self, _: Option<&[u8]>) -> Result<Option<Vec<u8>>, SaslError> {
        Ok(None)
    }

    fn is_complete(&self) -> bool {
        self.is_complete
    }
}

impl ServerMechanism for Anonymous {
    fn step(&mut self, data: Option<&[u8]>) -> Result<Option<Vec<u8>>, SaslError> {
        self.is_complete = data.is_some();
        Ok(None)
    }

    fn user(&self) -> Option<&str> {
        self.is_complete.then_some(NAME)
    }
}
