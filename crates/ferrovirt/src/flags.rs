//! Flag words, with libvirt's constant names.

pub use ferrovirt_proto::{
    enums::DomainMetadataType as MetadataType,
    flags::{
        DomainCreate as StartFlags, DomainDestroy as DestroyFlags, DomainReboot as RebootFlags,
        DomainShutdown as ShutdownFlags, DomainXml, ListAllDomains as ListDomains,
    },
};
