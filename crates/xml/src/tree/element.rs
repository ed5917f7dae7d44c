//! An element and the ways to look at it and change it.

use std::borrow::Cow;
use std::sync::Arc;

use super::node::{Attribute, Node, Position, Text};

/// A start tag, an end tag, and what stands between them.
#[derive(Clone, Debug)]
pub struct Element {
    name: String,
    namespace: Option<Arc<str>>,
    attributes: Vec<Attribute>,
    children: Vec<Node>,
    position: Option<Position>,
    style: Style,
    source: Option<TagSource>,
}

/// Who is imitated when an element is printed anew.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// libvirt: single quotes, all five escapes.
    #[default]
    Libvirt,
    /// libxml2, with which libvirt prints what is not its own, such as metadata: double quotes, needed escapes only.
    Libxml,
}

/// The spelling of the tags beyond name and attributes.
#[derive(Clone, Debug)]
pub(crate) struct TagSource {
    /// From the last attribute on: `>`, ` >`, `/>`.
    pub(crate) tail: Box<str>,
    /// The end tag; empty after `/>`.
    pub(crate) close: Box<str>,
}

impl AsRef<Element> for Element {
    fn as_ref(&self) -> &Element {
        self
    }
}

impl AsMut<Element> for Element {
    fn as_mut(&mut self) -> &mut Element {
        self
    }
}

impl Element {
    /// An empty element.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            namespace: None,
            attributes: Vec::new(),
            children: Vec::new(),
            position: None,
            style: Style::Libvirt,
            source: None,
        }
    }

    /// An element that holds nothing but `text`.
    #[must_use]
    pub fn with_text(name: impl Into<String>, text: impl Into<String>) -> Self {
        let mut element = Self::new(name);
        element.children.push(Node::Text(Text::new(text)));
        element
    }

    /// The same element with one more attribute.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.set_attribute(name, value);
        self
    }

    /// The same element with one more child at the end.
    #[must_use]
    pub fn with_child(mut self, child: Element) -> Self {
        self.children.push(Node::Element(child));
        self
    }

    pub(crate) fn read(
        name: &str,
        namespace: Option<Arc<str>>,
        attributes: Vec<Attribute>,
        position: Position,
        tail: &str,
    ) -> Self {
        Self {
            namespace,
            attributes,
            position: Some(position),
            source: Some(TagSource { tail: tail.into(), close: "".into() }),
            ..Self::new(name)
        }
    }

    pub(crate) fn closed(&mut self, source: &str) {
        if let Some(tags) = &mut self.source {
            tags.close = source.into();
        }
    }

    /// Sets how the element and all below it are printed anew.
    pub fn set_style(&mut self, style: Style) {
        self.style = style;
        self.elements_mut().for_each(|child| child.set_style(style));
    }

    /// Sets how the tags of the element are printed anew, and nothing below it.
    pub(crate) fn set_own_style(&mut self, style: Style) {
        self.style = style;
    }

    /// Adds a node at the end, as it is.
    pub fn push(&mut self, node: Node) {
        self.children.push(node);
    }

    /// Sets an attribute, in its place if it is there, else as the last.
    pub fn set_attribute(&mut self, name: &str, value: impl Into<String>) {
        match self.attributes.iter_mut().find(|attribute| attribute.name() == name) {
            Some(attribute) => attribute.set_value(value),
            None => self.attributes.push(Attribute::new(name, value)),
        }
    }

    /// Takes an attribute away and gives its value.
    pub fn remove_attribute(&mut self, name: &str) -> Option<String> {
        let at = self.attributes.iter().position(|attribute| attribute.name() == name)?;
        Some(self.attributes.remove(at).value().to_owned())
    }

    /// Makes `text` the whole content, unless it is that already.
    pub fn set_text(&mut self, text: impl Into<String>) {
        let text = text.into();
        if self.elements().next().is_some() || self.text() != text {
            self.children = vec![Node::Text(Text::new(text))];
        }
    }

    /// The children, to be changed at will.
    pub fn children_mut(&mut self) -> &mut Vec<Node> {
        &mut self.children
    }

    /// The attributes, to be changed at will.
    pub fn attributes_mut(&mut self) -> &mut Vec<Attribute> {
        &mut self.attributes
    }

    /// The child elements.
    pub fn elements_mut(&mut self) -> impl Iterator<Item = &mut Element> {
        self.children.iter_mut().filter_map(Node::as_element_mut)
    }

    /// The first child element of that name.
    pub fn child_mut(&mut self, name: &str) -> Option<&mut Element> {
        self.elements_mut().find(|child| child.name == name)
    }

    /// Adds a child before the child element numbered `at`, indented as its neighbours are where the document is.
    pub fn insert_element(&mut self, at: usize, child: Element) {
        let slots: Vec<usize> =
            (0..self.children.len()).filter(|&slot| self.children[slot].as_element().is_some()).collect();
        let indent = slots.first().and_then(|&first| first.checked_sub(1)).map(|slot| self.children[slot].clone());
        let indent = indent.filter(Node::is_blank);
        match (slots.get(at), slots.last()) {
            (Some(&slot), _) => {
                self.children.insert(slot, Node::Element(child));
                self.children.splice(slot + 1..slot + 1, indent);
            }
            (None, Some(&last)) => {
                self.children.insert(last + 1, Node::Element(child));
                self.children.splice(last + 1..last + 1, indent);
            }
            (None, None) => {
                self.children.retain(|node| !node.is_blank());
                self.children.push(Node::Element(child));
            }
        }
    }

    /// Takes the child elements away for which `gone` says so, with the indentation before them.
    pub fn remove_elements(&mut self, mut gone: impl FnMut(&Element) -> bool) {
        let mut kept: Vec<Node> = Vec::with_capacity(self.children.len());
        for node in std::mem::take(&mut self.children) {
            if !node.as_element().is_some_and(&mut gone) {
                kept.push(node);
            } else if kept.last().is_some_and(Node::is_blank) {
                kept.pop();
            }
        }
        self.children = kept;
    }

    /// The name, with its prefix if it has one.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The name without its prefix.
    #[must_use]
    pub fn local_name(&self) -> &str {
        self.name.split_once(':').map_or(&self.name, |(_, local)| local)
    }

    /// The namespace that the document puts the element in.
    #[must_use]
    pub fn namespace(&self) -> Option<&str> {
        self.namespace.as_deref()
    }

    /// The attributes in their order.
    #[must_use]
    pub fn attributes(&self) -> &[Attribute] {
        &self.attributes
    }

    /// An attribute's value.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|attribute| attribute.name() == name).map(Attribute::value)
    }

    /// Everything between the tags.
    #[must_use]
    pub fn children(&self) -> &[Node] {
        &self.children
    }

    /// The child elements.
    pub fn elements(&self) -> impl DoubleEndedIterator<Item = &Element> {
        self.children.iter().filter_map(Node::as_element)
    }

    /// The child elements of that name.
    pub fn children_named(&self, name: &str) -> impl DoubleEndedIterator<Item = &Element> {
        self.elements().filter(move |child| child.name == name)
    }

    /// The first child element of that name.
    #[must_use]
    pub fn child(&self, name: &str) -> Option<&Element> {
        self.elements().find(|child| child.name == name)
    }

    /// The element that a path of names such as `os/type` leads to, each the first of its name.
    #[must_use]
    pub fn find(&self, path: &str) -> Option<&Element> {
        path.split('/').try_fold(self, |element, name| element.child(name))
    }

    /// All characters below the element, in order, as XPath's `string()` gives them.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        match self.children.as_slice() {
            [] => Cow::Borrowed(""),
            [Node::Text(text)] => Cow::Borrowed(text.value()),
            _ => {
                let mut out = String::new();
                self.collect_text(&mut out);
                Cow::Owned(out)
            }
        }
    }

    fn collect_text(&self, out: &mut String) {
        for node in &self.children {
            match node {
                Node::Element(element) => element.collect_text(out),
                other => out.push_str(other.characters().unwrap_or_default()),
            }
        }
    }

    /// The characters of the first child of that name.
    #[must_use]
    pub fn child_text(&self, name: &str) -> Option<Cow<'_, str>> {
        self.child(name).map(Element::text)
    }

    /// Where the element stood when it was read.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        self.position
    }

    pub(crate) fn style(&self) -> Style {
        self.style
    }

    pub(crate) fn source(&self) -> Option<&TagSource> {
        self.source.as_ref()
    }
}
