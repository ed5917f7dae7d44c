//! Why the daemon does not run.

use std::{fmt, io, path::PathBuf};

use ferrovirt_error::errno_text;
use ferrovirt_transport::{BindError, TlsError};

use crate::settings::SettingsError;

/// Why the daemon does not run.
#[derive(Debug)]
pub(crate) enum DaemonError {
    /// The configuration; the name is that of its file.
    Settings { name: String, error: SettingsError },
    /// Another daemon runs, or the file cannot be written.
    PidFile { path: PathBuf, error: io::Error },
    /// A folder for sockets cannot be made.
    Folder { path: PathBuf, error: io::Error },
    /// The sockets' group does not exist.
    Group { name: String },
    /// A socket does not listen.
    Bind(BindError),
    /// The certificates or what is asked of them.
    Tls(TlsError),
    /// The sockets that the process was started with cannot be taken over.
    Inherited(io::Error),
    /// A socket that the process was started with cannot be served as configured.
    Unserved(SettingsError),
    /// There is no socket to listen on.
    NoSockets,
    /// The system refuses what every process has.
    System(io::Error),
    /// A way to run that is not built.
    Unsupported(&'static str),
}

impl fmt::Display for DaemonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Settings { name, error } => write!(f, "Can't load config file: {error}: {name}"),
            Self::PidFile { path, error } => {
                write!(f, "Failed to acquire pid file '{}': {}", path.display(), text(error))
            }
            Self::Folder { path, error } => {
                write!(f, "unable to create rundir {}: {}", path.display(), text(error))
            }
            Self::Group { name } => write!(f, "invalid argument: Failed to parse group '{name}'"),
            Self::Bind(error) => error.fmt(f),
            Self::Tls(error) => error.fmt(f),
            Self::Inherited(error) => write!(f, "Failed to take over inherited sockets: {}", text(error)),
            Self::Unserved(error) => error.fmt(f),
            Self::NoSockets => f.write_str("there is no socket to listen on"),
            Self::System(error) => f.write_str(&text(error)),
            Self::Unsupported(what) => write!(f, "unsupported configuration: {what}"),
        }
    }
}

impl std::error::Error for DaemonError {}

impl From<TlsError> for DaemonError {
    fn from(error: TlsError) -> Self {
        Self::Tls(error)
    }
}

impl From<BindError> for DaemonError {
    fn from(error: BindError) -> Self {
        Self::Bind(error)
    }
}

fn text(error: &io::Error) -> String {
    error.raw_os_error().map_or_else(|| error.to_string(), errno_text)
}
