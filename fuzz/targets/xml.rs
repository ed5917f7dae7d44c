//! A document: reading ends in a tree or in an error, what was read is written back as it was, and normalising ends in a
//! document that can be printed and read, or in an error with a text.
//!
//! One byte chooses the kind of document, the rest is the document.
#![no_main]

use ferrovirt_error::Error;
use ferrovirt_fuzz as _;
use ferrovirt_xml::{
    Document, Element,
    normalise::{Caps, Context, Kind, XmlError, domain, dump, interface, network, node_device, pool, snapshot, volume},
    view::{Capabilities, Domain, Network, NodeDevice, StoragePool, foreign, set_foreign},
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Some((kind, text)) = bytes.split_first() else { return };
    let Ok(source) = std::str::from_utf8(text) else { return };
    match KINDS[usize::from(*kind) % KINDS.len()].read(source) {
        Ok(document) => {
            assert_eq!(document.to_source(), source);
            check_tree(document.root());
            check_views(document.root());
            check_edited(document.clone());
            check_normalised(*kind, document.root());
        }
        Err(error) => assert!(!Error::from(error).message.is_empty()),
    }
});

const KINDS: [Kind; 7] = [
    Kind::Domain,
    Kind::Network,
    Kind::StoragePool,
    Kind::StorageVolume,
    Kind::Interface,
    Kind::NodeDevice,
    Kind::Snapshot,
];

/// What libvirt would print can be read.
fn check_tree(root: &Element) {
    assert!(Document::parse(&root.to_libvirt()).is_ok());
}

/// Reading a field may fail, but nothing more.
fn check_views(root: &Element) {
    let domain = Domain::of(root);
    let _ = (domain.uuid(), domain.memory_kib(), domain.vcpu_cpuset(), domain.clock_offset(), domain.metadata("urn:x"));
    for disk in domain.disks() {
        let _ = (disk.pci_address(), disk.drive_address(), disk.boot_order(), disk.bus());
    }
    let _ = (Network::of(root).uuid(), StoragePool::of(root).uuid());
    let host = Capabilities::of(root);
    let _ = (host.host_uuid(), host.host_arch(), host.host_cpu_model(), host.cells(), host.guests());
    let _ = host.domain_kinds("hvm", "x86_64");
    let device = NodeDevice::of(root);
    let _ = (device.capabilities(), device.capability("pci"), device.pci_address());
}

/// Fields that are set read back, whatever else there is; the rest can still be written and read.
fn check_edited(mut document: Document) {
    let root = document.root_mut();
    let mut domain = Domain::of(&mut *root);
    domain.set_title("a <title> & \"more\"");
    domain.set_memory_kib(4096);
    domain.set_vcpus(3);
    assert_eq!((domain.memory_kib(), domain.vcpus()), (Ok(Some(4096)), Ok(Some(3))));
    assert_eq!(domain.title().as_deref(), Some("a <title> & \"more\""));
    domain.set_title(None);
    assert!(domain.title().is_none());
    domain.os_mut().set_boot_devices(&["hd", "network"]);
    domain.remove_disk("vda");
    StoragePool::of(&mut *root).set_sizes(1 << 30, 1 << 20);
    let extra = Element::new("extra");
    let _ = set_foreign(root, "urn:fuzz", Some((&extra, "fuzz")));
    let _ = foreign(root, "urn:fuzz");
    let _ = set_foreign(root, "urn:fuzz", None);
    assert!(Document::parse(&document.to_source()).is_ok());
}

/// What normalising makes can be printed, read and normalised again.
fn check_normalised(kind: u8, root: &Element) {
    let Ok(once) = normalised(kind, root) else { return };
    check_tree(&once);
    let _ = normalised(kind, &once);
    if kind % 7 == 0 {
        let live = dump::live(&once, 3);
        check_tree(&live);
        for flags in 0..4 {
            check_tree(&dump::hide(&live, dump::Hide::of_flags(flags)));
        }
    }
}

fn normalised(kind: u8, root: &Element) -> Result<Element, XmlError> {
    let mut random = |bytes: &mut [u8]| bytes.fill(7);
    let mut context = Context::new(&mut random);
    let made = match kind % 7 {
        0 => domain(root, &Caps::test(), &mut context),
        1 => network(root, &mut context),
        2 => pool(root, &mut context),
        3 => volume(root, "/pool"),
        4 => interface(root),
        5 => node_device(root),
        _ => snapshot(root, &Caps::test(), &mut context),
    };
    if let Err(error) = &made {
        assert!(!Error::from(error.clone()).message.is_empty());
    }
    made
}
