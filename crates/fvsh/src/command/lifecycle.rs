//! Starting, stopping and pausing: `start`, `shutdown`, `reboot`, `destroy`, `suspend`, `resume`.

use ferrovirt::{ConsoleFlags, DestroyFlags, Domain, Error, ErrorCode, RebootFlags, ShutdownFlags, StartFlags};

use super::lookup::{self, Names};
use super::{Arguments, Failure, Outcome, console, pass_fds};
use crate::shell::Shell;

/// Pauses a domain.
pub(crate) fn suspend(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let done = shell.wait(domain.suspend());
    finish(shell, args, done, "suspend", "suspended")
}

/// Lets a paused domain go on.
pub(crate) fn resume(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let done = shell.wait(domain.resume());
    finish(shell, args, done, "resume", "resumed")
}

/// Asks a domain to shut down.
pub(crate) fn shutdown(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let modes = "'acpi', 'agent', 'initctl', 'signal', or 'paravirt'";
    let flags = mode(shell, args, modes)?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let done = match flags {
        0 => shell.wait(domain.shutdown()),
        bits => shell.wait(domain.shutdown_flags(ShutdownFlags::from_bits_retain(bits))),
    };
    finish(shell, args, done, "shutdown", "is being shutdown")
}

/// Asks a domain to reboot.
pub(crate) fn reboot(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let modes = "'acpi', 'agent', 'initctl', 'signal' or 'paravirt'";
    let flags = mode(shell, args, modes)?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let done = shell.wait(domain.reboot(RebootFlags::from_bits_retain(flags)));
    finish(shell, args, done, "reboot", "is being rebooted")
}

/// Turns a domain off.
pub(crate) fn destroy(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let mut flags = DestroyFlags::empty();
    flags.set(DestroyFlags::GRACEFUL, args.has("graceful"));
    flags.set(DestroyFlags::REMOVE_LOGS, args.has("remove-logs"));
    let done = if flags.is_empty() { shell.wait(domain.destroy()) } else { shell.wait(domain.destroy_flags(flags)) };
    finish(shell, args, done, "destroy", "destroyed")
}

/// Starts a defined domain.
pub(crate) fn start(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::UUID_OR_NAME)?;
    if domain.id().is_some() {
        return shell.refuse("Domain is already active");
    }
    let descriptors = pass_fds::numbers(shell, args)?;
    let mut flags = StartFlags::empty();
    for (name, flag) in [
        ("paused", StartFlags::PAUSED),
        ("autodestroy", StartFlags::AUTODESTROY),
        ("bypass-cache", StartFlags::BYPASS_CACHE),
        ("force-boot", StartFlags::FORCE_BOOT),
        ("reset-nvram", StartFlags::RESET_NVRAM),
    ] {
        flags.set(flag, args.has(name));
    }
    create(shell, &domain, flags, &descriptors)?;
    shell.console.print_extra(&format!("Domain '{}' started\n", domain.name()));
    if args.has("console") { console::open(shell, &domain, None, ConsoleFlags::empty()) } else { Ok(()) }
}

/// Starts the domain; what a server without forced boots refuses is done by throwing the managed save away.
fn create(shell: &mut Shell, domain: &Domain, flags: StartFlags, descriptors: &[i32]) -> Outcome {
    if flags.contains(StartFlags::FORCE_BOOT) {
        match create_once(shell, domain, flags, descriptors) {
            Err(error) if matches!(error.code, ErrorCode::NO_SUPPORT | ErrorCode::INVALID_ARG) => {}
            done => return Ok(done?),
        }
        if let Ok(true) = shell.wait(domain.has_managed_save_image()) {
            shell.wait(domain.managed_save_remove())?;
        }
    }
    let done = create_once(shell, domain, flags - StartFlags::FORCE_BOOT, descriptors);
    shell.explained(done, &format!("Failed to start domain '{}'", domain.name()))
}

/// One attempt, by the oldest call that can express it.
fn create_once(shell: &Shell, domain: &Domain, flags: StartFlags, descriptors: &[i32]) -> Result<(), Error> {
    if !descriptors.is_empty() {
        return shell.wait(pass_fds::create_with_files(domain, flags, descriptors));
    }
    if flags.is_empty() { shell.wait(domain.create()) } else { shell.wait(domain.create_with_flags(flags)) }
}

/// The flags of `--mode`: shutdown and reboot give the same numbers to the same words.
fn mode(shell: &mut Shell, args: &Arguments<'_>, expected: &str) -> Result<u32, Failure> {
    let Some(text) = args.text(&mut shell.console, "mode")? else { return Ok(0) };
    let mut flags = ShutdownFlags::empty();
    for word in text.split(',') {
        flags |= match word {
            "acpi" => ShutdownFlags::ACPI_POWER_BTN,
            "agent" => ShutdownFlags::GUEST_AGENT,
            "initctl" => ShutdownFlags::INITCTL,
            "signal" => ShutdownFlags::SIGNAL,
            "paravirt" => ShutdownFlags::PARAVIRT,
            _ => return shell.refuse(&format!("Unknown mode {word} value, expecting {expected}")),
        };
    }
    Ok(flags.bits())
}

/// Tells how it went, calling the domain what the user called it.
fn finish(shell: &mut Shell, args: &Arguments<'_>, done: Result<(), Error>, verb: &str, result: &str) -> Outcome {
    let name = args.raw("domain").unwrap_or_default();
    shell.explained(done, &format!("Failed to {verb} domain '{name}'"))?;
    shell.console.print_extra(&format!("Domain '{name}' {result}\n"));
    Ok(())
}
