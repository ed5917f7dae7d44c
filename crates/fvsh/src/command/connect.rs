//! `connect`, `quit`, `exit`.

use super::{Arguments, Outcome};
use crate::shell::Shell;

/// Closes the connection and opens another, or the same again.
///
/// A URI without `--readonly` is opened for writing, also under `-r`; without a URI the mode stays as it is.
pub(crate) fn connect(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let name = args.text(&mut shell.console, "name")?;
    let read_only = args.has("readonly") || (name.is_none() && shell.session.read_only);
    Ok(shell.session.reopen(&mut shell.console, name, read_only)?)
}

/// Ends the interactive mode.
pub(crate) fn quit(shell: &mut Shell, _: &Arguments<'_>) -> Outcome {
    shell.interactive = false;
    Ok(())
}
