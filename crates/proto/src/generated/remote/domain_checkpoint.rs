// Generated from schema/remote/domain_checkpoint.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Checkpoints and backups of a domain's disks.

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::List;

use super::*;
use crate::wire::wire;

wire! {
    /// The arguments of `domain_checkpoint_create_xml`. Creates a checkpoint, from which on changes to a domain's disks are tracked.
    struct DomainCheckpointCreateXmlArgs {
        dom: Domain,
        #[secret] xml_desc: String,
        flags: u32,
    }

    /// The reply to `domain_checkpoint_create_xml`. Creates a checkpoint, from which on changes to a domain's disks are tracked.
    struct DomainCheckpointCreateXmlRet {
        checkpoint: DomainCheckpoint,
    }

    /// The arguments of `domain_checkpoint_get_xml_desc`. Describes a checkpoint as XML; secrets are withheld from read-only connections.
    struct DomainCheckpointGetXmlDescArgs {
        checkpoint: DomainCheckpoint,
        flags: u32,
    }

    /// The reply to `domain_checkpoint_get_xml_desc`. Describes a checkpoint as XML; secrets are withheld from read-only connections.
    struct DomainCheckpointGetXmlDescRet {
        #[secret] xml: String,
    }

    /// The arguments of `domain_list_all_checkpoints`. Lists a domain's checkpoints, filtered by flags; or only counts them if no results are wanted.
    struct DomainListAllCheckpointsArgs {
        dom: Domain,
        need_results: i32,
        flags: u32,
    }

    /// The reply to `domain_list_all_checkpoints`. Lists a domain's checkpoints, filtered by flags; or only counts them if no results are wanted.
    struct DomainListAllCheckpointsRet {
        checkpoints: Vec<DomainCheckpoint> as List<DomainCheckpoint, DOMAIN_CHECKPOINT_LIST_MAX>,
        ret: i32,
    }

    /// The arguments of `domain_checkpoint_list_all_children`. Lists a checkpoint's children, filtered by flags; or only counts them if no results are wanted.
    struct DomainCheckpointListAllChildrenArgs {
        checkpoint: DomainCheckpoint,
        need_results: i32,
        flags: u32,
    }

    /// The reply to `domain_checkpoint_list_all_children`. Lists a checkpoint's children, filtered by flags; or only counts them if no results are wanted.
    struct DomainCheckpointListAllChildrenRet {
        checkpoints: Vec<DomainCheckpoint> as List<DomainCheckpoint, DOMAIN_CHECKPOINT_LIST_MAX>,
        ret: i32,
    }

    /// The arguments of `domain_checkpoint_lookup_by_name`. Finds a checkpoint of a domain by its name.
    struct DomainCheckpointLookupByNameArgs {
        dom: Domain,
        name: String,
        flags: u32,
    }

    /// The reply to `domain_checkpoint_lookup_by_name`. Finds a checkpoint of a domain by its name.
    struct DomainCheckpointLookupByNameRet {
        checkpoint: DomainCheckpoint,
    }

    /// The arguments of `domain_checkpoint_get_parent`. Gives the checkpoint that a checkpoint follows.
    struct DomainCheckpointGetParentArgs {
        checkpoint: DomainCheckpoint,
        flags: u32,
    }

    /// The reply to `domain_checkpoint_get_parent`. Gives the checkpoint that a checkpoint follows.
    struct DomainCheckpointGetParentRet {
        parent: DomainCheckpoint,
    }

    /// The arguments of `domain_checkpoint_delete`. Deletes a checkpoint; what it tracked goes to its parent.
    struct DomainCheckpointDeleteArgs {
        checkpoint: DomainCheckpoint,
        flags: u32,
    }

    /// The arguments of `domain_backup_begin`. Starts a backup of a running domain's disks, full or since a checkpoint.
    struct DomainBackupBeginArgs {
        dom: Domain,
        backup_xml: String,
        #[secret] checkpoint_xml: Option<String>,
        flags: u32,
    }

    /// The arguments of `domain_backup_get_xml_desc`. Describes the running backup of a domain as XML.
    struct DomainBackupGetXmlDescArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_backup_get_xml_desc`. Describes the running backup of a domain as XML.
    struct DomainBackupGetXmlDescRet {
        xml: String,
    }
}
