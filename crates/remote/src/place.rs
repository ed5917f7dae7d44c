//! Reading and writing at a place in a file: the one thing here that differs between systems.

use std::{fs::File, io};

/// Writes all of `data` at a place.
#[cfg(unix)]
pub(crate) fn write_at(file: &File, data: &[u8], place: u64) -> io::Result<()> {
    std::os::unix::fs::FileExt::write_all_at(file, data, place)
}

/// Fills `data` from a place.
#[cfg(unix)]
pub(crate) fn read_at(file: &File, data: &mut [u8], place: u64) -> io::Result<()> {
    std::os::unix::fs::FileExt::read_exact_at(file, data, place)
}

/// Writes all of `data` at a place.
#[cfg(windows)]
pub(crate) fn write_at(file: &File, mut data: &[u8], mut place: u64) -> io::Result<()> {
    use std::os::windows::fs::FileExt as _;
    while !data.is_empty() {
        match file.seek_write(data, place)? {
            0 => return Err(io::ErrorKind::WriteZero.into()),
            count => {
                data = &data[count..];
                place += count as u64;
            }
        }
    }
    Ok(())
}

/// Fills `data` from a place.
#[cfg(windows)]
pub(crate) fn read_at(file: &File, mut data: &mut [u8], mut place: u64) -> io::Result<()> {
    use std::os::windows::fs::FileExt as _;
    while !data.is_empty() {
        match file.seek_read(data, place)? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            count => {
                data = &mut data[count..];
                place += count as u64;
            }
        }
    }
    Ok(())
}
