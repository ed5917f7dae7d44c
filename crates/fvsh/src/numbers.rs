//! Reading numbers as the C library does for virsh: blanks and a sign in front, nothing behind.

/// A whole text as a C `int`; `base` 0 takes `0x` and a leading `0` as the prefix of base 16 and 8.
pub(crate) fn parse_int(text: &str, base: u32) -> Option<i32> {
    let digits = text.trim_start_matches([' ', '\t', '\n', '\x0b', '\x0c', '\r']);
    let (negative, digits) = match digits.as_bytes().first()? {
        b'-' => (true, &digits[1..]),
        b'+' => (false, &digits[1..]),
        _ => (false, digits),
    };
    let (base, digits) = split_prefix(digits, base);
    if !digits.starts_with(|c: char| c.is_digit(base)) {
        return None;
    }
    let magnitude = i64::from_str_radix(digits, base).ok()?;
    i32::try_from(if negative { -magnitude } else { magnitude }).ok()
}

fn split_prefix(digits: &str, base: u32) -> (u32, &str) {
    if base != 0 {
        return (base, digits);
    }
    match digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        Some(rest) => (16, rest),
        None if digits.starts_with('0') => (8, digits),
        None => (10, digits),
    }
}

#[cfg(test)]
mod tests {
    use super::parse_int;

    #[test]
    fn whole_texts_only() {
        for (text, base, want) in [
            ("5", 10, Some(5)),
            (" +5", 10, Some(5)),
            ("-0", 0, Some(0)),
            ("010", 10, Some(10)),
            ("010", 0, Some(8)),
            ("0x10", 0, Some(16)),
            ("0x10", 10, None),
            ("0x", 0, None),
            ("5x", 10, None),
            ("5 ", 10, None),
            ("", 10, None),
            ("-", 10, None),
            ("+-5", 10, None),
            ("-2147483648", 10, Some(i32::MIN)),
            ("2147483648", 10, None),
            ("99999999999999999999", 10, None),
        ] {
            assert_eq!(parse_int(text, base), want, "{text:?} in base {base}");
        }
    }
}
