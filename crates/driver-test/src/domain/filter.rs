//! The filters of "list all domains".

use super::{Domain, State};
use crate::{error::TestError, flags};

/// Filter bits: `virConnectListAllDomainsFlags`.
mod bit {
    pub(super) const ACTIVE: u32 = 1 << 0;
    pub(super) const INACTIVE: u32 = 1 << 1;
    pub(super) const PERSISTENT: u32 = 1 << 2;
    pub(super) const TRANSIENT: u32 = 1 << 3;
    pub(super) const RUNNING: u32 = 1 << 4;
    pub(super) const PAUSED: u32 = 1 << 5;
    pub(super) const SHUTOFF: u32 = 1 << 6;
    pub(super) const OTHER: u32 = 1 << 7;
    pub(super) const MANAGED_SAVE: u32 = 1 << 8;
    pub(super) const NO_MANAGED_SAVE: u32 = 1 << 9;
    pub(super) const AUTOSTART: u32 = 1 << 10;
    pub(super) const NO_AUTOSTART: u32 = 1 << 11;
    pub(super) const HAS_SNAPSHOT: u32 = 1 << 12;
    pub(super) const NO_SNAPSHOT: u32 = 1 << 13;
    pub(super) const HAS_CHECKPOINT: u32 = 1 << 14;
    pub(super) const NO_CHECKPOINT: u32 = 1 << 15;
    pub(super) const ALL: u32 = (1 << 16) - 1;
}

/// A checked set of filter bits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ListFilter(u32);

impl ListFilter {
    pub(crate) fn new(given: u32) -> Result<Self, TestError> {
        Self::of_call(given, "testConnectListAllDomains")
    }

    /// The same for another call.
    pub(crate) fn of_call(given: u32, function: &'static str) -> Result<Self, TestError> {
        flags::check(given, bit::ALL, function)?;
        Ok(Self(given))
    }

    /// Bits of one group add up, groups narrow each other; a group without a bit admits all.
    pub(crate) fn admits(self, domain: &Domain) -> bool {
        let either = |yes: u32, no: u32, is: bool| self.group(&[(yes, is), (no, !is)]);
        either(bit::ACTIVE, bit::INACTIVE, domain.is_active())
            && either(bit::PERSISTENT, bit::TRANSIENT, domain.persistent)
            && either(bit::MANAGED_SAVE, bit::NO_MANAGED_SAVE, domain.managed_save)
            && either(bit::AUTOSTART, bit::NO_AUTOSTART, domain.autostart)
            && either(bit::HAS_SNAPSHOT, bit::NO_SNAPSHOT, !domain.snapshots.is_empty())
            && either(bit::HAS_CHECKPOINT, bit::NO_CHECKPOINT, false)
            && self.group(&[
                (bit::RUNNING, domain.state == State::Running),
                (bit::PAUSED, domain.state == State::Paused),
                (bit::SHUTOFF, domain.state == State::Shutoff),
                (bit::OTHER, !matches!(domain.state, State::Running | State::Paused | State::Shutoff)),
            ])
    }

    fn group(self, members: &[(u32, bool)]) -> bool {
        let asked = members.iter().any(|(bit, _)| self.0 & bit != 0);
        !asked || members.iter().any(|(bit, holds)| self.0 & bit != 0 && *holds)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Definition;

    #[test]
    fn bits_of_a_group_add_up_and_groups_narrow() {
        let source = "<domain type='test'><name>d</name><memory>1</memory><os><type>hvm</type></os></domain>";
        let mut domain = Domain::new(Definition::read(source).unwrap());
        domain.persistent = true;
        domain.start(1).unwrap();
        let admits = |bits| ListFilter::new(bits).unwrap().admits(&domain);
        assert!(admits(0));
        assert!(admits(bit::ACTIVE | bit::INACTIVE));
        assert!(!admits(bit::INACTIVE));
        assert!(!admits(bit::ACTIVE | bit::AUTOSTART));
        assert!(admits(bit::RUNNING | bit::PAUSED));
        assert!(!admits(bit::OTHER));
        assert!(admits(bit::NO_SNAPSHOT | bit::NO_CHECKPOINT | bit::NO_MANAGED_SAVE));
    }

    #[test]
    fn unknown_bits_are_refused() {
        assert!(ListFilter::new(1 << 16).is_err());
    }
}
