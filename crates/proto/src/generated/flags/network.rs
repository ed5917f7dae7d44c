// Generated from schema/enums/network.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! network

use crate::wire::flags;

flags! {
    /// virInterfaceDefineFlags. (`virInterfaceDefineFlags`)
    flags InterfaceDefine from "VIR_INTERFACE_DEFINE_" {
        VALIDATE = 1 << 0,
    }

    /// virInterfaceXMLFlags. (`virInterfaceXMLFlags`)
    flags InterfaceXml from "VIR_INTERFACE_XML_" {
        INACTIVE = 1 << 0,
    }

    /// virNetworkCreateFlags. (`virNetworkCreateFlags`)
    flags NetworkCreate from "VIR_NETWORK_CREATE_" {
        VALIDATE = 1 << 0,
    }

    /// virNetworkDefineFlags. (`virNetworkDefineFlags`)
    flags NetworkDefine from "VIR_NETWORK_DEFINE_" {
        VALIDATE = 1 << 0,
    }

    /// virNetworkPortCreateFlags. (`virNetworkPortCreateFlags`)
    flags NetworkPortCreate from "VIR_NETWORK_PORT_CREATE_" {
        RECLAIM = 1 << 0,
        VALIDATE = 1 << 1,
    }

    /// virNetworkUpdateFlags. (`virNetworkUpdateFlags`)
    flags NetworkUpdate from "VIR_NETWORK_UPDATE_AFFECT_" {
        CURRENT = 0,
        LIVE = 1 << 0,
        CONFIG = 1 << 1,
    }

    /// virNetworkXMLFlags. (`virNetworkXMLFlags`)
    flags NetworkXml from "VIR_NETWORK_XML_" {
        INACTIVE = 1 << 0,
    }

    /// virNWFilterBindingCreateFlags. (`virNWFilterBindingCreateFlags`)
    flags NwfilterBindingCreate from "VIR_NWFILTER_BINDING_CREATE_" {
        VALIDATE = 1 << 0,
    }

    /// virNWFilterDefineFlags. (`virNWFilterDefineFlags`)
    flags NwfilterDefine from "VIR_NWFILTER_DEFINE_" {
        VALIDATE = 1 << 0,
    }
}
