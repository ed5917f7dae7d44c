//! Devices of domains, made from options: `attach-disk`, `attach-interface`; and taken away: `detach-disk`,
//! `detach-interface`, `detach-device-alias`.

mod address;
mod detach;
mod disk;
mod interface;

use ferrovirt::{DeviceModifyFlags, Domain, Error};

pub(crate) use detach::{detach_device_alias, detach_disk, detach_interface};
pub(crate) use disk::attach_disk;
pub(crate) use interface::attach_interface;

use super::lookup::{self, Names};
use super::{Arguments, Failure, Outcome};
use crate::shell::Shell;

/// Refuses what excludes each other among the options that name a side.
pub(super) fn check_sides(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    args.exclusive(&mut shell.console, "persistent", "current")?;
    args.impact(&mut shell.console).map(|_| ())
}

/// The sides of a domain that are changed.
pub(super) fn sides(shell: &Shell, args: &Arguments<'_>, domain: &Domain) -> DeviceModifyFlags {
    let mut flags = args.flags(
        DeviceModifyFlags::CURRENT,
        &[
            ("config", DeviceModifyFlags::CONFIG),
            ("persistent", DeviceModifyFlags::CONFIG),
            ("live", DeviceModifyFlags::LIVE),
        ],
    );
    if args.has("persistent") && shell.wait(domain.is_active()).unwrap_or(false) {
        flags |= DeviceModifyFlags::LIVE;
    }
    flags
}

/// Prints the device where that is asked for, else gives it to the domain.
fn attach(shell: &mut Shell, args: &Arguments<'_>, xml: &str, what: &str) -> Outcome {
    if args.has("print-xml") {
        shell.console.print(xml);
        return Ok(());
    }
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let flags = sides(shell, args, &domain);
    let done = if flags.is_empty() && !args.has("current") {
        shell.wait(domain.attach_device(xml))
    } else {
        shell.wait(domain.attach_device_flags(xml, flags))
    };
    shell.explained(done, &format!("Failed to attach {}", what.to_ascii_lowercase()))?;
    shell.console.print_extra(&format!("{what} attached successfully\n"));
    Ok(())
}

/// Takes a device away, by the oldest call that can express it.
fn detach(shell: &Shell, domain: &Domain, xml: &str, flags: DeviceModifyFlags, current: bool) -> Result<(), Error> {
    if flags.is_empty() && !current {
        shell.wait(domain.detach_device(xml))
    } else {
        shell.wait(domain.detach_device_flags(xml, flags))
    }
}

/// The value of an option, as [`Arguments::text`] reads it.
fn text<'a>(shell: &mut Shell, args: &Arguments<'a>, name: &str) -> Result<Option<&'a str>, Failure> {
    args.text(&mut shell.console, name)
}
