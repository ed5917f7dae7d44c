//! Comparing CPUs: `cpu-compare`, `cpu-baseline` and their like for a hypervisor.

use ferrovirt::{BaselineCpuFlags, CompareCpuFlags, CpuCompareResult, CpuHost};

use super::{Arguments, Failure, Outcome, xml_file};
use crate::shell::Shell;
use crate::xpath::{Document, Part};

const BASELINE: &[(&str, BaselineCpuFlags)] =
    &[("features", BaselineCpuFlags::EXPAND_FEATURES), ("migratable", BaselineCpuFlags::MIGRATABLE)];

const COMPARE: &[(&str, CompareCpuFlags)] =
    &[("error", CompareCpuFlags::FAIL_INCOMPATIBLE), ("validate", CompareCpuFlags::VALIDATE_XML)];

/// The richest CPU that all hosts of a file can provide.
pub(crate) fn cpu_baseline(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let flags = args.flags(BaselineCpuFlags::empty(), BASELINE);
    let file = args.text(&mut shell.console, "file")?.unwrap_or_default();
    let cpus = cpus_of(shell, file)?;
    let conn = shell.connection()?;
    let cpu = shell.wait(conn.baseline_cpu(&texts(&cpus), flags))?;
    shell.console.print(&cpu);
    Ok(())
}

/// The richest CPU that a hypervisor can provide on all hosts of a file.
pub(crate) fn hypervisor_cpu_baseline(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let flags = args.flags(BaselineCpuFlags::empty(), BASELINE);
    let file = args.text(&mut shell.console, "file")?;
    let host = host(shell, args)?;
    let model = args.text(&mut shell.console, "model")?;
    args.exclusive(&mut shell.console, "file", "model")?;
    let cpus = match (file, model) {
        (Some(file), _) => cpus_of(shell, file)?,
        (None, Some(model)) => vec![format!("<cpu><model>{model}</model></cpu>")],
        (None, None) => return shell.refuse("Either --file or --model must be provided"),
    };
    let conn = shell.connection()?;
    let cpu = shell.wait(conn.baseline_hypervisor_cpu(host, &texts(&cpus), flags))?;
    shell.console.print(&cpu);
    Ok(())
}

/// Compares the CPU of a file with the host's.
pub(crate) fn cpu_compare(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let flags = args.flags(CompareCpuFlags::empty(), COMPARE);
    let file = args.text(&mut shell.console, "file")?.unwrap_or_default();
    let cpus = cpus_of(shell, file)?;
    let conn = shell.connection()?;
    let answer = shell.wait(conn.compare_cpu(first(&cpus), flags));
    let failed = format!("Failed to compare host CPU with {file}");
    match shell.explained(answer, &failed)? {
        CpuCompareResult::INCOMPATIBLE => {
            shell.console.print(&format!("CPU described in {file} is incompatible with host CPU\n"));
            return Err(Failure::Told);
        }
        CpuCompareResult::IDENTICAL => {
            shell.console.print(&format!("CPU described in {file} is identical to host CPU\n"));
        }
        CpuCompareResult::SUPERSET => {
            shell.console.print(&format!("Host CPU is a superset of CPU described in {file}\n"));
        }
        _ => return shell.refuse(&failed),
    }
    Ok(())
}

/// Compares the CPU of a file with what a hypervisor gives to domains.
pub(crate) fn hypervisor_cpu_compare(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    const GIVEN: &str = "the CPU provided by hypervisor on the host";
    let flags = args.flags(CompareCpuFlags::empty(), COMPARE);
    let file = args.text(&mut shell.console, "file")?.unwrap_or_default();
    let host = host(shell, args)?;
    let cpus = cpus_of(shell, file)?;
    let conn = shell.connection()?;
    let answer = shell.wait(conn.compare_hypervisor_cpu(host, first(&cpus), flags));
    let failed = format!("Failed to compare hypervisor CPU with {file}");
    match shell.explained(answer, &failed)? {
        CpuCompareResult::INCOMPATIBLE => {
            shell.console.print(&format!("CPU described in {file} is incompatible with {GIVEN}\n"));
            return Err(Failure::Told);
        }
        CpuCompareResult::IDENTICAL => {
            shell.console.print(&format!("CPU described in {file} is identical to {GIVEN}\n"));
        }
        CpuCompareResult::SUPERSET => {
            shell.console.print(&format!("The{} is a superset of CPU described in {file}\n", &GIVEN[3..]));
        }
        _ => return shell.refuse(&failed),
    }
    Ok(())
}

fn host<'a>(shell: &mut Shell, args: &Arguments<'a>) -> Result<CpuHost<'a>, Failure> {
    Ok(CpuHost {
        virt_type: args.text(&mut shell.console, "virttype")?,
        emulator: args.text(&mut shell.console, "emulator")?,
        arch: args.text(&mut shell.console, "arch")?,
        machine: args.text(&mut shell.console, "machine")?,
    })
}

fn texts(cpus: &[String]) -> Vec<&str> {
    cpus.iter().map(String::as_str).collect()
}

fn first(cpus: &[String]) -> &str {
    cpus.first().map(String::as_str).unwrap_or_default()
}

/// Where a file may have CPUs: by themselves, in domains, in capabilities.
const PLACES: &str = "/container/cpu|/container/domain/cpu|/container/capabilities/host/cpu|\
                      /container/domainCapabilities/cpu/mode[@name='host-model' and @supported='yes']";

/// The CPUs that a file describes.
fn cpus_of(shell: &mut Shell, file: &str) -> Result<Vec<String>, Failure> {
    let text = xml_file::read(file)?;
    let body = match text.starts_with("<?xml").then(|| text.find("?>")).flatten() {
        Some(end) => &text[end + 2..],
        None => &text,
    };
    let document = Document::parse(&format!("<container>{body}</container>"))
        .or_else(|error| shell.refuse(&format!("{file}: {error}")))?;
    let cpus: Vec<String> = document.all(PLACES).iter().map(cpu_xml).collect();
    if cpus.is_empty() {
        return shell.refuse(&format!(
            "File '{file}' does not contain any <cpu> element or valid domain XML, host capabilities XML, \
             or domain capabilities XML"
        ));
    }
    Ok(cpus)
}

/// A CPU as XML; that of domain capabilities is called otherwise there.
fn cpu_xml(part: &Part<'_>) -> String {
    let xml = part.xml();
    if !xml.starts_with("<mode") {
        return xml;
    }
    let inner = xml.split_once('>').map(|(_, rest)| rest).unwrap_or_default();
    format!("<cpu>{}</cpu>", inner.trim_end_matches("</mode>"))
}
