//! `explain`: how a URI would be opened, without opening it.

use std::fmt::Write;

use ferrovirt::uri::{ExplainedValue, Explanation};
use ferrovirt::{ExplainOptions, explain as explain_open};
use serde_json::{Map, Value};

use super::{Arguments, Failure, Outcome};
use crate::output::escape_shell;
use crate::shell::Shell;

/// Prints the plan, or what is known of it and the error that ends it.
///
/// Without a URI it tells of the connection that the shell itself would open.
pub(crate) fn explain(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let json = match args.text(&mut shell.console, "output")? {
        None | Some("text") => false,
        Some("json") => true,
        Some(form) => return shell.refuse(&format!("unknown output form '{form}', expecting 'text' or 'json'")),
    };
    let options = ExplainOptions {
        read_only: args.has("readonly") || shell.session.read_only,
        no_aliases: args.has("no-aliases"),
    };
    let name = args.raw("uri").or(shell.session.name.as_deref());
    let explanation = explain_open(name, options);
    let text = if json { json_text(&explanation) } else { plain_text(&explanation) };
    shell.console.print(&text);
    if explanation.is_error() { Err(Failure::Told) } else { Ok(()) }
}

fn json_text(explanation: &Explanation) -> String {
    let fields = explanation.fields().iter().map(|(key, value)| ((*key).to_owned(), to_json(value)));
    format!("{:#}\n", Value::Object(fields.collect()))
}

fn to_json(value: &ExplainedValue) -> Value {
    match value {
        ExplainedValue::Null => Value::Null,
        ExplainedValue::Number(number) => Value::from(*number),
        ExplainedValue::Text(text) => Value::from(text.as_str()),
        ExplainedValue::List(items) => items.iter().map(String::as_str).collect(),
        ExplainedValue::Map(fields) => {
            let pairs = fields.iter().map(|(key, value)| ((*key).to_owned(), to_json(value)));
            Value::Object(pairs.collect::<Map<_, _>>())
        }
    }
}

fn plain_text(explanation: &Explanation) -> String {
    let mut text = String::new();
    for (key, value) in explanation.fields() {
        match value {
            ExplainedValue::Map(fields) => {
                for (part, value) in fields {
                    let _ = writeln!(text, "{:<15} {}", format!("{key} {part}:"), plain_value(value));
                }
            }
            value => {
                let _ = writeln!(text, "{:<15} {}", format!("{key}:"), plain_value(value));
            }
        }
    }
    text
}

fn plain_value(value: &ExplainedValue) -> String {
    match value {
        ExplainedValue::Null => "-".to_owned(),
        ExplainedValue::Number(number) => number.to_string(),
        ExplainedValue::Text(text) => text.clone(),
        ExplainedValue::List(items) => items.iter().map(|item| escape_shell(item)).collect::<Vec<_>>().join(" "),
        ExplainedValue::Map(fields) => {
            fields.iter().map(|(key, value)| format!("{key}={}", plain_value(value))).collect::<Vec<_>>().join(" ")
        }
    }
}
