//! Every wire type: any bytes decode to a value or to an error, and a value encodes to bytes that decode to it.
//!
//! The first two bytes choose the type. Forms that no wire type has stand before the wire types.
#![no_main]

use std::fmt::Debug;

use ferrovirt_fuzz::Input;
use ferrovirt_proto::{admin, lxc, net, qemu, remote};
use ferrovirt_xdr::{
    CharArray, CharWord, Chars, Codec, Decoder, Encoder, Error, List, Opaque, Text, UcharWord, UshortWord, Xdr,
    from_bytes, to_bytes,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let mut input = Input::new(bytes);
    let chosen = input.below(FORMS.len() + all::CHECKS.len());
    let check = FORMS.get(chosen).unwrap_or_else(|| &all::CHECKS[chosen - FORMS.len()]);
    check(input.rest());
});

/// What the codec can do beside the wire types of today.
const FORMS: &[fn(&[u8])] = &[
    check::<Chain>,
    check::<Option<Box<[u8; 5]>>>,
    check_form::<List<CharWord, 8>>,
    check_form::<List<UcharWord, 8>>,
    check_form::<List<UshortWord, 8>>,
    check_form::<CharArray<6>>,
    check_form::<Chars<16>>,
    check_form::<Opaque<16>>,
    check_text,
];

/// A recursive type.
#[derive(Debug, PartialEq)]
struct Chain {
    word: u32,
    next: Option<Box<Chain>>,
}

impl Xdr for Chain {
    fn encode(&self, encoder: &mut Encoder) -> Result<(), Error> {
        self.word.encode(encoder)?;
        self.next.encode(encoder)
    }

    fn decode(decoder: &mut Decoder<'_>) -> Result<Self, Error> {
        Ok(Chain { word: u32::decode(decoder)?, next: Option::decode(decoder)? })
    }
}

/// A form that the Rust type alone does not tell.
fn check_form<C: Codec<Value: PartialEq + Debug>>(bytes: &[u8]) {
    let mut decoder = Decoder::new(bytes);
    match C::take(&mut decoder) {
        Ok(value) => {
            let mut encoder = Encoder::new();
            C::put(&value, &mut encoder).unwrap();
            assert_eq!(encoder.as_bytes().len(), decoder.offset());
            assert_eq!(C::take(&mut Decoder::new(encoder.as_bytes())), Ok(value));
        }
        Err(error) => check_error(error, bytes),
    }
}

/// Text that a caller gives: it encodes and comes back, or it has a NUL or is too long.
fn check_text(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let mut encoder = Encoder::default();
    match Text::<64>::put(&text, &mut encoder) {
        Ok(()) => assert_eq!(Text::<64>::take(&mut Decoder::new(&encoder.into_bytes())), Ok(text)),
        Err(error @ Error::EmbeddedNul { index }) => {
            assert!(text.as_bytes()[index] == 0 && !error.to_string().is_empty());
        }
        Err(error) => assert!(matches!(error, Error::OverLimit { count, limit: 64, .. } if count == text.len())),
    }
}

fn check<T: Xdr + PartialEq + Debug>(bytes: &[u8]) {
    let value: T = match from_bytes(bytes) {
        Ok(value) => value,
        Err(error) => return check_error(error, bytes),
    };
    match to_bytes(&value) {
        Ok(encoded) => assert_eq!(to_bytes(&from_bytes::<T>(&encoded).unwrap()).as_ref(), Ok(&encoded)),
        // text that was not UTF-8 may have grown over its limit when it was made so; nothing else grows
        Err(error) => assert!(!bytes.is_ascii(), "{value:?} was decoded but does not encode: {error}"),
    }
}

/// An error stands somewhere in the bytes, and can be told.
fn check_error(error: Error, bytes: &[u8]) {
    assert!(!error.to_string().is_empty());
    match error {
        Error::Truncated { offset, needed, left } => assert!(needed > left && offset + left == bytes.len()),
        Error::OverLimit { offset, count, limit } => assert!(count > limit && offset < bytes.len()),
        Error::UnknownDiscriminant { offset, .. } | Error::TooDeep { offset } => assert!(offset <= bytes.len()),
        error => panic!("an error of encoding: {error}"),
    }
}

mod roundtrip {
    macro_rules! types {
        ($($name:ident => $type:ty,)*) => {
            /// One check for each wire type.
            pub(crate) const CHECKS: &[fn(&[u8])] = &[$(crate::check::<$type>),*];
        };
    }

    pub(crate) use types;
}

/// The list that the round-trip tests use too.
#[path = "../../crates/proto/src/generated/roundtrip.rs"]
mod all;
