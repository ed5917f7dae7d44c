// Generated from schema/remote/connect.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The connection itself and what the hypervisor can do.

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::List;

use super::*;
use crate::wire::wire;

wire! {
    /// The reply to `connect_get_type`. Names the hypervisor driver, such as `QEMU` or `TEST`.
    struct ConnectGetTypeRet {
        kind: String,
    }

    /// The reply to `connect_get_version`. Gives the hypervisor's version as major * 1000000 + minor * 1000 + release.
    struct ConnectGetVersionRet {
        hv_ver: u64,
    }

    /// The arguments of `connect_get_max_vcpus`. Says how many virtual CPUs one domain of the given type may have at most.
    struct ConnectGetMaxVcpusArgs {
        kind: Option<String>,
    }

    /// The reply to `connect_get_max_vcpus`. Says how many virtual CPUs one domain of the given type may have at most.
    struct ConnectGetMaxVcpusRet {
        max_vcpus: i32,
    }

    /// The reply to `connect_get_capabilities`. Describes the host and what domains it can run as an XML document.
    struct ConnectGetCapabilitiesRet {
        capabilities: String,
    }

    /// The reply to `connect_get_hostname`. Gives the host's name as the hypervisor's side knows it.
    struct ConnectGetHostnameRet {
        hostname: String,
    }

    /// The arguments of `connect_supports_feature`. Asks whether the driver or the daemon knows a feature of the protocol, by its number in `DriverFeature`.
    struct ConnectSupportsFeatureArgs {
        feature: i32,
    }

    /// The reply to `connect_supports_feature`. Asks whether the driver or the daemon knows a feature of the protocol, by its number in `DriverFeature`.
    struct ConnectSupportsFeatureRet {
        supported: i32,
    }

    /// The reply to `connect_get_uri`. Gives the connection's URI in full, as seen by the daemon.
    struct ConnectGetUriRet {
        uri: String,
    }

    /// The arguments of `connect_domain_xml_from_native`. Turns a hypervisor's own configuration text into domain XML.
    struct ConnectDomainXmlFromNativeArgs {
        native_format: String,
        #[secret] native_config: String,
        flags: u32,
    }

    /// The reply to `connect_domain_xml_from_native`. Turns a hypervisor's own configuration text into domain XML.
    struct ConnectDomainXmlFromNativeRet {
        #[secret] domain_xml: String,
    }

    /// The arguments of `connect_domain_xml_to_native`. Turns domain XML into the configuration text of a hypervisor's own format.
    struct ConnectDomainXmlToNativeArgs {
        native_format: String,
        #[secret] domain_xml: String,
        flags: u32,
    }

    /// The reply to `connect_domain_xml_to_native`. Turns domain XML into the configuration text of a hypervisor's own format.
    struct ConnectDomainXmlToNativeRet {
        #[secret] native_config: String,
    }

    /// The reply to `connect_is_secure`. Says whether the connection is encrypted or stays on this machine.
    struct ConnectIsSecureRet {
        secure: i32,
    }

    /// The reply to `connect_get_lib_version`. Gives the version of the library that serves the connection, coded like the hypervisor's.
    struct ConnectGetLibVersionRet {
        lib_ver: u64,
    }

    /// The arguments of `connect_compare_cpu`. Compares a CPU description with the host's CPU.
    struct ConnectCompareCpuArgs {
        xml: String,
        flags: u32,
    }

    /// The reply to `connect_compare_cpu`. Compares a CPU description with the host's CPU.
    struct ConnectCompareCpuRet {
        result: i32,
    }

    /// The arguments of `connect_baseline_cpu`. Computes the richest CPU that every one of the given host CPUs can provide.
    struct ConnectBaselineCpuArgs {
        xml_cpus: Vec<String> as List<String, CPU_BASELINE_MAX>,
        flags: u32,
    }

    /// The reply to `connect_baseline_cpu`. Computes the richest CPU that every one of the given host CPUs can provide.
    struct ConnectBaselineCpuRet {
        cpu: String,
    }

    /// The arguments of `connect_get_sysinfo`. Gives the host's SMBIOS information as XML.
    struct ConnectGetSysinfoArgs {
        flags: u32,
    }

    /// The reply to `connect_get_sysinfo`. Gives the host's SMBIOS information as XML.
    struct ConnectGetSysinfoRet {
        sysinfo: String,
    }

    /// The arguments of `connect_get_cpu_model_names`. Lists the CPU models that are known for an architecture.
    struct ConnectGetCpuModelNamesArgs {
        arch: String,
        need_results: i32,
        flags: u32,
    }

    /// The reply to `connect_get_cpu_model_names`. Lists the CPU models that are known for an architecture.
    struct ConnectGetCpuModelNamesRet {
        models: Vec<String> as List<String, CONNECT_CPU_MODELS_MAX>,
        ret: i32,
    }

    /// The arguments of `connect_get_domain_capabilities`. Describes as XML what an emulator can give to a domain, for one architecture and machine type.
    struct ConnectGetDomainCapabilitiesArgs {
        emulatorbin: Option<String>,
        arch: Option<String>,
        machine: Option<String>,
        virttype: Option<String>,
        flags: u32,
    }

    /// The reply to `connect_get_domain_capabilities`. Describes as XML what an emulator can give to a domain, for one architecture and machine type.
    struct ConnectGetDomainCapabilitiesRet {
        capabilities: String,
    }

    /// The arguments of `connect_compare_hypervisor_cpu`. Compares a CPU description with what the hypervisor can provide on this host.
    struct ConnectCompareHypervisorCpuArgs {
        emulator: Option<String>,
        arch: Option<String>,
        machine: Option<String>,
        virttype: Option<String>,
        xml_cpu: String,
        flags: u32,
    }

    /// The reply to `connect_compare_hypervisor_cpu`. Compares a CPU description with what the hypervisor can provide on this host.
    struct ConnectCompareHypervisorCpuRet {
        result: i32,
    }

    /// The arguments of `connect_baseline_hypervisor_cpu`. Computes the richest CPU that the hypervisor can provide on every one of the described hosts.
    struct ConnectBaselineHypervisorCpuArgs {
        emulator: Option<String>,
        arch: Option<String>,
        machine: Option<String>,
        virttype: Option<String>,
        xml_cpus: Vec<String> as List<String, CPU_BASELINE_MAX>,
        flags: u32,
    }

    /// The reply to `connect_baseline_hypervisor_cpu`. Computes the richest CPU that the hypervisor can provide on every one of the described hosts.
    struct ConnectBaselineHypervisorCpuRet {
        cpu: String,
    }

    /// The arguments of `connect_set_identity`. Tells the daemon on whose behalf a trusted client acts from now on.
    struct ConnectSetIdentityArgs {
        #[secret] params: Vec<TypedParam> as List<TypedParam, CONNECT_IDENTITY_PARAMS_MAX>,
        flags: u32,
    }
}
