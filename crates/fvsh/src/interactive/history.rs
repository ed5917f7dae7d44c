//! The history file, as readline keeps it: one line for each entry, oldest first.

use std::env;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::command::directory::system_text;
use crate::numbers::parse_int;
use crate::output::Console;
use crate::sys;

/// Entries that are kept, unless `$VIRSH_HISTSIZE` says otherwise.
const ENTRIES: usize = 500;

/// The most that `$VIRSH_HISTSIZE` may say.
const ENTRIES_MAX: usize = 500_000;

/// What was typed.
#[derive(Debug)]
pub(super) struct History {
    entries: Vec<String>,
    limit: usize,
    /// `None`: neither loaded nor saved.
    folder: Option<PathBuf>,
}

impl History {
    /// Reads the file; a bad size is told and leaves the file alone.
    pub(super) fn load(console: &mut Console) -> Self {
        let limit = match limit() {
            Ok(limit) => limit,
            Err(text) => {
                console.error(text);
                return History { entries: Vec::new(), limit: ENTRIES, folder: None };
            }
        };
        let folder = cache_folder();
        let text = folder.as_ref().and_then(|folder| fs::read(folder.join("history")).ok()).unwrap_or_default();
        let entries = String::from_utf8_lossy(&text).lines().map(str::to_owned).collect();
        let mut history = History { entries, limit, folder };
        history.forget_oldest();
        history
    }

    pub(super) fn add(&mut self, line: &str) {
        self.entries.push(line.to_owned());
        self.forget_oldest();
    }

    pub(super) fn entries(&self) -> &[String] {
        &self.entries
    }

    pub(super) fn limit(&self) -> usize {
        self.limit
    }

    /// Writes the file, readable by its owner alone.
    pub(super) fn save(&self, console: &mut Console) {
        let Some(folder) = &self.folder else { return };
        if let Err(error) = sys::make_directory(folder, 0o755) {
            console.error(&system_text(&format!("Failed to create '{}'", folder.display()), &error));
            return;
        }
        // A history that cannot be written is no loss worth a word.
        let _ = self.write(&folder.join("history"));
    }

    fn write(&self, path: &Path) -> std::io::Result<()> {
        let mut file = sys::create(0o600).write(true).create(true).truncate(true).open(path)?;
        let text: String = self.entries.iter().map(|entry| format!("{entry}\n")).collect();
        file.write_all(text.as_bytes())
    }

    fn forget_oldest(&mut self) {
        let surplus = self.entries.len().saturating_sub(self.limit);
        self.entries.drain(..surplus);
    }
}

fn limit() -> Result<usize, &'static str> {
    let Ok(text) = env::var("VIRSH_HISTSIZE") else { return Ok(ENTRIES) };
    let number = parse_int(&text, 10).ok_or("Bad $VIRSH_HISTSIZE value.")?;
    usize::try_from(number)
        .ok()
        .filter(|limit| *limit <= ENTRIES_MAX)
        .ok_or("$VIRSH_HISTSIZE value should be between 0 and 500000")
}

/// `$XDG_CACHE_HOME/libvirt/virsh`, or the same under `~/.cache`.
fn cache_folder() -> Option<PathBuf> {
    let cache = env::var_os("XDG_CACHE_HOME").filter(|path| !path.is_empty()).map(PathBuf::from);
    let cache = cache.or_else(|| env::home_dir().map(|home| home.join(".cache")))?;
    Some(cache.join("libvirt").join("virsh"))
}
