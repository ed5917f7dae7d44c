//! One connection to a daemon: the session, the stream under it, and those who wait for replies.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Waker},
    time::Duration,
};

use ferrovirt_driver::{Descriptor, EventSink, KeepAlive, StreamPolicy};
use ferrovirt_error::Error;
use ferrovirt_rpc::{Call, CallId, ClientConfig, CloseReason, Event, Keepalive, Layer, Reply, Session, StreamId};
use ferrovirt_transport::{ByteStream, Flushed, PacketWriter, StreamError};
use tokio::{
    sync::{oneshot, watch},
    time::Instant,
};

use crate::{
    error::RemoteError,
    events::{self, Sink},
    stream::{RemoteStream, Streams, options},
    task,
};

/// An owner's handle on a connection. Dropping it ends the connection.
#[derive(Debug)]
pub(crate) struct Link {
    shared: Arc<Shared>,
}

/// What callers and the connection's task share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) stream: Box<dyn ByteStream>,
    state: Mutex<State>,
    /// Why the connection is over, once it is.
    closed: watch::Sender<Option<CloseReason>>,
    start: Instant,
}

/// What the lock guards. It is held for short, never across a wait.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) session: Session<Descriptor>,
    pub(crate) streams: Streams,
    writer: PacketWriter,
    waiters: HashMap<u32, oneshot::Sender<Answer>>,
    sink: Sink,
    /// The daemon was asked to close: that it does is this side's wish.
    closing: bool,
    is_shut_down: bool,
    task: Option<Waker>,
    /// The task waits for bytes; false while the session takes none.
    pub(crate) reads: bool,
}

/// What a stream may do, as its procedure and flags say.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StreamShape {
    /// The daemon may send.
    pub(crate) receives: bool,
    /// Holes were asked for.
    pub(crate) holes: bool,
}

type Answer = Result<Reply<Descriptor>, Error>;

impl Link {
    /// Takes a connected stream over and starts its task on the current runtime.
    pub(crate) fn start(stream: Box<dyn ByteStream>) -> Self {
        let config = ClientConfig::default().with_fds(stream.passes_fds());
        let state = State {
            session: Session::client(config),
            streams: Streams::default(),
            writer: PacketWriter::default(),
            waiters: HashMap::new(),
            sink: Sink::default(),
            closing: false,
            is_shut_down: false,
            task: None,
            reads: true,
        };
        let shared = Arc::new(Shared {
            stream,
            state: Mutex::new(state),
            closed: watch::Sender::new(None),
            start: Instant::now(),
        });
        tokio::spawn(task::run(task::Guard(Arc::clone(&shared))));
        Self { shared }
    }

    /// Sends one call. Calls go out in the order in which they are sent, whoever waits for which reply first.
    pub(crate) fn send(&self, id: CallId, payload: Vec<u8>, fds: Vec<Descriptor>) -> Result<Waiting<'_>, Error> {
        let mut call = Call::new(id, payload);
        call.fds = fds;
        let (answer, serial) = self.shared.submit(call, None)?;
        Ok(Waiting { shared: &self.shared, serial: Some(serial), answer })
    }

    /// Sends one call that was made by another part of the protocol.
    pub(crate) fn send_call(&self, call: Call<Descriptor>) -> Result<Waiting<'_>, Error> {
        let (answer, serial) = self.shared.submit(call, None)?;
        Ok(Waiting { shared: &self.shared, serial: Some(serial), answer })
    }

    /// Goes on reading behind the reply to a call that held input, from here on through a security layer.
    pub(crate) fn resume_input(&self, layer: Option<Box<dyn Layer>>) -> Result<(), Error> {
        let mut state = self.shared.lock();
        state.session.resume_input(layer)?;
        self.shared.pass_on(&mut state);
        state.wake_task();
        Ok(())
    }

    /// Sends one call that opens a stream. The stream is there at once, for data may overtake the reply; it is worth
    /// something only when the reply is none of an error.
    pub(crate) fn send_for_stream(
        &self,
        id: CallId,
        payload: Vec<u8>,
        policy: StreamPolicy,
        shape: StreamShape,
    ) -> Result<(Waiting<'_>, RemoteStream), Error> {
        let mut call = Call::new(id, payload);
        call.stream = Some(options(policy, shape.receives, shape.holes));
        let (answer, serial) = self.shared.submit(call, Some(policy))?;
        let stream = RemoteStream::new(Arc::clone(&self.shared), StreamId::of_call(serial));
        Ok((Waiting { shared: &self.shared, serial: Some(serial), answer }, stream))
    }

    /// Starts or stops keepalive messages.
    pub(crate) fn set_keepalive(&self, interval_s: i32, count: u32) -> Result<KeepAlive, Error> {
        let mut state = self.shared.lock();
        match u64::try_from(interval_s) {
            Ok(interval_s @ 1..) => {
                let keepalive = Keepalive { interval: Duration::from_secs(interval_s), count };
                state.session.start_keepalive(self.shared.now(), keepalive)?;
            }
            _ => state.session.stop_keepalive(),
        }
        state.wake_task();
        Ok(KeepAlive::Set)
    }

    /// Says who receives events.
    pub(crate) fn set_event_sink(&self, sink: Arc<dyn EventSink>) {
        let mut state = self.shared.lock();
        if let Some(reason) = self.close_reason() {
            sink.closed(events::close_reason(&reason));
        }
        state.sink.set(sink);
    }

    pub(crate) fn close_reason(&self) -> Option<CloseReason> {
        self.shared.closed.borrow().clone()
    }

    pub(crate) async fn closed(&self) -> CloseReason {
        let mut closed = self.shared.closed.subscribe();
        let reason = closed.wait_for(Option::is_some).await.ok().and_then(|reason| reason.clone());
        reason.unwrap_or(CloseReason::Local)
    }

    /// The daemon is about to be asked to close the connection.
    pub(crate) fn expect_end(&self) {
        self.shared.lock().closing = true;
    }

    /// Ends the connection from this side.
    pub(crate) fn shut_down(&self) {
        self.shared.finish(End::Local);
        self.shared.shut_down();
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        self.shut_down();
    }
}

/// What ends a session from outside.
#[derive(Debug)]
pub(crate) enum End {
    /// This side has had enough.
    Local,
    /// The peer closed the stream.
    Eof,
    /// The stream failed.
    Failed(Error),
}

/// One caller's place in the queue; leaving it early tells the session to discard the reply.
#[derive(Debug)]
pub(crate) struct Waiting<'a> {
    shared: &'a Shared,
    /// `None` once answered.
    serial: Option<u32>,
    answer: oneshot::Receiver<Answer>,
}

impl Waiting<'_> {
    /// Waits for the reply, no longer than `timeout`.
    pub(crate) async fn reply(mut self, timeout: Option<Duration>) -> Answer {
        let Some(timeout) = timeout else {
            return self.answer().await;
        };
        match tokio::time::timeout(timeout, self.answer()).await {
            Ok(answer) => answer,
            Err(_) => Err(RemoteError::CallTimedOut { after: timeout }.into()),
        }
    }

    async fn answer(&mut self) -> Answer {
        let answer = (&mut self.answer).await;
        self.serial = None;
        answer.unwrap_or_else(|_| Err((&CloseReason::Local).into()))
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        if let Some(serial) = self.serial {
            let mut state = self.shared.lock();
            state.waiters.remove(&serial);
            state.session.forget(serial);
        }
    }
}

impl Shared {
    /// The time as the session counts it.
    pub(crate) fn now(&self) -> Duration {
        self.start.elapsed()
    }

    pub(crate) fn instant(&self, session_time: Duration) -> Instant {
        self.start + session_time
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.closed.borrow().is_some()
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Queues a call and writes it at once where nothing waits before it.
    fn submit(
        &self,
        call: Call<Descriptor>,
        stream: Option<StreamPolicy>,
    ) -> Result<(oneshot::Receiver<Answer>, u32), Error> {
        let (sender, receiver) = oneshot::channel();
        let mut state = self.lock();
        let serial = state.session.call(call)?;
        if let Some(policy) = stream {
            state.streams.add(StreamId::of_call(serial), policy);
        }
        state.waiters.insert(serial, sender);
        self.pass_on(&mut state);
        Ok((receiver, serial))
    }

    /// Writes what can be written at once, hands out what happened, and lets the task see to the rest.
    pub(crate) fn pass_on(&self, state: &mut State) {
        let wanted_read = state.reads;
        match state.flush(&*self.stream) {
            Ok(Flushed::All) => {}
            Ok(Flushed::Blocked) => state.wake_task(),
            Err(error) => state.session.transport_failed(StreamError::send(&error).into()),
        }
        self.route(state);
        if state.session.is_closed() || (!wanted_read && state.session.wants_read()) {
            state.wake_task();
        }
    }

    /// Ends the session for `reason`; every caller is answered with it. Only the first reason counts.
    pub(crate) fn finish(&self, end: End) {
        let mut state = self.lock();
        match end {
            End::Local => state.session.close_now(),
            End::Eof | End::Failed(_) if state.closing => state.session.close_now(),
            End::Eof => state.session.receive_eof(),
            End::Failed(error) => state.session.transport_failed(error),
        }
        self.route(&mut state);
        state.wake_task();
    }

    /// Shuts the stream down, once: of two sides that do, and a drop that does again, the first is enough.
    pub(crate) fn shut_down(&self) {
        if !std::mem::replace(&mut self.lock().is_shut_down, true) {
            self.stream.shutdown();
        }
    }

    /// Hands out what the session has to tell.
    pub(crate) fn route(&self, state: &mut State) {
        // first: a caller that is answered by the end of the connection must find that it has ended
        if let Some(reason) = state.session.close_reason() {
            self.note_end(reason);
        }
        while let Some(event) = state.session.poll_event() {
            match event {
                Event::Reply { serial, result } => {
                    if let Some(waiter) = state.waiters.remove(&serial) {
                        // The caller may have left at this very moment; then nobody wants the answer.
                        let _ = waiter.send(result);
                    }
                }
                Event::Closed { reason } => {
                    state.sink.closed(events::close_reason(&reason));
                    self.note_end(&reason);
                }
                Event::Message { id, payload } => state.sink.message(id, &payload),
                Event::StreamReadable { stream } => state.streams.readable(stream, &mut state.session),
                Event::StreamWritable { stream } => state.streams.writable(stream),
                Event::StreamClosed { stream, outcome } => state.streams.closed(stream, outcome),
                // What is left happens to servers.
                _ => {}
            }
        }
    }

    /// Only the first reason counts.
    fn note_end(&self, reason: &CloseReason) {
        self.closed.send_if_modified(|closed| {
            let first = closed.is_none();
            closed.get_or_insert_with(|| reason.clone());
            first
        });
    }
}

impl State {
    pub(crate) fn flush(&mut self, stream: &dyn ByteStream) -> std::io::Result<Flushed> {
        self.writer.flush(stream, || self.session.poll_transmit().map(|packet| (packet.bytes, packet.fds)))
    }

    pub(crate) fn keep_waker(&mut self, cx: &Context<'_>) {
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
}
