//! This program once more, in the background.

use std::{
    ffi::{OsStr, OsString},
    io::{self, Read as _},
    os::unix::process::CommandExt as _,
    process::{Child, Command, Stdio},
};

/// A process that goes on when this one ends. Its standard input and errors lead nowhere; what it says on its standard
/// output is read here.
#[derive(Debug)]
pub struct Background {
    child: Child,
}

impl Background {
    /// Starts the running program under the name, with these words and one variable more in its environment.
    ///
    /// # Errors
    /// The program is gone from its place, or no process can be made.
    pub fn start(name: &str, words: &[OsString], variable: (&str, &OsStr)) -> io::Result<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        command.arg0(name).args(words).env(variable.0, variable.1);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        Ok(Self { child: command.spawn()? })
    }

    /// Waits for the first byte that the process says; none when it ends, or closes its output, without a word.
    ///
    /// # Errors
    /// Its output cannot be read.
    pub fn first_byte(&mut self) -> io::Result<Option<u8>> {
        let Some(output) = &mut self.child.stdout else { return Ok(None) };
        let mut byte = [0];
        loop {
            match output.read(&mut byte) {
                Ok(0) => return Ok(None),
                Ok(_) => return Ok(Some(byte[0])),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }
}
