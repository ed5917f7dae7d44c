// Generated from schema/remote/domain_checkpoint.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! domain_checkpoint

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::List;

use super::*;
use crate::wire::wire;

wire! {
    /// The arguments of `domain_checkpoint_create_xml`. virDomainCheckpointCreateXML.
    struct DomainCheckpointCreateXmlArgs {
        dom: Domain,
        xml_desc: String,
        flags: u32,
    }

    /// The reply to `domain_checkpoint_create_xml`. virDomainCheckpointCreateXML.
    struct DomainCheckpointCreateXmlRet {
        checkpoint: DomainCheckpoint,
    }

    /// The arguments of `domain_checkpoint_get_xml_desc`. virDomainCheckpointGetXMLDesc.
    struct DomainCheckpointGetXmlDescArgs {
        checkpoint: DomainCheckpoint,
        flags: u32,
    }

    /// The reply to `domain_checkpoint_get_xml_desc`. virDomainCheckpointGetXMLDesc.
    struct DomainCheckpointGetXmlDescRet {
        xml: String,
    }

    /// The arguments of `domain_list_all_checkpoints`. virDomainListAllCheckpoints.
    struct DomainListAllCheckpointsArgs {
        dom: Domain,
        need_results: i32,
        flags: u32,
    }

    /// The reply to `domain_list_all_checkpoints`. virDomainListAllCheckpoints.
    struct DomainListAllCheckpointsRet {
        checkpoints: Vec<DomainCheckpoint> as List<DomainCheckpoint, DOMAIN_CHECKPOINT_LIST_MAX>,
        ret: i32,
    }

    /// The arguments of `domain_checkpoint_list_all_children`. virDomainCheckpointListAllChildren.
    struct DomainCheckpointListAllChildrenArgs {
        checkpoint: DomainCheckpoint,
        need_results: i32,
        flags: u32,
    }

    /// The reply to `domain_checkpoint_list_all_children`. virDomainCheckpointListAllChildren.
    struct DomainCheckpointListAllChildrenRet {
        checkpoints: Vec<DomainCheckpoint> as List<DomainCheckpoint, DOMAIN_CHECKPOINT_LIST_MAX>,
        ret: i32,
    }

    /// The arguments of `domain_checkpoint_lookup_by_name`. virDomainCheckpointLookupByName.
    struct DomainCheckpointLookupByNameArgs {
        dom: Domain,
        name: String,
        flags: u32,
    }

    /// The reply to `domain_checkpoint_lookup_by_name`. virDomainCheckpointLookupByName.
    struct DomainCheckpointLookupByNameRet {
        checkpoint: DomainCheckpoint,
    }

    /// The arguments of `domain_checkpoint_get_parent`. virDomainCheckpointGetParent.
    struct DomainCheckpointGetParentArgs {
        checkpoint: DomainCheckpoint,
        flags: u32,
    }

    /// The reply to `domain_checkpoint_get_parent`. virDomainCheckpointGetParent.
    struct DomainCheckpointGetParentRet {
        parent: DomainCheckpoint,
    }

    /// The arguments of `domain_checkpoint_delete`. virDomainCheckpointDelete.
    struct DomainCheckpointDeleteArgs {
        checkpoint: DomainCheckpoint,
        flags: u32,
    }

    /// The arguments of `domain_backup_begin`. virDomainBackupBegin.
    struct DomainBackupBeginArgs {
        dom: Domain,
        backup_xml: String,
        checkpoint_xml: Option<String>,
        flags: u32,
    }

    /// The arguments of `domain_backup_get_xml_desc`. virDomainBackupGetXMLDesc.
    struct DomainBackupGetXmlDescArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_backup_get_xml_desc`. virDomainBackupGetXMLDesc.
    struct DomainBackupGetXmlDescRet {
        xml: String,
    }
}
