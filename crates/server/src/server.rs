//! The server: its drivers, its limits, its clients.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use ferrovirt_driver::{Backend, OpenRequest, ReadOnly};
use ferrovirt_error::Error;
use ferrovirt_transport::{ByteStream, Listener};
use ferrovirt_uri::{Build, OpenFlags, Target};

use crate::{
    Access, ServerConfig,
    client::{self, Client},
    error::ServerError,
    places::{Place, Places},
};

/// A daemon's server: its drivers, its limits, its clients. A cheap handle; clones are the same server.
#[derive(Clone, Debug)]
pub struct Server {
    shared: Arc<Shared>,
}

/// What all clients of a server share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) config: ServerConfig,
    places: Arc<Places>,
    next_client: AtomicU64,
}

/// What a client opened.
pub(crate) struct Opened {
    pub(crate) backend: Arc<dyn Backend>,
    pub(crate) uri: String,
}

impl Server {
    /// A server without listeners.
    #[must_use]
    pub fn new(config: ServerConfig) -> Self {
        let places = Places::new(config.limits);
        Self { shared: Arc::new(Shared { config, places, next_client: AtomicU64::new(1) }) }
    }

    /// Serves the clients of a listener until it fails. Must be polled within a tokio runtime with I/O and time.
    ///
    /// # Errors
    /// The listener cannot accept any more.
    pub async fn serve(&self, listener: &Listener, access: Access) -> std::io::Result<()> {
        loop {
            let place = self.shared.places.take().await;
            let stream = listener.accept().await?;
            self.attend(stream, access, place);
        }
    }

    /// Starts the task of one client.
    fn attend(&self, stream: Box<dyn ByteStream>, access: Access, place: Place) {
        let id = self.shared.next_client.fetch_add(1, Ordering::Relaxed);
        tracing::debug!(client = id, peer = ?stream.peer(), "client connected");
        tokio::spawn(client::run(Client::new(Arc::clone(&self.shared), id, stream, access, place)));
    }
}

impl Shared {
    /// Opens a driver for a client; an empty name means whatever this daemon has.
    pub(crate) async fn open(&self, name: &str, read_only: bool) -> Result<Opened, Error> {
        let name = match (name, &self.config.default_uri) {
            ("", Some(uri)) => uri,
            _ => name,
        };
        let mut flags = OpenFlags::empty();
        flags.set(OpenFlags::READ_ONLY, read_only);
        let drivers = self.config.registry.local_drivers();
        let plan = ferrovirt_uri::plan(Some(name), flags, &drivers, &Build::default(), &*self.config.env)
            .map_err(|failure| failure.error)?;
        let Target::Local(target) = &plan.target else {
            return Err(ServerError::NoDriver { uri: name.to_owned() }.into());
        };
        let uri = target.uri.to_text().to_string();
        let backend = self.config.registry.open(OpenRequest { plan: &plan, flags, timeout: None }).await?;
        let backend: Arc<dyn Backend> = if read_only { Arc::new(ReadOnly::new(backend)) } else { Arc::from(backend) };
        Ok(Opened { backend, uri })
    }
}
