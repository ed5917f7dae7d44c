//! Security labels, and what is printed of memory pages.

use super::super::caps::{Caps, Context};
use super::super::error::Fault;
use crate::tree::Element;

/// Whether files are labelled anew goes by the label's kind.
pub(super) fn labels(domain: &mut Element, _: &Caps, _: &mut Context<'_>) -> Result<(), Fault> {
    let many = domain.children_named("seclabel").count() > 1;
    for label in domain.elements_mut().filter(|child| child.name() == "seclabel") {
        if many && label.attribute("model").is_none() {
            return Err(Fault::xml("missing security model when using multiple labels"));
        }
        let relabels = label.attribute("relabel") == Some("yes");
        match label.attribute("type") {
            Some("dynamic") if label.attribute("relabel") == Some("no") => {
                return Err(Fault::unsupported("dynamic label type must use resource relabeling"));
            }
            Some("none") if relabels => {
                return Err(Fault::unsupported("resource relabeling is not compatible with 'none' label type"));
            }
            _ => {}
        }
        let relabel = match label.attribute("type") {
            Some("static") => label.attribute("relabel").unwrap_or("no").to_owned(),
            Some("dynamic") => "yes".to_owned(),
            _ => {
                label.remove_attribute("relabel");
                continue;
            }
        };
        label.set_attribute("relabel", relabel);
    }
    domain.remove_elements(|child| child.name() == "seclabel" && child.attribute("type").is_none());
    for label in domain.elements_mut().filter(|child| child.name() == "seclabel") {
        let is_static = label.attribute("type") == Some("static");
        label.remove_elements(|child| child.name() == "imagelabel" || child.name() == "label" && !is_static);
    }
    if let Some(map) = domain.child("idmap")
        && map.child("uid").is_some() != map.child("gid").is_some()
    {
        return Err(Fault::unsupported("uid and gid should be mapped both"));
    }
    pages(domain)
}

/// Page sizes in KiB; nodes only where there are nodes.
fn pages(domain: &mut Element) -> Result<(), Fault> {
    let has_cells = domain.find("cpu/numa").is_some();
    let Some(pages) = domain.child_mut("memoryBacking").and_then(|backing| backing.child_mut("hugepages")) else {
        return Ok(());
    };
    for page in pages.elements_mut() {
        let size = page.attribute("size").unwrap_or_default().to_owned();
        let kib = super::super::shape::size(page, &size, 1024, "./memoryBacking/hugepages/page/@size")?.div_ceil(1024);
        let nodes = page.remove_attribute("nodeset").filter(|_| has_cells);
        page.set_attribute("size", kib.to_string());
        page.set_attribute("unit", "KiB");
        nodes.into_iter().for_each(|nodes| page.set_attribute("nodeset", nodes));
    }
    Ok(())
}
