//! What each virtual CPU does: `vcpuinfo`.

use ferrovirt::{CpuMap, Domain, DomainState, DomainXml, Impact, VcpuState};

use crate::command::lookup::{self, Names};
use crate::command::{Arguments, Failure, Outcome};
use crate::numbers::parse_unsigned;
use crate::shell::Shell;
use crate::xpath::Document;

/// Prints what each virtual CPU does, and which host CPUs it may use.
pub(crate) fn vcpuinfo(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let conn = shell.connection()?;
    let host_cpus = shell.wait(conn.node_cpu_count())?;
    let info = shell.wait(domain.info())?;
    let vcpus = match shell.wait(domain.vcpus()) {
        Err(_) if info.state == DomainState::Shutoff => return inactive(shell, args, &domain, host_cpus),
        answer => answer?,
    };
    for (index, vcpu) in vcpus.iter().enumerate() {
        let state = match vcpu.state {
            VcpuState::OFFLINE => "offline",
            VcpuState::RUNNING => "running",
            VcpuState::BLOCKED => "blocked",
            _ => "no state",
        };
        let cpu = vcpu.cpu.map_or_else(|| "N/A".to_owned(), |cpu| cpu.to_string());
        let mut text = fact("VCPU:", &vcpu.number.to_string()) + &fact("CPU:", &cpu) + &fact("State:", state);
        if vcpu.cpu_time_ns != 0 {
            text += &fact("CPU time:", &format!("{:.1}s", vcpu.cpu_time_ns as f64 / 1e9));
        }
        text += &affinity(&vcpu.affinity, host_cpus, args.has("pretty"));
        let gap = if index == 0 { "" } else { "\n" };
        shell.console.print(&format!("{gap}{text}"));
    }
    Ok(())
}

/// A domain that is off has pins alone.
fn inactive(shell: &mut Shell, args: &Arguments<'_>, domain: &Domain, host_cpus: u32) -> Outcome {
    let vcpus = enabled(shell, domain)?;
    let pins = shell.wait(domain.vcpu_pin_info(Impact::CONFIG))?;
    for (index, vcpu) in vcpus.iter().enumerate() {
        let pin = pins.get(*vcpu as usize).cloned().unwrap_or_default();
        let text = fact("VCPU:", &vcpu.to_string())
            + &["CPU:", "State:", "CPU time"].map(|label| fact(label, "N/A")).concat()
            + &affinity(&pin, host_cpus, args.has("pretty"));
        let gap = if index == 0 { "" } else { "\n" };
        shell.console.print(&format!("{gap}{text}"));
    }
    Ok(())
}

/// The virtual CPUs that are switched on at the next start.
fn enabled(shell: &mut Shell, domain: &Domain) -> Result<Vec<u32>, Failure> {
    let xml = shell.wait(domain.xml_desc(DomainXml::INACTIVE))?;
    let Ok(document) = Document::parse(&xml) else {
        return shell.refuse("Failed to retrieve maximum vcpu count");
    };
    let number = |place: &str| {
        let text = document.all(place).first().map(|part| part.value())?;
        parse_unsigned(text.trim()).and_then(|number| u32::try_from(number).ok())
    };
    let Some(maximum) = number("/domain/vcpu") else {
        return shell.refuse("Failed to retrieve maximum vcpu count");
    };
    let current = number("/domain/vcpu/@current").filter(|current| *current != 0).unwrap_or(maximum);
    let listed = document.all("/domain/vcpus/vcpu");
    if listed.is_empty() {
        return Ok((0..current).collect());
    }
    let on = listed.iter().filter(|vcpu| vcpu.text("@enabled").as_deref() == Some("yes"));
    let ids: Vec<u32> = on.filter_map(|vcpu| parse_unsigned(&vcpu.text("@id")?)?.try_into().ok()).collect();
    if ids.len() != current as usize {
        return shell.refuse("Failed to retrieve vcpu state bitmap");
    }
    Ok(ids)
}

fn fact(label: &str, value: &str) -> String {
    format!("{label:<15} {value}\n")
}

fn affinity(cpus: &CpuMap, host_cpus: u32, pretty: bool) -> String {
    let text = if pretty {
        format!("{cpus} (out of {host_cpus})")
    } else {
        (0..host_cpus).map(|cpu| if cpus.contains(cpu) { 'y' } else { '-' }).collect()
    };
    fact("CPU Affinity:", &text)
}
