//! The text of a key file: the one part that is the key, and how much work it demands before its passphrase is known to
//! be right. What is looked at here is what is decrypted, and nothing else of the file.

use super::key_cipher::decipher;
use pkcs8::{
    EncryptedPrivateKeyInfoRef, SecretDocument,
    pkcs5::{
        EncryptionScheme,
        pbes2::{Kdf, ScryptParams},
    },
};

/// Keys of OpenSSH's own form, encrypted or not.
pub(super) const OPENSSH: &str = "OPENSSH PRIVATE KEY";

const PKCS8_ENCRYPTED: &str = "ENCRYPTED PRIVATE KEY";

const LABELS: [&str; 5] = [OPENSSH, PKCS8_ENCRYPTED, "PRIVATE KEY", "EC PRIVATE KEY", "RSA PRIVATE KEY"];

/// Before the name of the cipher in older files.
const CIPHER: &str = "DEK-Info: ";

/// Rounds of PBKDF2: ten million take seconds; `openssl` makes 2,048.
const ROUNDS_MAX: u32 = if cfg!(fuzzing) { 2_048 } else { 10_000_000 };

/// Bytes that scrypt may fill; `openssl` makes it 16 MiB.
const MEMORY_MAX: u64 = if cfg!(fuzzing) { 1 << 18 } else { 1 << 30 };

/// How often it may do so.
const REPEATS_MAX: u16 = 16;

/// The first part of a file that is a key.
pub(super) struct KeyText<'a> {
    pub(super) label: &'static str,
    /// The cipher, where the data do not tell it themselves.
    cipher: Option<&'a str>,
    /// In base64.
    data: String,
}

impl<'a> KeyText<'a> {
    /// Finds the part; lines of the file may be of any length, and others than data are passed over.
    pub(super) fn find(text: &'a str) -> Option<Self> {
        let is_data = |line: &str| line.chars().all(|letter| letter.is_ascii_alphanumeric() || "+/=".contains(letter));
        let mut lines = text.lines();
        let label = lines.find_map(|line| LABELS.into_iter().find(|label| line == begin(label)))?;
        let (mut cipher, mut data) = (None, String::new());
        for line in lines.take_while(|line| !line.starts_with("-----END ")) {
            if let Some(name) = line.strip_prefix(CIPHER) {
                cipher = Some(name);
            } else if is_data(line) {
                data.push_str(line);
            }
        }
        Some(Self { label, cipher, data })
    }

    /// The part alone without its cipher, in lines of the length that its label goes with.
    pub(super) fn even(&self) -> String {
        let width = if self.label == OPENSSH { 70 } else { 64 };
        let mut text = begin(self.label) + "\n";
        // its data are of the characters of base64 only
        let data = (0..self.data.len()).step_by(width).map(|at| &self.data[at..self.data.len().min(at + width)]);
        for line in data {
            text.push_str(line);
            text.push('\n');
        }
        text + &format!("-----END {}-----\n", self.label)
    }

    /// Whether a passphrase has a meaning for what is in the data.
    pub(super) fn takes_passphrase(&self) -> bool {
        [OPENSSH, PKCS8_ENCRYPTED].contains(&self.label)
    }

    /// Whether the data are to be deciphered before they are a key.
    pub(super) fn is_ciphered(&self) -> bool {
        self.cipher.is_some()
    }

    /// The key without its cipher; none if the passphrase is wrong.
    pub(super) fn deciphered(&self, passphrase: &str) -> Option<Self> {
        let data = decipher(self.cipher?, &self.data, passphrase)?;
        Some(Self { label: self.label, cipher: None, data })
    }

    /// Whether a passphrase may be tried, as far as it is a key in PKCS #8: others of OpenSSL's demand next to nothing.
    pub(super) fn is_affordable_pkcs8(&self) -> bool {
        if self.label != PKCS8_ENCRYPTED {
            return true;
        }
        let Ok((_, document)) = SecretDocument::from_pem(&self.even()) else { return false };
        let Ok(key) = document.decode_msg::<EncryptedPrivateKeyInfoRef<'_>>() else { return false };
        match key.encryption_algorithm {
            EncryptionScheme::Pbes2(parameters) => match parameters.kdf {
                Kdf::Pbkdf2(pbkdf2) => pbkdf2.iteration_count <= ROUNDS_MAX,
                Kdf::Scrypt(scrypt) => is_affordable_scrypt(&scrypt),
                _ => false,
            },
            // at most 65,535 rounds of a fast sum
            _ => true,
        }
    }
}

fn begin(label: &str) -> String {
    format!("-----BEGIN {label}-----")
}

/// A cost that is no power of two is none at all, and the library stumbles over zero.
fn is_affordable_scrypt(scrypt: &ScryptParams) -> bool {
    let memory = scrypt.cost_parameter.checked_mul(128 * u64::from(scrypt.block_size));
    scrypt.cost_parameter.is_power_of_two()
        && memory.is_some_and(|memory| (1..=MEMORY_MAX).contains(&memory))
        && (1..=REPEATS_MAX).contains(&scrypt.parallelization)
}

#[cfg(test)]
mod tests {
    use pkcs8::LineEnding;

    use super::*;

    const BY_SCRYPT: &str = "-----BEGIN ENCRYPTED PRIVATE KEY-----\n\
MIGSME4GCSqGSIb3DQEFDTBBMCAGCSsGAQQB2kcECzATBAjoDMoG2xe0RAIBEAIB\n\
CAIBATAdBglghkgBZQMEASoEEFdEjXoSiy3DBXxYHg72RuIEQOmD39roDzpqVu34\n\
JtZu1h1fRrDKJzweYyoA0BOo1LMl5DZecCir8NCDSu004gZVRlk1/GZZUAmgyfJ3\n\
uSQmlG4=\n\
-----END ENCRYPTED PRIVATE KEY-----\n";

    const BY_PBKDF2: &str = "-----BEGIN ENCRYPTED PRIVATE KEY-----\n\
MIGaMFYGCSqGSIb3DQEFDTBJMCgGCSqGSIb3DQEFDDAbBAiomDVugJe8DAIBATAM\n\
BggqhkiG9w0CCQUAMB0GCWCGSAFlAwQBKgQQjGbBB+2wOIJfXMSYm9kuYQRAmkUj\n\
jA5TDKTQoKrGXPhdJKhxXCwS1nR9OZHSmjoxapgfZ6iGaI83r9ON5kV59LRPIod4\n\
5vtO63LGh7zl+ACTkw==\n\
-----END ENCRYPTED PRIVATE KEY-----\n";

    /// The key, as if it had been made with other numbers.
    fn changed(text: &str, change: impl Fn(&mut Kdf)) -> String {
        let (_, document) = SecretDocument::from_pem(text).unwrap();
        let mut key: EncryptedPrivateKeyInfoRef<'_> = document.decode_msg().unwrap();
        let EncryptionScheme::Pbes2(parameters) = &mut key.encryption_algorithm else { panic!("another scheme") };
        change(&mut parameters.kdf);
        SecretDocument::encode_msg(&key).unwrap().to_pem(PKCS8_ENCRYPTED, LineEnding::LF).unwrap().to_string()
    }

    fn is_affordable(text: &str) -> bool {
        KeyText::find(text).unwrap().is_affordable_pkcs8()
    }

    #[test]
    fn the_first_key_is_taken_alone() {
        let even = |text: &str| KeyText::find(text).map(|part| part.even());
        let uneven = BY_SCRYPT.replacen('\n', "\n# \u{e4}\n\n", 3).replacen("AA", "A\nA", 1);
        for text in [BY_SCRYPT, &uneven, &format!("-----END X-----\n{BY_SCRYPT}{BY_PBKDF2}")] {
            assert_eq!(even(text).as_deref(), Some(BY_SCRYPT), "{text}");
        }
        let within = format!("-----BEGIN PRIVATE KEY-----\nAAAA\n{BY_SCRYPT}");
        let part = KeyText::find(&within).unwrap();
        assert!(part.label == "PRIVATE KEY" && !part.takes_passphrase());
        let plain = "-----BEGIN EC PRIVATE KEY-----\nAAAA\n-----END EC PRIVATE KEY-----\n";
        let ciphered = plain.replacen('\n', "\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n", 1);
        assert_eq!(even(&ciphered).as_deref(), Some(plain));
        assert!(KeyText::find(&ciphered).unwrap().is_ciphered() && !KeyText::find(plain).unwrap().is_ciphered());
        for text in ["", "no key", "-----BEGIN PRIVATE KEY", " -----BEGIN PRIVATE KEY-----"] {
            assert_eq!(even(text), None, "{text}");
        }
    }

    #[test]
    fn keys_of_openssl_are_affordable() {
        for text in [BY_SCRYPT, BY_PBKDF2] {
            assert!(is_affordable(text), "{text}");
        }
        assert!(!is_affordable(&BY_SCRYPT.replacen("MIGS", "MIGT", 1)));
    }

    #[test]
    fn memory_is_bounded() {
        let with = |n: u64, r: u16, p: u16| {
            changed(BY_SCRYPT, |kdf| {
                let Kdf::Scrypt(scrypt) = kdf else { panic!("another function") };
                (scrypt.cost_parameter, scrypt.block_size, scrypt.parallelization) = (n, r, p);
            })
        };
        assert!(is_affordable(&with(1 << 20, 8, 1)));
        let none = [(0, 8, 1), (3, 8, 1), (16, 0, 1), (16, 8, 0)];
        for (n, r, p) in none.into_iter().chain([
            (1 << 21, 8, 1),
            (1 << 20, 9, 1),
            (1 << 14, 8, 17),
            (1 << 63, 8, 1),
            (1 << 63, u16::MAX, 1),
        ]) {
            let text = with(n, r, p);
            assert!(!is_affordable(&text), "{n} {r} {p}");
        }
    }

    #[test]
    fn rounds_are_bounded() {
        for (rounds, wanted) in [(2_048, true), (ROUNDS_MAX, true), (ROUNDS_MAX + 1, false), (u32::MAX, false)] {
            let text = changed(BY_PBKDF2, |kdf| {
                let Kdf::Pbkdf2(pbkdf2) = kdf else { panic!("another function") };
                pbkdf2.iteration_count = rounds;
            });
            assert_eq!(is_affordable(&text), wanted, "{rounds}");
        }
    }
}
