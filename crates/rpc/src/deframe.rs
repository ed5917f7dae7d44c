//! Cuts a byte stream into packets, however it arrives, and joins descriptors to the packets that carry them.

use alloc::{collections::VecDeque, vec::Vec};

use crate::{
    ProtocolError,
    frame::{FDS_MAX, HEADER_BYTES, Header, LENGTH_BYTES, MESSAGE_MAX, counts_fds},
};

/// Room for the length word, the header and the descriptor count.
const HEAD_MAX: usize = LENGTH_BYTES + HEADER_BYTES + 4;
/// The buffer of a body starts no larger than this, whatever the length word says.
const BODY_START: usize = ferrovirt_proto::net::BUFFER_INITIAL;

/// A whole packet as it came in.
#[derive(Debug)]
pub(crate) struct Inbound<F> {
    pub(crate) header: Header,
    pub(crate) payload: Vec<u8>,
    pub(crate) fds: Vec<F>,
}

/// The state between two reads: at most one unfinished packet.
#[derive(Debug)]
pub(crate) struct Deframer<F> {
    passes_fds: bool,
    state: State<F>,
}

#[derive(Debug)]
enum State<F> {
    Head { bytes: [u8; HEAD_MAX], filled: usize },
    Body { header: Header, fds: usize, payload: Vec<u8>, missing: usize },
    Carriers { packet: Inbound<F>, missing: usize },
}

impl<F> State<F> {
    fn start() -> Self {
        Self::Head { bytes: [0; HEAD_MAX], filled: 0 }
    }
}

impl<F> Deframer<F> {
    pub(crate) fn new(passes_fds: bool) -> Self {
        Self { passes_fds, state: State::start() }
    }

    /// Takes bytes until a packet is whole or `input` is empty; `input` keeps what was not taken.
    ///
    /// `fds` are those not yet claimed, in arrival order; each carrier byte claims one.
    pub(crate) fn next(
        &mut self,
        input: &mut &[u8],
        fds: &mut VecDeque<F>,
    ) -> Result<Option<Inbound<F>>, ProtocolError> {
        loop {
            let state = core::mem::replace(&mut self.state, State::start());
            let (state, whole) = match state {
                State::Head { bytes, filled } => (self.head(bytes, filled, input)?, None),
                State::Body { header, fds, payload, missing } => body(header, fds, payload, missing, input),
                State::Carriers { packet, missing } => carriers(packet, missing, input, fds)?,
            };
            self.state = state;
            if whole.is_some() || (input.is_empty() && !self.is_complete()) {
                return Ok(whole);
            }
        }
    }

    /// Whether the packet under way still waits for carrier bytes, so that unclaimed descriptors may be its own.
    pub(crate) fn awaits_carriers(&self) -> bool {
        matches!(self.state, State::Carriers { .. })
    }

    /// Bytes of the unfinished packet.
    pub(crate) fn buffered(&self) -> usize {
        match &self.state {
            State::Head { filled, .. } => *filled,
            State::Body { payload, .. } => payload.capacity(),
            State::Carriers { packet, .. } => packet.payload.capacity(),
        }
    }

    /// How much is known to be on its way: what the unfinished packet's body lacks.
    pub(crate) fn awaited(&self) -> usize {
        if let State::Body { missing, .. } = &self.state { *missing } else { 0 }
    }

    /// Whether the state can move on without more input (an empty body, or no descriptors to wait for).
    fn is_complete(&self) -> bool {
        matches!(self.state, State::Body { missing: 0, .. } | State::Carriers { missing: 0, .. })
    }

    fn head(&self, mut bytes: [u8; HEAD_MAX], mut filled: usize, input: &mut &[u8]) -> Result<State<F>, ProtocolError> {
        fill(&mut bytes, &mut filled, LENGTH_BYTES, input);
        if filled < LENGTH_BYTES {
            return Ok(State::Head { bytes, filled });
        }
        let length = check_length(word(&bytes, 0))?;
        fill(&mut bytes, &mut filled, LENGTH_BYTES + HEADER_BYTES, input);
        if filled < LENGTH_BYTES + HEADER_BYTES {
            return Ok(State::Head { bytes, filled });
        }
        let header = header(&bytes);
        let mut head = LENGTH_BYTES + HEADER_BYTES;
        let mut fds = 0;
        if counts_fds(header.kind) {
            head = HEAD_MAX;
            if length < head {
                return Err(ProtocolError::NoRoomForFdCount { length });
            }
            fill(&mut bytes, &mut filled, head, input);
            if filled < head {
                return Ok(State::Head { bytes, filled });
            }
            fds = self.check_fds(word(&bytes, LENGTH_BYTES + HEADER_BYTES))?;
        }
        Ok(State::Body { header, fds, payload: Vec::new(), missing: length - head })
    }

    fn check_fds(&self, count: u32) -> Result<usize, ProtocolError> {
        let fds = count as usize;
        if fds > FDS_MAX {
            return Err(ProtocolError::TooManyFds { count });
        }
        if fds > 0 && !self.passes_fds {
            return Err(ProtocolError::FdsUnsupported { count });
        }
        Ok(fds)
    }
}

fn body<F>(
    header: Header,
    fds: usize,
    mut payload: Vec<u8>,
    mut missing: usize,
    input: &mut &[u8],
) -> (State<F>, Option<Inbound<F>>) {
    let taken = take(input, missing);
    if payload.capacity() - payload.len() < taken.len() {
        // Doubles, but never past the packet's end: a peer gets memory for what it sent, not for what it announced.
        let wanted = (2 * taken.len()).max(payload.len()).max(BODY_START);
        payload.reserve_exact(wanted.min(missing));
    }
    payload.extend_from_slice(taken);
    missing -= taken.len();
    if missing > 0 {
        return (State::Body { header, fds, payload, missing }, None);
    }
    let packet = Inbound { header, payload, fds: Vec::new() };
    if fds == 0 { (State::start(), Some(packet)) } else { (State::Carriers { packet, missing: fds }, None) }
}

fn carriers<F>(
    mut packet: Inbound<F>,
    mut missing: usize,
    input: &mut &[u8],
    fds: &mut VecDeque<F>,
) -> Result<(State<F>, Option<Inbound<F>>), ProtocolError> {
    for _ in take(input, missing) {
        packet.fds.push(fds.pop_front().ok_or(ProtocolError::MissingFd)?);
        missing -= 1;
    }
    if missing == 0 { Ok((State::start(), Some(packet))) } else { Ok((State::Carriers { packet, missing }, None)) }
}

/// The length word in bytes, if a header fits in and the limit is kept.
fn check_length(length: u32) -> Result<usize, ProtocolError> {
    let bytes = length as usize;
    if bytes < LENGTH_BYTES {
        Err(ProtocolError::TooShort { length })
    } else if bytes - LENGTH_BYTES > MESSAGE_MAX {
        Err(ProtocolError::TooLong { length })
    } else if bytes < LENGTH_BYTES + HEADER_BYTES {
        Err(ProtocolError::NoRoomForHeader { length })
    } else {
        Ok(bytes)
    }
}

fn header(bytes: &[u8; HEAD_MAX]) -> Header {
    let mut words = [0; HEADER_BYTES];
    words.copy_from_slice(&bytes[LENGTH_BYTES..LENGTH_BYTES + HEADER_BYTES]);
    Header::decode(&words)
}

fn word(bytes: &[u8; HEAD_MAX], at: usize) -> u32 {
    u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}

/// Moves bytes from `input` until `want` are there.
fn fill(bytes: &mut [u8; HEAD_MAX], filled: &mut usize, want: usize, input: &mut &[u8]) {
    let taken = take(input, want.saturating_sub(*filled));
    bytes[*filled..*filled + taken.len()].copy_from_slice(taken);
    *filled += taken.len();
}

fn take<'a>(input: &mut &'a [u8], most: usize) -> &'a [u8] {
    let (taken, rest) = input.split_at(most.min(input.len()));
    *input = rest;
    taken
}
