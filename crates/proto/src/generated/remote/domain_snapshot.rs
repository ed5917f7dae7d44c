// Generated from schema/remote/domain_snapshot.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Snapshots of a domain.

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::List;

use super::*;
use crate::wire::wire;

wire! {
    /// The arguments of `domain_snapshot_create_xml`. Takes a snapshot of a domain as the XML says.
    struct DomainSnapshotCreateXmlArgs {
        dom: Domain,
        #[secret] xml_desc: String,
        flags: u32,
    }

    /// The reply to `domain_snapshot_create_xml`. Takes a snapshot of a domain as the XML says.
    struct DomainSnapshotCreateXmlRet {
        snap: DomainSnapshot,
    }

    /// The arguments of `domain_snapshot_get_xml_desc`. Describes a snapshot as XML; secrets are withheld from read-only connections.
    struct DomainSnapshotGetXmlDescArgs {
        snap: DomainSnapshot,
        flags: u32,
    }

    /// The reply to `domain_snapshot_get_xml_desc`. Describes a snapshot as XML; secrets are withheld from read-only connections.
    struct DomainSnapshotGetXmlDescRet {
        #[secret] xml: String,
    }

    /// The arguments of `domain_snapshot_num`. Counts a domain's snapshots.
    struct DomainSnapshotNumArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_snapshot_num`. Counts a domain's snapshots.
    struct DomainSnapshotNumRet {
        num: i32,
    }

    /// The arguments of `domain_snapshot_list_names`. Lists the names of a domain's snapshots, at most as many as asked for.
    struct DomainSnapshotListNamesArgs {
        dom: Domain,
        maxnames: i32,
        flags: u32,
    }

    /// The reply to `domain_snapshot_list_names`. Lists the names of a domain's snapshots, at most as many as asked for.
    struct DomainSnapshotListNamesRet {
        names: Vec<String> as List<String, DOMAIN_SNAPSHOT_LIST_MAX>,
    }

    /// The arguments of `domain_snapshot_lookup_by_name`. Finds a snapshot of a domain by its name.
    struct DomainSnapshotLookupByNameArgs {
        dom: Domain,
        name: String,
        flags: u32,
    }

    /// The reply to `domain_snapshot_lookup_by_name`. Finds a snapshot of a domain by its name.
    struct DomainSnapshotLookupByNameRet {
        snap: DomainSnapshot,
    }

    /// The arguments of `domain_has_current_snapshot`. Says whether the domain has a current snapshot.
    struct DomainHasCurrentSnapshotArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_has_current_snapshot`. Says whether the domain has a current snapshot.
    struct DomainHasCurrentSnapshotRet {
        result: i32,
    }

    /// The arguments of `domain_snapshot_current`. Gives the domain's current snapshot.
    struct DomainSnapshotCurrentArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_snapshot_current`. Gives the domain's current snapshot.
    struct DomainSnapshotCurrentRet {
        snap: DomainSnapshot,
    }

    /// The arguments of `domain_revert_to_snapshot`. Puts a domain back into the state of a snapshot.
    struct DomainRevertToSnapshotArgs {
        snap: DomainSnapshot,
        flags: u32,
    }

    /// The arguments of `domain_snapshot_delete`. Deletes a snapshot, by flags with its children or its metadata only.
    struct DomainSnapshotDeleteArgs {
        snap: DomainSnapshot,
        flags: u32,
    }

    /// The arguments of `domain_snapshot_get_parent`. Gives the snapshot that a snapshot grew from.
    struct DomainSnapshotGetParentArgs {
        snap: DomainSnapshot,
        flags: u32,
    }

    /// The reply to `domain_snapshot_get_parent`. Gives the snapshot that a snapshot grew from.
    struct DomainSnapshotGetParentRet {
        snap: DomainSnapshot,
    }

    /// The arguments of `domain_snapshot_num_children`. Counts a snapshot's children.
    struct DomainSnapshotNumChildrenArgs {
        snap: DomainSnapshot,
        flags: u32,
    }

    /// The reply to `domain_snapshot_num_children`. Counts a snapshot's children.
    struct DomainSnapshotNumChildrenRet {
        num: i32,
    }

    /// The arguments of `domain_snapshot_list_children_names`. Lists the names of a snapshot's children, at most as many as asked for.
    struct DomainSnapshotListChildrenNamesArgs {
        snap: DomainSnapshot,
        maxnames: i32,
        flags: u32,
    }

    /// The reply to `domain_snapshot_list_children_names`. Lists the names of a snapshot's children, at most as many as asked for.
    struct DomainSnapshotListChildrenNamesRet {
        names: Vec<String> as List<String, DOMAIN_SNAPSHOT_LIST_MAX>,
    }

    /// The arguments of `domain_snapshot_is_current`. Says whether a snapshot is its domain's current one.
    struct DomainSnapshotIsCurrentArgs {
        snap: DomainSnapshot,
        flags: u32,
    }

    /// The reply to `domain_snapshot_is_current`. Says whether a snapshot is its domain's current one.
    struct DomainSnapshotIsCurrentRet {
        current: i32,
    }

    /// The arguments of `domain_snapshot_has_metadata`. Says whether the daemon keeps data about the snapshot that would be lost with the domain.
    struct DomainSnapshotHasMetadataArgs {
        snap: DomainSnapshot,
        flags: u32,
    }

    /// The reply to `domain_snapshot_has_metadata`. Says whether the daemon keeps data about the snapshot that would be lost with the domain.
    struct DomainSnapshotHasMetadataRet {
        metadata: i32,
    }

    /// The arguments of `domain_list_all_snapshots`. Lists a domain's snapshots, filtered by flags; or only counts them if no results are wanted.
    struct DomainListAllSnapshotsArgs {
        dom: Domain,
        need_results: i32,
        flags: u32,
    }

    /// The reply to `domain_list_all_snapshots`. Lists a domain's snapshots, filtered by flags; or only counts them if no results are wanted.
    struct DomainListAllSnapshotsRet {
        snapshots: Vec<DomainSnapshot> as List<DomainSnapshot, DOMAIN_SNAPSHOT_LIST_MAX>,
        ret: i32,
    }

    /// The arguments of `domain_snapshot_list_all_children`. Lists a snapshot's children, filtered by flags; or only counts them if no results are wanted.
    struct DomainSnapshotListAllChildrenArgs {
        snapshot: DomainSnapshot,
        need_results: i32,
        flags: u32,
    }

    /// The reply to `domain_snapshot_list_all_children`. Lists a snapshot's children, filtered by flags; or only counts them if no results are wanted.
    struct DomainSnapshotListAllChildrenRet {
        snapshots: Vec<DomainSnapshot> as List<DomainSnapshot, DOMAIN_SNAPSHOT_LIST_MAX>,
        ret: i32,
    }
}
