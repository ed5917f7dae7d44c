//! The files that an SSH client reads, and the one that it appends to.

use std::{
    fs::File,
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
};

use ferrovirt_error::errno::EIO;

use crate::{
    error::errno_of,
    sys::{make_private_directory, private},
};

/// More than any such file holds.
const LIMIT: u64 = 16 << 20;

/// Reads a file, or why not: an errno. It may be a pipe, so that others must not wait for it.
pub(super) async fn read(path: &Path) -> Result<Vec<u8>, i32> {
    let path = path.to_owned();
    off_the_runtime(move || read_now(&path)).await
}

fn read_now(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(LIMIT + 1).read_to_end(&mut bytes)?;
    // half of a list would be worse than none: what it refuses may stand in the other half
    if bytes.len() as u64 > LIMIT { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}

/// Appends a line to a list of host keys, which is made where there is none.
pub(super) async fn append(path: &Path, line: Vec<u8>) -> Result<(), i32> {
    let path: PathBuf = path.to_owned();
    off_the_runtime(move || {
        if let Some(parent) = path.parent() {
            make_private_directory(parent)?;
        }
        let old = match read_now(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            read => read?,
        };
        let mut file = private().append(true).create(true).open(&path)?;
        // In one write, so that two who append do not mix.
        file.write_all(&ferrovirt_known_hosts::addition(&old, &line))
    })
    .await
}

async fn off_the_runtime<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> Result<T, i32> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done.map_err(|error| errno_of(&error)),
        Err(_) => Err(EIO),
    }
}
