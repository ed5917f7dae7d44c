//! Storage pools and volumes.

use super::field::view;
use super::values::Uuid;
use super::words::{PoolKind, VolumeKind};
use crate::tree::Element;

view! {
    /// A storage pool: `<pool>`.
    StoragePool of pool "";
    parsed
    /// What it is made of.
    kind set_kind: PoolKind = "@type";
    text
    /// The name.
    name set_name = "name";
    parsed
    /// The UUID.
    uuid set_uuid: Uuid = "uuid";
    bytes
    /// All the room there is.
    capacity set_capacity = "capacity";
    bytes
    /// The room that is taken.
    allocation set_allocation = "allocation";
    bytes
    /// The room that is left.
    available set_available = "available";
    text
    /// The place on the host.
    path set_path = "target/path";
    text
    /// The machine that has it.
    source_host set_source_host = "source/host@name";
    text
    /// The folder on that machine.
    source_dir set_source_dir = "source/dir@path";
    text
    /// The device that has it.
    source_device set_source_device = "source/device@path";
    text
    /// The name that it has outside of libvirt.
    source_name set_source_name = "source/name";
    text
    /// The format of what has it.
    source_format set_source_format = "source/format@type";
}

impl<E: AsRef<Element> + AsMut<Element>> StoragePool<E> {
    /// Sets how much room there is and how much of it is taken, both in bytes; the rest is left.
    pub fn set_sizes(&mut self, capacity: u64, allocation: u64) {
        self.set_capacity(capacity);
        self.set_allocation(allocation);
        self.set_available(capacity.saturating_sub(allocation));
    }
}

view! {
    /// A storage volume: `<volume>`.
    StorageVolume of volume "";
    parsed
    /// What it is to the host.
    kind set_kind: VolumeKind = "@type";
    text
    /// The name.
    name set_name = "name";
    text
    /// What it is found by on every host.
    key set_key = "key";
    bytes
    /// The room that it offers.
    capacity set_capacity = "capacity";
    bytes
    /// The room that it takes.
    allocation set_allocation = "allocation";
    text
    /// The place on the host.
    path set_path = "target/path";
    text
    /// The format.
    format set_format = "target/format@type";
    text
    /// The volume that it is a change of.
    backing_path set_backing_path = "backingStore/path";
    text
    /// That volume's format.
    backing_format set_backing_format = "backingStore/format@type";
}
