//! What happens to networks.

use ferrovirt_driver::Message;
use ferrovirt_proto::{
    enums::{NetworkEventId, NetworkEventLifecycleType},
    remote as r,
};

use super::{News, Subject, Topic};

/// News of a network.
#[derive(Clone, Debug)]
pub(crate) enum NetworkNews {
    /// It was defined or forgotten, started or stopped.
    Lifecycle { net: r::Network, event: NetworkEventLifecycleType },
    /// Its title, description, or the custom XML of a namespace changed.
    Metadata { net: r::Network, kind: i32, namespace: Option<String> },
}

impl News for NetworkNews {
    fn topic(&self) -> Topic {
        Topic::Network(match self {
            Self::Lifecycle { .. } => NetworkEventId::LIFECYCLE,
            Self::Metadata { .. } => NetworkEventId::METADATA_CHANGE,
        })
    }

    fn subject(&self) -> Subject {
        let (Self::Lifecycle { net, .. } | Self::Metadata { net, .. }) = self;
        Subject::Uuid(net.uuid)
    }

    fn message(&self, callback_id: i32) -> Message {
        match self.clone() {
            Self::Lifecycle { net, event } => {
                let msg = r::NetworkEventLifecycleMsg { callback_id, net, event: event.0, detail: 0 };
                Message::NetworkEventLifecycle(msg)
            }
            Self::Metadata { net, kind, namespace } => {
                let msg = r::NetworkEventCallbackMetadataChangeMsg { callback_id, net, kind, nsuri: namespace };
                Message::NetworkEventCallbackMetadataChange(Box::new(msg))
            }
        }
    }
}
