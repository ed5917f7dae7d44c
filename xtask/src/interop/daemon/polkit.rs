//! Real polkit on a bus of its own: a user whom its rules let in, others whom they do not, real virsh and our shell.

use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::super::launch::{Account, Launch, words};
use super::super::outcome::{Outcome, connect_error};
use super::super::suite::Suite;
use super::super::world::{VIRSH, World, make_directory, write};
use super::served::{Place, Served, free_port};

const DBUS_DAEMON: &str = "/usr/bin/dbus-daemon";
const POLKITD: &str = "/usr/lib/polkit-1/polkitd";

/// Where polkit looks for an administrator's rules.
const RULES: &str = "/etc/polkit-1/rules.d";

const PATIENCE: Duration = Duration::from_secs(40);

/// Names are those of accounts that every Debian has.
const OUR_RULES: &str = "polkit.addRule(function(action, subject) {
    if (action.id == 'org.libvirt.unix.manage') {
        if (subject.user == 'games') { return polkit.Result.YES; }
        if (subject.user == 'news') { return polkit.Result.NO; }
    }
});
";

/// Who asks, whether to look only, and what comes of it: nothing, or this error.
type Row = (&'static str, bool, Result<(), &'static str>);

const ROWS: &[Row] = &[
    ("games", false, Ok(())),
    ("games", true, Ok(())),
    ("news", false, Err("authentication failed: access denied by policy")),
    // what the rules say nothing of is libvirt's own policy's: all may look, an administrator's password is asked for more
    ("news", true, Ok(())),
    (
        "mail",
        false,
        Err("authentication unavailable: no polkit agent available to authenticate action 'org.libvirt.unix.manage'"),
    ),
    ("mail", true, Ok(())),
    ("root", false, Ok(())),
    ("root", true, Ok(())),
];

/// The same once polkit has gone.
const WITHOUT_POLKIT: &[Row] = &[("games", false, Err(NOBODY)), ("news", true, Err(NOBODY)), ("root", false, Ok(()))];

const NOBODY: &str = "error from service: GDBus.Error:org.freedesktop.DBus.Error.ServiceUnknown: \
     The name org.freedesktop.PolicyKit1 was not provided by any .service files";

/// And once the bus has gone.
const WITHOUT_BUS: &[Row] = &[("games", false, Err(NO_BUS)), ("news", true, Err(NO_BUS)), ("root", false, Ok(()))];

const NO_BUS: &str =
    "internal error: Unable to get system bus connection: Could not connect: No such file or directory";

pub(super) fn add(suite: &mut Suite) {
    suite.add("daemon: polkit lets in and refuses", polkit);
}

fn polkit(world: &World) -> Result<(), String> {
    let place = Place::of(world, "polkit")?;
    let bus = Bus::start(&place)?;
    let authority = authority(&place, &bus)?;
    let served = serve(world, &place, &bus)?;
    wait_for("polkit answers", || Ok(ask(Path::new(VIRSH), &served, ("games", false))?.status == 0))?;
    check(world, &served, ROWS)?;
    drop(authority);
    wait_for("polkit has gone", || Ok(ask(Path::new(VIRSH), &served, ("games", false))?.stderr.contains(NOBODY)))?;
    check(world, &served, WITHOUT_POLKIT)?;
    bus.end()?;
    check(world, &served, WITHOUT_BUS)
}

fn serve(world: &World, place: &Place, bus: &Bus) -> Result<Served, String> {
    let (configuration, sockets, port) = (place.path("daemon.conf"), place.path("sockets"), free_port()?);
    write(
        &configuration,
        &format!(
            "listen_tls = 0\nlisten_tcp = 1\nlisten_addr = \"127.0.0.1\"\ntcp_port = \"{port}\"\nauth_tcp = \"none\"\n\
             auth_unix_ro = \"polkit\"\nauth_unix_rw = \"polkit\"\nunix_sock_dir = \"{}\"\n",
            sockets.display()
        ),
    )?;
    let line = words(&["--listen", "-f", &configuration.display().to_string()]);
    Served::start_as(world, &bus.launch(), place, &line, port, &sockets)
}

/// Both shells say the same, and that is what the row wants.
fn check(world: &World, served: &Served, rows: &[Row]) -> Result<(), String> {
    for &(user, is_read_only, wanted) in rows {
        let row = |text: String| format!("{user}, read-only {is_read_only}: {text}");
        let said = ask(Path::new(VIRSH), served, (user, is_read_only)).map_err(row)?;
        ask(&world.fvsh, served, (user, is_read_only)).and_then(|ours| ours.expect_equal(&said)).map_err(row)?;
        let is_so = match wanted {
            Ok(()) => said.status == 0 && said.stdout == "test\n\n",
            Err(text) => said.status == 1 && connect_error(&said.stderr) == Some(text),
        };
        if !is_so {
            return Err(row(format!("wanted {wanted:?}\n{}", said.show())));
        }
    }
    Ok(())
}

fn ask(shell: &Path, served: &Served, (user, is_read_only): (&str, bool)) -> Result<Outcome, String> {
    let main = served.socket();
    let socket = if is_read_only { main.with_file_name("libvirt-sock-ro") } else { main.to_owned() };
    let uri = format!("test+unix:///default?socket={}", socket.display());
    let mut line = words(&["-c", &uri, "list", "--name"]);
    if is_read_only {
        line.insert(0, "-r".to_owned());
    }
    let nowhere = PathBuf::from("/nonexistent");
    let account =
        Account { name: user.to_owned(), uid: String::new(), home: PathBuf::from("/"), runtime_dir: nowhere.clone() };
    Launch::new().account(&account).set("HOME", nowhere.display().to_string()).run(shell, &line)
}

/// A program under way; told to end when dropped.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        if let Ok(None) = self.0.try_wait() {
            let _ = Command::new("kill").arg(self.0.id().to_string()).status();
        }
        let _ = self.0.wait();
    }
}

/// A message bus of the test's own.
struct Bus {
    socket: PathBuf,
    running: Running,
}

impl Bus {
    fn start(place: &Place) -> Result<Self, String> {
        let (configuration, socket) = (place.path("bus.conf"), place.path("bus"));
        write(
            &configuration,
            &format!(
                "<busconfig><listen>unix:path={}</listen><auth>EXTERNAL</auth><policy context='default'>\
                 <allow user='*'/><allow own='*'/><allow send_type='*'/><allow send_destination='*'/>\
                 <allow receive_type='*'/></policy></busconfig>",
                socket.display()
            ),
        )?;
        let line = words(&["--nofork", &format!("--config-file={}", configuration.display())]);
        let running = Running(Launch::new().serving().spawn(Path::new(DBUS_DAEMON), &line)?);
        wait_for("the bus listens", || Ok(socket.exists()))?;
        Ok(Self { socket, running })
    }

    /// For programs that take it for the system's.
    fn launch(&self) -> Launch {
        Launch::new().set("DBUS_SYSTEM_BUS_ADDRESS", format!("unix:path={}", self.socket.display()))
    }

    fn end(self) -> Result<(), String> {
        let Self { socket, running } = self;
        drop(running);
        match std::fs::remove_file(&socket) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                Err(format!("cannot remove {}: {error}", socket.display()))
            }
            _ => Ok(()),
        }
    }
}

/// Polkit with our rules.
fn authority(place: &Place, bus: &Bus) -> Result<Running, String> {
    let rules = place.path("rules");
    make_directory(&rules)?;
    write(&rules.join("10-test.rules"), OUR_RULES)?;
    let launch = bus.launch().bind(&rules, RULES).serving();
    Ok(Running(launch.spawn(Path::new(POLKITD), &words(&["--no-debug"]))?))
}

fn wait_for(what: &str, mut is_so: impl FnMut() -> Result<bool, String>) -> Result<(), String> {
    let start = Instant::now();
    while !is_so()? {
        if start.elapsed() > PATIENCE {
            return Err(format!("waited in vain until {what}"));
        }
        sleep(Duration::from_millis(50));
    }
    Ok(())
}
