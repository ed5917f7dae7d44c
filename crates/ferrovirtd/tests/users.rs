//! Users that `ferrovirtd passwd` makes, before the daemon that knows them.
// A test that cannot go on has failed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{
    io::Write as _,
    net::TcpListener,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use ferrovirt::{Connection, CredentialKind, OpenError};

/// A daemon that ends with the test.
struct Daemon(Child);

impl Drop for Daemon {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn passwd(folder: &Path, words: &[&str], input: &str) -> bool {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ferrovirtd"));
    command.args(["passwd", "-f"]).arg(folder.join("users")).args(words).stdin(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().unwrap();
    // One that refuses its words reads nothing.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait().unwrap().success()
}

/// Starts a daemon with SASL before its unix socket and its plain tcp port.
fn start(folder: &Path, port: u16) -> Daemon {
    let at = |name: &str| folder.join(name).display().to_string();
    let conf = format!(
        "listen_tls = 0\nlisten_tcp = 1\nlisten_addr = \"127.0.0.1\"\ntcp_port = \"{port}\"\nauth_tcp = \"sasl\"\n\
         auth_unix_rw = \"sasl\"\nunix_sock_dir = \"{}\"\nsasl_user_file = \"{}\"\n\
         sasl_allowed_username_list = [\"fr*\", \"wilma\"]\n",
        folder.display(),
        at("users"),
    );
    std::fs::write(folder.join("conf"), conf).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_ferrovirtd"));
    command.args(["--listen", "-f", &at("conf"), "-p", &at("pid")]).stderr(Stdio::null());
    let daemon = Daemon(command.spawn().unwrap());
    let patience = Instant::now() + Duration::from_secs(60);
    while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(Instant::now() < patience, "the daemon does not listen");
        std::thread::sleep(Duration::from_millis(20));
    }
    daemon
}

async fn open(uri: &str, user: &'static str, password: &'static str) -> Result<Connection, OpenError> {
    let kinds = [CredentialKind::AUTH_NAME, CredentialKind::PASSPHRASE];
    let builder = Connection::builder().auth(&kinds, move |questions| async move {
        let answer = |kind: CredentialKind| if kind.is_secret() { password } else { user };
        Some(questions.iter().map(|question| Some(answer(question.kind).to_owned())).collect())
    });
    builder.open(uri).await
}

#[tokio::test]
async fn users_are_let_in_by_password_as_long_as_they_are_known() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    assert!(passwd(folder, &["-p", "fred"], "pencil\n"));
    assert!(passwd(folder, &["wilma"], "pencil\npencil\n"), "asked twice");
    assert!(passwd(folder, &["-p", "guest"], "pencil"));
    assert!(!passwd(folder, &["wilma"], "pencil\npen\n") && !passwd(folder, &["-p", "wilma"], "\n"));
    assert!(!passwd(folder, &["fred", "pencil"], ""), "no password in the words");
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let _daemon = start(folder, port);
    let unix = format!("test+unix:///default?socket={}/libvirt-sock", folder.display());
    let tcp = format!("test+tcp://127.0.0.1:{port}/default");
    for uri in [&unix, &tcp] {
        for user in ["fred", "wilma"] {
            open(uri, user, "pencil").await.unwrap().domain_lookup_by_name("test").await.unwrap();
        }
        for (user, password) in [("fred", "pen"), ("guest", "pencil"), ("nobody", "pencil")] {
            let error = open(uri, user, password).await.unwrap_err().error;
            assert_eq!(error.message, "authentication failed: authentication failed", "{uri} {user}");
        }
    }
    // At once, without a word to the daemon.
    assert!(passwd(folder, &["-d", "fred"], "") && !passwd(folder, &["-d", "fred"], ""));
    open(&unix, "fred", "pencil").await.unwrap_err();
    open(&unix, "wilma", "pencil").await.unwrap();
}
