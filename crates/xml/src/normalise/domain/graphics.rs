//! Graphical consoles.

use super::super::caps::{Caps, Context};
use super::super::error::Fault;
use super::devices_mut;
use crate::tree::{Element, Node};

/// Where each console listens.
pub(super) fn pass(domain: &mut Element, _: &Caps, _: &mut Context<'_>) -> Result<(), Fault> {
    for graphics in devices_mut(domain, "graphics") {
        let kind = graphics.attribute("type").unwrap_or_default().to_owned();
        match kind.as_str() {
            "vnc" => vnc(graphics)?,
            "spice" => spice(graphics)?,
            "rdp" => rdp(graphics)?,
            _ => {}
        }
    }
    Ok(())
}

fn vnc(graphics: &mut Element) -> Result<(), Fault> {
    let autoport = graphics.attribute("autoport").map(str::to_owned);
    let port = port(graphics, "port", "vnc")?;
    listens(graphics)?;
    let (port, autoport) = match (port, autoport.as_deref()) {
        (_, Some("yes")) | (None | Some(-1), None) => (Some(-1), "yes"),
        (None | Some(0 | -1), _) => (None, "no"),
        (Some(port), _) => (Some(port), "no"),
    };
    let is_networked = listen_type(graphics).is_none_or(|kind| matches!(kind, "address" | "network"));
    set(graphics, "port", port.filter(|_| is_networked).map(|port| port.to_string()));
    set(graphics, "autoport", is_networked.then(|| autoport.to_owned()));
    Ok(())
}

fn spice(graphics: &mut Element) -> Result<(), Fault> {
    let ports = [port(graphics, "port", "spice")?, port(graphics, "tlsPort", "spice")?];
    let auto = graphics.attribute("autoport") == Some("yes") || ports == [Some(-1); 2];
    listens(graphics)?;
    let given = ports.map(|port| port.filter(|&port| port != 0));
    // Nothing to listen on: only what is handed a descriptor gets in.
    let is_silent = !auto && given == [None, None];
    let single = graphics.children_named("listen").count() == 1;
    if is_silent && single && listen_type(graphics) == Some("address") {
        graphics.remove_elements(|child| child.name() == "listen");
        graphics.children_mut().insert(0, Node::Element(Element::new("listen").with("type", "none")));
        graphics.remove_attribute("listen");
    }
    graphics.remove_attribute("socket");
    let is_networked = listen_type(graphics).is_none_or(|kind| matches!(kind, "address" | "network"));
    let [port, tls] = given.map(|port| port.filter(|_| !auto && is_networked).map(|port| port.to_string()));
    set(graphics, "port", port);
    set(graphics, "tlsPort", tls);
    let autoport = if auto { "yes" } else { "no" };
    set(graphics, "autoport", is_networked.then(|| autoport.to_owned()));
    Ok(())
}

fn rdp(graphics: &mut Element) -> Result<(), Fault> {
    let port = port(graphics, "port", "rdp")?.unwrap_or(0);
    let auto = port == 0 || graphics.attribute("autoport") == Some("yes");
    let port = if auto { 0 } else { port };
    listens(graphics)?;
    set(graphics, "port", Some(port.to_string()));
    set(graphics, "autoport", auto.then(|| "yes".to_owned()));
    Ok(())
}

fn port(graphics: &Element, name: &str, kind: &str) -> Result<Option<i64>, Fault> {
    let Some(text) = graphics.attribute(name) else { return Ok(None) };
    let bad = |_| Fault::internal(format!("cannot parse {kind} {name} {text}"));
    text.parse().map(Some).map_err(bad)
}

/// Sets or takes away an attribute, and puts all into the order of the table.
fn set(graphics: &mut Element, name: &str, value: Option<String>) {
    match value {
        Some(value) => graphics.set_attribute(name, value),
        None => {
            graphics.remove_attribute(name);
        }
    }
    graphics
        .attributes_mut()
        .sort_by_key(|attribute| ORDER.iter().position(|known| *known == attribute.name()).unwrap_or(ORDER.len()));
}

/// Attributes of all kinds that listen.
const ORDER: &[&str] = &[
    "type",
    "socket",
    "port",
    "tlsPort",
    "autoport",
    "replaceUser",
    "multiUser",
    "websocket",
    "listen",
    "keymap",
    "defaultMode",
    "sharePolicy",
    "powerControl",
    "passwd",
    "passwdValidTo",
    "connected",
];

fn listen_type(graphics: &Element) -> Option<&str> {
    graphics.child("listen")?.attribute("type")
}

/// The old attributes and the new elements say the same.
fn listens(graphics: &mut Element) -> Result<(), Fault> {
    let socket = graphics.attribute("socket").map(str::to_owned).filter(|socket| !socket.is_empty());
    let address = graphics.attribute("listen").map(str::to_owned).filter(|address| !address.is_empty());
    match graphics.child("listen") {
        None => {
            let listen = match (socket, address) {
                (Some(socket), _) => Element::new("listen").with("type", "socket").with("socket", socket),
                (None, Some(address)) => Element::new("listen").with("type", "address").with("address", address),
                (None, None) => Element::new("listen").with("type", "address"),
            };
            graphics.children_mut().insert(0, Node::Element(listen));
        }
        Some(listen) => {
            let found = listen.attribute("address").unwrap_or("none");
            if let Some(address) = address.filter(|address| address != found) {
                return Err(Fault::unsupported(format!(
                    "graphics 'listen' attribute '{address}' must match 'address' attribute of first listen element \
                     (found '{found}')"
                )));
            }
        }
    }
    if graphics
        .children_named("listen")
        .any(|listen| listen.attribute("type") == Some("network") && listen.attribute("network").is_none())
    {
        return Err(Fault::xml("'network' attribute is required for listen type 'network'"));
    }
    let (kind, address, socket) = match graphics.child("listen") {
        Some(listen) => (listen.attribute("type"), listen.attribute("address"), listen.attribute("socket")),
        None => (None, None, None),
    };
    let address = address.filter(|_| kind == Some("address")).map(str::to_owned);
    let socket = socket.filter(|_| kind == Some("socket")).map(str::to_owned);
    set(graphics, "listen", address);
    set(graphics, "socket", socket);
    Ok(())
}
