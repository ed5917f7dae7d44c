//! `checkpoint-edit`: what is remembered of a checkpoint.

use ferrovirt::{CheckpointCreateFlags, CheckpointDeleteFlags, CheckpointXml, Domain, DomainCheckpoint, Error};

use super::{Edited, finish, run};
use crate::command::lookup::{self, Names};
use crate::command::{Arguments, Failure, Outcome, checkpoint};
use crate::shell::Shell;

/// Edits a checkpoint's description; its name stays.
pub(crate) fn checkpoint_edit(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let before = checkpoint::named(shell, args, &domain, "checkpointname")?;
    let name = before.name().to_owned();
    let done = run(shell, &EditedCheckpoint { domain, checkpoint: before })?;
    if let Some(after) = &done
        && after.name() != name
    {
        let gone = shell.wait(after.delete(CheckpointDeleteFlags::METADATA_ONLY));
        shell.explained(gone, &format!("Failed to clean up {}", after.name()))?;
        return shell.refuse(&format!("Cannot rename checkpoint {name} to {}", after.name()));
    }
    finish(shell, done, &format!("Checkpoint {name}"), |_| format!("Checkpoint {name} edited.\n"))
}

struct EditedCheckpoint {
    domain: Domain,
    checkpoint: DomainCheckpoint,
}

impl Edited for EditedCheckpoint {
    type Defined = DomainCheckpoint;

    fn document(&self, shell: &Shell) -> Result<String, Failure> {
        Ok(shell.wait(self.checkpoint.xml_desc(CheckpointXml::SECURE))?)
    }

    fn define(&self, shell: &Shell, document: &str, _: bool) -> Result<DomainCheckpoint, Error> {
        shell.wait(self.domain.checkpoint_create_xml(document, CheckpointCreateFlags::REDEFINE))
    }
}
