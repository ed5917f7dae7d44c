//! XPath 1.0 over the documents of a hypervisor: what `--xpath` needs, with libxml2's words for its errors.

mod axis;
mod change;
mod document;
mod error;
mod eval;
mod expression;
mod functions;
mod parser;
mod print;
mod tree;
mod value;

pub(crate) use change::Place;
pub(crate) use document::{Document, Part};
pub(crate) use error::XPathError;
pub(crate) use tree::ParseXmlError;

use tree::Tree;
use value::Value;

/// What an expression gave.
#[derive(Debug)]
pub(crate) enum Selection {
    /// The nodes, as XML: one text each, or one document that wraps them all.
    Nodes(Vec<String>),
    /// A number, a text or a truth value: no nodes.
    NoNodes,
    /// The expression is wrong.
    Wrong(XPathError),
}

/// Selects nodes of a document; with `wrap` they become the children of one element `nodes`.
pub(crate) fn select(document: &str, expression: &str, wrap: bool) -> Result<Selection, ParseXmlError> {
    let tree = Tree::parse(document)?;
    let value = parser::parse(expression).and_then(|parsed| eval::evaluate(&tree, &parsed));
    Ok(match value {
        Err(error) => Selection::Wrong(error),
        Ok(Value::Nodes(nodes)) if wrap => Selection::Nodes(vec![print::wrapped(&tree, &nodes)]),
        Ok(Value::Nodes(nodes)) => Selection::Nodes(nodes.iter().map(|&node| print::node(&tree, node)).collect()),
        Ok(_) => Selection::NoNodes,
    })
}

#[cfg(test)]
mod tests;
