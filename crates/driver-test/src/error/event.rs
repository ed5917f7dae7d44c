//! Refused registrations for events.

use std::fmt;

use ferrovirt_error::ErrorDomain;

/// Why a registration is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum EventError {
    /// No kind of event of these objects has this number; there are `count` of them.
    NoSuchEvent { function: &'static str, event: i32, count: i32 },
    /// The connection has registered for these events already.
    Tracked,
    /// No registration has this id.
    NotTracked(i32),
}

impl EventError {
    pub(super) fn domain(&self) -> ErrorDomain {
        match self {
            Self::NoSuchEvent { .. } => ErrorDomain::DOMAIN,
            Self::Tracked | Self::NotTracked(_) => ErrorDomain::NONE,
        }
    }
}

impl fmt::Display for EventError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchEvent { function, event, count } => {
                write!(f, "eventID in {function} must be ")?;
                if *event < 0 { f.write_str("zero or greater") } else { write!(f, "less than {count}") }
            }
            Self::Tracked => f.write_str("event callback already tracked"),
            Self::NotTracked(id) => write!(f, "could not find event callback {id} for deletion"),
        }
    }
}
