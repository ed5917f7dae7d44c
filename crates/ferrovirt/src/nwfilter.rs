//! Network filters.

use crate::{
    Connection, NwfilterDefineFlags, blocking,
    calls::{calls, facts, object},
    uuid::uuid_text,
    values::count,
};

object! {
    /// A network filter: a handle with name and UUID.
    ///
    /// ```no_run
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let conn = ferrovirt::Connection::open("qemu:///system").await?;
    /// for filter in conn.list_all_nwfilters().await? {
    ///     println!("{} {}", filter.uuid_string(), filter.name());
    /// }
    /// # Ok(()) }
    /// ```
    Nwfilter shows name, uuid_string;
}

facts! {
    for Nwfilter;

    /// The name.
    #[doc(alias = "virNWFilterGetName")]
    fn name(&self) -> &str { &self.handle.name }

    /// The UUID.
    #[doc(alias = "virNWFilterGetUUID")]
    fn uuid(&self) -> [u8; 16] { self.handle.uuid }

    /// The UUID in lower case with dashes.
    #[doc(alias = "virNWFilterGetUUIDString")]
    fn uuid_string(&self) -> String { uuid_text(self.handle.uuid) }
}

calls! {
    for Connection {};

    /// All network filters, in the driver's order.
    #[doc(alias = "virConnectListAllNWFilters")]
    fn list_all_nwfilters(&self) -> Vec<Nwfilter> as Vec<blocking::Nwfilter>
        = ConnectListAllNwfilters { need_results: 1, flags: 0 }
        => |reply| reply.filters.into_iter().map(|filter| Nwfilter::new(self, filter)).collect();

    /// How many network filters there are.
    #[doc(alias = "virConnectNumOfNWFilters")]
    fn num_of_nwfilters(&self) -> u32 = ConnectNumOfNwfilters => |reply| count(reply.num);

    /// The names of network filters, at most `max` of them.
    #[doc(alias = "virConnectListNWFilters")]
    fn list_nwfilters(&self, max: u32) -> Vec<String>
        = ConnectListNwfilters { maxnames: max.cast_signed() } => |reply| reply.names;

    /// The network filter with this name.
    #[doc(alias = "virNWFilterLookupByName")]
    fails "`NO_NWFILTER` where there is none"
    fn nwfilter_lookup_by_name(&self, name: &str) -> Nwfilter as blocking::Nwfilter
        = NwfilterLookupByName { name: name.to_owned() } => |reply| Nwfilter::new(self, reply.nwfilter);

    /// The network filter with this UUID.
    #[doc(alias = "virNWFilterLookupByUUID")]
    #[doc(alias = "virNWFilterLookupByUUIDString")]
    fails "`NO_NWFILTER` where there is none"
    fn nwfilter_lookup_by_uuid(&self, uuid: [u8; 16]) -> Nwfilter as blocking::Nwfilter
        = NwfilterLookupByUuid { uuid } => |reply| Nwfilter::new(self, reply.nwfilter);

    /// Defines a network filter from XML, or redefines the one of its name and UUID, for interfaces in use too.
    #[doc(alias = "virNWFilterDefineXML")]
    fn nwfilter_define_xml(&self, xml: &str) -> Nwfilter as blocking::Nwfilter
        = NwfilterDefineXml { xml: xml.to_owned() } => |reply| Nwfilter::new(self, reply.nwfilter);

    /// Defines a network filter from XML, after a check against the schema where asked for.
    #[doc(alias = "virNWFilterDefineXMLFlags")]
    fn nwfilter_define_xml_flags(&self, xml: &str, flags: NwfilterDefineFlags) -> Nwfilter as blocking::Nwfilter
        = NwfilterDefineXmlFlags { xml: xml.to_owned(), flags: flags.bits() }
        => |reply| Nwfilter::new(self, reply.nwfilter);
}

calls! {
    for Nwfilter { nwfilter };

    /// The filter's XML.
    #[doc(alias = "virNWFilterGetXMLDesc")]
    fn xml_desc(&self) -> String = NwfilterGetXmlDesc { flags: 0 } => |reply| reply.xml;

    /// Forgets the filter, which must not be in use.
    #[doc(alias = "virNWFilterUndefine")]
    fn undefine(&self) = NwfilterUndefine;
}
