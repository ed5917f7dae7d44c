//! Whether an interface of a domain is plugged in: `domif-getlink`.

use super::{Arguments, Failure, Outcome, devices};
use crate::shell::Shell;
use crate::xpath::{Document, Part};

/// Prints the state of an interface's link.
pub(crate) fn domif_getlink(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let wanted = args.text(&mut shell.console, "interface")?.unwrap_or_default();
    let document = devices::domain_document(shell, args, args.has("config"))?;
    let interface = find(shell, &document, wanted)?;
    let state = interface.text("link/@state").unwrap_or_else(|| "up".to_owned());
    shell.console.print(&format!("{wanted} {state}"));
    Ok(())
}

/// The one interface with a MAC address, or with the name of its device on the host.
pub(super) fn find<'a>(shell: &mut Shell, document: &'a Document, wanted: &str) -> Result<Part<'a>, Failure> {
    let mac = normal_mac(wanted);
    let fits = |part: &Part<'_>| {
        mac.is_some() && part.text("mac/@address") == mac || part.text("target/@dev").as_deref() == Some(wanted)
    };
    let mut found = document.all("/domain/devices/interface").into_iter().filter(fits);
    match (found.next(), found.next(), mac) {
        (Some(interface), None, _) => Ok(interface),
        (Some(_), Some(_), _) => shell.refuse("multiple matching interfaces found"),
        (None, _, Some(mac)) => shell.refuse(&format!("Interface (mac: {mac}) not found.")),
        (None, _, None) => shell.refuse(&format!("Interface (dev: {wanted}) not found.")),
    }
}

/// A MAC address as libvirt writes it; `None` where the text is none.
pub(super) fn normal_mac(text: &str) -> Option<String> {
    let bytes: Option<Vec<u8>> = text
        .split(':')
        .map(|part| u8::from_str_radix(part, 16).ok().filter(|_| matches!(part.len(), 1 | 2) && !part.contains('+')))
        .collect();
    let bytes = bytes.filter(|bytes| bytes.len() == 6)?;
    Some(bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(":"))
}

#[cfg(test)]
mod tests {
    use super::normal_mac;

    #[test]
    fn mac_addresses() {
        assert_eq!(normal_mac("52:54:0:1A:b0:1").as_deref(), Some("52:54:00:1a:b0:01"));
        for text in ["", "vnet0", "52:54:00:1a:b0", "52:54:00:1a:b0:01:02", "52:54:00:1a:b0:001", "52:54:00:1a:b0:+1"] {
            assert_eq!(normal_mac(text), None, "{text}");
        }
    }
}
