//! The host's networks.
//!
//! Source for behaviour and texts: libvirt's test driver, 11.3.0; outputs as 9.0.0.

mod calls;
mod metadata;
#[cfg(test)]
mod tests;
mod update;

use ferrovirt_proto::{flags::ListAllNetworks as Filter, remote as r};
use ferrovirt_xml::{
    Element,
    normalise::{self, Context, Kind, XmlError},
};

use crate::{
    error::{NetworkError, TestError},
    filter::{admits, either},
    random::random,
    uuid::{Uuid, uuid_of, uuid_text},
};

/// The networks of a host.
#[derive(Debug, Default)]
pub(crate) struct Networks(Vec<Network>);

/// A network of the host.
#[derive(Debug)]
pub(crate) struct Network {
    name: String,
    uuid: Uuid,
    /// What it is now; where it does not run, what it is defined as.
    current: Element,
    /// What it is defined as, where it is something else now.
    defined: Option<Element>,
    active: bool,
    persistent: bool,
    autostart: bool,
}

/// The bits of filters that are known.
const FILTERS: u32 = (Filter::ACTIVE.bits() | Filter::INACTIVE.bits())
    | (Filter::PERSISTENT.bits() | Filter::TRANSIENT.bits())
    | (Filter::AUTOSTART.bits() | Filter::NO_AUTOSTART.bits());

/// What a new definition is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Purpose {
    /// To last.
    Define,
    /// To run now.
    Start,
}

impl Networks {
    /// Takes in a network of the host's file. It is active from the start.
    pub(crate) fn add_from_file(&mut self, element: &Element) -> Result<(), TestError> {
        let definition = normalised(element)?;
        self.assign(definition, Purpose::Define)?.active = true;
        Ok(())
    }

    pub(crate) fn by_name(&mut self, name: &str) -> Result<&mut Network, NetworkError> {
        let found = self.0.iter_mut().find(|network| network.name == name);
        found.ok_or_else(|| NetworkError::NoneWithName(name.to_owned()))
    }

    fn by_uuid(&mut self, uuid: &Uuid) -> Result<&mut Network, NetworkError> {
        let found = self.0.iter_mut().find(|network| network.uuid == *uuid);
        found.ok_or_else(|| NetworkError::NoneWithUuid(uuid_text(uuid)))
    }

    /// Gives a network that definition, or makes one that has it.
    fn assign(&mut self, definition: Element, purpose: Purpose) -> Result<&mut Network, NetworkError> {
        let new = Network::new(definition, purpose);
        let Some(at) = self.0.iter().position(|network| network.uuid == new.uuid) else {
            if let Some(other) = self.0.iter().find(|network| network.name == new.name) {
                return Err(NetworkError::NameTaken { name: new.name, uuid: uuid_text(&other.uuid) });
            }
            self.0.push(new);
            let last = self.0.len() - 1;
            return Ok(&mut self.0[last]);
        };
        let network = &mut self.0[at];
        if network.name != new.name {
            return Err(NetworkError::UuidTaken { name: network.name.clone(), uuid: uuid_text(&network.uuid) });
        }
        network.redefine(new.current, purpose)?;
        Ok(network)
    }

    fn remove(&mut self, uuid: &Uuid) {
        self.0.retain(|network| network.uuid != *uuid);
    }

    fn names(&self, active: bool) -> Vec<String> {
        self.0.iter().filter(|network| network.active == active).map(|network| network.name.clone()).collect()
    }
}

impl Network {
    fn new(definition: Element, purpose: Purpose) -> Self {
        Self {
            name: definition.child_text("name").unwrap_or_default().into_owned(),
            uuid: uuid_of(&definition.child_text("uuid").unwrap_or_default()),
            current: definition,
            defined: None,
            active: false,
            persistent: purpose == Purpose::Define,
            autostart: false,
        }
    }

    fn redefine(&mut self, definition: Element, purpose: Purpose) -> Result<(), NetworkError> {
        match purpose {
            Purpose::Start if self.active => return Err(NetworkError::AlreadyActive(self.name.clone())),
            Purpose::Start => {
                let before = std::mem::replace(&mut self.current, definition);
                if self.persistent && self.defined.is_none() {
                    self.defined = Some(before);
                }
            }
            Purpose::Define => {
                self.persistent = true;
                if self.active {
                    self.defined = Some(definition);
                } else {
                    self.current = definition;
                    self.defined = None;
                }
            }
        }
        Ok(())
    }

    /// What it is now, as libvirt prints it.
    pub(crate) fn definition(&self) -> &Element {
        &self.current
    }

    fn admitted_by(&self, filter: Filter) -> bool {
        let either = |yes: Filter, no: Filter, holds| either(yes.bits(), no.bits(), holds);
        admits(
            filter.bits(),
            &[
                &either(Filter::ACTIVE, Filter::INACTIVE, self.active),
                &either(Filter::PERSISTENT, Filter::TRANSIENT, self.persistent),
                &either(Filter::AUTOSTART, Filter::NO_AUTOSTART, self.autostart),
            ],
        )
    }

    /// The handle that goes over the wire.
    fn wire(&self) -> r::Network {
        r::Network { name: self.name.clone(), uuid: self.uuid }
    }
}

fn read(xml: &str) -> Result<Element, XmlError> {
    normalised(Kind::Network.read(xml)?.root())
}

fn normalised(element: &Element) -> Result<Element, XmlError> {
    normalise::network(element, &mut Context::new(&mut random))
}
