//! Domains on disk: `save`, `restore`, `managedsave`, `managedsave-remove`.

use ferrovirt::SaveRestoreFlags;

use super::lookup::{self, Names};
use super::watch::Watch;
use super::{Arguments, Failure, Outcome, xml_file};
use crate::shell::Shell;

/// Saves a domain into a file.
pub(crate) fn save(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let file = args.text(&mut shell.console, "file")?.unwrap_or_default();
    let xml = xml(shell, args)?;
    let flags = flags(args);
    let watch = Watch { domain: &domain, label: "Save", verbose: args.has("verbose") };
    let done = watch.run(shell, async {
        if flags.is_empty() && xml.is_none() {
            domain.save(file).await
        } else {
            domain.save_flags(file, xml.as_deref(), flags).await
        }
    });
    let name = args.required("domain");
    shell.explained(done, &format!("Failed to save domain '{name}' to {file}"))?;
    shell.console.print_extra(&format!("\nDomain '{name}' saved to {file}\n"));
    Ok(())
}

/// Starts a domain from the file that it was saved into.
pub(crate) fn restore(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let file = args.text(&mut shell.console, "file")?.unwrap_or_default();
    let xml = xml(shell, args)?;
    let flags = flags(args);
    let conn = shell.connection()?;
    let done = if flags.is_empty() && xml.is_none() {
        shell.wait(conn.domain_restore(file))
    } else {
        shell.wait(conn.domain_restore_flags(file, xml.as_deref(), flags))
    };
    shell.explained(done, &format!("Failed to restore domain from {file}"))?;
    shell.console.print_extra(&format!("Domain restored from {file}\n"));
    Ok(())
}

/// Saves a domain where its next start finds it.
pub(crate) fn managedsave(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let watch = Watch { domain: &domain, label: "Managedsave", verbose: args.has("verbose") };
    let done = watch.run(shell, domain.managed_save(flags(args)));
    let name = args.required("domain");
    shell.explained(done, &format!("Failed to save domain '{name}' state"))?;
    shell.console.print_extra(&format!("\nDomain '{name}' state saved by libvirt\n"));
    Ok(())
}

/// Throws away what `managedsave` saved.
pub(crate) fn managedsave_remove(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let answer = shell.wait(domain.has_managed_save_image());
    let name = args.required("domain");
    if !shell.explained(answer, "Failed to check for domain managed save image")? {
        shell.console.print_extra(&format!("Domain '{name}' has no manage save image; removal skipped"));
        return Ok(());
    }
    let done = shell.wait(domain.managed_save_remove());
    shell.explained(done, &format!("Failed to remove managed save image for domain '{name}'"))?;
    shell.console.print_extra(&format!("Removed managedsave image for domain '{name}'"));
    Ok(())
}

fn flags(args: &Arguments<'_>) -> SaveRestoreFlags {
    args.flags(
        SaveRestoreFlags::empty(),
        &[
            ("bypass-cache", SaveRestoreFlags::BYPASS_CACHE),
            ("running", SaveRestoreFlags::RUNNING),
            ("paused", SaveRestoreFlags::PAUSED),
            ("reset-nvram", SaveRestoreFlags::RESET_NVRAM),
        ],
    )
}

fn xml(shell: &mut Shell, args: &Arguments<'_>) -> Result<Option<String>, Failure> {
    match args.text(&mut shell.console, "xml")? {
        Some(path) => Ok(Some(xml_file::read(path)?)),
        None => Ok(None),
    }
}
