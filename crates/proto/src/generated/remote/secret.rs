// Generated from schema/remote/secret.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Secrets: passphrases and keys.

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::{List, Opaque};

use super::*;
use crate::wire::wire;

wire! {
    /// The reply to `connect_num_of_secrets`. Counts the secrets.
    struct ConnectNumOfSecretsRet {
        num: i32,
    }

    /// The arguments of `connect_list_secrets`. Lists the uuids of secrets as text, at most as many as asked for.
    struct ConnectListSecretsArgs {
        maxuuids: i32,
    }

    /// The reply to `connect_list_secrets`. Lists the uuids of secrets as text, at most as many as asked for.
    struct ConnectListSecretsRet {
        uuids: Vec<String> as List<String, SECRET_LIST_MAX>,
    }

    /// The arguments of `secret_lookup_by_uuid`. Finds a secret by its uuid.
    struct SecretLookupByUuidArgs {
        uuid: [u8; 16],
    }

    /// The reply to `secret_lookup_by_uuid`. Finds a secret by its uuid.
    struct SecretLookupByUuidRet {
        secret: Secret,
    }

    /// The arguments of `secret_define_xml`. Defines a secret from XML; its value is set apart from that.
    struct SecretDefineXmlArgs {
        xml: String,
        flags: u32,
    }

    /// The reply to `secret_define_xml`. Defines a secret from XML; its value is set apart from that.
    struct SecretDefineXmlRet {
        secret: Secret,
    }

    /// The arguments of `secret_get_xml_desc`. Describes a secret as XML, without its value.
    struct SecretGetXmlDescArgs {
        secret: Secret,
        flags: u32,
    }

    /// The reply to `secret_get_xml_desc`. Describes a secret as XML, without its value.
    struct SecretGetXmlDescRet {
        xml: String,
    }

    /// The arguments of `secret_set_value`. Sets a secret's value.
    struct SecretSetValueArgs {
        secret: Secret,
        #[secret] value: Vec<u8> as Opaque<SECRET_VALUE_MAX>,
        flags: u32,
    }

    /// The arguments of `secret_get_value`. Gives a secret's value, unless it is private.
    struct SecretGetValueArgs {
        secret: Secret,
        flags: u32,
    }

    /// The reply to `secret_get_value`. Gives a secret's value, unless it is private.
    struct SecretGetValueRet {
        #[secret] value: Vec<u8> as Opaque<SECRET_VALUE_MAX>,
    }

    /// The arguments of `secret_undefine`. Forgets a secret and its value.
    struct SecretUndefineArgs {
        secret: Secret,
    }

    /// The arguments of `secret_lookup_by_usage`. Finds a secret by what it is used for.
    struct SecretLookupByUsageArgs {
        usage_type: i32,
        usage_id: String,
    }

    /// The reply to `secret_lookup_by_usage`. Finds a secret by what it is used for.
    struct SecretLookupByUsageRet {
        secret: Secret,
    }

    /// The arguments of `connect_list_all_secrets`. Lists secrets, filtered by flags; or only counts them if no results are wanted.
    struct ConnectListAllSecretsArgs {
        need_results: i32,
        flags: u32,
    }

    /// The reply to `connect_list_all_secrets`. Lists secrets, filtered by flags; or only counts them if no results are wanted.
    struct ConnectListAllSecretsRet {
        secrets: Vec<Secret> as List<Secret, SECRET_LIST_MAX>,
        ret: u32,
    }

    /// The arguments of `connect_secret_event_register_any`. Asks for events of secrets, of one or of all.
    struct ConnectSecretEventRegisterAnyArgs {
        event_id: i32,
        secret: Option<Secret>,
    }

    /// The reply to `connect_secret_event_register_any`. Asks for events of secrets, of one or of all.
    struct ConnectSecretEventRegisterAnyRet {
        callback_id: i32,
    }

    /// The arguments of `connect_secret_event_deregister_any`. Ends a registration for events of secrets.
    struct ConnectSecretEventDeregisterAnyArgs {
        callback_id: i32,
    }

    /// The message `secret_event_lifecycle`. A secret was defined or undefined.
    struct SecretEventLifecycleMsg {
        callback_id: i32,
        secret: Secret,
        event: i32,
        detail: i32,
    }

    /// The message `secret_event_value_changed`. A secret's value was set.
    struct SecretEventValueChangedMsg {
        callback_id: i32,
        secret: Secret,
    }
}
