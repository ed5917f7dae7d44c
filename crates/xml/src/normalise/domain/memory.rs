//! How much memory there is.

use super::super::caps::{Caps, Context};
use super::super::error::Fault;
use super::super::shape::size;
use super::child_number;
use crate::tree::{Element, Node};

/// NUMA cells in KiB and numbered, the sum, and a current size within it.
pub(super) fn pass(domain: &mut Element, _: &Caps, _: &mut Context<'_>) -> Result<(), Fault> {
    let of_cells = cells(domain)?;
    let of_devices: u64 = super::devices(domain, "memory")
        .filter_map(|device| device.child("target").and_then(|target| child_number(target, "size")))
        .sum();
    let stated = child_number(domain, "memory").unwrap_or(0);
    let total = if stated > 0 {
        stated
    } else if of_cells > 0 {
        of_cells.saturating_add(of_devices)
    } else {
        0
    };
    if total == 0 {
        return Err(Fault::xml("Memory size must be specified via <memory> or in the <numa> configuration"));
    }
    if of_devices > total {
        return Err(Fault::xml("Total size of memory devices exceeds the total memory size"));
    }
    set_kib(domain, "memory", total);
    let current = child_number(domain, "currentMemory").filter(|&current| current > 0 && current <= total);
    set_kib(domain, "currentMemory", current.unwrap_or(total));
    check_max(domain, total)
}

fn set_kib(domain: &mut Element, name: &str, kib: u64) {
    if domain.child(name).is_none() {
        domain.push(Node::Element(Element::new(name).with("unit", "KiB")));
    }
    if let Some(element) = domain.child_mut(name) {
        element.set_text(kib.to_string());
    }
}

fn check_max(domain: &mut Element, total: u64) -> Result<(), Fault> {
    let Some(max) = domain.child("maxMemory") else { return Ok(()) };
    let size = max.text().parse::<u64>().unwrap_or(0);
    let slots = super::number(max, "slots").unwrap_or(0);
    if size == 0 && slots == 0 {
        domain.remove_elements(|element| element.name() == "maxMemory");
        return Ok(());
    }
    if size == 0 || slots == 0 {
        return Err(Fault::xml("both maximum memory size and memory slot count must be specified"));
    }
    if size < total {
        return Err(Fault::xml("maximum memory size must be equal or greater than the actual memory size"));
    }
    Ok(())
}

/// Puts the NUMA cells in order and gives their memory together.
fn cells(domain: &mut Element) -> Result<u64, Fault> {
    let Some(numa) = domain.child_mut("cpu").and_then(|cpu| cpu.child_mut("numa")) else { return Ok(0) };
    let mut sum = 0_u64;
    for (id, cell) in numa.elements_mut().filter(|child| child.name() == "cell").enumerate() {
        let memory = cell.attribute("memory").unwrap_or("0").to_owned();
        let kib = size(cell, &memory, 1024, "./memory")?.div_ceil(1024);
        sum = sum.saturating_add(kib);
        let attributes: Vec<_> = std::mem::take(cell.attributes_mut());
        if !attributes.iter().any(|attribute| attribute.name() == "id") {
            cell.set_attribute("id", id.to_string());
        }
        cell.attributes_mut().extend(attributes);
        cell.set_attribute("memory", kib.to_string());
        let after: Vec<_> = ["memAccess", "discard"]
            .into_iter()
            .filter_map(|name| Some((name, cell.remove_attribute(name)?)))
            .collect();
        cell.set_attribute("unit", "KiB");
        after.into_iter().for_each(|(name, value)| cell.set_attribute(name, value));
    }
    numa.children_mut().sort_by_key(|node| {
        let cell = node.as_element().filter(|element| element.name() == "cell");
        cell.map_or(u64::MAX, |cell| super::number(cell, "id").unwrap_or(0))
    });
    Ok(sum)
}
