//! Secrets.

use std::fmt;

use crate::{
    Connection, ListSecrets, SecretDefineFlags, SecretUsageType, blocking,
    calls::{calls, facts, object},
    uuid::uuid_text,
    values::count,
};

object! {
    /// A secret: a handle with UUID and what it is used for. Its value is fetched apart.
    ///
    /// ```no_run
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use ferrovirt::{Connection, SecretDefineFlags, SecretValue};
    ///
    /// let conn = Connection::open("qemu:///system").await?;
    /// let xml = "<secret><usage type='volume'><volume>/disk</volume></usage></secret>";
    /// let secret = conn.secret_define_xml(xml, SecretDefineFlags::empty()).await?;
    /// secret.set_value(&SecretValue::new(b"open sesame".to_vec())).await?;
    /// assert_eq!(secret.value().await?.expose(), b"open sesame");
    /// # Ok(()) }
    /// ```
    Secret shows uuid_string, usage_type, usage_id;
}

/// A secret's value. It is not shown by `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretValue(Vec<u8>);

impl SecretValue {
    /// A value of these bytes.
    #[must_use]
    pub fn new(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The bytes.
    #[must_use]
    pub fn expose(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for SecretValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretValue(..)")
    }
}

facts! {
    for Secret;

    /// The UUID.
    #[doc(alias = "virSecretGetUUID")]
    fn uuid(&self) -> [u8; 16] { self.handle.uuid }

    /// The UUID in lower case with dashes.
    #[doc(alias = "virSecretGetUUIDString")]
    fn uuid_string(&self) -> String { uuid_text(self.handle.uuid) }

    /// What it is used for.
    #[doc(alias = "virSecretGetUsageType")]
    fn usage_type(&self) -> SecretUsageType { SecretUsageType(self.handle.usage_type) }

    /// Which of those things it is used for: a volume's path, a name.
    #[doc(alias = "virSecretGetUsageID")]
    fn usage_id(&self) -> &str { &self.handle.usage_id }
}

calls! {
    for Connection {};

    /// The secrets that pass the filters; all of them for an empty filter. In the driver's order.
    #[doc(alias = "virConnectListAllSecrets")]
    fn list_all_secrets(&self, filter: ListSecrets) -> Vec<Secret> as Vec<blocking::Secret>
        = ConnectListAllSecrets { need_results: 1, flags: filter.bits() }
        => |reply| reply.secrets.into_iter().map(|secret| Secret::new(self, secret)).collect();

    /// How many secrets there are.
    #[doc(alias = "virConnectNumOfSecrets")]
    fn num_of_secrets(&self) -> u32 = ConnectNumOfSecrets => |reply| count(reply.num);

    /// The UUIDs of secrets as text, at most `max` of them.
    #[doc(alias = "virConnectListSecrets")]
    fn list_secrets(&self, max: u32) -> Vec<String>
        = ConnectListSecrets { maxuuids: max.cast_signed() } => |reply| reply.uuids;

    /// The secret with this UUID.
    #[doc(alias = "virSecretLookupByUUID")]
    #[doc(alias = "virSecretLookupByUUIDString")]
    fails "`NO_SECRET` where there is none"
    fn secret_lookup_by_uuid(&self, uuid: [u8; 16]) -> Secret as blocking::Secret
        = SecretLookupByUuid { uuid } => |reply| Secret::new(self, reply.secret);

    /// The secret that is used for this.
    #[doc(alias = "virSecretLookupByUsage")]
    fails "`NO_SECRET` where there is none"
    fn secret_lookup_by_usage(&self, usage_type: SecretUsageType, usage_id: &str) -> Secret as blocking::Secret
        = SecretLookupByUsage { usage_type: usage_type.0, usage_id: usage_id.to_owned() }
        => |reply| Secret::new(self, reply.secret);

    /// Defines a secret from XML, without a value.
    #[doc(alias = "virSecretDefineXML")]
    fn secret_define_xml(&self, xml: &str, flags: SecretDefineFlags) -> Secret as blocking::Secret
        = SecretDefineXml { xml: xml.to_owned(), flags: flags.bits() } => |reply| Secret::new(self, reply.secret);
}

calls! {
    for Secret { secret };

    /// The secret's XML, without the value.
    #[doc(alias = "virSecretGetXMLDesc")]
    fn xml_desc(&self) -> String = SecretGetXmlDesc { flags: 0 } => |reply| reply.xml;

    /// The value.
    #[doc(alias = "virSecretGetValue")]
    fails "`NO_SECRET` where there is none, `INVALID_SECRET` for a private one"
    fn value(&self) -> SecretValue = SecretGetValue { flags: 0 } => |reply| SecretValue(reply.value);

    /// Sets the value; at most 64 KiB.
    #[doc(alias = "virSecretSetValue")]
    fn set_value(&self, value: &SecretValue) = SecretSetValue { value: value.0.clone(), flags: 0 };

    /// Forgets the secret and its value.
    #[doc(alias = "virSecretUndefine")]
    fn undefine(&self) = SecretUndefine;
}
