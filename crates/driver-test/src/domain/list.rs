//! The domains of a host, and who may join them.

use super::{Definition, Domain};
use crate::{
    error::DomainError,
    uuid::{Uuid, uuid_text},
};

/// The domains of a host.
#[derive(Debug, Default)]
pub(crate) struct Domains {
    all: Vec<Domain>,
    last_id: i32,
}

/// For what a definition is added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To be kept: the next boot's, where the domain is on.
    Keep,
    /// To run at once: refused where the domain is on.
    Run,
}

impl Domains {
    /// Ids grow and are never used twice.
    pub(crate) fn next_id(&mut self) -> i32 {
        self.last_id += 1;
        self.last_id
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Domain> {
        self.all.iter()
    }

    /// Adds a domain, or gives the one that it is another definition. Says whether a definition was replaced.
    pub(crate) fn add(&mut self, definition: Definition, purpose: Purpose) -> Result<(&mut Domain, bool), DomainError> {
        match self.place_for(&definition)? {
            Some(place) => {
                let domain = &mut self.all[place];
                let replaced = domain.assign(definition, purpose)?;
                Ok((domain, replaced))
            }
            None => {
                self.all.push(Domain::new(definition));
                let last = self.all.len() - 1;
                Ok((&mut self.all[last], false))
            }
        }
    }

    /// Adds a domain and makes it run with the next id.
    pub(crate) fn run(&mut self, definition: Definition, reason: i32) -> Result<&Domain, DomainError> {
        let (uuid, name) = (*definition.uuid(), definition.name().to_owned());
        self.add(definition, Purpose::Run)?;
        let id = self.next_id();
        let domain = self.of_handle(&uuid, &name)?;
        domain.go_live(id, reason);
        Ok(domain)
    }

    /// The domain that a definition is of, if there is one. Name and UUID must be of the same, or both new.
    fn place_for(&self, definition: &Definition) -> Result<Option<usize>, DomainError> {
        let place = self.all.iter().position(|domain| domain.current.uuid() == definition.uuid());
        if let Some(place) = place {
            let name = self.all[place].name();
            if name != definition.name() {
                let uuid = uuid_text(definition.uuid());
                return Err(DomainError::UuidTaken { name: name.to_owned(), uuid });
            }
        } else if let Ok(other) = self.by_name(definition.name()) {
            let uuid = uuid_text(other.current.uuid());
            return Err(DomainError::NameTaken { name: definition.name().to_owned(), uuid });
        }
        Ok(place)
    }

    pub(crate) fn remove(&mut self, uuid: &Uuid) {
        self.all.retain(|domain| domain.current.uuid() != uuid);
    }

    pub(crate) fn by_id(&self, id: i32) -> Result<&Domain, DomainError> {
        self.all.iter().find(|domain| domain.id == Some(id)).ok_or(DomainError::NoneWithId(id))
    }

    pub(crate) fn by_name(&self, name: &str) -> Result<&Domain, DomainError> {
        let found = self.all.iter().find(|domain| domain.name() == name);
        found.ok_or_else(|| DomainError::NoneWithName(name.to_owned()))
    }

    pub(crate) fn by_uuid(&self, uuid: &Uuid) -> Result<&Domain, DomainError> {
        let found = self.all.iter().find(|domain| domain.current.uuid() == uuid);
        found.ok_or_else(|| DomainError::NoneWithUuid(uuid_text(uuid)))
    }

    /// The domain behind a handle: its UUID decides, its name only words the error.
    pub(crate) fn of_handle(&mut self, uuid: &Uuid, name: &str) -> Result<&mut Domain, DomainError> {
        let found = self.all.iter_mut().find(|domain| domain.current.uuid() == uuid);
        found.ok_or_else(|| DomainError::Stale { uuid: uuid_text(uuid), name: name.to_owned() })
    }
}

impl Domain {
    /// Takes another definition; whether it replaced one.
    fn assign(&mut self, definition: Definition, purpose: Purpose) -> Result<bool, DomainError> {
        match (self.is_active(), purpose) {
            (true, Purpose::Run) => return Err(DomainError::AlreadyActive(self.name().to_owned())),
            (true, Purpose::Keep) => return Ok(self.next.replace(definition).is_some()),
            (false, Purpose::Run) => {
                let kept = std::mem::replace(&mut self.current, definition);
                self.next.get_or_insert(kept);
            }
            (false, Purpose::Keep) => self.current = definition,
        }
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn definition(name: &str, last: char) -> Definition {
        let uuid = format!("aaaaaaaa-1111-4222-8333-bbbbbbbbbbb{last}");
        let source = format!(
            "<domain type='test'><name>{name}</name><uuid>{uuid}</uuid><memory>1</memory>\
             <os><type>hvm</type></os></domain>"
        );
        Definition::read(&source).unwrap()
    }

    fn uuid(last: char) -> String {
        uuid_text(definition("x", last).uuid())
    }

    /// Facts, section 4.2.
    #[test]
    fn name_and_uuid_are_one_domains() {
        let mut domains = Domains::default();
        let (domain, replaced) = domains.add(definition("a", '1'), Purpose::Keep).unwrap();
        assert!(!replaced);
        domain.persistent = true;
        let refused = |domains: &mut Domains, name, last, purpose| domains.add(definition(name, last), purpose).err();
        for purpose in [Purpose::Keep, Purpose::Run] {
            let taken = DomainError::UuidTaken { name: "a".to_owned(), uuid: uuid('1') };
            assert_eq!(refused(&mut domains, "b", '1', purpose), Some(taken));
            let taken = DomainError::NameTaken { name: "a".to_owned(), uuid: uuid('1') };
            assert_eq!(refused(&mut domains, "a", '2', purpose), Some(taken));
        }
        assert!(domains.add(definition("a", '1'), Purpose::Keep).unwrap().1);
        let (domain, _) = domains.add(definition("a", '1'), Purpose::Run).unwrap();
        domain.go_live(1, 0);
        assert_eq!(refused(&mut domains, "a", '1', Purpose::Run), Some(DomainError::AlreadyActive("a".to_owned())));
        assert!(domains.add(definition("a", '1'), Purpose::Keep).unwrap().1);
        assert_eq!(domains.iter().count(), 1);
    }

    #[test]
    fn a_run_with_another_definition_leaves_the_kept_one() {
        let mut domains = Domains::default();
        domains.add(definition("a", '1'), Purpose::Keep).unwrap().0.persistent = true;
        let source = "<domain type='test'><name>a</name><uuid>aaaaaaaa-1111-4222-8333-bbbbbbbbbbb1</uuid>\
                      <memory>7</memory><os><type>hvm</type></os></domain>";
        let (domain, _) = domains.add(Definition::read(source).unwrap(), Purpose::Run).unwrap();
        domain.go_live(1, 0);
        assert_eq!(domain.current.memory_kib(), 7);
        domain.stop(0);
        assert_eq!(domain.current.memory_kib(), 1);
    }
}
