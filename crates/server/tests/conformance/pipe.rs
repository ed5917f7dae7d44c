//! A connection that never leaves the process, whose reads are cut anywhere.

use std::{
    collections::VecDeque,
    io,
    os::fd::OwnedFd,
    sync::{Arc, Mutex},
    task::{Context, Poll, Waker},
};

use ferrovirt_testkit::Random;
use ferrovirt_transport::{ByteStream, PeerIdentity};

/// One end.
#[derive(Debug)]
pub(crate) struct End {
    incoming: Arc<Mutex<Way>>,
    outgoing: Arc<Mutex<Way>>,
}

/// Bytes one way.
#[derive(Debug)]
struct Way {
    bytes: VecDeque<u8>,
    is_closed: bool,
    reader: Option<Waker>,
    cuts: Random,
}

/// Both ends of a connection.
pub(crate) fn pipe(seed: u64) -> (End, End) {
    let way = |seed| {
        let (bytes, cuts) = (VecDeque::new(), Random::new(seed));
        Arc::new(Mutex::new(Way { bytes, is_closed: false, reader: None, cuts }))
    };
    let (there, back) = (way(seed), way(seed + 1));
    (End { incoming: Arc::clone(&back), outgoing: Arc::clone(&there) }, End { incoming: there, outgoing: back })
}

impl Way {
    fn wake(&mut self) {
        if let Some(reader) = self.reader.take() {
            reader.wake();
        }
    }

    fn close(&mut self) {
        self.is_closed = true;
        self.wake();
    }
}

impl ByteStream for End {
    fn poll_recv(&self, cx: &mut Context<'_>, buf: &mut [u8], fds: &mut Vec<OwnedFd>) -> Poll<io::Result<usize>> {
        self.incoming.lock().unwrap().reader = Some(cx.waker().clone());
        match self.try_recv(buf, fds) {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => Poll::Pending,
            result => Poll::Ready(result),
        }
    }

    fn try_recv(&self, buf: &mut [u8], _: &mut Vec<OwnedFd>) -> io::Result<usize> {
        let mut way = self.incoming.lock().unwrap();
        let most = way.bytes.len().min(buf.len());
        if most == 0 {
            return if way.is_closed { Ok(0) } else { Err(io::ErrorKind::WouldBlock.into()) };
        }
        let count = 1 + way.cuts.below(most);
        buf.iter_mut().zip(way.bytes.drain(..count)).for_each(|(to, from)| *to = from);
        Ok(count)
    }

    fn poll_send_ready(&self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn try_send(&self, bytes: &[u8]) -> io::Result<usize> {
        let mut way = self.outgoing.lock().unwrap();
        if way.is_closed {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        way.bytes.extend(bytes);
        way.wake();
        Ok(bytes.len())
    }

    fn peer(&self) -> PeerIdentity {
        PeerIdentity::Unknown
    }

    fn shutdown(&self) {
        self.incoming.lock().unwrap().close();
        self.outgoing.lock().unwrap().close();
    }
}

impl Drop for End {
    fn drop(&mut self) {
        self.shutdown();
    }
}
