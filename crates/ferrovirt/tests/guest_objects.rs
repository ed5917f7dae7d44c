//! A QEMU domain's life: `cargo xtask interop` runs it, on the libvirtd that `FERROVIRT_QEMU` names and in the pool
//! `labpool` of it. The domain is the test's own; it has a disk that can keep snapshots, and a controller that lets go of
//! a disk without asking the domain.
#![allow(clippy::expect_used, clippy::unwrap_used)]

use std::time::{Duration, Instant};

use ferrovirt::{
    DefineFlags, DeviceModifyFlags, DomainState, DomainXml, SaveRestoreFlags, SnapshotCreateFlags, SnapshotRevertFlags,
    StartFlags, StorageVolCreateFlags, StorageVolDeleteFlags, StorageXml, UndefineFlags,
    blocking::{Connection, Domain, EventStream, StorageVol},
    events::{DomainLifecycle, DomainReboot},
};

const LIMIT: Duration = Duration::from_secs(60);

/// A domain of the test's own, with what it stands on; dropping it takes all away.
struct Own {
    conn: Connection,
    domain: Domain,
    disk: StorageVol,
    spare: StorageVol,
    folder: String,
}

impl Own {
    fn define(name: &str) -> Self {
        let uri = std::env::var("FERROVIRT_QEMU").expect("FERROVIRT_QEMU names a libvirtd with the pool labpool");
        let conn = Connection::open(&uri).unwrap();
        let pool = conn.storage_pool_lookup_by_name("labpool").unwrap();
        let folder = between(&pool.xml_desc(StorageXml::empty()).unwrap(), "<path>", "</path>");
        let volume = |suffix: &str, format: &str| {
            let xml = format!(
                "<volume><name>{name}.{suffix}</name><capacity unit='MiB'>4</capacity>\
                 <target><format type='{format}'/></target></volume>"
            );
            pool.storage_vol_create_xml(&xml, StorageVolCreateFlags::empty()).unwrap()
        };
        let (disk, spare) = (volume("disk", "qcow2"), volume("spare", "raw"));
        let lab = conn.domain_lookup_by_name("labguest").unwrap().xml_desc(DomainXml::INACTIVE).unwrap();
        let kind = between(&lab, "<domain type='", "'");
        let xml = format!(
            "<domain type='{kind}'><name>{name}</name><memory unit='MiB'>16</memory><os><type>hvm</type></os>\
             <features><acpi/></features><devices><disk type='file' device='disk'><driver name='qemu' type='qcow2'/>\
             <source file='{}'/><target dev='hda' bus='ide'/></disk><controller type='usb' model='piix3-uhci'/>\
             </devices></domain>",
            disk.path().unwrap()
        );
        let domain = conn.domain_define_xml_flags(&xml, DefineFlags::empty()).unwrap();
        Self { conn, domain, disk, spare, folder }
    }

    fn state(&self) -> DomainState {
        self.domain.state().unwrap().state
    }

    /// Waits until the domain is in this state.
    fn wait_for(&self, wanted: DomainState) {
        let started = Instant::now();
        while self.state() != wanted {
            assert!(started.elapsed() < LIMIT, "{:?}, not {wanted:?}", self.state());
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Own {
    fn drop(&mut self) {
        // A test that has failed shall say why, not that cleaning up failed too.
        let _ = self.domain.destroy();
        let _ = self.domain.undefine_flags(UndefineFlags::MANAGED_SAVE | UndefineFlags::SNAPSHOTS_METADATA);
        let _ = self.disk.delete(StorageVolDeleteFlags::empty());
        let _ = self.spare.delete(StorageVolDeleteFlags::empty());
    }
}

fn between(text: &str, before: &str, behind: &str) -> String {
    let (_, rest) = text.split_once(before).expect(before);
    rest.split_once(behind).expect(behind).0.to_owned()
}

/// The kinds of the next `count` events. That QEMU is about to end (6) is told or not, as its end is quick or slow.
fn kinds(events: &mut EventStream<DomainLifecycle>, count: usize) -> Vec<i32> {
    let next = || Some(events.next_timeout(LIMIT).unwrap().unwrap().event().unwrap().event.0);
    std::iter::from_fn(next).filter(|kind| *kind != 6).take(count).collect()
}

/// Defined 0, started 2, suspended 3, resumed 4, stopped 5. QEMU's domains start paused and are resumed.
#[test]
#[ignore = "needs the lab: run by `cargo xtask interop`"]
fn a_life_is_seen_in_order() {
    let own = Own::define("ferrovirt-events");
    let watching = own.conn.open_again().unwrap();
    let mut life = watching.domain_events().domain(&own.domain).lifecycle().unwrap();
    let mut reboots: EventStream<DomainReboot> = watching.domain_events().domain(&own.domain).reboot().unwrap();
    own.domain.create().unwrap();
    let mut start = kinds(&mut life, 2);
    start.sort_unstable();
    assert_eq!(start, [2, 4]);
    own.domain.suspend().unwrap();
    own.domain.resume().unwrap();
    own.domain.reset().unwrap();
    let rebooted = reboots.next_timeout(LIMIT).unwrap().unwrap().event().unwrap();
    assert_eq!(rebooted.domain.name(), "ferrovirt-events");
    own.domain.destroy().unwrap();
    assert_eq!(kinds(&mut life, 3), [3, 4, 5]);
}

#[test]
#[ignore = "needs the lab: run by `cargo xtask interop`"]
fn a_domain_is_saved_and_restored() {
    let own = Own::define("ferrovirt-save");
    own.domain.create().unwrap();
    let file = format!("{}/ferrovirt.save", own.folder);
    own.domain.save(&file).unwrap();
    assert_eq!(own.state(), DomainState::Shutoff);
    own.conn.domain_restore(&file).unwrap();
    own.wait_for(DomainState::Running);
    std::fs::remove_file(&file).unwrap();
    own.domain.managed_save(SaveRestoreFlags::PAUSED).unwrap();
    assert!(own.domain.has_managed_save_image().unwrap() && own.state() == DomainState::Shutoff);
    own.domain.create_with_flags(StartFlags::empty()).unwrap();
    own.wait_for(DomainState::Paused);
    assert!(!own.domain.has_managed_save_image().unwrap());
}

#[test]
#[ignore = "needs the lab: run by `cargo xtask interop`"]
fn a_snapshot_brings_the_domain_back() {
    let own = Own::define("ferrovirt-snapshot");
    own.domain.create().unwrap();
    let xml = "<domainsnapshot><name>running</name></domainsnapshot>";
    let snapshot = own.domain.snapshot_create_xml(xml, SnapshotCreateFlags::empty()).unwrap();
    assert!(snapshot.is_current().unwrap());
    own.domain.destroy().unwrap();
    snapshot.revert(SnapshotRevertFlags::empty()).unwrap();
    own.wait_for(DomainState::Running);
    snapshot.delete(ferrovirt::SnapshotDeleteFlags::empty()).unwrap();
    assert_eq!(own.domain.snapshot_num(ferrovirt::ListSnapshots::empty()).unwrap(), 0);
}

#[test]
#[ignore = "needs the lab: run by `cargo xtask interop`"]
fn a_disk_is_attached_and_detached() {
    let own = Own::define("ferrovirt-disk");
    own.domain.create().unwrap();
    let disk = format!(
        "<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='{}'/>\
         <target dev='sdx' bus='usb'/></disk>",
        own.spare.path().unwrap()
    );
    let has_disk = || own.domain.xml_desc(DomainXml::empty()).unwrap().contains("dev='sdx'");
    let mut gone = own.conn.domain_events().domain(&own.domain).device_removed().unwrap();
    own.domain.attach_device_flags(&disk, DeviceModifyFlags::LIVE).unwrap();
    assert!(has_disk());
    assert_eq!(own.domain.block_info("sdx").unwrap().capacity, 4 << 20);
    own.domain.detach_device_flags(&disk, DeviceModifyFlags::LIVE).unwrap();
    gone.next_timeout(LIMIT).unwrap().unwrap().event().unwrap();
    assert!(!has_disk());
}
