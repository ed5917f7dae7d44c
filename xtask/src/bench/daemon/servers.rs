//! The servers that are compared, each in a place of its own.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::super::programs::Programs;

/// What kind of server.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Ferrovirtd,
    Libvirtd,
    /// Answers with replies that are there before they are asked for.
    Canned,
}

/// A server that runs; dropping it ends it.
pub(super) struct Server {
    process: Child,
    pub(super) unix: String,
    pub(super) tcp: String,
}

/// Nothing takes as long.
const DEADLINE: Duration = Duration::from_secs(60);

impl Server {
    /// Starts it and waits until it answers.
    pub(super) fn start(kind: Kind, programs: &Programs, folder: &Path) -> Result<Self, String> {
        let place = Place::new(kind, folder)?;
        let process = place.spawn(kind, programs)?;
        let server = Server { process, unix: place.unix_uri(), tcp: place.tcp_uri() };
        wait_for_answer(&place.socket())?;
        Ok(server)
    }

    pub(super) fn pid(&self) -> u32 {
        self.process.id()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        end(&mut self.process);
    }
}

/// How long a server takes from its start to its first answer.
pub(super) fn start_up_ms(kind: Kind, programs: &Programs, folder: &Path) -> Result<f64, String> {
    let place = Place::new(kind, folder)?;
    let start = Instant::now();
    let mut process = place.spawn(kind, programs)?;
    let answered = wait_for_answer(&place.socket());
    let time = start.elapsed();
    end(&mut process);
    answered.map(|()| time.as_secs_f64() * 1000.0)
}

fn end(process: &mut Child) {
    // Ended already, if it can't be ended now.
    let _ = process.kill();
    let _ = process.wait();
}

/// Where a server's files are.
struct Place {
    folder: PathBuf,
    port: u16,
}

impl Place {
    fn new(kind: Kind, folder: &Path) -> Result<Self, String> {
        let folder = folder.join(match kind {
            Kind::Ferrovirtd => "ferrovirtd",
            Kind::Libvirtd => "libvirtd",
            Kind::Canned => "canned",
        });
        let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
        // What an earlier one left, if there was one.
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(folder.join("sockets")).map_err(failed)?;
        let port = TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr()).map_err(failed)?.port();
        let configuration = format!(
            "unix_sock_dir = \"{}\"\nauth_unix_rw = \"none\"\nlisten_tls = 0\nlisten_tcp = 1\nauth_tcp = \"none\"\n\
             listen_addr = \"127.0.0.1\"\ntcp_port = \"{port}\"\nlog_outputs = \"4:stderr\"\n",
            folder.join("sockets").display()
        );
        std::fs::write(folder.join("conf"), configuration).map_err(failed)?;
        Ok(Place { folder, port })
    }

    fn socket(&self) -> PathBuf {
        self.folder.join("sockets/libvirt-sock")
    }

    fn unix_uri(&self) -> String {
        format!("test+unix:///default?socket={}", self.socket().display())
    }

    fn tcp_uri(&self) -> String {
        format!("test+tcp://127.0.0.1:{}/default", self.port)
    }

    fn spawn(&self, kind: Kind, programs: &Programs) -> Result<Child, String> {
        let mut command = match kind {
            Kind::Ferrovirtd => Command::new(&programs.ferrovirtd),
            Kind::Libvirtd => {
                // A /run of its own: other daemons of the machine may hold what is there.
                let script = "mount -t tmpfs tmpfs /run && mkdir /run/libvirt && exec /usr/sbin/libvirtd \"$@\"";
                let mut command = Command::new("unshare");
                command.args(["-m", "sh", "-c", script, "sh"]);
                command
            }
            Kind::Canned => {
                let mut command = Command::new(&programs.ours);
                command.arg("canned").arg(self.socket()).arg(self.port.to_string());
                command
            }
        };
        if !matches!(kind, Kind::Canned) {
            command.arg("--listen").arg("-f").arg(self.folder.join("conf")).arg("-p").arg(self.folder.join("pid"));
        }
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command.spawn().map_err(|error| format!("cannot run {command:?}: {error}"))
    }
}

/// Asks again and again how one proves who one is, until there is an answer.
fn wait_for_answer(socket: &Path) -> Result<(), String> {
    const LENGTH: u32 = 28;
    const PROGRAM: u32 = 0x2000_8086;
    const AUTH_LIST: u32 = 66;
    let call: Vec<u8> = [LENGTH, PROGRAM, 1, AUTH_LIST, 0, 1, 0].iter().flat_map(|word| word.to_be_bytes()).collect();
    let start = Instant::now();
    loop {
        let mut answer = [0; LENGTH as usize];
        let asked = UnixStream::connect(socket).and_then(|mut stream| {
            stream.set_read_timeout(Some(DEADLINE))?;
            stream.write_all(&call)?;
            stream.read_exact(&mut answer)
        });
        match asked {
            Ok(()) => return Ok(()),
            Err(error) if start.elapsed() > DEADLINE => return Err(format!("{}: {error}", socket.display())),
            Err(_) => std::thread::sleep(Duration::from_micros(200)),
        }
    }
}
