//! What is said of layers once both sides know each other: four bytes, and perhaps a name.

use super::{BUFFER, WEAK, broken};
use crate::{SaslCode, SaslError, Strength};

/// Which layer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Protection {
    None,
    Integrity,
    Privacy,
}

impl Protection {
    const ALL: [Self; 3] = [Self::Privacy, Self::Integrity, Self::None];

    fn bit(self) -> u8 {
        match self {
            Self::None => 1,
            Self::Integrity => 2,
            Self::Privacy => 4,
        }
    }

    /// Bits, where the ticket's cipher is AES.
    pub(super) fn strength(self) -> u32 {
        match self {
            Self::None => 0,
            Self::Integrity => 1,
            Self::Privacy => 128,
        }
    }

    /// Bits, where it may be an older one.
    pub(super) fn strength_of(self, is_weak: bool) -> u32 {
        if is_weak { self.strength().min(WEAK) } else { self.strength() }
    }
}

/// A server's: the layers it has, and how much it takes at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Offer {
    layers: u8,
    pub(super) buffer: u32,
}

impl Offer {
    pub(super) fn of(strength: Strength) -> Self {
        let fitting = Protection::ALL.into_iter().filter(|one| strength.contains(one.strength()));
        let layers = fitting.fold(0, |layers, one| layers | one.bit());
        // who has no layer takes nothing through it
        let buffer = if layers == Protection::None.bit() { 0 } else { BUFFER };
        Self { layers, buffer }
    }

    pub(super) fn bytes(self) -> [u8; 4] {
        let [_, a, b, c] = self.buffer.to_be_bytes();
        [self.layers, a, b, c]
    }

    pub(super) fn parse(bytes: &[u8]) -> Result<Self, SaslError> {
        let [layers, a, b, c] = bytes.try_into().map_err(|_| broken("an offer of layers is four bytes"))?;
        Ok(Self { layers, buffer: u32::from_be_bytes([0, a, b, c]) })
    }

    /// The strongest layer that both want; `is_weak` says that the ticket's cipher is an old one.
    pub(super) fn choose(self, strength: Strength, is_weak: bool) -> Result<Protection, SaslError> {
        let fits = |one: &Protection| self.layers & one.bit() != 0 && strength.contains(one.strength_of(is_weak));
        let chosen = Protection::ALL.into_iter().find(fits);
        chosen.ok_or_else(|| SaslError::new(SaslCode::TOO_WEAK, "no security layer fits"))
    }
}

/// A client's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    pub(super) protection: Protection,
    pub(super) buffer: u32,
    /// Whom to act as.
    pub(super) authorization: Option<String>,
}

impl Choice {
    pub(super) fn bytes(&self) -> Vec<u8> {
        let [_, a, b, c] = self.buffer.to_be_bytes();
        let name = self.authorization.as_deref().unwrap_or_default();
        [&[self.protection.bit(), a, b, c], name.as_bytes()].concat()
    }

    pub(super) fn parse(bytes: &[u8]) -> Result<Self, SaslError> {
        let (head, name) = bytes.split_first_chunk::<4>().ok_or(broken("a choice of a layer is too short"))?;
        let [bit, a, b, c] = *head;
        let protection = Protection::ALL.into_iter().find(|one| one.bit() == bit);
        let protection = protection.ok_or(broken("a choice is of one layer"))?;
        let name = std::str::from_utf8(name).map_err(|_| broken("the authorization name is no UTF-8"))?;
        let authorization = Some(name.to_owned()).filter(|name| !name.is_empty());
        Ok(Self { protection, buffer: u32::from_be_bytes([0, a, b, c]), authorization })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_strongest_layer_that_both_want() {
        let rows = [
            (Strength::ANY, Strength::ANY, Ok(Protection::Privacy)),
            (Strength::NONE, Strength::ANY, Ok(Protection::None)),
            (Strength::ANY, Strength::ENCRYPTED, Ok(Protection::Privacy)),
            (Strength { least: 0, most: 1 }, Strength::ANY, Ok(Protection::Integrity)),
            (Strength::NONE, Strength::ENCRYPTED, Err(SaslCode::TOO_WEAK)),
        ];
        for (server, client, wanted) in rows {
            let offer = Offer::parse(&Offer::of(server).bytes()).unwrap();
            assert_eq!(offer.choose(client, false).map_err(|error| error.code), wanted);
        }
        let offer = Offer::of(Strength::ANY);
        assert_eq!(offer.choose(Strength { least: 112, most: 256 }, false), Ok(Protection::Privacy));
        assert!(offer.choose(Strength { least: 112, most: 256 }, true).is_err());
        assert_eq!(offer.choose(Strength::ENCRYPTED, true), Ok(Protection::Privacy));
        assert_eq!(Offer::of(Strength::NONE).bytes(), [1, 0, 0, 0]);
        assert_eq!(Offer::of(Strength::ANY).bytes(), [7, 1, 0, 0]);
    }

    #[test]
    fn a_choice_is_one_layer_and_a_name() {
        let choice = Choice { protection: Protection::Privacy, buffer: 65536, authorization: Some("fred".to_owned()) };
        assert_eq!(choice.bytes(), b"\x04\x01\0\0fred");
        assert_eq!(Choice::parse(&choice.bytes()), Ok(choice));
        for bytes in [&b""[..], b"\x04\x01\0", b"\x06\x01\0\0", b"\0\0\0\0", b"\x01\0\0\0\xff"] {
            assert!(Choice::parse(bytes).is_err(), "{bytes:?}");
        }
    }
}
