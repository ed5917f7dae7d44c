//! Storage pools and volumes.

use ferrovirt_error::{ErrorCode, ErrorDomain};

use super::caps::Context;
use super::error::{Fault, XmlError};
use super::shape;
use crate::table;
use crate::tree::{Element, Node};

/// The pool as libvirt would print it. It has no size; whoever runs it sets one with
/// [`StoragePool::set_sizes`](crate::view::StoragePool::set_sizes).
///
/// # Errors
///
/// What libvirt says of a pool that it refuses.
pub fn pool(source: &Element, context: &mut Context<'_>) -> Result<Element, XmlError> {
    run_pool(source, context).map_err(|fault| fault.of(ErrorDomain::STORAGE))
}

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

fn run_pool(source: &Element, context: &mut Context<'_>) -> Result<Element, Fault> {
    super::check_root(source, "pool")?;
    let kind = check_type(source)?;
    check_source(source, &kind)?;
    let table = table::pool();
    let mut pool = Element::clone(source);
    name(&mut pool, &kind)?;
    forced_path(&mut pool, &kind);
    let mut pool = shape::shape_root(table, &pool)?;
    nobody(&mut pool);
    pool.remove_elements(|child| matches!(child.name(), "capacity" | "allocation" | "available"));
    super::give_uuid(&mut pool, context);
    if let Some(path) = pool.child_mut("target").and_then(|target| target.child_mut("path")) {
        let clean = clean_path(&path.text());
        path.set_text(clean);
    }
    shape::arrange(table, table.root(), &mut pool);
    Ok(pool)
}

/// The type, which everything else hangs on.
fn check_type(source: &Element) -> Result<String, Fault> {
    let bare = Element::new("pool").with("type", source.attribute("type").unwrap_or_default());
    let probe = if source.attribute("type").is_some() { bare } else { Element::new("pool") };
    shape::shape_attributes(table::pool(), &probe)?;
    Ok(source.attribute("type").unwrap_or_default().to_owned())
}

/// Who is -1 is nobody.
fn nobody(pool: &mut Element) {
    let Some(target) = pool.child_mut("target") else { return };
    if let Some(permissions) = target.child_mut("permissions") {
        permissions.remove_elements(|who| matches!(who.name(), "owner" | "group") && who.text() == "-1");
    }
    target.remove_elements(|child| child.name() == "permissions" && child.children().is_empty());
}

fn check_source(pool: &Element, kind: &str) -> Result<(), Fault> {
    let source = pool.child("source");
    if pool.find("features/cow").is_some() && !matches!(kind, "dir" | "fs") {
        let text = "cow feature may only be used for 'fs' and 'dir' pools";
        return Err(Fault::refused(ErrorCode::NO_SUPPORT, text));
    }
    let has = |name: &str, attribute: &str| {
        let child = source.and_then(|source| source.child(name));
        child.is_some_and(|child| child.attribute(attribute).is_some_and(|value| !value.is_empty()))
    };
    let missing = |what: &str| Err(Fault::xml(format!("missing storage pool source {what}")));
    let needs_host = matches!(kind, "netfs" | "iscsi" | "iscsi-direct" | "rbd" | "sheepdog" | "gluster");
    if needs_host && !has("host", "name") {
        return missing("host name");
    }
    if kind == "netfs" && !has("dir", "path") {
        return missing("path");
    }
    if matches!(kind, "fs" | "disk") && !has("device", "path") {
        return missing("device name");
    }
    if kind == "scsi" && source.is_none_or(|source| source.child("adapter").is_none()) {
        return missing("adapter");
    }
    if kind == "iscsi-direct" && source.is_none_or(|source| source.find("initiator/iqn").is_none()) {
        return Err(Fault::unsupported("missing initiator IQN"));
    }
    source.and_then(|source| source.child("adapter")).filter(|_| kind == "scsi").map_or(Ok(()), adapter)
}

/// A host adapter is told by its name or its place, a fibre channel's by its names.
fn adapter(adapter: &Element) -> Result<(), Fault> {
    let has = |name: &str| adapter.attribute(name).is_some();
    let place = adapter.child("parentaddr");
    if !has("type") {
        if place.is_some() {
            return Err(Fault::xml("Use of 'parentaddr' element requires use of the adapter 'type'"));
        }
        return if has("name") { Ok(()) } else { Err(Fault::xml("missing storage pool source adapter")) };
    }
    if place.is_some_and(|place| place.child("address").is_none()) {
        return Err(Fault::xml("Missing scsi_host PCI address element"));
    }
    for (one, other) in [("parent_wwnn", "parent_wwpn"), ("parent_wwpn", "parent_wwnn")] {
        if let Some(value) = adapter.attribute(one).filter(|_| !has(other)) {
            return Err(Fault::xml(format!("when providing {one}='{value}', the {other} must also be provided")));
        }
    }
    Ok(())
}

/// Pools that are named on the outside too have one name for both, unless they say otherwise.
fn name(pool: &mut Element, kind: &str) -> Result<(), Fault> {
    let is_named_outside = matches!(kind, "logical" | "rbd" | "sheepdog" | "gluster" | "zfs" | "vstorage");
    let own = pool.child_text("name").unwrap_or_default().into_owned();
    let outside = pool.find("source/name").map(Element::text).unwrap_or_default().into_owned();
    let name = if own.is_empty() && is_named_outside { outside.clone() } else { own.clone() };
    if name.is_empty() {
        return Err(Fault::xml("missing pool source name element"));
    }
    if name.contains('/') {
        return Err(Fault::SlashInName(name));
    }
    if own.is_empty() {
        pool.remove_elements(|child| child.name() == "name");
        pool.insert_element(0, Element::with_text("name", name.as_str()));
    }
    if is_named_outside && outside.is_empty() {
        if pool.child("source").is_none() {
            pool.push(Node::Element(Element::new("source")));
        }
        if let Some(source) = pool.child_mut("source") {
            source.remove_elements(|child| child.name() == "name");
            source.push(Node::Element(Element::with_text("name", name)));
        }
    }
    Ok(())
}

/// Volume groups have one place, whatever is said.
fn forced_path(pool: &mut Element, kind: &str) {
    let folder = match kind {
        "logical" => "/dev",
        "zfs" => "/dev/zvol",
        _ => return,
    };
    let name = pool.find("source/name").map(Element::text).unwrap_or_default().into_owned();
    if pool.child("target").is_none() {
        pool.push(Node::Element(Element::new("target")));
    }
    if let Some(target) = pool.child_mut("target") {
        target.remove_elements(|child| child.name() == "path");
        target.push(Node::Element(Element::with_text("path", format!("{folder}/{name}"))));
    }
}

/// One slash for many, and none at the end.
fn clean_path(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for letter in path.chars() {
        if letter != '/' || !out.ends_with('/') {
            out.push(letter);
        }
    }
    if out.len() > 1 && out.ends_with('/') {
        out.pop();
    }
    out
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
    if matches!(formats, Formats::Images) {
        return run_volume(source, &path);
    }
    let mut plain = source.clone();
    for holder in ["target", "backingStore"] {
        if let Some(holder) = plain.child_mut(holder) {
            holder.remove_elements(|child| child.name() == "format");
        }
    }
    let mut volume = run_volume(&plain, &path)?;
    for name in ["target", "backingStore"] {
        let Some(holder) = volume.child_mut(name) else { continue };
        let Some(format) = holder.child_mut("format") else { continue };
        if matches!(formats, Formats::None) {
            holder.remove_elements(|child| child.name() == "format");
            continue;
        }
        let given = source.child(name).and_then(|holder| holder.child("format"));
        let given = given.and_then(|format| format.attribute("type")).unwrap_or("none");
        if !PARTITIONS.contains(&given) {
            return Err(Fault::unsupported(format!("unknown volume format type {given}")));
        }
        format.set_attribute("type", given);
    }
    Ok(volume)
}

fn run_volume(source: &Element, pool_path: &str) -> Result<Element, Fault> {
    super::check_root(source, "volume")?;
    check_volume(source)?;
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
    volume.remove_elements(|child| child.name() == "backingStore" && child.child("path").is_none());
    for holder in ["target", "backingStore"] {
        if let (Some(rule), Some(holder)) = (table.find(holder), volume.child_mut(holder)) {
            if holder.name() == "target" {
                holder.remove_elements(|child| child.name() == "path");
                holder.push(Node::Element(Element::with_text("path", path.as_str())));
            }
            fill(holder)?;
            shape::arrange(table, rule, holder);
        }
    }
    shape::arrange(table, table.root(), &mut volume);
    Ok(volume)
}

fn check_volume(source: &Element) -> Result<(), Fault> {
    let mut features = source.find("target/features").into_iter().flat_map(Element::elements);
    let unknown = features.find(|feature| !matches!(feature.name(), "lazy_refcounts" | "extended_l2"));
    if let Some(feature) = unknown {
        return Err(Fault::unsupported(format!("unsupported feature {}", feature.name())));
    }
    let compat = source.find("target/compat").map(Element::text).unwrap_or_default();
    if !compat.bytes().all(|letter| letter.is_ascii_digit() || letter == b'.') {
        return Err(Fault::xml("forbidden characters in 'compat' attribute"));
    }
    Ok(())
}

/// The format, the size of a cluster in bytes, and no owner where nobody is meant.
fn fill(holder: &mut Element) -> Result<(), Fault> {
    if holder.child("features").is_some() && holder.child("compat").is_none() {
        holder.push(Node::Element(Element::with_text("compat", "1.1")));
    }
    if holder.child("format").is_none() {
        holder.push(Node::Element(Element::new("format").with("type", "raw")));
    }
    if let Some(cluster) = holder.child_mut("clusterSize") {
        let text = cluster.text().into_owned();
        let unit = cluster.attribute("unit").map(str::to_owned);
        cluster.set_attribute("unit", unit.unwrap_or_else(|| "B".to_owned()));
        let bytes = shape::size(cluster, &text, 1, "./target/clusterSize")?;
        cluster.set_attribute("unit", "B");
        cluster.set_text(bytes.to_string());
    }
    if let Some(permissions) = holder.child_mut("permissions") {
        for who in ["owner", "group"] {
            let id = permissions.child_text(who).map(|text| text.parse::<i64>());
            match id {
                Some(Ok(-1)) => permissions.remove_elements(|child| child.name() == who),
                Some(Err(_)) => return Err(Fault::refused(ErrorCode::XML_ERROR, format!("malformed {who} element"))),
                _ => {}
            }
        }
        if permissions.children().is_empty() {
            holder.remove_elements(|child| child.name() == "permissions");
        }
    }
    Ok(())
}
