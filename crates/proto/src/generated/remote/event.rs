// Generated from schema/remote/event.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! event

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::List;

use super::*;
use crate::wire::wire;

wire! {
    /// The reply to `connect_domain_event_register`. virConnectDomainEventRegister.
    struct ConnectDomainEventRegisterRet {
        cb_registered: i32,
    }

    /// The reply to `connect_domain_event_deregister`. virConnectDomainEventDeregister.
    struct ConnectDomainEventDeregisterRet {
        cb_registered: i32,
    }

    /// The message `domain_event_lifecycle`. domain_event_lifecycle.
    struct DomainEventLifecycleMsg {
        dom: Domain,
        event: i32,
        detail: i32,
    }

    /// The arguments of `connect_domain_event_register_any`. virConnectDomainEventRegisterAny.
    struct ConnectDomainEventRegisterAnyArgs {
        event_id: i32,
    }

    /// The arguments of `connect_domain_event_deregister_any`. virConnectDomainEventDeregisterAny.
    struct ConnectDomainEventDeregisterAnyArgs {
        event_id: i32,
    }

    /// The message `domain_event_reboot`. domain_event_reboot.
    struct DomainEventRebootMsg {
        dom: Domain,
    }

    /// The message `domain_event_rtc_change`. domain_event_rtc_change.
    struct DomainEventRtcChangeMsg {
        dom: Domain,
        offset: i64,
    }

    /// The message `domain_event_watchdog`. domain_event_watchdog.
    struct DomainEventWatchdogMsg {
        dom: Domain,
        action: i32,
    }

    /// The message `domain_event_io_error`. domain_event_io_error.
    struct DomainEventIoErrorMsg {
        dom: Domain,
        src_path: String,
        dev_alias: String,
        action: i32,
    }

    /// The message `domain_event_graphics`. domain_event_graphics.
    struct DomainEventGraphicsMsg {
        dom: Domain,
        phase: i32,
        local: DomainEventGraphicsAddress,
        remote: DomainEventGraphicsAddress,
        auth_scheme: String,
        subject: Vec<DomainEventGraphicsIdentity> as List<DomainEventGraphicsIdentity, DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX>,
    }

    /// The message `domain_event_io_error_reason`. domain_event_io_error_reason.
    struct DomainEventIoErrorReasonMsg {
        dom: Domain,
        src_path: String,
        dev_alias: String,
        action: i32,
        reason: String,
    }

    /// The message `domain_event_control_error`. domain_event_control_error.
    struct DomainEventControlErrorMsg {
        dom: Domain,
    }

    /// The message `domain_event_block_job`. domain_event_block_job.
    struct DomainEventBlockJobMsg {
        dom: Domain,
        path: String,
        kind: i32,
        status: i32,
    }

    /// The message `domain_event_disk_change`. domain_event_disk_change.
    struct DomainEventDiskChangeMsg {
        dom: Domain,
        old_src_path: Option<String>,
        new_src_path: Option<String>,
        dev_alias: String,
        reason: i32,
    }

    /// The message `domain_event_tray_change`. domain_event_tray_change.
    struct DomainEventTrayChangeMsg {
        dom: Domain,
        dev_alias: String,
        reason: i32,
    }

    /// The message `domain_event_pmwakeup`. domain_event_pmwakeup.
    struct DomainEventPmwakeupMsg {
        dom: Domain,
    }

    /// The message `domain_event_pmsuspend`. domain_event_pmsuspend.
    struct DomainEventPmsuspendMsg {
        dom: Domain,
    }

    /// The message `domain_event_balloon_change`. domain_event_balloon_change.
    struct DomainEventBalloonChangeMsg {
        dom: Domain,
        actual: u64,
    }

    /// The message `domain_event_pmsuspend_disk`. domain_event_pmsuspend_disk.
    struct DomainEventPmsuspendDiskMsg {
        dom: Domain,
    }

    /// The message `domain_event_device_removed`. domain_event_device_removed.
    struct DomainEventDeviceRemovedMsg {
        dom: Domain,
        dev_alias: String,
    }

    /// The arguments of `connect_domain_event_callback_register_any`. virConnectDomainEventRegisterAny.
    struct ConnectDomainEventCallbackRegisterAnyArgs {
        event_id: i32,
        dom: Option<Domain>,
    }

    /// The reply to `connect_domain_event_callback_register_any`. virConnectDomainEventRegisterAny.
    struct ConnectDomainEventCallbackRegisterAnyRet {
        callback_id: i32,
    }

    /// The arguments of `connect_domain_event_callback_deregister_any`. virConnectDomainEventDeregisterAny.
    struct ConnectDomainEventCallbackDeregisterAnyArgs {
        callback_id: i32,
    }

    /// The message `domain_event_callback_lifecycle`. domain_event_callback_lifecycle.
    struct DomainEventCallbackLifecycleMsg {
        callback_id: i32,
        msg: DomainEventLifecycleMsg,
    }

    /// The message `domain_event_callback_reboot`. domain_event_callback_reboot.
    struct DomainEventCallbackRebootMsg {
        callback_id: i32,
        msg: DomainEventRebootMsg,
    }

    /// The message `domain_event_callback_rtc_change`. domain_event_callback_rtc_change.
    struct DomainEventCallbackRtcChangeMsg {
        callback_id: i32,
        msg: DomainEventRtcChangeMsg,
    }

    /// The message `domain_event_callback_watchdog`. domain_event_callback_watchdog.
    struct DomainEventCallbackWatchdogMsg {
        callback_id: i32,
        msg: DomainEventWatchdogMsg,
    }

    /// The message `domain_event_callback_io_error`. domain_event_callback_io_error.
    struct DomainEventCallbackIoErrorMsg {
        callback_id: i32,
        msg: DomainEventIoErrorMsg,
    }

    /// The message `domain_event_callback_graphics`. domain_event_callback_graphics.
    struct DomainEventCallbackGraphicsMsg {
        callback_id: i32,
        msg: DomainEventGraphicsMsg,
    }

    /// The message `domain_event_callback_io_error_reason`. domain_event_callback_io_error_reason.
    struct DomainEventCallbackIoErrorReasonMsg {
        callback_id: i32,
        msg: DomainEventIoErrorReasonMsg,
    }

    /// The message `domain_event_callback_control_error`. domain_event_callback_control_error.
    struct DomainEventCallbackControlErrorMsg {
        callback_id: i32,
        msg: DomainEventControlErrorMsg,
    }

    /// The message `domain_event_callback_block_job`. domain_event_callback_block_job.
    struct DomainEventCallbackBlockJobMsg {
        callback_id: i32,
        msg: DomainEventBlockJobMsg,
    }

    /// The message `domain_event_callback_disk_change`. domain_event_callback_disk_change.
    struct DomainEventCallbackDiskChangeMsg {
        callback_id: i32,
        msg: DomainEventDiskChangeMsg,
    }

    /// The message `domain_event_callback_tray_change`. domain_event_callback_tray_change.
    struct DomainEventCallbackTrayChangeMsg {
        callback_id: i32,
        msg: DomainEventTrayChangeMsg,
    }

    /// The message `domain_event_callback_pmwakeup`. domain_event_callback_pmwakeup.
    struct DomainEventCallbackPmwakeupMsg {
        callback_id: i32,
        reason: i32,
        msg: DomainEventPmwakeupMsg,
    }

    /// The message `domain_event_callback_pmsuspend`. domain_event_callback_pmsuspend.
    struct DomainEventCallbackPmsuspendMsg {
        callback_id: i32,
        reason: i32,
        msg: DomainEventPmsuspendMsg,
    }

    /// The message `domain_event_callback_balloon_change`. domain_event_callback_balloon_change.
    struct DomainEventCallbackBalloonChangeMsg {
        callback_id: i32,
        msg: DomainEventBalloonChangeMsg,
    }

    /// The message `domain_event_callback_pmsuspend_disk`. domain_event_callback_pmsuspend_disk.
    struct DomainEventCallbackPmsuspendDiskMsg {
        callback_id: i32,
        reason: i32,
        msg: DomainEventPmsuspendDiskMsg,
    }

    /// The message `domain_event_callback_device_removed`. domain_event_callback_device_removed.
    struct DomainEventCallbackDeviceRemovedMsg {
        callback_id: i32,
        msg: DomainEventDeviceRemovedMsg,
    }

    /// The message `domain_event_block_job_2`. domain_event_block_job_2.
    struct DomainEventBlockJob2Msg {
        callback_id: i32,
        dom: Domain,
        dst: String,
        kind: i32,
        status: i32,
    }

    /// The message `domain_event_callback_tunable`. domain_event_callback_tunable.
    struct DomainEventCallbackTunableMsg {
        callback_id: i32,
        dom: Domain,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_EVENT_TUNABLE_MAX>,
    }

    /// The message `domain_event_callback_agent_lifecycle`. domain_event_callback_agent_lifecycle.
    struct DomainEventCallbackAgentLifecycleMsg {
        callback_id: i32,
        dom: Domain,
        state: i32,
        reason: i32,
    }

    /// The message `domain_event_callback_device_added`. domain_event_callback_device_added.
    struct DomainEventCallbackDeviceAddedMsg {
        callback_id: i32,
        dom: Domain,
        dev_alias: String,
    }

    /// The message `domain_event_callback_migration_iteration`. domain_event_callback_migration_iteration.
    struct DomainEventCallbackMigrationIterationMsg {
        callback_id: i32,
        dom: Domain,
        iteration: i32,
    }

    /// The message `connect_event_connection_closed`. connect_event_connection_closed.
    struct ConnectEventConnectionClosedMsg {
        reason: i32,
    }

    /// The message `domain_event_callback_job_completed`. domain_event_callback_job_completed.
    struct DomainEventCallbackJobCompletedMsg {
        callback_id: i32,
        dom: Domain,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_JOB_STATS_MAX>,
    }

    /// The message `domain_event_callback_device_removal_failed`. domain_event_callback_device_removal_failed.
    struct DomainEventCallbackDeviceRemovalFailedMsg {
        callback_id: i32,
        dom: Domain,
        dev_alias: String,
    }

    /// The message `domain_event_callback_metadata_change`. domain_event_callback_metadata_change.
    struct DomainEventCallbackMetadataChangeMsg {
        callback_id: i32,
        dom: Domain,
        kind: i32,
        nsuri: Option<String>,
    }

    /// The message `domain_event_block_threshold`. domain_event_block_threshold.
    struct DomainEventBlockThresholdMsg {
        callback_id: i32,
        dom: Domain,
        dev: String,
        path: Option<String>,
        threshold: u64,
        excess: u64,
    }

    /// The message `domain_event_memory_failure`. domain_event_memory_failure.
    struct DomainEventMemoryFailureMsg {
        callback_id: i32,
        dom: Domain,
        recipient: i32,
        action: i32,
        flags: u32,
    }

    /// The message `domain_event_memory_device_size_change`. domain_event_memory_device_size_change.
    struct DomainEventMemoryDeviceSizeChangeMsg {
        callback_id: i32,
        dom: Domain,
        alias: String,
        size: u64,
    }

    /// The message `domain_event_nic_mac_change`. domain_event_nic_mac_change.
    struct DomainEventNicMacChangeMsg {
        callback_id: i32,
        dom: Domain,
        alias: String,
        old_mac: String,
        new_mac: String,
    }
}
