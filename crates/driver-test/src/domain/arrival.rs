//! Domains that a host starts with.

use ferrovirt_xml::Element;

use super::{Definition, Domains, extensions::Extensions, list::Purpose, reason};
use crate::error::TestError;

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
    pub(crate) fn add_from_file(&mut self, new: NewDomain) -> Result<(), TestError> {
        let NewDomain { definition, extensions: Extensions { state, transient, managed_save } } = new;
        let uuid = *definition.uuid();
        let name = definition.name().to_owned();
        let (domain, _) = self.add(definition, Purpose::Keep)?;
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
