//! What devices a domain has: `domblklist`, `domiflist`; and their figures: `domblkinfo`, `domifstat`.

use ferrovirt::{BlockInfo, DomainXml, InterfaceStats};

use super::format::pretty_size;
use super::lookup::{self, Names};
use super::{Arguments, Failure, Outcome};
use crate::output::TextTable;
use crate::shell::Shell;
use crate::xpath::{Document, Part};

/// Lists the disks of a domain.
pub(crate) fn domblklist(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let document = document(shell, args)?;
    let with_details = args.has("details");
    let header: &[&str] = if with_details { &["Type", "Device", "Target", "Source"] } else { &["Target", "Source"] };
    let mut table = TextTable::new(shell.charset, header);
    for disk in document.all("/domain/devices/disk") {
        let source = disk_source(&disk).unwrap_or_else(|| "-".to_owned());
        let target = disk.text("target/@dev").unwrap_or_default();
        if with_details {
            let kind = disk.text("@type").unwrap_or_default();
            let device = disk.text("@device").unwrap_or_default();
            table.row([kind.as_str(), &device, &target, &source]);
        } else {
            table.row([target.as_str(), &source]);
        }
    }
    shell.console.print_table(&table);
    Ok(())
}

/// Where a disk's contents are.
fn disk_source(disk: &Part<'_>) -> Option<String> {
    ["source/@file", "source/@dev", "source/@dir", "source/@name", "source/@volume"]
        .iter()
        .find_map(|place| disk.text(place))
}

/// Lists the network interfaces of a domain.
pub(crate) fn domiflist(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let document = document(shell, args)?;
    let mut table = TextTable::new(shell.charset, &["Interface", "Type", "Source", "Model", "MAC"]);
    for interface in document.all("/domain/devices/interface") {
        let kind = interface.text("@type").unwrap_or_default();
        let source = interface.text(&format!("source/@{}", source_attribute(&kind)));
        let or_dash = |text: Option<String>| text.unwrap_or_else(|| "-".to_owned());
        let row = [
            or_dash(interface.text("target/@dev")),
            kind,
            or_dash(source),
            or_dash(interface.text("model/@type")),
            or_dash(interface.text("mac/@address")),
        ];
        table.row(row.iter().map(String::as_str));
    }
    shell.console.print_table(&table);
    Ok(())
}

/// The attribute that says what an interface is connected to; mostly it has the type's own name.
fn source_attribute(kind: &str) -> &str {
    match kind {
        "vhostuser" => "path",
        "direct" | "vdpa" => "dev",
        "internal" => "name",
        kind => kind,
    }
}

fn document(shell: &mut Shell, args: &Arguments<'_>) -> Result<Document, Failure> {
    domain_document(shell, args, args.has("inactive"))
}

/// The document of `--domain`: as it runs, or its definition.
pub(super) fn domain_document(shell: &mut Shell, args: &Arguments<'_>, inactive: bool) -> Result<Document, Failure> {
    let flags = if inactive { DomainXml::INACTIVE } else { DomainXml::empty() };
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let answer = shell.wait(domain.xml_desc(flags));
    let xml = shell.explained(answer, "Failed to get domain description xml")?;
    Document::parse(&xml).or_else(|_| shell.refuse("Failed to get domain description xml"))
}

/// The sizes of a disk, or of all disks.
pub(crate) fn domblkinfo(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let device = args.text(&mut shell.console, "device")?;
    args.exclusive(&mut shell.console, "all", "device")?;
    if !args.has("all") && device.is_none() {
        return shell.refuse("command 'domblkinfo' requires <device> option");
    }
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let human = args.has("human");
    if let Some(device) = device {
        let info = shell.wait(domain.block_info(device))?;
        for (label, size) in ["Capacity:", "Allocation:", "Physical:"].iter().zip(sizes(&info, human)) {
            shell.console.fact(label, &size);
        }
        return Ok(());
    }
    let document = document(shell, args)?;
    let mut table = TextTable::new(shell.charset, &["Target", "Capacity", "Allocation", "Physical"]);
    for disk in document.all("/domain/devices/disk") {
        let target = disk.text("target/@dev").unwrap_or_default();
        let sizes = match disk_source(&disk) {
            Some(_) => sizes(&shell.wait(domain.block_info(&target))?, human),
            None => [(); 3].map(|()| "-".to_owned()),
        };
        table.row(std::iter::once(target.as_str()).chain(sizes.iter().map(String::as_str)));
    }
    shell.console.print_table(&table);
    Ok(())
}

fn sizes(info: &BlockInfo, human: bool) -> [String; 3] {
    [info.capacity, info.allocation, info.physical].map(|bytes| {
        let (number, unit) = pretty_size(bytes);
        if human { format!("{number:.3} {unit}") } else { bytes.to_string() }
    })
}

/// What went through a network interface.
pub(crate) fn domifstat(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let device = args.text(&mut shell.console, "interface")?.unwrap_or_default();
    let answer = shell.wait(domain.interface_stats(device));
    let stats =
        shell.explained(answer, &format!("Failed to get interface stats {} {device}", args.required("domain")))?;
    for (name, value) in interface_figures(&stats) {
        if let Some(value) = value {
            shell.console.print(&format!("{device} {name} {value}\n"));
        }
    }
    Ok(())
}

fn interface_figures(stats: &InterfaceStats) -> [(&'static str, Option<u64>); 8] {
    [
        ("rx_bytes", stats.rx_bytes),
        ("rx_packets", stats.rx_packets),
        ("rx_errs", stats.rx_errors),
        ("rx_drop", stats.rx_drop),
        ("tx_bytes", stats.tx_bytes),
        ("tx_packets", stats.tx_packets),
        ("tx_errs", stats.tx_errors),
        ("tx_drop", stats.tx_drop),
    ]
}
