// Generated from schema/remote/connect.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! connect

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::List;

use super::*;
use crate::wire::wire;

wire! {
    /// The reply to `connect_get_type`. virConnectGetType.
    struct ConnectGetTypeRet {
        kind: String,
    }

    /// The reply to `connect_get_version`. virConnectGetVersion.
    struct ConnectGetVersionRet {
        hv_ver: u64,
    }

    /// The arguments of `connect_get_max_vcpus`. virConnectGetMaxVcpus.
    struct ConnectGetMaxVcpusArgs {
        kind: Option<String>,
    }

    /// The reply to `connect_get_max_vcpus`. virConnectGetMaxVcpus.
    struct ConnectGetMaxVcpusRet {
        max_vcpus: i32,
    }

    /// The reply to `connect_get_capabilities`. virConnectGetCapabilities.
    struct ConnectGetCapabilitiesRet {
        capabilities: String,
    }

    /// The reply to `connect_get_hostname`. virConnectGetHostname.
    struct ConnectGetHostnameRet {
        hostname: String,
    }

    /// The arguments of `connect_supports_feature`. virConnectSupportsFeature.
    struct ConnectSupportsFeatureArgs {
        feature: i32,
    }

    /// The reply to `connect_supports_feature`. virConnectSupportsFeature.
    struct ConnectSupportsFeatureRet {
        supported: i32,
    }

    /// The reply to `connect_get_uri`. virConnectGetURI.
    struct ConnectGetUriRet {
        uri: String,
    }

    /// The arguments of `connect_domain_xml_from_native`. virConnectDomainXMLFromNative.
    struct ConnectDomainXmlFromNativeArgs {
        native_format: String,
        native_config: String,
        flags: u32,
    }

    /// The reply to `connect_domain_xml_from_native`. virConnectDomainXMLFromNative.
    struct ConnectDomainXmlFromNativeRet {
        domain_xml: String,
    }

    /// The arguments of `connect_domain_xml_to_native`. virConnectDomainXMLToNative.
    struct ConnectDomainXmlToNativeArgs {
        native_format: String,
        domain_xml: String,
        flags: u32,
    }

    /// The reply to `connect_domain_xml_to_native`. virConnectDomainXMLToNative.
    struct ConnectDomainXmlToNativeRet {
        native_config: String,
    }

    /// The reply to `connect_is_secure`. virConnectIsSecure.
    struct ConnectIsSecureRet {
        secure: i32,
    }

    /// The reply to `connect_get_lib_version`. virConnectGetLibVersion.
    struct ConnectGetLibVersionRet {
        lib_ver: u64,
    }

    /// The arguments of `connect_compare_cpu`. virConnectCompareCPU.
    struct ConnectCompareCpuArgs {
        xml: String,
        flags: u32,
    }

    /// The reply to `connect_compare_cpu`. virConnectCompareCPU.
    struct ConnectCompareCpuRet {
        result: i32,
    }

    /// The arguments of `connect_baseline_cpu`. virConnectBaselineCPU.
    struct ConnectBaselineCpuArgs {
        xml_cpus: Vec<String> as List<String, CPU_BASELINE_MAX>,
        flags: u32,
    }

    /// The reply to `connect_baseline_cpu`. virConnectBaselineCPU.
    struct ConnectBaselineCpuRet {
        cpu: String,
    }

    /// The arguments of `connect_get_sysinfo`. virConnectGetSysinfo.
    struct ConnectGetSysinfoArgs {
        flags: u32,
    }

    /// The reply to `connect_get_sysinfo`. virConnectGetSysinfo.
    struct ConnectGetSysinfoRet {
        sysinfo: String,
    }

    /// The arguments of `connect_get_cpu_model_names`. virConnectGetCPUModelNames.
    struct ConnectGetCpuModelNamesArgs {
        arch: String,
        need_results: i32,
        flags: u32,
    }

    /// The reply to `connect_get_cpu_model_names`. virConnectGetCPUModelNames.
    struct ConnectGetCpuModelNamesRet {
        models: Vec<String> as List<String, CONNECT_CPU_MODELS_MAX>,
        ret: i32,
    }

    /// The arguments of `connect_get_domain_capabilities`. virConnectGetDomainCapabilities.
    struct ConnectGetDomainCapabilitiesArgs {
        emulatorbin: Option<String>,
        arch: Option<String>,
        machine: Option<String>,
        virttype: Option<String>,
        flags: u32,
    }

    /// The reply to `connect_get_domain_capabilities`. virConnectGetDomainCapabilities.
    struct ConnectGetDomainCapabilitiesRet {
        capabilities: String,
    }

    /// The arguments of `connect_compare_hypervisor_cpu`. virConnectCompareHypervisorCPU.
    struct ConnectCompareHypervisorCpuArgs {
        emulator: Option<String>,
        arch: Option<String>,
        machine: Option<String>,
        virttype: Option<String>,
        xml_cpu: String,
        flags: u32,
    }

    /// The reply to `connect_compare_hypervisor_cpu`. virConnectCompareHypervisorCPU.
    struct ConnectCompareHypervisorCpuRet {
        result: i32,
    }

    /// The arguments of `connect_baseline_hypervisor_cpu`. virConnectBaselineHypervisorCPU.
    struct ConnectBaselineHypervisorCpuArgs {
        emulator: Option<String>,
        arch: Option<String>,
        machine: Option<String>,
        virttype: Option<String>,
        xml_cpus: Vec<String> as List<String, CPU_BASELINE_MAX>,
        flags: u32,
    }

    /// The reply to `connect_baseline_hypervisor_cpu`. virConnectBaselineHypervisorCPU.
    struct ConnectBaselineHypervisorCpuRet {
        cpu: String,
    }

    /// The arguments of `connect_set_identity`. virConnectSetIdentity.
    struct ConnectSetIdentityArgs {
        params: Vec<TypedParam> as List<TypedParam, CONNECT_IDENTITY_PARAMS_MAX>,
        flags: u32,
    }
}
