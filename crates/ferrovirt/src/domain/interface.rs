//! A domain's network interfaces.

use ferrovirt_proto::remote;

use crate::{AddressesSource, Domain, IpAddrType, calls::calls, values::counter};

/// What went through an interface; `None` for what the hypervisor does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InterfaceStats {
    /// Bytes received.
    pub rx_bytes: Option<u64>,
    /// Packets received.
    pub rx_packets: Option<u64>,
    /// Errors while receiving.
    pub rx_errors: Option<u64>,
    /// Packets dropped while receiving.
    pub rx_drop: Option<u64>,
    /// Bytes sent.
    pub tx_bytes: Option<u64>,
    /// Packets sent.
    pub tx_packets: Option<u64>,
    /// Errors while sending.
    pub tx_errors: Option<u64>,
    /// Packets dropped while sending.
    pub tx_drop: Option<u64>,
}

/// An interface with its addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "virDomainInterface")]
#[non_exhaustive]
pub struct DomainInterface {
    /// The name: of the target on the host, or as the system in the domain calls it.
    pub name: String,
    /// The MAC address, where known.
    pub mac: Option<String>,
    /// The addresses.
    pub addresses: Vec<IpAddress>,
}

/// An internet address with the length of its network's prefix.
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "virDomainIPAddress")]
#[non_exhaustive]
pub struct IpAddress {
    /// Its kind.
    pub kind: IpAddrType,
    /// The address as text.
    pub address: String,
    /// The length of the prefix, in bits.
    pub prefix: u32,
}

calls! {
    for Domain { dom };

    /// What went through an interface, by its target's name or MAC address.
    #[doc(alias = "virDomainInterfaceStats")]
    fn interface_stats(&self, device: &str) -> InterfaceStats
        = DomainInterfaceStats { device: device.to_owned() } => |reply| InterfaceStats {
            rx_bytes: counter(reply.rx_bytes),
            rx_packets: counter(reply.rx_packets),
            rx_errors: counter(reply.rx_errs),
            rx_drop: counter(reply.rx_drop),
            tx_bytes: counter(reply.tx_bytes),
            tx_packets: counter(reply.tx_packets),
            tx_errors: counter(reply.tx_errs),
            tx_drop: counter(reply.tx_drop),
        };

    /// The addresses of the domain's interfaces, as the DHCP server, the agent or the host's ARP table has them.
    #[doc(alias = "virDomainInterfaceAddresses")]
    fails "`OPERATION_DENIED` for [`AddressesSource::AGENT`] on a read-only connection"
    fn interface_addresses(&self, source: AddressesSource) -> Vec<DomainInterface>
        = DomainInterfaceAddresses { source: source.0.cast_unsigned(), flags: 0 }
        => |reply| reply.ifaces.into_iter().map(DomainInterface::from_wire).collect();
}

impl DomainInterface {
    fn from_wire(wire: remote::DomainInterface) -> Self {
        let addresses = wire.addrs.into_iter().map(|address| IpAddress {
            kind: IpAddrType(address.kind),
            address: address.addr,
            prefix: address.prefix,
        });
        Self { name: wire.name, mac: wire.hwaddr, addresses: addresses.collect() }
    }
}
