//! The recorded scenarios of libssh and libssh2.

use ferrovirt_known_hosts::{bracketed, line, md5_fingerprint, sha256_fingerprint};
use ferrovirt_uri::OpenFlags;
use russh::MethodKind;
use serde_json::Value;

use crate::{
    peer::{HOST_KEY, Peer, Rules, USER_KEY, key},
    world::{Scripted, World},
};

const CASES: &str = include_str!("../../../../tests/data/connections-cases.json");

/// In libvirt these never return.
const HANGS: [&str; 2] = ["libssh no keys, wrong passwords", "libssh sshauth=PASSWORD,privkey order"];

#[tokio::test]
async fn every_recorded_scenario_goes_as_recorded() {
    let peer = Peer::start(Rules::new(&[MethodKind::PublicKey, MethodKind::Password])).await;
    let cases: Value = serde_json::from_str(CASES).unwrap();
    let rows: Vec<&Value> = cases["scenarios"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["group"].as_str().is_some_and(|group| group.starts_with("libssh")))
        .collect();
    assert!(rows.len() >= 54, "{} scenarios", rows.len());
    let mut wrong = Vec::new();
    for row in &rows {
        if let Err(difference) = check(row, &peer).await {
            wrong.push(format!("{}: {difference}", row["id"]));
        }
    }
    assert!(wrong.is_empty(), "{} of {} scenarios differ:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}

async fn check(row: &Value, peer: &Peer) -> Result<(), String> {
    let world = World::new();
    prepare(row, peer, &world);
    let person = person(row);
    let uri = filled(row["uri"].as_str().unwrap(), peer, &world);
    let flags = OpenFlags::from_bits_retain(u32::try_from(row["flags"].as_u64().unwrap()).unwrap());
    let asked = person.as_ref().map(|person| person as &dyn ferrovirt_transport::SshPerson);
    let opened = world.open(&uri, flags, asked).await;

    let expect = &row["expect"];
    if let Some(person) = &person {
        same_questions(expect, person, peer, &world)?;
    }
    if HANGS.contains(&row["id"].as_str().unwrap()) {
        let error = opened.err().ok_or("opened")?;
        return same((error.domain.0.into(), error.code.0.into()), (66_i64, 45_i64));
    }
    if expect["ok"] == true {
        opened.map_err(|error| error.message)?;
        same(peer.seen().command.as_str(), expect["remote_command"].as_str().unwrap())?;
        return same(world.known_hosts().exists(), expect["known_hosts_written"] == true);
    }
    let error = opened.err().ok_or("opened")?;
    let wanted = &expect["error"];
    let message = filled(wanted["message"].as_str().unwrap(), peer, &world);
    if resolves_differently(&message, &error.message) {
        return Ok(());
    }
    let got = (i64::from(error.domain.0), i64::from(error.code.0), error.message);
    same(got, (wanted["domain"].as_i64().unwrap(), wanted["code"].as_i64().unwrap(), message))
}

/// Which of the resolver's errors it is depends on the network of the machine.
fn resolves_differently(wanted: &str, got: &str) -> bool {
    let head = "Unable to resolve address 'myalias' service '22': ";
    wanted.starts_with(head) && got.starts_with(head)
}

fn same<T: PartialEq + std::fmt::Debug>(got: T, wanted: T) -> Result<(), String> {
    if got == wanted { Ok(()) } else { Err(format!("\n    got    {got:?}\n    wanted {wanted:?}")) }
}

/// The keys and lists that the row starts with.
fn prepare(row: &Value, peer: &Peer, world: &World) {
    for name in row["default_keys_present"].as_array().unwrap() {
        world.write_key(&format!(".ssh/{}", name.as_str().unwrap()), USER_KEY, None);
    }
    world.write_key("authorised", USER_KEY, None);
    world.write_key("encrypted", USER_KEY, Some("the right one"));
    let name = bracketed("127.0.0.1", &peer.port.to_string());
    let list = |seed: u8| String::from_utf8(line(&name, &key(seed).public_key().to_bytes().unwrap(), "")).unwrap();
    if row.get("known_hosts").is_some() {
        world.write("config/libvirt/known_hosts", &list(99));
    } else if row["id"].as_str().unwrap().ends_with("second time known") {
        world.write("config/libvirt/known_hosts", &list(HOST_KEY));
    }
}

fn person(row: &Value) -> Option<Scripted> {
    let kinds: Vec<i64> = row["callback_types"].as_array()?.iter().filter_map(Value::as_i64).collect();
    let answers = row["callback_answers"].as_object().into_iter().flatten();
    let answers: Vec<(bool, &str)> = answers.map(|(kind, text)| (kind != "6", text.as_str().unwrap())).collect();
    let mut person = Scripted::new(&answers);
    person.shown = kinds.contains(&6);
    person.secret = kinds.contains(&5) || kinds.contains(&7);
    Some(person)
}

fn same_questions(expect: &Value, person: &Scripted, peer: &Peer, world: &World) -> Result<(), String> {
    let Some(wanted) = expect["callback_saw"].as_array() else { return Ok(()) };
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let wanted: Vec<_> = wanted
        .iter()
        .map(|one| (one["type"] != 6, filled(one["prompt"].as_str().unwrap(), peer, world), text(&one["challenge"])))
        .collect();
    let asked = person.asked.lock().unwrap();
    let got: Vec<_> = asked.iter().map(|one| (one.is_secret, one.prompt.clone(), one.challenge.clone())).collect();
    same(got, wanted)
}

fn filled(text: &str, peer: &Peer, world: &World) -> String {
    let blob = |seed: u8| key(seed).public_key().to_bytes().unwrap();
    let stored = String::from_utf8(line("h", &blob(99), "")).unwrap();
    let mut text = text.to_owned();
    for (place, value) in [
        ("${SSHPORT}", peer.port.to_string()),
        ("${KEY_RSA}", world.path("authorised").display().to_string()),
        ("${KEY_ENCRYPTED}", world.path("encrypted").display().to_string()),
        ("${XDG_CONFIG_HOME}", world.path("config").display().to_string()),
        ("${HOSTKEY_SHA256_HEX}", sha256_fingerprint(&blob(HOST_KEY))),
        ("${HOSTKEY_MD5_HEX}", md5_fingerprint(&blob(HOST_KEY))),
        // The stored key of the recording.
        (
            "AAAAC3NzaC1lZDI1NTE5AAAAIHJQeA9UawRXFAdhbXC0bI6ZVua4C6MgVIAbiQ9vLHlg",
            stored.split_whitespace().nth(2).unwrap().to_owned(),
        ),
    ] {
        text = text.replace(place, &value);
    }
    text
}
