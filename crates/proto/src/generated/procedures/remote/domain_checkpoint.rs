// Generated from schema/remote/domain_checkpoint.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Checkpoints and backups of a domain's disks.

use crate::net::REMOTE_PROGRAM;
use crate::{AclRule, Family, ProcedureInfo, Test, flags};

/// Creates a checkpoint, from which on changes to a domain's disks are tracked.
pub static DOMAIN_CHECKPOINT_CREATE_XML: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 411, "domain_checkpoint_create_xml", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "checkpoint"),
            AclRule::when("domain", "fs_freeze", "flags", Test::HasAll(flags::DomainCheckpointCreate::QUIESCE.bits())),
        ])
        .api("virDomainCheckpointCreateXML", "5.6.0");
/// Describes a checkpoint as XML; secrets are withheld from read-only connections.
pub static DOMAIN_CHECKPOINT_GET_XML_DESC: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 412, "domain_checkpoint_get_xml_desc", Family::Hypervisor)
        .read_unless("flags", Test::HasAny(flags::DomainCheckpointXml::SECURE.bits()))
        .acl(&[
            AclRule::always("domain", "read"),
            AclRule::when("domain", "read_secure", "flags", Test::HasAll(flags::DomainCheckpointXml::SECURE.bits())),
        ])
        .api("virDomainCheckpointGetXMLDesc", "5.6.0");
/// Lists a domain's checkpoints, filtered by flags; or only counts them if no results are wanted.
pub static DOMAIN_LIST_ALL_CHECKPOINTS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 413, "domain_list_all_checkpoints", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainListAllCheckpoints", "5.6.0");
/// Lists a checkpoint's children, filtered by flags; or only counts them if no results are wanted.
pub static DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 414, "domain_checkpoint_list_all_children", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainCheckpointListAllChildren", "5.6.0");
/// Finds a checkpoint of a domain by its name.
pub static DOMAIN_CHECKPOINT_LOOKUP_BY_NAME: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 415, "domain_checkpoint_lookup_by_name", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainCheckpointLookupByName", "5.6.0");
/// Gives the checkpoint that a checkpoint follows.
pub static DOMAIN_CHECKPOINT_GET_PARENT: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 416, "domain_checkpoint_get_parent", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainCheckpointGetParent", "5.6.0");
/// Deletes a checkpoint; what it tracked goes to its parent.
pub static DOMAIN_CHECKPOINT_DELETE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 417, "domain_checkpoint_delete", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "checkpoint")])
        .api("virDomainCheckpointDelete", "5.6.0");
/// Starts a backup of a running domain's disks, full or since a checkpoint.
pub static DOMAIN_BACKUP_BEGIN: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 421, "domain_backup_begin", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "checkpoint"), AclRule::always("domain", "block_write")])
        .api("virDomainBackupBegin", "6.0.0");
/// Describes the running backup of a domain as XML.
pub static DOMAIN_BACKUP_GET_XML_DESC: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 422, "domain_backup_get_xml_desc", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainBackupGetXMLDesc", "6.0.0");
