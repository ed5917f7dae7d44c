//! One way in for all transports.

use std::time::Duration;

use ferrovirt_uri::{Endpoint, TcpEndpoint};

use crate::{ByteStream, ConnectError, SshPerson, child, sys::open_unix, tcp, tls};

/// How to connect, beside where to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectOptions {
    /// How long connecting may take, name resolution and the start of a session daemon included. `None`, as in
    /// libvirt: as long as the system lets it.
    pub deadline: Option<Duration>,
}

/// Connects to an endpoint, exactly as planned: nothing is looked up but host names.
///
/// To be called in a tokio runtime with I/O and time enabled. Dropping the future gives up; what was begun is
/// undone, save for a session daemon that was started.
///
/// # Errors
/// See [`ConnectError`].
pub async fn connect(endpoint: &Endpoint, options: &ConnectOptions) -> Result<Box<dyn ByteStream>, ConnectError> {
    connect_with(endpoint, options, None).await
}

/// Connects as [`connect`] does, with somebody at hand whom an SSH client in this process may ask.
///
/// # Errors
/// See [`ConnectError`].
pub async fn connect_with(
    endpoint: &Endpoint,
    options: &ConnectOptions,
    person: Option<&dyn SshPerson>,
) -> Result<Box<dyn ByteStream>, ConnectError> {
    let Some(deadline) = options.deadline else {
        return perform(endpoint, person).await;
    };
    match tokio::time::timeout(deadline, perform(endpoint, person)).await {
        Ok(result) => result,
        Err(_elapsed) => {
            Err(ConnectError::DeadlinePassed { transport: endpoint.transport(), address: address(endpoint), deadline })
        }
    }
}

async fn perform(endpoint: &Endpoint, person: Option<&dyn SshPerson>) -> Result<Box<dyn ByteStream>, ConnectError> {
    match endpoint {
        Endpoint::Unix(unix) => open_unix(unix).await,
        Endpoint::Tcp(tcp) => Ok(Box::new(tcp::connect(tcp).await?)),
        Endpoint::Tls(tls) => Ok(Box::new(tls::connect(tls).await?)),
        Endpoint::Ssh(program) => Ok(Box::new(child::spawn_ssh(program)?)),
        Endpoint::Ext(program) => Ok(Box::new(child::spawn(program)?)),
        Endpoint::Libssh(_) | Endpoint::Libssh2(_) => ssh_native(endpoint, person).await,
    }
}

#[cfg(feature = "ssh-native")]
async fn ssh_native(endpoint: &Endpoint, person: Option<&dyn SshPerson>) -> Result<Box<dyn ByteStream>, ConnectError> {
    use crate::ssh_native::{SshLibrary, connect};
    match endpoint {
        Endpoint::Libssh(ssh) => connect(ssh, SshLibrary::Libssh, person).await,
        Endpoint::Libssh2(ssh) => connect(ssh, SshLibrary::Libssh2, person).await,
        other => Err(ConnectError::Unsupported { transport: other.transport() }),
    }
}

#[cfg(not(feature = "ssh-native"))]
async fn ssh_native(endpoint: &Endpoint, _: Option<&dyn SshPerson>) -> Result<Box<dyn ByteStream>, ConnectError> {
    Err(ConnectError::Unsupported { transport: endpoint.transport() })
}

/// What an endpoint connects to, for messages.
fn address(endpoint: &Endpoint) -> String {
    match endpoint {
        Endpoint::Unix(unix) => unix.path.to_string(),
        Endpoint::Tcp(TcpEndpoint { host, port }) => format!("{host}:{port}"),
        Endpoint::Tls(tls) => format!("{}:{}", tls.host, tls.port),
        Endpoint::Libssh(ssh) | Endpoint::Libssh2(ssh) => format!("{}:{}", ssh.host, ssh.port),
        Endpoint::Ssh(child) | Endpoint::Ext(child) => child.program.display().to_string(),
    }
}

#[cfg(all(test, not(feature = "ssh-native")))]
mod tests {
    use ferrovirt_uri::{HostKeyCheck, SshEndpoint, Transport};

    use super::*;
    use crate::test_support::block_on;

    #[test]
    fn a_transport_that_is_not_built_says_so() {
        let ssh = Endpoint::Libssh(SshEndpoint {
            host: "h".into(),
            port: "22".to_owned(),
            user: "root".into(),
            key_file: None,
            known_hosts: "/nonexistent".into(),
            verify: HostKeyCheck::Normal,
            methods: Vec::new(),
            agent: None,
            system_known_hosts: None,
            command: "true".into(),
        });
        let error = block_on(connect(&ssh, &ConnectOptions::default())).unwrap_err();
        assert_eq!(error, ConnectError::Unsupported { transport: Transport::Libssh });
    }
}
