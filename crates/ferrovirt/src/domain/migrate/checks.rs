//! What is looked at before anything moves, in libvirt's words.

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_proto::remote::DriverFeature;
use ferrovirt_uri::Uri;

use super::unsupported_argument;
use crate::{Connection, Domain, MigrateFlags};

/// A connection that may only read moves nothing.
pub(super) fn writes(conn: &Connection, function: &str) -> Result<(), Error> {
    if conn.is_read_only() {
        let text = format!("read only access prevents {function}");
        return Err(Error::new(ErrorDomain::DOMAIN, ErrorCode::OPERATION_DENIED, text));
    }
    Ok(())
}

pub(super) fn both_write(domain: &Domain, destination: &Connection, function: &str) -> Result<(), Error> {
    writes(&domain.conn, function)?;
    writes(destination, function)
}

/// Disks are copied in one way alone.
pub(super) fn exclusive(flags: MigrateFlags, function: &str) -> Result<(), Error> {
    if flags.contains(MigrateFlags::NON_SHARED_DISK | MigrateFlags::NON_SHARED_INC) {
        let text = "Flags 'VIR_MIGRATE_NON_SHARED_DISK' and 'VIR_MIGRATE_NON_SHARED_INC' are mutually exclusive";
        return Err(invalid(function, "flags", text));
    }
    Ok(())
}

/// Flags that a managed migration has no use for.
pub(super) fn no_peers(flags: MigrateFlags) -> Result<(), Error> {
    for (flag, text) in [
        (MigrateFlags::PEER2PEER, "use virDomainMigrateToURI3 for peer-to-peer migration"),
        (MigrateFlags::TUNNELLED, "cannot perform tunnelled migration without using peer2peer flag"),
    ] {
        if flags.contains(flag) {
            return Err(invalid("virDomainMigrate3", "flags", text));
        }
    }
    Ok(())
}

/// Moving the definition alone must be known to both ends.
pub(super) async fn offline(
    source: &Connection,
    destination: Option<&Connection>,
    flags: MigrateFlags,
) -> Result<(), Error> {
    if !flags.contains(MigrateFlags::OFFLINE) {
        return Ok(());
    }
    if !source.knows(DriverFeature::MIGRATION_OFFLINE).await? {
        return Err(unsupported_argument("offline migration is not supported by the source host"));
    }
    if let Some(destination) = destination
        && !destination.knows(DriverFeature::MIGRATION_OFFLINE).await?
    {
        return Err(unsupported_argument("offline migration is not supported by the destination host"));
    }
    Ok(())
}

/// Changes are kept away by the source alone, which protects by itself where it can; destinations of old refuse the flag.
pub(super) async fn without_protection(source: &Connection, flags: MigrateFlags) -> Result<MigrateFlags, Error> {
    let wanted = flags.contains(MigrateFlags::CHANGE_PROTECTION);
    if wanted && !source.knows(DriverFeature::MIGRATE_CHANGE_PROTECTION).await? {
        return Err(unsupported_argument("cannot enforce change protection"));
    }
    Ok(flags - MigrateFlags::CHANGE_PROTECTION)
}

/// What the source must be able to do for a migration that it does by itself.
pub(super) async fn unmanaged(source: &Connection, flags: MigrateFlags, function: &str) -> Result<(), Error> {
    exclusive(flags, function)?;
    offline(source, None, flags).await?;
    let (feature, text) = if flags.contains(MigrateFlags::PEER2PEER) {
        (DriverFeature::MIGRATION_P2P, "p2p migration is not supported by the source host")
    } else {
        (DriverFeature::MIGRATION_DIRECT, "direct migration is not supported by the source host")
    };
    if source.knows(feature).await? { Ok(()) } else { Err(unsupported_argument(text)) }
}

/// A daemon that connects to the URI must not reach itself.
pub(super) fn not_local(destination_uri: &str, function: &str) -> Result<(), Error> {
    let uri = Uri::parse(destination_uri).map_err(|_| {
        let text = format!("Unable to parse URI {destination_uri}");
        Error::new(ErrorDomain::URI, ErrorCode::INTERNAL_ERROR, text)
    })?;
    if uri.server.is_none_or(|server| server.to_string().starts_with("localhost")) {
        return Err(invalid(function, "dconnuri", "Attempt to migrate guest to the same host"));
    }
    Ok(())
}

/// The error of an argument, whose text is all that is said.
pub(super) fn invalid(function: &str, argument: &str, text: &str) -> Error {
    let mut error = Error::plain(ErrorDomain::DOMAIN, ErrorCode::INVALID_ARG, text.to_owned());
    error.str1 = Some(function.to_owned());
    error.str2 = Some(argument.to_owned());
    error
}
