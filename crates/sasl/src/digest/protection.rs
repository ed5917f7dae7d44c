//! Which protection the two sides agree on.

use super::cipher::CipherKind;
use crate::Strength;

/// What follows the proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Protection {
    /// Nothing.
    None,
    /// Every block has a checksum.
    Integrity,
    /// And is encrypted.
    Privacy(CipherKind),
}

impl Protection {
    /// As the messages name it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::None => "auth",
            Self::Integrity => "auth-int",
            Self::Privacy(_) => "auth-conf",
        }
    }

    /// Bits.
    pub(super) fn strength(self) -> u32 {
        match self {
            Self::None => 0,
            Self::Integrity => 1,
            Self::Privacy(cipher) => cipher.strength(),
        }
    }

    /// All that are within the bounds, the strongest first.
    pub(super) fn within(bounds: Strength) -> impl Iterator<Item = Self> {
        let all = CipherKind::STRONGEST_FIRST.into_iter().map(Self::Privacy).chain([Self::Integrity, Self::None]);
        all.filter(move |protection| bounds.contains(protection.strength()))
    }

    /// The strongest that a server's lists of protections and ciphers have.
    pub(super) fn choose(bounds: Strength, protections: &str, ciphers: &str) -> Option<Self> {
        let has = |list: &str, name: &str| list.split([',', ' ']).any(|item| item.trim().eq_ignore_ascii_case(name));
        Self::within(bounds).find(|protection| {
            let has_cipher = match protection {
                Self::Privacy(cipher) => has(ciphers, cipher.name()),
                Self::Integrity | Self::None => true,
            };
            has_cipher && has(protections, protection.name())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_strongest_within_the_bounds_is_chosen() {
        let all = "auth,auth-int,auth-conf";
        let ciphers = "rc4-40,rc4-56,rc4,des,3des";
        let rows = [
            ((0, 0), all, ciphers, Some("auth")),
            ((0, 1), all, ciphers, Some("auth-int")),
            ((56, 100_000), all, ciphers, Some("rc4")),
            ((56, 100_000), all, "des,3des", Some("3des")),
            ((56, 100_000), all, "des, rc4-56", Some("rc4-56")),
            ((56, 100_000), all, "des,rc4-40", None),
            ((56, 100_000), "auth,auth-int", ciphers, None),
            ((0, 55), all, ciphers, Some("des")),
            ((1, 100_000), "auth-int", ciphers, Some("auth-int")),
        ];
        for ((least, most), protections, ciphers, expected) in rows {
            let chosen = Protection::choose(Strength { least, most }, protections, ciphers);
            let name = chosen.map(|chosen| match chosen {
                Protection::Privacy(cipher) => cipher.name(),
                other => other.name(),
            });
            assert_eq!(name, expected, "{least} to {most} of {protections} with {ciphers}");
        }
    }
}
