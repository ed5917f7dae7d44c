//! Every row of `tests/data/connections-cases.json`, explained: `fvsh explain --output json` gives the recorded plan.

use serde_json::Value;

use super::cases::{Case, Place, rows};
use super::exceptions;
use super::suite::Suite;
use super::world::World;

/// The keys of a plan, as the rows have them.
const PLAN: &[&str] = &[
    "parsed",
    "driver",
    "transport",
    "host",
    "port",
    "socket",
    "mode",
    "daemon",
    "remote_socket",
    "remote_name",
    "argv",
];

pub(super) fn add(suite: &mut Suite) -> Result<(), String> {
    for row in rows()? {
        let name =
            format!("explain {}: {}", row["id"].as_str().unwrap_or("?"), row["uri"].as_str().unwrap_or("(none)"));
        suite.add(name, move |world| check(world, &row));
    }
    Ok(())
}

fn check(world: &World, row: &Value) -> Result<(), String> {
    let case = Case::of(row).ok_or("not a row")?;
    let (got, top) = case.explain(world, row["flags"].as_u64().unwrap_or(0))?;
    let said: Value = serde_json::from_str(&got.stdout).map_err(|error| format!("no JSON: {error}\n{}", got.show()))?;
    let mut expect = row["expect"].to_string();
    if exceptions::EXPLAINED_NEWER.contains(&row["id"].as_str().unwrap_or("")) {
        let mut newer = row["expect"].clone();
        newer["argv"] = row["expect_11_3"]["argv"].clone();
        expect = newer.to_string();
    }
    let expect: Value = serde_json::from_str(&Place::expand(&expect, &top)).map_err(|error| error.to_string())?;
    let mut wrong: Vec<String> = Vec::new();
    // A row that opened or failed before there was a plan has no plan keys; the others have all that apply.
    if expect.get("parsed").is_some() {
        wrong.extend(
            PLAN.iter()
                .filter(|key| expect.get(**key) != said.get(**key))
                .map(|key| format!("{key}: wanted {}, got {}", shown(expect.get(*key)), shown(said.get(*key)))),
        );
    }
    // An error of connecting is no business of a plan; one of planning is the recorded one.
    if said.get("error").is_some() && said["error"] != expect["error"] {
        wrong.push(format!("error: wanted {}, got {}", shown(expect.get("error")), said["error"]));
    }
    let status = i32::from(said.get("error").is_some());
    if got.status != status {
        wrong.push(format!("status: wanted {status}, got {}", got.status));
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

fn shown(value: Option<&Value>) -> String {
    value.map_or_else(|| "nothing".to_owned(), Value::to_string)
}
