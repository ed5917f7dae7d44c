//! What the daemon itself refuses.

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};

/// What the daemon itself refuses, before any driver is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ServerError {
    /// The arguments are not those of the procedure.
    BadArguments,
    /// The driver's answer cannot be sent.
    BadReply,
    /// Nothing has been opened on the connection.
    NotOpen,
    /// Something has been opened on the connection already.
    AlreadyOpen,
    /// The name came to a driver that this daemon does not serve.
    NoDriver { uri: String },
    /// Proving who one is failed, for a reason that is not told.
    AuthFailed,
    /// A way to prove who one is that is not the daemon's here.
    OtherAuth,
    /// A registration for events is made already.
    AlreadyRegistered,
    /// There is no such registration for events.
    NotRegistered { event: i32 },
    /// The client has as many streams open as it may.
    TooManyStreams,
    /// A driver opened no stream for a call that opens one.
    NoStream,
}

impl From<ServerError> for Error {
    fn from(error: ServerError) -> Self {
        let rpc = |code, detail: &str| Error::new(ErrorDomain::RPC, code, detail);
        match error {
            ServerError::BadArguments => rpc(ErrorCode::RPC, "Unable to decode message payload"),
            ServerError::BadReply => rpc(ErrorCode::RPC, "Unable to encode message payload"),
            ServerError::NotOpen => rpc(ErrorCode::INTERNAL_ERROR, "hypervisor connection not open"),
            ServerError::AlreadyOpen => rpc(ErrorCode::INTERNAL_ERROR, "connection already open"),
            ServerError::NoDriver { uri } => Error::new(ErrorDomain::NONE, ErrorCode::NO_CONNECT, uri),
            ServerError::AuthFailed => rpc(ErrorCode::AUTH_FAILED, "authentication failed"),
            ServerError::OtherAuth => unexplained(),
            ServerError::AlreadyRegistered => {
                Error::new(ErrorDomain::NONE, ErrorCode::INVALID_ARG, "event callback already tracked")
            }
            ServerError::NotRegistered { event } => {
                rpc(ErrorCode::INTERNAL_ERROR, &format!("domain event {event} not registered"))
            }
            ServerError::TooManyStreams => rpc(ErrorCode::RPC, "too many streams are open"),
            ServerError::NoStream => rpc(ErrorCode::INTERNAL_ERROR, "no stream was opened"),
        }
    }
}

/// What libvirt's daemon sends when it has failed and does not know why.
fn unexplained() -> Error {
    let mut error = Error::new(ErrorDomain::RPC, ErrorCode::INTERNAL_ERROR, "");
    error.message = "Library function returned error but did not set virError".to_owned();
    (error.str1, error.int1, error.int2) = (None, 0, 0);
    error
}
