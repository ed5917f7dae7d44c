//! The system's authority on who may do what.

use ferrovirt_error::Error;
use ferrovirt_transport::BoxFuture;

use crate::{Access, ProcessIdentity};

/// Asks the system whether a process may do something.
pub trait PolkitAuthority: std::fmt::Debug + Send + Sync {
    /// Whether the process may do what `action` names. It may wait for a person at a keyboard.
    ///
    /// The error goes to the client as it is.
    fn check(&self, action: &'static str, process: ProcessIdentity) -> BoxFuture<'_, Result<(), Error>>;
}

/// The action that clients must be allowed.
pub(crate) fn action(access: Access) -> &'static str {
    match access {
        Access::ReadWrite => "org.libvirt.unix.manage",
        Access::ReadOnly => "org.libvirt.unix.monitor",
    }
}
