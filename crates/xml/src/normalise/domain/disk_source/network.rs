//! Sources on other machines.

use std::collections::HashSet;

use ferrovirt_error::ErrorCode;

use super::super::super::error::Fault;
use crate::tree::Element;

/// Others are refused as no value of their attribute.
const PROTOCOLS: [&str; 14] = [
    "none", "nbd", "rbd", "sheepdog", "gluster", "iscsi", "http", "https", "ftp", "ftps", "tftp", "ssh", "vxhs", "nfs",
];

/// What is wrong with a source as it is written.
pub(super) fn read(source: &Element) -> Result<(), Fault> {
    let Some(protocol) = source.attribute("protocol").filter(|protocol| PROTOCOLS.contains(protocol)) else {
        return Ok(());
    };
    let name = source.attribute("name");
    // An iSCSI source with an empty name ends libvirt.
    if name.is_none() && protocol != "nbd" || name == Some("") && protocol == "iscsi" {
        return Err(Fault::xml("missing name for disk source"));
    }
    if let (Some(name), "rbd" | "gluster") = (name, protocol)
        && name.find('/').is_none_or(|slash| slash == 0)
    {
        return Err(Fault::xml(format!("can't split path '{name}' into pool name and image name")));
    }
    source.children_named("host").try_for_each(host)?;
    options(source, protocol)
}

/// What only some protocols look at.
fn options(source: &Element, protocol: &str) -> Result<(), Fault> {
    if has_certificates(protocol)
        && let Some(verify) = source.child("ssl").and_then(|ssl| ssl.attribute("verify"))
        && !matches!(verify, "yes" | "no")
    {
        let [element, attribute, value] = ["ssl", "verify", verify].map(str::to_owned);
        return Err(Fault::BadAttribute { element, attribute, value, expected: None });
    }
    if is_web(protocol) {
        cookies(source)?;
    }
    if let Some(policy) = source.attribute("startupPolicy") {
        return Err(Fault::xml(format!("disk startupPolicy '{policy}' is not allowed for disk of 'network' type")));
    }
    if is_fetched(protocol) {
        for (child, attribute) in PATIENCE {
            let value = source.child(child).and_then(|child| child.attribute(attribute));
            if value.is_some_and(|value| number(value).is_none()) {
                return Err(Fault::xml("invalid readahead size or timeout"));
            }
        }
    }
    Ok(())
}

fn host(host: &Element) -> Result<(), Fault> {
    let transport = host.attribute("transport").unwrap_or("tcp");
    if !matches!(transport, "tcp" | "unix" | "rdma") {
        return Err(Fault::unsupported(format!("unknown protocol transport type '{transport}'")));
    }
    let has_socket = host.attribute("socket").is_some();
    if transport == "unix" {
        return if has_socket { Ok(()) } else { Err(Fault::xml("missing socket for unix transport")) };
    }
    if has_socket {
        return Err(Fault::xml(format!("transport '{transport}' does not support socket attribute")));
    }
    if host.attribute("name").is_none() {
        return Err(Fault::xml("missing name for host"));
    }
    let Some(port) = host.attribute("port") else { return Ok(()) };
    let refused = |text| Err(Fault::refused(ErrorCode::INVALID_ARG, text));
    match number(port) {
        None => refused(format!("failed to parse port number '{port}'")),
        Some(number) if number > u32::from(u16::MAX) => refused(format!("port '{port}' out of range")),
        Some(_) => Ok(()),
    }
}

fn number(text: &str) -> Option<u32> {
    text.trim_start().parse().ok()
}

fn cookies(source: &Element) -> Result<(), Fault> {
    let mut known = HashSet::new();
    for cookie in source.child("cookies").into_iter().flat_map(|cookies| cookies.children_named("cookie")) {
        let name = cookie.attribute("name").unwrap_or_default();
        let value = cookie.text();
        if name.is_empty() {
            return Err(Fault::xml("missing cookie name"));
        }
        if value.is_empty() {
            return Err(Fault::xml(format!("missing value for cookie '{name}'")));
        }
        if !known.insert(name) {
            return Err(Fault::xml(format!("duplicate cookie '{name}'")));
        }
        if name.bytes().any(|byte| !byte.is_ascii_graphic() || b"()<>@,;:\\\"/[]?={}".contains(&byte)) {
            return Err(Fault::xml(format!("cookie name '{name}' contains invalid characters")));
        }
        if value.bytes().any(|byte| !byte.is_ascii_graphic() || b"\",;\\".contains(&byte)) {
            return Err(Fault::xml(format!("value of cookie '{name}' contains invalid characters")));
        }
    }
    Ok(())
}

/// How much is read ahead, and how long is waited for.
const PATIENCE: [(&str, &str); 2] = [("readahead", "size"), ("timeout", "seconds")];

fn is_web(protocol: &str) -> bool {
    matches!(protocol, "http" | "https")
}

fn is_fetched(protocol: &str) -> bool {
    matches!(protocol, "http" | "https" | "ftp" | "ftps")
}

fn has_certificates(protocol: &str) -> bool {
    matches!(protocol, "https" | "ftps")
}

/// What is wrong with a secret for that protocol.
pub(super) fn check_auth(protocol: &str, auth: &Element) -> Result<(), Fault> {
    if matches!(protocol, "nbd" | "sheepdog" | "gluster" | "tftp" | "vxhs" | "nfs" | "none") {
        return Err(Fault::unsupported(format!("authentication is not supported for protocol '{protocol}'")));
    }
    let kind = auth.child("secret").and_then(|secret| secret.attribute("type"));
    if !kind.is_some_and(|kind| matches!(kind, "none" | "volume" | "ceph" | "iscsi" | "tls" | "vtpm")) {
        return Err(Fault::unsupported(format!("unknown secret type '{}'", kind.unwrap_or("<null>"))));
    }
    let wanted = match protocol {
        "rbd" => Some("ceph"),
        "iscsi" => Some("iscsi"),
        _ => None,
    };
    match kind {
        Some(kind) if wanted.is_some_and(|wanted| wanted != kind) => {
            Err(Fault::unsupported(format!("invalid secret type '{kind}'")))
        }
        _ => Ok(()),
    }
}

/// Leaves what libvirt keeps of such a source: what the protocol has, and the ports that everybody knows.
pub(super) fn complete(source: &mut Element) {
    let protocol = source.attribute("protocol").unwrap_or_default().to_owned();
    if source.attribute("name") == Some("") {
        source.remove_attribute("name");
    }
    if !is_web(&protocol) {
        source.remove_attribute("query");
    }
    source.remove_elements(|child| match child.name() {
        "ssl" => !has_certificates(&protocol),
        "cookies" => !is_web(&protocol),
        "readahead" | "timeout" => !is_fetched(&protocol),
        "identity" => protocol != "nfs",
        _ => false,
    });
    for (child, attribute) in PATIENCE {
        source.remove_elements(|found| {
            found.name() == child && found.attribute(attribute).and_then(number).is_none_or(|number| number == 0)
        });
    }
    for host in source.elements_mut().filter(|child| child.name() == "host") {
        complete_host(host, default_port(&protocol));
    }
}

/// An iSCSI target that names no unit means its first.
pub(super) fn name_unit(source: &mut Element) {
    let name = source.attribute("name").filter(|name| !name.contains('/'));
    if let (Some("iscsi"), Some(name)) = (source.attribute("protocol"), name) {
        let first = format!("{name}/0");
        source.set_attribute("name", first);
    }
}

fn complete_host(host: &mut Element, default: Option<&str>) {
    let [name, port, transport, socket] =
        ["name", "port", "transport", "socket"].map(|name| host.remove_attribute(name));
    match transport.as_deref() {
        Some("unix") => {
            host.set_attribute("transport", "unix");
            socket.into_iter().for_each(|socket| host.set_attribute("socket", socket));
        }
        transport => {
            let is_tcp = transport != Some("rdma");
            host.set_attribute("name", name.unwrap_or_default());
            let stated = port.as_deref().and_then(number).filter(|port| *port != 0).map(|port| port.to_string());
            let port = stated.or_else(|| default.filter(|_| is_tcp).map(str::to_owned));
            port.into_iter().for_each(|port| host.set_attribute("port", port));
            if !is_tcp {
                host.set_attribute("transport", "rdma");
            }
        }
    }
}

fn default_port(protocol: &str) -> Option<&'static str> {
    Some(match protocol {
        "http" => "80",
        "https" => "443",
        "ftp" => "21",
        "ftps" => "990",
        "tftp" => "69",
        "sheepdog" => "7000",
        "nbd" => "10809",
        "ssh" => "22",
        "iscsi" => "3260",
        "gluster" => "24007",
        "vxhs" => "9999",
        _ => return None,
    })
}
