//! What is booted.

use ferrovirt_error::ErrorCode;

use super::super::caps::{Caps, Context};
use super::super::error::Fault;
use crate::tree::{Element, Node};

/// The architecture, the loader's kind, and a disk to boot from.
pub(super) fn pass(domain: &mut Element, caps: &Caps, _: &mut Context<'_>) -> Result<(), Fault> {
    let boots_by_device = super::devices::any_boot(domain);
    let has_bootloader = domain.child("bootloader").is_some();
    if domain.child("os").is_none() {
        domain.push(Node::Element(Element::new("os")));
    }
    let Some(os) = domain.child_mut("os") else { return Ok(()) };
    if os.child("type").is_none_or(|os_type| os_type.text().is_empty()) {
        // A boot loader alone means a paravirtual domain.
        os.remove_elements(|child| child.name() == "type");
        os.insert_element(0, Element::with_text("type", "xen"));
    }
    let os_type = os.child_text("type").unwrap_or_default().into_owned();
    set_arch(os, caps);
    containers(os, &os_type)?;
    if !matches!(os_type.as_str(), "hvm" | "xen" | "xenpvh" | "uml" | "exe") {
        os.remove_elements(|child| !matches!(child.name(), "type" | "smbios"));
    }
    // What firmware does is asked of it only where there is one, and no boot loader in its place.
    if os_type != "hvm" {
        os.remove_elements(|child| child.name() == "acpi");
    }
    if os_type != "hvm" || has_bootloader {
        os.remove_elements(|child| matches!(child.name(), "boot" | "bootmenu" | "bios"));
    }
    loader(os)?;
    let boots_by_os = os.child("boot").is_some();
    if boots_by_os && boots_by_device {
        return Err(Fault::unsupported("per-device boot elements cannot be used together with os/boot elements"));
    }
    if os_type == "hvm" && !boots_by_os && !boots_by_device && !has_bootloader {
        os.push(Node::Element(Element::new("boot").with("dev", "hd")));
    }
    let table = crate::table::domain();
    if let Some(rule) = table.find("os") {
        super::shape::arrange(table, rule, os);
    }
    Ok(())
}

fn set_arch(os: &mut Element, caps: &Caps) {
    let Some(os_type) = os.child_mut("type") else { return };
    if os_type.attribute("arch").is_none_or(str::is_empty) {
        let machine = os_type.remove_attribute("machine");
        os_type.set_attribute("arch", caps.arch.as_str());
        machine.into_iter().for_each(|machine| os_type.set_attribute("machine", machine));
    }
}

/// A container has a first process, and nothing else has one.
fn containers(os: &mut Element, os_type: &str) -> Result<(), Fault> {
    if os_type != "exe" {
        os.remove_elements(|child| child.name().starts_with("init") && child.name() != "initrd");
        return Ok(());
    }
    os.remove_elements(|child| {
        !matches!(child.name(), "type" | "smbios") && (!child.name().starts_with("init") || child.name() == "initrd")
    });
    if os.child("init").is_none() {
        return Err(Fault::xml("init binary must be specified"));
    }
    Ok(())
}

fn loader(os: &mut Element) -> Result<(), Fault> {
    let chosen_by_firmware = os.attribute("firmware").is_some();
    if os.child("loader").is_none() && os.child("nvram").is_some() && !chosen_by_firmware {
        return Err(Fault::refused(
            ErrorCode::XML_DETAIL,
            "no loader path specified and firmware auto selection disabled",
        ));
    }
    let Some(loader) = os.child_mut("loader") else { return Ok(()) };
    if loader.text().is_empty() {
        return Ok(());
    }
    if loader.attribute("type").is_none() && !chosen_by_firmware {
        let stateless = loader.remove_attribute("stateless");
        loader.set_attribute("type", "rom");
        stateless.into_iter().for_each(|stateless| loader.set_attribute("stateless", stateless));
    }
    Ok(())
}
