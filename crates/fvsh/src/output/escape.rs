//! Text quoted for a shell and for XML, as `echo --shell` and `echo --xml` print it.

/// Characters that make a word need quotes (those of libvirt's `virBufferEscapeShell`).
const SHELL_SPECIAL: &str = "\r\t\n !\"#$&'()*;<>?[\\]^`{|}~";

/// One word of a shell command line.
pub(crate) fn escape_shell(text: &str) -> String {
    if !text.is_empty() && !text.contains(|c| SHELL_SPECIAL.contains(c)) {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', "'\\''"))
}

/// Text within an XML element or attribute; control characters that XML cannot hold are left out.
pub(crate) fn escape_xml(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&apos;"),
            '\t' | '\n' | '\r' => escaped.push(c),
            c if c < ' ' => {}
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::{escape_shell, escape_xml};

    #[test]
    fn shell_words() {
        for (text, want) in [
            ("", "''"),
            ("a@b:a%b,=+/.", "a@b:a%b,=+/."),
            ("a b", "'a b'"),
            ("c'd", "'c'\\''d'"),
            ("~", "'~'"),
            ("é", "é"),
        ] {
            assert_eq!(escape_shell(text), want, "{text:?}");
        }
    }

    #[test]
    fn xml_text() {
        assert_eq!(escape_xml("<a&b>'\"\u{1}\t"), "&lt;a&amp;b&gt;&apos;&quot;\t");
    }
}
