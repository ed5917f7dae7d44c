//! Elements of DER: a tag, a length, a content.

use super::certificate::Malformed;

/// Splits the first element of a sequence's content off, header included.
pub(crate) fn element(input: &[u8]) -> Result<(&[u8], &[u8]), Malformed> {
    let (header, length) = header(input)?;
    let end = header.checked_add(length).ok_or(Malformed)?;
    input.split_at_checked(end).ok_or(Malformed)
}

/// Whether the bytes are one sequence, from its header to its end.
pub(crate) fn is_whole(input: &[u8]) -> bool {
    input.first() == Some(&0x30) && element(input).is_ok_and(|(_, rest)| rest.is_empty())
}

/// What an element holds.
pub(crate) fn content(input: &[u8]) -> Result<&[u8], Malformed> {
    let (header, length) = header(input)?;
    let end = header.checked_add(length).ok_or(Malformed)?;
    input.get(header..end).ok_or(Malformed)
}

/// The sizes of an element's header and of its content.
fn header(input: &[u8]) -> Result<(usize, usize), Malformed> {
    let first = *input.get(1).ok_or(Malformed)?;
    if first < 0x80 {
        return Ok((2, usize::from(first)));
    }
    let count = usize::from(first & 0x7f);
    let bytes = input.get(2..2 + count).filter(|_| (1..=4).contains(&count)).ok_or(Malformed)?;
    let length = bytes.iter().fold(0, |length, byte| length << 8 | usize::from(*byte));
    Ok((2 + count, length))
}

/// An element with this content.
pub(crate) fn written(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len().to_be_bytes();
    let length = &length[length.iter().take_while(|byte| **byte == 0).count()..];
    let mut out = vec![tag];
    match length {
        [] => out.push(0),
        [short] if *short < 0x80 => out.push(*short),
        long => {
            // At most eight bytes.
            out.push(0x80 | u8::try_from(long.len()).unwrap_or_default());
            out.extend_from_slice(long);
        }
    }
    out.extend_from_slice(content);
    out
}
