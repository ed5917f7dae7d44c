//! Why a document is refused, in libvirt's words.

use std::fmt;

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};

use crate::{SyntaxError, tree::Element};

/// A document that libvirt would refuse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct XmlError {
    /// The part of libvirt that speaks: [`ErrorDomain::DOMAIN`] for domains, and so on.
    pub domain: ErrorDomain,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with a document.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// It is not well formed.
    Syntax(SyntaxError),
    /// Its root is another element.
    WrongRoot {
        /// The element that must be the root.
        expected: String,
        /// The root there is.
        found: String,
    },
    /// No name.
    NoName,
    /// A name with a slash.
    SlashInName(String),
    /// A name with a line's end.
    LineEndInName,
    /// An attribute that must be there is not.
    MissingAttribute {
        /// The element that lacks it.
        element: String,
        /// The attribute's name.
        attribute: String,
    },
    /// An attribute with a value that is none.
    BadAttribute {
        /// The element that has it.
        element: String,
        /// The attribute's name.
        attribute: String,
        /// The value.
        value: String,
        /// What the value should have been, if it is not one of some words.
        expected: Option<Expected>,
    },
    /// The characters of an element are no number.
    BadText {
        /// The way to the element, from the root on.
        path: String,
        /// The characters.
        text: String,
    },
    /// A unit that nobody has.
    BadUnit(String),
    /// A size beyond 64 bits.
    TooLarge(String),
    /// Text that is no set of processors.
    BadCpuSet(String),
    /// A device without its source; what else it is called.
    NoSource(Option<String>),
    /// A device without its target; what else it is called.
    NoTarget(Option<String>),
    /// A rule that concerns one place only.
    Refused {
        /// The kind of failure.
        code: ErrorCode,
        /// The text after the code's own.
        detail: String,
    },
}

/// The form that an attribute should have had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A number.
    Integer,
    /// A number that is not negative.
    Unsigned,
    /// The same, of a value that is a number.
    NotNegative,
    /// A number above zero.
    Positive,
}

impl Fault {
    pub(crate) fn refused(code: ErrorCode, detail: impl Into<String>) -> Self {
        Self::Refused { code, detail: detail.into() }
    }

    /// A fault with the code of most.
    pub(crate) fn xml(detail: impl Into<String>) -> Self {
        Self::refused(ErrorCode::XML_ERROR, detail)
    }

    pub(crate) fn unsupported(detail: impl Into<String>) -> Self {
        Self::refused(ErrorCode::CONFIG_UNSUPPORTED, detail)
    }

    pub(crate) fn internal(detail: impl Into<String>) -> Self {
        Self::refused(ErrorCode::INTERNAL_ERROR, detail)
    }

    pub(crate) fn bad_attribute(element: &Element, attribute: &str, value: &str, expected: Option<Expected>) -> Self {
        let [element, attribute, value] = [element.name(), attribute, value].map(str::to_owned);
        Self::BadAttribute { element, attribute, value, expected }
    }

    pub(crate) fn of(self, domain: ErrorDomain) -> XmlError {
        XmlError { domain, fault: self }
    }

    /// The same with the name of the object where the text asks for it.
    pub(crate) fn named(self, name: &str) -> Self {
        match self {
            Self::Refused { code, detail } => Self::Refused { code, detail: detail.replace("{name}", name) },
            other => other,
        }
    }

    fn code(&self) -> ErrorCode {
        match self {
            Self::Syntax(_) | Self::LineEndInName => ErrorCode::XML_DETAIL,
            Self::NoName => ErrorCode::NO_NAME,
            Self::WrongRoot { .. }
            | Self::SlashInName(_)
            | Self::MissingAttribute { .. }
            | Self::BadAttribute { .. }
            | Self::BadText { .. } => ErrorCode::XML_ERROR,
            Self::BadUnit(_) | Self::BadCpuSet(_) => ErrorCode::INVALID_ARG,
            Self::TooLarge(_) => ErrorCode::OVERFLOW,
            Self::NoSource(_) => ErrorCode::NO_SOURCE,
            Self::NoTarget(_) => ErrorCode::NO_TARGET,
            Self::Refused { code, .. } => *code,
        }
    }
}

impl From<XmlError> for Error {
    fn from(error: XmlError) -> Self {
        let (domain, fault) = (error.domain, error.fault);
        let code = fault.code();
        match fault {
            Fault::NoName | Fault::NoSource(None) | Fault::NoTarget(None) => Self::bare(domain, code),
            fault => Self::new(domain, code, fault.to_string()),
        }
    }
}

impl fmt::Display for XmlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.fault, f)
    }
}

impl fmt::Display for Fault {
    /// The text after the code's own.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(error) => fmt::Display::fmt(error, f),
            Self::WrongRoot { expected, found } => {
                write!(f, "expecting root element of '{expected}', not '{found}'")
            }
            Self::NoName => f.write_str("missing name information"),
            Self::SlashInName(name) => write!(f, "name {name} cannot contain '/'"),
            Self::LineEndInName => f.write_str("invalid char in name: \n"),
            Self::MissingAttribute { element, attribute } => {
                write!(f, "Missing required attribute '{attribute}' in element '{element}'")
            }
            Self::BadAttribute { element, attribute, value, expected } => {
                write!(f, "Invalid value for attribute '{attribute}' in element '{element}': ")?;
                match expected {
                    Some(Expected::Positive) => f.write_str("Zero is not permitted"),
                    Some(Expected::Integer) => write!(f, "'{value}'. Expected integer value"),
                    Some(Expected::Unsigned) => write!(f, "'{value}'. Expected non-negative integer value"),
                    Some(Expected::NotNegative) => write!(f, "'{value}'. Expected non-negative value"),
                    None => write!(f, "'{value}'."),
                }
            }
            Self::BadText { path, text } => write!(f, "Invalid value '{text}' for element or attribute '{path}'"),
            Self::BadUnit(unit) => write!(f, "unknown suffix '{unit}'"),
            Self::TooLarge(size) => write!(f, "value too large: {size}"),
            Self::BadCpuSet(text) => write!(f, "Failed to parse bitmap '{text}'"),
            Self::NoSource(name) | Self::NoTarget(name) => f.write_str(name.as_deref().unwrap_or_default()),
            Self::Refused { detail, .. } => f.write_str(detail),
        }
    }
}

impl std::error::Error for XmlError {}
