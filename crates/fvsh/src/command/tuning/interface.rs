//! The bandwidth of a domain's interfaces: `domiftune`.

use ferrovirt::TypedParams;
use ferrovirt::driver::procedures::DomainGetInterfaceParameters;
use ferrovirt::proto::remote::DomainGetInterfaceParametersArgs;

use super::print_params;
use super::rate::Rate;
use crate::command::lookup::{self, Names};
use crate::command::report::wire;
use crate::command::{Arguments, Failure, Outcome};
use crate::shell::Shell;

/// The bandwidth of an interface.
pub(crate) fn domiftune(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let impact = args.impact(&mut shell.console)?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let device = args.text(&mut shell.console, "interface")?.unwrap_or_default();
    let inbound = args.text(&mut shell.console, "inbound")?;
    let outbound = args.text(&mut shell.console, "outbound")?;
    let mut params = TypedParams::new();
    if let Some(text) = inbound {
        let rate = read(shell, text, "inbound")?;
        if rate.average == 0 && (rate.burst > 0 || rate.peak > 0) && rate.floor == 0 {
            return shell.refuse("either inbound average or floor is mandatory");
        }
        add(&mut params, "inbound", rate);
    }
    if let Some(text) = outbound {
        let rate = read(shell, text, "outbound")?;
        if rate.average == 0 && (rate.burst > 0 || rate.peak > 0) {
            return shell.refuse("outbound average is mandatory");
        }
        if rate.floor > 0 {
            return shell.refuse("outbound floor is unsupported yet");
        }
        add(&mut params, "outbound", rate);
    }
    if !params.is_empty() {
        let done = shell.wait(domain.set_interface_parameters(device, &params, impact));
        return shell.explained(done, "Unable to set interface parameters");
    }
    let answer = shell.wait(domain.interface_parameters(device, impact));
    let conn = shell.connection()?;
    let count = conn.invoke::<DomainGetInterfaceParameters>(DomainGetInterfaceParametersArgs {
        dom: wire(&domain),
        device: device.to_owned(),
        nparams: 0,
        flags: impact.bits(),
    });
    let failed = ["Unable to get number of interface parameters", "Unable to get interface parameters"];
    let params = shell.counted(answer, count, failed[0], failed[1])?;
    print_params(shell, &params)
}

/// The call takes numbers of 32 bits.
fn read(shell: &mut Shell, text: &str, direction: &str) -> Result<Rate, Failure> {
    let rate = Rate::read(shell, text)?;
    if [rate.average, rate.peak, rate.burst].iter().any(|number| *number > u64::from(u32::MAX)) {
        return shell.refuse(&format!("{direction} rate larger than maximum {}", u32::MAX));
    }
    Ok(rate)
}

/// The average is always said, the others where they are limits.
fn add(params: &mut TypedParams, direction: &str, rate: Rate) {
    let fields = [("average", rate.average), ("peak", rate.peak), ("burst", rate.burst), ("floor", rate.floor)];
    for (field, number) in fields.into_iter().filter(|(field, number)| *field == "average" || *number > 0) {
        // C drops what a floor has beyond 32 bits.
        params.add_uint(&format!("{direction}.{field}"), u32::try_from(number & u64::from(u32::MAX)).unwrap_or(0));
    }
}
