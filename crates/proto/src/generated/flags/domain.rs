// Generated from schema/enums/domain.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Flags and enums of domains.

use crate::wire::flags;

flags! {
    /// How to stop a domain's job. (`virDomainAbortJobFlagsValues`)
    flags DomainAbortJob from "VIR_DOMAIN_ABORT_JOB_" {
        POSTCOPY = 1 << 0,
    }

    /// Whether a change concerns the live domain, its definition, or whichever is current. (`virDomainModificationImpact`)
    flags DomainModificationImpact from "VIR_DOMAIN_AFFECT_" {
        CURRENT = 0,
        LIVE = 1 << 0,
        CONFIG = 1 << 1,
    }

    /// Whether to add or remove ssh keys instead of setting them. (`virDomainAuthorizedSSHKeysSetFlags`)
    flags DomainAuthorizedSshKeysSet from "VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_" {
        APPEND = 1 << 0,
        REMOVE = 1 << 1,
    }

    /// How to open a channel. (`virDomainChannelFlags`)
    flags DomainChannel from "VIR_DOMAIN_CHANNEL_" {
        FORCE = 1 << 0,
    }

    /// How to open a console. (`virDomainConsoleFlags`)
    flags DomainConsole from "VIR_DOMAIN_CONSOLE_" {
        FORCE = 1 << 0,
        SAFE = 1 << 1,
    }

    /// How to define a domain. (`virDomainDefineFlags`)
    flags DomainDefine from "VIR_DOMAIN_DEFINE_" {
        VALIDATE = 1 << 0,
    }

    /// How to stop a domain at once. (`virDomainDestroyFlagsValues`)
    flags DomainDestroy from "VIR_DOMAIN_DESTROY_" {
        DEFAULT = 0,
        GRACEFUL = 1 << 0,
        REMOVE_LOGS = 1 << 1,
    }

    /// Whether a change of devices concerns the live domain or its definition. (`virDomainDeviceModifyFlags`)
    flags DomainDeviceModify from "VIR_DOMAIN_DEVICE_MODIFY_" {
        CURRENT = 0,
        LIVE = 1 << 0,
        CONFIG = 1 << 1,
        FORCE = 1 << 2,
    }

    /// How to measure a domain's writes to memory. (`virDomainDirtyRateCalcFlags`)
    flags DomainDirtyRateCalc from "VIR_DOMAIN_DIRTYRATE_MODE_" {
        PAGE_SAMPLING = 0,
        DIRTY_BITMAP = 1 << 0,
        DIRTY_RING = 1 << 1,
    }

    /// How to treat the security labels of associated descriptors. (`virDomainFDAssociateFlags`)
    flags DomainFdAssociate from "VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_" {
        RESTORE = 1 << 0,
        WRITABLE = 1 << 1,
    }

    /// Whom to ask for a domain's host name. (`virDomainGetHostnameFlags`)
    flags DomainGetHostname from "VIR_DOMAIN_GET_HOSTNAME_" {
        LEASE = 1 << 0,
        AGENT = 1 << 1,
    }

    /// What to ask the agent in a domain. (`virDomainGuestInfoTypes`)
    flags DomainGuestInfoTypes from "VIR_DOMAIN_GUEST_INFO_" {
        USERS = 1 << 0,
        OS = 1 << 1,
        TIMEZONE = 1 << 2,
        HOSTNAME = 1 << 3,
        FILESYSTEM = 1 << 4,
        DISKS = 1 << 5,
        INTERFACES = 1 << 6,
        /// (newer than libvirt 9.0.0)
        LOAD = 1 << 7,
    }

    /// Which job's statistics to give. (`virDomainGetJobStatsFlags`)
    flags DomainGetJobStats from "VIR_DOMAIN_JOB_STATS_" {
        COMPLETED = 1 << 0,
        KEEP_COMPLETED = 1 << 1,
    }

    /// Which memory to set. (`virDomainMemoryModFlags`)
    flags DomainMemoryMod from "VIR_DOMAIN_MEM_" {
        CURRENT = 0,
        LIVE = 1 << 0,
        CONFIG = 1 << 1,
        MAXIMUM = 1 << 2,
    }

    /// Which messages about a domain to list. (`virDomainMessageType`)
    flags DomainMessageType from "VIR_DOMAIN_MESSAGE_" {
        DEPRECATION = 1 << 0,
        TAINTING = 1 << 1,
        /// (newer than libvirt 9.0.0)
        IOERRORS = 1 << 2,
    }

    /// How to start a domain. (`virDomainCreateFlags`)
    flags DomainCreate from "VIR_DOMAIN_START_" {
        PAUSED = 1 << 0,
        AUTODESTROY = 1 << 1,
        BYPASS_CACHE = 1 << 2,
        FORCE_BOOT = 1 << 3,
        VALIDATE = 1 << 4,
        RESET_NVRAM = 1 << 5,
    }

    /// How to connect to a display. (`virDomainOpenGraphicsFlags`)
    flags DomainOpenGraphics from "VIR_DOMAIN_OPEN_GRAPHICS_" {
        SKIPAUTH = 1 << 0,
    }

    /// How a password is given. (`virDomainSetUserPasswordFlags`)
    flags DomainSetUserPassword from "VIR_DOMAIN_PASSWORD_" {
        ENCRYPTED = 1 << 0,
    }

    /// Ways to reboot a domain. (`virDomainRebootFlagValues`)
    flags DomainReboot from "VIR_DOMAIN_REBOOT_" {
        DEFAULT = 0,
        ACPI_POWER_BTN = 1 << 0,
        GUEST_AGENT = 1 << 1,
        INITCTL = 1 << 2,
        SIGNAL = 1 << 3,
        PARAVIRT = 1 << 4,
    }

    /// Ways to shut a domain down. (`virDomainShutdownFlagValues`)
    flags DomainShutdown from "VIR_DOMAIN_SHUTDOWN_" {
        DEFAULT = 0,
        ACPI_POWER_BTN = 1 << 0,
        GUEST_AGENT = 1 << 1,
        INITCTL = 1 << 2,
        SIGNAL = 1 << 3,
        PARAVIRT = 1 << 4,
    }

    /// The groups of statistics of domains. (`virDomainStatsTypes`)
    flags DomainStatsTypes from "VIR_DOMAIN_STATS_" {
        STATE = 1 << 0,
        CPU_TOTAL = 1 << 1,
        BALLOON = 1 << 2,
        VCPU = 1 << 3,
        INTERFACE = 1 << 4,
        BLOCK = 1 << 5,
        PERF = 1 << 6,
        IOTHREAD = 1 << 7,
        MEMORY = 1 << 8,
        DIRTYRATE = 1 << 9,
        VM = 1 << 10,
    }

    /// How to set a domain's clock. (`virDomainSetTimeFlags`)
    flags DomainSetTime from "VIR_DOMAIN_TIME_" {
        SYNC = 1 << 0,
    }

    /// What to throw away with a domain's definition. (`virDomainUndefineFlagsValues`)
    flags DomainUndefine from "VIR_DOMAIN_UNDEFINE_" {
        MANAGED_SAVE = 1 << 0,
        SNAPSHOTS_METADATA = 1 << 1,
        NVRAM = 1 << 2,
        KEEP_NVRAM = 1 << 3,
        CHECKPOINTS_METADATA = 1 << 4,
        TPM = 1 << 5,
        KEEP_TPM = 1 << 6,
    }

    /// Which virtual CPUs to count or set. (`virDomainVcpuFlags`)
    flags DomainVcpu from "VIR_DOMAIN_VCPU_" {
        CURRENT = 0,
        LIVE = 1 << 0,
        CONFIG = 1 << 1,
        MAXIMUM = 1 << 2,
        GUEST = 1 << 3,
        HOTPLUGGABLE = 1 << 4,
    }

    /// What to show of a domain. (`virDomainXMLFlags`)
    flags DomainXml from "VIR_DOMAIN_XML_" {
        SECURE = 1 << 0,
        INACTIVE = 1 << 1,
        UPDATE_CPU = 1 << 2,
        MIGRATABLE = 1 << 3,
    }

    /// How to dump a domain's memory. (`virDomainCoreDumpFlags`)
    flags DomainCoreDump from "VIR_DUMP_" {
        CRASH = 1 << 0,
        LIVE = 1 << 1,
        BYPASS_CACHE = 1 << 2,
        RESET = 1 << 3,
        MEMORY_ONLY = 1 << 4,
    }

    /// By which addresses memory is read. (`virDomainMemoryFlags`)
    flags DomainMemory from "VIR_MEMORY_" {
        VIRTUAL = 1 << 0,
        PHYSICAL = 1 << 1,
    }
}
