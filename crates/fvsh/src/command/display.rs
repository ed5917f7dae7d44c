//! Where a domain's screen and console are: `domdisplay`, `vncdisplay`, `ttyconsole`; and what the screen shows:
//! `screenshot`.

mod screenshot;

use ferrovirt::DomainXml;

pub(crate) use screenshot::screenshot;

use super::lookup::{self, Names};
use super::{Arguments, Failure, Outcome};
use crate::numbers::parse_int;
use crate::shell::Shell;
use crate::xpath::{Document, Part};

/// The URIs of a domain's screens: the first one, or all.
pub(crate) fn domdisplay(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let flags = args.flags(DomainXml::empty(), &[("include-password", DomainXml::SECURE)]);
    let document = running(shell, args, flags)?;
    let wanted = args.text(&mut shell.console, "type")?;
    let all = args.has("all");
    let host = connection_host(shell)?;
    let mut found = false;
    for scheme in ["vnc", "spice", "rdp"] {
        if !all && (found || wanted.is_some_and(|wanted| wanted != scheme)) {
            continue;
        }
        let graphics = document.all(&format!("/domain/devices/graphics[@type='{scheme}']"));
        let Some(uri) = graphics.first().and_then(|part| uri(part, scheme, host.as_deref())) else { continue };
        shell.console.print(&uri);
        if all {
            shell.console.print("\n");
        }
        found = true;
    }
    match (found, wanted) {
        (true, _) => Ok(()),
        (false, Some(kind)) => shell.refuse(&format!("No graphical display with type '{kind}' found")),
        (false, None) => shell.refuse("No graphical display found"),
    }
}

/// The document of a domain that must run.
fn running(shell: &mut Shell, args: &Arguments<'_>, flags: DomainXml) -> Result<Document, Failure> {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    if !shell.wait(domain.is_active()).unwrap_or(true) {
        return shell.refuse("Domain is not running");
    }
    let xml = shell.wait(domain.xml_desc(flags))?;
    Document::parse(&xml).or_else(|_| shell.refuse("Failed to get domain description xml"))
}

/// The host that the connection goes to.
fn connection_host(shell: &Shell) -> Result<Option<String>, Failure> {
    let conn = shell.connection()?;
    let authority = conn.uri().split_once("://").map(|(_, rest)| rest.split('/').next().unwrap_or_default());
    let host = authority.map(|authority| authority.rsplit('@').next().unwrap_or_default());
    let host = host.map(|host| match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    });
    Ok(host.filter(|host| !host.is_empty()).map(str::to_owned))
}

fn uri(graphics: &Part<'_>, scheme: &str, connection_host: Option<&str>) -> Option<String> {
    let number = |name: &str| graphics.text(name).and_then(|text| parse_int(&text, 10)).unwrap_or(0);
    let (port, tls_port) = (number("@port"), number("@tlsPort"));
    let socket = graphics.text("@socket").or_else(|| graphics.text("listen/@socket"));
    let text = |text: String| Some(text).filter(|text| !text.is_empty());
    if port == 0 && tls_port == 0 {
        return socket.map(|socket| format!("{scheme}+unix://{socket}"));
    }
    let listen = graphics.text("@listen").or_else(|| graphics.text("listen/@address")).and_then(text);
    let host = match listen.as_deref() {
        // Any address of the host: then the one that we came by.
        Some("0.0.0.0" | "::") => connection_host,
        listen => listen,
    };
    let password = graphics.text("@passwd").and_then(text);
    let mut uri = format!("{scheme}://");
    if let Some(password) = password.as_deref().filter(|_| scheme == "vnc") {
        uri += &format!(":{password}@");
    }
    uri += &match host {
        None => "localhost".to_owned(),
        Some(host) if host.contains(':') => format!("[{host}]"),
        Some(host) => host.to_owned(),
    };
    if port != 0 {
        uri += &format!(":{}", if scheme == "vnc" { port - 5900 } else { port });
    }
    let mut mark = '?';
    if tls_port != 0 {
        uri += &format!("?tls-port={tls_port}");
        mark = '&';
    }
    if let Some(password) = password.filter(|_| scheme == "spice") {
        uri += &format!("{mark}password={password}");
    }
    Some(uri)
}

/// The address of a domain's VNC screen.
pub(crate) fn vncdisplay(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let document = running(shell, args, DomainXml::empty())?;
    let graphics = document.all("/domain/devices/graphics[@type='vnc']").into_iter().next();
    let port = graphics.and_then(|part| part.text("@port")).and_then(|text| parse_int(&text, 10));
    let (Some(graphics), Some(port)) = (graphics, port) else {
        return shell.refuse("Failed to get VNC port. Is this domain using VNC?");
    };
    let listen = graphics.text("@listen").or_else(|| graphics.text("listen/@address"));
    let host = listen.filter(|listen| listen != "0.0.0.0").unwrap_or_default();
    shell.console.print(&format!("{host}:{}\n", port - 5900));
    Ok(())
}

/// The terminal of a domain's console.
pub(crate) fn ttyconsole(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let xml = shell.wait(domain.xml_desc(DomainXml::empty()))?;
    let document = Document::parse(&xml).map_err(|_| Failure::Told)?;
    let tty = document.all("/domain/devices/console/@tty").first().map(|part| part.value());
    match tty.filter(|tty| !tty.is_empty()) {
        Some(tty) => {
            shell.console.print(&format!("{tty}\n"));
            Ok(())
        }
        None => Err(Failure::Told),
    }
}
