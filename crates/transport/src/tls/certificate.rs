//! What of a certificate matters for trust, read once.

use x509_parser::prelude::{FromDer as _, GeneralName, ParsedExtension, X509Certificate, X509Extension};

use super::algorithm::{PublicKey, Signature};

/// The usages of a key that are looked at, as bits of the extension.
pub(crate) mod usage {
    pub(crate) const DIGITAL_SIGNATURE: u16 = 1 << 0;
    pub(crate) const KEY_ENCIPHERMENT: u16 = 1 << 2;
    pub(crate) const CERTIFICATE_SIGNING: u16 = 1 << 5;
}

/// Purposes of a key, as object identifiers.
pub(crate) mod purpose {
    pub(crate) const ANY: &str = "2.5.29.37.0";
    pub(crate) const TLS_SERVER: &str = "1.3.6.1.5.5.7.3.1";
    pub(crate) const TLS_CLIENT: &str = "1.3.6.1.5.5.7.3.2";
}

/// Critical extensions that GnuTLS knows, and so need not refuse.
const KNOWN_EXTENSIONS: &[&str] = &[
    "2.5.29.14",
    "2.5.29.15",
    "2.5.29.16",
    "2.5.29.17",
    "2.5.29.19",
    "2.5.29.30",
    "2.5.29.31",
    "2.5.29.32",
    "2.5.29.35",
    "2.5.29.37",
    "2.5.29.54",
    "1.3.6.1.5.5.7.1.1",
    "1.3.6.1.5.5.7.1.14",
    "1.3.6.1.5.5.7.1.24",
];

/// The bytes are no certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Malformed;

/// A certificate, taken apart.
#[derive(Clone, Debug)]
pub(crate) struct Certificate {
    pub(crate) der: Vec<u8>,
    /// 1, 2 or 3.
    pub(crate) version: u32,
    pub(crate) serial: Vec<u8>,
    /// Names as they are encoded, which is how they are compared.
    pub(crate) subject: Vec<u8>,
    pub(crate) issuer: Vec<u8>,
    /// Seconds since 1970, both inclusive.
    pub(crate) valid_from: i64,
    pub(crate) valid_until: i64,
    pub(crate) signed_part: Vec<u8>,
    pub(crate) signature: Signature,
    pub(crate) key: PublicKey,
    pub(crate) common_names: Vec<Vec<u8>>,
    pub(crate) extensions: Extensions,
}

/// The extensions that are looked at.
#[derive(Clone, Debug, Default)]
pub(crate) struct Extensions {
    pub(crate) basic_constraints: Option<BasicConstraints>,
    pub(crate) usage: Option<Marked<u16>>,
    pub(crate) purposes: Option<Marked<Vec<String>>>,
    pub(crate) names: Vec<Name>,
    pub(crate) authority_key: Option<Vec<u8>>,
    pub(crate) subject_key: Option<Vec<u8>>,
    pub(crate) name_constraints: Option<NameConstraints>,
    /// One that is critical and that nobody here understands.
    pub(crate) unknown_critical: bool,
}

/// What the certificate says of its own kind.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BasicConstraints {
    pub(crate) authority: bool,
    pub(crate) path_length: Option<u32>,
}

/// An extension's value, and whether it is critical.
#[derive(Clone, Debug)]
pub(crate) struct Marked<T> {
    pub(crate) value: T,
    pub(crate) critical: bool,
}

/// An alternative name, or what one is compared with in name constraints.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Name {
    Dns(Vec<u8>),
    /// Four or sixteen bytes; in constraints twice as many, the mask behind the address.
    Ip(Vec<u8>),
    Email(Vec<u8>),
    Uri(Vec<u8>),
    /// As it is encoded.
    Directory(Vec<u8>),
    Other,
}

/// For which names an authority may speak.
#[derive(Clone, Debug, Default)]
pub(crate) struct NameConstraints {
    pub(crate) permitted: Vec<Name>,
    pub(crate) excluded: Vec<Name>,
}

impl Certificate {
    /// Reads one certificate.
    pub(crate) fn from_der(der: &[u8]) -> Result<Self, Malformed> {
        let (rest, parsed) = X509Certificate::from_der(der).map_err(|_| Malformed)?;
        if !rest.is_empty() {
            return Err(Malformed);
        }
        let body = &parsed.tbs_certificate;
        Ok(Self {
            der: der.to_vec(),
            version: body.version.0.saturating_add(1),
            serial: body.raw_serial().to_vec(),
            subject: body.subject.as_raw().to_vec(),
            issuer: body.issuer.as_raw().to_vec(),
            valid_from: body.validity.not_before.timestamp(),
            valid_until: body.validity.not_after.timestamp(),
            signed_part: body.as_ref().to_vec(),
            signature: Signature::of(der, &parsed)?,
            key: PublicKey::of(&body.subject_pki)?,
            common_names: body.subject.iter_common_name().map(|name| name.as_slice().to_vec()).collect(),
            extensions: Extensions::read(body.extensions())?,
        })
    }

    /// Whether `authority` says that it is the one who issued this: its name, and its key's id where both tell one.
    pub(crate) fn is_issued_by(&self, authority: &Self) -> bool {
        let keys = (&self.extensions.authority_key, &authority.extensions.subject_key);
        self.issuer == authority.subject
            && match keys {
                (Some(wanted), Some(key)) => wanted == key,
                _ => true,
            }
    }

    pub(crate) fn is_self_issued(&self) -> bool {
        self.is_issued_by(self)
    }
}

impl Extensions {
    fn read(all: &[X509Extension<'_>]) -> Result<Self, Malformed> {
        let mut extensions = Self::default();
        for (at, extension) in all.iter().enumerate() {
            if all[..at].iter().any(|earlier| earlier.oid == extension.oid) {
                return Err(Malformed);
            }
            extensions.add(extension)?;
            if extension.critical && !KNOWN_EXTENSIONS.contains(&extension.oid.to_id_string().as_str()) {
                extensions.unknown_critical = true;
            }
        }
        Ok(extensions)
    }

    fn add(&mut self, extension: &X509Extension<'_>) -> Result<(), Malformed> {
        let critical = extension.critical;
        match extension.parsed_extension() {
            ParsedExtension::BasicConstraints(found) => {
                self.basic_constraints =
                    Some(BasicConstraints { authority: found.ca, path_length: found.path_len_constraint });
            }
            ParsedExtension::KeyUsage(found) => self.usage = Some(Marked { value: found.flags, critical }),
            ParsedExtension::ExtendedKeyUsage(found) => {
                self.purposes = Some(Marked { value: purposes(found), critical });
            }
            ParsedExtension::SubjectAlternativeName(found) => {
                self.names = found.general_names.iter().map(Name::of).collect();
            }
            ParsedExtension::AuthorityKeyIdentifier(found) => {
                self.authority_key = found.key_identifier.as_ref().map(|id| id.0.to_vec());
            }
            ParsedExtension::SubjectKeyIdentifier(found) => self.subject_key = Some(found.0.to_vec()),
            ParsedExtension::NameConstraints(found) => {
                let names = |trees: &Option<Vec<x509_parser::extensions::GeneralSubtree<'_>>>| {
                    trees.iter().flatten().map(|tree| Name::of(&tree.base)).collect()
                };
                self.name_constraints = Some(NameConstraints {
                    permitted: names(&found.permitted_subtrees),
                    excluded: names(&found.excluded_subtrees),
                });
            }
            ParsedExtension::ParseError { .. } => return Err(Malformed),
            _ => {}
        }
        Ok(())
    }
}

impl Name {
    fn of(name: &GeneralName<'_>) -> Self {
        match name {
            GeneralName::DNSName(text) => Self::Dns(text.as_bytes().to_vec()),
            // A name in bytes that no host name has: it is there, and matches nothing.
            GeneralName::Invalid(tag, bytes) if tag.0 == 2 => Self::Dns(bytes.to_vec()),
            GeneralName::IPAddress(bytes) => Self::Ip(bytes.to_vec()),
            GeneralName::RFC822Name(text) => Self::Email(text.as_bytes().to_vec()),
            GeneralName::URI(text) => Self::Uri(text.as_bytes().to_vec()),
            GeneralName::DirectoryName(name) => Self::Directory(name.as_raw().to_vec()),
            _ => Self::Other,
        }
    }
}

fn purposes(found: &x509_parser::extensions::ExtendedKeyUsage<'_>) -> Vec<String> {
    let named = [
        (found.any, purpose::ANY),
        (found.server_auth, purpose::TLS_SERVER),
        (found.client_auth, purpose::TLS_CLIENT),
        (found.code_signing, "1.3.6.1.5.5.7.3.3"),
        (found.email_protection, "1.3.6.1.5.5.7.3.4"),
        (found.time_stamping, "1.3.6.1.5.5.7.3.8"),
        (found.ocsp_signing, "1.3.6.1.5.5.7.3.9"),
    ];
    let named = named.into_iter().filter(|(set, _)| *set).map(|(_, id)| id.to_owned());
    named.chain(found.other.iter().map(|id| id.to_id_string())).collect()
}
