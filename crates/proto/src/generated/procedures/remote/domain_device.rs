// Generated from schema/remote/domain_device.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! A domain's devices, consoles, channels and displays.

use crate::net::REMOTE_PROGRAM;
use crate::{AclRule, Family, FdCount, ProcedureInfo, StreamDirection, Test, flags};

/// Adds a device described in XML to a running domain.
pub static DOMAIN_ATTACH_DEVICE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 8, "domain_attach_device", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainAttachDevice", "0.1.9");
/// Removes a device described in XML from a running domain.
pub static DOMAIN_DETACH_DEVICE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 13, "domain_detach_device", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainDetachDevice", "0.1.9");
/// Adds a device described in XML to the live or to the defined domain.
pub static DOMAIN_ATTACH_DEVICE_FLAGS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 160, "domain_attach_device_flags", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "write"),
            AclRule::when(
                "domain",
                "save",
                "flags",
                Test::HasNone(
                    flags::DomainModificationImpact::CONFIG.bits() | flags::DomainModificationImpact::LIVE.bits(),
                ),
            ),
            AclRule::when("domain", "save", "flags", Test::HasAll(flags::DomainModificationImpact::CONFIG.bits())),
        ])
        .api("virDomainAttachDeviceFlags", "0.7.7");
/// Removes a device described in XML from the live or from the defined domain.
pub static DOMAIN_DETACH_DEVICE_FLAGS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 161, "domain_detach_device_flags", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "write"),
            AclRule::when(
                "domain",
                "save",
                "flags",
                Test::HasNone(
                    flags::DomainModificationImpact::CONFIG.bits() | flags::DomainModificationImpact::LIVE.bits(),
                ),
            ),
            AclRule::when("domain", "save", "flags", Test::HasAll(flags::DomainModificationImpact::CONFIG.bits())),
        ])
        .api("virDomainDetachDeviceFlags", "0.7.7");
/// Changes a device of the live or of the defined domain to what the XML says.
pub static DOMAIN_UPDATE_DEVICE_FLAGS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 174, "domain_update_device_flags", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "write"),
            AclRule::when(
                "domain",
                "save",
                "flags",
                Test::HasNone(
                    flags::DomainModificationImpact::CONFIG.bits() | flags::DomainModificationImpact::LIVE.bits(),
                ),
            ),
            AclRule::when("domain", "save", "flags", Test::HasAll(flags::DomainModificationImpact::CONFIG.bits())),
        ])
        .api("virDomainUpdateDeviceFlags", "0.8.0");
/// Opens a stream to one of the domain's consoles or serial ports.
pub static DOMAIN_OPEN_CONSOLE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 201, "domain_open_console", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "open_device")])
        .stream(StreamDirection::Both)
        .api("virDomainOpenConsole", "0.8.6");
/// Opens a stream with a picture of one of the domain's screens and says its type.
pub static DOMAIN_SCREENSHOT: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 211, "domain_screenshot", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "screenshot")])
        .stream(StreamDirection::Down)
        .api("virDomainScreenshot", "0.9.2");
/// Connects a descriptor of the client to one of the domain's displays.
pub static DOMAIN_OPEN_GRAPHICS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 249, "domain_open_graphics", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "open_graphics")])
        .fds(FdCount::One, FdCount::Zero)
        .api("virDomainOpenGraphics", "0.9.7");
/// Opens a stream to one of the domain's channels.
pub static DOMAIN_OPEN_CHANNEL: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 296, "domain_open_channel", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "open_device")])
        .stream(StreamDirection::Both)
        .api("virDomainOpenChannel", "1.0.2");
/// Gives a descriptor that is connected to one of the domain's displays.
pub static DOMAIN_OPEN_GRAPHICS_FD: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 343, "domain_open_graphics_fd", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "open_graphics")])
        .fds(FdCount::Zero, FdCount::One)
        .api("virDomainOpenGraphicsFD", "1.2.8");
/// Removes the device of an alias; an event tells when it is gone.
pub static DOMAIN_DETACH_DEVICE_ALIAS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 392, "domain_detach_device_alias", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "write"),
            AclRule::when(
                "domain",
                "save",
                "flags",
                Test::HasNone(
                    flags::DomainModificationImpact::CONFIG.bits() | flags::DomainModificationImpact::LIVE.bits(),
                ),
            ),
            AclRule::when("domain", "save", "flags", Test::HasAll(flags::DomainModificationImpact::CONFIG.bits())),
        ])
        .api("virDomainDetachDeviceAlias", "4.4.0");
/// Keeps descriptors under a name for the domain's disks to refer to.
pub static DOMAIN_FD_ASSOCIATE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 443, "domain_fd_associate", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write")])
        .fds(FdCount::Many, FdCount::Zero)
        .api("virDomainFDAssociate", "9.0.0");
/// Has a display read its TLS certificates again.
pub static DOMAIN_GRAPHICS_RELOAD: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 448, "domain_graphics_reload", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainGraphicsReload", "10.2.0")
        .newer();
