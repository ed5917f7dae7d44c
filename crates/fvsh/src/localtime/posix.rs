//! Time zone rules in text, as POSIX writes them in `TZ`: `CET-1CEST,M3.5.0,M10.5.0/3`.

use super::{DAY_S, civil};

/// The offset from UTC at a moment, `None` for a text that is no rule.
pub(super) fn offset_s(rule: &str, now: i64) -> Option<i64> {
    let mut text = Text(rule);
    text.name()?;
    let standard = -text.time()?;
    if text.0.is_empty() {
        return Some(standard);
    }
    text.name()?;
    let summer = if text.0.is_empty() || text.0.starts_with(',') { standard + 3600 } else { -text.time()? };
    // Without dates the rule of the United States is meant.
    let mut dates = Text(if text.0.is_empty() { ",M3.2.0,M11.1.0" } else { text.0 });
    let (starts, ends) = (dates.date()?, dates.date()?);
    let year = civil((now + standard).div_euclid(DAY_S)).0;
    let start = starts.moment(year)? - standard;
    let end = ends.moment(year)? - summer;
    let is_summer = if start < end { (start..end).contains(&now) } else { !(end..start).contains(&now) };
    Some(if is_summer { summer } else { standard })
}

/// The day and time of a change.
struct Change {
    day: Day,
    time_s: i64,
}

enum Day {
    /// 1 to 365, February 29th never counted.
    Julian(i64),
    /// 0 to 365.
    OfYear(i64),
    /// Month, week (5: the last), weekday (0: Sunday).
    Weekday(i64, i64, i64),
}

impl Change {
    /// Seconds since 1970 in local time, in a year.
    fn moment(&self, year: i64) -> Option<i64> {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let day = match self.day {
            Day::Julian(day) => first_of(year, 1) + day - 1 + i64::from(leap && day > 59),
            Day::OfYear(day) => first_of(year, 1) + day,
            Day::Weekday(month, week, weekday) => {
                if !(1..=12).contains(&month) || !(1..=5).contains(&week) {
                    return None;
                }
                let first = first_of(year, month);
                let next = if month == 12 { first_of(year + 1, 1) } else { first_of(year, month + 1) };
                // 1970-01-01 was a Thursday.
                let offset = (weekday - (first + 4)).rem_euclid(7);
                let day = first + offset + (week - 1) * 7;
                if day < next { day } else { day - 7 }
            }
        };
        Some(day * DAY_S + self.time_s)
    }
}

/// The number of a month's first day since 1970-01-01.
fn first_of(year: i64, month: i64) -> i64 {
    let (year, month) = if month <= 2 { (year - 1, month + 9) } else { (year, month - 3) };
    365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + (153 * month + 2) / 5 - 719_468
}

/// What is still to be read of a rule.
struct Text<'a>(&'a str);

impl Text<'_> {
    /// A zone's name: letters, or anything between angle brackets.
    fn name(&mut self) -> Option<()> {
        let end = match self.0.strip_prefix('<') {
            Some(quoted) => quoted.find('>')? + 2,
            None => self.0.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(self.0.len()),
        };
        if end < 3 {
            return None;
        }
        self.0 = &self.0[end..];
        Some(())
    }

    /// `[+-]hh[:mm[:ss]]` in seconds.
    fn time(&mut self) -> Option<i64> {
        let sign = if self.eat('-') { -1 } else { 1 };
        let _ = sign == 1 && self.eat('+');
        let mut seconds = self.number()? * 3600;
        for unit in [60, 1] {
            if !self.eat(':') {
                break;
            }
            seconds += self.number()? * unit;
        }
        Some(sign * seconds)
    }

    /// `,day[/time]`.
    fn date(&mut self) -> Option<Change> {
        if !self.eat(',') {
            return None;
        }
        let day = if self.eat('J') {
            Day::Julian(self.number()?)
        } else if self.eat('M') {
            let month = self.number()?;
            let week = self.eat('.').then(|| self.number())??;
            let weekday = self.eat('.').then(|| self.number())??;
            Day::Weekday(month, week, weekday)
        } else {
            Day::OfYear(self.number()?)
        };
        let time_s = if self.eat('/') { self.time()? } else { 2 * 3600 };
        Some(Change { day, time_s })
    }

    fn number(&mut self) -> Option<i64> {
        let end = self.0.find(|c: char| !c.is_ascii_digit()).unwrap_or(self.0.len());
        let number = self.0.get(..end.min(6))?.parse().ok()?;
        self.0 = &self.0[end..];
        Some(number)
    }

    fn eat(&mut self, c: char) -> bool {
        match self.0.strip_prefix(c) {
            Some(rest) => {
                self.0 = rest;
                true
            }
            None => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::offset_s;

    #[test]
    fn rules() {
        // 2024-03-31 01:00 UTC and 2024-10-27 01:00 UTC are the changes in central Europe.
        let europe = "CET-1CEST,M3.5.0,M10.5.0/3";
        for (rule, now, want) in [
            ("UTC0", 0, Some(0)),
            ("<+0330>-3:30", 0, Some(12_600)),
            ("EST5", 0, Some(-18_000)),
            (europe, 1_711_846_799, Some(3600)),
            (europe, 1_711_846_800, Some(7200)),
            (europe, 1_729_990_799, Some(7200)),
            (europe, 1_729_990_800, Some(3600)),
            // 2024-03-10 07:00 UTC.
            ("EST5EDT", 1_710_053_999, Some(-18_000)),
            ("EST5EDT", 1_710_054_000, Some(-14_400)),
            // The south: summer spans the new year.
            ("AEST-10AEDT,M10.1.0,M4.1.0/3", 1_704_067_200, Some(39_600)),
            ("AEST-10AEDT,M10.1.0,M4.1.0/3", 1_719_792_000, Some(36_000)),
            ("", 0, None),
            ("nonsense", 0, None),
            ("EST5EDT,M3", 0, None),
        ] {
            assert_eq!(offset_s(rule, now), want, "{rule} at {now}");
        }
    }
}
