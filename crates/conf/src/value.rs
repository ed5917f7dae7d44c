//! What may stand to the right of the equals sign.

use std::borrow::Cow;

/// A value of a configuration file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// An integer written with a minus sign.
    Signed(i64),
    /// An integer written without a minus sign.
    Unsigned(u64),
    /// A string; its bytes are kept as they stand in the file.
    String(Vec<u8>),
    /// A list, which may hold values of different types and further lists.
    List(Vec<Value>),
}

impl Value {
    /// The text of a string, bytes that are no UTF-8 replaced; `None` for another type.
    #[must_use]
    pub fn as_text(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::String(bytes) => Some(String::from_utf8_lossy(bytes)),
            _ => None,
        }
    }
}
