//! Why the daemon does not run.

use std::{fmt, io, path::PathBuf};

use ferrovirt_error::{Error, errno_text};
use ferrovirt_transport::{BindError, TlsError};

use crate::{log::LogError, pid_file::PidFileError, settings::SettingsError};

/// Why the daemon does not run.
#[derive(Debug)]
pub(crate) enum DaemonError {
    /// The configuration; the name is that of its file.
    Settings { name: String, error: SettingsError },
    /// What is wanted of the log.
    Log(LogError),
    /// The daemon in the background does not serve; what there is to say about it.
    Background(Option<String>),
    /// Another daemon runs, or the file cannot be written.
    PidFile { path: PathBuf, error: PidFileError },
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
    /// What a driver needs is not to be had.
    Driver(Error),
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
            Self::Settings { name, error } => match error {
                // libvirtd finds these when it has left the file behind.
                SettingsError::Mode { .. }
                | SettingsError::AnonymousClients
                | SettingsError::HostUuid { .. }
                | SettingsError::HostUuidSource { .. } => error.fmt(f),
                error => write!(f, "Can't load config file: {error}: {name}"),
            },
            Self::Log(error) => error.fmt(f),
            Self::Background(said) => f.write_str(said.as_deref().unwrap_or_default()),
            Self::PidFile { path, error } => {
                write!(f, "Failed to {} pid file '{}': {}", error.doing, path.display(), text(&error.cause))
            }
            Self::Folder { path, error } => {
                write!(f, "unable to create rundir {}: {}", path.display(), text(error))
            }
            Self::Group { name } => write!(f, "invalid argument: Failed to parse group '{name}'"),
            Self::Bind(error) => error.fmt(f),
            Self::Tls(error) => error.fmt(f),
            Self::Inherited(error) => write!(f, "Failed to take over inherited sockets: {}", text(error)),
            Self::Unserved(error) => error.fmt(f),
            Self::Driver(error) => f.write_str(&error.message),
            Self::NoSockets => f.write_str("there is no socket to listen on"),
            Self::System(error) => f.write_str(&text(error)),
            Self::Unsupported(what) => write!(f, "unsupported configuration: {what}"),
        }
    }
}

impl std::error::Error for DaemonError {}

impl DaemonError {
    /// How far the daemon came.
    pub(crate) fn stage(&self) -> Stage {
        match self {
            Self::Settings { error: SettingsError::Mode { .. }, .. } => Stage::Sockets,
            Self::Settings { error: SettingsError::AnonymousClients, .. } | Self::Driver(_) | Self::System(_) => {
                Stage::Start
            }
            Self::Settings { .. } | Self::Log(_) => Stage::Settings,
            Self::PidFile { .. } | Self::Background(_) => Stage::PidFile,
            Self::Folder { .. } => Stage::Folder,
            Self::Group { .. }
            | Self::Bind(_)
            | Self::Tls(_)
            | Self::Inherited(_)
            | Self::Unserved(_)
            | Self::NoSockets
            | Self::Unsupported(_) => Stage::Sockets,
        }
    }

    /// The exit status of the program: libvirtd's.
    pub(crate) fn status(&self) -> u8 {
        match self.stage() {
            Stage::Settings => 1,
            stage => stage.number(),
        }
    }
}

/// How far a daemon comes that does not run, with libvirt's numbers for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    PidFile = 1,
    Folder = 2,
    Start = 3,
    Sockets = 6,
    Settings = 7,
}

impl Stage {
    /// The stage of a number.
    pub(crate) fn of(number: u8) -> Option<Self> {
        let all = [Self::PidFile, Self::Folder, Self::Start, Self::Sockets, Self::Settings];
        all.into_iter().find(|stage| stage.number() == number)
    }

    pub(crate) fn number(self) -> u8 {
        self as u8
    }

    /// What libvirt's daemons say of it.
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::PidFile => "Unable to obtain pidfile",
            Self::Folder => "Unable to create rundir",
            Self::Start => "Unable to initialize libvirt",
            Self::Sockets => "Unable to initialize network sockets",
            Self::Settings => "Unable to load configuration file",
        }
    }
}

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

/// The system's words for an error.
pub(crate) fn text(error: &io::Error) -> String {
    error.raw_os_error().map_or_else(|| error.to_string(), errno_text)
}
