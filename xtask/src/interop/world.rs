//! What the tests share: the lab, the programs, a place for files.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

use super::lab::Lab;
use super::launch::{Account, Launch};
use super::outcome::Outcome;
use super::resolver::Resolver;

/// Real virsh, of Debian's libvirt-clients.
pub(super) const VIRSH: &str = "/usr/bin/virsh";

/// Libvirt's helper for the other end of ssh, of the same package.
pub(super) const HELPER: &str = "/usr/bin/virt-ssh-helper";

/// The lab up, and the programs where every account may run them.
pub(super) struct World {
    pub(super) lab: Lab,
    /// The shell under its own name.
    pub(super) fvsh: PathBuf,
    /// The same file called `virsh`, under which name it keeps strictly to virsh.
    pub(super) strict: PathBuf,
    /// The helper for the other end of ssh, under its own name in a folder that holds nothing else.
    pub(super) helper: PathBuf,
    /// The daemon.
    pub(super) ferrovirtd: PathBuf,
    /// The static build, when one was given.
    pub(super) static_fvsh: Option<PathBuf>,
    /// The lab's ordinary account.
    pub(super) account: Account,
    /// A directory for the files of tests; goes with the lab.
    pub(super) scratch: PathBuf,
    /// Not without a lab, whose tests are the ones that ask it.
    _resolver: Option<Resolver>,
}

impl World {
    pub(super) fn up(
        fvsh: Option<PathBuf>,
        static_fvsh: Option<PathBuf>,
        without_lab: Option<&Path>,
    ) -> Result<Self, String> {
        let built = match fvsh {
            Some(path) => path,
            None => build_fvsh()?,
        };
        let [helper, daemon] = ["virt-ssh-helper", "ferrovirtd"].map(|name| built.with_file_name(name));
        let lab = match without_lab {
            Some(directory) => Lab::absent(directory),
            None => Lab::up().and_then(|lab| lab.start_domain().map(|()| lab))?,
        };
        let bin = Path::new(lab.directory()).join("bin");
        let scratch = Path::new(lab.directory()).join("scratch");
        make_directory(&bin.join("strict"))?;
        make_directory(&bin.join("helper"))?;
        make_directory(&scratch)?;
        let helper = install(&helper, &bin.join("helper/virt-ssh-helper"))?;
        let fvsh = install(&built, &bin.join("fvsh"))?;
        let ferrovirtd = install(&daemon, &bin.join("ferrovirtd"))?;
        let strict = bin.join("strict/virsh");
        symlink(&fvsh, &strict).map_err(|error| format!("cannot link {}: {error}", strict.display()))?;
        let static_fvsh = static_fvsh.map(|path| install(&path, &bin.join("fvsh-static"))).transpose()?;
        let account = lab.account();
        let resolver = without_lab.is_none().then(|| Resolver::start(&scratch)).transpose()?;
        Ok(World { lab, fvsh, strict, helper, ferrovirtd, static_fvsh, account, scratch, _resolver: resolver })
    }

    /// Real virsh as root, for arranging and for looking; it must succeed.
    pub(super) fn virsh(&self, words: &[&str]) -> Result<Outcome, String> {
        self.virsh_as(&Launch::new(), words)
    }

    /// Real virsh the way `launch` says; it must succeed.
    pub(super) fn virsh_as(&self, launch: &Launch, words: &[&str]) -> Result<Outcome, String> {
        launch.run(Path::new(VIRSH), &super::launch::words(words))?.success()
    }

    /// A fresh directory for one test, owned by `account` if given.
    pub(super) fn fresh_directory(&self, name: &str, account: Option<&Account>) -> Result<PathBuf, String> {
        let path = self.scratch.join(name);
        if path.exists() {
            fs::remove_dir_all(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        make_directory(&path)?;
        if let Some(account) = account {
            give(&path, account)?;
        }
        Ok(path)
    }
}

/// Makes the account the owner of the path.
pub(super) fn give(path: &Path, account: &Account) -> Result<(), String> {
    let uid = account.uid.parse().map_err(|_| format!("bad uid '{}'", account.uid))?;
    std::os::unix::fs::chown(path, Some(uid), Some(uid))
        .map_err(|error| format!("cannot give {}: {error}", path.display()))
}

pub(super) fn make_directory(path: &Path) -> Result<(), String> {
    fs::create_dir_all(path).map_err(|error| format!("cannot make {}: {error}", path.display()))
}

pub(super) fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("cannot write {}: {error}", path.display()))
}

/// Writes a script that everybody may run.
pub(super) fn write_script(path: &Path, text: &str) -> Result<(), String> {
    write(path, text)?;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755))
        .map_err(|error| format!("cannot change {}: {error}", path.display()))
}

fn install(from: &Path, to: &Path) -> Result<PathBuf, String> {
    fs::copy(from, to).map_err(|error| format!("cannot copy {}: {error}", from.display()))?;
    fs::set_permissions(to, fs::Permissions::from_mode(0o755))
        .map_err(|error| format!("cannot change {}: {error}", to.display()))?;
    Ok(to.to_owned())
}

fn build_fvsh() -> Result<PathBuf, String> {
    let status = Command::new(env!("CARGO"))
        .current_dir(crate::root())
        .args(["build", "--release", "--package", "fvsh", "--package", "virt-ssh-helper", "--package", "ferrovirtd"])
        .status()
        .map_err(|error| format!("cannot run cargo: {error}"))?;
    if !status.success() {
        return Err(format!("fvsh does not build: {status}"));
    }
    Ok(crate::target_directory()?.join("release/fvsh"))
}
