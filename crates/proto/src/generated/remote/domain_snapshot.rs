// Generated from schema/remote/domain_snapshot.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! domain_snapshot

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::List;

use super::*;
use crate::wire::wire;

wire! {
    /// The arguments of `domain_snapshot_create_xml`. virDomainSnapshotCreateXML.
    struct DomainSnapshotCreateXmlArgs {
        dom: Domain,
        xml_desc: String,
        flags: u32,
    }

    /// The reply to `domain_snapshot_create_xml`. virDomainSnapshotCreateXML.
    struct DomainSnapshotCreateXmlRet {
        snap: DomainSnapshot,
    }

    /// The arguments of `domain_snapshot_get_xml_desc`. virDomainSnapshotGetXMLDesc.
    struct DomainSnapshotGetXmlDescArgs {
        snap: DomainSnapshot,
        flags: u32,
    }

    /// The reply to `domain_snapshot_get_xml_desc`. virDomainSnapshotGetXMLDesc.
    struct DomainSnapshotGetXmlDescRet {
        xml: String,
    }

    /// The arguments of `domain_snapshot_num`. virDomainSnapshotNum.
    struct DomainSnapshotNumArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_snapshot_num`. virDomainSnapshotNum.
    struct DomainSnapshotNumRet {
        num: i32,
    }

    /// The arguments of `domain_snapshot_list_names`. virDomainSnapshotListNames.
    struct DomainSnapshotListNamesArgs {
        dom: Domain,
        maxnames: i32,
        flags: u32,
    }

    /// The reply to `domain_snapshot_list_names`. virDomainSnapshotListNames.
    struct DomainSnapshotListNamesRet {
        names: Vec<String> as List<String, DOMAIN_SNAPSHOT_LIST_MAX>,
    }

    /// The arguments of `domain_snapshot_lookup_by_name`. virDomainSnapshotLookupByName.
    struct DomainSnapshotLookupByNameArgs {
        dom: Domain,
        name: String,
        flags: u32,
    }

    /// The reply to `domain_snapshot_lookup_by_name`. virDomainSnapshotLookupByName.
    struct DomainSnapshotLookupByNameRet {
        snap: DomainSnapshot,
    }

    /// The arguments of `domain_has_current_snapshot`. virDomainHasCurrentSnapshot.
    struct DomainHasCurrentSnapshotArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_has_current_snapshot`. virDomainHasCurrentSnapshot.
    struct DomainHasCurrentSnapshotRet {
        result: i32,
    }

    /// The arguments of `domain_snapshot_current`. virDomainSnapshotCurrent.
    struct DomainSnapshotCurrentArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_snapshot_current`. virDomainSnapshotCurrent.
    struct DomainSnapshotCurrentRet {
        snap: DomainSnapshot,
    }

    /// The arguments of `domain_revert_to_snapshot`. virDomainRevertToSnapshot.
    struct DomainRevertToSnapshotArgs {
        snap: DomainSnapshot,
        flags: u32,
    }

    /// The arguments of `domain_snapshot_delete`. virDomainSnapshotDelete.
    struct DomainSnapshotDeleteArgs {
        snap: DomainSnapshot,
        flags: u32,
    }

    /// The arguments of `domain_snapshot_get_parent`. virDomainSnapshotGetParent.
    struct DomainSnapshotGetParentArgs {
        snap: DomainSnapshot,
        flags: u32,
    }

    /// The reply to `domain_snapshot_get_parent`. virDomainSnapshotGetParent.
    struct DomainSnapshotGetParentRet {
        snap: DomainSnapshot,
    }

    /// The arguments of `domain_snapshot_num_children`. virDomainSnapshotNumChildren.
    struct DomainSnapshotNumChildrenArgs {
        snap: DomainSnapshot,
        flags: u32,
    }

    /// The reply to `domain_snapshot_num_children`. virDomainSnapshotNumChildren.
    struct DomainSnapshotNumChildrenRet {
        num: i32,
    }

    /// The arguments of `domain_snapshot_list_children_names`. virDomainSnapshotListChildrenNames.
    struct DomainSnapshotListChildrenNamesArgs {
        snap: DomainSnapshot,
        maxnames: i32,
        flags: u32,
    }

    /// The reply to `domain_snapshot_list_children_names`. virDomainSnapshotListChildrenNames.
    struct DomainSnapshotListChildrenNamesRet {
        names: Vec<String> as List<String, DOMAIN_SNAPSHOT_LIST_MAX>,
    }

    /// The arguments of `domain_snapshot_is_current`. virDomainSnapshotIsCurrent.
    struct DomainSnapshotIsCurrentArgs {
        snap: DomainSnapshot,
        flags: u32,
    }

    /// The reply to `domain_snapshot_is_current`. virDomainSnapshotIsCurrent.
    struct DomainSnapshotIsCurrentRet {
        current: i32,
    }

    /// The arguments of `domain_snapshot_has_metadata`. virDomainSnapshotHasMetadata.
    struct DomainSnapshotHasMetadataArgs {
        snap: DomainSnapshot,
        flags: u32,
    }

    /// The reply to `domain_snapshot_has_metadata`. virDomainSnapshotHasMetadata.
    struct DomainSnapshotHasMetadataRet {
        metadata: i32,
    }

    /// The arguments of `domain_list_all_snapshots`. virDomainListAllSnapshots.
    struct DomainListAllSnapshotsArgs {
        dom: Domain,
        need_results: i32,
        flags: u32,
    }

    /// The reply to `domain_list_all_snapshots`. virDomainListAllSnapshots.
    struct DomainListAllSnapshotsRet {
        snapshots: Vec<DomainSnapshot> as List<DomainSnapshot, DOMAIN_SNAPSHOT_LIST_MAX>,
        ret: i32,
    }

    /// The arguments of `domain_snapshot_list_all_children`. virDomainSnapshotListAllChildren.
    struct DomainSnapshotListAllChildrenArgs {
        snapshot: DomainSnapshot,
        need_results: i32,
        flags: u32,
    }

    /// The reply to `domain_snapshot_list_all_children`. virDomainSnapshotListAllChildren.
    struct DomainSnapshotListAllChildrenRet {
        snapshots: Vec<DomainSnapshot> as List<DomainSnapshot, DOMAIN_SNAPSHOT_LIST_MAX>,
        ret: i32,
    }
}
