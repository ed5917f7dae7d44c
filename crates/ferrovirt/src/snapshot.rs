//! Snapshots of domains.

use crate::{
    Domain, ListSnapshots, SnapshotDeleteFlags, SnapshotRevertFlags, SnapshotXml, blocking,
    calls::{ask, calls, facts, object},
    values::count,
};

object! {
    /// A snapshot of a domain: a handle with its name and its domain.
    ///
    /// ```no_run
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use ferrovirt::{Connection, SnapshotCreateFlags, SnapshotRevertFlags};
    ///
    /// let conn = Connection::open("test:///default").await?;
    /// let dom = conn.domain_lookup_by_name("test").await?;
    /// let xml = "<domainsnapshot><name>before</name></domainsnapshot>";
    /// let snapshot = dom.snapshot_create_xml(xml, SnapshotCreateFlags::empty()).await?;
    /// dom.destroy().await?;
    /// snapshot.revert(SnapshotRevertFlags::empty()).await?;
    /// assert!(dom.is_active().await?);
    /// # Ok(()) }
    /// ```
    DomainSnapshot shows name, domain_name;
}

impl DomainSnapshot {
    /// The domain.
    #[doc(alias = "virDomainSnapshotGetDomain")]
    #[must_use]
    pub fn domain(&self) -> Domain {
        Domain::new(&self.conn, self.handle.dom.clone())
    }
}

impl blocking::DomainSnapshot {
    /// The domain.
    #[doc(alias = "virDomainSnapshotGetDomain")]
    #[must_use]
    pub fn domain(&self) -> blocking::Domain {
        self.0.domain().into()
    }
}

facts! {
    for DomainSnapshot;

    /// The name.
    #[doc(alias = "virDomainSnapshotGetName")]
    fn name(&self) -> &str { &self.handle.name }

    /// The domain's name.
    fn domain_name(&self) -> &str { &self.handle.dom.name }
}

calls! {
    for DomainSnapshot { snap };

    /// The snapshot's XML.
    #[doc(alias = "virDomainSnapshotGetXMLDesc")]
    fails "`OPERATION_DENIED` for [`SnapshotXml::SECURE`] on a read-only connection"
    fn xml_desc(&self, flags: SnapshotXml) -> String
        = DomainSnapshotGetXmlDesc { flags: flags.bits() } => |reply| reply.xml;

    /// Puts the domain back into the snapshot's state.
    #[doc(alias = "virDomainRevertToSnapshot")]
    fn revert(&self, flags: SnapshotRevertFlags) = DomainRevertToSnapshot { flags: flags.bits() };

    /// Deletes the snapshot; or its children too, or only its metadata.
    #[doc(alias = "virDomainSnapshotDelete")]
    fn delete(&self, flags: SnapshotDeleteFlags) = DomainSnapshotDelete { flags: flags.bits() };

    /// The snapshot that this one grew from.
    #[doc(alias = "virDomainSnapshotGetParent")]
    fails "`NO_DOMAIN_SNAPSHOT` where it has none"
    fn parent(&self) -> DomainSnapshot as blocking::DomainSnapshot
        = DomainSnapshotGetParent { flags: 0 } => |reply| DomainSnapshot::new(&self.conn, reply.snap);

    /// How many children the snapshot has, of those that pass the filters.
    #[doc(alias = "virDomainSnapshotNumChildren")]
    fn num_children(&self, filter: ListSnapshots) -> u32
        = DomainSnapshotNumChildren { flags: filter.bits() } => |reply| count(reply.num);

    /// The names of the children that pass the filters, at most `max` of them.
    #[doc(alias = "virDomainSnapshotListChildrenNames")]
    fn list_children_names(&self, max: u32, filter: ListSnapshots) -> Vec<String>
        = DomainSnapshotListChildrenNames { maxnames: max.cast_signed(), flags: filter.bits() }
        => |reply| reply.names;

    /// The children that pass the filters; all that grew from it with [`ListSnapshots::DESCENDANTS`].
    #[doc(alias = "virDomainSnapshotListAllChildren")]
    fn list_all_children(&self, filter: ListSnapshots) -> Vec<DomainSnapshot> as Vec<blocking::DomainSnapshot> {
        ask!({ snapshot } self DomainSnapshotListAllChildren { need_results: 1, flags: filter.bits() }
            => |reply| reply.snapshots.into_iter().map(|snap| DomainSnapshot::new(&self.conn, snap)).collect())
    }

    /// Whether the domain grew from this snapshot.
    #[doc(alias = "virDomainSnapshotIsCurrent")]
    fn is_current(&self) -> bool = DomainSnapshotIsCurrent { flags: 0 } => |reply| reply.current != 0;

    /// Whether the host keeps metadata about the snapshot, which go with the domain's definition.
    #[doc(alias = "virDomainSnapshotHasMetadata")]
    fn has_metadata(&self) -> bool = DomainSnapshotHasMetadata { flags: 0 } => |reply| reply.metadata != 0;
}
