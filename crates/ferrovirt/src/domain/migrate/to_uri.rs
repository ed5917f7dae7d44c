//! Migrations that the source does by itself.

use super::{DriverFeature, Error, ErrorCode, ErrorDomain, Fixed, checks, p, param, remote, unsupported_argument};
use crate::{Connection, Domain, MigrateFlags, TypedParams};

/// The daemon's URI, where it is one that counts.
pub(super) fn peer<'a>(uri: Option<&'a str>, flags: MigrateFlags, function: &str) -> Result<Option<&'a str>, Error> {
    if !flags.contains(MigrateFlags::PEER2PEER) {
        return Ok(None);
    }
    match uri {
        Some(uri) => Ok(Some(uri)),
        None => Err(checks::invalid(function, "dconnuri", &format!("dconnuri in {function} must not be NULL"))),
    }
}

/// Has the source's daemon move the domain to another one, which this side is connected to as well.
pub(super) async fn by_peers(
    domain: &Domain,
    destination: &Connection,
    uri: Option<&str>,
    fixed: Fixed,
    flags: MigrateFlags,
    function: &'static str,
) -> Result<Domain, Error> {
    checks::exclusive(flags, function)?;
    checks::offline(&domain.conn, Some(destination), flags).await?;
    if !domain.conn.knows(DriverFeature::MIGRATION_P2P).await? {
        return Err(Error::unsupported(function).with_domain(ErrorDomain::DOMAIN));
    }
    let name = fixed.name.clone().unwrap_or_else(|| domain.name().to_owned());
    let uri = uri.unwrap_or_else(|| destination.uri());
    run(domain, Some(uri), &fixed.into_params(), flags, function).await?;
    destination.domain_lookup_by_name(&name).await
}

/// By the newest protocol that the source knows.
pub(super) async fn run(
    domain: &Domain,
    peer: Option<&str>,
    params: &TypedParams,
    flags: MigrateFlags,
    function: &str,
) -> Result<(), Error> {
    let conn = &domain.conn;
    if let Some(uri) = peer {
        checks::not_local(uri, function)?;
        if conn.knows(DriverFeature::MIGRATION_PARAMS).await? {
            let args = remote::DomainMigratePerform3ParamsArgs {
                dom: domain.wire(),
                dconnuri: Some(uri.to_owned()),
                params: conn.checked(params).await?,
                cookie_in: Vec::new(),
                flags: flags.bits(),
            };
            return conn.invoke::<p::DomainMigratePerform3Params>(args).await.map(drop);
        }
    }
    if conn.knows(DriverFeature::MIGRATION_V3).await? {
        by_protocol_3(domain, peer, params, flags).await
    } else {
        by_protocol_2(domain, peer, params, flags).await
    }
}

async fn by_protocol_3(
    domain: &Domain,
    peer: Option<&str>,
    params: &TypedParams,
    flags: MigrateFlags,
) -> Result<(), Error> {
    if params.iter().any(|(name, _)| !param::FIXED.contains(&name)) {
        return Err(unsupported_argument("Some parameters are not supported by migration protocol 3"));
    }
    let Fixed { xml, name, uri, bandwidth_mib } = Fixed::of(params)?;
    let args = remote::DomainMigratePerform3Args {
        dom: domain.wire(),
        xmlin: xml,
        cookie_in: Vec::new(),
        dconnuri: peer.map(str::to_owned),
        uri,
        flags: flags.bits().into(),
        dname: name,
        resource: bandwidth_mib,
    };
    domain.conn.invoke::<p::DomainMigratePerform3>(args).await.map(drop)
}

async fn by_protocol_2(
    domain: &Domain,
    peer: Option<&str>,
    params: &TypedParams,
    flags: MigrateFlags,
) -> Result<(), Error> {
    if params.iter().any(|(name, _)| name == param::DEST_XML || !param::FIXED.contains(&name)) {
        return Err(unsupported_argument("Some parameters are not supported by migration protocol 2"));
    }
    let Fixed { name, uri, bandwidth_mib, .. } = Fixed::of(params)?;
    if peer.is_some() && uri.is_some() {
        let text = "Unable to override peer2peer migration URI";
        return Err(Error::new(ErrorDomain::DOMAIN, ErrorCode::INTERNAL_ERROR, text));
    }
    let args = remote::DomainMigratePerformArgs {
        dom: domain.wire(),
        cookie: Vec::new(),
        uri: peer.map(str::to_owned).or(uri).unwrap_or_default(),
        flags: flags.bits().into(),
        dname: name,
        resource: bandwidth_mib,
    };
    domain.conn.invoke::<p::DomainMigratePerform>(args).await
}
