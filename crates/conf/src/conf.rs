//! A file that was read: its entries in order.

use crate::{ParseError, Problem, Value, parser};

/// Longest file that is read, in bytes: 10 MiB, as in libvirt.
pub const BYTES_MAX: usize = 10 * 1024 * 1024;

/// Deepest nesting of lists. libvirt has no limit here but its stack.
pub const DEPTH_MAX: usize = 64;

/// A configuration file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conf {
    name: String,
    entries: Vec<Entry>,
}

/// One `name = value` statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The key as written.
    pub key: String,
    /// Its value.
    pub value: Value,
    /// The line, counted from 1, on which the key stands.
    pub line: usize,
}

impl Conf {
    /// Reads the bytes of a file; `name` is how messages call the file, by custom its whole path.
    ///
    /// # Errors
    /// The first breach of the syntax, with its line; or a file beyond [`BYTES_MAX`].
    pub fn parse(bytes: &[u8], name: impl Into<String>) -> Result<Self, ParseError> {
        let name = name.into();
        if bytes.len() > BYTES_MAX {
            return Err(ParseError { name, line: 0, problem: Problem::TooLong });
        }
        match parser::parse(bytes) {
            Ok(entries) => Ok(Self { name, entries }),
            Err((line, problem)) => Err(ParseError { name, line, problem }),
        }
    }

    /// A file without entries, for when there is no file.
    #[must_use]
    pub fn empty(name: impl Into<String>) -> Self {
        Self { name: name.into(), entries: Vec::new() }
    }

    /// The same file with the entries of `over` before its own, so that those count. The name stays.
    #[must_use]
    pub fn with_overrides(mut self, over: Self) -> Self {
        self.entries.splice(0..0, over.entries);
        self
    }

    /// The name given to [`Conf::parse`].
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// All entries in the order of the file, repeated keys included.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The value of `key`: the first one if the key is repeated. Keys are case-sensitive.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.entries.iter().find(|entry| entry.key == key).map(|entry| &entry.value)
    }
}
