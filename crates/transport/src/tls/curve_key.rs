//! Private keys of curves, in the one form that the cryptography reads.
//!
//! RFC 5915 wants the number in as many bytes as the curve has. GnuTLS writes it as it writes any number, a byte longer or
//! shorter by chance; and a file may leave out the public half, which a certificate has too.

use rustls::pki_types::{PrivateKeyDer, PrivateSec1KeyDer};

use super::der::{content, element, written};

const SEQUENCE: u8 = 0x30;
const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
const OCTET_STRING: u8 = 0x04;
const PARAMETERS: u8 = 0xa0;
const PUBLIC_KEY: u8 = 0xa1;

/// `id-ecPublicKey`, as an element.
const CURVES: &[u8] = &[0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01];

/// The curves that are known, as elements, and how many bytes their numbers have.
const KNOWN: [(&[u8], usize); 2] = [
    (&[0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07], 32),
    (&[0x06, 0x05, 0x2b, 0x81, 0x04, 0x00, 0x22], 48),
];

/// The key in its usual form if it is one of a known curve, else as it is. `public` is the other half, as a certificate
/// has it, should the file not say.
pub(crate) fn as_usual(key: PrivateKeyDer<'static>, public: &[u8]) -> PrivateKeyDer<'static> {
    let parts = match &key {
        PrivateKeyDer::Sec1(der) => Parts::read(der.secret_sec1_der(), None),
        PrivateKeyDer::Pkcs8(der) => wrapped(der.secret_pkcs8_der()),
        _ => None,
    };
    let usual = parts.and_then(|parts| parts.written(public));
    usual.map_or(key, |der| PrivateSec1KeyDer::from(der).into())
}

/// What such a key says.
struct Parts<'a> {
    number: &'a [u8],
    curve: Option<&'a [u8]>,
    /// A bit string, header included.
    public: Option<&'a [u8]>,
}

impl<'a> Parts<'a> {
    /// Reads RFC 5915's structure; `curve` is what stands around it.
    fn read(der: &'a [u8], curve: Option<&'a [u8]>) -> Option<Self> {
        let (_version, rest) = element(content(der).ok()?).ok()?;
        let (number, mut rest) = element(rest).ok().filter(|(number, _)| number[0] == OCTET_STRING)?;
        let mut parts = Self { number: content(number).ok()?, curve, public: None };
        while !rest.is_empty() {
            let (part, behind) = element(rest).ok()?;
            match part[0] {
                PARAMETERS => parts.curve = content(part).ok(),
                PUBLIC_KEY => parts.public = content(part).ok(),
                _ => return None,
            }
            rest = behind;
        }
        Some(parts)
    }

    fn written(&self, public: &[u8]) -> Option<Vec<u8>> {
        let curve = self.curve?;
        let size = KNOWN.iter().find(|(known, _)| *known == curve).map(|(_, size)| *size)?;
        let zeros = self.number.iter().take_while(|byte| **byte == 0).count();
        let digits = &self.number[zeros..];
        let mut number = vec![0; size.checked_sub(digits.len())?];
        number.extend_from_slice(digits);
        let public = self.public.or_else(|| public_half(public))?;
        let parts = [
            written(INTEGER, &[1]),
            written(OCTET_STRING, &number),
            written(PARAMETERS, curve),
            written(PUBLIC_KEY, public),
        ];
        Some(written(SEQUENCE, &parts.concat()))
    }
}

/// The key in a PKCS#8 structure.
fn wrapped(der: &[u8]) -> Option<Parts<'_>> {
    let (_version, rest) = element(content(der).ok()?).ok()?;
    let (algorithm, rest) = element(rest).ok()?;
    let (id, parameters) = element(content(algorithm).ok()?).ok()?;
    let (key, _) = element(rest).ok()?;
    if id == CURVES { Parts::read(content(key).ok()?, Some(parameters)) } else { None }
}

/// The bit string of a certificate's key.
fn public_half(info: &[u8]) -> Option<&[u8]> {
    let (_algorithm, key) = element(content(info).ok()?).ok()?;
    (key.first() == Some(&BIT_STRING)).then_some(key)
}

#[cfg(test)]
mod tests {
    use rcgen::{KeyPair, PublicKeyData as _};
    use rustls::crypto::ring::sign::any_supported_type;

    use super::*;

    const CURVE: &[u8] = KNOWN[0].0;

    /// A key of P-256 whose number and public half are changed, if at all.
    fn file(
        key: &KeyPair,
        number: impl Fn(&[u8]) -> Vec<u8>,
        with_public: bool,
        is_wrapped: bool,
    ) -> PrivateKeyDer<'static> {
        let der = key.serialize_der();
        let parts = wrapped(&der).unwrap();
        let mut out = vec![written(INTEGER, &[1]), written(OCTET_STRING, &number(parts.number))];
        if !is_wrapped {
            out.push(written(PARAMETERS, CURVE));
        }
        if with_public {
            out.push(written(PUBLIC_KEY, parts.public.unwrap()));
        }
        let sec1 = written(SEQUENCE, &out.concat());
        if !is_wrapped {
            return PrivateSec1KeyDer::from(sec1).into();
        }
        let algorithm = written(SEQUENCE, &[CURVES, CURVE].concat());
        let parts = [written(INTEGER, &[0]), algorithm, written(OCTET_STRING, &sec1)];
        rustls::pki_types::PrivatePkcs8KeyDer::from(written(SEQUENCE, &parts.concat())).into()
    }

    fn is_usable(key: PrivateKeyDer<'static>, public: &[u8]) -> bool {
        any_supported_type(&as_usual(key, public)).is_ok_and(|key| key.public_key().unwrap().as_ref() == public)
    }

    #[test]
    fn numbers_have_any_length_and_the_public_half_may_be_missing() {
        let key = KeyPair::generate().unwrap();
        let public = key.subject_public_key_info();
        for is_wrapped in [false, true] {
            for with_public in [false, true] {
                assert!(is_usable(file(&key, <[u8]>::to_vec, with_public, is_wrapped), &public));
                let longer = |number: &[u8]| [&[0], number].concat();
                assert!(is_usable(file(&key, longer, with_public, is_wrapped), &public), "as GnuTLS writes it");
            }
        }
        let of_another = KeyPair::generate().unwrap().subject_public_key_info();
        assert!(!is_usable(file(&key, <[u8]>::to_vec, false, false), &of_another));
    }

    #[test]
    fn a_number_that_begins_with_zero_is_shorter_in_some_files() {
        let parts = Parts { number: &[7; 30], curve: Some(CURVE), public: Some(&[3, 1, 0]) };
        let der = parts.written(&[]).unwrap();
        let again = Parts::read(&der, None).unwrap();
        assert_eq!(again.number, [&[0; 2][..], &[7; 30]].concat());
    }

    #[test]
    fn other_keys_and_broken_ones_stay_as_they_are() {
        let number = |length| Parts { number: &[7; 40][..length], curve: Some(CURVE), public: Some(&[3, 1, 0]) };
        assert!(number(33).written(&[]).is_none(), "too long for the curve");
        assert!(Parts { curve: None, ..number(32) }.written(&[]).is_none());
        let whole = KeyPair::generate().unwrap().serialize_der();
        for end in 0..whole.len() {
            let der = PrivateKeyDer::from(rustls::pki_types::PrivatePkcs8KeyDer::from(whole[..end].to_vec()));
            let _ = as_usual(der.clone_key(), &whole);
            let sec1 = PrivateKeyDer::from(PrivateSec1KeyDer::from(whole[..end].to_vec()));
            let _ = as_usual(sec1, &whole[..end]);
        }
    }
}
