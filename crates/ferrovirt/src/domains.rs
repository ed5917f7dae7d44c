//! Listing and looking up domains.

use ferrovirt_driver::procedures as p;
use ferrovirt_error::Error;
use ferrovirt_proto::remote;

use crate::{Connection, Domain, ListDomains};

impl Connection {
    /// The domains that pass the filters; all of them for an empty filter. In the driver's order.
    ///
    /// Filters of one group (active or inactive, say) add up, groups narrow each other.
    ///
    /// # Errors
    /// The driver's. Over the wire at most 16384 domains fit.
    #[doc(alias = "virConnectListAllDomains")]
    pub async fn list_all_domains(&self, filter: ListDomains) -> Result<Vec<Domain>, Error> {
        let args = remote::ConnectListAllDomainsArgs { need_results: 1, flags: filter.bits() };
        let reply = self.invoke::<p::ConnectListAllDomains>(args).await?;
        Ok(reply.domains.into_iter().map(|domain| Domain::new(self, domain)).collect())
    }

    /// How many domains pass the filters.
    ///
    /// # Errors
    /// The driver's.
    pub async fn count_domains(&self, filter: ListDomains) -> Result<u32, Error> {
        let args = remote::ConnectListAllDomainsArgs { need_results: 0, flags: filter.bits() };
        Ok(self.invoke::<p::ConnectListAllDomains>(args).await?.ret)
    }

    /// The active domain with this id.
    ///
    /// # Errors
    /// `NO_DOMAIN`.
    #[doc(alias = "virDomainLookupByID")]
    pub async fn domain_lookup_by_id(&self, id: u32) -> Result<Domain, Error> {
        let args = remote::DomainLookupByIdArgs { id: i32::try_from(id).unwrap_or(-1) };
        Ok(Domain::new(self, self.invoke::<p::DomainLookupById>(args).await?.dom))
    }

    /// The domain with this name.
    ///
    /// # Errors
    /// `NO_DOMAIN`.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let conn = ferrovirt::Connection::open("test:///default").await?;
    /// assert_eq!(conn.domain_lookup_by_name("test").await?.id(), Some(1));
    /// # Ok(()) }
    /// ```
    #[doc(alias = "virDomainLookupByName")]
    pub async fn domain_lookup_by_name(&self, name: &str) -> Result<Domain, Error> {
        let args = remote::DomainLookupByNameArgs { name: name.to_owned() };
        Ok(Domain::new(self, self.invoke::<p::DomainLookupByName>(args).await?.dom))
    }

    /// The domain with this UUID.
    ///
    /// # Errors
    /// `NO_DOMAIN`.
    #[doc(alias = "virDomainLookupByUUID")]
    pub async fn domain_lookup_by_uuid(&self, uuid: [u8; 16]) -> Result<Domain, Error> {
        let args = remote::DomainLookupByUuidArgs { uuid };
        Ok(Domain::new(self, self.invoke::<p::DomainLookupByUuid>(args).await?.dom))
    }
}
