//! Changing a document in place.
//!
//! What is added has numbers behind all others, so expressions see it at the end of the document; where it is printed
//! is right.

use super::document::{Document, Part};
use super::tree::{Content, Name, Node, NodeId, Tree};

/// Where a node of a document is, while the document is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place(NodeId);

impl Part<'_> {
    /// Where it is.
    pub(crate) fn place(&self) -> Place {
        Place(self.node)
    }
}

impl Document {
    /// The node at a place.
    pub(crate) fn part(&self, place: Place) -> Part<'_> {
        Part { tree: self.tree(), node: place.0 }
    }

    /// The outermost element.
    pub(crate) fn outermost(&self) -> Place {
        Place(self.tree().root_element())
    }

    /// Gives an element an attribute, in the place of the one of that name where there is one.
    pub(crate) fn set_attribute(&mut self, place: Place, name: &str, value: &str) {
        let tree = self.tree_mut();
        let is_it =
            |id: &&NodeId| matches!(&tree.node(**id).content, Content::Attribute { name: it, .. } if it.full == name);
        let found = tree.node(place.0).attributes.iter().find(is_it).copied();
        let content = Content::Attribute { name: plain(name), value: value.to_owned() };
        match found {
            Some(attribute) => tree.node_mut(attribute).content = content,
            None => {
                let attribute = add(tree, content, place.0);
                tree.node_mut(place.0).attributes.push(attribute);
            }
        }
    }

    /// Has an element hold a text alone.
    pub(crate) fn set_content(&mut self, place: Place, text: &str) {
        let tree = self.tree_mut();
        let child = add(tree, Content::Text { text: text.to_owned(), cdata: false }, place.0);
        tree.node_mut(place.0).children = vec![child];
    }

    /// Adds an empty element behind an element's children.
    pub(crate) fn add_element(&mut self, parent: Place, name: &str) -> Place {
        let tree = self.tree_mut();
        let child = add(tree, Content::Element { name: plain(name), declared: Vec::new() }, parent.0);
        tree.node_mut(parent.0).children.push(child);
        Place(child)
    }

    /// Moves an element behind the children of another one.
    pub(crate) fn move_into(&mut self, place: Place, parent: Place) {
        let tree = self.tree_mut();
        if let Some(before) = tree.node_mut(place.0).parent.replace(parent.0) {
            tree.node_mut(before).children.retain(|child| *child != place.0);
        }
        tree.node_mut(parent.0).children.push(place.0);
    }
}

fn plain(name: &str) -> Name {
    Name { full: name.to_owned(), local: name.to_owned(), namespace: None }
}

fn add(tree: &mut Tree, content: Content, parent: NodeId) -> NodeId {
    tree.push(Node { content, parent: Some(parent), attributes: Vec::new(), children: Vec::new() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_show_where_they_were_made() {
        let mut document = Document::parse("<a x='1'><b/><c>t</c></a>").unwrap();
        let (a, b) = (document.outermost(), document.all("/a/b")[0].place());
        let c = document.all("/a/c")[0].place();
        document.set_attribute(a, "x", "<2>");
        document.set_attribute(b, "y", "3");
        document.move_into(c, b);
        let d = document.add_element(a, "d");
        document.set_attribute(d, "z", "4");
        assert_eq!(
            document.part(a).xml(),
            "<a x=\"&lt;2&gt;\">\n  <b y=\"3\">\n    <c>t</c>\n  </b>\n  <d z=\"4\"/>\n</a>"
        );
        assert_eq!(document.part(b).text("c").as_deref(), Some("t"));
    }
}
