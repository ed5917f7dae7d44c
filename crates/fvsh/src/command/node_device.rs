//! Devices of the host: the `nodedev-` commands.

use ferrovirt::{Error, ListNodeDevices, NodeDevice, NodeDeviceCreateFlags, NodeDeviceDefineFlags, NodeDeviceXml};

use super::filter::Filter;
use super::format::sort_key;
use super::{Arguments, Failure, Outcome, lookup, old_lists, xml_file};
use crate::output::YES_NO;
use crate::output::tree;
use crate::shell::Shell;

/// The words of capabilities, with the filter that each is.
pub(super) const CAPABILITIES: &[(&str, ListNodeDevices)] = &[
    ("system", ListNodeDevices::CAP_SYSTEM),
    ("pci", ListNodeDevices::CAP_PCI_DEV),
    ("usb_device", ListNodeDevices::CAP_USB_DEV),
    ("usb", ListNodeDevices::CAP_USB_INTERFACE),
    ("net", ListNodeDevices::CAP_NET),
    ("scsi_host", ListNodeDevices::CAP_SCSI_HOST),
    ("scsi_target", ListNodeDevices::CAP_SCSI_TARGET),
    ("scsi", ListNodeDevices::CAP_SCSI),
    ("storage", ListNodeDevices::CAP_STORAGE),
    ("fc_host", ListNodeDevices::CAP_FC_HOST),
    ("vports", ListNodeDevices::CAP_VPORTS),
    ("scsi_generic", ListNodeDevices::CAP_SCSI_GENERIC),
    ("drm", ListNodeDevices::CAP_DRM),
    ("mdev_types", ListNodeDevices::CAP_MDEV_TYPES),
    ("mdev", ListNodeDevices::CAP_MDEV),
    ("ccw", ListNodeDevices::CAP_CCW_DEV),
    ("css", ListNodeDevices::CAP_CSS_DEV),
    ("vdpa", ListNodeDevices::CAP_VDPA),
    ("ap_card", ListNodeDevices::CAP_AP_CARD),
    ("ap_queue", ListNodeDevices::CAP_AP_QUEUE),
    ("ap_matrix", ListNodeDevices::CAP_AP_MATRIX),
    ("vpd", ListNodeDevices::CAP_VPD),
];

/// Lists devices: by name, or as the tree that they make.
pub(crate) fn list(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let words = args.text(&mut shell.console, "cap")?;
    if args.has("tree") && (words.is_some() || args.has("inactive")) {
        return shell.refuse("Option --tree is incompatible with --cap and --inactive");
    }
    let mut filter = if args.has("all") {
        ListNodeDevices::ACTIVE | ListNodeDevices::INACTIVE
    } else if args.has("inactive") {
        ListNodeDevices::INACTIVE
    } else {
        ListNodeDevices::ACTIVE
    };
    for word in words.into_iter().flat_map(|words| words.split(',')) {
        match CAPABILITIES.iter().find(|(name, _)| *name == word) {
            Some((_, flag)) => filter |= *flag,
            None => return shell.refuse("Invalid capability type"),
        }
    }
    let conn = shell.connection()?;
    let answer = shell.wait(conn.list_all_node_devices(filter));
    let mut devices = if old_lists::is_unknown_call(&answer) {
        old_lists::node_devices(shell, &conn, filter)?
    } else {
        shell.explained(answer, "Failed to list node devices")?
    };
    devices.sort_by_key(|device| sort_key(device.name()));
    let names: Vec<&str> = devices.iter().map(NodeDevice::name).collect();
    let text = if args.has("tree") {
        let parents: Vec<Option<String>> =
            devices.iter().map(|device| shell.wait(device.parent()).unwrap_or_default()).collect();
        tree(&names, |index| names.iter().position(|name| Some(*name) == parents[index].as_deref()))
    } else {
        names.iter().map(|name| format!("{name}\n")).collect()
    };
    shell.console.print(&text);
    Ok(())
}

/// Prints the XML of a device.
pub(crate) fn dumpxml(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let device = lookup::node_device(shell, args)?;
    let filter = Filter::new(args, "node_device_definition");
    filter.check()?;
    let document = shell.wait(device.xml_desc(NodeDeviceXml::empty()))?;
    filter.print(shell, &document)
}

/// The basic facts about a device.
pub(crate) fn info(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let device = lookup::node_device(shell, args)?;
    let parent = shell.wait(device.parent()).ok().flatten().unwrap_or_default();
    shell.console.fact("Name:", device.name());
    shell.console.fact("Parent:", &parent);
    // A question that the driver cannot answer counts as a yes, as in virsh.
    let active = shell.wait(device.is_active()).unwrap_or(true);
    shell.console.fact_flag("Active:", active, YES_NO);
    let persistent = shell.wait(device.is_persistent()).unwrap_or(true);
    shell.console.fact_flag("Persistent:", persistent, YES_NO);
    let autostart = shell.wait(device.autostart()).ok();
    shell.console.fact_flag_or("Autostart:", autostart, "no autostart");
    Ok(())
}

/// Makes a device on the host, from a file.
pub(crate) fn create(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let xml = xml_file::read_option(shell, args, "file")?;
    let flags = args.flags(NodeDeviceCreateFlags::empty(), &[("validate", NodeDeviceCreateFlags::VALIDATE)]);
    let conn = shell.connection()?;
    let created = shell.wait(conn.node_device_create_xml(&xml, flags));
    let file = args.required("file");
    let device = shell.explained(created, &format!("Failed to create node device from {file}"))?;
    shell.console.print_extra(&format!("Node device {} created from {file}\n", device.name()));
    Ok(())
}

/// Defines a device from a file.
pub(crate) fn define(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let xml = xml_file::read_option(shell, args, "file")?;
    let flags = args.flags(NodeDeviceDefineFlags::empty(), &[("validate", NodeDeviceDefineFlags::VALIDATE)]);
    let conn = shell.connection()?;
    let defined = shell.wait(conn.node_device_define_xml(&xml, flags));
    let file = args.required("file");
    let device = shell.explained(defined, &format!("Failed to define node device from '{file}'"))?;
    shell.console.print_extra(&format!("Node device '{}' defined from '{file}'\n", device.name()));
    Ok(())
}

/// Removes a device from the host.
pub(crate) fn destroy(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let device = lookup::node_device(shell, args)?;
    let done = shell.wait(device.destroy());
    remove(shell, args, done, "destroy", "Destroyed")
}

/// Forgets the definition of a device.
pub(crate) fn undefine(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let device = lookup::node_device(shell, args)?;
    let done = shell.wait(device.undefine());
    remove(shell, args, done, "undefine", "Undefined")
}

fn remove(shell: &mut Shell, args: &Arguments<'_>, done: Result<(), Error>, verb: &str, result: &str) -> Outcome {
    let name = args.required("device");
    shell.explained(done, &format!("Failed to {verb} node device '{name}'"))?;
    shell.console.print_extra(&format!("{result} node device '{name}'\n"));
    Ok(())
}

/// Starts a defined device.
pub(crate) fn start(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let device = lookup::node_device(shell, args)?;
    let done = shell.wait(device.create());
    finish(shell, args, done, "start", "started")
}

/// Takes a device from the host, for a domain.
pub(crate) fn detach(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let driver = args.text(&mut shell.console, "driver")?;
    let device = named(shell, args)?;
    let done = match driver {
        Some(driver) => shell.wait(device.detach_flags(Some(driver))),
        None => shell.wait(device.dettach()),
    };
    finish(shell, args, done, "detach", "detached")
}

/// Gives a device back to the host.
pub(crate) fn reattach(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let device = named(shell, args)?;
    let done = shell.wait(device.re_attach());
    finish(shell, args, done, "re-attach", "re-attached")
}

/// Resets a device.
pub(crate) fn reset(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let device = named(shell, args)?;
    let done = shell.wait(device.reset());
    finish(shell, args, done, "reset", "reset")
}

/// Has a device started with the host, or no more.
pub(crate) fn autostart(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let device = lookup::node_device(shell, args)?;
    let done = shell.wait(device.set_autostart(!args.has("disable")));
    shell.finish_autostart(args, done, &format!("device {}", args.required("device")))
}

/// A device by its name alone.
fn named(shell: &mut Shell, args: &Arguments<'_>) -> Result<NodeDevice, Failure> {
    let name = args.text(&mut shell.console, "device")?.unwrap_or_default();
    let conn = shell.connection()?;
    let found = shell.wait(conn.node_device_lookup_by_name(name));
    shell.explained(found, &format!("Could not find matching device '{name}'"))
}

fn finish(shell: &mut Shell, args: &Arguments<'_>, done: Result<(), Error>, verb: &str, result: &str) -> Outcome {
    shell.finish(done, verb, &format!("device {}", args.required("device")), result)
}
