//! Domains, their devices, and their snapshots.

use super::field::{lists, view};
use super::values::{DriveAddress, MacAddress, PciAddress, Uuid};
use super::words::{ClockOffset, DiskBus, DiskDevice, DiskKind, GraphicsKind, InterfaceKind, LifecycleAction};
use crate::table::CpuSet;
use crate::tree::Element;

view! {
    /// A domain: `<domain>`.
    Domain of domain "";
    text
    /// The hypervisor's kind: `kvm`, `test`.
    kind set_kind = "@type";
    parsed
    /// The number of a running domain.
    id set_id: i32 = "@id";
    text
    /// The name.
    name set_name = "name";
    parsed
    /// The UUID.
    uuid set_uuid: Uuid = "uuid";
    text
    /// A title, on one line.
    title set_title = "title";
    text
    /// What people say of it.
    description set_description = "description";
    kib
    /// The most memory that it may have without more being plugged in.
    memory_kib set_memory_kib = "memory";
    kib
    /// The memory that it has.
    current_memory_kib set_current_memory_kib = "currentMemory";
    kib
    /// The memory up to which more may be plugged in.
    max_memory_kib set_max_memory_kib = "maxMemory";
    parsed
    /// The most processors that it may have.
    vcpus set_vcpus: u32 = "vcpu";
    parsed
    /// The processors that it has, if they are fewer.
    current_vcpus set_current_vcpus: u32 = "vcpu@current";
    parsed
    /// The host's processors that it may run on.
    vcpu_cpuset set_vcpu_cpuset: CpuSet = "vcpu@cpuset";
    parsed
    /// The threads for disks.
    iothreads set_iothreads: u32 = "iothreads";
    text
    /// The processor's mode.
    cpu_mode set_cpu_mode = "cpu@mode";
    text
    /// The processor's model.
    cpu_model set_cpu_model = "cpu/model";
    parsed
    /// What the clock starts from.
    clock_offset set_clock_offset: ClockOffset = "clock@offset";
    parsed
    /// What happens when it is shut down.
    on_poweroff set_on_poweroff: LifecycleAction = "on_poweroff";
    parsed
    /// What happens when it reboots.
    on_reboot set_on_reboot: LifecycleAction = "on_reboot";
    parsed
    /// What happens when it crashes.
    on_crash set_on_crash: LifecycleAction = "on_crash";
    text
    /// The program that runs it.
    emulator set_emulator = "devices/emulator";
    flag
    /// Whether it has ACPI.
    acpi set_acpi = "features/acpi";
}

lists! {
    Domain:
    /// The disks.
    disks disks_mut add_disk Disk = "devices" / "disk";
    /// The network interfaces.
    interfaces interfaces_mut add_interface InterfaceDevice = "devices" / "interface";
    /// The controllers.
    controllers controllers_mut add_controller Controller = "devices" / "controller";
    /// The screens.
    graphics graphics_mut add_graphics Graphics = "devices" / "graphics";
}

impl<E: AsRef<Element>> Domain<E> {
    /// What is booted; an empty view if nothing is said of it.
    pub fn os(&self) -> Option<Os<&Element>> {
        self.element().child("os").map(Os::of)
    }

    /// The foreign element of that namespace in `<metadata>`.
    pub fn metadata(&self, namespace: &str) -> Option<&Element> {
        let metadata = self.element().child("metadata")?;
        metadata.elements().find(|child| child.namespace() == Some(namespace))
    }

    /// The disk that the domain sees by that name.
    pub fn disk(&self, target: &str) -> Option<Disk<&Element>> {
        self.disks().find(|disk| disk.target().as_deref() == Some(target))
    }
}

impl<E: AsRef<Element> + AsMut<Element>> Domain<E> {
    /// What is booted, to be changed; made if it is missing.
    pub fn os_mut(&mut self) -> Os<&mut Element> {
        Os::of(super::field::ensure(self.element_mut(), Self::ORDER, "os"))
    }

    /// The element that a path of names such as `cputune` leads to; what is missing of it is made, at its place.
    pub fn ensure(&mut self, path: &str) -> &mut Element {
        super::field::ensure(self.element_mut(), Self::ORDER, path)
    }

    /// Adds a child to the element that a path leads to, before the first that belongs behind it.
    pub fn add(&mut self, path: &str, child: Element) {
        let around = super::field::ensure(self.element_mut(), Self::ORDER, path);
        super::field::insert(around, crate::table::domain(), path, child);
    }

    /// The disk that the domain sees by that name, to be changed.
    pub fn disk_mut(&mut self, target: &str) -> Option<Disk<&mut Element>> {
        self.disks_mut().find(|disk| disk.target().as_deref() == Some(target))
    }

    /// Takes away the disk that the domain sees by that name; whether there was one.
    pub fn remove_disk(&mut self, target: &str) -> bool {
        let Some(devices) = self.element_mut().child_mut("devices") else { return false };
        let count = devices.elements().count();
        devices
            .remove_elements(|device| device.name() == "disk" && Disk::of(device).target().as_deref() == Some(target));
        devices.elements().count() < count
    }
}

view! {
    /// What a domain boots: `<os>`.
    Os of domain "os";
    text
    /// The kind of machine: `hvm`, `xen`, `exe`.
    kind set_kind = "type";
    text
    /// The processor's architecture.
    arch set_arch = "type@arch";
    text
    /// The machine's model.
    machine set_machine = "type@machine";
    text
    /// How the firmware is chosen, if it is.
    firmware set_firmware = "@firmware";
    text
    /// The firmware's file.
    loader set_loader = "loader";
    text
    /// The file of the firmware's variables.
    nvram set_nvram = "nvram";
    text
    /// A kernel's file on the host.
    kernel set_kernel = "kernel";
    text
    /// The initial file system's file on the host.
    initrd set_initrd = "initrd";
    text
    /// The kernel's arguments.
    cmdline set_cmdline = "cmdline";
    text
    /// The first process of a container.
    init set_init = "init";
    yesno
    /// Whether a menu is shown.
    boot_menu set_boot_menu = "bootmenu@enable";
}

impl<E: AsRef<Element>> Os<E> {
    /// What is booted from, first to last.
    pub fn boot_devices(&self) -> impl Iterator<Item = &str> {
        self.element().children_named("boot").filter_map(|boot| boot.attribute("dev"))
    }
}

impl<E: AsRef<Element> + AsMut<Element>> Os<E> {
    /// Sets what is booted from, first to last.
    pub fn set_boot_devices(&mut self, devices: &[&str]) {
        let os = self.element_mut();
        os.remove_elements(|child| child.name() == "boot");
        for device in devices {
            super::field::insert(os, crate::table::domain(), "os", Element::new("boot").with("dev", *device));
        }
    }
}

view! {
    /// A disk of a domain: `<disk>`.
    Disk of domain "devices/disk";
    parsed
    /// Where its data are.
    kind set_kind: DiskKind = "@type";
    parsed
    /// What it is to the domain.
    device set_device: DiskDevice = "@device";
    text
    /// The name that the domain knows it by, for what that is worth.
    target set_target = "target@dev";
    parsed
    /// What it is attached to.
    bus set_bus: DiskBus = "target@bus";
    text
    /// The file with its data.
    source_file set_source_file = "source@file";
    text
    /// The host's device with its data.
    source_dev set_source_dev = "source@dev";
    text
    /// The pool of the volume with its data.
    source_pool set_source_pool = "source@pool";
    text
    /// The volume with its data.
    source_volume set_source_volume = "source@volume";
    text
    /// The protocol by which its data are reached.
    source_protocol set_source_protocol = "source@protocol";
    text
    /// The name that the protocol knows its data by.
    source_name set_source_name = "source@name";
    text
    /// The format of its data.
    format set_format = "driver@type";
    text
    /// How it is cached.
    cache set_cache = "driver@cache";
    text
    /// A serial number.
    serial set_serial = "serial";
    parsed
    /// Its turn in booting, from 1.
    boot_order set_boot_order: u32 = "boot@order";
    text
    /// The name by which other calls may speak of it.
    alias set_alias = "alias@name";
    flag
    /// Whether the domain may not write to it.
    readonly set_readonly = "readonly";
    flag
    /// Whether other domains use it at the same time.
    shareable set_shareable = "shareable";
}

impl<E: AsRef<Element>> Disk<E> {
    /// Where it sits, if that is a drive of a controller.
    pub fn drive_address(&self) -> Option<DriveAddress> {
        self.element().child("address").and_then(DriveAddress::of)
    }

    /// Where it sits, if that is a PCI slot.
    pub fn pci_address(&self) -> Option<PciAddress> {
        self.element()
            .child("address")
            .filter(|address| address.attribute("type") == Some("pci"))
            .and_then(PciAddress::of)
    }
}

view! {
    /// A network interface of a domain: `<interface>`.
    InterfaceDevice of domain "devices/interface";
    parsed
    /// What it is connected to.
    kind set_kind: InterfaceKind = "@type";
    parsed
    /// The hardware address.
    mac set_mac: MacAddress = "mac@address";
    text
    /// The virtual network.
    source_network set_source_network = "source@network";
    text
    /// The host's bridge.
    source_bridge set_source_bridge = "source@bridge";
    text
    /// The host's interface.
    source_dev set_source_dev = "source@dev";
    text
    /// The name on the host.
    target set_target = "target@dev";
    text
    /// The model.
    model set_model = "model@type";
    text
    /// Whether the cable is in: `up` or `down`.
    link_state set_link_state = "link@state";
    parsed
    /// The largest packet, in bytes.
    mtu set_mtu: u32 = "mtu@size";
    parsed
    /// Its turn in booting, from 1.
    boot_order set_boot_order: u32 = "boot@order";
    text
    /// The name by which other calls may speak of it.
    alias set_alias = "alias@name";
}

impl<E: AsRef<Element>> InterfaceDevice<E> {
    /// Where it sits, if that is a PCI slot.
    pub fn pci_address(&self) -> Option<PciAddress> {
        self.element()
            .child("address")
            .filter(|address| address.attribute("type") == Some("pci"))
            .and_then(PciAddress::of)
    }
}

view! {
    /// A controller of a domain: `<controller>`.
    Controller of domain "devices/controller";
    text
    /// What it controls: `scsi`, `usb`, `pci`.
    kind set_kind = "@type";
    parsed
    /// Its number among those of its kind.
    index set_index: u32 = "@index";
    text
    /// The model.
    model set_model = "@model";
}

view! {
    /// A screen of a domain: `<graphics>`.
    Graphics of domain "devices/graphics";
    parsed
    /// How it is seen.
    kind set_kind: GraphicsKind = "@type";
    parsed
    /// The port it is served on; -1 if one is chosen at the start.
    port set_port: i32 = "@port";
    parsed
    /// The port it is served on with encryption.
    tls_port set_tls_port: i32 = "@tlsPort";
    yesno
    /// Whether the ports are chosen at the start.
    autoport set_autoport = "@autoport";
    text
    /// The address it is served on.
    listen set_listen = "@listen";
    text
    /// The password; only a secure dump has it.
    password set_password = "@passwd";
}

view! {
    /// A snapshot of a domain: `<domainsnapshot>`.
    Snapshot of snapshot "";
    text
    /// The name.
    name set_name = "name";
    text
    /// What people say of it.
    description set_description = "description";
    text
    /// The state that the domain was in: `running`, `shutoff`.
    state set_state = "state";
    text
    /// The snapshot before it.
    parent set_parent = "parent/name";
    parsed
    /// When it was made, in seconds since 1970.
    creation_time set_creation_time: u64 = "creationTime";
    text
    /// Where the memory is: `no`, `internal`, `external`.
    memory set_memory = "memory@snapshot";
}

impl<E: AsRef<Element>> Snapshot<E> {
    /// The domain as it was.
    pub fn domain(&self) -> Option<Domain<&Element>> {
        self.element().child("domain").map(Domain::of)
    }
}
