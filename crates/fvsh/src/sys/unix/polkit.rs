//! Polkit's text agent, which asks for passwords on the terminal on behalf of a daemon's policy.

use std::io::{self, PipeReader};
use std::os::fd::AsRawFd;
use std::path::Path;
use std::process::{Child, Command};
use std::thread;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{Mode, OFlags, open};
use rustix::io::{Errno, FdFlags, fcntl_setfd};
use rustix::process::{Pid, Signal, kill_process};

/// Where the agent is, as in the packages of libvirt.
const PROGRAM: &str = "/usr/bin/pkttyagent";

/// The controlling terminal.
const TERMINAL: &str = "/dev/tty";

/// How long an agent may take until it listens; a connection is tried without it after that.
const READY: Duration = Duration::from_secs(25);

/// A running agent; it ends when it is dropped.
#[derive(Debug)]
pub(crate) struct TextAgent {
    child: Child,
}

impl TextAgent {
    /// Starts the agent for this process, where there is one and a terminal to ask on.
    pub(crate) fn start() -> Option<Self> {
        Self::start_on(Path::new(PROGRAM), Path::new(TERMINAL), READY).ok()
    }

    fn start_on(program: &Path, terminal: &Path, ready: Duration) -> io::Result<Self> {
        // The terminal is opened to see that it can be.
        open(terminal, OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC, Mode::empty())?;
        let (end, tell) = io::pipe()?;
        // The agent closes the other end as soon as polkit knows it.
        fcntl_setfd(&tell, FdFlags::empty())?;
        let number = tell.as_raw_fd().to_string();
        let mut command = Command::new(program);
        command.arg("--process").arg(std::process::id().to_string());
        command.args(["--notify-fd", &number, "--fallback"]);
        let agent = TextAgent { child: command.spawn()? };
        drop(tell);
        wait_for_end(&end, ready)?;
        Ok(agent)
    }
}

impl Drop for TextAgent {
    /// Asks it to end, so that it gives the terminal back as it was; one that does not is ended.
    fn drop(&mut self) {
        let _ = kill_process(Pid::from_child(&self.child), Signal::TERM);
        let asked = Instant::now();
        while asked.elapsed() < PATIENCE {
            // One that cannot be waited for has ended.
            if !matches!(self.child.try_wait(), Ok(None)) {
                return;
            }
            thread::sleep(Duration::from_millis(5));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// How long an agent that was asked to end may take.
const PATIENCE: Duration = Duration::from_secs(1);

/// Waits until nobody holds the other end of the pipe.
fn wait_for_end(end: &PipeReader, longest: Duration) -> io::Result<()> {
    let deadline = Instant::now() + longest;
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        let timeout = Timespec { tv_sec: left.as_secs().cast_signed(), tv_nsec: left.subsec_nanos().into() };
        let mut wanted = [PollFd::new(end, PollFlags::empty())];
        match poll(&mut wanted, Some(&timeout)) {
            Ok(0) => return Err(io::ErrorKind::TimedOut.into()),
            Ok(_) => return Ok(()),
            Err(Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;
    use std::os::unix::fs::PermissionsExt;
    use std::path::PathBuf;

    use super::*;

    /// Any file that can be opened stands for the terminal.
    const SOME_TERMINAL: &str = "/dev/null";

    /// A long time on a slow machine, and too long to wait for.
    const LONG: Duration = Duration::from_secs(300);

    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("fvsh-agent-{}-{name}", std::process::id()));
            fs::create_dir_all(&path).unwrap();
            Folder(path)
        }

        /// A program that notes its arguments, then does what the script says.
        fn agent(&self, script: &str) -> PathBuf {
            let path = self.0.join("agent");
            let told = self.0.join("told");
            // Written under another name first: a program that is open for writing cannot be run.
            let text = format!("#!/bin/sh\necho \"$@\" >'{}'\n{script}\n", told.display());
            fs::write(self.0.join("draft"), text).unwrap();
            fs::set_permissions(self.0.join("draft"), fs::Permissions::from_mode(0o755)).unwrap();
            fs::rename(self.0.join("draft"), &path).unwrap();
            path
        }

        fn told(&self) -> String {
            fs::read_to_string(self.0.join("told")).unwrap()
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    /// The agent listens as soon as it closes the descriptor that it was told of; it ends with its owner.
    #[test]
    fn an_agent_is_started_for_this_process_and_ends_with_its_owner() {
        let folder = Folder::new("runs");
        let program = folder.agent("eval \"exec $4>&-\"; exec sleep 300");
        let agent = TextAgent::start_on(&program, Path::new(SOME_TERMINAL), LONG).unwrap();
        let told = folder.told();
        let words: Vec<&str> = told.split_whitespace().collect();
        let [process, id, notify, _number, fallback] = words[..] else { panic!("{told}") };
        assert_eq!([process, notify, fallback], ["--process", "--notify-fd", "--fallback"]);
        assert_eq!(id, std::process::id().to_string());
        let pid = Pid::from_child(&agent.child);
        drop(agent);
        assert_eq!(rustix::process::test_kill_process(pid), Err(Errno::SRCH));
    }

    #[test]
    fn an_agent_that_ends_or_says_nothing_holds_nobody_up() {
        let folder = Folder::new("ends");
        let program = folder.agent("exit 1");
        drop(TextAgent::start_on(&program, Path::new(SOME_TERMINAL), LONG).unwrap());
        let program = folder.agent("exec sleep 300");
        let silent = TextAgent::start_on(&program, Path::new(SOME_TERMINAL), Duration::from_millis(50));
        assert_eq!(silent.unwrap_err().kind(), io::ErrorKind::TimedOut);
    }

    #[test]
    fn without_a_terminal_or_a_program_there_is_no_agent() {
        let folder = Folder::new("none");
        let program = folder.agent("exit 0");
        assert!(TextAgent::start_on(&program, &folder.0.join("none"), LONG).is_err());
        assert!(!folder.0.join("told").exists());
        assert!(TextAgent::start_on(&folder.0.join("none"), Path::new(SOME_TERMINAL), LONG).is_err());
    }
}
