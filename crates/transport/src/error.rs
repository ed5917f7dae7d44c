//! What goes wrong below the protocol, and its words.

use std::{fmt, io, path::PathBuf, time::Duration};

use ferrovirt_error::{
    Error, ErrorCode, ErrorDomain,
    errno::{ECONNRESET, EFBIG, EIO, ENOMEM},
    gai_text, linux_errno,
};
use ferrovirt_uri::{Text, Transport};

use crate::{
    SshError, TlsError,
    ssh_error::{CommandEnded, domain_and_code},
};

/// Why there is no connection.
///
/// [`Display`](fmt::Display) gives the text of the libvirt error it converts into.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConnectError {
    /// A unix socket could not be connected to.
    Unix {
        /// Its path as planned.
        path: Text,
        /// Why.
        errno: i32,
    },
    /// The path does not fit into a socket address.
    PathTooLong {
        /// The path as planned.
        path: Text,
    },
    /// The name could not be resolved.
    Resolve {
        /// The name.
        host: Text,
        /// The port asked for.
        port: String,
        /// The resolver's `EAI_*` number.
        code: i32,
    },
    /// No address of the host took the connection.
    Tcp {
        /// The host as planned.
        host: Text,
        /// The port as planned.
        port: String,
        /// Why the last address did not.
        errno: i32,
    },
    /// The session's directory for sockets and locks could not be made.
    RuntimeDirectory {
        /// Its path.
        path: PathBuf,
        /// Why.
        errno: i32,
    },
    /// The lock file that keeps clients from starting two daemons could not be opened.
    LockFile {
        /// Its path.
        path: PathBuf,
        /// Why.
        errno: i32,
    },
    /// The lock file was opened and could not be locked.
    Lock {
        /// Its path.
        path: PathBuf,
        /// Why.
        errno: i32,
    },
    /// The session daemon is not installed.
    DaemonMissing {
        /// Its program as planned.
        binary: String,
    },
    /// The program that carries the connection could not be run.
    Execute {
        /// Its path.
        program: PathBuf,
        /// Why.
        errno: i32,
    },
    /// Sockets or pipes for a child could not be made, or a child not be started.
    Child {
        /// The program.
        program: PathBuf,
        /// Why.
        errno: i32,
    },
    /// No TLS session over a connection that stands, or none was tried.
    Tls(Box<TlsError>),
    /// No SSH session in this process over a connection that stands.
    Ssh(Box<SshError>),
    /// The connection took too long.
    DeadlinePassed {
        /// The transport.
        transport: Transport,
        /// Where it connects to: a path, `host:port`, a program.
        address: String,
        /// How much time there was.
        deadline: Duration,
    },
    /// Windows has no such transport.
    UnsupportedOnWindows {
        /// The transport.
        transport: Transport,
    },
    /// This build has no such transport.
    Unsupported {
        /// The transport.
        transport: Transport,
    },
}

/// How an open stream failed.
///
/// `note` is the stream's [`death_note`](crate::ByteStream::death_note).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StreamError {
    /// Receiving failed.
    Receive {
        /// Why.
        errno: i32,
        /// What the peer said beside the stream.
        note: Option<String>,
    },
    /// The peer closed.
    End {
        /// What the peer said beside the stream.
        note: Option<String>,
    },
    /// The command at the other end of SSH in this process failed.
    Command {
        /// The transport.
        transport: Transport,
        /// The status it ended with.
        status: u32,
        /// What it said on its standard error.
        note: Option<String>,
    },
    /// Sending failed.
    Send {
        /// Why.
        errno: i32,
    },
}

impl StreamError {
    /// Of an error of a receive.
    #[must_use]
    pub fn receive(error: &io::Error, note: Option<String>) -> Self {
        match error.get_ref().and_then(|inner| inner.downcast_ref::<CommandEnded>()) {
            Some(&CommandEnded { transport, status }) => Self::Command { transport, status, note },
            None => Self::Receive { errno: errno_of(error), note },
        }
    }

    /// Of an error of a send.
    #[must_use]
    pub fn send(error: &io::Error) -> Self {
        Self::Send { errno: errno_of(error) }
    }
}

/// libvirt 9.0.0's words, save for deadlines, which it does not have, a missing daemon binary, which is said in
/// the words of 11.3.0, and transports not built, which are our own affair.
impl From<&ConnectError> for Error {
    fn from(error: &ConnectError) -> Self {
        let rpc = ErrorDomain::RPC;
        match error {
            ConnectError::Unix { path, errno } => {
                Self::system(rpc, *errno, format_args!("Failed to connect socket to '{path}'"))
            }
            ConnectError::PathTooLong { path } => {
                Self::system(rpc, ENOMEM, format_args!("Path {path} too long for unix socket"))
            }
            ConnectError::Resolve { host, port, code } => {
                let text = format!("Unable to resolve address '{host}' service '{port}': {}", gai_text(*code));
                Self::new(rpc, ErrorCode::SYSTEM_ERROR, text)
            }
            ConnectError::Tcp { host, port, errno } => {
                Self::system(rpc, *errno, format_args!("unable to connect to server at '{host}:{port}'"))
            }
            ConnectError::RuntimeDirectory { path, errno } => {
                Self::system(rpc, *errno, format_args!("Cannot create user runtime directory '{}'", path.display()))
            }
            ConnectError::LockFile { path, errno } => {
                Self::system(rpc, *errno, format_args!("Unable to create lock '{}'", path.display()))
            }
            ConnectError::Lock { path, errno } => {
                Self::system(rpc, *errno, format_args!("Unable to lock '{}'", path.display()))
            }
            ConnectError::DaemonMissing { binary } => {
                Self::new(rpc, ErrorCode::SYSTEM_ERROR, format!("binary '{binary}' does not exist in $PATH"))
            }
            // libvirt learns of this from its forked child's last words and quotes them as it would any program's.
            ConnectError::Execute { program, errno } => {
                let words =
                    Self::system(rpc, *errno, format_args!("cannot execute binary {}", program.display())).message;
                let note = Some(format!("libvirt:  error : {words}"));
                (&StreamError::Receive { errno: ECONNRESET, note }).into()
            }
            ConnectError::Child { program, errno } => {
                Self::system(rpc, *errno, format_args!("unable to start '{}'", program.display()))
            }
            ConnectError::Tls(error) => (&**error).into(),
            ConnectError::Ssh(error) => (&**error).into(),
            ConnectError::DeadlinePassed { transport, address, deadline } => {
                let text = format!("connecting to '{address}' over {} took longer than {deadline:?}", transport.name());
                Self::new(rpc, ErrorCode::OPERATION_TIMEOUT, text)
            }
            // libvirt has three such transports, and names all of them.
            ConnectError::UnsupportedOnWindows { transport } => {
                let text = format!("transport method {} is not supported under Windows", transport.name());
                Self::new(ErrorDomain::REMOTE, ErrorCode::INVALID_ARG, text)
            }
            ConnectError::Unsupported { transport } => {
                let text = format!("transport '{}' is not supported yet by this build", transport.name());
                Self::new(rpc, ErrorCode::CONFIG_UNSUPPORTED, text)
            }
        }
    }
}

/// libvirt's words for a connection that breaks.
impl From<&StreamError> for Error {
    fn from(error: &StreamError) -> Self {
        let quoted = |text: &str, note: &Option<String>| match note {
            Some(note) => format!("{text}: {note}"),
            None => text.to_owned(),
        };
        let (errno, text) = match error {
            StreamError::Receive { errno, note } => (*errno, quoted("Cannot recv data", note)),
            StreamError::End { note } => (EIO, quoted("End of file while reading data", note)),
            StreamError::Send { errno } => (*errno, "Cannot write data".to_owned()),
            // libvirt logs what the command said; here it is told.
            StreamError::Command { transport, status, note } => {
                let (domain, code) = domain_and_code(*transport);
                let text = CommandEnded { transport: *transport, status: *status }.to_string();
                return Self::new(domain, code, quoted(&text, note));
            }
        };
        Self::system(ErrorDomain::RPC, errno, text)
    }
}

impl From<TlsError> for ConnectError {
    fn from(error: TlsError) -> Self {
        Self::Tls(Box::new(error))
    }
}

impl From<SshError> for ConnectError {
    fn from(error: SshError) -> Self {
        Self::Ssh(Box::new(error))
    }
}

impl From<ConnectError> for Error {
    fn from(error: ConnectError) -> Self {
        Self::from(&error)
    }
}

impl From<StreamError> for Error {
    fn from(error: StreamError) -> Self {
        Self::from(&error)
    }
}

impl fmt::Display for ConnectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Error::from(self).fmt(f)
    }
}

impl fmt::Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Error::from(self).fmt(f)
    }
}

impl std::error::Error for ConnectError {}
impl std::error::Error for StreamError {}

/// The words for an I/O error: those of its errno, where there is one.
#[cfg(feature = "ssh-native")]
pub(crate) fn io_text(error: &io::Error) -> String {
    error.raw_os_error().map_or_else(|| error.to_string(), |_| ferrovirt_error::errno_text(errno_of(error)))
}

/// Linux's errno of an I/O error; what the standard library makes up itself counts as a plain I/O error.
pub(crate) fn errno_of(error: &io::Error) -> i32 {
    let unnumbered = if error.kind() == io::ErrorKind::FileTooLarge { EFBIG } else { EIO };
    error.raw_os_error().map_or(unnumbered, linux_errno)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(error: impl Into<Error>, domain: i32, code: i32, text: &str) {
        let error = error.into();
        assert_eq!((error.domain.0, error.code.0, error.message.as_str()), (domain, code, text));
    }

    /// Connection facts, sections 4, 5.1, 5.2 and the case row ext-04.
    #[test]
    fn connect_errors_have_libvirts_words() {
        let rows = [
            (
                ConnectError::Unix { path: "/s".into(), errno: 2 },
                7,
                38,
                "Failed to connect socket to '/s': No such file or directory",
            ),
            (
                ConnectError::Unix { path: "@a".into(), errno: 111 },
                7,
                38,
                "Failed to connect socket to '@a': Connection refused",
            ),
            (
                ConnectError::PathTooLong { path: "/p".into() },
                7,
                38,
                "Path /p too long for unix socket: Cannot allocate memory",
            ),
            (
                ConnectError::Resolve { host: "h".into(), port: "1".into(), code: -2 },
                7,
                38,
                "Unable to resolve address 'h' service '1': Name or service not known",
            ),
            (
                ConnectError::Tcp { host: "::1".into(), port: "1".into(), errno: 111 },
                7,
                38,
                "unable to connect to server at '::1:1': Connection refused",
            ),
            (
                ConnectError::RuntimeDirectory { path: "/r".into(), errno: 13 },
                7,
                38,
                "Cannot create user runtime directory '/r': Permission denied",
            ),
            (
                ConnectError::LockFile { path: "/l".into(), errno: 13 },
                7,
                38,
                "Unable to create lock '/l': Permission denied",
            ),
            (ConnectError::Lock { path: "/l".into(), errno: 37 }, 7, 38, "Unable to lock '/l': No locks available"),
            (ConnectError::DaemonMissing { binary: "/b".to_owned() }, 7, 38, "binary '/b' does not exist in $PATH"),
            (
                ConnectError::Execute { program: "/n".into(), errno: 2 },
                7,
                38,
                "Cannot recv data: libvirt:  error : cannot execute binary /n: No such file or directory: Connection reset by peer",
            ),
            (
                ConnectError::Child { program: "/c".into(), errno: 24 },
                7,
                38,
                "unable to start '/c': Too many open files",
            ),
            (
                ConnectError::DeadlinePassed {
                    transport: Transport::Tcp,
                    address: "h:1".into(),
                    deadline: Duration::from_millis(1500),
                },
                7,
                68,
                "Timed out during operation: connecting to 'h:1' over tcp took longer than 1.5s",
            ),
            (
                ConnectError::Unsupported { transport: Transport::Tls },
                7,
                67,
                "unsupported configuration: transport 'tls' is not supported yet by this build",
            ),
        ];
        for (error, domain, code, text) in rows {
            assert_eq!(error.to_string(), text);
            check(error, domain, code, text);
        }
    }

    /// Connection facts, section 5.2; a child that said nothing is quoted with nothing (case row ssh-40).
    #[test]
    fn stream_errors_have_libvirts_words() {
        let note = |text: &str| Some(text.to_owned());
        let rows = [
            (StreamError::Receive { errno: 104, note: None }, "Cannot recv data: Connection reset by peer"),
            (StreamError::Receive { errno: 104, note: note("") }, "Cannot recv data: : Connection reset by peer"),
            (StreamError::Receive { errno: 104, note: note("no") }, "Cannot recv data: no: Connection reset by peer"),
            (StreamError::End { note: None }, "End of file while reading data: Input/output error"),
            (StreamError::End { note: note("no") }, "End of file while reading data: no: Input/output error"),
            (StreamError::Send { errno: 32 }, "Cannot write data: Broken pipe"),
        ];
        for (error, text) in rows {
            check(error, 7, 38, text);
        }
    }

    #[test]
    fn an_io_error_without_errno_is_an_io_error() {
        assert_eq!(StreamError::send(&io::ErrorKind::Unsupported.into()), StreamError::Send { errno: 5 });
        assert_eq!(
            StreamError::receive(&io::Error::from_raw_os_error(104), None),
            StreamError::Receive { errno: 104, note: None }
        );
    }
}
