//! The server's part: calls in, replies, events and stream packets out.

use alloc::{boxed::Box, collections::BTreeMap, format, string::String, vec::Vec};

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_proto::net::{REMOTE_PROGRAM, REMOTE_VERSION};

use crate::{
    config::{Overflow, ServerConfig, StreamOptions},
    deframe::Inbound,
    error::{ProtocolError, SessionError},
    event::{CallHandle, CallId, Event, IncomingCall},
    fault,
    frame::{Header, Kind, Status},
    layer::Layer,
    outbox::Outgoing,
    session::{Role, Session},
    stream::{Phase, Stream, StreamId, StreamItem, StreamOutcome, holds_slot},
};

/// A good answer to a call.
pub struct Answer<F> {
    /// The reply's fields, encoded.
    pub payload: Vec<u8>,
    /// Descriptors to pass.
    pub fds: Vec<F>,
    /// The stream that begins with this reply.
    pub stream: Option<StreamOptions>,
    /// The security layer that is on behind this reply, in both directions.
    pub layer: Option<Box<dyn Layer>>,
}

impl<F> Answer<F> {
    /// A plain answer.
    #[must_use]
    pub fn new(payload: Vec<u8>) -> Self {
        Self { payload, fds: Vec::new(), stream: None, layer: None }
    }
}

#[derive(Debug)]
pub(crate) struct ServerState {
    config: ServerConfig,
    authenticated: bool,
    next_handle: u64,
    calls: BTreeMap<CallHandle, Header>,
    /// Calls not answered, answers not handed out, stream packets not consumed.
    slots_used: usize,
    message_bytes: usize,
}

impl ServerState {
    pub(crate) fn new(config: ServerConfig) -> Self {
        Self {
            config,
            authenticated: !config.auth_required,
            next_handle: 0,
            calls: BTreeMap::new(),
            slots_used: 0,
            message_bytes: 0,
        }
    }

    pub(crate) fn has_room(&self) -> bool {
        self.slots_used < self.config.client_requests_max.max(1)
    }

    pub(crate) fn handed_out<F>(&mut self, outgoing: &Outgoing<F>) {
        if outgoing.frees_slot {
            self.slots_used = self.slots_used.saturating_sub(1);
        }
        if outgoing.is_message {
            self.message_bytes = self.message_bytes.saturating_sub(outgoing.plain_bytes + MESSAGE_COST);
        }
    }

    fn handle(&mut self) -> u64 {
        let handle = self.next_handle;
        self.next_handle += 1;
        handle
    }

    /// The checks that need no arguments, in libvirt's order.
    fn check(&self, header: &Header) -> Result<crate::Procedure, Error> {
        let refuse = |detail| Err(Error::new(ErrorDomain::RPC, ErrorCode::RPC, detail));
        let Header { program, version, procedure, status, .. } = *header;
        if !self.config.programs.contains(&(program, version)) {
            return refuse(format!("Cannot find program {program} version {version}"));
        }
        if status != Status::OK {
            return refuse(format!("Unexpected message status {}", status.0));
        }
        let Some(found) = (self.config.lookup)(program, procedure).filter(|found| found.is_call) else {
            return refuse(format!("unknown procedure: {procedure}"));
        };
        if !self.authenticated && !found.before_auth {
            return refuse("authentication required".into());
        }
        Ok(found)
    }
}

impl<F> Session<F> {
    /// Answers a call. Gives the stream, if the answer opens one.
    ///
    /// On an error the call still waits; answer it with [`reply_error`](Self::reply_error).
    pub fn reply(&mut self, handle: CallHandle, answer: Answer<F>) -> Result<Option<StreamId>, SessionError> {
        self.check_open()?;
        self.check_payload(answer.payload.len(), answer.fds.len())?;
        let server = self.server_state()?;
        let call = server.calls.remove(&handle).ok_or(SessionError::UnknownCall)?;
        let kind = if answer.fds.is_empty() { Kind::REPLY } else { Kind::REPLY_WITH_FDS };
        let header = Header { kind, status: Status::OK, ..call };
        let stream = answer.stream.map(|options| self.open_stream(header, options));
        let mut outgoing = Outgoing::with_fds(header, &answer.payload, answer.fds);
        outgoing.frees_slot = true;
        outgoing.layer = answer.layer;
        self.outbox.push(outgoing);
        Ok(stream)
    }

    /// Answers a call with an error.
    pub fn reply_error(&mut self, handle: CallHandle, error: &Error) -> Result<(), SessionError> {
        self.check_open()?;
        let call = self.server_state()?.calls.remove(&handle).ok_or(SessionError::UnknownCall)?;
        self.push_error(call, error);
        Ok(())
    }

    /// Sends an event. Refused when too much waits for a client that does not read.
    pub fn message(&mut self, id: CallId, payload: &[u8]) -> Result<(), SessionError> {
        self.check_open()?;
        self.check_payload(payload.len(), 0)?;
        let server = self.server_state()?;
        if server.message_bytes > 0 && server.message_bytes + payload.len() > server.config.message_backlog {
            return Err(SessionError::Backlog { waiting: server.message_bytes });
        }
        let CallId { program, version, procedure } = id;
        // The serial of events says nothing; libvirtd's is 1.
        let header = Header { program, version, procedure, kind: Kind::MESSAGE, serial: 1, status: Status::OK };
        let mut outgoing = Outgoing::new(header, payload);
        outgoing.is_message = true;
        server.message_bytes += outgoing.bytes.len() + MESSAGE_COST;
        self.outbox.push(outgoing);
        Ok(())
    }

    /// The client has proved who it is; all calls are allowed from now on.
    pub fn set_authenticated(&mut self) {
        if let Ok(server) = self.server_state() {
            server.authenticated = true;
        }
    }

    /// Whether calls other than those of the authentication are allowed. Always true at a client.
    #[must_use]
    pub fn is_authenticated(&self) -> bool {
        match &self.role {
            Role::Client(_) => true,
            Role::Server(server) => server.authenticated,
        }
    }

    /// Requests of the client under way: calls not answered, answers not handed out, stream packets not consumed.
    #[must_use]
    pub fn requests_under_way(&self) -> usize {
        match &self.role {
            Role::Client(_) => 0,
            Role::Server(server) => server.slots_used,
        }
    }

    pub(crate) fn dispatch_at_server(&mut self, packet: Inbound<F>) {
        match packet.header.kind {
            Kind::CALL | Kind::CALL_WITH_FDS => self.on_call(packet),
            Kind::STREAM | Kind::STREAM_HOLE => self.on_stream_packet_at_server(packet.header, packet.payload),
            // Replies, events and kinds yet unknown: dropped, as libvirtd does.
            _ => {}
        }
    }

    pub(crate) fn server_state(&mut self) -> Result<&mut ServerState, SessionError> {
        match &mut self.role {
            Role::Client(_) => Err(SessionError::WrongRole),
            Role::Server(server) => Ok(server),
        }
    }

    /// Gives back the slots of stream packets that were consumed or thrown away.
    pub(crate) fn free_slots(&mut self, count: usize) {
        if let Role::Server(server) = &mut self.role {
            server.slots_used = server.slots_used.saturating_sub(count);
        }
    }

    fn on_call(&mut self, packet: Inbound<F>) {
        let Role::Server(server) = &mut self.role else { return };
        let header = packet.header;
        server.slots_used += 1;
        let procedure = match server.check(&header) {
            Ok(procedure) => procedure,
            Err(error) => return self.push_error(header, &error),
        };
        let handle = CallHandle(server.handle());
        server.calls.insert(handle, header);
        let keepalive = server.config.keepalive;
        let Header { program, version, procedure: number, serial, .. } = header;
        let id = CallId { program, version, procedure: number };
        if let Some(keepalive) = keepalive.filter(|_| asks_for_keepalive(id, &packet.payload)) {
            // It runs already when the client asks twice.
            let _ = self.keepalive.start(self.now, keepalive);
        }
        let fds = if procedure.takes_fds { packet.fds } else { Vec::new() };
        self.events.push(Event::Call(IncomingCall { handle, id, serial, payload: packet.payload, fds }));
    }

    fn push_error(&mut self, call: Header, error: &Error) {
        let header = Header { kind: Kind::REPLY, status: Status::ERROR, ..call };
        let mut outgoing = Outgoing::new(header, &fault::encode(error));
        outgoing.frees_slot = true;
        self.outbox.push(outgoing);
    }

    fn open_stream(&mut self, header: Header, options: StreamOptions) -> StreamId {
        let Role::Server(server) = &mut self.role else { return StreamId(0) };
        let id = StreamId(server.handle());
        let options = options.with_overflow(Overflow::Pause);
        self.streams.insert(id, Stream::new(header, options, Phase::Open));
        id
    }

    fn on_stream_packet_at_server(&mut self, header: Header, payload: Vec<u8>) {
        let Some(id) = self.streams.find(&header) else { return };
        match (header.kind, header.status) {
            (Kind::STREAM_HOLE, _) => self.on_hole_at_server(id, &header, &payload),
            (_, Status::CONTINUE) if payload.is_empty() => {}
            (_, Status::CONTINUE) => self.accept(id, StreamItem::Data(payload)),
            (_, Status::OK) => self.on_finish(id),
            (_, Status::ERROR) => self.on_abort(id),
            (_, Status(status)) => {
                self.break_stream(id, ErrorCode::RPC, format!("stream aborted with unexpected status {status}"));
            }
        }
    }

    fn on_hole_at_server(&mut self, id: StreamId, header: &Header, payload: &[u8]) {
        let Some(stream) = self.streams.get(id) else { return };
        if !stream.options.receives {
            return self.break_stream(id, ErrorCode::RPC, UNEXPECTED_TERMINATION.into());
        }
        if !stream.options.holes {
            return self.violation(ProtocolError::UnexpectedHole { serial: header.serial });
        }
        match fault::hole(payload) {
            Ok((length, 0)) if length > 0 => self.accept(id, StreamItem::Hole(length.cast_unsigned())),
            Ok((0, 0)) => {}
            Ok((_, 0)) => self.break_stream(
                id,
                ErrorCode::INVALID_ARG,
                "length in virStreamSendHole must be zero or greater".into(),
            ),
            Ok((_, flags)) => {
                self.break_stream(
                    id,
                    ErrorCode::INVALID_ARG,
                    format!("unsupported flags (0x{flags:x}) in function virStreamSendHole"),
                );
            }
            Err(_) => self.break_stream(id, ErrorCode::RPC, "Unable to decode message payload".into()),
        }
    }

    fn accept(&mut self, id: StreamId, item: StreamItem) {
        let Some(stream) = self.streams.get_mut(id) else { return };
        if stream.ended {
            return;
        }
        if !stream.options.receives {
            return self.break_stream(id, ErrorCode::RPC, UNEXPECTED_TERMINATION.into());
        }
        let slot = usize::from(holds_slot(&item));
        if stream.push(item) {
            self.events.push(Event::StreamReadable { stream: id });
        }
        if let Role::Server(server) = &mut self.role {
            server.slots_used += slot;
        }
    }

    fn on_finish(&mut self, id: StreamId) {
        let Some(stream) = self.streams.get_mut(id) else { return };
        let news = !core::mem::replace(&mut stream.ended, true);
        if news && stream.push(StreamItem::End) {
            self.events.push(Event::StreamReadable { stream: id });
        }
    }

    /// The client gave up: what it sent is worth nothing, what we have for it neither; it waits for the confirmation.
    fn on_abort(&mut self, id: StreamId) {
        let Some(stream) = self.streams.get_mut(id) else { return };
        let slots = stream.discard();
        let header = stream.header(Kind::STREAM, Status::OK);
        self.free_slots(slots);
        self.outbox.drop_stream(id);
        self.outbox.push(Outgoing::new(header, &[]));
        self.end_stream(id, StreamOutcome::Aborted);
    }

    /// Fails a stream because of what the client sent on it.
    ///
    /// That holds for a refused hole too: libvirtd answers it by a reply, which makes its own client hang up.
    fn break_stream(&mut self, id: StreamId, code: ErrorCode, detail: String) {
        let error = Error::new(ErrorDomain::STREAMS, code, detail);
        if let Some(stream) = self.streams.get_mut(id) {
            let slots = stream.discard();
            self.free_slots(slots);
        }
        self.push_stream_error(id, &error);
        self.end_stream(id, StreamOutcome::Failed(error));
    }

    /// Sends a failure behind what the stream has still to send.
    pub(crate) fn push_stream_error(&mut self, id: StreamId, error: &Error) {
        let Some(stream) = self.streams.get(id) else { return };
        let header = stream.header(Kind::STREAM, Status::ERROR);
        self.outbox.push_stream(id, Outgoing::new(header, &fault::encode(error)));
    }
}

/// What a short packet takes beside its bytes.
const MESSAGE_COST: usize = size_of::<Outgoing<()>>();

/// What libvirtd's streams say when the client sends where nothing is taken.
pub(crate) const UNEXPECTED_TERMINATION: &str = "stream had unexpected termination";

/// `CONNECT_SUPPORTS_FEATURE` of the main program, asking for 10: the client can answer pings.
fn asks_for_keepalive(id: CallId, payload: &[u8]) -> bool {
    id == SUPPORTS_FEATURE && payload.first_chunk() == Some(&FEATURE_KEEPALIVE.to_be_bytes())
}

const SUPPORTS_FEATURE: CallId = CallId { program: REMOTE_PROGRAM, version: REMOTE_VERSION, procedure: 60 };
const FEATURE_KEEPALIVE: u32 = 10;
