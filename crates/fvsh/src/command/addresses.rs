//! The addresses of a domain's interfaces: `domifaddr`.

use ferrovirt::{AddressesSource, DomainInterface, IpAddrType, IpAddress};

use super::lookup::{self, Names};
use super::{Arguments, Outcome};
use crate::shell::Shell;

const SOURCES: &[(&str, AddressesSource)] =
    &[("lease", AddressesSource::LEASE), ("agent", AddressesSource::AGENT), ("arp", AddressesSource::ARP)];

/// Lists addresses: of all interfaces, or of one.
pub(crate) fn domifaddr(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let wanted = args.text(&mut shell.console, "interface")?;
    let source = match args.text(&mut shell.console, "source")? {
        None => AddressesSource::LEASE,
        Some(word) => match SOURCES.iter().find(|(name, _)| *name == word) {
            Some(&(_, source)) => source,
            None => return shell.refuse(&format!("Unknown data source '{word}'")),
        },
    };
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let answer = shell.wait(domain.interface_addresses(source));
    let interfaces = shell.explained(answer, "Failed to query for interfaces addresses")?;
    let header = format!(" {:<10} {:<20} {:<8}     {}\n", "Name", "MAC address", "Protocol", "Address");
    shell.console.print_extra(&header);
    shell.console.print_extra(&format!("{}\n", "-".repeat(79)));
    for interface in interfaces.iter().filter(|interface| wanted.is_none_or(|name| name == interface.name)) {
        let text = lines(interface, args.has("full"));
        shell.console.print(&text);
    }
    Ok(())
}

/// A line an address; the interface stands on the first one alone unless all is to be said.
fn lines(interface: &DomainInterface, full: bool) -> String {
    let DomainInterface { name, mac, addresses, .. } = interface;
    if addresses.is_empty() {
        let mac = mac.as_deref().unwrap_or("N/A");
        return format!(" {name:<10} {mac:<17}    {:<12} {}\n", "N/A", "N/A");
    }
    let mac = mac.as_deref().unwrap_or_default();
    let line = |(index, address): (usize, &IpAddress)| {
        let (name, mac) = if full || index == 0 { (name.as_str(), mac) } else { ("-", "-") };
        let kind = if address.kind == IpAddrType::IPV6 { "ipv6" } else { "ipv4" };
        format!(" {name:<10} {mac:<17}    {kind:<12} {}/{}\n", address.address, address.prefix)
    };
    addresses.iter().enumerate().map(line).collect()
}
