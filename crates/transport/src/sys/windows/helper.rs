//! Programs that carry a connection, over three pipes. A pipe can't be waited for together with other things here, so
//! each has a thread, which ends with the program at the latest.

use std::{
    ffi::OsStr,
    io::{self, Read, Write},
    os::windows::process::CommandExt as _,
    process::{Child, Command, Stdio},
    task::{Context, Poll},
    thread,
};

use crate::{
    ByteStream as _,
    sys::{
        Helper, NoHelper,
        memory::{self, Far, FarReader, FarWriter, Near},
    },
};

/// The interrupt key is meant for what the user sees, not for the connection below.
const CREATE_NEW_PROCESS_GROUP: u32 = 0x0000_0200;

/// Variables without which programs don't run, or don't find their files; no plan knows of them.
const NEEDED: [&str; 6] = ["SystemRoot", "SystemDrive", "ProgramData", "USERPROFILE", "TEMP", "COMSPEC"];

/// Starts a program.
pub(crate) fn spawn_helper(command: &mut Command) -> Result<Helper, NoHelper> {
    for name in NEEDED {
        if let Some(value) = std::env::var_os(name)
            && !command.get_envs().any(|(given, _)| given.eq_ignore_ascii_case(OsStr::new(name)))
        {
            command.env(name, value);
        }
    }
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.creation_flags(CREATE_NEW_PROCESS_GROUP);
    let mut child = command.spawn().map_err(NoHelper::Run)?;
    match carry(&mut child) {
        Ok((socket, errors)) => Ok(Helper { socket, errors, child }),
        Err(error) => {
            let _ = child.kill();
            Err(NoHelper::Pipes(error))
        }
    }
}

/// Starts the threads between a program's pipes and our ends.
fn carry(child: &mut Child) -> io::Result<(Near, Errors)> {
    let (Some(mut input), Some(output), Some(complaints)) =
        (child.stdin.take(), child.stdout.take(), child.stderr.take())
    else {
        return Err(io::ErrorKind::BrokenPipe.into());
    };
    let (socket, Far { reader, writer }) = memory::pair();
    let (errors, Far { writer: errors_writer, .. }) = memory::pair();
    start("ferrovirt-input", move || carry_in(&reader, &mut input))?;
    start("ferrovirt-output", move || carry_out(output, &writer))?;
    start("ferrovirt-errors", move || carry_out(complaints, &errors_writer))?;
    Ok((socket, Errors(errors)))
}

fn start(name: &str, work: impl FnOnce() + Send + 'static) -> io::Result<()> {
    thread::Builder::new().name(name.to_owned()).spawn(work).map(|_| ())
}

fn carry_in(from: &FarReader, to: &mut impl Write) {
    let mut bytes = [0; 32 << 10];
    while let count @ 1.. = from.read(&mut bytes) {
        if to.write_all(&bytes[..count]).and_then(|()| to.flush()).is_err() {
            return;
        }
    }
}

fn carry_out(mut from: impl Read, to: &FarWriter) {
    let mut bytes = [0; 32 << 10];
    loop {
        match from.read(&mut bytes) {
            Ok(count @ 1..) if to.write_all(&bytes[..count]).is_ok() => {}
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            _ => return,
        }
    }
}

/// There is no gentle word for it: the end of its input has to do.
pub(crate) fn ask_to_end(_: &Child) {}

/// The reading end of a program's standard error.
#[derive(Debug)]
pub(crate) struct Errors(Near);

impl Errors {
    /// Waits for something to read; nothing is the end.
    pub(crate) fn poll_read(&self, cx: &mut Context<'_>, bytes: &mut [u8]) -> Poll<io::Result<usize>> {
        self.0.poll_recv(cx, bytes, &mut Vec::new())
    }

    /// Reads what is there now.
    pub(crate) fn try_read(&self, bytes: &mut [u8]) -> io::Result<usize> {
        self.0.try_recv(bytes, &mut Vec::new())
    }
}
