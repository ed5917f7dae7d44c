// Generated from schema/remote/program.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The types that several procedures share.

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::{List, Opaque};

use super::*;
use crate::wire::{numbers, wire, wire_union};

numbers! {
    /// auth_type. (`auth_type`)
    enum AuthType from "REMOTE_AUTH_" {
        NONE = 0,
        SASL = 1,
        POLKIT = 2,
    }

    /// Feature. (`driver_feature`)
    enum DriverFeature from "VIR_DRV_FEATURE_" {
        MIGRATION_V1 = 1,
        REMOTE = 2,
        MIGRATION_V2 = 3,
        MIGRATION_P2P = 4,
        MIGRATION_DIRECT = 5,
        MIGRATION_V3 = 6,
        MIGRATE_CHANGE_PROTECTION = 7,
        FD_PASSING = 8,
        TYPED_PARAM_STRING = 9,
        PROGRAM_KEEPALIVE = 10,
        XML_MIGRATABLE = 11,
        MIGRATION_OFFLINE = 12,
        MIGRATION_PARAMS = 13,
        REMOTE_EVENT_CALLBACK = 14,
        REMOTE_CLOSE_CALLBACK = 15,
        NETWORK_UPDATE_HAS_CORRECT_ORDER = 16,
    }
}

wire! {
    /// domain.
    struct Domain {
        name: String,
        uuid: [u8; 16],
        id: i32,
    }

    /// network.
    struct Network {
        name: String,
        uuid: [u8; 16],
    }

    /// network_port.
    struct NetworkPort {
        net: Network,
        uuid: [u8; 16],
    }

    /// nwfilter.
    struct Nwfilter {
        name: String,
        uuid: [u8; 16],
    }

    /// nwfilter_binding.
    struct NwfilterBinding {
        portdev: String,
        filtername: String,
    }

    /// interface.
    struct Interface {
        name: String,
        mac: String,
    }

    /// storage_pool.
    struct StoragePool {
        name: String,
        uuid: [u8; 16],
    }

    /// storage_vol.
    struct StorageVol {
        pool: String,
        name: String,
        key: String,
    }

    /// node_device.
    struct NodeDevice {
        name: String,
    }

    /// secret.
    struct Secret {
        uuid: [u8; 16],
        usage_type: i32,
        usage_id: String,
    }

    /// domain_checkpoint.
    struct DomainCheckpoint {
        name: String,
        dom: Domain,
    }

    /// domain_snapshot.
    struct DomainSnapshot {
        name: String,
        dom: Domain,
    }

    /// error.
    struct Error {
        code: i32,
        domain: i32,
        message: Option<String>,
        level: i32,
        dom: Option<Domain>,
        str1: Option<String>,
        str2: Option<String>,
        str3: Option<String>,
        int1: i32,
        int2: i32,
        net: Option<Network>,
    }

    /// vcpu_info.
    struct VcpuInfo {
        number: u32,
        state: i32,
        cpu_time: u64,
        cpu: i32,
    }

    /// typed_param.
    struct TypedParam {
        field: String,
        value: TypedParamValue,
    }

    /// node_get_cpu_stats.
    struct NodeGetCpuStats {
        field: String,
        value: u64,
    }

    /// node_get_memory_stats.
    struct NodeGetMemoryStats {
        field: String,
        value: u64,
    }

    /// domain_disk_error.
    struct DomainDiskError {
        disk: String,
        error: i32,
    }

    /// domain_memory_stat.
    struct DomainMemoryStat {
        tag: i32,
        val: u64,
    }

    /// domain_iothread_info.
    struct DomainIothreadInfo {
        iothread_id: u32,
        cpumap: Vec<u8> as Opaque<CPUMAP_MAX>,
    }

    /// domain_event_graphics_address.
    struct DomainEventGraphicsAddress {
        family: i32,
        node: String,
        service: String,
    }

    /// domain_event_graphics_identity.
    struct DomainEventGraphicsIdentity {
        kind: String,
        name: String,
    }

    /// network_dhcp_lease.
    struct NetworkDhcpLease {
        iface: String,
        expirytime: i64,
        kind: i32,
        mac: Option<String>,
        iaid: Option<String>,
        ipaddr: String,
        prefix: u32,
        hostname: Option<String>,
        clientid: Option<String>,
    }

    /// domain_stats_record.
    struct DomainStatsRecord {
        dom: Domain,
        params: Vec<TypedParam> as List<TypedParam, CONNECT_GET_ALL_DOMAIN_STATS_MAX>,
    }

    /// domain_fsinfo.
    struct DomainFsinfo {
        mountpoint: String,
        name: String,
        fstype: String,
        dev_aliases: Vec<String> as List<String, DOMAIN_FSINFO_DISKS_MAX>,
    }

    /// domain_ip_addr.
    struct DomainIpAddr {
        kind: i32,
        addr: String,
        prefix: u32,
    }

    /// domain_interface.
    struct DomainInterface {
        name: String,
        hwaddr: Option<String>,
        addrs: Vec<DomainIpAddr> as List<DomainIpAddr, DOMAIN_IP_ADDR_MAX>,
    }
}

wire_union! {
    /// typed_param_value.
    union TypedParamValue {
        1 = Int(i32),
        2 = Uint(u32),
        3 = Llong(i64),
        4 = Ullong(u64),
        5 = Double(f64),
        6 = Boolean(i32),
        7 = String(String),
    }
}
