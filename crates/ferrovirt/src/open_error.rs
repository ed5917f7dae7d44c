//! Why an open failed, and what was tried.

use std::fmt;

use ferrovirt_error::Error;
use ferrovirt_uri::Explanation;

/// Why an open failed: libvirt's error, and as much of the plan as was known.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OpenError {
    /// The error as libvirt words it.
    pub error: Box<Error>,
    /// What was tried: the URI's parts, the driver, the endpoint.
    pub attempt: Box<Explanation>,
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

impl std::error::Error for OpenError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.error)
    }
}

impl From<OpenError> for Error {
    fn from(failure: OpenError) -> Self {
        *failure.error
    }
}
