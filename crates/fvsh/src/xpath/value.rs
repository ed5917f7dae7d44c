//! What expressions give, and how one kind becomes another.

use super::XPathError;
use super::tree::{NodeId, Tree};

/// The value of an expression.
#[derive(Clone, Debug)]
pub(super) enum Value {
    /// In document order, each once.
    Nodes(Vec<NodeId>),
    Number(f64),
    Text(String),
    Bool(bool),
}

impl Value {
    pub(super) fn into_nodes(self) -> Result<Vec<NodeId>, XPathError> {
        match self {
            Value::Nodes(nodes) => Ok(nodes),
            _ => Err(XPathError::Type),
        }
    }

    pub(super) fn to_bool(&self) -> bool {
        match self {
            Value::Nodes(nodes) => !nodes.is_empty(),
            Value::Number(number) => *number != 0.0 && !number.is_nan(),
            Value::Text(text) => !text.is_empty(),
            Value::Bool(truth) => *truth,
        }
    }

    pub(super) fn to_text(&self, tree: &Tree) -> String {
        match self {
            Value::Nodes(nodes) => nodes.first().map(|&node| tree.string_value(node)).unwrap_or_default(),
            Value::Number(number) => number_text(*number),
            Value::Text(text) => text.clone(),
            Value::Bool(truth) => truth.to_string(),
        }
    }

    pub(super) fn to_number(&self, tree: &Tree) -> f64 {
        match self {
            Value::Number(number) => *number,
            Value::Bool(truth) => f64::from(u8::from(*truth)),
            Value::Nodes(_) | Value::Text(_) => text_number(&self.to_text(tree)),
        }
    }
}

/// A number in text: digits with a point and a minus sign, nothing else.
pub(super) fn text_number(text: &str) -> f64 {
    let text = text.trim_matches([' ', '\t', '\n', '\r']);
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || digits.contains(|c: char| !c.is_ascii_digit() && c != '.') {
        return f64::NAN;
    }
    text.parse().unwrap_or(f64::NAN)
}

fn number_text(number: f64) -> String {
    if number.is_nan() {
        return "NaN".to_owned();
    }
    if number.is_infinite() {
        return if number > 0.0 { "Infinity" } else { "-Infinity" }.to_owned();
    }
    // Adding zero turns a negative zero into a plain one.
    format!("{}", number + 0.0)
}
