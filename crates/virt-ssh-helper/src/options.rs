//! The command line, as GLib reads it for libvirt's helper.

/// What the command line asks for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command<'a> {
    Help,
    Version,
    Serve { uri: &'a str, read_only: bool },
}

/// Why there is nothing to do.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Refusal<'a> {
    /// Not exactly one URI.
    Usage,
    /// An option that does not exist, as it was written.
    Unknown(&'a str),
}

/// Reads the words after the program's name. Options may stand anywhere before a `--`; help counts when it is met, the
/// version when all was read.
pub(crate) fn read(words: &[String]) -> Result<Command<'_>, Refusal<'_>> {
    let (mut uris, mut read_only, mut version, mut only_uris) = (Vec::new(), false, false, false);
    for (at, word) in words.iter().enumerate() {
        match word.as_str() {
            _ if only_uris => uris.push(word.as_str()),
            "--" => {
                only_uris = true;
                // GLib keeps the dashes in front of what looks like an option, and then there is a word too many.
                uris.extend(words.get(at + 1).filter(|next| next.starts_with('-')).map(|_| "--"));
            }
            "--help" | "--help-all" => return Ok(Command::Help),
            "--readonly" => read_only = true,
            "--version" => version = true,
            // GLib drops the value that nobody asked for.
            other if other.starts_with("--readonly=") => read_only = true,
            other if other.starts_with("--version=") => version = true,
            other if other.len() > 1 && other.starts_with('-') => {
                for letter in other.chars().skip(1) {
                    match letter {
                        'h' => return Ok(Command::Help),
                        'r' => read_only = true,
                        'V' => version = true,
                        _ => return Err(Refusal::Unknown(other)),
                    }
                }
            }
            uri => uris.push(uri),
        }
    }
    match uris[..] {
        _ if version => Ok(Command::Version),
        [uri] => Ok(Command::Serve { uri, read_only }),
        _ => Err(Refusal::Usage),
    }
}

/// The help text; `name` is the program's as it was called.
pub(crate) fn usage(name: &str) -> String {
    let name = name.rsplit('/').next().unwrap_or(name);
    format!(
        "Usage:
  {name} [OPTION?] URI - libvirt socket proxy

Internal tool used to handle connections coming from remote
clients. Not intended to be called directly by the user.

Help Options:
  -h, --help         Show help options

Application Options:
  -r, --readonly     Connect read-only
  -V, --version      Display version information

"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(words: &[&str], expected: &Result<Command<'_>, Refusal<'_>>) {
        let owned: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        assert_eq!(&read(&owned), expected, "{words:?}");
    }

    /// What libvirt 9.0.0's helper does with the same words.
    #[test]
    fn options_are_read_as_libvirts_helper_reads_them() {
        let serve = |uri, read_only| Ok(Command::Serve { uri, read_only });
        let rows = [
            (&["u"][..], serve("u", false)),
            (&["-r", "u"], serve("u", true)),
            (&["u", "--readonly"], serve("u", true)),
            (&["--readonly=1", "u"], serve("u", true)),
            (&["--", "u"], serve("u", false)),
            (&["-"], serve("-", false)),
            (&["u", "--"], serve("u", false)),
            (&["-V"], Ok(Command::Version)),
            (&["-rV", "a", "b"], Ok(Command::Version)),
            (&["-Vh"], Ok(Command::Help)),
            (&["-h", "-x"], Ok(Command::Help)),
            (&["-x", "-h"], Err(Refusal::Unknown("-x"))),
            (&["-rx", "u"], Err(Refusal::Unknown("-rx"))),
            (&["--read", "u"], Err(Refusal::Unknown("--read"))),
            (&[], Err(Refusal::Usage)),
            (&["--"], Err(Refusal::Usage)),
            (&["--", "-r"], Err(Refusal::Usage)),
            (&["--help=1"], Err(Refusal::Unknown("--help=1"))),
            (&["a", "b"], Err(Refusal::Usage)),
        ];
        for (words, expected) in rows {
            check(words, &expected);
        }
    }
}
