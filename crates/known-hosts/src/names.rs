//! Whose key a line is.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha1::Sha1;

/// The first word of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Names {
    /// One name that nobody shall read.
    Hashed { salt: Vec<u8>, hash: Vec<u8> },
    /// Patterns; true for those that exclude.
    Patterns(Vec<(bool, String)>),
}

impl Names {
    pub(crate) fn parse(word: &str) -> Option<Self> {
        let Some(hashed) = word.strip_prefix('|') else {
            let patterns = word.split(',').filter(|pattern| !pattern.is_empty());
            return Some(Self::Patterns(patterns.map(pattern).collect()));
        };
        let mut parts = hashed.split('|');
        if parts.next() != Some("1") {
            return None;
        }
        let salt = STANDARD.decode(parts.next()?).ok()?;
        let hash = STANDARD.decode(parts.next()?).ok()?;
        parts.next().is_none().then_some(Self::Hashed { salt, hash })
    }

    /// Is the host of these names meant? One pattern has to fit one of them, and none that excludes may fit any.
    pub(crate) fn fit(&self, hosts: &[&str]) -> bool {
        let hosts: Vec<_> = hosts.iter().map(|host| host.to_ascii_lowercase()).collect();
        match self {
            Self::Hashed { salt, hash } => hosts.iter().any(|host| {
                Hmac::<Sha1>::new_from_slice(salt)
                    .is_ok_and(|mac| mac.chain_update(host.as_bytes()).verify_slice(hash).is_ok())
            }),
            Self::Patterns(patterns) => {
                let is_fitting = |pattern: &str| hosts.iter().any(|host| fits(pattern.as_bytes(), host.as_bytes()));
                let mut fitting = patterns.iter().filter(|(_, pattern)| is_fitting(pattern));
                fitting.clone().next().is_some() && fitting.all(|(excludes, _)| !excludes)
            }
        }
    }
}

fn pattern(text: &str) -> (bool, String) {
    match text.strip_prefix('!') {
        Some(rest) => (true, rest.to_ascii_lowercase()),
        None => (false, text.to_ascii_lowercase()),
    }
}

/// `*` stands for any bytes, `?` for one. Goes back to the last star only, so that no pattern takes long.
fn fits(pattern: &[u8], name: &[u8]) -> bool {
    let (mut p, mut n) = (0, 0);
    let mut star = None;
    while n < name.len() {
        match pattern.get(p) {
            Some(b'*') => {
                star = Some((p, n));
                p += 1;
            }
            Some(&byte) if byte == b'?' || byte == name[n] => {
                p += 1;
                n += 1;
            }
            _ => {
                let Some((at, from)) = star else { return false };
                star = Some((at, from + 1));
                p = at + 1;
                n = from + 1;
            }
        }
    }
    pattern[p..].iter().all(|&byte| byte == b'*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_fit_as_openssh_says() {
        let rows = [
            ("hail", "HAIL", true),
            ("Hail,sleet", "sleet", true),
            ("hail", "hail.example", false),
            ("*.example", "a.b.example", true),
            ("*.example,!bad.example", "bad.example", false),
            ("!bad.example,*.example", "bad.example", false),
            ("!bad.example", "good.example", false),
            ("h?il", "hail", true),
            ("h?il", "hil", false),
            ("[hail]:22", "[hail]:22", true),
            ("[*]:22", "[hail]:22", true),
            ("*a*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaa", false),
            ("**", "", true),
            ("", "hail", false),
        ];
        for (word, host, expected) in rows {
            assert_eq!(Names::parse(word).unwrap().fit(&[host]), expected, "{word} {host}");
        }
    }

    #[test]
    fn who_is_excluded_by_one_name_does_not_come_in_by_another() {
        let both = ["[hail]:22", "hail"];
        for (word, expected) in [("*,!hail", false), ("*,![hail]:22", false), ("hail,!sleet", true), ("!hail", false)] {
            assert_eq!(Names::parse(word).unwrap().fit(&both), expected, "{word}");
        }
    }

    /// HMAC-SHA1 of the name, as `ssh-keygen -H` writes it.
    #[test]
    fn a_hashed_name_fits_its_host_only() {
        let names = Names::parse("|1|AAECAwQFBgcICQoLDA0ODxAREhM=|GEXK5UPZohrLVWy1U8rhC3nakWc=").unwrap();
        assert!(names.fit(&["hail"]) && names.fit(&["Hail"]) && names.fit(&["sleet", "hail"]));
        assert!(!names.fit(&["sleet", "[hail]:2222"]));
    }

    #[test]
    fn other_hashes_are_not_understood() {
        for word in ["|2|AAAA|AAAA", "|1|AAAA", "|1|!|AAAA", "|1|AAAA|AAAA|AAAA", "|"] {
            assert_eq!(Names::parse(word), None, "{word}");
        }
    }
}
