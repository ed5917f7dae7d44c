//! The client's part: calls out, replies, events and stream packets in.

use alloc::{boxed::Box, collections::BTreeMap, format, vec::Vec};

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};

use crate::{
    config::{ClientConfig, Overflow, StreamOptions},
    deframe::Inbound,
    error::{CloseReason, ProtocolError, SessionError},
    event::{CallId, Event, Reply},
    fault,
    frame::{Header, Kind, Status},
    layer::Layer,
    outbox::Outgoing,
    session::{Role, Session},
    stream::{Phase, Stream, StreamId, StreamItem, StreamOutcome},
};

/// A call to make.
pub struct Call<F> {
    /// What to call.
    pub id: CallId,
    /// Its fields, encoded.
    pub payload: Vec<u8>,
    /// Descriptors to pass.
    pub fds: Vec<F>,
    /// For a call that opens a stream: what the stream may do. Its data may arrive before the reply.
    pub stream: Option<StreamOptions>,
    /// For the steps of an authentication: hold all input behind the reply until the next call or
    /// [`Session::resume_input`], because it may be encoded by a layer that the reply makes known.
    pub holds_input: bool,
}

impl<F> Call<F> {
    /// A plain call.
    #[must_use]
    pub fn new(id: CallId, payload: Vec<u8>) -> Self {
        Self { id, payload, fds: Vec::new(), stream: None, holds_input: false }
    }
}

#[derive(Debug)]
pub(crate) struct ClientState {
    next_serial: u32,
    pending: BTreeMap<u32, Pending>,
    server_requests_max: usize,
    /// A reply with a possible change of encoding is being looked at.
    pub(crate) input_held: bool,
    /// Stream packets sent since the last sign of life: each may hold one of the server's request slots.
    pub(crate) stream_packets_unproven: usize,
}

/// A call that waits for its reply.
#[derive(Debug)]
struct Pending {
    id: CallId,
    opens_stream: bool,
    holds_input: bool,
    forgotten: bool,
}

impl ClientState {
    pub(crate) fn new(config: &ClientConfig) -> Self {
        Self {
            next_serial: 0,
            pending: BTreeMap::new(),
            server_requests_max: config.server_requests_max,
            input_held: false,
            stream_packets_unproven: 0,
        }
    }

    /// The serials of all calls that still hope for an answer; none is left.
    pub(crate) fn take_pending(&mut self) -> Vec<u32> {
        let pending = core::mem::take(&mut self.pending);
        pending.into_iter().filter(|(_, call)| !call.forgotten).map(|(serial, _)| serial).collect()
    }

    /// A libvirt daemon at its request limit reads nothing, so it does not see our pings.
    pub(crate) fn server_may_be_full(&self) -> bool {
        self.pending.len() + self.stream_packets_unproven >= self.server_requests_max
    }
}

impl<F> Session<F> {
    /// Queues a call and returns its serial. The answer is an [`Event::Reply`].
    pub fn call(&mut self, call: Call<F>) -> Result<u32, SessionError> {
        self.check_open()?;
        self.check_payload(call.payload.len(), call.fds.len())?;
        let serial = self.free_serial()?;
        let kind = if call.fds.is_empty() { Kind::CALL } else { Kind::CALL_WITH_FDS };
        let CallId { program, version, procedure } = call.id;
        let header = Header { program, version, procedure, kind, serial, status: Status::OK };
        if let Some(options) = call.stream {
            // Its data may overtake the reply.
            self.streams.insert(StreamId::of_call(serial), Stream::new(header, options, Phase::Opening));
        }
        let client = self.client_state()?;
        client.next_serial = serial.wrapping_add(1);
        client.input_held = false;
        let pending = Pending {
            id: call.id,
            opens_stream: call.stream.is_some(),
            holds_input: call.holds_input,
            forgotten: false,
        };
        client.pending.insert(serial, pending);
        self.outbox.push(Outgoing::with_fds(header, &call.payload, call.fds));
        self.resume();
        Ok(serial)
    }

    /// Nobody waits for this call any more: its late reply is discarded, and the stream that it opens is aborted.
    pub fn forget(&mut self, serial: u32) {
        let Ok(client) = self.client_state() else { return };
        let id = StreamId::of_call(serial);
        let Some(pending) = client.pending.get_mut(&serial) else { return self.stream_release(id) };
        pending.forgotten = true;
        if let Some(stream) = self.streams.get_mut(id) {
            // The abort must wait until the stream exists; what arrives until then has no reader.
            stream.phase = Phase::Aborting;
            stream.discard();
        }
    }

    /// Looks at input again after the reply of a call with [`Call::holds_input`], from here on through `layer`.
    ///
    /// The next packet sent is encoded too.
    pub fn resume_input(&mut self, layer: Option<Box<dyn Layer>>) -> Result<(), SessionError> {
        self.check_open()?;
        self.client_state()?.input_held = false;
        if let Some(layer) = layer {
            self.switch_layer(layer);
        }
        self.resume();
        Ok(())
    }

    /// Calls that wait for their reply, forgotten ones included.
    #[must_use]
    pub fn pending_calls(&self) -> usize {
        match &self.role {
            Role::Client(client) => client.pending.len(),
            Role::Server(_) => 0,
        }
    }

    pub(crate) fn dispatch_at_client(&mut self, packet: Inbound<F>) {
        let header = packet.header;
        match header.kind {
            Kind::REPLY | Kind::REPLY_WITH_FDS => self.on_reply(packet),
            Kind::MESSAGE => {
                let id = CallId { program: header.program, version: header.version, procedure: header.procedure };
                self.events.push(Event::Message { id, payload: packet.payload });
            }
            Kind::STREAM | Kind::STREAM_HOLE => self.on_stream_packet_at_client(header, packet.payload),
            Kind(kind) => self.violation(ProtocolError::UnexpectedCall {
                program: header.program,
                version: header.version,
                procedure: header.procedure,
                kind,
            }),
        }
    }

    pub(crate) fn forget_call_of(&mut self, id: StreamId) {
        if let Ok(serial) = u32::try_from(id.0) {
            self.forget(serial);
        }
    }

    pub(crate) fn violation(&mut self, error: ProtocolError) {
        self.close(CloseReason::Protocol(error));
    }

    pub(crate) fn client_state(&mut self) -> Result<&mut ClientState, SessionError> {
        match &mut self.role {
            Role::Client(client) => Ok(client),
            Role::Server(_) => Err(SessionError::WrongRole),
        }
    }

    /// The next serial that no call and no stream uses.
    fn free_serial(&mut self) -> Result<u32, SessionError> {
        let streams = &self.streams;
        let Role::Client(client) = &self.role else { return Err(SessionError::WrongRole) };
        let mut serial = client.next_serial;
        while client.pending.contains_key(&serial) || streams.get(StreamId::of_call(serial)).is_some() {
            serial = serial.wrapping_add(1);
        }
        Ok(serial)
    }

    fn on_reply(&mut self, packet: Inbound<F>) {
        let header = packet.header;
        let Some(pending) = self.take_pending(&header) else {
            return self.on_reply_nobody_waits_for(&header, &packet.payload);
        };
        let result = reply_result(&pending, packet);
        if pending.opens_stream {
            self.settle_stream(StreamId::of_call(header.serial), &pending, result.is_ok());
        }
        if pending.forgotten {
            return;
        }
        if let Role::Client(client) = &mut self.role {
            client.input_held = pending.holds_input;
        }
        self.events.push(Event::Reply { serial: header.serial, result });
    }

    /// Replies are matched by program, version and serial; the procedure is verified later.
    fn take_pending(&mut self, header: &Header) -> Option<Pending> {
        let Role::Client(client) = &mut self.role else { return None };
        let pending = client.pending.get(&header.serial)?;
        if (pending.id.program, pending.id.version) != (header.program, header.version) {
            return None;
        }
        client.pending.remove(&header.serial)
    }

    /// libvirtd reports a refused hole by a second, failing reply to the stream's call; anything else is an error.
    fn on_reply_nobody_waits_for(&mut self, header: &Header, payload: &[u8]) {
        match self.streams.find(header).filter(|_| header.status == Status::ERROR) {
            Some(stream) => self.fail_stream(stream, payload),
            None => self.violation(ProtocolError::UnexpectedReply {
                program: header.program,
                version: header.version,
                serial: header.serial,
            }),
        }
    }

    /// The stream begins when the reply is good; a failed call has none.
    fn settle_stream(&mut self, id: StreamId, pending: &Pending, opened: bool) {
        if opened && pending.forgotten {
            self.send_abort(id);
        }
        if !opened || pending.forgotten {
            self.streams.remove(id);
        } else if let Some(stream) = self.streams.get_mut(id).filter(|stream| stream.phase == Phase::Opening) {
            stream.phase = Phase::Open;
        }
    }

    fn on_stream_packet_at_client(&mut self, header: Header, payload: Vec<u8>) {
        let Some(id) = self.streams.find(&header) else { return };
        match (header.kind, header.status) {
            (Kind::STREAM_HOLE, _) => self.on_hole_at_client(id, &payload),
            (_, Status::CONTINUE) if payload.is_empty() => self.on_end_at_client(id),
            (_, Status::CONTINUE) => self.deliver(id, StreamItem::Data(payload)),
            (_, Status::OK) => self.on_confirmation(id),
            (_, Status::ERROR) => self.fail_stream(id, &payload),
            (_, Status(status)) => {
                self.violation(ProtocolError::UnexpectedStreamStatus { status, serial: header.serial });
            }
        }
    }

    fn on_hole_at_client(&mut self, id: StreamId, payload: &[u8]) {
        let Some(stream) = self.streams.get(id) else { return };
        match fault::hole(payload) {
            Ok((length, 0)) if length > 0 && stream.options.holes => {
                self.deliver(id, StreamItem::Hole(length.cast_unsigned()));
            }
            _ => {
                let detail =
                    if stream.options.holes { "malformed stream hole packet" } else { "Unexpected stream hole" };
                let error = Error::new(ErrorDomain::RPC, ErrorCode::INTERNAL_ERROR, detail);
                self.give_up_stream(id, StreamOutcome::Failed(error));
            }
        }
    }

    fn on_end_at_client(&mut self, id: StreamId) {
        let Some(stream) = self.streams.get_mut(id) else { return };
        let news = !core::mem::replace(&mut stream.ended, true);
        if news && matches!(stream.phase, Phase::Opening | Phase::Open) && stream.push(StreamItem::End) {
            self.events.push(Event::StreamReadable { stream: id });
        }
    }

    /// Data after the end, or after we lost interest, goes nowhere.
    fn deliver(&mut self, id: StreamId, item: StreamItem) {
        let window = self.streams.window;
        let Some(stream) = self.streams.get_mut(id) else { return };
        if stream.ended || !matches!(stream.phase, Phase::Opening | Phase::Open) {
            return;
        }
        let bytes = if let StreamItem::Data(data) = &item { data.len() } else { 0 };
        let may_pause = stream.options.overflow == Overflow::Pause && stream.phase == Phase::Open;
        if !may_pause && stream.overflows(bytes, window) {
            self.give_up_stream(id, StreamOutcome::Overflowed);
        } else if stream.push(item) {
            self.events.push(Event::StreamReadable { stream: id });
        }
    }

    /// The server confirms a finish or an abort. Unasked for, it means nothing.
    fn on_confirmation(&mut self, id: StreamId) {
        let outcome = match self.streams.get(id).map(|stream| stream.phase) {
            Some(Phase::Finishing) => StreamOutcome::Finished,
            Some(Phase::Aborting) => StreamOutcome::Aborted,
            _ => return,
        };
        self.end_stream(id, outcome);
    }

    /// The server gave the stream up; nothing more is sent on it.
    fn fail_stream(&mut self, id: StreamId, payload: &[u8]) {
        self.outbox.drop_stream(id);
        let outcome = match self.streams.get(id).map(|stream| stream.phase) {
            Some(Phase::Aborting) => StreamOutcome::Aborted,
            _ => StreamOutcome::Failed(fault::decode(payload)),
        };
        self.end_stream(id, outcome);
    }

    /// We give the stream up: the server is told, its confirmation will find no stream and be dropped.
    fn give_up_stream(&mut self, id: StreamId, outcome: StreamOutcome) {
        self.send_abort(id);
        self.end_stream(id, outcome);
    }

    /// Replaces unsent data by an abort.
    pub(crate) fn send_abort(&mut self, id: StreamId) {
        let Some(stream) = self.streams.get_mut(id) else { return };
        stream.unsent = 0;
        let header = stream.header(Kind::STREAM, Status::ERROR);
        self.outbox.drop_stream(id);
        self.outbox.push(Outgoing::new(header, &[]));
    }
}

fn reply_result<F>(pending: &Pending, packet: Inbound<F>) -> Result<Reply<F>, Error> {
    let header = packet.header;
    if header.procedure != pending.id.procedure {
        let detail = format!("Unexpected message proc {} != {}", header.procedure, pending.id.procedure);
        return Err(Error::new(ErrorDomain::RPC, ErrorCode::INTERNAL_ERROR, detail));
    }
    match header.status {
        Status::OK => Ok(Reply { payload: packet.payload, fds: packet.fds }),
        Status::ERROR => Err(fault::decode(&packet.payload)),
        Status(status) => {
            Err(Error::new(ErrorDomain::RPC, ErrorCode::RPC, format!("Unexpected message status {status}")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Serials wrap after 2^32 calls; one that is in use is left out.
    #[test]
    fn a_serial_in_use_is_not_given_again() {
        let mut session = Session::<()>::client(ClientConfig::default());
        let id = CallId { program: 1, version: 1, procedure: 1 };
        let stream = Call { stream: Some(StreamOptions::default()), ..Call::new(id, Vec::new()) };
        assert_eq!(session.call(Call::new(id, Vec::new())), Ok(0));
        assert_eq!(session.call(stream), Ok(1));
        session.client_state().unwrap().pending.remove(&1);
        session.client_state().unwrap().next_serial = u32::MAX;
        assert_eq!(session.call(Call::new(id, Vec::new())), Ok(u32::MAX));
        assert_eq!(session.call(Call::new(id, Vec::new())), Ok(2));
    }
}
