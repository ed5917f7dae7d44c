//! Percent escapes, the way libxml2 and libvirt write and read them.

/// Undoes percent escapes. A percent sign without two hex digits stands for itself.
///
/// The result ends before the first zero byte, as all text does in libvirt.
#[must_use]
pub fn decode(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((&first, tail)) = rest.split_first() {
        let (byte, after) = match escape(rest) {
            Some(byte) => (byte, &rest[3..]),
            None => (first, tail),
        };
        if byte == 0 {
            break;
        }
        out.push(byte);
        rest = after;
    }
    out
}

/// The byte that an escape at the start of `text` stands for; `None` if there is no escape.
pub(crate) fn escape(text: &[u8]) -> Option<u8> {
    match text {
        [b'%', high, low, ..] => Some(hex(*high)? << 4 | hex(*low)?),
        _ => None,
    }
}

/// Escapes every byte that is not `kept`, with upper case digits.
#[must_use]
pub fn encode(text: &[u8], kept: impl Fn(u8) -> bool) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut out = String::with_capacity(text.len());
    for &byte in text {
        if byte.is_ascii() && kept(byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(DIGITS[usize::from(byte >> 4)]));
            out.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
    }
    out
}

/// Escapes the value of a query parameter: only letters, digits and `- . _ ~` stay.
#[must_use]
pub fn encode_value(text: &[u8]) -> String {
    encode(text, |byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~'))
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}
