//! A storage pool for the time of the benchmark.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use super::programs;

/// A pool with two volumes of one size: noise to be read, and one to be written.
pub(super) struct Pool {
    uri: String,
    folder: PathBuf,
}

impl Pool {
    pub(super) const NAME: &str = "ferrovirt-bench";

    pub(super) fn make(uri: &str, folder: &str, size_mib: u64) -> Result<Self, String> {
        fill(Path::new(folder), size_mib << 20).map_err(|error| format!("cannot fill {folder}: {error}"))?;
        virsh(uri, &["pool-create-as", Self::NAME, "dir", "--target", folder])?;
        Ok(Pool { uri: uri.to_owned(), folder: folder.into() })
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        if let Err(text) = virsh(&self.uri, &["pool-destroy", Self::NAME]) {
            eprintln!("xtask: {text}");
        }
        // the lab's folder goes anyway
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn fill(folder: &Path, bytes: u64) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    let mut noise = Vec::new();
    File::open("/dev/urandom")?.take(bytes).read_to_end(&mut noise)?;
    File::create(folder.join("down.raw"))?.write_all(&noise)?;
    File::create(folder.join("up.raw"))?.set_len(bytes)
}

fn virsh(uri: &str, words: &[&str]) -> Result<String, String> {
    Ok(programs::output(Path::new("/usr/bin/virsh"), &[&["-q", "-c", uri], words].concat())?)
}
