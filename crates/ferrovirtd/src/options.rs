//! The command line, which is libvirtd's.

use std::path::PathBuf;

use lexopt::{Arg, Parser, ValueExt as _};

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
        match arg {
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help),
            Arg::Short('V') | Arg::Long("version") => return Ok(Command::Version),
            Arg::Short('v') | Arg::Long("verbose") => options.verbose = true,
            Arg::Short('d') | Arg::Long("daemon") => options.daemon = true,
            Arg::Short('l') | Arg::Long("listen") => options.listen = true,
            Arg::Short('t') | Arg::Long("timeout") => options.timeout_s = seconds(value(&mut parser, 't')?)?,
            Arg::Short('f') | Arg::Long("config") => options.config = Some(value(&mut parser, 'f')?.into()),
            Arg::Short('p') | Arg::Long("pid-file") => options.pid_file = Some(value(&mut parser, 'p')?.into()),
            Arg::Short('s') | Arg::Long("set") => options.settings.push(assignment(value(&mut parser, 's')?)?),
            Arg::Short(letter) => return Err(Refusal::Usage(format!("invalid option -- '{letter}'"))),
            Arg::Long(name) => return Err(Refusal::Usage(format!("unrecognized option '--{name}'"))),
            Arg::Value(_) => {
                return Err(Refusal::Value("unexpected, non-option, command line arguments"));
            }
        }
    }
    Ok(Command::Run(options))
}

fn value(parser: &mut Parser, letter: char) -> Result<std::ffi::OsString, Refusal> {
    parser.value().map_err(|_| Refusal::Usage(format!("option requires an argument -- '{letter}'")))
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
    Refusal::Usage(error.to_string())
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
            settings: vec![("tcp_port".to_owned(), "5000".to_owned())],
        };
        assert_eq!(read_words("-vdlt30 -f /c -p /p --set tcp_port=5000"), Ok(Command::Run(expected)));
        let long = read_words("--verbose --daemon --listen --timeout=30 --config /c --pid-file=/p -s tcp_port=5000");
        assert_eq!(long, read_words("-v -d -l -t 30 -f/c -p/p --set=tcp_port=5000"));
        assert_eq!(read_words("-l --help"), Ok(Command::Help));
        assert_eq!(read_words("-V"), Ok(Command::Version));
    }

    #[test]
    fn what_is_wrong_is_told() {
        let usage = |text: &str| Err(Refusal::Usage(text.to_owned()));
        assert_eq!(read_words("--nosuch"), usage("unrecognized option '--nosuch'"));
        assert_eq!(read_words("-x"), usage("invalid option -- 'x'"));
        assert_eq!(read_words("-f"), usage("option requires an argument -- 'f'"));
        for word in ["abc", "0", "-1", "5000000000"] {
            assert_eq!(read_words(&format!("-t {word}")), Err(Refusal::Value("Invalid value for timeout")), "{word}");
        }
        assert_eq!(read_words("extra"), Err(Refusal::Value("unexpected, non-option, command line arguments")));
    }
}
