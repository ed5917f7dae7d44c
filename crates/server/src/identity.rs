//! Who a client is, as far as anything has proved it.

use std::net::SocketAddr;

use ferrovirt_transport::PeerIdentity;

/// Who a client is, as far as the system, its certificate and its authentication have proved it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Identity {
    /// The process at the other end of a unix socket.
    pub process: Option<ProcessIdentity>,
    /// The address at the other end of a network socket.
    pub address: Option<SocketAddr>,
    /// The subject of a certificate that was found good.
    pub x509_dname: Option<String>,
    /// The user that SASL has proved.
    pub sasl_user: Option<String>,
}

/// A process, as the kernel noted it when the connection was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProcessIdentity {
    /// Process id; 0 when it lives in a process namespace that is not ours to see.
    pub pid: u32,
    /// Effective user id.
    pub uid: u32,
    /// Effective group id.
    pub gid: u32,
}

impl Identity {
    /// What the system knows of the other end of a stream.
    #[must_use]
    pub fn of_peer(peer: PeerIdentity) -> Self {
        match peer {
            PeerIdentity::Process { pid, uid, gid } => {
                Self { process: Some(ProcessIdentity { pid, uid, gid }), ..Self::default() }
            }
            PeerIdentity::Address(address) => Self { address: Some(address), ..Self::default() },
            _ => Self::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_system_knows_processes_and_addresses() {
        let process = Identity::of_peer(PeerIdentity::Process { pid: 5, uid: 1000, gid: 100 });
        assert_eq!(process.process, Some(ProcessIdentity { pid: 5, uid: 1000, gid: 100 }));
        let address = SocketAddr::from(([127, 0, 0, 1], 5000));
        assert_eq!(Identity::of_peer(PeerIdentity::Address(address)).address, Some(address));
        assert_eq!(Identity::of_peer(PeerIdentity::Unknown), Identity::default());
    }
}
