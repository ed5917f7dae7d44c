//! What libvirt would draw at random: UUIDs and hardware addresses. Nothing here is a secret.

use std::hash::{BuildHasher, RandomState};

/// Fills `bytes` from hashers that the standard library seeds from the system.
pub(crate) fn random(bytes: &mut [u8]) {
    for chunk in bytes.chunks_mut(8) {
        let drawn = RandomState::new().hash_one(()).to_ne_bytes();
        chunk.copy_from_slice(&drawn[..chunk.len()]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_draws_differ() {
        let (mut first, mut second) = ([0; 16], [0; 16]);
        random(&mut first);
        random(&mut second);
        assert_ne!(first, second);
    }
}
