//! How values are written: yes and no, states of objects, sizes, typed parameters.

use ferrovirt::TypedValue;

pub(super) fn yes_no(value: bool) -> &'static str {
    if value { "yes" } else { "no" }
}

/// The value of a typed parameter.
pub(super) fn param_text(value: &TypedValue) -> String {
    match value {
        TypedValue::Int(number) => number.to_string(),
        TypedValue::Uint(number) => number.to_string(),
        TypedValue::Llong(number) => number.to_string(),
        TypedValue::Ullong(number) => number.to_string(),
        TypedValue::Double(number) => format!("{number:.6}"),
        TypedValue::Boolean(truth) => yes_no(*truth != 0).to_owned(),
        TypedValue::String(text) => text.clone(),
    }
}

pub(super) fn active_word(active: bool) -> &'static str {
    if active { "active" } else { "inactive" }
}

/// A size in the largest unit that leaves a number from 1 on: the number, and the unit.
pub(super) fn pretty_size(bytes: u64) -> (f64, &'static str) {
    const UNITS: [&str; 7] = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];
    let power = (0..UNITS.len() - 1).find(|power| bytes >> (10 * power) < 1024).unwrap_or(UNITS.len() - 1);
    (bytes as f64 / (1_u64 << (10 * power)) as f64, UNITS[power])
}

/// A size with two decimals and its unit.
pub(super) fn size_text(bytes: u64) -> String {
    let (number, unit) = pretty_size(bytes);
    format!("{number:.2} {unit}")
}

/// A name as lists are ordered by.
pub(super) fn sort_key(name: &str) -> String {
    name.to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::size_text;

    #[test]
    fn sizes_have_two_decimals() {
        for (bytes, want) in [
            (0, "0.00 B"),
            (1023, "1023.00 B"),
            (1024, "1.00 KiB"),
            (107_374_182_400, "100.00 GiB"),
            (u64::MAX, "16.00 EiB"),
        ] {
            assert_eq!(size_text(bytes), want);
        }
    }
}
