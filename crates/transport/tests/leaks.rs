//! Nothing is left behind by connections, good or bad: no descriptor, no child, no lock file.
//!
//! A program of its own, because it counts what the whole process has.

#![allow(clippy::unwrap_used)] // Helpers of a test are tests.
use std::{
    fs,
    net::TcpListener,
    os::unix::net::UnixListener,
    path::Path,
    time::{Duration, Instant},
};

use ferrovirt_transport::{ByteStream, ConnectError, ConnectOptions, connect};
use ferrovirt_uri::{Autostart, Child, Endpoint, TcpEndpoint, UnixEndpoint};

const ROUNDS: usize = 10;

#[test]
fn connections_leave_nothing_behind() {
    let directory = tempfile::tempdir().unwrap();
    let unix = UnixListener::bind(directory.path().join("unix")).unwrap();
    let tcp = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = tcp.local_addr().unwrap().port();
    let endpoints = [
        unix_endpoint(directory.path(), "unix", None),
        unix_endpoint(directory.path(), "absent", None),
        unix_endpoint(directory.path(), "absent", Some("/bin/true")),
        Endpoint::Tcp(TcpEndpoint { host: "127.0.0.1".into(), port: port.to_string() }),
        Endpoint::Tcp(TcpEndpoint { host: "localhost".into(), port: "1".to_owned() }),
        program("/bin/cat"),
        program("/bin/true"),
        program("/nonexistent"),
    ];
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let round = || {
        let mut opened = 0;
        for endpoint in &endpoints {
            let result: Result<Box<dyn ByteStream>, ConnectError> = runtime.block_on(async {
                let options = ConnectOptions { deadline: Some(Duration::from_millis(50)) };
                connect(endpoint, &options).await
            });
            opened += usize::from(result.is_ok());
        }
        // What was accepted is the listeners' and goes with them; take it out of the count.
        drop((unix.accept().unwrap(), tcp.accept().unwrap()));
        opened
    };
    round();
    let before = descriptors();
    for _ in 0..ROUNDS {
        assert_eq!(round(), 4);
    }
    assert_eq!(descriptors(), before);
    let start = Instant::now();
    while children() > 0 {
        assert!(start.elapsed() < Duration::from_secs(5), "{} children are left", children());
        std::thread::sleep(Duration::from_millis(10));
    }
    assert!(!directory.path().join("daemon.lock").exists());
}

fn unix_endpoint(directory: &Path, name: &str, daemon: Option<&str>) -> Endpoint {
    let autostart = daemon.map(|daemon| Autostart {
        binary: daemon.to_owned(),
        args: Vec::new(),
        env: Vec::new(),
        runtime_dir: directory.to_owned(),
        lock_file: directory.join("daemon.lock"),
    });
    Endpoint::Unix(UnixEndpoint { path: directory.join(name).to_str().unwrap().into(), autostart })
}

fn program(path: &str) -> Endpoint {
    Endpoint::Ext(Child { program: path.into(), argv: Vec::new(), env: Vec::new() })
}

/// How many descriptors this process has.
fn descriptors() -> usize {
    fs::read_dir("/proc/self/fd").unwrap().count()
}

/// How many children this process has, dead ones that nobody reaped included.
fn children() -> usize {
    let me = std::process::id().to_string();
    let processes = fs::read_dir("/proc").unwrap().filter_map(|entry| {
        let stat = fs::read_to_string(entry.ok()?.path().join("stat")).ok()?;
        // pid (name) state ppid; a name may hold blanks and brackets.
        Some(stat.rsplit_once(") ")?.1.split(' ').nth(1)?.to_owned())
    });
    processes.filter(|parent| *parent == me).count()
}
