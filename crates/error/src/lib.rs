//! libvirt's errors: codes, domains, texts, errno and resolver tables.
//!
//! Every crate of Ferrovirt has narrow errors of its own; each converts once into [`Error`], the error
//! libvirt's users know: a code, a domain and a text worded as libvirt words it. The texts come from tables
//! here, never from the C library, so that a static build says the same as a dynamic one.
//!
//! ```
//! use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
//!
//! let error = Error::new(ErrorDomain::RPC, ErrorCode::INVALID_ARG, "netcat path not valid");
//! assert_eq!(error.to_string(), "invalid argument: netcat path not valid");
//! let error = Error::system(ErrorDomain::RPC, 2, "Failed to connect socket to '/x'");
//! assert_eq!(error.to_string(), "Failed to connect socket to '/x': No such file or directory");
//! ```
#![forbid(unsafe_code)]
#![no_std]

extern crate alloc;

mod codes;
mod domains;
pub mod errno;
mod error;
mod native;
mod resolver;
mod table;

pub use errno::errno_text;
pub use error::{Error, ErrorLevel};
pub use native::{linux_errno, linux_gai};
pub use resolver::gai_text;
pub use table::{ErrorCode, ErrorDomain};
