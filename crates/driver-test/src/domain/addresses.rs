//! Addresses that a domain's interfaces would have.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ferrovirt_proto::remote as r;
use ferrovirt_xml::{Element, view};

use crate::{
    backend::{Answer, TestBackend},
    error::{DomainError, TestError},
    flags,
    network::Networks,
};

/// `virIPAddrType`.
const IPV4: i32 = 0;
const IPV6: i32 = 1;

/// Where the addresses are to be learned from is all the same.
pub(crate) fn domain_interface_addresses(
    backend: &TestBackend,
    args: r::DomainInterfaceAddressesArgs,
) -> Answer<r::DomainInterfaceAddressesRet> {
    const SOURCES: u32 = 3;
    flags::check(args.flags, 0, "testDomainInterfaceAddresses")?;
    if args.source >= SOURCES {
        return Err(DomainError::AddressSource(args.source).into());
    }
    let mut state = backend.host.lock();
    let domain = state.domains.of_handle(&args.dom.uuid, &args.dom.name)?;
    domain.require_active()?;
    let id = u32::try_from(domain.id.unwrap_or(1)).unwrap_or(1);
    let interfaces: Vec<Element> =
        domain.current.fields().interfaces().map(|interface| interface.into_inner().clone()).collect();
    let mut ifaces = Vec::new();
    for (index, interface) in (0_u32..).zip(&interfaces) {
        let offset = id.saturating_sub(1).wrapping_mul(20).wrapping_add(index).wrapping_add(1);
        let address = match view::InterfaceDevice::of(interface).source_network() {
            Some(network) if interface.attribute("type") == Some("network") => {
                in_network(&mut state.networks, &network, offset)?
            }
            _ => r::DomainIpAddr { kind: IPV4, addr: format!("192.168.0.{}", index + 1), prefix: 24 },
        };
        ifaces.push(told(interface, address));
    }
    Ok(r::DomainInterfaceAddressesRet { ifaces })
}

fn told(interface: &Element, address: r::DomainIpAddr) -> r::DomainInterface {
    let attribute = |child: &str, name: &str| interface.child(child)?.attribute(name).map(str::to_owned);
    r::DomainInterface {
        name: attribute("target", "dev").unwrap_or_default(),
        hwaddr: attribute("mac", "address"),
        addrs: vec![address],
    }
}

/// An address of a network, so far behind the first that it gives out, or behind its own.
fn in_network(networks: &mut Networks, name: &str, offset: u32) -> Result<r::DomainIpAddr, TestError> {
    let network = view::Network::of(networks.by_name(name)?.definition());
    let none = || DomainError::NoAddresses(name.to_owned());
    let own = network.addresses().next().ok_or_else(none)?.into_inner();
    let first = own.find("dhcp/range").and_then(|range| range.attribute("start")).or_else(|| own.attribute("address"));
    let first: IpAddr = first.and_then(|first| first.parse().ok()).ok_or_else(none)?;
    Ok(behind(first, offset, prefix(own, first)))
}

fn behind(first: IpAddr, offset: u32, prefix: u32) -> r::DomainIpAddr {
    match first {
        IpAddr::V4(first) => {
            let address = Ipv4Addr::from_bits(first.to_bits().wrapping_add(offset));
            r::DomainIpAddr { kind: IPV4, addr: address.to_string(), prefix }
        }
        // Only the last byte counts on, as in libvirt's driver.
        IpAddr::V6(first) => {
            let mut bytes = first.octets();
            bytes[15] = bytes[15].wrapping_add(offset.to_le_bytes()[0]);
            r::DomainIpAddr { kind: IPV6, addr: Ipv6Addr::from(bytes).to_string(), prefix }
        }
    }
}

/// The length of the network's prefix: told, or that of its mask, or that of the address's class.
fn prefix(own: &Element, address: IpAddr) -> u32 {
    let told = own.attribute("prefix").and_then(|prefix| prefix.parse().ok());
    let mask = own.attribute("netmask").and_then(|mask| mask.parse::<Ipv4Addr>().ok());
    told.or(mask.map(|mask| mask.to_bits().leading_ones())).unwrap_or(match address {
        IpAddr::V6(_) => 64,
        IpAddr::V4(address) => match address.octets()[0] {
            0..128 => 8,
            128..192 => 16,
            _ => 24,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_count_up() {
        let rows = [
            ("192.168.122.2", 1, "192.168.122.3", IPV4),
            ("10.0.0.255", 21, "10.0.1.20", IPV4),
            ("fd00::1", 2, "fd00::3", IPV6),
            ("fd00::ff", 2, "fd00::1", IPV6),
        ];
        for (first, offset, address, kind) in rows {
            let found = behind(first.parse().unwrap(), offset, 24);
            assert_eq!((found.addr.as_str(), found.kind, found.prefix), (address, kind, 24));
        }
    }
}
