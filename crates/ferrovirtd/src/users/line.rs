//! One line of the file: what is kept of one user's password for one mechanism.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use ferrovirt_sasl::{DigestKey, Hash, ScramKeys};

/// What is kept of a password for one mechanism. None of it is the password; DIGEST-MD5's is as good as it to that
/// mechanism.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Credential {
    /// For SCRAM with a hash.
    Scram(Hash, ScramKeys),
    /// For DIGEST-MD5 in a realm.
    Digest(String, DigestKey),
}

const DIGEST: &str = "DIGEST-MD5";

const DECOY: &str = "DECOY";

/// Reads the line of the secret that answers to unknown users are made of.
pub(super) fn parse_decoy(line: &str) -> Option<Vec<u8>> {
    let (_, secret) = line.split_once(' ').filter(|(kind, _)| *kind == DECOY)?;
    STANDARD.decode(secret).ok().filter(|secret| !secret.is_empty())
}

/// Writes that line.
pub(super) fn print_decoy(secret: &[u8]) -> String {
    format!("{DECOY} {}", STANDARD.encode(secret))
}

/// Reads a line; `None` for one that is a comment, or of a kind that is not known here.
pub(super) fn parse(line: &str) -> Option<(&str, Credential)> {
    let (kind, rest) = line.split_once(' ')?;
    let hash = [Hash::Sha1, Hash::Sha256].into_iter().find(|hash| hash.mechanism() == kind);
    match hash {
        Some(hash) => parse_scram(hash, rest),
        None if kind == DIGEST => parse_digest(rest),
        None => None,
    }
}

fn parse_scram(hash: Hash, rest: &str) -> Option<(&str, Credential)> {
    let mut fields = rest.splitn(5, ' ');
    let iterations = fields.next()?.parse().ok().filter(|count| *count > 0)?;
    let salt = STANDARD.decode(fields.next()?).ok()?;
    let mut key = || STANDARD.decode(fields.next()?).ok().filter(|key| key.len() == hash.length());
    let (stored_key, server_key) = (key()?, key()?);
    let user = fields.next().filter(|user| !user.is_empty())?;
    Some((user, Credential::Scram(hash, ScramKeys { salt, iterations, stored_key, server_key })))
}

fn parse_digest(rest: &str) -> Option<(&str, Credential)> {
    let mut fields = rest.splitn(3, ' ');
    let realm = fields.next()?.to_owned();
    let key = STANDARD.decode(fields.next()?).ok()?.try_into().ok()?;
    let user = fields.next().filter(|user| !user.is_empty())?;
    Some((user, Credential::Digest(realm, DigestKey::from_bytes(key))))
}

/// Writes a line.
pub(super) fn print(user: &str, credential: &Credential) -> String {
    match credential {
        Credential::Scram(hash, keys) => {
            let [salt, stored, server] =
                [&keys.salt, &keys.stored_key, &keys.server_key].map(|bytes| STANDARD.encode(bytes));
            format!("{} {} {salt} {stored} {server} {user}", hash.mechanism(), keys.iterations)
        }
        Credential::Digest(realm, key) => format!("{DIGEST} {realm} {} {user}", STANDARD.encode(key.as_bytes())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let keys = |hash| ScramKeys::derive(hash, "pencil", b"salt".to_vec(), 7);
        for credential in [
            Credential::Scram(Hash::Sha1, keys(Hash::Sha1)),
            Credential::Scram(Hash::Sha256, keys(Hash::Sha256)),
            Credential::Digest("here".to_owned(), DigestKey::from_bytes([7; 16])),
        ] {
            for user in ["fred", "a b", "\u{e4}@x"] {
                let text = print(user, &credential);
                assert_eq!(parse(&text), Some((user, credential.clone())), "{text}");
            }
        }
    }

    #[test]
    fn other_lines_are_nobodys() {
        for text in [
            "",
            "# SCRAM-SHA-1 x",
            "SCRAM-SHA-1",
            "SCRAM-SHA-256 0 QQ== QQ== QQ== fred",
            "SCRAM-SHA-256 1 QQ== QQ== QQ== fred",
            "DIGEST-MD5 here QQ== fred",
            "DIGEST-MD5 here BwcHBwcHBwcHBwcHBwcHBw== ",
            "OTHER a b",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
