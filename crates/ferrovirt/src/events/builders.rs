//! Asking for events.

use ferrovirt_error::Error;
use ferrovirt_proto::{
    enums::{DomainEventId, NetworkEventId, NodeDeviceEventId, SecretEventId, StoragePoolEventId},
    flags::DomainQemuMonitorEventRegister as MonitorFlags,
    remote,
};

use super::{
    CAPACITY, ConnectionClosed, DomainEvent, EventStream, QemuMonitor, domain as d, objects as o,
    registration::Registration,
};
use crate::{
    Connection, Domain, Network, NodeDevice, Secret, StoragePool,
    blocking::{self, runtime},
};

/// Writes what asks for events of one class of objects, for both faces.
macro_rules! builder {
    ($(#[$meta:meta])* $name:ident of $object:ident: $type:ident |$target:ident| $handle:expr, $kind:ident $field:ident;
     $($(#[$method_meta:meta])* $method:ident: $payload:path = $event:expr;)*
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug)]
        pub struct $name {
            conn: Connection,
            $object: Option<$type>,
            capacity: usize,
        }

        impl $name {
            pub(crate) fn new(conn: &Connection) -> Self {
                Self { conn: conn.clone(), $object: None, capacity: CAPACITY }
            }

            #[doc = concat!("Only those of this ", stringify!($object), ".")]
            #[must_use]
            pub fn $object(mut self, $object: impl AsRef<$type>) -> Self {
                self.$object = Some($object.as_ref().clone());
                self
            }

            /// How many events wait at most to be read; at least 1.
            #[must_use]
            pub fn capacity(mut self, capacity: usize) -> Self {
                self.capacity = capacity;
                self
            }

            $(
                $(#[$method_meta])*
                ///
                /// # Errors
                /// The driver's: it has no such events, or nothing of that name is there.
                pub async fn $method(&self) -> Result<EventStream<$payload>, Error> {
                    let $target = self.$object.as_ref();
                    let registration = Registration::$kind { event: $event, $field: $handle };
                    EventStream::subscribe(&self.conn, registration, self.capacity, <$payload>::read).await
                }
            )*
        }

        impl blocking::$name {
            #[doc = concat!("Only those of this ", stringify!($object), ".")]
            #[must_use]
            pub fn $object(self, $object: impl AsRef<$type>) -> Self {
                Self(self.0.$object($object))
            }

            /// How many events wait at most to be read; at least 1.
            #[must_use]
            pub fn capacity(self, capacity: usize) -> Self {
                Self(self.0.capacity(capacity))
            }

            $(
                $(#[$method_meta])*
                ///
                /// # Errors
                /// The driver's: it has no such events, or nothing of that name is there.
                pub fn $method(&self) -> Result<blocking::EventStream<$payload>, Error> {
                    runtime::wait(self.0.$method())?.map(blocking::EventStream::from)
                }
            )*
        }
    };
}

builder! {
    /// Asks for events of domains: made by [`Connection::domain_events`].
    #[doc(alias = "virConnectDomainEventRegister")]
    #[doc(alias = "virConnectDomainEventRegisterAny")]
    DomainEvents of domain: Domain |domain| domain.map(Domain::wire), Domain dom;

    /// A domain was defined, undefined, started, paused, resumed or stopped, or crashed.
    #[doc(alias = "VIR_DOMAIN_EVENT_ID_LIFECYCLE")]
    lifecycle: d::DomainLifecycle = DomainEventId::LIFECYCLE;
    /// A domain rebooted.
    #[doc(alias = "VIR_DOMAIN_EVENT_ID_REBOOT")]
    reboot: d::DomainReboot = DomainEventId::REBOOT;
    /// A domain set its clock.
    #[doc(alias = "VIR_DOMAIN_EVENT_ID_RTC_CHANGE")]
    rtc_change: d::DomainRtcChange = DomainEventId::RTC_CHANGE;
    /// A domain's watchdog fired.
    #[doc(alias = "VIR_DOMAIN_EVENT_ID_WATCHDOG")]
    watchdog: d::DomainWatchdog = DomainEventId::WATCHDOG;
    /// A disk failed to read or write.
    #[doc(alias = "VIR_DOMAIN_EVENT_ID_IO_ERROR")]
    io_error: d::DomainIoError = DomainEventId::IO_ERROR;
    /// A viewer connected to a display, proved who it is, or left.
    #[doc(alias = "VIR_DOMAIN_EVENT_ID_GRAPHICS")]
    graphics: d::DomainGraphics = DomainEventId::GRAPHICS;
    /// A disk failed to read or write, and why.
    #[doc(alias = "VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON")]
    io_error_reason: d::DomainIoErrorReason = DomainEventId::IO_ERROR_REASON;
    /// The hypervisor's control channel to a domain broke.
    #[doc(alias = "VIR_DOMAIN_EVENT_ID_CONTROL_ERROR")]
    control_error: d::DomainControlError = DomainEventId::CONTROL_ERROR;
    /// A block job ended or became ready; names the disk's source.
    #[doc(alias = "VIR_DOMAIN_EVENT_ID_BLOCK_JOB")]
    block_job: d::DomainBlockJob = DomainEventId::BLOCK_JOB;
    /// A disk's medium was changed or dropped.
    #[doc(alias = "VIR_DOMAIN_EVENT_ID_DISK_CHANGE")]
    disk_change: d::DomainDiskChange = DomainEventId::DISK_CHANGE;
    /// The tray of a drive opened or closed.
    #[doc(alias = "VIR_DOMAIN_EVENT_ID_TRAY_CHANGE")]
    tray_change: d::DomainTrayChange = DomainEventId::TRAY_CHANGE;
    /// A domain woke up.
    #[doc(alias = "VIR_DOMAIN_EVENT_ID_PMWAKEUP")]
    pm_wakeup: d::DomainPmWakeup = DomainEventId::PMWAKEUP;
    /// A domain suspended itself to memory.
    #[doc(alias = "VIR_DOMAIN_EVENT_ID_PMSUSPEND")]
    pm_suspend: d::DomainPmSuspend = DomainEventId::PMSUSPEND;
    /// A domain's memory changed.
    #[doc(alias = "VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE")]
    balloon_change: d::DomainBalloonChange = DomainEventId::BALLOON_CHANGE;
    /// A domain suspended itself to disk.
    #[doc(alias = "VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK")]
    pm_suspend_disk: d::DomainPmSuspendDisk = DomainEventId::PMSUSPEND_DISK;
    /// A device was removed from a domain.
    #[doc(alias = "VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED")]
    device_removed: d::DomainDeviceRemoved = DomainEventId::DEVICE_REMOVED;
    /// A block job ended or became ready; names the disk's target.
    #[doc(alias = "VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2")]
    block_job_2: d::DomainBlockJob2 = DomainEventId::BLOCK_JOB_2;
    /// Settings of a domain changed.
    #[doc(alias = "VIR_DOMAIN_EVENT_ID_TUNABLE")]
    tunable: d::DomainTunable = DomainEventId::TUNABLE;
    /// The agent in a domain connected or left.
    #[doc(alias = "VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE")]
    agent_lifecycle: d::DomainAgentLifecycle = DomainEventId::AGENT_LIFECYCLE;
    /// A device was added to a domain.
    #[doc(alias = "VIR_DOMAIN_EVENT_ID_DEVICE_ADDED")]
    device_added: d::DomainDeviceAdded = DomainEventId::DEVICE_ADDED;
    /// A migration began another pass over the domain's memory.
    #[doc(alias = "VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION")]
    migration_iteration: d::DomainMigrationIteration = DomainEventId::MIGRATION_ITERATION;
    /// A job on a domain ended.
    #[doc(alias = "VIR_DOMAIN_EVENT_ID_JOB_COMPLETED")]
    job_completed: d::DomainJobCompleted = DomainEventId::JOB_COMPLETED;
    /// A domain refused to let a device go.
    #[doc(alias = "VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED")]
    device_removal_failed: d::DomainDeviceRemovalFailed = DomainEventId::DEVICE_REMOVAL_FAILED;
    /// A domain's title, description or custom XML changed.
    #[doc(alias = "VIR_DOMAIN_EVENT_ID_METADATA_CHANGE")]
    metadata_change: d::DomainMetadataChange = DomainEventId::METADATA_CHANGE;
    /// More was written to a disk than its threshold allows.
    #[doc(alias = "VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD")]
    block_threshold: d::DomainBlockThreshold = DomainEventId::BLOCK_THRESHOLD;
    /// The host's memory failed under a domain.
    #[doc(alias = "VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE")]
    memory_failure: d::DomainMemoryFailure = DomainEventId::MEMORY_FAILURE;
    /// A domain changed how much of a memory device it uses.
    #[doc(alias = "VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE")]
    memory_device_size_change: d::DomainMemoryDeviceSizeChange = DomainEventId::MEMORY_DEVICE_SIZE_CHANGE;
    /// A domain changed the MAC address of one of its interfaces.
    #[doc(alias = "VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE")]
    nic_mac_change: d::DomainNicMacChange = DomainEventId::NIC_MAC_CHANGE;
}

impl DomainEvents {
    /// Events of the kind with this id, for programs that choose it while they run.
    ///
    /// # Errors
    /// The driver's: it has no such events, or no such domain.
    pub async fn of_kind(&self, id: DomainEventId) -> Result<EventStream<DomainEvent>, Error> {
        let dom = self.domain.as_ref().map(Domain::wire);
        let registration = Registration::Domain { event: id, dom };
        EventStream::subscribe(&self.conn, registration, self.capacity, DomainEvent::read).await
    }
}

impl blocking::DomainEvents {
    /// Events of the kind with this id, for programs that choose it while they run.
    ///
    /// # Errors
    /// The driver's: it has no such events, or no such domain.
    pub fn of_kind(&self, id: DomainEventId) -> Result<blocking::EventStream<DomainEvent>, Error> {
        runtime::wait(self.0.of_kind(id))?.map(blocking::EventStream::from)
    }
}

builder! {
    /// Asks for events of networks: made by [`Connection::network_events`].
    #[doc(alias = "virConnectNetworkEventRegisterAny")]
    NetworkEvents of network: Network |network| network.map(Network::wire), Network net;

    /// A network was defined, undefined, started or stopped.
    #[doc(alias = "VIR_NETWORK_EVENT_ID_LIFECYCLE")]
    lifecycle: o::NetworkLifecycle = NetworkEventId::LIFECYCLE.0;
    /// A network's title, description or custom XML changed.
    #[doc(alias = "VIR_NETWORK_EVENT_ID_METADATA_CHANGE")]
    metadata_change: o::NetworkMetadataChange = NetworkEventId::METADATA_CHANGE.0;
}

builder! {
    /// Asks for events of storage pools: made by [`Connection::storage_pool_events`].
    #[doc(alias = "virConnectStoragePoolEventRegisterAny")]
    StoragePoolEvents of pool: StoragePool |pool| pool.map(StoragePool::wire), StoragePool pool;

    /// A storage pool was defined, undefined, started, stopped, created or deleted.
    #[doc(alias = "VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE")]
    lifecycle: o::StoragePoolLifecycle = StoragePoolEventId::LIFECYCLE.0;
    /// A storage pool looked anew which volumes it holds.
    #[doc(alias = "VIR_STORAGE_POOL_EVENT_ID_REFRESH")]
    refresh: o::StoragePoolRefresh = StoragePoolEventId::REFRESH.0;
}

builder! {
    /// Asks for events of host devices: made by [`Connection::node_device_events`].
    #[doc(alias = "virConnectNodeDeviceEventRegisterAny")]
    NodeDeviceEvents of device: NodeDevice
        |device| device.map(|device| remote::NodeDevice { name: device.name().to_owned() }), NodeDevice dev;

    /// A host device came, went, was defined or undefined.
    #[doc(alias = "VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE")]
    lifecycle: o::NodeDeviceLifecycle = NodeDeviceEventId::LIFECYCLE.0;
    /// A host device's description changed.
    #[doc(alias = "VIR_NODE_DEVICE_EVENT_ID_UPDATE")]
    update: o::NodeDeviceUpdate = NodeDeviceEventId::UPDATE.0;
}

builder! {
    /// Asks for events of secrets: made by [`Connection::secret_events`].
    #[doc(alias = "virConnectSecretEventRegisterAny")]
    SecretEvents of secret: Secret |secret| secret.map(Secret::wire), Secret secret;

    /// A secret was defined or undefined.
    #[doc(alias = "VIR_SECRET_EVENT_ID_LIFECYCLE")]
    lifecycle: o::SecretLifecycle = SecretEventId::LIFECYCLE.0;
    /// A secret's value was set.
    #[doc(alias = "VIR_SECRET_EVENT_ID_VALUE_CHANGED")]
    value_changed: o::SecretValueChanged = SecretEventId::VALUE_CHANGED.0;
}

/// Asks for what QEMU's monitor reports: made by [`Connection::qemu_monitor_events`].
#[doc(alias = "virConnectDomainQemuMonitorEventRegister")]
#[derive(Clone, Debug)]
pub struct QemuMonitorEvents {
    conn: Connection,
    domain: Option<Domain>,
    event: Option<String>,
    flags: MonitorFlags,
    capacity: usize,
}

impl QemuMonitorEvents {
    pub(crate) fn new(conn: &Connection) -> Self {
        Self { conn: conn.clone(), domain: None, event: None, flags: MonitorFlags::empty(), capacity: CAPACITY }
    }

    /// Only what is about this domain.
    #[must_use]
    pub fn domain(mut self, domain: impl AsRef<Domain>) -> Self {
        self.domain = Some(domain.as_ref().clone());
        self
    }

    /// Only events of this name, which the flags may say to be a pattern.
    #[must_use]
    pub fn event(mut self, event: impl Into<String>, flags: MonitorFlags) -> Self {
        self.event = Some(event.into());
        self.flags = flags;
        self
    }

    /// How many events wait at most to be read; at least 1.
    #[must_use]
    pub fn capacity(mut self, capacity: usize) -> Self {
        self.capacity = capacity;
        self
    }

    /// The events.
    ///
    /// # Errors
    /// The driver's: it is not QEMU's, or the connection is read-only.
    pub async fn subscribe(&self) -> Result<EventStream<QemuMonitor>, Error> {
        let dom = self.domain.as_ref().map(Domain::wire);
        let registration = Registration::QemuMonitor { dom, event: self.event.clone(), flags: self.flags.bits() };
        EventStream::subscribe(&self.conn, registration, self.capacity, QemuMonitor::read).await
    }
}

impl blocking::QemuMonitorEvents {
    /// Only what is about this domain.
    #[must_use]
    pub fn domain(self, domain: impl AsRef<Domain>) -> Self {
        Self(self.0.domain(domain))
    }

    /// Only events of this name, which the flags may say to be a pattern.
    #[must_use]
    pub fn event(self, event: impl Into<String>, flags: MonitorFlags) -> Self {
        Self(self.0.event(event, flags))
    }

    /// How many events wait at most to be read; at least 1.
    #[must_use]
    pub fn capacity(self, capacity: usize) -> Self {
        Self(self.0.capacity(capacity))
    }

    /// The events.
    ///
    /// # Errors
    /// The driver's: it is not QEMU's, or the connection is read-only.
    pub fn subscribe(&self) -> Result<blocking::EventStream<QemuMonitor>, Error> {
        runtime::wait(self.0.subscribe())?.map(blocking::EventStream::from)
    }
}

/// Writes the methods of the connection that begin to ask for events.
macro_rules! entrances {
    ($($(#[$meta:meta])* $method:ident: $name:ident;)*) => {
        impl Connection {
            $($(#[$meta])* #[must_use] pub fn $method(&self) -> $name { $name::new(self) })*

            /// News of the daemon's own connection to the hypervisor. That the connection to the daemon itself ended is the
            /// last item of this as of every stream of events.
            ///
            /// # Errors
            /// The driver's.
            #[doc(alias = "virConnectRegisterCloseCallback")]
            pub async fn close_events(&self) -> Result<EventStream<ConnectionClosed>, Error> {
                EventStream::subscribe(self, Registration::ConnectionClose, CAPACITY, ConnectionClosed::read).await
            }
        }

        impl blocking::Connection {
            $($(#[$meta])* #[must_use] pub fn $method(&self) -> blocking::$name { blocking::$name(self.0.$method()) })*

            /// News of the daemon's own connection to the hypervisor. That the connection to the daemon itself ended is the
            /// last item of this as of every stream of events.
            ///
            /// # Errors
            /// The driver's.
            #[doc(alias = "virConnectRegisterCloseCallback")]
            pub fn close_events(&self) -> Result<blocking::EventStream<ConnectionClosed>, Error> {
                runtime::wait(self.0.close_events())?.map(blocking::EventStream::from)
            }
        }
    };
}

entrances! {
    /// Asks for events of domains, of all of them unless one is named.
    domain_events: DomainEvents;
    /// Asks for events of networks, of all of them unless one is named.
    network_events: NetworkEvents;
    /// Asks for events of storage pools, of all of them unless one is named.
    storage_pool_events: StoragePoolEvents;
    /// Asks for events of host devices, of all of them unless one is named.
    node_device_events: NodeDeviceEvents;
    /// Asks for events of secrets, of all of them unless one is named.
    secret_events: SecretEvents;
    /// Asks for what QEMU's monitor reports, for debugging: libvirt promises nothing about it.
    qemu_monitor_events: QemuMonitorEvents;
}
