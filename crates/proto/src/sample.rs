//! Random values of every wire type, for the round-trip tests.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::{
    CharArray, CharWord, Chars, Codec, Encoder, List, Opaque, STRING_MAX, Text, UcharWord, UshortWord, Xdr, to_bytes,
};

/// A wire form of which random values can be made and whose bounded counts can be found.
pub(crate) trait Sample: Codec {
    /// A random value.
    fn sample(random: &mut Random) -> Self::Value;

    /// Encodes the value, noting where each bounded count stands.
    fn trace(value: &Self::Value, trace: &mut Trace);
}

/// Where the bounded counts of an encoded value stand.
#[derive(Default)]
pub(crate) struct Trace {
    encoder: Encoder,
    /// (offset of the count, its limit)
    pub(crate) counts: Vec<(usize, usize)>,
}

impl Trace {
    pub(crate) fn bytes(&self) -> &[u8] {
        self.encoder.as_bytes()
    }

    pub(crate) fn discriminant(&mut self, number: u32) {
        self.encoder.word(number);
    }

    fn count(&mut self, count: usize, limit: usize) {
        self.counts.push((self.encoder.as_bytes().len(), limit));
        self.encoder.count(count, limit).unwrap();
    }

    fn plain<C: Codec>(&mut self, value: &C::Value) {
        C::put(value, &mut self.encoder).unwrap();
    }
}

/// Steele and Vigna's splitmix64: seeded, so that a failure can be repeated.
pub(crate) struct Random {
    state: u64,
    /// Whether every option is there and no list is empty, so that every bounded count is met.
    full: bool,
}

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self { state: seed, full: false }
    }

    pub(crate) fn full(seed: u64) -> Self {
        Self { state: seed, full: true }
    }

    pub(crate) fn word(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(crate) fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.word() % bound as u64).unwrap()
    }

    /// How many elements a list of at most `limit` gets.
    fn count(&mut self, limit: usize) -> usize {
        if self.full { limit.min(2) } else { self.below(limit.min(3) + 1) }
    }

    fn is_some(&mut self) -> bool {
        self.full || self.below(2) == 1
    }

    fn bytes(&mut self, limit: usize) -> Vec<u8> {
        let count = self.below(limit.min(9) + 1);
        (0..count).map(|_| self.word() as u8).collect()
    }

    fn text(&mut self, limit: usize) -> String {
        const LETTERS: [char; 6] = ['a', '/', '\'', 'é', '雪', '𝄞'];
        let mut text = String::new();
        for _ in 0..self.below(8) {
            let letter = LETTERS[self.below(LETTERS.len())];
            if text.len() + letter.len_utf8() <= limit {
                text.push(letter);
            }
        }
        text
    }
}

/// Encodes a traced value twice, by the trace and by the codec; both must agree, or the offsets would mean nothing.
pub(crate) fn traced<T: Xdr + Sample + Codec<Value = T>>(value: &T) -> Trace {
    let mut trace = Trace::default();
    T::trace(value, &mut trace);
    assert_eq!(trace.bytes(), to_bytes(value).unwrap());
    trace
}

macro_rules! plain {
    ($($codec:ty, $random:ident => $value:expr;)*) => {$(
        impl Sample for $codec {
            fn sample($random: &mut Random) -> Self::Value {
                $value
            }

            fn trace(value: &Self::Value, trace: &mut Trace) {
                trace.plain::<$codec>(value);
            }
        }
    )*};
}

plain! {
    i32, random => random.word() as i32;
    u32, random => random.word() as u32;
    i64, random => random.word() as i64;
    u64, random => random.word();
    f64, random => random.word() as i64 as f64 / 64.0;
    CharWord, random => random.word() as i8;
    UcharWord, random => random.word() as u8;
    UshortWord, random => random.word() as u16;
}

impl Sample for String {
    fn sample(random: &mut Random) -> String {
        random.text(STRING_MAX)
    }

    fn trace(value: &String, trace: &mut Trace) {
        Text::<STRING_MAX>::trace(value, trace);
    }
}

impl<const MAX: usize> Sample for Text<MAX> {
    fn sample(random: &mut Random) -> String {
        random.text(MAX)
    }

    fn trace(value: &String, trace: &mut Trace) {
        trace.count(value.len(), MAX);
        trace.encoder.padded(value.as_bytes());
    }
}

impl<const N: usize> Sample for [u8; N] {
    fn sample(random: &mut Random) -> [u8; N] {
        core::array::from_fn(|_| random.word() as u8)
    }

    fn trace(value: &[u8; N], trace: &mut Trace) {
        trace.plain::<[u8; N]>(value);
    }
}

impl<const N: usize> Sample for CharArray<N> {
    fn sample(random: &mut Random) -> [u8; N] {
        core::array::from_fn(|_| random.word() as u8)
    }

    fn trace(value: &[u8; N], trace: &mut Trace) {
        trace.plain::<CharArray<N>>(value);
    }
}

impl<const MAX: usize> Sample for Opaque<MAX> {
    fn sample(random: &mut Random) -> Vec<u8> {
        random.bytes(MAX)
    }

    fn trace(value: &Vec<u8>, trace: &mut Trace) {
        trace.count(value.len(), MAX);
        trace.encoder.padded(value);
    }
}

impl<const MAX: usize> Sample for Chars<MAX> {
    fn sample(random: &mut Random) -> Vec<u8> {
        random.bytes(MAX)
    }

    fn trace(value: &Vec<u8>, trace: &mut Trace) {
        trace.count(value.len(), MAX);
        value.iter().for_each(|&byte| trace.plain::<CharWord>(&byte.cast_signed()));
    }
}

impl<C: Sample, const MAX: usize> Sample for List<C, MAX> {
    fn sample(random: &mut Random) -> Vec<C::Value> {
        (0..random.count(MAX)).map(|_| C::sample(random)).collect()
    }

    fn trace(value: &Vec<C::Value>, trace: &mut Trace) {
        trace.count(value.len(), MAX);
        value.iter().for_each(|element| C::trace(element, trace));
    }
}

impl<T: Xdr + Sample + Codec<Value = T>> Sample for Option<T> {
    fn sample(random: &mut Random) -> Option<T> {
        random.is_some().then(|| T::sample(random))
    }

    fn trace(value: &Option<T>, trace: &mut Trace) {
        trace.encoder.word(u32::from(value.is_some()));
        if let Some(value) = value {
            T::trace(value, trace);
        }
    }
}

impl<T: Xdr + Sample + Codec<Value = T>> Sample for Box<T> {
    fn sample(random: &mut Random) -> Box<T> {
        Box::new(T::sample(random))
    }

    fn trace(value: &Box<T>, trace: &mut Trace) {
        T::trace(value, trace);
    }
}
