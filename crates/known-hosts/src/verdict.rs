//! Whether a host is the one that is known.

use base64::{Engine as _, engine::general_purpose::STANDARD};

use crate::entry::{Entry, Mark};

/// What a file knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownHosts {
    entries: Vec<Entry>,
}

/// The key that a host shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HostKey<'a> {
    /// The key itself, as it travels.
    pub blob: &'a [u8],
    /// Who has signed a good certificate of it for this host.
    pub authority: Option<&'a [u8]>,
}

/// Whether the host is the one that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is.
    Known,
    /// Nothing is known of it.
    Unknown,
    /// It is known by other keys.
    Changed {
        /// The first of them in the words of the file: base64.
        stored: String,
    },
    /// The key, or the one that signed it, is one that has been given up.
    Revoked,
}

impl<'a> HostKey<'a> {
    /// A key without a certificate.
    #[must_use]
    pub fn plain(blob: &'a [u8]) -> Self {
        Self { blob, authority: None }
    }
}

impl KnownHosts {
    /// Reads a file. What is not understood counts for nothing.
    #[must_use]
    pub fn parse(file: &[u8]) -> Self {
        Self { entries: file.split(|&byte| byte == b'\n').filter_map(Entry::parse).collect() }
    }

    /// Adds what another file knows.
    pub fn extend(&mut self, other: Self) {
        self.entries.extend(other.entries);
    }

    /// Judges the key of a host, which is known by any of these names.
    #[must_use]
    pub fn check(&self, names: &[&str], key: HostKey<'_>) -> Verdict {
        let shown = [Some(key.blob), key.authority];
        let is_shown = |entry: &Entry| shown.contains(&Some(entry.blob.as_slice()));
        if self.of(names).any(|entry| entry.mark == Mark::Revoked && is_shown(entry)) {
            return Verdict::Revoked;
        }
        let is_good = |entry: &Entry| match entry.mark {
            Mark::Host => entry.blob == key.blob,
            Mark::Authority => key.authority == Some(entry.blob.as_slice()),
            Mark::Revoked => false,
        };
        if self.of(names).any(is_good) {
            return Verdict::Known;
        }
        match self.of(names).find(|entry| entry.mark == Mark::Host) {
            Some(entry) => Verdict::Changed { stored: STANDARD.encode(&entry.blob) },
            None => Verdict::Unknown,
        }
    }

    /// The types of the keys by which a host is known, so that it can be asked for one of those.
    pub fn key_types(&self, names: &[&str]) -> impl Iterator<Item = &str> {
        self.of(names).filter(|entry| entry.mark == Mark::Host).map(|entry| entry.key_type.as_str())
    }

    /// Whether somebody may vouch for the host, so that it is worth asking for a certificate.
    #[must_use]
    pub fn has_authority(&self, names: &[&str]) -> bool {
        self.of(names).any(|entry| entry.mark == Mark::Authority)
    }

    fn of(&self, names: &[&str]) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| match entry.mark {
            // a key that is given up for one of its names is given up
            Mark::Revoked => names.iter().any(|name| entry.names.fit(&[name])),
            Mark::Host | Mark::Authority => entry.names.fit(names),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::line;

    const RSA: &[u8] = b"\0\0\0\x07ssh-rsa one";
    const ED: &[u8] = b"\0\0\0\x0bssh-ed25519 two";
    const CA: &[u8] = b"\0\0\0\x0bssh-ed25519 authority";

    fn file(lines: &[(&str, &[u8])]) -> KnownHosts {
        let lines: Vec<u8> = lines.iter().flat_map(|(name, blob)| line(name, blob, "")).collect();
        KnownHosts::parse(&lines)
    }

    #[test]
    fn a_key_is_known_unknown_or_another() {
        let known = file(&[("hail,[hail]:2222", RSA), ("hail", ED), ("sleet", ED)]);
        assert_eq!(known.check(&["hail"], HostKey::plain(ED)), Verdict::Known);
        assert_eq!(
            known.check(&["[hail]:2222"], HostKey::plain(ED)),
            Verdict::Changed { stored: STANDARD.encode(RSA) }
        );
        assert_eq!(known.check(&["[hail]:2222", "hail"], HostKey::plain(ED)), Verdict::Known);
        assert_eq!(known.check(&["fog"], HostKey::plain(ED)), Verdict::Unknown);
        assert_eq!(known.key_types(&["hail"]).collect::<Vec<_>>(), ["ssh-rsa", "ssh-ed25519"]);
    }

    #[test]
    fn a_revoked_key_is_refused_wherever_else_it_stands() {
        let known = file(&[("hail", ED), ("@revoked *", ED), ("hail", RSA)]);
        assert_eq!(known.check(&["hail"], HostKey::plain(ED)), Verdict::Revoked);
        assert_eq!(known.check(&["fog"], HostKey::plain(ED)), Verdict::Revoked);
        assert_eq!(known.check(&["hail"], HostKey::plain(RSA)), Verdict::Known);
    }

    #[test]
    fn exclusions_count_for_all_names_of_a_host() {
        let names = ["[hail]:22", "hail"];
        let known = file(&[("@cert-authority *,!hail", CA), ("*,!hail", RSA), ("@revoked *,!hail", ED)]);
        let signed = HostKey { blob: RSA, authority: Some(CA) };
        assert!(!known.has_authority(&names));
        assert_eq!(known.check(&names, signed), Verdict::Unknown);
        assert_eq!(known.check(&["sleet"], signed), Verdict::Known);
        assert_eq!(known.check(&names, HostKey::plain(ED)), Verdict::Revoked);
    }

    #[test]
    fn an_authority_vouches_for_what_it_signed() {
        let known = file(&[("@cert-authority *.example", CA)]);
        let signed = HostKey { blob: ED, authority: Some(CA) };
        assert!(known.has_authority(&["a.example"]) && !known.has_authority(&["a"]));
        assert_eq!(known.check(&["a.example"], signed), Verdict::Known);
        assert_eq!(known.check(&["a"], signed), Verdict::Unknown);
        assert_eq!(known.check(&["a.example"], HostKey { blob: ED, authority: Some(RSA) }), Verdict::Unknown);
        // It signs; it is nobody's own key, nor does it say that another one would be wrong.
        assert_eq!(known.check(&["a.example"], HostKey::plain(CA)), Verdict::Unknown);
        let revoked = file(&[("@cert-authority *", CA), ("@revoked *", CA)]);
        assert_eq!(revoked.check(&["a.example"], signed), Verdict::Revoked);
    }
}
