//! Finding the objects that a command names.

mod domain;
mod storage;

use ferrovirt::{
    Connection, Error, ErrorCode, ErrorDomain, Interface, Network, NodeDevice, Nwfilter, NwfilterBinding, Secret,
};

pub(super) use domain::{Names, domain, domain_called};
pub(super) use storage::{pool, pool_by, volume, volume_of};

use super::{Arguments, Failure};
use crate::output::Level;
use crate::shell::Shell;

/// How long a UUID is in text.
const UUID_CHARS: usize = 36;

/// What an object may be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    UuidOrName,
    Uuid,
    Name,
}

/// The kind of an object, as messages have it: `network`.
#[derive(Clone, Copy, Debug)]
struct Wanted<'a> {
    kind: &'static str,
    option: &'static str,
    text: &'a str,
    command: &'static str,
}

impl<'a> Wanted<'a> {
    fn read(
        shell: &mut Shell,
        args: &Arguments<'a>,
        kind: &'static str,
        option: &'static str,
    ) -> Result<Self, Failure> {
        let text = args.text(&mut shell.console, option)?.unwrap_or_default();
        let command = args.command_name();
        shell.console.debug(Level::Info, &format!("{command}: found option <{option}>: {text}"));
        Ok(Wanted { kind, option, text, command })
    }

    /// By UUID where it looks like one, then by name; the library's last error follows the command's own.
    fn find<T>(
        self,
        shell: &mut Shell,
        by: By,
        by_uuid: impl AsyncFnOnce(&Connection, [u8; 16]) -> Result<T, Error>,
        by_name: impl AsyncFnOnce(&Connection, &str) -> Result<T, Error>,
    ) -> Result<T, Failure> {
        let conn = shell.connection()?;
        if by != By::Name && self.text.len() == UUID_CHARS {
            self.trying(shell, "UUID");
            let found = match parse_uuid(self.text) {
                Some(uuid) => shell.wait(by_uuid(&conn, uuid)),
                None => Err(bad_uuid(self.kind)),
            };
            if found.is_ok() || by == By::Uuid {
                return self.explained(shell, found);
            }
        }
        if by == By::Uuid {
            return shell.refuse(&format!("failed to get {} '{}'", self.kind, self.text));
        }
        self.trying(shell, "NAME");
        let found = shell.wait(by_name(&conn, self.text));
        self.explained(shell, found)
    }

    fn trying(&self, shell: &mut Shell, by: &str) {
        let Wanted { kind, option, command, .. } = self;
        shell.console.debug(Level::Debug, &format!("{command}: <{option}> trying as {kind} {by}"));
    }

    fn explained<T>(&self, shell: &mut Shell, found: Result<T, Error>) -> Result<T, Failure> {
        shell.explained(found, &format!("failed to get {} '{}'", self.kind, self.text))
    }
}

/// The network of `--network`.
pub(super) fn network(shell: &mut Shell, args: &Arguments<'_>) -> Result<Network, Failure> {
    network_by(shell, args, By::UuidOrName)
}

/// The network of `--network`, by one kind of name.
pub(super) fn network_by(shell: &mut Shell, args: &Arguments<'_>, by: By) -> Result<Network, Failure> {
    Wanted::read(shell, args, "network", "network")?.find(
        shell,
        by,
        async |conn, uuid| conn.network_lookup_by_uuid(uuid).await,
        async |conn, name| conn.network_lookup_by_name(name).await,
    )
}

/// The network filter of `--nwfilter`.
pub(super) fn nwfilter(shell: &mut Shell, args: &Arguments<'_>) -> Result<Nwfilter, Failure> {
    Wanted::read(shell, args, "nwfilter", "nwfilter")?.find(
        shell,
        By::UuidOrName,
        async |conn, uuid| conn.nwfilter_lookup_by_uuid(uuid).await,
        async |conn, name| conn.nwfilter_lookup_by_name(name).await,
    )
}

/// Whether a MAC address names an interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MacToo {
    Yes,
    No,
    /// And its name does not.
    Alone,
}

/// The host's interface of `--interface`: by name, or by MAC address.
pub(super) fn interface(shell: &mut Shell, args: &Arguments<'_>, mac_too: MacToo) -> Result<Interface, Failure> {
    interface_called(shell, args, "interface", mac_too)
}

/// The host's interface that an option names.
pub(super) fn interface_called(
    shell: &mut Shell,
    args: &Arguments<'_>,
    option: &'static str,
    mac_too: MacToo,
) -> Result<Interface, Failure> {
    let wanted = Wanted::read(shell, args, "interface", option)?;
    let conn = shell.connection()?;
    let is_mac = is_mac(wanted.text);
    let found = if !is_mac && mac_too != MacToo::Alone {
        wanted.trying(shell, "NAME");
        shell.wait(conn.interface_lookup_by_name(wanted.text))
    } else if is_mac && mac_too != MacToo::No {
        wanted.trying(shell, "MAC");
        shell.wait(conn.interface_lookup_by_mac_string(wanted.text))
    } else {
        return shell.refuse(&format!("failed to get interface '{}'", wanted.text));
    };
    wanted.explained(shell, found)
}

/// The binding of `--binding`.
pub(super) fn nwfilter_binding(shell: &mut Shell, args: &Arguments<'_>) -> Result<NwfilterBinding, Failure> {
    let wanted = Wanted::read(shell, args, "nwfilter binding", "binding")?;
    let conn = shell.connection()?;
    let found = shell.wait(conn.nwfilter_binding_lookup_by_port_dev(wanted.text));
    wanted.explained(shell, found)
}

fn is_mac(text: &str) -> bool {
    let parts: Vec<&str> = text.split(':').collect();
    parts.len() == 6 && parts.iter().all(|part| matches!(part.len(), 1 | 2) && u8::from_str_radix(part, 16).is_ok())
}

/// The secret of `--secret`, by UUID alone.
pub(super) fn secret(shell: &mut Shell, args: &Arguments<'_>) -> Result<Secret, Failure> {
    let wanted = Wanted::read(shell, args, "secret", "secret")?;
    let conn = shell.connection()?;
    let found = match parse_uuid(wanted.text) {
        Some(uuid) => shell.wait(conn.secret_lookup_by_uuid(uuid)),
        None => Err(bad_uuid(wanted.kind)),
    };
    wanted.explained(shell, found)
}

/// The node device of `--device`: by name, or by `WWNN,WWPN`.
pub(super) fn node_device(shell: &mut Shell, args: &Arguments<'_>) -> Result<NodeDevice, Failure> {
    let text = args.text(&mut shell.console, "device")?.unwrap_or_default();
    let conn = shell.connection()?;
    if text.matches(',').count() > 1 {
        return shell.refuse(&format!("Malformed device value '{text}'"));
    }
    let found = match text.split_once(',') {
        Some((wwnn, wwpn)) if !is_wwn(wwnn) || !is_wwn(wwpn) => {
            let bad = if is_wwn(wwnn) { wwpn } else { wwnn };
            let text = format!("Malformed wwn: {bad}");
            return Err(Error::new(ErrorDomain::NONE, ErrorCode::INTERNAL_ERROR, text).into());
        }
        Some((wwnn, wwpn)) => shell.wait(conn.node_device_lookup_scsi_host_by_wwn(wwnn, wwpn)),
        None => shell.wait(conn.node_device_lookup_by_name(text)),
    };
    shell.explained(found, &format!("Could not find matching device '{text}'"))
}

fn is_wwn(text: &str) -> bool {
    text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// What the lookup by UUID says of a text that is none.
fn bad_uuid(kind: &str) -> Error {
    let call = match kind {
        "network" => "virNetworkLookupByUUIDString",
        "pool" => "virStoragePoolLookupByUUIDString",
        "nwfilter" => "virNWFilterLookupByUUIDString",
        _ => "virSecretLookupByUUIDString",
    };
    let mut error = Error::bare(ErrorDomain::NONE, ErrorCode::INVALID_ARG);
    error.message = format!("uuidstr in {call} must be a valid UUID");
    error
}

/// A UUID in text: pairs of hexadecimal digits with dashes and blanks between them where one likes.
pub(super) fn parse_uuid(text: &str) -> Option<[u8; 16]> {
    let mut rest = text.trim_matches(|letter: char| letter.is_ascii_whitespace());
    let mut uuid = [0; 16];
    for byte in &mut uuid {
        rest = rest.trim_start_matches(['-', ' ']);
        let (pair, further) = rest.split_at_checked(2)?;
        let digit = |at: usize| char::from(pair.as_bytes()[at]).to_digit(16);
        *byte = u8::try_from(digit(0)? * 16 + digit(1)?).ok()?;
        rest = further;
    }
    rest.is_empty().then_some(uuid)
}

#[cfg(test)]
mod tests {
    use super::parse_uuid;

    #[test]
    fn dashes_stand_between_pairs() {
        let uuid = parse_uuid("dd8fe884-6c02-601e-7551-cca97df1c5df");
        assert!(uuid.is_some());
        assert_eq!(parse_uuid(" dd-8fe8846c02601e7551cca97df1c5df "), uuid);
        for text in ["d-d8fe8846c02601e7551cca97df1c5df", "dd8fe8846c02601e7551cca97df1c5df-", "\u{e4}", ""] {
            assert_eq!(parse_uuid(text), None, "{text}");
        }
    }
}
