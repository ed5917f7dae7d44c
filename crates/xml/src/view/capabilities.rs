//! What a host and its hypervisor can do.

use super::field::text;
use super::values::Uuid;
use crate::tree::Element;
use std::borrow::Cow;

/// Capabilities: `<capabilities>`. They are told by a host and never changed.
#[derive(Clone, Debug)]
pub struct Capabilities<E>(E);

impl<E> Capabilities<E> {
    /// Looks at an element.
    pub fn of(element: E) -> Self {
        Self(element)
    }
}

impl<E: AsRef<Element>> Capabilities<E> {
    /// The element behind the view.
    pub fn element(&self) -> &Element {
        self.0.as_ref()
    }

    /// The host's UUID.
    pub fn host_uuid(&self) -> Option<Uuid> {
        text(self.element(), "host/uuid")?.parse().ok()
    }

    /// The architecture of the host's processors.
    pub fn host_arch(&self) -> Option<Cow<'_, str>> {
        text(self.element(), "host/cpu/arch")
    }

    /// The model of the host's processors.
    pub fn host_cpu_model(&self) -> Option<Cow<'_, str>> {
        text(self.element(), "host/cpu/model")
    }

    /// The host's NUMA cells: their numbers and their memory in KiB.
    pub fn cells(&self) -> Vec<(u32, u64)> {
        let cells = self.element().find("host/topology/cells").into_iter();
        let cells = cells.flat_map(|cells| cells.children_named("cell"));
        let row =
            |cell: &Element| Some((cell.attribute("id")?.parse().ok()?, cell.child_text("memory")?.parse().ok()?));
        cells.filter_map(row).collect()
    }

    /// What can be run: kinds of machine, and architectures.
    pub fn guests(&self) -> Vec<(String, String)> {
        let row = |guest: &Element| {
            let arch = guest.child("arch")?.attribute("name")?;
            Some((guest.child_text("os_type")?.into_owned(), arch.to_owned()))
        };
        self.element().children_named("guest").filter_map(row).collect()
    }

    /// The kinds of hypervisor for a kind of machine and an architecture.
    pub fn domain_kinds(&self, os_type: &str, arch: &str) -> Vec<&str> {
        let matching = self
            .element()
            .children_named("guest")
            .filter(|guest| guest.child_text("os_type").as_deref() == Some(os_type));
        let archs = matching.flat_map(|guest| guest.children_named("arch"));
        let archs = archs.filter(|element| element.attribute("name") == Some(arch));
        archs.flat_map(|arch| arch.children_named("domain")).filter_map(|domain| domain.attribute("type")).collect()
    }
}
