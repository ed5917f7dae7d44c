//! Sizes with a unit.

/// Why a size is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SizeFlaw {
    /// A unit that nobody has.
    Unit,
    /// Too many bytes for 64 bits.
    TooLarge,
}

/// The bytes that `count` of `unit` are. Without a unit `default` is the factor.
///
/// `KiB` and `K` count in 1024, `KB` in 1000, letters in either case; `b` and `bytes` are bytes.
pub(crate) fn scaled(count: u64, unit: Option<&str>, default: u64) -> Result<u64, SizeFlaw> {
    let factor = match unit {
        None | Some("") => default,
        Some(unit) => factor(unit).ok_or(SizeFlaw::Unit)?,
    };
    count.checked_mul(factor).ok_or(SizeFlaw::TooLarge)
}

fn factor(unit: &str) -> Option<u64> {
    let lower = unit.to_ascii_lowercase();
    if matches!(lower.as_str(), "b" | "byte" | "bytes") {
        return Some(1);
    }
    let (letter, base) = match (lower.get(..1)?, lower.get(1..)?) {
        (letter, "" | "ib") => (letter, 1024_u64),
        (letter, "b") => (letter, 1000),
        _ => return None,
    };
    let power = "kmgtpe".find(letter)?;
    base.checked_pow(u32::try_from(power).ok()? + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_libvirts() {
        let rows = [
            (1, Some("KiB"), Ok(1024)),
            (1, Some("k"), Ok(1024)),
            (1, Some("KB"), Ok(1000)),
            (3, Some("b"), Ok(3)),
            (3, Some("bytes"), Ok(3)),
            (1, Some("mib"), Ok(1 << 20)),
            (1, Some("T"), Ok(1 << 40)),
            (1, Some("EB"), Ok(1_000_000_000_000_000_000)),
            (15, Some("EiB"), Ok(15 << 60)),
            (99, Some("EiB"), Err(SizeFlaw::TooLarge)),
            (1, Some("foo"), Err(SizeFlaw::Unit)),
            (1, Some("é"), Err(SizeFlaw::Unit)),
            (7, None, Ok(7168)),
            (7, Some(""), Ok(7168)),
        ];
        for (count, unit, expected) in rows {
            assert_eq!(scaled(count, unit, 1024), expected, "{count} {unit:?}");
        }
    }
}
