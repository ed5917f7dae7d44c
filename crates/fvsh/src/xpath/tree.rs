//! A document as a tree of numbered nodes; the numbers are the document order.

use std::fmt;

use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// Elements may be nested this deep, as in libxml2.
const DEPTH_MAX: usize = 256;

/// What the prefix `xml` always means.
pub(super) const XML_NAMESPACE: &str = "http://www.w3.org/XML/1998/namespace";

/// A node's number.
pub(super) type NodeId = usize;

/// The document itself.
pub(super) const ROOT: NodeId = 0;

/// A qualified name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Name {
    /// As written, with its prefix.
    pub(super) full: String,
    pub(super) local: String,
    pub(super) namespace: Option<String>,
}

/// What a node is.
#[derive(Clone, Debug)]
pub(super) enum Content {
    Document,
    /// With the namespaces it declares: attribute name and URI.
    Element {
        name: Name,
        declared: Vec<(String, String)>,
    },
    Attribute {
        name: Name,
        value: String,
    },
    Text {
        text: String,
        cdata: bool,
    },
    Comment(String),
    Instruction {
        target: String,
        data: String,
    },
}

/// One node.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) content: Content,
    pub(super) parent: Option<NodeId>,
    pub(super) attributes: Vec<NodeId>,
    pub(super) children: Vec<NodeId>,
}

/// A document that could not be read.
#[derive(Debug)]
pub(crate) struct ParseXmlError(String);

impl fmt::Display for ParseXmlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ParseXmlError {}

impl ParseXmlError {
    fn new(cause: impl fmt::Display) -> Self {
        ParseXmlError(cause.to_string())
    }
}

/// A document.
#[derive(Debug)]
pub(super) struct Tree {
    nodes: Vec<Node>,
}

impl Tree {
    /// Reads a document. Blank text between elements is dropped, as libxml2 does when it is told to.
    pub(super) fn parse(text: &str) -> Result<Self, ParseXmlError> {
        Tree::read(text, false)
    }

    /// Reads a document with all its blanks.
    pub(super) fn parse_whole(text: &str) -> Result<Self, ParseXmlError> {
        Tree::read(text, true)
    }

    fn read(text: &str, keep_blanks: bool) -> Result<Self, ParseXmlError> {
        let mut builder = Builder::new(keep_blanks);
        let mut reader = Reader::from_str(text);
        loop {
            match reader.read_event().map_err(ParseXmlError::new)? {
                Event::Start(start) => builder.open(&start)?,
                Event::Empty(start) => {
                    builder.open(&start)?;
                    builder.close();
                }
                Event::End(_) => builder.close(),
                Event::Text(text) => builder.text(&text.xml10_content()),
                Event::GeneralRef(reference) => builder.reference(&reference)?,
                Event::CData(data) => {
                    let text = data.xml10_content().into_owned();
                    builder.leaf(Content::Text { text, cdata: true });
                }
                Event::Comment(comment) => {
                    let text = comment.xml10_content().into_owned();
                    builder.leaf(Content::Comment(text));
                }
                Event::PI(instruction) => {
                    let whole: &str = &instruction;
                    let (target, data) = whole.split_once([' ', '\t', '\n', '\r']).unwrap_or((whole, ""));
                    let data = data.trim_start().to_owned();
                    builder.leaf(Content::Instruction { target: target.to_owned(), data });
                }
                Event::Decl(_) | Event::DocType(_) => {}
                Event::Eof => return builder.finish(),
            }
        }
    }

    pub(super) fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id]
    }

    pub(super) fn node_mut(&mut self, id: NodeId) -> &mut Node {
        &mut self.nodes[id]
    }

    /// Adds a node that no other one knows yet.
    pub(super) fn push(&mut self, node: Node) -> NodeId {
        self.nodes.push(node);
        self.nodes.len() - 1
    }

    /// The outermost element.
    pub(super) fn root_element(&self) -> NodeId {
        let is_element = |id: &&NodeId| matches!(self.node(**id).content, Content::Element { .. });
        self.node(ROOT).children.iter().find(is_element).copied().unwrap_or(ROOT)
    }

    /// Puts a text in the place of the first text that a node holds.
    pub(super) fn set_text(&mut self, id: NodeId, text: &str) {
        let is_text = |child: &&NodeId| matches!(self.node(**child).content, Content::Text { .. });
        if let Some(child) = self.node(id).children.iter().find(is_text).copied() {
            self.nodes[child].content = Content::Text { text: text.to_owned(), cdata: false };
        }
    }

    /// The text of a node as XPath defines it.
    pub(super) fn string_value(&self, id: NodeId) -> String {
        match &self.node(id).content {
            Content::Attribute { value, .. } => value.clone(),
            Content::Text { text, .. } | Content::Comment(text) => text.clone(),
            Content::Instruction { data, .. } => data.clone(),
            Content::Document | Content::Element { .. } => {
                let children = self.node(id).children.iter();
                let texts = children.filter(|child| {
                    matches!(self.node(**child).content, Content::Text { .. } | Content::Element { .. })
                });
                texts.map(|&child| self.string_value(child)).collect()
            }
        }
    }

    /// The name of an element, attribute or instruction.
    pub(super) fn name(&self, id: NodeId) -> Option<Name> {
        match &self.node(id).content {
            Content::Element { name, .. } | Content::Attribute { name, .. } => Some(name.clone()),
            Content::Instruction { target, .. } => {
                Some(Name { full: target.clone(), local: target.clone(), namespace: None })
            }
            _ => None,
        }
    }
}

/// Builds a tree from events.
struct Builder {
    nodes: Vec<Node>,
    /// The open elements, the document at the bottom.
    open: Vec<NodeId>,
    /// Text that may still grow.
    text: String,
    /// Blank text between elements counts too.
    keep_blanks: bool,
}

impl Builder {
    fn new(keep_blanks: bool) -> Self {
        let document = Node { content: Content::Document, parent: None, attributes: Vec::new(), children: Vec::new() };
        Builder { nodes: vec![document], open: vec![ROOT], text: String::new(), keep_blanks }
    }

    fn here(&self) -> NodeId {
        self.open.last().copied().unwrap_or(ROOT)
    }

    fn add(&mut self, content: Content, parent: NodeId) -> NodeId {
        self.nodes.push(Node { content, parent: Some(parent), attributes: Vec::new(), children: Vec::new() });
        self.nodes.len() - 1
    }

    fn open(&mut self, start: &BytesStart<'_>) -> Result<(), ParseXmlError> {
        self.flush_text(false);
        if self.open.len() > DEPTH_MAX {
            return Err(ParseXmlError::new("the document is nested too deep"));
        }
        let mut attributes = Vec::new();
        for attribute in start.attributes() {
            let attribute = attribute.map_err(ParseXmlError::new)?;
            let name = attribute.key.as_ref().to_owned();
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(ParseXmlError::new)?;
            attributes.push((name, value.into_owned()));
        }
        let (declared, attributes): (Vec<_>, Vec<_>) =
            attributes.into_iter().partition(|(name, _)| name == "xmlns" || name.starts_with("xmlns:"));
        let parent = self.here();
        let full = start.name().as_ref().to_owned();
        let unnamed = Name { full: String::new(), local: String::new(), namespace: None };
        let element = self.add(Content::Element { name: unnamed, declared: declared.clone() }, parent);
        let name = self.name(&full, element, true);
        self.nodes[element].content = Content::Element { name, declared };
        self.nodes[parent].children.push(element);
        for (full, value) in attributes {
            let name = self.name(&full, element, false);
            let attribute = self.add(Content::Attribute { name, value }, element);
            self.nodes[element].attributes.push(attribute);
        }
        self.open.push(element);
        Ok(())
    }

    fn close(&mut self) {
        self.flush_text(true);
        if self.open.len() > 1 {
            self.open.pop();
        }
    }

    fn leaf(&mut self, content: Content) {
        self.flush_text(false);
        let parent = self.here();
        let leaf = self.add(content, parent);
        self.nodes[parent].children.push(leaf);
    }

    fn text(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn reference(&mut self, reference: &BytesRef<'_>) -> Result<(), ParseXmlError> {
        if let Some(character) = reference.resolve_char_ref().map_err(ParseXmlError::new)? {
            self.text.push(character);
            return Ok(());
        }
        let name: &str = reference;
        match quick_xml::escape::resolve_predefined_entity(name) {
            Some(text) => {
                self.text.push_str(text);
                Ok(())
            }
            None => Err(ParseXmlError::new(format!("Entity '{name}' not defined"))),
        }
    }

    /// Ends the text that was read so far; text of blanks counts only where nothing but text stands.
    fn flush_text(&mut self, element_ends: bool) {
        let text = std::mem::take(&mut self.text);
        let parent = self.here();
        if text.is_empty() || parent == ROOT {
            return;
        }
        let is_text = |id: Option<&NodeId>| {
            id.is_some_and(|&id| matches!(self.nodes[id].content, Content::Text { cdata: false, .. }))
        };
        let siblings = &self.nodes[parent].children;
        let alone = siblings.is_empty() && element_ends;
        let mixed = is_text(siblings.first()) || is_text(siblings.last());
        if !self.keep_blanks && text.trim_matches([' ', '\t', '\n', '\r']).is_empty() && !alone && !mixed {
            return;
        }
        let leaf = self.add(Content::Text { text, cdata: false }, parent);
        self.nodes[parent].children.push(leaf);
    }

    /// Resolves a name by the declarations around an element; attributes have no default namespace.
    fn name(&self, full: &str, element: NodeId, default: bool) -> Name {
        let (prefix, local) = match full.split_once(':') {
            Some((prefix, local)) => (format!("xmlns:{prefix}"), local),
            None => ("xmlns".to_owned(), full),
        };
        let namespace = if default || prefix != "xmlns" { self.namespace(&prefix, element) } else { None };
        Name { full: full.to_owned(), local: local.to_owned(), namespace: namespace.filter(|uri| !uri.is_empty()) }
    }

    fn namespace(&self, declaration: &str, mut element: NodeId) -> Option<String> {
        if declaration == "xmlns:xml" {
            return Some(XML_NAMESPACE.to_owned());
        }
        loop {
            let node = &self.nodes[element];
            if let Content::Element { declared, .. } = &node.content
                && let Some((_, uri)) = declared.iter().find(|(name, _)| name == declaration)
            {
                return Some(uri.clone());
            }
            element = node.parent?;
        }
    }

    fn finish(self) -> Result<Tree, ParseXmlError> {
        if self.open.len() != 1 || self.nodes.len() == 1 {
            return Err(ParseXmlError::new("the document has no end"));
        }
        Ok(Tree { nodes: self.nodes })
    }
}
