//! Ports of networks: the `net-port-` commands.

use ferrovirt::{NetworkPort, NetworkPortCreateFlags};

use crate::command::filter::Filter;
use crate::command::{Arguments, Failure, Outcome, lookup, xml_file};
use crate::output::{Level, TextTable};
use crate::shell::Shell;

/// Lists the ports of a network.
pub(crate) fn list(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    if args.has("table") && args.has("uuid") {
        return shell.refuse("Only one argument from --table and --uuid may be specified.");
    }
    let network = lookup::network(shell, args)?;
    let mut ports = shell.wait(network.list_all_ports())?;
    ports.sort_by_key(NetworkPort::uuid_string);
    if args.has("uuid") {
        let text: String = ports.iter().map(|port| format!("{}\n", port.uuid_string())).collect();
        shell.console.print(&text);
        return Ok(());
    }
    let mut table = TextTable::new(shell.charset, &["UUID"]);
    for port in &ports {
        table.row([port.uuid_string().as_str()]);
    }
    shell.console.print_table(&table);
    Ok(())
}

/// Makes a port from a file.
pub(crate) fn create(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let flags = args.flags(NetworkPortCreateFlags::empty(), &[("validate", NetworkPortCreateFlags::VALIDATE)]);
    args.text(&mut shell.console, "file")?;
    let network = lookup::network(shell, args)?;
    let xml = xml_file::read_option(shell, args, "file")?;
    let file = args.required("file");
    let answer = shell.wait(network.port_create_xml(&xml, flags));
    let port = shell.explained(answer, &format!("Failed to create network from {file}"))?;
    shell.console.print_extra(&format!("Network port {} created from {file}\n", port.uuid_string()));
    Ok(())
}

/// Prints the XML of a port.
pub(crate) fn dumpxml(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let port = port(shell, args)?;
    let filter = Filter::new(args, "network-port");
    filter.check()?;
    let document = shell.wait(port.xml_desc())?;
    filter.print(shell, &document)
}

/// Deletes a port.
pub(crate) fn delete(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let port = port(shell, args)?;
    let uuid = port.uuid_string();
    let done = shell.wait(port.delete());
    shell.explained(done, &format!("Failed to delete network port {uuid}"))?;
    shell.console.print_extra(&format!("Network port {uuid} deleted\n"));
    Ok(())
}

/// The port of `--port` of the network of `--network`.
fn port(shell: &mut Shell, args: &Arguments<'_>) -> Result<NetworkPort, Failure> {
    let network = lookup::network(shell, args)?;
    let wanted = args.text(&mut shell.console, "port")?.unwrap_or_default();
    let command = args.command_name();
    shell.console.debug(Level::Info, &format!("{command}: found option <port>: {wanted}"));
    let Some(uuid) = lookup::parse_uuid(wanted).filter(|_| wanted.len() == 36) else {
        return shell.refuse(&format!("failed to get network port '{wanted}'"));
    };
    shell.console.debug(Level::Debug, &format!("{command}: <port> trying as network UUID"));
    // Why the lookup failed is not told, as in virsh.
    match shell.wait(network.port_lookup_by_uuid(uuid)) {
        Ok(port) => Ok(port),
        Err(_) => shell.refuse(&format!("failed to get network port '{wanted}'")),
    }
}
