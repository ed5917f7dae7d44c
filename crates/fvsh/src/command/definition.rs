//! What is known of a domain while it is off: `define`, `create`, `autostart`, `domrename`.

use ferrovirt::{ConsoleFlags, DefineFlags, StartFlags};

use super::lookup::{self, Names};
use super::{Arguments, Outcome, console, pass_fds, xml_file};
use crate::shell::Shell;

/// Defines a domain from a file.
pub(crate) fn define(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let xml = xml_file::read_option(shell, args, "file")?;
    let conn = shell.connection()?;
    let defined = if args.has("validate") {
        shell.wait(conn.domain_define_xml_flags(&xml, DefineFlags::VALIDATE))
    } else {
        shell.wait(conn.domain_define_xml(&xml))
    };
    let file = args.required("file");
    let domain = shell.explained(defined, &format!("Failed to define domain from {file}"))?;
    shell.console.print_extra(&format!("Domain '{}' defined from {file}\n", domain.name()));
    Ok(())
}

/// Starts a domain that is not defined, from a file.
pub(crate) fn create(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let xml = xml_file::read_option(shell, args, "file")?;
    let descriptors = pass_fds::numbers(shell, args)?;
    let flags = args.flags(
        StartFlags::empty(),
        &[
            ("paused", StartFlags::PAUSED),
            ("autodestroy", StartFlags::AUTODESTROY),
            ("validate", StartFlags::VALIDATE),
            ("reset-nvram", StartFlags::RESET_NVRAM),
        ],
    );
    let conn = shell.connection()?;
    let created = if descriptors.is_empty() {
        shell.wait(conn.domain_create_xml(&xml, flags))
    } else {
        shell.wait(pass_fds::create_xml_with_files(&conn, &xml, flags, &descriptors))
    };
    let file = args.required("file");
    let domain = shell.explained(created, &format!("Failed to create domain from {file}"))?;
    shell.console.print_extra(&format!("Domain '{}' created from {file}\n", domain.name()));
    if args.has("console") { console::open(shell, &domain, None, ConsoleFlags::empty()) } else { Ok(()) }
}

/// Has a domain started with the host, or no more.
pub(crate) fn autostart(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let done = shell.wait(domain.set_autostart(!args.has("disable")));
    let un = if args.has("disable") { "un" } else { "" };
    let name = args.required("domain");
    shell.explained(done, &format!("Failed to {un}mark domain '{name}' as autostarted"))?;
    shell.console.print_extra(&format!("Domain '{name}' {un}marked as autostarted\n"));
    Ok(())
}

/// Gives a domain that is off another name.
pub(crate) fn domrename(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let new_name = args.text(&mut shell.console, "new-name")?.unwrap_or_default();
    shell.wait(domain.rename(new_name))?;
    shell.console.print("Domain successfully renamed\n");
    Ok(())
}
