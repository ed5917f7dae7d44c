// Generated from schema/remote/nwfilter.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Network filters and their bindings to ports.

use crate::net::REMOTE_PROGRAM;
use crate::{AclRule, Family, ProcedureInfo};

/// Finds a network filter by its name.
pub static NWFILTER_LOOKUP_BY_NAME: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 175, "nwfilter_lookup_by_name", Family::Nwfilter)
        .high()
        .read()
        .acl(&[AclRule::always("nwfilter", "getattr")])
        .api("virNWFilterLookupByName", "0.8.0");
/// Finds a network filter by its uuid.
pub static NWFILTER_LOOKUP_BY_UUID: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 176, "nwfilter_lookup_by_uuid", Family::Nwfilter)
        .high()
        .read()
        .acl(&[AclRule::always("nwfilter", "getattr")])
        .api("virNWFilterLookupByUUID", "0.8.0");
/// Describes a network filter as XML.
pub static NWFILTER_GET_XML_DESC: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 177, "nwfilter_get_xml_desc", Family::Nwfilter)
        .high()
        .read()
        .acl(&[AclRule::always("nwfilter", "read")])
        .api("virNWFilterGetXMLDesc", "0.8.0");
/// Counts the network filters.
pub static CONNECT_NUM_OF_NWFILTERS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 178, "connect_num_of_nwfilters", Family::Nwfilter)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_nwfilters")])
        .acl_filter(&[AclRule::always("nwfilter", "getattr")])
        .api("virConnectNumOfNWFilters", "0.8.0");
/// Lists the names of network filters, at most as many as asked for.
pub static CONNECT_LIST_NWFILTERS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 179, "connect_list_nwfilters", Family::Nwfilter)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_nwfilters")])
        .acl_filter(&[AclRule::always("nwfilter", "getattr")])
        .api("virConnectListNWFilters", "0.8.0");
/// Defines a network filter from XML.
pub static NWFILTER_DEFINE_XML: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 180, "nwfilter_define_xml", Family::Nwfilter)
        .high()
        .acl(&[AclRule::always("nwfilter", "write"), AclRule::always("nwfilter", "save")])
        .api("virNWFilterDefineXML", "0.8.0");
/// Forgets a network filter.
pub static NWFILTER_UNDEFINE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 181, "nwfilter_undefine", Family::Nwfilter)
        .high()
        .acl(&[AclRule::always("nwfilter", "delete")])
        .api("virNWFilterUndefine", "0.8.0");
/// Lists network filters; or only counts them if no results are wanted.
pub static CONNECT_LIST_ALL_NWFILTERS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 286, "connect_list_all_nwfilters", Family::Nwfilter)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_nwfilters")])
        .acl_filter(&[AclRule::always("nwfilter", "getattr")])
        .api("virConnectListAllNWFilters", "0.10.2");
/// Finds the binding of a filter to a network port by the port's device name.
pub static NWFILTER_BINDING_LOOKUP_BY_PORT_DEV: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 397, "nwfilter_binding_lookup_by_port_dev", Family::Nwfilter)
        .high()
        .read()
        .acl(&[AclRule::always("nwfilter_binding", "getattr")])
        .api("virNWFilterBindingLookupByPortDev", "4.5.0");
/// Describes the binding of a filter to a network port as XML.
pub static NWFILTER_BINDING_GET_XML_DESC: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 398, "nwfilter_binding_get_xml_desc", Family::Nwfilter)
        .high()
        .read()
        .acl(&[AclRule::always("nwfilter_binding", "read")])
        .api("virNWFilterBindingGetXMLDesc", "4.5.0");
/// Binds a filter to a network port as the XML says.
pub static NWFILTER_BINDING_CREATE_XML: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 399, "nwfilter_binding_create_xml", Family::Nwfilter)
        .high()
        .acl(&[AclRule::always("nwfilter_binding", "create")])
        .api("virNWFilterBindingCreateXML", "4.5.0");
/// Removes the binding of a filter to a network port.
pub static NWFILTER_BINDING_DELETE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 400, "nwfilter_binding_delete", Family::Nwfilter)
        .high()
        .acl(&[AclRule::always("nwfilter_binding", "delete")])
        .api("virNWFilterBindingDelete", "4.5.0");
/// Lists the bindings of filters to network ports; or only counts them if no results are wanted.
pub static CONNECT_LIST_ALL_NWFILTER_BINDINGS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 401, "connect_list_all_nwfilter_bindings", Family::Nwfilter)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_nwfilter_bindings")])
        .acl_filter(&[AclRule::always("nwfilter_binding", "getattr")])
        .api("virConnectListAllNWFilterBindings", "4.5.0");
/// Defines a network filter from XML, if asked after checking it against the schema.
pub static NWFILTER_DEFINE_XML_FLAGS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 431, "nwfilter_define_xml_flags", Family::Nwfilter)
        .high()
        .acl(&[AclRule::always("nwfilter", "write"), AclRule::always("nwfilter", "save")])
        .api("virNWFilterDefineXMLFlags", "7.7.0");
