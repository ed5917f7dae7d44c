//! How the daemon starts, ends, and says why it does not: as a process, in folders of its own.
// A test that cannot go on has failed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{
    fs,
    io::Read as _,
    os::unix::net::UnixDatagram,
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    thread,
    time::{Duration, Instant},
};

use ferrovirt::blocking::Connection;
use rustix::process::{Pid, Signal, kill_process, test_kill_process};

/// Longer than any machine needs.
const DEADLINE: Duration = Duration::from_secs(60);

/// A folder with a configuration, and a daemon's files in it.
struct Home(tempfile::TempDir);

impl Home {
    fn new(further: &str) -> Self {
        let home = Self(tempfile::tempdir().unwrap());
        let sockets = home.at("sockets");
        fs::write(home.at("conf"), format!("unix_sock_dir = \"{}\"\n{further}\n", sockets.display())).unwrap();
        home
    }

    fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn command(&self, further: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ferrovirtd"));
        command.arg("-f").arg(self.at("conf")).arg("-p").arg(self.at("pid")).args(further).stdin(Stdio::null());
        for name in ["LIBVIRT_DEBUG", "LIBVIRT_LOG_FILTERS", "LIBVIRT_LOG_OUTPUTS", "NOTIFY_SOCKET", "LISTEN_PID"] {
            command.env_remove(name);
        }
        command
    }

    fn output(&self, further: &[&str]) -> Output {
        self.command(further).output().unwrap()
    }

    fn uri(&self) -> String {
        format!("test+unix:///default?socket={}", self.at("sockets/libvirt-sock").display())
    }

    fn open(&self) -> Connection {
        Connection::open(&self.uri()).unwrap()
    }
}

/// A daemon in the foreground that is ended with the test.
struct Daemon(Child);

impl Daemon {
    /// Starts it and waits until it has told its service manager that it serves.
    fn start(home: &Home, further: &[&str]) -> (Self, UnixDatagram) {
        let manager = UnixDatagram::bind(home.at("notify")).unwrap();
        manager.set_read_timeout(Some(DEADLINE)).unwrap();
        let mut command = home.command(further);
        let daemon = Self(command.env("NOTIFY_SOCKET", home.at("notify")).stderr(Stdio::piped()).spawn().unwrap());
        assert_eq!(heard(&manager), "READY=1\n");
        (daemon, manager)
    }

    fn signal(&self, signal: Signal) {
        kill_process(Pid::from_child(&self.0), signal).unwrap();
    }

    fn has_ended(&mut self) -> bool {
        within(DEADLINE, || self.0.try_wait().unwrap().is_some())
    }

    fn said(&mut self) -> String {
        let mut said = String::new();
        self.0.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        said
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn heard(manager: &UnixDatagram) -> String {
    let mut buffer = [0; 64];
    let count = manager.recv(&mut buffer).unwrap();
    String::from_utf8_lossy(&buffer[..count]).into_owned()
}

fn within(time: Duration, mut happens: impl FnMut() -> bool) -> bool {
    let start = Instant::now();
    while start.elapsed() < time {
        if happens() {
            return true;
        }
        thread::sleep(Duration::from_millis(20));
    }
    false
}

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// libvirtd 9.0.0's words and exit statuses for the same configurations.
#[test]
fn a_configuration_that_is_wrong_is_told_as_libvirtd_does() {
    let rows = [
        ("max_clients = \"x\"", "internal error: CONF: expected an unsigned integer for 'max_clients' parameter", 1),
        ("log_level = \"1\"", "internal error: CONF: expected an unsigned integer for 'log_level' parameter", 1),
        ("listen_tls = 5", "internal error: CONF: value for 'listen_tls' parameter must be 0 or 1", 1),
        ("auth_tcp = \"foo\"", "unsupported configuration: CONF: auth_tcp: unsupported auth foo", 1),
        ("foo = ", "configuration file syntax error: CONF:2: expecting a value", 1),
    ];
    for (text, expected, status) in rows {
        let home = Home::new(text);
        let output = home.output(&[]);
        let conf = home.at("conf").display().to_string();
        let expected = format!("Can't load config file: {expected}: CONF\n").replace("CONF", &conf);
        assert!(errors(&output).ends_with(&expected), "{text}: {}", errors(&output));
        assert_eq!(output.status.code(), Some(status), "{text}");
        assert!(!home.at("sockets").exists(), "{text}");
    }
}

/// The same for what libvirtd finds after the file, and for what it wants of the log.
#[test]
fn settings_that_cannot_be_are_told_as_libvirtd_does() {
    let rows = [
        ("unix_sock_rw_perms = \"999\"", "Failed to parse mode '999'", 6),
        ("unix_sock_group = \"nosuch\"", "invalid argument: Failed to parse group 'nosuch'", 6),
        ("log_level = 9", "invalid argument: Failed to set logging priority, argument '9' is invalid", 1),
        ("log_filters = \"9:x\"", "invalid argument: Invalid priority '9' for filter '9:x'", 1),
        (
            "log_outputs = \"3:remote\"",
            "invalid argument: Invalid log destination 'remote' for log output '3:remote'",
            1,
        ),
        ("log_outputs = \"1:file:/nonexistent/a\"", "failed to open /nonexistent/a: No such file or directory", 1),
    ];
    for (text, expected, status) in rows {
        let output = Home::new(text).output(&[]);
        assert!(errors(&output).ends_with(&format!(": {expected}\n")), "{text}: {}", errors(&output));
        assert_eq!(output.status.code(), Some(status), "{text}");
    }
}

#[test]
fn a_file_that_is_named_must_be_there() {
    let output = Home::new("").output(&["-f", "/nonexistent"]);
    let expected =
        "Can't load config file: Failed to open file '/nonexistent': No such file or directory: /nonexistent\n";
    assert!(errors(&output).ends_with(expected), "{}", errors(&output));
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn one_daemon_has_the_pid_file() {
    let home = Home::new("");
    let (daemon, manager) = Daemon::start(&home, &[]);
    let pid = home.at("pid");
    assert_eq!(fs::read_to_string(&pid).unwrap(), daemon.0.id().to_string());
    let output = home.output(&[]);
    let expected = format!("Failed to acquire pid file '{}': Resource temporarily unavailable\n", pid.display());
    assert!(errors(&output).ends_with(&expected), "{}", errors(&output));
    assert_eq!(output.status.code(), Some(1));
    let output = home.output(&["-p", "/nonexistent/pid"]);
    let expected = "Failed to open pid file '/nonexistent/pid': No such file or directory\n";
    assert!(errors(&output).ends_with(expected), "{}", errors(&output));
    home.open().close().unwrap();
    daemon.signal(Signal::TERM);
    assert_eq!(heard(&manager), "STOPPING=1\n");
    let mut daemon = daemon;
    assert!(daemon.has_ended());
    assert!(!pid.exists());
}

#[test]
fn who_starts_it_in_the_background_waits_for_its_sockets() {
    let home = Home::new("");
    let log = format!("log_outputs=1:file:{}", home.at("log").display());
    let output = home.output(&["--daemon", "--set", &log]);
    assert_eq!((errors(&output), output.status.code()), (String::new(), Some(0)));
    assert!(output.stdout.is_empty());
    let number = fs::read_to_string(home.at("pid")).unwrap();
    let pid = Pid::from_raw(number.parse().unwrap()).unwrap();
    home.open().close().unwrap();
    let folder = fs::read_link(format!("/proc/{number}/cwd")).unwrap();
    assert_eq!(folder, Path::new("/"));
    assert_eq!(rustix::process::getsid(Some(pid)).unwrap(), pid, "a session of its own");

    let second = home.output(&["--daemon", "--set", &log]);
    let expected =
        ": error: Unable to obtain pidfile. Check /var/log/messages or run without --daemon for more info.\n";
    assert!(errors(&second).ends_with(expected), "{}", errors(&second));
    assert_eq!(second.status.code(), Some(1));
    let logged = fs::read_to_string(home.at("log")).unwrap();
    assert!(
        logged.contains(": error : ferrovirtd.daemon:") && logged.contains("Failed to acquire pid file"),
        "{logged}"
    );

    kill_process(pid, Signal::TERM).unwrap();
    // In a container nobody may reap it: its file is gone all the same.
    assert!(within(DEADLINE, || !home.at("pid").exists() || test_kill_process(pid).is_err()));
}

#[test]
fn a_wrong_configuration_is_found_before_going_to_the_background() {
    let output = Home::new("log_outputs = \"9:stderr\"").output(&["-d"]);
    let expected = ": invalid argument: Invalid log priority '9' for log output '9:stderr'\n";
    assert!(errors(&output).ends_with(expected), "{}", errors(&output));
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn nobody_there_ends_it_but_not_while_somebody_is() {
    let home = Home::new("");
    let (mut daemon, _manager) = Daemon::start(&home, &["--timeout", "8", "--verbose"]);
    let connection = home.open();
    thread::sleep(Duration::from_secs(10));
    assert!(daemon.0.try_wait().unwrap().is_none(), "a client is there");
    connection.close().unwrap();
    assert!(daemon.has_ended());
    let said = daemon.said();
    assert!(said.contains(": info : ferrovirtd.daemon:") && said.contains("nobody has been here"), "{said}");
}

#[test]
fn the_test_host_is_kept_on_request_and_the_daemon_with_it() {
    for keep in [false, true] {
        let home = Home::new("");
        let further: &[&str] = if keep { &["--keep-test-state", "--timeout", "1"] } else { &[] };
        let (mut daemon, _manager) = Daemon::start(&home, further);
        let connection = home.open();
        connection.domain_lookup_by_name("test").unwrap().destroy().unwrap();
        connection.close().unwrap();
        thread::sleep(Duration::from_secs(if keep { 3 } else { 0 }));
        assert!(daemon.0.try_wait().unwrap().is_none());
        // Without a client the host goes, a moment after the last one has left.
        let is_active = || {
            let connection = home.open();
            let is_active = connection.domain_lookup_by_name("test").unwrap().is_active().unwrap();
            connection.close().unwrap();
            is_active
        };
        assert!(if keep { !is_active() } else { within(DEADLINE, is_active) });
    }
}

#[test]
fn a_user_has_a_session_daemon_without_any_configuration() {
    use std::os::unix::{fs::PermissionsExt as _, process::CommandExt as _};
    let folder = tempfile::tempdir().unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o777)).unwrap();
    let program = folder.path().join("ferrovirtd");
    fs::copy(env!("CARGO_BIN_EXE_ferrovirtd"), &program).unwrap();
    let runtime = folder.path().join("runtime");
    let mut command = Command::new(program);
    command.env("XDG_RUNTIME_DIR", &runtime).env("XDG_CONFIG_HOME", folder.path().join("config"));
    command.env("XDG_CACHE_HOME", folder.path().join("cache")).env("HOME", folder.path());
    command.args(["--timeout", "30"]).env_remove("NOTIFY_SOCKET").current_dir("/");
    if rustix::process::geteuid().is_root() {
        // Nobody in particular.
        command.uid(65_534);
    }
    let daemon = Daemon(command.spawn().unwrap());
    let socket = runtime.join("libvirt/libvirt-sock");
    let uri = format!("test+unix:///default?socket={}", socket.display());
    assert!(within(DEADLINE, || Connection::open(&uri).is_ok_and(|connection| connection.close().is_ok())));
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&socket), 0o700);
    assert_eq!(mode(&runtime.join("libvirt")), 0o700);
    assert!(!runtime.join("libvirt/libvirt-sock-ro").exists());
    assert!(runtime.join("libvirt/ferrovirtd.pid").exists());
    drop(daemon);
}
