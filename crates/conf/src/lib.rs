//! libvirt's configuration file syntax: a reader, and getters with libvirt's errors.
//!
//! The syntax is that of `libvirt.conf`, `libvirtd.conf` and their relatives: `name = value` statements with
//! strings, integers and lists. The crate reads no file: bytes and a name (for messages) come in, values or a
//! [`ParseError`] go out. Types are checked when a key is asked for, not before, as libvirt does.
//!
//! ```
//! use ferrovirt_conf::Conf;
//!
//! let conf = Conf::parse(b"uri_default = \"test:///default\" # mine\nmax_clients = 5000\n", "libvirt.conf")?;
//! assert_eq!(conf.string("uri_default")?.as_deref(), Some("test:///default"));
//! assert_eq!(conf.u32("max_clients")?, Some(5000));
//! assert_eq!(conf.string("absent")?, None);
//! let error = conf.string("max_clients").unwrap_err();
//! assert_eq!(error.to_string(), "libvirt.conf: expected a string for 'max_clients' parameter");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![forbid(unsafe_code)]

mod conf;
mod cursor;
mod error;
mod getters;
mod key_file;
mod parser;
mod value;

pub use conf::{BYTES_MAX, Conf, DEPTH_MAX, Entry};
pub use error::{Expected, ParseError, Problem, ValueError};
pub use key_file::{KeyFile, KeyFileError};
pub use value::Value;
