//! What libvirt 9.0.0 printed or said of each document, recorded with its test driver, and what we make of it.

use ferrovirt_error::Error;
use ferrovirt_xml::normalise::{
    Caps, Context, XmlError, domain, dump, interface, network, new_node_device, node_device, pool, processor, volume,
    volume_in,
};
use ferrovirt_xml::view::StoragePool;
use ferrovirt_xml::{Document, Element};

#[test]
fn domains_print_as_libvirt_prints_them() {
    check_all(include_str!("data/domain.txt"), shown_domain);
}

/// The same for what stands in `<devices>` of a domain that has nothing else to tell.
#[test]
fn devices_print_as_libvirt_prints_them() {
    check_devices(include_str!("data/devices.txt"));
}

/// The same for what disks are on.
#[test]
fn sources_of_disks_print_as_libvirt_prints_them() {
    check_devices(include_str!("data/disk_source.txt"));
}

/// The same for the processor.
#[test]
fn processors_of_domains_print_as_libvirt_prints_them() {
    let mut failures = Vec::new();
    for entry in entries(include_str!("data/cpu.txt")) {
        let found = print(&(HEAD.to_owned() + entry.source + "</domain>"), shown_domain);
        let found = found.map(|printed| split(split(&printed, "  </os>\n").1, "  <clock").0.to_owned());
        failures.extend(entry.difference(found));
    }
    assert!(failures.is_empty(), "{} of them\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn processors_are_refused_as_libvirt_refuses_them() {
    check_all(include_str!("data/processor.txt"), |source, _| processor(source));
}

#[test]
fn networks_print_as_libvirt_prints_them() {
    check_all(include_str!("data/network.txt"), network);
}

/// libvirt 9.7.0 and later keep these; 9.0.0 drops them.
#[test]
fn networks_have_titles_and_descriptions() {
    let printed = print("<network><description>d</description><title>t</title><name>n</name></network>", network);
    assert!(printed.unwrap().contains("</uuid>\n  <title>t</title>\n  <description>d</description>\n"));
}

/// The sizes are those that the test driver gives to every pool.
#[test]
fn pools_print_as_libvirt_prints_them() {
    check_all(include_str!("data/pool.txt"), |source, context| {
        let mut pool = StoragePool::of(pool(source, context)?);
        pool.set_sizes(100 << 30, 0);
        Ok(pool.into_inner())
    });
}

#[test]
fn volumes_print_as_libvirt_prints_them() {
    check_all(include_str!("data/volume.txt"), |source, _| volume(source, "/default-pool"));
}

#[test]
fn interfaces_print_as_libvirt_prints_them() {
    check_all(include_str!("data/interface.txt"), |source, _| interface(source));
}

#[test]
fn node_devices_print_as_libvirt_prints_them() {
    check_all(include_str!("data/node_device.txt"), |source, _| node_device(source));
}

/// Each volume stands in a pool of its kind.
#[test]
fn volumes_of_other_pools_print_as_libvirt_prints_them() {
    check_all(include_str!("data/volume_in.txt"), |source, context| {
        let given = source.child("volume").cloned().unwrap_or_else(|| Element::new("none"));
        volume_in(&given, &pool(source, context)?)
    });
}

#[test]
fn devices_to_be_made_are_refused_as_libvirt_refuses_them() {
    check_all(include_str!("data/new_device.txt"), |source, _| new_node_device(source));
}

/// What libvirt prints, it prints the same when it is read again.
#[test]
fn printing_again_changes_nothing() {
    let whole = entries(include_str!("data/domain.txt")).map(|entry| entry.source.to_owned());
    let devices = entries(include_str!("data/devices.txt")).map(|entry| in_domain(entry.source));
    let disks = entries(include_str!("data/disk_source.txt")).map(|entry| in_domain(entry.source));
    let cpus = entries(include_str!("data/cpu.txt")).map(|entry| HEAD.to_owned() + entry.source + "</domain>");
    let mut unstable = Vec::new();
    for source in whole.chain(devices).chain(disks).chain(cpus) {
        let Ok(once) = print(&source, shown_domain) else { continue };
        let twice = print(&once, shown_domain).unwrap_or_else(|error| error.message);
        if twice != once && !changes_in_libvirt_too(&once) {
            unstable.push(format!("{source}\n--- once\n{once}\n--- twice\n{twice}"));
        }
    }
    assert!(unstable.is_empty(), "{} of them\n{}", unstable.len(), unstable.join("\n"));
}

/// Where libvirt itself prints something else, or refuses, when it reads what it printed.
fn changes_in_libvirt_too(printed: &str) -> bool {
    // Disks are sorted by bus only once the bus is written.
    let buses =
        ["virtio", "ide", "scsi", "fdc", "sata"].iter().filter(|bus| printed.contains(&format!("bus='{bus}'/>")));
    // A device is printed without its source, and refused without it.
    let without_source = printed.contains("managed='no'>\n    </hostdev>");
    // How long a password holds is of no use without it, and it is not shown.
    let without_password = printed.contains("passwdValidTo=") || printed.contains(" connected=");
    // A limit of nothing leaves its frame, which is then none.
    let without_limit = printed.contains("<bandwidth>\n      </bandwidth>");
    // A screen with no heads gets one.
    let headless = printed.contains("<model type='vga' vram='16384'") && !printed.contains("vram='16384' heads=");
    // A console has its place for its number, but not when another was put before it.
    let consoles = printed.matches("<console ").count();
    // Controllers that a disk needs are put behind those that are named, and sorted among them the next time.
    let scsi: Vec<&str> = printed.lines().filter(|line| line.contains("<controller type='scsi'")).collect();
    buses.count() > 1
        || without_source
        || without_password
        || without_limit
        || headless
        || consoles > 1
        || !scsi.is_sorted()
}

/// The networks, interfaces and devices among them too.
#[test]
fn other_documents_are_stable() {
    let files: [(&str, Normalise); 4] = [
        (include_str!("data/network.txt"), network),
        (include_str!("data/pool.txt"), |source, context| pool(source, context)),
        (include_str!("data/interface.txt"), |source, _| interface(source)),
        (include_str!("data/node_device.txt"), |source, _| node_device(source)),
    ];
    for (text, normalise) in files {
        for entry in entries(text) {
            let Ok(once) = print(entry.source, normalise) else { continue };
            assert_eq!(print(&once, normalise), Ok(once.clone()), "{}", entry.source);
        }
    }
}

type Normalise = fn(&Element, &mut Context<'_>) -> Result<Element, XmlError>;

/// The domain as it is shown inactive and to everybody.
fn shown_domain(source: &Element, context: &mut Context<'_>) -> Result<Element, XmlError> {
    let domain = domain(source, &Caps::test(), context)?;
    Ok(dump::hide(&domain, dump::Hide { secrets: true, live: true }))
}

fn in_domain(devices: &str) -> String {
    HEAD.to_owned() + "<devices>" + devices + "</devices></domain>"
}

const HEAD: &str = "<domain type='test'><name>d</name><uuid>aaaaaaaa-1111-4222-8333-bbbbbbbbbbbb</uuid>\
                    <memory>65536</memory><os><type>hvm</type></os>";

/// The same of devices.
fn check_devices(text: &str) {
    let mut failures = Vec::new();
    for entry in entries(text) {
        let found = print(&in_domain(entry.source), shown_domain);
        let found = found.map(|printed| split(split(&printed, "  <devices>\n").1, "  </devices>\n").0.to_owned());
        failures.extend(entry.difference(found));
    }
    assert!(failures.is_empty(), "{} of them\n{}", failures.len(), failures.join("\n"));
}

/// Every document of a file of recorded pairs.
fn check_all(text: &str, normalise: Normalise) {
    let failures: Vec<_> = entries(text).filter_map(|entry| entry.difference(print(entry.source, normalise))).collect();
    assert!(failures.is_empty(), "{} of them\n{}", failures.len(), failures.join("\n"));
}

/// Random bytes are all 0x11.
fn print(source: &str, normalise: Normalise) -> Result<String, Error> {
    let document = Document::parse_named(source, "(definition)").map_err(Error::from)?;
    let mut random = |bytes: &mut [u8]| bytes.fill(0x11);
    let printed = normalise(document.root(), &mut Context::new(&mut random));
    printed.map(|element| element.to_libvirt()).map_err(Error::from)
}

/// A document, and what was printed of it or said against it.
struct Entry<'a> {
    source: &'a str,
    is_refusal: bool,
    expected: &'a str,
}

impl Entry<'_> {
    /// What differs, if anything does.
    fn difference(&self, found: Result<String, Error>) -> Option<String> {
        let is_refusal = found.is_err();
        let found = found.unwrap_or_else(|error| error.message);
        let same = is_refusal == self.is_refusal && found.trim_end_matches('\n') == self.expected;
        (!same).then(|| format!("{}\n--- expected\n{}\n--- found\n{found}", self.source, self.expected))
    }
}

fn entries(text: &str) -> impl Iterator<Item = Entry<'_>> {
    text.split("\n#### ").skip(1).map(|entry| {
        let (_, entry) = split(entry, "\n");
        let printed = entry.split_once("\n---- prints\n");
        let (source, expected) = printed.unwrap_or_else(|| split(entry, "\n---- refused\n"));
        Entry { source, is_refusal: printed.is_none(), expected: expected.trim_end_matches('\n') }
    })
}

fn split<'a>(text: &'a str, mark: &str) -> (&'a str, &'a str) {
    text.split_once(mark).unwrap_or_else(|| panic!("{mark:?} is missing in {text}"))
}
