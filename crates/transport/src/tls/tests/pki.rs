//! Certificates, made for a run.

use std::path::Path;

use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, date_time_ymd,
};

/// A certificate and its key, as files have them.
#[derive(Clone, Debug)]
pub(super) struct Pair {
    pub(super) certificate: String,
    pub(super) key: String,
}

/// Two authorities of the same name, and who was certified by them.
pub(super) struct Pki {
    pub(super) ca: String,
    pub(super) ca2: String,
    pub(super) server: Pair,
    /// For another host.
    pub(super) elsewhere: Pair,
    pub(super) client: Pair,
    pub(super) client_expired: Pair,
    pub(super) client_of_ca2: Pair,
}

impl Pki {
    pub(super) fn new() -> Self {
        let [(ca, first), (ca2, second)] = [authority(), authority()];
        let server = |names: &[&str]| {
            let mut params = CertificateParams::new(names.iter().map(ToString::to_string).collect::<Vec<_>>()).unwrap();
            params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
            params
        };
        let mut client = CertificateParams::default();
        client.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
        let mut expired = client.clone();
        expired.not_before = date_time_ymd(2020, 1, 1);
        expired.not_after = date_time_ymd(2020, 2, 1);
        Self {
            ca,
            ca2,
            server: issue(server(&["localhost", "127.0.0.1"]), &first),
            elsewhere: issue(server(&["other"]), &first),
            client: issue(client.clone(), &first),
            client_expired: issue(expired, &first),
            client_of_ca2: issue(client, &second),
        }
    }
}

pub(super) fn authority() -> (String, Issuer<'static, KeyPair>) {
    authority_of(IsCa::Ca(BasicConstraints::Unconstrained), vec![KeyUsagePurpose::KeyCertSign])
}

/// One that says so of itself, or not.
pub(super) fn authority_of(kind: IsCa, usages: Vec<KeyUsagePurpose>) -> (String, Issuer<'static, KeyPair>) {
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, "an authority");
    params.is_ca = kind;
    params.key_usages = usages;
    let key = KeyPair::generate().unwrap();
    let certificate = params.self_signed(&key).unwrap();
    (certificate.pem(), Issuer::new(params, key))
}

pub(super) fn issue(mut params: CertificateParams, issuer: &Issuer<'_, KeyPair>) -> Pair {
    params.use_authority_key_identifier_extension = true;
    let key = KeyPair::generate().unwrap();
    Pair { certificate: params.signed_by(&key, issuer).unwrap().pem(), key: key.serialize_pem() }
}

/// Writes files into a directory.
pub(super) fn write(directory: &Path, files: &[(&str, &str)]) {
    std::fs::create_dir_all(directory).unwrap();
    for (name, text) in files {
        std::fs::write(directory.join(name), text).unwrap();
    }
}
