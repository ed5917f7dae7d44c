//! One storage volume. It has no content.

use ferrovirt_proto::remote as r;
use ferrovirt_xml::{
    Element,
    normalise::{self, Kind, XmlError},
    view::StorageVolume,
};

use super::pool::Pool;

/// A volume of a storage pool.
#[derive(Debug)]
pub(super) struct Volume {
    pub(super) name: String,
    pub(super) key: String,
    pub(super) path: String,
    pub(super) capacity: u64,
    pub(super) allocation: u64,
    pub(super) definition: Element,
}

impl Volume {
    /// The volume that a document describes, in that pool.
    pub(super) fn read(xml: &str, pool: &Pool) -> Result<Self, XmlError> {
        let document = Kind::StorageVolume.read(xml)?;
        normalise::volume_in(document.root(), &pool.definition).map(Self::new)
    }

    /// A volume of the host's file, which may have a path and a key of its own.
    pub(super) fn of_file(element: &Element, pool: &Pool) -> Result<Self, XmlError> {
        let mut volume = StorageVolume::of(normalise::volume_in(element, &pool.definition)?);
        if let Some(path) = element.find("target/path").map(Element::text).filter(|path| !path.is_empty()) {
            volume.set_path(path.as_ref());
            volume.set_key(path.as_ref());
        }
        if let Some(key) = element.child_text("key").filter(|key| !key.is_empty()) {
            volume.set_key(key.as_ref());
        }
        Ok(Self::new(volume.into_inner()))
    }

    fn new(definition: Element) -> Self {
        let text = |path| definition.find(path).map(|element| element.text().into_owned()).unwrap_or_default();
        // Normalising has written these in bytes.
        let size = |path| text(path).parse().unwrap_or_default();
        Self {
            name: text("name"),
            key: text("key"),
            path: text("target/path"),
            capacity: size("capacity"),
            allocation: size("allocation"),
            definition,
        }
    }

    /// The handle that goes over the wire.
    pub(super) fn wire(&self, pool: &Pool) -> r::StorageVol {
        r::StorageVol { pool: pool.name.clone(), name: self.name.clone(), key: self.key.clone() }
    }
}
