//! A whole document: the root and what stands around it.

use super::{Element, Node};

/// A document as it was read.
#[derive(Clone, Debug)]
pub struct Document {
    /// Declaration, comments and blanks before the root.
    pub(crate) before: Vec<Node>,
    pub(crate) root: Element,
    pub(crate) after: Vec<Node>,
}

impl Document {
    /// A document of nothing but its root.
    #[must_use]
    pub fn new(root: Element) -> Self {
        Self { before: Vec::new(), root, after: Vec::new() }
    }

    /// The one element that holds all others.
    #[must_use]
    pub fn root(&self) -> &Element {
        &self.root
    }

    /// The root, to be changed.
    pub fn root_mut(&mut self) -> &mut Element {
        &mut self.root
    }

    /// The root without what stands around it.
    #[must_use]
    pub fn into_root(self) -> Element {
        self.root
    }
}
