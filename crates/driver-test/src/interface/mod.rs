//! The host's interfaces.
//!
//! Source for behaviour and texts: libvirt's test driver, 11.3.0; outputs as 9.0.0.

mod calls;
#[cfg(test)]
mod tests;

use ferrovirt_proto::{flags::ListAllInterfaces as Filter, remote as r};
use ferrovirt_xml::{
    Element,
    normalise::{self, Kind, XmlError},
};

use crate::{
    error::{InterfaceError, TestError},
    filter::{admits, either},
};

/// The interfaces of a host.
#[derive(Debug, Default)]
pub(crate) struct Interfaces {
    kept: Vec<Interface>,
    /// What there was when the change began that is under way.
    before: Option<Vec<Interface>>,
}

/// An interface of the host.
#[derive(Clone, Debug)]
struct Interface {
    name: String,
    mac: String,
    definition: Element,
    active: bool,
}

impl Interfaces {
    /// Takes in an interface of the host's file. It is active from the start.
    pub(crate) fn add_from_file(&mut self, element: &Element) -> Result<(), TestError> {
        let definition = normalise::interface(element)?;
        self.define(definition).active = true;
        Ok(())
    }

    /// Gives an interface that definition, or makes one that has it.
    fn define(&mut self, definition: Element) -> &mut Interface {
        let new = Interface::new(definition);
        let at = self.kept.iter().position(|interface| interface.name == new.name);
        let at = at.unwrap_or(self.kept.len());
        match self.kept.get_mut(at) {
            Some(old) => *old = Interface { active: old.active, ..new },
            None => self.kept.push(new),
        }
        &mut self.kept[at]
    }

    fn by_name(&mut self, name: &str) -> Result<&mut Interface, InterfaceError> {
        let found = self.kept.iter_mut().find(|interface| interface.name == name);
        found.ok_or_else(|| InterfaceError::NoneWithName(name.to_owned()))
    }

    fn by_mac(&self, mac: &str) -> Result<&Interface, InterfaceError> {
        let mut found = self.kept.iter().filter(|interface| interface.mac.eq_ignore_ascii_case(mac));
        match (found.next(), found.next()) {
            (None, _) => Err(InterfaceError::NoneWithMac(mac.to_owned())),
            (Some(one), None) => Ok(one),
            (Some(_), Some(_)) => Err(InterfaceError::ManyWithMac),
        }
    }

    fn names(&self, active: bool) -> Vec<String> {
        let found = self.kept.iter().filter(|interface| interface.active == active);
        found.map(|interface| interface.name.clone()).collect()
    }

    fn begin(&mut self) -> Result<(), InterfaceError> {
        if self.before.is_some() {
            return Err(InterfaceError::ChangeRuns);
        }
        // What was active is not remembered, as in libvirt: after going back, nothing is.
        let inactive = |interface: &Interface| Interface { active: false, ..interface.clone() };
        self.before = Some(self.kept.iter().map(inactive).collect());
        Ok(())
    }

    fn commit(&mut self) -> Result<(), InterfaceError> {
        self.before.take().map(drop).ok_or(InterfaceError::NothingToCommit)
    }

    fn roll_back(&mut self) -> Result<(), InterfaceError> {
        self.kept = self.before.take().ok_or(InterfaceError::NothingToRollBack)?;
        Ok(())
    }
}

impl Interface {
    fn new(definition: Element) -> Self {
        let mac = definition.child("mac").and_then(|mac| mac.attribute("address"));
        Self {
            name: definition.attribute("name").unwrap_or_default().to_owned(),
            mac: mac.unwrap_or_default().to_owned(),
            definition,
            active: false,
        }
    }

    fn set_active(&mut self, active: bool) -> Result<(), InterfaceError> {
        if self.active == active {
            return Err(InterfaceError::WrongState);
        }
        self.active = active;
        Ok(())
    }

    fn admitted_by(&self, filter: Filter) -> bool {
        admits(filter.bits(), &[&either(Filter::ACTIVE.bits(), Filter::INACTIVE.bits(), self.active)])
    }

    /// The handle that goes over the wire.
    fn wire(&self) -> r::Interface {
        r::Interface { name: self.name.clone(), mac: self.mac.clone() }
    }
}

fn read(xml: &str) -> Result<Element, XmlError> {
    normalise::interface(Kind::Interface.read(xml)?.root())
}
