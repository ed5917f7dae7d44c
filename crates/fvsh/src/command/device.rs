//! Devices of domains, from files: `attach-device`, `detach-device`, `update-device`.

use ferrovirt::{DeviceModifyFlags, Domain, Error};

use super::lookup::{self, Names};
use super::{Arguments, Failure, Outcome, xml_file};
use crate::shell::Shell;

/// Gives a domain a device.
pub(crate) fn attach_device(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let Change { domain, flags, xml } = Change::read(shell, args)?;
    let done = match flags {
        Some(flags) => shell.wait(domain.attach_device_flags(&xml, flags)),
        None => shell.wait(domain.attach_device(&xml)),
    };
    finish(shell, args, done, "attach", "attached")
}

/// Takes a device away.
pub(crate) fn detach_device(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let Change { domain, flags, xml } = Change::read(shell, args)?;
    let done = match flags {
        Some(flags) => shell.wait(domain.detach_device_flags(&xml, flags)),
        None => shell.wait(domain.detach_device(&xml)),
    };
    finish(shell, args, done, "detach", "detached")
}

/// Changes a device.
pub(crate) fn update_device(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let Change { domain, flags, xml } = Change::read(shell, args)?;
    let mut flags = flags.unwrap_or(DeviceModifyFlags::CURRENT);
    flags.set(DeviceModifyFlags::FORCE, args.has("force"));
    let done = shell.wait(domain.update_device_flags(&xml, flags));
    shell.explained(done, &format!("Failed to update device from {}", args.required("file")))?;
    shell.console.print_extra("Device updated successfully\n");
    Ok(())
}

struct Change {
    domain: Domain,
    /// `None` where no side of the domain was named.
    flags: Option<DeviceModifyFlags>,
    xml: String,
}

impl Change {
    fn read(shell: &mut Shell, args: &Arguments<'_>) -> Result<Self, Failure> {
        args.exclusive_all(&mut shell.console, &[("persistent", "current")])?;
        args.impact(&mut shell.console)?;
        let domain = lookup::domain(shell, args, Names::ANY)?;
        let xml_path = args.text(&mut shell.console, "file")?.unwrap_or_default();
        let mut flags = args.flags(
            DeviceModifyFlags::CURRENT,
            &[("config", DeviceModifyFlags::CONFIG), ("live", DeviceModifyFlags::LIVE)],
        );
        if args.has("persistent") {
            flags |= DeviceModifyFlags::CONFIG;
            if shell.wait(domain.is_active()).unwrap_or(false) {
                flags |= DeviceModifyFlags::LIVE;
            }
        }
        let xml = xml_file::read(xml_path)?;
        let named = !flags.is_empty() || args.has("current");
        Ok(Change { domain, flags: named.then_some(flags), xml })
    }
}

fn finish(shell: &mut Shell, args: &Arguments<'_>, done: Result<(), Error>, verb: &str, result: &str) -> Outcome {
    shell.explained(done, &format!("Failed to {verb} device from {}", args.required("file")))?;
    shell.console.print_extra(&format!("Device {result} successfully\n"));
    Ok(())
}
