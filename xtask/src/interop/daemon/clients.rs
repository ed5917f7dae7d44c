//! Programs over libvirt's bindings, of Debian's packages, and our own shell.

use std::path::{Path, PathBuf};

use super::super::launch::{Launch, words};
use super::super::outcome::Outcome;
use super::super::suite::Suite;
use super::super::world::{VIRSH, World};
use super::served::{ALL_WAYS, Place, Served, Way};

const SCRIPTS: &str = "tests/interop/clients";

/// Script, its program, and what it can do.
const BINDINGS: &[(&str, &str, &[&str])] = &[
    ("binding.py", "/usr/bin/python3", &["inventory", "domains", "storage", "events", "screenshot"]),
    ("binding.pl", "/usr/bin/perl", &["inventory", "domains", "storage", "events"]),
];

pub(super) fn add(suite: &mut Suite) {
    for (way_name, way) in ALL_WAYS {
        for (script, program, parts) in BINDINGS {
            for part in *parts {
                let name = format!("daemon over {way_name}: {script} {part}");
                suite.add(name, move |world| check_binding(world, way, script, program, part));
            }
        }
        suite.add(format!("daemon over {way_name}: virt-install, virt-xml, virt-clone"), move |world| {
            check_virtinst(world, way)
        });
        suite.add(format!("daemon over {way_name}: fvsh"), move |world| check_shell(world, way));
    }
}

fn start(world: &World, way: Way) -> Result<Served, String> {
    match way {
        Way::Tls => Served::start_with_tls(world, &Launch::new(), "auth_tcp = \"none\"\nauth_unix_rw = \"none\"\n"),
        _ => Served::start(world),
    }
}

/// A script sees the same in libvirt's own driver, in its process, and in ours behind the daemon.
fn check_binding(world: &World, way: Way, script: &str, program: &str, part: &str) -> Result<(), String> {
    let served = start(world, way)?;
    let script = crate::root().join(SCRIPTS).join(script).display().to_string();
    let run = |uri: &str| Launch::new().run(Path::new(program), &words(&[&script, uri, part]));
    let wanted = run("test:///default")?.success()?;
    run(&served.uri(way, "test:///default"))?.expect_equal(&wanted)
}

/// The tools make, change and copy a domain; virsh sees what they did.
fn check_virtinst(world: &World, way: Way) -> Result<(), String> {
    let served = start(world, way)?;
    let place = Place::of(world, "virtinst")?;
    let tools = Tools { uri: served.uri(way, "test:///default"), home: place.root().to_owned() };
    let mut keeper = tools.keeper()?;
    let outcome = tools.make_change_and_copy();
    let _ = std::process::Command::new("kill").arg(keeper.id().to_string()).status();
    let _ = keeper.wait();
    outcome
}

struct Tools {
    uri: String,
    home: PathBuf,
}

impl Tools {
    fn make_change_and_copy(&self) -> Result<(), String> {
        self.run(
            "/usr/bin/virt-install",
            "--name vi --memory 512 --vcpus 2 --import --disk size=1,pool=default-pool --network network=default \
             --graphics vnc --osinfo require=off,detect=off --noautoconsole --wait 0",
        )?;
        self.expect("domstate vi", "running")?;
        self.expect("dumpxml vi", "<disk type=")?;
        self.expect("vol-list default-pool", "vi.qcow2")?;
        self.run("/usr/bin/virt-xml", "vi --edit --memory 1024,maxmemory=1024")?;
        self.run("/usr/bin/virt-xml", "vi --edit --metadata title=changed")?;
        self.expect("destroy vi", "destroyed")?;
        self.expect("dumpxml vi --inactive", "<title>changed</title>")?;
        self.expect("dumpxml vi", "<memory unit='KiB'>1048576</memory>")?;
        self.run("/usr/bin/virt-clone", "--original vi --name copy --auto-clone")?;
        self.expect("list --all", "copy")?;
        self.expect("vol-list default-pool", "copy")
    }

    fn run(&self, tool: &str, line: &str) -> Result<Outcome, String> {
        let mut all = words(&["--connect", &self.uri]);
        all.extend(line.split_whitespace().map(str::to_owned));
        let home = self.home.display().to_string();
        Launch::new().set("HOME", home).run(Path::new(tool), &all)?.success().map_err(|text| format!("{tool} {text}"))
    }

    fn virsh(&self, line: &str) -> Result<Outcome, String> {
        let mut all = words(&["-c", &self.uri]);
        all.extend(line.split(' ').map(str::to_owned));
        Launch::new().run(Path::new(VIRSH), &all)?.success()
    }

    fn expect(&self, line: &str, wanted: &str) -> Result<(), String> {
        let got = self.virsh(line)?;
        if got.stdout.contains(wanted) { Ok(()) } else { Err(format!("{line}: no {wanted:?}\n{}", got.show())) }
    }

    /// The state of the default host lasts as long as one client is there.
    fn keeper(&self) -> Result<std::process::Child, String> {
        let line = ["-c", &self.uri, "event", "--event", "lifecycle", "--loop"];
        let keeper = Launch::new().serving().spawn(Path::new(VIRSH), &words(&line))?;
        self.virsh("list")?;
        Ok(keeper)
    }
}

/// Our shell and real virsh see the same.
fn check_shell(world: &World, way: Way) -> Result<(), String> {
    let served = start(world, way)?;
    let uri = served.uri(way, "test:///default");
    for line in ["list --all", "dumpxml test", "net-list --all", "pool-list --all --details", "capabilities", "uri"] {
        let mut all = words(&["-c", &uri]);
        all.extend(line.split(' ').map(str::to_owned));
        let wanted = Launch::new().run(Path::new(VIRSH), &all)?.success()?;
        Launch::new().run(&world.fvsh, &all)?.expect_equal(&wanted).map_err(|text| format!("{line}: {text}"))?;
    }
    Ok(())
}
