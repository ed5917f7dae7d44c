//! Wire forms that the Rust type alone does not tell.

use alloc::string::String;
use alloc::vec::Vec;
use core::marker::PhantomData;

use crate::{Decoder, Encoder, Error, Xdr};

/// One wire form of [`Codec::Value`]. Every [`Xdr`] type is its own codec.
pub trait Codec {
    /// The Rust type.
    type Value;

    /// Appends the value.
    fn put(value: &Self::Value, encoder: &mut Encoder) -> Result<(), Error>;

    /// Takes a value.
    fn take(decoder: &mut Decoder<'_>) -> Result<Self::Value, Error>;
}

impl<T: Xdr> Codec for T {
    type Value = T;

    fn put(value: &T, encoder: &mut Encoder) -> Result<(), Error> {
        Xdr::encode(value, encoder)
    }

    fn take(decoder: &mut Decoder<'_>) -> Result<T, Error> {
        Xdr::decode(decoder)
    }
}

/// A string of at most `MAX` bytes: count, bytes, padding. Decoding stops at an embedded NUL, as a C receiver does,
/// and replaces what is not UTF-8; encoding refuses a NUL.
#[derive(Debug)]
pub struct Text<const MAX: usize>;

impl<const MAX: usize> Codec for Text<MAX> {
    type Value = String;

    fn put(value: &String, encoder: &mut Encoder) -> Result<(), Error> {
        if let Some(index) = value.bytes().position(|byte| byte == 0) {
            return Err(Error::EmbeddedNul { index });
        }
        encoder.count(value.len(), MAX)?;
        encoder.padded(value.as_bytes());
        Ok(())
    }

    fn take(decoder: &mut Decoder<'_>) -> Result<String, Error> {
        let count = decoder.count(MAX)?;
        let bytes = decoder.padded(count)?;
        let text = bytes.split(|&byte| byte == 0).next().unwrap_or_default();
        Ok(String::from_utf8_lossy(text).into_owned())
    }
}

/// Packed bytes, at most `MAX`: count, bytes, padding.
#[derive(Debug)]
pub struct Opaque<const MAX: usize>;

impl<const MAX: usize> Codec for Opaque<MAX> {
    type Value = Vec<u8>;

    fn put(value: &Vec<u8>, encoder: &mut Encoder) -> Result<(), Error> {
        encoder.count(value.len(), MAX)?;
        encoder.padded(value);
        Ok(())
    }

    fn take(decoder: &mut Decoder<'_>) -> Result<Vec<u8>, Error> {
        let count = decoder.count(MAX)?;
        decoder.padded(count).map(Vec::from)
    }
}

/// At most `MAX` elements: count, then the elements back to back.
#[derive(Debug)]
pub struct List<C, const MAX: usize>(PhantomData<C>);

impl<C: Codec, const MAX: usize> Codec for List<C, MAX> {
    type Value = Vec<C::Value>;

    fn put(value: &Vec<C::Value>, encoder: &mut Encoder) -> Result<(), Error> {
        encoder.count(value.len(), MAX)?;
        value.iter().try_for_each(|element| C::put(element, encoder))
    }

    fn take(decoder: &mut Decoder<'_>) -> Result<Vec<C::Value>, Error> {
        let count = decoder.count(MAX)?;
        // The count is the peer's word: reserve no more memory than the bytes that really came.
        let affordable = decoder.left() / size_of::<C::Value>().max(1);
        let mut list = Vec::with_capacity(count.min(affordable));
        for _ in 0..count {
            list.push(C::take(decoder)?);
        }
        Ok(list)
    }
}

/// At most `MAX` values of C's `char`: count, then a whole word for every byte.
#[derive(Debug)]
pub struct Chars<const MAX: usize>;

impl<const MAX: usize> Codec for Chars<MAX> {
    type Value = Vec<u8>;

    fn put(value: &Vec<u8>, encoder: &mut Encoder) -> Result<(), Error> {
        encoder.count(value.len(), MAX)?;
        value.iter().for_each(|&byte| encoder.word(char_word(byte)));
        Ok(())
    }

    fn take(decoder: &mut Decoder<'_>) -> Result<Vec<u8>, Error> {
        let count = decoder.count(MAX)?;
        let mut bytes = Vec::with_capacity(count.min(decoder.left() / 4));
        for _ in 0..count {
            bytes.push(low_byte(decoder.word()?));
        }
        Ok(bytes)
    }
}

/// Exactly `N` values of C's `char`: a whole word for every byte, no count.
#[derive(Debug)]
pub struct CharArray<const N: usize>;

impl<const N: usize> Codec for CharArray<N> {
    type Value = [u8; N];

    fn put(value: &[u8; N], encoder: &mut Encoder) -> Result<(), Error> {
        value.iter().for_each(|&byte| encoder.word(char_word(byte)));
        Ok(())
    }

    fn take(decoder: &mut Decoder<'_>) -> Result<[u8; N], Error> {
        let mut array = [0; N];
        for byte in &mut array {
            *byte = low_byte(decoder.word()?);
        }
        Ok(array)
    }
}

/// One `char`: a whole word, of which receivers keep the low 8 bits.
#[derive(Debug)]
pub struct CharWord;

impl Codec for CharWord {
    type Value = i8;

    fn put(value: &i8, encoder: &mut Encoder) -> Result<(), Error> {
        encoder.word(char_word(value.cast_unsigned()));
        Ok(())
    }

    fn take(decoder: &mut Decoder<'_>) -> Result<i8, Error> {
        decoder.word().map(|word| low_byte(word).cast_signed())
    }
}

/// One `unsigned char`: a whole word, of which receivers keep the low 8 bits.
#[derive(Debug)]
pub struct UcharWord;

impl Codec for UcharWord {
    type Value = u8;

    fn put(value: &u8, encoder: &mut Encoder) -> Result<(), Error> {
        encoder.word(u32::from(*value));
        Ok(())
    }

    fn take(decoder: &mut Decoder<'_>) -> Result<u8, Error> {
        decoder.word().map(low_byte)
    }
}

/// One `unsigned short`: a whole word, of which receivers keep the low 16 bits.
#[derive(Debug)]
pub struct UshortWord;

impl Codec for UshortWord {
    type Value = u16;

    fn put(value: &u16, encoder: &mut Encoder) -> Result<(), Error> {
        encoder.word(u32::from(*value));
        Ok(())
    }

    fn take(decoder: &mut Decoder<'_>) -> Result<u16, Error> {
        let [_, _, high, low] = decoder.word()?.to_be_bytes();
        Ok(u16::from_be_bytes([high, low]))
    }
}

/// The word of a `char`: sign-extended, as it is where `char` is signed.
fn char_word(byte: u8) -> u32 {
    i32::from(byte.cast_signed()).cast_unsigned()
}

fn low_byte(word: u32) -> u8 {
    let [_, _, _, low] = word.to_be_bytes();
    low
}
