//! How wide text is on the terminal, and what cannot be shown.

use unicode_width::UnicodeWidthChar;

/// What the locale says about text outside ASCII.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Charset {
    /// Characters are shown as they are.
    Utf8,
    /// Bytes outside ASCII cannot be shown.
    Ascii,
}

impl Charset {
    /// The character set of the locale: the first variable that is set and not empty names it.
    pub(crate) fn of_locale(var: impl Fn(&str) -> Option<String>) -> Self {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
            .into_iter()
            .find_map(|name| var(name).filter(|value| !value.is_empty()))
            .unwrap_or_default()
            .to_ascii_lowercase();
        if locale.contains("utf-8") || locale.contains("utf8") { Charset::Utf8 } else { Charset::Ascii }
    }

    /// Text as a table cell shows it, with its width in columns.
    pub(super) fn cell(self, text: &str) -> (String, usize) {
        let mut shown = String::with_capacity(text.len());
        let mut width = 0;
        let mut rest = text.chars();
        while let Some(c) = rest.next() {
            // A backslash before an `x` is escaped too, so that a shown escape is always one of ours.
            let literal_escape = c == '\\' && rest.as_str().starts_with('x');
            match (self, c.width()) {
                _ if literal_escape => width += push_escaped(&mut shown, b"\\", |byte| byte),
                (Charset::Ascii, _) if !c.is_ascii() => {
                    // virsh prints every byte it cannot show as ff here (`tools/vsh-table.c`: a sign slip).
                    width += push_escaped(&mut shown, c.encode_utf8(&mut [0; 4]).as_bytes(), |_| 0xff);
                }
                (_, Some(columns)) => {
                    shown.push(c);
                    width += columns;
                }
                (Charset::Ascii, None) => {
                    width += push_escaped(&mut shown, c.encode_utf8(&mut [0; 4]).as_bytes(), |byte| byte);
                }
                (Charset::Utf8, None) => {
                    width += push_escaped(&mut shown, c.encode_utf8(&mut [0; 4]).as_bytes(), |byte| byte);
                }
            }
        }
        (shown, width)
    }
}

/// Appends `\xNN` for each byte; the width added.
fn push_escaped(shown: &mut String, bytes: &[u8], show: impl Fn(u8) -> u8) -> usize {
    for &byte in bytes {
        shown.push_str(&format!("\\x{:02x}", show(byte)));
    }
    bytes.len() * 4
}
