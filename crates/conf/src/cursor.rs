//! A place in the bytes of a file, with its line.

/// Walks over bytes and counts lines.
pub(crate) struct Cursor<'a> {
    bytes: &'a [u8],
    position: usize,
    line: usize,
}

impl<'a> Cursor<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, position: 0, line: 1 }
    }

    /// The line of the place, counted from 1. Only a line feed ends a line, a carriage return does not.
    pub(crate) fn line(&self) -> usize {
        self.line
    }

    /// What is left.
    pub(crate) fn rest(&self) -> &'a [u8] {
        &self.bytes[self.position..]
    }

    /// The byte at the place, `None` at the end.
    pub(crate) fn peek(&self) -> Option<u8> {
        self.bytes.get(self.position).copied()
    }

    pub(crate) fn at_end(&self) -> bool {
        self.position == self.bytes.len()
    }

    /// Steps over `count` bytes, or to the end if fewer are left.
    pub(crate) fn skip(&mut self, count: usize) {
        let target = self.position.saturating_add(count).min(self.bytes.len());
        self.line += self.bytes[self.position..target].iter().filter(|&&byte| byte == b'\n').count();
        self.position = target;
    }

    /// Steps over `byte` if it stands here, and says whether it did.
    pub(crate) fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        if found {
            self.skip(1);
        }
        found
    }

    /// Steps over the bytes that fit and gives them.
    pub(crate) fn take_while(&mut self, fits: impl Fn(u8) -> bool) -> &'a [u8] {
        let rest = self.rest();
        let count = rest.iter().position(|&byte| !fits(byte)).unwrap_or(rest.len());
        self.skip(count);
        &rest[..count]
    }
}
