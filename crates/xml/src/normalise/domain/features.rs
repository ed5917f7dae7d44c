//! The machine's features and its clock.

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
    for (name, text) in [("hyperv", "HyperV Enlightenment"), ("kvm", "KVM"), ("xen", "Xen")] {
        let listed = source.find(&format!("features/{name}")).into_iter().flat_map(Element::elements);
        let rules = known.iter().find(|rule| rule.name == name).map(|rule| table.children(rule)).unwrap_or_default();
        for feature in listed {
            if !rules.iter().any(|rule| rule.name == feature.name()) {
                return Err(Fault::unsupported(format!("unsupported {text} feature: {}", feature.name())));
            }
        }
    }
    let features = source.child("features").into_iter().flat_map(Element::elements);
    match features.into_iter().find(|feature| !known.iter().any(|rule| rule.name == feature.name())) {
        Some(feature) => Err(Fault::unsupported(format!("unexpected feature '{}'", feature.name()))),
        None => Ok(()),
    }
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
