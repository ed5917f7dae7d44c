//! How strong a mechanism's security layer must be.

/// Bounds for the strength of a security layer, in bits: 0 is none, 1 checksums without encryption.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Strength {
    /// The least that will do.
    pub least: u32,
    /// The most that is wanted.
    pub most: u32,
}

impl Strength {
    /// No layer at all: the transport protects the connection.
    pub const NONE: Self = Self { least: 0, most: 0 };
    /// What libvirt's clients ask of a mechanism over plain tcp.
    pub const ENCRYPTED: Self = Self { least: 56, most: 100_000 };
    /// Whatever there is.
    pub const ANY: Self = Self { least: 0, most: u32::MAX };

    pub(crate) fn contains(self, strength: u32) -> bool {
        (self.least..=self.most).contains(&strength)
    }
}
