//! Checkpoints of domains.

use crate::{
    CheckpointDeleteFlags, CheckpointXml, Domain, ListCheckpoints, blocking,
    calls::{calls, facts, object},
};

object! {
    /// A checkpoint of a domain, since which the changes of its disks are known: a handle with its name and its domain.
    ///
    /// ```no_run
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use ferrovirt::{CheckpointCreateFlags, Connection};
    ///
    /// let conn = Connection::open("qemu:///system").await?;
    /// let dom = conn.domain_lookup_by_name("hail").await?;
    /// let checkpoint = dom.checkpoint_create_xml("<domaincheckpoint/>", CheckpointCreateFlags::empty()).await?;
    /// println!("{} of {}", checkpoint.name(), checkpoint.domain().name());
    /// # Ok(()) }
    /// ```
    DomainCheckpoint shows name, domain_name;
}

impl DomainCheckpoint {
    /// The domain.
    #[doc(alias = "virDomainCheckpointGetDomain")]
    #[must_use]
    pub fn domain(&self) -> Domain {
        Domain::new(&self.conn, self.handle.dom.clone())
    }
}

impl blocking::DomainCheckpoint {
    /// The domain.
    #[doc(alias = "virDomainCheckpointGetDomain")]
    #[must_use]
    pub fn domain(&self) -> blocking::Domain {
        self.0.domain().into()
    }
}

facts! {
    for DomainCheckpoint;

    /// The name.
    #[doc(alias = "virDomainCheckpointGetName")]
    fn name(&self) -> &str { &self.handle.name }

    /// The domain's name.
    fn domain_name(&self) -> &str { &self.handle.dom.name }
}

calls! {
    for DomainCheckpoint { checkpoint };

    /// The checkpoint's XML.
    #[doc(alias = "virDomainCheckpointGetXMLDesc")]
    fails "`OPERATION_DENIED` for [`CheckpointXml::SECURE`] on a read-only connection"
    fn xml_desc(&self, flags: CheckpointXml) -> String
        = DomainCheckpointGetXmlDesc { flags: flags.bits() } => |reply| reply.xml;

    /// The checkpoint that this one came after.
    #[doc(alias = "virDomainCheckpointGetParent")]
    fails "`NO_DOMAIN_CHECKPOINT` where it has none"
    fn parent(&self) -> DomainCheckpoint as blocking::DomainCheckpoint
        = DomainCheckpointGetParent { flags: 0 } => |reply| DomainCheckpoint::new(&self.conn, reply.parent);

    /// The checkpoints that came after this one and pass the filters; all later ones with
    /// [`ListCheckpoints::DESCENDANTS`].
    #[doc(alias = "virDomainCheckpointListAllChildren")]
    fn list_all_children(&self, filter: ListCheckpoints) -> Vec<DomainCheckpoint> as Vec<blocking::DomainCheckpoint>
        = DomainCheckpointListAllChildren { need_results: 1, flags: filter.bits() }
        => |reply| reply.checkpoints.into_iter().map(|wire| DomainCheckpoint::new(&self.conn, wire)).collect();

    /// Deletes the checkpoint; or its children too, or only its metadata.
    #[doc(alias = "virDomainCheckpointDelete")]
    fn delete(&self, flags: CheckpointDeleteFlags) = DomainCheckpointDelete { flags: flags.bits() };
}
