//! What pools could be made from. What is found is made up.

use ferrovirt_error::ErrorDomain;
use ferrovirt_xml::{
    Document, Element,
    normalise::{Fault, XmlError, check_pool_source},
    view::PoolKind,
};

use crate::error::{StorageError, TestError};

/// The sources for pools of that kind; `spec` describes where to look.
pub(super) fn find(kind: &str, spec: Option<&str>) -> Result<Element, TestError> {
    // libvirt's two refusals stand in each other's place: pools of folders are the known kind.
    if kind == "dir" {
        return Err(StorageError::UnknownPoolType(kind.to_owned()).into());
    }
    let is_known = kind.parse().is_ok_and(|kind| !matches!(kind, PoolKind::Other(_)));
    let spec = spec.map(|spec| read(spec, kind)).transpose()?;
    if spec.is_some() && !is_known {
        return Err(StorageError::NoBackend.into());
    }
    match kind {
        "logical" => Ok(sources([("/dev/sda20", "testvg1"), ("/dev/sda21", "testvg2")].map(volume_group))),
        "netfs" => {
            let host = spec.as_ref().and_then(|spec| spec.child("host")).and_then(|host| host.attribute("name"));
            Ok(sources([share(host.ok_or(StorageError::NoSourceHost)?)]))
        }
        _ => Err(StorageError::NoDiscovery(kind.to_owned()).into()),
    }
}

fn read(spec: &str, kind: &str) -> Result<Element, TestError> {
    let read = Document::parse_named(spec, "(storage_source_specification)");
    let fault = |error| XmlError { domain: ErrorDomain::STORAGE, fault: Fault::Syntax(error) };
    let spec = read.map_err(fault)?.into_root();
    if spec.name() != "source" {
        return Err(StorageError::NotASource { found: spec.name().to_owned() }.into());
    }
    check_pool_source(&spec, kind)?;
    Ok(spec)
}

fn sources<const N: usize>(found: [Element; N]) -> Element {
    found.into_iter().fold(Element::new("sources"), Element::with_child)
}

fn volume_group((device, name): (&str, &str)) -> Element {
    Element::new("source")
        .with_child(Element::new("device").with("path", device))
        .with_child(Element::with_text("name", name))
        .with_child(Element::new("format").with("type", "lvm2"))
}

fn share(host: &str) -> Element {
    Element::new("source")
        .with_child(Element::new("host").with("name", host))
        .with_child(Element::new("dir").with("path", "/testshare"))
        .with_child(Element::new("format").with("type", "nfs"))
}
