//! Network interfaces of the host: the `iface-` commands.

use ferrovirt::{Error, Interface, InterfaceDefineFlags, InterfaceXml, ListInterfaces};

use super::filter::Filter;
use super::format::{active_word, sort_key};
use super::lookup::{self, MacToo};
use super::{Arguments, Outcome, old_lists, xml_file};
use crate::output::TextTable;
use crate::shell::Shell;

/// Lists interfaces.
pub(crate) fn list(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let filter = if args.has("all") {
        ListInterfaces::ACTIVE | ListInterfaces::INACTIVE
    } else if args.has("inactive") {
        ListInterfaces::INACTIVE
    } else {
        ListInterfaces::ACTIVE
    };
    let conn = shell.connection()?;
    let answer = shell.wait(conn.list_all_interfaces(filter));
    let mut interfaces = if old_lists::is_unknown_call(&answer) {
        old_lists::interfaces(shell, &conn, filter)?
    } else {
        shell.explained(answer, "Failed to list interfaces")?
    };
    interfaces.sort_by_key(|interface| sort_key(interface.name()));
    let mut table = TextTable::new(shell.charset, &["Name", "State", "MAC Address"]);
    for interface in &interfaces {
        let active = shell.wait(interface.is_active()).unwrap_or(true);
        table.row([interface.name(), active_word(active), interface.mac_string()]);
    }
    shell.console.print_table(&table);
    Ok(())
}

/// Prints the XML of an interface.
pub(crate) fn dumpxml(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let interface = lookup::interface(shell, args, MacToo::Yes)?;
    let filter = Filter::new(args, "interface_definition");
    filter.check()?;
    let flags = args.flags(InterfaceXml::empty(), &[("inactive", InterfaceXml::INACTIVE)]);
    let document = shell.wait(interface.xml_desc(flags))?;
    filter.print(shell, &document)
}

/// Defines an interface from a file.
pub(crate) fn define(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let xml = xml_file::read_option(shell, args, "file")?;
    let flags = args.flags(InterfaceDefineFlags::empty(), &[("validate", InterfaceDefineFlags::VALIDATE)]);
    let conn = shell.connection()?;
    let defined = shell.wait(conn.interface_define_xml(&xml, flags));
    let file = args.required("file");
    let interface = shell.explained(defined, &format!("Failed to define interface from {file}"))?;
    shell.console.print_extra(&format!("Interface {} defined from {file}\n", interface.name()));
    Ok(())
}

/// Forgets the definition of an interface.
pub(crate) fn undefine(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    change(shell, args, async |interface| interface.undefine().await, "undefine", "undefined")
}

/// Starts an interface.
pub(crate) fn start(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    change(shell, args, async |interface| interface.create().await, "start", "started")
}

/// Stops an interface.
pub(crate) fn destroy(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    change(shell, args, async |interface| interface.destroy().await, "destroy", "destroyed")?;
    // virsh reports failure here whatever happened, without a word.
    Err(super::Failure::Told)
}

fn change(
    shell: &mut Shell,
    args: &Arguments<'_>,
    call: impl AsyncFnOnce(&Interface) -> Result<(), Error>,
    verb: &str,
    result: &str,
) -> Outcome {
    let interface = lookup::interface(shell, args, MacToo::Yes)?;
    let done = shell.wait(call(&interface));
    shell.finish(done, verb, &format!("interface {}", args.required("interface")), result)
}

/// The name of an interface that is known by its MAC address.
pub(crate) fn name(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let interface = lookup::interface(shell, args, MacToo::Alone)?;
    shell.console.print(&format!("{}\n", interface.name()));
    Ok(())
}

/// The MAC address of an interface.
pub(crate) fn mac(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let interface = lookup::interface(shell, args, MacToo::No)?;
    shell.console.print(&format!("{}\n", interface.mac_string()));
    Ok(())
}

/// Remembers the interfaces as they are now.
pub(crate) fn begin(shell: &mut Shell, _: &Arguments<'_>) -> Outcome {
    let conn = shell.connection()?;
    let done = shell.wait(conn.interface_change_begin());
    transaction(shell, done, "begin", "started")
}

/// Keeps the changes since then.
pub(crate) fn commit(shell: &mut Shell, _: &Arguments<'_>) -> Outcome {
    let conn = shell.connection()?;
    let done = shell.wait(conn.interface_change_commit());
    transaction(shell, done, "commit", "committed")
}

/// Undoes the changes since then.
pub(crate) fn rollback(shell: &mut Shell, _: &Arguments<'_>) -> Outcome {
    let conn = shell.connection()?;
    let done = shell.wait(conn.interface_change_rollback());
    transaction(shell, done, "rollback", "rolled back")
}

fn transaction(shell: &mut Shell, done: Result<(), Error>, verb: &str, result: &str) -> Outcome {
    shell.explained(done, &format!("Failed to {verb} network config change transaction"))?;
    shell.console.print_extra(&format!("Network config change transaction {result}\n"));
    Ok(())
}
