//! Opening the test driver.

use std::sync::{Arc, Mutex, PoisonError, Weak};

use ferrovirt_driver::{Backend, BoxFuture, Driver, OpenRequest};
use ferrovirt_error::Error;
use ferrovirt_uri::{LocalDriver, OpenFlags, Target, Uri};

use crate::{
    backend::TestBackend,
    error::{FileError, TestError},
    file, flags,
    host::Host,
};

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
        let host = match local.uri.path.as_bytes() {
            DEFAULT_PATH if self.shares_host => default_host()?,
            DEFAULT_PATH => Arc::new(Host::new(file::builtin()?)),
            _ => open_file(&local.uri)?,
        };
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

/// A host of the connection's own, from a file. Whoever has to say who he is cannot be asked yet.
fn open_file(uri: &Uri) -> Result<Arc<Host>, TestError> {
    let (state, users) = file::read(&uri.path.to_path())?;
    users.admit(|_| Err(FileError::NoCredentials))?;
    Ok(Arc::new(Host::new(state)))
}

/// The process's default host, made where no connection has one open.
fn default_host() -> Result<Arc<Host>, TestError> {
    static DEFAULT: Mutex<Weak<Host>> = Mutex::new(Weak::new());
    let mut shared = DEFAULT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(host) = shared.upgrade() {
        return Ok(host);
    }
    let host = Arc::new(Host::new(file::builtin()?));
    *shared = Arc::downgrade(&host);
    Ok(host)
}
