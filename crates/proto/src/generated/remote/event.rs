// Generated from schema/remote/event.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Events of domains and of the connection, and asking for them.

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::List;

use super::*;
use crate::wire::wire;

wire! {
    /// The reply to `connect_domain_event_register`. Oldest form: asks for lifecycle events of all domains.
    struct ConnectDomainEventRegisterRet {
        cb_registered: i32,
    }

    /// The reply to `connect_domain_event_deregister`. Oldest form: ends the registration for lifecycle events of all domains.
    struct ConnectDomainEventDeregisterRet {
        cb_registered: i32,
    }

    /// The message `domain_event_lifecycle`. Old form: a domain was defined, undefined, started, paused, resumed or stopped, or crashed.
    struct DomainEventLifecycleMsg {
        dom: Domain,
        event: i32,
        detail: i32,
    }

    /// The arguments of `connect_domain_event_register_any`. Old form: asks for one kind of event of all domains.
    struct ConnectDomainEventRegisterAnyArgs {
        event_id: i32,
    }

    /// The arguments of `connect_domain_event_deregister_any`. Old form: ends the registration for one kind of event of all domains.
    struct ConnectDomainEventDeregisterAnyArgs {
        event_id: i32,
    }

    /// The message `domain_event_reboot`. Old form: a domain rebooted.
    struct DomainEventRebootMsg {
        dom: Domain,
    }

    /// The message `domain_event_rtc_change`. Old form: a domain set its clock; the offset from UTC is in seconds.
    struct DomainEventRtcChangeMsg {
        dom: Domain,
        offset: i64,
    }

    /// The message `domain_event_watchdog`. Old form: a domain's watchdog fired.
    struct DomainEventWatchdogMsg {
        dom: Domain,
        action: i32,
    }

    /// The message `domain_event_io_error`. Old form: a disk failed to read or write.
    struct DomainEventIoErrorMsg {
        dom: Domain,
        src_path: String,
        dev_alias: String,
        action: i32,
    }

    /// The message `domain_event_graphics`. Old form: a viewer connected to a display, proved who it is, or left.
    struct DomainEventGraphicsMsg {
        dom: Domain,
        phase: i32,
        local: DomainEventGraphicsAddress,
        remote: DomainEventGraphicsAddress,
        auth_scheme: String,
        subject: Vec<DomainEventGraphicsIdentity> as List<DomainEventGraphicsIdentity, DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX>,
    }

    /// The message `domain_event_io_error_reason`. Old form: a disk failed to read or write, and why.
    struct DomainEventIoErrorReasonMsg {
        dom: Domain,
        src_path: String,
        dev_alias: String,
        action: i32,
        reason: String,
    }

    /// The message `domain_event_control_error`. Old form: the hypervisor's control channel to a domain broke.
    struct DomainEventControlErrorMsg {
        dom: Domain,
    }

    /// The message `domain_event_block_job`. Old form: a block job ended or became ready; names the disk's path.
    struct DomainEventBlockJobMsg {
        dom: Domain,
        path: String,
        kind: i32,
        status: i32,
    }

    /// The message `domain_event_disk_change`. Old form: a disk's medium was changed or dropped.
    struct DomainEventDiskChangeMsg {
        dom: Domain,
        old_src_path: Option<String>,
        new_src_path: Option<String>,
        dev_alias: String,
        reason: i32,
    }

    /// The message `domain_event_tray_change`. Old form: the tray of a drive opened or closed.
    struct DomainEventTrayChangeMsg {
        dom: Domain,
        dev_alias: String,
        reason: i32,
    }

    /// The message `domain_event_pmwakeup`. Old form: a domain woke up.
    struct DomainEventPmwakeupMsg {
        dom: Domain,
    }

    /// The message `domain_event_pmsuspend`. Old form: a domain suspended itself to memory.
    struct DomainEventPmsuspendMsg {
        dom: Domain,
    }

    /// The message `domain_event_balloon_change`. Old form: a domain's memory changed; the new size is in KiB.
    struct DomainEventBalloonChangeMsg {
        dom: Domain,
        actual: u64,
    }

    /// The message `domain_event_pmsuspend_disk`. Old form: a domain suspended itself to disk.
    struct DomainEventPmsuspendDiskMsg {
        dom: Domain,
    }

    /// The message `domain_event_device_removed`. Old form: a device was removed from a domain.
    struct DomainEventDeviceRemovedMsg {
        dom: Domain,
        dev_alias: String,
    }

    /// The arguments of `connect_domain_event_callback_register_any`. Asks for one kind of event, of one domain or of all, and gives the id that the events will carry.
    struct ConnectDomainEventCallbackRegisterAnyArgs {
        event_id: i32,
        dom: Option<Domain>,
    }

    /// The reply to `connect_domain_event_callback_register_any`. Asks for one kind of event, of one domain or of all, and gives the id that the events will carry.
    struct ConnectDomainEventCallbackRegisterAnyRet {
        callback_id: i32,
    }

    /// The arguments of `connect_domain_event_callback_deregister_any`. Ends the registration of an id.
    struct ConnectDomainEventCallbackDeregisterAnyArgs {
        callback_id: i32,
    }

    /// The message `domain_event_callback_lifecycle`. A domain was defined, undefined, started, paused, resumed or stopped, or crashed.
    struct DomainEventCallbackLifecycleMsg {
        callback_id: i32,
        msg: DomainEventLifecycleMsg,
    }

    /// The message `domain_event_callback_reboot`. A domain rebooted.
    struct DomainEventCallbackRebootMsg {
        callback_id: i32,
        msg: DomainEventRebootMsg,
    }

    /// The message `domain_event_callback_rtc_change`. A domain set its clock; the offset from UTC is in seconds.
    struct DomainEventCallbackRtcChangeMsg {
        callback_id: i32,
        msg: DomainEventRtcChangeMsg,
    }

    /// The message `domain_event_callback_watchdog`. A domain's watchdog fired.
    struct DomainEventCallbackWatchdogMsg {
        callback_id: i32,
        msg: DomainEventWatchdogMsg,
    }

    /// The message `domain_event_callback_io_error`. A disk failed to read or write.
    struct DomainEventCallbackIoErrorMsg {
        callback_id: i32,
        msg: DomainEventIoErrorMsg,
    }

    /// The message `domain_event_callback_graphics`. A viewer connected to a display, proved who it is, or left.
    struct DomainEventCallbackGraphicsMsg {
        callback_id: i32,
        msg: DomainEventGraphicsMsg,
    }

    /// The message `domain_event_callback_io_error_reason`. A disk failed to read or write, and why.
    struct DomainEventCallbackIoErrorReasonMsg {
        callback_id: i32,
        msg: DomainEventIoErrorReasonMsg,
    }

    /// The message `domain_event_callback_control_error`. The hypervisor's control channel to a domain broke.
    struct DomainEventCallbackControlErrorMsg {
        callback_id: i32,
        msg: DomainEventControlErrorMsg,
    }

    /// The message `domain_event_callback_block_job`. A block job ended or became ready; names the disk's path.
    struct DomainEventCallbackBlockJobMsg {
        callback_id: i32,
        msg: DomainEventBlockJobMsg,
    }

    /// The message `domain_event_callback_disk_change`. A disk's medium was changed or dropped.
    struct DomainEventCallbackDiskChangeMsg {
        callback_id: i32,
        msg: DomainEventDiskChangeMsg,
    }

    /// The message `domain_event_callback_tray_change`. The tray of a drive opened or closed.
    struct DomainEventCallbackTrayChangeMsg {
        callback_id: i32,
        msg: DomainEventTrayChangeMsg,
    }

    /// The message `domain_event_callback_pmwakeup`. A domain woke up.
    struct DomainEventCallbackPmwakeupMsg {
        callback_id: i32,
        reason: i32,
        msg: DomainEventPmwakeupMsg,
    }

    /// The message `domain_event_callback_pmsuspend`. A domain suspended itself to memory.
    struct DomainEventCallbackPmsuspendMsg {
        callback_id: i32,
        reason: i32,
        msg: DomainEventPmsuspendMsg,
    }

    /// The message `domain_event_callback_balloon_change`. A domain's memory changed; the new size is in KiB.
    struct DomainEventCallbackBalloonChangeMsg {
        callback_id: i32,
        msg: DomainEventBalloonChangeMsg,
    }

    /// The message `domain_event_callback_pmsuspend_disk`. A domain suspended itself to disk.
    struct DomainEventCallbackPmsuspendDiskMsg {
        callback_id: i32,
        reason: i32,
        msg: DomainEventPmsuspendDiskMsg,
    }

    /// The message `domain_event_callback_device_removed`. A device was removed from a domain.
    struct DomainEventCallbackDeviceRemovedMsg {
        callback_id: i32,
        msg: DomainEventDeviceRemovedMsg,
    }

    /// The message `domain_event_block_job_2`. A block job ended or became ready; names the disk's target.
    struct DomainEventBlockJob2Msg {
        callback_id: i32,
        dom: Domain,
        dst: String,
        kind: i32,
        status: i32,
    }

    /// The message `domain_event_callback_tunable`. Settings of a domain changed; the parameters say which.
    struct DomainEventCallbackTunableMsg {
        callback_id: i32,
        dom: Domain,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_EVENT_TUNABLE_MAX>,
    }

    /// The message `domain_event_callback_agent_lifecycle`. The agent in a domain connected or left.
    struct DomainEventCallbackAgentLifecycleMsg {
        callback_id: i32,
        dom: Domain,
        state: i32,
        reason: i32,
    }

    /// The message `domain_event_callback_device_added`. A device was added to a domain.
    struct DomainEventCallbackDeviceAddedMsg {
        callback_id: i32,
        dom: Domain,
        dev_alias: String,
    }

    /// The message `domain_event_callback_migration_iteration`. A migration began another pass over the domain's memory.
    struct DomainEventCallbackMigrationIterationMsg {
        callback_id: i32,
        dom: Domain,
        iteration: i32,
    }

    /// The message `connect_event_connection_closed`. The daemon's own connection to a hypervisor ended.
    struct ConnectEventConnectionClosedMsg {
        reason: i32,
    }

    /// The message `domain_event_callback_job_completed`. A job on a domain ended; the parameters are its statistics.
    struct DomainEventCallbackJobCompletedMsg {
        callback_id: i32,
        dom: Domain,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_JOB_STATS_MAX>,
    }

    /// The message `domain_event_callback_device_removal_failed`. A domain refused to let a device go.
    struct DomainEventCallbackDeviceRemovalFailedMsg {
        callback_id: i32,
        dom: Domain,
        dev_alias: String,
    }

    /// The message `domain_event_callback_metadata_change`. A domain's title, description or custom XML changed.
    struct DomainEventCallbackMetadataChangeMsg {
        callback_id: i32,
        dom: Domain,
        kind: i32,
        nsuri: Option<String>,
    }

    /// The message `domain_event_block_threshold`. More was written to a disk than its threshold allows.
    struct DomainEventBlockThresholdMsg {
        callback_id: i32,
        dom: Domain,
        dev: String,
        path: Option<String>,
        threshold: u64,
        excess: u64,
    }

    /// The message `domain_event_memory_failure`. The host's memory failed under a domain.
    struct DomainEventMemoryFailureMsg {
        callback_id: i32,
        dom: Domain,
        recipient: i32,
        action: i32,
        flags: u32,
    }

    /// The message `domain_event_memory_device_size_change`. A domain changed how much of a memory device it uses, in KiB.
    struct DomainEventMemoryDeviceSizeChangeMsg {
        callback_id: i32,
        dom: Domain,
        alias: String,
        size: u64,
    }

    /// The message `domain_event_nic_mac_change`. A domain changed the MAC address of one of its interfaces.
    struct DomainEventNicMacChangeMsg {
        callback_id: i32,
        dom: Domain,
        alias: String,
        old_mac: String,
        new_mac: String,
    }
}
