//! Snapshots of domains.

use ferrovirt_error::ErrorDomain;

use super::caps::{Caps, Context};
use super::domain::domain;
use super::error::XmlError;
use super::shape;
use crate::table;
use crate::tree::{Element, Node};

/// The snapshot as libvirt would print it, with its domain if it has one. Name, time and state are the caller's to give.
///
/// # Errors
///
/// What libvirt says of a snapshot, or of its domain, that it refuses.
pub fn snapshot(source: &Element, caps: &Caps, context: &mut Context<'_>) -> Result<Element, XmlError> {
    let of = |fault: super::Fault| fault.of(ErrorDomain::DOMAIN_SNAPSHOT);
    super::check_root(source, "domainsnapshot").map_err(of)?;
    let mut snapshot = shape::shape_root(table::snapshot(), source).map_err(of)?;
    if let Some(inner) = source.child("domain") {
        snapshot.push(Node::Element(domain(inner, caps, context)?));
    }
    Ok(snapshot)
}
