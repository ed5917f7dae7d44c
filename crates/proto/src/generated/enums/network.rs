// Generated from schema/enums/network.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Flags and enums of networks, network filters and host interfaces.

use crate::wire::numbers;

numbers! {
    /// What happened to a network. (`virNetworkEventLifecycleType`)
    enum NetworkEventLifecycleType from "VIR_NETWORK_EVENT_" {
        DEFINED = 0,
        UNDEFINED = 1,
        STARTED = 2,
        STOPPED = 3,
    }

    /// The events of networks. (`virNetworkEventID`)
    enum NetworkEventId from "VIR_NETWORK_EVENT_ID_" {
        LIFECYCLE = 0,
        /// (newer than libvirt 9.0.0)
        METADATA_CHANGE = 1,
    }

    /// The parts of a network's metadata. (`virNetworkMetadataType`)
    enum NetworkMetadataType from "VIR_NETWORK_METADATA_" {
        /// (newer than libvirt 9.0.0)
        DESCRIPTION = 0,
        /// (newer than libvirt 9.0.0)
        TITLE = 1,
        /// (newer than libvirt 9.0.0)
        ELEMENT = 2,
    }

    /// The sections of a network that can be changed. (`virNetworkUpdateSection`)
    enum NetworkUpdateSection from "VIR_NETWORK_SECTION_" {
        NONE = 0,
        BRIDGE = 1,
        DOMAIN = 2,
        IP = 3,
        IP_DHCP_HOST = 4,
        IP_DHCP_RANGE = 5,
        FORWARD = 6,
        FORWARD_INTERFACE = 7,
        FORWARD_PF = 8,
        PORTGROUP = 9,
        DNS_HOST = 10,
        DNS_TXT = 11,
        DNS_SRV = 12,
    }

    /// What to do with a section of a network. (`virNetworkUpdateCommand`)
    enum NetworkUpdateCommand from "VIR_NETWORK_UPDATE_COMMAND_" {
        NONE = 0,
        MODIFY = 1,
        DELETE = 2,
        ADD_LAST = 3,
        ADD_FIRST = 4,
    }
}
