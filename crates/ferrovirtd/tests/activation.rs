//! A listening socket outlives the daemons that serve it: who connects in between is served by the next one.
// A test that cannot go on has failed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{
    net::TcpListener,
    os::fd::OwnedFd,
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use ferrovirt::Connection;

/// Puts the socket where a service manager would, and says so.
const START: &str = r#"exec 3<&0 </dev/null; LISTEN_PID=$$ LISTEN_FDS=1; export LISTEN_PID LISTEN_FDS; exec "$@""#;

fn start(socket: &TcpListener, folder: &Path, further: &[&str]) -> Child {
    let at = |name: &str| folder.join(name).display().to_string();
    Command::new("sh")
        .args(["-c", START, "sh", env!("CARGO_BIN_EXE_ferrovirtd"), "-f", &at("conf"), "-p", &at("pid")])
        .args(further)
        .stdin(OwnedFd::from(socket.try_clone().unwrap()))
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

fn configure(folder: &Path, text: &str) {
    let text = format!("unix_sock_dir = \"{}\"\n{text}\n", folder.join("sockets").display());
    std::fs::write(folder.join("conf"), text).unwrap();
}

#[tokio::test]
async fn clients_of_an_inherited_socket_wait_for_the_next_daemon() {
    let folder = tempfile::tempdir().unwrap();
    configure(folder.path(), "auth_tcp = \"none\"");
    let socket = TcpListener::bind("127.0.0.1:0").unwrap();
    let uri = format!("test+tcp://{}/default", socket.local_addr().unwrap());
    for _ in 0..3 {
        let early: Vec<_> = (0..10)
            .map(|_| {
                let uri = uri.clone();
                tokio::spawn(async move { Connection::open(&uri).await })
            })
            .collect();
        tokio::time::sleep(Duration::from_millis(20)).await;
        let mut daemon = start(&socket, folder.path(), &[]);
        for opening in early {
            let connection = opening.await.unwrap().unwrap();
            connection.domain_lookup_by_name("test").await.unwrap();
            connection.close().await.unwrap();
        }
        assert!(folder.path().join("sockets/libvirt-sock").exists(), "what is not inherited is bound");
        let pid = rustix::process::Pid::from_child(&daemon);
        rustix::process::kill_process(pid, rustix::process::Signal::TERM).unwrap();
        let ended = tokio::task::spawn_blocking(move || daemon.wait().unwrap()).await.unwrap();
        assert!(ended.success());
    }
}

#[test]
fn an_inherited_socket_that_cannot_be_served_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let socket = TcpListener::bind("127.0.0.1:0").unwrap();
    let rows: &[(&str, &[&str], &str)] = &[
        ("auth_tcp = \"none\"", &["--listen"], "--listen parameter not permitted with systemd activation sockets"),
        ("auth_tcp = \"polkit\"", &[], "unsupported configuration: auth_tcp: "),
    ];
    for (text, further, wanted) in rows {
        configure(folder.path(), text);
        let output = start(&socket, folder.path(), further).wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success() && said.contains(wanted), "{said}");
    }
}
