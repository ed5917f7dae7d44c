//! The events of networks, storage pools, host devices, secrets, of QEMU's monitor and of the connection.

use std::time::Duration;

use ferrovirt_driver::Message;

use super::payload::payloads;
use crate::Connection;

pub use ferrovirt_proto::enums::{
    ConnectCloseReason, NetworkEventLifecycleType, NetworkMetadataType, NodeDeviceEventLifecycleType,
    SecretEventLifecycleType, StoragePoolEventLifecycleType,
};

payloads! {
    network: Network = net;

    /// A network was defined, undefined, started or stopped.
    struct NetworkLifecycle from NetworkEventLifecycle |msg| {
        /// What happened.
        event: NetworkEventLifecycleType = NetworkEventLifecycleType(msg.event),
        /// Always 0 so far.
        detail: i32 = msg.detail,
    }

    /// A network's title, description or custom XML changed.
    struct NetworkMetadataChange from NetworkEventCallbackMetadataChange |msg| {
        /// Which of them.
        kind: NetworkMetadataType = NetworkMetadataType(msg.kind),
        /// The custom XML's namespace.
        ns_uri: Option<String> = msg.nsuri.clone(),
    }
}

payloads! {
    pool: StoragePool = pool;

    /// A storage pool was defined, undefined, started, stopped, created or deleted.
    struct StoragePoolLifecycle from StoragePoolEventLifecycle |msg| {
        /// What happened.
        event: StoragePoolEventLifecycleType = StoragePoolEventLifecycleType(msg.event),
        /// Always 0 so far.
        detail: i32 = msg.detail,
    }

    /// A storage pool looked anew which volumes it holds.
    struct StoragePoolRefresh from StoragePoolEventRefresh |msg| {}
}

payloads! {
    device: NodeDevice = dev;

    /// A host device came, went, was defined or undefined.
    struct NodeDeviceLifecycle from NodeDeviceEventLifecycle |msg| {
        /// What happened.
        event: NodeDeviceEventLifecycleType = NodeDeviceEventLifecycleType(msg.event),
        /// Always 0 so far.
        detail: i32 = msg.detail,
    }

    /// A host device's description changed.
    struct NodeDeviceUpdate from NodeDeviceEventUpdate |msg| {}
}

payloads! {
    secret: Secret = secret;

    /// A secret was defined or undefined.
    struct SecretLifecycle from SecretEventLifecycle |msg| {
        /// What happened.
        event: SecretEventLifecycleType = SecretEventLifecycleType(msg.event),
        /// Always 0 so far.
        detail: i32 = msg.detail,
    }

    /// A secret's value was set.
    struct SecretValueChanged from SecretEventValueChanged |msg| {}
}

payloads! {
    domain: Domain = dom;

    /// QEMU's monitor reported something.
    struct QemuMonitor from QemuDomainMonitorEvent |msg| {
        /// The name that QEMU gives it.
        event: String = msg.event.clone(),
        /// When, since 1970, by QEMU's clock.
        time: Duration = Duration::from_secs(msg.seconds.try_into().unwrap_or(0))
            + Duration::from_micros(msg.micros.into()),
        /// The details as JSON.
        details: Option<String> = msg.details.clone(),
    }
}

/// The daemon's own connection to a hypervisor ended. The connection to the daemon still works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConnectionClosed {
    /// Why.
    pub reason: ConnectCloseReason,
}

impl ConnectionClosed {
    pub(crate) fn read(_: &Connection, message: &Message) -> Option<Self> {
        match message {
            Message::ConnectEventConnectionClosed(msg) => Some(Self { reason: ConnectCloseReason(msg.reason) }),
            _ => None,
        }
    }
}
