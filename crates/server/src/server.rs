//! The server: its drivers, its limits, its clients.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use ferrovirt_driver::{Backend, OpenRequest, ReadOnly};
use ferrovirt_error::Error;
use ferrovirt_transport::{ByteStream, Listener, TlsAcceptor};
use ferrovirt_uri::{Build, OpenFlags, Target};
use tokio::sync::watch;

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
    clients: Mutex<Clients>,
    /// Whether the server stops, and how many clients it has.
    news: watch::Sender<News>,
}

#[derive(Debug, Default)]
struct Clients {
    last_id: u64,
    connected: BTreeMap<u64, Arc<Client>>,
}

#[derive(Clone, Copy, Debug, Default)]
struct News {
    is_stopping: bool,
    clients: usize,
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
        let (clients, news) = (Mutex::default(), watch::Sender::new(News::default()));
        Self { shared: Arc::new(Shared { config, places, clients, news }) }
    }

    /// Serves the clients of a listener until it fails or the server stops. Must be polled within a tokio runtime with
    /// I/O and time.
    ///
    /// # Errors
    /// The listener cannot accept any more.
    pub async fn serve(&self, listener: &Listener, access: Access) -> std::io::Result<()> {
        self.accept_each(listener, |stream, place| self.attend(stream, access, place)).await
    }

    /// The same with a TLS session for each client. A client counts as unknown until it has proved who it is, and nobody
    /// waits for a slow one.
    ///
    /// # Errors
    /// The listener cannot accept any more.
    pub async fn serve_tls(
        &self,
        listener: &Listener,
        acceptor: &Arc<TlsAcceptor>,
        access: Access,
    ) -> std::io::Result<()> {
        self.accept_each(listener, |stream, place| {
            let (server, acceptor) = (self.clone(), Arc::clone(acceptor));
            tokio::spawn(async move {
                if let Some(stream) = server.secure(stream, &acceptor).await {
                    server.attend(stream, access, place);
                }
            });
        })
        .await
    }

    /// Gives every client of a listener to `attend`, as far as there are places.
    async fn accept_each(
        &self,
        listener: &Listener,
        attend: impl Fn(Box<dyn ByteStream>, Place),
    ) -> std::io::Result<()> {
        let mut news = self.shared.news.subscribe();
        let accepting = async {
            loop {
                let place = self.shared.places.take().await;
                attend(listener.accept().await?, place);
            }
        };
        tokio::select! {
            failure = accepting => failure,
            _ = news.wait_for(|news| news.is_stopping) => Ok(()),
        }
    }

    /// A client's TLS session; none for one that is refused, too slow, or there when the server stops.
    async fn secure(&self, stream: Box<dyn ByteStream>, acceptor: &TlsAcceptor) -> Option<Box<dyn ByteStream>> {
        let mut news = self.shared.news.subscribe();
        let peer = stream.peer();
        let accepted = tokio::select! {
            accepted = tokio::time::timeout(self.shared.config.handshake_time, acceptor.accept(stream)) => accepted,
            _ = news.wait_for(|news| news.is_stopping) => return None,
        };
        match accepted {
            Ok(Ok(client)) => {
                tracing::debug!(?peer, subject = client.subject, "TLS session with a client");
                Some(client.stream)
            }
            Ok(Err(error)) => {
                tracing::warn!(?peer, %error, detail = error.detail(), "client refused");
                None
            }
            Err(_) => {
                tracing::warn!(?peer, "client refused: its TLS handshake takes too long");
                None
            }
        }
    }

    /// Stops: accepts nobody any more, lets calls under way end and their replies go out, then closes. Clients that are
    /// not through after `grace` are cut off.
    pub async fn stop(&self, grace: Duration) {
        self.shared.news.send_modify(|news| news.is_stopping = true);
        self.shared.each_client(Client::drain);
        let mut news = self.shared.news.subscribe();
        let gone = news.wait_for(|news| news.clients == 0);
        if tokio::time::timeout(grace, gone).await.is_err() {
            self.shared.each_client(Client::cut_off);
        }
    }

    /// How many clients are connected.
    #[must_use]
    pub fn clients(&self) -> usize {
        self.shared.news.borrow().clients
    }

    /// Waits until there has been no client for `time`.
    pub async fn idle(&self, time: Duration) {
        let mut news = self.shared.news.subscribe();
        loop {
            // The sender lives as long as the server.
            let _ = news.wait_for(|news| news.clients == 0).await;
            let busy = news.wait_for(|news| news.clients > 0);
            if tokio::time::timeout(time, busy).await.is_err() {
                return;
            }
        }
    }

    /// Starts the task of one client.
    fn attend(&self, stream: Box<dyn ByteStream>, access: Access, place: Place) {
        let shared = &self.shared;
        let mut clients = shared.lock_clients();
        if shared.news.borrow().is_stopping {
            // Those who are told to end are those in the list by now.
            return;
        }
        clients.last_id += 1;
        let id = clients.last_id;
        tracing::debug!(client = id, peer = ?stream.peer(), "client connected");
        let client = Client::new(Arc::clone(shared), id, stream, access, place);
        clients.connected.insert(id, Arc::clone(&client));
        shared.news.send_modify(|news| news.clients = clients.connected.len());
        drop(clients);
        tokio::spawn(client::run(client));
    }
}

impl Shared {
    /// Forgets a client that is gone.
    pub(crate) fn forget(&self, id: u64) {
        let mut clients = self.lock_clients();
        let gone = clients.connected.remove(&id);
        self.news.send_modify(|news| news.clients = clients.connected.len());
        drop(clients);
        drop(gone);
    }

    fn each_client(&self, act: fn(&Arc<Client>)) {
        let clients: Vec<_> = self.lock_clients().connected.values().cloned().collect();
        clients.iter().for_each(act);
    }

    fn lock_clients(&self) -> MutexGuard<'_, Clients> {
        self.clients.lock().unwrap_or_else(PoisonError::into_inner)
    }

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
        let backend =
            self.config.registry.open(OpenRequest { plan: &plan, flags, timeout: None, credentials: None }).await?;
        let backend: Arc<dyn Backend> = if read_only { Arc::new(ReadOnly::new(backend)) } else { Arc::from(backend) };
        Ok(Opened { backend, uri })
    }
}
