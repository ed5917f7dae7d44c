//! What happens to node devices.

use ferrovirt_driver::Message;
use ferrovirt_proto::{
    enums::{NodeDeviceEventId, NodeDeviceEventLifecycleType},
    remote as r,
};

use super::{News, Subject, Topic};

/// News of a node device: it came or went. This driver never tells of changes.
#[derive(Clone, Debug)]
pub(crate) struct DeviceNews {
    pub(crate) dev: r::NodeDevice,
    pub(crate) event: NodeDeviceEventLifecycleType,
}

impl News for DeviceNews {
    fn topic(&self) -> Topic {
        Topic::NodeDevice(NodeDeviceEventId::LIFECYCLE)
    }

    fn subject(&self) -> Subject {
        Subject::Name(self.dev.name.clone())
    }

    fn message(&self, callback_id: i32) -> Message {
        let Self { dev, event } = self.clone();
        Message::NodeDeviceEventLifecycle(r::NodeDeviceEventLifecycleMsg {
            callback_id,
            dev,
            event: event.0,
            detail: 0,
        })
    }
}
