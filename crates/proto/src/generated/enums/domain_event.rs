// Generated from schema/enums/domain_event.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Kinds and details of events of domains.

use crate::wire::numbers;

numbers! {
    /// Why the agent in a domain connected or left. (`virConnectDomainEventAgentLifecycleReason`)
    enum ConnectDomainEventAgentLifecycleReason from "VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_" {
        UNKNOWN = 0,
        DOMAIN_STARTED = 1,
        CHANNEL = 2,
    }

    /// Whether the agent in a domain is connected. (`virConnectDomainEventAgentLifecycleState`)
    enum ConnectDomainEventAgentLifecycleState from "VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_" {
        CONNECTED = 1,
        DISCONNECTED = 2,
    }

    /// How a block job stands. (`virConnectDomainEventBlockJobStatus`)
    enum ConnectDomainEventBlockJobStatus from "VIR_DOMAIN_BLOCK_JOB_" {
        COMPLETED = 0,
        FAILED = 1,
        CANCELED = 2,
        READY = 3,
    }

    /// What happened to a domain. (`virDomainEventType`)
    enum DomainEventType from "VIR_DOMAIN_EVENT_" {
        DEFINED = 0,
        UNDEFINED = 1,
        STARTED = 2,
        SUSPENDED = 3,
        RESUMED = 4,
        STOPPED = 5,
        SHUTDOWN = 6,
        PMSUSPENDED = 7,
        CRASHED = 8,
    }

    /// How a domain crashed. (`virDomainEventCrashedDetailType`)
    enum DomainEventCrashedDetailType from "VIR_DOMAIN_EVENT_CRASHED_" {
        PANICKED = 0,
        CRASHLOADED = 1,
    }

    /// How a domain was defined. (`virDomainEventDefinedDetailType`)
    enum DomainEventDefinedDetailType from "VIR_DOMAIN_EVENT_DEFINED_" {
        ADDED = 0,
        UPDATED = 1,
        RENAMED = 2,
        FROM_SNAPSHOT = 3,
    }

    /// Why a disk's medium changed. (`virConnectDomainEventDiskChangeReason`)
    enum ConnectDomainEventDiskChangeReason from "VIR_DOMAIN_EVENT_DISK_" {
        CHANGE_MISSING_ON_START = 0,
        DROP_MISSING_ON_START = 1,
    }

    /// The kind of a viewer's address. (`virDomainEventGraphicsAddressType`)
    enum DomainEventGraphicsAddressType from "VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_" {
        IPV4 = 0,
        IPV6 = 1,
        UNIX = 2,
    }

    /// How far a viewer's connection is. (`virDomainEventGraphicsPhase`)
    enum DomainEventGraphicsPhase from "VIR_DOMAIN_EVENT_GRAPHICS_" {
        CONNECT = 0,
        INITIALIZE = 1,
        DISCONNECT = 2,
    }

    /// The events of domains. (`virDomainEventID`)
    enum DomainEventId from "VIR_DOMAIN_EVENT_ID_" {
        LIFECYCLE = 0,
        REBOOT = 1,
        RTC_CHANGE = 2,
        WATCHDOG = 3,
        IO_ERROR = 4,
        GRAPHICS = 5,
        IO_ERROR_REASON = 6,
        CONTROL_ERROR = 7,
        BLOCK_JOB = 8,
        DISK_CHANGE = 9,
        TRAY_CHANGE = 10,
        PMWAKEUP = 11,
        PMSUSPEND = 12,
        BALLOON_CHANGE = 13,
        PMSUSPEND_DISK = 14,
        DEVICE_REMOVED = 15,
        BLOCK_JOB_2 = 16,
        TUNABLE = 17,
        AGENT_LIFECYCLE = 18,
        DEVICE_ADDED = 19,
        MIGRATION_ITERATION = 20,
        JOB_COMPLETED = 21,
        DEVICE_REMOVAL_FAILED = 22,
        METADATA_CHANGE = 23,
        BLOCK_THRESHOLD = 24,
        MEMORY_FAILURE = 25,
        MEMORY_DEVICE_SIZE_CHANGE = 26,
        /// (newer than libvirt 9.0.0)
        NIC_MAC_CHANGE = 27,
    }

    /// What the hypervisor did about an I/O error. (`virDomainEventIOErrorAction`)
    enum DomainEventIoErrorAction from "VIR_DOMAIN_EVENT_IO_ERROR_" {
        NONE = 0,
        PAUSE = 1,
        REPORT = 2,
    }

    /// What the hypervisor did about failing memory. (`virDomainMemoryFailureActionType`)
    enum DomainMemoryFailureActionType from "VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_" {
        IGNORE = 0,
        INJECT = 1,
        FATAL = 2,
        RESET = 3,
    }

    /// Who was told of failing memory. (`virDomainMemoryFailureRecipientType`)
    enum DomainMemoryFailureRecipientType from "VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_" {
        HYPERVISOR = 0,
        GUEST = 1,
    }

    /// How a domain suspended itself. (`virDomainEventPMSuspendedDetailType`)
    enum DomainEventPmSuspendedDetailType from "VIR_DOMAIN_EVENT_PMSUSPENDED_" {
        MEMORY = 0,
        DISK = 1,
    }

    /// Why a domain runs on. (`virDomainEventResumedDetailType`)
    enum DomainEventResumedDetailType from "VIR_DOMAIN_EVENT_RESUMED_" {
        UNPAUSED = 0,
        MIGRATED = 1,
        FROM_SNAPSHOT = 2,
        POSTCOPY = 3,
        POSTCOPY_FAILED = 4,
    }

    /// Who shut a domain down. (`virDomainEventShutdownDetailType`)
    enum DomainEventShutdownDetailType from "VIR_DOMAIN_EVENT_SHUTDOWN_" {
        FINISHED = 0,
        GUEST = 1,
        HOST = 2,
    }

    /// How a domain started. (`virDomainEventStartedDetailType`)
    enum DomainEventStartedDetailType from "VIR_DOMAIN_EVENT_STARTED_" {
        BOOTED = 0,
        MIGRATED = 1,
        RESTORED = 2,
        FROM_SNAPSHOT = 3,
        WAKEUP = 4,
    }

    /// Why a domain stopped. (`virDomainEventStoppedDetailType`)
    enum DomainEventStoppedDetailType from "VIR_DOMAIN_EVENT_STOPPED_" {
        SHUTDOWN = 0,
        DESTROYED = 1,
        CRASHED = 2,
        MIGRATED = 3,
        SAVED = 4,
        FAILED = 5,
        FROM_SNAPSHOT = 6,
    }

    /// Why a domain is paused. (`virDomainEventSuspendedDetailType`)
    enum DomainEventSuspendedDetailType from "VIR_DOMAIN_EVENT_SUSPENDED_" {
        PAUSED = 0,
        MIGRATED = 1,
        IOERROR = 2,
        WATCHDOG = 3,
        RESTORED = 4,
        FROM_SNAPSHOT = 5,
        API_ERROR = 6,
        POSTCOPY = 7,
        POSTCOPY_FAILED = 8,
    }

    /// What the tray of a drive did. (`virDomainEventTrayChangeReason`)
    enum DomainEventTrayChangeReason from "VIR_DOMAIN_EVENT_TRAY_CHANGE_" {
        OPEN = 0,
        CLOSE = 1,
    }

    /// How a domain's definition went. (`virDomainEventUndefinedDetailType`)
    enum DomainEventUndefinedDetailType from "VIR_DOMAIN_EVENT_UNDEFINED_" {
        REMOVED = 0,
        RENAMED = 1,
    }

    /// What a fired watchdog does. (`virDomainEventWatchdogAction`)
    enum DomainEventWatchdogAction from "VIR_DOMAIN_EVENT_WATCHDOG_" {
        NONE = 0,
        PAUSE = 1,
        RESET = 2,
        POWEROFF = 3,
        SHUTDOWN = 4,
        DEBUG = 5,
        INJECTNMI = 6,
    }
}
