//! Limits and shares of domains: prints them, or sets them.

pub(crate) mod block;
pub(crate) mod interface;
pub(crate) mod memory;
pub(crate) mod perf;
pub(crate) mod rate;
pub(crate) mod scheduler;

use ferrovirt::TypedParams;

use super::Outcome;
use super::format::param_text;
use crate::shell::Shell;

/// One line a parameter.
fn print_params(shell: &mut Shell, params: &TypedParams) -> Outcome {
    for (name, value) in params.iter() {
        shell.console.print(&format!("{name:<15}: {}\n", param_text(value)));
    }
    Ok(())
}
