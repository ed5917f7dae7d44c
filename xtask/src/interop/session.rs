//! Session daemons: started on demand, once, whoever asks.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::launch::{Launch, words};
use super::outcome::Outcome;
use super::suite::Suite;
use super::world::{HELPER, VIRSH, World, write_script};

const EACH: usize = 10;

pub(super) fn add(suite: &mut Suite) {
    suite.add("session: fvsh starts the daemon", fvsh_starts_the_daemon);
    suite.add("session: twenty at once, half of them virsh, start one daemon", twenty_at_once);
    suite.add("session: helpers at once, half of them libvirt's, start one daemon", helpers_at_once);
    suite.add("session: LIBVIRT_AUTOSTART=0 starts none", none_when_forbidden);
}

/// A runtime directory without a daemon, and a daemon program that keeps a record of its starts.
struct Ground {
    runtime: PathBuf,
    record: PathBuf,
    launch: Launch,
}

impl Ground {
    fn new(world: &World, name: &str) -> Result<Self, String> {
        let directory = world.fresh_directory(name, Some(&world.account))?;
        let record = directory.join("starts");
        let runtime = world.fresh_directory(&format!("{name}/run"), Some(&world.account))?;
        let programs = world.fresh_directory(&format!("{name}/bin"), None)?;
        let reaper = crate::root().join("tests/interop/lab/lib/reaper.pl");
        let reaper = install_reaper(&reaper, &programs)?;
        write_script(
            &programs.join("libvirtd"),
            &format!(
                "#!/bin/sh\necho \"$$ $*\" >>{}\nexec {} /usr/sbin/libvirtd \"$@\"\n",
                record.display(),
                reaper.display()
            ),
        )?;
        let launch = Launch::new()
            .account(&world.account)
            .set("XDG_RUNTIME_DIR", runtime.to_string_lossy())
            .set("LIBVIRTD_PATH", programs.to_string_lossy());
        Ok(Ground { runtime, record, launch })
    }

    /// The lines the daemon program wrote: its pid and its arguments.
    fn starts(&self) -> Vec<String> {
        let text = fs::read_to_string(&self.record).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }

    fn expect_one_start(&self) -> Result<(), String> {
        match &self.starts()[..] {
            [line] if line.ends_with(" --timeout=120") => Ok(()),
            lines => Err(format!("wanted one start with --timeout=120, got {lines:?}")),
        }
    }

    fn expect_no_lock_left(&self) -> Result<(), String> {
        let lock = self.runtime.join("libvirt/libvirtd.lock");
        if lock.exists() { Err(format!("{} is still there", lock.display())) } else { Ok(()) }
    }
}

impl Drop for Ground {
    /// Ends the daemon that was started here, by the pid it wrote down.
    fn drop(&mut self) {
        for name in ["libvirtd.pid", "virtlogd.pid"] {
            let pid = fs::read_to_string(self.runtime.join("libvirt").join(name)).unwrap_or_default();
            if pid.trim().parse::<u32>().is_ok_and(|pid| pid > 1) {
                let _ = Command::new("kill").arg(pid.trim()).status();
            }
        }
    }
}

/// The account may not reach the tree that the script lies in.
fn install_reaper(from: &Path, programs: &Path) -> Result<PathBuf, String> {
    let to = programs.join("reaper");
    let text = fs::read_to_string(from).map_err(|error| format!("{}: {error}", from.display()))?;
    write_script(&to, &text)?;
    Ok(to)
}

fn fvsh_starts_the_daemon(world: &World) -> Result<(), String> {
    let ground = Ground::new(world, "one")?;
    let command = words(&["-c", "qemu:///session", "list", "--all"]);
    let got = ground.launch.run(&world.fvsh, &command)?.success()?;
    ground.expect_one_start()?;
    ground.expect_no_lock_left()?;
    let wanted = ground.launch.run(Path::new(VIRSH), &command)?.success()?;
    ground.expect_one_start()?;
    got.expect_equal(&wanted)
}

fn twenty_at_once(world: &World) -> Result<(), String> {
    let ground = Ground::new(world, "twenty")?;
    let command = words(&["-c", "qemu:///session", "list", "--all"]);
    let mut children = Vec::new();
    for _ in 0..EACH {
        children.push(("fvsh", ground.launch.spawn(&world.fvsh, &command)?));
        children.push(("virsh", ground.launch.spawn(Path::new(VIRSH), &command)?));
    }
    let mut outcomes: Vec<Outcome> = Vec::new();
    for (name, child) in children {
        let output = child.wait_with_output().map_err(|error| error.to_string())?;
        outcomes.push(Outcome::of(&output)?.success().map_err(|text| format!("{name} {text}"))?);
    }
    ground.expect_one_start()?;
    ground.expect_no_lock_left()?;
    outcomes.iter().try_for_each(|outcome| outcome.expect_equal(&outcomes[1]))
}

/// Without input each ends as soon as it is connected.
fn helpers_at_once(world: &World) -> Result<(), String> {
    let ground = Ground::new(world, "helpers")?;
    let command = words(&["qemu:///session"]);
    let mut children = Vec::new();
    for _ in 0..EACH {
        children.push(("ours", ground.launch.spawn(&world.helper, &command)?));
        children.push(("libvirt's", ground.launch.spawn(Path::new(HELPER), &command)?));
    }
    for (name, child) in children {
        let output = child.wait_with_output().map_err(|error| error.to_string())?;
        let outcome = Outcome::of(&output)?;
        if !outcome.stderr.ends_with(": could not proxy traffic: internal error: EOF on stdin\n") {
            return Err(format!("{name} did not connect\n{}", outcome.show()));
        }
    }
    ground.expect_one_start()?;
    ground.expect_no_lock_left()
}

fn none_when_forbidden(world: &World) -> Result<(), String> {
    let ground = Ground::new(world, "forbidden")?;
    let launch = ground.launch.clone().set("LIBVIRT_AUTOSTART", "0");
    let command = words(&["-c", "qemu:///session", "uri"]);
    let wanted = launch.run(Path::new(VIRSH), &command)?;
    let got = launch.run(&world.fvsh, &command)?;
    match &ground.starts()[..] {
        [] => got.expect_equal(&wanted),
        lines => Err(format!("a daemon was started: {lines:?}")),
    }
}
