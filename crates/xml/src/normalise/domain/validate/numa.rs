//! Where memory lies, and how many processors that asks for.

use super::super::super::caps::{Caps, Context};
use super::super::super::error::Fault;
use super::super::number;
use crate::tree::{Element, Node};

/// Processors and memory that are placed automatically are both.
pub(in super::super) fn placement(domain: &mut Element, _: &Caps, _: &mut Context<'_>) -> Result<(), Fault> {
    let is_auto = domain.child("vcpu").is_some_and(|vcpu| vcpu.attribute("placement") == Some("auto"));
    let memory = domain.find("numatune/memory");
    let said = memory.and_then(|memory| memory.attribute("placement"));
    let has_nodes = memory.is_some_and(|memory| memory.attribute("nodeset").is_some());
    match (memory.is_some(), said) {
        (true, Some("auto")) => follow(domain),
        (true, None) if has_nodes => Ok(()),
        (true, None) if is_auto => {
            set_auto(domain);
            Ok(())
        }
        (true, _) if !has_nodes => {
            Err(Fault::unsupported("nodeset for NUMA memory tuning must be set if 'placement' is 'static'"))
        }
        (false, _) if is_auto => {
            set_auto(domain);
            Ok(())
        }
        _ => Ok(()),
    }
}

/// The processors go where the memory goes, unless they have a place.
fn follow(domain: &mut Element) -> Result<(), Fault> {
    if let Some(vcpu) = domain.child_mut("vcpu").filter(|vcpu| vcpu.attribute("cpuset").is_none()) {
        vcpu.set_attribute("placement", "auto");
    }
    if let Some(memory) = domain.child_mut("numatune").and_then(|tune| tune.child_mut("memory")) {
        memory.remove_attribute("nodeset");
    }
    Ok(())
}

fn set_auto(domain: &mut Element) {
    if domain.child("numatune").is_none() {
        domain.push(Node::Element(Element::new("numatune")));
    }
    let Some(tune) = domain.child_mut("numatune") else { return };
    if tune.child("memory").is_none() {
        tune.insert_element(0, Element::new("memory").with("mode", "strict"));
    }
    if let Some(memory) = tune.child_mut("memory") {
        memory.set_attribute("placement", "auto");
    }
}

/// Memory of cells is that of cells there are.
pub(super) fn check(domain: &Element) -> Result<(), Fault> {
    let Some(tune) = domain.child("numatune") else { return Ok(()) };
    let cells: Vec<u64> = domain
        .find("cpu/numa")
        .into_iter()
        .flat_map(|numa| numa.children_named("cell"))
        .filter_map(|cell| number(cell, "id"))
        .collect();
    for node in tune.children_named("memnode") {
        if cells.is_empty() {
            return Err(Fault::xml("Element 'memnode' is invalid without any guest NUMA cells"));
        }
        if number(node, "cellid").is_none_or(|cell| !cells.contains(&cell)) {
            let text = "Argument 'cellid' in memnode element must correspond to existing guest's NUMA cell";
            return Err(Fault::xml(text));
        }
    }
    Ok(())
}
