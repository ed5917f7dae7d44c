//! One storage pool.

use ferrovirt_proto::{
    enums::{StoragePoolState, StorageVolType},
    flags::ListAllStoragePools as Filter,
    remote as r,
};
use ferrovirt_xml::{Element, view::StoragePool};

use super::Volume;
use crate::{
    error::StorageError,
    filter::{admits, either},
    uuid::{Uuid, uuid_of},
};

/// The room in every pool, in bytes.
const CAPACITY: u64 = 100 << 30;

/// A storage pool of the host.
#[derive(Debug)]
pub(super) struct Pool {
    pub(super) name: String,
    pub(super) uuid: Uuid,
    /// What it is defined as; it tells no sizes.
    pub(super) definition: Element,
    pub(super) volumes: Vec<Volume>,
    pub(super) active: bool,
    pub(super) persistent: bool,
    pub(super) autostart: bool,
}

impl Pool {
    pub(super) fn new(definition: Element) -> Self {
        Self {
            name: definition.child_text("name").unwrap_or_default().into_owned(),
            uuid: uuid_of(&definition.child_text("uuid").unwrap_or_default()),
            definition,
            volumes: Vec::new(),
            active: false,
            persistent: false,
            autostart: false,
        }
    }

    pub(super) fn kind(&self) -> &str {
        self.definition.attribute("type").unwrap_or_default()
    }

    /// What kind its volumes are, as their information says.
    pub(super) fn volume_type(&self) -> StorageVolType {
        match self.kind() {
            "dir" | "fs" | "netfs" | "vstorage" => StorageVolType::FILE,
            "sheepdog" | "iscsi-direct" | "gluster" | "rbd" => StorageVolType::NETWORK,
            _ => StorageVolType::BLOCK,
        }
    }

    /// The world-wide names of the adapter that is made for it when it starts.
    pub(super) fn vport(&self) -> Option<[String; 2]> {
        let adapter = self.definition.find("source/adapter")?;
        let is_made = adapter.attribute("type") == Some("fc_host");
        is_made.then(|| ["wwnn", "wwpn"].map(|name| adapter.attribute(name).unwrap_or_default().to_owned()))
    }

    pub(super) fn xml(&self) -> String {
        let mut pool = StoragePool::of(self.definition.clone());
        pool.set_sizes(CAPACITY, self.allocation());
        pool.into_inner().to_libvirt()
    }

    pub(super) fn info(&self) -> r::StoragePoolGetInfoRet {
        let state = if self.active { StoragePoolState::RUNNING } else { StoragePoolState::INACTIVE };
        let allocation = self.allocation();
        r::StoragePoolGetInfoRet {
            state: u8::try_from(state.0).unwrap_or_default(),
            capacity: CAPACITY,
            allocation,
            available: CAPACITY.saturating_sub(allocation),
        }
    }

    /// The room that its volumes take.
    fn allocation(&self) -> u64 {
        self.volumes.iter().fold(0, |sum, volume| sum.saturating_add(volume.allocation))
    }

    pub(super) fn volume(&self, name: &str) -> Result<&Volume, StorageError> {
        let found = self.volumes.iter().find(|volume| volume.name == name);
        found.ok_or_else(|| StorageError::NoVolumeWithName(name.to_owned()))
    }

    /// A new volume has a name of its own and finds room. `check` is between the two.
    pub(super) fn add(
        &mut self,
        volume: Volume,
        check: impl FnOnce(&Self) -> Result<(), StorageError>,
    ) -> Result<r::StorageVol, StorageError> {
        if self.volume(&volume.name).is_ok() {
            return Err(StorageError::VolumeExists);
        }
        check(self)?;
        let fits = self.allocation().checked_add(volume.allocation).is_some_and(|sum| sum <= CAPACITY);
        if !fits {
            return Err(StorageError::NoSpace(volume.name));
        }
        let wire = volume.wire(self);
        self.volumes.push(volume);
        Ok(wire)
    }

    pub(super) fn admitted_by(&self, filter: Filter) -> bool {
        let either = |yes: Filter, no: Filter, holds| either(yes.bits(), no.bits(), holds);
        let kinds: Vec<_> = KINDS.iter().map(|(bit, kind)| (bit.bits(), self.kind() == *kind)).collect();
        admits(
            filter.bits(),
            &[
                &either(Filter::ACTIVE, Filter::INACTIVE, self.active),
                &either(Filter::PERSISTENT, Filter::TRANSIENT, self.persistent),
                &either(Filter::AUTOSTART, Filter::NO_AUTOSTART, self.autostart),
                &kinds,
            ],
        )
    }

    /// The handle that goes over the wire.
    pub(super) fn wire(&self) -> r::StoragePool {
        r::StoragePool { name: self.name.clone(), uuid: self.uuid }
    }
}

/// The bits of filters that are known.
pub(super) fn filters() -> u32 {
    let states = (Filter::ACTIVE | Filter::INACTIVE)
        | (Filter::PERSISTENT | Filter::TRANSIENT)
        | (Filter::AUTOSTART | Filter::NO_AUTOSTART);
    KINDS.iter().fold(states, |known, (bit, _)| known | *bit).bits()
}

const KINDS: &[(Filter, &str)] = &[
    (Filter::DIR, "dir"),
    (Filter::FS, "fs"),
    (Filter::NETFS, "netfs"),
    (Filter::LOGICAL, "logical"),
    (Filter::DISK, "disk"),
    (Filter::ISCSI, "iscsi"),
    (Filter::SCSI, "scsi"),
    (Filter::MPATH, "mpath"),
    (Filter::RBD, "rbd"),
    (Filter::SHEEPDOG, "sheepdog"),
    (Filter::GLUSTER, "gluster"),
    (Filter::ZFS, "zfs"),
    (Filter::VSTORAGE, "vstorage"),
    (Filter::ISCSI_DIRECT, "iscsi-direct"),
];
