//! The blocking twin of a domain.

use super::{Connection, twin};
use crate::{
    DestroyFlags, DomainInfo, DomainXml, MetadataType, RebootFlags, SecurityLabel, ShutdownFlags, StartFlags,
    StateReason,
};

/// A domain whose calls wait for their answers. See [`crate::Domain`].
#[derive(Clone, Debug)]
pub struct Domain(pub(super) crate::Domain);

impl Domain {
    /// The connection that the domain is reached through.
    #[must_use]
    pub fn connection(&self) -> Connection {
        Connection(self.0.connection().clone())
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.name()
    }

    /// The UUID.
    #[must_use]
    pub fn uuid(&self) -> [u8; 16] {
        self.0.uuid()
    }

    /// The UUID in lower case with dashes.
    #[must_use]
    pub fn uuid_string(&self) -> String {
        self.0.uuid_string()
    }

    /// The id, `None` for a domain that was off when this handle last learnt of it.
    #[must_use]
    pub fn id(&self) -> Option<u32> {
        self.0.id()
    }

    twin! {
        /// State, memory, virtual CPUs and CPU time.
        fn info(&self) -> DomainInfo;
        /// The state and why the domain is in it.
        fn state(&self) -> StateReason;
        /// The domain's XML.
        fn xml_desc(&self, flags: DomainXml) -> String;
        /// Starts a defined domain.
        fn create(&self) -> ();
        /// Starts a defined domain, in a certain way.
        fn create_with_flags(&self, flags: StartFlags) -> ();
        /// Stops the domain's CPUs; memory stays.
        fn suspend(&self) -> ();
        /// Lets a suspended domain go on.
        fn resume(&self) -> ();
        /// Asks the domain to shut down.
        fn shutdown(&self) -> ();
        /// Asks the domain to shut down, by certain means.
        fn shutdown_flags(&self, flags: ShutdownFlags) -> ();
        /// Asks the domain to reboot.
        fn reboot(&self, flags: RebootFlags) -> ();
        /// Resets the domain as its reset button would.
        fn reset(&self) -> ();
        /// Turns the domain off at once.
        fn destroy(&self) -> ();
        /// Turns the domain off, in a certain way.
        fn destroy_flags(&self, flags: DestroyFlags) -> ();
        /// Whether the domain starts with its host.
        fn autostart(&self) -> bool;
        /// Sets whether the domain starts with its host.
        fn set_autostart(&self, autostart: bool) -> ();
        /// Whether the domain is anything but off.
        fn is_active(&self) -> bool;
        /// Whether the domain's definition outlives its next stop.
        fn is_persistent(&self) -> bool;
        /// Whether the definition changed since the domain started.
        fn is_updated(&self) -> bool;
        /// Whether a managed save image waits for the next start.
        fn has_managed_save_image(&self) -> bool;
        /// Throws a managed save image away.
        fn managed_save_remove(&self) -> ();
        /// How the operating system is booted.
        fn os_type(&self) -> String;
        /// The most virtual CPUs the domain may have.
        fn max_vcpus(&self) -> u32;
        /// The domain's first security label.
        fn security_label(&self) -> SecurityLabel;
        /// The title, the description, or an element.
        fn metadata(&self, kind: MetadataType, uri: Option<&str>, impact: u32) -> String;
        /// The messages about the domain.
        fn messages(&self, kinds: u32) -> Vec<String>;
    }
}
