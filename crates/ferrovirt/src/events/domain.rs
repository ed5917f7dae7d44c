//! The events of domains.

use ferrovirt_driver::Message;
use ferrovirt_proto::enums::DomainEventId;

use super::payload::payloads;
use crate::{Connection, TypedParams};

pub use ferrovirt_proto::{
    enums::{
        ConnectDomainEventAgentLifecycleReason, ConnectDomainEventAgentLifecycleState,
        ConnectDomainEventBlockJobStatus, ConnectDomainEventDiskChangeReason, DomainBlockJobType,
        DomainEventGraphicsAddressType, DomainEventGraphicsPhase, DomainEventIoErrorAction,
        DomainEventTrayChangeReason, DomainEventType, DomainEventWatchdogAction, DomainMemoryFailureActionType,
        DomainMemoryFailureRecipientType, DomainMetadataType,
    },
    flags::DomainMemoryFailure as DomainMemoryFailureFlags,
};

/// One end of a viewer's connection.
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "virDomainEventGraphicsAddress")]
#[non_exhaustive]
pub struct GraphicsAddress {
    /// The kind of address.
    pub family: DomainEventGraphicsAddressType,
    /// The address.
    pub node: String,
    /// The port.
    pub service: String,
}

/// One name under which a viewer proved who it is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "virDomainEventGraphicsSubjectIdentity")]
#[non_exhaustive]
pub struct GraphicsIdentity {
    /// The kind of name, such as `x509dname` or `saslUsername`.
    pub kind: String,
    /// The name.
    pub name: String,
}

payloads! {
    domain: Domain = dom;

    /// A domain was defined, undefined, started, paused, resumed or stopped, or crashed.
    struct DomainLifecycle from DomainEventCallbackLifecycle.msg, old DomainEventLifecycle |msg| {
        /// What happened.
        event: DomainEventType = DomainEventType(msg.event),
        /// How or why: a number whose meaning depends on the event, see [`DomainLifecycle::change`].
        detail: i32 = msg.detail,
    }

    /// A domain rebooted.
    struct DomainReboot from DomainEventCallbackReboot.msg, old DomainEventReboot |msg| {}

    /// A domain set its clock.
    struct DomainRtcChange from DomainEventCallbackRtcChange.msg, old DomainEventRtcChange |msg| {
        /// The offset from UTC in seconds.
        utc_offset_s: i64 = msg.offset,
    }

    /// A domain's watchdog fired.
    struct DomainWatchdog from DomainEventCallbackWatchdog.msg, old DomainEventWatchdog |msg| {
        /// What it does.
        action: DomainEventWatchdogAction = DomainEventWatchdogAction(msg.action),
    }

    /// A disk failed to read or write.
    struct DomainIoError from DomainEventCallbackIoError.msg, old DomainEventIoError |msg| {
        /// The disk's source on the host.
        src_path: String = msg.src_path.clone(),
        /// The disk's alias.
        dev_alias: String = msg.dev_alias.clone(),
        /// What the hypervisor did about it.
        action: DomainEventIoErrorAction = DomainEventIoErrorAction(msg.action),
    }

    /// A viewer connected to a display, proved who it is, or left.
    struct DomainGraphics from DomainEventCallbackGraphics.msg, old DomainEventGraphics |msg| {
        /// How far the connection is.
        phase: DomainEventGraphicsPhase = DomainEventGraphicsPhase(msg.phase),
        /// The display's end.
        local: GraphicsAddress = address(&msg.local),
        /// The viewer's end.
        remote: GraphicsAddress = address(&msg.remote),
        /// How the viewer proves who it is.
        auth_scheme: String = msg.auth_scheme.clone(),
        /// The names under which it did.
        subject: Vec<GraphicsIdentity> = msg.subject.iter().map(identity).collect(),
    }

    /// A disk failed to read or write, and why.
    struct DomainIoErrorReason from DomainEventCallbackIoErrorReason.msg, old DomainEventIoErrorReason |msg| {
        /// The disk's source on the host.
        src_path: String = msg.src_path.clone(),
        /// The disk's alias.
        dev_alias: String = msg.dev_alias.clone(),
        /// What the hypervisor did about it.
        action: DomainEventIoErrorAction = DomainEventIoErrorAction(msg.action),
        /// Why, such as `enospc`; empty where nothing is known.
        reason: String = msg.reason.clone(),
    }

    /// The hypervisor's control channel to a domain broke: the domain can be looked at and destroyed, not more.
    struct DomainControlError from DomainEventCallbackControlError.msg, old DomainEventControlError |msg| {}

    /// A block job ended or became ready; names the disk's source.
    struct DomainBlockJob from DomainEventCallbackBlockJob.msg, old DomainEventBlockJob |msg| {
        /// The disk's source on the host.
        path: String = msg.path.clone(),
        /// What the job does.
        kind: DomainBlockJobType = DomainBlockJobType(msg.kind),
        /// How it stands.
        status: ConnectDomainEventBlockJobStatus = ConnectDomainEventBlockJobStatus(msg.status),
    }

    /// A disk's medium was changed or dropped because its source was not there.
    struct DomainDiskChange from DomainEventCallbackDiskChange.msg, old DomainEventDiskChange |msg| {
        /// The source before.
        old_src_path: Option<String> = msg.old_src_path.clone(),
        /// The source after.
        new_src_path: Option<String> = msg.new_src_path.clone(),
        /// The disk's alias.
        dev_alias: String = msg.dev_alias.clone(),
        /// What was done.
        reason: ConnectDomainEventDiskChangeReason = ConnectDomainEventDiskChangeReason(msg.reason),
    }

    /// The tray of a drive opened or closed.
    struct DomainTrayChange from DomainEventCallbackTrayChange.msg, old DomainEventTrayChange |msg| {
        /// The drive's alias.
        dev_alias: String = msg.dev_alias.clone(),
        /// Which of the two.
        reason: DomainEventTrayChangeReason = DomainEventTrayChangeReason(msg.reason),
    }

    /// A domain woke up.
    struct DomainPmWakeup from DomainEventCallbackPmwakeup.msg + reason, old DomainEventPmwakeup |msg| {
        /// Always 0 so far.
        reason: i32 = reason,
    }

    /// A domain suspended itself to memory.
    struct DomainPmSuspend from DomainEventCallbackPmsuspend.msg + reason, old DomainEventPmsuspend |msg| {
        /// Always 0 so far.
        reason: i32 = reason,
    }

    /// A domain's memory changed.
    struct DomainBalloonChange from DomainEventCallbackBalloonChange.msg, old DomainEventBalloonChange |msg| {
        /// The new size in KiB.
        actual_kib: u64 = msg.actual,
    }

    /// A domain suspended itself to disk.
    struct DomainPmSuspendDisk from DomainEventCallbackPmsuspendDisk.msg + reason, old DomainEventPmsuspendDisk |msg| {
        /// Always 0 so far.
        reason: i32 = reason,
    }

    /// A device was removed from a domain.
    struct DomainDeviceRemoved from DomainEventCallbackDeviceRemoved.msg, old DomainEventDeviceRemoved |msg| {
        /// The device's alias.
        dev_alias: String = msg.dev_alias.clone(),
    }

    /// A block job ended or became ready; names the disk's target.
    struct DomainBlockJob2 from DomainEventBlockJob2 |msg| {
        /// The disk's target in the domain, such as `vda`.
        dst: String = msg.dst.clone(),
        /// What the job does.
        kind: DomainBlockJobType = DomainBlockJobType(msg.kind),
        /// How it stands.
        status: ConnectDomainEventBlockJobStatus = ConnectDomainEventBlockJobStatus(msg.status),
    }

    /// Settings of a domain changed.
    struct DomainTunable from DomainEventCallbackTunable |msg| {
        /// Which, and to what.
        params: TypedParams = TypedParams::from(msg.params.clone()),
    }

    /// The agent in a domain connected or left.
    struct DomainAgentLifecycle from DomainEventCallbackAgentLifecycle |msg| {
        /// Which of the two.
        state: ConnectDomainEventAgentLifecycleState = ConnectDomainEventAgentLifecycleState(msg.state),
        /// Why.
        reason: ConnectDomainEventAgentLifecycleReason = ConnectDomainEventAgentLifecycleReason(msg.reason),
    }

    /// A device was added to a domain.
    struct DomainDeviceAdded from DomainEventCallbackDeviceAdded |msg| {
        /// The device's alias.
        dev_alias: String = msg.dev_alias.clone(),
    }

    /// A migration began another pass over the domain's memory.
    struct DomainMigrationIteration from DomainEventCallbackMigrationIteration |msg| {
        /// The pass's number.
        iteration: i32 = msg.iteration,
    }

    /// A job on a domain ended.
    struct DomainJobCompleted from DomainEventCallbackJobCompleted |msg| {
        /// The job's statistics.
        params: TypedParams = TypedParams::from(msg.params.clone()),
    }

    /// A domain refused to let a device go.
    struct DomainDeviceRemovalFailed from DomainEventCallbackDeviceRemovalFailed |msg| {
        /// The device's alias.
        dev_alias: String = msg.dev_alias.clone(),
    }

    /// A domain's title, description or custom XML changed.
    struct DomainMetadataChange from DomainEventCallbackMetadataChange |msg| {
        /// Which of them.
        kind: DomainMetadataType = DomainMetadataType(msg.kind),
        /// The custom XML's namespace.
        ns_uri: Option<String> = msg.nsuri.clone(),
    }

    /// More was written to a disk than its threshold allows.
    struct DomainBlockThreshold from DomainEventBlockThreshold |msg| {
        /// The disk's target, or its index in the chain of images.
        dev: String = msg.dev.clone(),
        /// The image on the host.
        path: Option<String> = msg.path.clone(),
        /// The threshold in bytes.
        threshold: u64 = msg.threshold,
        /// So many bytes were written beyond it.
        excess: u64 = msg.excess,
    }

    /// The host's memory failed under a domain.
    struct DomainMemoryFailure from DomainEventMemoryFailure |msg| {
        /// Who was told.
        recipient: DomainMemoryFailureRecipientType = DomainMemoryFailureRecipientType(msg.recipient),
        /// What the hypervisor did.
        action: DomainMemoryFailureActionType = DomainMemoryFailureActionType(msg.action),
        /// How grave it is.
        flags: DomainMemoryFailureFlags = DomainMemoryFailureFlags::from_bits_retain(msg.flags),
    }

    /// A domain changed how much of a memory device it uses.
    struct DomainMemoryDeviceSizeChange from DomainEventMemoryDeviceSizeChange |msg| {
        /// The device's alias.
        alias: String = msg.alias.clone(),
        /// The new size in KiB.
        size_kib: u64 = msg.size,
    }

    /// A domain changed the MAC address of one of its interfaces.
    struct DomainNicMacChange from DomainEventNicMacChange |msg| {
        /// The interface's alias.
        alias: String = msg.alias.clone(),
        /// The address before.
        old_mac: String = msg.old_mac.clone(),
        /// The address after.
        new_mac: String = msg.new_mac.clone(),
    }
}

fn address(wire: &ferrovirt_proto::remote::DomainEventGraphicsAddress) -> GraphicsAddress {
    GraphicsAddress {
        family: DomainEventGraphicsAddressType(wire.family),
        node: wire.node.clone(),
        service: wire.service.clone(),
    }
}

fn identity(wire: &ferrovirt_proto::remote::DomainEventGraphicsIdentity) -> GraphicsIdentity {
    GraphicsIdentity { kind: wire.kind.clone(), name: wire.name.clone() }
}

/// Writes the sum of all events of domains, and which method asks for which.
macro_rules! kinds {
    ($($(#[$meta:meta])* $variant:ident($payload:ident) = $id:ident;)*) => {
        /// An event of a domain, of any kind.
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum DomainEvent {
            $(#[doc = concat!("See [`", stringify!($payload), "`].")] $variant($payload),)*
        }

        impl DomainEvent {
            pub(crate) fn read(conn: &Connection, message: &Message) -> Option<Self> {
                None$(.or_else(|| $payload::read(conn, message).map(Self::$variant)))*
            }

            /// Which kind of event it is.
            #[must_use]
            pub fn id(&self) -> DomainEventId {
                match self {
                    $(Self::$variant(_) => DomainEventId::$id,)*
                }
            }

            /// The domain that it is about.
            #[must_use]
            pub fn domain(&self) -> &crate::Domain {
                match self {
                    $(Self::$variant(event) => &event.domain,)*
                }
            }
        }
    };
}

kinds! {
    Lifecycle(DomainLifecycle) = LIFECYCLE;
    Reboot(DomainReboot) = REBOOT;
    RtcChange(DomainRtcChange) = RTC_CHANGE;
    Watchdog(DomainWatchdog) = WATCHDOG;
    IoError(DomainIoError) = IO_ERROR;
    Graphics(DomainGraphics) = GRAPHICS;
    IoErrorReason(DomainIoErrorReason) = IO_ERROR_REASON;
    ControlError(DomainControlError) = CONTROL_ERROR;
    BlockJob(DomainBlockJob) = BLOCK_JOB;
    DiskChange(DomainDiskChange) = DISK_CHANGE;
    TrayChange(DomainTrayChange) = TRAY_CHANGE;
    PmWakeup(DomainPmWakeup) = PMWAKEUP;
    PmSuspend(DomainPmSuspend) = PMSUSPEND;
    BalloonChange(DomainBalloonChange) = BALLOON_CHANGE;
    PmSuspendDisk(DomainPmSuspendDisk) = PMSUSPEND_DISK;
    DeviceRemoved(DomainDeviceRemoved) = DEVICE_REMOVED;
    BlockJob2(DomainBlockJob2) = BLOCK_JOB_2;
    Tunable(DomainTunable) = TUNABLE;
    AgentLifecycle(DomainAgentLifecycle) = AGENT_LIFECYCLE;
    DeviceAdded(DomainDeviceAdded) = DEVICE_ADDED;
    MigrationIteration(DomainMigrationIteration) = MIGRATION_ITERATION;
    JobCompleted(DomainJobCompleted) = JOB_COMPLETED;
    DeviceRemovalFailed(DomainDeviceRemovalFailed) = DEVICE_REMOVAL_FAILED;
    MetadataChange(DomainMetadataChange) = METADATA_CHANGE;
    BlockThreshold(DomainBlockThreshold) = BLOCK_THRESHOLD;
    MemoryFailure(DomainMemoryFailure) = MEMORY_FAILURE;
    MemoryDeviceSizeChange(DomainMemoryDeviceSizeChange) = MEMORY_DEVICE_SIZE_CHANGE;
    NicMacChange(DomainNicMacChange) = NIC_MAC_CHANGE;
}

/// The domain that a message of the old form is about.
pub(crate) fn domain_of(message: &Message) -> Option<[u8; 16]> {
    Some(match message {
        Message::DomainEventLifecycle(msg) => msg.dom.uuid,
        Message::DomainEventReboot(msg) => msg.dom.uuid,
        Message::DomainEventRtcChange(msg) => msg.dom.uuid,
        Message::DomainEventWatchdog(msg) => msg.dom.uuid,
        Message::DomainEventIoError(msg) => msg.dom.uuid,
        Message::DomainEventGraphics(msg) => msg.dom.uuid,
        Message::DomainEventIoErrorReason(msg) => msg.dom.uuid,
        Message::DomainEventControlError(msg) => msg.dom.uuid,
        Message::DomainEventBlockJob(msg) => msg.dom.uuid,
        Message::DomainEventDiskChange(msg) => msg.dom.uuid,
        Message::DomainEventTrayChange(msg) => msg.dom.uuid,
        Message::DomainEventPmwakeup(msg) => msg.dom.uuid,
        Message::DomainEventPmsuspend(msg) => msg.dom.uuid,
        Message::DomainEventBalloonChange(msg) => msg.dom.uuid,
        Message::DomainEventPmsuspendDisk(msg) => msg.dom.uuid,
        Message::DomainEventDeviceRemoved(msg) => msg.dom.uuid,
        _ => return None,
    })
}
