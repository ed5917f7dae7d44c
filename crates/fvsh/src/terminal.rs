//! The terminal: its settings, kept and given back; single lines, shown or hidden; the character that leaves a console.

pub(crate) use crate::sys::{Keyboard, Line, RawTerminal, Settings, read_hidden_line, read_line};

/// What leaves a domain's console, as the user wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Escape(String);

impl Escape {
    /// One plain character, or `^` and a letter or one of `@[\]^_`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let allowed = match text.as_bytes() {
            [b'^', control] => control.is_ascii_lowercase() || (b'@'..=b'_').contains(control),
            [plain] => *plain != b'^',
            _ => false,
        };
        allowed.then(|| Escape(text.to_owned()))
    }

    /// The byte that the key sends.
    pub(crate) fn byte(&self) -> u8 {
        match self.0.as_bytes() {
            [b'^', control, ..] => control.to_ascii_uppercase() ^ 0x40,
            [plain, ..] => *plain,
            [] => 0,
        }
    }

    /// How the user is told of it.
    pub(crate) fn shown(&self) -> String {
        match self.0.strip_prefix('^') {
            Some(control) => format!("{} (Ctrl + {control})", self.0),
            None => self.0.clone(),
        }
    }
}

impl Default for Escape {
    fn default() -> Self {
        Escape("^]".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::Escape;

    #[test]
    fn escapes() {
        for (text, byte, shown) in [
            ("^]", 0x1d, "^] (Ctrl + ])"),
            ("^a", 0x01, "^a (Ctrl + a)"),
            ("^@", 0x00, "^@ (Ctrl + @)"),
            ("x", b'x', "x"),
        ] {
            let escape = Escape::parse(text).unwrap_or_default();
            assert_eq!((escape.byte(), escape.shown()), (byte, shown.to_owned()), "{text}");
        }
        for text in ["", "^", "^1", "ab", "é"] {
            assert_eq!(Escape::parse(text), None, "{text}");
        }
        assert_eq!(Escape::default().byte(), 0x1d);
    }
}
