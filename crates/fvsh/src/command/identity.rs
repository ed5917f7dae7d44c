//! From one name of a domain to another: `domid`, `domname`, `domuuid`.

use super::lookup::{self, Names};
use super::{Arguments, Outcome};
use crate::shell::Shell;

/// The id, `-` for a domain that is off.
pub(crate) fn domid(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::UUID_OR_NAME)?;
    let id = domain.id().map_or_else(|| "-".to_owned(), |id| id.to_string());
    shell.console.print(&format!("{id}\n"));
    Ok(())
}

/// The name.
pub(crate) fn domname(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ID_OR_UUID)?;
    shell.console.print(&format!("{}\n", domain.name()));
    Ok(())
}

/// The UUID.
pub(crate) fn domuuid(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ID_OR_NAME)?;
    shell.console.print(&format!("{}\n", domain.uuid_string()));
    Ok(())
}
