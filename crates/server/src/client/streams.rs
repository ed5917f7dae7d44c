//! A driver's stream on one side, the client's packets on the other.

use std::{
    collections::HashMap,
    future::poll_fn,
    sync::Arc,
    task::{Context, Poll, Waker},
};

use ferrovirt_driver::{Piece, Stream};
use ferrovirt_error::Error;
use ferrovirt_rpc::{SessionError, StreamId, StreamItem};

use super::Client;

/// Who waits for which stream of the session.
#[derive(Debug, Default)]
pub(super) struct Wakers(HashMap<StreamId, Waker>);

impl Wakers {
    fn keep(&mut self, id: StreamId, cx: &Context<'_>) {
        self.0.insert(id, cx.waker().clone());
    }

    pub(super) fn wake(&mut self, id: StreamId) {
        if let Some(waker) = self.0.get(&id) {
            waker.wake_by_ref();
        }
    }

    pub(super) fn wake_all(&mut self) {
        self.0.drain().for_each(|(_, waker)| waker.wake());
    }
}

/// Moves what comes on either side to the other until the stream is over. A driver's stream that is dropped before it
/// was finished is given up.
pub(super) async fn pump(client: Arc<Client>, id: StreamId, stream: Box<dyn Stream>) {
    let mut pump = Pump { client: &client, id, stream: &*stream, down: Down::Reading, up: Up::Receiving };
    let over = poll_fn(|cx| pump.poll(cx)).await;
    client.with_session(|state| {
        state.stream_wakers.0.remove(&id);
        // What fails here is over for the client already.
        let _ = match &over {
            Over::Finished => state.session.stream_finish(id),
            Over::Failed(error) => state.session.stream_fail(id, error),
            Over::Gone => Ok(()),
        };
        state.session.stream_release(id);
    });
}

/// How a stream ended.
enum Over {
    /// Both sides have had everything.
    Finished,
    /// The driver failed.
    Failed(Error),
    /// The client gave it up, or is gone.
    Gone,
}

struct Pump<'a> {
    client: &'a Arc<Client>,
    id: StreamId,
    stream: &'a dyn Stream,
    down: Down,
    up: Up,
}

/// From the driver to the client.
enum Down {
    Reading,
    Sending(Piece),
    Ended,
}

/// From the client to the driver.
enum Up {
    Receiving,
    Writing(Vec<u8>, usize),
    Hole(u64),
    Finishing,
}

impl Pump<'_> {
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Over> {
        self.client.lock().stream_wakers.keep(self.id, cx);
        if let Poll::Ready(over) = self.poll_up(cx) {
            return Poll::Ready(over);
        }
        self.poll_down(cx)
    }

    fn poll_down(&mut self, cx: &mut Context<'_>) -> Poll<Over> {
        loop {
            match &mut self.down {
                // What cannot be sent yet stays with the driver.
                Down::Reading if !self.client.with_session(|state| state.session.stream_has_room(self.id)) => {
                    return Poll::Pending;
                }
                Down::Reading => match self.stream.poll_next(cx) {
                    Poll::Pending => return Poll::Pending,
                    Poll::Ready(Ok(Some(piece))) => self.down = Down::Sending(piece),
                    Poll::Ready(Ok(None)) => {
                        self.down = Down::Ended;
                        // A stream that only goes up ends without having said anything.
                        let _ = self.client.with_session(|state| state.session.stream_end(self.id));
                    }
                    Poll::Ready(Err(error)) => return Poll::Ready(Over::Failed(error)),
                },
                Down::Sending(piece) => {
                    let sent = self.client.with_session(|state| match piece {
                        Piece::Data(data) => state.session.stream_send(self.id, data).map(|taken| {
                            data.drain(..taken);
                            data.is_empty()
                        }),
                        Piece::Hole(length) => state.session.stream_send_hole(self.id, *length),
                    });
                    match sent {
                        Ok(true) => self.down = Down::Reading,
                        // Room is told by the session.
                        Ok(false) => return Poll::Pending,
                        Err(error) => return Poll::Ready(refused(&error)),
                    }
                }
                Down::Ended => return Poll::Pending,
            }
        }
    }

    fn poll_up(&mut self, cx: &mut Context<'_>) -> Poll<Over> {
        loop {
            match &mut self.up {
                Up::Receiving => match self.client.with_session(|state| state.session.stream_read(self.id)) {
                    Some(StreamItem::Data(data)) => self.up = Up::Writing(data, 0),
                    Some(StreamItem::Hole(length)) => self.up = Up::Hole(length),
                    Some(StreamItem::End) => self.up = Up::Finishing,
                    Some(_) => return Poll::Ready(Over::Gone),
                    None if self.client.lock().session.is_closed() => return Poll::Ready(Over::Gone),
                    None => return Poll::Pending,
                },
                Up::Writing(data, written) => match self.stream.poll_send(cx, &data[*written..]) {
                    Poll::Pending => return Poll::Pending,
                    Poll::Ready(Ok(count)) => {
                        *written += count;
                        if *written >= data.len() {
                            self.up = Up::Receiving;
                        }
                    }
                    Poll::Ready(Err(error)) => return Poll::Ready(Over::Failed(error)),
                },
                Up::Hole(length) => match self.stream.poll_send_hole(cx, *length) {
                    Poll::Pending => return Poll::Pending,
                    Poll::Ready(Ok(())) => self.up = Up::Receiving,
                    Poll::Ready(Err(error)) => return Poll::Ready(Over::Failed(error)),
                },
                Up::Finishing => match self.stream.poll_finish(cx) {
                    Poll::Pending => return Poll::Pending,
                    Poll::Ready(Ok(())) => return Poll::Ready(Over::Finished),
                    Poll::Ready(Err(error)) => return Poll::Ready(Over::Failed(error)),
                },
            }
        }
    }
}

/// The session takes nothing more for the stream.
fn refused(error: &SessionError) -> Over {
    tracing::debug!(%error, "a stream takes nothing more");
    Over::Gone
}
