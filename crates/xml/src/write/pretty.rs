//! Printing as libvirt does: two spaces a level, a line for each element, no comments of libvirt's own.

use super::escape;
use crate::tree::{Element, Node, Style};

impl Element {
    /// The element as libvirt prints it, a line's end at the last line included.
    ///
    /// Blanks between elements are libvirt's. An element whose whole content is blank is printed `<a></a>` if that is
    /// empty, and over two lines if it holds a line's end: so libvirt prints lists that happen to be empty.
    #[must_use]
    pub fn to_libvirt(&self) -> String {
        self.to_libvirt_at(0)
    }

    /// The same, moved right by `level` levels.
    #[must_use]
    pub fn to_libvirt_at(&self, level: usize) -> String {
        let mut out = String::new();
        write_line(&mut out, self, level);
        out
    }
}

fn indent(out: &mut String, level: usize) {
    out.extend(std::iter::repeat_n("  ", level));
}

fn write_line(out: &mut String, element: &Element, level: usize) {
    indent(out, level);
    write_spaced(out, element, level);
    out.push('\n');
}

fn write_spaced(out: &mut String, element: &Element, level: usize) {
    let children = element.children();
    if children.is_empty() {
        return write_start(out, element, "/>");
    }
    write_start(out, element, ">");
    match content(element) {
        Content::Characters => children.iter().for_each(|node| write_characters(out, node, element.style())),
        Content::Blank => {
            let lines = element.text().contains('\n');
            if lines {
                out.push('\n');
                indent(out, level);
            } else {
                out.push_str(&element.text());
            }
        }
        Content::Elements => {
            out.push('\n');
            for node in children.iter().filter(|node| !node.is_blank()) {
                write_child(out, node, level + 1);
            }
            indent(out, level);
        }
    }
    out.push_str("</");
    out.push_str(element.name());
    out.push('>');
}

enum Content {
    /// Nothing but blanks.
    Blank,
    /// Elements and comments, with blanks between them.
    Elements,
    /// Characters, with whatever stands among them.
    Characters,
}

fn content(element: &Element) -> Content {
    let nodes = element.children();
    if nodes.iter().all(Node::is_blank) {
        if element.style() == Style::Libxml { Content::Characters } else { Content::Blank }
    } else if nodes.iter().any(|node| node.characters().is_some() && keeps(node, element.style())) {
        Content::Characters
    } else {
        Content::Elements
    }
}

/// Whether characters are more than the space between two elements: to libxml2, they always are.
fn keeps(characters: &Node, style: Style) -> bool {
    style == Style::Libxml || !characters.is_blank()
}

fn write_child(out: &mut String, node: &Node, level: usize) {
    match node {
        Node::Element(element) => write_line(out, element, level),
        other => {
            indent(out, level);
            write_unspaced(out, other);
            out.push('\n');
        }
    }
}

/// A node among characters, where a blank more would be a change.
fn write_characters(out: &mut String, node: &Node, style: Style) {
    match (node, style) {
        (Node::Element(element), _) => {
            let empty = element.children().is_empty();
            write_start(out, element, if empty { "/>" } else { ">" });
            element.children().iter().for_each(|node| write_characters(out, node, element.style()));
            if !empty {
                out.push_str(&format!("</{}>", element.name()));
            }
        }
        (Node::Text(text), Style::Libvirt) => escape::libvirt(out, text.value()),
        (Node::Text(text), Style::Libxml) => escape::libxml_text(out, text.value()),
        (other, _) => write_unspaced(out, other),
    }
}

/// What is neither element nor text.
pub(super) fn write_unspaced(out: &mut String, node: &Node) {
    match node {
        Node::Cdata(text) => {
            // A section cannot hold its own end, so two share it.
            out.push_str(&format!("<![CDATA[{}]]>", text.replace("]]>", "]]]]><![CDATA[>")));
        }
        Node::Comment(text) => out.push_str(&format!("<!--{text}-->")),
        Node::Instruction(text) => out.push_str(&format!("<?{text}?>")),
        Node::Element(_) | Node::Text(_) => {}
    }
}

fn write_start(out: &mut String, element: &Element, end: &str) {
    out.push('<');
    out.push_str(element.name());
    for attribute in element.attributes() {
        out.push(' ');
        out.push_str(attribute.name());
        match element.style() {
            Style::Libvirt => {
                out.push_str("='");
                escape::libvirt(out, attribute.value());
                out.push('\'');
            }
            Style::Libxml => {
                out.push_str("=\"");
                escape::libxml_value(out, attribute.value());
                out.push('"');
            }
        }
    }
    out.push_str(end);
}
