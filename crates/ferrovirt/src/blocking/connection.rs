//! The blocking twin of a connection.

use ferrovirt_driver::{CloseReason, KeepAlive, Procedure};
use ferrovirt_error::Error;

use super::runtime;
use crate::OpenError;

/// An open connection whose calls wait for their answers. See [`crate::Connection`].
#[derive(Clone, Debug)]
pub struct Connection(pub(crate) crate::Connection);

impl AsRef<crate::Connection> for Connection {
    fn as_ref(&self) -> &crate::Connection {
        &self.0
    }
}

impl Connection {
    /// Opens a URI or an alias for reading and writing. An empty name is the default choice.
    ///
    /// # Errors
    /// Libvirt's error.
    pub fn open(name: &str) -> Result<Self, Error> {
        Self::open_with(&crate::Connection::builder(), Some(name)).map_err(Error::from)
    }

    /// Opens with the settings of a builder; `None` is the default choice.
    ///
    /// # Errors
    /// Libvirt's error, with what was tried.
    pub fn open_with(builder: &crate::Builder, name: Option<&str>) -> Result<Self, OpenError> {
        let opening = async {
            match name {
                Some(name) => builder.open(name).await,
                None => builder.open_default().await,
            }
        };
        match runtime::wait(opening) {
            Ok(opened) => opened.map(Self),
            Err(error) => Err(OpenError { error: Box::new(error), attempt: Box::new(builder.explain(name)) }),
        }
    }

    /// Opens another connection like this one. See [`crate::Connection::open_again`].
    ///
    /// # Errors
    /// Libvirt's error.
    pub fn open_again(&self) -> Result<Self, Error> {
        runtime::wait(self.0.open_again())?.map(Self)
    }

    /// The async connection behind this one.
    #[must_use]
    pub fn as_async(&self) -> &crate::Connection {
        &self.0
    }

    /// Calls a procedure by its type.
    ///
    /// # Errors
    /// As [`crate::Connection::invoke`].
    pub fn invoke<P: Procedure>(&self, args: P::Args) -> Result<P::Ret, Error> {
        runtime::wait(self.0.invoke::<P>(args))?
    }

    /// The URI of the connection.
    #[must_use]
    pub fn uri(&self) -> &str {
        self.0.uri()
    }

    /// Whether the connection was opened for looking only.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.0.is_read_only()
    }

    /// Whether the connection still works as far as this side knows.
    #[must_use]
    pub fn is_alive(&self) -> bool {
        self.0.is_alive()
    }

    /// Why the connection died, `None` while it lives.
    #[must_use]
    pub fn close_reason(&self) -> Option<CloseReason> {
        self.0.close_reason()
    }

    /// Sets keepalive messages. See [`crate::Connection::set_keepalive`].
    ///
    /// # Errors
    /// `NO_SUPPORT` on a connection in process.
    pub fn set_keepalive(&self, interval_s: i32, count: u32) -> Result<KeepAlive, Error> {
        self.0.set_keepalive(interval_s, count)
    }

    /// Closes the connection in order, for all its clones and objects.
    ///
    /// # Errors
    /// The connection was dead already; it is closed all the same.
    #[doc(alias = "virConnectClose")]
    pub fn close(&self) -> Result<(), Error> {
        runtime::wait(self.0.close())?
    }
}
