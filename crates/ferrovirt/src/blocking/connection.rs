//! The blocking twin of a connection.

use ferrovirt_driver::{CloseReason, KeepAlive, Procedure};
use ferrovirt_error::Error;

use super::{Domain, runtime, twin};
use crate::{ListDomains, NodeInfo, OpenError, SecurityModel};

/// An open connection whose calls wait for their answers. See [`crate::Connection`].
#[derive(Clone, Debug)]
pub struct Connection(pub(super) crate::Connection);

impl Connection {
    /// Opens a URI or an alias for reading and writing. An empty name is the default choice.
    ///
    /// # Errors
    /// Libvirt's error.
    pub fn open(name: &str) -> Result<Self, Error> {
        Self::open_with(&crate::Connection::builder(), Some(name)).map_err(Error::from)
    }

    /// Opens with the settings of a builder; `None` is the default choice.
    ///
    /// # Errors
    /// Libvirt's error, with what was tried.
    pub fn open_with(builder: &crate::Builder, name: Option<&str>) -> Result<Self, OpenError> {
        let opening = async {
            match name {
                Some(name) => builder.open(name).await,
                None => builder.open_default().await,
            }
        };
        match runtime::wait(opening) {
            Ok(opened) => opened.map(Self),
            Err(error) => Err(OpenError { error: Box::new(error), attempt: Box::new(builder.explain(name)) }),
        }
    }

    /// The async connection behind this one.
    #[must_use]
    pub fn as_async(&self) -> &crate::Connection {
        &self.0
    }

    /// Calls a procedure by its type.
    ///
    /// # Errors
    /// As [`crate::Connection::invoke`].
    pub fn invoke<P: Procedure>(&self, args: P::Args) -> Result<P::Ret, Error> {
        runtime::wait(self.0.invoke::<P>(args))?
    }

    /// The URI of the connection.
    #[must_use]
    pub fn uri(&self) -> &str {
        self.0.uri()
    }

    /// Whether the connection was opened for looking only.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.0.is_read_only()
    }

    /// Whether the connection still works as far as this side knows.
    #[must_use]
    pub fn is_alive(&self) -> bool {
        self.0.is_alive()
    }

    /// Why the connection died, `None` while it lives.
    #[must_use]
    pub fn close_reason(&self) -> Option<CloseReason> {
        self.0.close_reason()
    }

    /// Sets keepalive messages. See [`crate::Connection::set_keepalive`].
    ///
    /// # Errors
    /// `NO_SUPPORT` on a connection in process.
    pub fn set_keepalive(&self, interval_s: i32, count: u32) -> Result<KeepAlive, Error> {
        self.0.set_keepalive(interval_s, count)
    }

    /// The domains that pass the filters.
    ///
    /// # Errors
    /// As [`crate::Connection::list_all_domains`].
    pub fn list_all_domains(&self, filter: ListDomains) -> Result<Vec<Domain>, Error> {
        Ok(runtime::wait(self.0.list_all_domains(filter))??.into_iter().map(Domain).collect())
    }

    twin! {
        /// How many domains pass the filters.
        fn count_domains(&self, filter: ListDomains) -> u32;
        /// The active domain with this id.
        fn domain_lookup_by_id(&self, id: u32) -> Domain as Domain;
        /// The domain with this name.
        fn domain_lookup_by_name(&self, name: &str) -> Domain as Domain;
        /// The domain with this UUID.
        fn domain_lookup_by_uuid(&self, uuid: [u8; 16]) -> Domain as Domain;
        /// The hypervisor's type.
        fn hypervisor_type(&self) -> String;
        /// The hypervisor's version.
        fn hypervisor_version(&self) -> u64;
        /// The version of the libvirt that serves the connection.
        fn library_version(&self) -> u64;
        /// The name of the host that the hypervisor runs on.
        fn hostname(&self) -> String;
        /// The capabilities document (XML).
        fn capabilities(&self) -> String;
        /// The firmware's description of the host (XML).
        fn sysinfo(&self) -> String;
        /// The most virtual CPUs that a domain of `kind` may have.
        fn max_vcpus(&self, kind: Option<&str>) -> u32;
        /// Whether nobody on the way can read along.
        fn is_secure(&self) -> bool;
        /// The host's processor and memory.
        fn node_info(&self) -> NodeInfo;
        /// The host's security model.
        fn security_model(&self) -> SecurityModel;
        /// Closes the connection in order.
        fn close(&self) -> ();
    }
}
