//! The command line, which is libvirtd's.

use std::path::PathBuf;

use lexopt::{Arg, Parser, ValueExt as _};

/// The long options, and the letter of each that has one.
const LONG: &[(&str, Option<char>)] = &[
    ("verbose", Some('v')),
    ("daemon", Some('d')),
    ("listen", Some('l')),
    ("config", Some('f')),
    ("timeout", Some('t')),
    ("pid-file", Some('p')),
    ("set", Some('s')),
    ("keep-test-state", None),
    ("version", Some('V')),
    ("help", Some('h')),
];

/// What the command line asks for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// Print the usage.
    Help,
    /// Print the version.
    Version,
    /// Be a daemon.
    Run(Options),
}

/// How to be a daemon.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Options {
    /// Log what happens, not only what fails.
    pub(crate) verbose: bool,
    /// Go to the background.
    pub(crate) daemon: bool,
    /// Listen on TCP and TLS as configured.
    pub(crate) listen: bool,
    /// End after so many seconds without a client; 0 for never.
    pub(crate) timeout_s: u32,
    /// The configuration file, where it is not the default one.
    pub(crate) config: Option<PathBuf>,
    /// The file for the process id, where it is not the default one.
    pub(crate) pid_file: Option<PathBuf>,
    /// Keep the test driver's default host while nobody has it open.
    pub(crate) keep_test_state: bool,
    /// Settings that count before those of the configuration file.
    pub(crate) settings: Vec<(String, String)>,
}

/// Why there is nothing to run.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// The options are wrong: a line about it, then the usage.
    Usage(String),
    /// The options are right but for a value.
    Value(&'static str),
}

/// Reads the words after the program's name.
pub(crate) fn read(words: impl IntoIterator<Item = std::ffi::OsString>) -> Result<Command, Refusal> {
    let mut parser = Parser::from_args(words);
    let mut options = Options::default();
    while let Some(arg) = parser.next().map_err(|error| usage(&error))? {
        let (option, typed) = match arg {
            Arg::Short(letter) => (Opt::Letter(letter), format!(" -- '{letter}'")),
            Arg::Long(name) => long(name)?,
            Arg::Value(_) => return Err(Refusal::Value("unexpected, non-option, command line arguments")),
        };
        let mut value = || parser.value().map_err(|_| needs_value(&typed));
        match option {
            Opt::Letter('h') => return Ok(Command::Help),
            Opt::Letter('V') => return Ok(Command::Version),
            Opt::Letter('v') => options.verbose = true,
            Opt::Letter('d') => options.daemon = true,
            Opt::Letter('l') => options.listen = true,
            Opt::Letter('t') => options.timeout_s = seconds(value()?)?,
            Opt::Letter('f') => options.config = Some(value()?.into()),
            Opt::Letter('p') => options.pid_file = Some(value()?.into()),
            Opt::Letter('s') => options.settings.push(assignment(value()?)?),
            Opt::Letter(letter) => return Err(Refusal::Usage(format!("invalid option -- '{letter}'"))),
            Opt::KeepTestState => options.keep_test_state = true,
        }
    }
    Ok(Command::Run(options))
}

/// An option that is known.
#[derive(Clone, Copy)]
enum Opt {
    Letter(char),
    KeepTestState,
}

/// A long option, which may be shortened as far as it stays the only one; and how it is quoted.
fn long(name: &str) -> Result<(Opt, String), Refusal> {
    let exact = LONG.iter().filter(|(long, _)| *long == name).count() == 1;
    let fits = |long: &str| if exact { long == name } else { long.starts_with(name) };
    let found: Vec<_> = LONG.iter().filter(|(long, _)| fits(long)).collect();
    match found.as_slice() {
        [] => Err(Refusal::Usage(format!("unrecognized option '--{name}'"))),
        [(long, letter)] => Ok((letter.map_or(Opt::KeepTestState, Opt::Letter), format!(" '--{long}'"))),
        several => {
            let possible: String = several.iter().map(|(long, _)| format!(" '--{long}'")).collect();
            Err(Refusal::Usage(format!("option '--{name}' is ambiguous; possibilities:{possible}")))
        }
    }
}

fn needs_value(typed: &str) -> Refusal {
    Refusal::Usage(match typed.strip_prefix(" -- ") {
        Some(letter) => format!("option requires an argument -- {letter}"),
        None => format!("option{typed} requires an argument"),
    })
}

fn seconds(word: std::ffi::OsString) -> Result<u32, Refusal> {
    // Zero means never to libvirtd's own code, but it is no time to give.
    word.parse::<u32>().ok().filter(|seconds| *seconds > 0).ok_or(Refusal::Value("Invalid value for timeout"))
}

fn assignment(word: std::ffi::OsString) -> Result<(String, String), Refusal> {
    let wrong = Refusal::Value("a setting is given as KEY=VALUE");
    let word = word.into_string().map_err(|_| Refusal::Value("a setting is given as KEY=VALUE"))?;
    word.split_once('=').map(|(key, value)| (key.trim().to_owned(), value.trim().to_owned())).ok_or(wrong)
}

fn usage(error: &lexopt::Error) -> Refusal {
    Refusal::Usage(match error {
        lexopt::Error::UnexpectedValue { option, .. } => format!("option '{option}' doesn't allow an argument"),
        error => error.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_words(words: &str) -> Result<Command, Refusal> {
        read(words.split_whitespace().map(Into::into))
    }

    #[test]
    fn options_are_libvirtds() {
        let expected = Options {
            verbose: true,
            daemon: true,
            listen: true,
            timeout_s: 30,
            config: Some("/c".into()),
            pid_file: Some("/p".into()),
            keep_test_state: true,
            settings: vec![("tcp_port".to_owned(), "5000".to_owned())],
        };
        let words = "-vdlt30 -f /c -p /p --set tcp_port=5000 --keep-test-state";
        assert_eq!(read_words(words), Ok(Command::Run(expected)));
        let long = read_words("--verbose --daemon --listen --timeout=30 --config /c --pid-file=/p -s tcp_port=5000");
        assert_eq!(long, read_words("-v -d -l -t 30 -f/c -p/p --set=tcp_port=5000"));
        assert_eq!(long, read_words("--verb --d --li --t 30 --conf /c --pid /p --se tcp_port=5000"));
        assert_eq!(read_words("-l --help"), Ok(Command::Help));
        assert_eq!(read_words("-V"), Ok(Command::Version));
    }

    #[test]
    fn what_is_wrong_is_told() {
        let usage = |text: &str| Err(Refusal::Usage(text.to_owned()));
        assert_eq!(read_words("--nosuch"), usage("unrecognized option '--nosuch'"));
        assert_eq!(read_words("-x"), usage("invalid option -- 'x'"));
        assert_eq!(read_words("-f"), usage("option requires an argument -- 'f'"));
        assert_eq!(read_words("--config"), usage("option '--config' requires an argument"));
        assert_eq!(read_words("--daemon=yes"), usage("option '--daemon' doesn't allow an argument"));
        let ambiguous = "option '--ver' is ambiguous; possibilities: '--verbose' '--version'";
        assert_eq!(read_words("--ver"), usage(ambiguous));
        for word in ["abc", "0", "-1", "5000000000"] {
            assert_eq!(read_words(&format!("-t {word}")), Err(Refusal::Value("Invalid value for timeout")), "{word}");
        }
        assert_eq!(read_words("extra"), Err(Refusal::Value("unexpected, non-option, command line arguments")));
    }
}
