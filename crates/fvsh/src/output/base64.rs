//! Bytes as text.

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Bytes in base64, padded.
pub(crate) fn base64(bytes: &[u8]) -> String {
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let group = (0..3).fold(0_usize, |group, at| group << 8 | usize::from(chunk.get(at).copied().unwrap_or(0)));
        for place in 0..4 {
            let letter = if place <= chunk.len() { LETTERS[group >> (18 - 6 * place) & 63] } else { b'=' };
            text.push(char::from(letter));
        }
    }
    text
}

/// Bytes from base64, as GLib reads it: what is no letter is passed over, and so is a group that is not full.
pub(crate) fn from_base64(text: &[u8]) -> Vec<u8> {
    let rank = |byte: &u8| match byte {
        b'=' => Some(None),
        byte => LETTERS.iter().position(|letter| letter == byte).map(Some),
    };
    let ranks: Vec<Option<usize>> = text.iter().filter_map(rank).collect();
    let mut bytes = Vec::new();
    for group in ranks.chunks_exact(4) {
        let whole = group.iter().fold(0, |whole, rank| whole << 6 | rank.unwrap_or(0));
        let kept = if group[2].is_none() { 1 } else { 2 + usize::from(group[3].is_some()) };
        bytes.extend((0..kept).map(|place| (whole >> (16 - 8 * place) & 0xff) as u8));
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::{base64, from_base64};

    #[test]
    fn padding() {
        for (bytes, want) in
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("\u{ff}~", "w79+")]
        {
            assert_eq!(base64(bytes.as_bytes()), want);
            assert_eq!(from_base64(want.as_bytes()), bytes.as_bytes());
        }
    }

    #[test]
    fn what_is_no_base64_is_passed_over() {
        assert_eq!(from_base64(b" Zm\n9-v"), b"foo");
        assert_eq!(from_base64(b"Zm9vYg"), b"foo");
        assert_eq!(from_base64(b"%!"), b"");
    }
}
