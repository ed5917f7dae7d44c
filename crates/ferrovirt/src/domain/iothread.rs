//! A domain's I/O threads.

use crate::{
    CpuMap, Domain, Impact, TypedParams,
    calls::{ask, calls},
};

/// An I/O thread.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct IothreadInfo {
    /// Its id.
    pub id: u32,
    /// The host CPUs it may use.
    pub affinity: CpuMap,
}

calls! {
    for Domain { dom };

    /// The I/O threads, with the host CPUs that each may use.
    #[doc(alias = "virDomainGetIOThreadInfo")]
    fn iothread_info(&self, impact: Impact) -> Vec<IothreadInfo>
        = DomainGetIothreadInfo { flags: impact.bits() }
        => |reply| reply.info.into_iter().map(|info| IothreadInfo {
            id: info.iothread_id, affinity: CpuMap::from_bytes(info.cpumap),
        }).collect();

    /// Sets which host CPUs an I/O thread may use.
    #[doc(alias = "virDomainPinIOThread")]
    fn pin_iothread(&self, id: u32, cpus: &CpuMap, impact: Impact)
        = DomainPinIothread { iothreads_id: id, cpumap: cpus.as_bytes().to_vec(), flags: impact.bits() };

    /// Adds an I/O thread.
    #[doc(alias = "virDomainAddIOThread")]
    fn add_iothread(&self, id: u32, impact: Impact) = DomainAddIothread { iothread_id: id, flags: impact.bits() };

    /// Removes an I/O thread.
    #[doc(alias = "virDomainDelIOThread")]
    fn del_iothread(&self, id: u32, impact: Impact) = DomainDelIothread { iothread_id: id, flags: impact.bits() };

    /// Sets how an I/O thread polls, and how many workers it has; see [`IothreadParameters`](crate::IothreadParameters).
    #[doc(alias = "virDomainSetIOThreadParams")]
    fn set_iothread_params(&self, id: u32, params: &TypedParams, impact: Impact) {
        let params = self.conn.checked(params).await?;
        ask!({ dom } self DomainSetIothreadParams { iothread_id: id, params, flags: impact.bits() })
    }
}
