//! Snapshots and checkpoints of domains.

use ferrovirt_error::{ErrorCode, ErrorDomain};

use super::caps::{Caps, Context};
use super::domain::domain;
use super::error::{Fault, XmlError};
use super::shape;
use crate::table::{self, Table};
use crate::tree::{Element, Node};

/// The snapshot as libvirt would print it, with its domain if it has one. Name, time and state are the caller's to give.
///
/// # Errors
///
/// What libvirt says of a snapshot, or of its domain, that it refuses.
pub fn snapshot(source: &Element, caps: &Caps, context: &mut Context<'_>) -> Result<Element, XmlError> {
    super::check_root(source, "domainsnapshot").map_err(|fault| fault.of(ErrorDomain::DOMAIN_SNAPSHOT))?;
    moment(table::snapshot(), ErrorDomain::DOMAIN_SNAPSHOT, source, caps, context)
}

/// The checkpoint as libvirt would print it, with its domain if it has one. Name and time are the caller's to give.
///
/// # Errors
///
/// What libvirt says of a checkpoint, or of its domain, that it refuses. What its schema of checkpoints refuses has the
/// schema's code, and a text of our own.
pub fn checkpoint(source: &Element, caps: &Caps, context: &mut Context<'_>) -> Result<Element, XmlError> {
    let domain = ErrorDomain::DOMAIN_CHECKPOINT;
    super::check_root(source, "domaincheckpoint").map_err(|fault| fault.of(domain))?;
    if source.child_text("name").is_some_and(|name| name.is_empty() || name.contains('/')) {
        let refused = Fault::refused(ErrorCode::XML_INVALID_SCHEMA, "the name is empty, or has a slash");
        return Err(refused.of(domain));
    }
    moment(table::checkpoint(), domain, source, caps, context)
}

fn moment(
    table: &Table,
    kind: ErrorDomain,
    source: &Element,
    caps: &Caps,
    context: &mut Context<'_>,
) -> Result<Element, XmlError> {
    let mut moment = shape::shape_root(table, source).map_err(|fault| fault.of(kind))?;
    if let Some(inner) = source.child("domain") {
        moment.push(Node::Element(domain(inner, caps, context)?));
    }
    Ok(moment)
}
