//! Quoting for a POSIX shell, byte for byte as libvirt does it.

/// Characters for which a word is quoted.
const SPECIAL: &[u8] = b"\r\t\n !\"#$&'()*;<>?[\\]^`{|}~";

/// Quotes a word for one reading by a shell. A word without special characters stays as it is.
pub(crate) fn quote(word: &[u8]) -> Vec<u8> {
    if word.is_empty() || is_special(word) { quote_always(word) } else { word.to_vec() }
}

fn quote_always(word: &[u8]) -> Vec<u8> {
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

/// As [`quote_in_script`], for a word that the inner shell is to run. libvirt leaves such a word bare where it has no
/// special characters; but there `a=b` would be an assignment and `if` no program.
pub(crate) fn quote_command_in_script(word: &[u8]) -> Vec<u8> {
    let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"./_-".contains(byte);
    if word.iter().all(is_plain) && !RESERVED.contains(&word) {
        return quote_in_script(word);
    }
    [b"'".as_slice(), &quote(&quote_always(word)), b"'"].concat()
}

/// Words that some shell reads as syntax where a command may stand, as far as they have no special characters.
const RESERVED: [&[u8]; 22] = [
    b"case",
    b"coproc",
    b"do",
    b"done",
    b"elif",
    b"else",
    b"end",
    b"esac",
    b"fi",
    b"for",
    b"foreach",
    b"function",
    b"if",
    b"in",
    b"nocorrect",
    b"repeat",
    b"select",
    b"then",
    b"time",
    b"until",
    b"while",
    b"namespace",
];

/// Does a shell read anything else than the word itself?
pub(crate) fn is_special(word: &[u8]) -> bool {
    word.iter().any(|byte| SPECIAL.contains(byte))
}
