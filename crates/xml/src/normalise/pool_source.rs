//! Where the volumes of a pool come from, as it is written: what libvirt refuses whatever the type of the pool.

use super::{
    domain::check_auth,
    error::{Expected, Fault},
};
use crate::{table::Codec, tree::Element};

/// What is wrong with the source of a pool of this type, in libvirt's order.
pub(super) fn check(source: &Element, kind: &str) -> Result<(), Fault> {
    if kind == "rbd" && source.child_text("name").is_none_or(|name| name.is_empty()) {
        return Err(Fault::xml("element 'name' is mandatory for RBD pool"));
    }
    let format = format(source, kind)?;
    source.children_named("host").try_for_each(host)?;
    source.children_named("device").try_for_each(device)?;
    source.child("adapter").map_or(Ok(()), adapter)?;
    source.child("auth").map_or(Ok(()), auth)?;
    match said(source, "protocol", "ver") {
        // Libvirt takes the format for one of a network's file systems, whatever it is of.
        Some(_) if format > 1 => {
            let named = NETWORK_FORMATS.get(format).unwrap_or(&"(null)");
            Err(Fault::unsupported(format!("storage pool protocol ver unsupported for pool type '{named}'")))
        }
        _ => Ok(()),
    }
}

/// Drops what says nothing.
pub(super) fn drop_empty(source: &mut Element) {
    let parts = [("dir", "path"), ("format", "type"), ("protocol", "ver"), ("vendor", "name"), ("product", "name")];
    for (name, attribute) in parts {
        source.remove_elements(|child| child.name() == name && child.attribute(attribute).is_none_or(str::is_empty));
    }
}

/// An attribute that says something.
fn said<'a>(source: &'a Element, child: &str, attribute: &str) -> Option<&'a str> {
    source.child(child)?.attribute(attribute).filter(|text| !text.is_empty())
}

/// Which of the formats for this type of pool it is.
fn format(source: &Element, kind: &str) -> Result<usize, Fault> {
    let (known, default): (&[&str], usize) = match kind {
        "fs" => (FORMATS, 0),
        "netfs" => (NETWORK_FORMATS, 0),
        "logical" => (&["unknown", "lvm2"], 1),
        "disk" => (&["unknown", "dos", "dvh", "gpt", "mac", "bsd", "pc98", "sun", "lvm2"], 0),
        _ => return Ok(0),
    };
    let Some(word) = said(source, "format", "type") else { return Ok(default) };
    let found = known.iter().position(|known| *known == word);
    found.ok_or_else(|| Fault::unsupported(format!("unknown pool format type {word}")))
}

const FORMATS: &[&str] =
    &["auto", "ext2", "ext3", "ext4", "ufs", "iso9660", "udf", "gfs", "gfs2", "vfat", "hfs+", "xfs", "ocfs2", "vmfs"];

const NETWORK_FORMATS: &[&str] = &["auto", "nfs", "glusterfs", "cifs"];

fn host(host: &Element) -> Result<(), Fault> {
    if host.attribute("name").is_none() {
        return Err(Fault::xml("missing storage pool host name"));
    }
    match host.attribute("port") {
        Some(port) if port.trim_start().parse::<i32>().is_err() => {
            Err(Fault::bad_attribute(host, "port", port, Some(Expected::Integer)))
        }
        _ => Ok(()),
    }
}

fn device(device: &Element) -> Result<(), Fault> {
    if device.attribute("path").is_none() {
        return Err(Fault::xml("missing storage pool source device path"));
    }
    flag(device, "part_separator")
}

fn adapter(adapter: &Element) -> Result<(), Fault> {
    let place = adapter.child("parentaddr");
    match adapter.attribute("type") {
        None if ["wwnn", "wwpn", "parent"].iter().any(|name| adapter.attribute(name).is_some()) => {
            let text = "Use of 'wwnn', 'wwpn', and 'parent' attributes requires use of the adapter 'type'";
            Err(Fault::xml(text))
        }
        None if place.is_some() => Err(Fault::xml("Use of 'parentaddr' element requires use of the adapter 'type'")),
        None => Ok(()),
        Some("fc_host") => flag(adapter, "managed"),
        Some("scsi_host") => place.map_or(Ok(()), parent_address),
        Some(other) => Err(Fault::bad_attribute(adapter, "type", other, None)),
    }
}

fn parent_address(place: &Element) -> Result<(), Fault> {
    let Some(address) = place.child("address") else {
        return Err(Fault::xml("Missing scsi_host PCI address element"));
    };
    for name in ["domain", "bus", "slot", "function"] {
        match address.attribute(name) {
            Some(number) if Codec::Hex(1).canonical(number).is_err() => {
                return Err(Fault::bad_attribute(address, name, number, Some(Expected::Unsigned)));
            }
            _ => {}
        }
    }
    match place.attribute("unique_id").map(str::parse::<u32>) {
        Some(Ok(_)) => Ok(()),
        _ => Err(Fault::xml("Missing or invalid scsi adapter 'unique_id' value")),
    }
}

fn auth(auth: &Element) -> Result<(), Fault> {
    check_auth(auth)?;
    match auth.attribute("type") {
        None | Some("none") => Err(Fault::unsupported("storage pool missing auth type")),
        Some(_) => Ok(()),
    }
}

fn flag(element: &Element, name: &str) -> Result<(), Fault> {
    match element.attribute(name) {
        Some(word) if !matches!(word, "yes" | "no") => Err(Fault::bad_attribute(element, name, word, None)),
        _ => Ok(()),
    }
}
