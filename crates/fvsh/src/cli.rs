//! The options of the shell itself, read as getopt_long reads them: in order, up to the first word that is none.
//!
//! Long names may be cut short while they stay unique; short options may be joined, a value may follow at once.

use std::fmt;

/// Which option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum GlobalOption {
    Connect,
    Debug,
    Escape,
    Help,
    KeepaliveInterval,
    KeepaliveCount,
    Log,
    Quiet,
    ReadOnly,
    Timing,
    /// `-v`, or `--version` with an optional form.
    Version,
    /// `-V`.
    LongVersion,
}

/// Whether an option takes a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Value {
    None,
    Required,
    /// Only after `=`.
    Optional,
}

struct Spec {
    option: GlobalOption,
    short: char,
    long: Option<&'static str>,
    short_value: Value,
    long_value: Value,
}

const fn spec(option: GlobalOption, short: char, long: Option<&'static str>, value: Value) -> Spec {
    Spec { option, short, long, short_value: value, long_value: value }
}

const SPECS: &[Spec] = &[
    spec(GlobalOption::Connect, 'c', Some("connect"), Value::Required),
    spec(GlobalOption::Debug, 'd', Some("debug"), Value::Required),
    spec(GlobalOption::Escape, 'e', Some("escape"), Value::Required),
    spec(GlobalOption::Help, 'h', Some("help"), Value::None),
    spec(GlobalOption::KeepaliveInterval, 'k', Some("keepalive-interval"), Value::Required),
    spec(GlobalOption::KeepaliveCount, 'K', Some("keepalive-count"), Value::Required),
    spec(GlobalOption::Log, 'l', Some("log"), Value::Required),
    spec(GlobalOption::Quiet, 'q', Some("quiet"), Value::None),
    spec(GlobalOption::ReadOnly, 'r', Some("readonly"), Value::None),
    spec(GlobalOption::Timing, 't', Some("timing"), Value::None),
    Spec {
        option: GlobalOption::Version,
        short: 'v',
        long: Some("version"),
        short_value: Value::None,
        long_value: Value::Optional,
    },
    spec(GlobalOption::LongVersion, 'V', None, Value::None),
];

/// One option as it stands on the command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Given {
    pub(crate) option: GlobalOption,
    /// Its name with dashes, written out: `-d` or `--debug`.
    pub(crate) spelled: String,
    pub(crate) value: Option<String>,
}

/// Why an option is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum CliError {
    /// No such option, or one that takes no value.
    Unsupported(String),
    /// The value is missing.
    NeedsValue { short: char, long: &'static str },
}

impl fmt::Display for CliError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CliError::Unsupported(option) => write!(f, "unsupported option '{option}'. See --help."),
            CliError::NeedsValue { short, long } => {
                write!(f, "option '-{short}'/'--{long}' requires an argument")
            }
        }
    }
}

/// Reads the options one by one, so that each takes effect before the next is looked at.
#[derive(Debug)]
pub(crate) struct GlobalOptions<'a> {
    words: &'a [String],
    /// What is left of joined short options.
    joined: &'a str,
}

impl<'a> GlobalOptions<'a> {
    /// Reads from the words behind the program's name.
    pub(crate) fn new(words: &'a [String]) -> Self {
        GlobalOptions { words, joined: "" }
    }

    /// The words behind the options.
    pub(crate) fn rest(self) -> &'a [String] {
        self.words
    }

    /// The next option; `None` at the first word that is none.
    pub(crate) fn next(&mut self) -> Option<Result<Given, CliError>> {
        if !self.joined.is_empty() {
            return self.short();
        }
        let (word, rest) = self.words.split_first()?;
        if word == "--" {
            self.words = rest;
            return None;
        }
        if let Some(long) = word.strip_prefix("--") {
            self.words = rest;
            return Some(self.long(word, long));
        }
        self.joined = word.strip_prefix('-').filter(|joined| !joined.is_empty())?;
        self.words = rest;
        self.short()
    }

    fn long(&mut self, word: &str, text: &str) -> Result<Given, CliError> {
        let (name, value) = match text.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (text, None),
        };
        let spec = find_long(name).ok_or_else(|| CliError::Unsupported(word.to_owned()))?;
        let long = spec.long.unwrap_or_default();
        let value = match (spec.long_value, value) {
            (Value::None, Some(_)) => return Err(CliError::Unsupported(format!("-{}", spec.short))),
            (Value::Required, None) => Some(self.next_word(spec.short, long)?),
            (_, value) => value,
        };
        Ok(Given { option: spec.option, spelled: format!("--{long}"), value })
    }

    fn short(&mut self) -> Option<Result<Given, CliError>> {
        let mut joined = self.joined.chars();
        let short = joined.next()?;
        self.joined = joined.as_str();
        let Some(spec) = SPECS.iter().find(|spec| spec.short == short) else {
            return Some(Err(CliError::Unsupported(format!("-{short}"))));
        };
        let value = match spec.short_value {
            Value::Required if self.joined.is_empty() => match self.next_word(short, spec.long.unwrap_or_default()) {
                Ok(value) => Some(value),
                Err(error) => return Some(Err(error)),
            },
            Value::Required => Some(std::mem::take(&mut self.joined).to_owned()),
            Value::None | Value::Optional => None,
        };
        Some(Ok(Given { option: spec.option, spelled: format!("-{short}"), value }))
    }

    fn next_word(&mut self, short: char, long: &'static str) -> Result<String, CliError> {
        let (word, rest) = self.words.split_first().ok_or(CliError::NeedsValue { short, long })?;
        self.words = rest;
        Ok(word.clone())
    }
}

/// By its full name, or by a beginning that no other option shares.
fn find_long(name: &str) -> Option<&'static Spec> {
    if let Some(exact) = SPECS.iter().find(|spec| spec.long == Some(name)) {
        return Some(exact);
    }
    let mut matches = SPECS.iter().filter(|spec| spec.long.is_some_and(|long| long.starts_with(name)));
    matches.next().filter(|_| matches.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> (Vec<Result<Given, CliError>>, Vec<String>) {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        let mut options = GlobalOptions::new(&words);
        let mut given = Vec::new();
        while let Some(next) = options.next() {
            let failed = next.is_err();
            given.push(next);
            if failed {
                break;
            }
        }
        let rest = options.rest().to_vec();
        (given, rest)
    }

    fn given(option: GlobalOption, spelled: &str, value: Option<&str>) -> Result<Given, CliError> {
        Ok(Given { option, spelled: spelled.to_owned(), value: value.map(str::to_owned) })
    }

    #[test]
    fn spellings() {
        use GlobalOption::{Connect, Quiet, ReadOnly, Version};
        for words in [&["-c", "u"][..], &["-cu"], &["--connect", "u"], &["--connect=u"], &["--conn=u"]] {
            let spelled = if words[0].starts_with("--") { "--connect" } else { "-c" };
            assert_eq!(read(words).0, [given(Connect, spelled, Some("u"))], "{words:?}");
        }
        assert_eq!(read(&["-qrc", "u"]).0.len(), 3);
        assert_eq!(read(&["-qr"]).0, [given(Quiet, "-q", None), given(ReadOnly, "-r", None)]);
        assert_eq!(read(&["--version=long"]).0, [given(Version, "--version", Some("long"))]);
        assert_eq!(read(&["--ver", "long"]).1, ["long"]);
    }

    #[test]
    fn ends_at_the_first_other_word() {
        assert_eq!(read(&["-q", "list", "-r"]).1, ["list", "-r"]);
        assert_eq!(read(&["-q", "--", "-r"]).1, ["-r"]);
        assert_eq!(read(&["-", "-r"]).1, ["-", "-r"]);
    }

    /// Recorded from virsh 9.0.0.
    #[test]
    fn refusals() {
        for (words, want) in [
            (&["-Z"][..], "unsupported option '-Z'. See --help."),
            (&["-qZ"], "unsupported option '-Z'. See --help."),
            (&["-t=3"], "unsupported option '-='. See --help."),
            (&["--quiet=3"], "unsupported option '-q'. See --help."),
            (&["--z=3"], "unsupported option '--z=3'. See --help."),
            (&["--k", "5"], "unsupported option '--k'. See --help."),
            (&["-c"], "option '-c'/'--connect' requires an argument"),
            (&["--keepalive-count"], "option '-K'/'--keepalive-count' requires an argument"),
        ] {
            let last = read(words).0.pop();
            assert_eq!(last.and_then(Result::err).map(|e| e.to_string()).as_deref(), Some(want), "{words:?}");
        }
    }
}
