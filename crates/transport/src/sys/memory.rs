//! A connection within this process, for systems without socket pairs.

use std::{
    collections::VecDeque,
    io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, Waker},
};

use crate::{ByteStream, Descriptor, PeerIdentity};

mod far;

pub(crate) use far::{Far, FarReader, FarWriter};

/// How many bytes wait on each way.
const ROOM: usize = 64 << 10;

/// Both ends.
pub(crate) fn pair() -> (Near, Far) {
    let (there, back) = (Arc::new(Way::default()), Arc::new(Way::default()));
    let near = Near { incoming: Arc::clone(&back), outgoing: Arc::clone(&there) };
    (near, Far { reader: FarReader(there), writer: FarWriter(back) })
}

/// The end that is a stream.
#[derive(Debug)]
pub(crate) struct Near {
    incoming: Arc<Way>,
    outgoing: Arc<Way>,
}

/// Bytes one way.
#[derive(Debug, Default)]
struct Way(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    bytes: VecDeque<u8>,
    is_closed: bool,
    reader: Option<Waker>,
    writer: Option<Waker>,
}

impl Way {
    /// Takes what is there; nothing is the end.
    fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {
        let mut state = self.lock();
        if state.bytes.is_empty() && !state.is_closed {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        let count = state.bytes.len().min(buf.len());
        buf.iter_mut().zip(state.bytes.drain(..count)).for_each(|(to, from)| *to = from);
        let writer = state.writer.take();
        drop(state);
        wake(writer);
        Ok(count)
    }

    fn poll_read(&self, cx: &Context<'_>, buf: &mut [u8]) -> Poll<io::Result<usize>> {
        self.lock().reader = Some(cx.waker().clone());
        ready_unless_blocked(self.try_read(buf))
    }

    /// Takes as many bytes as there is room for.
    fn try_write(&self, bytes: &[u8]) -> io::Result<usize> {
        let mut state = self.lock();
        if state.is_closed {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        let count = bytes.len().min(ROOM.saturating_sub(state.bytes.len()));
        if count == 0 && !bytes.is_empty() {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        state.bytes.extend(&bytes[..count]);
        let reader = state.reader.take();
        drop(state);
        wake(reader);
        Ok(count)
    }

    fn poll_write(&self, cx: &Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.lock().writer = Some(cx.waker().clone());
        ready_unless_blocked(self.try_write(bytes))
    }

    /// Waits for room, or for the end of all waiting.
    fn poll_room(&self, cx: &Context<'_>) -> Poll<io::Result<()>> {
        let mut state = self.lock();
        if state.is_closed || state.bytes.len() < ROOM {
            return Poll::Ready(Ok(()));
        }
        state.writer = Some(cx.waker().clone());
        Poll::Pending
    }

    /// What is under way can still be read.
    fn close(&self) {
        let mut state = self.lock();
        state.is_closed = true;
        let waiting = [state.reader.take(), state.writer.take()];
        drop(state);
        waiting.into_iter().for_each(wake);
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn wake(waker: Option<Waker>) {
    if let Some(waker) = waker {
        waker.wake();
    }
}

fn ready_unless_blocked<T>(result: io::Result<T>) -> Poll<io::Result<T>> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::WouldBlock => Poll::Pending,
        result => Poll::Ready(result),
    }
}

impl ByteStream for Near {
    fn poll_recv(&self, cx: &mut Context<'_>, buf: &mut [u8], _: &mut Vec<Descriptor>) -> Poll<io::Result<usize>> {
        self.incoming.poll_read(cx, buf)
    }

    fn try_recv(&self, buf: &mut [u8], _: &mut Vec<Descriptor>) -> io::Result<usize> {
        self.incoming.try_read(buf)
    }

    fn poll_send_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.outgoing.poll_room(cx)
    }

    fn try_send(&self, bytes: &[u8]) -> io::Result<usize> {
        self.outgoing.try_write(bytes)
    }

    fn peer(&self) -> PeerIdentity {
        PeerIdentity::Unknown
    }

    fn shutdown(&self) {
        self.incoming.close();
        self.outgoing.close();
    }
}

impl Drop for Near {
    fn drop(&mut self) {
        self.shutdown();
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt};

    use super::*;
    use crate::test_support::{block_on, recv, recv_all, send_all};

    #[test]
    fn bytes_pass_both_ways_and_the_end_comes_behind_them() {
        block_on(async {
            let (near, mut far) = pair();
            send_all(&near, b"call").await.unwrap();
            let mut call = [0; 4];
            far.reader.read_exact(&mut call).await.unwrap();
            assert_eq!(&call, b"call");
            AsyncWriteExt::write_all(&mut far.writer, b"last").await.unwrap();
            drop(far);
            assert_eq!(recv(&near, 100).await.unwrap().0, b"last");
            assert_eq!(recv(&near, 100).await.unwrap().0, b"");
            assert_eq!(near.try_send(b"x").unwrap_err().kind(), io::ErrorKind::BrokenPipe);
        });
    }

    /// Each way far larger than its room, with a thread at the far end, as with a program there.
    #[test]
    fn a_thread_at_the_far_end_may_block() {
        let (near, Far { reader, writer }) = pair();
        let echo = std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let count @ 1.. = reader.read(&mut bytes) {
                writer.write_all(&bytes[..count]).unwrap();
            }
        });
        let sent: Vec<u8> = (0..4 * ROOM).map(|at| (at % 251) as u8).collect();
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        runtime.block_on(async {
            let near = Arc::new(near);
            let (sending, bytes) = (Arc::clone(&near), sent.clone());
            let sending = tokio::spawn(async move { send_all(&*sending, &bytes).await });
            assert!(recv_all(&*near, sent.len()).await.unwrap().0 == sent);
            sending.await.unwrap().unwrap();
            near.shutdown();
        });
        echo.join().unwrap();
    }

    #[test]
    fn shutdown_wakes_the_reader() {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        runtime.block_on(async {
            let (near, _far) = pair();
            let near = Arc::new(near);
            let reader = Arc::clone(&near);
            let reading = tokio::spawn(async move { recv(&*reader, 1).await });
            tokio::task::yield_now().await;
            near.shutdown();
            assert_eq!(reading.await.unwrap().unwrap().0, b"");
        });
    }
}
