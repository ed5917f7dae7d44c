// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! A message about an event as a value.

use ferrovirt_proto::{ProcedureInfo, procedures, qemu, remote};

/// One message about an event, which nobody's call asked for. Large messages are boxed.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// Old form: a domain was defined, undefined, started, paused, resumed or stopped, or crashed.
    DomainEventLifecycle(remote::DomainEventLifecycleMsg),
    /// Old form: a domain rebooted.
    DomainEventReboot(remote::DomainEventRebootMsg),
    /// Old form: a domain set its clock; the offset from UTC is in seconds.
    DomainEventRtcChange(remote::DomainEventRtcChangeMsg),
    /// Old form: a domain's watchdog fired.
    DomainEventWatchdog(remote::DomainEventWatchdogMsg),
    /// Old form: a disk failed to read or write.
    DomainEventIoError(Box<remote::DomainEventIoErrorMsg>),
    /// Old form: a viewer connected to a display, proved who it is, or left.
    DomainEventGraphics(Box<remote::DomainEventGraphicsMsg>),
    /// Old form: a disk failed to read or write, and why.
    DomainEventIoErrorReason(Box<remote::DomainEventIoErrorReasonMsg>),
    /// Old form: the hypervisor's control channel to a domain broke.
    DomainEventControlError(remote::DomainEventControlErrorMsg),
    /// Old form: a block job ended or became ready; names the disk's path.
    DomainEventBlockJob(Box<remote::DomainEventBlockJobMsg>),
    /// Old form: a disk's medium was changed or dropped.
    DomainEventDiskChange(Box<remote::DomainEventDiskChangeMsg>),
    /// Old form: the tray of a drive opened or closed.
    DomainEventTrayChange(Box<remote::DomainEventTrayChangeMsg>),
    /// Old form: a domain woke up.
    DomainEventPmwakeup(remote::DomainEventPmwakeupMsg),
    /// Old form: a domain suspended itself to memory.
    DomainEventPmsuspend(remote::DomainEventPmsuspendMsg),
    /// Old form: a domain's memory changed; the new size is in KiB.
    DomainEventBalloonChange(remote::DomainEventBalloonChangeMsg),
    /// Old form: a domain suspended itself to disk.
    DomainEventPmsuspendDisk(remote::DomainEventPmsuspendDiskMsg),
    /// Old form: a device was removed from a domain.
    DomainEventDeviceRemoved(Box<remote::DomainEventDeviceRemovedMsg>),
    /// A domain was defined, undefined, started, paused, resumed or stopped, or crashed.
    DomainEventCallbackLifecycle(remote::DomainEventCallbackLifecycleMsg),
    /// A domain rebooted.
    DomainEventCallbackReboot(remote::DomainEventCallbackRebootMsg),
    /// A domain set its clock; the offset from UTC is in seconds.
    DomainEventCallbackRtcChange(remote::DomainEventCallbackRtcChangeMsg),
    /// A domain's watchdog fired.
    DomainEventCallbackWatchdog(remote::DomainEventCallbackWatchdogMsg),
    /// A disk failed to read or write.
    DomainEventCallbackIoError(Box<remote::DomainEventCallbackIoErrorMsg>),
    /// A viewer connected to a display, proved who it is, or left.
    DomainEventCallbackGraphics(Box<remote::DomainEventCallbackGraphicsMsg>),
    /// A disk failed to read or write, and why.
    DomainEventCallbackIoErrorReason(Box<remote::DomainEventCallbackIoErrorReasonMsg>),
    /// The hypervisor's control channel to a domain broke.
    DomainEventCallbackControlError(remote::DomainEventCallbackControlErrorMsg),
    /// A block job ended or became ready; names the disk's path.
    DomainEventCallbackBlockJob(Box<remote::DomainEventCallbackBlockJobMsg>),
    /// A disk's medium was changed or dropped.
    DomainEventCallbackDiskChange(Box<remote::DomainEventCallbackDiskChangeMsg>),
    /// The tray of a drive opened or closed.
    DomainEventCallbackTrayChange(Box<remote::DomainEventCallbackTrayChangeMsg>),
    /// A domain woke up.
    DomainEventCallbackPmwakeup(remote::DomainEventCallbackPmwakeupMsg),
    /// A domain suspended itself to memory.
    DomainEventCallbackPmsuspend(remote::DomainEventCallbackPmsuspendMsg),
    /// A domain's memory changed; the new size is in KiB.
    DomainEventCallbackBalloonChange(remote::DomainEventCallbackBalloonChangeMsg),
    /// A domain suspended itself to disk.
    DomainEventCallbackPmsuspendDisk(remote::DomainEventCallbackPmsuspendDiskMsg),
    /// A device was removed from a domain.
    DomainEventCallbackDeviceRemoved(Box<remote::DomainEventCallbackDeviceRemovedMsg>),
    /// A block job ended or became ready; names the disk's target.
    DomainEventBlockJob2(Box<remote::DomainEventBlockJob2Msg>),
    /// Settings of a domain changed; the parameters say which.
    DomainEventCallbackTunable(Box<remote::DomainEventCallbackTunableMsg>),
    /// The agent in a domain connected or left.
    DomainEventCallbackAgentLifecycle(remote::DomainEventCallbackAgentLifecycleMsg),
    /// A device was added to a domain.
    DomainEventCallbackDeviceAdded(Box<remote::DomainEventCallbackDeviceAddedMsg>),
    /// A migration began another pass over the domain's memory.
    DomainEventCallbackMigrationIteration(remote::DomainEventCallbackMigrationIterationMsg),
    /// The daemon's own connection to a hypervisor ended.
    ConnectEventConnectionClosed(remote::ConnectEventConnectionClosedMsg),
    /// A job on a domain ended; the parameters are its statistics.
    DomainEventCallbackJobCompleted(Box<remote::DomainEventCallbackJobCompletedMsg>),
    /// A domain refused to let a device go.
    DomainEventCallbackDeviceRemovalFailed(Box<remote::DomainEventCallbackDeviceRemovalFailedMsg>),
    /// A domain's title, description or custom XML changed.
    DomainEventCallbackMetadataChange(Box<remote::DomainEventCallbackMetadataChangeMsg>),
    /// More was written to a disk than its threshold allows.
    DomainEventBlockThreshold(Box<remote::DomainEventBlockThresholdMsg>),
    /// The host's memory failed under a domain.
    DomainEventMemoryFailure(remote::DomainEventMemoryFailureMsg),
    /// A domain changed how much of a memory device it uses, in KiB.
    DomainEventMemoryDeviceSizeChange(Box<remote::DomainEventMemoryDeviceSizeChangeMsg>),
    /// A domain changed the MAC address of one of its interfaces.
    DomainEventNicMacChange(Box<remote::DomainEventNicMacChangeMsg>),
    /// A network was defined, undefined, started or stopped.
    NetworkEventLifecycle(remote::NetworkEventLifecycleMsg),
    /// A network's title, description or custom XML changed.
    NetworkEventCallbackMetadataChange(Box<remote::NetworkEventCallbackMetadataChangeMsg>),
    /// A host device came, went, was defined or undefined.
    NodeDeviceEventLifecycle(remote::NodeDeviceEventLifecycleMsg),
    /// A host device's description changed.
    NodeDeviceEventUpdate(remote::NodeDeviceEventUpdateMsg),
    /// A secret was defined or undefined.
    SecretEventLifecycle(remote::SecretEventLifecycleMsg),
    /// A secret's value was set.
    SecretEventValueChanged(remote::SecretEventValueChangedMsg),
    /// A storage pool was defined, undefined, started, stopped, created or deleted.
    StoragePoolEventLifecycle(remote::StoragePoolEventLifecycleMsg),
    /// A storage pool looked anew which volumes it holds.
    StoragePoolEventRefresh(remote::StoragePoolEventRefreshMsg),
    /// QEMU's monitor reported something; the details are JSON text.
    QemuDomainMonitorEvent(Box<qemu::DomainMonitorEventMsg>),
}

const _: () = assert!(size_of::<Message>() <= 64 + 8);

impl Message {
    /// The facts of the message's procedure; its `event` says which event it reports.
    #[must_use]
    pub fn info(&self) -> &'static ProcedureInfo {
        match self {
            Self::DomainEventLifecycle(_) => &procedures::remote::DOMAIN_EVENT_LIFECYCLE,
            Self::DomainEventReboot(_) => &procedures::remote::DOMAIN_EVENT_REBOOT,
            Self::DomainEventRtcChange(_) => &procedures::remote::DOMAIN_EVENT_RTC_CHANGE,
            Self::DomainEventWatchdog(_) => &procedures::remote::DOMAIN_EVENT_WATCHDOG,
            Self::DomainEventIoError(_) => &procedures::remote::DOMAIN_EVENT_IO_ERROR,
            Self::DomainEventGraphics(_) => &procedures::remote::DOMAIN_EVENT_GRAPHICS,
            Self::DomainEventIoErrorReason(_) => &procedures::remote::DOMAIN_EVENT_IO_ERROR_REASON,
            Self::DomainEventControlError(_) => &procedures::remote::DOMAIN_EVENT_CONTROL_ERROR,
            Self::DomainEventBlockJob(_) => &procedures::remote::DOMAIN_EVENT_BLOCK_JOB,
            Self::DomainEventDiskChange(_) => &procedures::remote::DOMAIN_EVENT_DISK_CHANGE,
            Self::DomainEventTrayChange(_) => &procedures::remote::DOMAIN_EVENT_TRAY_CHANGE,
            Self::DomainEventPmwakeup(_) => &procedures::remote::DOMAIN_EVENT_PMWAKEUP,
            Self::DomainEventPmsuspend(_) => &procedures::remote::DOMAIN_EVENT_PMSUSPEND,
            Self::DomainEventBalloonChange(_) => &procedures::remote::DOMAIN_EVENT_BALLOON_CHANGE,
            Self::DomainEventPmsuspendDisk(_) => &procedures::remote::DOMAIN_EVENT_PMSUSPEND_DISK,
            Self::DomainEventDeviceRemoved(_) => &procedures::remote::DOMAIN_EVENT_DEVICE_REMOVED,
            Self::DomainEventCallbackLifecycle(_) => &procedures::remote::DOMAIN_EVENT_CALLBACK_LIFECYCLE,
            Self::DomainEventCallbackReboot(_) => &procedures::remote::DOMAIN_EVENT_CALLBACK_REBOOT,
            Self::DomainEventCallbackRtcChange(_) => &procedures::remote::DOMAIN_EVENT_CALLBACK_RTC_CHANGE,
            Self::DomainEventCallbackWatchdog(_) => &procedures::remote::DOMAIN_EVENT_CALLBACK_WATCHDOG,
            Self::DomainEventCallbackIoError(_) => &procedures::remote::DOMAIN_EVENT_CALLBACK_IO_ERROR,
            Self::DomainEventCallbackGraphics(_) => &procedures::remote::DOMAIN_EVENT_CALLBACK_GRAPHICS,
            Self::DomainEventCallbackIoErrorReason(_) => &procedures::remote::DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON,
            Self::DomainEventCallbackControlError(_) => &procedures::remote::DOMAIN_EVENT_CALLBACK_CONTROL_ERROR,
            Self::DomainEventCallbackBlockJob(_) => &procedures::remote::DOMAIN_EVENT_CALLBACK_BLOCK_JOB,
            Self::DomainEventCallbackDiskChange(_) => &procedures::remote::DOMAIN_EVENT_CALLBACK_DISK_CHANGE,
            Self::DomainEventCallbackTrayChange(_) => &procedures::remote::DOMAIN_EVENT_CALLBACK_TRAY_CHANGE,
            Self::DomainEventCallbackPmwakeup(_) => &procedures::remote::DOMAIN_EVENT_CALLBACK_PMWAKEUP,
            Self::DomainEventCallbackPmsuspend(_) => &procedures::remote::DOMAIN_EVENT_CALLBACK_PMSUSPEND,
            Self::DomainEventCallbackBalloonChange(_) => &procedures::remote::DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE,
            Self::DomainEventCallbackPmsuspendDisk(_) => &procedures::remote::DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK,
            Self::DomainEventCallbackDeviceRemoved(_) => &procedures::remote::DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED,
            Self::DomainEventBlockJob2(_) => &procedures::remote::DOMAIN_EVENT_BLOCK_JOB_2,
            Self::DomainEventCallbackTunable(_) => &procedures::remote::DOMAIN_EVENT_CALLBACK_TUNABLE,
            Self::DomainEventCallbackAgentLifecycle(_) => &procedures::remote::DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE,
            Self::DomainEventCallbackDeviceAdded(_) => &procedures::remote::DOMAIN_EVENT_CALLBACK_DEVICE_ADDED,
            Self::DomainEventCallbackMigrationIteration(_) => {
                &procedures::remote::DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION
            }
            Self::ConnectEventConnectionClosed(_) => &procedures::remote::CONNECT_EVENT_CONNECTION_CLOSED,
            Self::DomainEventCallbackJobCompleted(_) => &procedures::remote::DOMAIN_EVENT_CALLBACK_JOB_COMPLETED,
            Self::DomainEventCallbackDeviceRemovalFailed(_) => {
                &procedures::remote::DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED
            }
            Self::DomainEventCallbackMetadataChange(_) => &procedures::remote::DOMAIN_EVENT_CALLBACK_METADATA_CHANGE,
            Self::DomainEventBlockThreshold(_) => &procedures::remote::DOMAIN_EVENT_BLOCK_THRESHOLD,
            Self::DomainEventMemoryFailure(_) => &procedures::remote::DOMAIN_EVENT_MEMORY_FAILURE,
            Self::DomainEventMemoryDeviceSizeChange(_) => &procedures::remote::DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE,
            Self::DomainEventNicMacChange(_) => &procedures::remote::DOMAIN_EVENT_NIC_MAC_CHANGE,
            Self::NetworkEventLifecycle(_) => &procedures::remote::NETWORK_EVENT_LIFECYCLE,
            Self::NetworkEventCallbackMetadataChange(_) => &procedures::remote::NETWORK_EVENT_CALLBACK_METADATA_CHANGE,
            Self::NodeDeviceEventLifecycle(_) => &procedures::remote::NODE_DEVICE_EVENT_LIFECYCLE,
            Self::NodeDeviceEventUpdate(_) => &procedures::remote::NODE_DEVICE_EVENT_UPDATE,
            Self::SecretEventLifecycle(_) => &procedures::remote::SECRET_EVENT_LIFECYCLE,
            Self::SecretEventValueChanged(_) => &procedures::remote::SECRET_EVENT_VALUE_CHANGED,
            Self::StoragePoolEventLifecycle(_) => &procedures::remote::STORAGE_POOL_EVENT_LIFECYCLE,
            Self::StoragePoolEventRefresh(_) => &procedures::remote::STORAGE_POOL_EVENT_REFRESH,
            Self::QemuDomainMonitorEvent(_) => &procedures::qemu::DOMAIN_MONITOR_EVENT,
        }
    }

    /// The id of the callback that the message is for, as the reply to its registration gave it.
    /// `None` for a message that goes to all: one of the old form, or one that needs no registration.
    #[must_use]
    pub fn callback_id(&self) -> Option<i32> {
        match self {
            Self::DomainEventCallbackLifecycle(msg) => Some(msg.callback_id),
            Self::DomainEventCallbackReboot(msg) => Some(msg.callback_id),
            Self::DomainEventCallbackRtcChange(msg) => Some(msg.callback_id),
            Self::DomainEventCallbackWatchdog(msg) => Some(msg.callback_id),
            Self::DomainEventCallbackIoError(msg) => Some(msg.callback_id),
            Self::DomainEventCallbackGraphics(msg) => Some(msg.callback_id),
            Self::DomainEventCallbackIoErrorReason(msg) => Some(msg.callback_id),
            Self::DomainEventCallbackControlError(msg) => Some(msg.callback_id),
            Self::DomainEventCallbackBlockJob(msg) => Some(msg.callback_id),
            Self::DomainEventCallbackDiskChange(msg) => Some(msg.callback_id),
            Self::DomainEventCallbackTrayChange(msg) => Some(msg.callback_id),
            Self::DomainEventCallbackPmwakeup(msg) => Some(msg.callback_id),
            Self::DomainEventCallbackPmsuspend(msg) => Some(msg.callback_id),
            Self::DomainEventCallbackBalloonChange(msg) => Some(msg.callback_id),
            Self::DomainEventCallbackPmsuspendDisk(msg) => Some(msg.callback_id),
            Self::DomainEventCallbackDeviceRemoved(msg) => Some(msg.callback_id),
            Self::DomainEventBlockJob2(msg) => Some(msg.callback_id),
            Self::DomainEventCallbackTunable(msg) => Some(msg.callback_id),
            Self::DomainEventCallbackAgentLifecycle(msg) => Some(msg.callback_id),
            Self::DomainEventCallbackDeviceAdded(msg) => Some(msg.callback_id),
            Self::DomainEventCallbackMigrationIteration(msg) => Some(msg.callback_id),
            Self::DomainEventCallbackJobCompleted(msg) => Some(msg.callback_id),
            Self::DomainEventCallbackDeviceRemovalFailed(msg) => Some(msg.callback_id),
            Self::DomainEventCallbackMetadataChange(msg) => Some(msg.callback_id),
            Self::DomainEventBlockThreshold(msg) => Some(msg.callback_id),
            Self::DomainEventMemoryFailure(msg) => Some(msg.callback_id),
            Self::DomainEventMemoryDeviceSizeChange(msg) => Some(msg.callback_id),
            Self::DomainEventNicMacChange(msg) => Some(msg.callback_id),
            Self::NetworkEventLifecycle(msg) => Some(msg.callback_id),
            Self::NetworkEventCallbackMetadataChange(msg) => Some(msg.callback_id),
            Self::NodeDeviceEventLifecycle(msg) => Some(msg.callback_id),
            Self::NodeDeviceEventUpdate(msg) => Some(msg.callback_id),
            Self::SecretEventLifecycle(msg) => Some(msg.callback_id),
            Self::SecretEventValueChanged(msg) => Some(msg.callback_id),
            Self::StoragePoolEventLifecycle(msg) => Some(msg.callback_id),
            Self::StoragePoolEventRefresh(msg) => Some(msg.callback_id),
            Self::QemuDomainMonitorEvent(msg) => Some(msg.callback_id),
            Self::DomainEventLifecycle(_)
            | Self::DomainEventReboot(_)
            | Self::DomainEventRtcChange(_)
            | Self::DomainEventWatchdog(_)
            | Self::DomainEventIoError(_)
            | Self::DomainEventGraphics(_)
            | Self::DomainEventIoErrorReason(_)
            | Self::DomainEventControlError(_)
            | Self::DomainEventBlockJob(_)
            | Self::DomainEventDiskChange(_)
            | Self::DomainEventTrayChange(_)
            | Self::DomainEventPmwakeup(_)
            | Self::DomainEventPmsuspend(_)
            | Self::DomainEventBalloonChange(_)
            | Self::DomainEventPmsuspendDisk(_)
            | Self::DomainEventDeviceRemoved(_)
            | Self::ConnectEventConnectionClosed(_) => None,
        }
    }
}
