//! The other side of the matrix: ferrovirtd starts with and takes what real libvirtd starts with and takes.
//!
//! Both daemons get the same files and settings, both serve the same real virsh, which itself takes every server. As
//! libvirtd belongs to an ordinary account here, it leaves the lab's own alone.

mod rows;

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::super::launch::{Launch, words};
use super::super::outcome::connect_error;
use super::super::suite::Suite;
use super::super::world::{VIRSH, World, give, make_directory, write};
use super::without_log;
use super::workshop::Workshop;
use rows::{ROWS, Row};

/// Real libvirtd, of Debian's libvirt-daemon.
pub(super) const LIBVIRTD: &str = "/usr/sbin/libvirtd";

/// How long a daemon may take to listen or to give up.
const PATIENCE: Duration = Duration::from_secs(40);

pub(super) fn add(suite: &mut Suite) {
    for row in ROWS {
        let Row { server, settings, client, .. } = row;
        let name = format!("serving certificates: {server} [{settings}] to {client}");
        suite.add(name, move |world| check(world, row));
    }
}

fn check(world: &World, row: &Row) -> Result<(), String> {
    let visit = Visit::of(row);
    let wanted = visit.pay(world, Path::new(LIBVIRTD), Path::new(VIRSH))?;
    let got = visit.pay(world, &world.ferrovirtd, Path::new(VIRSH))?;
    match row.differs {
        None if got == wanted => Ok(()),
        None => Err(format!("wanted {wanted}\ngot    {got}")),
        Some(why) if got == wanted => Err(format!("no difference any more ({why}): {got}")),
        Some(_) => Ok(()),
    }
}

/// A daemon, and a client who comes.
#[derive(Clone, Copy)]
pub(super) struct Visit<'a> {
    /// As in [`Row`].
    pub(super) server: &'a str,
    pub(super) settings: &'a str,
    pub(super) client: &'a str,
    /// How the client calls the daemon's host; it is this one, whatever its name.
    pub(super) host: &'a str,
    /// Parameters of its URI.
    pub(super) params: &'a str,
}

impl Visit<'_> {
    fn of(row: &Row) -> Visit<'static> {
        let Row { server, settings, client, .. } = *row;
        Visit { server, settings, client, host: "localhost", params: "no_verify=1&no_sanity=1" }
    }

    /// Why the daemon does not start, or how the client fares with it.
    pub(super) fn pay(&self, world: &World, daemon: &Path, client: &Path) -> Result<String, String> {
        let workshop = Workshop::of(world)?;
        let files = workshop.client(self.client)?;
        let daemon = Daemon::start(world, &workshop, self, daemon)?;
        if let Err(refusal) = daemon.wait()? {
            return Ok(format!("does not start: {refusal}"));
        }
        let uri =
            format!("test+tls://{}:{}/default?pkipath={}&{}", self.host, daemon.port, files.display(), self.params);
        let hosts = world.scratch.join("hosts");
        write(&hosts, &format!("127.0.0.1 localhost {}\n", self.host))?;
        let said = Launch::new().bind(&hosts, "/etc/hosts").run(client, &words(&["-c", &uri, "uri"]))?;
        Ok(match connect_error(&without_log(&said.stderr)) {
            Some(text) => format!("refused: {text}"),
            None if said.status == 0 => "taken".to_owned(),
            None => format!("something else: {}", said.stderr),
        })
    }
}

/// A daemon under way; ends when dropped.
struct Daemon {
    child: std::cell::RefCell<Option<Child>>,
    port: u16,
    pid_file: PathBuf,
}

impl Daemon {
    fn start(world: &World, workshop: &Workshop, visit: &Visit<'_>, program: &Path) -> Result<Self, String> {
        let place = world.fresh_directory("serving", Some(&world.account))?;
        let files = workshop.server(visit.server)?;
        for file in std::fs::read_dir(&files).map_err(|error| error.to_string())?.flatten() {
            give(&file.path(), &world.account)?;
        }
        let port = free_port()?;
        let configuration = place.join("daemon.conf");
        write(&configuration, &text(visit, &files, &place, port))?;
        let mut launch = Launch::new().account(&world.account);
        for (name, folder) in
            [("HOME", "home"), ("XDG_RUNTIME_DIR", "run"), ("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache")]
        {
            let folder = place.join(folder);
            make_directory(&folder)?;
            give(&folder, &world.account)?;
            launch = launch.set(name, folder.display().to_string());
        }
        let pid_file = place.join("run/pid");
        let [configuration, pid] = [&configuration, &pid_file].map(|path| path.display().to_string());
        let child = launch.spawn(program, &words(&["--listen", "-f", &configuration, "-p", &pid]))?;
        Ok(Self { child: std::cell::RefCell::new(Some(child)), port, pid_file })
    }

    /// Until it listens, or says why it does not.
    fn wait(&self) -> Result<Result<(), String>, String> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_ok() {
                return Ok(Ok(()));
            }
            let mut child = self.child.borrow_mut();
            let ended = child.as_mut().map(Child::try_wait).transpose().map_err(|error| error.to_string())?;
            if ended.flatten().is_some()
                && let Some(child) = child.take()
            {
                let output = child.wait_with_output().map_err(|error| error.to_string())?;
                return Ok(Err(refusal(&String::from_utf8_lossy(&output.stderr))));
            }
            sleep(Duration::from_millis(20));
        }
        Err(format!("it neither listens on {} nor ends", self.port))
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        let Some(mut child) = self.child.take() else { return };
        if let Ok(pid) = std::fs::read_to_string(&self.pid_file) {
            let _ = Command::new("kill").arg(pid.trim()).status();
        } else {
            let _ = child.kill();
        }
        let _ = child.wait();
    }
}

fn free_port() -> Result<u16, String> {
    let socket = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(|error| error.to_string())?;
    Ok(socket.local_addr().map_err(|error| error.to_string())?.port())
}

/// The daemon's configuration.
fn text(visit: &Visit<'_>, files: &Path, place: &Path, port: u16) -> String {
    let files = files.display();
    let mut text = format!(
        "listen_tls = 1\nlisten_tcp = 0\nlisten_addr = \"127.0.0.1\"\ntls_port = \"{port}\"\nauth_tls = \"none\"\n\
         auth_unix_ro = \"none\"\nauth_unix_rw = \"none\"\nunix_sock_dir = \"{}\"\nca_file = \"{files}/cacert.pem\"\n\
         cert_file = \"{files}/servercert.pem\"\nkey_file = \"{files}/serverkey.pem\"\n",
        place.join("run").display()
    );
    if visit.server.contains("crl=") {
        text.push_str(&format!("crl_file = \"{files}/cacrl.pem\"\n"));
    }
    text + &visit.settings.replace("; ", "\n") + "\n"
}

/// The last error of a daemon's log, or its last word.
fn refusal(stderr: &str) -> String {
    // TIME: PID: error : FUNCTION:LINE : TEXT
    let logged = stderr.lines().rev().find_map(|line| line.split_once(": error : ")?.1.split_once(" : "));
    let word = stderr.lines().next_back().and_then(|line| line.split_once(": "));
    logged.or(word).map_or_else(|| "without a word".to_owned(), |(_, text)| text.to_owned())
}
