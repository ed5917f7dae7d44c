//! Making checkpoints, looking at them, and taking them away.

use ferrovirt_proto::remote as r;
use ferrovirt_xml::normalise::dump::Hide;

use super::Checkpoint;
use crate::{
    backend::{Answer, TestBackend},
    domain::{
        Domain,
        access::wire,
        moments::{Moment as _, Removal},
    },
    error::{MomentError, TestError},
    flags,
    uuid::uuid_text,
};

impl Domain {
    fn checkpoint(&self, name: &str) -> Result<&Checkpoint, MomentError> {
        self.checkpoints.get(name).ok_or_else(|| MomentError::NoCheckpoint(name.to_owned()))
    }
}

impl TestBackend {
    /// Looks at a checkpoint.
    fn look_at_checkpoint<T>(
        &self,
        handle: &r::DomainCheckpoint,
        look: impl FnOnce(&Domain, &Checkpoint) -> Result<T, TestError>,
    ) -> Answer<T> {
        self.change(&handle.dom, |domain| look(domain, domain.checkpoint(&handle.name)?))
    }
}

pub(crate) fn domain_checkpoint_create_xml(
    backend: &TestBackend,
    args: r::DomainCheckpointCreateXmlArgs,
) -> Answer<r::DomainCheckpointCreateXmlRet> {
    const REDEFINE: u32 = 1;
    const QUIESCE: u32 = 2;
    flags::check(args.flags, REDEFINE | QUIESCE, "testDomainCheckpointCreateXML")?;
    let checkpoint = backend.change(&args.dom, |domain| {
        if !domain.snapshots.is_empty() {
            return Err(MomentError::CheckpointBesideSnapshot.into());
        }
        if !domain.is_active() {
            return Err(MomentError::CheckpointInactive.into());
        }
        let name = match args.flags & REDEFINE {
            0 => create(domain, &args.xml_desc)?,
            _ => redefine(domain, &args.xml_desc)?,
        };
        Ok(r::DomainCheckpoint { name, dom: wire(domain) })
    })?;
    Ok(r::DomainCheckpointCreateXmlRet { checkpoint })
}

fn create(domain: &mut Domain, source: &str) -> Result<String, TestError> {
    let mut checkpoint = Checkpoint::now(source, domain)?;
    let name = checkpoint.name.clone();
    checkpoint.parent = domain.checkpoints.current().map(|current| current.name.clone());
    domain.checkpoints.add(checkpoint)?;
    domain.checkpoints.set_current(Some(&name));
    Ok(name)
}

/// Takes a checkpoint in as it was. One that continues the current one becomes that.
fn redefine(domain: &mut Domain, source: &str) -> Result<String, TestError> {
    let checkpoint = Checkpoint::again(source)?;
    let name = checkpoint.name.clone();
    if let Some(parent) = &checkpoint.parent {
        domain.checkpoints.check_parent(&name, parent)?;
    }
    let uuid = domain.current.uuid();
    if checkpoint.domain.as_ref().is_some_and(|definition| definition.uuid() != uuid) {
        return Err(MomentError::OtherCheckpointUuid { name, uuid: uuid_text(uuid) }.into());
    }
    let continues = checkpoint.parent() == domain.checkpoints.current().map(super::Moment::name);
    domain.checkpoints.replace(checkpoint);
    if continues {
        domain.checkpoints.set_current(Some(&name));
    }
    Ok(name)
}

pub(crate) fn domain_checkpoint_delete(backend: &TestBackend, args: r::DomainCheckpointDeleteArgs) -> Answer<()> {
    const CHILDREN: u32 = 1;
    const METADATA_ONLY: u32 = 2;
    const CHILDREN_ONLY: u32 = 4;
    flags::check(args.flags, CHILDREN | METADATA_ONLY | CHILDREN_ONLY, "testDomainCheckpointDelete")?;
    let removal = match args.flags {
        flags if flags & CHILDREN_ONLY != 0 => Removal::DescendantsOnly,
        flags if flags & CHILDREN != 0 => Removal::WithDescendants,
        _ => Removal::Single,
    };
    backend.change(&args.checkpoint.dom, |domain| {
        domain.checkpoint(&args.checkpoint.name)?;
        domain.checkpoints.remove(&args.checkpoint.name, removal);
        Ok(())
    })
}

pub(crate) fn domain_checkpoint_get_xml_desc(
    backend: &TestBackend,
    args: r::DomainCheckpointGetXmlDescArgs,
) -> Answer<r::DomainCheckpointGetXmlDescRet> {
    const SECURE: u32 = 1;
    const NO_DOMAIN: u32 = 2;
    const SIZE: u32 = 4;
    flags::check(args.flags, SECURE | NO_DOMAIN | SIZE, "testDomainCheckpointGetXMLDesc")?;
    let hide = Hide { secrets: args.flags & SECURE == 0, live: true };
    backend.look_at_checkpoint(&args.checkpoint, |domain, checkpoint| {
        if args.flags & SIZE != 0 {
            domain.require_active()?;
        }
        let xml = checkpoint.print((args.flags & NO_DOMAIN == 0).then_some(hide));
        Ok(r::DomainCheckpointGetXmlDescRet { xml })
    })
}

pub(crate) fn domain_checkpoint_lookup_by_name(
    backend: &TestBackend,
    args: r::DomainCheckpointLookupByNameArgs,
) -> Answer<r::DomainCheckpointLookupByNameRet> {
    flags::check(args.flags, 0, "testDomainCheckpointLookupByName")?;
    let checkpoint = r::DomainCheckpoint { name: args.name, dom: args.dom };
    backend.look_at_checkpoint(&checkpoint, |_, _| Ok(()))?;
    Ok(r::DomainCheckpointLookupByNameRet { checkpoint })
}

pub(crate) fn domain_checkpoint_get_parent(
    backend: &TestBackend,
    args: r::DomainCheckpointGetParentArgs,
) -> Answer<r::DomainCheckpointGetParentRet> {
    flags::check(args.flags, 0, "testDomainCheckpointGetParent")?;
    let name = backend.look_at_checkpoint(&args.checkpoint, |_, checkpoint| match checkpoint.parent() {
        Some(parent) => Ok(parent.to_owned()),
        None => Err(MomentError::NoParentCheckpoint(checkpoint.name.clone()).into()),
    })?;
    Ok(r::DomainCheckpointGetParentRet { parent: r::DomainCheckpoint { name, dom: args.checkpoint.dom } })
}
