//! What may not stand as it is.

/// As libvirt does, in text and values alike: all five references; control characters are left out.
pub(super) fn libvirt(out: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\'' => out.push_str("&apos;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(letter),
            control if control < ' ' => {}
            other => out.push(other),
        }
    }
}

/// As libxml2 does in text.
pub(super) fn libxml_text(out: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\r' => out.push_str("&#13;"),
            other => out.push(other),
        }
    }
}

/// As libxml2 does in values, between double quotes.
pub(super) fn libxml_value(out: &mut String, value: &str) {
    for letter in value.chars() {
        match letter {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\t' => out.push_str("&#9;"),
            '\n' => out.push_str("&#10;"),
            '\r' => out.push_str("&#13;"),
            other => out.push(other),
        }
    }
}

/// So that it is read back as it is, between single quotes or tags, with as little change as may be.
pub(super) fn faithful(out: &mut String, text: &str, in_value: bool) {
    for letter in text.chars() {
        match letter {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\'' if in_value => out.push_str("&apos;"),
            '\t' if in_value => out.push_str("&#9;"),
            '\n' if in_value => out.push_str("&#10;"),
            '\r' => out.push_str("&#13;"),
            '\t' | '\n' => out.push(letter),
            control if control < ' ' => {}
            other => out.push(other),
        }
    }
}
