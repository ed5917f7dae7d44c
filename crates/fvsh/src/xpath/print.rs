//! Nodes as XML text, in libxml2's form: double quotes, two blanks for each level, text never indented.

use super::tree::{Content, NodeId, ROOT, Tree};

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// One node.
pub(super) fn node(tree: &Tree, id: NodeId) -> String {
    let mut printer = Printer { tree, text: String::new() };
    match &tree.node(id).content {
        Content::Attribute { name, value } => printer.attribute(&name.full, value),
        Content::Document => printer.document(),
        _ => printer.node(id, 0, true),
    }
    printer.text
}

/// All nodes within one element `nodes`.
pub(super) fn wrapped(tree: &Tree, ids: &[NodeId]) -> String {
    let mut printer = Printer { tree, text: "<nodes".to_owned() };
    let (attributes, children): (Vec<NodeId>, Vec<NodeId>) =
        ids.iter().partition(|id| matches!(tree.node(**id).content, Content::Attribute { .. }));
    // Of attributes with one name the last stands.
    for (index, id) in attributes.iter().enumerate() {
        let name = tree.name(*id).map(|name| name.full);
        let again = attributes[index + 1..].iter().any(|later| tree.name(*later).map(|name| name.full) == name);
        if let (false, Content::Attribute { name, value }) = (again, &tree.node(*id).content) {
            printer.attribute(&name.full, value);
        }
    }
    printer.content("nodes", &children, 0, true);
    printer.text
}

struct Printer<'a> {
    tree: &'a Tree,
    text: String,
}

impl Printer<'_> {
    fn document(&mut self) {
        self.text.push_str(DECLARATION);
        for &child in &self.tree.node(ROOT).children {
            self.node(child, 0, true);
            self.text.push('\n');
        }
    }

    fn node(&mut self, id: NodeId, level: usize, format: bool) {
        let node = self.tree.node(id);
        match &node.content {
            Content::Document => self.document(),
            Content::Element { name, declared } => {
                self.text.push('<');
                self.text.push_str(&name.full);
                for (name, uri) in declared {
                    self.attribute(name, uri);
                }
                for &attribute in &node.attributes {
                    if let Content::Attribute { name, value } = &self.tree.node(attribute).content {
                        self.attribute(&name.full, value);
                    }
                }
                self.content(&name.full, &node.children, level, format);
            }
            Content::Attribute { name, value } => self.attribute(&name.full, value),
            Content::Text { text, cdata: false } => self.text.push_str(&escaped_text(text)),
            Content::Text { text, cdata: true } => self.text.push_str(&format!("<![CDATA[{text}]]>")),
            Content::Comment(text) => self.text.push_str(&format!("<!--{text}-->")),
            Content::Instruction { target, data } if data.is_empty() => {
                self.text.push_str(&format!("<?{target}?>"));
            }
            Content::Instruction { target, data } => self.text.push_str(&format!("<?{target} {data}?>")),
        }
    }

    /// What stands behind an element's attributes. Text among the children stops the indenting below.
    fn content(&mut self, name: &str, children: &[NodeId], level: usize, format: bool) {
        if children.is_empty() {
            self.text.push_str("/>");
            return;
        }
        let is_text = |id: &NodeId| matches!(self.tree.node(*id).content, Content::Text { .. });
        let format = format && !children.iter().any(is_text);
        self.text.push_str(if format { ">\n" } else { ">" });
        let mut indent = level + 1;
        for &child in children {
            if matches!(self.tree.node(child).content, Content::Document) {
                // libxml2 starts anew with a document: what follows it stands at the margin.
                indent = 0;
            }
            if format {
                self.text.push_str(&"  ".repeat(indent));
            }
            self.node(child, indent, format);
            if format {
                self.text.push('\n');
            }
        }
        if format {
            self.text.push_str(&"  ".repeat(level));
        }
        self.text.push_str(&format!("</{name}>"));
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.text.push_str(&format!(" {name}=\"{}\"", escaped_attribute(value)));
    }
}

fn escaped_text(text: &str) -> String {
    escaped(text, |c| match c {
        '\r' => Some("&#13;"),
        _ => None,
    })
}

fn escaped_attribute(text: &str) -> String {
    escaped(text, |c| match c {
        '"' => Some("&quot;"),
        '\n' => Some("&#10;"),
        '\t' => Some("&#9;"),
        '\r' => Some("&#13;"),
        _ => None,
    })
}

fn escaped(text: &str, special: impl Fn(char) -> Option<&'static str>) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => shown.push_str("&lt;"),
            '>' => shown.push_str("&gt;"),
            '&' => shown.push_str("&amp;"),
            c => match special(c) {
                Some(reference) => shown.push_str(reference),
                None => shown.push(c),
            },
        }
    }
    shown
}
