//! Every recorded connection case (libvirt 9.0.0, run; see the file's own header) through the planner.
#![allow(clippy::expect_used, clippy::unwrap_used)]

#[allow(dead_code, unreachable_pub)]
mod common;

use std::path::PathBuf;

use common::TEST;
use ferrovirt_uri::{Build, ExplainedValue, Explanation, MapEnv, OpenFlags, plan};
use serde_json::{Map, Value, json};

const CASES: &str = include_str!("../../../tests/data/connections-cases.json");

/// What stands for the placeholders of the cases.
const PLACES: [(&str, &str); 5] = [
    ("${FAKE}", "/opt/fake-server"),
    ("${HOME}", "/home/u"),
    ("${XDG_RUNTIME_DIR}", "/run/user/1000"),
    ("${XDG_CONFIG_HOME}", "/home/u/xdg-config"),
    ("${XDG_CACHE_HOME}", "/home/u/xdg-cache"),
];

const PLAN_KEYS: [&str; 11] = [
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

/// Rows recorded with 9.0.0 whose plan follows 11.3.0, which the row itself gives in `expect_11_3`: the helper
/// on the other host is told of `mode` and `socket`.
const FOLLOWS_11_3: [&str; 1] = ["ssh-16"];

#[test]
fn every_recorded_case_is_planned_as_recorded() {
    let cases: Value = serde_json::from_str(&filled(CASES)).unwrap();
    let cases = cases["cases"].as_array().unwrap();
    assert!(cases.len() >= 208, "{} cases", cases.len());
    let wrong: Vec<String> = cases.iter().filter_map(|case| check(case).err()).collect();
    assert!(wrong.is_empty(), "{} of {} cases differ:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

fn check(case: &Value) -> Result<(), String> {
    let got = explain(case);
    let mut expected = case["expect"].as_object().unwrap().clone();
    if FOLLOWS_11_3.contains(&case["id"].as_str().unwrap()) {
        expected.extend(case["expect_11_3"].as_object().unwrap().clone());
    }
    let error = expected.get("error").filter(|error| is_plan_time(error)).cloned();
    let mut want = Map::new();
    // A row that records nothing but an error says nothing of the plan, unless planning is what fails.
    let has_plan = expected.contains_key("parsed") || expected.contains_key("driver") || error.is_some();
    for key in PLAN_KEYS.into_iter().filter(|_| has_plan) {
        want.extend(expected.get(key).map(|value| (key.to_owned(), value.clone())));
    }
    want.extend(error.map(|error| ("error".to_owned(), error)));
    let known = |key: &str| (has_plan && PLAN_KEYS.contains(&key)) || key == "error";
    let got: Map<String, Value> = got.into_iter().filter(|(key, _)| known(key)).collect();
    if got == want {
        Ok(())
    } else {
        Err(format!("{} {}\n  got  {}\n  want {}", case["id"], case["uri"], json!(got), json!(want)))
    }
}

/// Errors that come up only when something is resolved, connected, run or read from a peer.
fn is_plan_time(error: &Value) -> bool {
    let at_open = [
        "Failed to connect socket to ",
        "unable to connect to server at ",
        "Unable to resolve address ",
        "Cannot recv data: ",
        "XML error: failed to parse xml document ",
    ];
    let message = error["message"].as_str().unwrap();
    !at_open.iter().any(|start| message.starts_with(start))
}

fn explain(case: &Value) -> Map<String, Value> {
    let flags = OpenFlags::from_bits_retain(case["flags"].as_u64().unwrap().try_into().unwrap());
    let env = world(case);
    let explanation = match plan(case["uri"].as_str(), flags, &[TEST], &Build::default(), &env) {
        Ok(plan) => Explanation::of_plan(&plan),
        Err(failure) => Explanation::of_failure(&failure),
    };
    to_json(explanation.fields())
}

fn world(case: &Value) -> MapEnv {
    let is_root = case["user"] == "root";
    let mut env = MapEnv::new(if is_root { 0 } else { 1000 });
    for (place, value) in &PLACES[1..] {
        env.vars.insert(place.trim_matches(['$', '{', '}']).to_owned(), (*value).to_owned());
    }
    for (name, value) in case["env"].as_object().unwrap() {
        match value.as_str() {
            Some(value) => env.vars.insert(name.clone(), value.to_owned()),
            None => env.vars.remove(name),
        };
    }
    if let Some(conf) = case.get("conf") {
        let dir = if is_root { "/etc" } else { PLACES[3].1 };
        env = env.with_file(format!("{dir}/libvirt/libvirt.conf"), conf.as_str().unwrap());
    }
    for socket in case.get("existing_sockets").and_then(Value::as_array).into_iter().flatten() {
        // `/var/run` is a link to `/run`.
        env = env.with_file(PathBuf::from("/var/run/libvirt").join(socket.as_str().unwrap()), "");
    }
    env
}

fn filled(text: &str) -> String {
    PLACES.iter().fold(text.to_owned(), |text, (place, value)| text.replace(place, value))
}

fn to_json(fields: &[(&'static str, ExplainedValue)]) -> Map<String, Value> {
    fields.iter().map(|(key, value)| ((*key).to_owned(), value_to_json(value))).collect()
}

fn value_to_json(value: &ExplainedValue) -> Value {
    match value {
        ExplainedValue::Null => Value::Null,
        ExplainedValue::Number(number) => json!(number),
        ExplainedValue::Text(text) => json!(text),
        ExplainedValue::List(items) => json!(items),
        ExplainedValue::Map(fields) => Value::Object(to_json(fields)),
    }
}
