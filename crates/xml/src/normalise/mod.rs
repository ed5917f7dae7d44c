//! Making of a document what libvirt would print: small named passes over tables.
//!
//! [`domain()`] and its likes take the root of a document as a user wrote it, refuse what libvirt refuses, and give the
//! definition as libvirt prints it back. What libvirt would make up - UUIDs and hardware addresses - comes from the
//! caller, through [`Context`]. A driver that knows more of its machines adds passes of its own behind these; the
//! inactive form and the one without secrets are filters, in [`dump`].
//!
//! Source of the rules: libvirt 9.0.0's test driver, observed.

mod caps;
mod domain;
pub mod dump;
mod error;
mod metadata;
mod shape;

pub use caps::{Caps, Context};
pub use domain::{Pass, domain, domain_with};
pub use error::{Expected, Fault, XmlError};
