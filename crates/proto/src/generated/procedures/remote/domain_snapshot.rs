// Generated from schema/remote/domain_snapshot.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Snapshots of a domain.

use crate::net::REMOTE_PROGRAM;
use crate::{AclRule, Family, ProcedureInfo, Test, flags};

/// Takes a snapshot of a domain as the XML says.
pub static DOMAIN_SNAPSHOT_CREATE_XML: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 185, "domain_snapshot_create_xml", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "snapshot"),
            AclRule::when("domain", "fs_freeze", "flags", Test::HasAll(flags::DomainSnapshotCreate::QUIESCE.bits())),
        ])
        .api("virDomainSnapshotCreateXML", "0.8.0");
/// Describes a snapshot as XML; secrets are withheld from read-only connections.
pub static DOMAIN_SNAPSHOT_GET_XML_DESC: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 186, "domain_snapshot_get_xml_desc", Family::Hypervisor)
        .high()
        .read_unless("flags", Test::HasAny(flags::DomainSnapshotXml::SECURE.bits()))
        .acl(&[
            AclRule::always("domain", "read"),
            AclRule::when("domain", "read_secure", "flags", Test::HasAll(flags::DomainSnapshotXml::SECURE.bits())),
        ])
        .api("virDomainSnapshotGetXMLDesc", "0.8.0");
/// Counts a domain's snapshots.
pub static DOMAIN_SNAPSHOT_NUM: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 187, "domain_snapshot_num", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainSnapshotNum", "0.8.0");
/// Lists the names of a domain's snapshots, at most as many as asked for.
pub static DOMAIN_SNAPSHOT_LIST_NAMES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 188, "domain_snapshot_list_names", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainSnapshotListNames", "0.8.0");
/// Finds a snapshot of a domain by its name.
pub static DOMAIN_SNAPSHOT_LOOKUP_BY_NAME: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 189, "domain_snapshot_lookup_by_name", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainSnapshotLookupByName", "0.8.0");
/// Says whether the domain has a current snapshot.
pub static DOMAIN_HAS_CURRENT_SNAPSHOT: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 190, "domain_has_current_snapshot", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainHasCurrentSnapshot", "0.8.0");
/// Gives the domain's current snapshot.
pub static DOMAIN_SNAPSHOT_CURRENT: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 191, "domain_snapshot_current", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainSnapshotCurrent", "0.8.0");
/// Puts a domain back into the state of a snapshot.
pub static DOMAIN_REVERT_TO_SNAPSHOT: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 192, "domain_revert_to_snapshot", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "snapshot")])
        .api("virDomainRevertToSnapshot", "0.8.0");
/// Deletes a snapshot, by flags with its children or its metadata only.
pub static DOMAIN_SNAPSHOT_DELETE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 193, "domain_snapshot_delete", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "snapshot")])
        .api("virDomainSnapshotDelete", "0.8.0");
/// Gives the snapshot that a snapshot grew from.
pub static DOMAIN_SNAPSHOT_GET_PARENT: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 244, "domain_snapshot_get_parent", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainSnapshotGetParent", "0.9.7");
/// Counts a snapshot's children.
pub static DOMAIN_SNAPSHOT_NUM_CHILDREN: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 246, "domain_snapshot_num_children", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainSnapshotNumChildren", "0.9.7");
/// Lists the names of a snapshot's children, at most as many as asked for.
pub static DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 247, "domain_snapshot_list_children_names", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainSnapshotListChildrenNames", "0.9.7");
/// Says whether a snapshot is its domain's current one.
pub static DOMAIN_SNAPSHOT_IS_CURRENT: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 271, "domain_snapshot_is_current", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainSnapshotIsCurrent", "0.9.13");
/// Says whether the daemon keeps data about the snapshot that would be lost with the domain.
pub static DOMAIN_SNAPSHOT_HAS_METADATA: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 272, "domain_snapshot_has_metadata", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainSnapshotHasMetadata", "0.9.13");
/// Lists a domain's snapshots, filtered by flags; or only counts them if no results are wanted.
pub static DOMAIN_LIST_ALL_SNAPSHOTS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 274, "domain_list_all_snapshots", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainListAllSnapshots", "0.9.13");
/// Lists a snapshot's children, filtered by flags; or only counts them if no results are wanted.
pub static DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 275, "domain_snapshot_list_all_children", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainSnapshotListAllChildren", "0.9.13");
