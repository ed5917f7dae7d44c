//! Snapshots of a domain.

pub(crate) mod calls;
mod disks;
pub(crate) mod listing;
mod read;
mod revert;
#[cfg(test)]
mod tests;

use ferrovirt_xml::{Element, normalise::dump};

use super::{Definition, State, moments::Moment};

pub(super) use disks::{check_told, names};
pub(super) use read::{Way, read};

/// A snapshot.
#[derive(Clone, Debug)]
pub(crate) struct Snapshot {
    name: String,
    description: Option<String>,
    parent: Option<String>,
    created_s: i64,
    state: SnapshotState,
    memory: Memory,
    disks: Vec<Element>,
    /// What the domain was; a snapshot of old does not know.
    domain: Option<Definition>,
}

/// The state that the domain was in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SnapshotState {
    Of(State),
    /// Of its disks only.
    Disks,
}

/// Where the domain's memory is.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Memory {
    No,
    Internal,
    External(String),
}

impl SnapshotState {
    const WORDS: [(Self, &'static str); 9] = [
        (Self::Of(State::Unknown), "nostate"),
        (Self::Of(State::Running), "running"),
        (Self::Of(State::Blocked), "blocked"),
        (Self::Of(State::Paused), "paused"),
        (Self::Of(State::Shutdown), "shutdown"),
        (Self::Of(State::Shutoff), "shutoff"),
        (Self::Of(State::Crashed), "crashed"),
        (Self::Of(State::PmSuspended), "pmsuspended"),
        (Self::Disks, "disk-snapshot"),
    ];

    fn of_word(word: &str) -> Option<Self> {
        Self::WORDS.into_iter().find(|(_, known)| *known == word).map(|(state, _)| state)
    }

    fn word(self) -> &'static str {
        Self::WORDS.into_iter().find(|(state, _)| *state == self).map_or("nostate", |(_, word)| word)
    }

    /// Whether there was no memory.
    fn is_off(self) -> bool {
        matches!(self, Self::Of(State::Shutoff) | Self::Disks)
    }

    /// Whether the domain runs, or could at once, after going back to it.
    fn is_live(self) -> bool {
        matches!(self, Self::Of(State::Running | State::Paused))
    }
}

impl Moment for Snapshot {
    fn name(&self) -> &str {
        &self.name
    }

    fn parent(&self) -> Option<&str> {
        self.parent.as_deref()
    }

    fn set_parent(&mut self, parent: Option<String>) {
        self.parent = parent;
    }
}

impl Snapshot {
    /// Whether some of it lies in files beside those of the domain.
    fn is_external(&self) -> bool {
        matches!(self.memory, Memory::External(_))
            || self.disks.iter().any(|disk| disk.attribute("snapshot") == Some("external"))
    }

    /// The snapshot as libvirt prints it.
    fn print(&self, hide: dump::Hide) -> String {
        let mut out = Element::new("domainsnapshot").with_child(Element::with_text("name", &*self.name));
        if let Some(description) = &self.description {
            out = out.with_child(Element::with_text("description", &**description));
        }
        out = out.with_child(Element::with_text("state", self.state.word()));
        if let Some(parent) = &self.parent {
            out = out.with_child(Element::new("parent").with_child(Element::with_text("name", &**parent)));
        }
        out = out.with_child(Element::with_text("creationTime", self.created_s.to_string()));
        let memory = Element::new("memory");
        out = out.with_child(match &self.memory {
            Memory::No => memory.with("snapshot", "no"),
            Memory::Internal => memory.with("snapshot", "internal"),
            Memory::External(file) => memory.with("snapshot", "external").with("file", &**file),
        });
        if !self.disks.is_empty() {
            let disks = self.disks.iter().cloned().fold(Element::new("disks"), Element::with_child);
            out = out.with_child(disks);
        }
        if let Some(domain) = &self.domain {
            out = out.with_child(dump::hide(domain.xml(), hide));
        }
        out.to_libvirt()
    }
}
