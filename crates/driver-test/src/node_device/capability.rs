//! What devices can do.

use ferrovirt_proto::flags::ListAllNodeDevice as Filter;
use ferrovirt_xml::Element;

use super::NodeDevice;

/// The bits of filters that ask for capabilities, and the names of these.
pub(super) const BITS: &[(Filter, &str)] = &[
    (Filter::CAP_SYSTEM, "system"),
    (Filter::CAP_PCI_DEV, "pci"),
    (Filter::CAP_USB_DEV, "usb_device"),
    (Filter::CAP_USB_INTERFACE, "usb"),
    (Filter::CAP_NET, "net"),
    (Filter::CAP_SCSI_HOST, "scsi_host"),
    (Filter::CAP_SCSI_TARGET, "scsi_target"),
    (Filter::CAP_SCSI, "scsi"),
    (Filter::CAP_STORAGE, "storage"),
    (Filter::CAP_FC_HOST, "fc_host"),
    (Filter::CAP_VPORTS, "vports"),
    (Filter::CAP_SCSI_GENERIC, "scsi_generic"),
    (Filter::CAP_DRM, "drm"),
    (Filter::CAP_MDEV_TYPES, "mdev_types"),
    (Filter::CAP_MDEV, "mdev"),
    (Filter::CAP_CCW_DEV, "ccw"),
    (Filter::CAP_CSS_DEV, "css"),
    (Filter::CAP_VDPA, "vdpa"),
    (Filter::CAP_AP_CARD, "ap_card"),
    (Filter::CAP_AP_QUEUE, "ap_queue"),
    (Filter::CAP_AP_MATRIX, "ap_matrix"),
    (Filter::CAP_VPD, "vpd"),
];

/// The bits of filters that are known.
pub(super) fn filters() -> u32 {
    let states = (Filter::ACTIVE | Filter::INACTIVE) | (Filter::PERSISTENT | Filter::TRANSIENT);
    BITS.iter().fold(states, |known, (bit, _)| known | *bit).bits()
}

impl NodeDevice {
    /// The capabilities that stand at the top; those inside them are parts of these.
    pub(super) fn capabilities(&self) -> Vec<String> {
        let elements = self.definition.children_named("capability");
        elements.filter_map(|capability| capability.attribute("type")).map(str::to_owned).collect()
    }

    /// Whether it has that capability, at the top or as a part.
    pub(super) fn can(&self, capability: &str) -> bool {
        // What the documents call `vport_ops` is called `vports` everywhere else.
        let is_part = |kind: &str| match capability {
            "vports" => kind == "vport_ops",
            "fc_host" | "mdev_types" | "vpd" => kind == capability,
            _ => false,
        };
        self.definition.children_named("capability").any(|top| {
            let mut parts = top.children_named("capability").filter_map(|part| part.attribute("type"));
            top.attribute("type") == Some(capability) || parts.any(is_part)
        })
    }

    /// The part that tells a fibre channel adapter's world-wide names.
    pub(super) fn fibre_channel(&self) -> Option<&Element> {
        fibre_channel(&self.definition)
    }
}

/// The same of a device that is not there yet.
pub(super) fn fibre_channel(device: &Element) -> Option<&Element> {
    let of_type = |kind: &'static str| move |element: &&Element| element.attribute("type") == Some(kind);
    let hosts = device.children_named("capability").filter(of_type("scsi_host"));
    hosts.flat_map(|host| host.children_named("capability")).find(of_type("fc_host"))
}
