//! What the agent in a domain does and tells: file systems, users, the system.

use ferrovirt::{AgentResponseTimeout, AuthorizedSshKeysSetFlags, GuestInfoTypes, HostnameFlags, SetUserPasswordFlags};

use super::format::param_text;
use super::lookup::{self, Names};
use super::{Arguments, Outcome, xml_file};
use crate::shell::Shell;

/// Freezes file systems.
pub(crate) fn domfsfreeze(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let points: Vec<&str> = args.all("mountpoint").collect();
    let answer = shell.wait(domain.fsfreeze(&points));
    let count = shell.explained(answer, "Unable to freeze filesystems")?;
    shell.console.print(&format!("Froze {count} filesystem(s)\n"));
    Ok(())
}

/// Thaws file systems.
pub(crate) fn domfsthaw(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let points: Vec<&str> = args.all("mountpoint").collect();
    let answer = shell.wait(domain.fsthaw(&points));
    let count = shell.explained(answer, "Unable to thaw filesystems")?;
    shell.console.print(&format!("Thawed {count} filesystem(s)\n"));
    Ok(())
}

/// Lists file systems.
pub(crate) fn domfsinfo(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let answer = shell.wait(domain.fsinfo());
    let systems = shell.explained(answer, "Unable to get filesystem information")?;
    if systems.is_empty() {
        shell.console.error("No filesystems are mounted in the domain");
        return Ok(());
    }
    let mut table = crate::output::TextTable::new(shell.charset, &["Mountpoint", "Name", "Type", "Target"]);
    for system in &systems {
        let targets = system.devices.join(",");
        table.row([system.mountpoint.as_str(), &system.name, &system.fstype, &targets]);
    }
    shell.console.print_table(&table);
    Ok(())
}

/// Gives unused blocks of file systems back to the host.
pub(crate) fn domfstrim(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let minimum = args.ulong(&mut shell.console, "minimum")?.unwrap_or_default();
    let point = args.text(&mut shell.console, "mountpoint")?;
    let done = shell.wait(domain.fstrim(point, minimum));
    shell.explained(done, "Unable to invoke fstrim")
}

/// The name that a domain goes by in its network.
pub(crate) fn domhostname(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let flags = match args.text(&mut shell.console, "source")? {
        None => HostnameFlags::empty(),
        Some("lease") => HostnameFlags::LEASE,
        Some("agent") => HostnameFlags::AGENT,
        Some(word) => return shell.refuse(&format!("Unknown data source '{word}'")),
    };
    let answer = shell.wait(domain.hostname(flags));
    let name = shell.explained(answer, "failed to get hostname")?;
    shell.console.print(&format!("{name}\n"));
    Ok(())
}

const INFO: &[(&str, GuestInfoTypes)] = &[
    ("user", GuestInfoTypes::USERS),
    ("os", GuestInfoTypes::OS),
    ("timezone", GuestInfoTypes::TIMEZONE),
    ("hostname", GuestInfoTypes::HOSTNAME),
    ("filesystem", GuestInfoTypes::FILESYSTEM),
    ("disk", GuestInfoTypes::DISKS),
    ("interface", GuestInfoTypes::INTERFACES),
];

/// What the agent tells of the system.
pub(crate) fn guestinfo(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let kinds = args.flags(GuestInfoTypes::empty(), INFO);
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let info = shell.wait(domain.guest_info(kinds))?;
    for (name, value) in info.iter() {
        shell.console.print(&format!("{name:<20}: {}\n", param_text(value)));
    }
    Ok(())
}

/// How long commands wait for the agent.
pub(crate) fn guest_agent_timeout(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let timeout_s = args.int(&mut shell.console, "timeout")?.unwrap_or(AgentResponseTimeout::BLOCK.0);
    shell.wait(domain.agent_set_response_timeout(AgentResponseTimeout(timeout_s)))?;
    Ok(())
}

/// Sets a user's password.
pub(crate) fn set_user_password(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let flags = args.flags(SetUserPasswordFlags::empty(), &[("encrypted", SetUserPasswordFlags::ENCRYPTED)]);
    let user = args.text(&mut shell.console, "user")?.unwrap_or_default();
    let password = args.text(&mut shell.console, "password")?.unwrap_or_default();
    let domain = lookup::domain(shell, args, Names::ANY)?;
    shell.wait(domain.set_user_password(user, password, flags))?;
    let name = args.required("domain");
    shell.console.print_extra(&format!("Password set successfully for {user} in {name}"));
    Ok(())
}

/// The keys that may log in as a user.
pub(crate) fn get_user_sshkeys(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let user = args.text(&mut shell.console, "user")?.unwrap_or_default();
    for key in shell.wait(domain.authorized_ssh_keys_get(user))? {
        shell.console.print(&key);
    }
    Ok(())
}

/// Sets the keys that may log in as a user, or adds or removes those of a file.
pub(crate) fn set_user_sshkeys(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    args.requires(&mut shell.console, "remove", "file")?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let user = args.text(&mut shell.console, "user")?.unwrap_or_default();
    let file = args.text(&mut shell.console, "file")?;
    let mut flags = AuthorizedSshKeysSetFlags::empty();
    if args.has("remove") {
        flags |= AuthorizedSshKeysSetFlags::REMOVE;
    } else if !args.has("reset") {
        flags |= AuthorizedSshKeysSetFlags::APPEND;
        if file.is_none() {
            return shell.refuse("Option --file is required");
        }
    }
    let text = match file {
        Some(path) => xml_file::read(path)?,
        None => String::new(),
    };
    let keys: Vec<&str> = text.lines().collect();
    shell.wait(domain.authorized_ssh_keys_set(user, &keys, flags))?;
    Ok(())
}
