//! The mechanisms, and one side of each.

use std::{fmt, sync::Arc};

use crate::{
    SaslCode, SaslError, Secret, UserStore,
    anonymous::Anonymous,
    external::{ExternalClient, ExternalServer},
    plain::{PlainClient, PlainServer},
    scram::{Hash, ScramClient, ScramServer},
};

/// A mechanism.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mechanism {
    /// RFC 7677.
    ScramSha256,
    /// RFC 5802.
    ScramSha1,
    /// RFC 4422, appendix A: the transport has proved who the client is.
    External,
    /// RFC 4616.
    Plain,
    /// RFC 4505.
    Anonymous,
}

impl Mechanism {
    /// All mechanisms, the strongest first: the order in which Cyrus SASL prefers them.
    pub const ALL: [Self; 5] = [Self::ScramSha256, Self::ScramSha1, Self::External, Self::Plain, Self::Anonymous];

    /// The registered name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ScramSha256 => "SCRAM-SHA-256",
            Self::ScramSha1 => "SCRAM-SHA-1",
            Self::External => "EXTERNAL",
            Self::Plain => "PLAIN",
            Self::Anonymous => "ANONYMOUS",
        }
    }

    /// Finds a mechanism by its registered name; the case of letters does not count.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mechanism| mechanism.name().eq_ignore_ascii_case(name))
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
}

/// A client's side; `nonce` is printable and never used twice.
#[must_use]
pub fn client(mechanism: Mechanism, credentials: Credentials, nonce: String) -> Box<dyn ClientMechanism> {
    match mechanism {
        Mechanism::ScramSha256 => Box::new(ScramClient::new(Hash::Sha256, credentials, nonce)),
        Mechanism::ScramSha1 => Box::new(ScramClient::new(Hash::Sha1, credentials, nonce)),
        Mechanism::External => Box::new(ExternalClient::new(credentials)),
        Mechanism::Plain => Box::new(PlainClient::new(credentials)),
        Mechanism::Anonymous => Box::new(Anonymous::default()),
    }
}

/// A server's side; `nonce` is printable and never used twice, `external` is whom the transport has proved.
#[must_use]
pub fn server(
    mechanism: Mechanism,
    users: Arc<dyn UserStore>,
    nonce: String,
    external: Option<String>,
) -> Box<dyn ServerMechanism> {
    match mechanism {
        Mechanism::ScramSha256 => Box::new(ScramServer::new(Hash::Sha256, users, nonce)),
        Mechanism::ScramSha1 => Box::new(ScramServer::new(Hash::Sha1, users, nonce)),
        Mechanism::External => Box::new(ExternalServer::new(external)),
        Mechanism::Plain => Box::new(PlainServer::new(users)),
        Mechanism::Anonymous => Box::new(Anonymous::default()),
    }
}
