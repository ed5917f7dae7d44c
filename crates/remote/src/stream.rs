//! Streams of a connection: what their readers and writers see.

use std::{
    collections::HashMap,
    fmt,
    sync::Arc,
    task::{Context, Poll, Waker},
};

use ferrovirt_driver::{Descriptor, Piece, Stream, StreamPolicy};
use ferrovirt_error::Error;
use ferrovirt_rpc::{Overflow, Session, SessionError, StreamId, StreamItem, StreamOptions, StreamOutcome};

use crate::{
    error::RemoteError,
    link::{Shared, State},
    spool::Spool,
};

/// What the session is told of a stream's policy.
pub(crate) fn options(policy: StreamPolicy, receives: bool, holes: bool) -> StreamOptions {
    let overflow = match policy {
        // A stream that spills is emptied as soon as something comes, so its window is never full.
        StreamPolicy::Fail | StreamPolicy::Spill => Overflow::Fail,
        StreamPolicy::Pause => Overflow::Pause,
    };
    StreamOptions::default().with_receives(receives).with_holes(holes).with_overflow(overflow)
}

/// The streams that somebody holds, as the connection's lock guards them.
#[derive(Debug, Default)]
pub(crate) struct Streams {
    held: HashMap<StreamId, Held>,
}

/// One held stream.
#[derive(Debug, Default)]
struct Held {
    /// Present on streams that spill.
    spool: Option<Spool>,
    /// The far side has sent everything, and the reader knows.
    ended: bool,
    /// The end was asked for by this side.
    ending: bool,
    /// How the stream ended, once it has.
    outcome: Option<Result<(), Error>>,
    reader: Option<Waker>,
    writer: Option<Waker>,
    closer: Option<Waker>,
}

impl Streams {
    /// Makes room for a stream as its call is sent: data may overtake the reply.
    pub(crate) fn add(&mut self, id: StreamId, policy: StreamPolicy) {
        let spool = (policy == StreamPolicy::Spill).then(Spool::default);
        self.held.insert(id, Held { spool, ..Held::default() });
    }

    /// Something came; a stream that spills takes it out of the session at once.
    pub(crate) fn readable<F>(&mut self, id: StreamId, session: &mut Session<F>) {
        let Some(held) = self.held.get_mut(&id) else { return };
        if let Some(spool) = &mut held.spool {
            while let Some(item) = session.stream_read(id) {
                if let Err(error) = spool.push(item) {
                    held.outcome = Some(Err(RemoteError::spool(&error).into()));
                    session.stream_release(id);
                }
            }
        }
        wake(&mut held.reader);
    }

    /// There is room to send again.
    pub(crate) fn writable(&mut self, id: StreamId) {
        if let Some(held) = self.held.get_mut(&id) {
            wake(&mut held.writer);
        }
    }

    /// A stream is over on the wire.
    pub(crate) fn closed(&mut self, id: StreamId, outcome: StreamOutcome) {
        let Some(held) = self.held.get_mut(&id) else { return };
        held.outcome.get_or_insert_with(|| result(outcome));
        for waker in [&mut held.reader, &mut held.writer, &mut held.closer] {
            wake(waker);
        }
    }
}

fn wake(waker: &mut Option<Waker>) {
    if let Some(waker) = waker.take() {
        waker.wake();
    }
}

fn result(outcome: StreamOutcome) -> Result<(), Error> {
    match outcome {
        StreamOutcome::Finished | StreamOutcome::Aborted => Ok(()),
        StreamOutcome::Failed(error) => Err(error),
        _ => Err(RemoteError::StreamOverflowed.into()),
    }
}

/// A holder's end of a stream. Dropping it lets go of the stream, whatever its state.
pub(crate) struct RemoteStream {
    shared: Arc<Shared>,
    id: StreamId,
}

impl RemoteStream {
    pub(crate) fn new(shared: Arc<Shared>, id: StreamId) -> Self {
        Self { shared, id }
    }

    /// Looks at the stream under the lock, then hands out and writes what came of it.
    fn with<T>(&self, look: impl FnOnce(&mut State, StreamId) -> T) -> T {
        let mut state = self.shared.lock();
        let outcome = look(&mut state, self.id);
        self.shared.pass_on(&mut state);
        outcome
    }

    /// Asks for the end by `ask`, once, and waits for the far side's word.
    fn poll_end(
        &self,
        cx: &Context<'_>,
        ask: impl FnOnce(&mut Session<Descriptor>, StreamId) -> Result<(), SessionError>,
    ) -> Poll<Result<(), Error>> {
        self.with(|state, id| {
            let Some(held) = state.streams.held.get_mut(&id) else { return Poll::Ready(Err(no_stream())) };
            if let Some(outcome) = &held.outcome {
                return Poll::Ready(outcome.clone());
            }
            if !held.ending {
                ask(&mut state.session, id)?;
                held.ending = true;
            }
            held.closer = Some(cx.waker().clone());
            Poll::Pending
        })
    }
}

impl Stream for RemoteStream {
    fn poll_next(&self, cx: &mut Context<'_>) -> Poll<Result<Option<Piece>, Error>> {
        self.with(|state, id| {
            let Some(held) = state.streams.held.get_mut(&id) else { return Poll::Ready(Err(no_stream())) };
            if held.ended {
                return Poll::Ready(Ok(None));
            }
            let item = match &mut held.spool {
                Some(spool) => spool.pop().map_err(|error| RemoteError::spool(&error))?,
                None => state.session.stream_read(id),
            };
            match item {
                Some(StreamItem::Data(data)) => Poll::Ready(Ok(Some(Piece::Data(data)))),
                Some(StreamItem::Hole(length)) => Poll::Ready(Ok(Some(Piece::Hole(length)))),
                Some(StreamItem::Closed(outcome)) => Poll::Ready(result(outcome).map(|()| None)),
                Some(_) => {
                    held.ended = true;
                    Poll::Ready(Ok(None))
                }
                None if held.outcome.is_some() => Poll::Ready(held.outcome.clone().unwrap_or(Ok(())).map(|()| None)),
                None => {
                    held.reader = Some(cx.waker().clone());
                    Poll::Pending
                }
            }
        })
    }

    fn poll_send(&self, cx: &mut Context<'_>, data: &[u8]) -> Poll<Result<usize, Error>> {
        self.poll_room(cx, |session, id| session.stream_send(id, data).map(|taken| (taken > 0).then_some(taken)))
    }

    fn poll_send_packet(&self, cx: &mut Context<'_>, packet: &mut Vec<u8>) -> Poll<Result<(), Error>> {
        self.poll_room(cx, |session, id| session.stream_send_packet(id, packet).map(|taken| taken.then_some(())))
    }

    fn poll_send_hole(&self, cx: &mut Context<'_>, length: u64) -> Poll<Result<(), Error>> {
        self.poll_room(cx, |session, id| session.stream_send_hole(id, length).map(|taken| taken.then_some(())))
    }

    fn poll_finish(&self, cx: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.poll_end(cx, Session::stream_finish)
    }

    fn poll_abort(&self, cx: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.poll_end(cx, Session::stream_abort)
    }
}

impl RemoteStream {
    /// Sends something as soon as there is room for it.
    fn poll_room<T>(
        &self,
        cx: &Context<'_>,
        send: impl FnOnce(&mut Session<Descriptor>, StreamId) -> Result<Option<T>, SessionError>,
    ) -> Poll<Result<T, Error>> {
        self.with(|state, id| {
            let Some(held) = state.streams.held.get_mut(&id) else { return Poll::Ready(Err(no_stream())) };
            // The far side's error says more than "the stream is over".
            if let Some(Err(error)) = &held.outcome {
                return Poll::Ready(Err(error.clone()));
            }
            match send(&mut state.session, id) {
                Ok(Some(taken)) => Poll::Ready(Ok(taken)),
                Ok(None) => {
                    held.writer = Some(cx.waker().clone());
                    Poll::Pending
                }
                Err(error) => Poll::Ready(Err(error.into())),
            }
        })
    }
}

impl Drop for RemoteStream {
    fn drop(&mut self) {
        self.with(|state, id| {
            state.streams.held.remove(&id);
            state.session.stream_release(id);
        });
    }
}

impl fmt::Debug for RemoteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RemoteStream").field("id", &self.id).finish_non_exhaustive()
    }
}

fn no_stream() -> Error {
    SessionError::NoStream.into()
}
