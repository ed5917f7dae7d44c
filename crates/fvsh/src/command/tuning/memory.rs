//! Limits on a domain's memory, and where it is taken from: `memtune`, `numatune`.

use ferrovirt::driver::procedures::{DomainGetMemoryParameters, DomainGetNumaParameters};
use ferrovirt::proto::remote::{DomainGetMemoryParametersArgs, DomainGetNumaParametersArgs};
use ferrovirt::{TypedParams, TypedValue};

use crate::command::format::param_text;
use crate::command::lookup::{self, Names};
use crate::command::report::wire;
use crate::command::{Arguments, Outcome};
use crate::numbers::{parse_int, scaled};
use crate::shell::Shell;

/// What stands for no limit, in KiB.
const UNLIMITED: u64 = 9_007_199_254_740_991;

const LIMITS: &[(&str, &str)] = &[
    ("hard-limit", "hard_limit"),
    ("soft-limit", "soft_limit"),
    ("swap-hard-limit", "swap_hard_limit"),
    ("min-guarantee", "min_guarantee"),
];

/// The limits on a domain's memory.
pub(crate) fn memtune(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let impact = args.impact(&mut shell.console)?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let mut params = TypedParams::new();
    for (option, name) in LIMITS {
        let Some(text) = args.raw(option) else { continue };
        match limit_kib(text) {
            Ok(kib) => params.add_ullong(name, kib),
            Err(error) => {
                let message = format!("Unable to parse integer parameter {option}");
                return match error {
                    Some(error) => shell.explained(Err(error), &message),
                    None => shell.refuse(&message),
                };
            }
        };
    }
    if !params.is_empty() {
        let done = shell.wait(domain.set_memory_parameters(&params, impact));
        return shell.explained(done, "Unable to change memory parameters");
    }
    let answer = shell.wait(domain.memory_parameters(impact));
    let conn = shell.connection()?;
    let count = conn.invoke::<DomainGetMemoryParameters>(DomainGetMemoryParametersArgs {
        dom: wire(&domain),
        nparams: 0,
        flags: impact.bits(),
    });
    let failed = ["Unable to get number of memory parameters", "Unable to get memory parameters"];
    for (name, value) in shell.counted(answer, count, failed[0], failed[1])?.iter() {
        let text = match value {
            TypedValue::Ullong(UNLIMITED) => "unlimited".to_owned(),
            value => param_text(value),
        };
        shell.console.print(&format!("{name:<15}: {text}\n"));
    }
    Ok(())
}

/// A size in KiB; a negative one is no limit.
fn limit_kib(text: &str) -> Result<u64, Option<ferrovirt::Error>> {
    if let Some(digits) = text.trim_start().strip_prefix('-') {
        return if digits.starts_with(|letter: char| letter.is_ascii_digit()) { Ok(UNLIMITED) } else { Err(None) };
    }
    Ok(scaled(text, 1024, i64::MAX.cast_unsigned())?.div_ceil(1024))
}

const MODES: [&str; 4] = ["strict", "preferred", "interleave", "restrictive"];

/// The host's NUMA nodes that a domain takes its memory from.
pub(crate) fn numatune(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let impact = args.impact(&mut shell.console)?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let mut params = TypedParams::new();
    if let Some(nodes) = args.text(&mut shell.console, "nodeset")? {
        params.add_string("numa_nodeset", nodes);
    }
    if let Some(word) = args.text(&mut shell.console, "mode")? {
        // A server may know modes that have no word here.
        let number = (0..).zip(MODES).find(|(_, mode)| *mode == word).map(|(number, _)| number);
        match number.or_else(|| parse_int(word, 0)) {
            Some(number) => params.add_int("numa_mode", number),
            None => return shell.refuse(&format!("Invalid mode: {word}")),
        };
    }
    if !params.is_empty() {
        let done = shell.wait(domain.set_numa_parameters(&params, impact));
        return shell.explained(done, "Unable to change numa parameters");
    }
    let answer = shell.wait(domain.numa_parameters(impact));
    let conn = shell.connection()?;
    let count = conn.invoke::<DomainGetNumaParameters>(DomainGetNumaParametersArgs {
        dom: wire(&domain),
        nparams: 0,
        flags: impact.bits(),
    });
    let failed = ["Unable to get number of memory parameters", "Unable to get numa parameters"];
    for (name, value) in shell.counted(answer, count, failed[0], failed[1])?.iter() {
        let text = match value {
            TypedValue::Int(mode) if name == "numa_mode" => mode_word(*mode),
            value => param_text(value),
        };
        shell.console.print(&format!("{name:<15}: {text}\n"));
    }
    Ok(())
}

fn mode_word(mode: i32) -> String {
    let word = usize::try_from(mode).ok().and_then(|mode| MODES.get(mode));
    word.map_or_else(|| mode.to_string(), |word| (*word).to_owned())
}

#[cfg(test)]
mod tests {
    use super::{UNLIMITED, limit_kib};

    #[test]
    fn limits() {
        for (text, want) in [("5", Some(5)), ("1025b", Some(2)), ("1M", Some(1024)), ("-1", Some(UNLIMITED))] {
            assert_eq!(limit_kib(text).ok(), want, "{text}");
        }
        for text in ["x", "-", "5Q", ""] {
            assert!(limit_kib(text).is_err(), "{text}");
        }
    }
}
