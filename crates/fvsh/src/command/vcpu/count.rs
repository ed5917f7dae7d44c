//! How many virtual CPUs a domain has: `vcpucount`.

use ferrovirt::{Domain, DomainXml, ErrorCode, VcpuFlags};

use crate::command::lookup::{self, Names};
use crate::command::{Arguments, Failure, Outcome};
use crate::numbers::parse_unsigned;
use crate::shell::Shell;
use crate::xpath::Document;

/// Prints one count, or all of them.
pub(crate) fn vcpucount(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let all = !["maximum", "active", "live", "config", "current", "guest"].iter().any(|name| args.has(name));
    args.exclusive(&mut shell.console, "live", "config")?;
    // Without these two --current means what --active does.
    if args.has("maximum") || args.has("active") {
        args.exclusive_all(&mut shell.console, &[("current", "live"), ("current", "config")])?;
    }
    args.exclusive_all(&mut shell.console, &[("active", "maximum"), ("guest", "config")])?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    if all {
        return counts(shell, &domain);
    }
    let flags = args.flags(
        VcpuFlags::CURRENT,
        &[
            ("live", VcpuFlags::LIVE),
            ("config", VcpuFlags::CONFIG),
            ("maximum", VcpuFlags::MAXIMUM),
            ("guest", VcpuFlags::GUEST),
        ],
    );
    let count = count(shell, &domain, flags)?;
    shell.console.print(&format!("{count}\n"));
    Ok(())
}

fn counts(shell: &mut Shell, domain: &Domain) -> Outcome {
    let mut lines = String::new();
    for (what, kind) in [("maximum", VcpuFlags::MAXIMUM), ("current", VcpuFlags::CURRENT)] {
        for (side, flag) in [("config", VcpuFlags::CONFIG), ("live", VcpuFlags::LIVE)] {
            match existing(shell, domain, kind | flag)? {
                Some(count) if count > 0 => lines += &format!("{what:<12} {side:<12} {count:3}\n"),
                _ => {}
            }
        }
    }
    shell.console.print(&lines);
    Ok(())
}

/// The count of a side that the domain may not have.
pub(super) fn existing(shell: &mut Shell, domain: &Domain, flags: VcpuFlags) -> Result<Option<u32>, Failure> {
    if flags.contains(VcpuFlags::LIVE) && !shell.wait(domain.is_active()).unwrap_or(false)
        || flags.contains(VcpuFlags::CONFIG) && !shell.wait(domain.is_persistent()).unwrap_or(false)
    {
        return Ok(None);
    }
    count(shell, domain, flags).map(Some)
}

fn count(shell: &mut Shell, domain: &Domain, flags: VcpuFlags) -> Result<u32, Failure> {
    match shell.wait(domain.vcpus_flags(flags)) {
        Err(error) if matches!(error.code, ErrorCode::NO_SUPPORT | ErrorCode::INVALID_ARG) => {
            if flags.contains(VcpuFlags::GUEST) {
                return shell.explained(Err(error), "Failed to retrieve vCPU count from the guest");
            }
            count_of_old(shell, domain, flags)
        }
        answer => Ok(answer?),
    }
}

/// What a server without the newer call knows.
fn count_of_old(shell: &mut Shell, domain: &Domain, flags: VcpuFlags) -> Result<u32, Failure> {
    let maximum = flags.contains(VcpuFlags::MAXIMUM);
    let live = flags.contains(VcpuFlags::LIVE)
        || !flags.contains(VcpuFlags::CONFIG) && shell.wait(domain.is_active()).unwrap_or(false);
    if live {
        return Ok(if maximum { shell.wait(domain.max_vcpus())? } else { u32::from(shell.wait(domain.info())?.vcpus) });
    }
    let xml = shell.wait(domain.xml_desc(DomainXml::INACTIVE))?;
    let (place, name) = if maximum { ("/domain/vcpu", "maximum") } else { ("/domain/vcpu/@current", "current") };
    let text = Document::parse(&xml).ok().and_then(|document| document.all(place).first().map(|part| part.value()));
    match text.and_then(|text| parse_unsigned(text.trim())).and_then(|count| count.try_into().ok()) {
        Some(count) => Ok(count),
        None => shell.refuse(&format!("Failed to retrieve {name} vcpu count")),
    }
}
