//! Where a file has holes.

use std::fs::File;
use std::io::{self, Seek, SeekFrom};

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
    let data = edge(file, here, Edge::Data).unwrap_or(end);
    let run = if data > here {
        Run::Hole(data.min(end) - here)
    } else {
        Run::Data(edge(file, here, Edge::Hole).unwrap_or(end).max(here + 1) - here)
    };
    file.seek(SeekFrom::Start(here))?;
    Ok(run)
}

/// What is looked for.
#[derive(Clone, Copy)]
enum Edge {
    Data,
    Hole,
}

/// Where the next data, or the next hole, begins; `None` where there is none, or the system cannot tell.
#[cfg(target_os = "linux")]
fn edge(file: &File, from: u64, edge: Edge) -> Option<u64> {
    use rustix::fs::{SeekFrom, seek};

    let wanted = match edge {
        Edge::Data => SeekFrom::Data(from),
        Edge::Hole => SeekFrom::Hole(from),
    };
    seek(file, wanted).ok()
}

#[cfg(not(target_os = "linux"))]
fn edge(_: &File, from: u64, edge: Edge) -> Option<u64> {
    match edge {
        Edge::Data => Some(from),
        Edge::Hole => None,
    }
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
