//! One line.

use base64::Engine as _;

use crate::names::Names;

/// A line that makes sense.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) mark: Mark,
    pub(crate) names: Names,
    pub(crate) key_type: String,
    /// The key as it travels.
    pub(crate) blob: Vec<u8>,
}

/// What a line says of its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// The key of the hosts.
    Host,
    /// Signs the keys of the hosts.
    Authority,
    /// No key of theirs any more.
    Revoked,
}

impl Entry {
    /// Reads a line without its end; `None` if it is empty, a comment, or nothing that is understood: keys of the first
    /// protocol, marks of later times. What stands behind the key may be in any encoding.
    pub(crate) fn parse(line: &[u8]) -> Option<Self> {
        let words = line.split(|byte| b" \t\r".contains(byte)).filter(|word| !word.is_empty());
        let mut words = words.map_while(|word| std::str::from_utf8(word).ok());
        let first = words.next().filter(|word| !word.starts_with('#'))?;
        let (mark, names) = match first {
            "@cert-authority" => (Mark::Authority, words.next()?),
            "@revoked" => (Mark::Revoked, words.next()?),
            marked if marked.starts_with('@') => return None,
            names => (Mark::Host, names),
        };
        let key_type = words.next()?;
        let blob = base64::engine::general_purpose::STANDARD.decode(words.next()?).ok()?;
        // The key says its type itself.
        if crate::key_type(&blob) != Some(key_type) {
            return None;
        }
        Some(Self { mark, names: Names::parse(names)?, key_type: key_type.to_owned(), blob })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::line;

    const BLOB: &[u8] = b"\0\0\0\x07ssh-dssxyz";

    fn written(before: &str) -> String {
        before.to_owned() + std::str::from_utf8(&line("h", BLOB, "a comment")).unwrap()
    }

    #[test]
    fn a_line_may_be_marked_indented_and_commented() {
        for (before, mark) in [
            ("", Mark::Host),
            (" \t", Mark::Host),
            ("@revoked ", Mark::Revoked),
            ("\t@cert-authority\t", Mark::Authority),
        ] {
            let entry = Entry::parse(written(before).trim_end().as_bytes()).unwrap();
            assert_eq!((entry.mark, entry.blob.as_slice(), entry.key_type.as_str()), (mark, BLOB, "ssh-dss"));
        }
    }

    /// A line is not forgotten because of what somebody was called in Latin-1.
    #[test]
    fn a_comment_may_be_in_any_encoding() {
        for before in ["", "@revoked ", "@cert-authority "] {
            let text = written(before);
            for comment in [&b" M\xfcller"[..], b"\xff", b" \xff\xfe x", b"\r"] {
                let line = [text.trim_end().as_bytes(), comment].concat();
                assert_eq!(Entry::parse(&line), Entry::parse(text.trim_end().as_bytes()), "{before}{comment:?}");
                assert!(Entry::parse(&line).is_some());
            }
        }
    }

    #[test]
    fn what_is_not_understood_is_no_entry() {
        let wrong_type = written("").replace("ssh-dss", "ssh-rsa");
        let later = written("@sometime ");
        let rows = [
            "",
            "   ",
            "# h ssh-dss AAAA",
            "h",
            "h ssh-dss",
            "h ssh-dss !!!",
            "h 1024 35 123456",
            "@revoked",
            "@revoked h",
        ];
        for line in rows.into_iter().chain([wrong_type.trim_end(), later.trim_end()]) {
            assert_eq!(Entry::parse(line.as_bytes()), None, "{line}");
        }
        assert_eq!(Entry::parse(b"h\xff ssh-dss AAAAB3NzaC1kc3M="), None);
    }
}
