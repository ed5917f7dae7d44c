//! The shell on a terminal of its own, as a user sits before it.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{Read, Write};
use std::process::{Child, Command, ExitStatus};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{LocalModes, Winsize, tcgetattr, tcsetwinsize};

use super::Folder;

/// How long anything may take on a busy machine.
pub(crate) const DEADLINE: Duration = Duration::from_secs(120);

/// A shell and the far side of its terminal.
pub(crate) struct Terminal {
    child: Child,
    keys: File,
    /// The near side, held open so that nothing is lost when the shell ends.
    near: File,
    screen: Receiver<Vec<u8>>,
    /// Printed and not expected yet.
    pending: String,
}

impl Terminal {
    /// Starts the shell, called `name`, on a new terminal that is its controlling one.
    pub(crate) fn start(name: &str, folder: &Folder, arguments: &[&str], variables: &[(&str, &str)]) -> Self {
        let far = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC).unwrap();
        grantpt(&far).unwrap();
        unlockpt(&far).unwrap();
        let path = ptsname(&far, Vec::new()).unwrap().into_string().unwrap();
        let near = File::options().read(true).write(true).open(&path).unwrap();
        tcsetwinsize(&near, Winsize { ws_row: 24, ws_col: 200, ws_xpixel: 0, ws_ypixel: 0 }).unwrap();
        let program = folder.path().join(name);
        if !program.exists() {
            std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_fvsh"), &program).unwrap();
        }
        // The leader of a session that opens a terminal has it as its controlling one.
        let script = format!("exec \"$0\" \"$@\" <{path} >{path} 2>{path}");
        let mut command = Command::new("setsid");
        command.args(["sh", "-c", &script]).arg(program).args(arguments.iter().map(OsStr::new));
        command.env_clear().current_dir(folder.path()).envs(variables.iter().copied());
        command.env("HOME", folder.path()).env("LC_ALL", "C.UTF-8").env("TZ", "UTC").env("PATH", "/usr/bin:/bin");
        command.env("TERM", "xterm");
        let child = command.spawn().unwrap();
        let keys = File::from(far);
        let screen = read_screen(keys.try_clone().unwrap());
        Terminal { child, keys, near, screen, pending: String::new() }
    }

    /// Types.
    pub(crate) fn send(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
    }

    /// Waits until this has been printed; what stood before it, without the terminal's control sequences.
    #[track_caller]
    pub(crate) fn expect(&mut self, text: &str) -> String {
        let started = Instant::now();
        loop {
            if let Some(at) = self.pending.find(text) {
                let before = self.pending[..at].to_owned();
                self.pending.drain(..at + text.len());
                return before;
            }
            let left = DEADLINE.checked_sub(started.elapsed());
            let Some(bytes) = left.and_then(|left| self.screen.recv_timeout(left).ok()) else {
                panic!("{text:?} was not printed; what was: {:?}", self.pending);
            };
            self.pending.push_str(&plain(&String::from_utf8_lossy(&bytes)));
        }
    }

    /// Whether this was printed and not expected yet.
    pub(crate) fn pending_has(&self, text: &str) -> bool {
        self.pending.contains(text)
    }

    /// Waits for the prompt; what stood before it.
    #[track_caller]
    pub(crate) fn prompt(&mut self) -> String {
        self.expect("virsh # ")
    }

    /// Sends a signal to the shell.
    pub(crate) fn signal(&self, signal: rustix::process::Signal) {
        let pid = rustix::process::Pid::from_child(&self.child);
        rustix::process::kill_process(pid, signal).unwrap();
    }

    /// Whether lines are edited by the terminal and echoed, as they were at the start.
    pub(crate) fn is_cooked(&self) -> bool {
        let modes = tcgetattr(&self.near).unwrap().local_modes;
        modes.contains(LocalModes::ICANON | LocalModes::ECHO | LocalModes::ISIG)
    }

    /// Waits until the terminal is raw, or no more.
    #[track_caller]
    pub(crate) fn wait_for_cooked(&self, wanted: bool) {
        let started = Instant::now();
        while self.is_cooked() != wanted {
            assert!(started.elapsed() < DEADLINE, "the terminal did not change");
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// Waits for the end.
    #[track_caller]
    pub(crate) fn end(&mut self) -> ExitStatus {
        let started = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(started.elapsed() < DEADLINE, "the shell did not end; printed: {:?}", self.pending);
            thread::sleep(Duration::from_millis(5));
        }
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn read_screen(mut far: File) -> Receiver<Vec<u8>> {
    let (sender, screen) = channel();
    thread::spawn(move || {
        let mut bytes = [0; 4096];
        while let Ok(count) = far.read(&mut bytes) {
            if count == 0 || sender.send(bytes[..count].to_vec()).is_err() {
                return;
            }
        }
    });
    screen
}

/// Text without escape sequences and carriage returns.
fn plain(text: &str) -> String {
    let mut shown = String::new();
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\x1b' if rest.peek() == Some(&'[') => {
                rest.next();
                while rest.next_if(|c| !c.is_ascii_alphabetic()).is_some() {}
                rest.next();
            }
            '\r' => {}
            c => shown.push(c),
        }
    }
    shown
}
