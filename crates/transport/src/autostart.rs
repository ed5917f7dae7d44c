//! Starting a session daemon for the first client that asks.

use std::{
    io,
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

use ferrovirt_error::errno::{ECONNREFUSED, ENOENT};
use ferrovirt_uri::{Autostart, Text};

use crate::{
    ConnectError,
    error::errno_of,
    lock::{LockError, LockFile},
    sys::{self, Socket},
    system, unix,
};

/// How often a daemon that was started is tried, and the pause between: 5 s in all, as libvirt gives it.
const TRIES: u32 = 500;
const PAUSE: Duration = Duration::from_millis(10);

/// Connects; if nobody listens, starts the daemon, or waits for whoever is just starting it.
pub(crate) async fn connect(socket: &Text, daemon: &Autostart) -> Result<Socket, ConnectError> {
    let error = match unix::connect(socket).await {
        Err(error) if nobody_listens(&error) => error,
        result => return result,
    };
    if !system::is_executable(Path::new(&daemon.binary)) {
        tracing::debug!(%error, "no daemon to start");
        return Err(ConnectError::DaemonMissing { binary: daemon.binary.clone() });
    }
    make_directory(&daemon.runtime_dir)?;
    loop {
        // Held until this function is left, by being dropped as well.
        if let Some(_lock) = take_lock(&daemon.lock_file)? {
            return start_and_connect(socket, daemon).await;
        }
        tokio::time::sleep(PAUSE).await;
        // Whoever has the lock may have the daemon running by now; then there is no need to queue for it.
        match unix::connect(socket).await {
            Err(error) if nobody_listens(&error) => {}
            result => return result,
        }
    }
}

/// With the lock in hand: one start, then try for as long as libvirt does.
async fn start_and_connect(socket: &Text, daemon: &Autostart) -> Result<Socket, ConnectError> {
    let mut result = unix::connect(socket).await;
    for attempt in 0..TRIES {
        match &result {
            Err(error) if nobody_listens(error) => {}
            _ => return result,
        }
        if attempt == 0 {
            start(daemon).map_err(|error| ConnectError::Child {
                program: daemon.binary.clone().into(),
                errno: errno_of(&error),
            })?;
        }
        tokio::time::sleep(PAUSE).await;
        result = unix::connect(socket).await;
    }
    result
}

/// Runs the daemon detached from us; returns when it runs, long before it listens.
fn start(daemon: &Autostart) -> io::Result<()> {
    tracing::debug!(binary = daemon.binary, "starting session daemon");
    let mut command = Command::new(&daemon.binary);
    command.args(&daemon.args).env_clear().envs(daemon.env.iter().cloned()).current_dir("/");
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    sys::prepare_daemon(&mut command);
    let mut intermediate = command.spawn()?;
    // It has ended by now. If somebody else reaped it, there is nothing to reap.
    let _ = intermediate.wait();
    Ok(())
}

fn nobody_listens(error: &ConnectError) -> bool {
    matches!(error, ConnectError::Unix { errno: ENOENT | ECONNREFUSED, .. })
}

fn make_directory(path: &Path) -> Result<(), ConnectError> {
    sys::make_private_directory(path)
        .map_err(|error| ConnectError::RuntimeDirectory { path: path.to_owned(), errno: errno_of(&error) })
}

fn take_lock(path: &Path) -> Result<Option<LockFile>, ConnectError> {
    let name = || path.to_owned();
    LockFile::try_take(path).map_err(|error| match error {
        LockError::Open(error) => ConnectError::LockFile { path: name(), errno: errno_of(&error) },
        LockError::Lock(error) => ConnectError::Lock { path: name(), errno: errno_of(&error) },
    })
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeMap, fs, os::unix::fs::MetadataExt as _, path::PathBuf, time::Instant};

    use ferrovirt_uri::{Endpoint, Transport, UnixEndpoint};

    use super::*;
    use crate::{
        ConnectOptions,
        test_support::{block_on, eventually, write_script},
    };

    /// A runtime directory with a daemon that is this test program, run as [`the_daemon_of_other_tests`].
    struct Session {
        root: tempfile::TempDir,
    }

    impl Session {
        fn new() -> Self {
            Self::with_script(&format!(
                "export FERROVIRT_TEST_SESSION=\"${{0%/*}}\"
                 exec '{}' --exact autostart::tests::the_daemon_of_other_tests --ignored",
                std::env::current_exe().unwrap().display()
            ))
        }

        /// A daemon that first notes that it was started.
        fn with_script(script: &str) -> Self {
            let root = tempfile::tempdir().unwrap();
            write_script(&root.path().join("fakevirtd"), &format!("echo $$ >>\"$0.started\"\n{script}"));
            Self { root }
        }

        fn path(&self, name: &str) -> PathBuf {
            self.root.path().join(name)
        }

        fn socket(&self) -> Text {
            socket(self.root.path())
        }

        fn daemon(&self) -> Autostart {
            daemon(self.root.path())
        }

        /// Process ids of the daemons that were started.
        fn started(&self) -> Vec<i32> {
            let notes = fs::read_to_string(self.path("fakevirtd.started")).unwrap_or_default();
            notes.lines().map(|line| line.parse().unwrap()).collect()
        }
    }

    impl Drop for Session {
        /// The daemon ends when its session is gone.
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(self.root.path());
        }
    }

    fn socket(root: &Path) -> Text {
        root.join("run/libvirt/fake-sock").to_str().unwrap().into()
    }

    fn daemon(root: &Path) -> Autostart {
        let runtime_dir = root.join("run/libvirt");
        let xdg = ("XDG_RUNTIME_DIR".to_owned(), root.join("run").to_str().unwrap().to_owned());
        let path = ("PATH".to_owned(), "/usr/bin:/bin".to_owned());
        Autostart {
            binary: root.join("fakevirtd").to_str().unwrap().to_owned(),
            args: vec!["--timeout=120".to_owned()],
            env: vec![path, xdg],
            lock_file: runtime_dir.join("fakevirtd.lock"),
            runtime_dir,
        }
    }

    /// A daemon that listens after a while and serves until its socket is removed.
    #[test]
    #[ignore = "run by other tests as a session daemon"]
    fn the_daemon_of_other_tests() {
        let session = PathBuf::from(std::env::var_os("FERROVIRT_TEST_SESSION").unwrap());
        std::thread::sleep(Duration::from_millis(100));
        let path = session.join("run/libvirt/fake-sock");
        let _listener = std::os::unix::net::UnixListener::bind(&path).unwrap();
        let start = Instant::now();
        while path.exists() && start.elapsed() < Duration::from_secs(30) {
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    #[test]
    #[ignore = "run by another test as one client of many"]
    fn a_client_of_other_tests() {
        let root = PathBuf::from(std::env::var_os("FERROVIRT_TEST_SESSION").unwrap());
        block_on(connect(&socket(&root), &daemon(&root))).unwrap();
    }

    #[test]
    fn many_clients_of_one_process_start_one_daemon() {
        let session = Session::new();
        let (socket, daemon) = (session.socket(), session.daemon());
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_all().build().unwrap();
        runtime.block_on(async {
            let clients: Vec<_> = (0..20)
                .map(|_| {
                    let (socket, daemon) = (socket.clone(), daemon.clone());
                    tokio::spawn(async move { connect(&socket, &daemon).await })
                })
                .collect();
            for client in clients {
                client.await.unwrap().unwrap();
            }
        });
        assert_eq!(session.started().len(), 1);
        assert!(!session.path("run/libvirt/fakevirtd.lock").exists());
    }

    #[test]
    fn many_clients_in_processes_of_their_own_start_one_daemon() {
        let session = Session::new();
        let clients: Vec<_> = (0..20)
            .map(|_| {
                Command::new(std::env::current_exe().unwrap())
                    .args(["--exact", "autostart::tests::a_client_of_other_tests", "--ignored"])
                    .env("FERROVIRT_TEST_SESSION", session.root.path())
                    .stdout(Stdio::null())
                    .spawn()
                    .unwrap()
            })
            .collect();
        for mut client in clients {
            assert!(client.wait().unwrap().success());
        }
        assert_eq!(session.started().len(), 1);
        assert!(!session.path("run/libvirt/fakevirtd.lock").exists());
    }

    /// Connection facts, section 4: argument, environment, directory, detached.
    #[test]
    fn the_daemon_is_detached_and_finds_what_libvirt_gives_it() {
        let session = Session::with_script(
            "fds=$(for fd in 0 1 2; do echo \"fd $fd=$(readlink /proc/$$/fd/$fd)\"; done)
             all=$(ls -l /proc/$$/fd | sed 's/^/all /')
             { echo \"arguments=$*\"; echo \"directory=$(pwd)\"; sed 's/^/stat=/' </proc/$$/stat
               tr '\\0' '\\n' </proc/$$/environ | sed 's/^/env /'; echo \"$fds\"; echo \"$all\"
             } >\"$0.tmp\"; mv \"$0.tmp\" \"$0.facts\"",
        );
        let _leaky = rustix::io::dup(fs::File::create(session.path("not-closed-on-exec")).unwrap()).unwrap();
        start(&session.daemon()).unwrap();
        eventually("the daemon notes what it sees", || session.path("fakevirtd.facts").exists());

        let text = fs::read_to_string(session.path("fakevirtd.facts")).unwrap();
        let facts: BTreeMap<_, _> = text.lines().filter_map(|line| line.split_once('=')).collect();
        assert_eq!(facts["arguments"], "--timeout=120");
        assert_eq!(facts["directory"], "/");
        for fd in ["fd 0", "fd 1", "fd 2"] {
            assert_eq!(facts[fd], "/dev/null");
        }
        assert!(!text.contains("not-closed-on-exec"), "{text}");
        // pid (name) state ppid pgrp session
        let stat: Vec<_> = facts["stat"].split(' ').collect();
        let mine = fs::read_to_string("/proc/self/stat").unwrap();
        let (_, mine) = mine.rsplit_once(") ").unwrap();
        let mine: Vec<_> = mine.split(' ').collect(); // from the state on
        let me = std::process::id().to_string();
        assert_ne!(stat[3], me, "it is nobody's child that waits");
        // read as text: a session whose leader is outside the process namespace is number 0
        assert_ne!(stat[5], mine[3], "session");
        assert_ne!(stat[5], stat[0], "it leads no session, so no terminal becomes its own");

        let names = text.lines().filter_map(|line| line.strip_prefix("env ")?.split_once('=')).map(|(name, _)| name);
        let mut expected: Vec<_> = session.daemon().env.into_iter().map(|(name, _)| name).collect();
        expected.sort_unstable();
        let mut names: Vec<_> = names.map(str::to_owned).collect();
        names.sort_unstable();
        assert_eq!(names, expected);
    }

    #[test]
    fn the_directory_is_made_for_the_user_alone() {
        let session = Session::new();
        block_on(connect(&session.socket(), &session.daemon())).unwrap();
        for directory in ["run", "run/libvirt"] {
            assert_eq!(fs::metadata(session.path(directory)).unwrap().mode() & 0o777, 0o700, "{directory}");
        }
    }

    #[test]
    fn a_daemon_that_runs_is_not_started() {
        let session = Session::new();
        fs::create_dir_all(session.path("run/libvirt")).unwrap();
        let _listener = std::os::unix::net::UnixListener::bind(session.path("run/libvirt/fake-sock")).unwrap();
        block_on(connect(&session.socket(), &session.daemon())).unwrap();
        assert!(session.started().is_empty());
    }

    /// Connection facts, section 4: 11.3.0 does not wait five seconds for nobody.
    #[test]
    fn a_missing_daemon_is_told_at_once() {
        let session = Session::new();
        let binary = session.path("virtnosuchd").to_str().unwrap().to_owned();
        let daemon = Autostart { binary: binary.clone(), ..session.daemon() };
        let error = block_on(connect(&session.socket(), &daemon)).unwrap_err();
        assert_eq!(error, ConnectError::DaemonMissing { binary });
    }

    #[test]
    fn a_socket_that_fails_otherwise_starts_nothing() {
        let session = Session::new();
        fs::write(session.path("file"), "").unwrap();
        let path = Text::from(session.path("file/sock").to_str().unwrap());
        let error = block_on(connect(&path, &session.daemon())).unwrap_err();
        assert_eq!(error, ConnectError::Unix { path, errno: libc::ENOTDIR });
        assert!(session.started().is_empty());
    }

    /// 500 tries, 10 ms apart, then the last error; by a clock that jumps.
    #[test]
    fn a_daemon_that_does_not_listen_is_given_five_seconds() {
        let session = Session::with_script("exit 1");
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
        runtime.block_on(async {
            let start = tokio::time::Instant::now();
            let error = connect(&session.socket(), &session.daemon()).await.unwrap_err();
            assert_eq!(error, ConnectError::Unix { path: session.socket(), errno: libc::ENOENT });
            assert_eq!(start.elapsed().as_secs(), 5);
        });
        eventually("the daemon was started", || session.started().len() == 1);
        assert!(!session.path("run/libvirt/fakevirtd.lock").exists());
    }

    #[test]
    fn a_deadline_ends_the_wait_and_gives_the_lock_back() {
        let session = Session::with_script("exit 1");
        let endpoint = Endpoint::Unix(UnixEndpoint { path: session.socket(), autostart: Some(session.daemon()) });
        let deadline = Duration::from_millis(100);
        let error = block_on(crate::connect(&endpoint, &ConnectOptions { deadline: Some(deadline) })).unwrap_err();
        assert_eq!(
            error,
            ConnectError::DeadlinePassed {
                transport: Transport::Unix,
                address: session.socket().to_string(),
                deadline
            }
        );
        assert!(!session.path("run/libvirt/fakevirtd.lock").exists());
    }

    /// Somebody who has the lock and does not hurry: his daemon is used, none is started.
    #[test]
    fn whoever_waits_for_the_lock_takes_the_daemon_when_it_comes() {
        let session = Session::new();
        make_directory(&session.daemon().runtime_dir).unwrap();
        let _lock = take_lock(&session.path("run/libvirt/fakevirtd.lock")).unwrap().unwrap();
        let path = session.path("run/libvirt/fake-sock");
        let daemon = std::thread::spawn(|| {
            std::thread::sleep(Duration::from_millis(50));
            std::os::unix::net::UnixListener::bind(path)
        });
        block_on(connect(&session.socket(), &session.daemon())).unwrap();
        assert!(session.started().is_empty());
        daemon.join().unwrap().unwrap();
    }
}
