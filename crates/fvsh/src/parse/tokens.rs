//! Words: from a command string by the quoting rules, or from an argument vector as they are.

use super::ParseError;

/// One step of a token source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A word of the current command.
    Word(String),
    /// The current command is over, another may follow.
    CommandEnd,
    /// Nothing is left.
    End,
}

/// Where the parser gets its words from.
pub(super) trait TokenSource {
    /// Whether there is no text at all (an empty script is refused; one of blanks is an empty success).
    fn is_void(&self) -> bool;
    /// The next step; after [`Token::End`] only `End` follows.
    fn next(&mut self) -> Result<Token, ParseError>;
}

/// The words of a command string.
pub(super) struct Tokens<'a> {
    text: &'a str,
    /// What is still to be read.
    rest: &'a str,
}

impl<'a> Tokens<'a> {
    pub(super) fn script(text: &'a str) -> Self {
        // A C string ends at its first NUL.
        let text = text.split('\0').next().unwrap_or_default();
        Tokens { text, rest: text }
    }

    fn skip_blanks(&mut self) {
        loop {
            let trimmed = self.rest.trim_start_matches([' ', '\t']);
            match trimmed.strip_prefix("\\\n") {
                Some(after) => self.rest = after,
                None => {
                    self.rest = trimmed;
                    return;
                }
            }
        }
    }

    fn skip_line(&mut self) {
        self.rest = match self.rest.find('\n') {
            Some(at) => &self.rest[at + 1..],
            None => "",
        };
    }

    /// Reads one word; the cursor stands on its first character.
    ///
    /// A single quote that is never closed is accepted, a double quote is not: virsh's `tools/vsh.c` does so.
    fn word(&mut self) -> Result<Token, ParseError> {
        let mut word = String::new();
        let mut quote = None;
        let mut rest = self.rest.chars();
        loop {
            let before = rest.as_str();
            let Some(c) = rest.next() else {
                self.rest = "";
                break;
            };
            match (quote, c) {
                (None, ' ' | '\t' | ';' | '\n') => {
                    self.rest = before;
                    break;
                }
                (None, '\'' | '"') => quote = Some(c),
                (Some(open), _) if open == c => quote = None,
                (None | Some('"'), '\\') => match rest.next() {
                    None => return Err(ParseError::DanglingBackslash),
                    Some('\n') => {}
                    Some(escaped) => word.push(escaped),
                },
                _ => word.push(c),
            }
        }
        if quote == Some('"') { Err(ParseError::UnclosedQuote) } else { Ok(Token::Word(word)) }
    }
}

impl TokenSource for Tokens<'_> {
    fn is_void(&self) -> bool {
        self.text.is_empty()
    }

    fn next(&mut self) -> Result<Token, ParseError> {
        self.skip_blanks();
        match self.rest.as_bytes().first() {
            None => Ok(Token::End),
            Some(b';' | b'\n') => {
                self.rest = &self.rest[1..];
                Ok(Token::CommandEnd)
            }
            Some(b'#') => {
                self.skip_line();
                Ok(Token::CommandEnd)
            }
            Some(_) => self.word(),
        }
    }
}

/// The words of an argument vector.
pub(super) struct Words<'a> {
    words: std::slice::Iter<'a, String>,
}

impl<'a> Words<'a> {
    pub(super) fn new(words: &'a [String]) -> Self {
        Words { words: words.iter() }
    }
}

impl TokenSource for Words<'_> {
    fn is_void(&self) -> bool {
        false
    }

    fn next(&mut self) -> Result<Token, ParseError> {
        Ok(self.words.next().map_or(Token::End, |word| Token::Word(word.clone())))
    }
}
