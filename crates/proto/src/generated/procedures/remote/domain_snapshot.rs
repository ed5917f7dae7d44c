// Generated from schema/remote/domain_snapshot.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! domain_snapshot

use crate::net::REMOTE_PROGRAM;
use crate::{AclRule, Family, ProcedureInfo, Test, flags};

/// virDomainSnapshotCreateXML.
pub static DOMAIN_SNAPSHOT_CREATE_XML: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 185, "domain_snapshot_create_xml", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "snapshot"),
            AclRule::when("domain", "fs_freeze", "flags", Test::HasAll(flags::DomainSnapshotCreate::QUIESCE.bits())),
        ])
        .api("virDomainSnapshotCreateXML", "0.8.0");
/// virDomainSnapshotGetXMLDesc.
pub static DOMAIN_SNAPSHOT_GET_XML_DESC: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 186, "domain_snapshot_get_xml_desc", Family::Hypervisor)
        .high()
        .read_unless("flags", Test::HasAny(flags::DomainSnapshotXml::SECURE.bits()))
        .acl(&[
            AclRule::always("domain", "read"),
            AclRule::when("domain", "read_secure", "flags", Test::HasAll(flags::DomainSnapshotXml::SECURE.bits())),
        ])
        .api("virDomainSnapshotGetXMLDesc", "0.8.0");
/// virDomainSnapshotNum.
pub static DOMAIN_SNAPSHOT_NUM: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 187, "domain_snapshot_num", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainSnapshotNum", "0.8.0");
/// virDomainSnapshotListNames.
pub static DOMAIN_SNAPSHOT_LIST_NAMES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 188, "domain_snapshot_list_names", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainSnapshotListNames", "0.8.0");
/// virDomainSnapshotLookupByName.
pub static DOMAIN_SNAPSHOT_LOOKUP_BY_NAME: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 189, "domain_snapshot_lookup_by_name", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainSnapshotLookupByName", "0.8.0");
/// virDomainHasCurrentSnapshot.
pub static DOMAIN_HAS_CURRENT_SNAPSHOT: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 190, "domain_has_current_snapshot", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainHasCurrentSnapshot", "0.8.0");
/// virDomainSnapshotCurrent.
pub static DOMAIN_SNAPSHOT_CURRENT: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 191, "domain_snapshot_current", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainSnapshotCurrent", "0.8.0");
/// virDomainRevertToSnapshot.
pub static DOMAIN_REVERT_TO_SNAPSHOT: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 192, "domain_revert_to_snapshot", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "snapshot")])
        .api("virDomainRevertToSnapshot", "0.8.0");
/// virDomainSnapshotDelete.
pub static DOMAIN_SNAPSHOT_DELETE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 193, "domain_snapshot_delete", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "snapshot")])
        .api("virDomainSnapshotDelete", "0.8.0");
/// virDomainSnapshotGetParent.
pub static DOMAIN_SNAPSHOT_GET_PARENT: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 244, "domain_snapshot_get_parent", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainSnapshotGetParent", "0.9.7");
/// virDomainSnapshotNumChildren.
pub static DOMAIN_SNAPSHOT_NUM_CHILDREN: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 246, "domain_snapshot_num_children", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainSnapshotNumChildren", "0.9.7");
/// virDomainSnapshotListChildrenNames.
pub static DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 247, "domain_snapshot_list_children_names", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainSnapshotListChildrenNames", "0.9.7");
/// virDomainSnapshotIsCurrent.
pub static DOMAIN_SNAPSHOT_IS_CURRENT: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 271, "domain_snapshot_is_current", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainSnapshotIsCurrent", "0.9.13");
/// virDomainSnapshotHasMetadata.
pub static DOMAIN_SNAPSHOT_HAS_METADATA: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 272, "domain_snapshot_has_metadata", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainSnapshotHasMetadata", "0.9.13");
/// virDomainListAllSnapshots.
pub static DOMAIN_LIST_ALL_SNAPSHOTS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 274, "domain_list_all_snapshots", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainListAllSnapshots", "0.9.13");
/// virDomainSnapshotListAllChildren.
pub static DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 275, "domain_snapshot_list_all_children", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainSnapshotListAllChildren", "0.9.13");
