//! Signals to the machine and to what runs in it: `reset`, `inject-nmi`, `send-key`, `send-process-signal`,
//! `dompmsuspend`, `dompmwakeup`, `set-lifecycle-action`.

mod keys;

use ferrovirt::{KeycodeSet, LifecycleAction, LifecycleEvent, ProcessSignal};

use super::lookup::{self, Names};
use super::node::power::TARGETS;
use super::{Arguments, Outcome};
use crate::numbers::parse_int;
use crate::shell::Shell;

/// Resets a domain, as by its button.
pub(crate) fn reset(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let done = shell.wait(domain.reset());
    let name = args.required("domain");
    shell.explained(done, &format!("Failed to reset domain '{name}'"))?;
    shell.console.print_extra(&format!("Domain '{name}' was reset\n"));
    Ok(())
}

/// Sends an interrupt that cannot be masked.
pub(crate) fn inject_nmi(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    shell.wait(domain.inject_nmi())?;
    Ok(())
}

const CODESETS: [&str; 10] = ["linux", "xt", "atset1", "atset2", "atset3", "os_x", "xt_kbd", "usb", "win32", "qnum"];

/// The most keys that are pressed at once.
const KEYS_MAX: usize = 16;

/// Presses keys.
pub(crate) fn send_key(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let word = args.raw("codeset").filter(|word| !word.is_empty()).unwrap_or("linux");
    let hold_ms = args.uint(&mut shell.console, "holdtime")?.unwrap_or_default();
    let Some((codeset, _)) = (0..).zip(CODESETS).find(|(_, name)| *name == word) else {
        return shell.refuse(&format!("unknown codeset: '{word}'"));
    };
    let mut codes = Vec::new();
    for text in args.all("keycode") {
        if codes.len() == KEYS_MAX {
            return shell.refuse("too many keycodes");
        }
        match keys::code(KeycodeSet(codeset), text) {
            Some(code) => codes.push(code),
            None => return shell.refuse(&format!("invalid keycode: '{text}'")),
        }
    }
    shell.wait(domain.send_key(KeycodeSet(codeset), hold_ms, &codes))?;
    Ok(())
}

/// The signals up to `SYS`, in the order of their numbers; those of real time follow.
const SIGNALS: [&str; 32] = [
    "nop", "hup", "int", "quit", "ill", "trap", "abrt", "bus", "fpe", "kill", "usr1", "segv", "usr2", "pipe", "alrm",
    "term", "stkflt", "chld", "cont", "stop", "tstp", "ttin", "ttou", "urg", "xcpu", "xfsz", "vtalrm", "prof", "winch",
    "poll", "pwr", "sys",
];

/// Sends a signal to a process in a domain.
pub(crate) fn send_process_signal(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let pid = args.long(&mut shell.console, "pid")?.unwrap_or_default();
    let word = args.text(&mut shell.console, "signame")?.unwrap_or_default();
    let Some(number) = signal(word) else {
        return shell.refuse(&format!("malformed signal name: {word}"));
    };
    shell.wait(domain.send_process_signal(pid, ProcessSignal(number)))?;
    Ok(())
}

/// A signal by its number or name, `SIG` in front or not.
fn signal(word: &str) -> Option<i32> {
    if let Some(number) = parse_int(word, 10) {
        return u32::try_from(number).ok().map(u32::cast_signed);
    }
    let lower = word.to_ascii_lowercase();
    let name = lower.strip_prefix("sig_").or_else(|| lower.strip_prefix("sig")).unwrap_or(&lower);
    let known = (0..).zip(SIGNALS).find(|(_, signal)| *signal == name).map(|(number, _)| number);
    known.or_else(|| {
        let (number, digits) = (parse_int(name.strip_prefix("rt")?, 10)?, &name[2..]);
        ((0..=32).contains(&number) && digits == number.to_string()).then_some(number + 32)
    })
}

/// Puts the system in a domain to sleep.
pub(crate) fn dompmsuspend(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let duration_s = args.ulong(&mut shell.console, "duration")?.unwrap_or_default();
    let word = args.text(&mut shell.console, "target")?.unwrap_or_default();
    let Some(&(_, target)) = TARGETS.iter().find(|(name, _)| *name == word) else {
        return shell.refuse("Invalid target");
    };
    let done = shell.wait(domain.pm_suspend_for_duration(target, duration_s));
    shell.explained(done, &format!("Domain '{}' could not be suspended", domain.name()))?;
    shell.console.print_extra(&format!("Domain '{}' successfully suspended", domain.name()));
    Ok(())
}

/// Wakes the system in a domain.
pub(crate) fn dompmwakeup(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let done = shell.wait(domain.pm_wakeup());
    shell.explained(done, &format!("Domain '{}' could not be woken up", domain.name()))?;
    shell.console.print_extra(&format!("Domain '{}' successfully woken up", domain.name()));
    Ok(())
}

const EVENTS: [&str; 3] = ["poweroff", "reboot", "crash"];
const ACTIONS: [&str; 6] = ["destroy", "restart", "rename-restart", "preserve", "coredump-destroy", "coredump-restart"];

/// Sets what becomes of a domain that ends in some way.
pub(crate) fn set_lifecycle_action(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let impact = args.impact(&mut shell.console)?;
    let event = args.text(&mut shell.console, "type")?.unwrap_or_default();
    let action = args.text(&mut shell.console, "action")?.unwrap_or_default();
    let Some((event, _)) = (0..).zip(EVENTS).find(|(_, name)| *name == event) else {
        return shell.refuse(&format!("Invalid lifecycle type '{event}'."));
    };
    let Some((action, _)) = (0..).zip(ACTIONS).find(|(_, name)| *name == action) else {
        return shell.refuse(&format!("Invalid lifecycle action '{action}'."));
    };
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let done = shell.wait(domain.set_lifecycle_action(LifecycleEvent(event), LifecycleAction(action), impact));
    shell.explained(done, "Unable to change lifecycle action.")
}

#[cfg(test)]
mod tests {
    use super::signal;

    #[test]
    fn signals() {
        for (word, want) in [
            ("9", Some(9)),
            ("kill", Some(9)),
            ("SIGKILL", Some(9)),
            ("sig_kill", Some(9)),
            ("nop", Some(0)),
            ("rt0", Some(32)),
            ("SIGRT32", Some(64)),
            ("rt33", None),
            ("rt+1", None),
            ("-1", None),
            ("foo", None),
            ("", None),
        ] {
            assert_eq!(signal(word), want, "{word}");
        }
    }
}
