//! The security layer: blocks with a length, a checksum and a number, encrypted where that was agreed.

use std::fmt;

use hmac::{Hmac, KeyInit as _, Mac as _};
use md5::Md5;
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use super::{
    BUFFER, OVERHEAD,
    cipher::{Seal, Unseal},
    keys::{Md5Sum, derived},
    protection::Protection,
};
use crate::{SaslCode, SaslError, SaslLayer};

/// The layer of a conversation in DIGEST-MD5.
pub(super) struct DigestLayer {
    protection: Protection,
    plain_max: usize,
    sends: Sends,
    receives: Receives,
}

struct Sends {
    key: Zeroizing<Md5Sum>,
    seal: Option<Seal>,
    number: u32,
}

struct Receives {
    key: Zeroizing<Md5Sum>,
    unseal: Option<Unseal>,
    number: u32,
    /// A block that is not whole yet, its length first.
    waiting: Vec<u8>,
}

/// Which end of the connection this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Client,
    Server,
}

/// A checksum is cut to ten bytes; kind and number follow it.
const CHECKSUM: usize = 10;
const TAIL: usize = 6;
const KIND: [u8; 2] = [0, 1];

impl DigestLayer {
    /// The layer of a session; none where only the proof was wanted. `peer_buffer` is what the peer takes at once.
    pub(super) fn new(protection: Protection, session: &Md5Sum, side: Side, peer_buffer: usize) -> Option<Self> {
        let (sends, receives) = match side {
            Side::Client => ("client-to-server", "server-to-client"),
            Side::Server => ("server-to-client", "client-to-server"),
        };
        let signing = |way: &str| derived(session, &format!("Digest session key to {way} signing key magic constant"));
        let sealing = |way: &str| format!("Digest H(A1) to {way} sealing key magic constant");
        let (seal, unseal) = match protection {
            Protection::None => return None,
            Protection::Integrity => (None, None),
            Protection::Privacy(kind) => {
                (Some(Seal::new(kind, session, &sealing(sends))), Some(Unseal::new(kind, session, &sealing(receives))))
            }
        };
        Some(Self {
            protection,
            plain_max: peer_buffer.saturating_sub(OVERHEAD).max(1),
            sends: Sends { key: signing(sends), seal, number: 0 },
            receives: Receives { key: signing(receives), unseal, number: 0, waiting: Vec::new() },
        })
    }
}

impl SaslLayer for DigestLayer {
    fn strength(&self) -> u32 {
        self.protection.strength()
    }

    fn plain_max(&self) -> usize {
        self.plain_max
    }

    fn encode(&mut self, plain: &[u8], out: &mut Vec<u8>) -> Result<(), SaslError> {
        self.sends.encode(plain, out);
        Ok(())
    }

    fn decode(&mut self, sealed: &[u8], out: &mut Vec<u8>) -> Result<(), SaslError> {
        self.receives.decode(sealed, out)
    }
}

impl Sends {
    fn encode(&mut self, plain: &[u8], out: &mut Vec<u8>) {
        let number = self.number.to_be_bytes();
        let checksum = checksum(&self.key, number, plain);
        let start = out.len();
        out.extend([0; 4]);
        out.extend(plain);
        if let Some(unit) = self.seal.as_ref().map(Seal::unit).filter(|&unit| unit > 1) {
            let fill = unit - (plain.len() + CHECKSUM) % unit;
            out.extend(std::iter::repeat_n(u8::try_from(fill).unwrap_or_default(), fill));
        }
        out.extend(checksum);
        if let (Some(seal), Some(block)) = (&mut self.seal, out.get_mut(start + 4..)) {
            seal.apply(block);
        }
        out.extend(KIND);
        out.extend(number);
        let length = u32::try_from(out.len() - start - 4).unwrap_or(u32::MAX);
        if let Some(room) = out.get_mut(start..start + 4) {
            room.copy_from_slice(&length.to_be_bytes());
        }
        self.number = self.number.wrapping_add(1);
    }
}

impl Receives {
    fn decode(&mut self, sealed: &[u8], out: &mut Vec<u8>) -> Result<(), SaslError> {
        self.waiting.extend(sealed);
        let mut waiting = std::mem::take(&mut self.waiting);
        let mut done = 0;
        while let Some(block) = next_block(&waiting[done..])? {
            let range = done + 4..done + 4 + block;
            done = range.end;
            self.open(&mut waiting[range], out)?;
        }
        waiting.drain(..done);
        self.waiting = waiting;
        Ok(())
    }

    fn open(&mut self, block: &mut [u8], out: &mut Vec<u8>) -> Result<(), SaslError> {
        let bad = |what| SaslError::new(SaslCode::BAD_MAC, what);
        let (sealed, tail) = block.split_at_mut_checked(block.len().saturating_sub(TAIL)).unwrap_or_default();
        let number = self.number.to_be_bytes();
        if tail.get(..2) != Some(&KIND) || tail.get(2..) != Some(&number) {
            return Err(bad("DIGEST-MD5: a block is out of order"));
        }
        let mut is_filled = false;
        if let Some(unseal) = &mut self.unseal {
            if sealed.len() % unseal.unit() != 0 {
                return Err(bad("DIGEST-MD5: a block has another size than its cipher's blocks have"));
            }
            unseal.apply(sealed);
            is_filled = unseal.unit() > 1;
        }
        let (mut plain, given) = sealed
            .split_at_checked(sealed.len().saturating_sub(CHECKSUM))
            .ok_or_else(|| bad("DIGEST-MD5: a block is too small"))?;
        if is_filled {
            let fill = usize::from(plain.last().copied().unwrap_or(u8::MAX));
            let kept = plain.len().checked_sub(fill).filter(|_| (1..=8).contains(&fill));
            plain = kept.and_then(|kept| plain.get(..kept)).unwrap_or_default();
        }
        if !bool::from(checksum(&self.key, number, plain).ct_eq(given)) {
            return Err(bad("DIGEST-MD5: a block has been changed"));
        }
        out.extend(plain);
        self.number = self.number.wrapping_add(1);
        Ok(())
    }
}

/// The length of the first block, once all of it is there.
fn next_block(waiting: &[u8]) -> Result<Option<usize>, SaslError> {
    let Some((&length, rest)) = waiting.split_first_chunk::<4>() else { return Ok(None) };
    let length = usize::try_from(u32::from_be_bytes(length)).unwrap_or(usize::MAX);
    if length > BUFFER {
        let detail = format!("DIGEST-MD5: a block of {length} bytes is larger than {BUFFER}");
        return Err(SaslError::new(SaslCode::FAIL, detail));
    }
    if length < CHECKSUM + TAIL {
        let detail = format!("DIGEST-MD5: a block of {length} bytes is too small");
        return Err(SaslError::new(SaslCode::FAIL, detail));
    }
    Ok((rest.len() >= length).then_some(length))
}

fn checksum(key: &Md5Sum, number: [u8; 4], plain: &[u8]) -> [u8; CHECKSUM] {
    // A key of any length is taken.
    let Ok(mut mac) = Hmac::<Md5>::new_from_slice(key) else { return [0; CHECKSUM] };
    mac.update(&number);
    mac.update(plain);
    let whole: Md5Sum = mac.finalize().into_bytes().into();
    std::array::from_fn(|at| whole[at])
}

impl fmt::Debug for DigestLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DigestLayer").field("protection", &self.protection).field("plain_max", &self.plain_max).finish()
    }
}
