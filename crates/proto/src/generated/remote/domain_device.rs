// Generated from schema/remote/domain_device.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! A domain's devices, consoles, channels and displays.

use alloc::string::String;

use super::*;
use crate::wire::wire;

wire! {
    /// The arguments of `domain_attach_device`. Adds a device described in XML to a running domain.
    struct DomainAttachDeviceArgs {
        dom: Domain,
        #[secret] xml: String,
    }

    /// The arguments of `domain_detach_device`. Removes a device described in XML from a running domain.
    struct DomainDetachDeviceArgs {
        dom: Domain,
        #[secret] xml: String,
    }

    /// The arguments of `domain_attach_device_flags`. Adds a device described in XML to the live or to the defined domain.
    struct DomainAttachDeviceFlagsArgs {
        dom: Domain,
        #[secret] xml: String,
        flags: u32,
    }

    /// The arguments of `domain_detach_device_flags`. Removes a device described in XML from the live or from the defined domain.
    struct DomainDetachDeviceFlagsArgs {
        dom: Domain,
        #[secret] xml: String,
        flags: u32,
    }

    /// The arguments of `domain_update_device_flags`. Changes a device of the live or of the defined domain to what the XML says.
    struct DomainUpdateDeviceFlagsArgs {
        dom: Domain,
        #[secret] xml: String,
        flags: u32,
    }

    /// The arguments of `domain_open_console`. Opens a stream to one of the domain's consoles or serial ports.
    struct DomainOpenConsoleArgs {
        dom: Domain,
        dev_name: Option<String>,
        flags: u32,
    }

    /// The arguments of `domain_screenshot`. Opens a stream with a picture of one of the domain's screens and says its type.
    struct DomainScreenshotArgs {
        dom: Domain,
        screen: u32,
        flags: u32,
    }

    /// The reply to `domain_screenshot`. Opens a stream with a picture of one of the domain's screens and says its type.
    struct DomainScreenshotRet {
        mime: Option<String>,
    }

    /// The arguments of `domain_open_graphics`. Connects a descriptor of the client to one of the domain's displays.
    struct DomainOpenGraphicsArgs {
        dom: Domain,
        idx: u32,
        flags: u32,
    }

    /// The arguments of `domain_open_channel`. Opens a stream to one of the domain's channels.
    struct DomainOpenChannelArgs {
        dom: Domain,
        name: Option<String>,
        flags: u32,
    }

    /// The arguments of `domain_open_graphics_fd`. Gives a descriptor that is connected to one of the domain's displays.
    struct DomainOpenGraphicsFdArgs {
        dom: Domain,
        idx: u32,
        flags: u32,
    }

    /// The arguments of `domain_detach_device_alias`. Removes the device of an alias; an event tells when it is gone.
    struct DomainDetachDeviceAliasArgs {
        dom: Domain,
        alias: String,
        flags: u32,
    }

    /// The arguments of `domain_fd_associate`. Keeps descriptors under a name for the domain's disks to refer to.
    struct DomainFdAssociateArgs {
        dom: Domain,
        name: String,
        flags: u32,
    }

    /// The arguments of `domain_graphics_reload`. Has a display read its TLS certificates again.
    struct DomainGraphicsReloadArgs {
        dom: Domain,
        kind: u32,
        flags: u32,
    }
}
