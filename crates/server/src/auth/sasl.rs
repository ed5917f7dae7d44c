//! SASL as a server offers it: its mechanisms, its users.

use std::sync::Arc;

use ferrovirt_rpc::{Layer, LayerError};
use ferrovirt_sasl::{Mechanism, SaslError, SaslLayer, ServerMechanism, ServerSide, Strength, UserStore};
use ferrovirt_transport::matches_any;

use crate::{Identity, error::ServerError};

/// The users of a server, and which of them are let in.
#[derive(Clone, Debug)]
pub struct SaslService {
    users: Arc<dyn UserStore>,
    allowed: Option<Arc<[String]>>,
    strength: Strength,
    has_tickets: bool,
}

/// The realm of the users: DIGEST-MD5 mixes it into what a server keeps of a password. Not the host's name, which may
/// change.
pub const SASL_REALM: &str = "ferrovirt";

impl SaslService {
    /// Lets in all users, over a connection that is safe by itself. The store may be slow: it is asked where waiting holds up nobody.
    #[must_use]
    pub fn new(users: Arc<dyn UserStore>) -> Self {
        Self { users, allowed: None, strength: Strength::NONE, has_tickets: false }
    }

    /// Lets in only users whose name one of the patterns is for, in which `*` stands for any letters and `?` for one.
    #[must_use]
    pub fn with_allowed(mut self, patterns: Option<Vec<String>>) -> Self {
        self.allowed = patterns.map(Into::into);
        self
    }

    /// For a connection that is not safe: the mechanism must encrypt what follows, with keys of so many bits at the least.
    #[must_use]
    pub fn with_encryption(mut self, least: u32) -> Self {
        self.strength = Strength { least, ..Strength::ENCRYPTED };
        self
    }

    /// Lets users prove who they are by a Kerberos ticket, too, for a service whose key is in the table of keys that the
    /// environment names. Users of other realms than the host's own are called `USER@REALM`.
    #[cfg(feature = "gssapi")]
    #[must_use]
    pub fn with_tickets(mut self) -> Self {
        self.has_tickets = true;
        self
    }

    /// The mechanisms for a client, the strongest first. One that was proved by its certificate may refer to that.
    pub(super) fn mechanisms(&self, identity: &Identity) -> Vec<Mechanism> {
        // none where it is not built
        let tickets = Mechanism::named("GSSAPI").filter(|_| self.has_tickets);
        if self.strength != Strength::NONE {
            return tickets.into_iter().chain([Mechanism::DigestMd5]).collect();
        }
        let mut offered: Vec<_> = tickets.into_iter().collect();
        offered.extend([Mechanism::ScramSha256, Mechanism::ScramSha1]);
        offered.extend(identity.x509_dname.as_ref().map(|_| Mechanism::External));
        offered.push(Mechanism::Plain);
        offered
    }

    /// A conversation in the mechanism of that name.
    pub(super) fn start(&self, name: &str, identity: &Identity) -> Result<Exchange, ServerError> {
        let mechanism = Mechanism::named(name).filter(|found| self.mechanisms(identity).contains(found));
        let mechanism = mechanism.ok_or(ServerError::AuthFailed)?;
        let nonce = nonce().ok_or(ServerError::AuthFailed)?;
        let external = identity.x509_dname.clone();
        let side = ServerSide { nonce, realm: SASL_REALM.to_owned(), external, strength: self.strength };
        let side = ferrovirt_sasl::server(mechanism, Arc::clone(&self.users), side);
        Ok(Exchange { service: self.clone(), mechanism, side })
    }

    fn allows(&self, user: &str) -> bool {
        self.allowed.as_ref().is_none_or(|patterns| matches_any(patterns, user))
    }
}

/// A conversation under way.
#[derive(Debug)]
pub(crate) struct Exchange {
    service: SaslService,
    mechanism: Mechanism,
    side: Box<dyn ServerMechanism>,
}

/// Why a conversation ended without proof. Clients are not told.
#[derive(Debug)]
pub(super) enum Denial {
    /// The client broke the rules, or is not who it says.
    Sasl(SaslError),
    /// The user is none of those who are let in.
    NotAllowed { user: String },
    /// What was agreed on does not encrypt well enough.
    TooWeak { strength: u32 },
}

impl std::fmt::Display for Denial {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sasl(error) => error.fmt(f),
            Self::NotAllowed { user } => write!(f, "SASL client identity '{user}' not in allowed list"),
            Self::TooWeak { strength } => write!(f, "negotiated SSF {strength} was not strong enough"),
        }
    }
}

impl Exchange {
    pub(super) fn mechanism(&self) -> &'static str {
        self.mechanism.name()
    }

    /// Takes the client's data and answers; with the proof where that was all.
    pub(super) fn step(&mut self, data: Option<&[u8]>) -> Result<(Option<Vec<u8>>, Option<Proof>), Denial> {
        let answer = self.side.step(data).map_err(Denial::Sasl)?;
        let Some(user) = self.side.user().map(str::to_owned) else { return Ok((answer, None)) };
        let layer = self.side.take_layer();
        let strength = layer.as_ref().map_or(0, |layer| layer.strength());
        if strength < self.service.strength.least {
            return Err(Denial::TooWeak { strength });
        }
        if !self.service.allows(&user) {
            return Err(Denial::NotAllowed { user });
        }
        let layer = layer.map(|layer| Box::new(Sealed(layer)) as Box<dyn Layer>);
        Ok((answer, Some(Proof { user, layer })))
    }
}

/// What a conversation came to.
pub(super) struct Proof {
    pub(super) user: String,
    pub(super) layer: Option<Box<dyn Layer>>,
}

/// The mechanism's layer as the session knows it.
#[derive(Debug)]
struct Sealed(Box<dyn SaslLayer>);

impl Layer for Sealed {
    fn plain_max(&self) -> usize {
        self.0.plain_max()
    }

    fn encode(&mut self, plain: &[u8], out: &mut Vec<u8>) -> Result<(), LayerError> {
        let encoded = self.0.encode(plain, out);
        encoded.map_err(|error| LayerError { detail: format!("failed to encode SASL data: {error}") })
    }

    fn decode(&mut self, encoded: &[u8], out: &mut Vec<u8>) -> Result<(), LayerError> {
        let decoded = self.0.decode(encoded, out);
        decoded.map_err(|error| LayerError { detail: format!("failed to decode SASL data: {error}") })
    }
}

/// A text that was never used before: 144 random bits in letters and digits.
fn nonce() -> Option<String> {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bytes = [0; 24];
    getrandom::fill(&mut bytes).ok()?;
    Some(bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte & 63)])).collect())
}
