//! The `edit` family: a document goes into a file, an editor runs on it, and what comes out becomes the definition.

mod ask;
mod checkpoint;
mod editor;
mod objects;
mod saved;
mod snapshot;
mod text;

pub(crate) use self::checkpoint::checkpoint_edit;
pub(crate) use objects::{edit, iface_edit, net_edit, nwfilter_edit, pool_edit};
pub(crate) use saved::{managedsave_edit, save_image_edit};
pub(crate) use snapshot::snapshot_edit;
pub(crate) use text::{metadata_edit, text_edit};

use ferrovirt::Error;

use super::{Failure, Outcome};
use crate::shell::Shell;
use ask::Choice;
use editor::Draft;

/// What is edited: how to read its document and how to store it.
trait Edited {
    /// What defining it gives.
    type Defined;

    /// The document as it is now.
    fn document(&self, shell: &Shell) -> Result<String, Failure>;

    /// Stores an edited document; `relaxed` leaves the schema alone.
    fn define(&self, shell: &Shell, document: &str, relaxed: bool) -> Result<Self::Defined, Error>;

    /// Whether the schema can be left alone.
    fn can_relax(&self) -> bool {
        false
    }

    /// Whether storing makes sense also where nothing was changed.
    fn is_always_stored(&self) -> bool {
        false
    }
}

/// Edits until the definition is stored, or the user gives up; `None` where nothing was changed.
fn run<E: Edited>(shell: &mut Shell, edited: &E) -> Result<Option<E::Defined>, Failure> {
    let document = edited.document(shell)?;
    let draft = Draft::write(&document)?;
    let mut relaxed = false;
    let mut choice = Choice::Again;
    let mut text = String::new();
    loop {
        if choice == Choice::Again {
            draft.edit(shell)?;
            text = draft.read()?;
            if text == document && !edited.is_always_stored() {
                return Ok(None);
            }
        }
        relaxed |= choice == Choice::Relax;
        let complaint = match store(shell, edited, &document, &text, relaxed, choice) {
            Ok(defined) => return Ok(Some(defined)),
            Err(complaint) => complaint,
        };
        choice = ask::again(shell, *complaint, edited.can_relax() && !relaxed)?;
    }
}

/// Why a document was not stored.
#[derive(Debug)]
struct Complaint {
    text: &'static str,
    cause: Option<Failure>,
}

fn failed(cause: Failure) -> Box<Complaint> {
    Box::new(Complaint { text: "Failed.", cause: Some(cause) })
}

/// Stores an edited document, unless the object was changed meanwhile; by force also then.
fn store<E: Edited>(
    shell: &Shell,
    edited: &E,
    before: &str,
    text: &str,
    relaxed: bool,
    choice: Choice,
) -> Result<E::Defined, Box<Complaint>> {
    if choice != Choice::Force {
        match edited.document(shell) {
            Ok(now) if now == before => {}
            Ok(_) => {
                return Err(Box::new(Complaint {
                    text: "The XML configuration was changed by another user.",
                    cause: None,
                }));
            }
            Err(failure) => return Err(failed(failure)),
        }
    }
    edited.define(shell, text, relaxed).map_err(|error| failed(error.into()))
}

/// Tells how it ended.
fn finish<T>(shell: &mut Shell, done: Option<T>, what: &str, edited: impl FnOnce(&T) -> String) -> Outcome {
    let text = match done {
        Some(defined) => edited(&defined),
        None => format!("{what} XML configuration not changed.\n"),
    };
    shell.console.print_extra(&text);
    Ok(())
}
