//! The connection's task: reads, routes, writes what callers could not, keeps the time.

use std::{
    future::poll_fn,
    io,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
    time::Duration,
};

use ferrovirt_transport::{Descriptor, Flushed, StreamError};
use tokio::time::{Instant, Sleep};

use crate::link::{End, Shared};

/// How much is read at once where nothing is known of what comes: not so much that the small packets of one read fill
/// anybody's queue.
const READ_BYTES: usize = 64 << 10;
/// How much is read at once of a large packet.
const READ_MAX: usize = 320 << 10;

/// The task's hold on the connection. A task that is dropped with its runtime still answers every caller.
pub(crate) struct Guard(pub(crate) Arc<Shared>);

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.finish(End::Local);
    }
}

/// Why the task stops.
enum Stop {
    /// The session is over, for a reason it knows.
    SessionOver,
    /// The peer closed.
    Eof,
    /// Reading failed.
    Receive(io::Error),
    /// Writing failed.
    Send(io::Error),
}

/// Serves one connection until it is over.
pub(crate) async fn run(guard: Guard) {
    let shared = &guard.0;
    let mut worker = Worker { shared, buffer: vec![0; READ_BYTES], filled: false, fds: Vec::new(), timer: None };
    let end = poll_fn(|cx| worker.poll(cx)).await;
    let end = match end {
        Stop::SessionOver => End::Local,
        Stop::Eof => match shared.stream.death_note().await {
            None => End::Eof,
            note => End::Failed(StreamError::End { note }.into()),
        },
        Stop::Receive(error) => {
            let note = shared.stream.death_note().await;
            End::Failed(StreamError::receive(&error, note).into())
        }
        Stop::Send(error) => End::Failed(StreamError::send(&error).into()),
    };
    shared.finish(end);
    shared.shut_down();
}

struct Worker<'a> {
    shared: &'a Shared,
    buffer: Vec<u8>,
    /// The last read took as much as there was room for.
    filled: bool,
    fds: Vec<Descriptor>,
    timer: Option<Pin<Box<Sleep>>>,
}

impl Worker<'_> {
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Stop> {
        self.shared.lock().keep_waker(cx);
        loop {
            if let Poll::Ready(end) = self.poll_send(cx) {
                return Poll::Ready(end);
            }
            match self.poll_receive(cx) {
                Poll::Ready(Some(end)) => return Poll::Ready(end),
                // More is waiting: those whom this was for get their turn first, so that nobody's queue runs over.
                Poll::Ready(None) if self.filled => {
                    cx.waker().wake_by_ref();
                    return Poll::Pending;
                }
                Poll::Ready(None) => continue,
                Poll::Pending => {}
            }
            ready!(self.poll_timer(cx));
        }
    }

    /// Writes what waits; pending means that there is nothing more to write now.
    fn poll_send(&self, cx: &mut Context<'_>) -> Poll<Stop> {
        loop {
            let mut state = self.shared.lock();
            if self.shared.is_closed() {
                return Poll::Ready(Stop::SessionOver);
            }
            let flushed = state.flush(&*self.shared.stream);
            // What was written makes room for writers of streams.
            self.shared.route(&mut state);
            match flushed {
                Ok(Flushed::All) => return Poll::Pending,
                Ok(Flushed::Blocked) => {}
                Err(error) => return Poll::Ready(Stop::Send(error)),
            }
            drop(state);
            if let Err(error) = ready!(self.shared.stream.poll_send_ready(cx)) {
                return Poll::Ready(Stop::Send(error));
            }
        }
    }

    /// Reads once; ready without an end means that something came.
    fn poll_receive(&mut self, cx: &mut Context<'_>) -> Poll<Option<Stop>> {
        let room;
        {
            let mut state = self.shared.lock();
            state.reads = state.session.wants_read();
            if !state.reads {
                return Poll::Pending;
            }
            room = (READ_BYTES + state.session.bytes_awaited()).min(READ_MAX);
        }
        if self.buffer.len() < room {
            self.buffer.resize(room, 0);
        }
        let count = match ready!(self.shared.stream.poll_recv(cx, &mut self.buffer[..room], &mut self.fds)) {
            Ok(0) => return Poll::Ready(Some(Stop::Eof)),
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => return Poll::Ready(None),
            Err(error) => return Poll::Ready(Some(Stop::Receive(error))),
        };
        self.filled = count == room;
        let mut state = self.shared.lock();
        state.session.receive(self.shared.now(), &self.buffer[..count], &mut self.fds);
        self.shared.route(&mut state);
        Poll::Ready(None)
    }

    /// Waits for the session's next deadline; ready means that it has passed.
    fn poll_timer(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        let Some(due) = self.shared.lock().session.poll_timeout() else {
            self.timer = None;
            return Poll::Pending;
        };
        ready!(self.poll_sleep(cx, self.shared.instant(due)));
        let mut state = self.shared.lock();
        let now: Duration = self.shared.now();
        state.session.handle_timeout(now);
        self.shared.route(&mut state);
        Poll::Ready(())
    }

    fn poll_sleep(&mut self, cx: &mut Context<'_>, due: Instant) -> Poll<()> {
        let timer = self.timer.get_or_insert_with(|| Box::pin(tokio::time::sleep_until(due)));
        if timer.deadline() != due {
            timer.as_mut().reset(due);
        }
        timer.as_mut().poll(cx)
    }
}
