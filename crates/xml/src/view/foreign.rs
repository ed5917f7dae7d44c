//! What is not libvirt's own: one element of each namespace in a `<metadata>`.

use crate::SyntaxError;
use crate::tree::{Attribute, Document, Element, Node, Style};

/// The element of that namespace as it was before it got its prefix.
#[must_use]
pub fn foreign(metadata: &Element, namespace: &str) -> Option<String> {
    let found = metadata.elements().find(|child| child.namespace() == Some(namespace))?;
    let mut bare = without_prefix(found, namespace);
    bare.set_style(Style::Libxml);
    Some(bare.to_libvirt().trim_end().to_owned())
}

/// Puts an element in the place of that namespace's, or takes that away. What has no namespace gets this one, under the
/// prefix `key`.
///
/// # Errors
///
/// If the prefix makes of the element something that is not well formed.
pub fn set_foreign(
    metadata: &mut Element,
    namespace: &str,
    element: Option<(&Element, &str)>,
) -> Result<(), SyntaxError> {
    let new = element.map(|(element, key)| read_again(&with_prefix(element, namespace, key))).transpose()?;
    metadata.remove_elements(|child| child.namespace() == Some(namespace));
    if let Some(new) = new {
        metadata.push(Node::Element(new));
    }
    metadata.set_style(Style::Libxml);
    Ok(())
}

/// The tree knows namespaces only of what was read.
fn read_again(element: &Element) -> Result<Element, SyntaxError> {
    let text = Document::new(element.clone()).to_source();
    Document::parse_named(&text, "(metadata_xml)").map(Document::into_root)
}

fn with_prefix(element: &Element, namespace: &str, key: &str) -> Element {
    let mut out = prefixed(element, key);
    let attributes = std::mem::take(out.attributes_mut());
    out.set_attribute(&format!("xmlns:{key}"), namespace);
    out.attributes_mut().extend(attributes.into_iter().filter(|one| one.name() != format!("xmlns:{key}")));
    out
}

fn prefixed(element: &Element, key: &str) -> Element {
    let name = match element.namespace() {
        None => format!("{key}:{}", element.name()),
        Some(_) => element.name().to_owned(),
    };
    rebuilt(element, name, |_| true, |child| prefixed(child, key))
}

fn without_prefix(element: &Element, namespace: &str) -> Element {
    let name = match element.namespace() {
        Some(own) if own == namespace => element.local_name(),
        _ => element.name(),
    };
    let kept = |attribute: &Attribute| !(attribute.name().starts_with("xmlns") && attribute.value() == namespace);
    rebuilt(element, name.to_owned(), kept, |child| without_prefix(child, namespace))
}

/// The element under another name, with some of its attributes and every child changed.
fn rebuilt(
    element: &Element,
    name: String,
    kept: impl Fn(&Attribute) -> bool,
    change: impl Fn(&Element) -> Element,
) -> Element {
    let mut out = Element::new(name);
    out.attributes_mut().extend(element.attributes().iter().filter(|attribute| kept(attribute)).cloned());
    for node in element.children() {
        out.push(match node {
            Node::Element(child) => Node::Element(change(child)),
            other => other.clone(),
        });
    }
    out
}
