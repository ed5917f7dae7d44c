//! Sets of processors: `0-3,^2,8`.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

/// A set of numbers in libvirt's notation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CpuSet(BTreeSet<u32>);

/// The largest number that a set may hold.
const CPU_MAX: u32 = 16_383;

impl CpuSet {
    /// The numbers in rising order.
    pub fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        self.0.iter().copied()
    }
}

impl FromIterator<u32> for CpuSet {
    fn from_iter<T: IntoIterator<Item = u32>>(numbers: T) -> Self {
        Self(numbers.into_iter().collect())
    }
}

/// Text that is no set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoCpuSet;

impl FromStr for CpuSet {
    type Err = NoCpuSet;

    /// Reads numbers, ranges and, after `^`, numbers to take out again.
    fn from_str(text: &str) -> Result<Self, NoCpuSet> {
        let number = |text: &str| text.trim().parse().ok().filter(|&number| number <= CPU_MAX).ok_or(NoCpuSet);
        let mut set = BTreeSet::new();
        for part in text.trim().split(',') {
            let part = part.trim();
            if let Some(out) = part.strip_prefix('^') {
                if !set.remove(&number(out)?) {
                    return Err(NoCpuSet);
                }
            } else if let Some((first, last)) = part.split_once('-') {
                let (first, last) = (number(first)?, number(last)?);
                if first > last {
                    return Err(NoCpuSet);
                }
                set.extend(first..=last);
            } else {
                set.insert(number(part)?);
            }
        }
        Ok(Self(set))
    }
}

impl fmt::Display for CpuSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut numbers = self.iter().peekable();
        let mut separator = "";
        while let Some(first) = numbers.next() {
            let mut last = first;
            while let Some(next) = numbers.next_if(|&next| next == last + 1) {
                last = next;
            }
            if last == first {
                write!(f, "{separator}{first}")?;
            } else {
                write!(f, "{separator}{first}-{last}")?;
            }
            separator = ",";
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_are_written_in_runs() {
        let rows = [("0-3,^2", Some("0-1,3")), ("1,2,3,5", Some("1-3,5")), ("7", Some("7")), (" 1 , 0", Some("0-1"))];
        for (text, expected) in rows {
            assert_eq!(text.parse::<CpuSet>().ok().map(|set| set.to_string()).as_deref(), expected, "{text}");
        }
        for bad in ["x", "", "3-1", "1,^2", "1,", "-1", "99999"] {
            assert_eq!(bad.parse::<CpuSet>(), Err(NoCpuSet), "{bad}");
        }
    }
}
