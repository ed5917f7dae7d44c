//! `ferrovirtd passwd`: gives users their passwords.

use std::{ffi::OsString, fmt, io, path::PathBuf};

use ferrovirt_error::errno_text;
use lexopt::{Arg, Parser};

use super::{default_path, file::UserFile, prompt};
use crate::places::Places;

/// The word that asks for this command.
pub(crate) const NAME: &str = "passwd";

const USAGE: &str = "passwd [-f FILE] [-p] USER | passwd [-f FILE] -d USER

  -f | --file <file>  The file of users, where it is not the default one
  -p | --pipe         Read the password from standard input, once and unasked
  -d | --delete       Forget the user
";

/// What is asked for.
#[derive(Debug, Default, PartialEq, Eq)]
struct Options {
    file: Option<PathBuf>,
    pipe: bool,
    delete: bool,
    user: String,
}

/// Why nothing was done.
#[derive(Debug)]
pub(crate) enum PasswdError {
    /// The words are wrong.
    Usage(String),
    /// No user has such a name.
    Name,
    /// The two passwords differ.
    Mismatch,
    /// The user is not known.
    Unknown { user: String },
    /// The password cannot be read.
    Password(io::Error),
    /// The file cannot be read or replaced.
    File { path: PathBuf, error: io::Error },
}

impl fmt::Display for PasswdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(text) => write!(f, "{text}\n\nUsage:\n  {USAGE}"),
            Self::Name => f.write_str("a user's name is not empty, and has no control characters or blanks around it"),
            Self::Mismatch => f.write_str("passwords don't match; aborting!"),
            Self::Unknown { user } => write!(f, "user '{user}' not found"),
            Self::Password(error) => f.write_str(&text(error)),
            Self::File { path, error } => write!(f, "cannot change '{}': {}", path.display(), text(error)),
        }
    }
}

fn text(error: &io::Error) -> String {
    error.raw_os_error().map_or_else(|| error.to_string(), errno_text)
}

/// Does what the words behind the command's name ask for.
pub(crate) fn run(words: impl IntoIterator<Item = OsString>, places: &Places) -> Result<(), PasswdError> {
    let Some(options) = read(words)? else {
        println!("Usage:\n  {USAGE}");
        return Ok(());
    };
    let path = options.file.unwrap_or_else(|| default_path(places));
    let user = options.user;
    let failed = |error| PasswdError::File { path: path.clone(), error };
    if options.delete {
        let known = UserFile::change(&path, |file| Ok(file.remove(&user))).map_err(failed)?;
        return if known { Ok(()) } else { Err(PasswdError::Unknown { user }) };
    }
    let password = if options.pipe { prompt::read_line() } else { prompt::ask("Password: ") };
    let password = password.map_err(PasswdError::Password)?;
    if !options.pipe && prompt::ask("Again (for verification): ").map_err(PasswdError::Password)? != password {
        return Err(PasswdError::Mismatch);
    }
    UserFile::change(&path, |file| file.set(&user, password.reveal())).map_err(failed)
}

/// Reads the words; `None` where help is asked for.
fn read(words: impl IntoIterator<Item = OsString>) -> Result<Option<Options>, PasswdError> {
    let usage = |error: lexopt::Error| PasswdError::Usage(error.to_string());
    let mut parser = Parser::from_args(words);
    let mut options = Options::default();
    let mut user = None;
    while let Some(arg) = parser.next().map_err(usage)? {
        match arg {
            Arg::Short('h') | Arg::Long("help") => return Ok(None),
            Arg::Short('f') | Arg::Long("file") => options.file = Some(parser.value().map_err(usage)?.into()),
            Arg::Short('p') | Arg::Long("pipe") => options.pipe = true,
            Arg::Short('d') | Arg::Long("delete") => options.delete = true,
            Arg::Value(word) if user.is_none() => user = Some(word),
            arg => return Err(usage(arg.unexpected())),
        }
    }
    let user = user.ok_or_else(|| PasswdError::Usage("a user must be named".to_owned()))?;
    options.user = user.into_string().map_err(|_| PasswdError::Name)?;
    // As SASL takes names.
    let is_name = !options.user.is_empty() && options.user.trim() == options.user;
    if is_name && !options.user.contains(char::is_control) { Ok(Some(options)) } else { Err(PasswdError::Name) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_words(words: &[&str]) -> Result<Option<Options>, String> {
        read(words.iter().map(Into::into)).map_err(|error| error.to_string())
    }

    #[test]
    fn words_are_saslpasswds() {
        let options = Options { file: Some("x".into()), pipe: true, delete: false, user: "fred".to_owned() };
        assert_eq!(read_words(&["-pf", "x", "fred"]), Ok(Some(options)));
        let options = Options { delete: true, user: "a b".to_owned(), ..Options::default() };
        assert_eq!(read_words(&["-d", "--", "a b"]), Ok(Some(options)));
        assert_eq!(read_words(&["-h"]), Ok(None));
        for words in [&["-x", "fred"][..], &[], &["fred", "secret"], &[""], &[" fred"], &["a\nb"], &["-f"]] {
            read_words(words).unwrap_err();
        }
    }
}
