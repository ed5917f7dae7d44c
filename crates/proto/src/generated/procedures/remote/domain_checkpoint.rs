// Generated from schema/remote/domain_checkpoint.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! domain_checkpoint

use crate::net::REMOTE_PROGRAM;
use crate::{AclRule, Family, ProcedureInfo, Test, flags};

/// virDomainCheckpointCreateXML.
pub static DOMAIN_CHECKPOINT_CREATE_XML: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 411, "domain_checkpoint_create_xml", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "checkpoint"),
            AclRule::when("domain", "fs_freeze", "flags", Test::HasAll(flags::DomainCheckpointCreate::QUIESCE.bits())),
        ])
        .api("virDomainCheckpointCreateXML", "5.6.0");
/// virDomainCheckpointGetXMLDesc.
pub static DOMAIN_CHECKPOINT_GET_XML_DESC: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 412, "domain_checkpoint_get_xml_desc", Family::Hypervisor)
        .read_unless("flags", Test::HasAny(flags::DomainCheckpointXml::SECURE.bits()))
        .acl(&[
            AclRule::always("domain", "read"),
            AclRule::when("domain", "read_secure", "flags", Test::HasAll(flags::DomainCheckpointXml::SECURE.bits())),
        ])
        .api("virDomainCheckpointGetXMLDesc", "5.6.0");
/// virDomainListAllCheckpoints.
pub static DOMAIN_LIST_ALL_CHECKPOINTS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 413, "domain_list_all_checkpoints", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainListAllCheckpoints", "5.6.0");
/// virDomainCheckpointListAllChildren.
pub static DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 414, "domain_checkpoint_list_all_children", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainCheckpointListAllChildren", "5.6.0");
/// virDomainCheckpointLookupByName.
pub static DOMAIN_CHECKPOINT_LOOKUP_BY_NAME: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 415, "domain_checkpoint_lookup_by_name", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainCheckpointLookupByName", "5.6.0");
/// virDomainCheckpointGetParent.
pub static DOMAIN_CHECKPOINT_GET_PARENT: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 416, "domain_checkpoint_get_parent", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainCheckpointGetParent", "5.6.0");
/// virDomainCheckpointDelete.
pub static DOMAIN_CHECKPOINT_DELETE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 417, "domain_checkpoint_delete", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "checkpoint")])
        .api("virDomainCheckpointDelete", "5.6.0");
/// virDomainBackupBegin.
pub static DOMAIN_BACKUP_BEGIN: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 421, "domain_backup_begin", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "checkpoint"), AclRule::always("domain", "block_write")])
        .api("virDomainBackupBegin", "6.0.0");
/// virDomainBackupGetXMLDesc.
pub static DOMAIN_BACKUP_GET_XML_DESC: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 422, "domain_backup_get_xml_desc", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainBackupGetXMLDesc", "6.0.0");
