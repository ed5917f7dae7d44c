//! A daemon as a value: a client's bytes go in, its own come out, and it dies or stalls where the test says.

use std::collections::VecDeque;

use ferrovirt_error::ErrorCode;
use ferrovirt_proto::{procedure, remote as r};
use ferrovirt_rpc::{
    Packet,
    frame::{Kind, LENGTH_BYTES, Status},
};
use ferrovirt_xdr::Xdr;

use crate::frame::Frame;

/// What goes wrong with a [`ScriptedDaemon`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing.
    None,
    /// It dies when so many bytes have passed, both ways together.
    DiesAt(usize),
    /// It does nothing more when so many packets have passed, both ways together, and stays connected.
    StallsAt(usize),
}

/// Answers one client: opens without authentication, small calls, one volume down and up, events, close. It pings once.
#[derive(Debug)]
pub struct ScriptedDaemon {
    fault: Fault,
    /// The volume's content, and how much of it one packet holds.
    volume: Vec<u8>,
    chunk: usize,
    /// Received and not a whole packet yet.
    inbox: Vec<u8>,
    /// Packets on their way, and how much of the first one has been taken.
    outbox: VecDeque<Vec<u8>>,
    taken: usize,
    stored: Vec<u8>,
    bytes: usize,
    packets: usize,
    ended: bool,
}

impl ScriptedDaemon {
    /// A daemon with a volume, of which one packet holds `chunk` bytes.
    ///
    /// # Panics
    /// When `chunk` is 0.
    #[must_use]
    pub fn new(fault: Fault, volume: Vec<u8>, chunk: usize) -> Self {
        assert!(chunk > 0, "a packet without data would end the stream");
        Self {
            fault,
            volume,
            chunk,
            inbox: Vec::new(),
            outbox: VecDeque::new(),
            taken: 0,
            stored: Vec::new(),
            bytes: 0,
            packets: 0,
            ended: false,
        }
    }

    /// Takes what a client writes; gives how much, which is less once it has stalled or died.
    ///
    /// # Panics
    /// When the client breaks the protocol.
    pub fn receive(&mut self, bytes: &[u8]) -> usize {
        let mut taken = 0;
        for &byte in bytes {
            if self.is_over() || self.is_stalled() {
                break;
            }
            taken += 1;
            self.bytes += 1;
            self.inbox.push(byte);
            if let Some(packet) = self.whole_packet() {
                self.packets += 1;
                self.answer(&Frame::parse(&Packet { bytes: packet, fds: Vec::new() }));
            }
        }
        taken
    }

    /// Gives at most `most` bytes of what it has to say.
    pub fn take(&mut self, most: usize) -> Vec<u8> {
        let mut bytes = Vec::new();
        while bytes.len() < most && !self.is_dead() && !self.is_stalled() {
            let Some(packet) = self.outbox.front() else { break };
            let room = (most - bytes.len()).min(self.bytes_to_live());
            let part = &packet[self.taken..packet.len().min(self.taken + room)];
            bytes.extend_from_slice(part);
            self.bytes += part.len();
            self.taken += part.len();
            if self.taken == packet.len() {
                self.outbox.pop_front();
                self.taken = 0;
                self.packets += 1;
            }
        }
        bytes
    }

    /// Whether the client finds the end of the stream behind what it has taken.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.is_dead() || (self.ended && self.outbox.is_empty())
    }

    /// Whether it does nothing more.
    #[must_use]
    pub fn is_stalled(&self) -> bool {
        matches!(self.fault, Fault::StallsAt(packets) if self.packets >= packets)
    }

    /// How many bytes and packets have passed, both ways together.
    #[must_use]
    pub fn passed(&self) -> (usize, usize) {
        (self.bytes, self.packets)
    }

    /// What was uploaded.
    #[must_use]
    pub fn stored(&self) -> &[u8] {
        &self.stored
    }

    fn is_dead(&self) -> bool {
        self.bytes_to_live() == 0
    }

    fn bytes_to_live(&self) -> usize {
        match self.fault {
            Fault::DiesAt(bytes) => bytes.saturating_sub(self.bytes),
            _ => usize::MAX,
        }
    }

    fn whole_packet(&mut self) -> Option<Vec<u8>> {
        let length = self.inbox.first_chunk::<LENGTH_BYTES>()?;
        let length = u32::from_be_bytes(*length) as usize;
        (self.inbox.len() == length).then(|| std::mem::take(&mut self.inbox))
    }

    fn answer(&mut self, frame: &Frame) {
        match (frame.header.kind, frame.header.status) {
            (Kind::CALL, _) => self.answer_call(frame),
            (Kind::STREAM, Status::CONTINUE) => self.stored.extend_from_slice(&frame.payload),
            // Finish and abort are confirmed.
            (Kind::STREAM, _) => self.send(&Frame::finish(frame.header.procedure, frame.header.serial)),
            // A pong.
            _ => {}
        }
    }

    fn answer_call(&mut self, call: &Frame) {
        let name = procedure(call.header.program, call.header.procedure).map_or("", |info| info.name);
        let dom = || r::Domain { name: "test".to_owned(), uuid: [6; 16], id: 1 };
        match name {
            "auth_list" => self.reply(call, &r::AuthListRet { types: vec![r::AuthType::NONE] }),
            "connect_supports_feature" => self.reply(call, &r::ConnectSupportsFeatureRet { supported: 1 }),
            "connect_open" => {
                self.reply(call, &());
                self.send(&Frame::ping());
            }
            "connect_get_hostname" => self.reply(call, &r::ConnectGetHostnameRet { hostname: "hail".to_owned() }),
            "domain_lookup_by_name" => self.reply(call, &r::DomainLookupByNameRet { dom: dom() }),
            "storage_pool_lookup_by_name" => {
                let pool = r::StoragePool { name: "pool".to_owned(), uuid: [5; 16] };
                self.reply(call, &r::StoragePoolLookupByNameRet { pool });
            }
            "storage_vol_lookup_by_name" => {
                let vol = r::StorageVol { pool: "pool".to_owned(), name: "vol".to_owned(), key: "/vol".to_owned() };
                self.reply(call, &r::StorageVolLookupByNameRet { vol });
            }
            "storage_vol_download" => self.download(call),
            "storage_vol_upload" | "connect_domain_event_callback_deregister_any" => self.reply(call, &()),
            "connect_domain_event_callback_register_any" => {
                self.reply(call, &r::ConnectDomainEventCallbackRegisterAnyRet { callback_id: 4 });
                self.send_event(dom(), 3);
                self.send_event(dom(), 4);
            }
            "connect_close" => {
                self.reply(call, &());
                self.ended = true;
            }
            other => self.refuse(call, other),
        }
    }

    fn download(&mut self, call: &Frame) {
        self.reply(call, &());
        let (procedure, serial) = (call.header.procedure, call.header.serial);
        for chunk in std::mem::take(&mut self.volume).chunks(self.chunk) {
            self.send(&Frame::data(procedure, serial, chunk));
        }
        self.send(&Frame::data(procedure, serial, &[]));
    }

    fn send_event(&mut self, dom: r::Domain, event: i32) {
        let msg = r::DomainEventLifecycleMsg { dom, event, detail: 0 };
        let msg = r::DomainEventCallbackLifecycleMsg { callback_id: 4, msg };
        self.send(&Frame::message(318, &encode(&msg)));
    }

    fn refuse(&mut self, call: &Frame, name: &str) {
        let code = u32::try_from(ErrorCode::NO_SUPPORT.0).expect("codes are not negative");
        let error = format!("the script has no {name}");
        let mut payload: Vec<u8> = [code, 7, 1].iter().flat_map(|word| word.to_be_bytes()).collect();
        payload.extend(encode(&error));
        for word in [2, 0, 0, 0, 0, u32::MAX, u32::MAX, 0] {
            payload.extend(u32::to_be_bytes(word));
        }
        self.send(&Frame::error(call.header.procedure, call.header.serial, &payload));
    }

    fn reply(&mut self, call: &Frame, reply: &impl Xdr) {
        self.send(&Frame::reply(call.header.procedure, call.header.serial, &encode(reply)));
    }

    fn send(&mut self, frame: &Frame) {
        self.outbox.push_back(frame.packet().bytes);
    }
}

fn encode(value: &impl Xdr) -> Vec<u8> {
    ferrovirt_xdr::to_bytes(value).expect("the script keeps the limits")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Calls and takes what comes, `most` bytes at a time.
    fn converse(fault: Fault, most: usize) -> (ScriptedDaemon, Vec<u8>) {
        let mut daemon = ScriptedDaemon::new(fault, vec![7; 10], 4);
        let calls = [Frame::call(66, 0, &[]), Frame::call(209, 1, &[])].map(|frame| frame.packet().bytes).concat();
        daemon.receive(&calls);
        let mut said = Vec::new();
        loop {
            let bytes = daemon.take(most);
            if bytes.is_empty() {
                return (daemon, said);
            }
            said.extend(bytes);
        }
    }

    #[test]
    fn it_answers_the_same_however_it_is_read() {
        let (whole, said) = converse(Fault::None, usize::MAX);
        assert_eq!(converse(Fault::None, 1).1, said);
        // Two calls; a reply to each, three chunks, the end.
        assert_eq!(whole.passed(), (2 * 28 + said.len(), 8));
        assert!(!whole.is_over());
    }

    #[test]
    fn it_dies_and_stalls_where_it_is_told() {
        let (whole, said) = converse(Fault::None, usize::MAX);
        for bytes in 0..whole.passed().0 {
            let (daemon, heard) = converse(Fault::DiesAt(bytes), 5);
            assert!(daemon.is_over() && said.starts_with(&heard));
            assert_eq!(daemon.passed().0, bytes);
        }
        for packets in 0..whole.passed().1 {
            let (daemon, heard) = converse(Fault::StallsAt(packets), 5);
            assert!(!daemon.is_over() && daemon.is_stalled() && said.starts_with(&heard));
        }
    }
}
