//! Title, description, and what is not libvirt's own.

use ferrovirt_proto::remote as r;

use crate::{
    backend::{Answer, TestBackend},
    error::DomainError,
    flags,
};

pub(crate) fn domain_get_metadata(
    backend: &TestBackend,
    args: r::DomainGetMetadataArgs,
) -> Answer<r::DomainGetMetadataRet> {
    const IMPACT: u32 = 3;
    flags::check(args.flags, IMPACT, "testDomainGetMetadata")?;
    let element = match args.kind {
        0 => "description",
        1 => "title",
        _ => "requested",
    };
    backend.change(&args.dom, |_| Err(DomainError::NoMetadata(element).into()))
}
