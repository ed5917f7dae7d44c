//! `net-update`: a part of a network's definition, added, deleted or changed.

use ferrovirt::{NetworkUpdateCommand, NetworkUpdateFlags, NetworkUpdateSection};

use crate::command::{Arguments, Outcome, lookup, xml_file};
use crate::shell::Shell;

const COMMANDS: &[(&str, NetworkUpdateCommand)] = &[
    ("add", NetworkUpdateCommand::ADD_LAST),
    ("modify", NetworkUpdateCommand::MODIFY),
    ("delete", NetworkUpdateCommand::DELETE),
    ("add-last", NetworkUpdateCommand::ADD_LAST),
    ("add-first", NetworkUpdateCommand::ADD_FIRST),
];

const SECTIONS: &[(&str, NetworkUpdateSection)] = &[
    ("bridge", NetworkUpdateSection::BRIDGE),
    ("domain", NetworkUpdateSection::DOMAIN),
    ("ip", NetworkUpdateSection::IP),
    ("ip-dhcp-host", NetworkUpdateSection::IP_DHCP_HOST),
    ("ip-dhcp-range", NetworkUpdateSection::IP_DHCP_RANGE),
    ("forward", NetworkUpdateSection::FORWARD),
    ("forward-interface", NetworkUpdateSection::FORWARD_INTERFACE),
    ("forward-pf", NetworkUpdateSection::FORWARD_PF),
    ("portgroup", NetworkUpdateSection::PORTGROUP),
    ("dns-host", NetworkUpdateSection::DNS_HOST),
    ("dns-txt", NetworkUpdateSection::DNS_TXT),
    ("dns-srv", NetworkUpdateSection::DNS_SRV),
];

/// Changes a part of a network.
pub(crate) fn update(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    args.exclusive_all(&mut shell.console, &[("current", "live"), ("current", "config")])?;
    let network = lookup::network(shell, args)?;
    let word = args.text(&mut shell.console, "command")?.unwrap_or_default();
    let Some(&(_, command)) = COMMANDS.iter().find(|(name, _)| *name == word) else {
        return shell.refuse(&format!("unrecognized command name '{word}'"));
    };
    let word = args.text(&mut shell.console, "section")?.unwrap_or_default();
    let Some(&(_, section)) = SECTIONS.iter().find(|(name, _)| *name == word) else {
        return shell.refuse(&format!("unrecognized section name '{word}'"));
    };
    let parent_index = args.int(&mut shell.console, "parent-index")?.unwrap_or(-1);
    let given = args.text(&mut shell.console, "xml")?.unwrap_or_default();
    let xml = if given.starts_with('<') { given.to_owned() } else { xml_file::read(given)? };
    let mut flags = args.flags(
        NetworkUpdateFlags::empty(),
        &[("config", NetworkUpdateFlags::CONFIG), ("live", NetworkUpdateFlags::LIVE)],
    );
    if flags.is_empty() && shell.wait(network.is_active()).unwrap_or(false) {
        flags = NetworkUpdateFlags::LIVE;
    }
    let done = shell.wait(network.update(command, section, parent_index, &xml, flags));
    shell.explained(done, &format!("Failed to update network {}", network.name()))?;
    let sides = match (flags.contains(NetworkUpdateFlags::CONFIG), flags.contains(NetworkUpdateFlags::LIVE)) {
        (true, true) => "persistent config and live state",
        (_, false) => "persistent config",
        (false, true) => "live state",
    };
    shell.console.print_extra(&format!("Updated network {} {sides}", network.name()));
    Ok(())
}
