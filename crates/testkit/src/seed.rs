//! Chance that can be had again: everything random in a test comes from one printed number.

/// The variable that names the one seed to run.
const VARIABLE: &str = "FERROVIRT_SEED";

/// A small generator (splitmix64): the same seed gives the same numbers everywhere.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// The generator of this seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`; zero when `end` is zero.
    pub fn below(&mut self, end: usize) -> usize {
        (self.bits() % (end.max(1) as u64)) as usize
    }

    /// True once in `in_how_many` times.
    pub fn once_in(&mut self, in_how_many: usize) -> bool {
        self.below(in_how_many) == 0
    }
}

/// Runs `test` for the seeds below `count`, or for the one in `FERROVIRT_SEED`; a failure prints its seed.
///
/// # Panics
/// When `test` does, or when the variable is not a number.
pub fn for_each_seed(count: u64, mut test: impl FnMut(u64)) {
    match std::env::var(VARIABLE) {
        Ok(text) => match text.parse() {
            Ok(seed) => run(seed, &mut test),
            Err(_) => panic!("{VARIABLE}={text} is not a number"),
        },
        Err(_) => (0..count).for_each(|seed| run(seed, &mut test)),
    }
}

fn run(seed: u64, test: &mut impl FnMut(u64)) {
    let told = TellOnPanic(seed);
    test(seed);
    drop(told);
}

struct TellOnPanic(u64);

impl Drop for TellOnPanic {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("failed with {VARIABLE}={}", self.0);
        }
    }
}
