//! Memory of domains: `setmem`, `setmaxmem`.

use ferrovirt::MemoryFlags;

use super::lookup::{self, Names};
use super::{Arguments, Failure, Outcome};
use crate::shell::Shell;

/// Sets how much memory a domain has.
pub(crate) fn setmem(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let mut flags = flags(shell, args)?;
    if flags.is_empty() && !args.has("current") {
        flags = MemoryFlags::LIVE;
    }
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let kib = args.memory_kib(&mut shell.console, "size")?.unwrap_or_default();
    shell.wait(domain.set_memory_flags(kib, flags))?;
    Ok(())
}

/// Sets how much memory a domain may have.
pub(crate) fn setmaxmem(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let flags = flags(shell, args)?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let kib = args.memory_kib(&mut shell.console, "size")?.unwrap_or_default();
    let done = shell.wait(domain.set_memory_flags(kib, flags | MemoryFlags::MAXIMUM));
    shell.explained(done, "Unable to change MaxMemorySize")
}

fn flags(shell: &mut Shell, args: &Arguments<'_>) -> Result<MemoryFlags, Failure> {
    Ok(MemoryFlags::from_bits_retain(args.impact(&mut shell.console)?.bits()))
}
