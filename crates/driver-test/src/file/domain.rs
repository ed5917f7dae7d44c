//! Domains of the file, with what only a test host says of them.

use ferrovirt_xml::Element;

use super::source::Source;
use crate::{domain::NewDomain, error::TestError, host::HostState};

/// Takes in a domain: on or off, as it says.
pub(super) fn add(state: &mut HostState, _source: &Source, element: &Element) -> Result<(), TestError> {
    let new = NewDomain::of(element)?;
    state.domains.add_from_file(new)
}
