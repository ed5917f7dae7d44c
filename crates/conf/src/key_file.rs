//! Key files: groups of keys with texts, in which libvirt keeps credentials.

use std::fmt;

/// A parsed key file. Values are secrets: they are no part of the debug output.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct KeyFile {
    groups: Vec<Group>,
}

#[derive(Clone, Default, PartialEq, Eq)]
struct Group {
    name: String,
    items: Vec<(String, String)>,
}

/// A line that is no part of a key file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyFileError {
    /// The line, counted from 1.
    pub line: usize,
}

impl KeyFile {
    /// Reads a file: `[group]` lines, `key=value` lines within groups, comments behind `#` or `;`, empty lines.
    ///
    /// # Errors
    /// The first line that is none of these.
    pub fn parse(text: &str) -> Result<Self, KeyFileError> {
        let mut file = Self::default();
        for (index, line) in text.lines().enumerate() {
            file.take(line.trim()).ok_or(KeyFileError { line: index + 1 })?;
        }
        Ok(file)
    }

    /// Whether there is a group of the name.
    #[must_use]
    pub fn has_group(&self, group: &str) -> bool {
        self.groups.iter().any(|found| found.name == group)
    }

    /// The value of a key in a group.
    #[must_use]
    pub fn get(&self, group: &str, key: &str) -> Option<&str> {
        let group = self.groups.iter().find(|found| found.name == group)?;
        group.items.iter().find(|(found, _)| found == key).map(|(_, value)| value.as_str())
    }

    fn take(&mut self, line: &str) -> Option<()> {
        if line.is_empty() || line.starts_with(['#', ';']) {
            return Some(());
        }
        if let Some(rest) = line.strip_prefix('[') {
            let name = rest.strip_suffix(']').filter(|name| !name.is_empty())?;
            self.groups.push(Group { name: name.to_owned(), items: Vec::new() });
            return Some(());
        }
        let (key, value) = line.split_once('=')?;
        let item = (key.trim().to_owned(), value.trim().to_owned());
        self.groups.last_mut().filter(|_| !item.0.is_empty())?.items.push(item);
        Some(())
    }
}

impl fmt::Debug for KeyFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.groups.iter().map(|group| &group.name)).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_hold_keys() {
        let file = KeyFile::parse("# of mine\n\n[a b]\n key = some value \n;\nempty=\n[c]\nkey=x=y\n").unwrap();
        assert_eq!(file.get("a b", "key"), Some("some value"));
        assert_eq!(file.get("a b", "empty"), Some(""));
        assert_eq!(file.get("c", "key"), Some("x=y"));
        assert_eq!((file.get("c", "no"), file.get("d", "key"), file.has_group("d")), (None, None, false));
        assert_eq!(format!("{file:?}"), "[\"a b\", \"c\"]", "values are secrets");
    }

    #[test]
    fn other_lines_are_told() {
        for (text, line) in [("key=1", 1), ("[a]\nkey", 2), ("[a", 1), ("[]", 1), ("[a]\n=1", 2)] {
            assert_eq!(KeyFile::parse(text), Err(KeyFileError { line }), "{text}");
        }
    }
}
