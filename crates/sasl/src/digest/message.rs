//! Lists of directives: `name=value` or `name="value"`, separated by commas.

/// The directives of a message, in order; names in lower case.
#[derive(Debug, Default)]
pub(super) struct Directives<'a>(Vec<(String, std::borrow::Cow<'a, str>)>);

impl<'a> Directives<'a> {
    /// Reads a message; `None` where it is no list of directives.
    pub(super) fn parse(text: &'a str) -> Option<Self> {
        let mut found = Vec::new();
        let mut rest = text.trim_start_matches(is_separator);
        while !rest.is_empty() {
            let (name, behind) = rest.split_once('=')?;
            let name = name.trim_matches(is_blank);
            let (value, behind) = value(behind.trim_start_matches(is_blank))?;
            let ends = behind.trim_start_matches(is_blank);
            if !name.bytes().all(|byte| byte.is_ascii_graphic()) || name.is_empty() {
                return None;
            }
            if !ends.is_empty() && !ends.starts_with(',') {
                return None;
            }
            found.push((name.to_ascii_lowercase(), value));
            rest = ends.trim_start_matches(is_separator);
        }
        Some(Self(found))
    }

    /// The values of a name that may stand more than once.
    pub(super) fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_ref())
    }

    /// The value of a name that stands once.
    pub(super) fn one(&self, name: &str) -> Option<&str> {
        let mut values = self.all(name);
        values.next().filter(|_| values.next().is_none())
    }

    /// Whether a name stands more than once.
    pub(super) fn repeats(&self, name: &str) -> bool {
        self.all(name).nth(1).is_some()
    }
}

/// A token, or a quoted text without its quotes; and what stands behind it.
fn value(text: &str) -> Option<(std::borrow::Cow<'_, str>, &str)> {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find(is_separator).unwrap_or(text.len());
        let (token, behind) = text.split_at(end);
        return (!token.is_empty()).then(|| (token.into(), behind));
    };
    let mut plain = String::new();
    let mut characters = quoted.char_indices();
    while let Some((at, c)) = characters.next() {
        match c {
            '"' => return Some((plain.into(), quoted.get(at + 1..)?)),
            '\\' => plain.push(characters.next()?.1),
            c => plain.push(c),
        }
    }
    None
}

/// The value as it stands between quotes.
pub(super) fn quote(value: &str) -> String {
    value.replace('\\', "\\\\").replace('"', "\\\"")
}

fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r' | '\n')
}

fn is_separator(c: char) -> bool {
    c == ',' || is_blank(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directives_are_read() {
        let text = r#"realm="a\"b,c", Realm = "d",nonce=x ,, qop="auth,auth-int" "#;
        let read = Directives::parse(text).unwrap();
        assert_eq!(read.all("realm").collect::<Vec<_>>(), ["a\"b,c", "d"]);
        assert_eq!((read.one("nonce"), read.one("qop")), (Some("x"), Some("auth,auth-int")));
        assert_eq!((read.one("realm"), read.one("none")), (None, None));
        assert!(read.repeats("realm") && !read.repeats("nonce"));
        assert_eq!(quote("a\"b\\"), "a\\\"b\\\\");
    }

    #[test]
    fn what_is_no_list_is_refused() {
        for text in ["a", "a=", "=b", "a=\"b", "a=\"b\\", "a=\"b\"c", "a b", "a=b c"] {
            assert!(Directives::parse(text).is_none(), "{text}");
        }
        assert!(Directives::parse("").is_some());
    }
}
