//! What the remote driver itself refuses.

use std::time::Duration;

use ferrovirt_error::{Error, ErrorCode, ErrorDomain, errno::EIO, linux_errno};

/// What the remote driver itself refuses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum RemoteError {
    /// The plan is of a driver in this process.
    NoEndpoint,
    /// The daemon did not finish the open in time.
    OpenTimedOut { after: Duration },
    /// The daemon did not answer a call in time.
    CallTimedOut { after: Duration },
    /// `auth=` names no kind of authentication.
    UnknownAuth(String),
    /// The daemon does not offer the authentication that `auth=` names.
    AuthNotOffered(String),
    /// The daemon asks for an authentication that libvirt does not know.
    AuthOfUnknownKind(i32),
    /// Nobody can be asked for names and passwords.
    NoCredentials,
    /// Whoever was asked for names and passwords gave up.
    CredentialsRefused,
    /// The daemon offers mechanisms of SASL in the middle of one.
    SaslOutOfOrder,
    /// The security layer that was agreed on has fewer bits than the connection needs.
    SaslTooWeak(u32),
    /// The system gives no random numbers.
    NoRandomness,
    /// A call that belongs to the opening of a connection.
    AlreadyOpen { procedure: &'static str },
    /// A stream's reader fell behind by more than the stream's window.
    StreamOverflowed,
    /// Stream data could not be put aside, or read back.
    Spool { errno: i32 },
    /// Bytes that are no reply to the procedure.
    BadReply { procedure: &'static str },
    /// Arguments over the limits of the protocol.
    BadArguments { procedure: &'static str },
}

impl RemoteError {
    /// Stream data could not be put aside, or read back.
    pub(crate) fn spool(error: &std::io::Error) -> Self {
        Self::Spool { errno: error.raw_os_error().map_or(EIO, linux_errno) }
    }
}

impl From<RemoteError> for Error {
    fn from(error: RemoteError) -> Self {
        use RemoteError as R;
        let (code, detail) = match error {
            R::NoEndpoint => (ErrorCode::INTERNAL_ERROR, "the plan has no endpoint".to_owned()),
            R::OpenTimedOut { after } => {
                (ErrorCode::OPERATION_TIMEOUT, format!("the daemon did not open the connection within {after:?}"))
            }
            R::CallTimedOut { after } => {
                (ErrorCode::OPERATION_TIMEOUT, format!("no reply from the daemon within {after:?}"))
            }
            R::UnknownAuth(name) => (ErrorCode::AUTH_FAILED, format!("unknown authentication type {name}")),
            R::AuthNotOffered(name) => {
                (ErrorCode::AUTH_FAILED, format!("requested authentication type {name} rejected"))
            }
            R::AuthOfUnknownKind(kind) => (ErrorCode::AUTH_FAILED, format!("unsupported authentication type {kind}")),
            R::NoCredentials => (ErrorCode::AUTH_FAILED, "No authentication callback available".to_owned()),
            R::CredentialsRefused => (ErrorCode::AUTH_FAILED, "Failed to collect auth credentials".to_owned()),
            R::SaslOutOfOrder => (ErrorCode::AUTH_FAILED, "the daemon began SASL anew".to_owned()),
            R::SaslTooWeak(bits) => (ErrorCode::AUTH_FAILED, format!("negotiation SSF {bits} was not strong enough")),
            R::NoRandomness => (ErrorCode::INTERNAL_ERROR, "the system gives no random numbers".to_owned()),
            R::AlreadyOpen { procedure } => {
                (ErrorCode::OPERATION_INVALID, format!("the connection is already open: {procedure} is refused"))
            }
            R::StreamOverflowed => {
                let text = "the reader of the stream fell too far behind".to_owned();
                return Self::new(ErrorDomain::STREAMS, ErrorCode::OPERATION_FAILED, text);
            }
            R::Spool { errno } => {
                return Self::system(ErrorDomain::STREAMS, errno, "cannot keep stream data in a temporary file");
            }
            R::BadReply { procedure } => {
                return Self::new(
                    ErrorDomain::RPC,
                    ErrorCode::RPC,
                    format!("Unable to decode the reply to {procedure}"),
                );
            }
            R::BadArguments { procedure } => {
                let text = format!("Unable to encode message payload: the arguments of {procedure} are over a limit");
                return Self::new(ErrorDomain::RPC, ErrorCode::RPC, text);
            }
        };
        Self::new(ErrorDomain::REMOTE, code, detail)
    }
}
