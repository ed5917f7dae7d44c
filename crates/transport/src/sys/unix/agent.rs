//! The socket of an SSH agent.
#![cfg(feature = "ssh-native")]

use std::{io, path::Path};

/// A connection to an agent.
pub(crate) type AgentSocket = tokio::net::UnixStream;

/// Connects to the agent that listens there.
pub(crate) async fn connect_agent(path: &Path) -> io::Result<AgentSocket> {
    AgentSocket::connect(path).await
}
