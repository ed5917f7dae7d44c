//! GnuTLS priority strings, and what of them rustls can do.

mod tables;

use std::fmt;

use super::profile::Profile;
use tables::{LEVELS, Level};

/// Why a priority string cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PriorityFault {
    /// GnuTLS does not know this word.
    Unknown {
        /// The word.
        token: String,
    },
    /// It leaves nothing, for GnuTLS either.
    Nothing,
    /// It leaves nothing that this build can do, though GnuTLS could.
    Unsupported {
        /// The word after which nothing was left.
        token: String,
        /// What was left none of.
        what: &'static str,
    },
}

impl fmt::Display for PriorityFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { .. } => f.write_str("The request is invalid."),
            Self::Nothing => f.write_str("No or insufficient priorities were set."),
            Self::Unsupported { token, what } => write!(f, "'{token}' leaves no {what} that is supported here"),
        }
    }
}

type Names = Vec<&'static str>;

/// What a priority string asks for, as GnuTLS reads it: names, best first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Priority {
    pub(crate) versions: Names,
    pub(crate) ciphers: Names,
    pub(crate) macs: Names,
    pub(crate) exchanges: Names,
    pub(crate) signatures: Names,
    pub(crate) groups: Names,
    pub(crate) profile: Option<Profile>,
    pub(crate) ignore_revocation: bool,
    no_extensions: bool,
    /// The first keyword replaces what was there, later ones add.
    keyword_seen: bool,
}

impl Priority {
    /// Reads a priority string.
    pub(crate) fn parse(text: &str) -> Result<Self, PriorityFault> {
        let text = text.trim_start();
        if text.starts_with('@') {
            // It names an entry of a policy file of the system, and there is none.
            return Err(PriorityFault::Unknown { token: text.to_owned() });
        }
        let mut tokens =
            text.split(':').enumerate().map(|(at, word)| if at == 0 { word } else { word.trim_start_matches(' ') });
        let mut priority = Self::default();
        let mut culprit: Option<(String, &'static str)> = None;
        let first = tokens.next().unwrap_or_default();
        let rest = priority.begin(first);
        for token in rest.into_iter().chain(tokens) {
            priority.apply(token).ok_or_else(|| PriorityFault::Unknown { token: token.to_owned() })?;
            let missing = priority.missing();
            // The word that took the last of it is named, not those behind it that bring nothing back.
            culprit = match (missing, culprit) {
                (None, _) => None,
                (Some(what), Some((word, _))) if token.starts_with(['+', '%']) => Some((word, what)),
                (Some(what), Some((word, before))) if before == what => Some((word, what)),
                (Some(what), _) => Some((token.to_owned(), what)),
            };
        }
        if priority.is_nothing() {
            return Err(PriorityFault::Nothing);
        }
        match culprit {
            None => Ok(priority),
            Some((token, what)) => Err(PriorityFault::Unsupported { token, what }),
        }
    }

    /// The versions that may be used, after the rules that tie them to the rest.
    pub(crate) fn allowed_versions(&self) -> Names {
        let has = |name| self.versions.contains(&name);
        let older = has("TLS1.1") || has("TLS1.0");
        // A peer that knows no 1.3 would choose 1.2 where 1.3 is offered.
        let gap = !has("TLS1.2") && older && has("TLS1.3");
        let no_13 = gap
            || self.no_extensions
            || self.groups.is_empty()
            || self.ciphers.contains(&"NULL")
            || self.exchanges.iter().any(|name| name.starts_with("SRP") || *name == "RSA-PSK");
        let mut versions = self.versions.clone();
        versions.retain(|name| {
            let newer = matches!(*name, "TLS1.2" | "TLS1.3");
            let forbidden = (no_13 && *name == "TLS1.3") || (newer && self.signatures.is_empty());
            !forbidden
        });
        versions
    }

    /// Handles the first word, which may ask for a start from nothing; else it is a word as the others.
    fn begin<'a>(&mut self, first: &'a str) -> Option<&'a str> {
        if first.eq_ignore_ascii_case("NONE") {
            self.keyword_seen = true;
            return None;
        }
        self.versions = tables::VERSIONS.to_vec();
        self.signatures = tables::SIGNATURES.to_vec();
        self.groups = tables::GROUPS.to_vec();
        Some(first)
    }

    /// One word; `None` for one that is not known.
    fn apply(&mut self, token: &str) -> Option<()> {
        if let Some(level) = level(token) {
            self.add_level(level, self.keyword_seen);
            self.keyword_seen = true;
            return Some(());
        }
        if let Some(option) = token.strip_prefix('%') {
            return self.apply_option(option);
        }
        let (add, name) = match token.split_at_checked(1)? {
            ("+", name) => (true, name),
            ("-" | "!", name) => (false, name),
            _ => return None,
        };
        if add && let Some(level) = level(name) {
            self.add_level(level, true);
            return Some(());
        }
        self.apply_algorithm(add, name)
    }

    fn add_level(&mut self, level: &'static Level, add: bool) {
        let set = |list: &mut Names, names: &'static [&'static str]| {
            if !add {
                list.clear();
            }
            change(list, true, names);
        };
        if let Some(versions) = level.versions {
            set(&mut self.versions, versions);
        }
        set(&mut self.ciphers, level.ciphers);
        set(&mut self.macs, level.macs);
        set(&mut self.exchanges, level.exchanges);
        set(&mut self.signatures, level.signatures);
        set(&mut self.groups, level.groups);
        if let Some(profile) = level.profile {
            self.profile = Some(self.profile.map_or(profile, |old| old.min(profile)));
        }
    }

    /// Options are written exactly so, in capitals.
    fn apply_option(&mut self, option: &str) -> Option<()> {
        if let Some((_, profile)) = tables::OPTION_PROFILES.iter().find(|(name, _)| *name == option) {
            self.profile = Some(*profile);
            return Some(());
        }
        match option {
            "VERIFY_DISABLE_CRL_CHECKS" => self.ignore_revocation = true,
            "NO_EXTENSIONS" => self.no_extensions = true,
            _ if tables::OPTIONS_IGNORED.contains(&option) => {}
            _ => return None,
        }
        Some(())
    }

    fn apply_algorithm(&mut self, add: bool, name: &str) -> Option<()> {
        for (list, names) in [
            (&mut self.macs, tables::MAC_NAMES),
            (&mut self.ciphers, tables::CIPHER_NAMES),
            (&mut self.exchanges, tables::EXCHANGE_NAMES),
        ] {
            if let Some(found) = find(names, name) {
                change(list, add, &[found]);
                return Some(());
            }
        }
        let (kind, name) = split_kind(name)?;
        match kind {
            "VERS-" => self.apply_version(add, name),
            "CURVE-" => self.apply_group(add, name, tables::CURVE_NAMES),
            "GROUP-" => self.apply_group(add, name, tables::GROUP_NAMES),
            "SIGN-" => self.apply_signature(add, name),
            "CTYPE-" => {
                let name = strip_prefix(name, "CLI-").or_else(|| strip_prefix(name, "SRV-")).unwrap_or(name);
                find(tables::CERTIFICATE_TYPES, name).map(|_| ())
            }
            "GOST" => {
                self.apply_gost(add);
                Some(())
            }
            "MAC-" => whole(&mut self.macs, add, name, tables::MACS, tables::GOST_MACS),
            "CIPHER-" => whole(&mut self.ciphers, add, name, tables::CIPHERS, tables::GOST_CIPHERS),
            "KX-" => whole(&mut self.exchanges, add, name, tables::EXCHANGES, tables::GOST_EXCHANGES),
            // Compression is no more.
            _ => Some(()),
        }
    }

    fn apply_version(&mut self, add: bool, name: &str) -> Option<()> {
        if starts_with(name, "TLS-ALL") {
            change(&mut self.versions, add, tables::STREAM_VERSIONS);
        } else if starts_with(name, "DTLS-ALL") {
            change(&mut self.versions, add, tables::DATAGRAM_VERSIONS);
        } else if starts_with(name, "ALL") {
            change_all(&mut self.versions, add, tables::VERSIONS);
        } else {
            change(&mut self.versions, add, &[find(tables::VERSION_NAMES, name)?]);
        }
        Some(())
    }

    fn apply_group(&mut self, add: bool, name: &str, names: &'static [&'static str]) -> Option<()> {
        let groups = &mut self.groups;
        if starts_with(name, "ALL") {
            change_all(groups, add, tables::GROUPS);
        } else if starts_with(name, "DH-ALL") {
            change(groups, add, tables::DH_GROUPS);
        } else if starts_with(name, "EC-ALL") {
            change(groups, add, tables::CURVE_GROUPS);
        } else if starts_with(name, "GOST-ALL") {
            change(groups, add, tables::GOST_GROUPS);
        } else {
            change(groups, add, &[find(names, name)?]);
        }
        Some(())
    }

    fn apply_signature(&mut self, add: bool, name: &str) -> Option<()> {
        if starts_with(name, "ALL") {
            change_all(&mut self.signatures, add, tables::SIGNATURES);
        } else if starts_with(name, "GOST-ALL") {
            change_all(&mut self.signatures, add, tables::GOST_SIGNATURES);
        } else {
            change(&mut self.signatures, add, &[find(tables::SIGNATURE_NAMES, name)?]);
        }
        Some(())
    }

    fn apply_gost(&mut self, add: bool) {
        change(&mut self.groups, add, tables::GOST_GROUPS);
        change_all(&mut self.signatures, add, tables::GOST_SIGNATURES);
        change_all(&mut self.macs, add, tables::GOST_MACS);
        change_all(&mut self.ciphers, add, tables::GOST_CIPHERS);
        change_all(&mut self.exchanges, add, tables::GOST_EXCHANGES);
    }

    /// Whether GnuTLS would refuse it for leaving nothing.
    fn is_nothing(&self) -> bool {
        let new =
            self.ciphers.iter().any(|name| name.ends_with("GCM") || name.contains("CCM") || name.contains("POLY"));
        let suites = !self.ciphers.is_empty() && !self.macs.is_empty();
        let reachable = !self.exchanges.is_empty() || (new && self.macs.contains(&"AEAD"));
        self.allowed_versions().is_empty() || !suites || !reachable
    }

    /// What is left none of that rustls can do.
    fn missing(&self) -> Option<&'static str> {
        let usable = super::suites::Usable::of(self);
        if !self.allowed_versions().iter().any(|name| matches!(*name, "TLS1.2" | "TLS1.3")) {
            Some("version")
        } else if usable.suites.is_empty() {
            Some("cipher suite")
        } else if usable.groups.is_empty() {
            Some("group")
        } else if usable.schemes.is_empty() {
            Some("signature")
        } else {
            None
        }
    }
}

fn level(name: &str) -> Option<&'static Level> {
    LEVELS.iter().find(|level| find(level.names, name).is_some())
}

fn find(names: &[&'static str], name: &str) -> Option<&'static str> {
    names.iter().copied().find(|known| known.eq_ignore_ascii_case(name))
}

fn starts_with(name: &str, prefix: &str) -> bool {
    strip_prefix(name, prefix).is_some()
}

fn strip_prefix<'a>(name: &'a str, prefix: &str) -> Option<&'a str> {
    let (front, rest) = name.split_at_checked(prefix.len())?;
    front.eq_ignore_ascii_case(prefix).then_some(rest)
}

fn split_kind(name: &str) -> Option<(&'static str, &str)> {
    const KINDS: &[&str] = &["VERS-", "COMP-", "CURVE-", "GROUP-", "CTYPE-", "SIGN-", "MAC-", "CIPHER-", "KX-", "GOST"];
    KINDS.iter().find_map(|kind| strip_prefix(name, kind).map(|rest| (*kind, rest)))
}

/// Adds what is not there yet at the end, or takes away.
fn change(list: &mut Names, add: bool, names: &[&'static str]) {
    for name in names {
        let there = list.contains(name);
        if add && !there {
            list.push(name);
        } else if !add {
            list.retain(|other| other != name);
        }
    }
}

/// Adds the list, or takes everything away, whatever it is.
fn change_all(list: &mut Names, add: bool, names: &[&'static str]) {
    if add {
        change(list, true, names);
    } else {
        list.clear();
    }
}

/// Of a kind of which only the whole is known; other words behind its prefix are let pass.
fn whole(list: &mut Names, add: bool, name: &str, all: &[&'static str], gost: &[&'static str]) -> Option<()> {
    if starts_with(name, "ALL") {
        change_all(list, add, all);
    } else if starts_with(name, "GOST-ALL") {
        change_all(list, add, gost);
    }
    Some(())
}

#[cfg(test)]
mod tests;
