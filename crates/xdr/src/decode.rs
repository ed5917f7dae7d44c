//! Reading: a decoder over a byte slice.

use crate::Error;

/// How deeply a recursive value may nest. No type of libvirt's programs is recursive; the guard is for what comes.
pub const DEPTH_MAX: usize = 64;

/// Reads big-endian XDR values from a byte slice.
#[derive(Debug)]
pub struct Decoder<'a> {
    bytes: &'a [u8],
    offset: usize,
    depth: usize,
}

impl<'a> Decoder<'a> {
    /// A decoder at the start of `bytes`.
    #[must_use]
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, offset: 0, depth: 0 }
    }

    /// Takes a 32-bit word.
    pub fn word(&mut self) -> Result<u32, Error> {
        self.array().map(u32::from_be_bytes)
    }

    /// Takes a 64-bit word ("hyper").
    pub fn hyper(&mut self) -> Result<u64, Error> {
        self.array().map(u64::from_be_bytes)
    }

    /// Takes a count of elements or bytes, refusing one over `limit`.
    pub fn count(&mut self, limit: usize) -> Result<usize, Error> {
        let offset = self.offset;
        let word = self.word()?;
        // A count that does not fit into usize is over every limit too.
        let count = usize::try_from(word).unwrap_or(usize::MAX);
        if count > limit { Err(Error::OverLimit { offset, count, limit }) } else { Ok(count) }
    }

    /// Takes `count` bytes and the padding after them. What the padding holds is not looked at, as libtirpc doesn't.
    pub fn padded(&mut self, count: usize) -> Result<&'a [u8], Error> {
        let bytes = self.take(count)?;
        self.take(padding(count))?;
        Ok(bytes)
    }

    /// Runs `decode` one level deeper, refusing to go beyond [`DEPTH_MAX`]. Recursive types decode themselves in it.
    pub fn nested<T>(&mut self, decode: impl FnOnce(&mut Self) -> Result<T, Error>) -> Result<T, Error> {
        if self.depth == DEPTH_MAX {
            return Err(Error::TooDeep { offset: self.offset });
        }
        self.depth += 1;
        let value = decode(self);
        self.depth -= 1;
        value
    }

    /// Where the decoder stands.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// How many bytes are left.
    #[must_use]
    pub fn left(&self) -> usize {
        self.bytes.len() - self.offset
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], Error> {
        let mut array = [0; N];
        array.copy_from_slice(self.take(N)?);
        Ok(array)
    }

    fn take(&mut self, count: usize) -> Result<&'a [u8], Error> {
        let rest = &self.bytes[self.offset..];
        let taken =
            rest.get(..count).ok_or(Error::Truncated { offset: self.offset, needed: count, left: rest.len() })?;
        self.offset += count;
        Ok(taken)
    }
}

/// How many bytes fill `count` up to a multiple of four.
pub(crate) fn padding(count: usize) -> usize {
    count.wrapping_neg() % 4
}
