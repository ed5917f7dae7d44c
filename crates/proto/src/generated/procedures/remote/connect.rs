// Generated from schema/remote/connect.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The connection itself and what the hypervisor can do.

use crate::net::REMOTE_PROGRAM;
use crate::{AclRule, Family, ProcedureInfo};

/// Names the hypervisor driver, such as `QEMU` or `TEST`.
pub static CONNECT_GET_TYPE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 3, "connect_get_type", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "getattr")])
        .api("virConnectGetType", "0.0.3");
/// Gives the hypervisor's version as major * 1000000 + minor * 1000 + release.
pub static CONNECT_GET_VERSION: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 4, "connect_get_version", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "getattr")])
        .api("virConnectGetVersion", "0.0.3");
/// Says how many virtual CPUs one domain of the given type may have at most.
pub static CONNECT_GET_MAX_VCPUS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 5, "connect_get_max_vcpus", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "read")])
        .api("virConnectGetMaxVcpus", "0.2.1");
/// Describes the host and what domains it can run as an XML document.
pub static CONNECT_GET_CAPABILITIES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 7, "connect_get_capabilities", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("connect", "read")])
        .api("virConnectGetCapabilities", "0.2.1");
/// Gives the host's name as the hypervisor's side knows it.
pub static CONNECT_GET_HOSTNAME: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 59, "connect_get_hostname", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "getattr")])
        .api("virConnectGetHostname", "0.3.0");
/// Asks whether the driver or the daemon knows a feature of the protocol, by its number in `DriverFeature`.
pub static CONNECT_SUPPORTS_FEATURE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 60, "connect_supports_feature", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "getattr")])
        .internal("virConnectSupportsFeature");
/// Gives the connection's URI in full, as seen by the daemon.
pub static CONNECT_GET_URI: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 110, "connect_get_uri", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "getattr")])
        .api("virConnectGetURI", "0.3.0");
/// Turns a hypervisor's own configuration text into domain XML.
pub static CONNECT_DOMAIN_XML_FROM_NATIVE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 135, "connect_domain_xml_from_native", Family::Hypervisor)
        .acl(&[AclRule::always("connect", "write")])
        .api("virConnectDomainXMLFromNative", "0.6.4");
/// Turns domain XML into the configuration text of a hypervisor's own format.
pub static CONNECT_DOMAIN_XML_TO_NATIVE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 136, "connect_domain_xml_to_native", Family::Hypervisor)
        .acl(&[AclRule::always("connect", "write")])
        .api("virConnectDomainXMLToNative", "0.6.4");
/// Says whether the connection is encrypted or stays on this machine.
pub static CONNECT_IS_SECURE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 149, "connect_is_secure", Family::Hypervisor)
        .high()
        .read()
        .api("virConnectIsSecure", "0.7.3");
/// Gives the version of the library that serves the connection, coded like the hypervisor's.
pub static CONNECT_GET_LIB_VERSION: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 157, "connect_get_lib_version", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "getattr")])
        .api("virConnectGetLibVersion", "0.7.3");
/// Compares a CPU description with the host's CPU.
pub static CONNECT_COMPARE_CPU: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 158, "connect_compare_cpu", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "read")])
        .api("virConnectCompareCPU", "0.7.5");
/// Computes the richest CPU that every one of the given host CPUs can provide.
pub static CONNECT_BASELINE_CPU: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 162, "connect_baseline_cpu", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("connect", "read")])
        .api("virConnectBaselineCPU", "0.7.7");
/// Gives the host's SMBIOS information as XML.
pub static CONNECT_GET_SYSINFO: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 203, "connect_get_sysinfo", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "read")])
        .api("virConnectGetSysinfo", "0.8.8");
/// Lists the CPU models that are known for an architecture.
pub static CONNECT_GET_CPU_MODEL_NAMES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 312, "connect_get_cpu_model_names", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("connect", "read")])
        .api("virConnectGetCPUModelNames", "1.1.3");
/// Describes as XML what an emulator can give to a domain, for one architecture and machine type.
pub static CONNECT_GET_DOMAIN_CAPABILITIES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 342, "connect_get_domain_capabilities", Family::Hypervisor)
        .acl(&[AclRule::always("connect", "write")])
        .api("virConnectGetDomainCapabilities", "1.2.7");
/// Compares a CPU description with what the hypervisor can provide on this host.
pub static CONNECT_COMPARE_HYPERVISOR_CPU: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 393, "connect_compare_hypervisor_cpu", Family::Hypervisor)
        .acl(&[AclRule::always("connect", "write")])
        .api("virConnectCompareHypervisorCPU", "4.4.0");
/// Computes the richest CPU that the hypervisor can provide on every one of the described hosts.
pub static CONNECT_BASELINE_HYPERVISOR_CPU: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 394, "connect_baseline_hypervisor_cpu", Family::Hypervisor)
        .acl(&[AclRule::always("connect", "write")])
        .api("virConnectBaselineHypervisorCPU", "4.4.0");
/// Tells the daemon on whose behalf a trusted client acts from now on.
pub static CONNECT_SET_IDENTITY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 419, "connect_set_identity", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("connect", "write")])
        .api("virConnectSetIdentity", "5.8.0");
