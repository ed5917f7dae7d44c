//! Volumes of storage pools.

use ferrovirt_driver::procedures as p;
use ferrovirt_proto::remote;

use crate::{
    Connection, StoragePool, StorageVolCreateFlags, StorageVolDeleteFlags, StorageVolInfoFlags, StorageVolResizeFlags,
    StorageVolType, WipeAlgorithm, blocking,
    calls::{calls, facts, object},
};

object! {
    /// A volume of a storage pool: a handle with name, key and the pool's name.
    ///
    /// ```no_run
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use ferrovirt::{Connection, StorageVolCreateFlags};
    ///
    /// let conn = Connection::open("test:///default").await?;
    /// let pool = conn.storage_pool_lookup_by_name("default-pool").await?;
    /// let xml = "<volume><name>disk</name><capacity unit='GiB'>1</capacity></volume>";
    /// let vol = pool.storage_vol_create_xml(xml, StorageVolCreateFlags::empty()).await?;
    /// assert_eq!(vol.info().await?.capacity, 1 << 30);
    /// # Ok(()) }
    /// ```
    StorageVol shows pool_name, name, key;
}

/// What a volume is, and its sizes in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StorageVolInfo {
    /// Its kind.
    pub kind: StorageVolType,
    /// The size that its user sees.
    pub capacity: u64,
    /// The size that it takes; or that its file has, where that was asked for.
    pub allocation: u64,
}

facts! {
    for StorageVol;

    /// The name.
    #[doc(alias = "virStorageVolGetName")]
    fn name(&self) -> &str { &self.handle.name }

    /// The key: unique on the host, and often the path.
    #[doc(alias = "virStorageVolGetKey")]
    fn key(&self) -> &str { &self.handle.key }

    /// The pool's name.
    fn pool_name(&self) -> &str { &self.handle.pool }
}

calls! {
    for Connection {};

    /// The volume with this key.
    #[doc(alias = "virStorageVolLookupByKey")]
    fails "`NO_STORAGE_VOL` where there is none"
    fn storage_vol_lookup_by_key(&self, key: &str) -> StorageVol as blocking::StorageVol
        = StorageVolLookupByKey { key: key.to_owned() } => |reply| StorageVol::new(self, reply.vol);

    /// The volume at this path on the host.
    #[doc(alias = "virStorageVolLookupByPath")]
    fails "`NO_STORAGE_VOL` where there is none"
    fn storage_vol_lookup_by_path(&self, path: &str) -> StorageVol as blocking::StorageVol
        = StorageVolLookupByPath { path: path.to_owned() } => |reply| StorageVol::new(self, reply.vol);
}

calls! {
    for StoragePool { pool };

    /// The pool's volume with this name.
    #[doc(alias = "virStorageVolLookupByName")]
    fails "`NO_STORAGE_VOL` where there is none"
    fn storage_vol_lookup_by_name(&self, name: &str) -> StorageVol as blocking::StorageVol
        = StorageVolLookupByName { name: name.to_owned() } => |reply| StorageVol::new(self.connection(), reply.vol);

    /// Makes a volume in the pool from XML.
    #[doc(alias = "virStorageVolCreateXML")]
    fn storage_vol_create_xml(&self, xml: &str, flags: StorageVolCreateFlags) -> StorageVol as blocking::StorageVol
        = StorageVolCreateXml { xml: xml.to_owned(), flags: flags.bits() }
        => |reply| StorageVol::new(self.connection(), reply.vol);

    /// Makes a volume in the pool from XML, with what another volume, in whatever pool, holds.
    #[doc(alias = "virStorageVolCreateXMLFrom")]
    fn storage_vol_create_xml_from(
        &self, xml: &str, source: &impl AsRef<StorageVol>, flags: StorageVolCreateFlags,
    ) -> StorageVol as blocking::StorageVol
        = StorageVolCreateXmlFrom { xml: xml.to_owned(), clonevol: source.as_ref().wire(), flags: flags.bits() }
        => |reply| StorageVol::new(self.connection(), reply.vol);
}

calls! {
    for StorageVol { vol };

    /// The pool.
    #[doc(alias = "virStoragePoolLookupByVolume")]
    fn pool(&self) -> StoragePool as blocking::StoragePool {
        let args = remote::StoragePoolLookupByVolumeArgs { vol: self.wire() };
        Ok(StoragePool::new(&self.conn, self.conn.invoke::<p::StoragePoolLookupByVolume>(args).await?.pool))
    }

    /// The path on the host.
    #[doc(alias = "virStorageVolGetPath")]
    fn path(&self) -> String = StorageVolGetPath => |reply| reply.name;

    /// The volume's XML.
    #[doc(alias = "virStorageVolGetXMLDesc")]
    fn xml_desc(&self) -> String = StorageVolGetXmlDesc { flags: 0 } => |reply| reply.xml;

    /// Kind and sizes.
    #[doc(alias = "virStorageVolGetInfo")]
    fn info(&self) -> StorageVolInfo = StorageVolGetInfo => |reply| StorageVolInfo {
        kind: StorageVolType(reply.kind.into()), capacity: reply.capacity, allocation: reply.allocation,
    };

    /// Kind and sizes; the size of the file with [`StorageVolInfoFlags::GET_PHYSICAL`].
    #[doc(alias = "virStorageVolGetInfoFlags")]
    fn info_flags(&self, flags: StorageVolInfoFlags) -> StorageVolInfo
        = StorageVolGetInfoFlags { flags: flags.bits() } => |reply| StorageVolInfo {
            kind: StorageVolType(reply.kind.into()), capacity: reply.capacity, allocation: reply.allocation,
        };

    /// Sets the size that the volume's user sees, in bytes; by that much more or less with
    /// [`StorageVolResizeFlags::DELTA`].
    #[doc(alias = "virStorageVolResize")]
    fn resize(&self, capacity: u64, flags: StorageVolResizeFlags)
        = StorageVolResize { capacity, flags: flags.bits() };

    /// Overwrites what the volume holds with zeroes.
    #[doc(alias = "virStorageVolWipe")]
    fn wipe(&self) = StorageVolWipe { flags: 0 };

    /// Overwrites what the volume holds.
    #[doc(alias = "virStorageVolWipePattern")]
    fn wipe_pattern(&self, algorithm: WipeAlgorithm)
        = StorageVolWipePattern { algorithm: algorithm.0.cast_unsigned(), flags: 0 };

    /// Deletes the volume and what it holds.
    #[doc(alias = "virStorageVolDelete")]
    fn delete(&self, flags: StorageVolDeleteFlags) = StorageVolDelete { flags: flags.bits() };
}
