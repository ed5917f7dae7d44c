//! The machine's features, its processor's model, and its clock.

use super::super::caps::{Caps, Context};
use super::super::error::Fault;
use crate::table;
use crate::tree::Element;

/// Features that nobody knows are not passed over.
pub(super) fn check(source: &Element) -> Result<(), Fault> {
    let loader = source.find("os/loader").filter(|loader| loader.text().is_empty());
    if loader.is_some() && source.child("os").is_some_and(|os| os.attribute("firmware").is_none()) {
        return Err(Fault::refused(
            ferrovirt_error::ErrorCode::XML_DETAIL,
            "no loader path specified and firmware auto selection disabled",
        ));
    }
    let table = table::domain();
    let Some(rule) = table.find("features") else { return Ok(()) };
    let known = table.children(rule);
    let features = source.child("features").into_iter().flat_map(Element::elements);
    match features.into_iter().find(|feature| !known.iter().any(|rule| rule.name == feature.name())) {
        Some(feature) => Err(Fault::unsupported(format!("unexpected feature '{}'", feature.name()))),
        None => Ok(()),
    }
}

/// A model is matched exactly, and may be replaced where the host lacks it.
pub(super) fn cpu(domain: &mut Element, _: &Caps, _: &mut Context<'_>) -> Result<(), Fault> {
    let Some(cpu) = domain.child_mut("cpu") else { return Ok(()) };
    if let Some(model) = cpu.child_mut("model")
        && model.attribute("fallback").is_none()
    {
        let vendor = model.remove_attribute("vendor_id");
        model.set_attribute("fallback", "allow");
        vendor.into_iter().for_each(|vendor| model.set_attribute("vendor_id", vendor));
    }
    let is_custom = cpu.attribute("mode").is_none_or(|mode| mode == "custom");
    if is_custom && cpu.child("model").is_some() {
        let given = std::mem::take(cpu.attributes_mut());
        let stated = given.iter().find(|attribute| attribute.name() == "match");
        let matching = stated.map_or("exact", crate::tree::Attribute::value).to_owned();
        cpu.set_attribute("mode", "custom");
        cpu.set_attribute("match", matching);
        cpu.attributes_mut().extend(given.into_iter().filter(|given| !matches!(given.name(), "mode" | "match")));
    } else {
        cpu.remove_attribute("match");
        if is_custom {
            cpu.remove_attribute("mode");
        }
    }
    Ok(())
}

/// What the clock starts from.
pub(super) fn clock(domain: &mut Element, _: &Caps, _: &mut Context<'_>) -> Result<(), Fault> {
    let Some(clock) = domain.child_mut("clock") else { return Ok(()) };
    let offset = clock.attribute("offset").unwrap_or("utc").to_owned();
    let [adjustment, basis, timezone, start] =
        ["adjustment", "basis", "timezone", "start"].map(|name| clock.remove_attribute(name));
    match (offset.as_str(), adjustment.as_deref()) {
        ("utc" | "localtime", None) => {}
        ("utc" | "localtime", Some("reset")) => clock.set_attribute("adjustment", "reset"),
        ("utc" | "localtime", Some(adjustment)) => {
            let basis = if offset == "utc" { "utc" } else { "localtime" };
            variable(clock, adjustment, basis)?;
        }
        ("variable", adjustment) => variable(clock, adjustment.unwrap_or("0"), basis.as_deref().unwrap_or("utc"))?,
        ("timezone", _) => {
            let missing = || Fault::internal("missing 'timezone' attribute for clock with offset='timezone'");
            clock.set_attribute("timezone", timezone.ok_or_else(missing)?);
        }
        _ => {
            let missing = || Fault::xml("Missing required attribute 'start' in element 'clock'");
            clock.set_attribute("start", start.ok_or_else(missing)?);
        }
    }
    for timer in clock.children_named("timer").filter(|timer| timer.child("catchup").is_some()) {
        if timer.attribute("tickpolicy") != Some("catchup") {
            return Err(Fault::xml("setting of timer catchup policies is only supported with tickpolicy='catchup'"));
        }
    }
    Ok(())
}

fn variable(clock: &mut Element, adjustment: &str, basis: &str) -> Result<(), Fault> {
    let adjustment: i64 = match adjustment {
        "reset" => 0,
        number => number.parse().map_err(|_| Fault::xml(format!("invalid clock adjustment '{number}'")))?,
    };
    clock.set_attribute("offset", "variable");
    clock.set_attribute("adjustment", adjustment.to_string());
    clock.set_attribute("basis", basis);
    Ok(())
}
