//! The host's storage pools and their volumes.
//!
//! Source for behaviour and texts: libvirt's test driver, 11.3.0; outputs as 9.0.0.

mod calls;
mod conflict;
mod discovery;
mod pool;
#[cfg(test)]
mod tests;
mod volume;

use ferrovirt_proto::remote as r;
use ferrovirt_xml::{
    Element,
    normalise::{self, Context, Kind, XmlError},
};

use crate::{
    error::{StorageError, TestError},
    random::random,
    uuid::{Uuid, uuid_text},
};
use pool::Pool;
use volume::Volume;

/// The storage pools of a host.
#[derive(Debug, Default)]
pub(crate) struct Pools(Vec<Pool>);

impl Pools {
    /// Takes in a pool of the host's file, with its volumes. It is active from the start.
    pub(crate) fn add_from_file(&mut self, pool: &Element, volumes: &[Element]) -> Result<(), TestError> {
        let pool = self.assign(normalised(pool)?)?;
        pool.active = true;
        pool.persistent = true;
        for volume in volumes {
            let volume = Volume::of_file(volume, pool)?;
            pool.volumes.push(volume);
        }
        Ok(())
    }

    fn by_name(&mut self, name: &str) -> Result<&mut Pool, StorageError> {
        let found = self.0.iter_mut().find(|pool| pool.name == name);
        found.ok_or_else(|| StorageError::NoPoolWithName(name.to_owned()))
    }

    /// The same of a pool that has to be active, or not to be.
    fn by_name_when(&mut self, name: &str, active: bool) -> Result<&mut Pool, StorageError> {
        let pool = self.by_name(name)?;
        match (pool.active, active) {
            (true, false) => Err(StorageError::Active(name.to_owned())),
            (false, true) => Err(StorageError::NotActive(name.to_owned())),
            _ => Ok(pool),
        }
    }

    fn by_uuid(&mut self, uuid: &Uuid) -> Result<&mut Pool, StorageError> {
        let found = self.0.iter_mut().find(|pool| pool.uuid == *uuid);
        found.ok_or_else(|| StorageError::NoPoolWithUuid(uuid_text(uuid)))
    }

    /// Gives a pool that definition, or makes one that has it. One that runs keeps what it has.
    fn assign(&mut self, definition: Element) -> Result<&mut Pool, StorageError> {
        let new = Pool::new(definition);
        if let Some(other) = self.0.iter().find(|other| other.name != new.name && new.conflicts_with(other)) {
            return Err(StorageError::SourceTaken { by: other.name.clone() });
        }
        let Some(at) = self.0.iter().position(|pool| pool.uuid == new.uuid) else {
            if let Some(other) = self.0.iter().find(|pool| pool.name == new.name) {
                return Err(StorageError::NameTaken { name: new.name, uuid: uuid_text(&other.uuid) });
            }
            self.0.push(new);
            let last = self.0.len() - 1;
            return Ok(&mut self.0[last]);
        };
        let pool = &mut self.0[at];
        if pool.name != new.name {
            return Err(StorageError::UuidTaken { name: pool.name.clone(), uuid: uuid_text(&pool.uuid) });
        }
        if !pool.active {
            pool.definition = new.definition;
        }
        Ok(pool)
    }

    /// The same for a pool that is to run at once, and that must not do so already.
    fn assign_running(&mut self, definition: Element) -> Result<&mut Pool, StorageError> {
        let new = Pool::new(definition);
        let same = |pool: &&Pool| pool.uuid == new.uuid && pool.name == new.name;
        if let Some(pool) = self.0.iter().find(same).filter(|pool| pool.active) {
            return Err(StorageError::AlreadyActive(pool.name.clone()));
        }
        self.assign(new.definition)
    }

    fn remove(&mut self, uuid: &Uuid) {
        self.0.retain(|pool| pool.uuid != *uuid);
    }

    fn names(&self, active: bool) -> Vec<String> {
        self.0.iter().filter(|pool| pool.active == active).map(|pool| pool.name.clone()).collect()
    }

    /// The first volume of an active pool that is as wanted.
    fn volume(&self, wanted: impl Fn(&Volume) -> bool) -> Option<r::StorageVol> {
        let active = self.0.iter().filter(|pool| pool.active);
        let mut volumes = active.flat_map(|pool| pool.volumes.iter().map(move |volume| (pool, volume)));
        volumes.find(|(_, volume)| wanted(volume)).map(|(pool, volume)| volume.wire(pool))
    }
}

fn read(xml: &str) -> Result<Element, XmlError> {
    normalised(Kind::StoragePool.read(xml)?.root())
}

fn normalised(element: &Element) -> Result<Element, XmlError> {
    normalise::pool(element, &mut Context::new(&mut random))
}
