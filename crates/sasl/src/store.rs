//! What a server knows of its users.

use std::fmt;

use crate::{DigestKey, Hash, ScramKeys};

/// The users of a server.
pub trait UserStore: fmt::Debug + Send + Sync {
    /// The keys of a user for SCRAM; `None` where the user, or keys of that hash, are unknown.
    fn scram_keys(&self, user: &str, hash: Hash) -> Option<ScramKeys>;

    /// The key of a user of a realm for DIGEST-MD5; `None` where the user is unknown, or no such keys are kept.
    fn digest_key(&self, _user: &str, _realm: &str) -> Option<DigestKey> {
        None
    }

    /// Whether it is the user's password. Takes as long for a user that is unknown.
    fn has_password(&self, user: &str, password: &str) -> bool;

    /// What makes the salts of users that do not exist look like real ones: random, and the same for as long as clients
    /// may compare.
    fn decoy_secret(&self) -> Vec<u8>;
}
