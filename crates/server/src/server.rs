//! The server: its drivers, its limits, its clients.

use std::{
    collections::BTreeMap,
    future::poll_fn,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::Poll,
    time::Duration,
};

use ferrovirt_driver::{Backend, OpenRequest, ReadOnly};
use ferrovirt_error::Error;
use ferrovirt_transport::{ByteStream, Listener, TlsAcceptor, TlsClient};
use ferrovirt_uri::{Build, Env, OpenFlags, Plan, Target};
use tokio::sync::watch;

use crate::{
    Administration, Door, Identity, ServerConfig, Tls, Workers,
    client::{self, Client},
    error::ServerError,
    places::{Place, Places},
    room::Room,
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
    /// What is served: an administration, or drivers where there is none.
    pub(crate) administration: Option<Administration>,
    pub(crate) places: Arc<Places>,
    pub(crate) room: Room,
    workers: Mutex<Workers>,
    clients: Mutex<Clients>,
    /// Whether the server stops. Apart from the number of clients: every listener watches this, and need not wake for
    /// each client that comes or goes.
    stops: watch::Sender<bool>,
    /// How many clients there are.
    count: watch::Sender<usize>,
}

#[derive(Debug, Default)]
struct Clients {
    last_id: u64,
    connected: BTreeMap<u64, Arc<Client>>,
}

/// How long clients that are busy may go on when the server stops.
const PATIENCE_MAX: Duration = Duration::from_secs(2);

/// How many clients are accepted at a time.
const CROWD: usize = 8;

/// How often a server that stops looks after its clients.
const STOP_TICK: Duration = Duration::from_millis(20);

/// What a client opened.
pub(crate) struct Opened {
    pub(crate) backend: Arc<dyn Backend>,
    pub(crate) uri: String,
}

impl Server {
    /// A server without listeners.
    #[must_use]
    pub fn new(config: ServerConfig) -> Self {
        Self { shared: Arc::new(Shared::new(config, None)) }
    }

    /// A server that serves a daemon's administration to clients of the daemon's own user; others are turned away. Of the
    /// configuration the limits count, the workers, the keepalive and the world.
    #[must_use]
    pub fn of_administration(config: ServerConfig, administration: Administration) -> Self {
        let shared = Arc::new(Shared::new(config, Some(administration)));
        if let Some(administration) = &shared.administration {
            administration.belongs_to(&shared);
        }
        Self { shared }
    }

    /// Serves the clients of a listener until it fails or the server stops. Must be polled within a tokio runtime with
    /// I/O and time.
    ///
    /// # Errors
    /// The listener cannot accept any more.
    pub async fn serve(&self, listener: &Listener, door: impl Into<Door>) -> std::io::Result<()> {
        let door = door.into();
        self.accept_each(listener, |stream, place| {
            let identity = Identity::of_peer(stream.peer());
            self.attend(stream, door.clone(), place, identity, false);
        })
        .await
    }

    /// Serves one client over a stream that no listener brought, as soon as there is room for it. Must be polled within a
    /// tokio runtime with I/O and time.
    pub async fn welcome(&self, stream: Box<dyn ByteStream>, door: impl Into<Door>) {
        // A stream that is there already comes without a failure.
        if let Ok((stream, place)) = self.shared.places.admit(std::future::ready(Ok(stream))).await {
            let identity = Identity::of_peer(stream.peer());
            self.attend(stream, door.into(), place, identity, false);
        }
    }

    /// The same with a TLS session for each client. A client counts as unknown until it has proved who it is, and nobody
    /// waits for a slow one.
    ///
    /// # Errors
    /// The listener cannot accept any more.
    pub async fn serve_tls(&self, listener: &Listener, tls: &Tls, door: impl Into<Door>) -> std::io::Result<()> {
        let door = door.into();
        self.accept_each(listener, |stream, place| {
            let (server, acceptor, door) = (self.clone(), tls.current(), door.clone());
            tokio::spawn(async move {
                if let Some(client) = server.secure(stream, &acceptor).await {
                    let x509_dname = client.subject.filter(|_| client.is_proved);
                    let identity = Identity { x509_dname, ..Identity::of_peer(client.stream.peer()) };
                    server.attend(client.stream, door, place, identity, true);
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
        let mut stops = self.shared.stops.subscribe();
        let accepting = async {
            loop {
                for _ in 0..CROWD {
                    let (stream, place) = self.shared.places.admit(listener.accept()).await?;
                    attend(stream, place);
                }
                // Those who are in have their turn before the next ones of a crowd.
                tokio::task::yield_now().await;
            }
        };
        tokio::select! {
            // First of all: who is not accepted waits for the next server of the socket.
            biased;
            _ = stops.wait_for(|stops| *stops) => Ok(()),
            failure = accepting => failure,
        }
    }

    /// A client's TLS session; none for one that is refused, too slow, or there when the server stops.
    async fn secure(&self, stream: Box<dyn ByteStream>, acceptor: &TlsAcceptor) -> Option<TlsClient> {
        let mut stops = self.shared.stops.subscribe();
        let peer = stream.peer();
        let accepted = tokio::select! {
            accepted = tokio::time::timeout(self.shared.config.handshake_time, acceptor.accept(stream)) => accepted,
            _ = stops.wait_for(|stops| *stops) => return None,
        };
        match accepted {
            Ok(Ok(client)) => {
                tracing::debug!(?peer, subject = client.subject, "TLS session with a client");
                Some(client)
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

    /// Stops: accepts nobody any more, and closes. Clients in the middle of something have a moment to end by themselves,
    /// calls under way end and their replies go out; who is not through after `grace` is cut off.
    pub async fn stop(&self, grace: Duration) {
        self.shared.stops.send_replace(true);
        let mut count = self.shared.count.subscribe();
        let patience = PATIENCE_MAX.min(grace / 2);
        let ending = async {
            // Again and again, since one who was being accepted may still come.
            let _ = tokio::time::timeout(patience, self.end_each(Client::end_if_quiet)).await;
            self.end_each(Client::drain).await;
        };
        tokio::select! {
            _ = count.wait_for(|clients| *clients == 0) => {}
            () = ending => {}
            () = tokio::time::sleep(grace) => self.shared.each_client(Client::cut_off),
        }
    }

    /// Ends clients until nobody waits for it any more.
    async fn end_each(&self, end: fn(&Arc<Client>)) {
        loop {
            self.shared.each_client(end);
            tokio::time::sleep(STOP_TICK).await;
        }
    }

    pub(crate) fn shared(&self) -> &Arc<Shared> {
        &self.shared
    }

    /// How many clients are connected.
    #[must_use]
    pub fn clients(&self) -> usize {
        *self.shared.count.borrow()
    }

    /// Waits until none of the servers has had a client for `time`.
    pub async fn idle(servers: &[Self], time: Duration) {
        loop {
            for server in servers {
                server.until_clients(|clients| clients == 0).await;
            }
            let mut busy: Vec<_> =
                servers.iter().map(|server| Box::pin(server.until_clients(|clients| clients > 0))).collect();
            let any_busy = poll_fn(|cx| {
                let is_busy = busy.iter_mut().any(|busy| busy.as_mut().poll(cx).is_ready());
                if is_busy { Poll::Ready(()) } else { Poll::Pending }
            });
            if tokio::time::timeout(time, any_busy).await.is_err() {
                return;
            }
        }
    }

    async fn until_clients(&self, wanted: fn(usize) -> bool) {
        // The sender lives as long as the server.
        let _ = self.shared.count.subscribe().wait_for(|clients| wanted(*clients)).await;
    }

    /// Starts the task of one client.
    fn attend(&self, stream: Box<dyn ByteStream>, door: Door, place: Place, identity: Identity, is_tls: bool) {
        let shared = &self.shared;
        if shared.administration.is_some() && !is_own_user(&identity, &*shared.config.env) {
            tracing::warn!(peer = ?stream.peer(), "an administrator was refused: it is another user");
            return;
        }
        let mut clients = shared.lock_clients();
        clients.last_id += 1;
        let id = clients.last_id;
        tracing::debug!(client = id, peer = ?stream.peer(), "client connected");
        let client = Client::new(Arc::clone(shared), id, stream, door, place, identity, is_tls);
        clients.connected.insert(id, Arc::clone(&client));
        shared.count.send_replace(clients.connected.len());
        drop(clients);
        tokio::spawn(client::run(client));
    }
}

/// Whether a client runs as the same user. Not even root may be another.
fn is_own_user(identity: &Identity, env: &dyn Env) -> bool {
    identity.process.is_some_and(|process| process.uid == env.euid())
}

impl Shared {
    fn new(config: ServerConfig, administration: Option<Administration>) -> Self {
        let places = Places::new(config.limits);
        let (clients, stops, count) = (Mutex::default(), watch::Sender::new(false), watch::Sender::new(0));
        let workers = Mutex::new(config.workers);
        Self { config, administration, places, room: Room::new(), workers, clients, stops, count }
    }

    /// The clients, in the order of their coming.
    pub(crate) fn clients(&self) -> Vec<Arc<Client>> {
        self.lock_clients().connected.values().cloned().collect()
    }

    pub(crate) fn client(&self, id: u64) -> Option<Arc<Client>> {
        self.lock_clients().connected.get(&id).cloned()
    }

    /// The sizes of a pool of workers, under their lock.
    pub(crate) fn workers(&self) -> MutexGuard<'_, Workers> {
        self.workers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Forgets a client that is gone.
    pub(crate) fn forget(&self, id: u64) {
        let mut clients = self.lock_clients();
        let gone = clients.connected.remove(&id);
        self.count.send_replace(clients.connected.len());
        drop(clients);
        drop(gone);
    }

    fn each_client(&self, act: fn(&Arc<Client>)) {
        self.clients().iter().for_each(act);
    }

    fn lock_clients(&self) -> MutexGuard<'_, Clients> {
        self.clients.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Opens a driver for a client.
    pub(crate) async fn open(&self, name: &str, read_only: bool) -> Result<Opened, Error> {
        let mut flags = OpenFlags::empty();
        flags.set(OpenFlags::READ_ONLY, read_only);
        let plan = self.plan(name, flags)?;
        let Target::Local(target) = &plan.target else {
            let uri = plan.draft.uri.as_ref().map_or_else(|| name.to_owned(), |uri| uri.to_text().to_string());
            return Err(ServerError::NoDriver { uri }.into());
        };
        let uri = target.uri.to_text().to_string();
        let backend =
            self.config.registry.open(OpenRequest { plan: &plan, flags, timeout: None, credentials: None }).await?;
        let backend: Arc<dyn Backend> = if read_only { Arc::new(ReadOnly::new(backend)) } else { Arc::from(backend) };
        Ok(Opened { backend, uri })
    }

    /// What a name comes to. An empty one is the daemon's own default choice, by its environment and configuration; where
    /// they make none, the default of its drivers.
    fn plan(&self, name: &str, flags: OpenFlags) -> Result<Plan, Error> {
        let plan = |name| {
            let drivers = self.config.registry.local_drivers();
            ferrovirt_uri::plan(name, flags, &drivers, &Build::default(), &*self.config.env)
                .map_err(|failure| Error::from(failure.error))
        };
        let Some(default) = self.config.default_uri.as_deref().filter(|_| name.is_empty()) else {
            return plan(Some(name));
        };
        let chosen = plan(None)?;
        if chosen.draft.uri.is_some() { Ok(chosen) } else { plan(Some(default)) }
    }
}
