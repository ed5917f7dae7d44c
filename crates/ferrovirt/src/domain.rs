//! A domain.

use std::sync::{
    Arc,
    atomic::{AtomicI32, Ordering},
};

use ferrovirt_driver::procedures as p;
use ferrovirt_error::Error;
use ferrovirt_proto::remote;

use crate::{
    Connection, DestroyFlags, DomainInfo, DomainState, DomainXml, MetadataType, RebootFlags, SecurityLabel,
    ShutdownFlags, StartFlags, StateReason,
    values::{count, text_of_chars},
};

/// A domain: a handle with name, UUID and the id it had when it was last asked about.
///
/// A handle is not the domain: it may outlive it. Calls on such a handle answer `NO_DOMAIN`.
#[derive(Clone)]
pub struct Domain {
    conn: Connection,
    shared: Arc<Handle>,
}

struct Handle {
    name: String,
    uuid: [u8; 16],
    id: AtomicI32,
}

/// The id of a domain that is off.
const NO_ID: i32 = -1;

impl Domain {
    pub(crate) fn new(conn: &Connection, wire: remote::Domain) -> Self {
        let shared = Handle { name: wire.name, uuid: wire.uuid, id: AtomicI32::new(wire.id) };
        Self { conn: conn.clone(), shared: Arc::new(shared) }
    }

    fn wire(&self) -> remote::Domain {
        remote::Domain {
            name: self.shared.name.clone(),
            uuid: self.shared.uuid,
            id: self.shared.id.load(Ordering::Relaxed),
        }
    }

    fn set_id(&self, id: i32) {
        self.shared.id.store(id, Ordering::Relaxed);
    }

    /// The connection that the domain is reached through.
    #[must_use]
    pub fn connection(&self) -> &Connection {
        &self.conn
    }

    /// The name.
    #[doc(alias = "virDomainGetName")]
    #[must_use]
    pub fn name(&self) -> &str {
        &self.shared.name
    }

    /// The UUID.
    #[doc(alias = "virDomainGetUUID")]
    #[must_use]
    pub fn uuid(&self) -> [u8; 16] {
        self.shared.uuid
    }

    /// The UUID in lower case with dashes.
    #[doc(alias = "virDomainGetUUIDString")]
    #[must_use]
    pub fn uuid_string(&self) -> String {
        let hex: String = self.shared.uuid.iter().map(|byte| format!("{byte:02x}")).collect();
        [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
    }

    /// The id, `None` for a domain that was off when this handle last learnt of it. Asks nobody.
    #[doc(alias = "virDomainGetID")]
    #[must_use]
    pub fn id(&self) -> Option<u32> {
        u32::try_from(self.shared.id.load(Ordering::Relaxed)).ok()
    }

    /// State, memory, virtual CPUs and CPU time.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virDomainGetInfo")]
    pub async fn info(&self) -> Result<DomainInfo, Error> {
        let reply = self.conn.invoke::<p::DomainGetInfo>(remote::DomainGetInfoArgs { dom: self.wire() }).await?;
        Ok(DomainInfo {
            state: DomainState::from_number(i32::from(reply.state)),
            max_memory_kib: reply.max_mem,
            memory_kib: reply.memory,
            vcpus: reply.nr_virt_cpu,
            cpu_time_ns: reply.cpu_time,
        })
    }

    /// The state and why the domain is in it.
    ///
    /// # Errors
    /// The driver's.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let conn = ferrovirt::Connection::open("test:///default").await?;
    /// let dom = conn.domain_lookup_by_name("test").await?;
    /// assert_eq!(dom.state().await?.state, ferrovirt::DomainState::Running);
    /// # Ok(()) }
    /// ```
    #[doc(alias = "virDomainGetState")]
    pub async fn state(&self) -> Result<StateReason, Error> {
        let args = remote::DomainGetStateArgs { dom: self.wire(), flags: 0 };
        let reply = self.conn.invoke::<p::DomainGetState>(args).await?;
        Ok(StateReason { state: DomainState::from_number(reply.state), reason: reply.reason })
    }

    /// The domain's XML: of the live domain, or of its next boot with [`DomainXml::INACTIVE`].
    ///
    /// # Errors
    /// The driver's; `OPERATION_DENIED` for [`DomainXml::SECURE`] or [`DomainXml::MIGRATABLE`] on a read-only
    /// connection.
    #[doc(alias = "virDomainGetXMLDesc")]
    pub async fn xml_desc(&self, flags: DomainXml) -> Result<String, Error> {
        let args = remote::DomainGetXmlDescArgs { dom: self.wire(), flags: flags.bits() };
        Ok(self.conn.invoke::<p::DomainGetXmlDesc>(args).await?.xml)
    }

    /// Starts a defined domain.
    ///
    /// # Errors
    /// The driver's; `OPERATION_INVALID` or `INTERNAL_ERROR` for a domain that runs.
    #[doc(alias = "virDomainCreate")]
    pub async fn create(&self) -> Result<(), Error> {
        self.conn.invoke::<p::DomainCreate>(remote::DomainCreateArgs { dom: self.wire() }).await?;
        let args = remote::DomainLookupByUuidArgs { uuid: self.uuid() };
        self.set_id(self.conn.invoke::<p::DomainLookupByUuid>(args).await?.dom.id);
        Ok(())
    }

    /// Starts a defined domain, in a certain way.
    ///
    /// # Errors
    /// As [`Domain::create`].
    #[doc(alias = "virDomainCreateWithFlags")]
    pub async fn create_with_flags(&self, flags: StartFlags) -> Result<(), Error> {
        let args = remote::DomainCreateWithFlagsArgs { dom: self.wire(), flags: flags.bits() };
        self.set_id(self.conn.invoke::<p::DomainCreateWithFlags>(args).await?.dom.id);
        Ok(())
    }

    /// Stops the domain's CPUs; memory stays.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virDomainSuspend")]
    pub async fn suspend(&self) -> Result<(), Error> {
        self.conn.invoke::<p::DomainSuspend>(remote::DomainSuspendArgs { dom: self.wire() }).await
    }

    /// Lets a suspended domain go on.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virDomainResume")]
    pub async fn resume(&self) -> Result<(), Error> {
        self.conn.invoke::<p::DomainResume>(remote::DomainResumeArgs { dom: self.wire() }).await
    }

    /// Asks the domain to shut down; it may take its time, or ignore it.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virDomainShutdown")]
    pub async fn shutdown(&self) -> Result<(), Error> {
        self.conn.invoke::<p::DomainShutdown>(remote::DomainShutdownArgs { dom: self.wire() }).await
    }

    /// Asks the domain to shut down, by certain means.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virDomainShutdownFlags")]
    pub async fn shutdown_flags(&self, flags: ShutdownFlags) -> Result<(), Error> {
        let args = remote::DomainShutdownFlagsArgs { dom: self.wire(), flags: flags.bits() };
        self.conn.invoke::<p::DomainShutdownFlags>(args).await
    }

    /// Asks the domain to reboot, by certain means; an empty set leaves the choice to the hypervisor.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virDomainReboot")]
    pub async fn reboot(&self, flags: RebootFlags) -> Result<(), Error> {
        let args = remote::DomainRebootArgs { dom: self.wire(), flags: flags.bits() };
        self.conn.invoke::<p::DomainReboot>(args).await
    }

    /// Resets the domain as its reset button would.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virDomainReset")]
    pub async fn reset(&self) -> Result<(), Error> {
        self.conn.invoke::<p::DomainReset>(remote::DomainResetArgs { dom: self.wire(), flags: 0 }).await
    }

    /// Turns the domain off at once.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virDomainDestroy")]
    pub async fn destroy(&self) -> Result<(), Error> {
        self.conn.invoke::<p::DomainDestroy>(remote::DomainDestroyArgs { dom: self.wire() }).await?;
        self.set_id(NO_ID);
        Ok(())
    }

    /// Turns the domain off, in a certain way.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virDomainDestroyFlags")]
    pub async fn destroy_flags(&self, flags: DestroyFlags) -> Result<(), Error> {
        let args = remote::DomainDestroyFlagsArgs { dom: self.wire(), flags: flags.bits() };
        self.conn.invoke::<p::DomainDestroyFlags>(args).await?;
        self.set_id(NO_ID);
        Ok(())
    }

    /// Whether the domain starts with its host.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virDomainGetAutostart")]
    pub async fn autostart(&self) -> Result<bool, Error> {
        let args = remote::DomainGetAutostartArgs { dom: self.wire() };
        Ok(self.conn.invoke::<p::DomainGetAutostart>(args).await?.autostart != 0)
    }

    /// Sets whether the domain starts with its host.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virDomainSetAutostart")]
    pub async fn set_autostart(&self, autostart: bool) -> Result<(), Error> {
        let args = remote::DomainSetAutostartArgs { dom: self.wire(), autostart: i32::from(autostart) };
        self.conn.invoke::<p::DomainSetAutostart>(args).await
    }

    /// Whether the domain is anything but off.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virDomainIsActive")]
    pub async fn is_active(&self) -> Result<bool, Error> {
        let args = remote::DomainIsActiveArgs { dom: self.wire() };
        Ok(self.conn.invoke::<p::DomainIsActive>(args).await?.active != 0)
    }

    /// Whether the domain's definition outlives its next stop.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virDomainIsPersistent")]
    pub async fn is_persistent(&self) -> Result<bool, Error> {
        let args = remote::DomainIsPersistentArgs { dom: self.wire() };
        Ok(self.conn.invoke::<p::DomainIsPersistent>(args).await?.persistent != 0)
    }

    /// Whether the definition changed since the domain started.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virDomainIsUpdated")]
    pub async fn is_updated(&self) -> Result<bool, Error> {
        let args = remote::DomainIsUpdatedArgs { dom: self.wire() };
        Ok(self.conn.invoke::<p::DomainIsUpdated>(args).await?.updated != 0)
    }

    /// Whether a managed save image waits for the next start.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virDomainHasManagedSaveImage")]
    pub async fn has_managed_save_image(&self) -> Result<bool, Error> {
        let args = remote::DomainHasManagedSaveImageArgs { dom: self.wire(), flags: 0 };
        Ok(self.conn.invoke::<p::DomainHasManagedSaveImage>(args).await?.result != 0)
    }

    /// Throws a managed save image away.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virDomainManagedSaveRemove")]
    pub async fn managed_save_remove(&self) -> Result<(), Error> {
        let args = remote::DomainManagedSaveRemoveArgs { dom: self.wire(), flags: 0 };
        self.conn.invoke::<p::DomainManagedSaveRemove>(args).await?;
        Ok(())
    }

    /// How the operating system is booted: `hvm`, `xen`, `exe`.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virDomainGetOSType")]
    pub async fn os_type(&self) -> Result<String, Error> {
        let args = remote::DomainGetOsTypeArgs { dom: self.wire() };
        Ok(self.conn.invoke::<p::DomainGetOsType>(args).await?.kind)
    }

    /// The most virtual CPUs the domain may have.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virDomainGetMaxVcpus")]
    pub async fn max_vcpus(&self) -> Result<u32, Error> {
        let args = remote::DomainGetMaxVcpusArgs { dom: self.wire() };
        Ok(count(self.conn.invoke::<p::DomainGetMaxVcpus>(args).await?.num))
    }

    /// The domain's first security label.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virDomainGetSecurityLabel")]
    pub async fn security_label(&self) -> Result<SecurityLabel, Error> {
        let args = remote::DomainGetSecurityLabelArgs { dom: self.wire() };
        let reply = self.conn.invoke::<p::DomainGetSecurityLabel>(args).await?;
        Ok(SecurityLabel { label: text_of_chars(&reply.label), enforcing: reply.enforcing != 0 })
    }

    /// The title, the description, or the element of `uri`. `impact` says of which definition: 0 the current one,
    /// 1 the live one, 2 the one of the next boot.
    ///
    /// # Errors
    /// `NO_DOMAIN_METADATA` where there is none.
    #[doc(alias = "virDomainGetMetadata")]
    pub async fn metadata(&self, kind: MetadataType, uri: Option<&str>, impact: u32) -> Result<String, Error> {
        let uri = uri.map(str::to_owned);
        let args = remote::DomainGetMetadataArgs { dom: self.wire(), kind: kind.0, uri, flags: impact };
        Ok(self.conn.invoke::<p::DomainGetMetadata>(args).await?.metadata)
    }

    /// The messages about the domain: `kinds` is 0 for all, 1 deprecations, 2 taints.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virDomainGetMessages")]
    pub async fn messages(&self, kinds: u32) -> Result<Vec<String>, Error> {
        let args = remote::DomainGetMessagesArgs { dom: self.wire(), flags: kinds };
        Ok(self.conn.invoke::<p::DomainGetMessages>(args).await?.msgs)
    }
}

impl std::fmt::Debug for Domain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Domain")
            .field("name", &self.name())
            .field("uuid", &self.uuid_string())
            .field("id", &self.id())
            .finish_non_exhaustive()
    }
}
