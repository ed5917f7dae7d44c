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
    /// When it started, in ticks of the kernel's clock: a later process of the same id is not the same. Known where an
    /// authority is going to be asked about it.
    pub start_time: Option<u64>,
}

impl ProcessIdentity {
    /// Looks up when the process started, before it may be gone.
    pub(crate) fn note_start_time(&mut self) {
        let stat = std::fs::read(format!("/proc/{}/stat", self.pid)).unwrap_or_default();
        self.start_time = start_time(&stat);
    }
}

/// The field behind the program's name, which is in brackets and may hold any letters, that says it.
fn start_time(stat: &[u8]) -> Option<u64> {
    let end_of_name = stat.iter().rposition(|byte| *byte == b')')?;
    let fields = std::str::from_utf8(&stat[end_of_name + 1..]).ok()?;
    fields.split_ascii_whitespace().nth(19)?.parse().ok()
}

impl Identity {
    /// What the system knows of the other end of a stream.
    #[must_use]
    pub fn of_peer(peer: PeerIdentity) -> Self {
        match peer {
            PeerIdentity::Process { pid, uid, gid } => {
                Self { process: Some(ProcessIdentity { pid, uid, gid, start_time: None }), ..Self::default() }
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
        assert_eq!(process.process, Some(ProcessIdentity { pid: 5, uid: 1000, gid: 100, start_time: None }));
        let address = SocketAddr::from(([127, 0, 0, 1], 5000));
        assert_eq!(Identity::of_peer(PeerIdentity::Address(address)).address, Some(address));
        assert_eq!(Identity::of_peer(PeerIdentity::Unknown), Identity::default());
    }

    #[test]
    fn a_start_time_is_found_behind_any_name() {
        let rest = "S 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 4711 20 21\n";
        for name in ["sh", "a b", ") 1 2 (", "\u{fc}"] {
            assert_eq!(start_time(format!("12 ({name}) {rest}").as_bytes()), Some(4711), "{name}");
        }
        assert_eq!(start_time(b"12 (\xff) S 1"), None);
        assert_eq!(start_time(b""), None);
    }

    #[test]
    fn the_start_time_of_a_process_stays() {
        let mut own = ProcessIdentity { pid: std::process::id(), uid: 0, gid: 0, start_time: None };
        own.note_start_time();
        let first = own.start_time;
        own.note_start_time();
        assert!(first.is_some() && own.start_time == first);
    }
}
