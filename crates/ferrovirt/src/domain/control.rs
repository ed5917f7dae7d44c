//! Whether a domain can be controlled.

use crate::{ControlState, Domain, calls::calls};

/// How the hypervisor's control channel to a domain stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ControlInfo {
    /// Whether it is free.
    pub state: ControlState,
    /// Why it does not work, for [`ControlState::ERROR`]: a [`ControlErrorReason`](crate::ControlErrorReason).
    pub details: u32,
    /// Since when it is in this state: milliseconds ago.
    pub state_time_ms: u64,
}

calls! {
    for Domain { dom };

    /// How the control channel to the domain stands.
    #[doc(alias = "virDomainGetControlInfo")]
    fn control_info(&self) -> ControlInfo = DomainGetControlInfo { flags: 0 } => |reply| ControlInfo {
        state: ControlState(reply.state.cast_signed()), details: reply.details, state_time_ms: reply.state_time,
    };
}
