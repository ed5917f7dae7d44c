//! The `scenarios` of `tests/data/connections-cases.json` that are about TLS, against servers made here.

use std::path::{Path, PathBuf};

use ferrovirt_error::Error;
use ferrovirt_uri::{Build, MapEnv, OpenFlags, Target, plan};
use serde_json::Value;

use super::{
    pki::{self, Pki},
    server::{self, Manner},
};
use crate::{ConnectOptions, test_support::block_on};

/// Where Ferrovirt ends otherwise: `docs/compat.md` gives the reasons. The text, or `None` for a connection.
const DIFFERENT: &[(&str, Option<&str>)] = &[
    ("tls: no client cert", Some("Cannot read client certificate '${DIR}/clientcert.pem': No such file or directory")),
    ("tls: cert no key", Some("Cannot read client key '${DIR}/clientkey.pem': No such file or directory")),
    ("tls: server sends TLS 1.3 session tickets before the byte", None),
];

fn rows() -> Vec<Value> {
    let text = include_str!("../../../../../tests/data/connections-cases.json");
    let all: Value = serde_json::from_str(text).unwrap();
    let is_tls = |row: &&Value| row["id"].as_str().is_some_and(|id| id.starts_with("tls: "));
    all["scenarios"].as_array().unwrap().iter().filter(is_tls).cloned().collect()
}

#[test]
fn scenarios_end_as_recorded() {
    let pki = Pki::new();
    let rows = rows();
    assert!(rows.len() >= 21, "{}", rows.len());
    for row in rows {
        let id = row["id"].as_str().unwrap();
        let place = Place::new(&pki, &row);
        let got = place.open(&pki, &row);
        let expect = &row["expect"];
        let different = DIFFERENT.iter().find(|(other, _)| *other == id);
        match (different, &got) {
            (Some((_, None)), Ok(_)) => {}
            (Some((_, Some(text))), Err(error)) => {
                assert_eq!(error.message, text.replace("${DIR}", &place.pkipath()), "{id}");
            }
            (None, Ok(name)) => assert_eq!(Some(name.as_str()), expect["open_name"].as_str(), "{id}"),
            (None, Err(error)) => {
                let wanted = &expect["error"];
                let message = place.expand(wanted["message"].as_str().unwrap_or("it opens"));
                assert_eq!(error.message, message, "{id}");
                assert_eq!(Some(i64::from(error.domain.0)), wanted["domain"].as_i64(), "{id}");
                assert_eq!(Some(i64::from(error.code.0)), wanted["code"].as_i64(), "{id}");
            }
            (different, got) => panic!("{id}: {got:?}, listed as {different:?}"),
        }
    }
}

/// The files of one scenario.
struct Place {
    directory: tempfile::TempDir,
    env: MapEnv,
    /// The words between `${PKI:` and `}`.
    words: String,
}

impl Place {
    fn new(pki: &Pki, row: &Value) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let uri = row["uri"].as_str().unwrap();
        let words = uri.split_once("${PKI:").and_then(|(_, rest)| rest.split_once('}')).map_or("", |(words, _)| words);
        let euid = if row["user"] == "root" { 0 } else { 1000 };
        let mut env = MapEnv::new(euid);
        for (name, folder) in [("HOME", "home"), ("XDG_CONFIG_HOME", "config"), ("XDG_RUNTIME_DIR", "run")] {
            env = env.with_var(name, directory.path().join(folder).to_str().unwrap());
        }
        if let Some(text) = row["conf"].as_str() {
            env = env.with_file(directory.path().join("config/libvirt/libvirt.conf"), text);
        }
        let mut place = Self { directory, env, words: words.to_owned() };
        place.put(place.directory.path().join("pki"), &files(pki, words));
        if let Some(list) = row["user_pki"].as_str() {
            let all = files(pki, "ca,client");
            let named: Vec<_> = all.into_iter().filter(|(name, _)| list.contains(name)).collect();
            place.put(place.directory.path().join("home/.pki/libvirt"), &named);
        }
        place
    }

    /// Writes files and lets the plan know of them.
    fn put(&mut self, directory: PathBuf, files: &[(&str, &str)]) {
        pki::write(&directory, files);
        for (name, text) in files {
            self.env = std::mem::take(&mut self.env).with_file(directory.join(name), *text);
        }
    }

    fn pkipath(&self) -> String {
        Path::join(self.directory.path(), "pki").to_str().unwrap().to_owned()
    }

    fn expand(&self, text: &str) -> String {
        text.replace(&format!("${{PKI:{}}}", self.words), &self.pkipath())
    }

    /// Opens the transport; gives the name that the daemon would be told.
    fn open(&self, pki: &Pki, row: &Value) -> Result<String, Error> {
        let server = &row["server"];
        let other_host = server["certificate"] == "CN and SAN other";
        let manner = Manner {
            verdict: server["confirmation_byte"].as_str().unwrap().parse().unwrap(),
            tickets: usize::try_from(server["tls13_tickets"].as_u64().unwrap()).unwrap(),
            ca: server["client_certs_checked_against"].is_string().then(|| pki.ca.clone()),
            ..Manner::default()
        };
        let pair = if other_host { &pki.elsewhere } else { &pki.server };
        let (port, _server) = server::start(pair, manner, |mut accepted| drop(accepted.receive(1)));
        let uri = self.expand(row["uri"].as_str().unwrap()).replace("${TLSPORT}", &port.to_string());
        let planned = plan(Some(&uri), OpenFlags::empty(), &[], &Build::default(), &self.env);
        let planned = planned.map_err(|failure| Error::from(failure.error))?;
        let Target::Remote(remote) = planned.target else { panic!("{uri} is remote") };
        block_on(crate::connect(&remote.endpoint, &ConnectOptions::default()))?;
        Ok(remote.remote_name)
    }
}

/// What the words of a scenario stand for.
fn files<'a>(pki: &'a Pki, words: &str) -> Vec<(&'static str, &'a str)> {
    let client =
        |pair: &'a pki::Pair| vec![("clientcert.pem", pair.certificate.as_str()), ("clientkey.pem", pair.key.as_str())];
    let of_word = |word: &str| match word {
        "ca" => vec![("cacert.pem", pki.ca.as_str())],
        "ca2" => vec![("cacert.pem", pki.ca2.as_str())],
        "client" | "client-without-ca" => client(&pki.client),
        "client-expired" => client(&pki.client_expired),
        "client-of-ca2" => client(&pki.client_of_ca2),
        "clientcert-without-key" => vec![("clientcert.pem", pki.client.certificate.as_str())],
        "" => Vec::new(),
        other => panic!("what is {other}?"),
    };
    words.split(',').flat_map(of_word).collect()
}
