// Generated from schema/enums/network.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Flags and enums of networks, network filters and host interfaces.

use crate::wire::flags;

flags! {
    /// How to define a host interface. (`virInterfaceDefineFlags`)
    flags InterfaceDefine from "VIR_INTERFACE_DEFINE_" {
        VALIDATE = 1 << 0,
    }

    /// What to show of a host interface. (`virInterfaceXMLFlags`)
    flags InterfaceXml from "VIR_INTERFACE_XML_" {
        INACTIVE = 1 << 0,
    }

    /// How to start a network from XML. (`virNetworkCreateFlags`)
    flags NetworkCreate from "VIR_NETWORK_CREATE_" {
        VALIDATE = 1 << 0,
    }

    /// How to define a network. (`virNetworkDefineFlags`)
    flags NetworkDefine from "VIR_NETWORK_DEFINE_" {
        VALIDATE = 1 << 0,
    }

    /// How to create a network port. (`virNetworkPortCreateFlags`)
    flags NetworkPortCreate from "VIR_NETWORK_PORT_CREATE_" {
        RECLAIM = 1 << 0,
        VALIDATE = 1 << 1,
    }

    /// Whether a change concerns the live network or its definition. (`virNetworkUpdateFlags`)
    flags NetworkUpdate from "VIR_NETWORK_UPDATE_AFFECT_" {
        CURRENT = 0,
        LIVE = 1 << 0,
        CONFIG = 1 << 1,
    }

    /// What to show of a network. (`virNetworkXMLFlags`)
    flags NetworkXml from "VIR_NETWORK_XML_" {
        INACTIVE = 1 << 0,
    }

    /// How to bind a network filter. (`virNWFilterBindingCreateFlags`)
    flags NwfilterBindingCreate from "VIR_NWFILTER_BINDING_CREATE_" {
        VALIDATE = 1 << 0,
    }

    /// How to define a network filter. (`virNWFilterDefineFlags`)
    flags NwfilterDefine from "VIR_NWFILTER_DEFINE_" {
        VALIDATE = 1 << 0,
    }
}
