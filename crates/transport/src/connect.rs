//! One way in for all transports.

use std::time::Duration;

use crate::{ByteStream, ConnectError, autostart, ext, tcp, unix};

/// How to connect, beside where to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectOptions {
    /// How long connecting may take, name resolution and the start of a session daemon included. `None`, as in
    /// libvirt: as long as the system lets it.
    pub deadline: Option<Duration>,
}

/// Where to connect to: an endpoint with everything filled in that the transports need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    Unix { socket: unix::Config, daemon: Option<autostart::Config> },
    Tcp(tcp::Config),
    Ext(ext::Config),
    Unsupported { transport: &'static str },
}

/// Connects within the deadline.
pub(crate) async fn open(target: &Target, options: &ConnectOptions) -> Result<Box<dyn ByteStream>, ConnectError> {
    let Some(deadline) = options.deadline else {
        return perform(target).await;
    };
    match tokio::time::timeout(deadline, perform(target)).await {
        Ok(result) => result,
        Err(_elapsed) => {
            Err(ConnectError::DeadlinePassed { transport: target.transport(), address: target.address(), deadline })
        }
    }
}

async fn perform(target: &Target) -> Result<Box<dyn ByteStream>, ConnectError> {
    Ok(match target {
        Target::Unix { socket, daemon: None } => Box::new(unix::connect(socket).await?),
        Target::Unix { socket, daemon: Some(daemon) } => Box::new(autostart::connect(socket, daemon).await?),
        Target::Tcp(config) => Box::new(tcp::connect(config).await?),
        Target::Ext(config) => Box::new(ext::connect(config)?),
        Target::Unsupported { transport } => return Err(ConnectError::Unsupported { transport }),
    })
}

impl Target {
    fn transport(&self) -> &'static str {
        match self {
            Self::Unix { .. } => "unix",
            Self::Tcp(_) => "tcp",
            Self::Ext(_) => "ext",
            Self::Unsupported { transport } => transport,
        }
    }

    fn address(&self) -> String {
        match self {
            Self::Unix { socket, .. } => socket.path.clone(),
            Self::Tcp(config) => format!("{}:{}", config.host, config.port),
            Self::Ext(config) => config.program.clone(),
            Self::Unsupported { .. } => String::new(),
        }
    }
}
