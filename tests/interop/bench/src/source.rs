//! A daemon that is never the slow one: it answers what opens a connection and finds a volume, has downloads and events
//! ready before they are asked for, and swallows uploads. With it a benchmark measures the client and the socket.

use std::io::{self, Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use ferrovirt::proto::{net, procedure, remote as r};
use ferrovirt_rpc::frame::{HEADER_BYTES, Header, Kind, LENGTH_BYTES, Status};
use ferrovirt_xdr::Xdr;

use crate::Failure;

/// What libvirtd puts into one packet of a stream.
const CHUNK: usize = 262_120;
/// A download's length in packets: 64 MiB and a little.
const CHUNKS: usize = 257;
/// Events that are written at once.
const BURST: usize = 32;

/// Serves every connection to `socket`, for ever; says so by a line when it can be connected to.
pub(crate) fn serve(socket: &str) -> Result<(), Failure> {
    if Path::new(socket).exists() {
        std::fs::remove_file(socket)?;
    }
    let listener = UnixListener::bind(socket)?;
    println!("ready");
    for stream in listener.incoming() {
        let stream = stream?;
        // a client that goes away ends its connection
        thread::spawn(move || Connection { writer: Arc::new(Mutex::new(stream.try_clone()?)), stream }.serve());
    }
    Ok(())
}

struct Connection {
    stream: UnixStream,
    /// Downloads and events are written beside the replies, a packet at a time.
    writer: Arc<Mutex<UnixStream>>,
}

impl Connection {
    fn serve(mut self) -> io::Result<()> {
        let mut payload = Vec::new();
        loop {
            let header = self.read(&mut payload)?;
            match header.kind {
                Kind::CALL => self.answer(&header)?,
                // the end of a stream is confirmed, its data is not
                Kind::STREAM if header.status != Status::CONTINUE => {
                    write(&self.writer, &Header { status: Status::OK, ..header }.packet(0, &[]))?;
                }
                _ => {}
            }
        }
    }

    fn read(&mut self, payload: &mut Vec<u8>) -> io::Result<Header> {
        let mut head = [0; LENGTH_BYTES + HEADER_BYTES];
        self.stream.read_exact(&mut head)?;
        let (length, header) = head.split_at(LENGTH_BYTES);
        let length = length.try_into().map(u32::from_be_bytes).map_err(io::Error::other)?;
        payload.resize((length as usize).saturating_sub(head.len()), 0);
        self.stream.read_exact(payload)?;
        Ok(Header::decode(header.try_into().map_err(io::Error::other)?))
    }

    fn answer(&self, call: &Header) -> io::Result<()> {
        let name = procedure(net::REMOTE_PROGRAM, call.procedure).map_or("", |info| info.name);
        let pool = || r::StoragePool { name: "pool".to_owned(), uuid: [1; 16] };
        let volume = || r::StorageVol { pool: "pool".to_owned(), name: "volume".to_owned(), key: "key".to_owned() };
        match name {
            "auth_list" => self.reply(call, &r::AuthListRet { types: vec![r::AuthType::NONE] }),
            "connect_supports_feature" => self.reply(call, &r::ConnectSupportsFeatureRet { supported: 1 }),
            "storage_pool_lookup_by_name" => self.reply(call, &r::StoragePoolLookupByNameRet { pool: pool() }),
            "storage_vol_lookup_by_name" => self.reply(call, &r::StorageVolLookupByNameRet { vol: volume() }),
            "connect_domain_event_callback_register_any" => {
                self.reply(call, &r::ConnectDomainEventCallbackRegisterAnyRet { callback_id: 0 })?;
                self.beside(events()?)
            }
            "storage_vol_download" => {
                self.reply(call, &())?;
                self.beside(download(call))
            }
            _ => self.reply(call, &()),
        }
    }

    fn reply(&self, call: &Header, reply: &impl Xdr) -> io::Result<()> {
        let payload = ferrovirt_xdr::to_bytes(reply).map_err(io::Error::other)?;
        write(&self.writer, &Header { kind: Kind::REPLY, status: Status::OK, ..*call }.packet(0, &payload))
    }

    /// Writes packets beside the replies, until there are no more or the client is gone.
    fn beside(&self, packets: impl Iterator<Item = Arc<Vec<u8>>> + Send + 'static) -> io::Result<()> {
        let writer = Arc::clone(&self.writer);
        thread::spawn(move || packets.into_iter().try_for_each(|packet| write(&writer, &packet)));
        Ok(())
    }
}

fn write(writer: &Mutex<UnixStream>, packet: &[u8]) -> io::Result<()> {
    writer.lock().unwrap_or_else(PoisonError::into_inner).write_all(packet)
}

/// A download's packets and its end.
fn download(call: &Header) -> impl Iterator<Item = Arc<Vec<u8>>> + Send + 'static {
    let header = Header { kind: Kind::STREAM, status: Status::CONTINUE, ..*call };
    let data = Arc::new(header.packet(0, &vec![7; CHUNK]));
    std::iter::repeat_n(data, CHUNKS).chain([Arc::new(header.packet(0, &[]))])
}

/// Starts and stops of a domain, for ever.
fn events() -> io::Result<impl Iterator<Item = Arc<Vec<u8>>> + Send + 'static> {
    let number = (0..1000).find(|number| {
        procedure(net::REMOTE_PROGRAM, *number).is_some_and(|info| info.name == "domain_event_callback_lifecycle")
    });
    let header = Header {
        program: net::REMOTE_PROGRAM,
        version: net::REMOTE_VERSION,
        procedure: number.ok_or(io::ErrorKind::NotFound)?,
        kind: Kind::MESSAGE,
        serial: 0,
        status: Status::OK,
    };
    let dom = r::Domain { name: "test".to_owned(), uuid: [2; 16], id: 1 };
    let msg = r::DomainEventLifecycleMsg { dom, event: 2, detail: 0 };
    let msg = r::DomainEventCallbackLifecycleMsg { callback_id: 0, msg };
    let packet = header.packet(0, &ferrovirt_xdr::to_bytes(&msg).map_err(io::Error::other)?);
    Ok(std::iter::repeat(Arc::new(packet.repeat(BURST))))
}
