//! The administration of a daemon: its servers, their clients and limits, its log.
//!
//! It is served as the drivers are, by a [`Server`](crate::Server) of its own, to clients of the daemon's own user only.

mod answer;
mod error;
mod limits;
mod params;
mod people;
mod view;
mod workers;

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock, Weak},
};

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};

use crate::server::Shared;
pub(crate) use answer::{CLOSE, LIB_VERSION};
use error::AdminError;

/// The name of the server that serves the administration.
const OWN_NAME: &str = "admin";

/// What administrators see and may do: a daemon's servers by name, and the daemon itself.
#[derive(Debug)]
pub struct Administration {
    servers: BTreeMap<String, crate::Server>,
    /// The server that serves this; it holds this in turn.
    own: OnceLock<Weak<Shared>>,
    daemon: Arc<dyn Daemon>,
}

/// What administrators ask of the daemon as a whole. What it does not do is answered as unsupported.
pub trait Daemon: std::fmt::Debug + Send + Sync {
    /// Sets after how many seconds without a client the daemon ends; 0 for never.
    ///
    /// # Errors
    /// The daemon cannot do so.
    fn set_timeout(&self, seconds: u32) -> Result<(), Error> {
        let _ = seconds;
        Err(Error::unsupported("virAdmConnectSetDaemonTimeout"))
    }

    /// Has the daemon end. It does not wait for that.
    ///
    /// # Errors
    /// The daemon cannot do so.
    fn shut_down(&self) -> Result<(), Error> {
        Err(Error::unsupported("virAdmConnectDaemonShutdown"))
    }

    /// Reads a server's TLS files again: clients that come from now on are shown the new ones.
    ///
    /// # Errors
    /// The server has no TLS, or the files are not usable; then the old ones stay.
    fn update_tls(&self, server: &str) -> Result<(), Error> {
        let _ = server;
        let text = "no tls service found, unable to update tls files";
        Err(Error::new(ErrorDomain::RPC, ErrorCode::INTERNAL_ERROR, text))
    }

    /// Where the log goes, as `log_outputs` is written in the configuration.
    ///
    /// # Errors
    /// The daemon cannot say.
    fn log_outputs(&self) -> Result<LogWords, Error> {
        Err(Error::unsupported("virAdmConnectGetLoggingOutputs"))
    }

    /// Which parts log how much, as `log_filters` is written in the configuration.
    ///
    /// # Errors
    /// The daemon cannot say.
    fn log_filters(&self) -> Result<LogWords, Error> {
        Err(Error::unsupported("virAdmConnectGetLoggingFilters"))
    }

    /// Sets where the log goes; `None` for the default.
    ///
    /// # Errors
    /// The text is no list of outputs, or one of them cannot be used.
    fn set_log_outputs(&self, outputs: Option<&str>) -> Result<(), Error> {
        let _ = outputs;
        Err(Error::unsupported("virAdmConnectSetLoggingOutputs"))
    }

    /// Sets which parts log how much; `None` for no filter.
    ///
    /// # Errors
    /// The text is no list of filters.
    fn set_log_filters(&self, filters: Option<&str>) -> Result<(), Error> {
        let _ = filters;
        Err(Error::unsupported("virAdmConnectSetLoggingFilters"))
    }
}

/// Settings of a log as they are written in the configuration, and how many they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LogWords {
    /// All of them, with blanks between.
    pub text: String,
    /// How many they are.
    pub count: u32,
}

impl Administration {
    /// The administration of a daemon without servers.
    #[must_use]
    pub fn new(daemon: impl Daemon + 'static) -> Self {
        Self { servers: BTreeMap::new(), own: OnceLock::new(), daemon: Arc::new(daemon) }
    }

    /// Adds a server. The main one of libvirt's daemon is `libvirtd`.
    #[must_use]
    pub fn with_server(mut self, name: impl Into<String>, server: crate::Server) -> Self {
        self.servers.insert(name.into(), server);
        self
    }

    /// Tells which server serves this.
    pub(crate) fn belongs_to(&self, server: &Arc<Shared>) {
        // Set once, by the server's constructor.
        let _ = self.own.set(Arc::downgrade(server));
    }

    /// The servers' names, in their order.
    fn names(&self) -> Vec<&str> {
        let mut names: Vec<_> = self.servers.keys().map(String::as_str).chain([OWN_NAME]).collect();
        names.sort_unstable();
        names
    }

    fn server(&self, name: &str) -> Result<Arc<Shared>, AdminError> {
        let found = match self.servers.get(name) {
            Some(server) => Some(Arc::clone(server.shared())),
            None if name == OWN_NAME => self.own.get().and_then(Weak::upgrade),
            None => None,
        };
        found.ok_or_else(|| AdminError::NoServer { name: name.to_owned() })
    }
}
