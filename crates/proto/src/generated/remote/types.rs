// Generated from schema/remote/program.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The types that several procedures share.

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::{List, Opaque};

use super::*;
use crate::wire::{numbers, wire, wire_union};

numbers! {
    /// How a client proves who it is. (`auth_type`)
    enum AuthType from "REMOTE_AUTH_" {
        NONE = 0,
        SASL = 1,
        POLKIT = 2,
    }

    /// What `connect_supports_feature` can be asked about. (`driver_feature`)
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
    /// A domain: the id is -1 while it is inactive.
    struct Domain {
        name: String,
        uuid: [u8; 16],
        id: i32,
    }

    /// A virtual network.
    struct Network {
        name: String,
        uuid: [u8; 16],
    }

    /// A port of a virtual network.
    struct NetworkPort {
        net: Network,
        uuid: [u8; 16],
    }

    /// A network filter.
    struct Nwfilter {
        name: String,
        uuid: [u8; 16],
    }

    /// The binding of a network filter to a network port.
    struct NwfilterBinding {
        portdev: String,
        filtername: String,
    }

    /// An interface of the host.
    struct Interface {
        name: String,
        mac: String,
    }

    /// A storage pool.
    struct StoragePool {
        name: String,
        uuid: [u8; 16],
    }

    /// A volume of a storage pool.
    struct StorageVol {
        pool: String,
        name: String,
        key: String,
    }

    /// A device of the host.
    struct NodeDevice {
        name: String,
    }

    /// A secret, without its value.
    struct Secret {
        uuid: [u8; 16],
        usage_type: i32,
        usage_id: String,
    }

    /// A checkpoint of a domain.
    struct DomainCheckpoint {
        name: String,
        dom: Domain,
    }

    /// A snapshot of a domain.
    struct DomainSnapshot {
        name: String,
        dom: Domain,
    }

    /// An error as the remote program's own type; on the wire it is the same as `net::MessageError`.
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

    /// What one virtual CPU does: its state, time (ns) and host CPU.
    struct VcpuInfo {
        number: u32,
        state: i32,
        cpu_time: u64,
        cpu: i32,
    }

    /// A named value; receivers refuse names longer than 79 bytes.
    struct TypedParam {
        field: String,
        value: TypedParamValue,
    }

    /// One counter of a host CPU's time, in ns.
    struct NodeGetCpuStats {
        field: String,
        value: u64,
    }

    /// One counter of the host's memory, in KiB.
    struct NodeGetMemoryStats {
        field: String,
        value: u64,
    }

    /// A disk with its error.
    struct DomainDiskError {
        disk: String,
        error: i32,
    }

    /// One counter of a domain's memory.
    struct DomainMemoryStat {
        tag: i32,
        val: u64,
    }

    /// An I/O thread with the host CPUs that it may use.
    struct DomainIothreadInfo {
        iothread_id: u32,
        cpumap: Vec<u8> as Opaque<CPUMAP_MAX>,
    }

    /// One end of a display's connection.
    struct DomainEventGraphicsAddress {
        family: i32,
        node: String,
        service: String,
    }

    /// One name under which a viewer proved who it is.
    struct DomainEventGraphicsIdentity {
        kind: String,
        name: String,
    }

    /// A lease of a network's DHCP server; the time is in seconds since 1970.
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

    /// The statistics of one domain.
    struct DomainStatsRecord {
        dom: Domain,
        params: Vec<TypedParam> as List<TypedParam, CONNECT_GET_ALL_DOMAIN_STATS_MAX>,
    }

    /// A mounted file system inside a domain.
    struct DomainFsinfo {
        mountpoint: String,
        name: String,
        fstype: String,
        dev_aliases: Vec<String> as List<String, DOMAIN_FSINFO_DISKS_MAX>,
    }

    /// An address of an interface inside a domain.
    struct DomainIpAddr {
        kind: i32,
        addr: String,
        prefix: u32,
    }

    /// An interface inside a domain with its addresses.
    struct DomainInterface {
        name: String,
        hwaddr: Option<String>,
        addrs: Vec<DomainIpAddr> as List<DomainIpAddr, DOMAIN_IP_ADDR_MAX>,
    }
}

wire_union! {
    /// The value of a typed parameter.
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
