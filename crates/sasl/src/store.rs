//! What a server knows of its users.

use std::fmt;

use crate::{Hash, ScramKeys};

/// The users of a server.
pub trait UserStore: fmt::Debug + Send + Sync {
    /// The keys of a user for SCRAM; `None` where the user, or keys of that hash, are unknown.
    fn scram_keys(&self, user: &str, hash: Hash) -> Option<ScramKeys>;

    /// Whether it is the user's password. Takes as long for a user that is unknown.
    fn has_password(&self, user: &str, password: &str) -> bool;
}
