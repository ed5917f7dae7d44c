//! A client's task: reads, routes, writes what callers could not, keeps the time.

use std::{
    future::poll_fn,
    io,
    os::fd::OwnedFd,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
    time::Duration,
};

use ferrovirt_transport::{Flushed, StreamError};
use tokio::time::Sleep;

use super::{Client, End, TURN};
use crate::room::{GREAT_PACKET, Taken};

/// How much is read at once. Small, since a daemon has many idle clients.
const READ_BYTES: usize = 16 << 10;

/// How often somebody who takes room is looked after.
const LOOK: Duration = Duration::from_secs(1);

/// Who takes room that others wait for may be still for so long.
const STILL_MAX: Duration = Duration::from_secs(3);

/// Who takes room that others wait for must be through after so long.
const TAKING_MAX: Duration = Duration::from_secs(60);

/// Serves one client until it is gone.
pub(crate) async fn run(client: Arc<Client>) {
    let guard = Guard(Arc::clone(&client));
    let mut worker = Worker { client: &client, timer: None, packet: GreatPacket::None, taking: None };
    let stop = poll_fn(|cx| worker.poll(cx)).await;
    client.finish(match stop {
        Stop::SessionOver => End::Local,
        Stop::Unproved => {
            tracing::warn!(client = client.id, peer = ?client.stream.peer(), "client not authenticated in time");
            End::Local
        }
        Stop::TakesRoom => {
            tracing::warn!(client = client.id, peer = ?client.stream.peer(), "client takes room that others wait for");
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
    /// The client makes the server keep things that others need the room of, and does not go on.
    TakesRoom,
}

struct Worker<'a> {
    client: &'a Arc<Client>,
    timer: Option<Pin<Box<Sleep>>>,
    packet: GreatPacket,
    taking: Option<Taking>,
}

/// The room for a great packet that is coming.
enum GreatPacket {
    None,
    Waiting(Pin<Box<dyn Future<Output = Taken> + Send>>),
    Taken { _room: Taken },
}

/// How somebody who takes room goes on.
struct Taking {
    since: Duration,
    moved: u64,
    moved_at: Duration,
    look_at: Duration,
}

impl Worker<'_> {
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Stop> {
        self.client.lock().keep_waker(cx);
        let begin = self.client.now();
        loop {
            if let Poll::Ready(stop) = self.poll_send(cx) {
                return Poll::Ready(stop);
            }
            match self.poll_receive(cx) {
                Poll::Ready(Some(stop)) => return Poll::Ready(stop),
                Poll::Ready(None) if self.client.now().saturating_sub(begin) < TURN => continue,
                // There may be more, but others have their turn first.
                Poll::Ready(None) => cx.waker().wake_by_ref(),
                Poll::Pending => {}
            }
            if let Some(stop) = ready!(self.poll_timer(cx)) {
                return Poll::Ready(stop);
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
            self.client.route(&mut state);
            let call = state.begin_serving();
            drop(state);
            if let Some(call) = call {
                self.client.serve(call);
            }
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
        let awaited = {
            let mut state = self.client.lock();
            let awaited = state.session.bytes_awaited();
            if awaited == 0 && matches!(self.packet, GreatPacket::Taken { .. }) {
                self.packet = GreatPacket::None;
            }
            state.reads = state.session.wants_read();
            if !state.reads {
                return Poll::Pending;
            }
            awaited
        };
        ready!(self.poll_room(cx, awaited));
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
            state.received += count as u64;
            state.session.receive(now, &buffer[..count], &mut fds);
        });
        Poll::Ready(None)
    }

    /// Waits for room for a packet that lacks so much, if it is a great one.
    fn poll_room(&mut self, cx: &mut Context<'_>, awaited: usize) -> Poll<()> {
        match &mut self.packet {
            GreatPacket::None if awaited <= GREAT_PACKET => return Poll::Ready(()),
            GreatPacket::Taken { .. } => return Poll::Ready(()),
            GreatPacket::None => {
                let pool = Arc::clone(&self.client.server.room.packets);
                self.packet = GreatPacket::Waiting(Box::pin(pool.take(awaited)));
            }
            GreatPacket::Waiting(_) => {}
        }
        if let GreatPacket::Waiting(waiting) = &mut self.packet {
            let room = ready!(waiting.as_mut().poll(cx));
            self.packet = GreatPacket::Taken { _room: room };
        }
        Poll::Ready(())
    }

    /// When a client that takes room is looked after; `None` for one that takes none.
    fn look_at(&mut self) -> Option<Duration> {
        let (moved, has_answers) = {
            let state = self.client.lock();
            (state.moved(), !state.long_answers.is_empty())
        };
        if !has_answers && !matches!(self.packet, GreatPacket::Taken { .. }) {
            self.taking = None;
            return None;
        }
        let now = self.client.now();
        let new = || Taking { since: now, moved, moved_at: now, look_at: now + LOOK };
        Some(self.taking.get_or_insert_with(new).look_at)
    }

    /// Whether a client takes room that others wait for, and does not go on.
    fn is_in_the_way(&mut self, now: Duration) -> bool {
        let Some(taking) = self.taking.as_mut().filter(|taking| now >= taking.look_at) else { return false };
        taking.look_at = now + LOOK;
        let moved = self.client.lock().moved();
        if moved != taking.moved {
            (taking.moved, taking.moved_at) = (moved, now);
        }
        let is_slow = now - taking.moved_at >= STILL_MAX || now - taking.since >= TAKING_MAX;
        is_slow && self.client.server.room.is_wanted()
    }

    /// Waits for the next deadline; ready means that it has passed, maybe with the client's end.
    fn poll_timer(&mut self, cx: &mut Context<'_>) -> Poll<Option<Stop>> {
        let look_at = self.look_at();
        let (due, unproved) = {
            let session = &self.client.lock().session;
            let unproved = (!session.is_authenticated()).then_some(self.client.server.config.auth_time);
            (session.poll_timeout().into_iter().chain(unproved).chain(look_at).min(), unproved)
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
            return Poll::Ready(Some(Stop::Unproved));
        }
        if self.is_in_the_way(now) {
            return Poll::Ready(Some(Stop::TakesRoom));
        }
        self.client.with_session(|state| state.session.handle_timeout(now));
        Poll::Ready(None)
    }
}
