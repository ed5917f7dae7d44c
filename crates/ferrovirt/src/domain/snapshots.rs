//! A domain's snapshots.

use crate::{Domain, DomainSnapshot, ListSnapshots, SnapshotCreateFlags, blocking, calls::calls, values::count};

calls! {
    for Domain { dom };

    /// Takes a snapshot of the domain as the XML asks for; an empty `<domainsnapshot/>` will do.
    #[doc(alias = "virDomainSnapshotCreateXML")]
    fn snapshot_create_xml(&self, xml: &str, flags: SnapshotCreateFlags) -> DomainSnapshot as blocking::DomainSnapshot
        = DomainSnapshotCreateXml { xml_desc: xml.to_owned(), flags: flags.bits() }
        => |reply| DomainSnapshot::new(&self.conn, reply.snap);

    /// The snapshots that pass the filters, in the driver's order; parents before children with
    /// [`ListSnapshots::TOPOLOGICAL`].
    #[doc(alias = "virDomainListAllSnapshots")]
    fn list_all_snapshots(&self, filter: ListSnapshots) -> Vec<DomainSnapshot> as Vec<blocking::DomainSnapshot>
        = DomainListAllSnapshots { need_results: 1, flags: filter.bits() }
        => |reply| reply.snapshots.into_iter().map(|snap| DomainSnapshot::new(&self.conn, snap)).collect();

    /// How many snapshots pass the filters.
    #[doc(alias = "virDomainSnapshotNum")]
    fn snapshot_num(&self, filter: ListSnapshots) -> u32
        = DomainSnapshotNum { flags: filter.bits() } => |reply| count(reply.num);

    /// The names of the snapshots that pass the filters, at most `max` of them.
    #[doc(alias = "virDomainSnapshotListNames")]
    fn snapshot_list_names(&self, max: u32, filter: ListSnapshots) -> Vec<String>
        = DomainSnapshotListNames { maxnames: max.cast_signed(), flags: filter.bits() } => |reply| reply.names;

    /// The snapshot with this name.
    #[doc(alias = "virDomainSnapshotLookupByName")]
    fails "`NO_DOMAIN_SNAPSHOT` where there is none"
    fn snapshot_lookup_by_name(&self, name: &str) -> DomainSnapshot as blocking::DomainSnapshot
        = DomainSnapshotLookupByName { name: name.to_owned(), flags: 0 }
        => |reply| DomainSnapshot::new(&self.conn, reply.snap);

    /// Whether there is a current snapshot.
    #[doc(alias = "virDomainHasCurrentSnapshot")]
    fn has_current_snapshot(&self) -> bool = DomainHasCurrentSnapshot { flags: 0 } => |reply| reply.result != 0;

    /// The snapshot that the domain grew from.
    #[doc(alias = "virDomainSnapshotCurrent")]
    fails "`NO_DOMAIN_SNAPSHOT` where there is none"
    fn snapshot_current(&self) -> DomainSnapshot as blocking::DomainSnapshot
        = DomainSnapshotCurrent { flags: 0 } => |reply| DomainSnapshot::new(&self.conn, reply.snap);
}
