//! Virtual networks: the `net-` commands.

mod leases;
mod list;
pub(crate) mod port;
mod update;

use ferrovirt::{Error, NetworkCreateFlags, NetworkDefineFlags, NetworkXml};

pub(crate) use leases::dhcp_leases;
pub(crate) use list::list;
pub(crate) use update::update;

use super::filter::Filter;
use super::lookup::By;
use super::{Arguments, Outcome, lookup, xml_file};
use crate::output::YES_NO;
use crate::shell::Shell;

/// The basic facts about a network.
pub(crate) fn info(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let network = lookup::network(shell, args)?;
    shell.console.fact("Name:", network.name());
    shell.console.fact("UUID:", &network.uuid_string());
    if let Ok(active) = shell.wait(network.is_active()) {
        shell.console.fact_flag("Active:", active, YES_NO);
    }
    let persistent = shell.wait(network.is_persistent()).ok();
    shell.console.fact_flag_or("Persistent:", persistent, "unknown");
    let autostart = shell.wait(network.autostart()).ok();
    shell.console.fact_flag_or("Autostart:", autostart, "no autostart");
    if let Ok(bridge) = shell.wait(network.bridge_name()) {
        shell.console.fact("Bridge:", &bridge);
    }
    Ok(())
}

/// Prints the XML of a network.
pub(crate) fn dumpxml(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let network = lookup::network(shell, args)?;
    let filter = Filter::new(args, "network_definition");
    filter.check()?;
    let document =
        shell.wait(network.xml_desc(args.flags(NetworkXml::empty(), &[("inactive", NetworkXml::INACTIVE)])))?;
    filter.print(shell, &document)
}

/// Defines a network from a file.
pub(crate) fn define(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let xml = xml_file::read_option(shell, args, "file")?;
    let conn = shell.connection()?;
    let defined = if args.has("validate") {
        shell.wait(conn.network_define_xml_flags(&xml, NetworkDefineFlags::VALIDATE))
    } else {
        shell.wait(conn.network_define_xml(&xml))
    };
    let file = args.required("file");
    let network = shell.explained(defined, &format!("Failed to define network from {file}"))?;
    shell.console.print_extra(&format!("Network {} defined from {file}\n", network.name()));
    Ok(())
}

/// Starts a network that is not defined, from a file.
pub(crate) fn create(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let xml = xml_file::read_option(shell, args, "file")?;
    let conn = shell.connection()?;
    let created = if args.has("validate") {
        shell.wait(conn.network_create_xml_flags(&xml, NetworkCreateFlags::VALIDATE))
    } else {
        shell.wait(conn.network_create_xml(&xml))
    };
    let file = args.required("file");
    let network = shell.explained(created, &format!("Failed to create network from {file}"))?;
    shell.console.print_extra(&format!("Network {} created from {file}\n", network.name()));
    Ok(())
}

/// Starts a defined network.
pub(crate) fn start(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let network = lookup::network(shell, args)?;
    let done = shell.wait(network.create());
    finish(shell, args, done, "start", "started")
}

/// Stops a network.
pub(crate) fn destroy(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let network = lookup::network(shell, args)?;
    let done = shell.wait(network.destroy());
    finish(shell, args, done, "destroy", "destroyed")
}

/// Forgets the definition of a network.
pub(crate) fn undefine(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let network = lookup::network(shell, args)?;
    let done = shell.wait(network.undefine());
    finish(shell, args, done, "undefine", "has been undefined")
}

/// Has a network started with the host, or no more.
pub(crate) fn autostart(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let network = lookup::network(shell, args)?;
    let done = shell.wait(network.set_autostart(!args.has("disable")));
    shell.finish_autostart(args, done, &format!("network {}", args.required("network")))
}

/// The name of a network that is known by its UUID.
pub(crate) fn name(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let network = lookup::network_by(shell, args, By::Uuid)?;
    shell.console.print(&format!("{}\n", network.name()));
    Ok(())
}

/// The UUID of a network.
pub(crate) fn uuid(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let network = lookup::network_by(shell, args, By::Name)?;
    shell.console.print(&format!("{}\n", network.uuid_string()));
    Ok(())
}

/// Tells how it went, calling the network what the user called it.
fn finish(shell: &mut Shell, args: &Arguments<'_>, done: Result<(), Error>, verb: &str, result: &str) -> Outcome {
    shell.finish(done, verb, &format!("network {}", args.required("network")), result)
}
