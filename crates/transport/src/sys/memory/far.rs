//! The end that a task or a thread reads and writes.

use std::{
    io,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, Wake, Waker, ready},
    thread::{self, Thread},
};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::Way;

/// The far end.
#[derive(Debug)]
pub(crate) struct Far {
    /// What the near end sends.
    pub(crate) reader: FarReader,
    /// What the near end receives.
    pub(crate) writer: FarWriter,
}

/// Dropped, it takes no more.
#[derive(Debug)]
pub(crate) struct FarReader(pub(super) Arc<Way>);

/// Dropped, it has said all.
#[derive(Debug)]
pub(crate) struct FarWriter(pub(super) Arc<Way>);

impl Far {
    /// Both directions by themselves.
    #[cfg(any(feature = "ssh-native", test))]
    #[allow(dead_code, reason = "needed where there are no socket pairs")]
    pub(crate) fn into_split(self) -> (FarReader, FarWriter) {
        (self.reader, self.writer)
    }
}

impl FarReader {
    /// Blocks until there is something; nothing is the end.
    pub(crate) fn read(&self, buf: &mut [u8]) -> usize {
        block_on(|cx| self.0.poll_read(cx, buf)).unwrap_or(0)
    }
}

impl FarWriter {
    /// Blocks until everything is taken, or nobody reads any more.
    pub(crate) fn write_all(&self, mut bytes: &[u8]) -> io::Result<()> {
        while !bytes.is_empty() {
            let count = block_on(|cx| self.0.poll_write(cx, bytes))?;
            bytes = &bytes[count..];
        }
        Ok(())
    }
}

impl Drop for FarReader {
    fn drop(&mut self) {
        self.0.close();
    }
}

impl Drop for FarWriter {
    fn drop(&mut self) {
        self.0.close();
    }
}

impl AsyncRead for FarReader {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let count = ready!(self.0.poll_read(cx, buf.initialize_unfilled()))?;
        buf.advance(count);
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for FarWriter {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.0.poll_write(cx, bytes)
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.0.close();
        Poll::Ready(Ok(()))
    }
}

/// Waits on this thread.
fn block_on<T>(mut poll: impl FnMut(&Context<'_>) -> Poll<T>) -> T {
    struct Unpark(Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    loop {
        if let Poll::Ready(done) = poll(&Context::from_waker(&waker)) {
            return done;
        }
        thread::park();
    }
}
