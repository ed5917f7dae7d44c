//! UUIDs as the wire carries them and as text.

use std::fmt::Write as _;

use ferrovirt_xml::view;

/// A UUID as the wire carries it.
pub(crate) type Uuid = [u8; 16];

/// A UUID in lower case with dashes.
pub(crate) fn uuid_text(uuid: &Uuid) -> String {
    let mut out = String::with_capacity(36);
    for (index, byte) in uuid.iter().enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            out.push('-');
        }
        let _ = write!(out, "{byte:02x}");
    }
    out
}

/// The UUID that a normalised document tells; the nil UUID where it tells none, which normalising rules out.
pub(crate) fn uuid_of(text: &str) -> Uuid {
    text.parse().map_or([0; 16], |view::Uuid(bytes)| bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uuid_prints_in_groups() {
        let text = "6695eb01-f6a4-8304-79aa-97f2502e193f";
        assert_eq!(uuid_text(&uuid_of(text)), text);
    }
}
