//! What is served to hosts: their addresses, and ranges of addresses.

use std::net::IpAddr;

use ferrovirt_error::ErrorCode;
use ferrovirt_xml::{Element, view::MacAddress};

use super::{
    Change, Command, invalid,
    list::{edit_in, listed, places},
    unsupported,
};
use crate::error::NetworkError;

impl Change<'_> {
    pub(super) fn dhcp_host(&self, network: &mut Element, piece: Element) -> Result<(), NetworkError> {
        self.check_name(&piece, "host")?;
        let (command, name) = (self.command(), self.network);
        let at = self.ip(network)?;
        let Some(ip) = network.children_named("ip").nth(at) else { return Ok(()) };
        let host = Host::of(&piece);
        self.check_host(ip, &host)?;
        self.check_told(ip, &piece)?;
        let found = places(listed(ip, "dhcp", "host"), |other| {
            let other = Host::of(other);
            if command == Command::Delete { host.covers(&other) } else { host.shares_with(&other) }
        });
        let [mac, host, address] = host.texts();
        match command {
            Command::Modify if found.is_empty() => {
                return Err(invalid(format!(
                    "couldn't locate an existing dhcp host entry with \"mac='{mac}'\" \"name='{host}'\" \
                     \"ip='{address}'\" in network '{name}'"
                )));
            }
            Command::Delete if found.is_empty() => {
                return Err(invalid(format!("couldn't locate a matching dhcp host entry in network '{name}'")));
            }
            Command::AddFirst | Command::AddLast => {
                check_single(network, at)?;
                if !found.is_empty() {
                    return Err(invalid(format!(
                        "there is an existing dhcp host entry in network '{name}' that matches \
                         \"<host mac='{mac}' name='{host}' ip='{address}'/>\""
                    )));
                }
            }
            _ => {}
        }
        edit_served(network, at, command, piece, found.first().copied())
    }

    pub(super) fn dhcp_range(&self, network: &mut Element, piece: Element) -> Result<(), NetworkError> {
        self.check_name(&piece, "range")?;
        let (command, name) = (self.command(), self.network);
        let at = self.ip(network)?;
        let Some(ip) = network.children_named("ip").nth(at) else { return Ok(()) };
        if command == Command::Modify {
            return Err(unsupported("dhcp ranges cannot be modified, only added or deleted"));
        }
        let ends = |range: &Element| ["start", "end"].map(|end| address(range.attribute(end)));
        let [start, end] = ends(&piece);
        if start.is_some_and(|start| start.is_ipv4() != is_ipv4(ip)) {
            return Err(invalid(
                "the address family of a dhcp range must match the address family of the dhcp element's parent",
            ));
        }
        let found = places(listed(ip, "dhcp", "range"), |other| ends(other) == [start, end]);
        if command.adds() {
            check_single(network, at)?;
            if !found.is_empty() {
                let [start, end] = ["start", "end"].map(|end| piece.attribute(end).unwrap_or("unknown"));
                return Err(invalid(format!(
                    "there is an existing dhcp range entry in network '{name}' that matches \
                     \"<range start='{start}' end='{end}'/>\""
                )));
            }
        }
        if command == Command::Delete && found.is_empty() {
            return Err(invalid(format!("couldn't locate a matching dhcp range entry in network '{name}'")));
        }
        edit_served(network, at, command, piece, found.first().copied())
    }

    /// Which address of the network is meant: by its number, or the one that serves, or the first of IPv4 or IPv6.
    fn ip(&self, network: &Element) -> Result<usize, NetworkError> {
        let ips: Vec<&Element> = network.children_named("ip").collect();
        let none = |which: &str| {
            let name = self.network;
            invalid(format!("couldn't update dhcp host entry - no <ip> element found {which}in network '{name}'"))
        };
        if let Ok(at) = usize::try_from(self.parent) {
            return if at < ips.len() { Ok(at) } else { Err(none(&format!("at index {at} "))) };
        }
        let first = |wanted: fn(&Element) -> bool| ips.iter().position(|ip| wanted(ip));
        first(serves).or_else(|| first(is_ipv4)).or_else(|| first(|ip| !is_ipv4(ip))).ok_or_else(|| none(""))
    }

    /// With IPv6, hosts are told by an id or a name.
    fn check_told(&self, ip: &Element, piece: &Element) -> Result<(), NetworkError> {
        let is_told = piece.attribute("id").is_some() || piece.attribute("name").is_some();
        if self.command() == Command::Delete || is_ipv4(ip) || is_told {
            return Ok(());
        }
        let network = &self.network;
        let text = format!("Static host definition in IPv6 network '{network}' must have id or name attribute");
        Err(NetworkError::Update { code: ErrorCode::XML_ERROR, text })
    }

    /// A host to be added has an address of the right kind; one to be deleted is told by anything.
    fn check_host(&self, ip: &Element, host: &Host<'_>) -> Result<(), NetworkError> {
        if self.command() != Command::Delete {
            if address(host.ip).is_some_and(|address| address.is_ipv4() != is_ipv4(ip)) {
                return Err(invalid(
                    "the address family of a host entry IP must match the address family of the dhcp element's parent",
                ));
            }
        } else if host.mac.is_none() && host.name.is_none() && host.ip.is_none() {
            let text = format!(
                "At least one of name, mac, or ip attribute must be specified for static host definition in network \
                 '{}' ",
                self.network
            );
            return Err(NetworkError::Update { code: ErrorCode::XML_ERROR, text });
        }
        Ok(())
    }
}

/// What a host is told by.
struct Host<'a> {
    mac: Option<&'a str>,
    name: Option<&'a str>,
    ip: Option<&'a str>,
}

impl<'a> Host<'a> {
    fn of(element: &'a Element) -> Self {
        let [mac, name, ip] = ["mac", "name", "ip"].map(|name| element.attribute(name));
        Self { mac, name, ip }
    }

    /// Whether one of the three is the same.
    fn shares_with(&self, other: &Self) -> bool {
        fn same<T: PartialEq>(ours: Option<T>, theirs: Option<T>) -> bool {
            ours.is_some() && ours == theirs
        }
        same(hardware(self.mac), hardware(other.mac))
            || same(self.name, other.name)
            || same(address(self.ip), address(other.ip))
    }

    /// Whether all that is said here is said there too; hardware that is not told there is no matter.
    fn covers(&self, other: &Self) -> bool {
        let ip = address(self.ip);
        (self.mac.is_none() || other.mac.is_none() || hardware(self.mac) == hardware(other.mac))
            && (self.name.is_none() || self.name == other.name)
            && (ip.is_none() || ip == address(other.ip))
    }

    /// How errors show it. A missing name is shown as the C library shows one.
    fn texts(&self) -> [String; 3] {
        let [mac, ip] = [self.mac, self.ip].map(|text| text.unwrap_or("unknown").to_owned());
        [mac, self.name.unwrap_or("(null)").to_owned(), ip]
    }
}

fn edit_served(
    network: &mut Element,
    at: usize,
    command: Command,
    piece: Element,
    found: Option<usize>,
) -> Result<(), NetworkError> {
    let ip = network.elements_mut().filter(|child| child.name() == "ip").nth(at);
    ip.map_or(Ok(()), |ip| edit_in(ip, "dhcp", command, piece, found))
}

/// Only one address of each kind serves.
fn check_single(network: &Element, at: usize) -> Result<(), NetworkError> {
    let own = network.children_named("ip").nth(at).is_some_and(is_ipv4);
    let mut others = network.children_named("ip").enumerate();
    if !others.any(|(other, ip)| other != at && is_ipv4(ip) == own && serves(ip)) {
        return Ok(());
    }
    let kind = if own { "IPv4" } else { "IPv6" };
    Err(invalid(format!("dhcp is supported only for a single {kind} address on each network")))
}

fn serves(ip: &Element) -> bool {
    let mut served = listed(ip, "dhcp", "range").chain(listed(ip, "dhcp", "host"));
    served.next().is_some()
}

fn is_ipv4(ip: &Element) -> bool {
    address(ip.attribute("address")).is_none_or(|address| address.is_ipv4())
}

fn address(text: Option<&str>) -> Option<IpAddr> {
    text?.parse().ok()
}

fn hardware(text: Option<&str>) -> Option<MacAddress> {
    text?.parse().ok()
}
