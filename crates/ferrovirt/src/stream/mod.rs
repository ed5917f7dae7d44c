//! Streams: bytes that belong to a call and flow beside it.

mod calls;
mod whole;

use std::{
    future::poll_fn,
    io,
    pin::Pin,
    task::{Context, Poll, ready},
};

use ferrovirt_driver::{Cx, Procedure};
use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use crate::Connection;

pub use ferrovirt_driver::{Piece, StreamPolicy};
pub use whole::Progress;

/// An open stream: a console, a download, an upload.
///
/// It reads and writes as any [`AsyncRead`] and [`AsyncWrite`]. Its end is an act of its own: [`Stream::finish`] waits
/// for the far side's word that everything was stored or read, [`Stream::abort`] gives up. Shutting the writer down
/// finishes too. A stream that is dropped before is aborted.
///
/// What happens when a reader falls behind is the [`StreamPolicy`] that the stream was opened with; raw streams fail.
#[derive(Debug)]
pub struct Stream {
    inner: Box<dyn ferrovirt_driver::Stream>,
    /// Received and not read yet.
    piece: Option<Piece>,
    /// How much of the piece has been read.
    taken: usize,
    /// The connection that is there for this stream only.
    own: Option<Connection>,
}

impl Stream {
    pub(crate) fn new(inner: Box<dyn ferrovirt_driver::Stream>) -> Self {
        Self { inner, piece: None, taken: 0, own: None }
    }

    /// The stream has the connection to itself, and ends it when it is dropped.
    pub(crate) fn on_its_own(mut self, conn: Connection) -> Self {
        self.own = Some(conn);
        self
    }

    /// The next bytes or the next hole, as they came; `None` when the far side has sent everything.
    ///
    /// # Errors
    /// The stream failed.
    #[doc(alias = "virStreamRecvFlags")]
    #[doc(alias = "virStreamRecvHole")]
    pub async fn next_piece(&mut self) -> Result<Option<Piece>, Error> {
        match self.piece.take() {
            Some(Piece::Data(mut data)) => {
                data.drain(..std::mem::take(&mut self.taken));
                Ok(Some(Piece::Data(data)))
            }
            Some(hole) => Ok(Some(hole)),
            None => poll_fn(|cx| self.inner.poll_next(cx)).await,
        }
    }

    /// Sends all of `data`.
    ///
    /// # Errors
    /// The stream failed, such as for want of room on the far side.
    #[doc(alias = "virStreamSend")]
    pub async fn send(&mut self, mut data: &[u8]) -> Result<(), Error> {
        while !data.is_empty() {
            let taken = poll_fn(|cx| self.inner.poll_send(cx, data)).await?;
            data = data.get(taken..).unwrap_or_default();
        }
        Ok(())
    }

    /// Sends `length` zero bytes without sending them, on a stream that was opened with holes.
    ///
    /// # Errors
    /// The stream takes no holes, or failed.
    #[doc(alias = "virStreamSendHole")]
    pub async fn send_hole(&mut self, length: u64) -> Result<(), Error> {
        poll_fn(|cx| self.inner.poll_send_hole(cx, length)).await
    }

    /// Ends the stream in order, and waits for the far side's word.
    ///
    /// # Errors
    /// What the far side has against it, such as a write that failed.
    #[doc(alias = "virStreamFinish")]
    pub async fn finish(self) -> Result<(), Error> {
        poll_fn(|cx| self.inner.poll_finish(cx)).await
    }

    /// Gives the stream up, and waits for the far side's word.
    ///
    /// # Errors
    /// The stream had failed or ended already.
    #[doc(alias = "virStreamAbort")]
    pub async fn abort(self) -> Result<(), Error> {
        poll_fn(|cx| self.inner.poll_abort(cx)).await
    }

    /// Moves what there is of the current piece into `buf`; true when the piece is used up.
    fn take_piece(&mut self, buf: &mut ReadBuf<'_>) -> bool {
        match &mut self.piece {
            None => true,
            Some(Piece::Data(data)) => {
                let rest = data.get(self.taken..).unwrap_or_default();
                let count = rest.len().min(buf.remaining());
                buf.put_slice(&rest[..count]);
                self.taken += count;
                self.taken == data.len()
            }
            // Who reads bytes gets the zeros that a hole stands for.
            Some(Piece::Hole(length)) => {
                let count = usize::try_from(*length).unwrap_or(usize::MAX).min(buf.remaining());
                buf.initialize_unfilled_to(count).fill(0);
                buf.advance(count);
                *length -= count as u64;
                *length == 0
            }
        }
    }
}

impl AsyncRead for Stream {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        if self.piece.is_none() {
            self.piece = ready!(self.inner.poll_next(cx)).map_err(io::Error::other)?;
            self.taken = 0;
        }
        if self.take_piece(buf) {
            self.piece = None;
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Stream {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, data: &[u8]) -> Poll<io::Result<usize>> {
        if data.is_empty() {
            return Poll::Ready(Ok(0));
        }
        self.inner.poll_send(cx, data).map_err(io::Error::other)
    }

    /// What was taken is on its way by itself.
    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.inner.poll_finish(cx).map_err(io::Error::other)
    }
}

impl Connection {
    /// Calls a procedure that opens a stream; both the reply and the stream come back.
    ///
    /// # Errors
    /// As [`Connection::invoke`]; `NO_SUPPORT` for a procedure that opens no stream.
    pub async fn open_stream<P: Procedure>(
        &self,
        args: P::Args,
        policy: StreamPolicy,
    ) -> Result<(P::Ret, Stream), Error> {
        let cx = Cx::new().with_timeout(self.call_deadline()).with_stream_policy(policy);
        let reply = self.invoke_with::<P>(&cx, args).await?;
        match cx.take_stream() {
            Some(stream) => Ok((reply, Stream::new(stream))),
            None => Err(Error::new(ErrorDomain::STREAMS, ErrorCode::NO_SUPPORT, P::INFO.function())),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{collections::VecDeque, sync::Mutex};

    use tokio::io::AsyncReadExt as _;

    use super::*;

    /// Gives its pieces, keeps what is sent.
    #[derive(Debug, Default)]
    struct Scripted {
        pieces: Mutex<VecDeque<Piece>>,
    }

    impl ferrovirt_driver::Stream for Scripted {
        fn poll_next(&self, _: &mut Context<'_>) -> Poll<Result<Option<Piece>, Error>> {
            Poll::Ready(Ok(self.pieces.lock().unwrap().pop_front()))
        }

        /// Takes three bytes at most, as a full socket would.
        fn poll_send(&self, _: &mut Context<'_>, data: &[u8]) -> Poll<Result<usize, Error>> {
            Poll::Ready(Ok(data.len().min(3)))
        }

        fn poll_send_hole(&self, _: &mut Context<'_>, _: u64) -> Poll<Result<(), Error>> {
            Poll::Ready(Ok(()))
        }

        fn poll_finish(&self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
            Poll::Ready(Ok(()))
        }

        fn poll_abort(&self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
            Poll::Ready(Ok(()))
        }
    }

    fn stream() -> Stream {
        let pieces = [Piece::Data(b"abcdef".to_vec()), Piece::Hole(5), Piece::Data(b"g".to_vec())];
        Stream::new(Box::new(Scripted { pieces: Mutex::new(pieces.into()) }))
    }

    #[tokio::test]
    async fn who_reads_bytes_gets_zeros_for_holes() {
        let mut bytes = Vec::new();
        stream().read_to_end(&mut bytes).await.unwrap();
        assert_eq!(bytes, b"abcdef\0\0\0\0\0g");
    }

    #[tokio::test]
    async fn pieces_go_on_where_reading_stopped() {
        let mut stream = stream();
        let mut two = [0; 2];
        stream.read_exact(&mut two).await.unwrap();
        assert_eq!(stream.next_piece().await.unwrap(), Some(Piece::Data(b"cdef".to_vec())));
        stream.read_exact(&mut two).await.unwrap();
        assert_eq!(stream.next_piece().await.unwrap(), Some(Piece::Hole(3)));
    }

    #[tokio::test]
    async fn a_whole_stream_is_counted_with_its_holes() {
        let (mut target, mut steps) = (Vec::new(), Vec::new());
        let bytes = stream().copy_to(&mut target, |progress| steps.push(progress.bytes)).await.unwrap();
        assert_eq!((bytes, steps, target.len()), (12, vec![6, 11, 12], 12));
    }

    #[tokio::test]
    async fn a_source_is_sent_whole() {
        let mut source: &[u8] = b"0123456789";
        let sent = stream().copy_from(&mut source, |_| {}).await.unwrap();
        assert_eq!(sent, 10);
    }
}
