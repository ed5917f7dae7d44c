// Generated from schema/enums/node.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! node

use crate::wire::flags;

flags! {
    /// virNodeAllocPagesFlags. (`virNodeAllocPagesFlags`)
    flags NodeAllocPages from "VIR_NODE_ALLOC_PAGES_" {
        ADD = 0,
        SET = 1 << 0,
    }

    /// virNodeDeviceCreateXMLFlags. (`virNodeDeviceCreateXMLFlags`)
    flags NodeDeviceCreateXml from "VIR_NODE_DEVICE_CREATE_XML_" {
        VALIDATE = 1 << 0,
    }

    /// virNodeDeviceDefineXMLFlags. (`virNodeDeviceDefineXMLFlags`)
    flags NodeDeviceDefineXml from "VIR_NODE_DEVICE_DEFINE_XML_" {
        VALIDATE = 1 << 0,
    }

    /// virNodeDeviceUpdateFlags. (`virNodeDeviceUpdateFlags`)
    flags NodeDeviceUpdate from "VIR_NODE_DEVICE_UPDATE_AFFECT_" {
        CURRENT = 0,
        LIVE = 1 << 0,
        CONFIG = 1 << 1,
    }

    /// virNodeDeviceXMLFlags. (`virNodeDeviceXMLFlags`)
    flags NodeDeviceXml from "VIR_NODE_DEVICE_XML_" {
        INACTIVE = 1 << 0,
    }
}
