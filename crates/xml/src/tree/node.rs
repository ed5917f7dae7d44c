//! What elements are made of.

use super::Element;

/// Where a node began in its document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line, counted from 1.
    pub line: u32,
    /// The byte in the line, counted from 1.
    pub column: u32,
}

/// One item between two tags.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Node {
    /// An element.
    Element(Element),
    /// Characters, references resolved.
    Text(Text),
    /// A `CDATA` section's content.
    Cdata(String),
    /// A comment's content.
    Comment(String),
    /// A processing instruction, without `<?` and `?>`.
    Instruction(String),
}

/// Characters, and how they were written.
#[derive(Clone, Debug)]
pub struct Text {
    value: String,
    /// As read; gone once the value is changed.
    source: Option<Box<str>>,
}

/// An attribute, and how it was written.
#[derive(Clone, Debug)]
pub struct Attribute {
    name: String,
    value: String,
    /// As read, with the blanks before it; gone once the value is changed.
    source: Option<Box<str>>,
}

impl Node {
    /// The element, if it is one.
    #[must_use]
    pub fn as_element(&self) -> Option<&Element> {
        match self {
            Self::Element(element) => Some(element),
            _ => None,
        }
    }

    /// The element, if it is one.
    pub fn as_element_mut(&mut self) -> Option<&mut Element> {
        match self {
            Self::Element(element) => Some(element),
            _ => None,
        }
    }

    /// The characters of a text or `CDATA` node.
    #[must_use]
    pub fn characters(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(&text.value),
            Self::Cdata(text) => Some(text),
            _ => None,
        }
    }

    /// Whether it is text of nothing but blanks, the empty one included.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        matches!(self, Self::Text(text) if text.value.bytes().all(is_blank))
    }
}

impl Text {
    /// New text.
    #[must_use]
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into(), source: None }
    }

    pub(crate) fn read(value: String, source: &str) -> Self {
        Self { value, source: Some(source.into()) }
    }

    /// The characters, references resolved.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.value
    }

    pub(crate) fn source(&self) -> Option<&str> {
        self.source.as_deref()
    }
}

impl Attribute {
    /// A new attribute.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into(), source: None }
    }

    pub(crate) fn read(name: &str, value: String, source: &str) -> Self {
        Self { name: name.to_owned(), value, source: Some(source.into()) }
    }

    /// The name, with its prefix if it has one.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The value, references resolved.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.value
    }

    /// Changes the value; the old spelling is kept when nothing changes.
    pub fn set_value(&mut self, value: impl Into<String>) {
        let value = value.into();
        if value != self.value {
            self.value = value;
            self.source = None;
        }
    }

    pub(crate) fn source(&self) -> Option<&str> {
        self.source.as_deref()
    }
}

/// XML's four blanks.
pub(crate) fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}
