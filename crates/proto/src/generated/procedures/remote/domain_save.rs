// Generated from schema/remote/domain_save.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! A domain's memory in files: saved to be restored, or dumped for debugging.

use crate::net::REMOTE_PROGRAM;
use crate::{AclRule, Family, ProcedureInfo, Test, flags};

/// Writes the domain's memory to a file on the daemon's host for debugging.
pub static DOMAIN_CORE_DUMP: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 53, "domain_core_dump", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "core_dump")])
        .api("virDomainCoreDump", "0.1.9");
/// Starts a domain from a file with its saved memory.
pub static DOMAIN_RESTORE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 54, "domain_restore", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "start"), AclRule::always("domain", "write")])
        .api("virDomainRestore", "0.0.3");
/// Saves a running domain's memory to a file on the daemon's host and stops it.
pub static DOMAIN_SAVE: ProcedureInfo = ProcedureInfo::call(REMOTE_PROGRAM, 55, "domain_save", Family::Hypervisor)
    .acl(&[AclRule::always("domain", "hibernate")])
    .api("virDomainSave", "0.0.3");
/// Saves the domain's memory where the daemon keeps it, and stops it; the next start resumes from there.
pub static DOMAIN_MANAGED_SAVE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 182, "domain_managed_save", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "hibernate")])
        .api("virDomainManagedSave", "0.8.0");
/// Says whether the daemon keeps saved memory of the domain.
pub static DOMAIN_HAS_MANAGED_SAVE_IMAGE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 183, "domain_has_managed_save_image", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainHasManagedSaveImage", "0.8.0");
/// Throws away the saved memory that the daemon keeps of the domain.
pub static DOMAIN_MANAGED_SAVE_REMOVE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 184, "domain_managed_save_remove", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "hibernate")])
        .api("virDomainManagedSaveRemove", "0.8.0");
/// Saves a running domain's memory to a file and stops it, perhaps with changed XML.
pub static DOMAIN_SAVE_FLAGS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 232, "domain_save_flags", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "hibernate")])
        .api("virDomainSaveFlags", "0.9.4");
/// Starts a domain from a file with its saved memory, perhaps with changed XML.
pub static DOMAIN_RESTORE_FLAGS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 233, "domain_restore_flags", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "start"), AclRule::always("domain", "write")])
        .api("virDomainRestoreFlags", "0.9.4");
/// Describes the domain in a file of saved memory as XML.
pub static DOMAIN_SAVE_IMAGE_GET_XML_DESC: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 235, "domain_save_image_get_xml_desc", Family::Hypervisor)
        .high()
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainSaveImageGetXMLDesc", "0.9.4");
/// Changes the XML in a file of saved memory.
pub static DOMAIN_SAVE_IMAGE_DEFINE_XML: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 236, "domain_save_image_define_xml", Family::Hypervisor)
        .high()
        .acl(&[AclRule::always("domain", "write"), AclRule::always("domain", "hibernate")])
        .api("virDomainSaveImageDefineXML", "0.9.4");
/// Writes the domain's memory to a file on the daemon's host in a chosen format.
pub static DOMAIN_CORE_DUMP_WITH_FORMAT: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 334, "domain_core_dump_with_format", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "core_dump")])
        .api("virDomainCoreDumpWithFormat", "1.2.3");
/// Describes as XML the domain whose saved memory the daemon keeps.
pub static DOMAIN_MANAGED_SAVE_GET_XML_DESC: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 388, "domain_managed_save_get_xml_desc", Family::Hypervisor)
        .read_unless("flags", Test::HasAny(flags::DomainSaveImageXml::SECURE.bits()))
        .acl(&[
            AclRule::always("domain", "read"),
            AclRule::when("domain", "read_secure", "flags", Test::HasAll(flags::DomainSaveImageXml::SECURE.bits())),
        ])
        .api("virDomainManagedSaveGetXMLDesc", "3.7.0");
/// Changes the XML of the saved memory that the daemon keeps.
pub static DOMAIN_MANAGED_SAVE_DEFINE_XML: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 389, "domain_managed_save_define_xml", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write"), AclRule::always("domain", "hibernate")])
        .api("virDomainManagedSaveDefineXML", "3.7.0");
/// Saves a running domain's memory to a file as typed parameters say.
pub static DOMAIN_SAVE_PARAMS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 440, "domain_save_params", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "hibernate")])
        .api("virDomainSaveParams", "8.4.0");
/// Starts a domain from a file with its saved memory as typed parameters say.
pub static DOMAIN_RESTORE_PARAMS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 441, "domain_restore_params", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "start"), AclRule::always("domain", "write")])
        .api("virDomainRestoreParams", "8.4.0");
