//! The daemon that is never the slow one, for the time of the benchmark.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// Runs it; dropping ends it.
pub(super) struct Source {
    daemon: Child,
}

impl Source {
    pub(super) fn start(program: &Path, socket: &str) -> Result<Self, String> {
        let failed = |error| format!("cannot start {}: {error}", program.display());
        let mut command = Command::new(program);
        command.args(["source", socket]).stdin(Stdio::null()).stdout(Stdio::piped());
        let mut source = Source { daemon: command.spawn().map_err(failed)? };
        let mut line = String::new();
        if let Some(output) = &mut source.daemon.stdout {
            // it says when it can be connected to
            BufReader::new(output).read_line(&mut line).map_err(failed)?;
        }
        if line.is_empty() { Err(format!("{} source ended at once", program.display())) } else { Ok(source) }
    }
}

impl Drop for Source {
    fn drop(&mut self) {
        // ended already, if it can't be ended now
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}
