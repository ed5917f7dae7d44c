//! The nodes along an axis, nearest first.

use super::XPathError;
use super::expression::{Axis, Test};
use super::tree::{Content, Name, NodeId, Tree, XML_NAMESPACE};

/// All nodes along an axis.
pub(super) fn nodes(tree: &Tree, from: NodeId, axis: Axis) -> Vec<NodeId> {
    let node = tree.node(from);
    match axis {
        Axis::This => vec![from],
        Axis::Child => node.children.clone(),
        Axis::Attribute => node.attributes.clone(),
        Axis::Parent => node.parent.into_iter().collect(),
        Axis::Ancestor => ancestors(tree, from),
        Axis::AncestorOrSelf => std::iter::once(from).chain(ancestors(tree, from)).collect(),
        Axis::Descendant => {
            let mut found = descendants(tree, from);
            found.remove(0);
            found
        }
        Axis::DescendantOrSelf => descendants(tree, from),
        Axis::FollowingSibling => siblings(tree, from).1,
        Axis::PrecedingSibling => siblings(tree, from).0,
        Axis::Following => {
            let mut found = Vec::new();
            for step in std::iter::once(from).chain(ancestors(tree, from)) {
                found.extend(siblings(tree, step).1.into_iter().flat_map(|next| descendants(tree, next)));
            }
            found
        }
        Axis::Preceding => {
            let mut found = Vec::new();
            for step in std::iter::once(from).chain(ancestors(tree, from)) {
                let before = siblings(tree, step).0.into_iter();
                found.extend(before.flat_map(|previous| descendants(tree, previous).into_iter().rev()));
            }
            found
        }
        // Namespace nodes have no text of their own that could be printed.
        Axis::Namespace => Vec::new(),
    }
}

/// Whether a step along this axis takes a node.
pub(super) fn accepts(tree: &Tree, id: NodeId, axis: Axis, test: &Test) -> Result<bool, XPathError> {
    let content = &tree.node(id).content;
    let is_principal = match axis {
        Axis::Attribute => matches!(content, Content::Attribute { .. }),
        _ => matches!(content, Content::Element { .. }),
    };
    Ok(match test {
        Test::AnyNode => true,
        Test::Text => matches!(content, Content::Text { .. }),
        Test::Comment => matches!(content, Content::Comment(_)),
        Test::Instruction(wanted) => match content {
            Content::Instruction { target, .. } => wanted.as_ref().is_none_or(|wanted| wanted == target),
            _ => false,
        },
        Test::AnyName => is_principal,
        Test::Name(wanted) => {
            let name = tree.name(id);
            is_principal && name.is_some_and(|name| name.namespace.is_none() && name.local == *wanted)
        }
        Test::Prefixed { prefix, local } => {
            if prefix != "xml" {
                return Err(XPathError::UndefinedPrefix);
            }
            let is_named = |name: Name| {
                name.namespace.as_deref() == Some(XML_NAMESPACE)
                    && local.as_ref().is_none_or(|local| *local == name.local)
            };
            is_principal && tree.name(id).is_some_and(is_named)
        }
    })
}

fn ancestors(tree: &Tree, from: NodeId) -> Vec<NodeId> {
    std::iter::successors(tree.node(from).parent, |&id| tree.node(id).parent).collect()
}

/// A node and all below it, in document order.
fn descendants(tree: &Tree, from: NodeId) -> Vec<NodeId> {
    let mut found = Vec::new();
    let mut pending = vec![from];
    while let Some(id) = pending.pop() {
        found.push(id);
        pending.extend(tree.node(id).children.iter().rev());
    }
    found
}

/// The siblings before (nearest first) and after a node; an attribute has none.
fn siblings(tree: &Tree, of: NodeId) -> (Vec<NodeId>, Vec<NodeId>) {
    let all = tree.node(of).parent.map_or(&[][..], |parent| &tree.node(parent).children[..]);
    match all.iter().position(|&id| id == of) {
        Some(at) => (all[..at].iter().rev().copied().collect(), all[at + 1..].to_vec()),
        None => (Vec::new(), Vec::new()),
    }
}
