//! Documents of saved domains: `save-image-dumpxml`, `save-image-define`, `managedsave-dumpxml`,
//! `managedsave-define`; and core dumps: `dump`.

use ferrovirt::{CoreDumpFlags, CoreDumpFormat, DomainXml, SaveImageXml, SaveRestoreFlags};

use super::filter::Filter;
use super::lookup::{self, Names};
use super::{Arguments, Failure, Outcome, xml_file};
use crate::shell::Shell;

const STATES: &[(&str, SaveRestoreFlags)] =
    &[("running", SaveRestoreFlags::RUNNING), ("paused", SaveRestoreFlags::PAUSED)];

/// Prints the document in a file that a domain was saved into.
pub(crate) fn save_image_dumpxml(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let flags = args.flags(SaveImageXml::empty(), &[("security-info", SaveImageXml::SECURE)]);
    let file = args.text(&mut shell.console, "file")?.unwrap_or_default();
    let filter = Filter::new(args, "domain_definition");
    filter.check()?;
    let conn = shell.connection()?;
    let document = shell.wait(conn.domain_save_image_xml_desc(file, flags))?;
    filter.print(shell, &document)
}

/// Changes the document in a file that a domain was saved into.
pub(crate) fn save_image_define(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let flags = args.flags(SaveRestoreFlags::empty(), STATES);
    let file = args.text(&mut shell.console, "file")?.unwrap_or_default();
    let xml = xml_file::read_option(shell, args, "xml")?;
    let conn = shell.connection()?;
    let done = shell.wait(conn.domain_save_image_define_xml(file, &xml, flags));
    shell.explained(done, &format!("Failed to update {file}"))?;
    shell.console.print_extra(&format!("State file {file} updated.\n"));
    Ok(())
}

/// Prints the document of a domain that its next start will restore.
pub(crate) fn managedsave_dumpxml(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let flags = args.flags(DomainXml::empty(), &[("security-info", DomainXml::SECURE)]);
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let filter = Filter::new(args, "domain_definition");
    filter.check()?;
    let document = shell.wait(domain.managed_save_xml_desc(flags))?;
    filter.print(shell, &document)
}

/// Changes the document of a domain that its next start will restore.
pub(crate) fn managedsave_define(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let flags = args.flags(SaveRestoreFlags::empty(), STATES);
    args.text(&mut shell.console, "xml")?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let xml = xml_file::read_option(shell, args, "xml")?;
    let done = shell.wait(domain.managed_save_define_xml(&xml, flags));
    let name = args.required("domain");
    shell.explained(done, &format!("Failed to update {name} XML configuration"))?;
    shell.console.print_extra(&format!("Managed save state file of domain '{name}' updated.\n"));
    Ok(())
}

const FORMATS: &[(&str, CoreDumpFormat)] = &[
    ("kdump-zlib", CoreDumpFormat::KDUMP_ZLIB),
    ("kdump-lzo", CoreDumpFormat::KDUMP_LZO),
    ("kdump-snappy", CoreDumpFormat::KDUMP_SNAPPY),
    ("elf", CoreDumpFormat::RAW),
    ("win-dmp", CoreDumpFormat::WIN_DMP),
];

const DUMP: &[(&str, CoreDumpFlags)] = &[
    ("live", CoreDumpFlags::LIVE),
    ("crash", CoreDumpFlags::CRASH),
    ("bypass-cache", CoreDumpFlags::BYPASS_CACHE),
    ("reset", CoreDumpFlags::RESET),
    ("memory-only", CoreDumpFlags::MEMORY_ONLY),
];

/// Writes a domain's memory into a file.
pub(crate) fn dump(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let file = args.text(&mut shell.console, "file")?.unwrap_or_default();
    let flags = args.flags(CoreDumpFlags::empty(), DUMP);
    let format = format(shell, args)?;
    let done = if format == CoreDumpFormat::RAW {
        shell.wait(domain.core_dump(file, flags))
    } else {
        shell.wait(domain.core_dump_with_format(file, format, flags))
    };
    let name = args.required("domain");
    shell.explained(done, &format!("Failed to core dump domain '{name}' to {file}"))?;
    if args.has("verbose") {
        shell.console.progress("\rDump: [100 %]");
    }
    shell.console.print_extra(&format!("\nDomain '{name}' dumped to {file}\n"));
    Ok(())
}

fn format(shell: &mut Shell, args: &Arguments<'_>) -> Result<CoreDumpFormat, Failure> {
    let Some(word) = args.raw("format") else { return Ok(CoreDumpFormat::RAW) };
    if !args.has("memory-only") {
        return shell.refuse("--format only works with --memory-only");
    }
    match FORMATS.iter().find(|(name, _)| *name == word) {
        Some(&(_, format)) => Ok(format),
        None => shell.refuse(&format!(
            "format '{word}' is not supported, expecting 'kdump-zlib', 'kdump-lzo', 'kdump-snappy', 'win-dmp' or 'elf'"
        )),
    }
}
