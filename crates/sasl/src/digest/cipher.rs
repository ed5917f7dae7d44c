//! The ciphers that a layer may use, each with a state that goes on from block to block.

use cbc::cipher::{Block, BlockModeDecrypt as _, BlockModeEncrypt as _, KeyIvInit as _};
use des::{Des, TdesEde2};
use rc4::{KeyInit as _, Rc4, StreamCipher as _};

use super::keys::{Md5Sum, derived};

/// A cipher by its name in the messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CipherKind {
    Rc4,
    TripleDes,
    Rc4With56,
    Des,
    Rc4With40,
}

impl CipherKind {
    pub(super) const STRONGEST_FIRST: [Self; 5] =
        [Self::Rc4, Self::TripleDes, Self::Rc4With56, Self::Des, Self::Rc4With40];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Rc4 => "rc4",
            Self::TripleDes => "3des",
            Self::Rc4With56 => "rc4-56",
            Self::Des => "des",
            Self::Rc4With40 => "rc4-40",
        }
    }

    pub(super) fn named(name: &str) -> Option<Self> {
        Self::STRONGEST_FIRST.into_iter().find(|kind| kind.name().eq_ignore_ascii_case(name))
    }

    /// Bits, as Cyrus SASL counts them.
    pub(super) fn strength(self) -> u32 {
        match self {
            Self::Rc4 => 128,
            Self::TripleDes => 112,
            Self::Rc4With56 => 56,
            Self::Des => 55,
            Self::Rc4With40 => 40,
        }
    }

    /// The key of one direction; weak ciphers use a part of the session's key.
    fn key(self, session: &Md5Sum, purpose: &str) -> zeroize::Zeroizing<Md5Sum> {
        let used = match self {
            Self::Rc4With40 => 5,
            Self::Rc4With56 => 7,
            Self::Rc4 | Self::Des | Self::TripleDes => 16,
        };
        derived(&session[..used], purpose)
    }
}

const BLOCK: usize = 8;

/// One direction's encryption.
pub(super) enum Seal {
    Rc4(Box<Rc4>),
    Des(Box<cbc::Encryptor<Des>>),
    TripleDes(Box<cbc::Encryptor<TdesEde2>>),
}

/// The other direction's decryption.
pub(super) enum Unseal {
    Rc4(Box<Rc4>),
    Des(Box<cbc::Decryptor<Des>>),
    TripleDes(Box<cbc::Decryptor<TdesEde2>>),
}

impl Seal {
    pub(super) fn new(kind: CipherKind, session: &Md5Sum, purpose: &str) -> Self {
        let key = kind.key(session, purpose);
        match kind {
            CipherKind::Des => Self::Des(Box::new(cbc::Encryptor::new(&spread(&key, 0).into(), &last(&key).into()))),
            CipherKind::TripleDes => {
                Self::TripleDes(Box::new(cbc::Encryptor::new(&both(&key).into(), &last(&key).into())))
            }
            CipherKind::Rc4 | CipherKind::Rc4With56 | CipherKind::Rc4With40 => Self::Rc4(Box::new(rc4(&key))),
        }
    }

    /// To how many bytes a block is filled up.
    pub(super) fn unit(&self) -> usize {
        if matches!(self, Self::Rc4(_)) { 1 } else { BLOCK }
    }

    /// Whole units only.
    pub(super) fn apply(&mut self, bytes: &mut [u8]) {
        match self {
            Self::Rc4(cipher) => cipher.apply_keystream(bytes),
            Self::Des(cipher) => blocks(bytes, |block| cipher.encrypt_block(block)),
            Self::TripleDes(cipher) => blocks(bytes, |block| cipher.encrypt_block(block)),
        }
    }
}

impl Unseal {
    pub(super) fn new(kind: CipherKind, session: &Md5Sum, purpose: &str) -> Self {
        let key = kind.key(session, purpose);
        match kind {
            CipherKind::Des => Self::Des(Box::new(cbc::Decryptor::new(&spread(&key, 0).into(), &last(&key).into()))),
            CipherKind::TripleDes => {
                Self::TripleDes(Box::new(cbc::Decryptor::new(&both(&key).into(), &last(&key).into())))
            }
            CipherKind::Rc4 | CipherKind::Rc4With56 | CipherKind::Rc4With40 => Self::Rc4(Box::new(rc4(&key))),
        }
    }

    pub(super) fn unit(&self) -> usize {
        if matches!(self, Self::Rc4(_)) { 1 } else { BLOCK }
    }

    /// Whole units only.
    pub(super) fn apply(&mut self, bytes: &mut [u8]) {
        match self {
            Self::Rc4(cipher) => cipher.apply_keystream(bytes),
            Self::Des(cipher) => blocks(bytes, |block| cipher.decrypt_block(block)),
            Self::TripleDes(cipher) => blocks(bytes, |block| cipher.decrypt_block(block)),
        }
    }
}

fn blocks(bytes: &mut [u8], mut each: impl FnMut(&mut Block<Des>)) {
    let (blocks, _) = Block::<Des>::slice_as_chunks_mut(bytes);
    blocks.iter_mut().for_each(&mut each);
}

/// RC4 takes keys of 1 to 256 bytes; this has 16.
fn rc4(key: &Md5Sum) -> Rc4 {
    let mut twice = zeroize::Zeroizing::new([0; 32]);
    twice[..16].copy_from_slice(key);
    twice[16..].copy_from_slice(key);
    // RC4 repeats its key, so a key written twice is the same key.
    Rc4::new((&*twice).into())
}

/// Seven bytes of a key, with room for the parity bit behind each seven bits; nobody looks at parity.
fn spread(key: &Md5Sum, from: usize) -> [u8; 8] {
    let mut bits = 0_u64;
    key[from..from + 7].iter().for_each(|&byte| bits = bits << 8 | u64::from(byte));
    std::array::from_fn(|at| {
        let seven = bits >> (7 * (7 - at)) & 0x7f;
        u8::try_from(seven << 1).unwrap_or_default()
    })
}

fn both(key: &Md5Sum) -> [u8; 16] {
    let mut both = [0; 16];
    both[..8].copy_from_slice(&spread(key, 0));
    both[8..].copy_from_slice(&spread(key, 7));
    both
}

fn last(key: &Md5Sum) -> [u8; 8] {
    std::array::from_fn(|at| key[8 + at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seven_bytes_become_eight() {
        let key: Md5Sum = std::array::from_fn(|at| if at < 7 { 0xff } else { 0 });
        assert_eq!(spread(&key, 0), [0xfe; 8]);
        assert_eq!(spread(&key, 7), [0; 8]);
        let one: Md5Sum = std::array::from_fn(|at| u8::from(at == 6));
        assert_eq!(spread(&one, 0), [0, 0, 0, 0, 0, 0, 0, 2]);
        let first: Md5Sum = std::array::from_fn(|at| if at == 0 { 1 } else { 0 });
        assert_eq!(spread(&first, 0), [0, 0x80, 0, 0, 0, 0, 0, 0]);
    }

    #[test]
    fn names_are_found() {
        for kind in CipherKind::STRONGEST_FIRST {
            assert_eq!(CipherKind::named(&kind.name().to_uppercase()), Some(kind));
        }
        assert_eq!(CipherKind::named("aes"), None);
    }
}
