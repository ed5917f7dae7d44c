//! From a password to keys and answers.

use std::{borrow::Cow, fmt};

use md5::{Digest as _, Md5};
use zeroize::Zeroizing;

pub(super) type Md5Sum = [u8; 16];

/// What a server must know of a user: the MD5 sum of name, realm and password. It is as good as the password within its
/// realm.
#[derive(Clone, PartialEq, Eq)]
pub struct DigestKey(Zeroizing<Md5Sum>);

impl DigestKey {
    /// From the password, for a user of a realm.
    #[must_use]
    pub fn derive(user: &str, realm: &str, password: &str) -> Self {
        let password = Zeroizing::new(narrow(password).into_owned());
        let mut hash = Md5::new();
        hash.update(narrow(user));
        hash.update(":");
        hash.update(realm);
        hash.update(":");
        hash.update(&*password);
        Self(Zeroizing::new(hash.finalize().into()))
    }

    /// A key that was kept.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The key, to be kept where nobody else can read it.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Debug for DigestKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DigestKey")
    }
}

/// A text in ISO 8859-1 where that can write it, as the RFC asks, else in UTF-8.
fn narrow(text: &str) -> Cow<'_, [u8]> {
    if text.is_ascii() {
        return text.as_bytes().into();
    }
    let bytes: Option<Vec<u8>> = text.chars().map(|c| u8::try_from(c).ok()).collect();
    bytes.map_or_else(|| text.as_bytes().into(), Cow::from)
}

/// What both sides put into their answers.
#[derive(Debug)]
pub(super) struct Terms<'a> {
    pub(super) nonce: &'a str,
    pub(super) client_nonce: &'a str,
    pub(super) acts_as: Option<&'a str>,
    pub(super) uri: &'a str,
    /// The name of the protection: `auth`, `auth-int` or `auth-conf`.
    pub(super) protection: &'a str,
}

/// Both sides' answers for a key, and the key of this session.
pub(super) struct Answers {
    pub(super) client: String,
    pub(super) server: String,
    pub(super) session: Zeroizing<Md5Sum>,
}

impl Answers {
    pub(super) fn compute(key: &DigestKey, terms: &Terms<'_>) -> Self {
        let mut hash = Md5::new();
        hash.update(*key.0);
        for part in [Some(terms.nonce), Some(terms.client_nonce), terms.acts_as].into_iter().flatten() {
            hash.update(":");
            hash.update(part);
        }
        let session: Zeroizing<Md5Sum> = Zeroizing::new(hash.finalize().into());
        let no_body = if terms.protection == "auth" { "" } else { ":00000000000000000000000000000000" };
        let answer = |method: &str| {
            let act = sum(&[method, ":", terms.uri, no_body]);
            let middle = format!(":{}:{COUNT}:{}:{}:", terms.nonce, terms.client_nonce, terms.protection);
            sum(&[&hex(&session[..]), &middle, &act])
        };
        Self { client: answer("AUTHENTICATE"), server: answer(""), session }
    }
}

/// How often the nonce was used: every conversation is the first.
pub(super) const COUNT: &str = "00000001";

fn sum(parts: &[&str]) -> String {
    let mut hash = Md5::new();
    parts.iter().for_each(|part| hash.update(part));
    hex(&hash.finalize())
}

fn hex(bytes: &[u8]) -> String {
    use fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// A key that is derived from another and a text.
pub(super) fn derived(key: &[u8], purpose: &str) -> Zeroizing<Md5Sum> {
    let mut hash = Md5::new();
    hash.update(key);
    hash.update(purpose);
    Zeroizing::new(hash.finalize().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 2831, section 4.
    #[test]
    fn answers_are_those_of_the_rfc() {
        let key = DigestKey::derive("chris", "elwood.innosoft.com", "secret");
        let terms = Terms {
            nonce: "OA6MG9tEQGm2hh",
            client_nonce: "OA6MHXh6VqTrRk",
            acts_as: None,
            uri: "imap/elwood.innosoft.com",
            protection: "auth",
        };
        let answers = Answers::compute(&key, &terms);
        assert_eq!(answers.client, "d388dad90d4bbd760a152321f2143af7");
        assert_eq!(answers.server, "ea40f60335c427b5527b84dbabcdfffd");
    }

    #[test]
    fn names_are_latin_1_where_they_can_be() {
        assert_eq!(&*narrow("\u{fc}"), [0xfc]);
        assert_eq!(&*narrow("\u{fc}\u{20ac}"), "\u{fc}\u{20ac}".as_bytes());
    }
}
