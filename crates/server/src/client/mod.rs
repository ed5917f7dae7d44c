//! One client: its session, the stream under it, what it has opened.

mod calls;
mod events;
mod features;
mod opening;
mod proof;
mod streams;
mod task;

use std::{
    collections::VecDeque,
    os::fd::OwnedFd,
    pin::pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Waker},
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use ferrovirt_proto::net;
use ferrovirt_rpc::{Event, IncomingCall, MAIN_PROGRAMS, Procedure, ServerConfig, Session};
use ferrovirt_transport::{ByteStream, Flushed, PacketWriter, StreamError};
use tokio::sync::Notify;

use crate::{
    Access, Door, Identity,
    auth::Login,
    places::Place,
    room::Taken,
    server::{Opened, Shared},
};
use events::Registrations;
use streams::Wakers;

pub(crate) use task::run;

/// One client.
pub(crate) struct Client {
    server: Arc<Shared>,
    id: u64,
    stream: Box<dyn ByteStream>,
    access: Access,
    is_tls: bool,
    /// Never locked together with the state.
    login: Mutex<Login>,
    state: Mutex<State>,
    /// The session is over.
    over: Notify,
    start: Instant,
    /// The same in seconds since 1970, for administrators.
    since: i64,
}

/// What the lock guards. It is held for short, never across a wait.
struct State {
    session: Session<OwnedFd>,
    writer: PacketWriter,
    /// Calls that came up and wait for their turn: no more than may be under way.
    calls: VecDeque<IncomingCall<OwnedFd>>,
    /// Somebody answers them.
    is_serving: bool,
    /// What long answers take until they are written.
    long_answers: Vec<Taken>,
    opened: Option<Arc<Opened>>,
    /// What is open may only be looked at.
    read_only: bool,
    /// What was open when the session ended. Dropping it takes locks of the driver's, which the driver may hold while it
    /// tells of an event: it goes when this lock is free.
    gone: Option<Arc<Opened>>,
    /// An open is under way; a second one is refused.
    opening: bool,
    registrations: Registrations,
    stream_wakers: Wakers,
    place: Option<Place>,
    task: Option<Waker>,
    /// The task waits for bytes; false while the session takes none.
    reads: bool,
    /// The reply to the client's close goes out, then the connection ends.
    closing: bool,
    /// The server stops: the connection ends when nothing is under way any more.
    draining: bool,
    /// The socket is shut.
    is_over: bool,
    /// When something came from the client last.
    heard: Duration,
    /// How many bytes came from it.
    received: u64,
}

/// Who has said nothing for so long is in the middle of nothing.
const QUIET: Duration = Duration::from_millis(500);

/// What events take that wait for a client who does not read, some two thousand of them; further ones it misses.
const MESSAGES_MAX: usize = 512 << 10;

/// How long one client is served before others have their turn.
const TURN: Duration = Duration::from_micros(200);

/// The program of an administration, by number and version.
const ADMIN_PROGRAMS: &[(u32, u32)] = &[(net::ADMIN_PROGRAM, net::ADMIN_VERSION)];

/// What ends a client from outside its session.
#[derive(Debug)]
enum End {
    /// This side has had enough.
    Local,
    /// The client left.
    Eof,
    /// The stream failed.
    Failed(ferrovirt_error::Error),
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client").field("id", &self.id).field("stream", &self.stream).finish_non_exhaustive()
    }
}

impl Client {
    pub(crate) fn new(
        server: Arc<Shared>,
        id: u64,
        stream: Box<dyn ByteStream>,
        door: Door,
        mut place: Place,
        identity: Identity,
        is_tls: bool,
    ) -> Arc<Self> {
        let login = Login::new(door.auth, identity);
        let programs = if server.administration.is_some() { ADMIN_PROGRAMS } else { MAIN_PROGRAMS };
        let mut config = ServerConfig::new(programs, Procedure::of_libvirt);
        config.passes_fds = stream.passes_fds();
        config.client_requests_max = server.config.limits.client_requests;
        config.keepalive = server.config.keepalive;
        config.message_backlog = MESSAGES_MAX;
        config.auth_required = !login.is_through();
        if login.is_through() {
            place.identify();
        }
        let state = State {
            session: Session::server(config),
            writer: PacketWriter::default(),
            calls: VecDeque::new(),
            is_serving: false,
            long_answers: Vec::new(),
            opened: None,
            read_only: door.access == Access::ReadOnly,
            gone: None,
            opening: false,
            registrations: Registrations::default(),
            stream_wakers: Wakers::default(),
            place: Some(place),
            task: None,
            reads: true,
            closing: false,
            draining: false,
            is_over: false,
            heard: Duration::ZERO,
            received: 0,
        };
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs().cast_signed();
        let (login, state, access, start) = (Mutex::new(login), Mutex::new(state), door.access, Instant::now());
        Arc::new(Self { server, id, stream, access, is_tls, login, state, over: Notify::new(), start, since })
    }

    pub(crate) fn id(&self) -> u64 {
        self.id
    }

    pub(crate) fn is_tls(&self) -> bool {
        self.is_tls
    }

    /// When the client came, in seconds since 1970.
    pub(crate) fn since(&self) -> i64 {
        self.since
    }

    pub(crate) fn is_read_only(&self) -> bool {
        self.lock().read_only
    }

    pub(crate) fn requests_under_way(&self) -> usize {
        self.lock().session.requests_under_way()
    }

    /// Who the client is, as far as it has been proved.
    pub(crate) fn identity(&self) -> Identity {
        self.lock_login().identity().clone()
    }

    fn lock_login(&self) -> MutexGuard<'_, Login> {
        self.login.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The client has proved who it is. Where a layer is to protect the connection, calls are allowed behind it only.
    fn let_in(&self) {
        let (identity, has_layer) = {
            let login = self.lock_login();
            (login.identity().clone(), login.has_layer())
        };
        tracing::info!(client = self.id, ?identity, "client authenticated");
        let mut state = self.lock();
        if !has_layer {
            state.session.set_authenticated();
        }
        if let Some(place) = &mut state.place {
            place.identify();
        }
    }

    /// Waits until the session is over.
    async fn until_over(&self) {
        let mut over = pin!(self.over.notified());
        over.as_mut().enable();
        if !self.lock().session.is_closed() {
            over.await;
        }
    }

    /// The time as the session counts it.
    fn now(&self) -> Duration {
        self.start.elapsed()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What the client has opened.
    fn opened(&self) -> Option<Arc<Opened>> {
        self.lock().opened.clone()
    }

    /// Does something to the session, writes what can be written at once, and starts what came of it.
    fn with_session<T>(self: &Arc<Self>, change: impl FnOnce(&mut State) -> T) -> T {
        let mut state = self.lock();
        let outcome = change(&mut state);
        self.pass_on(&mut state);
        let call = state.begin_serving();
        drop(state);
        if let Some(call) = call {
            self.serve(call);
        }
        outcome
    }

    /// Writes what can be written at once and lets the task see to the rest. The calls that came up are the caller's to
    /// serve, once the lock is gone.
    fn pass_on(&self, state: &mut State) {
        let wanted_read = state.reads;
        match state.flush(&*self.stream) {
            Ok(Flushed::All) => {}
            Ok(Flushed::Blocked) => state.wake_task(),
            Err(error) => state.session.transport_failed(StreamError::send(&error).into()),
        }
        state.close_if_through();
        self.route(state);
        if state.session.is_closed() || (!wanted_read && state.session.wants_read()) {
            state.wake_task();
        }
    }

    /// Sorts what the session has to tell.
    fn route(&self, state: &mut State) {
        while let Some(event) = state.session.poll_event() {
            match event {
                Event::Call(call) => state.calls.push_back(call),
                Event::StreamReadable { stream }
                | Event::StreamWritable { stream }
                | Event::StreamClosed { stream, .. } => state.stream_wakers.wake(stream),
                Event::Closed { reason } => {
                    tracing::debug!(client = self.id, %reason, "client gone");
                    state.let_go();
                    self.over.notify_waiters();
                }
                // What is left happens to clients.
                _ => {}
            }
        }
    }

    /// Ends the session. Only the first reason counts.
    fn finish(self: &Arc<Self>, end: End) {
        let is_over = self.with_session(|state| {
            match end {
                End::Local => state.session.close_now(),
                End::Eof => state.session.receive_eof(),
                End::Failed(error) => state.session.transport_failed(error),
            }
            std::mem::replace(&mut state.is_over, true)
        });
        if !is_over {
            self.stream.shutdown();
        }
        self.bury();
    }

    /// Ends the connection if nothing is under way, and nothing has come for a while: clients open, ask and close in one
    /// go, and those in the middle of it would rather finish.
    pub(crate) fn end_if_quiet(self: &Arc<Self>) {
        let now = self.now();
        self.with_session(|state| {
            let is_quiet = now.saturating_sub(state.heard) >= QUIET;
            if is_quiet && state.session.requests_under_way() == 0 {
                state.session.close_when_sent();
            }
        });
    }

    /// Ends the connection when nothing is under way any more.
    pub(crate) fn drain(self: &Arc<Self>) {
        self.with_session(|state| {
            state.draining = true;
            state.close_if_through();
        });
    }

    /// Ends the connection now.
    pub(crate) fn cut_off(self: &Arc<Self>) {
        self.finish(End::Local);
    }

    /// Drops what was open when the session ended.
    fn bury(&self) {
        let gone = self.lock().gone.take();
        drop(gone);
    }
}

impl State {
    fn flush(&mut self, stream: &dyn ByteStream) -> std::io::Result<Flushed> {
        let flushed =
            self.writer.flush(stream, || self.session.poll_transmit().map(|packet| (packet.bytes, packet.fds)));
        if matches!(flushed, Ok(Flushed::All)) && !self.long_answers.is_empty() {
            self.long_answers.clear();
        }
        flushed
    }

    /// The first of the calls that wait, unless somebody answers them already.
    fn begin_serving(&mut self) -> Option<IncomingCall<OwnedFd>> {
        if self.is_serving {
            return None;
        }
        let call = self.calls.pop_front()?;
        self.is_serving = true;
        Some(call)
    }

    /// The next one. Who has had its turn leaves the rest to the task, behind others.
    fn go_on_serving(&mut self, is_over: bool) -> Option<IncomingCall<OwnedFd>> {
        let call = if is_over { None } else { self.calls.pop_front() };
        self.is_serving = call.is_some();
        if !self.is_serving && !self.calls.is_empty() {
            self.wake_task();
        }
        call
    }

    /// How many bytes went either way.
    fn moved(&self) -> u64 {
        self.received + self.writer.written()
    }

    fn keep_waker(&mut self, cx: &Context<'_>) {
        match &self.task {
            Some(waker) if waker.will_wake(cx.waker()) => {}
            _ => self.task = Some(cx.waker().clone()),
        }
    }

    fn wake_task(&self) {
        if let Some(waker) = &self.task {
            waker.wake_by_ref();
        }
    }

    /// Ends the session behind what is queued: after the reply to a close, or when the server stops.
    fn close_if_through(&mut self) {
        // A reply that has just been queued counts until it is written.
        if self.closing || (self.draining && self.session.requests_under_way() == 0) {
            self.session.close_when_sent();
        }
    }

    /// Gives back what the client held. Calls under way keep their driver until they are through.
    fn let_go(&mut self) {
        self.gone = self.opened.take();
        self.place = None;
        self.calls.clear();
        self.long_answers.clear();
        self.registrations.clear();
        self.stream_wakers.wake_all();
    }
}
