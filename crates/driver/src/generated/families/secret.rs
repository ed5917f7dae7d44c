// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The family `secret`.

use std::future::{Future, ready};

use ferrovirt_error::Error;
use ferrovirt_proto::remote;

use crate::Cx;

/// What a driver answers in the family `secret`. A method that is not written answers ["not supported"](Error::unsupported).
pub trait SecretFamily: Send + Sync {
    /// Counts the secrets.
    fn connect_num_of_secrets(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectNumOfSecretsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectNumOfSecrets")))
    }

    /// Lists the uuids of secrets as text, at most as many as asked for.
    fn connect_list_secrets(
        &self,
        cx: &Cx,
        args: remote::ConnectListSecretsArgs,
    ) -> impl Future<Output = Result<remote::ConnectListSecretsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectListSecrets")))
    }

    /// Finds a secret by its uuid.
    fn secret_lookup_by_uuid(
        &self,
        cx: &Cx,
        args: remote::SecretLookupByUuidArgs,
    ) -> impl Future<Output = Result<remote::SecretLookupByUuidRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virSecretLookupByUUID")))
    }

    /// Defines a secret from XML; its value is set apart from that.
    fn secret_define_xml(
        &self,
        cx: &Cx,
        args: remote::SecretDefineXmlArgs,
    ) -> impl Future<Output = Result<remote::SecretDefineXmlRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virSecretDefineXML")))
    }

    /// Describes a secret as XML, without its value.
    fn secret_get_xml_desc(
        &self,
        cx: &Cx,
        args: remote::SecretGetXmlDescArgs,
    ) -> impl Future<Output = Result<remote::SecretGetXmlDescRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virSecretGetXMLDesc")))
    }

    /// Sets a secret's value.
    fn secret_set_value(
        &self,
        cx: &Cx,
        args: remote::SecretSetValueArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virSecretSetValue")))
    }

    /// Gives a secret's value, unless it is private.
    fn secret_get_value(
        &self,
        cx: &Cx,
        args: remote::SecretGetValueArgs,
    ) -> impl Future<Output = Result<remote::SecretGetValueRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virSecretGetValue")))
    }

    /// Forgets a secret and its value.
    fn secret_undefine(
        &self,
        cx: &Cx,
        args: remote::SecretUndefineArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virSecretUndefine")))
    }

    /// Finds a secret by what it is used for.
    fn secret_lookup_by_usage(
        &self,
        cx: &Cx,
        args: remote::SecretLookupByUsageArgs,
    ) -> impl Future<Output = Result<remote::SecretLookupByUsageRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virSecretLookupByUsage")))
    }

    /// Lists secrets, filtered by flags; or only counts them if no results are wanted.
    fn connect_list_all_secrets(
        &self,
        cx: &Cx,
        args: remote::ConnectListAllSecretsArgs,
    ) -> impl Future<Output = Result<remote::ConnectListAllSecretsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectListAllSecrets")))
    }

    /// Asks for events of secrets, of one or of all.
    fn connect_secret_event_register_any(
        &self,
        cx: &Cx,
        args: remote::ConnectSecretEventRegisterAnyArgs,
    ) -> impl Future<Output = Result<remote::ConnectSecretEventRegisterAnyRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectSecretEventRegisterAny")))
    }

    /// Ends a registration for events of secrets.
    fn connect_secret_event_deregister_any(
        &self,
        cx: &Cx,
        args: remote::ConnectSecretEventDeregisterAnyArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectSecretEventDeregisterAny")))
    }
}
