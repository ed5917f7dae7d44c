//! What is written of a new key.

use base64::{Engine as _, engine::general_purpose::STANDARD};

/// The name of a host's port in the file.
#[must_use]
pub fn bracketed(host: &str, port: &str) -> String {
    format!("[{host}]:{port}")
}

/// A line for a host's key, with its end.
#[must_use]
pub fn line(name: &str, blob: &[u8], comment: &str) -> Vec<u8> {
    let key_type = crate::key_type(blob).unwrap_or_default();
    let key = STANDARD.encode(blob);
    let space = if comment.is_empty() { "" } else { " " };
    format!("{name} {key_type} {key}{space}{comment}\n").into_bytes()
}

/// What has to be appended to a file for a line to become a line of its own.
#[must_use]
pub fn addition(file: &[u8], line: &[u8]) -> Vec<u8> {
    let is_open = file.last().is_some_and(|&byte| byte != b'\n');
    [if is_open { &b"\n"[..] } else { b"" }, line].concat()
}
