//! Static routes, of networks and of domains' interfaces.

use std::net::IpAddr;

use super::error::Fault;
use crate::tree::Element;

/// A route's parts, once they are found to be right.
#[derive(Clone, Copy, Debug)]
struct Route<'a> {
    element: &'a Element,
    /// Whose route it is, for errors.
    who: &'a str,
    address: IpAddr,
    gateway: IpAddr,
    netmask: Option<IpAddr>,
}

/// Refuses a route as libvirt does; `who` names its place in errors.
pub(super) fn check(element: &mut Element, who: &str) -> Result<(), Fault> {
    let missing = |what: &str| Fault::xml(format!("{who}: Missing required {what} attribute in route definition"));
    let address = element.attribute("address").ok_or_else(|| missing("address"))?;
    let gateway = element.attribute("gateway").ok_or_else(|| missing("gateway"))?;
    let parsed = |what: &str, text: &str| {
        let bad = |_| Fault::xml(format!("{who}: Bad {what} address '{text}' in route definition"));
        text.parse::<IpAddr>().map_err(bad)
    };
    let address = parsed("network", address)?;
    let gateway = parsed("gateway", gateway)?;
    let mut route = Route { element, who, address, gateway, netmask: None };
    route.check_family()?;
    route.netmask = element.attribute("netmask").map(|mask| parsed("netmask", mask)).transpose()?;
    if route.netmask.is_some_and(|mask| mask.is_ipv6()) {
        let (address, mask) = (route.shown("address"), route.shown("netmask"));
        return Err(Fault::xml(format!("{who}: Invalid netmask '{mask}' for address '{address}' (both must be IPv4)")));
    }
    route.check_prefix()?;
    for name in ["address", "netmask", "gateway"] {
        spell(element, name);
    }
    Ok(())
}

/// Writes an address as everybody does.
pub(super) fn spell(element: &mut Element, name: &str) {
    let address = element.attribute(name).and_then(|text| text.parse::<IpAddr>().ok());
    address.into_iter().for_each(|address| element.set_attribute(name, address.to_string()));
}

impl Route<'_> {
    fn refused(self, text: &str) -> Result<(), Fault> {
        Err(Fault::xml(format!("{}: {text}", self.who)))
    }

    fn shown(self, name: &str) -> String {
        self.element.attribute(name).unwrap_or_default().to_owned()
    }

    fn check_family(self) -> Result<(), Fault> {
        let (wants_v4, refusal) = match self.element.attribute("family") {
            None => (true, "No family specified for non-IPv4"),
            Some("ipv4") => (true, "IPv4 family specified for non-IPv4"),
            Some("ipv6") => (false, "ipv6 family specified for non-IPv6"),
            Some(other) => return self.refused(&format!("Unrecognized family '{other}' in route definition")),
        };
        let address = self.shown("address");
        if self.address.is_ipv4() != wants_v4 {
            return self.refused(&format!("{refusal} address '{address}' in route definition"));
        }
        if !wants_v4 && self.element.attribute("netmask").is_some() {
            return self
                .refused(&format!("Specifying netmask invalid for IPv6 address '{address}' in route definition"));
        }
        match (self.gateway.is_ipv4() == wants_v4, wants_v4) {
            (true, _) => Ok(()),
            // The network's address is what libvirt tells of here.
            (false, true) => self.refused(&format!("{refusal} gateway '{address}' in route definition")),
            (false, false) => {
                let gateway = self.shown("gateway");
                self.refused(&format!("ipv6 specified for non-IPv6 gateway address '{gateway}' in route definition"))
            }
        }
    }

    fn check_prefix(self) -> Result<(), Fault> {
        let prefix: Option<u32> = self.element.attribute("prefix").and_then(|prefix| prefix.parse().ok());
        if prefix.is_some() && self.netmask.is_some() {
            return self.refused("Route definition cannot have both a prefix and a netmask");
        }
        let width = if self.address.is_ipv4() { 32 } else { 128 };
        if let Some(prefix) = prefix.filter(|&prefix| prefix > width) {
            return self
                .refused(&format!("Invalid prefix {prefix} specified in route definition, must be 0 - {width}"));
        }
        let of_mask = match self.netmask {
            Some(IpAddr::V4(mask)) => u32::from(mask).leading_ones(),
            Some(IpAddr::V6(mask)) => u128::from(mask).leading_ones(),
            None => 0,
        };
        // The address begins at the highest bit.
        let bits = match self.address {
            IpAddr::V4(address) => u128::from(u32::from(address)) << 96,
            IpAddr::V6(address) => address.into(),
        };
        if bits.checked_shl(prefix.unwrap_or(of_mask)).unwrap_or(0) != 0 {
            let address = self.shown("address");
            return self.refused(&format!("Address '{address}' in route definition is not a network address"));
        }
        Ok(())
    }
}
