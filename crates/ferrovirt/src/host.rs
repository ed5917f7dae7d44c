//! Calls about the host and the hypervisor.

use ferrovirt_driver::procedures as p;
use ferrovirt_error::{Error, ErrorCode};
use ferrovirt_proto::remote;

use crate::{
    COMPAT_VERSION, Connection, NodeInfo, SecurityModel,
    values::{count, text_of_chars},
};

impl Connection {
    /// The hypervisor's type: `QEMU`, `TEST`, `Xen`.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virConnectGetType")]
    pub async fn hypervisor_type(&self) -> Result<String, Error> {
        Ok(self.invoke::<p::ConnectGetType>(()).await?.kind)
    }

    /// The hypervisor's version: 1,000,000 x major + 1,000 x minor + release. 0 where it cannot be told.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virConnectGetVersion")]
    pub async fn hypervisor_version(&self) -> Result<u64, Error> {
        Ok(self.invoke::<p::ConnectGetVersion>(()).await?.hv_ver)
    }

    /// The version of the libvirt that serves the connection: the daemon's, or [`COMPAT_VERSION`] in process.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virConnectGetLibVersion")]
    pub async fn library_version(&self) -> Result<u64, Error> {
        match self.invoke::<p::ConnectGetLibVersion>(()).await {
            Ok(reply) => Ok(reply.lib_ver),
            Err(error) if error.code == ErrorCode::NO_SUPPORT => Ok(COMPAT_VERSION),
            Err(error) => Err(error),
        }
    }

    /// The name of the host that the hypervisor runs on.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virConnectGetHostname")]
    pub async fn hostname(&self) -> Result<String, Error> {
        Ok(self.invoke::<p::ConnectGetHostname>(()).await?.hostname)
    }

    /// The capabilities document (XML): host, topology, what guests can be.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virConnectGetCapabilities")]
    pub async fn capabilities(&self) -> Result<String, Error> {
        Ok(self.invoke::<p::ConnectGetCapabilities>(()).await?.capabilities)
    }

    /// The firmware's description of the host (XML).
    ///
    /// # Errors
    /// The driver's; many have none.
    #[doc(alias = "virConnectGetSysinfo")]
    pub async fn sysinfo(&self) -> Result<String, Error> {
        let args = remote::ConnectGetSysinfoArgs { flags: 0 };
        Ok(self.invoke::<p::ConnectGetSysinfo>(args).await?.sysinfo)
    }

    /// The most virtual CPUs that a domain of `kind` may have; `None` asks for the hypervisor's own kind.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virConnectGetMaxVcpus")]
    pub async fn max_vcpus(&self, kind: Option<&str>) -> Result<u32, Error> {
        let args = remote::ConnectGetMaxVcpusArgs { kind: kind.map(str::to_owned) };
        Ok(count(self.invoke::<p::ConnectGetMaxVcpus>(args).await?.max_vcpus))
    }

    /// Whether nobody on the way can read along: true for unix sockets, in process, and encrypted transports.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virConnectIsSecure")]
    pub async fn is_secure(&self) -> Result<bool, Error> {
        Ok(self.invoke::<p::ConnectIsSecure>(()).await?.secure != 0)
    }

    /// The host's processor and memory.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virNodeGetInfo")]
    pub async fn node_info(&self) -> Result<NodeInfo, Error> {
        let reply = self.invoke::<p::NodeGetInfo>(()).await?;
        Ok(NodeInfo {
            model: text_of_chars(&reply.model),
            memory_kib: reply.memory,
            cpus: count(reply.cpus),
            mhz: count(reply.mhz),
            nodes: count(reply.nodes),
            sockets: count(reply.sockets),
            cores: count(reply.cores),
            threads: count(reply.threads),
        })
    }

    /// The host's security model; both texts are empty where there is none.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virNodeGetSecurityModel")]
    pub async fn security_model(&self) -> Result<SecurityModel, Error> {
        let reply = self.invoke::<p::NodeGetSecurityModel>(()).await?;
        Ok(SecurityModel { model: text_of_chars(&reply.model), doi: text_of_chars(&reply.doi) })
    }
}
