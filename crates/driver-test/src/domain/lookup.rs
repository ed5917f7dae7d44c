//! Finding domains.

use ferrovirt_proto::remote as r;

use super::{Domain, access::wire, filter::ListFilter};
use crate::{
    backend::{Answer, TestBackend, at_most, counted, length},
    error::TestError,
};

pub(crate) fn connect_num_of_domains(backend: &TestBackend, (): ()) -> Answer<r::ConnectNumOfDomainsRet> {
    Ok(r::ConnectNumOfDomainsRet { num: length(active_ids(backend).len()) })
}

pub(crate) fn connect_list_domains(
    backend: &TestBackend,
    args: r::ConnectListDomainsArgs,
) -> Answer<r::ConnectListDomainsRet> {
    Ok(r::ConnectListDomainsRet { ids: at_most(active_ids(backend), args.maxids) })
}

pub(crate) fn connect_num_of_defined_domains(
    backend: &TestBackend,
    (): (),
) -> Answer<r::ConnectNumOfDefinedDomainsRet> {
    Ok(r::ConnectNumOfDefinedDomainsRet { num: length(inactive_names(backend).len()) })
}

pub(crate) fn connect_list_defined_domains(
    backend: &TestBackend,
    args: r::ConnectListDefinedDomainsArgs,
) -> Answer<r::ConnectListDefinedDomainsRet> {
    Ok(r::ConnectListDefinedDomainsRet { names: at_most(inactive_names(backend), args.maxnames) })
}

pub(crate) fn connect_list_all_domains(
    backend: &TestBackend,
    args: r::ConnectListAllDomainsArgs,
) -> Answer<r::ConnectListAllDomainsRet> {
    let filter = ListFilter::new(args.flags)?;
    let state = backend.host.lock();
    let found = state.domains.iter().filter(|domain| filter.admits(domain)).map(wire).collect();
    let (domains, ret) = counted(found, args.need_results);
    Ok(r::ConnectListAllDomainsRet { domains, ret })
}

pub(crate) fn domain_lookup_by_id(
    backend: &TestBackend,
    args: r::DomainLookupByIdArgs,
) -> Answer<r::DomainLookupByIdRet> {
    Ok(r::DomainLookupByIdRet { dom: wire(backend.host.lock().domains.by_id(args.id)?) })
}

pub(crate) fn domain_lookup_by_name(
    backend: &TestBackend,
    args: r::DomainLookupByNameArgs,
) -> Answer<r::DomainLookupByNameRet> {
    Ok(r::DomainLookupByNameRet { dom: wire(backend.host.lock().domains.by_name(&args.name)?) })
}

pub(crate) fn domain_lookup_by_uuid(
    backend: &TestBackend,
    args: r::DomainLookupByUuidArgs,
) -> Answer<r::DomainLookupByUuidRet> {
    Ok(r::DomainLookupByUuidRet { dom: wire(backend.host.lock().domains.by_uuid(&args.uuid)?) })
}

fn active_ids(backend: &TestBackend) -> Vec<i32> {
    backend.host.lock().domains.iter().filter_map(|domain| domain.id).collect()
}

fn inactive_names(backend: &TestBackend) -> Vec<String> {
    let state = backend.host.lock();
    let inactive = state.domains.iter().filter(|domain| !domain.is_active());
    inactive.map(Domain::name).map(str::to_owned).collect()
}

/// The domains that statistics are wanted of.
pub(super) fn stats_filter(flags: u32) -> Result<ListFilter, TestError> {
    ListFilter::of_call(flags, "testConnectGetAllDomainStats")
}
