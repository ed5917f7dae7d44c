//! An open connection.

use std::{
    future::poll_fn,
    pin::pin,
    sync::{Arc, Mutex, PoisonError, Weak},
    task::Poll,
    time::Duration,
};

use ferrovirt_driver::{Backend, CloseReason, Cx, KeepAlive, Procedure, ReadOnly};
use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_proto::remote::DriverFeature;

use crate::{Builder, OpenError, builder::Origin, events::Events};

/// An open connection to a hypervisor.
///
/// Clones are cheap and share the connection; it closes when the last of them and of its objects is dropped, or in order
/// by [`Connection::close`].
#[derive(Clone)]
pub struct Connection {
    shared: Arc<Shared>,
    timeout: Option<Duration>,
}

struct Shared {
    backend: Arc<dyn Backend>,
    events: Events,
    uri: String,
    read_only: bool,
    /// How it was opened, where a builder did that.
    origin: Option<Origin>,
    /// Features that were asked about, and whether the other side knows them.
    features: Mutex<Vec<(i32, bool)>>,
}

impl AsRef<Connection> for Connection {
    fn as_ref(&self) -> &Connection {
        self
    }
}

impl Connection {
    /// Opens a URI or an alias for reading and writing. An empty name is the default choice, as in libvirt.
    ///
    /// # Errors
    /// Libvirt's error, with what was tried: see [`OpenError`].
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let conn = ferrovirt::Connection::open("test:///default").await?;
    /// assert_eq!(conn.uri(), "test:///default");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "virConnectOpen")]
    pub async fn open(name: &str) -> Result<Self, OpenError> {
        Self::builder().open(name).await
    }

    /// More ways to open: read-only, with deadlines, with other drivers.
    #[must_use]
    pub fn builder() -> Builder {
        Builder::new()
    }

    pub(crate) fn new(
        backend: Box<dyn Backend>,
        uri: Option<String>,
        read_only: bool,
        timeout: Option<Duration>,
    ) -> Self {
        let events = Events::of(&*backend);
        Self::with_events(backend, events, uri, read_only, timeout)
    }

    /// The same where somebody sees to the events already.
    pub(crate) fn with_events(
        backend: Box<dyn Backend>,
        events: Events,
        uri: Option<String>,
        read_only: bool,
        timeout: Option<Duration>,
    ) -> Self {
        let backend: Arc<dyn Backend> = if read_only { Arc::new(ReadOnly::new(backend)) } else { Arc::from(backend) };
        let uri = uri.or_else(|| backend.uri().map(str::to_owned)).unwrap_or_default();
        let shared = Shared { backend, events, uri, read_only, origin: None, features: Mutex::default() };
        Self { shared: Arc::new(shared), timeout }
    }

    /// A new connection that knows how to open another one like it.
    pub(crate) fn with_origin(mut self, origin: Origin) -> Self {
        if let Some(shared) = Arc::get_mut(&mut self.shared) {
            shared.origin = Some(origin);
        }
        self
    }

    /// Opens another connection like this one: the same plan, drivers and deadlines. Nothing is shared but what lies on
    /// the other side; a transfer on a connection of its own holds nobody up.
    ///
    /// # Errors
    /// Libvirt's error.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let conn = ferrovirt::Connection::open("test:///default").await?;
    /// let other = conn.open_again().await?;
    /// conn.close().await?;
    /// assert!(other.is_alive());
    /// # Ok(()) }
    /// ```
    pub async fn open_again(&self) -> Result<Self, Error> {
        let Some(origin) = &self.shared.origin else {
            return Err(Error::unsupported("ferrovirt::Connection::open_again"));
        };
        Ok(origin.open_again().await?.with_call_deadline(self.timeout))
    }

    /// Itself: what the objects' method of this name is for them.
    pub(crate) fn connection(&self) -> &Self {
        self
    }

    /// What of it does not hold it open.
    pub(crate) fn downgrade(&self) -> WeakConnection {
        WeakConnection { shared: Arc::downgrade(&self.shared), timeout: self.timeout }
    }

    pub(crate) fn origin(&self) -> Option<&Origin> {
        self.shared.origin.as_ref()
    }

    /// Forgets what the other side said of itself: it may be another one now.
    pub(crate) fn forget_features(&self) {
        self.shared.features.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    pub(crate) fn backend(&self) -> &Arc<dyn Backend> {
        &self.shared.backend
    }

    pub(crate) fn events(&self) -> &Events {
        &self.shared.events
    }

    /// Whether the other side knows a feature. The answer stays while the connection does, so it is asked for once.
    pub(crate) async fn knows(&self, feature: DriverFeature) -> Result<bool, Error> {
        let features = || self.shared.features.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, known)) = features().iter().find(|(number, _)| *number == feature.0) {
            return Ok(*known);
        }
        let known = self.supports_feature(feature).await?;
        features().push((feature.0, known));
        Ok(known)
    }

    /// Calls a procedure by its type: every call of the protocol is reachable this way, also those without a method.
    ///
    /// # Errors
    /// The driver's error; `OPERATION_DENIED` for a write on a read-only connection; `OPERATION_TIMEOUT` after the
    /// connection's call deadline.
    ///
    /// ```
    /// use ferrovirt::{driver::procedures, proto::remote};
    ///
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let conn = ferrovirt::Connection::open("test:///default").await?;
    /// let args = remote::ConnectGetMaxVcpusArgs { kind: None };
    /// assert_eq!(conn.invoke::<procedures::ConnectGetMaxVcpus>(args).await?.max_vcpus, 32);
    /// # Ok(()) }
    /// ```
    pub async fn invoke<P: Procedure>(&self, args: P::Args) -> Result<P::Ret, Error> {
        self.invoke_with::<P>(&Cx::new().with_timeout(self.timeout), args).await
    }

    /// As [`Connection::invoke`], with descriptors or a deadline of its own in `cx`.
    ///
    /// # Errors
    /// As [`Connection::invoke`].
    pub async fn invoke_with<P: Procedure>(&self, cx: &Cx, args: P::Args) -> Result<P::Ret, Error> {
        let reply = self.shared.backend.call(cx, P::call(args)).await?;
        P::ret(reply).ok_or_else(|| {
            let text = format!("the driver answered {} with another procedure's reply", P::INFO.name);
            Error::new(ErrorDomain::NONE, ErrorCode::INTERNAL_ERROR, text)
        })
    }

    /// The same connection, with another deadline for each call; `None` waits for ever.
    #[must_use]
    pub fn with_call_deadline(&self, timeout: Option<Duration>) -> Self {
        Self { shared: Arc::clone(&self.shared), timeout }
    }

    /// How long each call may take; `None` for ever.
    #[must_use]
    pub fn call_deadline(&self) -> Option<Duration> {
        self.timeout
    }

    /// The URI of the connection: the one that was opened, or what the daemon chose where none was given.
    #[doc(alias = "virConnectGetURI")]
    #[must_use]
    pub fn uri(&self) -> &str {
        &self.shared.uri
    }

    /// Whether the connection was opened for looking only.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.shared.read_only
    }

    /// Whether the connection still works as far as this side knows; asks nobody.
    #[doc(alias = "virConnectIsAlive")]
    #[must_use]
    pub fn is_alive(&self) -> bool {
        self.close_reason().is_none()
    }

    /// Why the connection died, `None` while it lives. One that is opened again ([`Builder::reconnect`]) lives again.
    #[must_use]
    pub fn close_reason(&self) -> Option<CloseReason> {
        self.shared.backend.close_reason()
    }

    /// Waits until the connection dies, for good where it is opened again ([`Builder::reconnect`]). A connection in
    /// process never does.
    #[doc(alias = "virConnectRegisterCloseCallback")]
    pub async fn closed(&self) -> CloseReason {
        self.shared.backend.closed().await
    }

    /// Sends keepalive messages after `interval_s` seconds of silence (0 or less: none), and counts the connection as
    /// dead after `count` of them without an answer.
    ///
    /// # Errors
    /// `NO_SUPPORT` on a connection in process.
    #[doc(alias = "virConnectSetKeepAlive")]
    pub fn set_keepalive(&self, interval_s: i32, count: u32) -> Result<KeepAlive, Error> {
        self.shared.backend.set_keepalive(interval_s, count)
    }

    /// Closes the connection in order, for all its clones and objects.
    ///
    /// # Errors
    /// The connection was dead already, or the other side did not confirm within the call deadline
    /// (`OPERATION_TIMEOUT`); it is closed all the same.
    #[doc(alias = "virConnectClose")]
    pub async fn close(&self) -> Result<(), Error> {
        self.in_time("the close", self.shared.backend.close()).await?
    }

    /// Waits for an answer no longer than calls may take. One that is there at once needs no runtime's clock.
    pub(crate) async fn in_time<T>(&self, what: &str, answer: impl Future<Output = T>) -> Result<T, Error> {
        let mut answer = pin!(answer);
        if let Poll::Ready(value) = poll_fn(|cx| Poll::Ready(answer.as_mut().poll(cx))).await {
            return Ok(value);
        }
        let Some(deadline) = self.timeout else {
            return Ok(answer.await);
        };
        tokio::time::timeout(deadline, answer).await.map_err(|_| {
            let text = format!("no reply to {what} within {deadline:?}");
            Error::new(ErrorDomain::REMOTE, ErrorCode::OPERATION_TIMEOUT, text)
        })
    }
}

/// A connection that others may close meanwhile.
pub(crate) struct WeakConnection {
    shared: Weak<Shared>,
    timeout: Option<Duration>,
}

impl WeakConnection {
    pub(crate) fn upgrade(&self) -> Option<Connection> {
        Some(Connection { shared: self.shared.upgrade()?, timeout: self.timeout })
    }
}

impl std::fmt::Debug for Connection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Connection")
            .field("uri", &self.uri())
            .field("read_only", &self.is_read_only())
            .field("close_reason", &self.close_reason())
            .finish_non_exhaustive()
    }
}
