//! How much may go through an interface.

use ferrovirt_proto::{remote as r, remote::TypedParamValue as Value};
use ferrovirt_xml::Element;

use super::{
    impact::{CONFIG, LIVE},
    params::{self, STRINGS, Type},
};
use crate::{
    backend::{Answer, TestBackend},
    flags,
};

/// Parameters in the order of the calls: the name, the direction's element, and its attribute.
const RATES: [(&str, &str, &str); 7] = [
    ("inbound.average", "inbound", "average"),
    ("inbound.peak", "inbound", "peak"),
    ("inbound.burst", "inbound", "burst"),
    ("inbound.floor", "inbound", "floor"),
    ("outbound.average", "outbound", "average"),
    ("outbound.peak", "outbound", "peak"),
    ("outbound.burst", "outbound", "burst"),
];

/// The attributes in the order in which libvirt prints them.
const PRINTED: [&str; 4] = ["average", "peak", "floor", "burst"];

/// What libvirt prints of an interface before its limits.
const BEFORE_BANDWIDTH: [&str; 6] = ["mac", "source", "ip", "route", "vlan", "virtualport"];

pub(crate) fn domain_get_interface_parameters(
    backend: &TestBackend,
    args: r::DomainGetInterfaceParametersArgs,
) -> Answer<r::DomainGetInterfaceParametersRet> {
    flags::check(args.flags, LIVE | CONFIG | STRINGS, "testDomainGetInterfaceParameters")?;
    backend.change(&args.dom, |domain| {
        let wanted = usize::try_from(args.nparams).unwrap_or(0);
        let (definition, _) = domain.one(args.flags)?;
        // Who has no room for any asks how many there are, of whichever interface.
        if wanted == 0 {
            return Ok(r::DomainGetInterfaceParametersRet { params: Vec::new(), nparams: 7 });
        }
        let bandwidth = definition.interface(&args.device)?.child("bandwidth");
        let rate = |(name, direction, attribute): &(&str, &str, &str)| {
            let said = bandwidth.and_then(|around| around.child(direction)?.attribute(attribute));
            let value = said.and_then(|text| text.parse().ok()).unwrap_or(0);
            r::TypedParam { field: (*name).to_owned(), value: Value::Uint(value) }
        };
        Ok(r::DomainGetInterfaceParametersRet { params: RATES.iter().take(wanted).map(rate).collect(), nparams: 7 })
    })
}

pub(crate) fn domain_set_interface_parameters(
    backend: &TestBackend,
    args: r::DomainSetInterfaceParametersArgs,
) -> Answer<()> {
    flags::check(args.flags, LIVE | CONFIG, "testDomainSetInterfaceParameters")?;
    params::check(&args.params, &RATES.map(|(name, ..)| (name, Type::Uint)))?;
    backend.change(&args.dom, |domain| {
        let (definition, _) = domain.one_mut(args.flags)?;
        let interface = definition.interface_mut(&args.device)?;
        for direction in ["inbound", "outbound"] {
            if let Some(limits) = read(&args.params, direction) {
                limit(interface, direction, limits);
            }
        }
        Ok(())
    })
}

/// What the parameters say of a direction, if anything; nothing limits without an average, or a floor.
fn read(given: &[r::TypedParam], direction: &str) -> Option<Option<Element>> {
    let prefix = |param: &r::TypedParam| param.field.split_once('.').is_some_and(|(start, _)| start == direction);
    given.iter().find(|param| prefix(param))?;
    let rate = |attribute: &str| params::uint(given, &format!("{direction}.{attribute}")).filter(|rate| *rate > 0);
    if rate("average").or_else(|| rate("floor")).is_none() {
        return Some(None);
    }
    let mut element = Element::new(direction);
    for (attribute, rate) in PRINTED.iter().filter_map(|name| Some((name, rate(name)?))) {
        element.set_attribute(attribute, rate.to_string());
    }
    Some(Some(element))
}

/// Sets the limits of a direction in place of those it had.
fn limit(interface: &mut Element, direction: &str, limits: Option<Element>) {
    let mut known = interface.child("bandwidth").cloned().unwrap_or_else(|| Element::new("bandwidth"));
    known.remove_elements(|child| child.name() == direction);
    if let Some(limits) = limits {
        let at = if direction == "inbound" { 0 } else { known.children().len() };
        known.insert_element(at, limits);
    }
    interface.remove_elements(|child| child.name() == "bandwidth");
    if known.elements().next().is_some() {
        let is_before = |name: &str| BEFORE_BANDWIDTH.contains(&name);
        let names: Vec<_> = interface.elements().map(Element::name).collect();
        let at = names.iter().rposition(|name| is_before(name));
        interface.insert_element(at.map_or(0, |at| at + 1), known);
    }
}

#[cfg(test)]
mod tests {
    use ferrovirt_driver::procedures as d;

    use super::*;
    use crate::test_support::Rig;

    fn set(rig: &Rig, device: &str, rates: &[(&str, u32)]) -> Result<(), String> {
        let dom = domain(rig);
        let param = |(name, rate): &(&str, u32)| r::TypedParam { field: (*name).to_owned(), value: Value::Uint(*rate) };
        let params = rates.iter().map(param).collect();
        let device = device.to_owned();
        rig.call::<d::DomainSetInterfaceParameters>(r::DomainSetInterfaceParametersArgs {
            dom,
            device,
            params,
            flags: 0,
        })
    }

    fn domain(rig: &Rig) -> r::Domain {
        rig.call::<d::DomainLookupByName>(r::DomainLookupByNameArgs { name: "test".to_owned() }).unwrap().dom
    }

    fn shown(rig: &Rig) -> String {
        let dom = domain(rig);
        let ret = rig.call::<d::DomainGetXmlDesc>(r::DomainGetXmlDescArgs { dom, flags: 0 }).unwrap();
        let limits = ret.xml.split_once("<bandwidth>").and_then(|(_, rest)| rest.split_once("</bandwidth>"));
        limits.map_or(String::new(), |(limits, _)| limits.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// As libvirt 9.0.0 answers, each row after those above it.
    #[test]
    fn each_direction_is_limited_by_itself() {
        let rig = Rig::new();
        let limited = "<inbound average='10' peak='20' floor='40' burst='30'/>";
        let both = format!("{limited} <outbound average='5'/>");
        let all = [("inbound.average", 10), ("inbound.peak", 20), ("inbound.burst", 30), ("inbound.floor", 40)];
        type Row<'a> = (&'a str, &'a [(&'a str, u32)], &'a str);
        let rows: &[Row<'_>] = &[
            ("testnet0", &[("outbound.average", 5)], "<outbound average='5'/>"),
            ("AA:bb:cc:dd:ee:ff", &all, &both),
            ("testnet0", &[("inbound.average", 0), ("inbound.peak", 1)], "<outbound average='5'/>"),
            ("testnet0", &[("inbound.average", 7)], "<inbound average='7'/> <outbound average='5'/>"),
            ("testnet0", &[("outbound.average", 0)], "<inbound average='7'/>"),
            ("testnet0", &[("inbound.average", 0)], ""),
        ];
        for (device, rates, expected) in rows {
            set(&rig, device, rates).unwrap();
            assert_eq!(shown(&rig), *expected, "{device} {rates:?}");
        }
        assert!(set(&rig, "nope", &all).unwrap_err().ends_with("'nope' is not a known interface"));
    }
}
