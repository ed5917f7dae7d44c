//! Quoting for a POSIX shell, byte for byte as libvirt does it.

/// Characters for which a word is quoted.
const SPECIAL: &[u8] = b"\r\t\n !\"#$&'()*;<>?[\\]^`{|}~";

/// Quotes a word for one reading by a shell. A word without special characters stays as it is.
pub(crate) fn quote(word: &[u8]) -> Vec<u8> {
    if word.is_empty() {
        return b"''".to_vec();
    }
    if !is_special(word) {
        return word.to_vec();
    }
    let mut out = vec![b'\''];
    for &byte in word {
        match byte {
            b'\'' => out.extend_from_slice(b"'\\''"),
            _ => out.push(byte),
        }
    }
    out.push(b'\'');
    out
}

/// Quotes a word for two readings: by the login shell, and by the `sh -c` that the login shell runs. The result
/// belongs inside the single quotes of that command's script.
pub(crate) fn quote_in_script(word: &[u8]) -> Vec<u8> {
    [b"'".as_slice(), &quote(&quote(word)), b"'"].concat()
}

/// Does a shell read anything else than the word itself?
pub(crate) fn is_special(word: &[u8]) -> bool {
    word.iter().any(|byte| SPECIAL.contains(byte))
}
