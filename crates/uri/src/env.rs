//! What a plan may ask about the world, and a world made of maps.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

/// The world as a plan sees it. Planning changes nothing in it.
pub trait Env {
    /// The value of an environment variable.
    fn var(&self, name: &str) -> Option<String>;
    /// The effective user id; 0 is root.
    fn euid(&self) -> u32;
    /// Does the program run with another user's or group's rights than its caller's? Such a program must not trust
    /// its environment, and planning refuses it.
    fn is_setuid(&self) -> bool {
        false
    }
    /// The user's home directory by the password database. `$HOME` is asked for by [`Env::var`] before.
    fn home(&self) -> Option<String>;
    /// The content of a file, or the errno of the failure.
    ///
    /// # Errors
    /// The errno that opening or reading gave. A file far beyond 10 MiB need not be read whole.
    fn read_file(&self, path: &Path) -> Result<Vec<u8>, i32>;
    /// Is there a file of any kind?
    fn exists(&self, path: &Path) -> bool;
    /// Is there a regular file that the user may run?
    fn is_executable(&self, path: &Path) -> bool;
    /// May the user read the file?
    fn is_readable(&self, path: &Path) -> bool;
    /// May the user write the file?
    fn is_writable(&self, path: &Path) -> bool;
}

/// A world made of maps, for tests and for asking "what if".
#[derive(Clone, Debug, Default)]
pub struct MapEnv {
    /// Environment variables.
    pub vars: BTreeMap<String, String>,
    /// Effective user id.
    pub euid: u32,
    /// The program runs with other rights than its caller's.
    pub setuid: bool,
    /// Home directory of the password database.
    pub home: Option<String>,
    /// Files with their content; they exist and are readable.
    pub files: BTreeMap<PathBuf, Vec<u8>>,
    /// Files that give an errno when read; they exist.
    pub unreadable: BTreeMap<PathBuf, i32>,
    /// Programs: files that exist and may be run.
    pub programs: BTreeSet<PathBuf>,
    /// Files that may be written.
    pub writable: BTreeSet<PathBuf>,
}

impl MapEnv {
    /// An empty world for a user id.
    #[must_use]
    pub fn new(euid: u32) -> Self {
        Self { euid, ..Self::default() }
    }

    /// With an environment variable.
    #[must_use]
    pub fn with_var(mut self, name: &str, value: &str) -> Self {
        self.vars.insert(name.to_owned(), value.to_owned());
        self
    }

    /// With a file.
    #[must_use]
    pub fn with_file(mut self, path: impl Into<PathBuf>, content: impl Into<Vec<u8>>) -> Self {
        self.files.insert(path.into(), content.into());
        self
    }

    /// With a program.
    #[must_use]
    pub fn with_program(mut self, path: impl Into<PathBuf>) -> Self {
        self.programs.insert(path.into());
        self
    }
}

/// ENOENT.
const NO_SUCH_FILE: i32 = 2;

impl Env for MapEnv {
    fn var(&self, name: &str) -> Option<String> {
        self.vars.get(name).cloned()
    }

    fn euid(&self) -> u32 {
        self.euid
    }

    fn is_setuid(&self) -> bool {
        self.setuid
    }

    fn home(&self) -> Option<String> {
        self.home.clone()
    }

    fn read_file(&self, path: &Path) -> Result<Vec<u8>, i32> {
        match self.unreadable.get(path) {
            Some(&errno) => Err(errno),
            None => self.files.get(path).cloned().ok_or(NO_SUCH_FILE),
        }
    }

    fn exists(&self, path: &Path) -> bool {
        self.files.contains_key(path)
            || self.unreadable.contains_key(path)
            || self.programs.contains(path)
            || self.writable.contains(path)
    }

    fn is_executable(&self, path: &Path) -> bool {
        self.programs.contains(path)
    }

    fn is_readable(&self, path: &Path) -> bool {
        self.exists(path) && !self.unreadable.contains_key(path)
    }

    fn is_writable(&self, path: &Path) -> bool {
        self.writable.contains(path)
    }
}
