//! What administrators are refused.

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};

/// What administrators are refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum AdminError {
    /// The daemon has no such server.
    NoServer { name: String },
    /// The server has no such client.
    NoClient { id: u64 },
    /// The same, in the words of the calls that look for a server by themselves.
    NoServerHere { name: String },
    /// The same of a client.
    NoClientHere { id: u64 },
    /// The call has no such flags.
    Flags { flags: u32, function: &'static str },
    /// A value's name is none of the call's.
    UnknownParam { field: String },
    /// A value is given twice.
    ParamTwice { field: String },
    /// A value is of another type.
    ParamType { field: String, given: &'static str, expected: &'static str },
    /// More clients that have not proved who they are than clients.
    UnknownAboveAll,
    /// More workers at the start than at the most.
    WorkersMinAboveMax,
    /// A pool that does its work by workers cannot do without, nor the other way round.
    WorkersZero,
}

impl AdminError {
    /// The error of a call that looks for servers and clients by itself.
    pub(super) fn here(self) -> Self {
        match self {
            Self::NoServer { name } => Self::NoServerHere { name },
            Self::NoClient { id } => Self::NoClientHere { id },
            other => other,
        }
    }
}

impl From<AdminError> for Error {
    fn from(error: AdminError) -> Self {
        let rpc = |code, text: String| Error::new(ErrorDomain::RPC, code, text);
        let admin = |code, text: String| Error::new(ErrorDomain::ADMIN, code, text);
        let list = |code, text: String| Error::new(ErrorDomain::NONE, code, text);
        match error {
            AdminError::NoServer { name } => rpc(ErrorCode::NO_SERVER, format!("No server named '{name}'")),
            AdminError::NoClient { id } => rpc(ErrorCode::NO_CLIENT, format!("No client with matching ID '{id}'")),
            AdminError::NoServerHere { name } => {
                admin(ErrorCode::NO_SERVER, format!("no server with matching name '{name}' found"))
            }
            AdminError::NoClientHere { id } => {
                admin(ErrorCode::NO_CLIENT, format!("no client with matching id '{id}' found"))
            }
            AdminError::Flags { flags, function } => {
                admin(ErrorCode::INVALID_ARG, format!("unsupported flags (0x{flags:x}) in function {function}"))
            }
            AdminError::UnknownParam { field } => {
                list(ErrorCode::ARGUMENT_UNSUPPORTED, format!("parameter '{field}' not supported"))
            }
            AdminError::ParamTwice { field } => {
                list(ErrorCode::INVALID_ARG, format!("parameter '{field}' occurs multiple times"))
            }
            AdminError::ParamType { field, given, expected } => {
                let text = format!("invalid type '{given}' for parameter '{field}', expected '{expected}'");
                list(ErrorCode::INVALID_ARG, text)
            }
            AdminError::UnknownAboveAll => rpc(
                ErrorCode::INVALID_ARG,
                "The overall maximum number of clients waiting for authentication must not be less than the overall \
                 maximum number of clients"
                    .to_owned(),
            ),
            AdminError::WorkersMinAboveMax => {
                list(ErrorCode::INVALID_ARG, "minWorkers cannot be larger than maxWorkers".to_owned())
            }
            AdminError::WorkersZero => {
                let text = "maxWorkers must not be switched from zero to non-zero and vice versa";
                list(ErrorCode::INVALID_ARG, text.to_owned())
            }
        }
    }
}
