//! A domain's checkpoints, and backups of what changed since.

use crate::{
    BackupBeginFlags, CheckpointCreateFlags, Domain, DomainCheckpoint, ListCheckpoints, blocking, calls::calls,
};

calls! {
    for Domain { dom };

    /// Makes a checkpoint as the XML asks for; an empty `<domaincheckpoint/>` will do.
    #[doc(alias = "virDomainCheckpointCreateXML")]
    fn checkpoint_create_xml(
        &self, xml: &str, flags: CheckpointCreateFlags,
    ) -> DomainCheckpoint as blocking::DomainCheckpoint
        = DomainCheckpointCreateXml { xml_desc: xml.to_owned(), flags: flags.bits() }
        => |reply| DomainCheckpoint::new(&self.conn, reply.checkpoint);

    /// The checkpoints that pass the filters, in the driver's order; parents before children with
    /// [`ListCheckpoints::TOPOLOGICAL`].
    #[doc(alias = "virDomainListAllCheckpoints")]
    fn list_all_checkpoints(&self, filter: ListCheckpoints) -> Vec<DomainCheckpoint> as Vec<blocking::DomainCheckpoint>
        = DomainListAllCheckpoints { need_results: 1, flags: filter.bits() }
        => |reply| reply.checkpoints.into_iter().map(|wire| DomainCheckpoint::new(&self.conn, wire)).collect();

    /// The checkpoint with this name.
    #[doc(alias = "virDomainCheckpointLookupByName")]
    fails "`NO_DOMAIN_CHECKPOINT` where there is none"
    fn checkpoint_lookup_by_name(&self, name: &str) -> DomainCheckpoint as blocking::DomainCheckpoint
        = DomainCheckpointLookupByName { name: name.to_owned(), flags: 0 }
        => |reply| DomainCheckpoint::new(&self.conn, reply.checkpoint);

    /// Starts a backup of the domain's disks as the XML asks for, and makes a checkpoint at the same moment where
    /// `checkpoint_xml` is given. An event says when the job is over; [`Self::abort_job`] ends it.
    #[doc(alias = "virDomainBackupBegin")]
    fn backup_begin(&self, backup_xml: &str, checkpoint_xml: Option<&str>, flags: BackupBeginFlags)
        = DomainBackupBegin {
            backup_xml: backup_xml.to_owned(),
            checkpoint_xml: checkpoint_xml.map(str::to_owned),
            flags: flags.bits(),
        };

    /// The running backup's XML.
    #[doc(alias = "virDomainBackupGetXMLDesc")]
    fails "`NO_DOMAIN_BACKUP` where there is none"
    fn backup_xml_desc(&self) -> String = DomainBackupGetXmlDesc { flags: 0 } => |reply| reply.xml;
}
