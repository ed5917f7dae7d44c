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

/// A random value comes back equal; cut bytes are refused; a count over its limit is refused, wherever it stands.
pub(crate) fn check<T: Xdr + Sample + Codec<Value = T> + PartialEq + core::fmt::Debug>() {
    for seed in 0..VALUES {
        let value = T::sample(&mut Random::new(seed));
        let bytes = to_bytes(&value).unwrap();
        assert_eq!(from_bytes::<T>(&bytes).as_ref(), Ok(&value), "seed {seed}");
        assert_eq!(bytes.len() % 4, 0, "seed {seed}");
        check_cut::<T>(&bytes, seed);
        check_limits(&value, seed);
    }
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
        let mut bytes = trace.bytes().to_vec();
        let count = limit + 1;
        bytes[offset..offset + 4].copy_from_slice(&u32::try_from(count).unwrap().to_be_bytes());
        let expected = Error::OverLimit { offset, count, limit };
        assert_eq!(from_bytes::<T>(&bytes).unwrap_err(), expected, "seed {seed}");
    }
}
