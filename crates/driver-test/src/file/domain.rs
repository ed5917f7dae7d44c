//! Domains of the file, with what only a test host says of them.

use ferrovirt_xml::Element;

use super::source::{self, Source};
use crate::{
    domain::{NewDomain, snapshots_of},
    error::TestError,
    host::HostState,
};

/// Takes in a domain: on or off, as it says, with its snapshots.
pub(super) fn add(state: &mut HostState, source: &Source, element: &Element) -> Result<(), TestError> {
    let new = NewDomain::of(element)?;
    let snapshots = snapshots_of(element).map(|snapshot| {
        let mut found = source.resolve_as(snapshot, "domainsnapshot")?.into_owned();
        if found.name() != "domainsnapshot" {
            found = source::renamed(&found, "domainsnapshot");
        }
        Ok(found)
    });
    let snapshots = snapshots.collect::<Result<Vec<Element>, TestError>>()?;
    state.domains.add_from_file(new, &snapshots)
}
