//! Backups of running domains: `backup-begin`, `backup-dumpxml`.

use ferrovirt::BackupBeginFlags;

use super::filter::Filter;
use super::lookup::{self, Names};
use super::{Arguments, Outcome, xml_file};
use crate::shell::Shell;

/// Starts a backup.
pub(crate) fn begin(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let flags = args.flags(BackupBeginFlags::empty(), &[("reuse-external", BackupBeginFlags::REUSE_EXTERNAL)]);
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let backup = match args.text(&mut shell.console, "backupxml")? {
        Some(path) => xml_file::read(path)?,
        None => "<domainbackup/>".to_owned(),
    };
    let checkpoint = match args.text(&mut shell.console, "checkpointxml")? {
        Some(path) => Some(xml_file::read(path)?),
        None => None,
    };
    shell.wait(domain.backup_begin(&backup, checkpoint.as_deref(), flags))?;
    shell.console.print("Backup started\n");
    Ok(())
}

/// Prints the document of the running backup.
pub(crate) fn dumpxml(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let filter = Filter::new(args, "domain-backup");
    filter.check()?;
    let document = shell.wait(domain.backup_xml_desc())?;
    filter.print(shell, &document)
}
