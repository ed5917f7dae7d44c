//! The functions of XPath 1.0.

use super::XPathError;
use super::eval::{Context, value};
use super::expression::Expression;
use super::tree::{Content, Name, NodeId};
use super::value::{Value, text_number};

type Outcome = Result<Value, XPathError>;

/// Each function with the least and the most arguments it takes.
const FUNCTIONS: &[(&str, usize, usize)] = &[
    ("last", 0, 0),
    ("position", 0, 0),
    ("count", 1, 1),
    ("id", 1, 1),
    ("local-name", 0, 1),
    ("namespace-uri", 0, 1),
    ("name", 0, 1),
    ("string", 0, 1),
    ("concat", 2, usize::MAX),
    ("starts-with", 2, 2),
    ("contains", 2, 2),
    ("substring-before", 2, 2),
    ("substring-after", 2, 2),
    ("substring", 2, 3),
    ("string-length", 0, 1),
    ("normalize-space", 0, 1),
    ("translate", 3, 3),
    ("boolean", 1, 1),
    ("not", 1, 1),
    ("true", 0, 0),
    ("false", 0, 0),
    ("lang", 1, 1),
    ("number", 0, 1),
    ("sum", 1, 1),
    ("floor", 1, 1),
    ("ceiling", 1, 1),
    ("round", 1, 1),
];

/// Calls a function.
pub(super) fn call(name: &str, arguments: &[Expression], context: Context<'_>) -> Outcome {
    if name.contains(':') {
        return Err(XPathError::UndefinedPrefix);
    }
    let known = FUNCTIONS.iter().find(|function| function.0 == name);
    let &(_, least, most) = known.ok_or_else(|| XPathError::UnknownFunction(name.to_owned()))?;
    let values = arguments.iter().map(|argument| value(argument, context)).collect::<Result<Vec<_>, _>>()?;
    if !(least..=most).contains(&values.len()) {
        return Err(XPathError::Arity);
    }
    let call = Call { values, context };
    match name {
        "last" if context.position == 0 => Err(XPathError::NoSize),
        "position" if context.position == 0 => Err(XPathError::NoPosition),
        "last" => Ok(Value::Number(context.size as f64)),
        "position" => Ok(Value::Number(context.position as f64)),
        "count" => Ok(Value::Number(call.nodes(0)?.len() as f64)),
        "sum" => call.sum(),
        // Without a DTD no attribute is an id.
        "id" => Ok(Value::Nodes(Vec::new())),
        "local-name" => call.name_part(|name| name.local),
        "name" => call.name_part(|name| name.full),
        "namespace-uri" => call.name_part(|name| name.namespace.unwrap_or_default()),
        "boolean" => Ok(Value::Bool(call.values[0].to_bool())),
        "not" => Ok(Value::Bool(!call.values[0].to_bool())),
        "true" => Ok(Value::Bool(true)),
        "false" => Ok(Value::Bool(false)),
        "lang" => Ok(Value::Bool(call.has_language())),
        "number" => Ok(Value::Number(text_or_number(&call))),
        "floor" => Ok(Value::Number(call.number(0).floor())),
        "ceiling" => Ok(Value::Number(call.number(0).ceil())),
        "round" => Ok(Value::Number((call.number(0) + 0.5).floor())),
        _ => Ok(call.text_function(name)),
    }
}

fn text_or_number(call: &Call<'_>) -> f64 {
    if call.values.is_empty() { text_number(&call.text(0)) } else { call.number(0) }
}

struct Call<'a> {
    values: Vec<Value>,
    context: Context<'a>,
}

impl Call<'_> {
    /// An argument as text; where there is none, the context node's.
    fn text(&self, index: usize) -> String {
        match self.values.get(index) {
            Some(value) => value.to_text(self.context.tree),
            None => self.context.tree.string_value(self.context.node),
        }
    }

    fn number(&self, index: usize) -> f64 {
        self.values[index].to_number(self.context.tree)
    }

    fn nodes(&self, index: usize) -> Result<Vec<NodeId>, XPathError> {
        self.values[index].clone().into_nodes()
    }

    fn sum(&self) -> Outcome {
        let nodes = self.nodes(0)?;
        Ok(Value::Number(nodes.iter().map(|&node| text_number(&self.context.tree.string_value(node))).sum()))
    }

    fn name_part(&self, part: fn(Name) -> String) -> Outcome {
        let node = match self.values.first() {
            Some(value) => value.clone().into_nodes()?.first().copied(),
            None => Some(self.context.node),
        };
        Ok(Value::Text(node.and_then(|node| self.context.tree.name(node)).map(part).unwrap_or_default()))
    }

    /// Whether the nearest `xml:lang` is the language, or a kind of it.
    fn has_language(&self) -> bool {
        let wanted = self.text(0).to_ascii_lowercase();
        let tree = self.context.tree;
        let mut node = Some(self.context.node);
        while let Some(id) = node {
            for &attribute in &tree.node(id).attributes {
                if let Content::Attribute { name, value } = &tree.node(attribute).content
                    && name.full == "xml:lang"
                {
                    let language = value.to_ascii_lowercase();
                    return language.strip_prefix(&wanted).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
                }
            }
            node = tree.node(id).parent;
        }
        false
    }

    fn text_function(&self, name: &str) -> Value {
        let first = self.text(0);
        match name {
            "string" => Value::Text(first),
            "concat" => Value::Text((0..self.values.len()).map(|index| self.text(index)).collect()),
            "starts-with" => Value::Bool(first.starts_with(&self.text(1))),
            "contains" => Value::Bool(first.contains(&self.text(1))),
            "substring-before" => {
                Value::Text(first.split_once(&self.text(1)).map(|parts| parts.0.to_owned()).unwrap_or_default())
            }
            "substring-after" => {
                Value::Text(first.split_once(&self.text(1)).map(|parts| parts.1.to_owned()).unwrap_or_default())
            }
            "substring" => Value::Text(self.substring(&first)),
            "string-length" => Value::Number(first.chars().count() as f64),
            "normalize-space" => Value::Text(first.split_ascii_whitespace().collect::<Vec<_>>().join(" ")),
            _ => Value::Text(self.translated(&first)),
        }
    }

    /// The characters whose positions, from 1, lie within the rounded bounds.
    fn substring(&self, text: &str) -> String {
        let round = |number: f64| (number + 0.5).floor();
        let start = round(self.number(1));
        let end = if self.values.len() > 2 { start + round(self.number(2)) } else { f64::INFINITY };
        let within = |index: usize| {
            let position = (index + 1) as f64;
            position >= start && position < end
        };
        text.chars().enumerate().filter(|(index, _)| within(*index)).map(|(_, c)| c).collect()
    }

    /// Each character of the first list becomes its counterpart, or nothing where there is none.
    fn translated(&self, text: &str) -> String {
        let from: Vec<char> = self.text(1).chars().collect();
        let to: Vec<char> = self.text(2).chars().collect();
        let one = |c: char| match from.iter().position(|&candidate| candidate == c) {
            Some(at) => to.get(at).copied(),
            None => Some(c),
        };
        text.chars().filter_map(one).collect()
    }
}
