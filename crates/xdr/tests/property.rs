//! What holds for every value and for every run of bytes.

use ferrovirt_xdr::{
    CharArray, CharWord, Chars, Codec, Decoder, Encoder, List, Opaque, Text, UcharWord, UshortWord, from_bytes,
};
use proptest::collection::vec;
use proptest::prelude::*;

/// Comes back equal; every shorter prefix is refused.
fn check<C: Codec>(value: &C::Value) -> Result<(), TestCaseError>
where
    C::Value: PartialEq + std::fmt::Debug,
{
    let mut encoder = Encoder::new();
    C::put(value, &mut encoder).map_err(|error| TestCaseError::fail(error.to_string()))?;
    let bytes = encoder.into_bytes();
    prop_assert_eq!(bytes.len() % 4, 0);
    let mut decoder = Decoder::new(&bytes);
    let decoded = C::take(&mut decoder);
    prop_assert_eq!(decoded.as_ref(), Ok(value));
    prop_assert_eq!(decoder.left(), 0);
    for end in 0..bytes.len() {
        prop_assert!(C::take(&mut Decoder::new(&bytes[..end])).is_err());
    }
    Ok(())
}

type Nested = List<List<Text<8>, 4>, 4>;

proptest! {
    #[test]
    fn numbers(a: i32, b: u32, c: i64, d: u64, e in proptest::num::f64::NORMAL) {
        check::<i32>(&a)?;
        check::<u32>(&b)?;
        check::<i64>(&c)?;
        check::<u64>(&d)?;
        check::<f64>(&e)?;
    }

    #[test]
    fn small_numbers(a: i8, b: u8, c: u16, d: [u8; 5]) {
        check::<CharWord>(&a)?;
        check::<UcharWord>(&b)?;
        check::<UshortWord>(&c)?;
        check::<CharArray<5>>(&d)?;
        check::<[u8; 5]>(&d)?;
    }

    #[test]
    fn bytes_and_texts(bytes in vec(any::<u8>(), 0..20), text in "[^\0]{0,9}") {
        check::<Opaque<20>>(&bytes)?;
        check::<Chars<20>>(&bytes)?;
        check::<String>(&text)?;
        check::<Option<String>>(&Some(text))?;
    }

    #[test]
    fn lists(lists in vec(vec("[a-z]{0,8}", 0..=4), 0..=4)) {
        check::<Nested>(&lists)?;
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in vec(any::<u8>(), 0..64)) {
        let mut decoder = Decoder::new(&bytes);
        if let Ok(lists) = Nested::take(&mut decoder) {
            prop_assert!(lists.len() <= 4 && lists.iter().all(|list| list.len() <= 4));
        }
        let _ = from_bytes::<Option<String>>(&bytes);
        let _ = Chars::<16>::take(&mut Decoder::new(&bytes));
    }
}
