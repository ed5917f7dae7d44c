//! Finding the domain that a command names.

use ferrovirt::{Domain, Error, ErrorCode, ErrorDomain};

use super::{Arguments, Failure};
use crate::numbers::parse_int;
use crate::output::Level;
use crate::shell::Shell;

/// What a command takes as the name of a domain.
#[derive(Clone, Copy, Debug)]
pub(super) struct Names {
    id: bool,
    uuid: bool,
    name: bool,
}

impl Names {
    pub(super) const ANY: Names = Names { id: true, uuid: true, name: true };
    pub(super) const UUID_OR_NAME: Names = Names { id: false, uuid: true, name: true };
    pub(super) const ID_OR_UUID: Names = Names { id: true, uuid: true, name: false };
    pub(super) const ID_OR_NAME: Names = Names { id: true, uuid: false, name: true };
}

/// How long a UUID is in text.
const UUID_CHARS: usize = 36;

/// The domain of `--domain`: by id, then by UUID, then by name. Why a lookup failed is not told, as in virsh.
pub(super) fn domain(shell: &mut Shell, args: &Arguments<'_>, names: Names) -> Result<Domain, Failure> {
    let wanted = args.text(&mut shell.console, "domain")?.unwrap_or_default().to_owned();
    let command = args.command_name();
    shell.console.debug(Level::Info, &format!("{command}: found option <domain>: {wanted}"));
    match find(shell, command, &wanted, names)? {
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
        if let Ok(uuid) = parse_uuid(wanted)
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

/// A UUID in text: 32 hexadecimal digits with dashes anywhere between bytes.
fn parse_uuid(text: &str) -> Result<[u8; 16], Error> {
    let bad = || Error::new(ErrorDomain::NONE, ErrorCode::INVALID_ARG, format!("malformed uuid '{text}'"));
    let digits: Vec<u32> = text.chars().filter(|&c| c != '-').map_while(|c| c.to_digit(16)).collect();
    let mut uuid = [0; 16];
    if digits.len() != uuid.len() * 2 || text.chars().any(|c| c != '-' && !c.is_ascii_hexdigit()) {
        return Err(bad());
    }
    for (byte, pair) in uuid.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = u8::try_from(pair[0] * 16 + pair[1]).map_err(|_| bad())?;
    }
    Ok(uuid)
}
