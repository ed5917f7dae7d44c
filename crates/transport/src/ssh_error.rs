//! What goes wrong with an SSH client in this process, and the words of libvirt's two.

use std::{fmt, path::PathBuf};

use ferrovirt_error::{Error, ErrorCode, ErrorDomain, errno_text};
use ferrovirt_uri::Transport;

/// Why an SSH client in this process has no connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SshError {
    /// Which of the two transports it is.
    pub transport: Transport,
    /// What happened.
    pub fault: SshFault,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SshFault {
    /// There is nothing to log in by.
    NoMethods,
    /// The two sides could not agree on a session.
    Handshake {
        /// Why.
        reason: String,
    },
    /// A list of host keys could not be read.
    KnownHostsUnreadable {
        /// The list.
        file: PathBuf,
        /// Why.
        errno: i32,
    },
    /// A list of host keys could not be appended to.
    KnownHostsUnwritable {
        /// The list.
        file: PathBuf,
        /// Why.
        errno: i32,
    },
    /// The host's key is unknown, and there is nobody to ask.
    HostKeyNobodyToAsk,
    /// Who could be asked about the host's key does not answer such questions.
    HostKeyNoKind,
    /// Who was asked about the host's key gave up.
    HostKeyUndecided,
    /// Who was asked does not want the host's key.
    HostKeyRefused {
        /// The host.
        host: String,
        /// Its key's fingerprint.
        hash: String,
    },
    /// The host is known by another key.
    HostKeyChanged {
        /// The host.
        host: String,
        /// Its port.
        port: String,
        /// The key, as the transport shows it.
        key: String,
        /// Where the other key stands.
        file: PathBuf,
    },
    /// The other side does not say by which methods one logs in.
    NoMethodList {
        /// Why.
        reason: String,
    },
    /// No method is one that the other side has.
    NoCommonMethod,
    /// No method did.
    AllRejected,
    /// The only method did not.
    Denied {
        /// What the other side said.
        reason: String,
    },
    /// The only method is none that the other side has, of which libssh2 does not say a word.
    CauseUnknown,
    /// There is no agent.
    NoAgent,
    /// The agent does not tell its keys.
    NoAgentKeys,
    /// The agent has no keys.
    AgentIsEmpty,
    /// No key of the agent will do.
    AgentRejected,
    /// The connection ended while keys of the agent were tried.
    AgentFailed {
        /// How.
        reason: String,
    },
    /// What stands beside a key file is no public key.
    PublicKeyUnreadable {
        /// The file.
        file: PathBuf,
    },
    /// The key file will not do.
    Key {
        /// The file.
        file: PathBuf,
        /// Why.
        fault: SshKeyFault,
    },
    /// The key file has a passphrase, and there is nobody to ask.
    PassphraseNobodyToAsk,
    /// Who could be asked for a passphrase does not answer such questions.
    PassphraseNoKind,
    /// Who was asked for a passphrase gave up.
    PassphraseRefused,
    /// There is nobody to ask for a password.
    PasswordNobodyToAsk,
    /// Who could be asked for a password does not answer such questions.
    PasswordNoKind,
    /// Who was asked for a password gave up.
    PasswordRefused,
    /// Passwords were wrong until the other side had enough of them.
    PasswordFailed {
        /// What it said.
        reason: String,
    },
    /// The other side asks, and there is nobody to answer.
    QuestionsNobodyToAsk,
    /// Who could answer does not answer such questions.
    QuestionsNoKind,
    /// Who should answer gave up.
    QuestionsRefused,
    /// Answers were wrong until the other side had enough of them.
    QuestionsFailed {
        /// What it said.
        reason: String,
    },
    /// No channel for the command.
    Channel {
        /// Why.
        reason: String,
    },
    /// The other side does not run the command.
    Command {
        /// The command.
        command: String,
        /// Why.
        reason: String,
    },
    /// Whom to ask could not be found out.
    Person(Error),
}

/// Why a key file will not do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SshKeyFault {
    /// It can't be read.
    Unreadable,
    /// It is no key, or the passphrase is wrong.
    WrongPassphrase,
    /// The other side does not take the key.
    Rejected,
}

/// A command that ended with a status other than nought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct CommandEnded {
    pub(crate) transport: Transport,
    pub(crate) status: u32,
}

impl std::error::Error for CommandEnded {}

impl fmt::Display for CommandEnded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Remote command terminated with non-zero code: {}", self.status)
    }
}

/// Libvirt's words, of 9.0.0. What it says differently of its two libraries is told apart by the transport.
impl From<&SshError> for Error {
    fn from(error: &SshError) -> Self {
        let (domain, own) = domain_and_code(error.transport);
        match &error.fault {
            SshFault::Person(error) => error.clone(),
            SshFault::CauseUnknown => {
                let mut error = Self::bare(ErrorDomain::NONE, ErrorCode::INTERNAL_ERROR);
                error.message = "An error occurred, but the cause is unknown".to_owned();
                error
            }
            SshFault::PasswordNoKind => {
                let text = "no suitable callback authentication callback was found";
                Self::new(ErrorDomain::AUTH, ErrorCode::OPERATION_UNSUPPORTED, text)
            }
            SshFault::PasswordRefused => {
                let text = "failed to retrieve user response for authentication callback";
                Self::new(ErrorDomain::AUTH, ErrorCode::AUTH_FAILED, text)
            }
            fault => {
                let code = match fault.weight() {
                    Weight::NoConnection => ErrorCode::NO_CONNECT,
                    Weight::Authentication => ErrorCode::AUTH_FAILED,
                    Weight::Own if is_libssh2_authentication(error) => ErrorCode::AUTH_FAILED,
                    Weight::Own => own,
                };
                Self::new(domain, code, error.text())
            }
        }
    }
}

/// Who speaks, and the code of whatever has none of its own.
pub(crate) fn domain_and_code(transport: Transport) -> (ErrorDomain, ErrorCode) {
    match transport {
        Transport::Libssh2 => (ErrorDomain::SSH, ErrorCode::SSH),
        _ => (ErrorDomain::LIBSSH, ErrorCode::LIBSSH),
    }
}

/// Of an agent that fails the two have different opinions.
fn is_libssh2_authentication(error: &SshError) -> bool {
    error.transport == Transport::Libssh2 && matches!(error.fault, SshFault::AgentFailed { .. })
}

/// Which kind of code a fault has.
enum Weight {
    NoConnection,
    Authentication,
    Own,
}

impl SshFault {
    fn weight(&self) -> Weight {
        match self {
            Self::Handshake { .. } => Weight::NoConnection,
            Self::HostKeyChanged { .. }
            | Self::NoCommonMethod
            | Self::AllRejected
            | Self::AgentIsEmpty
            | Self::AgentRejected
            | Self::PublicKeyUnreadable { .. }
            | Self::Key { .. }
            | Self::PasswordFailed { .. }
            | Self::QuestionsFailed { .. } => Weight::Authentication,
            _ => Weight::Own,
        }
    }
}

impl SshError {
    /// The detail in libvirt's words, which the prefix of the code precedes.
    fn text(&self) -> String {
        let is_libssh2 = self.transport == Transport::Libssh2;
        let either = |libssh: &str, libssh2: &str| if is_libssh2 { libssh2.to_owned() } else { libssh.to_owned() };
        use SshFault as F;
        match &self.fault {
            F::NoMethods => "No authentication methods and credentials provided".to_owned(),
            F::Handshake { reason } => format!("SSH session handshake failed: {reason}"),
            F::KnownHostsUnreadable { file, errno } if is_libssh2 => {
                format!("unable to load knownhosts file '{}': {}", file.display(), errno_text(*errno))
            }
            F::KnownHostsUnreadable { file, errno } => {
                format!("failed to validate SSH host key: cannot read '{}': {}", file.display(), errno_text(*errno))
            }
            F::KnownHostsUnwritable { file, errno } => {
                format!("failed to write known_host file '{}': {}", file.display(), errno_text(*errno))
            }
            F::HostKeyNobodyToAsk => {
                "No user interaction callback provided: Can't verify the session host key".to_owned()
            }
            F::HostKeyNoKind => "no suitable callback for host key verification".to_owned(),
            F::HostKeyUndecided => "failed to retrieve decision to accept host key".to_owned(),
            F::HostKeyRefused { host, hash } => format!("SSH host key for '{host}' ({hash}) was not accepted"),
            F::HostKeyChanged { host, port, key, file } => format!(
                "!!! SSH HOST KEY VERIFICATION FAILED !!!: Identity of host '{host}:{port}' differs from stored identity. \
                 Please verify the new host key '{key}' to avoid possible man in the middle attack. The key is stored \
                 in '{}'.",
                file.display()
            ),
            F::NoMethodList { reason } => either(
                &format!("Failed to authenticate as 'none': {reason}"),
                "couldn't retrieve authentication methods list: Failed getting response",
            ),
            F::NoCommonMethod => "None of the requested authentication methods are supported by the server".to_owned(),
            F::AllRejected => {
                "All provided authentication methods with credentials were rejected by the server".to_owned()
            }
            F::Denied { reason } => format!("failed to authenticate: {reason}"),
            F::NoAgent => "Failed to connect to ssh agent".to_owned(),
            F::NoAgentKeys => "Failed to list ssh agent identities".to_owned(),
            F::AgentIsEmpty => "SSH Agent did not provide any authentication identity".to_owned(),
            F::AgentRejected => "All identities provided by the SSH Agent were rejected".to_owned(),
            F::AgentFailed { reason } => either(
                &format!("failed to authenticate using agent: {reason}"),
                &format!("failed to authenticate using SSH agent: {reason}"),
            ),
            F::PublicKeyUnreadable { file } => format!("error while reading public key '{}'", file.display()),
            F::Key { file, fault } => key_text(is_libssh2, &file.display(), *fault),
            F::PassphraseNobodyToAsk => {
                "No user interaction callback provided: Can't retrieve private key passphrase".to_owned()
            }
            F::PassphraseNoKind => either(
                "no suitable callback for input of key passphrase",
                "no suitable method to retrieve key passphrase",
            ),
            F::PassphraseRefused => "failed to retrieve private key passphrase: callback has failed".to_owned(),
            F::PasswordNobodyToAsk => "Can't perform authentication: Authentication callback not provided".to_owned(),
            F::PasswordFailed { reason } => format!("authentication failed: {reason}"),
            F::QuestionsNobodyToAsk => either(
                "No user interaction callback provided: Can't get input from keyboard interactive authentication",
                "Can't perform keyboard-interactive authentication: Authentication callback not provided",
            ),
            F::QuestionsNoKind => either(
                "no suitable callback for input of keyboard response",
                "no suitable method to retrieve authentication credentials",
            ),
            F::QuestionsRefused => either(
                "failed to retrieve keyboard interactive result: callback has failed",
                "failed to retrieve credentials",
            ),
            F::QuestionsFailed { reason } => either(
                &format!("authentication failed: {reason}"),
                &format!("keyboard interactive authentication failed: {reason}"),
            ),
            F::Channel { reason } => format!("failed to open ssh channel: {reason}"),
            F::Command { command, reason } => format!("failed to execute command '{command}': {reason}"),
            F::CauseUnknown | F::PasswordNoKind | F::PasswordRefused | F::Person(_) => String::new(),
        }
    }
}

fn key_text(is_libssh2: bool, file: &dyn fmt::Display, fault: SshKeyFault) -> String {
    if !is_libssh2 {
        return match fault {
            SshKeyFault::Unreadable => format!("error while reading private key '{file}'"),
            SshKeyFault::WrongPassphrase => format!("error while opening private key '{file}', wrong passphrase?"),
            SshKeyFault::Rejected => format!("private key '{file}' was rejected"),
        };
    }
    let reason = match fault {
        SshKeyFault::Unreadable => {
            "Unable to extract public key from private key file: Unable to open private key file"
        }
        SshKeyFault::WrongPassphrase => {
            "Unable to extract public key from private key file: Wrong passphrase or invalid/unrecognized private key file format"
        }
        SshKeyFault::Rejected => "Username/PublicKey combination invalid",
    };
    format!("authentication with private key '{file}' has failed: {reason}")
}
