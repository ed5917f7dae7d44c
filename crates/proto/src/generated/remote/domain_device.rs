// Generated from schema/remote/domain_device.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! domain_device

use alloc::string::String;

use super::*;
use crate::wire::wire;

wire! {
    /// The arguments of `domain_attach_device`. virDomainAttachDevice.
    struct DomainAttachDeviceArgs {
        dom: Domain,
        xml: String,
    }

    /// The arguments of `domain_detach_device`. virDomainDetachDevice.
    struct DomainDetachDeviceArgs {
        dom: Domain,
        xml: String,
    }

    /// The arguments of `domain_attach_device_flags`. virDomainAttachDeviceFlags.
    struct DomainAttachDeviceFlagsArgs {
        dom: Domain,
        xml: String,
        flags: u32,
    }

    /// The arguments of `domain_detach_device_flags`. virDomainDetachDeviceFlags.
    struct DomainDetachDeviceFlagsArgs {
        dom: Domain,
        xml: String,
        flags: u32,
    }

    /// The arguments of `domain_update_device_flags`. virDomainUpdateDeviceFlags.
    struct DomainUpdateDeviceFlagsArgs {
        dom: Domain,
        xml: String,
        flags: u32,
    }

    /// The arguments of `domain_open_console`. virDomainOpenConsole.
    struct DomainOpenConsoleArgs {
        dom: Domain,
        dev_name: Option<String>,
        flags: u32,
    }

    /// The arguments of `domain_screenshot`. virDomainScreenshot.
    struct DomainScreenshotArgs {
        dom: Domain,
        screen: u32,
        flags: u32,
    }

    /// The reply to `domain_screenshot`. virDomainScreenshot.
    struct DomainScreenshotRet {
        mime: Option<String>,
    }

    /// The arguments of `domain_open_graphics`. virDomainOpenGraphics.
    struct DomainOpenGraphicsArgs {
        dom: Domain,
        idx: u32,
        flags: u32,
    }

    /// The arguments of `domain_open_channel`. virDomainOpenChannel.
    struct DomainOpenChannelArgs {
        dom: Domain,
        name: Option<String>,
        flags: u32,
    }

    /// The arguments of `domain_open_graphics_fd`. virDomainOpenGraphicsFD.
    struct DomainOpenGraphicsFdArgs {
        dom: Domain,
        idx: u32,
        flags: u32,
    }

    /// The arguments of `domain_detach_device_alias`. virDomainDetachDeviceAlias.
    struct DomainDetachDeviceAliasArgs {
        dom: Domain,
        alias: String,
        flags: u32,
    }

    /// The arguments of `domain_fd_associate`. virDomainFDAssociate.
    struct DomainFdAssociateArgs {
        dom: Domain,
        name: String,
        flags: u32,
    }

    /// The arguments of `domain_graphics_reload`. virDomainGraphicsReload.
    struct DomainGraphicsReloadArgs {
        dom: Domain,
        kind: u32,
        flags: u32,
    }
}
