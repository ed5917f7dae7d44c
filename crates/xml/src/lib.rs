//! libvirt's XML: read it without loss, edit it by typed fields, and make of it what libvirt would print.
//!
//! Three layers, each usable without the next:
//!
//! - **The tree**: [`Document`] and [`Element`] keep order, comments, namespaces, and where each node stood. What is not
//!   changed is written back byte for byte ([`Document::to_source`]); [`Element::to_libvirt`] prints as libvirt does.
//! - **Views** ([`view`]): typed fields over a borrowed element. Setting one field touches one node.
//! - **Normalising** ([`normalise`]): required checks, defaults, units, addresses and order, pass by pass.
//!
//! The crate reads no file and no clock, resolves no entity beyond XML's five, and refuses document types. Random values
//! that libvirt would make up come from the caller.
//!
//! ```
//! use ferrovirt_xml::Document;
//!
//! let source = "<domain type='test'><!-- mine -->\n <name>web</name></domain>";
//! let document = Document::parse(source)?;
//! assert_eq!(document.root().child_text("name"), Some("web".into()));
//! assert_eq!(document.to_source(), source);
//! assert_eq!(Document::parse("<a></b>").unwrap_err().line, 1);
//! # Ok::<(), ferrovirt_xml::SyntaxError>(())
//! ```
#![forbid(unsafe_code)]

pub mod normalise;
mod read;
mod table;
mod tree;
pub mod view;
mod write;

pub use read::{BYTES_MAX, DEPTH_MAX, NODES_MAX, Problem, SyntaxError};
pub use tree::{Attribute, Document, Element, Node, Position, Style, Text};
