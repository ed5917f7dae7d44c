//! What a listener asks of its clients before it serves them.

mod login;
mod polkit;
mod sasl;

use std::sync::Arc;

use crate::Access;

pub(crate) use login::{Login, Step, StepData};
pub use polkit::PolkitAuthority;
pub(crate) use polkit::action;
pub use sasl::{SASL_REALM, SaslService};

/// How clients prove who they are.
#[derive(Clone, Debug)]
pub enum Auth {
    /// Not at all.
    None,
    /// By SASL.
    Sasl(SaslService),
    /// By the system's authority, which knows the process behind a unix socket. The superuser is known already.
    Polkit(Arc<dyn PolkitAuthority>),
}

/// What clients of a listener meet.
#[derive(Clone, Debug)]
pub struct Door {
    /// What they may do.
    pub access: Access,
    /// How they prove who they are.
    pub auth: Auth,
}

impl From<Access> for Door {
    /// Nothing needs to be proved.
    fn from(access: Access) -> Self {
        Self { access, auth: Auth::None }
    }
}
