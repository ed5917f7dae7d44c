// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The family `secret`.

use std::future::{Future, ready};

use ferrovirt_error::Error;
use ferrovirt_proto::remote;

use crate::Cx;

/// What a driver answers in the family `secret`. A method that is not written answers ["not supported"](Error::unsupported).
pub trait SecretFamily: Send + Sync {
    /// virConnectNumOfSecrets.
    fn connect_num_of_secrets(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectNumOfSecretsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectNumOfSecrets")))
    }

    /// virConnectListSecrets.
    fn connect_list_secrets(
        &self,
        cx: &Cx,
        args: remote::ConnectListSecretsArgs,
    ) -> impl Future<Output = Result<remote::ConnectListSecretsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectListSecrets")))
    }

    /// virSecretLookupByUUID.
    fn secret_lookup_by_uuid(
        &self,
        cx: &Cx,
        args: remote::SecretLookupByUuidArgs,
    ) -> impl Future<Output = Result<remote::SecretLookupByUuidRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virSecretLookupByUUID")))
    }

    /// virSecretDefineXML.
    fn secret_define_xml(
        &self,
        cx: &Cx,
        args: remote::SecretDefineXmlArgs,
    ) -> impl Future<Output = Result<remote::SecretDefineXmlRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virSecretDefineXML")))
    }

    /// virSecretGetXMLDesc.
    fn secret_get_xml_desc(
        &self,
        cx: &Cx,
        args: remote::SecretGetXmlDescArgs,
    ) -> impl Future<Output = Result<remote::SecretGetXmlDescRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virSecretGetXMLDesc")))
    }

    /// virSecretSetValue.
    fn secret_set_value(
        &self,
        cx: &Cx,
        args: remote::SecretSetValueArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virSecretSetValue")))
    }

    /// virSecretGetValue.
    fn secret_get_value(
        &self,
        cx: &Cx,
        args: remote::SecretGetValueArgs,
    ) -> impl Future<Output = Result<remote::SecretGetValueRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virSecretGetValue")))
    }

    /// virSecretUndefine.
    fn secret_undefine(
        &self,
        cx: &Cx,
        args: remote::SecretUndefineArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virSecretUndefine")))
    }

    /// virSecretLookupByUsage.
    fn secret_lookup_by_usage(
        &self,
        cx: &Cx,
        args: remote::SecretLookupByUsageArgs,
    ) -> impl Future<Output = Result<remote::SecretLookupByUsageRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virSecretLookupByUsage")))
    }

    /// virConnectListAllSecrets.
    fn connect_list_all_secrets(
        &self,
        cx: &Cx,
        args: remote::ConnectListAllSecretsArgs,
    ) -> impl Future<Output = Result<remote::ConnectListAllSecretsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectListAllSecrets")))
    }

    /// virConnectSecretEventRegisterAny.
    fn connect_secret_event_register_any(
        &self,
        cx: &Cx,
        args: remote::ConnectSecretEventRegisterAnyArgs,
    ) -> impl Future<Output = Result<remote::ConnectSecretEventRegisterAnyRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectSecretEventRegisterAny")))
    }

    /// virConnectSecretEventDeregisterAny.
    fn connect_secret_event_deregister_any(
        &self,
        cx: &Cx,
        args: remote::ConnectSecretEventDeregisterAnyArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectSecretEventDeregisterAny")))
    }
}
