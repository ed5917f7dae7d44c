//! The processors that a domain sees.

use super::super::caps::{Caps, Context};
use super::super::error::Fault;
use super::super::processor;
use crate::tree::Element;

/// Modes in which the domain sees the host's processor, whatever its model.
const OF_HOST: [&str; 2] = ["host-passthrough", "maximum"];

/// How many bytes the name of a vendor has, as processors tell it.
const VENDOR_ID: usize = 12;

/// A model is matched exactly, and may be replaced where the host lacks it.
pub(super) fn pass(domain: &mut Element, _: &Caps, _: &mut Context<'_>) -> Result<(), Fault> {
    let Some(cpu) = domain.child_mut("cpu") else { return Ok(()) };
    let mode = cpu.attribute("mode").unwrap_or("custom").to_owned();
    check(cpu, &mode)?;
    processor::check(cpu)?;
    let has_model = has_model(cpu);
    if mode == "custom" && !has_model && cpu.attribute("check").is_some() {
        return Err(Fault::unsupported("check attribute specified for CPU with no model"));
    }
    if OF_HOST.contains(&mode.as_str()) {
        cpu.remove_elements(|child| matches!(child.name(), "model" | "vendor"));
    } else {
        complete_model(cpu);
    }
    state_match(cpu, &mode, has_model);
    if cpu.attributes().is_empty() && cpu.elements().next().is_none() {
        domain.remove_elements(|child| child.name() == "cpu");
    }
    Ok(())
}

fn has_model(cpu: &Element) -> bool {
    cpu.child_text("model").is_some_and(|model| !model.is_empty())
}

/// What the mode does not allow, or the model lacks.
fn check(cpu: &Element, mode: &str) -> Result<(), Fault> {
    let is_of_host = OF_HOST.contains(&mode);
    if cpu.attribute("migratable").is_some() && !is_of_host {
        return Err(processor::migratable());
    }
    if let Some(model) = cpu.child("model").filter(|_| !is_of_host) {
        if !matches!(model.attribute("fallback"), None | Some("allow" | "forbid")) {
            return Err(Fault::unsupported("Invalid fallback attribute"));
        }
        if let Some(vendor) = model.attribute("vendor_id") {
            if vendor.len() != VENDOR_ID {
                return Err(Fault::xml(format!("vendor_id must be exactly {VENDOR_ID} characters long")));
            }
            if vendor.contains(',') {
                return Err(Fault::xml("vendor id is invalid"));
            }
        }
    }
    if has_model(cpu) {
        return Ok(());
    }
    if cpu.child("vendor").is_some() {
        return Err(Fault::xml("CPU vendor specified without CPU model"));
    }
    if mode == "custom" && cpu.child("feature").is_some() {
        return Err(Fault::xml("Non-empty feature list specified without CPU model"));
    }
    Ok(())
}

fn complete_model(cpu: &mut Element) {
    let Some(model) = cpu.child_mut("model") else { return };
    let [fallback, vendor] = ["fallback", "vendor_id"].map(|name| model.remove_attribute(name));
    if !model.text().is_empty() {
        model.set_attribute("fallback", fallback.as_deref().unwrap_or("allow"));
    }
    vendor.into_iter().for_each(|vendor| model.set_attribute("vendor_id", vendor));
    cpu.remove_elements(|child| child.name() == "model" && child.attributes().is_empty() && child.text().is_empty());
}

/// The root says how the host's processor must match, unless nothing is said of its model.
fn state_match(cpu: &mut Element, mode: &str, has_model: bool) {
    let given = std::mem::take(cpu.attributes_mut());
    if mode == "custom" && !has_model {
        return;
    }
    cpu.set_attribute("mode", mode);
    if mode == "custom" {
        let stated = given.iter().find(|attribute| attribute.name() == "match");
        cpu.set_attribute("match", stated.map_or("exact", crate::tree::Attribute::value));
    }
    cpu.attributes_mut().extend(given.into_iter().filter(|given| !matches!(given.name(), "mode" | "match")));
}
