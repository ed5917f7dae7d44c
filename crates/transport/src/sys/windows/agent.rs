//! The named pipe of an SSH agent.
#![cfg(feature = "ssh-native")]

use std::{io, path::Path, time::Duration};

use tokio::net::windows::named_pipe::{ClientOptions, NamedPipeClient};

/// A connection to an agent.
pub(crate) type AgentSocket = NamedPipeClient;

/// All of the agent's pipes are in use.
const ERROR_PIPE_BUSY: i32 = 231;

/// How often and after what pause a busy agent is asked again.
const TRIES: u32 = 100;
const PAUSE: Duration = Duration::from_millis(50);

/// Connects to the agent that listens there.
pub(crate) async fn connect_agent(path: &Path) -> io::Result<AgentSocket> {
    for _ in 0..TRIES {
        match ClientOptions::new().open(path) {
            Err(error) if error.raw_os_error() == Some(ERROR_PIPE_BUSY) => tokio::time::sleep(PAUSE).await,
            result => return result,
        }
    }
    Err(io::ErrorKind::TimedOut.into())
}
