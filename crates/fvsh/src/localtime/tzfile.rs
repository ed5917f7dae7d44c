//! Compiled time zones (RFC 9636).

use super::posix;

/// Length of a header.
const HEADER: usize = 44;

/// The offset from UTC at a moment, `None` for a file that cannot be read as a zone.
pub(super) fn offset_s(file: &[u8], now: i64) -> Option<i64> {
    let first = Header::read(file)?;
    if first.version == 0 {
        return Block { data: file.get(HEADER..)?, header: first, time_size: 4 }.offset_s(now, "");
    }
    // Newer files repeat the data with 64-bit times, and end with a rule for the time behind the table.
    let second = file.get(HEADER + first.size(4)..)?;
    let header = Header::read(second)?;
    let data = second.get(HEADER..)?;
    let footer = data.get(header.size(8)..).and_then(|footer| std::str::from_utf8(footer).ok()).unwrap_or("");
    Block { data, header, time_size: 8 }.offset_s(now, footer.trim_matches('\n'))
}

struct Header {
    version: u8,
    utc_flags: usize,
    standard_flags: usize,
    leaps: usize,
    times: usize,
    types: usize,
    chars: usize,
}

impl Header {
    fn read(data: &[u8]) -> Option<Self> {
        if data.get(..4)? != b"TZif" {
            return None;
        }
        let count =
            |index: usize| Some(u32::from_be_bytes(data.get(20 + index * 4..)?.get(..4)?.try_into().ok()?) as usize);
        Some(Header {
            version: *data.get(4)?,
            utc_flags: count(0)?,
            standard_flags: count(1)?,
            leaps: count(2)?,
            times: count(3)?,
            types: count(4)?,
            chars: count(5)?,
        })
    }

    /// The size of the data behind the header.
    fn size(&self, time_size: usize) -> usize {
        self.times * (time_size + 1)
            + self.types * 6
            + self.chars
            + self.leaps * (time_size + 4)
            + self.standard_flags
            + self.utc_flags
    }
}

struct Block<'a> {
    data: &'a [u8],
    header: Header,
    time_size: usize,
}

impl Block<'_> {
    fn offset_s(&self, now: i64, rule: &str) -> Option<i64> {
        let past = (0..self.header.times).take_while(|&index| self.time(index).is_some_and(|time| time <= now)).count();
        if past == self.header.times && !rule.is_empty() {
            return posix::offset_s(rule, now);
        }
        let kind = match past.checked_sub(1) {
            Some(last) => usize::from(*self.data.get(self.header.times * self.time_size + last)?),
            None => 0,
        };
        let at = self.header.times * (self.time_size + 1) + kind * 6;
        Some(i64::from(i32::from_be_bytes(self.data.get(at..)?.get(..4)?.try_into().ok()?)))
    }

    fn time(&self, index: usize) -> Option<i64> {
        let bytes = self.data.get(index * self.time_size..)?;
        if self.time_size == 8 {
            Some(i64::from_be_bytes(bytes.get(..8)?.try_into().ok()?))
        } else {
            Some(i64::from(i32::from_be_bytes(bytes.get(..4)?.try_into().ok()?)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::offset_s;

    fn header(version: u8, times: u32, types: u32, chars: u32) -> Vec<u8> {
        let mut data = b"TZif".to_vec();
        data.push(version);
        data.extend([0; 15]);
        for count in [0, 0, 0, times, types, chars] {
            data.extend(u32::to_be_bytes(count));
        }
        data
    }

    /// A made-up zone: one hour ahead until 1000, then two; then the rule.
    #[test]
    fn table_and_rule() {
        let mut file = header(b'2', 0, 1, 1);
        file.extend([0; 7]);
        file.extend(header(b'2', 2, 2, 4));
        file.extend(0i64.to_be_bytes());
        file.extend(1000i64.to_be_bytes());
        file.extend([0, 1]);
        for offset in [3600i32, 7200] {
            file.extend(offset.to_be_bytes());
            file.extend([0, 0]);
        }
        file.extend(b"ABC\0\nABC-3\n");
        assert_eq!(offset_s(&file, -5), Some(3600));
        assert_eq!(offset_s(&file, 999), Some(3600));
        assert_eq!(offset_s(&file, 1000), Some(10_800));
        assert_eq!(offset_s(b"TZif2", 0), None);
        assert_eq!(offset_s(&file[..60], 0), None);
    }
}
