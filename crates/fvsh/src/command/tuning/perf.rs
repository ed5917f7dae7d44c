//! Which performance events of a domain are counted: `perf`.

use ferrovirt::{TypedParams, TypedValue};

use crate::command::lookup::{self, Names};
use crate::command::{Arguments, Outcome};
use crate::shell::Shell;

/// Prints which events are counted, or switches some on or off and prints those.
pub(crate) fn perf(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let impact = args.impact(&mut shell.console)?;
    let enable = args.text(&mut shell.console, "enable")?;
    let disable = args.text(&mut shell.console, "disable")?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let mut params = TypedParams::new();
    for (events, counted) in [(enable, true), (disable, false)] {
        for event in events.unwrap_or_default().split(',').filter(|event| !event.is_empty()) {
            params.add_boolean(event, counted);
        }
    }
    if !params.is_empty() {
        let done = shell.wait(domain.set_perf_events(&params, impact));
        shell.explained(done, "Unable to enable/disable perf events")?;
    } else {
        let answer = shell.wait(domain.perf_events(impact));
        params = shell.explained(answer, "Unable to get perf events")?;
    }
    for (name, value) in params.iter() {
        let on = matches!(value, TypedValue::Boolean(truth) if *truth != 0);
        shell.console.print(&format!("{name:<15}: {}\n", if on { "enabled" } else { "disabled" }));
    }
    Ok(())
}
