//! The value of an expression.

use super::expression::{Expression, Operator, Step, Test};
use super::tree::{NodeId, ROOT, Tree};
use super::value::Value;
use super::{XPathError, axis, functions};

/// Where an expression is looked at.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context<'a> {
    pub(super) tree: &'a Tree,
    pub(super) node: NodeId,
    /// From 1; 0 where nothing is being filtered.
    pub(super) position: usize,
    pub(super) size: usize,
}

type Outcome = Result<Value, XPathError>;

/// The value of an expression; its context is the outermost element.
pub(super) fn evaluate(tree: &Tree, expression: &Expression) -> Outcome {
    value(expression, Context { tree, node: tree.root_element(), position: 0, size: 0 })
}

/// The value of an expression in a context.
pub(super) fn value(expression: &Expression, context: Context<'_>) -> Outcome {
    match expression {
        Expression::Number(number) => Ok(Value::Number(*number)),
        Expression::Text(text) => Ok(Value::Text(text.clone())),
        Expression::Variable => Err(XPathError::UndefinedVariable),
        Expression::Negate(inner) => Ok(Value::Number(-value(inner, context)?.to_number(context.tree))),
        Expression::Binary(operator, left, right) => binary(*operator, left, right, context),
        Expression::Union(left, right) => {
            let mut nodes = value(left, context)?.into_nodes()?;
            nodes.extend(value(right, context)?.into_nodes()?);
            Ok(Value::Nodes(in_order(nodes)))
        }
        Expression::Call(name, arguments) => functions::call(name, arguments, context),
        Expression::Path { absolute, steps } => {
            let start = if *absolute { ROOT } else { context.node };
            walk(vec![start], steps, context.tree)
        }
        Expression::Filter { base, predicates, steps } => {
            let mut nodes = value(base, context)?.into_nodes()?;
            for predicate in predicates {
                nodes = filter(nodes, predicate, context.tree)?;
            }
            walk(nodes, steps, context.tree)
        }
    }
}

fn walk(mut nodes: Vec<NodeId>, steps: &[Step], tree: &Tree) -> Outcome {
    for step in steps {
        if let Test::Prefixed { prefix, .. } = &step.test
            && prefix != "xml"
        {
            return Err(XPathError::UndefinedPrefix);
        }
        let mut next = Vec::new();
        for &node in &nodes {
            let mut found = Vec::new();
            for candidate in axis::nodes(tree, node, step.axis) {
                if axis::accepts(tree, candidate, step.axis, &step.test)? {
                    found.push(candidate);
                }
            }
            for predicate in &step.predicates {
                found = filter(found, predicate, tree)?;
            }
            next.extend(found);
        }
        nodes = in_order(next);
    }
    Ok(Value::Nodes(nodes))
}

/// The nodes for which a predicate holds; a number holds at its position.
fn filter(nodes: Vec<NodeId>, predicate: &Expression, tree: &Tree) -> Result<Vec<NodeId>, XPathError> {
    let size = nodes.len();
    let mut kept = Vec::new();
    for (index, node) in nodes.into_iter().enumerate() {
        let position = index + 1;
        let holds = match value(predicate, Context { tree, node, position, size })? {
            Value::Number(number) => number == position as f64,
            other => other.to_bool(),
        };
        if holds {
            kept.push(node);
        }
    }
    Ok(kept)
}

fn in_order(mut nodes: Vec<NodeId>) -> Vec<NodeId> {
    nodes.sort_unstable();
    nodes.dedup();
    nodes
}

fn binary(operator: Operator, left: &Expression, right: &Expression, context: Context<'_>) -> Outcome {
    let left = value(left, context)?;
    match operator {
        Operator::Or if left.to_bool() => return Ok(Value::Bool(true)),
        Operator::And if !left.to_bool() => return Ok(Value::Bool(false)),
        _ => {}
    }
    let right = value(right, context)?;
    let tree = context.tree;
    let arithmetic = |work: fn(f64, f64) -> f64| Ok(Value::Number(work(left.to_number(tree), right.to_number(tree))));
    match operator {
        Operator::Or | Operator::And => Ok(Value::Bool(right.to_bool())),
        Operator::Add => arithmetic(|a, b| a + b),
        Operator::Subtract => arithmetic(|a, b| a - b),
        Operator::Multiply => arithmetic(|a, b| a * b),
        Operator::Divide => arithmetic(|a, b| a / b),
        Operator::Modulo => arithmetic(|a, b| a % b),
        _ => Ok(Value::Bool(compare(operator, &left, &right, tree))),
    }
}

/// Compares two values; of nodes it is enough that one compares.
fn compare(operator: Operator, left: &Value, right: &Value, tree: &Tree) -> bool {
    let texts = |nodes: &[NodeId]| nodes.iter().map(|&node| Value::Text(tree.string_value(node))).collect::<Vec<_>>();
    match (left, right) {
        (Value::Nodes(_), Value::Bool(_)) => compare(operator, &Value::Bool(left.to_bool()), right, tree),
        (Value::Bool(_), Value::Nodes(_)) => compare(operator, left, &Value::Bool(right.to_bool()), tree),
        (Value::Nodes(nodes), _) => texts(nodes).iter().any(|text| compare(operator, text, right, tree)),
        (_, Value::Nodes(nodes)) => texts(nodes).iter().any(|text| compare(operator, left, text, tree)),
        _ => compare_plain(operator, left, right, tree),
    }
}

fn compare_plain(operator: Operator, left: &Value, right: &Value, tree: &Tree) -> bool {
    let numbers = (left.to_number(tree), right.to_number(tree));
    let equal = match (left, right) {
        (Value::Bool(_), _) | (_, Value::Bool(_)) => left.to_bool() == right.to_bool(),
        (Value::Number(_), _) | (_, Value::Number(_)) => numbers.0 == numbers.1,
        _ => left.to_text(tree) == right.to_text(tree),
    };
    match operator {
        Operator::Equal => equal,
        Operator::NotEqual => !equal,
        Operator::Less => numbers.0 < numbers.1,
        Operator::LessOrEqual => numbers.0 <= numbers.1,
        Operator::Greater => numbers.0 > numbers.1,
        Operator::GreaterOrEqual => numbers.0 >= numbers.1,
        _ => false,
    }
}
