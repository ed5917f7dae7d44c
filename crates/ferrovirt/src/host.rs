//! The hypervisor and what it can do.

use ferrovirt_driver::procedures as p;
use ferrovirt_error::ErrorCode;
use ferrovirt_proto::remote::DriverFeature;

use crate::{
    COMPAT_VERSION, Connection, DomainCapabilitiesFlags, TypedParams,
    calls::{ask, calls},
    values::count,
};

calls! {
    for Connection {};

    /// The hypervisor's type: `QEMU`, `TEST`, `Xen`.
    #[doc(alias = "virConnectGetType")]
    fn hypervisor_type(&self) -> String = ConnectGetType => |reply| reply.kind;

    /// The hypervisor's version: 1,000,000 x major + 1,000 x minor + release. 0 where it cannot be told.
    #[doc(alias = "virConnectGetVersion")]
    fn hypervisor_version(&self) -> u64 = ConnectGetVersion => |reply| reply.hv_ver;

    /// The version of the libvirt that serves the connection: the daemon's, or [`COMPAT_VERSION`] in process.
    #[doc(alias = "virConnectGetLibVersion")]
    fn library_version(&self) -> u64 {
        match self.invoke::<p::ConnectGetLibVersion>(()).await {
            Ok(reply) => Ok(reply.lib_ver),
            Err(error) if error.code == ErrorCode::NO_SUPPORT => Ok(COMPAT_VERSION),
            Err(error) => Err(error),
        }
    }

    /// The name of the host that the hypervisor runs on.
    #[doc(alias = "virConnectGetHostname")]
    fn hostname(&self) -> String = ConnectGetHostname => |reply| reply.hostname;

    /// The capabilities document (XML): host, topology, what domains can be.
    #[doc(alias = "virConnectGetCapabilities")]
    fn capabilities(&self) -> String = ConnectGetCapabilities => |reply| reply.capabilities;

    /// What the hypervisor can give to a domain (XML), for an emulator's path, an architecture, a machine type and a
    /// hypervisor type; its own choice for each `None`.
    #[doc(alias = "virConnectGetDomainCapabilities")]
    fn domain_capabilities(
        &self, emulator: Option<&str>, arch: Option<&str>, machine: Option<&str>, virt_type: Option<&str>,
        flags: DomainCapabilitiesFlags,
    ) -> String
        = ConnectGetDomainCapabilities {
            emulatorbin: emulator.map(str::to_owned),
            arch: arch.map(str::to_owned),
            machine: machine.map(str::to_owned),
            virttype: virt_type.map(str::to_owned),
            flags: flags.bits(),
        } => |reply| reply.capabilities;

    /// The firmware's description of the host (XML). Many drivers have none.
    #[doc(alias = "virConnectGetSysinfo")]
    fn sysinfo(&self) -> String = ConnectGetSysinfo { flags: 0 } => |reply| reply.sysinfo;

    /// The most virtual CPUs that a domain of `kind` may have; `None` asks for the hypervisor's own kind.
    #[doc(alias = "virConnectGetMaxVcpus")]
    fn max_vcpus(&self, kind: Option<&str>) -> u32
        = ConnectGetMaxVcpus { kind: kind.map(str::to_owned) } => |reply| count(reply.max_vcpus);

    /// Whether nobody on the way can read along: true for unix sockets, in process, and encrypted transports.
    #[doc(alias = "virConnectIsSecure")]
    #[doc(alias = "virConnectIsEncrypted")]
    fn is_secure(&self) -> bool = ConnectIsSecure => |reply| reply.secure != 0;

    /// Whether the other side knows a feature of the protocol.
    #[doc(alias = "virConnectSupportsFeature")]
    fn supports_feature(&self, feature: DriverFeature) -> bool
        = ConnectSupportsFeature { feature: feature.0 } => |reply| reply.supported != 0;

    /// Says on whose behalf the calls from here on are made: fields such as `user-name`, `unix-user-id`, `process-id`. Only a
    /// caller whom the daemon trusts may.
    #[doc(alias = "virConnectSetIdentity")]
    fn set_identity(&self, params: &TypedParams) {
        let params = self.checked(params).await?;
        ask!({} self ConnectSetIdentity { params, flags: 0 })
    }

    /// Turns a hypervisor's own configuration (of format `xen-xm`, `vmware-vmx`, ...) into domain XML.
    #[doc(alias = "virConnectDomainXMLFromNative")]
    fn domain_xml_from_native(&self, format: &str, config: &str) -> String
        = ConnectDomainXmlFromNative {
            native_format: format.to_owned(), native_config: config.to_owned(), flags: 0,
        } => |reply| reply.domain_xml;

    /// Turns domain XML into a hypervisor's own configuration (`qemu-argv`, `xen-xm`, ...).
    #[doc(alias = "virConnectDomainXMLToNative")]
    fn domain_xml_to_native(&self, format: &str, xml: &str) -> String
        = ConnectDomainXmlToNative { native_format: format.to_owned(), domain_xml: xml.to_owned(), flags: 0 }
        => |reply| reply.native_config;
}
