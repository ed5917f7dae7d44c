// Generated from schema/remote/nwfilter.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! nwfilter

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::List;

use super::*;
use crate::wire::wire;

wire! {
    /// The arguments of `nwfilter_lookup_by_name`. virNWFilterLookupByName.
    struct NwfilterLookupByNameArgs {
        name: String,
    }

    /// The reply to `nwfilter_lookup_by_name`. virNWFilterLookupByName.
    struct NwfilterLookupByNameRet {
        nwfilter: Nwfilter,
    }

    /// The arguments of `nwfilter_lookup_by_uuid`. virNWFilterLookupByUUID.
    struct NwfilterLookupByUuidArgs {
        uuid: [u8; 16],
    }

    /// The reply to `nwfilter_lookup_by_uuid`. virNWFilterLookupByUUID.
    struct NwfilterLookupByUuidRet {
        nwfilter: Nwfilter,
    }

    /// The arguments of `nwfilter_get_xml_desc`. virNWFilterGetXMLDesc.
    struct NwfilterGetXmlDescArgs {
        nwfilter: Nwfilter,
        flags: u32,
    }

    /// The reply to `nwfilter_get_xml_desc`. virNWFilterGetXMLDesc.
    struct NwfilterGetXmlDescRet {
        xml: String,
    }

    /// The reply to `connect_num_of_nwfilters`. virConnectNumOfNWFilters.
    struct ConnectNumOfNwfiltersRet {
        num: i32,
    }

    /// The arguments of `connect_list_nwfilters`. virConnectListNWFilters.
    struct ConnectListNwfiltersArgs {
        maxnames: i32,
    }

    /// The reply to `connect_list_nwfilters`. virConnectListNWFilters.
    struct ConnectListNwfiltersRet {
        names: Vec<String> as List<String, NWFILTER_LIST_MAX>,
    }

    /// The arguments of `nwfilter_define_xml`. virNWFilterDefineXML.
    struct NwfilterDefineXmlArgs {
        xml: String,
    }

    /// The reply to `nwfilter_define_xml`. virNWFilterDefineXML.
    struct NwfilterDefineXmlRet {
        nwfilter: Nwfilter,
    }

    /// The arguments of `nwfilter_undefine`. virNWFilterUndefine.
    struct NwfilterUndefineArgs {
        nwfilter: Nwfilter,
    }

    /// The arguments of `connect_list_all_nwfilters`. virConnectListAllNWFilters.
    struct ConnectListAllNwfiltersArgs {
        need_results: i32,
        flags: u32,
    }

    /// The reply to `connect_list_all_nwfilters`. virConnectListAllNWFilters.
    struct ConnectListAllNwfiltersRet {
        filters: Vec<Nwfilter> as List<Nwfilter, NWFILTER_LIST_MAX>,
        ret: u32,
    }

    /// The arguments of `nwfilter_binding_lookup_by_port_dev`. virNWFilterBindingLookupByPortDev.
    struct NwfilterBindingLookupByPortDevArgs {
        name: String,
    }

    /// The reply to `nwfilter_binding_lookup_by_port_dev`. virNWFilterBindingLookupByPortDev.
    struct NwfilterBindingLookupByPortDevRet {
        nwfilter: NwfilterBinding,
    }

    /// The arguments of `nwfilter_binding_get_xml_desc`. virNWFilterBindingGetXMLDesc.
    struct NwfilterBindingGetXmlDescArgs {
        nwfilter: NwfilterBinding,
        flags: u32,
    }

    /// The reply to `nwfilter_binding_get_xml_desc`. virNWFilterBindingGetXMLDesc.
    struct NwfilterBindingGetXmlDescRet {
        xml: String,
    }

    /// The arguments of `nwfilter_binding_create_xml`. virNWFilterBindingCreateXML.
    struct NwfilterBindingCreateXmlArgs {
        xml: String,
        flags: u32,
    }

    /// The reply to `nwfilter_binding_create_xml`. virNWFilterBindingCreateXML.
    struct NwfilterBindingCreateXmlRet {
        nwfilter: NwfilterBinding,
    }

    /// The arguments of `nwfilter_binding_delete`. virNWFilterBindingDelete.
    struct NwfilterBindingDeleteArgs {
        nwfilter: NwfilterBinding,
    }

    /// The arguments of `connect_list_all_nwfilter_bindings`. virConnectListAllNWFilterBindings.
    struct ConnectListAllNwfilterBindingsArgs {
        need_results: i32,
        flags: u32,
    }

    /// The reply to `connect_list_all_nwfilter_bindings`. virConnectListAllNWFilterBindings.
    struct ConnectListAllNwfilterBindingsRet {
        bindings: Vec<NwfilterBinding> as List<NwfilterBinding, NWFILTER_BINDING_LIST_MAX>,
        ret: u32,
    }

    /// The arguments of `nwfilter_define_xml_flags`. virNWFilterDefineXMLFlags.
    struct NwfilterDefineXmlFlagsArgs {
        xml: String,
        flags: u32,
    }

    /// The reply to `nwfilter_define_xml_flags`. virNWFilterDefineXMLFlags.
    struct NwfilterDefineXmlFlagsRet {
        nwfilter: Nwfilter,
    }
}
