//! What sources of all kinds may have: secrets, encryption, reservations, a part of the whole.

use super::super::super::{encryption, error::Fault};
use crate::table;
use crate::tree::Element;

/// What is wrong with the parts as they are written. Some of them may stand in the disk instead of its source.
pub(super) fn read(place: &Element) -> Result<(), Fault> {
    place.child("auth").map_or(Ok(()), auth)?;
    place.child("encryption").map_or(Ok(()), encryption)?;
    place.child("reservations").map_or(Ok(()), reservations)?;
    place.child("slices").and_then(storage_slice).map_or(Ok(()), slice)
}

/// What is wrong with a name and its secret, of a disk's source as of a pool's.
pub(in crate::normalise) fn auth(auth: &Element) -> Result<(), Fault> {
    if auth.attribute("username").is_none_or(str::is_empty) {
        return Err(Fault::xml("missing username for auth"));
    }
    if let Some(kind) = auth.attribute("type")
        && !matches!(kind, "none" | "chap" | "ceph")
    {
        return Err(Fault::unsupported(format!("unknown auth type '{kind}'")));
    }
    match auth.child("secret") {
        Some(found) => secret(found),
        None => Err(Fault::xml("Missing <secret> element in auth")),
    }
}

/// A secret is told by its UUID or by what it is used for.
pub(in crate::normalise) fn secret(secret: &Element) -> Result<(), Fault> {
    match (secret.attribute("uuid"), secret.attribute("usage")) {
        (None, None) => Err(Fault::xml("missing secret uuid or usage attribute")),
        (Some(_), Some(_)) => Err(Fault::xml("either secret uuid or usage expected")),
        (Some(uuid), None) if table::uuid(uuid).is_none() => Err(Fault::xml(format!("invalid secret uuid '{uuid}'"))),
        _ => Ok(()),
    }
}

fn encryption(encryption: &Element) -> Result<(), Fault> {
    encryption::check(encryption)?;
    if encryption::has_cipher(encryption) && encryption.child("cipher").is_some() {
        return Err(Fault::unsupported("supplying <cipher> for domain disk definition is unnecessary"));
    }
    Ok(())
}

fn reservations(reservations: &Element) -> Result<(), Fault> {
    match reservations.attribute("managed") {
        None => {
            let [element, attribute] = ["reservations", "managed"].map(str::to_owned);
            return Err(Fault::MissingAttribute { element, attribute });
        }
        Some("no") => {}
        Some(_) => return Ok(()),
    }
    let said = |name| reservations.child("source").and_then(|source| source.attribute(name));
    match said("type") {
        None => return Err(Fault::xml("missing connection type for <reservations/>")),
        Some("unix") => {}
        Some(other) => return Err(Fault::xml(format!("unsupported connection type for <reservations/>: {other}"))),
    }
    if said("path").is_none() {
        return Err(Fault::xml("missing path for <reservations/>"));
    }
    match said("mode") {
        None => Err(Fault::xml("missing connection mode for <reservations/>")),
        Some("client") => Ok(()),
        Some(other) => Err(Fault::xml(format!("unsupported connection mode for <reservations/>: {other}"))),
    }
}

/// The slice that counts.
fn storage_slice(slices: &Element) -> Option<&Element> {
    slices.children_named("slice").find(|slice| slice.attribute("type") == Some("storage"))
}

fn slice(slice: &Element) -> Result<(), Fault> {
    let (Some(offset), Some(size)) = (slice.attribute("offset"), slice.attribute("size")) else {
        return Err(Fault::xml("missing offset or size attribute of slice"));
    };
    for (name, value) in [("offset", offset), ("size", size)] {
        if value.trim_start().parse::<u64>().is_err() {
            return Err(Fault::xml(format!("malformed value '{value}' of '{name}' attribute of slice")));
        }
    }
    Ok(())
}

/// Only the first slice of the storage is kept.
pub(super) fn complete(source: &mut Element) {
    let Some(slices) = source.child_mut("slices") else { return };
    let kept = storage_slice(slices).cloned();
    slices.remove_elements(|_| true);
    match kept {
        Some(slice) => slices.push(crate::tree::Node::Element(slice)),
        None => source.remove_elements(|child| child.name() == "slices"),
    }
}
