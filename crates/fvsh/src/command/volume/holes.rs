//! Where a file has holes.

use std::fs::File;
use std::io::{self, Seek, SeekFrom};

use crate::sys::{next_data, next_hole};

/// What stands at a place of a file, and how long it goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Run {
    Data(u64),
    Hole(u64),
    End,
}

/// What stands where the file is read next. A file that cannot tell, such as a pipe, is data to its end.
pub(super) fn next(file: &mut File) -> io::Result<Run> {
    let Ok(here) = file.stream_position() else { return Ok(Run::Data(u64::MAX)) };
    let end = file.metadata()?.len();
    if !file.metadata()?.is_file() {
        return Ok(Run::Data(u64::MAX));
    }
    if here >= end {
        return Ok(Run::End);
    }
    let data = next_data(file, here).unwrap_or(end);
    let run = if data > here {
        Run::Hole(data.min(end) - here)
    } else {
        Run::Data(next_hole(file, here).unwrap_or(end).max(here + 1) - here)
    };
    file.seek(SeekFrom::Start(here))?;
    Ok(run)
}

#[cfg(test)]
// A test that cannot go on has failed.
#[allow(clippy::unwrap_used)]
mod tests {
    use std::io::Write;

    use super::*;

    /// The runs of a file add up to its length, whatever the file system makes of holes.
    #[test]
    fn runs_cover_the_file() {
        let path = std::env::temp_dir().join(format!("fvsh-holes-{}", std::process::id()));
        let mut file = File::options().read(true).write(true).create(true).truncate(true).open(&path).unwrap();
        file.seek(SeekFrom::Start(1 << 20)).unwrap();
        file.write_all(b"data").unwrap();
        file.set_len(3 << 20).unwrap();
        file.seek(SeekFrom::Start(0)).unwrap();
        let mut at = 0;
        loop {
            match next(&mut file).unwrap() {
                Run::End => break,
                Run::Data(length) | Run::Hole(length) => at += length,
            }
            file.seek(SeekFrom::Start(at)).unwrap();
        }
        assert_eq!(at, 3 << 20);
        std::fs::remove_file(&path).unwrap();
    }
}
