//! `--daemon`: the program starts itself once more, and ends when that one serves.
//!
//! The other one is told by a variable that it is in the background. Its standard output is where it says, by one byte
//! as libvirt's daemons say it, that its sockets are open or why they are not.

use std::{
    ffi::{OsStr, OsString},
    fs::OpenOptions,
    io::{self, Write as _},
};

use ferrovirt_transport::Background;
use ferrovirt_uri::Env;
use rustix::process::setsid;

use crate::error::{DaemonError, Stage};

const VARIABLE: &str = "FERROVIRTD_IN_BACKGROUND";

/// The daemon's byte when all is well.
const READY: u8 = 0;

/// Starts the program with the same words in the background and waits until it serves.
///
/// # Errors
/// It does not serve; what there is to say about it, if anything.
pub(crate) fn start(name: &str, words: &[OsString]) -> Result<(), Option<String>> {
    let failed = |error: &io::Error| Some(format!("{name}: Failed to fork as daemon: {}", crate::error::text(error)));
    let mut background = Background::start(name, words, (VARIABLE, OsStr::new("1"))).map_err(|error| failed(&error))?;
    match background.first_byte().map_err(|error| failed(&error))? {
        Some(READY) => Ok(()),
        Some(number) => {
            let stage = Stage::of(number).map_or("Unknown error", Stage::text);
            let advice = "Check /var/log/messages or run without --daemon for more info.";
            Err(Some(format!("{name}: error: {stage}. {advice}")))
        }
        None => Err(None),
    }
}

/// Whether this process is the one in the background.
pub(crate) fn is_here(env: &dyn Env) -> bool {
    env.var(VARIABLE).is_some()
}

/// Becomes a process of its own: in no terminal's session, in no folder that somebody might want to remove.
pub(crate) fn detach() -> io::Result<()> {
    setsid()?;
    std::env::set_current_dir("/")
}

/// Tells who started this process what became of it, and has no more to say.
pub(crate) fn tell(outcome: &Result<(), DaemonError>) {
    let number = outcome.as_ref().map_or_else(|error| error.stage().number(), |()| READY);
    // Who started it may be gone.
    let _ = io::stdout().write_all(&[number]).and_then(|()| io::stdout().flush());
    if let Ok(nowhere) = OpenOptions::new().write(true).open("/dev/null") {
        let _ = rustix::stdio::dup2_stdout(nowhere);
    }
}
