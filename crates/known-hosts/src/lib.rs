//! OpenSSH's `known_hosts`: which keys belong to a host, and what to append for a new one.
//!
//! A file is read line by line; a line that makes no sense is nobody's, and stays as it is, for a file is only ever
//! appended to ([`addition`]). What is understood: lists of names with wildcards and negation, `[host]:port`, hashed
//! names, keys of every type, the marks `@revoked` and `@cert-authority`.
//!
//! Nothing here opens a file or knows an SSH session: bytes in, a verdict out.
//!
//! ```
//! use ferrovirt_known_hosts::{HostKey, KnownHosts, Verdict, addition, line};
//!
//! let blob = b"\0\0\0\x0bssh-ed25519 and the rest of the key";
//! let new = line("[hail]:2222", blob, "");
//! let file = [&b"# mine"[..], &addition(b"# mine", &new)].concat();
//! let known = KnownHosts::parse(&file);
//! assert_eq!(known.check(&["[hail]:2222"], HostKey::plain(blob)), Verdict::Known);
//! assert_eq!(known.check(&["[sleet]:2222"], HostKey::plain(blob)), Verdict::Unknown);
//! ```
#![forbid(unsafe_code)]

mod append;
mod entry;
mod fingerprint;
mod names;
mod verdict;

pub use append::{addition, bracketed, line};
pub use fingerprint::{key_type, md5_fingerprint, sha256_fingerprint};
pub use verdict::{HostKey, KnownHosts, Verdict};
