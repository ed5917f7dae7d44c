//! Virtual CPUs: `setvcpus`, `setvcpu`, `guestvcpus`, `maxvcpus`; their count, state and pins.

mod count;
mod info;
mod pin;

use ferrovirt::{DomainCapabilitiesFlags, VcpuFlags};

pub(crate) use count::vcpucount;
pub(crate) use info::vcpuinfo;
pub(crate) use pin::{emulatorpin, iothreadpin, vcpupin};

use super::format::param_text;
use super::lookup::{self, Names};
use super::{Arguments, Outcome};
use crate::shell::Shell;
use crate::xpath::{self, Selection};

/// Sets how many CPUs a domain has, or may have.
pub(crate) fn setvcpus(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    args.exclusive_all(&mut shell.console, &[("current", "live"), ("current", "config"), ("guest", "config")])?;
    args.requires(&mut shell.console, "maximum", "config")?;
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

/// Switches CPUs of a domain on or off.
pub(crate) fn setvcpu(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    args.exclusive(&mut shell.console, "enable", "disable")?;
    let impact = args.impact(&mut shell.console)?;
    if !args.has("enable") && !args.has("disable") {
        return shell.refuse("one of --enable, --disable is required");
    }
    let cpus = args.text(&mut shell.console, "vcpulist")?.unwrap_or_default();
    let domain = lookup::domain(shell, args, Names::ANY)?;
    shell.wait(domain.set_vcpu(cpus, args.has("enable"), impact))?;
    Ok(())
}

/// Which CPUs the system in a domain uses, or switches some on or off.
pub(crate) fn guestvcpus(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    args.exclusive(&mut shell.console, "enable", "disable")?;
    args.requires(&mut shell.console, "enable", "cpulist")?;
    args.requires(&mut shell.console, "disable", "cpulist")?;
    let cpus = args.text(&mut shell.console, "cpulist")?;
    if cpus.is_some() && !args.has("enable") && !args.has("disable") {
        return shell.refuse("One of options --enable or --disable is required by option --cpulist");
    }
    let domain = lookup::domain(shell, args, Names::ANY)?;
    if let Some(cpus) = cpus {
        shell.wait(domain.set_guest_vcpus(cpus, args.has("enable")))?;
        return Ok(());
    }
    let cpus = shell.wait(domain.guest_vcpus())?;
    for (name, value) in cpus.iter() {
        shell.console.print(&format!("{name:<15}: {}\n", param_text(value)));
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
