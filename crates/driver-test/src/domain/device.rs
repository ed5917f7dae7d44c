//! Devices that come, go and change while their domain is there.

use ferrovirt_proto::remote as r;
use ferrovirt_xml::{
    Document, Element,
    normalise::{self, Caps, Context, Kind},
    view::{Disk, InterfaceDevice},
};

use super::{
    Definition, Domain,
    access::wire,
    impact::{CONFIG, LIVE},
    taint,
};
use crate::{
    backend::{Answer, TestBackend},
    error::{HotplugError, TestError},
    events::{DomainNews, Lifecycle},
    flags,
    random::random,
};

pub(crate) fn domain_attach_device(backend: &TestBackend, args: r::DomainAttachDeviceArgs) -> Answer<()> {
    attach(backend, &args.dom, &args.xml, 0)
}

pub(crate) fn domain_attach_device_flags(backend: &TestBackend, args: r::DomainAttachDeviceFlagsArgs) -> Answer<()> {
    attach(backend, &args.dom, &args.xml, args.flags)
}

/// Only what runs takes devices.
fn attach(backend: &TestBackend, handle: &r::Domain, source: &str, given: u32) -> Answer<()> {
    let mut state = backend.host.lock();
    let domain = state.domains.of_handle(&handle.uuid, &handle.name)?;
    check_live(domain, given, "testDomainAttachDeviceLiveAndConfig")?;
    let alias = plug(domain, source)?;
    let dom = wire(domain);
    if let Some(alias) = alias {
        state.audience.tell(&DomainNews::DeviceAdded { dom, alias });
    }
    Ok(())
}

/// Refuses a call that comes to something else than the running domain.
fn check_live(domain: &Domain, given: u32, function: &'static str) -> Result<(), TestError> {
    let impact = domain.impact(given)?;
    let resolved = given | if impact.config { CONFIG } else { 0 } | if impact.live { LIVE } else { 0 };
    flags::check(resolved, LIVE, function)
}

/// Puts a device into a domain; the alias that it has then.
fn plug(domain: &mut Domain, source: &str) -> Result<Option<String>, TestError> {
    let root = Kind::Device.read(source).map(Document::into_root)?;
    if let Some(target) = changes_medium(&root, &domain.current) {
        change_medium(&mut domain.current, &root, &target)?;
        return Ok(None);
    }
    let mut device = read(&root, domain.current.xml())?;
    if let Some(alias) = alias_of(&device).filter(|alias| domain.current.device(alias).is_some()) {
        return Err(HotplugError::AliasTaken(alias).into());
    }
    match device.name() {
        "disk" => check_disk(&device)?,
        "interface" => check_interface(&device)?,
        "hostdev" => check_hostdev(&device)?,
        _ => return Err(HotplugError::Attach(kind(&device)).into()),
    }
    name(&mut device, &domain.current);
    let alias = alias_of(&device);
    domain.current.insert_device(device);
    let new = taint::of(&domain.current).into_iter().filter(|taint| taint.is_of_device());
    domain.taints.extend(new);
    domain.taints.sort_unstable();
    domain.taints.dedup();
    Ok(alias)
}

fn read(root: &Element, around: &Element) -> Result<Element, TestError> {
    let mut draw = random;
    Ok(normalise::device(root, around, &Caps::test(), &mut Context::new(&mut draw))?)
}

fn kind(device: &Element) -> &'static str {
    normalise::device_kind(device.name()).unwrap_or("none")
}

fn alias_of(device: &Element) -> Option<String> {
    Some(device.child("alias")?.attribute("name")?.to_owned())
}

/// The target of a drive that is there already, into which a medium is put.
fn changes_medium(root: &Element, definition: &Definition) -> Option<String> {
    let drive = matches!(root.attribute("device"), Some("cdrom" | "floppy"));
    let target = root.child("target")?.attribute("dev")?;
    let known = definition.fields().disk(target).is_some();
    (root.name() == "disk" && drive && known).then(|| target.to_owned())
}

fn change_medium(definition: &mut Definition, root: &Element, target: &str) -> Result<(), TestError> {
    let device = read(root, &without_disk(definition.xml(), target))?;
    let mut fields = definition.fields_mut();
    let Some(disk) = fields.disk_mut(target) else { return Ok(()) };
    let disk = disk.into_inner();
    disk.remove_elements(|child| child.name() == "source");
    if let Some(kind) = device.attribute("type") {
        disk.set_attribute("type", kind);
    }
    if let Some(source) = device.child("source") {
        let at = disk.elements().position(|child| child.name() != "driver").unwrap_or(0);
        disk.insert_element(at, source.clone());
    }
    Ok(())
}

fn without_disk(domain: &Element, target: &str) -> Element {
    let mut around = domain.clone();
    if let Some(devices) = around.child_mut("devices") {
        devices.remove_elements(|device| is_disk(device, target));
    }
    around
}

fn is_disk(device: &Element, target: &str) -> bool {
    device.name() == "disk" && Disk::of(device).target().as_deref() == Some(target)
}

fn bus_of(disk: &Element) -> &str {
    disk.child("target").and_then(|target| target.attribute("bus")).unwrap_or("none")
}

fn check_disk(disk: &Element) -> Result<(), HotplugError> {
    let device = disk.attribute("device").unwrap_or("disk");
    match (device, bus_of(disk)) {
        ("floppy", _) => Err(HotplugError::Floppy),
        ("lun", "usb") => Err(HotplugError::UsbLun),
        ("cdrom", "virtio") => Err(HotplugError::VirtioCdrom),
        (_, "usb" | "virtio") => Ok(()),
        (_, bus) => Err(HotplugError::Bus(bus.to_owned())),
    }
}

fn check_interface(interface: &Element) -> Result<(), HotplugError> {
    match interface.attribute("type").unwrap_or_default() {
        "ethernet" | "bridge" => Ok(()),
        other => Err(HotplugError::Interface(other.to_owned())),
    }
}

fn check_hostdev(hostdev: &Element) -> Result<(), HotplugError> {
    let said = |name| hostdev.attribute(name).unwrap_or_default().to_owned();
    if said("mode") != "subsystem" {
        return Err(HotplugError::HostdevMode(said("mode")));
    }
    if said("type") != "pci" {
        return Err(HotplugError::HostdevKind(said("type")));
    }
    match hostdev.child("driver").and_then(|driver| driver.attribute("name")) {
        Some("xen") => Err(HotplugError::HostdevDriver("xen".to_owned())),
        _ => Ok(()),
    }
}

/// Gives a disk or an interface a name, if the user gave none.
fn name(device: &mut Element, definition: &Definition) {
    if alias_of(device).is_some() {
        return;
    }
    match device.name() {
        "disk" => {
            let index = Disk::of(&*device).target().as_deref().and_then(disk_index).unwrap_or(0);
            let alias = format!("{}-disk{index}", bus_of(device));
            Disk::of(device).set_alias(alias.as_str());
        }
        "interface" => {
            let number = |alias: String| alias.strip_prefix("net")?.parse::<u32>().ok();
            let all = definition.xml().child("devices").into_iter().flat_map(Element::elements);
            let taken = all.filter_map(alias_of).filter_map(number).max();
            let alias = format!("net{}", taken.map_or(0, |last| last.saturating_add(1)));
            InterfaceDevice::of(device).set_alias(alias.as_str());
        }
        _ => {}
    }
}

/// The place of a disk by the letters of its target: 0 for `vda`, 26 for `vdaa`.
fn disk_index(target: &str) -> Option<u64> {
    let prefixes = ["fd", "hd", "vd", "sd", "xvd", "ubd"];
    let letters = prefixes.into_iter().find_map(|prefix| target.strip_prefix(prefix))?;
    let letters = letters.trim_end_matches(|last: char| last.is_ascii_digit());
    let digit = |letter: u8| letter.is_ascii_lowercase().then(|| u64::from(letter - b'a') + 1);
    let add = |sum: u64, letter: u8| sum.checked_mul(26)?.checked_add(digit(letter)?);
    letters.bytes().try_fold(0, add)?.checked_sub(1)
}

impl Definition {
    /// The device of an alias.
    fn device(&self, alias: &str) -> Option<&Element> {
        let mut devices = self.xml().child("devices").into_iter().flat_map(Element::elements);
        devices.find(|device| device.child("alias").and_then(|own| own.attribute("name")) == Some(alias))
    }

    /// Puts a device behind those of its kind; disks of one bus stand in the order of their targets.
    fn insert_device(&mut self, device: Element) {
        let key = |disk: &Element| (bus_of(disk).to_owned(), Disk::of(disk).target().as_deref().and_then(disk_index));
        let own = key(&device);
        let after = |known: &Element| {
            let known_key = key(known);
            device.name() == "disk" && known.name() == "disk" && known_key.0 == own.0 && known_key.1 > own.1
        };
        let mut fields = self.fields_mut();
        let at = fields.ensure("devices").elements().position(after);
        match at {
            Some(at) => fields.ensure("devices").insert_element(at, device),
            None => fields.add("devices", device),
        }
    }

    fn remove_device(&mut self, alias: &str) {
        let has = |device: &Element| device.child("alias").and_then(|own| own.attribute("name")) == Some(alias);
        self.fields_mut().ensure("devices").remove_elements(has);
    }
}

pub(crate) fn domain_detach_device_alias(backend: &TestBackend, args: r::DomainDetachDeviceAliasArgs) -> Answer<()> {
    let mut state = backend.host.lock();
    let domain = state.domains.of_handle(&args.dom.uuid, &args.dom.name)?;
    check_live(domain, args.flags, "testDomainDetachDeviceAliasLiveAndConfig")?;
    let missing = || HotplugError::NoAlias(args.alias.clone());
    let device = domain.current.device(&args.alias).ok_or_else(missing).map_err(TestError::from)?;
    check_detach(device).map_err(TestError::from)?;
    domain.current.remove_device(&args.alias);
    let dom = wire(domain);
    state.audience.tell(&DomainNews::DeviceRemoved { dom, alias: args.alias });
    Ok(())
}

fn check_detach(device: &Element) -> Result<(), HotplugError> {
    let said = |name| device.attribute(name).unwrap_or_default().to_owned();
    match device.name() {
        "interface" => match &*said("type") {
            "ethernet" | "bridge" => Ok(()),
            _ => Err(HotplugError::DetachInterface(said("type"))),
        },
        "hostdev" if said("mode") == "subsystem" => Ok(()),
        "hostdev" => Err(HotplugError::DetachHostdev(said("mode"))),
        "disk" => match (&*said("device"), bus_of(device)) {
            ("disk" | "lun" | "", "virtio" | "usb" | "scsi") | ("cdrom", "usb" | "scsi") => Ok(()),
            ("disk" | "lun" | "", _) => Err(HotplugError::DetachBus),
            (kind, _) => Err(HotplugError::DetachDisk(kind.to_owned())),
        },
        _ => Err(HotplugError::Detach(kind(device))),
    }
}

pub(crate) fn domain_update_device_flags(backend: &TestBackend, args: r::DomainUpdateDeviceFlagsArgs) -> Answer<()> {
    flags::check(args.flags, LIVE | CONFIG, "testDomainUpdateDeviceFlags")?;
    let mut state = backend.host.lock();
    let domain = state.domains.of_handle(&args.dom.uuid, &args.dom.name)?;
    let impact = domain.impact(args.flags)?;
    let root = Kind::Device.read(&args.xml).map(Document::into_root)?;
    // All or nothing: both definitions take the device, or neither.
    let mut changed = domain.clone();
    for definition in changed.definitions_mut(impact) {
        update(definition, &root)?;
    }
    *domain = changed;
    let dom = wire(domain);
    state.tell(dom, impact.config.then_some(Lifecycle::UPDATED));
    Ok(())
}

fn update(definition: &mut Definition, root: &Element) -> Result<(), TestError> {
    let target = root.child("target").and_then(|target| target.attribute("dev")).unwrap_or_default();
    let around = if root.name() == "disk" { without_disk(definition.xml(), target) } else { definition.xml().clone() };
    let device = read(root, &around)?;
    if device.name() != "disk" {
        return Err(HotplugError::Update(kind(&device)).into());
    }
    let mut fields = definition.fields_mut();
    let Some(disk) = fields.disk_mut(target).map(Disk::into_inner) else {
        return Err(HotplugError::NoTarget(target.to_owned()).into());
    };
    *disk = device;
    Ok(())
}

#[cfg(test)]
mod tests {
    use ferrovirt_driver::procedures as d;

    use super::*;
    use crate::test_support::Rig;

    fn dom(rig: &Rig) -> r::Domain {
        rig.call::<d::DomainLookupByName>(r::DomainLookupByNameArgs { name: "test".to_owned() }).unwrap().dom
    }

    fn xml(rig: &Rig, flags: u32) -> String {
        rig.call::<d::DomainGetXmlDesc>(r::DomainGetXmlDescArgs { dom: dom(rig), flags }).unwrap().xml
    }

    fn attach(rig: &Rig, xml: &str) -> Result<(), String> {
        let args = r::DomainAttachDeviceFlagsArgs { dom: dom(rig), xml: xml.to_owned(), flags: LIVE };
        rig.call::<d::DomainAttachDeviceFlags>(args)
    }

    fn detach(rig: &Rig, alias: &str) -> Result<(), String> {
        let args = r::DomainDetachDeviceAliasArgs { dom: dom(rig), alias: alias.to_owned(), flags: 0 };
        rig.call::<d::DomainDetachDeviceAlias>(args)
    }

    fn disk(target: &str, bus: &str) -> String {
        format!("<disk type='file' device='disk'><source file='/{target}'/><target dev='{target}' bus='{bus}'/></disk>")
    }

    #[test]
    fn what_is_attached_has_a_name_until_the_domain_is_off() {
        let rig = Rig::new();
        let (before, kept) = (xml(&rig, 0), xml(&rig, 2));
        attach(&rig, &disk("vdc", "virtio")).unwrap();
        attach(&rig, &disk("vdb", "virtio")).unwrap();
        attach(&rig, "<interface type='bridge'><source bridge='br0'/></interface>").unwrap();
        let live = xml(&rig, 0);
        let at = |text: &str| live.find(text).unwrap_or_else(|| panic!("{text} in {live}"));
        assert!(at("dev='vda'") < at("dev='vdb'") && at("dev='vdb'") < at("dev='vdc'"));
        assert!(at("<alias name='virtio-disk1'/>") < at("<alias name='virtio-disk2'/>"));
        at("<alias name='net0'/>");
        assert!(!live.contains("testnet1"), "only a definition gives names on the host");
        assert_eq!(xml(&rig, 2), kept, "the next boot does without");
        for alias in ["virtio-disk1", "virtio-disk2", "net0"] {
            detach(&rig, alias).unwrap();
        }
        assert_eq!(xml(&rig, 0), before);
    }

    /// Source: libvirt's test driver, 11.3.0.
    #[test]
    fn what_cannot_come_or_go_is_refused() {
        let rig = Rig::new();
        let rows = [
            (disk("sdb", "scsi"), "Operation not supported: disk bus 'scsi' cannot be hotplugged."),
            ("<hub type='usb'/>".to_owned(), "Operation not supported: live attach of device 'hub' is not supported"),
            (
                "<interface type='network'><source network='default'/></interface>".to_owned(),
                "Operation not supported: hotplug of interface type of network is not implemented yet",
            ),
            (
                disk("vda", "virtio"),
                "XML error: target 'vda' duplicated for disk sources '/guest/diskimage1' and '/vda'",
            ),
            ("<thing/>".to_owned(), "internal error: unknown device type 'thing'"),
        ];
        for (source, refused) in rows {
            assert_eq!(attach(&rig, &source).err().as_deref(), Some(refused));
        }
        let args = r::DomainAttachDeviceFlagsArgs { dom: dom(&rig), xml: disk("vdb", "virtio"), flags: CONFIG };
        let refused = "unsupported flags (0x2) in function testDomainAttachDeviceLiveAndConfig";
        assert_eq!(rig.call::<d::DomainAttachDeviceFlags>(args).err().as_deref(), Some(refused));
        assert_eq!(detach(&rig, "x").err().as_deref(), Some("device not found: no device found with alias x"));
    }

    #[test]
    fn an_update_is_of_a_disk_that_is_there() {
        let rig = Rig::new();
        let update = |xml: &str, flags: u32| {
            let args = r::DomainUpdateDeviceFlagsArgs { dom: dom(&rig), xml: xml.to_owned(), flags };
            rig.call::<d::DomainUpdateDeviceFlags>(args)
        };
        let changed = disk("vda", "virtio").replace("'/vda'", "'/other'");
        update(&changed, LIVE | CONFIG).unwrap();
        assert!(xml(&rig, 0).contains("<source file='/other'/>") && xml(&rig, 2).contains("<source file='/other'/>"));
        let refused = update(&disk("vdz", "virtio"), 0).err();
        assert_eq!(refused.as_deref(), Some("invalid argument: target vdz doesn't exist."));
        let refused = update("<hub type='usb'/>", 0).err();
        let expected = "Operation not supported: persistent update of device 'hub' is not supported";
        assert_eq!(refused.as_deref(), Some(expected));
    }

    #[test]
    fn letters_count_disks() {
        for (target, index) in [("vda", Some(0)), ("sdz", Some(25)), ("vdaa", Some(26)), ("hda1", Some(0)), ("x", None)]
        {
            assert_eq!(disk_index(target), index, "{target}");
        }
    }
}
