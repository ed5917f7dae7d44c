//! The time of day in the local zone, also without a C library's help.
//!
//! The zone is `$TZ` (a name under the zoneinfo folder, a file, or a POSIX rule), else `/etc/localtime`, else UTC.

mod posix;
mod tzfile;

use std::env;
use std::fmt;
use std::fs;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

const DAY_S: i64 = 86_400;

/// A moment as a clock on the wall shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LocalTime {
    pub(crate) year: i64,
    pub(crate) month: u32,
    pub(crate) day: u32,
    pub(crate) hour: u32,
    pub(crate) minute: u32,
    pub(crate) second: u32,
}

impl LocalTime {
    /// The present moment.
    pub(crate) fn now() -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        LocalTime::of(i64::try_from(now).unwrap_or(i64::MAX))
    }

    /// A moment in seconds since 1970.
    pub(crate) fn of(moment: i64) -> Self {
        LocalTime::at(moment.saturating_add(local_offset_s(moment)))
    }

    /// A moment in seconds since 1970, as a clock in UTC shows it.
    pub(crate) fn utc(moment: i64) -> Self {
        LocalTime::at(moment)
    }

    /// A number of seconds since 1970 in the zone's own time.
    fn at(seconds: i64) -> Self {
        let (year, month, day) = civil(seconds.div_euclid(DAY_S));
        let within = u32::try_from(seconds.rem_euclid(DAY_S)).unwrap_or(0);
        LocalTime { year, month, day, hour: within / 3600, minute: within / 60 % 60, second: within % 60 }
    }
}

impl fmt::Display for LocalTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let LocalTime { year, month, day, hour, minute, second } = self;
        write!(f, "{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
    }
}

/// A moment with its zone: `2026-11-22 19:31:41 +0000`.
pub(crate) fn with_zone(moment: i64) -> String {
    let minutes = local_offset_s(moment) / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("{} {sign}{:02}{:02}", LocalTime::of(moment), minutes.abs() / 60, minutes.abs() % 60)
}

/// Now, as event lines have it: `2026-11-22 19:31:41.123+0000`.
pub(crate) fn utc_now() -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let moment = LocalTime::at(i64::try_from(now.as_secs()).unwrap_or(i64::MAX));
    format!("{moment}.{:03}+0000", now.subsec_millis())
}

/// Year, month and day of a number of days since 1970-01-01.
fn civil(days: i64) -> (i64, u32, u32) {
    // Counted in years that begin in March: then the leap day comes last.
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * march_month + 2) / 5 + 1;
    let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, u32::try_from(month).unwrap_or(1), u32::try_from(day).unwrap_or(1))
}

/// How far the local clock is ahead of UTC at a moment.
fn local_offset_s(now: i64) -> i64 {
    let zone = match env::var("TZ") {
        Ok(name) => named_zone(&name, now),
        Err(_) => fs::read("/etc/localtime").ok().and_then(|file| tzfile::offset_s(&file, now)),
    };
    zone.unwrap_or(0)
}

fn named_zone(name: &str, now: i64) -> Option<i64> {
    let name = name.strip_prefix(':').unwrap_or(name);
    let path =
        if name.starts_with('/') { PathBuf::from(name) } else { PathBuf::from("/usr/share/zoneinfo").join(name) };
    let from_file = fs::read(path).ok().and_then(|file| tzfile::offset_s(&file, now));
    from_file.or_else(|| posix::offset_s(name, now))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calendar() {
        for (seconds, want) in [
            (0, (1970, 1, 1, 0, 0, 0)),
            (951_782_399, (2000, 2, 28, 23, 59, 59)),
            (951_782_400, (2000, 2, 29, 0, 0, 0)),
            (1_709_251_200, (2024, 3, 1, 0, 0, 0)),
            (4_107_542_400, (2100, 3, 1, 0, 0, 0)),
            (-1, (1969, 12, 31, 23, 59, 59)),
        ] {
            let at = LocalTime::at(seconds);
            assert_eq!((at.year, at.month, at.day, at.hour, at.minute, at.second), want, "{seconds}");
        }
    }
}
