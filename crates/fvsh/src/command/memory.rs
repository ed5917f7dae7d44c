//! Memory of domains: `setmem`, `setmaxmem`.

use ferrovirt::MemoryFlags;

use super::lookup::{self, Names};
use super::{Arguments, Failure, Outcome};
use crate::shell::Shell;

/// Sets how much memory a domain has.
pub(crate) fn setmem(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let flags = flags(shell, args)?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let kib = args.memory_kib(&mut shell.console, "size")?.unwrap_or_default();
    match flags {
        None => shell.wait(domain.set_memory(kib))?,
        Some(flags) => shell.wait(domain.set_memory_flags(kib, flags))?,
    }
    Ok(())
}

/// Sets how much memory a domain may have.
pub(crate) fn setmaxmem(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let flags = flags(shell, args)?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let kib = args.memory_kib(&mut shell.console, "size")?.unwrap_or_default();
    let done = match flags {
        None => shell.wait(domain.set_max_memory(kib)),
        Some(flags) => shell.wait(domain.set_memory_flags(kib, flags | MemoryFlags::MAXIMUM)),
    };
    shell.explained(done, "Unable to change MaxMemorySize")
}

/// `None` where no side of the domain was named: then the call without flags is right.
fn flags(shell: &mut Shell, args: &Arguments<'_>) -> Result<Option<MemoryFlags>, Failure> {
    let impact = args.impact(&mut shell.console)?;
    let named = ["current", "live", "config"].iter().any(|name| args.has(name));
    Ok(named.then(|| MemoryFlags::from_bits_retain(impact.bits())))
}
