//! Sets of host CPUs.

use std::fmt;

/// A set of CPUs, one bit for each, the lowest CPU in the lowest bit of the first byte.
///
/// ```
/// let map: ferrovirt::CpuMap = [0, 1, 2, 5].into_iter().collect();
/// assert_eq!((map.to_string().as_str(), map.as_bytes()), ("0-2,5", &[0b10_0111][..]));
/// assert!(map.contains(5) && !map.contains(4));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CpuMap(Vec<u8>);

impl CpuMap {
    /// A map of these bytes.
    #[must_use]
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Whether a CPU is in the set.
    #[doc(alias = "VIR_CPU_USED")]
    #[must_use]
    pub fn contains(&self, cpu: u32) -> bool {
        let (byte, bit) = place(cpu);
        self.0.get(byte).is_some_and(|bits| bits & bit != 0)
    }

    /// Puts a CPU into the set.
    #[doc(alias = "VIR_USE_CPU")]
    pub fn insert(&mut self, cpu: u32) {
        let (byte, bit) = place(cpu);
        if self.0.len() <= byte {
            self.0.resize(byte + 1, 0);
        }
        self.0[byte] |= bit;
    }

    /// The CPUs in the set, lowest first.
    pub fn iter(&self) -> impl Iterator<Item = u32> {
        let bytes = u32::try_from(self.0.len()).unwrap_or(u32::MAX / 8);
        (0..bytes * 8).filter(|&cpu| self.contains(cpu))
    }

    /// How many CPUs are in the set.
    #[must_use]
    pub fn count(&self) -> u32 {
        self.0.iter().map(|byte| byte.count_ones()).sum()
    }
}

fn place(cpu: u32) -> (usize, u8) {
    (cpu as usize / 8, 1 << (cpu % 8))
}

impl FromIterator<u32> for CpuMap {
    fn from_iter<I: IntoIterator<Item = u32>>(cpus: I) -> Self {
        let mut map = Self::default();
        cpus.into_iter().for_each(|cpu| map.insert(cpu));
        map
    }
}

/// Runs and single CPUs: `0-3,7`.
impl fmt::Display for CpuMap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut cpus = self.iter().peekable();
        let mut comma = "";
        while let Some(first) = cpus.next() {
            let mut last = first;
            while let Some(next) = cpus.next_if_eq(&(last + 1)) {
                last = next;
            }
            match last {
                last if last == first => write!(f, "{comma}{first}")?,
                last => write!(f, "{comma}{first}-{last}")?,
            }
            comma = ",";
        }
        Ok(())
    }
}
