//! A domain's shares of CPUs and block I/O, and what is measured of it.

use ferrovirt_driver::procedures as p;
use ferrovirt_proto::remote;

use crate::{
    BlkioParameters, BlockIoTune, Domain, Impact, InterfaceParameters, SchedulerParameters, TypedParams,
    calls::{ask, calls, two_steps},
};

calls! {
    for Domain { dom };

    /// The scheduler of the domain's CPUs, and how many parameters it has.
    #[doc(alias = "virDomainGetSchedulerType")]
    fn scheduler_type(&self) -> (String, u32)
        = DomainGetSchedulerType => |reply| (reply.kind, crate::values::count(reply.nparams));

    /// The parameters of the scheduler. Strings are never among them.
    #[doc(alias = "virDomainGetSchedulerParameters")]
    fn scheduler_parameters(&self) -> SchedulerParameters {
        let nparams = self.scheduler_type().await?.1.cast_signed();
        let args = remote::DomainGetSchedulerParametersArgs { dom: self.wire(), nparams };
        Ok(self.conn.invoke::<p::DomainGetSchedulerParameters>(args).await?.params.into())
    }

    /// The parameters of the scheduler: live, or of the next boot.
    #[doc(alias = "virDomainGetSchedulerParametersFlags")]
    fn scheduler_parameters_flags(&self, impact: Impact) -> SchedulerParameters {
        let nparams = self.scheduler_type().await?.1.cast_signed();
        let flags = impact.bits() | self.conn.string_flag().await?;
        let args = remote::DomainGetSchedulerParametersFlagsArgs { dom: self.wire(), nparams, flags };
        Ok(self.conn.invoke::<p::DomainGetSchedulerParametersFlags>(args).await?.params.into())
    }

    /// Sets parameters of the scheduler of a running domain.
    #[doc(alias = "virDomainSetSchedulerParameters")]
    fn set_scheduler_parameters(&self, params: &TypedParams) {
        let params = self.conn.checked(params).await?;
        ask!({ dom } self DomainSetSchedulerParameters { params })
    }

    /// Sets parameters of the scheduler: live, or of the next boot.
    #[doc(alias = "virDomainSetSchedulerParametersFlags")]
    fn set_scheduler_parameters_flags(&self, params: &TypedParams, impact: Impact) {
        let params = self.conn.checked(params).await?;
        ask!({ dom } self DomainSetSchedulerParametersFlags { params, flags: impact.bits() })
    }

    /// The domain's share of block I/O.
    #[doc(alias = "virDomainGetBlkioParameters")]
    fn blkio_parameters(&self, impact: Impact) -> BlkioParameters {
        let flags = impact.bits() | self.conn.string_flag().await?;
        Ok(two_steps!(&self.conn, DomainGetBlkioParameters { dom: self.wire(), flags }).into())
    }

    /// Sets the domain's share of block I/O.
    #[doc(alias = "virDomainSetBlkioParameters")]
    fn set_blkio_parameters(&self, params: &TypedParams, impact: Impact) {
        let params = self.conn.checked(params).await?;
        ask!({ dom } self DomainSetBlkioParameters { params, flags: impact.bits() })
    }

    /// How a disk is throttled, by its path or target.
    #[doc(alias = "virDomainGetBlockIoTune")]
    fn block_io_tune(&self, disk: &str, impact: Impact) -> BlockIoTune {
        let flags = impact.bits() | self.conn.string_flag().await?;
        let disk = Some(disk.to_owned());
        Ok(two_steps!(&self.conn, DomainGetBlockIoTune { dom: self.wire(), disk: disk.clone(), flags }).into())
    }

    /// Throttles a disk, by its path or target.
    #[doc(alias = "virDomainSetBlockIoTune")]
    fn set_block_io_tune(&self, disk: &str, params: &TypedParams, impact: Impact) {
        let params = self.conn.checked(params).await?;
        ask!({ dom } self DomainSetBlockIoTune { disk: disk.to_owned(), params, flags: impact.bits() })
    }

    /// Makes a group of limits that disks can share, or changes it. Since libvirt 11.2.0.
    #[doc(alias = "virDomainSetThrottleGroup")]
    fn set_throttle_group(&self, group: &str, params: &TypedParams, impact: Impact) {
        let params = self.conn.checked(params).await?;
        ask!({ dom } self DomainSetThrottleGroup { group: group.to_owned(), params, flags: impact.bits() })
    }

    /// Removes a group of limits. Since libvirt 11.2.0.
    #[doc(alias = "virDomainDelThrottleGroup")]
    fn del_throttle_group(&self, group: &str, impact: Impact)
        = DomainDelThrottleGroup { group: Some(group.to_owned()), flags: impact.bits() };

    /// The bandwidth of an interface, by its target's name or MAC address.
    #[doc(alias = "virDomainGetInterfaceParameters")]
    fn interface_parameters(&self, device: &str, impact: Impact) -> InterfaceParameters {
        let flags = impact.bits() | self.conn.string_flag().await?;
        let device = device.to_owned();
        Ok(two_steps!(&self.conn, DomainGetInterfaceParameters { dom: self.wire(), device: device.clone(), flags }).into())
    }

    /// Sets the bandwidth of an interface, by its target's name or MAC address.
    #[doc(alias = "virDomainSetInterfaceParameters")]
    fn set_interface_parameters(&self, device: &str, params: &TypedParams, impact: Impact) {
        let params = self.conn.checked(params).await?;
        ask!({ dom } self DomainSetInterfaceParameters { device: device.to_owned(), params, flags: impact.bits() })
    }

    /// Which performance events are counted, as booleans by their names.
    #[doc(alias = "virDomainGetPerfEvents")]
    fn perf_events(&self, impact: Impact) -> TypedParams
        = DomainGetPerfEvents { flags: impact.bits() } => |reply| reply.params.into();

    /// Switches the counting of performance events on or off, as booleans by their names.
    #[doc(alias = "virDomainSetPerfEvents")]
    fn set_perf_events(&self, params: &TypedParams, impact: Impact) {
        let params = self.conn.checked(params).await?;
        ask!({ dom } self DomainSetPerfEvents { params, flags: impact.bits() })
    }
}
