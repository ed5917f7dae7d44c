//! Migrations: managed, where the client speaks with both hosts; and to a URI, where the source does the work.

mod checks;
mod managed;
pub mod param;
mod to_uri;

use ferrovirt_driver::procedures as p;
use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_proto::remote::{self, DriverFeature};

use self::managed::{Form, Managed};
use crate::{Connection, Domain, MigrateFlags, TypedParams, blocking, calls::calls};

calls! {
    for Domain { dom };

    /// Moves the domain to the host of another connection, and gives it as it is there. This side speaks with both
    /// hosts: it must live until the end. A future that is dropped before leaves the two hosts waiting for each other;
    /// [`Domain::abort_job`] is how to give a migration up.
    ///
    /// [`param`](crate::migrate_param) names the parameters.
    ///
    /// ```no_run
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use ferrovirt::{Connection, MigrateFlags, TypedParams};
    ///
    /// let (hail, sleet) = (Connection::open("qemu+ssh://hail/system").await?, Connection::open("qemu+ssh://sleet/system").await?);
    /// let dom = hail.domain_lookup_by_name("web").await?;
    /// let there = dom.migrate3(&sleet, &TypedParams::new(), MigrateFlags::LIVE | MigrateFlags::PERSIST_DEST).await?;
    /// assert_eq!(there.name(), "web");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "virDomainMigrate3")]
    #[doc(alias = "virDomainMigrateBegin3Params")]
    #[doc(alias = "virDomainMigratePrepare3Params")]
    #[doc(alias = "virDomainMigratePerform3Params")]
    #[doc(alias = "virDomainMigrateFinish3Params")]
    #[doc(alias = "virDomainMigrateConfirm3Params")]
    #[doc(alias = "virDomainMigrateBegin3")]
    #[doc(alias = "virDomainMigratePrepare3")]
    #[doc(alias = "virDomainMigratePerform3")]
    #[doc(alias = "virDomainMigrateFinish3")]
    #[doc(alias = "virDomainMigrateConfirm3")]
    fails "`INVALID_ARG` for the flags of peer-to-peer migrations, `ARGUMENT_UNSUPPORTED` where one of the hosts cannot \
           do what the flags or parameters ask for, `OPERATION_DENIED` where one of the connections is read-only"
    fn migrate3(
        &self, destination: &impl AsRef<Connection>, params: &TypedParams, flags: MigrateFlags,
    ) -> Domain as blocking::Domain {
        let destination = destination.as_ref();
        checks::both_write(self, destination, "virDomainMigrate3")?;
        checks::exclusive(flags, "virDomainMigrate3")?;
        checks::no_peers(flags)?;
        checks::offline(&self.conn, Some(destination), flags).await?;
        let flags = checks::without_protection(&self.conn, flags).await?;
        let form = if both_know(self, destination, DriverFeature::MIGRATION_PARAMS).await? {
            Form::Params(params.clone())
        } else if params.iter().any(|(name, _)| !param::FIXED.contains(&name)) {
            return Err(unsupported_argument(
                "Migration APIs with extensible parameters are not supported but extended parameters were passed",
            ));
        } else {
            Form::Fixed(Fixed::of(params)?)
        };
        manage(self, destination, form, flags, "virDomainMigrate3").await
    }

    /// As [`Self::migrate2`], with the definition that the domain has.
    #[doc(alias = "virDomainMigrate")]
    fails "those of [`Self::migrate3`]"
    fn migrate(
        &self, destination: &impl AsRef<Connection>, flags: MigrateFlags, name: Option<&str>, uri: Option<&str>,
        bandwidth_mib: u64,
    ) -> Domain as blocking::Domain {
        let destination = destination.as_ref();
        let fixed = Fixed::new(None, name, uri, bandwidth_mib);
        checks::both_write(self, destination, "virDomainMigrate")?;
        if flags.contains(MigrateFlags::PEER2PEER) {
            // The one form whose `uri` is a connection's.
            let fixed = Fixed { uri: None, ..fixed };
            return to_uri::by_peers(self, destination, uri, fixed, flags, "virDomainMigrate").await;
        }
        fixed_form(self, destination, fixed, flags, "virDomainMigrate").await
    }

    /// Moves the domain, with a definition, a name and a URI for its data at the destination; at most so many MiB a
    /// second where that is not 0. With the flag for peers, the source connects to the destination's URI.
    #[doc(alias = "virDomainMigrate2")]
    fails "those of [`Self::migrate3`]"
    fn migrate2(
        &self, destination: &impl AsRef<Connection>, xml: Option<&str>, flags: MigrateFlags, name: Option<&str>,
        uri: Option<&str>, bandwidth_mib: u64,
    ) -> Domain as blocking::Domain {
        let destination = destination.as_ref();
        let fixed = Fixed::new(xml, name, uri, bandwidth_mib);
        checks::both_write(self, destination, "virDomainMigrate2")?;
        if flags.contains(MigrateFlags::PEER2PEER) {
            return to_uri::by_peers(self, destination, None, fixed, flags, "virDomainMigrate2").await;
        }
        fixed_form(self, destination, fixed, flags, "virDomainMigrate2").await
    }

    /// Has the source move the domain. With `MigrateFlags::PEER2PEER` it connects to the daemon at this URI, as seen
    /// from there; without, its hypervisor moves the domain to the parameter `migrate_uri` by itself.
    ///
    /// [`param`](crate::migrate_param) names the parameters.
    #[doc(alias = "virDomainMigrateToURI3")]
    #[doc(alias = "virDomainMigratePerform")]
    fails "`ARGUMENT_UNSUPPORTED` where the source cannot do what the flags or parameters ask for, `INVALID_ARG` for a \
           URI of the same host"
    fn migrate_to_uri3(&self, destination_uri: Option<&str>, params: &TypedParams, flags: MigrateFlags) {
        checks::writes(&self.conn, "virDomainMigrateToURI3")?;
        checks::unmanaged(&self.conn, flags, "virDomainMigrateToURI3").await?;
        let uri = to_uri::peer(destination_uri, flags, "virDomainMigrateToURI3")?;
        to_uri::run(self, uri, params, flags, "virDomainMigrateToURI3").await
    }

    /// As [`Self::migrate_to_uri2`], with the definition that the domain has. The URI is that of the daemon with
    /// `MigrateFlags::PEER2PEER`, and the hypervisor's own without.
    #[doc(alias = "virDomainMigrateToURI")]
    fails "those of [`Self::migrate_to_uri3`]"
    fn migrate_to_uri(&self, uri: &str, flags: MigrateFlags, name: Option<&str>, bandwidth_mib: u64) {
        checks::writes(&self.conn, "virDomainMigrateToURI")?;
        checks::unmanaged(&self.conn, flags, "virDomainMigrateToURI").await?;
        let peers = flags.contains(MigrateFlags::PEER2PEER);
        let (peer, data) = if peers { (Some(uri), None) } else { (None, Some(uri)) };
        let params = Fixed::new(None, name, data, bandwidth_mib).into_params();
        to_uri::run(self, peer, &params, flags, "virDomainMigrateToURI").await
    }

    /// Has the source move the domain, with a definition, a name and a URI for its data at the destination; at most so
    /// many MiB a second where that is not 0.
    #[doc(alias = "virDomainMigrateToURI2")]
    fails "those of [`Self::migrate_to_uri3`]"
    fn migrate_to_uri2(
        &self, destination_uri: Option<&str>, data_uri: Option<&str>, xml: Option<&str>, flags: MigrateFlags,
        name: Option<&str>, bandwidth_mib: u64,
    ) {
        checks::writes(&self.conn, "virDomainMigrateToURI2")?;
        checks::unmanaged(&self.conn, flags, "virDomainMigrateToURI2").await?;
        let uri = to_uri::peer(destination_uri, flags, "virDomainMigrateToURI2")?;
        let params = Fixed::new(xml, name, data_uri, bandwidth_mib).into_params();
        to_uri::run(self, uri, &params, flags, "virDomainMigrateToURI2").await
    }
}

/// A managed migration by the calls that know four parameters.
async fn fixed_form(
    domain: &Domain,
    destination: &Connection,
    fixed: Fixed,
    flags: MigrateFlags,
    function: &'static str,
) -> Result<Domain, Error> {
    checks::exclusive(flags, function)?;
    checks::offline(&domain.conn, Some(destination), flags).await?;
    let flags = checks::without_protection(&domain.conn, flags).await?;
    if flags.contains(MigrateFlags::TUNNELLED) {
        let text = "cannot perform tunnelled migration without using peer2peer flag";
        return Err(Error::new(ErrorDomain::DOMAIN, ErrorCode::OPERATION_INVALID, text));
    }
    manage(domain, destination, Form::Fixed(fixed), flags, function).await
}

async fn manage(
    domain: &Domain,
    destination: &Connection,
    form: Form,
    flags: MigrateFlags,
    function: &'static str,
) -> Result<Domain, Error> {
    let fixed = matches!(form, Form::Fixed(_));
    if fixed && !both_know(domain, destination, DriverFeature::MIGRATION_V3).await? {
        return Err(Error::unsupported(function).with_domain(ErrorDomain::DOMAIN));
    }
    Managed::new(domain, destination, form, flags).await?.run().await
}

async fn both_know(domain: &Domain, destination: &Connection, feature: DriverFeature) -> Result<bool, Error> {
    Ok(domain.conn.knows(feature).await? && destination.knows(feature).await?)
}

/// The parameters that every protocol knows.
#[derive(Clone, Default)]
struct Fixed {
    xml: Option<String>,
    name: Option<String>,
    /// Where the hypervisors meet.
    uri: Option<String>,
    bandwidth_mib: u64,
}

impl Fixed {
    fn new(xml: Option<&str>, name: Option<&str>, uri: Option<&str>, bandwidth_mib: u64) -> Self {
        let owned = |text: Option<&str>| text.map(str::to_owned);
        Fixed { xml: owned(xml), name: owned(name), uri: owned(uri), bandwidth_mib }
    }

    fn of(params: &TypedParams) -> Result<Self, Error> {
        let text = |name: &str| match params.get(name) {
            None => Ok(None),
            Some(_) => params.string(name).map(Some).ok_or_else(|| wrong_type(name, "string")),
        };
        let bandwidth_mib = match params.get(param::BANDWIDTH) {
            None => 0,
            Some(_) => params.ullong(param::BANDWIDTH).ok_or_else(|| wrong_type(param::BANDWIDTH, "ullong"))?,
        };
        Ok(Fixed::new(text(param::DEST_XML)?, text(param::DEST_NAME)?, text(param::URI)?, bandwidth_mib))
    }

    fn into_params(self) -> TypedParams {
        let mut params = TypedParams::new();
        for (name, text) in [(param::URI, self.uri), (param::DEST_NAME, self.name), (param::DEST_XML, self.xml)] {
            if let Some(text) = text {
                params.add_string(name, &text);
            }
        }
        params.add_ullong(param::BANDWIDTH, self.bandwidth_mib);
        params
    }
}

fn wrong_type(name: &str, wanted: &str) -> Error {
    let text = format!("Invalid type '{wanted}' requested for parameter '{name}'");
    Error::new(ErrorDomain::DOMAIN, ErrorCode::INVALID_ARG, text)
}

fn unsupported_argument(text: &str) -> Error {
    Error::new(ErrorDomain::DOMAIN, ErrorCode::ARGUMENT_UNSUPPORTED, text)
}
