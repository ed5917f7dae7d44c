//! A volume as it is written: what libvirt refuses of it, in its order, and what it takes its values for.

use super::{
    encryption,
    error::Fault,
    permissions,
    storage::{Formats, PARTITIONS},
};
use crate::{
    table::{SizeFlaw, scaled},
    tree::Element,
};

/// Brings the values into the form that the table of volumes knows, and drops what says nothing.
pub(super) fn read(volume: &mut Element, formats: &Formats) -> Result<(), Fault> {
    if volume.child_text("name").is_none_or(|name| name.is_empty()) {
        return Err(Fault::xml("missing volume name element"));
    }
    kind(volume)?;
    volume.remove_elements(|child| {
        child.name() == "backingStore" && child.child_text("path").is_none_or(|path| path.is_empty())
    });
    if let Some(backing) = volume.child_mut("backingStore") {
        format(backing, formats)?;
        permissions::read(backing)?;
    }
    if volume.child_text("capacity").is_none_or(|text| text.is_empty()) {
        return Err(Fault::xml("missing capacity element"));
    }
    size(volume, "capacity")?;
    size(volume, "allocation")?;
    volume.child_mut("target").map_or(Ok(()), |found| target(found, formats))
}

const KINDS: &[&str] = &["file", "block", "dir", "network", "netdir", "ploop"];

fn kind(volume: &mut Element) -> Result<(), Fault> {
    let Some(kind) = volume.attribute("type") else { return Ok(()) };
    if kind.is_empty() {
        volume.remove_attribute("type");
    } else if !KINDS.contains(&kind) {
        return Err(Fault::unsupported(format!("unknown volume type '{kind}'")));
    }
    Ok(())
}

fn target(target: &mut Element, formats: &Formats) -> Result<(), Fault> {
    format(target, formats)?;
    permissions::read(target)?;
    target.child("encryption").map_or(Ok(()), encryption::check)?;
    if let Some(encryption) = target.child_mut("encryption")
        && !encryption::has_cipher(encryption)
    {
        encryption.remove_elements(|child| matches!(child.name(), "cipher" | "ivgen"));
    }
    compat(target)?;
    cluster(target)?;
    let mut features = target.child("features").into_iter().flat_map(Element::elements);
    match features.find(|feature| !matches!(feature.name(), "lazy_refcounts" | "extended_l2")) {
        Some(feature) => Err(Fault::unsupported(format!("unsupported feature {}", feature.name()))),
        None => Ok(()),
    }
}

const IMAGES: &[&str] = &[
    "raw", "dir", "bochs", "cloop", "dmg", "iso", "vpc", "vdi", "fat", "vhd", "ploop", "cow", "qcow", "qcow2", "qed",
    "vmdk",
];

fn format(holder: &mut Element, formats: &Formats) -> Result<(), Fault> {
    let known = match formats {
        Formats::Images => IMAGES,
        Formats::Partitions => PARTITIONS,
        Formats::None => return Ok(()),
    };
    let Some(format) = holder.child("format") else { return Ok(()) };
    match format.attribute("type") {
        None | Some("") => holder.remove_elements(|child| child.name() == "format"),
        Some(word) if known.contains(&word) => {}
        Some(word) => return Err(Fault::unsupported(format!("unknown volume format type {word}"))),
    }
    Ok(())
}

fn size(volume: &mut Element, name: &str) -> Result<(), Fault> {
    let Some(element) = volume.child_mut(name) else { return Ok(()) };
    let text = element.text().trim_start().to_owned();
    if element.text().is_empty() {
        volume.remove_elements(|child| child.name() == name);
        return Ok(());
    }
    // Libvirt says so of both.
    let count = text.parse().map_err(|_| Fault::xml("malformed capacity element"))?;
    scale(element, count, i64::MAX.unsigned_abs())?;
    element.set_text(text);
    Ok(())
}

/// The bytes that `count` of the element's unit are.
fn scale(element: &Element, count: u64, limit: u64) -> Result<u64, Fault> {
    let unit = element.attribute("unit");
    match scaled(count, unit, 1) {
        Ok(bytes) if bytes <= limit => Ok(bytes),
        Err(SizeFlaw::Unit) => Err(Fault::BadUnit(unit.unwrap_or_default().to_owned())),
        _ => Err(Fault::TooLarge(format!("{count}{}", unit.unwrap_or_default()))),
    }
}

/// The version of a format: two numbers.
fn compat(target: &mut Element) -> Result<(), Fault> {
    let text = target.child_text("compat").unwrap_or_default().into_owned();
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|letter| letter.is_ascii_digit());
    if text.is_empty() {
        target.remove_elements(|child| child.name() == "compat");
    } else if !text.split_once('.').is_some_and(|(major, minor)| is_number(major) && is_number(minor)) {
        return Err(Fault::xml("forbidden characters in 'compat' attribute"));
    }
    Ok(())
}

/// The size of a cluster, in bytes from here on; none is none.
fn cluster(target: &mut Element) -> Result<(), Fault> {
    let Some(cluster) = target.child_mut("clusterSize") else { return Ok(()) };
    let text = cluster.text().into_owned();
    let bytes = if text.is_empty() {
        0
    } else {
        let bad = || Fault::BadText { path: "./target/clusterSize".to_owned(), text: text.clone() };
        scale(cluster, text.trim_start().parse().map_err(|_| bad())?, u64::MAX)?
    };
    cluster.set_attribute("unit", "B");
    cluster.set_text(bytes.to_string());
    target.remove_elements(|child| child.name() == "clusterSize" && bytes == 0);
    Ok(())
}
