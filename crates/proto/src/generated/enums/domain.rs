// Generated from schema/enums/domain.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Flags and enums of domains.

use crate::wire::numbers;

numbers! {
    /// Special values of the agent's timeout. (`virDomainAgentResponseTimeoutValues`)
    enum DomainAgentResponseTimeoutValues from "VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_" {
        BLOCK = -2,
        DEFAULT = -1,
        NOWAIT = 0,
    }

    /// The formats of a memory dump. (`virDomainCoreDumpFormat`)
    enum DomainCoreDumpFormat from "VIR_DOMAIN_CORE_DUMP_FORMAT_" {
        RAW = 0,
        KDUMP_ZLIB = 1,
        KDUMP_LZO = 2,
        KDUMP_SNAPPY = 3,
        WIN_DMP = 4,
    }

    /// How the measurement of a domain's writes to memory stands. (`virDomainDirtyRateStatus`)
    enum DomainDirtyRateStatus from "VIR_DOMAIN_DIRTYRATE_" {
        UNSTARTED = 0,
        MEASURING = 1,
        MEASURED = 2,
    }

    /// Which displays to reload. (`virDomainGraphicsReloadType`)
    enum DomainGraphicsReloadType from "VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_" {
        /// (newer than libvirt 9.0.0)
        ANY = 0,
        /// (newer than libvirt 9.0.0)
        VNC = 1,
    }

    /// Whom to ask for a domain's addresses. (`virDomainInterfaceAddressesSource`)
    enum DomainInterfaceAddressesSource from "VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_" {
        LEASE = 0,
        AGENT = 1,
        ARP = 2,
    }

    /// The old name of the types of typed parameters about memory. (`virMemoryParameterType`)
    enum MemoryParameterType from "VIR_DOMAIN_MEMORY_PARAM_" {
        INT = 1,
        UINT = 2,
        LLONG = 3,
        ULLONG = 4,
        DOUBLE = 5,
        BOOLEAN = 6,
    }

    /// The counters of a domain's memory. (`virDomainMemoryStatTags`)
    enum DomainMemoryStatTags from "VIR_DOMAIN_MEMORY_STAT_" {
        SWAP_IN = 0,
        SWAP_OUT = 1,
        MAJOR_FAULT = 2,
        MINOR_FAULT = 3,
        UNUSED = 4,
        AVAILABLE = 5,
        ACTUAL_BALLOON = 6,
        RSS = 7,
        USABLE = 8,
        LAST_UPDATE = 9,
        DISK_CACHES = 10,
        HUGETLB_PGALLOC = 11,
        HUGETLB_PGFAIL = 12,
        NR = 13,
    }

    /// The parts of an object's metadata. (`virDomainMetadataType`)
    enum DomainMetadataType from "VIR_DOMAIN_METADATA_" {
        DESCRIPTION = 0,
        TITLE = 1,
        ELEMENT = 2,
    }

    /// How strictly memory is taken from chosen NUMA nodes. (`virDomainNumatuneMemMode`)
    enum DomainNumatuneMemMode from "VIR_DOMAIN_NUMATUNE_MEM_" {
        STRICT = 0,
        PREFERRED = 1,
        INTERLEAVE = 2,
        RESTRICTIVE = 3,
    }

    /// Signals to processes inside a domain. (`virDomainProcessSignal`)
    enum DomainProcessSignal from "VIR_DOMAIN_PROCESS_SIGNAL_" {
        NOP = 0,
        HUP = 1,
        INT = 2,
        QUIT = 3,
        ILL = 4,
        TRAP = 5,
        ABRT = 6,
        BUS = 7,
        FPE = 8,
        KILL = 9,
        USR1 = 10,
        SEGV = 11,
        USR2 = 12,
        PIPE = 13,
        ALRM = 14,
        TERM = 15,
        STKFLT = 16,
        CHLD = 17,
        CONT = 18,
        STOP = 19,
        TSTP = 20,
        TTIN = 21,
        TTOU = 22,
        URG = 23,
        XCPU = 24,
        XFSZ = 25,
        VTALRM = 26,
        PROF = 27,
        WINCH = 28,
        POLL = 29,
        PWR = 30,
        SYS = 31,
        RT0 = 32,
        RT1 = 33,
        RT2 = 34,
        RT3 = 35,
        RT4 = 36,
        RT5 = 37,
        RT6 = 38,
        RT7 = 39,
        RT8 = 40,
        RT9 = 41,
        RT10 = 42,
        RT11 = 43,
        RT12 = 44,
        RT13 = 45,
        RT14 = 46,
        RT15 = 47,
        RT16 = 48,
        RT17 = 49,
        RT18 = 50,
        RT19 = 51,
        RT20 = 52,
        RT21 = 53,
        RT22 = 54,
        RT23 = 55,
        RT24 = 56,
        RT25 = 57,
        RT26 = 58,
        RT27 = 59,
        RT28 = 60,
        RT29 = 61,
        RT30 = 62,
        RT31 = 63,
        RT32 = 64,
    }

    /// The old name of the types of typed parameters about schedulers. (`virSchedParameterType`)
    enum SchedParameterType from "VIR_DOMAIN_SCHED_FIELD_" {
        INT = 1,
        UINT = 2,
        LLONG = 3,
        ULLONG = 4,
        DOUBLE = 5,
        BOOLEAN = 6,
    }

    /// The kinds of internet address. (`virIPAddrType`)
    enum IpAddrType from "VIR_IP_ADDR_TYPE_" {
        IPV4 = 0,
        IPV6 = 1,
    }

    /// The sets of key codes. (`virKeycodeSet`)
    enum KeycodeSet from "VIR_KEYCODE_SET_" {
        LINUX = 0,
        XT = 1,
        ATSET1 = 2,
        ATSET2 = 3,
        ATSET3 = 4,
        OSX = 5,
        XT_KBD = 6,
        USB = 7,
        WIN32 = 8,
        QNUM = 9,
    }

    /// What a virtual CPU is doing. (`virVcpuState`)
    enum VcpuState from "VIR_VCPU_" {
        OFFLINE = 0,
        RUNNING = 1,
        BLOCKED = 2,
    }

    /// What stands for a host CPU's number when there is none to tell. (`virVcpuHostCpuState`)
    enum VcpuHostCpuState from "VIR_VCPU_INFO_CPU_" {
        UNAVAILABLE = -2,
        OFFLINE = -1,
    }
}
