//! The state of the streams of one connection.

use alloc::{
    collections::{BTreeMap, VecDeque},
    vec::Vec,
};

use ferrovirt_error::Error;

use crate::{
    config::{Overflow, StreamOptions},
    frame::{Header, Kind, Status},
};

/// Names a stream within its session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StreamId(pub(crate) u64);

impl StreamId {
    /// The stream that a client's call with this serial opens.
    #[must_use]
    pub fn of_call(serial: u32) -> Self {
        Self(u64::from(serial))
    }
}

/// What a stream's reader gets, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StreamItem {
    /// Bytes, never empty.
    Data(Vec<u8>),
    /// So many zero bytes.
    Hole(u64),
    /// The peer has sent everything. A client then finishes; a server confirms with
    /// [`stream_finish`](crate::Session::stream_finish) once all is stored, or fails the stream.
    End,
    /// The stream is over; always the last item.
    Closed(StreamOutcome),
}

/// How a stream ended.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StreamOutcome {
    /// Client: the server confirmed the finish.
    Finished,
    /// Client: the server confirmed the abort. Server: the client aborted.
    Aborted,
    /// The server reported an error, or the connection ended.
    Failed(Error),
    /// The reader fell behind by more than the window; the stream was aborted.
    Overflowed,
}

/// The bookkeeping of an item beside its bytes, so that many small items fill the window too.
const ITEM_COST: usize = 64;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    /// Client: the call is under way.
    Opening,
    Open,
    /// Client: finish sent, not confirmed.
    Finishing,
    /// Client: abort sent, not confirmed.
    Aborting,
    /// Over on the wire, kept for its reader.
    Closed,
}

#[derive(Debug)]
pub(crate) struct Stream {
    /// Identity on the wire; kind and status are set for each packet.
    pub(crate) header: Header,
    pub(crate) options: StreamOptions,
    pub(crate) phase: Phase,
    /// The peer has sent everything.
    pub(crate) ended: bool,
    /// Server: we have sent everything.
    pub(crate) end_sent: bool,
    /// Bytes in the outbox.
    pub(crate) unsent: usize,
    /// The writer was refused and waits to be told.
    pub(crate) writer_waits: bool,
    items: VecDeque<StreamItem>,
    cost: usize,
}

impl Stream {
    pub(crate) fn new(header: Header, options: StreamOptions, phase: Phase) -> Self {
        Self {
            header,
            options,
            phase,
            ended: false,
            end_sent: false,
            unsent: 0,
            writer_waits: false,
            items: VecDeque::new(),
            cost: 0,
        }
    }

    pub(crate) fn header(&self, kind: Kind, status: Status) -> Header {
        Header { kind, status, ..self.header }
    }

    /// Whether one more item of `bytes` outgrows the window. An empty window takes anything.
    pub(crate) fn overflows(&self, bytes: usize, window: usize) -> bool {
        self.cost > 0 && self.cost + bytes + ITEM_COST > window
    }

    pub(crate) fn pauses(&self, window: usize) -> bool {
        self.options.overflow == Overflow::Pause && self.phase == Phase::Open && self.cost >= window
    }

    /// Appends an item; true when there was none.
    pub(crate) fn push(&mut self, item: StreamItem) -> bool {
        self.cost += cost(&item);
        self.items.push_back(item);
        self.items.len() == 1
    }

    pub(crate) fn pop(&mut self) -> Option<StreamItem> {
        let item = self.items.pop_front()?;
        self.cost -= cost(&item);
        Some(item)
    }

    /// Throws away what was not read; gives the number of requests that were held by it.
    pub(crate) fn discard(&mut self) -> usize {
        self.cost = 0;
        self.items.drain(..).filter(holds_slot).count()
    }

    pub(crate) fn buffered(&self) -> usize {
        self.cost
    }
}

/// Whether an unread item counts as a request of the client (data and holes do, as in libvirt).
pub(crate) fn holds_slot(item: &StreamItem) -> bool {
    matches!(item, StreamItem::Data(_) | StreamItem::Hole(_))
}

fn cost(item: &StreamItem) -> usize {
    match item {
        StreamItem::Data(data) => data.len() + ITEM_COST,
        StreamItem::Hole(_) => ITEM_COST,
        StreamItem::End | StreamItem::Closed(_) => 0,
    }
}

/// The streams of a connection.
#[derive(Debug)]
pub(crate) struct Streams {
    pub(crate) window: usize,
    map: BTreeMap<StreamId, Stream>,
}

impl Streams {
    pub(crate) fn new(window: usize) -> Self {
        Self { window, map: BTreeMap::new() }
    }

    pub(crate) fn insert(&mut self, id: StreamId, stream: Stream) {
        self.map.insert(id, stream);
    }

    pub(crate) fn get(&self, id: StreamId) -> Option<&Stream> {
        self.map.get(&id)
    }

    pub(crate) fn get_mut(&mut self, id: StreamId) -> Option<&mut Stream> {
        self.map.get_mut(&id)
    }

    pub(crate) fn remove(&mut self, id: StreamId) -> Option<Stream> {
        self.map.remove(&id)
    }

    /// The stream that a packet belongs to. One that is over no longer takes packets.
    pub(crate) fn find(&self, header: &Header) -> Option<StreamId> {
        let same = |stream: &Stream| {
            let own = &stream.header;
            stream.phase != Phase::Closed
                && (own.program, own.version, own.procedure, own.serial)
                    == (header.program, header.version, header.procedure, header.serial)
        };
        self.map.iter().find(|(_, stream)| same(stream)).map(|(&id, _)| id)
    }

    pub(crate) fn live(&self) -> Vec<StreamId> {
        self.map.iter().filter(|(_, stream)| stream.phase != Phase::Closed).map(|(&id, _)| id).collect()
    }

    pub(crate) fn pause(&self) -> bool {
        self.map.values().any(|stream| stream.pauses(self.window))
    }

    pub(crate) fn len(&self) -> usize {
        self.map.len()
    }

    pub(crate) fn buffered(&self) -> usize {
        self.map.values().map(Stream::buffered).sum()
    }
}
