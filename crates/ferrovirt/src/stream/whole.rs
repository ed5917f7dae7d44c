//! Moving a whole stream, with progress.

use std::future::poll_fn;

use ferrovirt_driver::{PACKET_DATA_MAX, PACKET_HEAD, Piece};
use ferrovirt_error::{Error, ErrorCode, ErrorDomain, linux_errno};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};

use super::Stream;

/// How far a transfer has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Bytes moved so far, the zeros of holes among them.
    pub bytes: u64,
}

/// Holes are written to a plain writer as zeros, so many at once.
static ZEROS: [u8; 64 << 10] = [0; 64 << 10];

impl Stream {
    /// Writes everything that comes to `target`, finishes the stream, and returns the number of bytes.
    ///
    /// `progress` is told after each piece. When the target fails, the stream is aborted.
    ///
    /// # Errors
    /// The stream failed, or the target did (`SYSTEM_ERROR` of the streams' domain).
    pub async fn copy_to(
        mut self,
        target: &mut (impl AsyncWrite + Unpin),
        mut progress: impl FnMut(Progress),
    ) -> Result<u64, Error> {
        let mut done = Progress::default();
        while let Some(piece) = self.next_piece().await? {
            done.bytes += write_piece(target, piece).await.map_err(|error| local_failed("recv", &error))?;
            progress(done);
        }
        target.flush().await.map_err(|error| local_failed("recv", &error))?;
        self.finish().await?;
        Ok(done.bytes)
    }

    /// Sends everything that `source` has, finishes the stream, and returns the number of bytes.
    ///
    /// `progress` is told after each chunk. When the source fails, the stream is aborted.
    ///
    /// # Errors
    /// The stream failed, or the source did (`SYSTEM_ERROR` of the streams' domain).
    pub async fn copy_from(
        self,
        source: &mut (impl AsyncRead + Unpin),
        mut progress: impl FnMut(Progress),
    ) -> Result<u64, Error> {
        let mut done = Progress::default();
        loop {
            // What is read stands in its packet already: nothing is copied on the way to the socket.
            let mut packet = Vec::with_capacity(PACKET_HEAD + PACKET_DATA_MAX);
            packet.resize(PACKET_HEAD, 0);
            let mut room = (&mut *source).take(PACKET_DATA_MAX as u64);
            let count = room.read_buf(&mut packet).await.map_err(|error| local_failed("send", &error))?;
            if count == 0 {
                self.finish().await?;
                return Ok(done.bytes);
            }
            poll_fn(|cx| self.inner.poll_send_packet(cx, &mut packet)).await?;
            done.bytes += count as u64;
            progress(done);
        }
    }
}

async fn write_piece(target: &mut (impl AsyncWrite + Unpin), piece: Piece) -> std::io::Result<u64> {
    match piece {
        Piece::Data(data) => {
            target.write_all(&data).await?;
            Ok(data.len() as u64)
        }
        Piece::Hole(length) => {
            let mut left = length;
            while left > 0 {
                let count = left.min(ZEROS.len() as u64);
                target.write_all(&ZEROS[..usize::try_from(count).unwrap_or(ZEROS.len())]).await?;
                left -= count;
            }
            Ok(length)
        }
    }
}

/// This side of a transfer failed.
fn local_failed(doing: &str, error: &std::io::Error) -> Error {
    let text = format!("{doing} handler failed");
    match error.raw_os_error() {
        Some(errno) => Error::system(ErrorDomain::STREAMS, linux_errno(errno), text),
        None => Error::new(ErrorDomain::STREAMS, ErrorCode::SYSTEM_ERROR, format!("{text}: {error}")),
    }
}
