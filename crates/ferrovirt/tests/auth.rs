//! The recorded scenarios of authentication (`tests/data/connections-cases.json`), against a daemon that does what the
//! row says.
// A test that cannot go on has failed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod wire;

use std::{
    io::{Read, Write},
    net::TcpListener,
    os::unix::net::UnixListener,
    sync::{Arc, Mutex},
};

use ferrovirt::{Connection, CredentialKind, Question, uri::MapEnv};
use ferrovirt_proto::remote::{AuthListRet, AuthPolkitRet, AuthSaslInitRet, AuthSaslStartRet, AuthType};
use ferrovirt_rpc::frame::Header;
use ferrovirt_xdr::from_bytes;
use serde_json::Value;

use wire::{fail, give, receive};

#[test]
fn scenarios() {
    let recorded: Value = serde_json::from_str(include_str!("../../../tests/data/connections-cases.json")).unwrap();
    let rows: Vec<_> = recorded["scenarios"].as_array().unwrap().iter().filter(|row| row["group"] == "auth").collect();
    assert!(rows.len() >= 29, "only {} rows", rows.len());
    rows.into_iter().for_each(check);
}

fn check(row: &Value) {
    let id = row["id"].as_str().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let daemon = Daemon::new(&row["server"]);
    let socket = folder.path().join("sock");
    let unix = UnixListener::bind(&socket).unwrap();
    let tcp = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = tcp.local_addr().unwrap().port().to_string();
    let fill = |text: &str| {
        text.replace("${SOCK}", socket.to_str().unwrap())
            .replace("${TCPPORT}", &port)
            .replace("${XDG_CONFIG_HOME}", "/home/u/.config")
            .replace("${HOME}", "/home/u")
    };
    daemon.serve(unix.incoming_once());
    daemon.serve(tcp.incoming_once());
    let (outcome, saw) = open(row, &fill);
    match row["expect"]["error"].as_object() {
        None => assert!(outcome.is_ok(), "{id}: {outcome:?}"),
        Some(error) => {
            let found = outcome.unwrap_err();
            assert_eq!(found.message, fill(error["message"].as_str().unwrap()), "{id}");
            let number = |key: &str| error[key].as_i64().unwrap();
            assert_eq!(
                (i64::from(found.domain.0), i64::from(found.code.0)),
                (number("domain"), number("code")),
                "{id}"
            );
        }
    }
    assert_eq!(Value::from(saw), row["expect"]["callback_saw"], "{id}");
    let (asked, mechanism) = daemon.seen();
    assert_eq!(asked, until_open(&row["expect"]["procs"]), "{id}");
    if let Some(expected) = row["expect"]["mechanism"].as_str() {
        assert_eq!(mechanism.as_deref(), Some(expected), "{id}");
    }
}

/// Opens the row's URI; also says what the callback was asked.
fn open(row: &Value, fill: &dyn Fn(&str) -> String) -> (Result<(), ferrovirt::Error>, Vec<Value>) {
    let mut env = MapEnv::new(1000).with_var("HOME", "/home/u").with_var("XDG_CONFIG_HOME", "/home/u/.config");
    for (name, value) in row["env"].as_object().into_iter().flatten() {
        env = env.with_var(name, &fill(value.as_str().unwrap()));
    }
    for (path, text) in row["files"].as_object().into_iter().flatten() {
        env.files.insert(fill(path).into(), text.as_str().unwrap().as_bytes().to_vec());
    }
    let saw = Arc::new(Mutex::new(Vec::new()));
    let mut builder = Connection::builder().environment(env);
    if let Some(kinds) = row["callback_types"].as_array() {
        let kinds: Vec<_> =
            kinds.iter().map(|kind| CredentialKind(kind.as_i64().unwrap().try_into().unwrap())).collect();
        let (noted, fails) = (Arc::clone(&saw), row["callback_fails"] == true);
        builder = builder.auth(&kinds, move |questions| {
            // A callback that gave up was recorded at its first question.
            let read = if fails { 1 } else { questions.len() };
            noted.lock().unwrap().extend(questions.iter().take(read).map(as_recorded));
            std::future::ready((!fails).then(|| questions.iter().map(|_| Some("answer".to_owned())).collect()))
        });
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let opened = runtime.block_on(builder.open(&fill(row["uri"].as_str().unwrap())));
    let saw = saw.lock().unwrap().clone();
    (opened.map(drop).map_err(|error| *error.error), saw)
}

fn as_recorded(question: &Question) -> Value {
    serde_json::json!({
        "type": question.kind.0,
        "prompt": question.prompt,
        "challenge": question.challenge,
        "default": question.default,
    })
}

/// The calls of the authentication, and the open where it comes to that: what follows is not authentication's.
fn until_open(procedures: &Value) -> Vec<i32> {
    let all = procedures.as_array().unwrap().iter().map(|number| i32::try_from(number.as_i64().unwrap()).unwrap());
    all.filter(|number| *number == 1 || (66..=70).contains(number)).collect()
}

/// A daemon for one client.
#[derive(Clone)]
struct Daemon {
    server: Value,
    seen: Arc<Mutex<(Vec<i32>, Option<String>)>>,
}

/// One accepted client of a listener, once it comes.
trait IncomingOnce {
    type Client: Read + Write + Send + 'static;
    fn incoming_once(self) -> Box<dyn FnOnce() -> Self::Client + Send>;
}

impl IncomingOnce for UnixListener {
    type Client = std::os::unix::net::UnixStream;
    fn incoming_once(self) -> Box<dyn FnOnce() -> Self::Client + Send> {
        Box::new(move || self.accept().unwrap().0)
    }
}

impl IncomingOnce for TcpListener {
    type Client = std::net::TcpStream;
    fn incoming_once(self) -> Box<dyn FnOnce() -> Self::Client + Send> {
        Box::new(move || self.accept().unwrap().0)
    }
}

impl Daemon {
    fn new(server: &Value) -> Self {
        Self { server: server.clone(), seen: Arc::default() }
    }

    fn seen(&self) -> (Vec<i32>, Option<String>) {
        self.seen.lock().unwrap().clone()
    }

    fn serve<C: Read + Write + Send + 'static>(&self, accept: Box<dyn FnOnce() -> C + Send>) {
        let daemon = self.clone();
        std::thread::spawn(move || {
            let mut client = accept();
            while let Some((header, payload)) = receive(&mut client) {
                if daemon.answer(&mut client, &header, &payload).is_err() {
                    return;
                }
            }
        });
    }

    fn answer(&self, client: &mut impl Write, call: &Header, payload: &[u8]) -> std::io::Result<()> {
        if call.procedure == 1 || (66..=70).contains(&call.procedure) {
            self.seen.lock().unwrap().0.push(call.procedure);
        }
        let behaviour = self.server["behaviour"].as_str().unwrap();
        match (call.procedure, behaviour) {
            (66, "noauthlist") => fail(client, call, 39, 7, "unknown procedure: 66"),
            (70, "deny") => fail(client, call, 45, 60, "authentication failed: access denied by policy"),
            (66, _) => give(client, call, &AuthListRet { types: self.types() }),
            (67, _) => {
                give(client, call, &AuthSaslInitRet { mechlist: self.server["mechlist"].as_str().unwrap().into() })
            }
            (68, _) => {
                let started: ferrovirt_proto::remote::AuthSaslStartArgs = from_bytes(payload).unwrap();
                self.seen.lock().unwrap().1 = Some(started.mech);
                give(client, call, &AuthSaslStartRet { complete: 1, nil: 1, data: Vec::new() })
            }
            (70, _) => give(client, call, &AuthPolkitRet { complete: 1 }),
            (60, _) => give(client, call, &0_i32),
            _ => give(client, call, &()),
        }
    }

    fn types(&self) -> Vec<AuthType> {
        let number = |kind: &Value| match kind.as_str() {
            Some("none") => AuthType::NONE,
            Some("sasl") => AuthType::SASL,
            Some("polkit") => AuthType::POLKIT,
            _ => AuthType(kind.as_i64().unwrap().try_into().unwrap()),
        };
        self.server["auth_list"].as_array().unwrap().iter().map(number).collect()
    }
}
