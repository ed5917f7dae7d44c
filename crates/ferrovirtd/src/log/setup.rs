//! What the log is to be when the daemon starts.

use std::{fs, path::PathBuf};

use ferrovirt_uri::Env;

use super::{
    LogError, Priority,
    output::{Destination, Output},
};
use crate::settings::LogSettings;

/// What is wanted of the log: the environment counts before the configuration, as with libvirtd.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Wanted {
    pub(super) level: Option<u32>,
    pub(super) is_verbose: bool,
    pub(super) filters: String,
    pub(super) outputs: String,
}

impl Wanted {
    /// What the configuration, the environment and the command line want.
    pub(crate) fn new(settings: &LogSettings, env: &dyn Env, is_verbose: bool) -> Self {
        let set = |name| env.var(name).filter(|text| !text.is_empty());
        let debug = set("LIBVIRT_DEBUG").and_then(|text| Priority::parse_name(&text));
        let of_file = Some(settings.level).filter(|level| *level != 0);
        Self {
            level: debug.map(Priority::number).or(of_file),
            is_verbose,
            filters: set("LIBVIRT_LOG_FILTERS").or_else(|| settings.filters.clone()).unwrap_or_default(),
            outputs: set("LIBVIRT_LOG_OUTPUTS").or_else(|| settings.outputs.clone()).unwrap_or_default(),
        }
    }

    /// The least priority that counts.
    pub(super) fn level(&self) -> Result<Priority, LogError> {
        let level = match self.level {
            None => Priority::Warning,
            Some(level) => Priority::new(level).ok_or(LogError::Level { level })?,
        };
        Ok(if self.is_verbose { level.min(Priority::Info) } else { level })
    }
}

/// Where messages go when nothing is said about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fallback {
    /// Who started the daemon reads along.
    Stderr,
    /// In the background: the journal where there is one, else this file.
    Background(PathBuf),
}

impl Fallback {
    pub(super) fn open(&self, priority: Priority) -> Result<Output, LogError> {
        let destination = match self {
            Self::Stderr => Destination::Stderr,
            Self::Background(_) if has_journal() => Destination::Journald,
            Self::Background(path) => {
                if let Some(folder) = path.parent() {
                    // What is wrong with the folder shows when the file is opened.
                    let _ = fs::create_dir_all(folder);
                }
                Destination::File(path.clone())
            }
        };
        Output::open(priority, destination)
    }
}

fn has_journal() -> bool {
    fs::exists("/run/systemd/journal/socket").unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use ferrovirt_uri::MapEnv;

    use super::*;

    fn settings(level: u32, filters: &str) -> LogSettings {
        LogSettings { level, filters: Some(filters.to_owned()), outputs: None }
    }

    #[test]
    fn the_environment_counts_before_the_file() {
        let env = MapEnv::new(0).with_var("LIBVIRT_DEBUG", "error").with_var("LIBVIRT_LOG_FILTERS", "1:b");
        let wanted = Wanted::new(&settings(2, "1:a"), &env, false);
        assert_eq!((wanted.level(), wanted.filters.as_str()), (Ok(Priority::Error), "1:b"));
        let wanted = Wanted::new(&settings(2, "1:a"), &MapEnv::new(0), false);
        assert_eq!((wanted.level(), wanted.filters.as_str()), (Ok(Priority::Info), "1:a"));
    }

    #[test]
    fn levels_are_libvirts() {
        let level = |level, is_verbose| Wanted::new(&settings(level, ""), &MapEnv::new(0), is_verbose).level();
        assert_eq!(level(0, false), Ok(Priority::Warning));
        assert_eq!(level(4, true), Ok(Priority::Info));
        assert_eq!(level(1, true), Ok(Priority::Debug));
        let error = level(9, false).unwrap_err().to_string();
        assert_eq!(error, "invalid argument: Failed to set logging priority, argument '9' is invalid");
    }

    #[test]
    fn a_background_log_makes_its_folder() {
        if has_journal() {
            return;
        }
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("libvirt/ferrovirtd.log");
        let output = Fallback::Background(path.clone()).open(Priority::Error).unwrap();
        assert_eq!(output.to_string(), format!("4:file:{}", path.display()));
    }
}
