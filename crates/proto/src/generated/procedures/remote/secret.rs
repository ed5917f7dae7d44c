// Generated from schema/remote/secret.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Secrets: passphrases and keys.

use crate::net::REMOTE_PROGRAM;
use crate::{AclRule, Family, ProcedureInfo};

/// Counts the secrets.
pub static CONNECT_NUM_OF_SECRETS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 139, "connect_num_of_secrets", Family::Secret)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_secrets")])
        .acl_filter(&[AclRule::always("secret", "getattr")])
        .api("virConnectNumOfSecrets", "0.7.1");
/// Lists the uuids of secrets as text, at most as many as asked for.
pub static CONNECT_LIST_SECRETS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 140, "connect_list_secrets", Family::Secret)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_secrets")])
        .acl_filter(&[AclRule::always("secret", "getattr")])
        .api("virConnectListSecrets", "0.7.1");
/// Finds a secret by its uuid.
pub static SECRET_LOOKUP_BY_UUID: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 141, "secret_lookup_by_uuid", Family::Secret)
        .high()
        .read()
        .acl(&[AclRule::always("secret", "getattr")])
        .api("virSecretLookupByUUID", "0.7.1");
/// Defines a secret from XML; its value is set apart from that.
pub static SECRET_DEFINE_XML: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 142, "secret_define_xml", Family::Secret)
        .high()
        .acl(&[AclRule::always("secret", "write"), AclRule::always("secret", "save")])
        .api("virSecretDefineXML", "0.7.1");
/// Describes a secret as XML, without its value.
pub static SECRET_GET_XML_DESC: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 143, "secret_get_xml_desc", Family::Secret)
        .high()
        .read()
        .acl(&[AclRule::always("secret", "read")])
        .api("virSecretGetXMLDesc", "0.7.1");
/// Sets a secret's value.
pub static SECRET_SET_VALUE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 144, "secret_set_value", Family::Secret)
        .high()
        .acl(&[AclRule::always("secret", "write")])
        .api("virSecretSetValue", "0.7.1");
/// Gives a secret's value, unless it is private.
pub static SECRET_GET_VALUE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 145, "secret_get_value", Family::Secret)
        .high()
        .acl(&[AclRule::always("secret", "read_secure")])
        .api("virSecretGetValue", "0.7.1");
/// Forgets a secret and its value.
pub static SECRET_UNDEFINE: ProcedureInfo = ProcedureInfo::call(REMOTE_PROGRAM, 146, "secret_undefine", Family::Secret)
    .high()
    .acl(&[AclRule::always("secret", "delete")])
    .api("virSecretUndefine", "0.7.1");
/// Finds a secret by what it is used for.
pub static SECRET_LOOKUP_BY_USAGE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 147, "secret_lookup_by_usage", Family::Secret)
        .high()
        .read()
        .acl(&[AclRule::always("secret", "getattr")])
        .api("virSecretLookupByUsage", "0.7.1");
/// Lists secrets, filtered by flags; or only counts them if no results are wanted.
pub static CONNECT_LIST_ALL_SECRETS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 287, "connect_list_all_secrets", Family::Secret)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_secrets")])
        .acl_filter(&[AclRule::always("secret", "getattr")])
        .api("virConnectListAllSecrets", "0.10.2");
/// Asks for events of secrets, of one or of all.
pub static CONNECT_SECRET_EVENT_REGISTER_ANY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 380, "connect_secret_event_register_any", Family::Secret)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_secrets")])
        .acl_filter(&[AclRule::always("secret", "getattr")])
        .api("virConnectSecretEventRegisterAny", "3.0.0");
/// Ends a registration for events of secrets.
pub static CONNECT_SECRET_EVENT_DEREGISTER_ANY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 381, "connect_secret_event_deregister_any", Family::Secret)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "read")])
        .api("virConnectSecretEventDeregisterAny", "3.0.0");
/// A secret was defined or undefined.
pub static SECRET_EVENT_LIFECYCLE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 382, "secret_event_lifecycle", Family::Secret).signals(
        "secret",
        Some(0),
        false,
    );
/// A secret's value was set.
pub static SECRET_EVENT_VALUE_CHANGED: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 383, "secret_event_value_changed", Family::Secret).signals(
        "secret",
        Some(1),
        false,
    );
