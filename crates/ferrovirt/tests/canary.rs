//! A password is where it belongs and nowhere else: in no log at any level, no debug output, no words or environment of a
//! program that is started.
// A test that cannot go on has failed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod wire;

use std::{
    fmt::{Debug, Write as _},
    fs::{self, File},
    io::{Read, Write},
    os::unix::{fs::PermissionsExt, net::UnixListener},
    path::{Path, PathBuf},
    process::Command,
    sync::{Arc, Mutex, OnceLock},
    thread::JoinHandle,
};

use ferrovirt::{Connection, CredentialKind, Error, explain, uri::MapEnv};
use ferrovirt_proto::remote::{AuthListRet, AuthSaslInitRet, AuthSaslStartArgs, AuthSaslStartRet, AuthType};
use ferrovirt_xdr::from_bytes;
use tracing::{
    Event, Id, Metadata, Subscriber,
    field::{Field, Visit},
    span::{Attributes, Record},
};

use wire::{fail, give, receive};

/// Passwords: no two of them and nothing else hold these letters.
const TYPED: &str = "canary-typed-Qx7";
const STORED: &str = "canary-stored-Zk3";

#[test]
fn a_password_is_told_to_the_daemon_alone() {
    let log = Log::begin();
    let folder = tempfile::tempdir().unwrap();
    let mut shown = String::new();
    for password in [TYPED, STORED] {
        for way in [Way::Unix, Way::Ssh] {
            for taken in [true, false] {
                shown += &open(folder.path(), way, password, taken);
            }
        }
    }
    shown += &test_driver(folder.path());
    shown += &broken_file(folder.path());
    assert!(shown.contains("PLAIN") || shown.contains("authentication failed"), "errors are looked at too: {shown}");
    assert_clean("debug output", &shown);
    let seen = fs::read_to_string(folder.path().join("seen")).unwrap();
    assert!(seen.contains("PATH=") && seen.contains("hail"), "the child's words and environment are looked at: {seen}");
    assert_clean("a child's words and environment", &seen);
    let log = log.lock().unwrap();
    assert!(log.contains("probe"), "the log is looked at");
    assert_clean("the log", &log);
}

/// Also not as bytes.
fn assert_clean(place: &str, text: &str) {
    for password in [TYPED, STORED] {
        let part = &password[password.len() - 3..];
        let bytes = format!("{:?}", part.as_bytes());
        assert!(!text.contains(part) && !text.contains(bytes.trim_matches(['[', ']'])), "in {place}: {text}");
    }
}

/// How the daemon is reached.
#[derive(Clone, Copy)]
enum Way {
    Unix,
    Ssh,
}

/// Opens a connection with a password that the daemon takes or not; everything that can be shown of it.
fn open(folder: &Path, way: Way, password: &'static str, taken: bool) -> String {
    let (uri, daemon) = match way {
        Way::Unix => unix_daemon(folder, taken),
        Way::Ssh => ssh_daemon(folder, taken),
    };
    let mut builder = Connection::builder().environment(environment(folder, password == STORED));
    builder = builder.auth(&[CredentialKind::AUTH_NAME, CredentialKind::PASSPHRASE], async |questions| {
        let answer = |kind: CredentialKind| if kind.is_secret() { TYPED } else { "fred" };
        Some(questions.iter().map(|question| Some(answer(question.kind).to_owned())).collect())
    });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (shown, opened) = runtime.block_on(async {
        let mut shown = debug(&builder) + &debug(&builder.explain(Some(&uri)));
        let opened = builder.open(&uri).await;
        shown += &debug(&opened);
        let is_open = opened.is_ok();
        match opened {
            Ok(conn) => drop(conn.close().await),
            Err(error) => shown += &error.to_string(),
        }
        (shown, is_open)
    });
    assert_eq!(opened, taken, "{shown}");
    let told = daemon.join().unwrap();
    assert_eq!(told, format!("\0fred\0{password}").as_bytes(), "the daemon is told");
    shown
}

fn debug(value: &dyn Debug) -> String {
    format!("{value:?}\n{value:#?}\n")
}

/// The machine, with a file of stored credentials or without.
fn environment(folder: &Path, stored: bool) -> MapEnv {
    let text = format!(
        "[auth-libvirt-default]\ncredentials=a\n[auth-test-default]\ncredentials=a\n\
         [credentials-a]\nauthname=fred\nusername=fred\npassword={STORED}\n"
    );
    let env = MapEnv::new(1000).with_var("HOME", folder.to_str().unwrap()).with_var("PATH", "/usr/bin:/bin");
    if stored { env.with_file("/etc/libvirt/auth.conf", text) } else { env }
}

/// Serves one client on a socket.
fn unix_daemon(folder: &Path, taken: bool) -> (String, JoinHandle<Vec<u8>>) {
    let socket = folder.join("sock");
    let _ = fs::remove_file(&socket);
    let listener = UnixListener::bind(&socket).unwrap();
    let daemon = std::thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        serve(stream.try_clone().unwrap(), stream, taken)
    });
    (format!("qemu+unix:///system?socket={}", socket.display()), daemon)
}

/// Serves one client behind a program that stands for ssh; it notes its words and environment.
fn ssh_daemon(folder: &Path, taken: bool) -> (String, JoinHandle<Vec<u8>>) {
    let path = |name: &str| folder.join(name);
    let [up, down, ssh] = ["up", "down", "ssh"].map(path);
    for pipe in [&up, &down] {
        let _ = fs::remove_file(pipe);
        assert!(Command::new("mkfifo").arg(pipe).status().unwrap().success());
    }
    let script = format!(
        "#!/bin/sh\n{{ printf '%s\\n' \"$0\" \"$@\"; env; }} >>'{}'\ncat '{}' &\nexec cat >'{}'\n",
        path("seen").display(),
        down.display(),
        up.display()
    );
    program(&ssh, &script);
    let daemon = std::thread::spawn(move || {
        let up = File::open(up).unwrap();
        serve(up, File::options().write(true).open(down).unwrap(), taken)
    });
    (format!("qemu+ssh://hail/system?command={}", ssh.display()), daemon)
}

/// Written under another name first: a program that is open for writing cannot be run.
fn program(path: &PathBuf, text: &str) {
    let draft = path.with_extension("draft");
    fs::write(&draft, text).unwrap();
    fs::set_permissions(&draft, fs::Permissions::from_mode(0o755)).unwrap();
    fs::rename(draft, path).unwrap();
}

/// A daemon that asks for PLAIN; what it was told.
fn serve(mut from: impl Read, mut to: impl Write, taken: bool) -> Vec<u8> {
    let mut told = Vec::new();
    while let Some((call, payload)) = receive(&mut from) {
        let answered = match call.procedure {
            66 => give(&mut to, &call, &AuthListRet { types: vec![AuthType::SASL] }),
            67 => give(&mut to, &call, &AuthSaslInitRet { mechlist: "PLAIN".to_owned() }),
            68 => {
                told = from_bytes::<AuthSaslStartArgs>(&payload).unwrap().data;
                if taken {
                    give(&mut to, &call, &AuthSaslStartRet { complete: 1, nil: 1, data: Vec::new() })
                } else {
                    fail(&mut to, &call, 45, 7, "authentication failed: authentication failed")
                }
            }
            60 => give(&mut to, &call, &0_i32),
            _ => give(&mut to, &call, &()),
        };
        // The client may be gone.
        if answered.is_err() {
            break;
        }
    }
    told
}

/// A host in a file, which asks for passwords in this process.
fn test_driver(folder: &Path) -> String {
    let path = folder.join("host.xml");
    fs::write(&path, format!("<node><auth><user password='{STORED}'>fred</user></auth></node>")).unwrap();
    let uri = format!("test://{}", path.display());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let builder = |stored| {
            let kinds = [CredentialKind::AUTH_NAME, CredentialKind::PASSPHRASE];
            Connection::builder()
                .environment(environment(folder, stored))
                .auth(&kinds, async |questions| Some(questions.iter().map(|_| Some(TYPED.to_owned())).collect()))
        };
        let opened = builder(true).open(&uri).await.unwrap();
        let refused = builder(false).open(&uri).await.unwrap_err();
        debug(&opened) + &debug(&refused) + &refused.to_string() + &debug(&explain(Some(&uri), Default::default()))
    })
}

/// A line of a file that cannot be read is not shown either.
fn broken_file(folder: &Path) -> String {
    let (uri, daemon) = unix_daemon(folder, true);
    let env = MapEnv::new(1000).with_file("/etc/libvirt/auth.conf", format!("[a]\n{STORED}\n"));
    let builder = Connection::builder().environment(env);
    let builder = builder.auth(&[CredentialKind::AUTH_NAME, CredentialKind::PASSPHRASE], async |_| None);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let error: Error = runtime.block_on(builder.open(&uri)).unwrap_err().into();
    assert!(error.message.contains("auth.conf:2"), "{error:?}");
    assert_eq!(daemon.join().unwrap(), b"");
    debug(&error)
}

/// Everything that is logged in this process, at any level.
struct Log;

impl Log {
    fn begin() -> &'static Mutex<String> {
        tracing::subscriber::set_global_default(Log).unwrap();
        tracing::trace!(about = "probe", "the log is on");
        Self::text()
    }

    fn text() -> &'static Mutex<String> {
        static TEXT: OnceLock<Arc<Mutex<String>>> = OnceLock::new();
        TEXT.get_or_init(Arc::default)
    }
}

/// Writes fields down.
struct Writer;

impl Visit for Writer {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        writeln!(Log::text().lock().unwrap(), "{field}={value:?}").unwrap();
    }
}

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut Writer);
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Writer);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut Writer);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
