//! What a change is for: the running domain, its next boot, or both.

use super::{Definition, Domain};
use crate::error::DomainError;

/// Bits of most calls: `virDomainModificationImpact`.
pub(super) const LIVE: u32 = 1;
pub(super) const CONFIG: u32 = 2;

/// The definitions that a call is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Impact {
    /// What runs.
    pub(super) live: bool,
    /// What is kept: the next boot's, where the domain is on.
    pub(super) config: bool,
}

impl Domain {
    /// What the flags of a call come to: what is current, if they name nothing.
    pub(super) fn impact(&self, flags: u32) -> Result<Impact, DomainError> {
        let named = Impact { live: flags & LIVE != 0, config: flags & CONFIG != 0 };
        let current = Impact { live: self.is_active(), config: !self.is_active() };
        let impact = if named.live || named.config { named } else { current };
        if impact.live {
            self.require_active()?;
        }
        if impact.config && !self.persistent {
            return Err(DomainError::NothingKept);
        }
        Ok(impact)
    }

    /// The definitions that a call changes, the running one first.
    pub(super) fn definitions_mut(&mut self, impact: Impact) -> impl Iterator<Item = &mut Definition> {
        let Self { current, next, id, .. } = self;
        if id.is_none() {
            return [Some(current), None].into_iter().flatten();
        }
        let kept = impact.config.then(|| next.get_or_insert_with(|| current.clone()));
        [impact.live.then_some(current), kept].into_iter().flatten()
    }

    /// The one definition that a call is about, and whether it runs.
    pub(super) fn one(&self, flags: u32) -> Result<(&Definition, bool), DomainError> {
        let impact = self.one_impact(flags)?;
        let kept = self.next.as_ref().filter(|_| impact.config && self.is_active());
        Ok((kept.unwrap_or(&self.current), impact.live))
    }

    /// The same, to be changed.
    pub(super) fn one_mut(&mut self, flags: u32) -> Result<(&mut Definition, bool), DomainError> {
        let impact = self.one_impact(flags)?;
        let current = match impact.config && self.is_active() {
            true => self.next.get_or_insert_with(|| self.current.clone()),
            false => &mut self.current,
        };
        Ok((current, impact.live))
    }

    fn one_impact(&self, flags: u32) -> Result<Impact, DomainError> {
        let impact = self.impact(flags)?;
        if impact.live && impact.config { Err(DomainError::LiveAndConfig) } else { Ok(impact) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn domain(is_active: bool, persistent: bool) -> Domain {
        let source = "<domain type='test'><name>d</name><memory>1</memory><os><type>hvm</type></os></domain>";
        let mut domain = Domain::new(Definition::read(source).unwrap());
        domain.persistent = persistent;
        if is_active {
            domain.start(1).unwrap();
        }
        domain
    }

    /// Facts, section 4.5.
    #[test]
    fn flags_name_what_there_is() {
        type Row = (bool, bool, u32, Result<(bool, bool), DomainError>);
        let rows: &[Row] = &[
            (true, true, 0, Ok((true, false))),
            (false, true, 0, Ok((false, true))),
            (true, true, LIVE | CONFIG, Ok((true, true))),
            (true, true, CONFIG, Ok((false, true))),
            (false, true, LIVE, Err(DomainError::NotActive)),
            (true, false, CONFIG, Err(DomainError::NothingKept)),
        ];
        for (is_active, persistent, flags, expected) in rows {
            let found = domain(*is_active, *persistent).impact(*flags);
            assert_eq!(found.map(|found| (found.live, found.config)), *expected, "{is_active} {persistent} {flags}");
        }
        assert_eq!(domain(true, true).one(LIVE | CONFIG).err(), Some(DomainError::LiveAndConfig));
    }

    #[test]
    fn what_is_for_the_next_boot_waits_for_it() {
        let mut domain = domain(true, true);
        domain.one_mut(CONFIG).unwrap().0.fields_mut().set_memory_kib(7);
        assert_eq!((domain.current.memory_kib(), domain.one(CONFIG).unwrap().0.memory_kib()), (1, 7));
        domain.destroy().unwrap();
        assert_eq!(domain.current.memory_kib(), 7);
    }
}
