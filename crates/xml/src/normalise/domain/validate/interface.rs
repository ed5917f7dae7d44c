//! Network interfaces.

use super::super::super::error::Fault;
use crate::tree::Element;

pub(super) fn check(interface: &Element) -> Result<(), Fault> {
    let kind = interface.attribute("type").unwrap_or_default();
    let mac = interface.child("mac").and_then(|mac| mac.attribute("address")).unwrap_or_default();
    let is_isolated = interface.child("port").is_some_and(|port| port.attribute("isolated") == Some("yes"));
    if is_isolated && !matches!(kind, "network" | "bridge") {
        return Err(Fault::unsupported(format!(
            "interface {mac} - <port isolated='yes'/> is not supported for network interfaces with type='{kind}'"
        )));
    }
    let managed = interface.child("target").and_then(|target| target.attribute("managed"));
    if managed == Some("no") && kind != "ethernet" {
        return Err(Fault::unsupported(format!(
            "unmanaged target dev is not supported on interfaces of type '{kind}'"
        )));
    }
    let inbound = interface.find("bandwidth/inbound");
    if inbound.is_some_and(|inbound| inbound.attribute("floor").is_some()) && kind != "network" {
        return Err(Fault::unsupported("floor attribute is not supported for this config"));
    }
    let model = interface.child("model").and_then(|model| model.attribute("type"));
    super::devices::virtio_options(interface, model.is_some_and(|model| model.starts_with("virtio")))?;
    teaming(interface)
}

fn teaming(interface: &Element) -> Result<(), Fault> {
    let Some(teaming) = interface.child("teaming") else { return Ok(()) };
    let partner = teaming.attribute("persistent");
    match teaming.attribute("type") {
        Some("transient") if partner.is_none() => {
            Err(Fault::unsupported("teaming persistent attribute must be set if teaming type is 'transient'"))
        }
        Some("persistent") if partner.is_some() => {
            Err(Fault::unsupported("teaming persistent attribute not allowed if teaming type is 'persistent'"))
        }
        _ => Ok(()),
    }
}
