//! A ferrovirtd of a test's own, and the ways to it.

use std::cell::RefCell;
use std::io::{BufRead as _, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, Command};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::super::launch::{Launch, words};
use super::super::tls::Workshop;
use super::super::world::{World, make_directory, write};

/// How long the daemon may take to listen.
const PATIENCE: Duration = Duration::from_secs(40);

/// How a client comes to the daemon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Tcp,
    Unix,
    /// With certificates on both sides.
    Tls,
}

/// The ways of every daemon, with their names.
pub(super) const WAYS: [(&str, Way); 2] = [("tcp", Way::Tcp), ("unix", Way::Unix)];

/// And that of one with certificates.
pub(super) const ALL_WAYS: [(&str, Way); 3] = [WAYS[0], WAYS[1], ("tls", Way::Tls)];

/// A daemon under way; ends when dropped.
pub(super) struct Served {
    /// It passes signals on to the daemon.
    child: RefCell<Child>,
    said: Arc<Mutex<String>>,
    port: u16,
    socket: PathBuf,
    tls: Option<Tls>,
}

/// Where a daemon listens for TLS, and the files of its clients.
struct Tls {
    port: u16,
    client: PathBuf,
}

impl Served {
    /// Starts the daemon with a configuration of five lines.
    pub(super) fn start(world: &World) -> Result<Self, String> {
        let place = Place::new(world)?;
        let port = free_port()?;
        let configuration = place.path("daemon.conf");
        let sockets = place.path("sockets");
        write(
            &configuration,
            &format!(
                "listen_tls = 0\nlisten_tcp = 1\nlisten_addr = \"127.0.0.1\"\ntcp_port = \"{port}\"\n\
                 unix_sock_dir = \"{}\"\nauth_tcp = \"none\"\nauth_unix_rw = \"none\"\n",
                sockets.display()
            ),
        )?;
        let further = ["--listen", "-f", &configuration.display().to_string()].map(str::to_owned);
        Self::start_as(world, &Launch::new(), &place, &further, port, &sockets)
    }

    /// Starts the daemon with these further lines; it listens everywhere, on TLS with certificates.
    pub(super) fn start_with_tls(world: &World, launch: &Launch, lines: &str) -> Result<Self, String> {
        let place = Place::new(world)?;
        let [port, tls_port] = [free_port()?, free_port()?];
        let workshop = Workshop::of(world)?;
        let [server, client] = [workshop.server("cert=good key=end")?, workshop.client("cert=client key=end")?];
        let (configuration, sockets) = (place.path("daemon.conf"), place.path("sockets"));
        let (files, folder) = (server.display(), sockets.display());
        write(
            &configuration,
            &format!(
                "listen_tls = 1\nlisten_tcp = 1\nlisten_addr = \"127.0.0.1\"\ntcp_port = \"{port}\"\n\
                 tls_port = \"{tls_port}\"\nunix_sock_dir = \"{folder}\"\nca_file = \"{files}/cacert.pem\"\n\
                 cert_file = \"{files}/servercert.pem\"\nkey_file = \"{files}/serverkey.pem\"\n{lines}"
            ),
        )?;
        let further = ["--listen", "-f", &configuration.display().to_string()].map(str::to_owned);
        let mut served = Self::start_as(world, launch, &place, &further, port, &sockets)?;
        served.tls = Some(Tls { port: tls_port, client });
        Ok(served)
    }

    /// Starts the daemon with these words behind its name.
    pub(super) fn start_as(
        world: &World,
        launch: &Launch,
        place: &Place,
        further: &[String],
        port: u16,
        sockets: &Path,
    ) -> Result<Self, String> {
        let mut line = further.to_vec();
        line.extend(words(&["-p", &place.path("pid").display().to_string()]));
        Self::start_program(&world.ferrovirtd, launch, &line, port, sockets)
    }

    /// Starts the daemon without a word; it listens on its unix socket only.
    pub(super) fn start_alone(world: &World, launch: &Launch, sockets: &Path) -> Result<Self, String> {
        Self::start_program(&world.ferrovirtd, launch, &[], 0, sockets)
    }

    /// Starts a program that takes libvirtd's words and listens on the port, unless that is 0, and in the folder.
    pub(super) fn start_program(
        program: &Path,
        launch: &Launch,
        line: &[String],
        port: u16,
        sockets: &Path,
    ) -> Result<Self, String> {
        let mut child = launch.clone().serving().spawn(program, line)?;
        let said = collect(child.stderr.take());
        let served = Self { child: RefCell::new(child), said, port, socket: sockets.join("libvirt-sock"), tls: None };
        served.wait()?;
        Ok(served)
    }

    /// The connection of a client that would open `uri`, which is local to the daemon.
    pub(super) fn uri(&self, way: Way, uri: &str) -> String {
        let Some((scheme, rest)) = uri.split_once("://") else { return uri.to_owned() };
        let and = if rest.contains('?') { '&' } else { '?' };
        match (way, &self.tls) {
            (Way::Tls, Some(Tls { port, client })) => {
                format!("{scheme}+tls://127.0.0.1:{port}{rest}{and}pkipath={}", client.display())
            }
            // nobody answers there: it was started without
            (Way::Tls, None) => format!("{scheme}+tls://127.0.0.1:1{rest}"),
            (Way::Tcp, _) => format!("{scheme}+tcp://127.0.0.1:{}{rest}", self.port),
            (Way::Unix, _) => format!("{scheme}+unix://{rest}{and}socket={}", self.socket.display()),
        }
    }

    /// The main unix socket.
    pub(super) fn socket(&self) -> &Path {
        &self.socket
    }

    /// What the daemon has logged.
    pub(super) fn said(&self) -> String {
        self.said.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn wait(&self) -> Result<(), String> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            let is_there = match self.port {
                0 => UnixStream::connect(&self.socket).is_ok(),
                port => TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() && self.socket.exists(),
            };
            if is_there {
                return Ok(());
            }
            let ended = self.child.borrow_mut().try_wait().map_err(|error| error.to_string())?;
            if let Some(status) = ended {
                return Err(format!("the daemon ended at once: {status}\n{}", self.said()));
            }
            sleep(Duration::from_millis(20));
        }
        Err(format!("the daemon does not listen on port {} and {}", self.port, self.socket.display()))
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let child = self.child.get_mut();
        if let Ok(None) = child.try_wait() {
            let _ = Command::new("kill").arg(child.id().to_string()).status();
        }
        let _ = child.wait();
    }
}

/// What a program says, while it says it.
fn collect(output: Option<ChildStderr>) -> Arc<Mutex<String>> {
    let said = Arc::new(Mutex::new(String::new()));
    let into = Arc::clone(&said);
    std::thread::spawn(move || {
        for line in output.into_iter().flat_map(|output| BufReader::new(output).lines().map_while(Result::ok)) {
            into.lock().unwrap_or_else(PoisonError::into_inner).push_str(&format!("{line}\n"));
        }
    });
    said
}

/// A folder for one daemon and its clients; goes when dropped.
pub(super) struct Place(PathBuf);

impl Place {
    pub(super) fn new(world: &World) -> Result<Self, String> {
        Self::of(world, "daemon")
    }

    /// A fresh folder of this name.
    pub(super) fn of(world: &World, name: &str) -> Result<Self, String> {
        world.fresh_directory(name, None).map(Self)
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// A new folder in it with the recorded files.
    pub(super) fn with_files(world: &World, name: &str, files: &serde_json::Value) -> Result<Self, String> {
        let place = Self::of(world, name)?;
        for (name, text) in files.as_object().into_iter().flatten() {
            let path = place.path(name);
            make_directory(path.parent().unwrap_or(&place.0))?;
            write(&path, text.as_str().unwrap_or_default())?;
        }
        Ok(place)
    }

    pub(super) fn root(&self) -> &Path {
        &self.0
    }
}

pub(super) fn free_port() -> Result<u16, String> {
    let socket = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(|error| error.to_string())?;
    Ok(socket.local_addr().map_err(|error| error.to_string())?.port())
}
