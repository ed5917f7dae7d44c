//! Processors and threads: how many, and where they may run.

use std::collections::BTreeSet;

use super::super::caps::{Caps, Context};
use super::super::error::Fault;
use super::number;
use crate::table::CpuSet;
use crate::tree::{Element, Node};

/// The number of processors, those that are on, and how they are placed.
pub(super) fn count(domain: &mut Element, _: &Caps, _: &mut Context<'_>) -> Result<(), Fault> {
    let vcpu = domain.child("vcpu").cloned().unwrap_or_else(|| Element::new("vcpu"));
    let text = vcpu.text();
    let max: u32 = match text.as_ref() {
        "" => 1,
        text => text.trim_start().parse().map_err(|_| Fault::xml("maximum vcpus count must be an integer"))?,
    };
    single_vcpus(domain, max)?;
    let current = online(domain).map_or_else(|| number(&vcpu, "current"), Some).unwrap_or(max.into());
    if current > u64::from(max) {
        return Err(Fault::unsupported("maximum vCPU count must not be less than current vCPU count"));
    }
    if max == 0 || cell_cpu_max(domain).is_some_and(|cpu| cpu >= max) {
        return Err(Fault::internal("CPU IDs in <numa> exceed the <vcpu> count"));
    }
    let placement = vcpu.attribute("placement").unwrap_or("static");
    let mut out = Element::with_text("vcpu", max.to_string()).with("placement", placement);
    if let Some(cpuset) = vcpu.attribute("cpuset").filter(|_| placement != "auto") {
        out.set_attribute("cpuset", cpuset);
    }
    if current < u64::from(max) {
        out.set_attribute("current", current.to_string());
    }
    domain.remove_elements(|element| element.name() == "vcpu");
    domain.push(Node::Element(out));
    Ok(())
}

/// Those that are named one by one stand for all.
fn single_vcpus(domain: &mut Element, max: u32) -> Result<(), Fault> {
    let Some(list) = domain.child_mut("vcpus") else { return Ok(()) };
    let given: Vec<Element> = list.children_named("vcpu").cloned().collect();
    let id = |vcpu: &Element| number(vcpu, "id");
    if let Some(id) = given.iter().filter_map(id).find(|&id| id >= max.into()) {
        return Err(Fault::xml(format!("vcpu id '{id}' is out of range of maximum vcpu count")));
    }
    if max > SINGLE_MAX {
        return Ok(());
    }
    list.children_mut().clear();
    for at in 0..u64::from(max) {
        let said = given.iter().find(|vcpu| id(vcpu) == Some(at));
        let is_on = said.is_some_and(|vcpu| vcpu.attribute("enabled") == Some("yes"));
        let (enabled, usual) = if is_on { ("yes", "no") } else { ("no", "yes") };
        let pluggable = said.and_then(|vcpu| vcpu.attribute("hotpluggable")).unwrap_or(usual);
        let mut vcpu =
            Element::new("vcpu").with("id", at.to_string()).with("enabled", enabled).with("hotpluggable", pluggable);
        let order = said.and_then(|vcpu| vcpu.attribute("order")).filter(|_| is_on);
        order.into_iter().for_each(|order| vcpu.set_attribute("order", order));
        list.push(Node::Element(vcpu));
    }
    Ok(())
}

/// Nobody names more of them one by one.
const SINGLE_MAX: u32 = 16_384;

/// How many of the processors that are named one by one are on.
fn online(domain: &Element) -> Option<u64> {
    let vcpus = domain.child("vcpus")?;
    let online = vcpus.children_named("vcpu").filter(|vcpu| vcpu.attribute("enabled") == Some("yes"));
    u64::try_from(online.count()).ok()
}

fn cell_cpu_max(domain: &Element) -> Option<u32> {
    let cells = domain.find("cpu/numa")?.children_named("cell");
    let sets = cells.filter_map(|cell| cell.attribute("cpus")?.parse::<CpuSet>().ok());
    sets.filter_map(|set| set.iter().last()).max()
}

/// The number of I/O threads, and the ids of those that have none where some have.
pub(super) fn iothreads(domain: &mut Element, _: &Caps, _: &mut Context<'_>) -> Result<(), Fault> {
    let stated = super::child_number(domain, "iothreads").unwrap_or(0);
    let mut ids = BTreeSet::new();
    for thread in domain.child("iothreadids").into_iter().flat_map(|ids| ids.children_named("iothread")) {
        let id = number(thread, "id").unwrap_or(0);
        if !ids.insert(id) {
            return Err(Fault::xml(format!("duplicate iothread id '{id}' found")));
        }
    }
    let listed = u64::try_from(ids.len()).unwrap_or(0);
    // As many ids as threads, but none that nobody can count to.
    let wanted = stated.clamp(listed, listed.max(IOTHREADS_MAX));
    if let Some(list) = domain.child_mut("iothreadids") {
        let mut free = (1..).filter(|id| !ids.contains(id));
        for id in (listed..wanted).filter_map(|_| free.next()) {
            list.push(Node::Element(Element::new("iothread").with("id", id.to_string())));
        }
    }
    domain.remove_elements(|element| element.name() == "iothreads");
    if wanted > 0 {
        domain.push(Node::Element(Element::with_text("iothreads", stated.max(listed).to_string())));
    }
    check_default_iothread(domain)
}

const IOTHREADS_MAX: u64 = 4096;

fn check_default_iothread(domain: &Element) -> Result<(), Fault> {
    let Some(default) = domain.child("defaultiothread") else { return Ok(()) };
    let bound = |name: &str| default.attribute(name).and_then(|value| value.parse::<i64>().ok()).unwrap_or(-1);
    if bound("thread_pool_min") > bound("thread_pool_max") {
        return Err(Fault::unsupported("thread_pool_min must be smaller or equal to thread_pool_max"));
    }
    Ok(())
}

/// The emulator has one place.
pub(super) fn check(source: &Element) -> Result<(), Fault> {
    let pins = source.child("cputune").into_iter().flat_map(|tune| tune.children_named("emulatorpin"));
    if pins.count() > 1 { Err(Fault::xml("only one emulatorpin is supported")) } else { Ok(()) }
}

/// One line for each processor, in their order.
pub(super) fn tuning(domain: &mut Element, _: &Caps, _: &mut Context<'_>) -> Result<(), Fault> {
    let max = super::child_number(domain, "vcpu").unwrap_or(1);
    let threads = super::child_number(domain, "iothreads").unwrap_or(0);
    let ids: Option<BTreeSet<u64>> = domain
        .child("iothreadids")
        .map(|ids| ids.children_named("iothread").filter_map(|thread| number(thread, "id")).collect());
    let Some(tune) = domain.child_mut("cputune") else { return Ok(()) };
    let scheduled = tune.children_named("iothreadsched").filter_map(|line| line.attribute("iothreads")?.parse().ok());
    let scheduled = scheduled.flat_map(|set: CpuSet| set.iter().map(u64::from).collect::<Vec<_>>());
    let pinned = tune.children_named("iothreadpin").map(|pin| number(pin, "iothread").unwrap_or(0));
    for id in pinned.chain(scheduled) {
        let known = ids.as_ref().map_or((1..=threads).contains(&id), |ids| ids.contains(&id));
        if !known {
            return Err(Fault::unsupported(format!("Cannot find 'iothread' : {id}")));
        }
    }
    tune.remove_elements(|child| child.name() == "vcpupin" && number(child, "vcpu").is_some_and(|vcpu| vcpu >= max));
    let mut out = Vec::new();
    for node in std::mem::take(tune.children_mut()) {
        match node.as_element() {
            Some(element) if element.name() == "vcpusched" => out.extend(each_vcpu(element)),
            _ => out.push(node),
        }
    }
    out.sort_by_key(|node| match node.as_element() {
        Some(element) if element.name() == "vcpupin" => (TUNING_PINS, number(element, "vcpu").unwrap_or(0)),
        Some(element) => (rank(element.name()), 0),
        None => (usize::MAX, 0),
    });
    *tune.children_mut() = out;
    if tune.children().is_empty() {
        domain.remove_elements(|element| element.name() == "cputune");
    }
    Ok(())
}

const TUNING_PINS: usize = 1;

fn rank(name: &str) -> usize {
    match name {
        "emulatorpin" => TUNING_PINS + 1,
        "iothreadpin" => TUNING_PINS + 2,
        "vcpusched" => TUNING_PINS + 3,
        "iothreadsched" => TUNING_PINS + 4,
        "emulatorsched" => TUNING_PINS + 5,
        _ => 0,
    }
}

fn each_vcpu(scheduler: &Element) -> Vec<Node> {
    let vcpus = scheduler.attribute("vcpus").and_then(|vcpus| vcpus.parse::<CpuSet>().ok()).unwrap_or_default();
    let one = |vcpu: u32| {
        let mut one = scheduler.clone();
        one.set_attribute("vcpus", vcpu.to_string());
        Node::Element(one)
    };
    vcpus.iter().map(one).collect()
}
