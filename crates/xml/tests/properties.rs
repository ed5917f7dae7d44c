//! What must hold of any document: nothing panics, and what is not known is not lost.

use ferrovirt_xml::normalise::{Caps, Context, domain, dump, interface, network, node_device, pool, snapshot, volume};
use ferrovirt_xml::view::{ClockOffset, Disk, Domain, LifecycleAction, Network, StoragePool};
use ferrovirt_xml::{Document, Element, Node};
use proptest::prelude::*;

const RECORDED: [&str; 7] = [
    include_str!("data/domain.txt"),
    include_str!("data/devices.txt"),
    include_str!("data/network.txt"),
    include_str!("data/pool.txt"),
    include_str!("data/volume.txt"),
    include_str!("data/interface.txt"),
    include_str!("data/node_device.txt"),
];

/// Values that break what believes its input.
const VALUES: [&str; 16] = [
    "",
    "0",
    "-1",
    "4294967296",
    "18446744073709551615",
    "99999999999999999999",
    "é",
    "0x",
    "0xffffffffffffffff",
    "yes",
    "sda",
    "::",
    "255.255.255.255",
    "%s{name}{}",
    "<",
    "1-4,^2",
];

fn documents() -> Vec<String> {
    let sources = RECORDED.iter().flat_map(|text| text.split("\n#### ").skip(1)).filter_map(|entry| {
        let (_, rest) = entry.split_once('\n')?;
        rest.split("\n---- ").next()
    });
    let wrap = |source: &str| {
        let is_whole = ["<domain", "<network", "<pool", "<volume", "<interface type='ethernet'", "<device"];
        if is_whole.iter().any(|start| source.starts_with(start)) {
            source.to_owned()
        } else {
            format!(
                "<domain type='test'><name>d</name><memory>65536</memory><os><type>hvm</type></os>\
                 <devices>{source}</devices></domain>"
            )
        }
    };
    sources.map(wrap).collect()
}

/// Everything that a caller may do with a document.
fn exercise(root: &Element) {
    let mut random = |bytes: &mut [u8]| bytes.fill(7);
    let mut context = Context::new(&mut random);
    let caps = Caps::test();
    let made = [
        domain(root, &caps, &mut context).map(|domain| dump::live(&domain, 3)),
        network(root, &mut context),
        pool(root, &mut context),
        volume(root, "/p"),
        interface(root),
        node_device(root),
        snapshot(root, &caps, &mut context),
    ];
    for result in made {
        match result {
            Ok(element) => drop(element.to_libvirt()),
            Err(error) => drop(ferrovirt_error::Error::from(error)),
        }
    }
    let view = Domain::of(root);
    let _ = (view.uuid(), view.memory_kib(), view.vcpu_cpuset(), view.clock_offset(), view.metadata("u"));
    for disk in view.disks() {
        let _ = (disk.pci_address(), disk.drive_address(), disk.boot_order(), disk.bus());
    }
}

/// Goes over the tree and lets `change` have the element of that number, counted from the root.
fn at_element(element: &mut Element, count: &mut usize, change: &mut dyn FnMut(&mut Element)) {
    if *count == 0 {
        change(element);
    }
    *count = count.wrapping_sub(1);
    element.elements_mut().for_each(|child| at_element(child, count, change));
}

fn size(element: &Element) -> usize {
    1 + element.elements().map(size).sum::<usize>()
}

proptest! {
    /// Recorded documents with values changed, elements doubled, moved and taken away.
    #[test]
    fn no_document_makes_it_panic(
        which in any::<prop::sample::Index>(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), 0..5_u8, any::<prop::sample::Index>()), 1..4),
    ) {
        let documents = documents();
        let source = which.get(&documents);
        let Ok(mut document) = Document::parse(source) else { return Ok(()) };
        for (place, what, value) in changes {
            let value = value.get(&VALUES);
            let mut count = place.index(size(document.root()));
            at_element(document.root_mut(), &mut count, &mut |element| match what {
                0 => element.attributes_mut().iter_mut().for_each(|attribute| attribute.set_value(*value)),
                1 => element.set_text(*value),
                2 => element.children_mut().clear(),
                3 => element.attributes_mut().clear(),
                _ => {
                    let doubled = element.children().to_vec();
                    element.children_mut().extend(doubled);
                }
            });
        }
        exercise(document.root());
    }

    /// A foreign element and a comment anywhere stay where they are, whatever is set.
    #[test]
    fn what_is_unknown_survives_every_change(place in any::<prop::sample::Index>(), at in any::<prop::sample::Index>()) {
        let source = "<domain type='kvm'>\n  <name>a</name>\n  <os><type>hvm</type><boot dev='hd'/></os>\n  <devices>\n\
                      <disk type='file'><source file='/a'/><target dev='vda' bus='virtio'/></disk>\n  </devices>\n</domain>";
        let mut document = Document::parse(source).unwrap();
        let mut count = place.index(size(document.root()));
        at_element(document.root_mut(), &mut count, &mut |element| {
            // Beside elements only: setting a text sets all of it.
            if element.elements().next().is_some() {
                let slot = at.index(element.children().len() + 1);
                element.children_mut().insert(slot, Node::Comment(" mine ".to_owned()));
                element.children_mut().insert(slot, Node::Element(Element::with_text("x:mine", "1").with("k", "v")));
            }
        });
        let planted = document.to_source();
        let mut domain = Domain::of(document.root_mut());
        domain.set_name("b");
        domain.set_title("t");
        domain.set_memory_kib(5);
        domain.set_on_crash(LifecycleAction::Destroy);
        domain.set_clock_offset(ClockOffset::Utc);
        domain.set_title(None);
        domain.os_mut().set_boot_devices(&["network"]);
        domain.add_disk(Element::new("disk"));
        for mut disk in domain.disks_mut() {
            disk.set_source_file("/b");
            disk.set_readonly(true);
            disk.set_cache("none");
        }
        let after = document.to_source();
        for kept in ["<x:mine k='v'>1</x:mine>", "<!-- mine -->"] {
            prop_assert_eq!(planted.matches(kept).count(), after.matches(kept).count(), "{}", after);
        }
    }

    /// Fields that are set are read again, with any characters, also from the text.
    #[test]
    fn what_is_set_is_read(name in "\\PC{1,12}", kib in any::<u32>()) {
        let mut domain = Domain::of(Element::new("domain"));
        domain.set_name(name.as_str());
        domain.set_memory_kib(u64::from(kib));
        let mut disk = Disk::of(Element::new("disk"));
        disk.set_source_file(name.as_str());
        domain.add_disk(disk.into_inner());
        let domain = domain.into_inner();
        for text in [domain.to_source(), domain.to_libvirt()] {
            let read = Document::parse(&text).unwrap();
            let read = Domain::of(read.root());
            let found = read.name();
            prop_assert_eq!(found.as_deref(), Some(name.as_str()));
            prop_assert_eq!(read.memory_kib(), Ok(Some(u64::from(kib))));
            let file = read.disks().next().and_then(|disk| disk.source_file().map(|file| file.into_owned()));
            prop_assert_eq!(file.as_deref(), Some(name.as_str()));
        }
    }
}

/// The recorded documents, unchanged.
#[test]
fn every_recorded_document_can_be_looked_at_as_anything() {
    for source in documents() {
        let Ok(document) = Document::parse(&source) else { continue };
        exercise(document.root());
        let _ = Network::of(document.root()).addresses().count();
        let _ = StoragePool::of(document.root()).capacity();
    }
}
