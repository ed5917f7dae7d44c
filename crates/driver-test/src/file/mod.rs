//! Hosts in files: `test:///path`, and the built-in one, which is written in the same way.
//!
//! Each kind of object takes in its elements itself; this module finds them, follows `file=`, and reads what is the
//! host's own.

mod auth;
mod builtin;
mod domain;
mod node;
mod source;
#[cfg(test)]
mod tests;

use std::path::Path;

use ferrovirt_xml::Element;

pub(crate) use auth::Users;

use crate::{chaos::Chaos, error::TestError, host::HostState};
use source::Source;

/// A host as its file describes it, and who may open it.
pub(crate) fn read(path: &Path) -> Result<(HostState, Users), TestError> {
    let (source, root) = Source::open(path)?;
    let mut state = HostState::default();
    fill(&mut state, &source, &root)?;
    Ok((state, Users::read(&root)?))
}

/// The host of `test:///default`.
pub(crate) fn builtin() -> Result<HostState, TestError> {
    let (source, root) = Source::of_text(builtin::NODE)?;
    let mut state = HostState::default();
    state.node.cells = crate::node::DEFAULT_CELLS.to_vec();
    fill(&mut state, &source, &root)?;
    Ok(state)
}

/// Takes in all that the file describes, in libvirt's order.
fn fill(state: &mut HostState, source: &Source, root: &Element) -> Result<(), TestError> {
    state.chaos = Chaos::read(root)?;
    node::read(&mut state.node, root)?;
    for element in root.children_named("domain") {
        domain::add(state, source, &*source.resolve(element)?)?;
    }
    for element in root.children_named("network") {
        state.networks.add_from_file(&*source.resolve(element)?)?;
    }
    for element in root.children_named("interface") {
        state.interfaces.add_from_file(&*source.resolve(element)?)?;
    }
    for element in root.children_named("pool") {
        let pool = source.resolve(element)?;
        let volumes =
            pool.children_named("volume").map(|volume| source.resolve(volume).map(|found| found.into_owned()));
        let volumes = volumes.collect::<Result<Vec<Element>, TestError>>()?;
        state.pools.add_from_file(&pool, &volumes)?;
    }
    for element in root.children_named("device") {
        state.node_devices.add_from_file(&*source.resolve(element)?)?;
    }
    Ok(())
}
