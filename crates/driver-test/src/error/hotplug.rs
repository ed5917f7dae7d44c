//! What is refused of devices that come, go and change.

use std::fmt;

use ferrovirt_error::{ErrorCode, ErrorDomain};

/// Why a device is not attached, detached or changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum HotplugError {
    /// Devices of a kind that nobody attaches, detaches or changes.
    Attach(&'static str),
    Detach(&'static str),
    Update(&'static str),
    /// Another device has this alias.
    AliasTaken(String),
    /// No device has this alias.
    NoAlias(String),
    /// No disk has this target.
    NoTarget(String),
    Floppy,
    UsbLun,
    VirtioCdrom,
    /// Disks of a bus that nobody attaches.
    Bus(String),
    /// Interfaces of a type that nobody attaches.
    Interface(String),
    HostdevMode(String),
    HostdevKind(String),
    HostdevDriver(String),
    DetachInterface(String),
    DetachHostdev(String),
    DetachBus,
    DetachDisk(String),
}

impl HotplugError {
    pub(super) fn code(&self) -> ErrorCode {
        match self {
            Self::AliasTaken(_) => ErrorCode::XML_ERROR,
            Self::NoAlias(_) => ErrorCode::DEVICE_MISSING,
            Self::NoTarget(_) => ErrorCode::INVALID_ARG,
            Self::UsbLun
            | Self::HostdevMode(_)
            | Self::HostdevKind(_)
            | Self::HostdevDriver(_)
            | Self::DetachHostdev(_) => ErrorCode::CONFIG_UNSUPPORTED,
            _ => ErrorCode::OPERATION_UNSUPPORTED,
        }
    }

    /// The part of libvirt that speaks.
    pub(super) fn domain(&self) -> ErrorDomain {
        match self {
            Self::AliasTaken(_) | Self::NoAlias(_) => ErrorDomain::DOMAIN,
            _ => ErrorDomain::TEST,
        }
    }
}

impl fmt::Display for HotplugError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Attach(kind) => write!(f, "live attach of device '{kind}' is not supported"),
            Self::Detach(kind) => write!(f, "live detach of device '{kind}' is not supported"),
            Self::Update(kind) => write!(f, "persistent update of device '{kind}' is not supported"),
            Self::AliasTaken(alias) => write!(f, "non unique alias detected: {alias}"),
            Self::NoAlias(alias) => write!(f, "no device found with alias {alias}"),
            Self::NoTarget(target) => write!(f, "target {target} doesn't exist."),
            Self::Floppy => f.write_str("floppy device hotplug isn't supported"),
            Self::UsbLun => f.write_str("disk device='lun' is not supported for usb bus"),
            Self::VirtioCdrom => f.write_str("cdrom device with virtio bus isn't supported"),
            Self::Bus(bus) => write!(f, "disk bus '{bus}' cannot be hotplugged."),
            Self::Interface(kind) => write!(f, "hotplug of interface type of {kind} is not implemented yet"),
            Self::HostdevMode(mode) => write!(f, "hotplug is not supported for hostdev mode '{mode}'"),
            Self::HostdevKind(kind) => write!(f, "hotplug is not supported for hostdev subsys type '{kind}'"),
            Self::HostdevDriver(driver) => {
                write!(f, "test hypervisor does not support device assignment mode '{driver}'")
            }
            Self::DetachInterface(kind) => write!(f, "live detach of interface type {kind} is not implemented yet"),
            Self::DetachHostdev(mode) => write!(f, "hot unplug is not supported for hostdev mode '{mode}'"),
            Self::DetachBus => f.write_str("This type of disk cannot be hot unplugged"),
            Self::DetachDisk(kind) => write!(f, "disk device type '{kind}' cannot be detached"),
        }
    }
}
