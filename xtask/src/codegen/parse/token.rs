//! Words and signs of the head of a line.

use super::Line;
use crate::codegen::model::Fault;

/// Walks over the tokens of a piece of a line: words (letters, digits, `_`, `.`) and single signs.
pub(super) struct Tokens<'a> {
    line: &'a Line<'a>,
    rest: &'a str,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(line: &'a Line<'a>, text: &'a str) -> Self {
        Self { line, rest: text.trim_start() }
    }

    /// Takes a word.
    pub(super) fn word(&mut self, what: &str) -> Result<&'a str, Fault> {
        let end = self.rest.find(|c: char| !is_word(c)).unwrap_or(self.rest.len());
        if end == 0 {
            return Err(self.expected(what));
        }
        Ok(self.advance(end))
    }

    /// Takes a number.
    pub(super) fn number<T: std::str::FromStr>(&mut self, what: &str) -> Result<T, Fault> {
        let word = self.word(what)?;
        self.line.number(word)
    }

    /// Takes the sign if it comes next.
    pub(super) fn accept(&mut self, sign: &str) -> bool {
        let comes = self.rest.starts_with(sign);
        if comes {
            self.advance(sign.len());
        }
        comes
    }

    /// Takes the sign, which must come next.
    pub(super) fn expect(&mut self, sign: &str) -> Result<(), Fault> {
        if self.accept(sign) { Ok(()) } else { Err(self.expected(&format!("'{sign}'"))) }
    }

    /// Nothing may be left.
    pub(super) fn end(&self) -> Result<(), Fault> {
        if self.rest.is_empty() { Ok(()) } else { Err(self.expected("the end of the clause")) }
    }

    /// What is left, as it stands.
    pub(super) fn rest(&self) -> &'a str {
        self.rest
    }

    fn expected(&self, what: &str) -> Fault {
        let found = if self.rest.is_empty() { "the end".to_owned() } else { format!("'{}'", self.rest) };
        self.line.fault(format!("expected {what}, found {found}"))
    }

    fn advance(&mut self, count: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(count);
        self.rest = rest.trim_start();
        taken
    }
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '.'
}
