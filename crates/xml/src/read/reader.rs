//! From text to tree.

use std::collections::HashMap;
use std::sync::Arc;

use super::cursor::{Cursor, Step};
use super::declaration::declaration;
use super::error::{Problem, SyntaxError};
use super::misc::{cdata, comment, instruction, text};
use super::tag::{end_tag, start_tag};
use crate::tree::{Attribute, Document, Element, Node, Text};

/// The longest document, in bytes: what virsh reads of a file.
pub const BYTES_MAX: usize = 10 * 1024 * 1024;

/// The deepest nesting below the root, which is libxml2's.
pub const DEPTH_MAX: usize = 256;

/// The most nodes and attributes together, so that a document costs no more than some tens of its bytes.
pub const NODES_MAX: usize = 100_000;

const BYTE_ORDER_MARK: &str = "\u{FEFF}";

impl Document {
    /// Reads a document.
    ///
    /// # Errors
    ///
    /// The first breach of the syntax or of a limit, with its line.
    pub fn parse(source: &str) -> Result<Self, SyntaxError> {
        Self::parse_named(source, "document")
    }

    /// Reads a document that messages call `name`: a path, or what libvirt says for a text, such as
    /// `(domain_definition)`.
    ///
    /// # Errors
    ///
    /// The first breach of the syntax or of a limit, with its line.
    pub fn parse_named(source: &str, name: &str) -> Result<Self, SyntaxError> {
        let cursor = Cursor::new(source, name);
        let mut reader = Reader { cursor, open: Vec::new(), namespaces: HashMap::new(), nodes: 0 };
        reader.document().map_err(|problem| reader.cursor.error(problem))
    }
}

struct Reader<'a> {
    cursor: Cursor<'a>,
    /// The elements that are not closed yet, outermost first.
    open: Vec<Open>,
    /// What each prefix (empty for none) stands for, outermost first.
    namespaces: HashMap<String, Vec<Arc<str>>>,
    nodes: usize,
}

struct Open {
    element: Element,
    /// The prefixes that its start tag declares.
    prefixes: Vec<String>,
}

impl Reader<'_> {
    fn document(&mut self) -> Step<Document> {
        if self.cursor.rest().is_empty() {
            return Err(Problem::Empty);
        }
        if self.cursor.rest().len() > BYTES_MAX {
            return Err(Problem::TooLong);
        }
        let mut before = Vec::new();
        if self.cursor.eat(BYTE_ORDER_MARK) {
            before.push(Node::Text(Text::read(String::new(), BYTE_ORDER_MARK)));
        }
        before.extend(declaration(&mut self.cursor)?);
        self.misc(&mut before)?;
        if self.cursor.rest().starts_with("<!DOCTYPE") {
            return Err(Problem::DocumentType);
        }
        if self.cursor.peek() != Some(b'<') {
            return Err(Problem::NoRoot);
        }
        let root = self.root()?;
        let mut after = Vec::new();
        self.misc(&mut after)?;
        if !self.cursor.rest().is_empty() {
            return Err(Problem::ExtraContent);
        }
        Ok(Document { before, root, after })
    }

    /// Comments, processing instructions and blanks.
    fn misc(&mut self, nodes: &mut Vec<Node>) -> Step<()> {
        loop {
            let from = self.cursor.offset();
            if self.cursor.skip_blanks() > 0 {
                let blanks = self.cursor.since(from);
                nodes.push(Node::Text(Text::read(blanks.to_owned(), blanks)));
            }
            let rest = self.cursor.rest();
            if rest.starts_with("<!--") {
                nodes.push(comment(&mut self.cursor)?);
            } else if rest.starts_with("<?") {
                nodes.push(instruction(&mut self.cursor)?);
            } else {
                return Ok(());
            }
            self.count(1)?;
        }
    }

    /// The root with all below it. A stack of its own: depth costs no stack of ours.
    fn root(&mut self) -> Step<Element> {
        let mut finished = self.start()?;
        loop {
            if let Some(element) = finished.take() {
                match self.open.last_mut() {
                    Some(parent) => parent.element.push(Node::Element(element)),
                    None => return Ok(element),
                }
            }
            let rest = self.cursor.rest();
            if rest.starts_with("</") {
                finished = self.end()?;
            } else if rest.starts_with("<!--") {
                let node = comment(&mut self.cursor)?;
                self.push(node)?;
            } else if rest.starts_with("<![CDATA[") {
                let node = cdata(&mut self.cursor)?;
                self.push(node)?;
            } else if rest.starts_with("<?") {
                let node = instruction(&mut self.cursor)?;
                self.push(node)?;
            } else if rest.starts_with('<') {
                finished = self.start()?;
            } else if rest.is_empty() {
                return Err(self.open_element());
            } else {
                let node = text(&mut self.cursor)?;
                self.push(node)?;
            }
        }
    }

    /// A start tag; the element, if that is all of it.
    fn start(&mut self) -> Step<Option<Element>> {
        if self.open.len() > DEPTH_MAX {
            return Err(Problem::TooDeep);
        }
        let tag = start_tag(&mut self.cursor)?;
        self.count(1 + tag.attributes.len())?;
        let is_empty = tag.is_empty_element();
        let prefixes = self.declare(&tag.attributes);
        let namespace = self.namespace(tag.name);
        let element = Element::read(tag.name, namespace, tag.attributes, tag.position, tag.tail);
        if is_empty {
            self.forget(&prefixes);
            return Ok(Some(element));
        }
        self.open.push(Open { element, prefixes });
        Ok(None)
    }

    fn end(&mut self) -> Step<Option<Element>> {
        let Some(Open { mut element, prefixes }) = self.open.pop() else { return Err(Problem::ExtraContent) };
        self.forget(&prefixes);
        let line = element.position().map_or(0, |position| position.line);
        element.closed(end_tag(&mut self.cursor, element.name(), line)?);
        Ok(Some(element))
    }

    fn push(&mut self, node: Node) -> Step<()> {
        self.count(1)?;
        if let Some(open) = self.open.last_mut() {
            open.element.push(node);
        }
        Ok(())
    }

    fn count(&mut self, nodes: usize) -> Step<()> {
        self.nodes += nodes;
        if self.nodes > NODES_MAX { Err(Problem::TooManyNodes) } else { Ok(()) }
    }

    fn open_element(&self) -> Problem {
        let element = self.open.last().map(|open| &open.element);
        Problem::OpenElement {
            name: element.map_or_else(String::new, |element| element.name().to_owned()),
            line: element.and_then(Element::position).map_or_else(|| self.cursor.line(), |position| position.line),
        }
    }

    /// Takes note of the namespaces that a start tag declares and gives their prefixes.
    fn declare(&mut self, attributes: &[Attribute]) -> Vec<String> {
        let mut prefixes = Vec::new();
        for attribute in attributes {
            let prefix = match attribute.name().strip_prefix("xmlns") {
                Some("") => "",
                Some(rest) if rest.starts_with(':') => &rest[1..],
                _ => continue,
            };
            self.namespaces.entry(prefix.to_owned()).or_default().push(attribute.value().into());
            prefixes.push(prefix.to_owned());
        }
        prefixes
    }

    fn forget(&mut self, prefixes: &[String]) {
        for prefix in prefixes {
            if let Some(names) = self.namespaces.get_mut(prefix) {
                names.pop();
            }
        }
    }

    /// What the name's prefix stands for here.
    fn namespace(&self, name: &str) -> Option<Arc<str>> {
        let prefix = name.split_once(':').map_or("", |(prefix, _)| prefix);
        self.namespaces.get(prefix)?.last().filter(|name| !name.is_empty()).cloned()
    }
}
