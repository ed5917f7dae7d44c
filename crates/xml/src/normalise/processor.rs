//! Processors: what holds for those of hosts and of domains.

use std::collections::HashSet;

use ferrovirt_error::ErrorDomain;

use super::domain::is_architecture;
use super::error::{Fault, XmlError};
use super::shape;
use crate::table;
use crate::tree::Element;

/// A host's processor, with what libvirt reads of it.
///
/// # Errors
///
/// What libvirt says of a processor that it refuses.
pub fn processor(source: &Element) -> Result<Element, XmlError> {
    run(source).map_err(|fault| fault.of(ErrorDomain::CPU))
}

fn run(source: &Element) -> Result<Element, Fault> {
    if source.name() != "cpu" {
        return Err(Fault::xml("XML does not contain expected 'cpu' element"));
    }
    shape::shape_attributes(table::processor(), source)?;
    if source.attribute("migratable").is_some() {
        return Err(migratable());
    }
    let arch = source.child_text("arch").unwrap_or_default();
    if !arch.is_empty() && !is_architecture(&arch) {
        return Err(Fault::unsupported(format!("Unknown architecture {arch}")));
    }
    let processor = shape::shape_root(table::processor(), source)?;
    check(&processor)?;
    Ok(processor)
}

pub(super) fn migratable() -> Fault {
    Fault::unsupported("Attribute migratable is only allowed for 'host-passthrough' / 'maximum' CPU mode")
}

/// What values alone do not tell: features have names, and one each; there is one cache.
pub(super) fn check(processor: &Element) -> Result<(), Fault> {
    let mut known = HashSet::new();
    for feature in processor.children_named("feature") {
        let name = feature.attribute("name").unwrap_or_default();
        if name.is_empty() {
            return Err(Fault::xml("Invalid CPU feature name"));
        }
        if !known.insert(name) {
            return Err(Fault::xml(format!("CPU feature '{name}' specified more than once")));
        }
    }
    let mut caches = processor.children_named("cache");
    let level = caches.next().and_then(|cache| cache.attribute("level"));
    if caches.next().is_some() {
        return Err(Fault::xml("at most one CPU cache element may be specified"));
    }
    match level {
        None | Some("1" | "2" | "3") => Ok(()),
        Some(_) => Err(Fault::xml("invalid CPU cache level, must be in range [1,3]")),
    }
}
