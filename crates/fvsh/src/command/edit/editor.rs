//! The editor and the file that it works on.

use std::env;
use std::io::{self, Write};

use ferrovirt::{Error, ErrorCode, ErrorDomain};
use tokio::process::Command;

use crate::command::directory::system_text;
use crate::command::{Failure, xml_file};
use crate::output::escape_shell;
use crate::shell::Shell;
use crate::sys;

/// Attempts to find a name that no other file has.
const NAMES_MAX: usize = 100;

/// A file of ours that is edited; dropping it removes the file.
#[derive(Debug)]
pub(super) struct Draft {
    path: String,
}

impl Draft {
    /// Writes a document into a new file that nobody else can read.
    pub(super) fn write(document: &str) -> Result<Self, Failure> {
        let folder = sys::temporary_folder();
        let failed = |error: &io::Error| plain(system_text("g_mkstemp_full: failed to create temporary file", error));
        let mut names = (0..NAMES_MAX).map(|_| folder.join(format!("virsh{}.xml", random_letters())));
        let (path, mut file) = loop {
            let Some(path) = names.next() else { return Err(failed(&io::ErrorKind::AlreadyExists.into())) };
            match sys::create(0o600).write(true).create_new(true).open(&path) {
                Ok(file) => break (path, file),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(failed(&error)),
            }
        };
        let draft = Draft { path: path.to_string_lossy().into_owned() };
        file.write_all(document.as_bytes()).map_err(|error| {
            plain(system_text(&format!("write: {}: failed to write to temporary file", draft.path), &error))
        })?;
        Ok(draft)
    }

    /// What the file holds now.
    pub(super) fn read(&self) -> Result<String, Failure> {
        Ok(xml_file::read(&self.path)?)
    }

    /// Runs the user's editor to its end. The connection lives on meanwhile, and Ctrl-C is the editor's.
    pub(super) fn edit(&self, shell: &mut Shell) -> Result<(), Failure> {
        let editor = ["VISUAL", "EDITOR"].into_iter().find_map(|name| env::var(name).ok());
        let words = self.command(&editor.unwrap_or_else(|| sys::DEFAULT_EDITOR.to_owned()))?;
        shell.console.flush();
        shell.session.catch_signals();
        let status = shell.session.drive(async { Command::new(&words[0]).args(&words[1..]).status().await });
        shell.session.forget_interrupts();
        let status = match status {
            Ok(status) => status,
            Err(error) => {
                shell.console.error(&system_text(&format!("cannot execute binary {}", words[0]), &error));
                sys::not_executed()
            }
        };
        if status.success() {
            return Ok(());
        }
        let how = match sys::signal_of(status) {
            Some(signal) => format!("unexpected fatal signal {signal}"),
            None => format!("unexpected exit status {}", status.code().unwrap_or_default()),
        };
        let shown: Vec<String> = words.iter().map(|word| escape_shell(word)).collect();
        let text = format!("Child process ({}) {how}", shown.join(" "));
        Err(Error::new(ErrorDomain::NONE, ErrorCode::INTERNAL_ERROR, text).into())
    }

    /// An editor that is more than a name is a line for the shell, and the file's name must be fit for that.
    fn command(&self, editor: &str) -> Result<Vec<String>, Failure> {
        if is_plain(editor) {
            return Ok(vec![editor.to_owned(), self.path.clone()]);
        }
        if !is_plain(&self.path) {
            let text = "temporary filename contains shell meta or other unacceptable characters (is $TMPDIR wrong?)";
            return Err(plain(format!("{}: {text}", self.path)));
        }
        Ok(sys::shell_command(format!("{editor} {}", self.path)))
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        // An editor may have taken the file away itself.
        let _ = std::fs::remove_file(&self.path);
    }
}

fn is_plain(text: &str) -> bool {
    text.chars().all(|char| char.is_ascii_alphanumeric() || "-_.:@".contains(char) || std::path::is_separator(char))
}

/// An error of the shell itself.
fn plain(text: String) -> Failure {
    let mut error = Error::bare(ErrorDomain::NONE, ErrorCode::SYSTEM_ERROR);
    error.message = text;
    Failure::Library(error)
}

/// Six letters that another program would hardly think of; the file is created only where there is none.
fn random_letters() -> String {
    use std::hash::{BuildHasher, RandomState};
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    let mut number = RandomState::new().hash_one(std::process::id());
    (0..6)
        .map(|_| {
            let index = usize::try_from(number % LETTERS.len() as u64).unwrap_or_default();
            number /= LETTERS.len() as u64;
            char::from(LETTERS[index])
        })
        .collect()
}
