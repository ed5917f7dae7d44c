// Generated from schema/remote/nwfilter.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Network filters and their bindings to ports.

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::List;

use super::*;
use crate::wire::wire;

wire! {
    /// The arguments of `nwfilter_lookup_by_name`. Finds a network filter by its name.
    struct NwfilterLookupByNameArgs {
        name: String,
    }

    /// The reply to `nwfilter_lookup_by_name`. Finds a network filter by its name.
    struct NwfilterLookupByNameRet {
        nwfilter: Nwfilter,
    }

    /// The arguments of `nwfilter_lookup_by_uuid`. Finds a network filter by its uuid.
    struct NwfilterLookupByUuidArgs {
        uuid: [u8; 16],
    }

    /// The reply to `nwfilter_lookup_by_uuid`. Finds a network filter by its uuid.
    struct NwfilterLookupByUuidRet {
        nwfilter: Nwfilter,
    }

    /// The arguments of `nwfilter_get_xml_desc`. Describes a network filter as XML.
    struct NwfilterGetXmlDescArgs {
        nwfilter: Nwfilter,
        flags: u32,
    }

    /// The reply to `nwfilter_get_xml_desc`. Describes a network filter as XML.
    struct NwfilterGetXmlDescRet {
        xml: String,
    }

    /// The reply to `connect_num_of_nwfilters`. Counts the network filters.
    struct ConnectNumOfNwfiltersRet {
        num: i32,
    }

    /// The arguments of `connect_list_nwfilters`. Lists the names of network filters, at most as many as asked for.
    struct ConnectListNwfiltersArgs {
        maxnames: i32,
    }

    /// The reply to `connect_list_nwfilters`. Lists the names of network filters, at most as many as asked for.
    struct ConnectListNwfiltersRet {
        names: Vec<String> as List<String, NWFILTER_LIST_MAX>,
    }

    /// The arguments of `nwfilter_define_xml`. Defines a network filter from XML.
    struct NwfilterDefineXmlArgs {
        xml: String,
    }

    /// The reply to `nwfilter_define_xml`. Defines a network filter from XML.
    struct NwfilterDefineXmlRet {
        nwfilter: Nwfilter,
    }

    /// The arguments of `nwfilter_undefine`. Forgets a network filter.
    struct NwfilterUndefineArgs {
        nwfilter: Nwfilter,
    }

    /// The arguments of `connect_list_all_nwfilters`. Lists network filters; or only counts them if no results are wanted.
    struct ConnectListAllNwfiltersArgs {
        need_results: i32,
        flags: u32,
    }

    /// The reply to `connect_list_all_nwfilters`. Lists network filters; or only counts them if no results are wanted.
    struct ConnectListAllNwfiltersRet {
        filters: Vec<Nwfilter> as List<Nwfilter, NWFILTER_LIST_MAX>,
        ret: u32,
    }

    /// The arguments of `nwfilter_binding_lookup_by_port_dev`. Finds the binding of a filter to a network port by the port's device name.
    struct NwfilterBindingLookupByPortDevArgs {
        name: String,
    }

    /// The reply to `nwfilter_binding_lookup_by_port_dev`. Finds the binding of a filter to a network port by the port's device name.
    struct NwfilterBindingLookupByPortDevRet {
        nwfilter: NwfilterBinding,
    }

    /// The arguments of `nwfilter_binding_get_xml_desc`. Describes the binding of a filter to a network port as XML.
    struct NwfilterBindingGetXmlDescArgs {
        nwfilter: NwfilterBinding,
        flags: u32,
    }

    /// The reply to `nwfilter_binding_get_xml_desc`. Describes the binding of a filter to a network port as XML.
    struct NwfilterBindingGetXmlDescRet {
        xml: String,
    }

    /// The arguments of `nwfilter_binding_create_xml`. Binds a filter to a network port as the XML says.
    struct NwfilterBindingCreateXmlArgs {
        xml: String,
        flags: u32,
    }

    /// The reply to `nwfilter_binding_create_xml`. Binds a filter to a network port as the XML says.
    struct NwfilterBindingCreateXmlRet {
        nwfilter: NwfilterBinding,
    }

    /// The arguments of `nwfilter_binding_delete`. Removes the binding of a filter to a network port.
    struct NwfilterBindingDeleteArgs {
        nwfilter: NwfilterBinding,
    }

    /// The arguments of `connect_list_all_nwfilter_bindings`. Lists the bindings of filters to network ports; or only counts them if no results are wanted.
    struct ConnectListAllNwfilterBindingsArgs {
        need_results: i32,
        flags: u32,
    }

    /// The reply to `connect_list_all_nwfilter_bindings`. Lists the bindings of filters to network ports; or only counts them if no results are wanted.
    struct ConnectListAllNwfilterBindingsRet {
        bindings: Vec<NwfilterBinding> as List<NwfilterBinding, NWFILTER_BINDING_LIST_MAX>,
        ret: u32,
    }

    /// The arguments of `nwfilter_define_xml_flags`. Defines a network filter from XML, if asked after checking it against the schema.
    struct NwfilterDefineXmlFlagsArgs {
        xml: String,
        flags: u32,
    }

    /// The reply to `nwfilter_define_xml_flags`. Defines a network filter from XML, if asked after checking it against the schema.
    struct NwfilterDefineXmlFlagsRet {
        nwfilter: Nwfilter,
    }
}
