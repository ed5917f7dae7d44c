//! Virtual CPUs: `setvcpus`, `maxvcpus`.

use ferrovirt::VcpuFlags;

use super::lookup::{self, Names};
use super::{Arguments, Outcome};
use crate::shell::Shell;

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
    let count = shell.wait(conn.max_vcpus(kind))?;
    shell.console.print(&format!("{count}\n"));
    Ok(())
}
