// Generated from schema/enums/domain_state.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! States of domains, the reasons for them, and jobs.

use crate::wire::numbers;

numbers! {
    /// What a domain is doing. (`virDomainState`)
    enum DomainState from "VIR_DOMAIN_" {
        NOSTATE = 0,
        RUNNING = 1,
        BLOCKED = 2,
        PAUSED = 3,
        SHUTDOWN = 4,
        SHUTOFF = 5,
        CRASHED = 6,
        PMSUSPENDED = 7,
    }

    /// Whether the hypervisor's control channel to a domain is free. (`virDomainControlState`)
    enum DomainControlState from "VIR_DOMAIN_CONTROL_" {
        OK = 0,
        JOB = 1,
        OCCUPIED = 2,
        ERROR = 3,
    }

    /// Why the control channel does not work. (`virDomainControlErrorReason`)
    enum DomainControlErrorReason from "VIR_DOMAIN_CONTROL_ERROR_REASON_" {
        NONE = 0,
        UNKNOWN = 1,
        MONITOR = 2,
        INTERNAL = 3,
    }

    /// Why a domain crashed. (`virDomainCrashedReason`)
    enum DomainCrashedReason from "VIR_DOMAIN_CRASHED_" {
        UNKNOWN = 0,
        PANICKED = 1,
    }

    /// What is known of how long a job takes, or how it ended. (`virDomainJobType`)
    enum DomainJobType from "VIR_DOMAIN_JOB_" {
        NONE = 0,
        BOUNDED = 1,
        UNBOUNDED = 2,
        COMPLETED = 3,
        FAILED = 4,
        CANCELLED = 5,
    }

    /// What a job does. (`virDomainJobOperation`)
    enum DomainJobOperation from "VIR_DOMAIN_JOB_OPERATION_" {
        UNKNOWN = 0,
        START = 1,
        SAVE = 2,
        RESTORE = 3,
        MIGRATION_IN = 4,
        MIGRATION_OUT = 5,
        SNAPSHOT = 6,
        SNAPSHOT_REVERT = 7,
        DUMP = 8,
        BACKUP = 9,
        SNAPSHOT_DELETE = 10,
    }

    /// What becomes of a domain at the end of its run. (`virDomainLifecycleAction`)
    enum DomainLifecycleAction from "VIR_DOMAIN_LIFECYCLE_ACTION_" {
        DESTROY = 0,
        RESTART = 1,
        RESTART_RENAME = 2,
        PRESERVE = 3,
        COREDUMP_DESTROY = 4,
        COREDUMP_RESTART = 5,
    }

    /// The ends of a domain's run. (`virDomainLifecycle`)
    enum DomainLifecycle from "VIR_DOMAIN_LIFECYCLE_" {
        POWEROFF = 0,
        REBOOT = 1,
        CRASH = 2,
    }

    /// Why nothing is known of a domain's state. (`virDomainNostateReason`)
    enum DomainNostateReason from "VIR_DOMAIN_NOSTATE_" {
        UNKNOWN = 0,
    }

    /// Why a domain is paused. (`virDomainPausedReason`)
    enum DomainPausedReason from "VIR_DOMAIN_PAUSED_" {
        UNKNOWN = 0,
        USER = 1,
        MIGRATION = 2,
        SAVE = 3,
        DUMP = 4,
        IOERROR = 5,
        WATCHDOG = 6,
        FROM_SNAPSHOT = 7,
        SHUTTING_DOWN = 8,
        SNAPSHOT = 9,
        CRASHED = 10,
        STARTING_UP = 11,
        POSTCOPY = 12,
        POSTCOPY_FAILED = 13,
        /// (newer than libvirt 9.0.0)
        API_ERROR = 14,
    }

    /// Why a domain is suspended to disk. (`virDomainPMSuspendedDiskReason`)
    enum DomainPmSuspendedDiskReason from "VIR_DOMAIN_PMSUSPENDED_DISK_" {
        UNKNOWN = 0,
    }

    /// Why a domain is suspended to memory. (`virDomainPMSuspendedReason`)
    enum DomainPmSuspendedReason from "VIR_DOMAIN_PMSUSPENDED_" {
        UNKNOWN = 0,
    }

    /// Why a domain is running. (`virDomainRunningReason`)
    enum DomainRunningReason from "VIR_DOMAIN_RUNNING_" {
        UNKNOWN = 0,
        BOOTED = 1,
        MIGRATED = 2,
        RESTORED = 3,
        FROM_SNAPSHOT = 4,
        UNPAUSED = 5,
        MIGRATION_CANCELED = 6,
        SAVE_CANCELED = 7,
        WAKEUP = 8,
        CRASHED = 9,
        POSTCOPY = 10,
        POSTCOPY_FAILED = 11,
    }

    /// Why a domain is shutting down. (`virDomainShutdownReason`)
    enum DomainShutdownReason from "VIR_DOMAIN_SHUTDOWN_" {
        UNKNOWN = 0,
        USER = 1,
    }

    /// Why a domain is off. (`virDomainShutoffReason`)
    enum DomainShutoffReason from "VIR_DOMAIN_SHUTOFF_" {
        UNKNOWN = 0,
        SHUTDOWN = 1,
        DESTROYED = 2,
        CRASHED = 3,
        MIGRATED = 4,
        SAVED = 5,
        FAILED = 6,
        FROM_SNAPSHOT = 7,
        DAEMON = 8,
    }
}
