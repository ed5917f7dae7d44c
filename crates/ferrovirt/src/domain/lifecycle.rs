//! Starting, stopping, and what a domain is doing.

use ferrovirt_driver::procedures as p;
use ferrovirt_proto::remote;

use super::NO_ID;
use crate::{
    DestroyFlags, Domain, DomainInfo, DomainState, Impact, LifecycleAction, LifecycleEvent, RebootFlags, ShutdownFlags,
    StartFlags, StateReason, SuspendTarget, calls::calls,
};

calls! {
    for Domain { dom };

    /// Starts a defined domain.
    #[doc(alias = "virDomainCreate")]
    fails "`OPERATION_INVALID` or `INTERNAL_ERROR` for a domain that runs"
    fn create(&self) {
        self.conn.invoke::<p::DomainCreate>(remote::DomainCreateArgs { dom: self.wire() }).await?;
        let args = remote::DomainLookupByUuidArgs { uuid: self.uuid() };
        self.set_id(self.conn.invoke::<p::DomainLookupByUuid>(args).await?.dom.id);
        Ok(())
    }

    /// Starts a defined domain, in a certain way.
    #[doc(alias = "virDomainCreateWithFlags")]
    fails "`OPERATION_INVALID` or `INTERNAL_ERROR` for a domain that runs"
    fn create_with_flags(&self, flags: StartFlags) {
        let args = remote::DomainCreateWithFlagsArgs { dom: self.wire(), flags: flags.bits() };
        self.set_id(self.conn.invoke::<p::DomainCreateWithFlags>(args).await?.dom.id);
        Ok(())
    }

    /// Stops the domain's CPUs; memory stays.
    #[doc(alias = "virDomainSuspend")]
    fn suspend(&self) = DomainSuspend;

    /// Lets a suspended domain go on.
    #[doc(alias = "virDomainResume")]
    fn resume(&self) = DomainResume;

    /// Asks the domain to shut down; it may take its time, or ignore it.
    #[doc(alias = "virDomainShutdown")]
    fn shutdown(&self) = DomainShutdown;

    /// Asks the domain to shut down, by certain means.
    #[doc(alias = "virDomainShutdownFlags")]
    fn shutdown_flags(&self, flags: ShutdownFlags) = DomainShutdownFlags { flags: flags.bits() };

    /// Asks the domain to reboot, by certain means; an empty set leaves the choice to the hypervisor.
    #[doc(alias = "virDomainReboot")]
    fn reboot(&self, flags: RebootFlags) = DomainReboot { flags: flags.bits() };

    /// Resets the domain as its reset button would.
    #[doc(alias = "virDomainReset")]
    fn reset(&self) = DomainReset { flags: 0 };

    /// Turns the domain off at once.
    #[doc(alias = "virDomainDestroy")]
    fn destroy(&self) {
        self.conn.invoke::<p::DomainDestroy>(remote::DomainDestroyArgs { dom: self.wire() }).await?;
        self.set_id(NO_ID);
        Ok(())
    }

    /// Turns the domain off, in a certain way.
    #[doc(alias = "virDomainDestroyFlags")]
    fn destroy_flags(&self, flags: DestroyFlags) {
        let args = remote::DomainDestroyFlagsArgs { dom: self.wire(), flags: flags.bits() };
        self.conn.invoke::<p::DomainDestroyFlags>(args).await?;
        self.set_id(NO_ID);
        Ok(())
    }

    /// Asks the system in the domain to suspend itself, for `duration_s` seconds; 0 until it is woken.
    #[doc(alias = "virDomainPMSuspendForDuration")]
    fn pm_suspend_for_duration(&self, target: SuspendTarget, duration_s: u64)
        = DomainPmSuspendForDuration { target: target.0.cast_unsigned(), duration: duration_s, flags: 0 };

    /// Wakes a domain that suspended itself.
    #[doc(alias = "virDomainPMWakeup")]
    fn pm_wakeup(&self) = DomainPmWakeup { flags: 0 };

    /// Sets what becomes of the domain when it powers off, reboots or crashes.
    #[doc(alias = "virDomainSetLifecycleAction")]
    fn set_lifecycle_action(&self, event: LifecycleEvent, action: LifecycleAction, impact: Impact)
        = DomainSetLifecycleAction {
            kind: event.0.cast_unsigned(), action: action.0.cast_unsigned(), flags: impact.bits(),
        };

    /// Whether the domain is anything but off.
    #[doc(alias = "virDomainIsActive")]
    fn is_active(&self) -> bool = DomainIsActive => |reply| reply.active != 0;

    /// State, memory, virtual CPUs and CPU time.
    #[doc(alias = "virDomainGetInfo")]
    fn info(&self) -> DomainInfo = DomainGetInfo => |reply| DomainInfo {
        state: DomainState::from_number(i32::from(reply.state)),
        max_memory_kib: reply.max_mem,
        memory_kib: reply.memory,
        vcpus: reply.nr_virt_cpu,
        cpu_time_ns: reply.cpu_time,
    };

    /// The state and why the domain is in it.
    #[doc(alias = "virDomainGetState")]
    fn state(&self) -> StateReason = DomainGetState { flags: 0 } => |reply| StateReason {
        state: DomainState::from_number(reply.state), reason: reply.reason,
    };
}
