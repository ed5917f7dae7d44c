//! Reading a snapshot that somebody wrote.

use ferrovirt_xml::{
    Document, Element,
    normalise::{self, Caps, Context, Kind},
};

use super::{Memory, Snapshot, SnapshotState, disks};
use crate::{
    clock,
    domain::{Definition, Domain, State},
    error::{MomentError, TestError},
    random::random,
};

/// For what a snapshot is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::domain) enum Way {
    /// It is to be made now.
    Now,
    /// It was made long ago.
    Again,
    /// It stands in the host's file: made long ago, and nobody looks whether its disks are the domain's.
    File,
}

/// Reads the text of a snapshot of a domain.
pub(in crate::domain) fn read(source: &str, domain: &Domain, way: Way) -> Result<Snapshot, TestError> {
    let root = Kind::Snapshot.read(source).map(Document::into_root)?;
    Snapshot::of(&root, domain, way)
}

impl Snapshot {
    /// The snapshot that an element tells.
    pub(in crate::domain) fn of(source: &Element, domain: &Domain, way: Way) -> Result<Self, TestError> {
        let mut draw = random;
        // What is written is checked as libvirt does; what is kept is read from it.
        normalise::snapshot(source, &Caps::test(), &mut Context::new(&mut draw))?;
        let text =
            |path: &str| source.find(path).map(|child| child.text().into_owned()).filter(|text| !text.is_empty());
        let now = clock::wall_s();
        let name = text("name");
        if name.is_none() && way != Way::Now {
            return Err(MomentError::MissingName.into());
        }
        check_memory(source)?;
        let mut snapshot = Self {
            name: name.unwrap_or_else(|| now.to_string()),
            description: text("description"),
            parent: None,
            created_s: now,
            state: SnapshotState::Of(domain.state),
            memory: memory_of(source),
            disks: Vec::new(),
            domain: None,
        };
        match way {
            Way::Now => snapshot.fill_now(source, domain)?,
            Way::Again => {
                snapshot.fill_again(source)?;
                if let Some(domain) = &snapshot.domain {
                    let is_external = snapshot.is_external() || disks::any_external(source);
                    snapshot.disks = disks::align(source, domain, is_external)?;
                }
            }
            Way::File => {
                snapshot.fill_again(source)?;
                snapshot.disks = disks::told(source);
            }
        }
        Ok(snapshot)
    }

    /// What the domain is now is what the snapshot is of.
    fn fill_now(&mut self, source: &Element, domain: &Domain) -> Result<(), TestError> {
        if !matches!(self.memory, Memory::External(_)) {
            self.memory = if domain.state == State::Shutoff { Memory::No } else { Memory::Internal };
        }
        let is_external = matches!(self.memory, Memory::External(_));
        self.disks = disks::align(source, &domain.current, is_external)?;
        self.domain = Some(domain.current.clone());
        Ok(())
    }

    /// All is as it is told.
    fn fill_again(&mut self, source: &Element) -> Result<(), TestError> {
        let text =
            |path: &str| source.find(path).map(|child| child.text().into_owned()).filter(|text| !text.is_empty());
        let created = text("creationTime").and_then(|text| text.trim().parse().ok());
        self.created_s = created.ok_or(MomentError::MissingTime)?;
        let state = text("state").ok_or(MomentError::MissingState)?;
        self.state = SnapshotState::of_word(&state)
            .filter(|state| *state != SnapshotState::Of(State::Unknown))
            .ok_or(MomentError::BadState(state))?;
        self.parent = text("parent/name");
        self.domain = source.child("domain").map(Definition::of).transpose()?;
        if source.child("memory").is_none() {
            self.memory = if self.state.is_off() { Memory::No } else { Memory::Internal };
        }
        if self.state.is_off() && self.memory != Memory::No {
            return Err(MomentError::MemoryOfNothing.into());
        }
        Ok(())
    }
}

/// Memory is kept in a file if one is named, and only then.
fn check_memory(source: &Element) -> Result<(), MomentError> {
    let Some(memory) = source.child("memory") else { return Ok(()) };
    match (memory.attribute("snapshot"), memory.attribute("file")) {
        (Some("external"), None) => Err(MomentError::NamelessMemory),
        (Some("internal" | "no"), Some(file)) => Err(MomentError::MemoryFile(file.to_owned())),
        _ => Ok(()),
    }
}

fn memory_of(source: &Element) -> Memory {
    let memory = source.child("memory");
    let attribute = |name| memory.and_then(|memory| memory.attribute(name));
    match (attribute("snapshot"), attribute("file")) {
        (Some("no"), _) => Memory::No,
        (Some("external"), Some(file)) | (None, Some(file)) => Memory::External(file.to_owned()),
        _ => Memory::Internal,
    }
}
