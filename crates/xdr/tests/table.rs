//! The wire forms byte by byte, and what each refuses.

use ferrovirt_xdr::{
    CharArray, CharWord, Chars, Codec, DEPTH_MAX, Decoder, Encoder, Error, List, Opaque, Text, UcharWord, UshortWord,
    Xdr, from_bytes, to_bytes,
};

fn encode<C: Codec>(value: &C::Value) -> Result<Vec<u8>, Error> {
    let mut encoder = Encoder::new();
    C::put(value, &mut encoder)?;
    Ok(encoder.into_bytes())
}

fn decode<C: Codec>(bytes: &[u8]) -> Result<C::Value, Error> {
    C::take(&mut Decoder::new(bytes))
}

#[track_caller]
fn both_ways<C: Codec>(value: C::Value, bytes: &[u8])
where
    C::Value: PartialEq + std::fmt::Debug,
{
    assert_eq!(encode::<C>(&value).as_deref(), Ok(bytes));
    assert_eq!(decode::<C>(bytes), Ok(value));
}

#[test]
fn numbers_are_big_endian() {
    both_ways::<i32>(-2, &[0xff, 0xff, 0xff, 0xfe]);
    both_ways::<u32>(0x0102_0304, &[1, 2, 3, 4]);
    both_ways::<i64>(-2, &[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfe]);
    both_ways::<u64>(0x0102_0304_0506_0708, &[1, 2, 3, 4, 5, 6, 7, 8]);
    both_ways::<f64>(-1.5, &[0xbf, 0xf8, 0, 0, 0, 0, 0, 0]);
    both_ways::<()>((), &[]);
}

#[test]
fn bytes_are_padded_to_words() {
    both_ways::<String>(String::new(), &[0, 0, 0, 0]);
    both_ways::<String>("a".into(), &[0, 0, 0, 1, b'a', 0, 0, 0]);
    both_ways::<String>("abc".into(), &[0, 0, 0, 3, b'a', b'b', b'c', 0]);
    both_ways::<String>("abcd".into(), &[0, 0, 0, 4, b'a', b'b', b'c', b'd']);
    both_ways::<Opaque<5>>(vec![1, 2, 3, 4, 5], &[0, 0, 0, 5, 1, 2, 3, 4, 5, 0, 0, 0]);
    both_ways::<[u8; 5]>([1, 2, 3, 4, 5], &[1, 2, 3, 4, 5, 0, 0, 0]);
    both_ways::<[u8; 4]>([1, 2, 3, 4], &[1, 2, 3, 4]);
}

/// libtirpc does not look at padding.
#[test]
fn padding_may_hold_anything_but_must_be_there() {
    assert_eq!(from_bytes::<String>(&[0, 0, 0, 1, b'a', 1, 2, 3]).as_deref(), Ok("a"));
    let cut = Error::Truncated { offset: 5, needed: 3, left: 2 };
    assert_eq!(from_bytes::<String>(&[0, 0, 0, 1, b'a', 0, 0]), Err(cut));
}

#[test]
fn option_takes_any_word_but_zero_for_yes() {
    both_ways::<Option<u32>>(None, &[0, 0, 0, 0]);
    both_ways::<Option<u32>>(Some(7), &[0, 0, 0, 1, 0, 0, 0, 7]);
    for word in [[0, 0, 0, 2], [0x80, 0, 0, 0], [0xff, 0xff, 0xff, 0xff]] {
        assert_eq!(from_bytes::<Option<u32>>(&[word, [0, 0, 0, 7]].concat()), Ok(Some(7)), "{word:?}");
    }
}

/// Every `char` is a word; signed as on the platforms where libvirt runs.
#[test]
fn chars_are_words() {
    both_ways::<Chars<4>>(
        vec![b'n', 0x80, 0xff],
        &[0, 0, 0, 3, 0, 0, 0, b'n', 255, 255, 255, 0x80, 255, 255, 255, 255],
    );
    both_ways::<CharArray<2>>([b'n', 0xfe], &[0, 0, 0, b'n', 255, 255, 255, 0xfe]);
    both_ways::<CharWord>(-1, &[255, 255, 255, 255]);
    both_ways::<UcharWord>(0xfe, &[0, 0, 0, 0xfe]);
    both_ways::<UshortWord>(0xfedc, &[0, 0, 0xfe, 0xdc]);
}

#[test]
fn small_numbers_keep_the_low_bits_of_their_word() {
    assert_eq!(decode::<Chars<1>>(&[0, 0, 0, 1, 0, 0, 0, 0xfe]), Ok(vec![0xfe]));
    assert_eq!(decode::<CharWord>(&[1, 2, 3, 0x80]), Ok(-128));
    assert_eq!(decode::<UcharWord>(&[1, 2, 3, 4]), Ok(4));
    assert_eq!(decode::<UshortWord>(&[1, 2, 3, 4]), Ok(0x0304));
}

#[test]
fn limits_hold_in_both_directions() {
    let over = |count, limit| Error::OverLimit { offset: 0, count, limit };
    assert_eq!(encode::<Text<3>>(&"abcd".into()), Err(over(4, 3)));
    assert_eq!(encode::<Opaque<3>>(&vec![0; 4]), Err(over(4, 3)));
    assert_eq!(encode::<Chars<3>>(&vec![0; 4]), Err(over(4, 3)));
    assert_eq!(encode::<List<u32, 3>>(&vec![0; 4]), Err(over(4, 3)));

    let four = [[0, 0, 0, 4].as_slice(), &[0; 16]].concat();
    assert_eq!(decode::<Text<3>>(&four), Err(over(4, 3)));
    assert_eq!(decode::<Opaque<3>>(&four), Err(over(4, 3)));
    assert_eq!(decode::<Chars<3>>(&four), Err(over(4, 3)));
    assert_eq!(decode::<List<u32, 3>>(&four), Err(over(4, 3)));
    assert_eq!(decode::<List<u32, 4>>(&four), Ok(vec![0; 4]));
    assert_eq!(from_bytes::<String>(&4_194_305_u32.to_be_bytes()), Err(over(4_194_305, 4_194_304)));
}

/// The peer's count alone must not cost memory: these are within their limits, and the bytes are not there.
#[test]
fn a_count_without_bytes_is_refused() {
    let huge = u32::MAX.to_be_bytes();
    assert_eq!(decode::<List<(), 3>>(&[0, 0, 0, 3]), Ok(vec![(); 3]));
    assert!(matches!(decode::<List<String, { u32::MAX as usize }>>(&huge), Err(Error::Truncated { .. })));
    assert!(matches!(decode::<Opaque<{ u32::MAX as usize }>>(&huge), Err(Error::Truncated { .. })));
    assert!(matches!(decode::<Chars<{ u32::MAX as usize }>>(&huge), Err(Error::Truncated { .. })));
    assert!(matches!(decode::<Text<{ u32::MAX as usize }>>(&huge), Err(Error::Truncated { .. })));
}

/// A C receiver stops at a NUL; a Rust string must be UTF-8.
#[test]
fn odd_strings_are_made_good() {
    assert_eq!(from_bytes::<String>(b"\0\0\0\x05ab\0cd\0\0\0").as_deref(), Ok("ab"));
    assert_eq!(from_bytes::<String>(b"\0\0\0\x03a\xffb\0").as_deref(), Ok("a\u{fffd}b"));
    assert_eq!(to_bytes(&String::from("ab\0c")), Err(Error::EmbeddedNul { index: 2 }));
}

/// A value after a string with a NUL inside stands where the count says, not where the NUL does.
#[test]
fn a_nul_does_not_move_what_follows() {
    let mut decoder = Decoder::new(b"\0\0\0\x05ab\0cd\0\0\0\0\0\0\x07");
    assert_eq!(String::decode(&mut decoder).as_deref(), Ok("ab"));
    assert_eq!(u32::decode(&mut decoder), Ok(7));
}

#[test]
fn bytes_after_a_value_are_ignored() {
    assert_eq!(from_bytes::<u32>(&[0, 0, 0, 7, 1, 2, 3]), Ok(7));
}

#[test]
fn an_encoder_goes_on_after_given_bytes() {
    let mut encoder = Encoder::from(vec![9, 9]);
    7_u32.encode(&mut encoder).unwrap();
    assert_eq!(encoder.into_bytes(), [9, 9, 0, 0, 0, 7]);
}

/// A chain of values, each the link to the next.
#[derive(Debug, PartialEq)]
struct Chain(Option<Box<Chain>>);

impl Xdr for Chain {
    fn encode(&self, encoder: &mut Encoder) -> Result<(), Error> {
        self.0.encode(encoder)
    }

    fn decode(decoder: &mut Decoder<'_>) -> Result<Self, Error> {
        Option::decode(decoder).map(Chain)
    }
}

#[test]
fn recursion_is_bounded() {
    let links = |count: usize| [[0, 0, 0, 1].repeat(count), vec![0; 4]].concat();
    let deepest: Chain = from_bytes(&links(DEPTH_MAX)).unwrap();
    assert_eq!(to_bytes(&deepest).unwrap(), links(DEPTH_MAX));
    let error = from_bytes::<Chain>(&links(DEPTH_MAX + 1)).unwrap_err();
    assert_eq!(error, Error::TooDeep { offset: 4 * (DEPTH_MAX + 1) });
    assert!(matches!(from_bytes::<Chain>(&links(1_000_000)), Err(Error::TooDeep { .. })));
}

#[test]
fn errors_say_where_and_what() {
    let rows = [
        (Error::Truncated { offset: 4, needed: 8, left: 2 }, "value at byte 4 needs 8 bytes, 2 are left"),
        (Error::OverLimit { offset: 0, count: 5, limit: 4 }, "count 5 at byte 0 is over its limit of 4"),
        (Error::UnknownDiscriminant { offset: 8, value: -1 }, "discriminant -1 at byte 8 selects nothing"),
        (Error::EmbeddedNul { index: 3 }, "string has a NUL at byte 3"),
        (Error::TooDeep { offset: 12 }, "value at byte 12 nests too deeply"),
    ];
    for (error, text) in rows {
        assert_eq!(error.to_string(), text);
    }
}
