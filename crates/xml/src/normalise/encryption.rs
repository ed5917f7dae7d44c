//! How a volume or a disk is encrypted, as it is written.

use super::{
    domain::check_secret,
    error::{Expected, Fault},
};
use crate::tree::Element;

/// What is wrong with it, in libvirt's order.
pub(super) fn check(encryption: &Element) -> Result<(), Fault> {
    let format = encryption.attribute("format").filter(|format| !format.is_empty());
    match format {
        None => return Err(Fault::xml("unknown volume encryption format")),
        Some("default" | "qcow" | "luks" | "luks2") => {}
        Some(other) => return Err(Fault::unsupported(format!("unknown volume encryption format type {other}"))),
    }
    if let Some(engine) = encryption.attribute("engine")
        && !matches!(engine, "qemu" | "librbd")
    {
        return Err(Fault::bad_attribute(encryption, "engine", engine, None));
    }
    for secret in encryption.children_named("secret") {
        match secret.attribute("type") {
            None => return Err(Fault::xml("unknown volume encryption secret type")),
            Some("passphrase") => check_secret(secret)?,
            Some(other) => return Err(Fault::unsupported(format!("unknown volume encryption secret type {other}"))),
        }
    }
    if has_cipher(encryption) { cipher(encryption) } else { Ok(()) }
}

/// Whether libvirt looks at what is said of the cipher.
pub(super) fn has_cipher(encryption: &Element) -> bool {
    encryption.attribute("format") == Some("luks")
}

fn cipher(encryption: &Element) -> Result<(), Fault> {
    let ivgen = encryption.child("ivgen");
    let Some(cipher) = encryption.child("cipher") else {
        return match ivgen {
            Some(_) => Err(Fault::xml("ivgen element found, but cipher is missing")),
            None => Ok(()),
        };
    };
    if cipher.attribute("name").is_none() {
        return Err(Fault::xml("cipher info missing 'name' attribute"));
    }
    match cipher.attribute("size") {
        None => {
            let [element, attribute] = ["cipher", "size"].map(str::to_owned);
            return Err(Fault::MissingAttribute { element, attribute });
        }
        Some(size) if size.trim_start().parse::<u32>().is_err() => {
            return Err(Fault::bad_attribute(cipher, "size", size, Some(Expected::Unsigned)));
        }
        Some(_) => {}
    }
    match ivgen {
        Some(ivgen) if ivgen.attribute("name").is_none() => Err(Fault::xml("missing ivgen info name string")),
        _ => Ok(()),
    }
}
