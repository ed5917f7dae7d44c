//! Two pools do not take their volumes from one source.

use ferrovirt_xml::Element;

use super::pool::Pool;

impl Pool {
    /// Whether the other pool has the source already. What counts as the same differs from kind to kind.
    pub(super) fn conflicts_with(&self, other: &Self) -> bool {
        let both = [&self.definition, &other.definition];
        match (self.kind(), other.kind()) {
            ("dir", "dir") => same(both, |pool| text(pool, "target/path")),
            ("netfs", "netfs") => same(both, dir) && same(both, host),
            ("gluster", "gluster") => same(both, name) && same(both, dir) && same(both, host),
            ("scsi", "scsi") => same(both, adapter),
            ("iscsi", "iscsi") => share_device(both) && same(both, host) && initiator(both[0]) == initiator(both[1]),
            ("fs" | "logical" | "disk" | "zfs", "fs" | "logical" | "disk" | "zfs") => share_device(both),
            ("sheepdog", "sheepdog") => same(both, host),
            // There is one of these on a host.
            ("mpath", "mpath") => true,
            ("vstorage", "vstorage") => same(both, name),
            _ => false,
        }
    }
}

/// Whether both tell it, and tell the same.
fn same<T: PartialEq>(pools: [&Element; 2], what: fn(&Element) -> Option<T>) -> bool {
    let [ours, theirs] = pools.map(what);
    ours.is_some() && ours == theirs
}

fn text(pool: &Element, path: &str) -> Option<String> {
    pool.find(path).map(|element| element.text().into_owned())
}

fn attribute(pool: &Element, path: &str, name: &str) -> Option<String> {
    pool.find(path)?.attribute(name).map(str::to_owned)
}

fn name(pool: &Element) -> Option<String> {
    text(pool, "source/name")
}

fn dir(pool: &Element) -> Option<String> {
    attribute(pool, "source/dir", "path")
}

fn host(pool: &Element) -> Option<(String, Option<String>)> {
    Some((attribute(pool, "source/host", "name")?, attribute(pool, "source/host", "port")))
}

fn initiator(pool: &Element) -> Option<String> {
    attribute(pool, "source/initiator/iqn", "name")
}

fn share_device(pools: [&Element; 2]) -> bool {
    let [ours, theirs] = pools.map(|pool| {
        let devices = pool.child("source").into_iter().flat_map(|source| source.children_named("device"));
        devices.filter_map(|device| device.attribute("path")).collect::<Vec<_>>()
    });
    ours.iter().any(|path| theirs.contains(path))
}

/// What an adapter is known by: its name, which may leave `scsi_` away, its world-wide names, its place on the bus.
fn adapter(pool: &Element) -> Option<[Option<String>; 4]> {
    let adapter = pool.find("source/adapter")?;
    let of = |attribute| adapter.attribute(attribute).map(str::to_owned);
    let name = of("name").map(|name| name.strip_prefix("scsi_").unwrap_or(&name).to_owned());
    Some([name, of("wwnn"), of("wwpn"), adapter.child("parentaddr").map(Element::to_libvirt)])
}
