//! Which host CPUs virtual CPUs, the emulator and I/O threads may use: `vcpupin`, `emulatorpin`, `iothreadpin`.

use ferrovirt::{CpuMap, Domain, Error, ErrorCode, ErrorDomain, Impact, VcpuFlags};

use super::count;
use crate::command::lookup::{self, Names};
use crate::command::{Arguments, Failure, Outcome};
use crate::output::TextTable;
use crate::shell::Shell;

/// Prints the pins of virtual CPUs, or pins one.
pub(crate) fn vcpupin(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let impact = args.impact(&mut shell.console)?;
    let list = args.text(&mut shell.console, "cpulist")?;
    if list.is_none() {
        args.exclusive(&mut shell.console, "live", "config")?;
    }
    let vcpu = args.uint(&mut shell.console, "vcpu")?;
    if list.is_some() && vcpu.is_none() {
        return shell.refuse("vcpupin: Missing vCPU number in pin mode.");
    }
    let conn = shell.connection()?;
    let host_cpus = shell.wait(conn.node_cpu_count())?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let (Some(list), Some(vcpu)) = (list, vcpu) else {
        return print_pins(shell, &domain, vcpu, impact);
    };
    let cpus = cpu_list(shell, list, host_cpus)?;
    if impact.is_empty() && !args.has("current") {
        shell.wait(domain.pin_vcpu(vcpu, &cpus))?;
    } else {
        shell.wait(domain.pin_vcpu_flags(vcpu, &cpus, impact))?;
    }
    Ok(())
}

fn print_pins(shell: &mut Shell, domain: &Domain, vcpu: Option<u32>, impact: Impact) -> Outcome {
    let flags = VcpuFlags::from_bits_retain(impact.bits()) | VcpuFlags::MAXIMUM;
    let Some(vcpus) = count::existing(shell, domain, flags)? else {
        let kind = if impact.contains(Impact::LIVE) { "offline" } else { "transient" };
        return shell.refuse(&format!("cannot get vcpupin for {kind} domain"));
    };
    if let Some(vcpu) = vcpu.filter(|vcpu| *vcpu >= vcpus) {
        let live = impact.contains(Impact::LIVE)
            || !impact.contains(Impact::CONFIG) && shell.wait(domain.is_active()).unwrap_or(false);
        let side = if live { "live" } else { "persistent" };
        return shell.refuse(&format!("vcpu {vcpu} is out of range of {side} cpu count {vcpus}"));
    }
    let pins = shell.wait(domain.vcpu_pin_info(impact))?;
    let mut table = TextTable::new(shell.charset, &["VCPU", "CPU Affinity"]);
    for (number, cpus) in (0..).zip(&pins).filter(|(number, _)| vcpu.is_none_or(|vcpu| vcpu == *number)) {
        table.row([number.to_string().as_str(), &cpus.to_string()]);
    }
    shell.console.print_table(&table);
    Ok(())
}

/// Prints the pins of the emulator's own threads, or pins them.
pub(crate) fn emulatorpin(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let impact = args.impact(&mut shell.console)?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let list = args.text(&mut shell.console, "cpulist")?;
    let conn = shell.connection()?;
    let host_cpus = shell.wait(conn.node_cpu_count())?;
    if let Some(list) = list {
        let cpus = cpu_list(shell, list, host_cpus)?;
        let named = !impact.is_empty() || args.has("current");
        shell.wait(domain.pin_emulator(&cpus, if named { impact } else { Impact::LIVE }))?;
        return Ok(());
    }
    let cpus = shell.wait(domain.emulator_pin_info(impact))?.unwrap_or_default();
    shell.console.print_extra("emulator: CPU Affinity\n----------------------------------\n       *: ");
    shell.console.print(&format!("{cpus}\n"));
    Ok(())
}

/// Pins an I/O thread.
pub(crate) fn iothreadpin(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let impact = args.impact(&mut shell.console)?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let id = args.uint(&mut shell.console, "iothread")?.unwrap_or_default();
    let list = args.text(&mut shell.console, "cpulist")?.unwrap_or_default();
    let conn = shell.connection()?;
    let host_cpus = shell.wait(conn.node_cpu_count())?;
    let cpus = cpu_list(shell, list, host_cpus)?;
    shell.wait(domain.pin_iothread(id, &cpus, impact))?;
    Ok(())
}

/// The most CPUs that a list may speak of.
const CPUS_MAX: u32 = 1024;

/// A list such as `0-3,^2`; what begins with `r` (for "reset") means all CPUs of the host.
fn cpu_list(shell: &mut Shell, text: &str, host_cpus: u32) -> Result<CpuMap, Failure> {
    if text.starts_with('r') {
        return Ok((0..host_cpus).collect());
    }
    let invalid = format!("Invalid cpulist '{text}'");
    let Some(cpus) = parse_list(text) else {
        let cause = format!("Failed to parse bitmap '{text}'");
        return shell.explained(Err(Error::new(ErrorDomain::NONE, ErrorCode::INVALID_ARG, cause)), &invalid);
    };
    match cpus.iter().last() {
        None => shell.refuse(&invalid),
        Some(last) if last >= host_cpus => {
            shell.refuse(&format!("CPU {last} in cpulist '{text}' exceed the maxcpu {host_cpus}"))
        }
        Some(_) => Ok(cpus),
    }
}

/// Numbers and runs, in order; `^` takes a number away again.
fn parse_list(text: &str) -> Option<CpuMap> {
    let mut cpus = std::collections::BTreeSet::new();
    // One comma at the end does no harm.
    for part in text.strip_suffix(',').unwrap_or(text).split(',').map(str::trim) {
        let (excluded, part) = part.strip_prefix('^').map_or((false, part), |rest| (true, rest));
        let (first, last) = match part.split_once('-') {
            Some((first, last)) if !excluded => (number(first.trim())?, number(last.trim())?),
            Some(_) => return None,
            None => (number(part)?, number(part)?),
        };
        if first > last {
            return None;
        }
        if excluded {
            cpus.remove(&first);
        } else {
            cpus.extend(first..=last);
        }
    }
    Some(cpus.into_iter().collect())
}

fn number(text: &str) -> Option<u32> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|number| digits && *number < CPUS_MAX)
}

#[cfg(test)]
mod tests {
    use super::parse_list;

    #[test]
    fn lists() {
        for (text, want) in [
            ("0", Some("0")),
            ("0-3,^2", Some("0-1,3")),
            ("3,1", Some("1,3")),
            ("^0", Some("")),
            ("1023", Some("1023")),
            ("1024", None),
            ("3-1", None),
            ("", None),
            ("x", None),
            ("0-", None),
            ("^1-2", None),
            ("0,", Some("0")),
            ("0,,", None),
            (",", None),
        ] {
            assert_eq!(parse_list(text).map(|cpus| cpus.to_string()).as_deref(), want, "{text}");
        }
    }
}
