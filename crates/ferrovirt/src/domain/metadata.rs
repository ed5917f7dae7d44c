//! What people and programs note about a domain.

use crate::{Domain, Impact, MessageTypes, MetadataType, calls::calls};

calls! {
    for Domain { dom };

    /// The title, the description, or the element of namespace `uri`.
    #[doc(alias = "virDomainGetMetadata")]
    fails "`NO_DOMAIN_METADATA` where there is none"
    fn metadata(&self, kind: MetadataType, uri: Option<&str>, impact: Impact) -> String
        = DomainGetMetadata { kind: kind.0, uri: uri.map(str::to_owned), flags: impact.bits() }
        => |reply| reply.metadata;

    /// Sets the title, the description, or the element of namespace `uri` (with the prefix `key`); `None` removes it.
    #[doc(alias = "virDomainSetMetadata")]
    fn set_metadata(
        &self, kind: MetadataType, metadata: Option<&str>, key: Option<&str>, uri: Option<&str>, impact: Impact,
    ) = DomainSetMetadata {
            kind: kind.0,
            metadata: metadata.map(str::to_owned),
            key: key.map(str::to_owned),
            uri: uri.map(str::to_owned),
            flags: impact.bits(),
        };

    /// What the host noted about the domain: deprecated settings, taints, I/O errors; all kinds for an empty set.
    #[doc(alias = "virDomainGetMessages")]
    fn messages(&self, kinds: MessageTypes) -> Vec<String>
        = DomainGetMessages { flags: kinds.bits() } => |reply| reply.msgs;
}
