//! Simulated pipe, hand-moved clock and scripted peers for Ferrovirt's tests.
//!
//! - [`Pair`] joins a client's and a server's session by two [`Pipe`]s and one clock that only the test moves.
//! - [`ScriptedPeer`] talks to one session in [`Frame`]s: send this, expect that.
//! - [`ScriptedDaemon`] is a whole daemon as a value, which dies or stalls at any byte or packet: for tests of the client
//!   over any stream of bytes.
//! - [`TlsLikePeer`] reads as libvirt over GnuTLS does: one packet a record.
//! - [`fits_recorded`] compares with recorded texts that hold placeholders.
//! - [`for_each_seed`] runs a test for several seeds and says which one failed; `FERROVIRT_SEED` sets it.
//!
//! ```
//! use ferrovirt_rpc::{Call, ClientConfig, Session};
//! use ferrovirt_testkit::{Frame, ScriptedPeer, Splitting};
//!
//! let mut peer = ScriptedPeer::new(Session::client(ClientConfig::default()), Splitting::Bytes);
//! peer.session.call(Call::new(Frame::id(66), vec![])).unwrap();
//! peer.expect(&Frame::call(66, 0, &[]));
//! peer.send(&Frame::ping());
//! peer.expect(&Frame::pong());
//! peer.expect_nothing();
//! ```
#![forbid(unsafe_code)]
// A test that meets the unexpected is to stop there.
#![allow(clippy::expect_used)]

mod daemon;
mod frame;
mod pair;
mod peer;
mod pipe;
mod seed;
mod tls;
mod transcript;

pub use daemon::{Fault, ScriptedDaemon};
pub use frame::{Fd, Frame};
pub use pair::Pair;
pub use peer::ScriptedPeer;
pub use pipe::{Pipe, Splitting};
pub use seed::{Random, for_each_seed};
pub use tls::TlsLikePeer;
pub use transcript::{fits_recorded, marked_script, split_steps};
