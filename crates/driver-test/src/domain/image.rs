//! Files of saved domains and of their memory.
//!
//! A saved domain is magic, the length of its document in the machine's byte order, and the document.

use std::{fs::OpenOptions, io::Write as _, path::Path};

use crate::error::ImageError;

const MAGIC: &[u8; 15] = b"TestGuestMagic\0";

/// The longest document that is read back.
const DOCUMENT_MAX: usize = 8192;

/// Writes a saved domain. What could not be written whole is taken away.
pub(super) fn write(path: &str, domain: &str, document: &str) -> Result<(), ImageError> {
    let failed = |wrote| move |error| ImageError::save(domain, path, wrote, &error);
    let mut file = create(path).map_err(failed(false))?;
    let length = i32::try_from(document.len()).unwrap_or(i32::MAX);
    let written = file
        .write_all(MAGIC)
        .and_then(|()| file.write_all(&length.to_ne_bytes()))
        .and_then(|()| file.write_all(document.as_bytes()));
    written.map_err(|error| {
        let _ = std::fs::remove_file(path);
        failed(true)(error)
    })
}

/// Writes what stands for a domain's memory.
pub(super) fn write_core(path: &str, domain: &str) -> Result<(), ImageError> {
    let failed = |wrote| move |error| ImageError::core(domain, path, wrote, &error);
    create(path).map_err(failed(false))?.write_all(MAGIC).map_err(failed(true))
}

/// A new file, or an old one made empty, that only its owner may read.
fn create(path: &str) -> std::io::Result<std::fs::File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// The document of a saved domain.
pub(super) fn read(path: &str) -> Result<String, ImageError> {
    use std::io::Read as _;
    let file = std::fs::File::open(Path::new(path)).map_err(|error| ImageError::unreadable(path, &error))?;
    let mut bytes = Vec::new();
    let limit = (MAGIC.len() + 4 + DOCUMENT_MAX) as u64;
    file.take(limit).read_to_end(&mut bytes).map_err(|error| ImageError::unreadable(path, &error))?;
    parse(&bytes, path)
}

fn parse(bytes: &[u8], path: &str) -> Result<String, ImageError> {
    let short = |what| ImageError::Short { path: path.to_owned(), what };
    let (magic, rest) = bytes.split_first_chunk::<15>().ok_or(short("incomplete save header"))?;
    if magic != MAGIC {
        return Err(ImageError::Magic);
    }
    let (length, rest) = rest.split_first_chunk::<4>().ok_or(short("failed to read metadata length"))?;
    let length = usize::try_from(i32::from_ne_bytes(*length)).unwrap_or(0);
    if !(1..=DOCUMENT_MAX).contains(&length) {
        return Err(ImageError::Length);
    }
    let document = rest.get(..length).ok_or(short("incomplete metadata"))?;
    Ok(String::from_utf8_lossy(document).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Facts, section 4.4.
    #[test]
    fn a_file_is_refused_for_what_it_lacks() {
        let image =
            |length: i32, document: &str| [MAGIC.as_slice(), &length.to_ne_bytes(), document.as_bytes()].concat();
        let short = |what| Err(ImageError::Short { path: "f".to_owned(), what });
        let rows: &[(Vec<u8>, Result<&str, ImageError>)] = &[
            (image(2, "<>"), Ok("<>")),
            (b"cpu\n".to_vec(), short("incomplete save header").map(|(): ()| "")),
            (vec![b'x'; 20], Err(ImageError::Magic)),
            (MAGIC.to_vec(), short("failed to read metadata length").map(|(): ()| "")),
            (image(0, ""), Err(ImageError::Length)),
            (image(-1, ""), Err(ImageError::Length)),
            (image(8193, ""), Err(ImageError::Length)),
            (image(9, "<>"), short("incomplete metadata").map(|(): ()| "")),
        ];
        for (bytes, expected) in rows {
            assert_eq!(parse(bytes, "f"), expected.clone().map(str::to_owned), "{bytes:?}");
        }
    }
}
