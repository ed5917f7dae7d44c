//! Volumes: what libvirt refuses of one, in its order, and what it prints of it.

use ferrovirt_error::ErrorDomain;

use super::error::{Fault, XmlError};
use super::{encryption, permissions, shape};
use crate::table::{self, SizeFlaw, scaled};
use crate::tree::{Element, Node};

/// The volume as libvirt would print it in the pool whose path is `pool_path`.
///
/// # Errors
///
/// What libvirt says of a volume that it refuses.
pub fn volume(source: &Element, pool_path: &str) -> Result<Element, XmlError> {
    run_volume(source, pool_path).map_err(|fault| fault.of(ErrorDomain::STORAGE))
}

/// The volume as libvirt would print it in `pool`, which decides its path and the formats that it can have.
///
/// # Errors
///
/// What libvirt says of a volume that it refuses.
pub fn volume_in(source: &Element, pool: &Element) -> Result<Element, XmlError> {
    run_volume_in(source, pool).map_err(|fault| fault.of(ErrorDomain::STORAGE))
}

/// What the format of a volume can be.
enum Formats {
    /// Those of image files.
    Images,
    /// Those of partitions.
    Partitions,
    /// There are none; what is said of them is passed over.
    None,
}

impl Formats {
    fn of(pool: &Element) -> Self {
        match pool.attribute("type").unwrap_or_default() {
            "dir" | "fs" | "netfs" | "rbd" | "gluster" | "vstorage" => Self::Images,
            "disk" => Self::Partitions,
            _ => Self::None,
        }
    }
}

const PARTITIONS: &[&str] = &["none", "linux", "fat16", "fat32", "linux-swap", "linux-lvm", "linux-raid", "extended"];

fn run_volume_in(source: &Element, pool: &Element) -> Result<Element, Fault> {
    let path = match pool.find("target/path").or_else(|| pool.find("source/name")).or_else(|| pool.child("name")) {
        Some(path) => path.text().into_owned(),
        None => String::new(),
    };
    let formats = Formats::of(pool);
    let read = as_read(source, &formats)?;
    if matches!(formats, Formats::Images) {
        return lay_out(&read, &path);
    }
    let mut plain = read.clone();
    for holder in ["target", "backingStore"] {
        if let Some(holder) = plain.child_mut(holder) {
            holder.remove_elements(|child| child.name() == "format");
        }
    }
    let mut volume = lay_out(&plain, &path)?;
    for name in ["target", "backingStore"] {
        let Some(holder) = volume.child_mut(name) else { continue };
        let Some(format) = holder.child_mut("format") else { continue };
        if matches!(formats, Formats::None) {
            holder.remove_elements(|child| child.name() == "format");
            continue;
        }
        let given = read.child(name).and_then(|holder| holder.child("format"));
        format.set_attribute("type", given.and_then(|format| format.attribute("type")).unwrap_or("none"));
    }
    Ok(volume)
}

fn run_volume(source: &Element, pool_path: &str) -> Result<Element, Fault> {
    lay_out(&as_read(source, &Formats::Images)?, pool_path)
}

fn as_read(source: &Element, formats: &Formats) -> Result<Element, Fault> {
    super::check_root(source, "volume")?;
    let mut volume = source.clone();
    read(&mut volume, formats)?;
    Ok(volume)
}

fn lay_out(source: &Element, pool_path: &str) -> Result<Element, Fault> {
    let table = table::volume();
    let mut volume = shape::shape_root(table, source)?;
    let name = volume.child_text("name").unwrap_or_default().into_owned();
    let path = format!("{pool_path}/{name}");
    let capacity = volume.child("capacity").cloned();
    volume.remove_elements(|child| matches!(child.name(), "key" | "physical"));
    volume.push(Node::Element(Element::with_text("key", path.as_str())));
    if volume.child("allocation").is_none() {
        let text = capacity.as_ref().map(Element::text).unwrap_or_default();
        volume.push(Node::Element(Element::with_text("allocation", text).with("unit", "bytes")));
    }
    if volume.child("target").is_none() {
        volume.push(Node::Element(Element::new("target")));
    }
    for holder in ["target", "backingStore"] {
        if let (Some(rule), Some(holder)) = (table.find(holder), volume.child_mut(holder)) {
            if holder.name() == "target" {
                holder.remove_elements(|child| child.name() == "path");
                holder.push(Node::Element(Element::with_text("path", path.as_str())));
            }
            fill(holder);
            shape::arrange(table, rule, holder);
        }
    }
    shape::arrange(table, table.root(), &mut volume);
    Ok(volume)
}

/// The format, and the version that its features need.
fn fill(holder: &mut Element) {
    if holder.child("features").is_some() && holder.child("compat").is_none() {
        holder.push(Node::Element(Element::with_text("compat", "1.1")));
    }
    if holder.child("format").is_none() {
        holder.push(Node::Element(Element::new("format").with("type", "raw")));
    }
}

/// Brings the values into the form that the table of volumes knows, and drops what says nothing.
fn read(volume: &mut Element, formats: &Formats) -> Result<(), Fault> {
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
