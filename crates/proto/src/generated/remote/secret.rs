// Generated from schema/remote/secret.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! secret

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::{List, Opaque};

use super::*;
use crate::wire::wire;

wire! {
    /// The reply to `connect_num_of_secrets`. virConnectNumOfSecrets.
    struct ConnectNumOfSecretsRet {
        num: i32,
    }

    /// The arguments of `connect_list_secrets`. virConnectListSecrets.
    struct ConnectListSecretsArgs {
        maxuuids: i32,
    }

    /// The reply to `connect_list_secrets`. virConnectListSecrets.
    struct ConnectListSecretsRet {
        uuids: Vec<String> as List<String, SECRET_LIST_MAX>,
    }

    /// The arguments of `secret_lookup_by_uuid`. virSecretLookupByUUID.
    struct SecretLookupByUuidArgs {
        uuid: [u8; 16],
    }

    /// The reply to `secret_lookup_by_uuid`. virSecretLookupByUUID.
    struct SecretLookupByUuidRet {
        secret: Secret,
    }

    /// The arguments of `secret_define_xml`. virSecretDefineXML.
    struct SecretDefineXmlArgs {
        xml: String,
        flags: u32,
    }

    /// The reply to `secret_define_xml`. virSecretDefineXML.
    struct SecretDefineXmlRet {
        secret: Secret,
    }

    /// The arguments of `secret_get_xml_desc`. virSecretGetXMLDesc.
    struct SecretGetXmlDescArgs {
        secret: Secret,
        flags: u32,
    }

    /// The reply to `secret_get_xml_desc`. virSecretGetXMLDesc.
    struct SecretGetXmlDescRet {
        xml: String,
    }

    /// The arguments of `secret_set_value`. virSecretSetValue.
    struct SecretSetValueArgs {
        secret: Secret,
        value: Vec<u8> as Opaque<SECRET_VALUE_MAX>,
        flags: u32,
    }

    /// The arguments of `secret_get_value`. virSecretGetValue.
    struct SecretGetValueArgs {
        secret: Secret,
        flags: u32,
    }

    /// The reply to `secret_get_value`. virSecretGetValue.
    struct SecretGetValueRet {
        value: Vec<u8> as Opaque<SECRET_VALUE_MAX>,
    }

    /// The arguments of `secret_undefine`. virSecretUndefine.
    struct SecretUndefineArgs {
        secret: Secret,
    }

    /// The arguments of `secret_lookup_by_usage`. virSecretLookupByUsage.
    struct SecretLookupByUsageArgs {
        usage_type: i32,
        usage_id: String,
    }

    /// The reply to `secret_lookup_by_usage`. virSecretLookupByUsage.
    struct SecretLookupByUsageRet {
        secret: Secret,
    }

    /// The arguments of `connect_list_all_secrets`. virConnectListAllSecrets.
    struct ConnectListAllSecretsArgs {
        need_results: i32,
        flags: u32,
    }

    /// The reply to `connect_list_all_secrets`. virConnectListAllSecrets.
    struct ConnectListAllSecretsRet {
        secrets: Vec<Secret> as List<Secret, SECRET_LIST_MAX>,
        ret: u32,
    }

    /// The arguments of `connect_secret_event_register_any`. virConnectSecretEventRegisterAny.
    struct ConnectSecretEventRegisterAnyArgs {
        event_id: i32,
        secret: Option<Secret>,
    }

    /// The reply to `connect_secret_event_register_any`. virConnectSecretEventRegisterAny.
    struct ConnectSecretEventRegisterAnyRet {
        callback_id: i32,
    }

    /// The arguments of `connect_secret_event_deregister_any`. virConnectSecretEventDeregisterAny.
    struct ConnectSecretEventDeregisterAnyArgs {
        callback_id: i32,
    }

    /// The message `secret_event_lifecycle`. secret_event_lifecycle.
    struct SecretEventLifecycleMsg {
        callback_id: i32,
        secret: Secret,
        event: i32,
        detail: i32,
    }

    /// The message `secret_event_value_changed`. secret_event_value_changed.
    struct SecretEventValueChangedMsg {
        callback_id: i32,
        secret: Secret,
    }
}
