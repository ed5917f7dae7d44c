//! What waits to be written: pongs, then calls and replies, then stream data, each stream in turn.

use alloc::{
    boxed::Box,
    collections::{BTreeMap, VecDeque},
    vec::Vec,
};

use crate::{
    frame::{Header, KEEPALIVE_PING, KEEPALIVE_PONG, KEEPALIVE_PROGRAM, KEEPALIVE_VERSION, Kind, Status},
    layer::Layer,
    stream::StreamId,
};

/// One whole packet: write `bytes` in one write (one TLS record or more, never shared with another packet), then
/// send each descriptor with one zero byte of its own.
#[derive(PartialEq, Eq)]
pub struct Packet<F> {
    /// The packet, encoded by the security layer if one is on.
    pub bytes: Vec<u8>,
    /// Descriptors to pass, in order.
    pub fds: Vec<F>,
}

/// A packet with what happens once it has been handed out.
#[derive(Debug)]
pub(crate) struct Outgoing<F> {
    pub(crate) bytes: Vec<u8>,
    /// The length of `bytes` before a layer encoded them.
    pub(crate) plain_bytes: usize,
    pub(crate) fds: Vec<F>,
    /// The answer to a request: its slot is free again.
    pub(crate) frees_slot: bool,
    /// An event, counted against the backlog.
    pub(crate) is_message: bool,
    /// Switched on behind this packet.
    pub(crate) layer: Option<Box<dyn Layer>>,
    /// Whose data this is.
    pub(crate) stream: Option<StreamId>,
}

impl<F> Outgoing<F> {
    pub(crate) fn new(header: Header, payload: &[u8]) -> Self {
        Self::with_fds(header, payload, Vec::new())
    }

    pub(crate) fn with_fds(header: Header, payload: &[u8], fds: Vec<F>) -> Self {
        let bytes = header.packet(fds.len(), payload);
        Self { fds, ..Self::whole(bytes) }
    }

    /// A packet that stands ready.
    pub(crate) fn whole(bytes: Vec<u8>) -> Self {
        let fds = Vec::new();
        Self { plain_bytes: bytes.len(), bytes, fds, frees_slot: false, is_message: false, layer: None, stream: None }
    }
}

#[derive(Debug)]
pub(crate) struct Outbox<F> {
    /// Only counted, so that a flood of pings from a peer that does not read costs nothing.
    pongs: u32,
    ping: bool,
    urgent: VecDeque<Outgoing<F>>,
    lanes: BTreeMap<StreamId, VecDeque<Outgoing<F>>>,
    /// The streams with something to send, the next one first.
    turns: VecDeque<StreamId>,
}

impl<F> Outbox<F> {
    pub(crate) fn new() -> Self {
        Self { pongs: 0, ping: false, urgent: VecDeque::new(), lanes: BTreeMap::new(), turns: VecDeque::new() }
    }

    pub(crate) fn push(&mut self, outgoing: Outgoing<F>) {
        self.urgent.push_back(outgoing);
    }

    pub(crate) fn push_stream(&mut self, stream: StreamId, mut outgoing: Outgoing<F>) {
        outgoing.stream = Some(stream);
        let lane = self.lanes.entry(stream).or_default();
        if lane.is_empty() {
            self.turns.push_back(stream);
        }
        lane.push_back(outgoing);
    }

    /// Throws away what a stream has not sent yet.
    pub(crate) fn drop_stream(&mut self, stream: StreamId) {
        if self.lanes.remove(&stream).is_some() {
            self.turns.retain(|&turn| turn != stream);
        }
    }

    pub(crate) fn ping(&mut self) {
        self.ping = true;
    }

    pub(crate) fn pong(&mut self) {
        self.pongs = self.pongs.saturating_add(1);
    }

    pub(crate) fn clear(&mut self) {
        *self = Self::new();
    }

    pub(crate) fn pop(&mut self) -> Option<Outgoing<F>> {
        if self.pongs > 0 {
            self.pongs -= 1;
            return Some(keepalive(KEEPALIVE_PONG));
        }
        if core::mem::take(&mut self.ping) {
            return Some(keepalive(KEEPALIVE_PING));
        }
        self.urgent.pop_front().or_else(|| self.pop_stream())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.pongs == 0 && !self.ping && self.urgent.is_empty() && self.turns.is_empty()
    }

    pub(crate) fn buffered(&self) -> usize {
        let packets = self.urgent.iter().chain(self.lanes.values().flatten());
        packets.map(|outgoing| outgoing.bytes.len()).sum()
    }

    fn pop_stream(&mut self) -> Option<Outgoing<F>> {
        let stream = self.turns.pop_front()?;
        let lane = self.lanes.get_mut(&stream)?;
        let outgoing = lane.pop_front();
        if lane.is_empty() {
            self.lanes.remove(&stream);
        } else {
            self.turns.push_back(stream);
        }
        outgoing
    }
}

fn keepalive<F>(procedure: i32) -> Outgoing<F> {
    let header = Header {
        program: KEEPALIVE_PROGRAM,
        version: KEEPALIVE_VERSION,
        procedure,
        kind: Kind::MESSAGE,
        serial: 0,
        status: Status::OK,
    };
    Outgoing::new(header, &[])
}
