//! Types with one wire form.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use crate::codec::{Codec, Text};
use crate::{Decoder, Encoder, Error};

/// The longest string that libvirt's programs carry, in bytes; the limit of a plain `String`. [`Text`] sets another.
pub const STRING_MAX: usize = 4_194_304;

/// A value with one wire form.
pub trait Xdr: Sized {
    /// Appends the value.
    fn encode(&self, encoder: &mut Encoder) -> Result<(), Error>;

    /// Takes a value.
    fn decode(decoder: &mut Decoder<'_>) -> Result<Self, Error>;
}

/// Encodes one value.
pub fn to_bytes<T: Xdr>(value: &T) -> Result<Vec<u8>, Error> {
    let mut encoder = Encoder::new();
    value.encode(&mut encoder)?;
    Ok(encoder.into_bytes())
}

/// Decodes one value. Bytes after it are ignored, as libvirt ignores them.
pub fn from_bytes<T: Xdr>(bytes: &[u8]) -> Result<T, Error> {
    T::decode(&mut Decoder::new(bytes))
}

impl Xdr for () {
    fn encode(&self, _: &mut Encoder) -> Result<(), Error> {
        Ok(())
    }

    fn decode(_: &mut Decoder<'_>) -> Result<Self, Error> {
        Ok(())
    }
}

macro_rules! number {
    ($($type:ty as $wire:ty, $method:ident;)*) => {$(
        impl Xdr for $type {
            fn encode(&self, encoder: &mut Encoder) -> Result<(), Error> {
                encoder.$method(<$wire>::from_be_bytes(self.to_be_bytes()));
                Ok(())
            }

            fn decode(decoder: &mut Decoder<'_>) -> Result<Self, Error> {
                decoder.$method().map(|word| <$type>::from_be_bytes(word.to_be_bytes()))
            }
        }
    )*};
}

number! {
    u32 as u32, word;
    i32 as u32, word;
    u64 as u64, hyper;
    i64 as u64, hyper;
    f64 as u64, hyper;
}

/// A string of at most [`STRING_MAX`] bytes.
impl Xdr for String {
    fn encode(&self, encoder: &mut Encoder) -> Result<(), Error> {
        <Text<STRING_MAX> as Codec>::put(self, encoder)
    }

    fn decode(decoder: &mut Decoder<'_>) -> Result<Self, Error> {
        <Text<STRING_MAX> as Codec>::take(decoder)
    }
}

/// Opaque data of fixed length (a uuid, say): no count, padded.
impl<const N: usize> Xdr for [u8; N] {
    fn encode(&self, encoder: &mut Encoder) -> Result<(), Error> {
        encoder.padded(self);
        Ok(())
    }

    fn decode(decoder: &mut Decoder<'_>) -> Result<Self, Error> {
        let mut array = [0; N];
        array.copy_from_slice(decoder.padded(N)?);
        Ok(array)
    }
}

/// Optional data: a word says whether the value follows. Any word but 0 says yes, as in libtirpc.
impl<T: Xdr> Xdr for Option<T> {
    fn encode(&self, encoder: &mut Encoder) -> Result<(), Error> {
        encoder.word(u32::from(self.is_some()));
        self.as_ref().map_or(Ok(()), |value| value.encode(encoder))
    }

    fn decode(decoder: &mut Decoder<'_>) -> Result<Self, Error> {
        match decoder.word()? {
            0 => Ok(None),
            _ => T::decode(decoder).map(Some),
        }
    }
}

/// The link of a recursive type; it counts against the depth limit.
impl<T: Xdr> Xdr for Box<T> {
    fn encode(&self, encoder: &mut Encoder) -> Result<(), Error> {
        T::encode(self, encoder)
    }

    fn decode(decoder: &mut Decoder<'_>) -> Result<Self, Error> {
        decoder.nested(T::decode).map(Box::new)
    }
}
