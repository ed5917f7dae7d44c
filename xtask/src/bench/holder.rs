//! A connection that stays open during the benchmark.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};

/// Holds a connection. Without it the daemon's test hypervisor would be made anew for each open and be all that is
/// measured.
pub(super) struct Holder {
    shell: Child,
}

impl Holder {
    pub(super) fn open(uri: &str) -> Result<Self, String> {
        let failed = |error| format!("cannot hold a connection to {uri}: {error}");
        let mut command = Command::new("/usr/bin/virsh");
        command.args(["-q", "-c", uri]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut holder = Holder { shell: command.spawn().map_err(failed)? };
        if let (Some(input), Some(output)) = (&mut holder.shell.stdin, &mut holder.shell.stdout) {
            // its prompt comes when the connection is open, and a line of output ends the wait for it
            input.write_all(b"hostname\n").map_err(failed)?;
            let mut lines = BufReader::new(output).lines();
            let _prompt = lines.next().transpose().map_err(failed)?;
            let answer = lines.next().transpose().map_err(failed)?;
            answer.ok_or_else(|| format!("cannot hold a connection to {uri}"))?;
        }
        Ok(holder)
    }
}

impl Drop for Holder {
    fn drop(&mut self) {
        // the end of its input ends the shell
        drop(self.shell.stdin.take());
        let _ = self.shell.wait();
    }
}
