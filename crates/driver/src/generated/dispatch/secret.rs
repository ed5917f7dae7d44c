// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The calls of the family `secret`.

use ferrovirt_error::Error;

use super::refuse;
use crate::{BoxFuture, Call, Cx, Reply, SecretFamily};

/// Each arm boxes its own future, so that no future is as big as the largest of all.
pub(super) fn dispatch<'a, D: SecretFamily>(
    driver: &'a D,
    cx: &'a Cx,
    call: Call,
) -> BoxFuture<'a, Result<Reply, Error>> {
    match call {
        Call::ConnectNumOfSecrets(args) => {
            Box::pin(async move { driver.connect_num_of_secrets(cx, args).await.map(Reply::ConnectNumOfSecrets) })
        }
        Call::ConnectListSecrets(args) => {
            Box::pin(async move { driver.connect_list_secrets(cx, args).await.map(Reply::ConnectListSecrets) })
        }
        Call::SecretLookupByUuid(args) => {
            Box::pin(async move { driver.secret_lookup_by_uuid(cx, args).await.map(Reply::SecretLookupByUuid) })
        }
        Call::SecretDefineXml(args) => {
            Box::pin(async move { driver.secret_define_xml(cx, args).await.map(Reply::SecretDefineXml) })
        }
        Call::SecretGetXmlDesc(args) => {
            Box::pin(async move { driver.secret_get_xml_desc(cx, args).await.map(Reply::SecretGetXmlDesc) })
        }
        Call::SecretSetValue(args) => {
            Box::pin(async move { driver.secret_set_value(cx, *args).await.map(Reply::SecretSetValue) })
        }
        Call::SecretGetValue(args) => {
            Box::pin(async move { driver.secret_get_value(cx, args).await.map(Reply::SecretGetValue) })
        }
        Call::SecretUndefine(args) => {
            Box::pin(async move { driver.secret_undefine(cx, args).await.map(Reply::SecretUndefine) })
        }
        Call::SecretLookupByUsage(args) => {
            Box::pin(async move { driver.secret_lookup_by_usage(cx, args).await.map(Reply::SecretLookupByUsage) })
        }
        Call::ConnectListAllSecrets(args) => {
            Box::pin(async move { driver.connect_list_all_secrets(cx, args).await.map(Reply::ConnectListAllSecrets) })
        }
        Call::ConnectSecretEventRegisterAny(args) => Box::pin(async move {
            driver.connect_secret_event_register_any(cx, args).await.map(Reply::ConnectSecretEventRegisterAny)
        }),
        Call::ConnectSecretEventDeregisterAny(args) => Box::pin(async move {
            driver.connect_secret_event_deregister_any(cx, args).await.map(Reply::ConnectSecretEventDeregisterAny)
        }),
        other => refuse(&other),
    }
}
