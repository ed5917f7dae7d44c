//! What a session tells its owner.

use alloc::{collections::VecDeque, vec::Vec};

use ferrovirt_error::Error;

use crate::{
    error::CloseReason,
    stream::{StreamId, StreamOutcome},
};

/// Which procedure is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CallId {
    /// The program's number.
    pub program: u32,
    /// The program's version.
    pub version: u32,
    /// The procedure's number within the program.
    pub procedure: i32,
}

/// One call that a server has received and must answer. Serials are the peer's choice and may repeat; handles do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CallHandle(pub(crate) u64);

/// A successful reply.
#[derive(PartialEq, Eq)]
pub struct Reply<F> {
    /// The reply's fields, encoded.
    pub payload: Vec<u8>,
    /// Descriptors that came with it.
    pub fds: Vec<F>,
}

/// A call that passed the checks that need no arguments.
#[derive(PartialEq, Eq)]
pub struct IncomingCall<F> {
    /// Names the call in the answer.
    pub handle: CallHandle,
    /// What is called.
    pub id: CallId,
    /// The caller's serial, for logs.
    pub serial: u32,
    /// The call's fields, encoded.
    pub payload: Vec<u8>,
    /// Descriptors that came with it; empty for procedures that take none.
    pub fds: Vec<F>,
}

/// What [`Session::poll_event`](crate::Session::poll_event) gives.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event<F> {
    /// Client: a call was answered. Each call that was not forgotten is answered exactly once, also at the end of the
    /// connection.
    Reply {
        /// What [`Session::call`](crate::Session::call) returned.
        serial: u32,
        /// The reply, or the server's error.
        result: Result<Reply<F>, Error>,
    },
    /// Client: the server reports an event. Programs nobody asked for arrive as well; ignore them.
    Message {
        /// Which event.
        id: CallId,
        /// Its fields, encoded.
        payload: Vec<u8>,
    },
    /// Server: a call to answer with [`Session::reply`](crate::Session::reply) or
    /// [`Session::reply_error`](crate::Session::reply_error).
    Call(IncomingCall<F>),
    /// A stream that had nothing to read has something now.
    StreamReadable {
        /// Which stream.
        stream: StreamId,
    },
    /// A stream that took no more data takes some again.
    StreamWritable {
        /// Which stream.
        stream: StreamId,
    },
    /// A stream is over on the wire. What it received before can still be read.
    StreamClosed {
        /// Which stream.
        stream: StreamId,
        /// How it ended.
        outcome: StreamOutcome,
    },
    /// The connection is over; always the last event.
    Closed {
        /// Why.
        reason: CloseReason,
    },
}

/// When this much waits to be taken, the session stops to take in more.
const EVENTS_MAX: usize = 1024;
const EVENT_BYTES_MAX: usize = 4 << 20;

/// Events in order, with the bytes they hold.
#[derive(Debug)]
pub(crate) struct EventQueue<F> {
    events: VecDeque<Event<F>>,
    bytes: usize,
}

impl<F> EventQueue<F> {
    pub(crate) fn new() -> Self {
        Self { events: VecDeque::new(), bytes: 0 }
    }

    pub(crate) fn push(&mut self, event: Event<F>) {
        self.bytes += payload_bytes(&event);
        self.events.push_back(event);
    }

    pub(crate) fn pop(&mut self) -> Option<Event<F>> {
        let event = self.events.pop_front()?;
        self.bytes -= payload_bytes(&event);
        Some(event)
    }

    pub(crate) fn is_full(&self) -> bool {
        self.events.len() >= EVENTS_MAX || self.bytes >= EVENT_BYTES_MAX
    }

    pub(crate) fn bytes(&self) -> usize {
        self.bytes
    }
}

fn payload_bytes<F>(event: &Event<F>) -> usize {
    match event {
        Event::Reply { result: Ok(reply), .. } => reply.payload.len(),
        Event::Message { payload, .. } => payload.len(),
        Event::Call(call) => call.payload.len(),
        _ => 0,
    }
}
