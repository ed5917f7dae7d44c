//! What the host can do for domains with encrypted memory: `nodesevinfo`.

use crate::command::format::param_text;
use crate::command::{Arguments, Outcome};
use crate::shell::Shell;

/// Prints what the host tells.
pub(crate) fn nodesevinfo(shell: &mut Shell, _: &Arguments<'_>) -> Outcome {
    let conn = shell.connection()?;
    let answer = shell.wait(conn.node_sev_info());
    let info = shell.explained(answer, "Unable to get host SEV information")?;
    for (name, value) in info.iter() {
        shell.console.print(&format!("{name:<18}: {}\n", param_text(value)));
    }
    Ok(())
}
