//! Views: what they read, and that setting a field touches one node.

use ferrovirt_xml::view::{
    CpuSet, Disk, DiskBus, DiskDevice, Domain, InterfaceKind, LifecycleAction, MacAddress, Network, NodeDevice,
    StorageVolume, Uuid, foreign, set_foreign,
};
use ferrovirt_xml::{Document, Element};

const DOMAIN: &str = "\
<domain type='kvm' id='3'>
  <name>web</name>
  <!-- the machine -->
  <uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid>
  <memory unit='MiB'>512</memory>
  <vcpu placement='static' cpuset='0-3,^2'>4</vcpu>
  <os><type arch=\"x86_64\">hvm</type><boot dev='hd'/><boot dev='network'/></os>
  <on_crash>tomorrow</on_crash>
  <metadata><a:note xmlns:a='urn:a'>x</a:note></metadata>
  <devices>
    <disk type='file' device='disk'>
      <source file='/a'/>
      <target dev='vda' bus='virtio'/>
      <mine/>
      <address type='pci' domain='0x0000' bus='0x01' slot='0x1f' function='0x0'/>
    </disk>
    <disk type='file' device='hologram'><target dev='sda'/><readonly/><address type='drive' unit='3'/></disk>
    <interface type='network'><mac address='52:54:00:AB:cd:ef'/><source network='default'/></interface>
  </devices>
</domain>
";

#[test]
fn a_uuid_is_pairs_of_digits() {
    let wanted = "6695eb01-f6a4-8304-79aa-97f2502e193f";
    for text in [
        wanted,
        "6695EB01F6A4830479AA97F2502E193F",
        "\t6695eb01 f6a4-8304--79aa-97f2502e193f\n",
        "-66-95eb01f6a4830479aa97f2502e193f",
    ] {
        assert_eq!(text.parse::<Uuid>().map(|uuid| uuid.to_string()).as_deref(), Ok(wanted), "{text:?}");
    }
    for text in [
        "",
        "6-695eb01f6a4830479aa97f2502e193f",
        "6695eb01-f6a4-8304-79aa-97f2502e193f-",
        "6695eb01-f6a4-8304-79aa-97f2502e193f0",
        "6695eb01-f6a4-8304-79aa-97f2502e193",
        "+695eb01-f6a4-8304-79aa-97f2502e193f",
        "6695eb01-f6a4-8304-79aa-97f2502e193\u{e4}",
        "\u{a0}6695eb01-f6a4-8304-79aa-97f2502e193f",
    ] {
        assert!(text.parse::<Uuid>().is_err(), "{text:?}");
    }
}

#[test]
fn fields_are_read_in_their_form() {
    let document = Document::parse(DOMAIN).unwrap();
    let domain = Domain::of(document.root());
    assert_eq!(domain.kind().as_deref(), Some("kvm"));
    assert_eq!(domain.id().unwrap(), Some(3));
    assert_eq!(domain.uuid().unwrap().unwrap().to_string(), "6695eb01-f6a4-8304-79aa-97f2502e193f");
    assert_eq!(domain.memory_kib().unwrap(), Some(524_288));
    assert_eq!(domain.current_memory_kib().unwrap(), None);
    assert_eq!(domain.vcpus().unwrap(), Some(4));
    assert_eq!(domain.vcpu_cpuset().unwrap().unwrap().iter().collect::<Vec<_>>(), [0, 1, 3]);
    assert_eq!(domain.on_crash().unwrap(), Some(LifecycleAction::Other("tomorrow".to_owned())));
    assert_eq!(domain.metadata("urn:a").map(|note| note.text().into_owned()).as_deref(), Some("x"));
    let os = domain.os().unwrap();
    assert_eq!((os.arch().as_deref(), os.boot_devices().collect::<Vec<_>>()), (Some("x86_64"), vec!["hd", "network"]));
}

#[test]
fn devices_are_views_too() {
    let document = Document::parse(DOMAIN).unwrap();
    let domain = Domain::of(document.root());
    let disks: Vec<_> = domain.disks().collect();
    assert_eq!(disks[0].device().unwrap(), Some(DiskDevice::Disk));
    assert_eq!(disks[0].bus().unwrap(), Some(DiskBus::Virtio));
    assert_eq!(disks[0].pci_address().unwrap().slot, 31);
    assert_eq!(disks[1].device().unwrap(), Some(DiskDevice::Other("hologram".to_owned())));
    assert_eq!(disks[1].drive_address().unwrap().unit, 3);
    assert!(disks[1].readonly() && !disks[0].readonly());
    let interface = domain.interfaces().next().unwrap();
    assert_eq!(interface.mac().unwrap(), Some(MacAddress([0x52, 0x54, 0, 0xab, 0xcd, 0xef])));
    assert_eq!(interface.kind().unwrap(), Some(InterfaceKind::Network));
}

/// Sets one thing and gives the lines that are gone and those that came.
fn edit(change: impl FnOnce(&mut Domain<&mut Element>)) -> (Vec<String>, Vec<String>) {
    let mut document = Document::parse(DOMAIN).unwrap_or_else(|error| panic!("{error}"));
    change(&mut Domain::of(document.root_mut()));
    let after = document.to_source();
    let missing = |from: &str, to: &str| {
        let kept: Vec<&str> = to.lines().collect();
        from.lines().filter(|line| !kept.contains(line)).map(|line| line.trim().to_owned()).collect()
    };
    (missing(DOMAIN, &after), missing(&after, DOMAIN))
}

#[test]
fn setting_a_field_touches_one_node() {
    let row = |gone: &[&str], come: &[&str]| {
        let owned = |lines: &[&str]| lines.iter().map(|&line| line.to_owned()).collect::<Vec<_>>();
        (owned(gone), owned(come))
    };
    assert_eq!(edit(|domain| domain.set_name("web")), row(&[], &[]));
    assert_eq!(edit(|domain| domain.set_name("db")), row(&["<name>web</name>"], &["<name>db</name>"]));
    assert_eq!(
        edit(|domain| domain.set_memory_kib(1024)),
        row(&["<memory unit='MiB'>512</memory>"], &["<memory unit='KiB'>1024</memory>"])
    );
    assert_eq!(
        edit(|domain| domain.set_vcpu_cpuset(CpuSet::from_iter([0, 1, 2, 7]))),
        row(
            &["<vcpu placement='static' cpuset='0-3,^2'>4</vcpu>"],
            &["<vcpu placement='static' cpuset='0-2,7'>4</vcpu>"]
        )
    );
    assert_eq!(edit(|domain| domain.set_id(None)), row(&["<domain type='kvm' id='3'>"], &["<domain type='kvm'>"]));
    assert_eq!(edit(|domain| domain.set_on_crash(None)), row(&["<on_crash>tomorrow</on_crash>"], &[]));
    assert_eq!(
        edit(|domain| domain.disk_mut("vda").unwrap().set_source_file("/b")),
        row(&["<source file='/a'/>"], &["<source file='/b'/>"])
    );
    assert_eq!(edit(|domain| domain.disk_mut("vda").unwrap().set_readonly(true)), row(&[], &["<readonly/>"]));
}

/// A new node stands where libvirt prints it.
/// Of several elements the first is read; the next one must not come to light.
#[test]
fn what_is_taken_away_is_gone_however_often_it_was_there() {
    let source = "<domain>\n  <title/>\n  <title>b</title>\n  <features><acpi/><pae/><acpi/></features>\n</domain>\n";
    let mut document = Document::parse(source).unwrap();
    let mut domain = Domain::of(document.root_mut());
    domain.set_title(None);
    domain.set_acpi(false);
    assert_eq!((domain.title(), domain.acpi()), (None, false));
    assert_eq!(document.to_source(), "<domain>\n  <features><pae/></features>\n</domain>\n");
}

#[test]
fn new_nodes_find_their_place() {
    let mut document = Document::parse(DOMAIN).unwrap();
    let mut domain = Domain::of(document.root_mut());
    domain.set_title("t");
    domain.set_on_reboot(LifecycleAction::Restart);
    domain.set_emulator("/e");
    domain.set_cpu_model("m");
    domain.add_disk(Element::new("disk").with("type", "block"));
    assert!(domain.remove_disk("sda") && !domain.remove_disk("sda"));
    domain.disk_mut("vda").unwrap().set_cache("none");
    domain.os_mut().set_boot_devices(&["cdrom"]);
    let names = |element: &Element| element.elements().map(|child| child.name().to_owned()).collect::<Vec<_>>();
    let root = document.root();
    assert_eq!(
        names(root),
        ["name", "uuid", "title", "memory", "vcpu", "os", "cpu", "on_reboot", "on_crash", "metadata", "devices"]
    );
    let devices = root.child("devices").unwrap();
    assert_eq!(names(devices), ["emulator", "disk", "disk", "interface"]);
    assert_eq!(names(devices.child("disk").unwrap()), ["driver", "source", "target", "mine", "address"]);
    assert_eq!(root.child("os").unwrap().to_source(), "<os><type arch=\"x86_64\">hvm</type><boot dev='cdrom'/></os>");
}

#[test]
fn what_is_none_of_its_kind_says_where() {
    let document =
        Document::parse("<domain><vcpu current='few'>many</vcpu><memory unit='x'>1</memory></domain>").unwrap();
    let domain = Domain::of(document.root());
    assert_eq!(domain.vcpus().unwrap_err().to_string(), "invalid value 'many' of 'vcpu'");
    assert_eq!(domain.current_vcpus().unwrap_err().to_string(), "invalid value 'few' of 'vcpu@current'");
    assert_eq!(domain.memory_kib().unwrap_err().to_string(), "invalid value '1x' of 'memory'");
}

#[test]
fn other_documents_have_views() {
    let network = "<network><name>n</name><forward mode='nat'/><ip address='10.0.0.1' prefix='24'><dhcp>\
                   <range start='10.0.0.2' end='10.0.0.9'/></dhcp></ip></network>";
    let document = Document::parse(network).unwrap();
    let network = Network::of(document.root());
    let address = network.addresses().next().unwrap();
    assert_eq!((address.address().as_deref(), address.prefix().unwrap()), (Some("10.0.0.1"), Some(24)));
    assert_eq!(address.ranges().next().unwrap().end().as_deref(), Some("10.0.0.9"));

    let volume = Document::parse("<volume><capacity unit='GiB'>1</capacity></volume>").unwrap();
    assert_eq!(StorageVolume::of(volume.root()).capacity().unwrap(), Some(1 << 30));

    let device = "<device><capability type='scsi_host'><capability type='fc_host'/></capability></device>";
    let device = Document::parse(device).unwrap();
    assert_eq!(NodeDevice::of(device.root()).capabilities(), ["scsi_host", "fc_host"]);
}

#[test]
fn a_view_may_own_its_element() {
    let mut disk = Disk::of(Element::new("disk"));
    disk.set_target("vda");
    disk.set_source_file("/a & b");
    assert_eq!(
        disk.into_inner().to_libvirt(),
        "<disk>\n  <source file='/a &amp; b'/>\n  <target dev='vda'/>\n</disk>\n"
    );
}

/// As libvirt's test driver shows them, 9.0.0.
#[test]
fn foreign_elements_get_their_prefix_and_lose_it() {
    let mut metadata = Element::new("metadata");
    let rows: &[(&str, &str, &str, &str)] = &[
        (
            "http://x",
            "<app a=\"1\"><v/>  <w>x</w><b xmlns=\"http://b\"/></app>",
            "<k:app xmlns:k=\"http://x\" a=\"1\"><k:v/>  <k:w>x</k:w><b xmlns=\"http://b\"/></k:app>",
            "<app a=\"1\"><v/>  <w>x</w><b xmlns=\"http://b\"/></app>",
        ),
        (
            "http://y",
            "<app><q><r/></q></app>",
            "<k:app xmlns:k=\"http://y\">\n  <k:q>\n    <k:r/>\n  </k:q>\n</k:app>",
            "<app>\n  <q>\n    <r/>\n  </q>\n</app>",
        ),
    ];
    for (namespace, source, kept, shown) in rows {
        let element = Document::parse(source).unwrap().into_root();
        set_foreign(&mut metadata, namespace, Some((&element, "k"))).unwrap();
        assert_eq!(metadata.elements().next_back().unwrap().to_libvirt().trim_end(), *kept);
        assert_eq!(foreign(&metadata, namespace).as_deref(), Some(*shown));
    }
    set_foreign(&mut metadata, "http://x", None).unwrap();
    assert_eq!(foreign(&metadata, "http://x"), None);
    assert_eq!(metadata.elements().count(), 1);
    let element = Document::parse("<a/>").unwrap().into_root();
    assert!(set_foreign(&mut metadata, "http://z", Some((&element, "<"))).is_err());
}

#[test]
fn what_is_missing_is_made_at_its_place() {
    let mut document = Document::parse("<domain><name>d</name><vcpu>1</vcpu><os/></domain>").unwrap();
    let mut domain = Domain::of(document.root_mut());
    domain.add("cputune", Element::new("emulatorpin"));
    domain.add("cputune", Element::new("vcpupin"));
    let expected = "<domain><name>d</name><vcpu>1</vcpu><cputune><vcpupin/><emulatorpin/></cputune><os/></domain>";
    assert_eq!(document.to_source(), expected);
}
