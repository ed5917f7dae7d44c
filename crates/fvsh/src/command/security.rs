//! Domains with encrypted memory: `domlaunchsecinfo`, `domsetlaunchsecstate`.

use ferrovirt::TypedParams;

use super::format::param_text;
use super::lookup::{self, Names};
use super::{Arguments, Outcome, xml_file};
use crate::shell::Shell;

/// What is known of how a domain was started.
pub(crate) fn domlaunchsecinfo(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let answer = shell.wait(domain.launch_security_info());
    for (name, value) in shell.explained(answer, "Unable to get launch security parameters")?.iter() {
        shell.console.print(&format!("{name:<15}: {}\n", param_text(value)));
    }
    Ok(())
}

/// Hands a domain its secret.
pub(crate) fn domsetlaunchsecstate(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let header = args.text(&mut shell.console, "secrethdr")?;
    let secret = args.text(&mut shell.console, "secret")?;
    let (Some(header), Some(secret)) = (header, secret) else {
        return shell.refuse("Both secret and the secret header are required");
    };
    let mut params = TypedParams::new();
    for (name, path) in [("sev-secret-header", header), ("sev-secret", secret)] {
        params.add_string(name, &xml_file::read(path)?);
    }
    if let Some(address) = args.ulong(&mut shell.console, "set-address")? {
        params.add_ullong("sev-secret-set-address", address);
    }
    let done = shell.wait(domain.set_launch_security_state(&params));
    shell.explained(done, "Unable to set launch security state")
}
