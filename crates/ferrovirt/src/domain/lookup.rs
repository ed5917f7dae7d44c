//! Finding domains.

use crate::{Connection, Domain, ListDomains, blocking, calls::calls};

calls! {
    for Connection {};

    /// The domains that pass the filters; all of them for an empty filter. In the driver's order.
    ///
    /// Filters of one group (active or inactive, say) add up, groups narrow each other. Over the wire at most 16384
    /// domains fit.
    #[doc(alias = "virConnectListAllDomains")]
    fn list_all_domains(&self, filter: ListDomains) -> Vec<Domain> as Vec<blocking::Domain>
        = ConnectListAllDomains { need_results: 1, flags: filter.bits() }
        => |reply| reply.domains.into_iter().map(|domain| Domain::new(self, domain)).collect();

    /// How many domains pass the filters.
    #[doc(alias = "virConnectListAllDomains")]
    fn count_domains(&self, filter: ListDomains) -> u32
        = ConnectListAllDomains { need_results: 0, flags: filter.bits() } => |reply| reply.ret;

    /// How many domains are active.
    #[doc(alias = "virConnectNumOfDomains")]
    fn num_of_domains(&self) -> u32 = ConnectNumOfDomains => |reply| crate::values::count(reply.num);

    /// The ids of active domains, at most `max` of them.
    #[doc(alias = "virConnectListDomains")]
    fn list_domains(&self, max: u32) -> Vec<i32>
        = ConnectListDomains { maxids: max.cast_signed() } => |reply| reply.ids;

    /// How many domains are defined and off.
    #[doc(alias = "virConnectNumOfDefinedDomains")]
    fn num_of_defined_domains(&self) -> u32 = ConnectNumOfDefinedDomains => |reply| crate::values::count(reply.num);

    /// The names of domains that are defined and off, at most `max` of them.
    #[doc(alias = "virConnectListDefinedDomains")]
    fn list_defined_domains(&self, max: u32) -> Vec<String>
        = ConnectListDefinedDomains { maxnames: max.cast_signed() } => |reply| reply.names;

    /// The active domain with this id.
    #[doc(alias = "virDomainLookupByID")]
    fails "`NO_DOMAIN` where there is none"
    fn domain_lookup_by_id(&self, id: u32) -> Domain as blocking::Domain
        = DomainLookupById { id: i32::try_from(id).unwrap_or(-1) } => |reply| Domain::new(self, reply.dom);

    /// The domain with this name.
    #[doc(alias = "virDomainLookupByName")]
    fails "`NO_DOMAIN` where there is none"
    fn domain_lookup_by_name(&self, name: &str) -> Domain as blocking::Domain
        = DomainLookupByName { name: name.to_owned() } => |reply| Domain::new(self, reply.dom);

    /// The domain with this UUID.
    #[doc(alias = "virDomainLookupByUUID")]
    #[doc(alias = "virDomainLookupByUUIDString")]
    fails "`NO_DOMAIN` where there is none"
    fn domain_lookup_by_uuid(&self, uuid: [u8; 16]) -> Domain as blocking::Domain
        = DomainLookupByUuid { uuid } => |reply| Domain::new(self, reply.dom);
}
