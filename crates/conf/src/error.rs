//! What can be wrong with a file, and how libvirt words it.

use std::fmt;

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};

/// A file that breaks the syntax.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    /// The file's name as the caller gave it.
    pub name: String,
    /// The line, counted from 1; 0 where the whole file is meant.
    pub line: usize,
    /// What was missing or too much there.
    pub problem: Problem,
}

/// One breach of the syntax.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// No key where one must stand.
    NoName,
    /// No equals sign after the key.
    NoAssignment,
    /// No value after the equals sign, on the same line.
    NoValue,
    /// A string without its closing quote.
    OpenString,
    /// A sign without digits.
    OpenNumber,
    /// An integer beyond 63 bits.
    NumberTooLarge,
    /// Something after the value that ends neither line nor statement.
    NoSeparator,
    /// Two list items without a comma.
    NoListSeparator,
    /// A list without its closing bracket.
    OpenList,
    /// Lists nested beyond [`DEPTH_MAX`](crate::DEPTH_MAX).
    TooDeep,
    /// A file beyond [`BYTES_MAX`](crate::BYTES_MAX).
    TooLong,
}

/// A key whose value is not of the type asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueError {
    /// The file's name as the caller gave it.
    pub name: String,
    /// The key asked for.
    pub key: String,
    /// What its value should have been.
    pub expected: Expected,
}

/// What a getter asks of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Expected {
    /// A string.
    String,
    /// A list.
    StringList,
    /// A list that is one, but of other things than strings.
    StringListItems,
    /// A string or a list.
    StringOrList,
    /// As before, and the list holds other things than strings.
    StringOrListItems,
    /// An unsigned integer that stands for a boolean.
    Bool,
    /// 0 or 1.
    ZeroOrOne,
    /// An integer.
    Signed,
    /// An integer without a minus sign.
    Unsigned,
    /// An integer between bounds, both included.
    SignedInRange {
        /// Smallest.
        min: i64,
        /// Largest.
        max: i64,
    },
    /// An integer from zero up to a bound, which is included.
    UnsignedInRange {
        /// Largest.
        max: u64,
    },
}

/// EOVERFLOW, which libvirt reports for a file that is too long.
const VALUE_TOO_LARGE: i32 = 75;

impl From<ParseError> for Error {
    fn from(error: ParseError) -> Self {
        match error.problem {
            Problem::TooLong => {
                Self::system(ErrorDomain::NONE, VALUE_TOO_LARGE, format_args!("Failed to read file '{}'", error.name))
            }
            Problem::NumberTooLarge => Self::new(ErrorDomain::CONF, ErrorCode::OVERFLOW, error.to_string()),
            _ => Self::new(ErrorDomain::CONF, ErrorCode::CONF_SYNTAX, error.to_string()),
        }
    }
}

impl From<ValueError> for Error {
    fn from(error: ValueError) -> Self {
        let code = match error.expected {
            Expected::StringListItems | Expected::StringOrListItems => ErrorCode::CONF_SYNTAX,
            _ => ErrorCode::INTERNAL_ERROR,
        };
        Self::new(ErrorDomain::CONF, code, error.to_string())
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.name, self.problem),
            line => write!(f, "{}:{line}: {}", self.name, self.problem),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoName => "expecting a name",
            Self::NoAssignment => "expecting an assignment",
            Self::NoValue => "expecting a value",
            Self::OpenString => "unterminated string",
            Self::OpenNumber => "unterminated number",
            Self::NumberTooLarge => "numeric overflow in conf value",
            Self::NoSeparator => "expecting a separator",
            Self::NoListSeparator => "expecting a separator in list",
            Self::OpenList => "list is not closed with ]",
            Self::TooDeep => "lists are nested too deeply",
            Self::TooLong => "file is too long",
        })
    }
}

impl fmt::Display for ValueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, key) = (&self.name, &self.key);
        let what = match self.expected {
            Expected::String => "a string",
            Expected::StringList | Expected::StringListItems => "a string list",
            Expected::StringOrList | Expected::StringOrListItems => "a string or string list",
            Expected::Bool => "a bool",
            Expected::Signed => "a signed integer",
            Expected::Unsigned => "an unsigned integer",
            Expected::ZeroOrOne => return write!(f, "{name}: value for '{key}' parameter must be 0 or 1"),
            Expected::SignedInRange { min, max } => {
                return write!(f, "{name}: value for '{key}' parameter must be in range {min}:{max}");
            }
            Expected::UnsignedInRange { max } => {
                return write!(f, "{name}: value for '{key}' parameter must be in range 0:{max}");
            }
        };
        write!(f, "{name}: expected {what} for '{key}' parameter")
    }
}

impl std::error::Error for ParseError {}
impl std::error::Error for ValueError {}
