//! `--output json` and `--output yaml`: what a command tells, for programs.
//!
//! A table becomes a list of objects whose keys are the table's columns; facts become one object whose keys are their
//! labels, also where they are printed as lines of labels and values; other lines become a list of texts. Keys are in lower case with underscores, and a
//! number whose unit stands behind it has the unit in its key (`max_memory_kib`).

use std::fmt::Write;

use serde_json::{Map, Value};

/// What `--output` asks for, where it is not text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Json,
    Yaml,
}

impl Form {
    /// The words that `--output` takes.
    pub(crate) const WORDS: &'static [&'static str] = &["table", "json", "yaml"];

    /// `None` for a word that names no form; the inner `None` is text as virsh prints it.
    pub(crate) fn of_word(word: &str) -> Option<Option<Self>> {
        match word {
            "table" => Some(None),
            "json" => Some(Some(Form::Json)),
            "yaml" => Some(Some(Form::Yaml)),
            _ => None,
        }
    }

    /// A value as a document.
    pub(crate) fn document(self, value: &Value) -> String {
        match self {
            Form::Json => format!("{value:#}\n"),
            Form::Yaml => yaml(value),
        }
    }
}

/// What a command has told so far.
#[derive(Debug, Default)]
pub(super) struct Answer {
    rows: Option<Vec<Value>>,
    facts: Map<String, Value>,
    /// The key of the last fact.
    last: String,
    text: String,
    /// Its lines are labels and values.
    labels: bool,
}

impl Answer {
    pub(super) fn new(labels: bool) -> Self {
        Answer { labels, ..Answer::default() }
    }

    pub(super) fn add_text(&mut self, text: &str) {
        self.text.push_str(text);
    }

    pub(super) fn add_rows(&mut self, rows: impl Iterator<Item = Map<String, Value>>) {
        self.rows.get_or_insert_default().extend(rows.map(Value::Object));
    }

    /// A fact without a label belongs to the one before.
    pub(super) fn add_fact(&mut self, label: &str, unit: &str, value: Value) {
        let unit = if unit.is_empty() { String::new() } else { format!("_{}", key(unit)) };
        match (label, self.facts.get_mut(&self.last)) {
            ("", Some(Value::Array(values))) => values.push(value),
            ("", Some(last)) => *last = Value::Array(vec![last.take(), value]),
            _ => {
                self.last = key(label) + &unit;
                self.facts.insert(self.last.clone(), value);
            }
        }
    }

    pub(super) fn into_value(self) -> Value {
        if let Some(rows) = self.rows {
            return Value::Array(rows);
        }
        if !self.facts.is_empty() {
            return Value::Object(self.facts);
        }
        let labelled = if self.labels { labelled(&self.text) } else { None };
        labelled.unwrap_or_else(|| self.text.lines().filter(|line| !line.trim().is_empty()).collect())
    }
}

/// Lines of labels and values as an object; blocks of them, with blank lines between, as a list of objects.
fn labelled(text: &str) -> Option<Value> {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let blocks = lines.split(|line| line.is_empty()).filter(|block| !block.is_empty());
    let mut blocks: Vec<Value> = blocks.map(labelled_block).collect::<Option<_>>()?;
    match blocks.len() {
        0 => None,
        1 => blocks.pop(),
        _ => Some(Value::Array(blocks)),
    }
}

/// `label: value`, `label : value`, or a number behind its label, line by line.
fn labelled_block(lines: &[&str]) -> Option<Value> {
    let mut answer = Answer::default();
    for line in lines {
        let numbered = || line.rsplit_once(' ').filter(|(_, number)| number.parse::<i64>().is_ok());
        let empty = || line.strip_suffix(':').map(|label| (label, ""));
        let (label, value) = line.split_once(": ").or_else(empty).or_else(numbered)?;
        let (value, unit) = measured(value.trim());
        answer.add_fact(label, unit, value);
    }
    Some(Value::Object(answer.facts))
}

/// A number, alone or with a unit behind it; else the text.
fn measured(text: &str) -> (Value, &str) {
    let (number, unit) = text.split_once(' ').unwrap_or((text, ""));
    let is_unit =
        unit.is_empty() || matches!(unit, "B" | "KiB" | "MiB" | "GiB" | "TiB" | "ms" | "s" | "%" | "bytes/s" | "MiB/s");
    match number.parse::<i64>() {
        // The sign of the percent is no part of a key.
        Ok(number) if is_unit => (Value::from(number), if unit == "%" { "percent" } else { unit }),
        _ => (Value::from(text), ""),
    }
}

/// `CPU(s):` is `cpus`, `Max memory:` is `max_memory`.
pub(super) fn key(label: &str) -> String {
    let label = label.replace("(s)", "s").to_ascii_lowercase();
    let words: Vec<&str> = label.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join("_")
}

/// A cell of a column: the columns that hold nothing but ids, or yes and no, are numbers and booleans.
pub(super) fn cell(column: &str, text: &str) -> Value {
    match column {
        "Name" | "Title" | "UUID" => Value::from(text),
        _ if text == "-" => Value::Null,
        "Id" => text.parse::<u32>().map_or_else(|_| Value::from(text), Value::from),
        "Autostart" | "Persistent" => match text {
            "yes" => Value::Bool(true),
            "no" => Value::Bool(false),
            other => Value::from(other),
        },
        _ => Value::from(text),
    }
}

fn yaml(value: &Value) -> String {
    let mut text = String::new();
    match value {
        Value::Array(items) if !items.is_empty() => {
            items.iter().for_each(|item| yaml_item(&mut text, item));
        }
        Value::Object(fields) if !fields.is_empty() => yaml_fields(&mut text, fields, ""),
        other => drop(writeln!(text, "{other}")),
    }
    text
}

fn yaml_item(text: &mut String, item: &Value) {
    match item {
        Value::Object(fields) if !fields.is_empty() => {
            text.push_str("- ");
            yaml_fields(text, fields, "  ");
        }
        // JSON's way to write text, numbers and short lists is YAML's too.
        other => drop(writeln!(text, "- {other}")),
    }
}

/// The first field stands where the line is.
fn yaml_fields(text: &mut String, fields: &Map<String, Value>, indent: &str) {
    for (index, (name, value)) in fields.iter().enumerate() {
        let indent = if index == 0 { "" } else { indent };
        let _ = writeln!(text, "{indent}{name}: {value}");
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn keys() {
        for (label, want) in [
            ("CPU(s):", "cpus"),
            ("Max memory:", "max_memory"),
            ("Thread(s) per core:", "threads_per_core"),
            ("MAC Address", "mac_address"),
        ] {
            assert_eq!(key(label), want);
        }
    }

    #[test]
    fn cells_are_typed_by_their_column() {
        assert_eq!(cell("Id", "7"), json!(7));
        assert_eq!(cell("Id", "-"), Value::Null);
        assert_eq!(cell("Name", "7"), json!("7"));
        assert_eq!(cell("Name", "-"), json!("-"));
        assert_eq!(cell("Autostart", "no"), json!(false));
        assert_eq!(cell("State", "no"), json!("no"));
    }

    #[test]
    fn facts_and_lines() {
        let mut answer = Answer::default();
        answer.add_text("a\n\nb\n");
        answer.add_fact("Memory size:", "KiB", json!(4));
        answer.add_fact("Messages:", "", json!("x"));
        answer.add_fact("", "", json!("y"));
        answer.add_fact("", "", json!("z"));
        assert_eq!(answer.into_value(), json!({"memory_size_kib": 4, "messages": ["x", "y", "z"]}));
        let mut lines = Answer::default();
        lines.add_text("a\n\nb\n");
        assert_eq!(lines.into_value(), json!(["a", "b"]));
    }

    #[test]
    fn labels_and_values_in_lines() {
        let value = |text: &str| {
            let mut answer = Answer::new(true);
            answer.add_text(text);
            answer.into_value()
        };
        assert_eq!(
            value("maximum      config         2\ncurrent live 1\n"),
            json!({"maximum_config": 2, "current_live": 1})
        );
        assert_eq!(
            value("Scheduler      : fair\ncpu_shares     : 1024\nhard_limit     : 4 KiB\n\n"),
            json!({"scheduler": "fair", "cpu_shares": 1024, "hard_limit_kib": 4})
        );
        assert_eq!(
            value("VCPU:           0\nState:          running\n\nVCPU:           1\nState:\n\n"),
            json!([{"vcpu": 0, "state": "running"}, {"vcpu": 1, "state": ""}])
        );
        assert_eq!(value("vnc://localhost:0\n"), json!(["vnc://localhost:0"]));
        assert_eq!(value("a: 1\nb\n"), json!(["a: 1", "b"]));
        assert_eq!(value("\n"), json!([]));
    }

    #[test]
    fn an_empty_table_is_an_empty_list() {
        let mut answer = Answer::default();
        answer.add_rows(std::iter::empty());
        assert_eq!(answer.into_value(), json!([]));
    }

    #[test]
    fn yaml_documents() {
        assert_eq!(
            yaml(&json!([{"id": 1, "name": "a: b"}, {"id": null, "name": "no"}])),
            "- id: 1\n  name: \"a: b\"\n- id: null\n  name: \"no\"\n"
        );
        assert_eq!(yaml(&json!({"a": true, "b": [1]})), "a: true\nb: [1]\n");
        assert_eq!(yaml(&json!([])), "[]\n");
        assert_eq!(yaml(&json!(["x"])), "- \"x\"\n");
    }
}
