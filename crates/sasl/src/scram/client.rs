//! The client's side.

use std::fmt;

use subtle::ConstantTimeEq as _;

use super::{
    Hash, ITERATIONS, NO_BINDING,
    keys::PasswordKeys,
    message::{attribute, decode, encode, quote, xor},
};
use crate::{ClientMechanism, Credentials, SaslCode, SaslError};

pub(crate) struct ScramClient {
    hash: Hash,
    credentials: Credentials,
    nonce: String,
    state: State,
}

enum State {
    Fresh,
    /// The first message is sent: what of it is signed.
    Started {
        bare: String,
    },
    /// The proof is sent: what the server must answer.
    Proved {
        signature: Vec<u8>,
    },
    Complete,
}

impl ScramClient {
    pub(crate) fn new(hash: Hash, credentials: Credentials, nonce: String) -> Self {
        Self { hash, credentials, nonce, state: State::Fresh }
    }

    fn header(&self) -> String {
        let acts_as = self.credentials.acts_as().map_or_else(String::new, |name| format!("a={}", quote(name)));
        format!("{NO_BINDING}{acts_as},")
    }

    /// Answers the server's first message with the proof.
    fn prove(&self, bare: &str, challenge: &str) -> Result<(Vec<u8>, Vec<u8>), SaslError> {
        let (nonce, salt, iterations) = self.parse(challenge).ok_or_else(|| self.bad("server-first-message"))?;
        let keys = PasswordKeys::derive(self.hash, self.credentials.password.reveal(), &salt, iterations);
        let unproved = format!("c={},r={nonce}", encode(self.header().as_bytes()));
        let signed = format!("{bare},{challenge},{unproved}");
        let stored_key = self.hash.digest(&keys.client_key);
        let proof = xor(&keys.client_key, &self.hash.sign(&stored_key, signed.as_bytes()));
        let answer = format!("{unproved},p={}", encode(&proof));
        Ok((answer.into_bytes(), self.hash.sign(&keys.server_key, signed.as_bytes())))
    }

    /// Nonce, salt and iterations of the server's first message, each as the RFC asks.
    fn parse<'a>(&self, challenge: &'a str) -> Option<(&'a str, Vec<u8>, u32)> {
        let (nonce, rest) = attribute(challenge, 'r')?;
        let (salt, rest) = attribute(rest, 's')?;
        let (iterations, _) = attribute(rest, 'i')?;
        let is_extended = nonce.len() > self.nonce.len() && nonce.starts_with(&self.nonce);
        let salt = decode(salt).filter(|salt| !salt.is_empty() && is_extended)?;
        let iterations = iterations.parse().ok().filter(|count| ITERATIONS.contains(count))?;
        Some((nonce, salt, iterations))
    }

    fn verify(&self, signature: &[u8], message: &str) -> Result<(), SaslError> {
        if let Some((reason, _)) = attribute(message, 'e') {
            return Err(SaslError::new(SaslCode::BAD_AUTH, format!("{} server said: {reason}", self.name())));
        }
        let (verifier, _) = attribute(message, 'v').ok_or_else(|| self.bad("server-final-message"))?;
        let given = decode(verifier).unwrap_or_default();
        if bool::from(given.ct_eq(signature)) {
            Ok(())
        } else {
            Err(SaslError::new(SaslCode::BAD_SERVER, format!("{} server signature is wrong", self.name())))
        }
    }

    fn name(&self) -> &'static str {
        self.hash.mechanism()
    }

    fn bad(&self, what: &str) -> SaslError {
        SaslError::new(SaslCode::BAD_PROTOCOL, format!("Invalid {what} in {} input", self.name()))
    }
}

impl ClientMechanism for ScramClient {
    fn start(&mut self) -> Result<Option<Vec<u8>>, SaslError> {
        let bare = format!("n={},r={}", quote(self.credentials.name()?), self.nonce);
        let first = format!("{}{bare}", self.header());
        self.state = State::Started { bare };
        Ok(Some(first.into_bytes()))
    }

    fn step(&mut self, challenge: Option<&[u8]>) -> Result<Option<Vec<u8>>, SaslError> {
        if matches!(self.state, State::Complete) {
            return Ok(None);
        }
        let expected = || SaslError::new(SaslCode::BAD_PROTOCOL, format!("{} input expected", self.name()));
        let bytes = challenge.filter(|bytes| !bytes.is_empty()).ok_or_else(expected)?;
        let text = std::str::from_utf8(bytes).map_err(|_| self.bad("text"))?;
        match &self.state {
            State::Fresh | State::Complete => Err(self.bad("order")),
            State::Started { bare } => {
                let (answer, signature) = self.prove(bare, text)?;
                self.state = State::Proved { signature };
                Ok(Some(answer))
            }
            State::Proved { signature } => {
                self.verify(signature, text)?;
                self.state = State::Complete;
                Ok(None)
            }
        }
    }

    fn is_complete(&self) -> bool {
        matches!(self.state, State::Complete)
    }
}

impl fmt::Debug for ScramClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScramClient").field("hash", &self.hash).field("is_complete", &self.is_complete()).finish()
    }
}
