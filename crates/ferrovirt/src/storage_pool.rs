//! Storage pools.

use crate::{
    Connection, ListStoragePools, StoragePoolBuildFlags, StoragePoolCreateFlags, StoragePoolDefineFlags,
    StoragePoolDeleteFlags, StoragePoolState, StorageVol, StorageXml, blocking,
    calls::{calls, facts, object},
    uuid::uuid_text,
    values::count,
};

object! {
    /// A storage pool: a handle with name and UUID.
    ///
    /// ```no_run
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use ferrovirt::{Connection, ListStoragePools, StoragePoolState};
    ///
    /// let conn = Connection::open("test:///default").await?;
    /// for pool in conn.list_all_storage_pools(ListStoragePools::ACTIVE).await? {
    ///     let info = pool.info().await?;
    ///     assert_eq!(info.state, StoragePoolState::RUNNING);
    ///     println!("{}: {} bytes free", pool.name(), info.available);
    /// }
    /// # Ok(()) }
    /// ```
    StoragePool shows name, uuid_string;
}

/// How a storage pool stands. Sizes are in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StoragePoolInfo {
    /// Its state.
    pub state: StoragePoolState,
    /// How much it holds.
    pub capacity: u64,
    /// How much is taken.
    pub allocation: u64,
    /// How much is left.
    pub available: u64,
}

facts! {
    for StoragePool;

    /// The name.
    #[doc(alias = "virStoragePoolGetName")]
    fn name(&self) -> &str { &self.handle.name }

    /// The UUID.
    #[doc(alias = "virStoragePoolGetUUID")]
    fn uuid(&self) -> [u8; 16] { self.handle.uuid }

    /// The UUID in lower case with dashes.
    #[doc(alias = "virStoragePoolGetUUIDString")]
    fn uuid_string(&self) -> String { uuid_text(self.handle.uuid) }
}

calls! {
    for Connection {};

    /// The storage pools that pass the filters; all of them for an empty filter. In the driver's order.
    #[doc(alias = "virConnectListAllStoragePools")]
    fn list_all_storage_pools(&self, filter: ListStoragePools) -> Vec<StoragePool> as Vec<blocking::StoragePool>
        = ConnectListAllStoragePools { need_results: 1, flags: filter.bits() }
        => |reply| reply.pools.into_iter().map(|pool| StoragePool::new(self, pool)).collect();

    /// How many storage pools are active.
    #[doc(alias = "virConnectNumOfStoragePools")]
    fn num_of_storage_pools(&self) -> u32 = ConnectNumOfStoragePools => |reply| count(reply.num);

    /// The names of active storage pools, at most `max` of them.
    #[doc(alias = "virConnectListStoragePools")]
    fn list_storage_pools(&self, max: u32) -> Vec<String>
        = ConnectListStoragePools { maxnames: max.cast_signed() } => |reply| reply.names;

    /// How many storage pools are defined and not active.
    #[doc(alias = "virConnectNumOfDefinedStoragePools")]
    fn num_of_defined_storage_pools(&self) -> u32 = ConnectNumOfDefinedStoragePools => |reply| count(reply.num);

    /// The names of storage pools that are defined and not active, at most `max` of them.
    #[doc(alias = "virConnectListDefinedStoragePools")]
    fn list_defined_storage_pools(&self, max: u32) -> Vec<String>
        = ConnectListDefinedStoragePools { maxnames: max.cast_signed() } => |reply| reply.names;

    /// What a pool of `kind` could be made from (XML), at the place that `source` (XML) describes where it is needed.
    #[doc(alias = "virConnectFindStoragePoolSources")]
    fn find_storage_pool_sources(&self, kind: &str, source: Option<&str>) -> String
        = ConnectFindStoragePoolSources {
            kind: kind.to_owned(), src_spec: source.map(str::to_owned), flags: 0,
        } => |reply| reply.xml;

    /// The kinds of storage pool that the other side knows (XML).
    #[doc(alias = "virConnectGetStoragePoolCapabilities")]
    fn storage_pool_capabilities(&self) -> String
        = ConnectGetStoragePoolCapabilities { flags: 0 } => |reply| reply.capabilities;

    /// The storage pool with this name.
    #[doc(alias = "virStoragePoolLookupByName")]
    fails "`NO_STORAGE_POOL` where there is none"
    fn storage_pool_lookup_by_name(&self, name: &str) -> StoragePool as blocking::StoragePool
        = StoragePoolLookupByName { name: name.to_owned() } => |reply| StoragePool::new(self, reply.pool);

    /// The storage pool with this UUID.
    #[doc(alias = "virStoragePoolLookupByUUID")]
    #[doc(alias = "virStoragePoolLookupByUUIDString")]
    fails "`NO_STORAGE_POOL` where there is none"
    fn storage_pool_lookup_by_uuid(&self, uuid: [u8; 16]) -> StoragePool as blocking::StoragePool
        = StoragePoolLookupByUuid { uuid } => |reply| StoragePool::new(self, reply.pool);

    /// The storage pool that shows up at this path on the host.
    #[doc(alias = "virStoragePoolLookupByTargetPath")]
    fails "`NO_STORAGE_POOL` where there is none"
    fn storage_pool_lookup_by_target_path(&self, path: &str) -> StoragePool as blocking::StoragePool
        = StoragePoolLookupByTargetPath { path: path.to_owned() } => |reply| StoragePool::new(self, reply.pool);

    /// Starts a storage pool from XML. It vanishes when it stops, unless it was defined before.
    #[doc(alias = "virStoragePoolCreateXML")]
    fn storage_pool_create_xml(&self, xml: &str, flags: StoragePoolCreateFlags) -> StoragePool as blocking::StoragePool
        = StoragePoolCreateXml { xml: xml.to_owned(), flags: flags.bits() }
        => |reply| StoragePool::new(self, reply.pool);

    /// Defines a storage pool from XML, or redefines the one of its name and UUID. It is neither built nor started.
    #[doc(alias = "virStoragePoolDefineXML")]
    fn storage_pool_define_xml(&self, xml: &str, flags: StoragePoolDefineFlags) -> StoragePool as blocking::StoragePool
        = StoragePoolDefineXml { xml: xml.to_owned(), flags: flags.bits() }
        => |reply| StoragePool::new(self, reply.pool);
}

calls! {
    for StoragePool { pool };

    /// Makes what lies below the pool: the folder, the file system, the volume group.
    #[doc(alias = "virStoragePoolBuild")]
    fn build(&self, flags: StoragePoolBuildFlags) = StoragePoolBuild { flags: flags.bits() };

    /// Starts a defined pool.
    #[doc(alias = "virStoragePoolCreate")]
    fn create(&self, flags: StoragePoolCreateFlags) = StoragePoolCreate { flags: flags.bits() };

    /// Stops the pool. What it holds stays.
    #[doc(alias = "virStoragePoolDestroy")]
    fn destroy(&self) = StoragePoolDestroy;

    /// Deletes what lies below the pool, which must not be active.
    #[doc(alias = "virStoragePoolDelete")]
    fn delete(&self, flags: StoragePoolDeleteFlags) = StoragePoolDelete { flags: flags.bits() };

    /// Forgets the definition of a pool that is not active.
    #[doc(alias = "virStoragePoolUndefine")]
    fn undefine(&self) = StoragePoolUndefine;

    /// Looks anew for the volumes that the pool holds.
    #[doc(alias = "virStoragePoolRefresh")]
    fn refresh(&self) = StoragePoolRefresh { flags: 0 };

    /// State and sizes.
    #[doc(alias = "virStoragePoolGetInfo")]
    fn info(&self) -> StoragePoolInfo = StoragePoolGetInfo => |reply| StoragePoolInfo {
        state: StoragePoolState(reply.state.into()),
        capacity: reply.capacity,
        allocation: reply.allocation,
        available: reply.available,
    };

    /// The pool's XML.
    #[doc(alias = "virStoragePoolGetXMLDesc")]
    fn xml_desc(&self, flags: StorageXml) -> String
        = StoragePoolGetXmlDesc { flags: flags.bits() } => |reply| reply.xml;

    /// Whether the pool starts with its host.
    #[doc(alias = "virStoragePoolGetAutostart")]
    fn autostart(&self) -> bool = StoragePoolGetAutostart => |reply| reply.autostart != 0;

    /// Sets whether the pool starts with its host.
    #[doc(alias = "virStoragePoolSetAutostart")]
    fn set_autostart(&self, autostart: bool) = StoragePoolSetAutostart { autostart: i32::from(autostart) };

    /// Whether the pool runs.
    #[doc(alias = "virStoragePoolIsActive")]
    fn is_active(&self) -> bool = StoragePoolIsActive => |reply| reply.active != 0;

    /// Whether the pool's definition outlives its next stop.
    #[doc(alias = "virStoragePoolIsPersistent")]
    fn is_persistent(&self) -> bool = StoragePoolIsPersistent => |reply| reply.persistent != 0;

    /// The pool's volumes, in the driver's order.
    #[doc(alias = "virStoragePoolListAllVolumes")]
    fn list_all_volumes(&self) -> Vec<StorageVol> as Vec<blocking::StorageVol>
        = StoragePoolListAllVolumes { need_results: 1, flags: 0 }
        => |reply| reply.vols.into_iter().map(|vol| StorageVol::new(&self.conn, vol)).collect();

    /// How many volumes the pool has.
    #[doc(alias = "virStoragePoolNumOfVolumes")]
    fn num_of_volumes(&self) -> u32 = StoragePoolNumOfVolumes => |reply| count(reply.num);

    /// The names of the pool's volumes, at most `max` of them.
    #[doc(alias = "virStoragePoolListVolumes")]
    fn list_volumes(&self, max: u32) -> Vec<String>
        = StoragePoolListVolumes { maxnames: max.cast_signed() } => |reply| reply.names;
}
