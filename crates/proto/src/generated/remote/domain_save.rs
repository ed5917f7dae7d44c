// Generated from schema/remote/domain_save.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! A domain's memory in files: saved to be restored, or dumped for debugging.

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::List;

use super::*;
use crate::wire::wire;

wire! {
    /// The arguments of `domain_core_dump`. Writes the domain's memory to a file on the daemon's host for debugging.
    struct DomainCoreDumpArgs {
        dom: Domain,
        to: String,
        flags: u32,
    }

    /// The arguments of `domain_restore`. Starts a domain from a file with its saved memory.
    struct DomainRestoreArgs {
        from: String,
    }

    /// The arguments of `domain_save`. Saves a running domain's memory to a file on the daemon's host and stops it.
    struct DomainSaveArgs {
        dom: Domain,
        to: String,
    }

    /// The arguments of `domain_managed_save`. Saves the domain's memory where the daemon keeps it, and stops it; the next start resumes from there.
    struct DomainManagedSaveArgs {
        dom: Domain,
        flags: u32,
    }

    /// The arguments of `domain_has_managed_save_image`. Says whether the daemon keeps saved memory of the domain.
    struct DomainHasManagedSaveImageArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_has_managed_save_image`. Says whether the daemon keeps saved memory of the domain.
    struct DomainHasManagedSaveImageRet {
        result: i32,
    }

    /// The arguments of `domain_managed_save_remove`. Throws away the saved memory that the daemon keeps of the domain.
    struct DomainManagedSaveRemoveArgs {
        dom: Domain,
        flags: u32,
    }

    /// The arguments of `domain_save_flags`. Saves a running domain's memory to a file and stops it, perhaps with changed XML.
    struct DomainSaveFlagsArgs {
        dom: Domain,
        to: String,
        #[secret] dxml: Option<String>,
        flags: u32,
    }

    /// The arguments of `domain_restore_flags`. Starts a domain from a file with its saved memory, perhaps with changed XML.
    struct DomainRestoreFlagsArgs {
        from: String,
        #[secret] dxml: Option<String>,
        flags: u32,
    }

    /// The arguments of `domain_save_image_get_xml_desc`. Describes the domain in a file of saved memory as XML.
    struct DomainSaveImageGetXmlDescArgs {
        file: String,
        flags: u32,
    }

    /// The reply to `domain_save_image_get_xml_desc`. Describes the domain in a file of saved memory as XML.
    struct DomainSaveImageGetXmlDescRet {
        #[secret] xml: String,
    }

    /// The arguments of `domain_save_image_define_xml`. Changes the XML in a file of saved memory.
    struct DomainSaveImageDefineXmlArgs {
        file: String,
        #[secret] dxml: String,
        flags: u32,
    }

    /// The arguments of `domain_core_dump_with_format`. Writes the domain's memory to a file on the daemon's host in a chosen format.
    struct DomainCoreDumpWithFormatArgs {
        dom: Domain,
        to: String,
        dumpformat: u32,
        flags: u32,
    }

    /// The arguments of `domain_managed_save_get_xml_desc`. Describes as XML the domain whose saved memory the daemon keeps.
    struct DomainManagedSaveGetXmlDescArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_managed_save_get_xml_desc`. Describes as XML the domain whose saved memory the daemon keeps.
    struct DomainManagedSaveGetXmlDescRet {
        #[secret] xml: String,
    }

    /// The arguments of `domain_managed_save_define_xml`. Changes the XML of the saved memory that the daemon keeps.
    struct DomainManagedSaveDefineXmlArgs {
        dom: Domain,
        #[secret] dxml: Option<String>,
        flags: u32,
    }

    /// The arguments of `domain_save_params`. Saves a running domain's memory to a file as typed parameters say.
    struct DomainSaveParamsArgs {
        dom: Domain,
        #[secret] params: Vec<TypedParam> as List<TypedParam, DOMAIN_SAVE_PARAMS_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_restore_params`. Starts a domain from a file with its saved memory as typed parameters say.
    struct DomainRestoreParamsArgs {
        #[secret] params: Vec<TypedParam> as List<TypedParam, DOMAIN_SAVE_PARAMS_MAX>,
        flags: u32,
    }
}
