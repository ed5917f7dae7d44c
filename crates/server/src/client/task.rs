//! A client's task: reads, routes, writes what callers could not, keeps the time.

use std::{
    future::poll_fn,
    io,
    os::fd::OwnedFd,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
};

use ferrovirt_transport::{Flushed, StreamError};
use tokio::time::Sleep;

use super::{Client, End};

/// How much is read at once. Small, since a daemon has many idle clients.
const READ_BYTES: usize = 16 << 10;

/// Serves one client until it is gone.
pub(crate) async fn run(client: Arc<Client>) {
    let guard = Guard(Arc::clone(&client));
    let mut worker = Worker { client: &client, timer: None };
    let stop = poll_fn(|cx| worker.poll(cx)).await;
    client.finish(match stop {
        Stop::SessionOver => End::Local,
        Stop::Unproved => {
            tracing::warn!(client = client.id, peer = ?client.stream.peer(), "client not authenticated in time");
            End::Local
        }
        Stop::Eof => End::Eof,
        Stop::Receive(error) => End::Failed(StreamError::receive(&error, None).into()),
        Stop::Send(error) => End::Failed(StreamError::send(&error).into()),
    });
    drop(guard);
}

/// A task that is dropped with its runtime still gives back what the client held.
struct Guard(Arc<Client>);

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.finish(End::Local);
        self.0.server.forget(self.0.id);
    }
}

/// Why the task stops.
enum Stop {
    /// The session is over, for a reason it knows.
    SessionOver,
    /// The client closed.
    Eof,
    /// Reading failed.
    Receive(io::Error),
    /// Writing failed.
    Send(io::Error),
    /// The client did not prove in time who it is.
    Unproved,
}

struct Worker<'a> {
    client: &'a Arc<Client>,
    timer: Option<Pin<Box<Sleep>>>,
}

impl Worker<'_> {
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Stop> {
        self.client.lock().keep_waker(cx);
        loop {
            if let Poll::Ready(stop) = self.poll_send(cx) {
                return Poll::Ready(stop);
            }
            match self.poll_receive(cx) {
                Poll::Ready(Some(stop)) => return Poll::Ready(stop),
                Poll::Ready(None) => continue,
                Poll::Pending => {}
            }
            if ready!(self.poll_timer(cx)) {
                return Poll::Ready(Stop::Unproved);
            }
        }
    }

    /// Writes what waits; pending means that there is nothing more to write now.
    fn poll_send(&self, cx: &mut Context<'_>) -> Poll<Stop> {
        loop {
            let mut state = self.client.lock();
            if state.session.is_closed() {
                return Poll::Ready(Stop::SessionOver);
            }
            let flushed = state.flush(&*self.client.stream);
            // What was written makes room for streams and further requests.
            let calls = self.client.route(&mut state);
            drop(state);
            self.client.serve(calls);
            match flushed {
                Ok(Flushed::All) => return Poll::Pending,
                Ok(Flushed::Blocked) => {}
                Err(error) => return Poll::Ready(Stop::Send(error)),
            }
            if let Err(error) = ready!(self.client.stream.poll_send_ready(cx)) {
                return Poll::Ready(Stop::Send(error));
            }
        }
    }

    /// Reads once; ready without an end means that something came.
    fn poll_receive(&mut self, cx: &mut Context<'_>) -> Poll<Option<Stop>> {
        {
            let mut state = self.client.lock();
            state.reads = state.session.wants_read();
            if !state.reads {
                return Poll::Pending;
            }
        }
        // On the stack, so that an idle client costs nothing for it.
        let mut buffer = [0; READ_BYTES];
        let mut fds: Vec<OwnedFd> = Vec::new();
        let count = match ready!(self.client.stream.poll_recv(cx, &mut buffer, &mut fds)) {
            Ok(0) => return Poll::Ready(Some(Stop::Eof)),
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => return Poll::Ready(None),
            Err(error) => return Poll::Ready(Some(Stop::Receive(error))),
        };
        let now = self.client.now();
        self.client.with_session(|state| {
            state.heard = now;
            state.session.receive(now, &buffer[..count], &mut fds);
        });
        Poll::Ready(None)
    }

    /// Waits for the next deadline; ready means that it has passed, and true that it was the one to prove who one is.
    fn poll_timer(&mut self, cx: &mut Context<'_>) -> Poll<bool> {
        let (due, unproved) = {
            let session = &self.client.lock().session;
            let unproved = (!session.is_authenticated()).then_some(self.client.server.config.auth_time);
            (session.poll_timeout().into_iter().chain(unproved).min(), unproved)
        };
        let Some(due) = due else {
            self.timer = None;
            return Poll::Pending;
        };
        let due = (self.client.start + due).into();
        let timer = self.timer.get_or_insert_with(|| Box::pin(tokio::time::sleep_until(due)));
        if timer.deadline() != due {
            timer.as_mut().reset(due);
        }
        ready!(timer.as_mut().poll(cx));
        let now = self.client.now();
        if unproved.is_some_and(|time| now >= time) {
            return Poll::Ready(true);
        }
        self.client.with_session(|state| state.session.handle_timeout(now));
        Poll::Ready(false)
    }
}
