//! Real virt-admin sees and does the same at ferrovirtd as at the lab's libvirtd.

use std::path::{Path, PathBuf};
use std::process::Child;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::super::launch::{Launch, words};
use super::super::mask::Mask;
use super::super::outcome::Outcome;
use super::super::suite::Suite;
use super::super::world::{VIRSH, World};
use super::served::Served;

const VIRT_ADMIN: &str = "/usr/bin/virt-admin";

const PATIENCE: Duration = Duration::from_secs(40);

/// What is asked of both, in this order; `ID` is the client. Limits end as libvirtd has them.
const LINES: &[&str] = &[
    "server-list",
    "server-threadpool-info admin",
    "server-threadpool-set libvirtd --min-workers 3 --max-workers 30 --priority-workers 4",
    "server-threadpool-set libvirtd --min-workers 31",
    "server-threadpool-set libvirtd --max-workers 0 --min-workers 0",
    "server-threadpool-set libvirtd --min-workers 5 --max-workers 20 --priority-workers 5",
    "server-clients-set libvirtd --max-clients 400 --max-unauth-clients 15",
    "server-clients-info libvirtd",
    "server-clients-set libvirtd --max-clients 5",
    "server-clients-set libvirtd --max-unauth-clients 401",
    "server-clients-set libvirtd --max-clients 5000 --max-unauth-clients 20",
    "client-info libvirtd ID",
    "client-info libvirtd 4000000",
    "client-info admin 4000000",
    "client-list nosuch",
    "client-list admin",
    "server-clients-info nosuch",
    "client-disconnect libvirtd 4000000",
    "client-disconnect libvirtd ID",
    "client-info libvirtd ID",
    "server-update-tls nosuch",
    "daemon-timeout --timeout 0",
    "version",
];

pub(super) fn add(suite: &mut Suite) {
    suite.add("administration: virt-admin", check);
}

fn check(world: &World) -> Result<(), String> {
    let served = Served::start(world)?;
    let lab = |name: &str| PathBuf::from(world.lab.value(name));
    let theirs = Party { main: lab("LAB_MAIN_SOCK"), admin: lab("LAB_MAIN_ADMIN_SOCK") };
    let main = served.socket().to_owned();
    let ours = Party { admin: main.with_file_name("libvirt-admin-sock"), main };
    let (wanted, got) = (theirs.play()?, ours.play()?);
    let mask = Mask::usual()
        .and(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\+0000", "<time>")
        .and(r"(?m)^ \d+ +(unix|tcp|tls) ", " <id> ${1} ")
        .and(r"(?m)^ \d+ +(libvirtd|admin)$", " <id> ${1}")
        .and(r"(?m)^(id +|unix_process_id): \d+$", "${1}: <number>")
        // Others may be there, at the lab's daemon.
        .and(r"(?m)^(nclients +): \d+$", "${1}: <number>")
        .and(r"ID '\d+'", "ID '<id>'")
        .and(r"Client '\d+'", "Client '<id>'");
    for ((line, wanted), got) in LINES.iter().zip(&wanted).zip(&got) {
        let [got, wanted] = [got, wanted].map(|outcome| in_one_order(line, outcome.masked(&mask)));
        got.expect_equal(&wanted).map_err(|text| format!("{line}: {text}"))?;
    }
    Ok(())
}

/// libvirt lists servers as they lie in a hash table, which is another order in another process.
fn in_one_order(line: &str, mut outcome: Outcome) -> Outcome {
    if line == "server-list" {
        let mut lines: Vec<_> = outcome.stdout.lines().collect();
        lines.sort_unstable();
        outcome.stdout = lines.join("\n");
    }
    outcome
}

/// A daemon, by its sockets.
struct Party {
    main: PathBuf,
    admin: PathBuf,
}

impl Party {
    /// Has a client come, asks everything, and sees the client go.
    fn play(&self) -> Result<Vec<Outcome>, String> {
        let before = self.newest()?;
        let uri = format!("test+unix:///default?socket={}", self.main.display());
        let line = ["-c", &uri, "event", "--event", "lifecycle", "--loop"];
        let mut client = Launch::new().serving().spawn(Path::new(VIRSH), &words(&line))?;
        let played = self.arrived(before).and_then(|id| {
            let line = |line: &&str| self.ask(&line.replace("ID", &id.to_string()));
            LINES.iter().map(line).collect::<Result<Vec<_>, _>>()
        });
        end(&mut client);
        played
    }

    /// The id of the client that comes after one.
    fn arrived(&self, before: u64) -> Result<u64, String> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            let newest = self.newest()?;
            if newest > before {
                return Ok(newest);
            }
            sleep(Duration::from_millis(50));
        }
        Err("virsh is not among the clients".to_owned())
    }

    fn newest(&self) -> Result<u64, String> {
        let clients = self.ask("client-list libvirtd")?.success()?.stdout;
        let ids = clients.lines().filter_map(|line| line.split_whitespace().next()?.parse().ok());
        Ok(ids.max().unwrap_or(0))
    }

    fn ask(&self, line: &str) -> Result<Outcome, String> {
        let uri = format!("libvirtd:///system?socket={}", self.admin.display());
        let mut all = words(&["-c", &uri]);
        all.extend(line.split(' ').map(str::to_owned));
        Launch::new().set("TZ", "UTC").run(Path::new(VIRT_ADMIN), &all)
    }
}

fn end(client: &mut Child) {
    // It may have ended when it was disconnected.
    let _ = client.kill();
    let _ = client.wait();
}
