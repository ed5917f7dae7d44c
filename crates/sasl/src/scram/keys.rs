//! From a password to the keys that prove it is known.

use std::fmt;

use hmac::Hmac;
use sha1::Sha1;
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroize as _;

/// The hash of a SCRAM mechanism.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hash {
    /// SHA-1.
    Sha1,
    /// SHA-256.
    Sha256,
}

impl Hash {
    /// The mechanism's name.
    #[must_use]
    pub fn mechanism(self) -> &'static str {
        match self {
            Self::Sha1 => "SCRAM-SHA-1",
            Self::Sha256 => "SCRAM-SHA-256",
        }
    }

    /// The bytes of a digest.
    #[must_use]
    pub fn length(self) -> usize {
        match self {
            Self::Sha1 => 20,
            Self::Sha256 => 32,
        }
    }

    pub(super) fn digest(self, data: &[u8]) -> Vec<u8> {
        match self {
            Self::Sha1 => Sha1::digest(data).to_vec(),
            Self::Sha256 => Sha256::digest(data).to_vec(),
        }
    }

    pub(super) fn sign(self, key: &[u8], data: &[u8]) -> Vec<u8> {
        match self {
            Self::Sha1 => hmac::<Hmac<Sha1>>(key, data),
            Self::Sha256 => hmac::<Hmac<Sha256>>(key, data),
        }
    }

    /// The password, salted and stretched.
    fn stretch(self, password: &str, salt: &[u8], iterations: u32) -> Vec<u8> {
        let mut salted = vec![0; self.length()];
        let password = password.as_bytes();
        match self {
            Self::Sha1 => pbkdf2::pbkdf2_hmac::<Sha1>(password, salt, iterations, &mut salted),
            Self::Sha256 => pbkdf2::pbkdf2_hmac::<Sha256>(password, salt, iterations, &mut salted),
        }
        salted
    }
}

fn hmac<M: hmac::Mac + hmac::KeyInit>(key: &[u8], data: &[u8]) -> Vec<u8> {
    // A key of any length is taken.
    let Ok(mut mac) = <M as hmac::KeyInit>::new_from_slice(key) else { return Vec::new() };
    mac.update(data);
    mac.finalize().into_bytes().to_vec()
}

/// What a server keeps of a password. It proves nothing to others, but is worth protecting: who has it can try passwords.
#[derive(Clone, PartialEq, Eq)]
pub struct ScramKeys {
    /// Mixed into the password, so that equal passwords look different.
    pub salt: Vec<u8>,
    /// How often the password was hashed.
    pub iterations: u32,
    /// By which a client's proof is checked.
    pub stored_key: Vec<u8>,
    /// By which the server proves that it knows the user.
    pub server_key: Vec<u8>,
}

impl ScramKeys {
    /// The bytes of salt that new keys have.
    pub const SALT_BYTES: usize = 16;

    /// The iterations that new keys have, as in Cyrus SASL.
    pub const ITERATIONS: u32 = 4096;

    /// The keys of a password.
    #[must_use]
    pub fn derive(hash: Hash, password: &str, salt: Vec<u8>, iterations: u32) -> Self {
        let mut both = PasswordKeys::derive(hash, password, &salt, iterations);
        let server_key = std::mem::take(&mut both.server_key);
        Self { stored_key: hash.digest(&both.client_key), server_key, salt, iterations }
    }

    /// Whether they are the keys of a password. Takes as long for one that is wrong.
    #[must_use]
    pub fn fit(&self, hash: Hash, password: &str) -> bool {
        let given = Self::derive(hash, password, self.salt.clone(), self.iterations);
        bool::from(given.stored_key.ct_eq(&self.stored_key))
    }

    /// Keys for a user that does not exist: always the same salt for a name, and no password fits. `secret` keeps others
    /// from telling that salt from a real one.
    #[must_use]
    pub fn decoy(hash: Hash, secret: &[u8], user: &str) -> Self {
        let mut salt = hash.sign(secret, user.as_bytes());
        salt.truncate(Self::SALT_BYTES);
        let none = vec![0; hash.length()];
        Self { salt, iterations: Self::ITERATIONS, stored_key: none.clone(), server_key: none }
    }
}

impl fmt::Debug for ScramKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScramKeys").field("iterations", &self.iterations).finish_non_exhaustive()
    }
}

/// What only who knows the password can have.
pub(super) struct PasswordKeys {
    pub(super) client_key: Vec<u8>,
    pub(super) server_key: Vec<u8>,
}

impl PasswordKeys {
    pub(super) fn derive(hash: Hash, password: &str, salt: &[u8], iterations: u32) -> Self {
        let mut salted = hash.stretch(password, salt, iterations);
        let keys =
            Self { client_key: hash.sign(&salted, b"Client Key"), server_key: hash.sign(&salted, b"Server Key") };
        salted.zeroize();
        keys
    }
}

impl Drop for PasswordKeys {
    fn drop(&mut self) {
        self.client_key.zeroize();
        self.server_key.zeroize();
    }
}
