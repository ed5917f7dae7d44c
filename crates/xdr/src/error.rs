//! What can be wrong with bytes or with a value.

use core::fmt;

/// Why a value could not be encoded or decoded. Offsets count from the start of the encoder's or decoder's bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The bytes end inside a value.
    Truncated {
        /// Where the value starts.
        offset: usize,
        /// How many bytes it needs.
        needed: usize,
        /// How many there are.
        left: usize,
    },
    /// A count of elements or bytes is over its limit.
    OverLimit {
        /// Where the count stands.
        offset: usize,
        /// The count.
        count: usize,
        /// The limit it breaks.
        limit: usize,
    },
    /// A union's discriminant selects no arm.
    UnknownDiscriminant {
        /// Where the discriminant stands.
        offset: usize,
        /// The discriminant.
        value: i32,
    },
    /// A string to encode contains a NUL byte, at which a C receiver would stop.
    EmbeddedNul {
        /// The index of the NUL in the string.
        index: usize,
    },
    /// A recursive value nests deeper than [`crate::DEPTH_MAX`].
    TooDeep {
        /// Where the value that is one level too deep starts.
        offset: usize,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Truncated { offset, needed, left } => {
                write!(f, "value at byte {offset} needs {needed} bytes, {left} are left")
            }
            Self::OverLimit { offset, count, limit } => {
                write!(f, "count {count} at byte {offset} is over its limit of {limit}")
            }
            Self::UnknownDiscriminant { offset, value } => {
                write!(f, "discriminant {value} at byte {offset} selects nothing")
            }
            Self::EmbeddedNul { index } => write!(f, "string has a NUL at byte {index}"),
            Self::TooDeep { offset } => write!(f, "value at byte {offset} nests too deeply"),
        }
    }
}

impl core::error::Error for Error {}
