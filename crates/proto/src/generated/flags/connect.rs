// Generated from schema/enums/connect.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Flags and enums of the connection and the host's CPUs.

use crate::wire::flags;

flags! {
    /// How to compute a baseline CPU. (`virConnectBaselineCPUFlags`)
    flags BaselineCpu from "VIR_CONNECT_BASELINE_CPU_" {
        EXPAND_FEATURES = 1 << 0,
        MIGRATABLE = 1 << 1,
    }

    /// How to compare CPUs. (`virConnectCompareCPUFlags`)
    flags CompareCpu from "VIR_CONNECT_COMPARE_CPU_" {
        FAIL_INCOMPATIBLE = 1 << 0,
        VALIDATE_XML = 1 << 1,
    }

    /// Which domains' statistics to collect, and how hard to try. (`virConnectGetAllDomainStatsFlags`)
    flags GetAllDomainStats from "VIR_CONNECT_GET_ALL_DOMAINS_STATS_" {
        ACTIVE = 1 << 0,
        INACTIVE = 1 << 1,
        PERSISTENT = 1 << 2,
        TRANSIENT = 1 << 3,
        RUNNING = 1 << 4,
        PAUSED = 1 << 5,
        SHUTOFF = 1 << 6,
        OTHER = 1 << 7,
        NOWAIT = 1 << 29,
        BACKING = 1 << 30,
        ENFORCE_STATS = 1 << 31,
    }

    /// What to leave out of a domain's capabilities. (`virConnectGetDomainCapabilitiesFlags`)
    flags GetDomainCapabilities from "VIR_CONNECT_GET_DOMAIN_CAPABILITIES_" {
        /// (newer than libvirt 9.0.0)
        DISABLE_DEPRECATED_FEATURES = 1 << 0,
    }

    /// Which domains to list. (`virConnectListAllDomainsFlags`)
    flags ListAllDomains from "VIR_CONNECT_LIST_DOMAINS_" {
        ACTIVE = 1 << 0,
        INACTIVE = 1 << 1,
        PERSISTENT = 1 << 2,
        TRANSIENT = 1 << 3,
        RUNNING = 1 << 4,
        PAUSED = 1 << 5,
        SHUTOFF = 1 << 6,
        OTHER = 1 << 7,
        MANAGEDSAVE = 1 << 8,
        NO_MANAGEDSAVE = 1 << 9,
        AUTOSTART = 1 << 10,
        NO_AUTOSTART = 1 << 11,
        HAS_SNAPSHOT = 1 << 12,
        NO_SNAPSHOT = 1 << 13,
        HAS_CHECKPOINT = 1 << 14,
        NO_CHECKPOINT = 1 << 15,
    }

    /// Which host interfaces to list. (`virConnectListAllInterfacesFlags`)
    flags ListAllInterfaces from "VIR_CONNECT_LIST_INTERFACES_" {
        INACTIVE = 1 << 0,
        ACTIVE = 1 << 1,
    }

    /// Which networks to list. (`virConnectListAllNetworksFlags`)
    flags ListAllNetworks from "VIR_CONNECT_LIST_NETWORKS_" {
        INACTIVE = 1 << 0,
        ACTIVE = 1 << 1,
        PERSISTENT = 1 << 2,
        TRANSIENT = 1 << 3,
        AUTOSTART = 1 << 4,
        NO_AUTOSTART = 1 << 5,
    }

    /// Which host devices to list. (`virConnectListAllNodeDeviceFlags`)
    flags ListAllNodeDevice from "VIR_CONNECT_LIST_NODE_DEVICES_" {
        CAP_SYSTEM = 1 << 0,
        CAP_PCI_DEV = 1 << 1,
        CAP_USB_DEV = 1 << 2,
        CAP_USB_INTERFACE = 1 << 3,
        CAP_NET = 1 << 4,
        CAP_SCSI_HOST = 1 << 5,
        CAP_SCSI_TARGET = 1 << 6,
        CAP_SCSI = 1 << 7,
        CAP_STORAGE = 1 << 8,
        CAP_FC_HOST = 1 << 9,
        CAP_VPORTS = 1 << 10,
        CAP_SCSI_GENERIC = 1 << 11,
        CAP_DRM = 1 << 12,
        CAP_MDEV_TYPES = 1 << 13,
        CAP_MDEV = 1 << 14,
        CAP_CCW_DEV = 1 << 15,
        CAP_CSS_DEV = 1 << 16,
        CAP_VDPA = 1 << 17,
        CAP_AP_CARD = 1 << 18,
        CAP_AP_QUEUE = 1 << 19,
        CAP_AP_MATRIX = 1 << 20,
        CAP_VPD = 1 << 21,
        /// (newer than libvirt 9.0.0)
        CAP_CCWGROUP_DEV = 1 << 22,
        /// (newer than libvirt 9.0.0)
        CAP_CCWGROUP_MEMBER = 1 << 23,
        /// (newer than libvirt 9.0.0)
        PERSISTENT = 1 << 28,
        /// (newer than libvirt 9.0.0)
        TRANSIENT = 1 << 29,
        INACTIVE = 1 << 30,
        ACTIVE = 1 << 31,
    }

    /// Which secrets to list. (`virConnectListAllSecretsFlags`)
    flags ListAllSecrets from "VIR_CONNECT_LIST_SECRETS_" {
        EPHEMERAL = 1 << 0,
        NO_EPHEMERAL = 1 << 1,
        PRIVATE = 1 << 2,
        NO_PRIVATE = 1 << 3,
    }

    /// Which storage pools to list. (`virConnectListAllStoragePoolsFlags`)
    flags ListAllStoragePools from "VIR_CONNECT_LIST_STORAGE_POOLS_" {
        INACTIVE = 1 << 0,
        ACTIVE = 1 << 1,
        PERSISTENT = 1 << 2,
        TRANSIENT = 1 << 3,
        AUTOSTART = 1 << 4,
        NO_AUTOSTART = 1 << 5,
        DIR = 1 << 6,
        FS = 1 << 7,
        NETFS = 1 << 8,
        LOGICAL = 1 << 9,
        DISK = 1 << 10,
        ISCSI = 1 << 11,
        SCSI = 1 << 12,
        MPATH = 1 << 13,
        RBD = 1 << 14,
        SHEEPDOG = 1 << 15,
        GLUSTER = 1 << 16,
        ZFS = 1 << 17,
        VSTORAGE = 1 << 18,
        ISCSI_DIRECT = 1 << 19,
    }

    /// How to open a connection. (`virConnectFlags`)
    flags Connect from "VIR_CONNECT_" {
        RO = 1 << 0,
        NO_ALIASES = 1 << 1,
    }
}
