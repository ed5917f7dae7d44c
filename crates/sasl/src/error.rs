//! What goes wrong, with Cyrus SASL's numbers and words.

use std::{borrow::Cow, fmt};

/// Cyrus SASL's number of an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SaslCode(pub i32);

impl SaslCode {
    /// Something failed.
    pub const FAIL: Self = Self(-1);
    /// No mechanism fits.
    pub const NO_MECHANISM: Self = Self(-4);
    /// The peer breaks the mechanism's rules, or gave up.
    pub const BAD_PROTOCOL: Self = Self(-5);
    /// A block of the security layer is not what the peer sealed.
    pub const BAD_MAC: Self = Self(-9);
    /// The server did not prove who it is.
    pub const BAD_SERVER: Self = Self(-10);
    /// The user did not prove who they are.
    pub const BAD_AUTH: Self = Self(-13);

    /// The mechanism cannot protect the connection as is needed.
    pub const TOO_WEAK: Self = Self(-15);

    fn words(self) -> &'static str {
        match self {
            Self::NO_MECHANISM => "no mechanism available",
            Self::BAD_PROTOCOL => "bad protocol / cancel",
            Self::BAD_MAC => "message integrity check failed",
            Self::TOO_WEAK => "mechanism too weak for this user",
            Self::BAD_SERVER => "server failed mutual authentication step",
            Self::BAD_AUTH => "authentication failure",
            _ => "generic failure",
        }
    }
}

/// Why an exchange failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaslError {
    /// The kind of failure.
    pub code: SaslCode,
    /// What exactly.
    pub detail: Cow<'static, str>,
}

impl SaslError {
    pub(crate) fn new(code: SaslCode, detail: impl Into<Cow<'static, str>>) -> Self {
        Self { code, detail: detail.into() }
    }
}

impl fmt::Display for SaslError {
    /// As libvirt quotes it: number, then Cyrus SASL's details.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let SaslCode(number) = self.code;
        write!(f, "{number} (SASL({number}): {}: {})", self.code.words(), self.detail)
    }
}

impl std::error::Error for SaslError {}
