//! A place in the text, and small steps forward.

use super::error::{Problem, SyntaxError};
use crate::tree::{Position, is_blank};

/// Moves over a text; `at` is always on a character's first byte.
pub(super) struct Cursor<'a> {
    text: &'a str,
    at: usize,
    /// What the document is called in messages.
    name: &'a str,
    line: u32,
    /// Where that line begins.
    line_start: usize,
}

/// A problem at the cursor's place, which the reader makes into a [`SyntaxError`].
pub(super) type Step<T> = Result<T, Problem>;

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str, name: &'a str) -> Self {
        Self { text, at: 0, name, line: 1, line_start: 0 }
    }

    /// Goes `count` bytes on, all of them on one line.
    pub(super) fn skip(&mut self, count: usize) {
        self.at += count;
    }

    /// Goes `count` bytes back, all of them on one line.
    pub(super) fn back(&mut self, count: usize) {
        self.at -= count;
    }

    /// Goes to `target`, counting lines.
    fn advance_to(&mut self, target: usize) {
        for (offset, _) in self.text[self.at..target].match_indices('\n') {
            self.line += 1;
            self.line_start = self.at + offset + 1;
        }
        self.at = target;
    }

    /// Goes over `count` bytes of any kind and gives them.
    pub(super) fn take(&mut self, count: usize) -> &'a str {
        let from = self.at;
        self.advance_to(from + count);
        &self.text[from..self.at]
    }

    /// Goes to the end and gives what was left.
    pub(super) fn take_rest(&mut self) -> &'a str {
        self.take(self.text.len() - self.at)
    }

    /// Goes over `token` if it is next.
    pub(super) fn eat(&mut self, token: &str) -> bool {
        let found = self.rest().starts_with(token);
        if found {
            self.at += token.len();
        }
        found
    }

    /// Goes over blanks and says how many.
    pub(super) fn skip_blanks(&mut self) -> usize {
        let count = self.rest().bytes().take_while(|&byte| is_blank(byte)).count();
        self.take(count);
        count
    }

    /// Goes over a name, prefix included.
    pub(super) fn name(&mut self) -> Option<&'a str> {
        let rest = self.rest();
        let first = rest.chars().next().filter(|&first| starts_name(first))?;
        let tail = rest[first.len_utf8()..].find(|letter| !continues_name(letter));
        let length = tail.map_or(rest.len(), |tail| first.len_utf8() + tail);
        self.at += length;
        Some(&rest[..length])
    }

    pub(super) fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    pub(super) fn offset(&self) -> usize {
        self.at
    }

    /// What was passed since `from`.
    pub(super) fn since(&self, from: usize) -> &'a str {
        &self.text[from..self.at]
    }

    pub(super) fn line(&self) -> u32 {
        self.line
    }

    pub(super) fn position(&self) -> Position {
        let column = self.at - self.line_start + 1;
        Position { line: self.line, column: u32::try_from(column).unwrap_or(u32::MAX) }
    }

    /// The error that says what is wrong at this place. A place on a line's end belongs to the line before it.
    pub(super) fn error(&self, problem: Problem) -> SyntaxError {
        let before = self.text[..self.at].trim_end_matches(['\n', '\r']);
        let at_line_end = matches!(self.peek(), Some(b'\n' | b'\r'));
        let anchor = if at_line_end { before.len() } else { self.at };
        let start = self.text[..anchor].rfind(['\n', '\r']).map_or(0, |found| found + 1);
        let line = self.text[start..].split(['\n', '\r']).next().unwrap_or_default();
        SyntaxError {
            name: self.name.to_owned(),
            line: self.line,
            column: u32::try_from(anchor - start).unwrap_or(u32::MAX),
            excerpt: (!line.is_empty()).then(|| line.to_owned()),
            problem,
        }
    }
}

/// Whether XML 1.0 has the character.
pub(super) fn is_character(letter: char) -> bool {
    matches!(letter, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

fn starts_name(letter: char) -> bool {
    matches!(letter,
        'a'..='z' | 'A'..='Z' | '_' | ':' | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{2FF}'
        | '\u{370}'..='\u{37D}' | '\u{37F}'..='\u{1FFF}' | '\u{200C}'..='\u{200D}' | '\u{2070}'..='\u{218F}'
        | '\u{2C00}'..='\u{2FEF}' | '\u{3001}'..='\u{D7FF}' | '\u{F900}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FFFD}'
        | '\u{10000}'..='\u{EFFFF}')
}

fn continues_name(letter: char) -> bool {
    starts_name(letter)
        || matches!(letter, '0'..='9' | '-' | '.' | '\u{B7}' | '\u{300}'..='\u{36F}' | '\u{203F}'..='\u{2040}')
}
