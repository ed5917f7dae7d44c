//! What can be wrong with an expression.

use std::fmt;

/// An error of an expression. `Display` is the text that libxml2 prints, which may have several lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum XPathError {
    /// It does not follow the grammar, from this character on.
    Syntax { what: &'static str, text: String, at: usize },
    /// A quote is never closed.
    UnfinishedLiteral,
    /// A predicate is never closed.
    Predicate,
    /// No variables are defined here.
    UndefinedVariable,
    /// No prefixes are defined here.
    UndefinedPrefix,
    /// No such function.
    UnknownFunction(String),
    /// A function was given too many or too few arguments.
    Arity,
    /// Nodes are wanted where something else stands.
    Type,
    /// `last()` where nothing is being filtered.
    NoSize,
    /// `position()` where nothing is being filtered.
    NoPosition,
    /// It is nested too deep.
    TooDeep,
}

/// The most characters before an error that libxml2 shows its place for.
const SHOWN_MAX: usize = 100;

impl fmt::Display for XPathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            XPathError::Syntax { what, text, at } => {
                write!(f, "XPath error : {what}")?;
                if *at < SHOWN_MAX && *at < text.len() {
                    write!(f, "\n{text}\n{}^", " ".repeat(*at))?;
                }
                return Ok(());
            }
            XPathError::UnknownFunction(name) => {
                return write!(f, "xmlXPathCompOpEval: function {name} not found\nXPath error : Unregistered function");
            }
            XPathError::UnfinishedLiteral => "Unfinished literal",
            XPathError::Predicate => "Invalid predicate",
            XPathError::UndefinedVariable => "Undefined variable",
            XPathError::UndefinedPrefix => "Undefined namespace prefix",
            XPathError::Arity => "Invalid number of arguments",
            XPathError::Type => "Invalid type",
            XPathError::NoSize => "Invalid context size",
            XPathError::NoPosition => "Invalid context position",
            XPathError::TooDeep => "Recursion limit exceeded",
        };
        write!(f, "XPath error : {text}")
    }
}

impl std::error::Error for XPathError {}
