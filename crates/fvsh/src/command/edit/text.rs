//! Texts that a domain keeps, in the editor: its title, its description, XML of others.

use ferrovirt::{Domain, Error, Impact, MetadataType};

use super::{Draft, Edited, run};
use crate::command::{Failure, Outcome};
use crate::shell::Shell;

/// What the user makes of a text; `None` where nothing was changed. The end of the last line is the editor's.
pub(crate) fn text_edit(shell: &mut Shell, text: &str) -> Result<Option<String>, Failure> {
    let draft = Draft::write(text)?;
    draft.edit(shell)?;
    let mut edited = draft.read()?;
    if edited.ends_with('\n') {
        edited.pop();
    }
    Ok((edited != text).then_some(edited))
}

/// Edits what others keep with a domain under this URI.
pub(crate) fn metadata_edit(
    shell: &mut Shell,
    domain: &Domain,
    uri: Option<&str>,
    key: Option<&str>,
    impact: Impact,
) -> Outcome {
    let done = run(shell, &Metadata { domain, uri, key, impact })?;
    shell.console.print_extra(if done.is_some() { "Metadata modified\n" } else { "Metadata not changed" });
    Ok(())
}

struct Metadata<'a> {
    domain: &'a Domain,
    uri: Option<&'a str>,
    key: Option<&'a str>,
    impact: Impact,
}

impl Edited for Metadata<'_> {
    type Defined = ();

    /// Nothing yet is an empty line.
    fn document(&self, shell: &Shell) -> Result<String, Failure> {
        let kept = shell.wait(self.domain.metadata(MetadataType::ELEMENT, self.uri, self.impact));
        Ok(kept.unwrap_or_else(|_| "\n".to_owned()))
    }

    fn define(&self, shell: &Shell, document: &str, _relaxed: bool) -> Result<(), Error> {
        shell.wait(self.domain.set_metadata(MetadataType::ELEMENT, Some(document), self.key, self.uri, self.impact))
    }
}
