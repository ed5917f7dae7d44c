//! What happens to storage pools.

use ferrovirt_driver::Message;
use ferrovirt_proto::{
    enums::{StoragePoolEventId, StoragePoolEventLifecycleType},
    remote as r,
};

use super::{News, Subject, Topic};

/// News of a storage pool.
#[derive(Clone, Debug)]
pub(crate) enum PoolNews {
    /// It was defined or forgotten, built or deleted, started or stopped.
    Lifecycle { pool: r::StoragePool, event: StoragePoolEventLifecycleType },
    /// Its volumes were looked for anew.
    Refresh(r::StoragePool),
}

impl News for PoolNews {
    fn topic(&self) -> Topic {
        Topic::StoragePool(match self {
            Self::Lifecycle { .. } => StoragePoolEventId::LIFECYCLE,
            Self::Refresh(_) => StoragePoolEventId::REFRESH,
        })
    }

    fn subject(&self) -> Subject {
        let (Self::Lifecycle { pool, .. } | Self::Refresh(pool)) = self;
        Subject::Uuid(pool.uuid)
    }

    fn message(&self, callback_id: i32) -> Message {
        match self.clone() {
            Self::Lifecycle { pool, event } => {
                let msg = r::StoragePoolEventLifecycleMsg { callback_id, pool, event: event.0, detail: 0 };
                Message::StoragePoolEventLifecycle(msg)
            }
            Self::Refresh(pool) => {
                Message::StoragePoolEventRefresh(r::StoragePoolEventRefreshMsg { callback_id, pool })
            }
        }
    }
}
