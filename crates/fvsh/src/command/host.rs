//! The connection and its host: `capabilities`, `hostname`, `nodeinfo`, `uri`, `version`.

use ferrovirt::{COMPAT_VERSION, DomainCapabilitiesFlags};

use super::{Arguments, Outcome};
use crate::shell::Shell;

/// The capabilities document.
pub(crate) fn capabilities(shell: &mut Shell, _: &Arguments<'_>) -> Outcome {
    let conn = shell.connection()?;
    let answer = shell.wait(conn.capabilities());
    let document = shell.explained(answer, "failed to get capabilities")?;
    shell.console.print(&format!("{document}\n"));
    Ok(())
}

/// What domains of an emulator, an architecture, a machine and a hypervisor may have.
pub(crate) fn domcapabilities(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let mut given = ["emulatorbin", "arch", "machine", "virttype"].map(|_| None);
    for (place, name) in given.iter_mut().zip(["emulatorbin", "arch", "machine", "virttype"]) {
        *place = args.text(&mut shell.console, name)?;
    }
    let [emulator, arch, machine, kind] = given;
    let conn = shell.connection()?;
    let answer = shell.wait(conn.domain_capabilities(emulator, arch, machine, kind, DomainCapabilitiesFlags::empty()));
    let document = shell.explained(answer, "failed to get emulator capabilities")?;
    shell.console.print(&format!("{document}\n"));
    Ok(())
}

/// The host's firmware tables.
pub(crate) fn sysinfo(shell: &mut Shell, _: &Arguments<'_>) -> Outcome {
    let conn = shell.connection()?;
    let answer = shell.wait(conn.sysinfo());
    let document = shell.explained(answer, "failed to get sysinfo")?;
    shell.console.print(&document);
    Ok(())
}

/// The CPU models that are known for an architecture.
pub(crate) fn cpu_models(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let arch = args.text(&mut shell.console, "arch")?.unwrap_or_default();
    let conn = shell.connection()?;
    let answer = shell.wait(conn.cpu_model_names(arch));
    let models = shell.explained(answer, "failed to get CPU model names")?;
    if models.is_empty() {
        shell.console.print("all CPU models are accepted\n");
    }
    for model in models {
        shell.console.print(&format!("{model}\n"));
    }
    Ok(())
}

/// The host's name.
pub(crate) fn hostname(shell: &mut Shell, _: &Arguments<'_>) -> Outcome {
    let conn = shell.connection()?;
    let answer = shell.wait(conn.hostname());
    let name = shell.explained(answer, "failed to get hostname")?;
    shell.console.print(&format!("{name}\n"));
    Ok(())
}

/// The URI that was opened.
pub(crate) fn uri(shell: &mut Shell, _: &Arguments<'_>) -> Outcome {
    let conn = shell.connection()?;
    shell.console.print(&format!("{}\n", conn.uri()));
    Ok(())
}

/// Processor and memory of the host.
pub(crate) fn nodeinfo(shell: &mut Shell, _: &Arguments<'_>) -> Outcome {
    let conn = shell.connection()?;
    let answer = shell.wait(conn.node_info());
    let node = shell.explained(answer, "failed to get node information")?;
    // The labels of this command are wider than elsewhere.
    shell.console.fact(&format!("{:<20}", "CPU model:"), &node.model);
    let rows = [
        ("CPU(s):", u64::from(node.cpus), ""),
        ("CPU frequency:", node.mhz.into(), "MHz"),
        ("CPU socket(s):", node.sockets.into(), ""),
        ("Core(s) per socket:", node.cores.into(), ""),
        ("Thread(s) per core:", node.threads.into(), ""),
        ("NUMA cell(s):", node.nodes.into(), ""),
        ("Memory size:", node.memory_kib, "KiB"),
    ];
    for (label, number, unit) in rows {
        shell.console.fact_number(&format!("{label:<20}"), number, unit);
    }
    Ok(())
}

/// Versions of this library, the driver's interface, the hypervisor and the daemon.
pub(crate) fn version(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let conn = shell.connection()?;
    let answer = shell.wait(conn.hypervisor_type());
    let kind = shell.explained(answer, "failed to get hypervisor type")?;
    let library = dotted(COMPAT_VERSION);
    shell.console.print(&format!(
        "Compiled against library: libvirt {library}\nUsing library: libvirt {library}\nUsing API: {kind} {library}\n"
    ));
    match shell.wait(conn.hypervisor_version()) {
        Ok(0) => shell.console.print(&format!("Cannot extract running {kind} hypervisor version\n")),
        Ok(version) => shell.console.print(&format!("Running hypervisor: {kind} {}\n", dotted(version))),
        Err(error) => return shell.explained(Err(error), "failed to get the hypervisor version"),
    }
    if args.has("daemon") {
        let answer = shell.wait(conn.library_version());
        let daemon = shell.explained(answer, "failed to get the daemon version")?;
        shell.console.print(&format!("Running against daemon: {}\n", dotted(daemon)));
    }
    Ok(())
}

/// A version number as libvirt writes it.
fn dotted(version: u64) -> String {
    format!("{}.{}.{}", version / 1_000_000, version / 1_000 % 1_000, version % 1_000)
}
