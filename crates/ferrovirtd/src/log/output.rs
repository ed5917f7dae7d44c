//! Where messages go: libvirt's `log_outputs`.

use std::{
    fmt,
    fs::{File, OpenOptions},
    io::{self, Write as _},
    os::unix::fs::OpenOptionsExt as _,
    path::PathBuf,
};

use ferrovirt_error::errno_text;
use ferrovirt_transport::Datagrams;

use super::{LogError, Message, Priority};

/// A place for messages of a priority and above.
#[derive(Debug)]
pub(crate) struct Output {
    pub(crate) priority: Priority,
    pub(crate) destination: Destination,
    sink: Sink,
}

/// What kind of place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Destination {
    Stderr,
    File(PathBuf),
    /// The system's log, under a name.
    Syslog(String),
    Journald,
}

#[derive(Debug)]
enum Sink {
    Stderr,
    File(File),
    Syslog(Datagrams),
    Journald(Datagrams),
}

/// Where systemd's journal listens.
const JOURNALD: &str = "/run/systemd/journal/socket";
/// Where a system's log listens.
const SYSLOG: &str = "/dev/log";
/// The facility of daemons, in syslog's numbers.
const FACILITY: u8 = 3;

/// Reads `PRIORITY:DESTINATION[:DATA]` and so on, separated by spaces, and opens the places. Of two for the same place
/// the last counts.
///
/// # Errors
/// An output is none, or cannot be opened; nothing of the text counts then.
pub(crate) fn parse(text: &str) -> Result<Vec<Output>, LogError> {
    let mut wanted: Vec<(Priority, Destination)> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let (priority, destination) = parse_word(word)?;
        wanted.retain(|(_, other)| *other != destination);
        wanted.push((priority, destination));
    }
    wanted.into_iter().map(|(priority, destination)| Output::open(priority, destination)).collect()
}

fn parse_word(word: &str) -> Result<(Priority, Destination), LogError> {
    let output = || word.to_owned();
    let parts: Vec<&str> = word.split(':').collect();
    let [number, kind, data @ ..] = parts.as_slice() else {
        return Err(LogError::OutputFormat { output: output() });
    };
    let priority = Priority::parse(number)
        .ok_or_else(|| LogError::OutputPriority { priority: (*number).to_owned(), output: output() })?;
    let destination = match (*kind, data) {
        ("stderr", []) => Destination::Stderr,
        ("journald", []) => Destination::Journald,
        ("syslog", [name]) => Destination::Syslog((*name).to_owned()),
        ("file", [path]) => Destination::File(std::path::absolute(path).unwrap_or_else(|_| path.into())),
        ("stderr" | "journald" | "syslog" | "file", _) => {
            return Err(LogError::OutputParts { output: output(), kind: (*kind).to_owned() });
        }
        _ => return Err(LogError::Destination { kind: (*kind).to_owned(), output: output() }),
    };
    Ok((priority, destination))
}

impl Output {
    /// Opens a place.
    ///
    /// # Errors
    /// A file cannot be opened for writing.
    pub(crate) fn open(priority: Priority, destination: Destination) -> Result<Self, LogError> {
        let service = |address| Datagrams::to(address).map_err(|error| LogError::open(address.into(), &error));
        let sink = match &destination {
            Destination::Stderr => Sink::Stderr,
            Destination::File(path) => Sink::File(
                OpenOptions::new()
                    .append(true)
                    .create(true)
                    .mode(0o600)
                    .open(path)
                    .map_err(|error| LogError::open(path.clone(), &error))?,
            ),
            Destination::Syslog(_) => Sink::Syslog(service(SYSLOG)?),
            Destination::Journald => Sink::Journald(service(JOURNALD)?),
        };
        Ok(Self { priority, destination, sink })
    }

    /// Writes a message. One that cannot be written is lost: there is nobody to tell.
    pub(crate) fn write(&self, message: &Message<'_>) {
        let _ = match (&self.sink, &self.destination) {
            (Sink::Syslog(service), Destination::Syslog(name)) => service.send(syslog(name, message).as_bytes()),
            (Sink::Journald(service), _) => service.send(journal(message).as_bytes()),
            (Sink::File(file), _) => { file }.write_all(message.line().as_bytes()),
            _ => io::stderr().write_all(message.line().as_bytes()),
        };
    }
}

fn syslog(name: &str, message: &Message<'_>) -> String {
    let number = FACILITY * 8 + message.priority.severity();
    format!("<{number}>{name}[{}]: {} : {}", std::process::id(), message.source, message.text)
}

/// The journal's fields. No value has more than one line.
fn journal(message: &Message<'_>) -> String {
    let mut fields = format!(
        "MESSAGE={}\nPRIORITY={}\nSYSLOG_FACILITY={FACILITY}\nLIBVIRT_SOURCE={}\n",
        message.text,
        message.priority.severity(),
        message.source
    );
    if let Some((file, line)) = message.place {
        fields.push_str(&format!("CODE_FILE={file}\nCODE_LINE={line}\n"));
    }
    fields
}

impl fmt::Display for Output {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = self.priority.number();
        match &self.destination {
            Destination::Stderr => write!(f, "{number}:stderr"),
            Destination::File(path) => write!(f, "{number}:file:{}", path.display()),
            Destination::Syslog(name) => write!(f, "{number}:syslog:{name}"),
            Destination::Journald => write!(f, "{number}:journald"),
        }
    }
}

impl LogError {
    fn open(path: PathBuf, error: &io::Error) -> Self {
        let reason = error.raw_os_error().map_or_else(|| error.to_string(), errno_text);
        Self::Open { path, reason, errno: error.raw_os_error().unwrap_or_default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> String {
        super::super::joined(&parse(text).unwrap())
    }

    /// libvirtd 9.0.0 with `virt-admin daemon-log-outputs`.
    #[test]
    fn outputs_are_told_as_libvirtd_tells_them() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a").display().to_string();
        let file = format!("1:file:{path}");
        for text in ["1:stderr", "1:journald", "1:syslog:me", "1:syslog:", &file, "2:stderr 3:syslog:x 4:syslog:y"] {
            assert_eq!(told(text), text);
        }
        assert_eq!(told(" 1:stderr  2:stderr "), "2:stderr");
        assert_eq!(told(&format!("{file} 4:file:{path}")), format!("4:file:{path}"));
    }

    #[test]
    fn what_is_no_output_is_refused_as_libvirtd_does() {
        let form = |text: &str, kind: &str| {
            format!("Log output '{text}' does not meet the format requirements for destination type '{kind}'")
        };
        let rows = [
            ("1stderr", "Malformed format for log output '1stderr'".to_owned()),
            ("x:stderr", "Invalid log priority 'x' for log output 'x:stderr'".to_owned()),
            ("0:stderr", "Invalid log priority '0' for log output '0:stderr'".to_owned()),
            ("9:file:/x", "Invalid log priority '9' for log output '9:file:/x'".to_owned()),
            ("3:remote", "Invalid log destination 'remote' for log output '3:remote'".to_owned()),
            ("1:", "Invalid log destination '' for log output '1:'".to_owned()),
            ("1:STDERR", "Invalid log destination 'STDERR' for log output '1:STDERR'".to_owned()),
            ("1:file", form("1:file", "file")),
            ("1:file:/x:y", form("1:file:/x:y", "file")),
            ("1:syslog", form("1:syslog", "syslog")),
            ("1:stderr:", form("1:stderr:", "stderr")),
            ("1:journald:x", form("1:journald:x", "journald")),
            ("1:stderr 9:bad", "Invalid log priority '9' for log output '9:bad'".to_owned()),
        ];
        for (text, said) in rows {
            assert_eq!(parse(text).unwrap_err().to_string(), format!("invalid argument: {said}"), "{text}");
        }
        let error = parse("1:file:/nonexistent/a").unwrap_err();
        assert_eq!(error.to_string(), "failed to open /nonexistent/a: No such file or directory");
    }

    #[test]
    fn services_get_their_own_forms() {
        let message = Message { priority: Priority::Warning, source: "server", text: "odd", place: Some(("a.rs", 7)) };
        let expected =
            "MESSAGE=odd\nPRIORITY=4\nSYSLOG_FACILITY=3\nLIBVIRT_SOURCE=server\nCODE_FILE=a.rs\nCODE_LINE=7\n";
        assert_eq!(journal(&message), expected);
        assert_eq!(syslog("me", &message), format!("<28>me[{}]: server : odd", std::process::id()));
    }
}
