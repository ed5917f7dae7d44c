//! Finding the domain that a command names.

use ferrovirt::Domain;

use super::{UUID_CHARS, parse_uuid};
use crate::command::{Arguments, Failure};
use crate::numbers::parse_int;
use crate::output::Level;
use crate::shell::Shell;

/// What a command takes as the name of a domain.
#[derive(Clone, Copy, Debug)]
pub(in crate::command) struct Names {
    id: bool,
    uuid: bool,
    name: bool,
}

impl Names {
    pub(in crate::command) const ANY: Names = Names { id: true, uuid: true, name: true };
    pub(in crate::command) const UUID_OR_NAME: Names = Names { id: false, uuid: true, name: true };
    pub(in crate::command) const ID_OR_UUID: Names = Names { id: true, uuid: true, name: false };
    pub(in crate::command) const ID_OR_NAME: Names = Names { id: true, uuid: false, name: true };
}

/// The domain of `--domain`: by id, then by UUID, then by name. Why a lookup failed is not told, as in virsh.
pub(in crate::command) fn domain(shell: &mut Shell, args: &Arguments<'_>, names: Names) -> Result<Domain, Failure> {
    let wanted = args.text(&mut shell.console, "domain")?.unwrap_or_default();
    let command = args.command_name();
    shell.console.debug(Level::Info, &format!("{command}: found option <domain>: {wanted}"));
    domain_called(shell, command, wanted, names)
}

/// A domain by a name that stands elsewhere; `command` is who the debug notes say looks for it.
pub(in crate::command) fn domain_called(
    shell: &mut Shell,
    command: &str,
    wanted: &str,
    names: Names,
) -> Result<Domain, Failure> {
    match find(shell, command, wanted, names)? {
        Some(domain) => Ok(domain),
        None => shell.refuse(&format!("failed to get domain '{wanted}'")),
    }
}

fn find(shell: &mut Shell, command: &str, wanted: &str, names: Names) -> Result<Option<Domain>, Failure> {
    let conn = shell.connection()?;
    if let Some(id) = parse_int(wanted, 10).and_then(|id| u32::try_from(id).ok()).filter(|_| names.id) {
        shell.console.debug(Level::Debug, &format!("{command}: <domain> looks like ID"));
        if let Ok(domain) = shell.wait(conn.domain_lookup_by_id(id)) {
            return Ok(Some(domain));
        }
    }
    if names.uuid && wanted.len() == UUID_CHARS {
        shell.console.debug(Level::Debug, &format!("{command}: <domain> trying as domain UUID"));
        if let Some(uuid) = parse_uuid(wanted)
            && let Ok(domain) = shell.wait(conn.domain_lookup_by_uuid(uuid))
        {
            return Ok(Some(domain));
        }
    }
    if names.name {
        shell.console.debug(Level::Debug, &format!("{command}: <domain> trying as domain NAME"));
        return Ok(shell.wait(conn.domain_lookup_by_name(wanted)).ok());
    }
    Ok(None)
}
