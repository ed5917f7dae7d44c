//! Which text a recorded step is held to: the recorded one of 9.0.0, or that of 11.3.0 where the record says that it
//! differs. The chosen texts lie beside the clients' scripts.

use std::sync::OnceLock;

use serde_json::Value;

/// `{"SEQUENCE": {"STEP LINE": {"stdout": ..., "stderr": ..., "exit": ...}}}`, steps counted from 0; single commands under `single`, by their words.
const CHOSEN: &str = "tests/interop/clients/chosen.json";

/// What a step must leave behind; `None` is not compared.
pub(super) struct Wanted {
    pub(super) stdout: Option<String>,
    pub(super) stderr: Option<String>,
    pub(super) exit: i64,
}

/// A sequence's step.
pub(super) fn chosen(sequence: &str, at: usize, step: &Value) -> Result<Wanted, String> {
    let line = step["line"].as_str().unwrap_or_default();
    match newer()?.get(sequence).and_then(|rows| rows.get(format!("{at} {line}"))) {
        Some(row) => Ok(wanted(row)),
        None if step.get("v11").is_some() => Err(format!("no text is chosen for {sequence}, step {at}: {line}")),
        None => Ok(wanted(step)),
    }
}

/// A single command.
pub(super) fn chosen_single(row: &Value) -> Wanted {
    let name = row["name"].as_str().unwrap_or_default();
    let newer = newer().ok().and_then(|all| all["single"].get(name));
    wanted(newer.unwrap_or(row))
}

fn wanted(row: &Value) -> Wanted {
    let text = |name: &str| row[name].as_str().map(str::to_owned);
    Wanted { stdout: text("stdout"), stderr: text("stderr"), exit: row["exit"].as_i64().unwrap_or_default() }
}

fn newer() -> Result<&'static Value, String> {
    static ALL: OnceLock<Result<Value, String>> = OnceLock::new();
    let read = || {
        let path = crate::root().join(CHOSEN);
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
    };
    ALL.get_or_init(read).as_ref().map_err(Clone::clone)
}
