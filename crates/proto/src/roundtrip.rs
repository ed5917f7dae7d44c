//! What every wire type must keep; `generated/roundtrip.rs` lists the types.

use ferrovirt_xdr::{Codec, Error, Xdr, from_bytes, to_bytes};

use crate::sample::{Random, Sample, traced};

/// How many random values of each type are tried.
const VALUES: u64 = 24;

/// One test for each wire type.
macro_rules! types {
    ($($test:ident => $name:ty,)*) => {$(
        #[test]
        fn $test() {
            crate::roundtrip::check::<$name>();
        }
    )*};
}

pub(crate) use types;

/// A random value comes back equal; cut bytes are refused; a count over its limit is refused, wherever it stands;
/// damaged bytes never make the decoder panic.
pub(crate) fn check<T: Xdr + Sample + Codec<Value = T> + PartialEq + core::fmt::Debug>() {
    for seed in 0..VALUES {
        let mut random = if seed == 0 { Random::full(seed) } else { Random::new(seed) };
        let value = T::sample(&mut random);
        let bytes = to_bytes(&value).unwrap();
        assert_eq!(from_bytes::<T>(&bytes).as_ref(), Ok(&value), "seed {seed}");
        assert_eq!(bytes.len() % 4, 0, "seed {seed}");
        check_trailing::<T>(&bytes, &value, seed);
        check_cut::<T>(&bytes, seed);
        check_limits(&value, seed);
        check_damaged::<T>(&bytes, &mut random);
    }
}

/// Bytes after a value are ignored, as libvirt ignores them (observed).
fn check_trailing<T: Xdr + PartialEq + core::fmt::Debug>(bytes: &[u8], value: &T, seed: u64) {
    let longer = [bytes, &[1, 2, 3, 4, 5]].concat();
    assert_eq!(from_bytes::<T>(&longer).as_ref(), Ok(value), "seed {seed}");
}

fn check_cut<T: Xdr + core::fmt::Debug>(bytes: &[u8], seed: u64) {
    for end in 0..bytes.len() {
        let error = from_bytes::<T>(&bytes[..end]).unwrap_err();
        assert!(matches!(error, Error::Truncated { .. }), "seed {seed}, cut at {end}: {error}");
    }
}

fn check_limits<T: Xdr + Sample + Codec<Value = T> + core::fmt::Debug>(value: &T, seed: u64) {
    let trace = traced(value);
    for &(offset, limit) in &trace.counts {
        for count in [limit + 1, u32::MAX as usize] {
            let mut bytes = trace.bytes().to_vec();
            bytes[offset..offset + 4].copy_from_slice(&u32::try_from(count).unwrap().to_be_bytes());
            let expected = Error::OverLimit { offset, count, limit };
            assert_eq!(from_bytes::<T>(&bytes).unwrap_err(), expected, "seed {seed}");
        }
    }
}

/// A decoded value, however it came about, has counts within their limits: it encodes, unless replacing what was not
/// UTF-8 made a string longer than its limit.
fn check_damaged<T: Xdr>(bytes: &[u8], random: &mut Random) {
    for _ in 0..8 {
        let mut damaged = bytes.to_vec();
        for _ in 0..=random.below(3) {
            let Some(last) = damaged.len().checked_sub(1) else { return };
            let at = random.below(last + 1);
            damaged[at] = random.word() as u8;
        }
        if let Ok(value) = from_bytes::<T>(&damaged) {
            to_bytes(&value).unwrap();
        }
    }
}
