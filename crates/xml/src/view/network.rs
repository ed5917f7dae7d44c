//! Virtual networks.

use super::field::{lists, view};
use super::values::{MacAddress, Uuid};
use super::words::ForwardMode;

view! {
    /// A virtual network: `<network>`.
    Network of network "";
    text
    /// The name.
    name set_name = "name";
    parsed
    /// The UUID.
    uuid set_uuid: Uuid = "uuid";
    text
    /// A short description, in one line.
    title set_title = "title";
    text
    /// A long description.
    description set_description = "description";
    parsed
    /// How it reaches the outside; nothing if it does not.
    forward_mode set_forward_mode: ForwardMode = "forward@mode";
    text
    /// The host's interface that it goes out by.
    forward_dev set_forward_dev = "forward@dev";
    text
    /// The bridge on the host.
    bridge set_bridge = "bridge@name";
    onoff
    /// Whether the bridge looks for loops.
    bridge_stp set_bridge_stp = "bridge@stp";
    parsed
    /// The hardware address of the bridge.
    mac set_mac: MacAddress = "mac@address";
    parsed
    /// The largest packet, in bytes.
    mtu set_mtu: u32 = "mtu@size";
    text
    /// The domain of its host names.
    domain set_domain = "domain@name";
    yesno
    /// Whether names are served.
    dns set_dns = "dns@enable";
}

lists! {
    Network:
    /// The host's addresses in it.
    addresses addresses_mut add_address NetworkAddress = "" / "ip";
}

view! {
    /// An address of the host in a network: `<ip>`.
    NetworkAddress of network "ip";
    text
    /// The address.
    address set_address = "@address";
    text
    /// Its kind, `ipv4` or `ipv6`.
    family set_family = "@family";
    text
    /// The mask.
    netmask set_netmask = "@netmask";
    parsed
    /// The length of the network's part.
    prefix set_prefix: u32 = "@prefix";
}

lists! {
    NetworkAddress:
    /// The ranges that addresses are given from.
    ranges ranges_mut add_range DhcpRange = "dhcp" / "range";
    /// The hosts that always get the same address.
    hosts hosts_mut add_host DhcpHost = "dhcp" / "host";
}

view! {
    /// A range of addresses: `<range>`.
    DhcpRange of network "ip/dhcp/range";
    text
    /// The first.
    start set_start = "@start";
    text
    /// The last.
    end set_end = "@end";
}

view! {
    /// A host with an address of its own: `<host>`.
    DhcpHost of network "ip/dhcp/host";
    parsed
    /// The hardware address that it is known by.
    mac set_mac: MacAddress = "@mac";
    text
    /// The name.
    name set_name = "@name";
    text
    /// The address.
    ip set_ip = "@ip";
}
