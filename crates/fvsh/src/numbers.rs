//! Reading numbers as the C library does for virsh: blanks and a sign in front, nothing behind.

use ferrovirt::{Error, ErrorCode, ErrorDomain};

/// A whole text as a C `int`; `base` 0 takes `0x` and a leading `0` as the prefix of base 16 and 8.
pub(crate) fn parse_int(text: &str, base: u32) -> Option<i32> {
    parse_signed(text, base)?.try_into().ok()
}

/// A whole decimal text as a C `long long`.
pub(crate) fn parse_long(text: &str) -> Option<i64> {
    parse_signed(text, 10)?.try_into().ok()
}

/// A whole decimal text as a C `unsigned long long`; a minus is refused.
pub(crate) fn parse_unsigned(text: &str) -> Option<u64> {
    parse_signed(text, 10).filter(|_| !text.contains('-'))?.try_into().ok()
}

pub(crate) fn parse_signed(text: &str, base: u32) -> Option<i128> {
    let digits = text.trim_start_matches(BLANKS);
    let (negative, digits) = match digits.as_bytes().first()? {
        b'-' => (true, &digits[1..]),
        b'+' => (false, &digits[1..]),
        _ => (false, digits),
    };
    let (base, digits) = split_prefix(digits, base);
    if !digits.starts_with(|c: char| c.is_digit(base)) {
        return None;
    }
    let magnitude = i128::from_str_radix(digits, base).ok()?;
    Some(if negative { -magnitude } else { magnitude })
}

const BLANKS: [char; 6] = [' ', '\t', '\n', '\x0b', '\x0c', '\r'];

/// A size with a unit behind it, in bytes; without one it is in `unit`. What has no number in front gives no error.
pub(crate) fn scaled(text: &str, unit: u64, most: u64) -> Result<u64, Option<Error>> {
    let text = text.trim_start_matches(BLANKS);
    let start = usize::from(text.starts_with('+'));
    let end = text[start..].find(|c: char| !c.is_ascii_digit()).map_or(text.len(), |at| at + start);
    let number: u64 = text[start..end].parse().map_err(|_| None)?;
    let suffix = &text[end..];
    let scale = if suffix.is_empty() { Some(unit) } else { suffix_scale(suffix) };
    let scale = scale
        .ok_or_else(|| Error::new(ErrorDomain::NONE, ErrorCode::INVALID_ARG, format!("unknown suffix '{suffix}'")))?;
    number.checked_mul(scale).filter(|bytes| *bytes <= most).ok_or_else(|| {
        Some(Error::new(ErrorDomain::NONE, ErrorCode::OVERFLOW, format!("value too large: {number}{suffix}")))
    })
}

/// `k` and `KiB` are powers of 1024, `KB` of 1000.
fn suffix_scale(suffix: &str) -> Option<u64> {
    let suffix = suffix.to_ascii_lowercase();
    if matches!(suffix.as_str(), "b" | "byte" | "bytes") {
        return Some(1);
    }
    let power = "kmgtpe".find(suffix.chars().next()?)? + 1;
    let base: u64 = match &suffix[1..] {
        "" | "ib" => 1024,
        "b" => 1000,
        _ => return None,
    };
    base.checked_pow(u32::try_from(power).ok()?)
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
    use super::{parse_int, parse_unsigned, scaled};

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

    #[test]
    fn unsigned_numbers_have_no_minus() {
        assert_eq!(parse_unsigned("18446744073709551615"), Some(u64::MAX));
        assert_eq!(parse_unsigned("18446744073709551616"), None);
        assert_eq!(parse_unsigned("-1"), None);
        assert_eq!(parse_unsigned("x"), None);
    }

    #[test]
    fn sizes() {
        for (text, want) in [
            ("1", Ok(1024)),
            ("1b", Ok(1)),
            ("1000KB", Ok(1_000_000)),
            ("1k", Ok(1024)),
            ("2MiB", Ok(2 << 20)),
            ("1e", Ok(1 << 60)),
            ("16E", Err(Some("numerical overflow: value too large: 16E".to_owned()))),
            ("5Q", Err(Some("invalid argument: unknown suffix 'Q'".to_owned()))),
            ("5kx", Err(Some("invalid argument: unknown suffix 'kx'".to_owned()))),
            ("abc", Err(None)),
            ("-1", Err(None)),
        ] {
            assert_eq!(scaled(text, 1024, u64::MAX).map_err(|error| error.map(|e| e.message)), want, "{text}");
        }
    }
}
