//! Documents that commands read facts from.

use super::eval::{self, Context};
use super::tree::{NodeId, ROOT, Tree};
use super::{ParseXmlError, parser, print};

/// A parsed document.
#[derive(Debug)]
pub(crate) struct Document(Tree);

impl Document {
    pub(crate) fn parse(text: &str) -> Result<Self, ParseXmlError> {
        Tree::parse(text).map(Document)
    }

    /// Blanks between elements stay, for parts that are printed as they were.
    pub(crate) fn parse_whole(text: &str) -> Result<Self, ParseXmlError> {
        Tree::parse_whole(text).map(Document)
    }

    /// All nodes that an expression of ours selects.
    pub(crate) fn all(&self, expression: &str) -> Vec<Part<'_>> {
        self.root().all(expression)
    }

    /// Changes the text of the first element that an expression of ours selects.
    pub(crate) fn set_text(&mut self, expression: &str, text: &str) {
        if let Some(node) = self.all(expression).first().map(|part| part.node) {
            self.0.set_text(node, text);
        }
    }

    pub(super) fn tree(&self) -> &Tree {
        &self.0
    }

    pub(super) fn tree_mut(&mut self) -> &mut Tree {
        &mut self.0
    }

    fn root(&self) -> Part<'_> {
        Part { tree: &self.0, node: ROOT }
    }
}

/// A node of a document, with all below it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part<'a> {
    pub(super) tree: &'a Tree,
    pub(super) node: NodeId,
}

impl<'a> Part<'a> {
    /// All nodes that an expression selects from here.
    pub(crate) fn all(&self, expression: &str) -> Vec<Part<'a>> {
        let context = Context { tree: self.tree, node: self.node, position: 1, size: 1 };
        let selected = parser::parse(expression).and_then(|parsed| eval::value(&parsed, context)?.into_nodes());
        debug_assert!(selected.is_ok(), "{expression}");
        selected.unwrap_or_default().into_iter().map(|node| Part { tree: self.tree, node }).collect()
    }

    /// The text of the first node that an expression selects from here.
    pub(crate) fn text(&self, expression: &str) -> Option<String> {
        self.all(expression).first().map(Part::value)
    }

    /// The text in it.
    pub(crate) fn value(&self) -> String {
        self.tree.string_value(self.node)
    }

    /// The node as XML.
    pub(crate) fn xml(&self) -> String {
        print::node(self.tree, self.node)
    }
}
