//! What the two libraries do each in its own way.

use ferrovirt_known_hosts::{bracketed, md5_fingerprint, sha256_fingerprint};
use ferrovirt_uri::Transport;

/// Which library is taken after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Library {
    Libssh,
    Libssh2,
}

impl Library {
    pub(super) fn transport(self) -> Transport {
        match self {
            Self::Libssh => Transport::Libssh,
            Self::Libssh2 => Transport::Libssh2,
        }
    }

    /// A key as a person sees it.
    pub(super) fn fingerprint(self, blob: &[u8]) -> String {
        match self {
            Self::Libssh => sha256_fingerprint(blob),
            Self::Libssh2 => md5_fingerprint(blob),
        }
    }

    /// What stands behind a key that is added.
    pub(super) fn comment(self) -> &'static str {
        match self {
            Self::Libssh => "",
            Self::Libssh2 => "added by libvirt ssh transport",
        }
    }

    /// The names under which a host may be listed. libssh2 takes a host's name for all its ports; for the usual port
    /// both write and find the one that the other wrote.
    pub(super) fn names(self, host: &str, port: &str) -> Vec<String> {
        let own = bracketed(host, port);
        match self {
            Self::Libssh if port != SSH_PORT => vec![own],
            _ => vec![own, host.to_owned()],
        }
    }

    /// Asks all questions of the other side at once?
    pub(super) fn asks_together(self) -> bool {
        self == Self::Libssh2
    }
}

const SSH_PORT: &str = "22";
