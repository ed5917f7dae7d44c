//! Domains that a host starts with.

use ferrovirt_xml::Element;

use super::{
    Definition, Domain, Domains,
    extensions::Extensions,
    list::Purpose,
    moments::Moment as _,
    reason,
    snapshot::{Snapshot, Way},
    taint,
};
use crate::error::{MomentError, TestError};

/// A domain of the host's file.
#[derive(Clone, Debug)]
pub(crate) struct NewDomain {
    definition: Definition,
    extensions: Extensions,
}

impl NewDomain {
    pub(crate) fn of(element: &Element) -> Result<Self, TestError> {
        Ok(Self { definition: Definition::of(element)?, extensions: Extensions::read(element)? })
    }
}

impl Domains {
    /// Takes in a domain of the host's file, in the state that it says, for no known reason.
    pub(crate) fn add_from_file(&mut self, new: NewDomain, snapshots: &[Element]) -> Result<(), TestError> {
        let NewDomain { definition, extensions: Extensions { state, transient, managed_save } } = new;
        let uuid = *definition.uuid();
        let name = definition.name().to_owned();
        let (domain, _) = self.add(definition, Purpose::Keep)?;
        domain.add_snapshots(snapshots)?;
        domain.taints = taint::of(&domain.current);
        domain.poll_all();
        domain.persistent = !transient;
        domain.managed_save = managed_save;
        if state != super::State::Shutoff {
            let id = self.next_id();
            let domain = self.of_handle(&uuid, &name)?;
            domain.go_live(id, reason::UNKNOWN);
            domain.enter(state, reason::UNKNOWN);
        }
        Ok(())
    }
}

impl Domain {
    /// Takes in the snapshots of the host's file: a tree, of which one may be current.
    fn add_snapshots(&mut self, sources: &[Element]) -> Result<(), TestError> {
        for source in sources {
            let snapshot = Snapshot::of(source, self, Way::File)?;
            let claims = source.child_text("active").is_some_and(|active| active.trim() == "1");
            let name = snapshot.name().to_owned();
            self.snapshots.add(snapshot)?;
            if claims && self.snapshots.current().is_some() {
                return Err(MomentError::TwoActive.into());
            }
            if claims {
                self.snapshots.set_current(Some(&name));
            }
        }
        if self.snapshots.is_consistent() {
            Ok(())
        } else {
            Err(MomentError::Inconsistent(self.name().to_owned()).into())
        }
    }
}
