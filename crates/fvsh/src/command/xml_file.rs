//! Files that commands read: XML of objects, by whatever name the option has.

use std::fs::File;
use std::io::Read;

use ferrovirt::{Error, ErrorDomain, linux_errno};

use super::{Arguments, Failure};
use crate::shell::Shell;

/// The most bytes that are read.
const FILE_BYTES_MAX: u64 = 10 * 1024 * 1024;

/// "File too large", by libvirt's numbers.
const EFBIG: i32 = 27;

/// The contents of the file that `--option` names.
pub(super) fn read_option(shell: &mut Shell, args: &Arguments<'_>, option: &str) -> Result<String, Failure> {
    let path = args.text(&mut shell.console, option)?.unwrap_or_default();
    Ok(read(path)?)
}

/// The contents of a file.
pub(super) fn read(path: &str) -> Result<String, Error> {
    Ok(String::from_utf8_lossy(&read_bytes(path, FILE_BYTES_MAX)?).into_owned())
}

/// The bytes of a file that has no more than `most`.
pub(super) fn read_bytes(path: &str, most: u64) -> Result<Vec<u8>, Error> {
    let file = File::open(path).map_err(|error| failed("open", path, &error))?;
    let mut bytes = Vec::new();
    file.take(most + 1).read_to_end(&mut bytes).map_err(|error| failed("read", path, &error))?;
    if bytes.len() as u64 > most {
        return Err(Error::system(ErrorDomain::NONE, EFBIG, format!("Failed to read file '{path}'")));
    }
    Ok(bytes)
}

fn failed(what: &str, path: &str, error: &std::io::Error) -> Error {
    Error::system(
        ErrorDomain::NONE,
        error.raw_os_error().map_or(0, linux_errno),
        format!("Failed to {what} file '{path}'"),
    )
}
