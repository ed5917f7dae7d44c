//! What the owner of a session does with its streams.

use alloc::vec::Vec;

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};

use crate::{
    config::{STREAM_BACKLOG, STREAMS_BACKLOG},
    error::SessionError,
    fault,
    frame::{HEAD_BYTES, Kind, STREAM_CHUNK_MAX, Status},
    outbox::Outgoing,
    server::UNEXPECTED_TERMINATION,
    session::{Role, Session},
    stream::{Phase, StreamId, StreamItem, holds_slot},
};

/// However many streams there are, each may send so much.
const SHARE_MIN: usize = 4 << 10;

impl<F> Session<F> {
    /// The next thing received on a stream; `None` when there is nothing yet. Read until `None` after each
    /// [`Event::StreamReadable`](crate::Event::StreamReadable).
    ///
    /// Reading [`StreamItem::Closed`] lets go of the stream.
    pub fn stream_read(&mut self, id: StreamId) -> Option<StreamItem> {
        let item = self.streams.get_mut(id)?.pop()?;
        if holds_slot(&item) {
            self.free_slots(1);
        }
        if matches!(item, StreamItem::Closed(_)) {
            self.streams.remove(id);
        }
        self.resume();
        Some(item)
    }

    /// Queues data, as much of it as there is room for, and says how much that is.
    ///
    /// When less than everything was taken, [`Event::StreamWritable`](crate::Event::StreamWritable) follows.
    pub fn stream_send(&mut self, id: StreamId, data: &[u8]) -> Result<usize, SessionError> {
        self.check_sendable(id)?;
        let share = self.stream_share();
        let Some(stream) = self.streams.get_mut(id) else { return Err(SessionError::NoStream) };
        let header = stream.header(Kind::STREAM, Status::CONTINUE);
        let mut taken = 0;
        for chunk in data.chunks(STREAM_CHUNK_MAX.min(share)) {
            if stream.unsent >= share {
                stream.writer_waits = true;
                break;
            }
            let outgoing = Outgoing::new(header, chunk);
            stream.unsent += outgoing.bytes.len();
            self.outbox.push_stream(id, outgoing);
            taken += chunk.len();
        }
        Ok(taken)
    }

    /// Whether [`stream_send`](Self::stream_send) would take anything, for those who fetch only what can be sent. When
    /// it would not, [`Event::StreamWritable`](crate::Event::StreamWritable) follows.
    pub fn stream_has_room(&mut self, id: StreamId) -> bool {
        let share = self.stream_share();
        // What is wrong with a stream is said when something is sent.
        let Some(stream) = self.streams.get_mut(id) else { return true };
        let has_room = stream.unsent < share;
        stream.writer_waits |= !has_room;
        has_room
    }

    /// Queues data that stands in its packet already: behind [`HEAD_BYTES`] bytes of room for the head, at most
    /// [`STREAM_CHUNK_MAX`] of it. Takes the packet and leaves nothing in its place; false, without effect, when there
    /// is no room: [`Event::StreamWritable`](crate::Event::StreamWritable) follows then.
    pub fn stream_send_packet(&mut self, id: StreamId, packet: &mut Vec<u8>) -> Result<bool, SessionError> {
        self.check_sendable(id)?;
        let share = self.stream_share();
        let Some(stream) = self.streams.get_mut(id) else { return Err(SessionError::NoStream) };
        let length = packet.len();
        if length > HEAD_BYTES + STREAM_CHUNK_MAX {
            return Err(SessionError::PayloadTooLarge { length: length - HEAD_BYTES });
        }
        if length > HEAD_BYTES && stream.unsent >= share {
            stream.writer_waits = true;
            return Ok(false);
        }
        let mut bytes = core::mem::take(packet);
        // A packet without data would be the end of a stream.
        if length > HEAD_BYTES {
            let header = stream.header(Kind::STREAM, Status::CONTINUE);
            bytes[..HEAD_BYTES].copy_from_slice(&header.head(length));
            stream.unsent += length;
            self.outbox.push_stream(id, Outgoing::whole(bytes));
        }
        Ok(true)
    }

    /// Queues a hole of `length` zero bytes. False, without effect, when there is no room;
    /// [`Event::StreamWritable`](crate::Event::StreamWritable) follows then.
    pub fn stream_send_hole(&mut self, id: StreamId, length: u64) -> Result<bool, SessionError> {
        self.check_sendable(id)?;
        let share = self.stream_share();
        let Some(stream) = self.streams.get_mut(id) else { return Err(SessionError::NoStream) };
        let signed = i64::try_from(length).ok().filter(|&length| length > 0 && stream.options.holes);
        let Some(signed) = signed else { return Err(SessionError::HoleRefused { length }) };
        if stream.unsent >= share {
            stream.writer_waits = true;
            return Ok(false);
        }
        let outgoing = Outgoing::new(stream.header(Kind::STREAM_HOLE, Status::CONTINUE), &fault::encode_hole(signed));
        stream.unsent += outgoing.bytes.len();
        self.outbox.push_stream(id, outgoing);
        Ok(true)
    }

    /// Server: everything has been sent. The client will finish the stream.
    pub fn stream_end(&mut self, id: StreamId) -> Result<(), SessionError> {
        self.server_state()?;
        self.check_sendable(id)?;
        let Some(stream) = self.streams.get_mut(id) else { return Err(SessionError::NoStream) };
        stream.end_sent = true;
        let header = stream.header(Kind::STREAM, Status::CONTINUE);
        self.outbox.push_stream(id, Outgoing::new(header, &[]));
        Ok(())
    }

    /// Client: everything has been sent or read; the stream is over when the server confirms. Server: confirms the
    /// client's finish and lets go of the stream.
    pub fn stream_finish(&mut self, id: StreamId) -> Result<(), SessionError> {
        self.check_open()?;
        let is_client = matches!(self.role, Role::Client(_));
        let stream = self.streams.get_mut(id).filter(|stream| stream.phase == Phase::Open);
        let stream = stream.ok_or(SessionError::NoStream)?;
        let header = stream.header(Kind::STREAM, Status::OK);
        self.outbox.push_stream(id, Outgoing::new(header, &[]));
        if is_client {
            stream.phase = Phase::Finishing;
        } else {
            self.drop_stream(id);
        }
        Ok(())
    }

    /// Client: gives the stream up; what was not sent and not read is thrown away. It is over when the server
    /// confirms.
    pub fn stream_abort(&mut self, id: StreamId) -> Result<(), SessionError> {
        self.check_open()?;
        self.client_state()?;
        let stream = self.streams.get_mut(id).filter(|stream| matches!(stream.phase, Phase::Open | Phase::Finishing));
        let stream = stream.ok_or(SessionError::NoStream)?;
        stream.phase = Phase::Aborting;
        stream.discard();
        self.send_abort(id);
        self.resume();
        Ok(())
    }

    /// Server: the stream failed. The client hears of it behind the data queued so far; the stream is let go of.
    pub fn stream_fail(&mut self, id: StreamId, error: &Error) -> Result<(), SessionError> {
        self.check_open()?;
        self.server_state()?;
        self.streams.get(id).filter(|stream| stream.phase == Phase::Open).ok_or(SessionError::NoStream)?;
        self.push_stream_error(id, error);
        self.drop_stream(id);
        Ok(())
    }

    /// Lets go of a stream in whatever state. One still open is aborted (client) or failed (server).
    pub fn stream_release(&mut self, id: StreamId) {
        let Some(phase) = self.streams.get(id).map(|stream| stream.phase) else { return };
        let is_client = matches!(self.role, Role::Client(_));
        match phase {
            Phase::Opening => return self.forget_call_of(id),
            Phase::Open if is_client => self.send_abort(id),
            Phase::Open => {
                let error = Error::new(ErrorDomain::STREAMS, ErrorCode::RPC, UNEXPECTED_TERMINATION);
                self.push_stream_error(id, &error);
            }
            Phase::Finishing | Phase::Aborting | Phase::Closed => {}
        }
        self.drop_stream(id);
    }

    /// How many streams are open, or closed but not yet read to the end.
    #[must_use]
    pub fn streams_held(&self) -> usize {
        self.streams.len()
    }

    pub(crate) fn stream_handed_out(&mut self, id: StreamId, bytes: usize) {
        if let Role::Client(client) = &mut self.role {
            client.stream_packets_unproven += 1;
        }
        let share = self.stream_share();
        let Some(stream) = self.streams.get_mut(id) else { return };
        stream.unsent = stream.unsent.saturating_sub(bytes);
        if stream.writer_waits && stream.unsent <= share / 2 && stream.phase == Phase::Open {
            stream.writer_waits = false;
            self.events.push(crate::Event::StreamWritable { stream: id });
        }
    }

    /// Forgets a stream and gives back what it held; its packets in the outbox still go out.
    pub(crate) fn drop_stream(&mut self, id: StreamId) {
        if let Some(mut stream) = self.streams.remove(id) {
            self.free_slots(stream.discard());
            self.resume();
        }
    }

    /// How much one stream may have waiting to be sent.
    fn stream_share(&self) -> usize {
        (STREAMS_BACKLOG / self.streams.len().max(1)).clamp(SHARE_MIN, STREAM_BACKLOG)
    }

    fn check_sendable(&self, id: StreamId) -> Result<(), SessionError> {
        self.check_open()?;
        match self.streams.get(id) {
            Some(stream) if stream.end_sent || stream.phase == Phase::Finishing => Err(SessionError::StreamEnded),
            Some(stream) if stream.phase == Phase::Open => Ok(()),
            _ => Err(SessionError::NoStream),
        }
    }
}
