// Generated from schema/enums/node.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Flags and enums of the host and its devices.

use crate::wire::flags;

flags! {
    /// Whether to add to a pool of pages or to set it. (`virNodeAllocPagesFlags`)
    flags NodeAllocPages from "VIR_NODE_ALLOC_PAGES_" {
        ADD = 0,
        SET = 1 << 0,
    }

    /// How to create a host device. (`virNodeDeviceCreateXMLFlags`)
    flags NodeDeviceCreateXml from "VIR_NODE_DEVICE_CREATE_XML_" {
        VALIDATE = 1 << 0,
    }

    /// How to define a host device. (`virNodeDeviceDefineXMLFlags`)
    flags NodeDeviceDefineXml from "VIR_NODE_DEVICE_DEFINE_XML_" {
        VALIDATE = 1 << 0,
    }

    /// Whether a change concerns the live host device or its definition. (`virNodeDeviceUpdateFlags`)
    flags NodeDeviceUpdate from "VIR_NODE_DEVICE_UPDATE_AFFECT_" {
        /// (newer than libvirt 9.0.0)
        CURRENT = 0,
        /// (newer than libvirt 9.0.0)
        LIVE = 1 << 0,
        /// (newer than libvirt 9.0.0)
        CONFIG = 1 << 1,
    }

    /// What to show of a host device. (`virNodeDeviceXMLFlags`)
    flags NodeDeviceXml from "VIR_NODE_DEVICE_XML_" {
        /// (newer than libvirt 9.0.0)
        INACTIVE = 1 << 0,
    }
}
