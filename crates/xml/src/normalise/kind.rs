//! The kinds of documents there are.

use ferrovirt_error::ErrorDomain;

use super::error::{Fault, XmlError};
use crate::tree::Document;

/// A kind of document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// A domain.
    Domain,
    /// A device of a domain.
    Device,
    /// A virtual network.
    Network,
    /// A storage pool.
    StoragePool,
    /// A storage volume.
    StorageVolume,
    /// A host's network interface.
    Interface,
    /// A host's device.
    NodeDevice,
    /// A host's processor.
    Processor,
    /// A snapshot of a domain.
    Snapshot,
    /// A checkpoint of a domain.
    Checkpoint,
}

impl Kind {
    /// Reads a document of that kind. Errors name it as libvirt does, and come from the part of libvirt that would read
    /// it.
    ///
    /// # Errors
    ///
    /// If it is not well formed. Whether it is of that kind is found out by normalising it.
    pub fn read(self, source: &str) -> Result<Document, XmlError> {
        let read = Document::parse_named(source, self.source_name());
        read.map_err(|error| Fault::Syntax(error).of(self.error_domain()))
    }

    /// What libvirt calls a text of that kind that comes from no file.
    #[must_use]
    pub fn source_name(self) -> &'static str {
        match self {
            Self::Domain => "(domain_definition)",
            Self::Device => "(device_definition)",
            Self::Network => "(network_definition)",
            Self::StoragePool => "(storage_pool_definition)",
            Self::StorageVolume => "(storage_volume_definition)",
            Self::Interface => "(interface_definition)",
            Self::NodeDevice => "(node_device_definition)",
            Self::Processor => "(CPU_definition)",
            Self::Snapshot => "(domain_snapshot)",
            Self::Checkpoint => "(domain_checkpoint)",
        }
    }

    /// The part of libvirt that reads documents of that kind.
    #[must_use]
    pub fn error_domain(self) -> ErrorDomain {
        match self {
            Self::Domain | Self::Device => ErrorDomain::DOMAIN,
            Self::Network => ErrorDomain::NETWORK,
            Self::StoragePool | Self::StorageVolume => ErrorDomain::STORAGE,
            Self::Interface => ErrorDomain::INTERFACE,
            Self::NodeDevice => ErrorDomain::NODEDEV,
            Self::Processor => ErrorDomain::CPU,
            Self::Snapshot => ErrorDomain::DOMAIN_SNAPSHOT,
            Self::Checkpoint => ErrorDomain::DOMAIN_CHECKPOINT,
        }
    }
}
