//! Writing as read: what was not changed keeps its spelling.

use super::escape;
use crate::tree::{Document, Element, Node};

impl Document {
    /// The document with everything unchanged byte for byte as it was read.
    #[must_use]
    pub fn to_source(&self) -> String {
        let mut out = String::new();
        self.before.iter().for_each(|node| write_node(&mut out, node));
        write_element(&mut out, &self.root);
        self.after.iter().for_each(|node| write_node(&mut out, node));
        out
    }
}

impl Element {
    /// The element with everything unchanged byte for byte as it was read.
    #[must_use]
    pub fn to_source(&self) -> String {
        let mut out = String::new();
        write_element(&mut out, self);
        out
    }
}

fn write_element(out: &mut String, element: &Element) {
    out.push('<');
    out.push_str(element.name());
    for attribute in element.attributes() {
        match attribute.source() {
            Some(source) => out.push_str(source),
            None => {
                out.push_str(&format!(" {}='", attribute.name()));
                escape::faithful(out, attribute.value(), true);
                out.push('\'');
            }
        }
    }
    let source = element.source();
    let tail = source.map_or(if element.children().is_empty() { "/>" } else { ">" }, |source| &source.tail);
    let close = source.map_or("", |source| &source.close);
    match tail.strip_suffix("/>") {
        // It was empty when it was read and is not any more.
        Some(blanks) if !element.children().is_empty() => {
            out.push_str(blanks);
            out.push('>');
        }
        Some(_) => return out.push_str(tail),
        None => out.push_str(tail),
    }
    element.children().iter().for_each(|node| write_node(out, node));
    if close.is_empty() {
        out.push_str(&format!("</{}>", element.name()));
    } else {
        out.push_str(close);
    }
}

pub(super) fn write_node(out: &mut String, node: &Node) {
    match node {
        Node::Element(element) => write_element(out, element),
        Node::Text(text) => match text.source() {
            Some(source) => out.push_str(source),
            None => escape::faithful(out, text.value(), false),
        },
        other => super::pretty::write_unspaced(out, other),
    }
}
