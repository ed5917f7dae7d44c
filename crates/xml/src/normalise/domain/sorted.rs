//! Devices in groups, by number within each: where libvirt puts disks and controllers.

use crate::tree::Element;

/// Devices in their order, with what the order goes by.
#[derive(Default)]
pub(super) struct Sorted {
    keys: Vec<Key>,
    devices: Vec<Element>,
}

/// What decides on a device's place.
pub(super) struct Key {
    /// Groups do not mind each other.
    pub(super) group: String,
    /// The number in the group.
    pub(super) index: Option<u64>,
    /// Whether devices of the same group that are none go before it.
    pub(super) is_follower: bool,
}

impl Sorted {
    /// Puts a device behind those of its group with lower numbers or the same.
    pub(super) fn insert(&mut self, key: Key, device: Element) {
        let mut place = None;
        for (at, other) in self.keys.iter().enumerate().rev().filter(|(_, other)| other.group == key.group) {
            if other.index > key.index || other.is_follower && !key.is_follower {
                place = Some(at);
                continue;
            }
            place = place.or(Some(at + 1));
            if other.index.is_some() {
                // Those before it are lower still.
                break;
            }
        }
        self.insert_at(place, key, device);
    }

    /// Puts a device that will get its number later behind all of its group.
    pub(super) fn append(&mut self, key: Key, device: Element) {
        let last = self.keys.iter().rposition(|other| other.group == key.group);
        self.insert_at(last.map(|at| at + 1), key, device);
    }

    fn insert_at(&mut self, place: Option<usize>, key: Key, device: Element) {
        let place = place.unwrap_or(self.devices.len());
        self.keys.insert(place, key);
        self.devices.insert(place, device);
    }

    pub(super) fn into_devices(self) -> Vec<Element> {
        self.devices
    }
}
