//! The mechanisms, and one side of each.

use std::{fmt, sync::Arc};

#[cfg(feature = "gssapi")]
use crate::gssapi::{GssapiClient, GssapiServer};
use crate::{
    SaslCode, SaslError, SaslLayer, Secret, Strength, UserStore,
    anonymous::Anonymous,
    digest::{DigestClient, DigestServer},
    external::{ExternalClient, ExternalServer},
    plain::{PlainClient, PlainServer},
    scram::{Hash, ScramClient, ScramServer},
};

/// A mechanism.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mechanism {
    /// RFC 4752, by Kerberos.
    #[cfg(feature = "gssapi")]
    Gssapi,
    /// RFC 7677.
    ScramSha256,
    /// RFC 5802.
    ScramSha1,
    /// RFC 2831.
    DigestMd5,
    /// RFC 4422, appendix A: the transport has proved who the client is.
    External,
    /// RFC 4616.
    Plain,
    /// RFC 4505.
    Anonymous,
}

impl Mechanism {
    /// All mechanisms, the strongest first: the order in which Cyrus SASL prefers them.
    pub const ALL: &[Self] = &[
        #[cfg(feature = "gssapi")]
        Self::Gssapi,
        Self::ScramSha256,
        Self::ScramSha1,
        Self::DigestMd5,
        Self::External,
        Self::Plain,
        Self::Anonymous,
    ];

    /// The registered name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            #[cfg(feature = "gssapi")]
            Self::Gssapi => "GSSAPI",
            Self::ScramSha256 => "SCRAM-SHA-256",
            Self::ScramSha1 => "SCRAM-SHA-1",
            Self::DigestMd5 => "DIGEST-MD5",
            Self::External => "EXTERNAL",
            Self::Plain => "PLAIN",
            Self::Anonymous => "ANONYMOUS",
        }
    }

    /// Whether it can protect the connection by itself.
    #[must_use]
    pub fn has_layer(self) -> bool {
        match self {
            #[cfg(feature = "gssapi")]
            Self::Gssapi => true,
            Self::DigestMd5 => true,
            _ => false,
        }
    }

    /// Whether names or a password must be known before the first data.
    #[must_use]
    pub fn asks_first(self) -> bool {
        matches!(self, Self::ScramSha256 | Self::ScramSha1 | Self::Plain)
    }

    /// Finds a mechanism by its registered name; the case of letters does not count.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|mechanism| mechanism.name().eq_ignore_ascii_case(name))
    }
}

/// Who the client is.
#[derive(Clone, Debug, Default)]
pub struct Credentials {
    /// Whom to act as, where that is another than the one who proves.
    pub authorization: Option<String>,
    /// Who proves.
    pub authentication: String,
    /// With what.
    pub password: Secret,
}

impl Credentials {
    /// Who proves, as Cyrus SASL takes names: without blanks around them.
    pub(crate) fn name(&self) -> Result<&str, SaslError> {
        let name = self.authentication.trim_matches(is_blank);
        if name.is_empty() { Err(SaslError::new(SaslCode::FAIL, "All-whitespace username.")) } else { Ok(name) }
    }

    /// Whom to act as, if that is not who proves.
    pub(crate) fn acts_as(&self) -> Option<&str> {
        self.authorization.as_deref().map(|name| name.trim_matches(is_blank)).filter(|name| !name.is_empty())
    }
}

/// What `isspace` finds in the C locale.
fn is_blank(c: char) -> bool {
    c.is_ascii_whitespace() || c == '\u{b}'
}

/// A client's side of a mechanism. Missing data (`None`) is not the same as empty data.
pub trait ClientMechanism: fmt::Debug + Send {
    /// The first data.
    ///
    /// # Errors
    /// The credentials cannot be sent.
    fn start(&mut self) -> Result<Option<Vec<u8>>, SaslError>;

    /// Answers the server's data.
    ///
    /// # Errors
    /// The server breaks the rules, or is not the one it claims to be.
    fn step(&mut self, challenge: Option<&[u8]>) -> Result<Option<Vec<u8>>, SaslError>;

    /// Whether nothing more is needed from the server.
    fn is_complete(&self) -> bool;

    /// The security layer that was agreed on, once complete; given once.
    fn take_layer(&mut self) -> Option<Box<dyn SaslLayer>> {
        None
    }
}

/// A server's side of a mechanism.
pub trait ServerMechanism: fmt::Debug + Send {
    /// Takes the client's data, the first included, and answers.
    ///
    /// # Errors
    /// The client breaks the rules, or is not the one it claims to be.
    fn step(&mut self, data: Option<&[u8]>) -> Result<Option<Vec<u8>>, SaslError>;

    /// The user, once proved.
    fn user(&self) -> Option<&str>;

    /// The security layer that was agreed on, once the user is proved; given once.
    fn take_layer(&mut self) -> Option<Box<dyn SaslLayer>> {
        None
    }
}

/// What a client's connection brings to a mechanism.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientSide {
    /// Printable, and never used twice.
    pub nonce: String,
    /// The server's name, as the client knows it.
    pub host: String,
    /// What the security layer must be.
    pub strength: Strength,
}

/// What a server's connection brings to a mechanism.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerSide {
    /// Printable, and never used twice.
    pub nonce: String,
    /// Where the users belong: the host's name, as Cyrus SASL has it.
    pub realm: String,
    /// Whom the transport has proved.
    pub external: Option<String>,
    /// What the security layer must be.
    pub strength: Strength,
}

/// A client's side.
#[must_use]
pub fn client(mechanism: Mechanism, credentials: Credentials, side: ClientSide) -> Box<dyn ClientMechanism> {
    match mechanism {
        #[cfg(feature = "gssapi")]
        Mechanism::Gssapi => Box::new(GssapiClient::new(credentials, side)),
        Mechanism::ScramSha256 => Box::new(ScramClient::new(Hash::Sha256, credentials, side.nonce)),
        Mechanism::ScramSha1 => Box::new(ScramClient::new(Hash::Sha1, credentials, side.nonce)),
        Mechanism::DigestMd5 => Box::new(DigestClient::new(credentials, side)),
        Mechanism::External => Box::new(ExternalClient::new(credentials)),
        Mechanism::Plain => Box::new(PlainClient::new(credentials)),
        Mechanism::Anonymous => Box::new(Anonymous::default()),
    }
}

/// A server's side.
#[must_use]
pub fn server(mechanism: Mechanism, users: Arc<dyn UserStore>, side: ServerSide) -> Box<dyn ServerMechanism> {
    match mechanism {
        #[cfg(feature = "gssapi")]
        Mechanism::Gssapi => Box::new(GssapiServer::new(side.strength)),
        Mechanism::ScramSha256 => Box::new(ScramServer::new(Hash::Sha256, users, side.nonce)),
        Mechanism::ScramSha1 => Box::new(ScramServer::new(Hash::Sha1, users, side.nonce)),
        Mechanism::DigestMd5 => Box::new(DigestServer::new(users, side)),
        Mechanism::External => Box::new(ExternalServer::new(side.external)),
        Mechanism::Plain => Box::new(PlainServer::new(users)),
        Mechanism::Anonymous => Box::new(Anonymous::default()),
    }
}
