// Generated from schema/remote/domain_save.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! domain_save

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::List;

use super::*;
use crate::wire::wire;

wire! {
    /// The arguments of `domain_core_dump`. virDomainCoreDump.
    struct DomainCoreDumpArgs {
        dom: Domain,
        to: String,
        flags: u32,
    }

    /// The arguments of `domain_restore`. virDomainRestore.
    struct DomainRestoreArgs {
        from: String,
    }

    /// The arguments of `domain_save`. virDomainSave.
    struct DomainSaveArgs {
        dom: Domain,
        to: String,
    }

    /// The arguments of `domain_managed_save`. virDomainManagedSave.
    struct DomainManagedSaveArgs {
        dom: Domain,
        flags: u32,
    }

    /// The arguments of `domain_has_managed_save_image`. virDomainHasManagedSaveImage.
    struct DomainHasManagedSaveImageArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_has_managed_save_image`. virDomainHasManagedSaveImage.
    struct DomainHasManagedSaveImageRet {
        result: i32,
    }

    /// The arguments of `domain_managed_save_remove`. virDomainManagedSaveRemove.
    struct DomainManagedSaveRemoveArgs {
        dom: Domain,
        flags: u32,
    }

    /// The arguments of `domain_save_flags`. virDomainSaveFlags.
    struct DomainSaveFlagsArgs {
        dom: Domain,
        to: String,
        dxml: Option<String>,
        flags: u32,
    }

    /// The arguments of `domain_restore_flags`. virDomainRestoreFlags.
    struct DomainRestoreFlagsArgs {
        from: String,
        dxml: Option<String>,
        flags: u32,
    }

    /// The arguments of `domain_save_image_get_xml_desc`. virDomainSaveImageGetXMLDesc.
    struct DomainSaveImageGetXmlDescArgs {
        file: String,
        flags: u32,
    }

    /// The reply to `domain_save_image_get_xml_desc`. virDomainSaveImageGetXMLDesc.
    struct DomainSaveImageGetXmlDescRet {
        xml: String,
    }

    /// The arguments of `domain_save_image_define_xml`. virDomainSaveImageDefineXML.
    struct DomainSaveImageDefineXmlArgs {
        file: String,
        dxml: String,
        flags: u32,
    }

    /// The arguments of `domain_core_dump_with_format`. virDomainCoreDumpWithFormat.
    struct DomainCoreDumpWithFormatArgs {
        dom: Domain,
        to: String,
        dumpformat: u32,
        flags: u32,
    }

    /// The arguments of `domain_managed_save_get_xml_desc`. virDomainManagedSaveGetXMLDesc.
    struct DomainManagedSaveGetXmlDescArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_managed_save_get_xml_desc`. virDomainManagedSaveGetXMLDesc.
    struct DomainManagedSaveGetXmlDescRet {
        xml: String,
    }

    /// The arguments of `domain_managed_save_define_xml`. virDomainManagedSaveDefineXML.
    struct DomainManagedSaveDefineXmlArgs {
        dom: Domain,
        dxml: Option<String>,
        flags: u32,
    }

    /// The arguments of `domain_save_params`. virDomainSaveParams.
    struct DomainSaveParamsArgs {
        dom: Domain,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_SAVE_PARAMS_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_restore_params`. virDomainRestoreParams.
    struct DomainRestoreParamsArgs {
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_SAVE_PARAMS_MAX>,
        flags: u32,
    }
}
