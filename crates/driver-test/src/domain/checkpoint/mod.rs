//! Checkpoints of a domain: from when on its disks note what changes.

pub(crate) mod calls;
pub(crate) mod listing;
mod read;
#[cfg(test)]
mod tests;

use ferrovirt_xml::{Element, normalise::dump};

use super::{Definition, moments::Moment};

/// A checkpoint.
#[derive(Clone, Debug)]
pub(crate) struct Checkpoint {
    name: String,
    description: Option<String>,
    parent: Option<String>,
    created_s: i64,
    disks: Vec<Element>,
    /// What the domain was; one that was made again may not know.
    domain: Option<Definition>,
}

impl Moment for Checkpoint {
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

impl Checkpoint {
    /// The checkpoint as libvirt prints it; with its domain, if somebody wants that.
    fn print(&self, domain: Option<dump::Hide>) -> String {
        let mut out = Element::new("domaincheckpoint").with_child(Element::with_text("name", &*self.name));
        if let Some(description) = &self.description {
            out = out.with_child(Element::with_text("description", &**description));
        }
        if let Some(parent) = &self.parent {
            out = out.with_child(Element::new("parent").with_child(Element::with_text("name", &**parent)));
        }
        out = out.with_child(Element::with_text("creationTime", self.created_s.to_string()));
        if !self.disks.is_empty() {
            out = out.with_child(self.disks.iter().cloned().fold(Element::new("disks"), Element::with_child));
        }
        if let Some((definition, hide)) = self.domain.as_ref().zip(domain) {
            out = out.with_child(dump::hide(definition.xml(), hide));
        }
        out.to_libvirt()
    }
}
