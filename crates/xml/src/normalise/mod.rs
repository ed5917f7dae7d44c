//! Making of a document what libvirt would print: small named passes over tables.
//!
//! [`domain()`] and its likes take the root of a document as a user wrote it, refuse what libvirt refuses, and give the
//! definition as libvirt prints it back. What libvirt would make up - UUIDs and hardware addresses - comes from the
//! caller, through [`Context`]. A driver that knows more of its machines adds passes of its own behind these; the
//! inactive form and the one without secrets are filters, in [`dump`].
//!
//! Source of the rules: libvirt 9.0.0's test driver, observed.

mod caps;
mod dns;
mod domain;
pub mod dump;
mod encryption;
mod error;
mod host;
mod kind;
mod metadata;
mod network;
mod network_address;
mod network_forward;
mod permissions;
mod pool;
mod pool_source;
mod processor;
mod route;
mod shape;
mod snapshot;
mod switch;
mod volume;

pub use caps::{Caps, Context};
pub use domain::{Pass, device, device_kind, domain, domain_with, is_architecture};
pub use error::{Expected, Fault, XmlError};
pub use host::{interface, new_node_device, node_device};
pub use kind::Kind;
pub use network::network;
pub use pool::{check_pool_source, pool};
pub use processor::processor;
pub use snapshot::{checkpoint, snapshot};
pub use volume::{volume, volume_in};

use crate::tree::{Element, Node};

fn check_root(source: &Element, expected: &str) -> Result<(), Fault> {
    if source.name() == expected {
        return Ok(());
    }
    Err(Fault::WrongRoot { expected: expected.to_owned(), found: source.name().to_owned() })
}

/// World-wide names have 16 digits.
fn check_wwn(wwn: &str) -> Result<(), Fault> {
    let digits = wwn.strip_prefix("0x").unwrap_or(wwn);
    if digits.len() == 16 && digits.bytes().all(|letter| letter.is_ascii_hexdigit()) {
        return Ok(());
    }
    Err(Fault::internal(format!("Malformed wwn: {wwn}")))
}

/// Who has no UUID gets one.
fn give_uuid(element: &mut Element, context: &mut Context<'_>) {
    if element.child("uuid").is_none() {
        element.push(Node::Element(Element::with_text("uuid", context.uuid())));
    }
}
