//! Which step of an open failed, and what is said of it.
#![allow(clippy::unwrap_used)]

use std::{
    fs,
    io::{Read, Write},
    os::unix::{fs::PermissionsExt as _, net::UnixListener},
    path::Path,
};

use ferrovirt::{Connection, Examination, ExaminedStep as S, uri::MapEnv};

fn world() -> MapEnv {
    MapEnv::new(1000).with_var("HOME", "/home/u").with_var("PATH", "/usr/bin:/bin").with_var("LIBVIRT_AUTOSTART", "0")
}

async fn examine(env: MapEnv, name: &str) -> Examination {
    Connection::builder().environment(env).examine(Some(name)).await
}

fn configured(text: &str) -> MapEnv {
    world().with_file("/home/u/.config/libvirt/libvirt.conf", text)
}

fn failed(examination: &Examination) -> Option<S> {
    examination.failure.as_ref().map(|failure| failure.step)
}

fn order(examination: &Examination) -> Vec<S> {
    examination.steps.iter().map(|(step, _)| *step).collect()
}

#[tokio::test]
async fn a_connection_in_process_is_well() {
    let examination = examine(configured("uri_aliases = ['hail=test:///default']"), "hail").await;
    assert!(examination.failure.is_none() && examination.warnings.is_empty(), "{examination:?}");
    assert_eq!(order(&examination), [S::Configuration, S::Alias, S::Uri, S::Open, S::Call]);
    assert_eq!(examination.steps[1].1, "'hail' is test:///default");
}

#[tokio::test]
async fn failures_before_there_is_a_way() {
    let rows = [
        (configured("uri_aliases = ["), "qemu:///system", S::Configuration),
        (configured("uri_default = 1"), "", S::Configuration),
        (configured("uri_aliases = ['a b=c']"), "qemu:///system", S::Alias),
        (world(), "qemu:///s y", S::Uri),
        (world(), "qemu://system", S::Uri),
        (world(), "nothing", S::Uri),
        (world(), "qemu+carrier://h/system", S::Uri),
        (world(), "qemu://h/system?pkipath=/nowhere", S::TlsFiles),
        (world(), "qemu+ssh://h/system", S::Start),
        (world(), "qemu+ext:///system", S::Uri),
    ];
    for (env, name, step) in rows {
        let examination = examine(env, name).await;
        assert_eq!(failed(&examination), Some(step), "{name}: {examination:?}");
        assert!(order(&examination).contains(&step), "{name}");
    }
}

#[tokio::test]
async fn failures_on_the_way() {
    let folder = tempfile::tempdir().unwrap();
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let ssh = folder.path().join("ssh");
    script(&ssh, "echo 'u@h: Permission denied (publickey).' >&2; exit 255");
    let rows = [
        ("test+unix:///default?socket=/nowhere/sock".to_owned(), S::Connect, "start the daemon: "),
        (format!("test+tcp://127.0.0.1:{free}/default"), S::Connect, "have the daemon listen there: "),
        (format!("test+tcp://{}/default", "a".repeat(70)), S::Resolve, "check the host's name"),
        ("test+ext:///default?command=/nonexistent".to_owned(), S::Start, "name an executable file"),
        ("test+ext:///default?command=/bin/false".to_owned(), S::Start, "run the program by hand"),
        (format!("test+ssh://u@h/default?command={}", ssh.display()), S::Ssh, "let ssh log in without libvirt first"),
    ];
    for (name, step, advice) in rows {
        let examination = examine(world(), &name).await;
        assert_eq!(failed(&examination), Some(step), "{name}: {examination:?}");
        let said = examination.failure.unwrap().advice.unwrap_or_default();
        assert!(said.starts_with(advice), "{name}: {said}");
    }
}

/// A daemon that asks for SASL and, told nothing of it, hangs up when it is asked to open.
#[tokio::test]
async fn failures_at_the_daemon() {
    let folder = tempfile::tempdir().unwrap();
    let socket = folder.path().join("sock");
    for (kinds, more, step) in [(&[1, 1][..], "&auth=carrier", S::Authentication), (&[0], "", S::Open)] {
        let _ = fs::remove_file(&socket);
        let listener = UnixListener::bind(&socket).unwrap();
        let daemon = std::thread::spawn(move || answer_once(&listener, kinds));
        let name = format!("test+unix:///default?socket={}{more}", socket.display());
        let examination = examine(world(), &name).await;
        assert_eq!(failed(&examination), Some(step), "{examination:?}");
        daemon.join().unwrap();
    }
}

/// Answers the question for kinds of authentication, then hangs up at the next call.
fn answer_once(listener: &UnixListener, kinds: &[u32]) {
    let (mut stream, _) = listener.accept().unwrap();
    let mut call = [0; 28];
    stream.read_exact(&mut call).unwrap();
    let mut reply = call[4..].to_vec();
    reply[15] = 1;
    reply.extend(kinds.iter().flat_map(|word| word.to_be_bytes()));
    let length = u32::try_from(reply.len() + 4).unwrap().to_be_bytes();
    stream.write_all(&[&length[..], &reply].concat()).unwrap();
    let _ = stream.read(&mut call);
}

#[tokio::test]
async fn what_is_not_safe_is_told() {
    let warned = |name: &'static str| async move { examine(world(), name).await.warnings };
    assert!(warned("test+tcp://127.0.0.1:1/default").await[0].starts_with("tcp: "));
    assert!(warned("test+tls://127.0.0.1:1/default?no_verify=1").await[0].starts_with("no_verify: anybody"));
    assert!(
        warned("test+ssh://h/default?command=/bin/false&no_verify=%201").await[0].starts_with("no_verify: whoever")
    );
    for name in [
        "test+tls://127.0.0.1:1/default?no_verify=1&no_verify=0",
        "test+ssh://h/default?command=/bin/false",
        "test+unix:///default?socket=/nowhere&no_verify=1",
    ] {
        assert_eq!(warned(name).await, [""; 0], "{name}");
    }
}

/// Another process writes: a child that another test forks meanwhile would keep the file from being run.
fn script(path: &Path, text: &str) {
    let write = "printf '#!/bin/sh\\n%s\\n' \"$1\" >\"$0\"";
    assert!(std::process::Command::new("sh").args(["-c", write]).arg(path).arg(text).status().unwrap().success());
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
}
