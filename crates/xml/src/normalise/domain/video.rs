//! Video adapters.

use super::super::caps::{Caps, Context};
use super::super::error::Fault;
use super::{devices, number, put_devices, take_devices};
use crate::tree::{Element, Node};

/// A console to look at needs an adapter; the primary one comes first.
pub(super) fn pass(domain: &mut Element, _: &Caps, _: &mut Context<'_>) -> Result<(), Fault> {
    let default = default_model(domain);
    let mut videos = take_devices(domain, "video");
    if videos.is_empty() && devices(domain, "graphics").next().is_some() {
        videos.push(Element::new("video"));
    }
    for video in &mut videos {
        if video.child("model").is_none() {
            let at = video
                .children()
                .iter()
                .take_while(|node| node.as_element().is_some_and(|element| element.name() == "driver"));
            let at = at.count();
            video.children_mut().insert(at, Node::Element(Element::new("model")));
        }
        video.child_mut("model").into_iter().for_each(|model| fill(model, default));
    }
    primary(&mut videos)?;
    put_devices(domain, videos);
    Ok(())
}

fn default_model(domain: &Element) -> &'static str {
    let os_type = domain.find("os/type");
    let text = os_type.map(Element::text).unwrap_or_default();
    let arch = os_type.and_then(|os_type| os_type.attribute("arch")).unwrap_or_default();
    match (text.as_ref(), arch) {
        ("xen" | "linux", _) => "xen",
        (_, "ppc64" | "ppc64le") => "vga",
        _ => "cirrus",
    }
}

/// Memory and heads as libvirt counts them.
fn fill(model: &mut Element, default: &str) {
    let mut given = std::mem::take(model.attributes_mut());
    given.retain(|attribute| attribute.name() != "type" || !attribute.value().is_empty());
    let take = |name: &str| given.iter().find(|attribute| attribute.name() == name).map(|attribute| attribute.value());
    let kind = take("type").unwrap_or(default).to_owned();
    model.set_attribute("type", kind.as_str());
    if kind == "none" {
        return;
    }
    let (ram, vram) = default_memory(&kind);
    let number = |name: &str| take(name).and_then(|value| value.parse::<u64>().ok());
    let mut set = |name: &str, value: Option<u64>| {
        let value = value.filter(|&value| value > 0);
        value.into_iter().for_each(|value| model.set_attribute(name, value.to_string()));
    };
    let rounded = |value: Option<u64>| value.and_then(u64::checked_next_power_of_two);
    set("ram", if kind == "qxl" { rounded(number("ram").or(ram)) } else { None });
    set("vram", rounded(number("vram").or(vram)));
    set("vram64", number("vram64").filter(|_| kind == "qxl"));
    set("vgamem", number("vgamem").filter(|_| kind == "qxl"));
    match take("heads") {
        Some("0") => {}
        heads => model.set_attribute("heads", heads.unwrap_or("1")),
    }
    for name in ["primary", "blob"] {
        take(name).into_iter().for_each(|value| model.set_attribute(name, value));
    }
}

/// KiB of the adapter's own and of the screen's memory.
fn default_memory(kind: &str) -> (Option<u64>, Option<u64>) {
    match kind {
        "qxl" => (Some(65_536), Some(65_536)),
        "vga" | "bochs" | "cirrus" | "vmvga" => (None, Some(16_384)),
        "xen" => (None, Some(4_096)),
        _ => (None, None),
    }
}

fn primary(videos: &mut Vec<Element>) -> Result<(), Fault> {
    let is_primary =
        |video: &Element| video.child("model").is_some_and(|model| model.attribute("primary") == Some("yes"));
    let marked: Vec<usize> = (0..videos.len()).filter(|&at| is_primary(&videos[at])).collect();
    let is_none = |video: &Element| video.child("model").is_some_and(|model| model.attribute("type") == Some("none"));
    if videos.len() > 1 && videos.iter().any(is_none) {
        return Err(Fault::unsupported("a 'none' video type must be the only video device defined for the domain"));
    }
    if marked.len() > 1 {
        return Err(Fault::unsupported("Only one primary video device is supported"));
    }
    if let Some(&at) = marked.first() {
        let video = videos.remove(at);
        videos.insert(0, video);
    } else if let Some(model) = videos.first_mut().and_then(|video| video.child_mut("model"))
        && model.attribute("type") != Some("none")
    {
        let blob = model.remove_attribute("blob");
        model.set_attribute("primary", "yes");
        blob.into_iter().for_each(|blob| model.set_attribute("blob", blob));
    }
    let heads_too_many =
        videos.iter().filter_map(|video| number(video.child("model")?, "heads")).any(|n| n > u64::from(u32::MAX));
    if heads_too_many { Err(Fault::internal("cannot parse video heads")) } else { Ok(()) }
}
