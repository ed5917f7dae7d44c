//! Reading a document.
//!
//! A reader of our own: libxml2's refusals, with their lines and columns, are part of what users of libvirt see, and a
//! document must come out again byte for byte. Source of the texts: libxml2 2.9.14 under libvirt 9.0.0, observed.

mod cursor;
mod declaration;
mod error;
mod misc;
mod reader;
mod reference;
mod tag;

pub use error::{Problem, SyntaxError};
pub use reader::{BYTES_MAX, DEPTH_MAX, NODES_MAX};
