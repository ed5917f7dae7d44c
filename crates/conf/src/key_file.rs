//! Key files: groups of keys with texts, in which libvirt keeps credentials. Libvirt reads them with GLib.

use std::fmt;

/// A parsed key file. Values are secrets: they are no part of the debug output.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct KeyFile {
    groups: Vec<Group>,
}

#[derive(Clone, Default, PartialEq, Eq)]
struct Group {
    name: Vec<u8>,
    items: Vec<(Vec<u8>, Vec<u8>)>,
}

/// A line that is no part of a key file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyFileError {
    /// The line, counted from 1.
    pub line: usize,
}

impl KeyFile {
    /// Reads a file: `[group]` lines, `key=value` lines within groups, comments behind `#`, empty lines. Groups of the same
    /// name are one, and the last value of a key counts.
    ///
    /// # Errors
    /// The first line that is none of these.
    pub fn parse(bytes: &[u8]) -> Result<Self, KeyFileError> {
        let mut file = Self::default();
        let mut group = None;
        for (index, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            file.take(line.trim_ascii_start(), &mut group).ok_or(KeyFileError { line: index + 1 })?;
        }
        Ok(file)
    }

    /// Whether there is a group of the name.
    #[must_use]
    pub fn has_group(&self, group: &str) -> bool {
        self.find(group).is_some()
    }

    /// The value of a key in a group; `None` also where it is no UTF-8.
    #[must_use]
    pub fn get(&self, group: &str, key: &str) -> Option<String> {
        let mut items = self.find(group)?.items.iter().rev();
        let (_, raw) = items.find(|(found, _)| found == key.as_bytes())?;
        std::str::from_utf8(raw).ok().map(unescape)
    }

    fn find(&self, group: &str) -> Option<&Group> {
        self.groups.iter().find(|found| found.name == group.as_bytes())
    }

    /// Takes one line without leading blanks; `group` is the one that it stands in.
    fn take(&mut self, line: &[u8], group: &mut Option<usize>) -> Option<()> {
        if line.is_empty() || line.starts_with(b"#") {
            return Some(());
        }
        if let Some(name) = group_name(line) {
            let known = self.groups.iter().position(|found| found.name == name);
            *group = Some(known.unwrap_or_else(|| {
                self.groups.push(Group { name: name.to_vec(), items: Vec::new() });
                self.groups.len() - 1
            }));
            return Some(());
        }
        let sign = line.iter().position(|byte| *byte == b'=')?;
        let key = line[..sign].trim_ascii_end();
        let items = &mut self.groups.get_mut((*group)?)?.items;
        is_key(key).then(|| items.push((key.to_vec(), line[sign + 1..].trim_ascii_start().to_vec())))
    }
}

/// The name between the brackets of a line that begins a group.
fn group_name(line: &[u8]) -> Option<&[u8]> {
    let (name, rest) = {
        let inner = line.strip_prefix(b"[")?;
        let end = inner.iter().position(|byte| *byte == b']')?;
        (&inner[..end], &inner[end + 1..])
    };
    let is_name = !name.is_empty() && !name.iter().any(|byte| byte.is_ascii_control() || *byte == b'[');
    (is_name && rest.iter().all(|byte| matches!(byte, b' ' | b'\t'))).then_some(name)
}

/// Whether it is a key: any text, perhaps with a language in brackets at its end.
fn is_key(key: &[u8]) -> bool {
    let is_bracket = |byte: &u8| matches!(byte, b'[' | b']');
    let Some(start) = key.iter().position(is_bracket) else { return !key.is_empty() };
    let language = key[start..].strip_prefix(b"[").and_then(|rest| rest.strip_suffix(b"]"));
    start > 0
        && language.is_some_and(|name| {
            name.iter().all(|byte| byte.is_ascii_alphanumeric() || b"-_.@".contains(byte) || !byte.is_ascii())
        })
}

/// The text that a value stands for. A backslash without a meaning stays, one at the end goes.
fn unescape(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw.chars();
    while let Some(c) = rest.next() {
        match (c, (c == '\\').then(|| rest.next())) {
            (c, None) => text.push(c),
            (_, Some(None)) => {}
            (_, Some(Some('s'))) => text.push(' '),
            (_, Some(Some('n'))) => text.push('\n'),
            (_, Some(Some('t'))) => text.push('\t'),
            (_, Some(Some('r'))) => text.push('\r'),
            (_, Some(Some('\\'))) => text.push('\\'),
            (_, Some(Some(other))) => text.extend(['\\', other]),
        }
    }
    text
}

impl fmt::Debug for KeyFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.groups.iter().map(|group| String::from_utf8_lossy(&group.name))).finish()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parse(text: &str) -> KeyFile {
        KeyFile::parse(text.as_bytes()).unwrap()
    }

    #[test]
    fn groups_hold_keys() {
        let file = parse("# of mine\n\n [a b]\t\n key = some value \nempty=\n[c]\nkey=x=y");
        assert_eq!(file.get("a b", "key").as_deref(), Some("some value "));
        assert_eq!(file.get("a b", "empty").as_deref(), Some(""));
        assert_eq!(file.get("c", "key").as_deref(), Some("x=y"));
        assert_eq!((file.get("c", "no"), file.get("d", "key"), file.has_group("d")), (None, None, false));
        assert_eq!(format!("{file:?}"), "[\"a b\", \"c\"]", "values are secrets");
    }

    /// As virsh 9.0.0 takes passwords from its auth.conf.
    #[test]
    fn values_are_read_as_glib_reads_them() {
        let rows = [
            ("p= p w ", "p w "),
            ("p=\t p", "p"),
            ("p =x", "x"),
            ("p=x#y;z", "x#y;z"),
            ("p=x\r", "x"),
            (r"p=a\sb\tc\nd\re\\f", "a b\tc\nd\re\\f"),
            (r"p=a\xb", r"a\xb"),
            (r"p=ab\", "ab"),
            ("p=a\u{1}b", "a\u{1}b"),
            ("p=x\np=y", "y"),
            ("p=x\n[other]\np=z\n[g]\np=y", "y"),
            ("p=x\np[de]=y\np q=z\np-q_r=z\n\u{e9}=z", "x"),
        ];
        for (text, value) in rows {
            assert_eq!(parse(&format!("[g]\n{text}\n")).get("g", "p").as_deref(), Some(value), "{text:?}");
        }
        let file = KeyFile::parse(b"[g]\np=\xff\n\xff=1\n#\xff\nq=1\n").unwrap();
        assert_eq!((file.get("g", "p"), file.get("g", "q").as_deref()), (None, Some("1")));
    }

    #[test]
    fn other_lines_are_told() {
        let rows = [
            ("key=1", 1),
            ("[a]\nkey", 2),
            ("[a", 1),
            ("[]", 1),
            ("[a[b]", 1),
            ("[a]b=1", 1),
            ("[a]\n=1", 2),
            ("[a]\n;x", 2),
            ("[a]\nb[c=1", 2),
            ("[a]\n!x", 2),
        ];
        for (text, line) in rows {
            assert_eq!(KeyFile::parse(text.as_bytes()), Err(KeyFileError { line }), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_file_is_a_surprise(bytes in proptest::collection::vec(prop_oneof![any::<u8>(), proptest::sample::select(b"[]=#\n\r\\ g".as_slice())], 0..80)) {
            if let Ok(file) = KeyFile::parse(&bytes) {
                let _ = (file.get("g", "g"), format!("{file:?}"));
            }
        }
    }
}
