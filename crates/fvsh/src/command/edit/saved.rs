//! `save-image-edit` and `managedsave-edit`: the definitions that saved domains will run by.

use ferrovirt::{Connection, Domain, DomainXml, Error, SaveImageXml, SaveRestoreFlags};

use super::{Edited, finish, run};
use crate::command::lookup::{self, Names};
use crate::command::{Arguments, Failure, Outcome};
use crate::shell::Shell;

/// Edits the definition in a file that `save` wrote.
pub(crate) fn save_image_edit(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let file = args.text(&mut shell.console, "file")?.unwrap_or_default();
    let flags = running_or_paused(shell, args)?;
    let edited = SavedFile { conn: shell.connection()?, file, flags };
    let done = run(shell, &edited)?;
    finish(shell, done, &format!("Saved image {file}"), |()| format!("State file {file} edited.\n"))
}

/// Edits the definition beside a managed save.
pub(crate) fn managedsave_edit(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let flags = running_or_paused(shell, args)?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let name = domain.name().to_owned();
    let done = run(shell, &ManagedSave { domain, flags })?;
    finish(shell, done, &format!("Managed save image of domain '{name}'"), |()| {
        format!("Managed save image of Domain '{name}' XML configuration edited.\n")
    })
}

/// What the saved domain does when it is back.
fn running_or_paused(shell: &mut Shell, args: &Arguments<'_>) -> Result<SaveRestoreFlags, Failure> {
    if args.has("running") && args.has("paused") {
        return shell.refuse("--running and --paused are mutually exclusive");
    }
    Ok(args.flags(
        SaveRestoreFlags::empty(),
        &[("running", SaveRestoreFlags::RUNNING), ("paused", SaveRestoreFlags::PAUSED)],
    ))
}

struct SavedFile<'a> {
    conn: Connection,
    file: &'a str,
    flags: SaveRestoreFlags,
}

impl Edited for SavedFile<'_> {
    type Defined = ();

    fn document(&self, shell: &Shell) -> Result<String, Failure> {
        Ok(shell.wait(self.conn.domain_save_image_xml_desc(self.file, SaveImageXml::SECURE))?)
    }

    fn define(&self, shell: &Shell, document: &str, _: bool) -> Result<(), Error> {
        shell.wait(self.conn.domain_save_image_define_xml(self.file, document, self.flags))
    }

    fn is_always_stored(&self) -> bool {
        !self.flags.is_empty()
    }
}

struct ManagedSave {
    domain: Domain,
    flags: SaveRestoreFlags,
}

impl Edited for ManagedSave {
    type Defined = ();

    fn document(&self, shell: &Shell) -> Result<String, Failure> {
        Ok(shell.wait(self.domain.managed_save_xml_desc(DomainXml::SECURE))?)
    }

    fn define(&self, shell: &Shell, document: &str, _: bool) -> Result<(), Error> {
        shell.wait(self.domain.managed_save_define_xml(document, self.flags))
    }

    fn is_always_stored(&self) -> bool {
        !self.flags.is_empty()
    }
}
