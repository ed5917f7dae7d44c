//! `net-dhcp-leases`: what a network's DHCP server gave away.

use ferrovirt::{DhcpLease, IpAddrType};

use crate::command::{Arguments, Outcome, lookup};
use crate::localtime::LocalTime;
use crate::output::TextTable;
use crate::shell::Shell;

const HEADER: &[&str] = &["Expiry Time", "MAC address", "Protocol", "IP address", "Hostname", "Client ID or DUID"];

/// Lists the leases of a network, or of one MAC address in it.
pub(crate) fn dhcp_leases(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let mac = args.text(&mut shell.console, "mac")?;
    let network = lookup::network(shell, args)?;
    let answer = shell.wait(network.dhcp_leases(mac));
    let mut leases = shell.explained(answer, &format!("Failed to get leases info for {}", args.required("network")))?;
    leases.sort_by(|a, b| a.mac.cmp(&b.mac));
    let mut table = TextTable::new(shell.charset, HEADER);
    for lease in &leases {
        table.row(row(lease).iter().map(String::as_str));
    }
    shell.console.print_table(&table);
    Ok(())
}

fn row(lease: &DhcpLease) -> [String; 6] {
    let protocol = match lease.kind {
        IpAddrType::IPV4 => "ipv4",
        IpAddrType::IPV6 => "ipv6",
        _ => "",
    };
    let or_dash = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
    [
        LocalTime::of(lease.expiry_time_s).to_string(),
        or_dash(&lease.mac),
        protocol.to_owned(),
        format!("{}/{}", lease.ip_address, lease.prefix),
        or_dash(&lease.hostname),
        or_dash(&lease.client_id),
    ]
}
