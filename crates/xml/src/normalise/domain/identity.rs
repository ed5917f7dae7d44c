//! Who the domain is.

use super::super::caps::{Caps, Context};
use super::super::error::Fault;
use crate::tree::Element;

/// What can be refused before anything else is looked at, in libvirt's order.
pub(super) fn check(source: &Element) -> Result<(), Fault> {
    super::super::check_root(source, "domain")?;
    let name = source.child_text("name").unwrap_or_default();
    if name.is_empty() {
        return Err(Fault::NoName);
    }
    check_title(source)?;
    check_type(source)?;
    check_os_type(source)?;
    check_name(&name)
}

fn check_name(name: &str) -> Result<(), Fault> {
    if name.contains('\n') {
        return Err(Fault::LineEndInName);
    }
    if name.contains('/') {
        return Err(Fault::SlashInName(name.to_owned()));
    }
    Ok(())
}

fn check_title(source: &Element) -> Result<(), Fault> {
    match source.child_text("title") {
        Some(title) if title.contains('\n') => Err(Fault::xml("Domain title can't contain newlines")),
        _ => Ok(()),
    }
}

const TYPES: &[&str] = &[
    "none",
    "qemu",
    "kqemu",
    "kvm",
    "xen",
    "lxc",
    "uml",
    "openvz",
    "test",
    "vmware",
    "hyperv",
    "vbox",
    "phyp",
    "parallels",
    "bhyve",
    "vz",
    "hvf",
];

fn check_type(source: &Element) -> Result<(), Fault> {
    match source.attribute("type") {
        None | Some("") => Err(Fault::internal("missing domain type attribute")),
        Some(kind) if TYPES.contains(&kind) => Ok(()),
        Some(kind) => Err(Fault::unsupported(format!("invalid domain type {kind}"))),
    }
}

const OS_TYPES: &[&str] = &["hvm", "xen", "linux", "exe", "uml", "xenpvh"];

fn check_os_type(source: &Element) -> Result<(), Fault> {
    let os_type = source.find("os/type");
    let kind = os_type.map(Element::text).unwrap_or_default();
    if kind.is_empty() {
        return match source.child("bootloader") {
            Some(_) => Ok(()),
            None => Err(Fault::xml("an os <type> must be specified")),
        };
    }
    if !OS_TYPES.contains(&kind.as_ref()) {
        return Err(Fault::unsupported(format!("unknown OS type '{kind}'")));
    }
    match os_type.and_then(|os_type| os_type.attribute("arch")) {
        Some(arch) if !arch.is_empty() && !ARCHITECTURES.contains(&arch) => {
            Err(Fault::unsupported(format!("Unknown architecture {arch}")))
        }
        _ => Ok(()),
    }
}

/// Whether libvirt knows an architecture by that name.
#[must_use]
pub fn is_architecture(name: &str) -> bool {
    ARCHITECTURES.contains(&name)
}

const ARCHITECTURES: &[&str] = &[
    "alpha",
    "armv6l",
    "armv7l",
    "armv7b",
    "aarch64",
    "cris",
    "i686",
    "ia64",
    "lm32",
    "loongarch64",
    "m68k",
    "microblaze",
    "microblazeel",
    "mips",
    "mipsel",
    "mips64",
    "mips64el",
    "or32",
    "parisc",
    "parisc64",
    "ppc",
    "ppc64",
    "ppc64le",
    "ppcemb",
    "riscv32",
    "riscv64",
    "s390",
    "s390x",
    "sh4",
    "sh4eb",
    "sparc",
    "sparc64",
    "unicore32",
    "x86_64",
    "xtensa",
    "xtensaeb",
];

/// A domain without a UUID gets one, and so does a generation id that is asked for.
pub(super) fn uuids(domain: &mut Element, _: &Caps, context: &mut Context<'_>) -> Result<(), Fault> {
    super::super::give_uuid(domain, context);
    if let Some(genid) = domain.child_mut("genid")
        && genid.text().is_empty()
    {
        genid.set_text(context.uuid());
    }
    Ok(())
}
