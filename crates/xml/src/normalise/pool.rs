//! Storage pools.

use ferrovirt_error::{ErrorCode, ErrorDomain};

use super::caps::Context;
use super::error::{Fault, XmlError};
use super::{check_wwn, permissions, pool_source, shape};
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

/// Refuses the source of a pool of type `kind`, as it is written where pools are looked for, for what libvirt refuses.
///
/// # Errors
///
/// What is wrong with it.
pub fn check_pool_source(source: &Element, kind: &str) -> Result<(), XmlError> {
    pool_source::check(source, kind).map_err(|fault| fault.of(ErrorDomain::STORAGE))
}

fn run_pool(source: &Element, context: &mut Context<'_>) -> Result<Element, Fault> {
    super::check_root(source, "pool")?;
    let kind = check_type(source)?;
    pool_source::check(source.child("source").unwrap_or(&Element::new("source")), &kind)?;
    let table = table::pool();
    let mut pool = Element::clone(source);
    name(&mut pool, &kind)?;
    check_source(source, &kind)?;
    pool.child_mut("target").map_or(Ok(()), permissions::read)?;
    if let Some(source) = pool.child_mut("source") {
        pool_source::drop_empty(source);
    }
    forced_path(&mut pool, &kind);
    let mut pool = shape::shape_root(table, &pool)?;
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
    let iqn = source.and_then(|source| source.find("initiator/iqn"));
    let has_iqn = iqn.and_then(|iqn| iqn.attribute("name")).is_some_and(|name| !name.is_empty());
    let needs_host = matches!(kind, "netfs" | "iscsi" | "iscsi-direct" | "rbd" | "sheepdog" | "gluster");
    if needs_host && source.is_none_or(|source| source.child("host").is_none()) {
        return missing("host name");
    }
    if kind == "netfs" && !has("dir", "path") {
        return missing("path");
    }
    if matches!(kind, "fs" | "disk") && source.is_none_or(|source| source.child("device").is_none()) {
        return missing("device name");
    }
    if kind == "scsi" && source.is_none_or(|source| source.child("adapter").is_none()) {
        return missing("adapter");
    }
    if kind == "iscsi-direct" && !has_iqn {
        return Err(Fault::unsupported("missing initiator IQN"));
    }
    source.and_then(|source| source.child("adapter")).filter(|_| kind == "scsi").map_or(Ok(()), adapter)
}

/// A host adapter is told by its name or its place, a fibre channel's by its names.
fn adapter(adapter: &Element) -> Result<(), Fault> {
    let has = |name: &str| adapter.attribute(name).is_some();
    let place = adapter.child("parentaddr");
    match adapter.attribute("type") {
        None if has("name") => Ok(()),
        None => Err(Fault::xml("missing storage pool source adapter")),
        Some("fc_host") if !has("wwnn") || !has("wwpn") => {
            Err(Fault::xml("'wwnn' and 'wwpn' must be specified for adapter type 'fchost'"))
        }
        Some("fc_host") => {
            check_names(adapter, &["wwnn", "wwpn"])?;
            parent_names(adapter)?;
            check_names(adapter, &["parent_wwnn", "parent_wwpn", "parent_fabric_wwn"])
        }
        Some(_) if has("name") && place.is_some() => {
            Err(Fault::xml("Both 'name' and 'parent' cannot be specified for the 'scsi_host' adapter"))
        }
        Some(_) if !has("name") && place.is_none() => {
            Err(Fault::xml("Either 'name' or 'parent' must be specified for the 'scsi_host' adapter"))
        }
        Some(_) => Ok(()),
    }
}

fn check_names(adapter: &Element, names: &[&str]) -> Result<(), Fault> {
    names.iter().filter_map(|name| adapter.attribute(name)).try_for_each(check_wwn)
}

/// The two names of a parent go together.
fn parent_names(adapter: &Element) -> Result<(), Fault> {
    for (one, other) in [("parent_wwnn", "parent_wwpn"), ("parent_wwpn", "parent_wwnn")] {
        if let Some(value) = adapter.attribute(one)
            && adapter.attribute(other).is_none()
        {
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
