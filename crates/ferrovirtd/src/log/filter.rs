//! Which messages are wanted: libvirt's `log_filters`.

use std::fmt;

use super::{LogError, Priority};

/// Filters in the order in which they are asked; the first that matches decides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filters(Vec<Filter>);

/// Messages of some sources matter from a priority on.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Filter {
    priority: Priority,
    /// A shell pattern of the source's name.
    pattern: String,
}

impl Filters {
    /// Reads `PRIORITY:NAME` and so on, separated by spaces. A name matches wherever it stands in a source's.
    ///
    /// # Errors
    /// A filter is none; nothing of the text counts then.
    pub(crate) fn parse(text: &str) -> Result<Self, LogError> {
        text.split(' ').filter(|word| !word.is_empty()).map(Filter::parse).collect::<Result<_, _>>().map(Self)
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// The least priority that messages of a source must have, where a filter says so.
    pub(crate) fn of(&self, source: &str) -> Option<Priority> {
        let filter = self.0.iter().find(|filter| matches(filter.pattern.as_bytes(), source.as_bytes()))?;
        Some(filter.priority)
    }

    /// The least priority that any filter lets through.
    pub(crate) fn least(&self) -> Option<Priority> {
        self.0.iter().map(|filter| filter.priority).min()
    }
}

impl fmt::Display for Filters {
    /// As libvirt tells them: patterns with what they match around them, a space behind each.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|filter| write!(f, "{}:{} ", filter.priority.number(), filter.pattern))
    }
}

impl Filter {
    fn parse(word: &str) -> Result<Self, LogError> {
        let mut parts = word.split(':');
        let (number, name) = (parts.next().unwrap_or_default(), parts.next());
        let name = name.ok_or_else(|| LogError::FilterFormat { filter: word.to_owned() })?;
        let priority = Priority::parse(number)
            .ok_or_else(|| LogError::FilterPriority { priority: number.to_owned(), filter: word.to_owned() })?;
        // A plus once asked for stack traces.
        match name.strip_prefix('+').unwrap_or(name) {
            "" => Err(LogError::FilterName { name: name.to_owned() }),
            part => Ok(Self { priority, pattern: format!("*{part}*") }),
        }
    }
}

/// Whether a text is what a pattern with `*` and `?` describes.
fn matches(pattern: &[u8], text: &[u8]) -> bool {
    let (mut at, mut from) = (0, 0);
    // Where to go on when the last star must take one byte more.
    let mut star: Option<(usize, usize)> = None;
    while from < text.len() {
        match pattern.get(at) {
            Some(b'*') => {
                star = Some((at, from));
                at += 1;
            }
            Some(byte) if *byte == b'?' || *byte == text[from] => {
                at += 1;
                from += 1;
            }
            _ => {
                let Some((star_at, taken)) = star else { return false };
                star = Some((star_at, taken + 1));
                (at, from) = (star_at + 1, taken + 1);
            }
        }
    }
    pattern[at..].iter().all(|byte| *byte == b'*')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// libvirtd 9.0.0 with `virt-admin daemon-log-filters`.
    #[test]
    fn filters_are_told_as_libvirtd_tells_them() {
        let rows = [
            ("1:qemu 3:rpc*", "1:*qemu* 3:*rpc** "),
            ("3:+x", "3:*x* "),
            ("1:a:b", "1:*a* "),
            (" 2:x  3:y ", "2:*x* 3:*y* "),
            ("+1:x", "1:*x* "),
            ("01:x", "1:*x* "),
            ("1:a,b", "1:*a,b* "),
            ("1:a\t2:b", "1:*a\t2* "),
            ("1:a 1:a", "1:*a* 1:*a* "),
            ("", ""),
        ];
        for (text, told) in rows {
            assert_eq!(Filters::parse(text).unwrap().to_string(), told, "{text:?}");
        }
    }

    #[test]
    fn what_is_no_filter_is_refused_as_libvirtd_does() {
        let rows = [
            ("x", "Malformed format for filter 'x'"),
            ("9:x", "Invalid priority '9' for filter '9:x'"),
            ("0:x", "Invalid priority '0' for filter '0:x'"),
            ("-1:x", "Invalid priority '-1' for filter '-1:x'"),
            ("1x:y", "Invalid priority '1x' for filter '1x:y'"),
            (":x", "Invalid priority '' for filter ':x'"),
            ("1:", "Invalid match string ''"),
            ("3:+", "Invalid match string '+'"),
            ("1:qemu 9:bad", "Invalid priority '9' for filter '9:bad'"),
        ];
        for (text, said) in rows {
            let error = Filters::parse(text).unwrap_err();
            assert_eq!(error.to_string(), format!("invalid argument: {said}"), "{text:?}");
        }
    }

    #[test]
    fn the_first_that_matches_decides() {
        let filters = Filters::parse("4:server.client 1:server 2:*x?z").unwrap();
        assert_eq!(filters.of("server.client.task"), Some(Priority::Error));
        assert_eq!(filters.of("server.places"), Some(Priority::Debug));
        assert_eq!(filters.of("axyz.b"), Some(Priority::Info));
        assert_eq!(filters.of("transport"), None);
        assert_eq!(filters.least(), Some(Priority::Debug));
    }

    #[test]
    fn stars_take_what_they_must() {
        for (pattern, text, wanted) in
            [("*ab*ab*", "ab-abab", true), ("*ab*ab*", "ab", false), ("a*c", "abcbc", true), ("a*c", "abcb", false)]
        {
            assert_eq!(matches(pattern.as_bytes(), text.as_bytes()), wanted, "{pattern} {text}");
        }
    }
}
