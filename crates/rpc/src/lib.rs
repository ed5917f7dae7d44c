//! libvirt's RPC protocol as a sans-I/O session machine for both roles.
//!
//! [`Session`] holds the protocol as a value: framing and its limits, serials, replies in any order, events, streams,
//! keepalive, passed descriptors, the authentication gate and the security layer. Nothing in it blocks, sleeps or
//! opens anything, allocates by a peer's word alone, or panics on a peer's bytes. Payloads are bytes here; their types
//! are `ferrovirt-proto`'s.
//!
//! ```
//! use core::time::Duration;
//! use ferrovirt_rpc::{
//!     Answer, Call, CallId, ClientConfig, Event, MAIN_PROGRAMS, Procedure, ServerConfig, Session,
//! };
//!
//! let mut client = Session::<()>::client(ClientConfig::default());
//! let mut server = Session::<()>::server(ServerConfig::new(MAIN_PROGRAMS, Procedure::of_libvirt));
//! let now = Duration::ZERO;
//!
//! let id = CallId { program: 0x2000_8086, version: 1, procedure: 7 };
//! let serial = client.call(Call::new(id, b"args".to_vec())).unwrap();
//! let packet = client.poll_transmit().unwrap();
//! server.receive(now, &packet.bytes, &mut Vec::new());
//!
//! let Some(Event::Call(call)) = server.poll_event() else { panic!() };
//! assert_eq!(call.payload, b"args");
//! server.reply(call.handle, Answer::new(b"ret!".to_vec())).unwrap();
//! let packet = server.poll_transmit().unwrap();
//! client.receive(now, &packet.bytes, &mut Vec::new());
//!
//! let Some(Event::Reply { serial: answered, result: Ok(reply) }) = client.poll_event() else { panic!() };
//! assert_eq!((answered, reply.payload), (serial, b"ret!".to_vec()));
//! ```
#![forbid(unsafe_code)]
#![no_std]

extern crate alloc;

mod client;
mod config;
mod debug;
mod deframe;
mod error;
mod event;
mod fault;
pub mod frame;
mod keepalive;
mod layer;
mod outbox;
mod sasl;
mod server;
mod session;
mod stream;
mod streams;

pub use client::Call;
pub use config::{
    ClientConfig, MAIN_PROGRAMS, Overflow, Procedure, REQUESTS_MAX, STREAM_BACKLOG, STREAM_WINDOW, ServerConfig,
    StreamOptions,
};
pub use error::{CloseReason, ProtocolError, SessionError};
pub use event::{CallHandle, CallId, Event, IncomingCall, Reply};
pub use keepalive::Keepalive;
pub use layer::{Layer, LayerError};
pub use outbox::Packet;
pub use sasl::{SaslClient, SaslExchange, SaslStep};
pub use server::Answer;
pub use session::Session;
pub use stream::{StreamId, StreamItem, StreamOutcome};
