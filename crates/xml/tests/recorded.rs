//! What libvirt 9.0.0 printed or said of each document, recorded with its test driver, and what we make of it.

use ferrovirt_error::Error;
use ferrovirt_xml::normalise::{Caps, Context, XmlError, domain, dump};
use ferrovirt_xml::{Document, Element};

/// Documents of `data/domain.txt`.
#[test]
fn domains_print_as_libvirt_prints_them() {
    let failures: Vec<_> =
        entries(include_str!("data/domain.txt")).filter_map(|entry| check(&entry, entry.source)).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// The same for what stands in `<devices>` of a domain that has nothing else to tell.
#[test]
fn devices_print_as_libvirt_prints_them() {
    let check = |entry: Entry<'_>| {
        let source = HEAD.to_owned() + "<devices>" + entry.source + "</devices></domain>";
        check(&entry, &source)
    };
    let failures: Vec<_> = entries(include_str!("data/devices.txt")).filter_map(check).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

const HEAD: &str = "<domain type='test'><name>d</name><uuid>aaaaaaaa-1111-4222-8333-bbbbbbbbbbbb</uuid>\
                    <memory>65536</memory><os><type>hvm</type></os>";

/// A document, and what was printed of it or said against it.
struct Entry<'a> {
    source: &'a str,
    is_refusal: bool,
    expected: &'a str,
}

fn entries(text: &str) -> impl Iterator<Item = Entry<'_>> {
    text.split("\n#### ").skip(1).map(|entry| {
        let (_, entry) = split(entry, "\n");
        let (source, is_refusal, expected) = match entry.split_once("\n---- prints\n") {
            Some((source, expected)) => (source, false, expected),
            None => {
                let (source, expected) = split(entry, "\n---- refused\n");
                (source, true, expected)
            }
        };
        Entry { source, is_refusal, expected: expected.trim_end_matches('\n') }
    })
}

fn split<'a>(text: &'a str, mark: &str) -> (&'a str, &'a str) {
    text.split_once(mark).unwrap_or_else(|| panic!("{mark:?} is missing in {text}"))
}

/// What is wrong with our answer, if anything is.
fn check(entry: &Entry<'_>, source: &str) -> Option<String> {
    let found = print(source);
    let found = match &found {
        Ok(printed) if !entry.is_refusal => excerpt(printed, entry.source.starts_with("<domain")).to_owned(),
        Err(error) if entry.is_refusal => error.message.clone(),
        Ok(printed) => format!("(printed)\n{printed}"),
        Err(error) => format!("(refused)\n{error}"),
    };
    let found = found.trim_end_matches('\n');
    (found != entry.expected).then(|| format!("{source}\n--- expected\n{}\n--- found\n{found}\n", entry.expected))
}

/// The whole domain, or what stands in its devices.
fn excerpt(printed: &str, whole: bool) -> &str {
    if whole {
        return printed;
    }
    split(split(printed, "  <devices>\n").1, "  </devices>\n").0
}

fn print(source: &str) -> Result<String, Error> {
    let document = Document::parse_named(source, "(domain_definition)").map_err(Error::from)?;
    let shown = |domain: Element| dump::hide(&domain, dump::Hide { secrets: true, live: true }).to_libvirt();
    normalised(document.root()).map(shown).map_err(Error::from)
}

/// Random bytes are all 0x11.
fn normalised(source: &Element) -> Result<Element, XmlError> {
    let mut random = |bytes: &mut [u8]| bytes.fill(0x11);
    domain(source, &Caps::test(), &mut Context::new(&mut random))
}

/// What libvirt prints, it prints the same when it is read again.
#[test]
fn printing_again_changes_nothing() {
    let whole = entries(include_str!("data/domain.txt")).map(|entry| entry.source.to_owned());
    let devices = entries(include_str!("data/devices.txt"))
        .map(|entry| HEAD.to_owned() + "<devices>" + entry.source + "</devices></domain>");
    let mut unstable = Vec::new();
    for source in whole.chain(devices) {
        let Ok(document) = Document::parse(&source) else { continue };
        let Ok(once) = normalised(document.root()) else { continue };
        let printed = once.to_libvirt();
        let read = Document::parse(&printed).expect("what is printed can be read");
        let twice = normalised(read.root()).map(|twice| twice.to_libvirt()).unwrap_or_else(|error| error.to_string());
        if twice != printed && !changes_in_libvirt_too(&printed) {
            unstable.push(format!("{source}\n--- once\n{printed}\n--- twice\n{twice}"));
        }
    }
    assert!(unstable.is_empty(), "{} of them\n{}", unstable.len(), unstable.join("\n"));
}

/// Where libvirt itself prints something else when it reads what it printed:
/// disks are sorted by bus only once the bus is written; a second console has its place for its number; a screen with
/// no heads gets one; the first of some threads without a number would be another.
fn changes_in_libvirt_too(printed: &str) -> bool {
    let buses =
        ["virtio", "ide", "scsi", "fdc", "sata"].iter().filter(|bus| printed.contains(&format!("bus='{bus}'/>")));
    // It prints a device without its source, and refuses it when it reads it.
    let without_source = printed.contains("managed='no'>\n    </hostdev>");
    let headless = printed.contains("<model type='vga' vram='16384' primary='yes'/>");
    buses.count() > 1 || headless || without_source || printed.matches("<console ").count() > 1
}
