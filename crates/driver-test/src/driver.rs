//! Opening the test driver.

use std::sync::{Arc, Mutex, PoisonError, Weak};

use ferrovirt_driver::{Backend, BoxFuture, Driver, OpenRequest};
use ferrovirt_error::Error;
use ferrovirt_uri::{LocalDriver, OpenFlags, Target, Uri};

use crate::{backend::TestBackend, errors::TestError, flags, host::Host};

/// The test driver: answers `test:///default` in this process.
#[derive(Clone, Copy, Debug)]
pub struct TestDriver {
    shares_host: bool,
}

impl TestDriver {
    /// All connections of this process to `test:///default` share one host, as in libvirt. It is gone when the last of
    /// them closes.
    #[must_use]
    pub fn shared() -> Self {
        Self { shares_host: true }
    }

    /// Each connection has a host of its own: for tests that run side by side.
    #[must_use]
    pub fn isolated() -> Self {
        Self { shares_host: false }
    }
}

impl Driver for TestDriver {
    fn name(&self) -> &'static str {
        NAME
    }

    fn local(&self) -> Option<LocalDriver> {
        Some(LocalDriver { name: NAME, schemes: &[NAME], check })
    }

    fn open<'a>(&'a self, request: OpenRequest<'a>) -> BoxFuture<'a, Result<Box<dyn Backend>, Error>> {
        Box::pin(std::future::ready(self.open_now(request)))
    }
}

impl TestDriver {
    fn open_now(self, request: OpenRequest<'_>) -> Result<Box<dyn Backend>, Error> {
        let Target::Local(local) = &request.plan.target else {
            return Err(TestError::NoPath.into());
        };
        check(&local.uri, request.flags.bits())?;
        if local.uri.path.as_bytes() != DEFAULT_PATH {
            return Err(refuse_file(&local.uri).into());
        }
        let host = if self.shares_host { default_host() } else { Arc::new(Host::builtin()) };
        Ok(Box::new(TestBackend::new(host)))
    }
}

const NAME: &str = "test";

/// The path of the built-in host.
const DEFAULT_PATH: &[u8] = b"/default";

/// What can be refused before anything is opened: the flags, and the path.
fn check(uri: &Uri, given: u32) -> Result<(), Error> {
    flags::check(given, OpenFlags::READ_ONLY.bits(), "testConnectOpen")?;
    match uri.path.as_bytes() {
        b"" | b"/" => Err(TestError::NoPath.into()),
        _ => Ok(()),
    }
}

/// Hosts in files are not read yet; one that is not there is missed in libvirt's words.
fn refuse_file(uri: &Uri) -> TestError {
    let path = uri.path.to_string();
    if uri.path.to_path().exists() { TestError::FileUnsupported { path } } else { TestError::File { path } }
}

/// The process's default host, made where no connection has one open.
fn default_host() -> Arc<Host> {
    static DEFAULT: Mutex<Weak<Host>> = Mutex::new(Weak::new());
    let mut shared = DEFAULT.lock().unwrap_or_else(PoisonError::into_inner);
    shared.upgrade().unwrap_or_else(|| {
        let host = Arc::new(Host::builtin());
        *shared = Arc::downgrade(&host);
        host
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(path: &str) -> Error {
        refuse_file(&Uri::parse(&format!("test://{path}")).unwrap()).into()
    }

    #[test]
    fn a_file_is_refused_for_what_it_is() {
        assert_eq!(refused("/nonexistent/x").message, "XML error: failed to parse xml document '/nonexistent/x'");
        assert!(refused("/dev/null").message.contains("not supported yet"));
    }
}
