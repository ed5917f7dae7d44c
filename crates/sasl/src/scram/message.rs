//! The texts that go back and forth.

use base64::{Engine as _, engine::general_purpose::STANDARD};

/// A name as it stands in a message.
pub(super) fn quote(name: &str) -> String {
    name.replace('=', "=3D").replace(',', "=2C")
}

/// A name from a message; `None` if it is quoted wrongly.
pub(super) fn unquote(text: &str) -> Option<String> {
    let mut name = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('=') {
        name.push_str(before);
        let (quoted, after) = (after.get(..2)?, after.get(2..)?);
        name.push(match quoted {
            "2C" => ',',
            "3D" => '=',
            _ => return None,
        });
        rest = after;
    }
    name.push_str(rest);
    Some(name)
}

/// The value of the attribute that comes next, and what follows it.
pub(super) fn attribute(text: &str, name: char) -> Option<(&str, &str)> {
    let value = text.strip_prefix(name)?.strip_prefix('=')?;
    Some(value.split_once(',').unwrap_or((value, "")))
}

pub(super) fn encode(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

/// `a` with the bits of `b` turned over; they are equally long.
pub(super) fn xor(a: &[u8], b: &[u8]) -> Vec<u8> {
    a.iter().zip(b).map(|(a, b)| a ^ b).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_quoted_name_comes_back(name in ".*") {
            let quoted = quote(&name);
            prop_assert!(!quoted.contains(','));
            prop_assert_eq!(unquote(&quoted), Some(name));
        }

        #[test]
        fn no_text_is_a_surprise(text in ".*") {
            let _ = (unquote(&text), attribute(&text, 'r'), decode(&text));
        }
    }

    #[test]
    fn wrong_quotes_are_refused() {
        for text in ["=", "a=2", "=2D", "=3d", "=\u{e9}"] {
            assert_eq!(unquote(text), None, "{text}");
        }
    }
}
