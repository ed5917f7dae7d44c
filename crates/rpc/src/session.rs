//! The session machine: what both roles share.

use alloc::{boxed::Box, collections::VecDeque, vec::Vec};
use core::time::Duration;

use ferrovirt_error::Error;

use crate::{
    client::ClientState,
    config::{ClientConfig, ServerConfig},
    deframe::{Deframer, Inbound},
    error::{CloseReason, ProtocolError, SessionError},
    event::{Event, EventQueue},
    frame::{FDS_MAX, KEEPALIVE_PING, KEEPALIVE_PROGRAM, KEEPALIVE_VERSION, Kind, PAYLOAD_MAX},
    keepalive::{Expiry, Keepalive, Timer},
    layer::{Layer, LayerError, encode_packet},
    outbox::{Outbox, Outgoing, Packet},
    server::ServerState,
    stream::{Phase, StreamId, StreamItem, StreamOutcome, Streams},
};

/// One end of a connection, as a value: bytes, descriptors, requests and the time go in; packets, events and the
/// next deadline come out.
///
/// `F` is a descriptor (`OwnedFd` in a program, anything in a test). `now` is the time since a start of the owner's
/// choice and must not run backwards.
///
/// The owner's duties:
/// - After each call that takes `&mut self`, empty [`poll_transmit`](Self::poll_transmit) (as far as the transport
///   takes packets) and [`poll_event`](Self::poll_event); then look at [`wants_read`](Self::wants_read) and
///   [`poll_timeout`](Self::poll_timeout).
/// - Take a packet only when the one before has been written: a request counts as answered, and a security layer is
///   on, once the packet has been taken.
/// - Do not read from the transport while `wants_read` is false; that is the back-pressure.
/// - After [`Event::Closed`] write the packets already taken, then shut the transport down.
pub struct Session<F> {
    pub(crate) role: Role,
    pub(crate) passes_fds: bool,
    pub(crate) life: Life,
    pub(crate) events: EventQueue<F>,
    pub(crate) outbox: Outbox<F>,
    pub(crate) streams: Streams,
    pub(crate) keepalive: Timer,
    /// As of the last call that told the time.
    pub(crate) now: Duration,
    deframer: Deframer<F>,
    /// Received but not looked at: input is paused.
    held: Vec<u8>,
    /// Received but not claimed by a packet.
    fds: VecDeque<F>,
    layer: Option<Box<dyn Layer>>,
}

#[derive(Debug)]
pub(crate) enum Role {
    Client(ClientState),
    Server(ServerState),
}

#[derive(Debug)]
pub(crate) enum Life {
    Open,
    /// Closed once everything has been handed out.
    Closing,
    Closed(CloseReason),
}

impl<F> Session<F> {
    /// A client's end.
    #[must_use]
    pub fn client(config: ClientConfig) -> Self {
        Self::new(Role::Client(ClientState::new(&config)), config.passes_fds, config.stream_window)
    }

    /// A server's end.
    #[must_use]
    pub fn server(config: ServerConfig) -> Self {
        Self::new(Role::Server(ServerState::new(config)), config.passes_fds, config.stream_window)
    }

    fn new(role: Role, passes_fds: bool, stream_window: usize) -> Self {
        Self {
            role,
            passes_fds,
            life: Life::Open,
            events: EventQueue::new(),
            outbox: Outbox::new(),
            streams: Streams::new(stream_window),
            keepalive: Timer::default(),
            now: Duration::ZERO,
            deframer: Deframer::new(passes_fds),
            held: Vec::new(),
            fds: VecDeque::new(),
            layer: None,
        }
    }

    /// Takes in received bytes, split anywhere, with the descriptors that came with them, in order; empties `fds`.
    ///
    /// On UNIX sockets `bytes` include the carrier bytes of descriptors. Any byte is a sign of life, so that a long
    /// packet on a slow line is not taken for silence.
    pub fn receive(&mut self, now: Duration, bytes: &[u8], fds: &mut Vec<F>) {
        if !matches!(self.life, Life::Open) {
            fds.clear();
            return;
        }
        self.now = now;
        if !bytes.is_empty() {
            self.keepalive.reset(now);
            self.note_life();
        }
        self.fds.extend(fds.drain(..));
        match self.decoded(bytes) {
            Ok(None) => self.take_in(bytes),
            Ok(Some(plain)) => self.take_in(&plain),
            Err(reason) => self.close(reason),
        }
    }

    /// The peer has closed the connection.
    pub fn receive_eof(&mut self) {
        self.close(CloseReason::Eof);
    }

    /// The transport has failed; `error` is what pending calls get.
    pub fn transport_failed(&mut self, error: Error) {
        self.close(CloseReason::Transport(error));
    }

    /// Ends the session: pending calls fail, nothing more is sent.
    pub fn close_now(&mut self) {
        self.close(CloseReason::Local);
    }

    /// Ends the session once everything queued has been handed out; nothing more is taken in.
    ///
    /// How long to wait for a peer that does not read is the owner's choice; [`close_now`](Self::close_now) ends it.
    pub fn close_when_sent(&mut self) {
        if matches!(self.life, Life::Open) {
            self.life = Life::Closing;
            self.held = Vec::new();
            self.close_if_sent();
        }
    }

    /// Starts to watch over the peer: after `interval` of silence a ping, after `interval * (count + 1)` the end.
    ///
    /// Without effect while keepalive runs; refused after [`stop_keepalive`](Self::stop_keepalive). Servers start by
    /// themselves, when the client asks for it. A client asks the server for feature 10 first.
    pub fn start_keepalive(&mut self, now: Duration, keepalive: Keepalive) -> Result<(), SessionError> {
        self.check_open()?;
        self.keepalive.start(now, keepalive).map_err(|_| SessionError::KeepaliveAlreadySet)
    }

    /// Stops to watch over the peer. Its pings are still answered.
    pub fn stop_keepalive(&mut self) {
        self.keepalive.stop();
    }

    /// When [`handle_timeout`](Self::handle_timeout) wants to be called.
    #[must_use]
    pub fn poll_timeout(&self) -> Option<Duration> {
        if self.is_closed() { None } else { self.keepalive.deadline() }
    }

    /// Lets time pass. Calling too early or too often does no harm.
    pub fn handle_timeout(&mut self, now: Duration) {
        if self.is_closed() {
            return;
        }
        self.now = now;
        let excused = self.silence_is_ours();
        match self.keepalive.expire(now, excused) {
            Expiry::Nothing => {}
            Expiry::Ping => self.outbox.ping(),
            Expiry::Dead => self.close(CloseReason::KeepaliveTimeout),
        }
    }

    /// The next packet to write.
    pub fn poll_transmit(&mut self) -> Option<Packet<F>> {
        if self.is_closed() {
            return None;
        }
        let mut outgoing = self.outbox.pop()?;
        let packet = self.encoded(&mut outgoing)?;
        self.handed_out(outgoing);
        Some(packet)
    }

    /// What happened, in order.
    pub fn poll_event(&mut self) -> Option<Event<F>> {
        let event = self.events.pop();
        self.resume();
        event.or_else(|| self.events.pop())
    }

    /// Whether the owner may read from the transport.
    ///
    /// False after the end, and while something of the peer's must be handled first: a server has
    /// `client_requests_max` requests under way, a reader is behind with a stream that pauses, events wait, or an
    /// authentication step is being looked at.
    #[must_use]
    pub fn wants_read(&self) -> bool {
        let role_ready = match &self.role {
            Role::Client(client) => !client.input_held,
            Role::Server(server) => server.has_room(),
        };
        matches!(self.life, Life::Open) && role_ready && !self.events.is_full() && !self.streams.pause()
    }

    /// How many bytes the packet that is being received still lacks, as far as that is known: a good size for a read.
    #[must_use]
    pub fn bytes_awaited(&self) -> usize {
        self.deframer.awaited()
    }

    /// Whether something waits to be written.
    #[must_use]
    pub fn wants_write(&self) -> bool {
        !self.is_closed() && !self.outbox.is_empty()
    }

    /// Whether the connection is over. Events may still wait.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        matches!(self.life, Life::Closed(_))
    }

    /// Why the connection is over.
    #[must_use]
    pub fn close_reason(&self) -> Option<&CloseReason> {
        match &self.life {
            Life::Closed(reason) => Some(reason),
            Life::Open | Life::Closing => None,
        }
    }

    /// Bytes held in all queues and buffers.
    #[must_use]
    pub fn buffered_bytes(&self) -> usize {
        self.held.len()
            + self.deframer.buffered()
            + self.events.bytes()
            + self.outbox.buffered()
            + self.streams.buffered()
    }

    /// Switches the security layer on, for both directions; what was received and not looked at is decoded.
    pub(crate) fn switch_layer(&mut self, mut layer: Box<dyn Layer>) {
        let held = core::mem::take(&mut self.held);
        let decoded = layer.decode(&held, &mut self.held);
        self.layer = Some(layer);
        if let Err(error) = decoded {
            self.close(CloseReason::Layer(error));
        }
    }

    /// Looks at held input again, if nothing stands in the way any more.
    pub(crate) fn resume(&mut self) {
        if !self.held.is_empty() && self.wants_read() {
            let held = core::mem::take(&mut self.held);
            self.take_in(&held);
        }
    }

    pub(crate) fn check_open(&self) -> Result<(), SessionError> {
        match &self.life {
            Life::Open => Ok(()),
            Life::Closing => Err(SessionError::Closing),
            Life::Closed(reason) => Err(SessionError::Closed(reason.clone())),
        }
    }

    /// Checks the limits of what is to be sent.
    pub(crate) fn check_payload(&self, payload: usize, fds: usize) -> Result<(), SessionError> {
        let count_bytes = if fds > 0 { 4 } else { 0 };
        if payload > PAYLOAD_MAX - count_bytes {
            Err(SessionError::PayloadTooLarge { length: payload })
        } else if fds > FDS_MAX {
            Err(SessionError::TooManyFds { count: fds })
        } else if fds > 0 && !self.passes_fds {
            Err(SessionError::FdsUnsupported)
        } else {
            Ok(())
        }
    }

    /// The end: every pending call and stream hears of it, then the owner.
    pub(crate) fn close(&mut self, reason: CloseReason) {
        if self.is_closed() {
            return;
        }
        let error = Error::from(&reason);
        self.life = Life::Closed(reason.clone());
        self.outbox.clear();
        self.held = Vec::new();
        self.fds.clear();
        self.deframer = Deframer::new(self.passes_fds);
        self.layer = None;
        self.fail_calls(&error);
        for stream in self.streams.live() {
            self.end_stream(stream, StreamOutcome::Failed(error.clone()));
        }
        self.events.push(Event::Closed { reason });
    }

    fn decoded(&mut self, bytes: &[u8]) -> Result<Option<Vec<u8>>, CloseReason> {
        let Some(layer) = &mut self.layer else { return Ok(None) };
        let mut plain = Vec::with_capacity(bytes.len());
        layer.decode(bytes, &mut plain).map_err(CloseReason::Layer)?;
        Ok(Some(plain))
    }

    /// Looks at plain bytes as far as nothing stands in the way; holds the rest.
    fn take_in(&mut self, bytes: &[u8]) {
        if !self.held.is_empty() {
            self.held.extend_from_slice(bytes);
            return;
        }
        let mut input = bytes;
        while !input.is_empty() && self.wants_read() {
            match self.deframer.next(&mut input, &mut self.fds) {
                Ok(Some(packet)) => self.dispatch(packet),
                Ok(None) => break,
                Err(error) => self.close(CloseReason::Protocol(error)),
            }
        }
        if matches!(self.life, Life::Open) {
            self.held.extend_from_slice(input);
            self.check_strays();
        }
    }

    /// Descriptors that belong to no packet are closed, as if their bytes had been read without asking for them.
    fn check_strays(&mut self) {
        if self.held.is_empty() && !self.deframer.awaits_carriers() {
            self.fds.clear();
        } else if self.fds.len() > 8 * FDS_MAX {
            self.close(CloseReason::Protocol(ProtocolError::StrayFds));
        }
    }

    fn dispatch(&mut self, packet: Inbound<F>) {
        let header = packet.header;
        if (header.program, header.version, header.kind) == (KEEPALIVE_PROGRAM, KEEPALIVE_VERSION, Kind::MESSAGE) {
            if header.procedure == KEEPALIVE_PING {
                self.outbox.pong();
            }
            return;
        }
        match self.role {
            Role::Client(_) => self.dispatch_at_client(packet),
            Role::Server(_) => self.dispatch_at_server(packet),
        }
    }

    /// The packet's bytes as they go to the transport; `None` when the layer failed and the session is closed.
    fn encoded(&mut self, outgoing: &mut Outgoing<F>) -> Option<Packet<F>> {
        let mut bytes = core::mem::take(&mut outgoing.bytes);
        if let Some(layer) = &mut self.layer {
            match encode_packet(layer.as_mut(), &bytes) {
                Ok(encoded) => bytes = encoded,
                Err(error) => {
                    self.close(CloseReason::Layer(error));
                    return None;
                }
            }
        }
        Some(Packet { bytes, fds: core::mem::take(&mut outgoing.fds) })
    }

    /// A packet is on its way: what waited for that happens now.
    fn handed_out(&mut self, outgoing: Outgoing<F>) {
        if let Role::Server(server) = &mut self.role {
            server.handed_out(&outgoing);
        }
        if let Some(stream) = outgoing.stream {
            self.stream_handed_out(stream, outgoing.plain_bytes);
        }
        if let Some(layer) = outgoing.layer {
            self.switch_on(layer);
        }
        self.close_if_sent();
        self.resume();
    }

    /// Switches the security layer on behind a reply. Calls are allowed from here on and not before: what came in clear
    /// may be anybody's, so that none of it may be left either.
    fn switch_on(&mut self, layer: Box<dyn Layer>) {
        if self.held.len() + self.deframer.buffered() > 0 {
            let detail = "unprotected bytes where protected ones were agreed on".into();
            return self.close(CloseReason::Layer(LayerError { detail }));
        }
        self.layer = Some(layer);
        self.set_authenticated();
    }

    fn close_if_sent(&mut self) {
        if matches!(self.life, Life::Closing) && self.outbox.is_empty() {
            self.close(CloseReason::Local);
        }
    }

    fn fail_calls(&mut self, error: &Error) {
        let Role::Client(client) = &mut self.role else { return };
        for serial in client.take_pending() {
            self.events.push(Event::Reply { serial, result: Err(error.clone()) });
        }
    }

    /// Whether the peer may be silent because of what we asked of it, or because we do not listen.
    fn silence_is_ours(&self) -> bool {
        let busy = match &self.role {
            Role::Client(client) => client.server_may_be_full(),
            Role::Server(_) => false,
        };
        busy || !self.wants_read()
    }

    fn note_life(&mut self) {
        if let Role::Client(client) = &mut self.role {
            client.stream_packets_unproven = 0;
        }
    }

    /// Marks a stream as over and tells its reader and its owner.
    pub(crate) fn end_stream(&mut self, id: StreamId, outcome: StreamOutcome) {
        let Some(stream) = self.streams.get_mut(id) else { return };
        stream.phase = Phase::Closed;
        let woke = stream.push(StreamItem::Closed(outcome.clone()));
        if woke {
            self.events.push(Event::StreamReadable { stream: id });
        }
        self.events.push(Event::StreamClosed { stream: id, outcome });
    }
}
