//! The contract between Ferrovirt's faces (facade, daemon) and its hypervisor drivers.
//!
//! A *driver* is code that knows how to open a hypervisor; an opened driver is a [`Backend`], which answers
//! [`Call`]s. What a call is comes from the schema: the wire types of `ferrovirt-proto`, one enum of calls, one of
//! replies, one trait per family of procedures. A local driver implements the family traits and lets [`dispatch`]
//! take the calls apart; the remote driver encodes them. What cuts across both wraps `call` in one place:
//! [`ReadOnly`] is the first of these.
#![forbid(unsafe_code)]

mod backend;
mod credentials;
mod cx;
mod event;
mod generated;
mod guard;
mod registry;
mod stream;

pub use backend::{Backend, BoxFuture, CloseReason, KeepAlive};
pub use credentials::{CredentialKind, Credentials, NoAnswer, Question};
pub use cx::{Cx, Descriptor};
pub use event::EventSink;
pub use generated::*;
pub use guard::{ReadOnly, refuse_write};
pub use registry::{Driver, OpenRequest, Registry};
pub use stream::{PACKET_DATA_MAX, PACKET_HEAD, Piece, Stream, StreamPolicy};
