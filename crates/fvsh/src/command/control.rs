//! How the hypervisor's channel to a domain stands: `domcontrol`.

use ferrovirt::{ControlErrorReason, ControlInfo, ControlState};

use super::lookup::{self, Names};
use super::{Arguments, Outcome};
use crate::shell::Shell;

/// Prints the state of the channel.
pub(crate) fn domcontrol(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let info = shell.wait(domain.control_info())?;
    shell.console.print(&format!("{}\n", text(&info)));
    Ok(())
}

fn text(info: &ControlInfo) -> String {
    let ControlInfo { state, details, state_time_ms, .. } = *info;
    let word = match state {
        ControlState::OK => return "ok".to_owned(),
        ControlState::ERROR if details > 0 => return format!("error: {}", reason(details)),
        ControlState::ERROR => return "error".to_owned(),
        ControlState::JOB => "background job",
        ControlState::OCCUPIED => "occupied",
        _ => "unknown",
    };
    format!("{word} ({}.{:03}s)", state_time_ms / 1000, state_time_ms % 1000)
}

fn reason(details: u32) -> &'static str {
    match ControlErrorReason(details.cast_signed()) {
        ControlErrorReason::MONITOR => "monitor failure",
        ControlErrorReason::INTERNAL => "internal (locking) error",
        _ => "unknown",
    }
}
