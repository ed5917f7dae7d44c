//! Virtual CPUs: `setvcpus`, `maxvcpus`.

use ferrovirt::{DomainCapabilitiesFlags, VcpuFlags};

use super::lookup::{self, Names};
use super::{Arguments, Outcome};
use crate::shell::Shell;
use crate::xpath::{self, Selection};

/// Sets how many CPUs a domain has, or may have.
pub(crate) fn setvcpus(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    args.exclusive_all(&mut shell.console, &[("current", "live"), ("current", "config"), ("guest", "config")])?;
    if args.has("maximum") && !args.has("config") {
        return shell.refuse("Option --config is required by option --maximum");
    }
    let flags = args.flags(
        VcpuFlags::CURRENT,
        &[
            ("config", VcpuFlags::CONFIG),
            ("live", VcpuFlags::LIVE),
            ("guest", VcpuFlags::GUEST),
            ("maximum", VcpuFlags::MAXIMUM),
            ("hotpluggable", VcpuFlags::HOTPLUGGABLE),
        ],
    );
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let count = args.uint(&mut shell.console, "count")?.unwrap_or_default();
    if count == 0 {
        return shell.refuse("Can't set 0 processors for a VM");
    }
    if flags.is_empty() && !args.has("current") {
        shell.wait(domain.set_vcpus(count))?;
    } else {
        shell.wait(domain.set_vcpus_flags(count, flags))?;
    }
    Ok(())
}

/// How many CPUs a domain of the connection may have.
pub(crate) fn maxvcpus(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let kind = args.text(&mut shell.console, "type")?;
    let conn = shell.connection()?;
    // The domain capabilities know best; a driver without them has one number for all.
    let capabilities = shell.wait(conn.domain_capabilities(None, None, None, kind, DomainCapabilitiesFlags::empty()));
    let count = match capabilities.ok().as_deref().and_then(vcpus_of_capabilities) {
        Some(count) => count,
        None => shell.wait(conn.max_vcpus(kind))?,
    };
    shell.console.print(&format!("{count}\n"));
    Ok(())
}

/// The `max` of the document's first `vcpu` element.
fn vcpus_of_capabilities(document: &str) -> Option<u32> {
    let Ok(Selection::Nodes(nodes)) = xpath::select(document, "/domainCapabilities/vcpu[1]/@max", false) else {
        return None;
    };
    let digits: String = nodes.first()?.chars().filter(char::is_ascii_digit).collect();
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_capabilities_name_the_most_cpus() {
        let document = "<domainCapabilities><vcpu max='255'/></domainCapabilities>";
        assert_eq!(vcpus_of_capabilities(document), Some(255));
        assert_eq!(vcpus_of_capabilities("<domainCapabilities/>"), None);
        assert_eq!(vcpus_of_capabilities("<"), None);
    }
}
