//! Domains.

mod agent;
mod block;
mod block_job;
mod checkpoints;
mod control;
mod definition;
mod device;
mod files;
mod interface;
mod iothread;
mod job;
mod lifecycle;
mod lookup;
mod memory;
mod metadata;
mod migrate;
mod migration;
mod qemu;
mod save;
mod security;
mod snapshots;
mod stats;
mod tuning;
mod vcpu;

use std::sync::{
    Arc,
    atomic::{AtomicI32, Ordering},
};

use ferrovirt_proto::remote;

use crate::{
    Connection,
    calls::{facts, shown},
    uuid::uuid_text,
};

pub use agent::{DomainTime, FsInfo};
pub use block::{BlockInfo, BlockStats, DiskError};
pub use block_job::BlockJobInfo;
pub use control::ControlInfo;
pub use interface::{DomainInterface, InterfaceStats, IpAddress};
pub use iothread::IothreadInfo;
pub use job::{JobInfo, JobStats};
pub use memory::MemoryStat;
pub use migrate::param as migrate_param;
pub use stats::DomainStatsRecord;
pub use vcpu::VcpuInfo;

/// A domain: a handle with name, UUID and the id it had when it was last asked about.
///
/// A handle is not the domain: it may outlive it. Calls on such a handle answer `NO_DOMAIN`.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use ferrovirt::{Connection, DomainState, DomainXml};
///
/// let conn = Connection::open("test:///default").await?;
/// let dom = conn.domain_lookup_by_name("test").await?;
/// assert_eq!(dom.info().await?.max_memory_kib, 8_388_608);
/// assert!(dom.xml_desc(DomainXml::INACTIVE).await?.contains("<name>test</name>"));
/// dom.suspend().await?;
/// assert_eq!(dom.state().await?.state, DomainState::Paused);
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Domain {
    conn: Connection,
    shared: Arc<Handle>,
}

struct Handle {
    name: String,
    uuid: [u8; 16],
    id: AtomicI32,
}

/// The id of a domain that is off.
const NO_ID: i32 = -1;

impl Domain {
    pub(crate) fn new(conn: &Connection, wire: remote::Domain) -> Self {
        let shared = Handle { name: wire.name, uuid: wire.uuid, id: AtomicI32::new(wire.id) };
        Self { conn: conn.clone(), shared: Arc::new(shared) }
    }

    pub(crate) fn wire(&self) -> remote::Domain {
        remote::Domain {
            name: self.shared.name.clone(),
            uuid: self.shared.uuid,
            id: self.shared.id.load(Ordering::Relaxed),
        }
    }

    fn set_id(&self, id: i32) {
        self.shared.id.store(id, Ordering::Relaxed);
    }

    /// The connection that the domain is reached through.
    #[must_use]
    pub fn connection(&self) -> &Connection {
        &self.conn
    }
}

facts! {
    for Domain;

    /// The name.
    #[doc(alias = "virDomainGetName")]
    fn name(&self) -> &str { &self.shared.name }

    /// The UUID.
    #[doc(alias = "virDomainGetUUID")]
    fn uuid(&self) -> [u8; 16] { self.shared.uuid }

    /// The UUID in lower case with dashes.
    #[doc(alias = "virDomainGetUUIDString")]
    fn uuid_string(&self) -> String { uuid_text(self.shared.uuid) }

    /// The id, `None` for a domain that was off when this handle last learnt of it. Asks nobody.
    #[doc(alias = "virDomainGetID")]
    fn id(&self) -> Option<u32> { u32::try_from(self.shared.id.load(Ordering::Relaxed)).ok() }
}

shown!(Domain name uuid_string id);
