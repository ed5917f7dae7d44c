//! Devices that come and go, and keys that are pressed.

use crate::{DeviceModifyFlags, Domain, GraphicsReloadType, KeycodeSet, ProcessSignal, calls::calls};

calls! {
    for Domain { dom };

    /// Attaches a device (XML) to a running domain.
    #[doc(alias = "virDomainAttachDevice")]
    fn attach_device(&self, xml: &str) = DomainAttachDevice { xml: xml.to_owned() };

    /// Attaches a device (XML): live, or from the next boot on.
    #[doc(alias = "virDomainAttachDeviceFlags")]
    fn attach_device_flags(&self, xml: &str, flags: DeviceModifyFlags)
        = DomainAttachDeviceFlags { xml: xml.to_owned(), flags: flags.bits() };

    /// Detaches the device that the XML describes from a running domain.
    #[doc(alias = "virDomainDetachDevice")]
    fn detach_device(&self, xml: &str) = DomainDetachDevice { xml: xml.to_owned() };

    /// Detaches the device that the XML describes: live, or from the next boot on. Live, the domain must let go of it;
    /// an event says when it did.
    #[doc(alias = "virDomainDetachDeviceFlags")]
    fn detach_device_flags(&self, xml: &str, flags: DeviceModifyFlags)
        = DomainDetachDeviceFlags { xml: xml.to_owned(), flags: flags.bits() };

    /// Detaches the device of this alias: live, or from the next boot on.
    #[doc(alias = "virDomainDetachDeviceAlias")]
    fn detach_device_alias(&self, alias: &str, flags: DeviceModifyFlags)
        = DomainDetachDeviceAlias { alias: alias.to_owned(), flags: flags.bits() };

    /// Changes a device to what the XML says: live, or from the next boot on.
    #[doc(alias = "virDomainUpdateDeviceFlags")]
    fn update_device_flags(&self, xml: &str, flags: DeviceModifyFlags)
        = DomainUpdateDeviceFlags { xml: xml.to_owned(), flags: flags.bits() };

    /// Presses keys together for `hold_ms` milliseconds; 16 of them at most.
    #[doc(alias = "virDomainSendKey")]
    fn send_key(&self, codeset: KeycodeSet, hold_ms: u32, keycodes: &[u32])
        = DomainSendKey {
            codeset: codeset.0.cast_unsigned(), holdtime: hold_ms, keycodes: keycodes.to_vec(), flags: 0,
        };

    /// Sends a non-maskable interrupt.
    #[doc(alias = "virDomainInjectNMI")]
    fn inject_nmi(&self) = DomainInjectNmi { flags: 0 };

    /// Sends a signal to a process in the domain (containers only).
    #[doc(alias = "virDomainSendProcessSignal")]
    fn send_process_signal(&self, pid: i64, signal: ProcessSignal)
        = DomainSendProcessSignal { pid_value: pid, signum: signal.0.cast_unsigned(), flags: 0 };

    /// Has displays load their certificates anew. Since libvirt 10.2.0.
    #[doc(alias = "virDomainGraphicsReload")]
    fn graphics_reload(&self, kind: GraphicsReloadType)
        = DomainGraphicsReload { kind: kind.0.cast_unsigned(), flags: 0 };
}
