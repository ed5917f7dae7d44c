//! An open stream: bytes that belong to a call and flow beside it.

use std::{
    fmt,
    task::{Context, Poll, ready},
};

use ferrovirt_error::Error;
use ferrovirt_proto::net;

/// Room that a packet given to [`Stream::poll_send_packet`] keeps before its data.
pub const PACKET_HEAD: usize = net::LENGTH_SIZE + net::HEADER_SIZE;
/// How much data such a packet holds at most.
pub const PACKET_DATA_MAX: usize = net::LEGACY_PAYLOAD_MAX;

/// What a stream's reader gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Bytes, never empty.
    Data(Vec<u8>),
    /// So many zero bytes; only on streams that were opened with holes.
    Hole(u64),
}

/// What happens when the reader of a stream falls behind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StreamPolicy {
    /// The stream fails by itself; everything else on the connection goes on.
    #[default]
    Fail,
    /// What does not fit into memory waits in a temporary file that has no name.
    Spill,
    /// The connection is not read until the reader catches up, so that the sender slows down. All other calls on the
    /// connection wait meanwhile: right for a connection of the stream's own.
    Pause,
}

/// An open stream. Dropping it before it was finished aborts it, without waiting.
///
/// The methods may be polled by one task at a time in each direction; only the waker of the last poll is kept.
pub trait Stream: fmt::Debug + Send + Sync {
    /// Waits for the next piece; `None` when the far side has sent everything.
    ///
    /// # Errors
    /// The stream failed, on the far side or for its policy.
    fn poll_next(&self, cx: &mut Context<'_>) -> Poll<Result<Option<Piece>, Error>>;

    /// Sends some of `data`, returns how much was taken; waits when nothing can be taken.
    ///
    /// # Errors
    /// The stream failed, or has been ended.
    fn poll_send(&self, cx: &mut Context<'_>, data: &[u8]) -> Poll<Result<usize, Error>>;

    /// Sends all that stands in `packet` behind its first [`PACKET_HEAD`] bytes, at most [`PACKET_DATA_MAX`]; waits while
    /// it can't be taken. Afterwards `packet` is empty. A backend that sends packets need not copy the data.
    ///
    /// # Errors
    /// As [`Stream::poll_send`].
    fn poll_send_packet(&self, cx: &mut Context<'_>, packet: &mut Vec<u8>) -> Poll<Result<(), Error>> {
        while let Some(data) = packet.get(PACKET_HEAD..).filter(|data| !data.is_empty()) {
            let taken = ready!(self.poll_send(cx, data))?.min(data.len());
            packet.drain(PACKET_HEAD..PACKET_HEAD + taken);
        }
        packet.clear();
        Poll::Ready(Ok(()))
    }

    /// Sends so many zero bytes without sending them.
    ///
    /// # Errors
    /// As [`Stream::poll_send`]; the stream takes no holes.
    fn poll_send_hole(&self, cx: &mut Context<'_>, length: u64) -> Poll<Result<(), Error>>;

    /// Ends the stream in order and waits for the far side's word: everything was sent and stored, or read.
    ///
    /// # Errors
    /// What the far side has against it, such as a write that failed.
    fn poll_finish(&self, cx: &mut Context<'_>) -> Poll<Result<(), Error>>;

    /// Gives the stream up and waits for the far side's word.
    ///
    /// # Errors
    /// The stream had failed or ended already.
    fn poll_abort(&self, cx: &mut Context<'_>) -> Poll<Result<(), Error>>;
}
