//! What can go wrong, and how libvirt words it.

use alloc::{format, string::String};
use core::fmt;

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};

use crate::{
    frame::{FDS_MAX, LENGTH_BYTES, MESSAGE_MAX},
    layer::LayerError,
};

/// How the peer broke the protocol so badly that the connection ends without a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProtocolError {
    /// A length word that does not even count itself.
    TooShort {
        /// The length word.
        length: u32,
    },
    /// A length word over the limit.
    TooLong {
        /// The length word.
        length: u32,
    },
    /// A packet too short for its header.
    NoRoomForHeader {
        /// The length word.
        length: u32,
    },
    /// A packet with descriptors too short for their count.
    NoRoomForFdCount {
        /// The length word.
        length: usize,
    },
    /// More descriptors than a message may carry.
    TooManyFds {
        /// The announced number.
        count: u32,
    },
    /// Descriptors announced on a transport that passes none.
    FdsUnsupported {
        /// The announced number.
        count: u32,
    },
    /// A carrier byte came without its descriptor.
    MissingFd,
    /// Far more descriptors came than any packet announced.
    StrayFds,
    /// A reply that no call waits for.
    UnexpectedReply {
        /// The reply's program.
        program: u32,
        /// The reply's version.
        version: u32,
        /// The reply's serial.
        serial: u32,
    },
    /// A packet that only a client may send, or an unknown kind, arrived at a client.
    UnexpectedCall {
        /// The packet's program.
        program: u32,
        /// The packet's version.
        version: u32,
        /// The packet's procedure.
        procedure: i32,
        /// The packet's type word.
        kind: i32,
    },
    /// A server sent a stream packet of unknown status.
    UnexpectedStreamStatus {
        /// The status word.
        status: i32,
        /// The stream's serial.
        serial: u32,
    },
    /// A hole in a stream that was not opened with holes.
    UnexpectedHole {
        /// The stream's serial.
        serial: u32,
    },
}

impl fmt::Display for ProtocolError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::TooShort { length } => {
                write!(f, "packet {length} bytes received from server too small, want {LENGTH_BYTES}")
            }
            Self::TooLong { length } => {
                write!(f, "packet {length} bytes received from server too large, want {MESSAGE_MAX}")
            }
            Self::NoRoomForHeader { .. } => f.write_str("Unable to decode message header"),
            Self::NoRoomForFdCount { .. } => f.write_str("Unable to decode number of FDs"),
            Self::TooManyFds { count } => write!(f, "Received too many FDs {count}, expected {FDS_MAX} maximum"),
            Self::FdsUnsupported { .. } => f.write_str("Unable to receive FDs: the transport does not pass them"),
            Self::MissingFd => f.write_str("Unable to receive FDs: a carrier byte came without its FD"),
            Self::StrayFds => f.write_str("Received FDs that no packet announced"),
            Self::UnexpectedReply { program, version, serial } => {
                write!(f, "no call waiting for reply with prog {program} vers {version} serial {serial}")
            }
            Self::UnexpectedCall { program, version, procedure, kind } => {
                write!(f, "got unexpected RPC call prog {program} vers {version} proc {procedure} type {kind}")
            }
            Self::UnexpectedStreamStatus { status, serial } => {
                write!(f, "Stream with unexpected serial={serial}, status={status}")
            }
            Self::UnexpectedHole { serial } => write!(f, "Unexpected stream hole, serial={serial}"),
        }
    }
}

impl core::error::Error for ProtocolError {}

/// Why a connection is over.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CloseReason {
    /// The peer closed it.
    Eof,
    /// The peer was silent for too long.
    KeepaliveTimeout,
    /// The peer broke the protocol.
    Protocol(ProtocolError),
    /// The security layer refused the bytes.
    Layer(LayerError),
    /// The transport failed, as its owner reported.
    Transport(Error),
    /// Its owner closed it.
    Local,
}

impl CloseReason {
    /// libvirt's `virConnectCloseReason`: 0 error, 1 end of file, 2 keepalive, 3 closed by the client itself.
    #[must_use]
    pub fn number(&self) -> i32 {
        match self {
            Self::Protocol(_) | Self::Layer(_) | Self::Transport(_) => 0,
            Self::Eof => 1,
            Self::KeepaliveTimeout => 2,
            Self::Local => 3,
        }
    }
}

impl fmt::Display for CloseReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Eof => f.write_str("end of file"),
            Self::KeepaliveTimeout => f.write_str("keepalive timeout"),
            Self::Protocol(error) => error.fmt(f),
            Self::Layer(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Local => f.write_str("closed locally"),
        }
    }
}

/// Why the session did not do what its owner asked. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionError {
    /// The connection is over.
    Closed(CloseReason),
    /// The connection is being closed and takes no more.
    Closing,
    /// The payload is over the limit.
    PayloadTooLarge {
        /// Its length in bytes.
        length: usize,
    },
    /// More descriptors than a message may carry.
    TooManyFds {
        /// How many.
        count: usize,
    },
    /// The transport passes no descriptors.
    FdsUnsupported,
    /// Only a client does this, or only a server.
    WrongRole,
    /// No such call waits for an answer: it had one, or the handle is another session's.
    UnknownCall,
    /// The stream is over, not yet open, or was never there.
    NoStream,
    /// This side of the stream has been ended or finished.
    StreamEnded,
    /// A hole in a stream opened without holes, or one that is empty or too long to encode.
    HoleRefused {
        /// Its length in bytes.
        length: u64,
    },
    /// So many events wait for the client that it must be given up or wait.
    Backlog {
        /// How many bytes wait.
        waiting: usize,
    },
    /// Keepalive ran before and was stopped.
    KeepaliveAlreadySet,
}

impl fmt::Display for SessionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Closed(_) | Self::Closing => f.write_str("client socket is closed"),
            Self::PayloadTooLarge { .. } => f.write_str("Unable to encode message payload"),
            Self::TooManyFds { count } => write!(f, "Too many FDs to send {count}, expected {FDS_MAX} maximum"),
            Self::FdsUnsupported => f.write_str("Sending file descriptors is not supported on this socket"),
            Self::WrongRole => f.write_str("operation belongs to the other role of the protocol"),
            Self::UnknownCall => f.write_str("no such call waits for an answer"),
            Self::NoStream => f.write_str("stream is not open"),
            Self::StreamEnded => f.write_str("stream has been finished"),
            Self::HoleRefused { length } => write!(f, "stream takes no hole of {length} bytes"),
            Self::Backlog { waiting } => write!(f, "{waiting} bytes of events wait for the client"),
            Self::KeepaliveAlreadySet => f.write_str("keepalive interval already set"),
        }
    }
}

impl core::error::Error for SessionError {}

/// Everything this crate reports, on its way to libvirt's error.
enum Fault<'a> {
    Close(&'a CloseReason),
    Session(&'a SessionError),
}

impl From<&CloseReason> for Error {
    fn from(reason: &CloseReason) -> Self {
        Fault::Close(reason).into()
    }
}

impl From<SessionError> for Error {
    fn from(error: SessionError) -> Self {
        Fault::Session(&error).into()
    }
}

impl From<Fault<'_>> for Error {
    fn from(fault: Fault<'_>) -> Self {
        let (code, detail): (ErrorCode, String) = match fault {
            Fault::Close(CloseReason::Transport(error)) => return error.clone(),
            Fault::Close(CloseReason::Eof) => {
                return Error::system(ErrorDomain::RPC, EIO, "End of file while reading data");
            }
            Fault::Close(CloseReason::KeepaliveTimeout) => {
                (ErrorCode::INTERNAL_ERROR, "connection closed due to keepalive timeout".into())
            }
            Fault::Close(CloseReason::Local) => (ErrorCode::INTERNAL_ERROR, "client socket is closed".into()),
            Fault::Close(CloseReason::Protocol(error)) => (ErrorCode::RPC, format!("{error}")),
            Fault::Close(CloseReason::Layer(error)) => (ErrorCode::RPC, format!("{error}")),
            Fault::Session(SessionError::Closed(reason @ CloseReason::KeepaliveTimeout)) => return reason.into(),
            Fault::Session(error @ (SessionError::PayloadTooLarge { .. } | SessionError::TooManyFds { .. })) => {
                (ErrorCode::RPC, format!("{error}"))
            }
            Fault::Session(error @ SessionError::KeepaliveAlreadySet) => {
                (ErrorCode::INTERNAL_ERROR, format!("{error}"))
            }
            Fault::Session(error) => (ErrorCode::INTERNAL_ERROR, format!("{error}")),
        };
        Error::new(ErrorDomain::RPC, code, detail)
    }
}

/// "Input/output error", which libvirt gives an end of file.
const EIO: i32 = 5;

#[cfg(test)]
mod tests {
    use super::*;

    /// The texts users see (libvirt 9.0.0, observed).
    #[test]
    fn the_end_of_a_connection_is_worded_as_libvirt_words_it() {
        let rows = [
            (CloseReason::Eof, 38, "End of file while reading data: Input/output error", 1),
            (CloseReason::KeepaliveTimeout, 1, "internal error: connection closed due to keepalive timeout", 2),
            (CloseReason::Local, 1, "internal error: client socket is closed", 3),
            (
                CloseReason::Protocol(ProtocolError::TooLong { length: 33_554_437 }),
                39,
                "packet 33554437 bytes received from server too large, want 33554432",
                0,
            ),
        ];
        for (reason, code, text, number) in rows {
            let error = Error::from(&reason);
            assert_eq!((error.code.0, error.domain, error.message.as_str()), (code, ErrorDomain::RPC, text));
            assert_eq!(reason.number(), number);
        }
    }
}
