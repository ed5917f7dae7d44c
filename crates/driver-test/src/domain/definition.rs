//! What a domain is defined as.

use ferrovirt_xml::{
    Document, Element,
    normalise::{self, Caps, Context, Kind, dump},
    view,
};

use super::extensions::Extensions;
use crate::{
    error::TestError,
    random::random,
    uuid::{Uuid, uuid_of},
};

/// A domain's definition: a document as libvirt prints it.
#[derive(Clone, Debug)]
pub(crate) struct Definition {
    name: String,
    uuid: Uuid,
    xml: Element,
}

impl Definition {
    /// Reads a definition that somebody wrote.
    pub(crate) fn read(source: &str) -> Result<Self, TestError> {
        let root = Kind::Domain.read(source).map(Document::into_root)?;
        let definition = Self::of(&root)?;
        Extensions::read(&root)?;
        Ok(definition)
    }

    /// The definition that an element as somebody wrote it comes to.
    pub(crate) fn of(source: &Element) -> Result<Self, TestError> {
        let mut draw = random;
        let xml = normalise::domain(source, &Caps::test(), &mut Context::new(&mut draw))?;
        let known = view::Domain::of(&xml);
        let name = known.name().unwrap_or_default().into_owned();
        let uuid = uuid_of(&xml.child_text("uuid").unwrap_or_default());
        Ok(Self { name, uuid, xml })
    }

    /// What comes of it when it is read once more: what was put behind other devices finds its place among them.
    pub(crate) fn read_again(&self) -> Self {
        Self::of(&self.xml).unwrap_or_else(|_| self.clone())
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn rename(&mut self, name: String) {
        view::Domain::of(&mut self.xml).set_name(name.as_str());
        self.name = name;
    }

    pub(crate) fn uuid(&self) -> &Uuid {
        &self.uuid
    }

    /// The document.
    pub(crate) fn xml(&self) -> &Element {
        &self.xml
    }

    /// The document's fields, to be changed. Name and UUID are not.
    pub(crate) fn fields_mut(&mut self) -> view::Domain<&mut Element> {
        view::Domain::of(&mut self.xml)
    }

    /// The device that takes memory back, unless there is none.
    pub(crate) fn balloon(&self) -> Option<&Element> {
        self.xml.find("devices/memballoon").filter(|balloon| balloon.attribute("model") != Some("none"))
    }

    /// The document's fields.
    pub(crate) fn fields(&self) -> view::Domain<&Element> {
        view::Domain::of(&self.xml)
    }

    pub(crate) fn memory_kib(&self) -> u64 {
        self.fields().memory_kib().ok().flatten().unwrap_or(0)
    }

    pub(crate) fn current_memory_kib(&self) -> u64 {
        self.fields().current_memory_kib().ok().flatten().unwrap_or_else(|| self.memory_kib())
    }

    pub(crate) fn vcpus_max(&self) -> u32 {
        self.fields().vcpus().ok().flatten().unwrap_or(1)
    }

    pub(crate) fn vcpus(&self) -> u32 {
        self.fields().current_vcpus().ok().flatten().unwrap_or_else(|| self.vcpus_max())
    }

    /// Whether the domain runs again after an event whose action the child of that name tells.
    pub(crate) fn restarts(&self, action: &str) -> bool {
        self.xml.child_text(action).is_some_and(|action| matches!(action.as_ref(), "restart" | "rename-restart"))
    }

    /// The definition as it is shown, with the `id` of a live domain.
    pub(crate) fn print(&self, id: Option<i32>, hide: dump::Hide) -> String {
        let shown = dump::hide(&self.xml, hide);
        match id {
            Some(id) => dump::live(&shown, id).to_libvirt(),
            None => shown.to_libvirt(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_live_domain_prints_an_id() {
        let source = "<domain type='test'><name>d</name><memory>1</memory><os><type>hvm</type></os></domain>";
        let definition = Definition::read(source).unwrap();
        let all = dump::Hide::default();
        assert!(definition.print(Some(7), all).starts_with("<domain type='test' id='7'>\n  <name>d</name>\n"));
        assert!(definition.print(None, all).starts_with("<domain type='test'>\n"));
    }

    /// As libvirt 9.0.0 keeps the definition of a domain that it starts.
    #[test]
    fn a_controller_that_a_disk_needs_finds_its_place() {
        let source = "<domain type='test'><name>d</name><memory>1</memory><os><type>hvm</type></os><devices>\
                      <controller type='scsi' index='1'/><disk><source file='/a'/><target dev='sda'/></disk>\
                      </devices></domain>";
        let indexes = |definition: &Definition| -> Vec<String> {
            let devices = definition.xml().child("devices").unwrap();
            let controllers = devices.children_named("controller");
            controllers.filter_map(|controller| controller.attribute("index").map(str::to_owned)).collect()
        };
        let first = Definition::read(source).unwrap();
        assert_eq!(indexes(&first), ["1", "0"]);
        assert_eq!(indexes(&first.read_again()), ["0", "1"]);
    }
}
