//! What libvirt does not print of a domain, because it says nothing or nothing asks for it.

use super::super::caps::{Caps, Context};
use super::super::error::Fault;
use super::{devices_mut, number};
use crate::table::{uuid, uuid_text};
use crate::tree::{Attribute, Element, Node, Text};

/// Settings and devices without what says nothing.
pub(super) fn pass(domain: &mut Element, _: &Caps, _: &mut Context<'_>) -> Result<(), Fault> {
    block_tuning(domain);
    firmware_tables(domain);
    if let Some(smm) = domain.child_mut("features").and_then(|features| features.child_mut("smm"))
        && smm.attribute("state") == Some("off")
    {
        smm.children_mut().clear();
    }
    if let Some(tune) = domain.child_mut("cputune") {
        tune.remove_elements(|child| child.name().ends_with("period") && child.text() == "0");
    }
    in_order(domain, "perf", "name", PERF_EVENTS);
    in_order(domain, "keywrap", "name", &["aes", "dea"]);
    if domain.child("bootloader").is_none() {
        domain.remove_elements(|child| child.name() == "bootloader_args");
    }
    for device in domain.child_mut("devices").into_iter().flat_map(Element::elements_mut) {
        pci_address(device);
        if let Some(boot) = device.child_mut("boot")
            && let Some(parameter) = boot.attribute("loadparm").map(str::to_ascii_uppercase)
        {
            boot.set_attribute("loadparm", parameter);
        }
        of_device(device);
    }
    if let Some(devices) = domain.child_mut("devices") {
        let says_nothing = |device: &Element| device.attributes().is_empty() && device.children().is_empty();
        devices.remove_elements(|device| device.name() == "panic" && says_nothing(device));
        if devices.children().is_empty() {
            devices.push(Node::Text(Text::new("\n")));
        }
    }
    for parallel in devices_mut(domain, "parallel") {
        parallel.child_mut("target").into_iter().for_each(|target| {
            target.remove_attribute("type");
        });
    }
    Ok(())
}

fn of_device(device: &mut Element) {
    match device.name() {
        "interface" => interface(device),
        "filesystem" => filesystem(device),
        "controller" => controller(device),
        "graphics" => graphics(device),
        "input" if device.attribute("bus") != Some("virtio") => {
            device.remove_elements(|child| child.name() == "driver");
        }
        "shmem" => {
            let is_plain = device.child("model").is_none_or(|model| model.attribute("type") == Some("ivshmem"));
            if is_plain {
                device.remove_attribute("role");
            }
            device.remove_elements(|child| child.name() == "size" && child.attribute("unit").is_none());
        }
        "rng" => device.remove_elements(|child| child.name() == "rate" && child.attribute("bytes").is_none()),
        "video" => video(device),
        "vsock" => {
            let is_told = device.child("cid").is_some_and(|cid| cid.attribute("auto").is_none());
            if let Some(cid) = device.child_mut("cid").filter(|_| is_told) {
                cid.attributes_mut().insert(0, Attribute::new("auto", "no"));
            }
        }
        "channel" => device.remove_elements(|child| {
            let is_bare = child.attribute("path").is_none() && child.children().is_empty();
            child.name() == "source"
                && child.attribute("mode").is_some()
                && child.attribute("service").is_none()
                && is_bare
        }),
        _ => {}
    }
}

/// The first bus of all needs no address, whatever the function.
fn pci_address(device: &mut Element) {
    let Some(address) = device.child_mut("address") else { return };
    let is_zero = |name: &str| {
        let digits = address.attribute(name).and_then(|value| value.strip_prefix("0x"));
        digits.is_some_and(|digits| digits.bytes().all(|digit| digit == b'0'))
    };
    if address.attribute("type") == Some("pci") && ["domain", "bus", "slot"].into_iter().all(is_zero) {
        for name in ["domain", "bus", "slot", "function"] {
            address.remove_attribute(name);
        }
    }
}

/// A weight or a limit of zero is none.
fn block_tuning(domain: &mut Element) {
    let Some(tune) = domain.child_mut("blkiotune") else { return };
    let is_zero = |element: &Element| element.name() != "path" && element.text() == "0";
    for device in tune.elements_mut().filter(|child| child.name() == "device") {
        device.remove_elements(is_zero);
    }
    let is_bare = |device: &Element| device.elements().all(|child| child.name() == "path");
    tune.remove_elements(|child| is_zero(child) || child.name() == "device" && is_bare(child));
    if tune.children().is_empty() {
        domain.remove_elements(|child| child.name() == "blkiotune");
    }
}

/// The entries that each table of the firmware has, in their order.
const FIRMWARE: &[(&str, &[&str])] = &[
    ("bios", &["vendor", "version", "date", "release"]),
    ("system", &["manufacturer", "product", "version", "serial", "uuid", "sku", "family"]),
    ("baseBoard", &["manufacturer", "product", "version", "serial", "asset", "location"]),
    ("chassis", &["manufacturer", "version", "serial", "asset", "sku"]),
];

fn firmware_tables(domain: &mut Element) {
    let tables = domain.elements_mut().filter(|child| child.name() == "sysinfo");
    for info in tables.filter(|info| info.attribute("type") == Some("smbios")) {
        for table in info.elements_mut() {
            let Some((_, known)) = FIRMWARE.iter().find(|(name, _)| *name == table.name()) else { continue };
            keep_in_order(table, "name", known);
            let ids = table.elements_mut().filter(|entry| entry.attribute("name") == Some("uuid"));
            ids.for_each(|entry| {
                let id = uuid(&entry.text()).map(|id| uuid_text(&id));
                id.into_iter().for_each(|id| entry.set_text(id));
            });
        }
        info.remove_elements(|table| table.name() != "oemStrings" && table.children().is_empty());
    }
}

const PERF_EVENTS: &[&str] = &[
    "cmt",
    "mbmt",
    "mbml",
    "cpu_cycles",
    "instructions",
    "cache_references",
    "cache_misses",
    "branch_instructions",
    "branch_misses",
    "bus_cycles",
    "stalled_cycles_frontend",
    "stalled_cycles_backend",
    "ref_cpu_cycles",
    "cpu_clock",
    "task_clock",
    "page_faults",
    "context_switches",
    "cpu_migrations",
    "page_faults_min",
    "page_faults_maj",
    "alignment_faults",
    "emulation_faults",
];

fn in_order(domain: &mut Element, name: &str, attribute: &str, known: &[&str]) {
    if let Some(list) = domain.child_mut(name) {
        keep_in_order(list, attribute, known);
    }
}

/// Children whose attribute is among those that are known, the first of each.
fn keep_in_order(list: &mut Element, attribute: &str, known: &[&str]) {
    let place = |child: &Element| known.iter().position(|name| child.attribute(attribute) == Some(*name));
    list.remove_elements(|child| place(child).is_none());
    list.children_mut().sort_by_key(|node| node.as_element().and_then(place));
    list.children_mut().dedup_by_key(|node| node.as_element().and_then(place));
}

fn interface(interface: &mut Element) {
    let kind = interface.attribute("type").unwrap_or_default().to_owned();
    let is_filtered = matches!(kind.as_str(), "ethernet" | "network" | "bridge");
    interface.remove_elements(|child| {
        child.name() == "filterref" && (!is_filtered || child.attribute("filter").is_none())
            || child.name() == "model" && child.attribute("type").is_none_or(str::is_empty)
    });
    let model = interface.child("model").and_then(|model| model.attribute("type")).unwrap_or_default();
    let takes_driver =
        kind == "hostdev" || matches!(model, "virtio" | "virtio-transitional" | "virtio-non-transitional");
    interface.remove_elements(|child| child.name() == "driver" && !takes_driver);
    for driver in interface.elements_mut().filter(|child| child.name() == "driver") {
        driver.attributes_mut().retain(|attribute| {
            !(matches!(attribute.name(), "queues" | "rx_queue_size" | "tx_queue_size") && attribute.value() == "0")
        });
    }
    interface.remove_elements(|child| {
        child.name() == "driver" && child.attributes().is_empty() && child.children().is_empty()
    });
    for bandwidth in interface.elements_mut().filter(|child| child.name() == "bandwidth") {
        super::super::switch::bandwidth_sides(bandwidth);
    }
}

/// Channels that take any way need no word, nor does a password's end where there is no password.
fn graphics(graphics: &mut Element) {
    if graphics.attribute("passwd").is_none() {
        graphics.remove_attribute("passwdValidTo");
        graphics.remove_attribute("connected");
    }
    for listen in graphics.elements_mut().filter(|child| child.name() == "listen") {
        if listen.attribute("type") == Some("network") {
            listen.remove_attribute("address");
        }
    }
    graphics.remove_elements(|child| child.name() == "channel" && child.attribute("mode") == Some("any"));
    let place = |node: &Node| {
        let channel = node.as_element().filter(|child| child.name() == "channel")?;
        CHANNELS.iter().position(|name| channel.attribute("name") == Some(*name))
    };
    let first = graphics.children().iter().position(|node| place(node).is_some());
    let count = graphics.children_named("channel").count();
    if let Some(first) = first {
        let end = first.saturating_add(count).min(graphics.children().len());
        graphics.children_mut()[first..end].sort_by_key(place);
    }
}

const CHANNELS: &[&str] = &["main", "display", "inputs", "cursor", "playback", "record", "smartcard", "usbredir"];

fn filesystem(filesystem: &mut Element) {
    filesystem.remove_elements(|child| {
        matches!(child.name(), "space_hard_limit" | "space_soft_limit") && child.text() == "0"
    });
    let driver = filesystem.child("driver").and_then(|driver| driver.attribute("type"));
    if driver != Some("virtiofs") {
        filesystem.remove_elements(|child| child.name() == "binary");
    }
}

fn controller(controller: &mut Element) {
    let is_root = matches!(controller.attribute("model"), Some("pci-root" | "pcie-root"));
    let is_pci = controller.attribute("type") == Some("pci");
    controller.remove_elements(|child| match child.name() {
        "pcihole64" => !(is_pci && is_root),
        "target" => !is_pci,
        "driver" => child.attributes().is_empty() && child.children().is_empty(),
        _ => false,
    });
}

/// What an adapter that is none shows is nothing. Whose model is told, its driver's way with the console is not.
fn video(video: &mut Element) {
    if let Some(model) = video.child_mut("model").filter(|model| model.attribute("type") == Some("none")) {
        model.children_mut().clear();
    }
    let is_told = video.child("model").is_some();
    if let Some(driver) = video.child_mut("driver").filter(|_| is_told) {
        driver.remove_attribute("vgaconf");
        if driver.attributes().is_empty() {
            video.remove_elements(|child| child.name() == "driver");
        }
    }
    for model in video.elements_mut().filter(|child| child.name() == "model") {
        if number(model, "vram64") == Some(0) {
            model.remove_attribute("vram64");
        }
    }
}
