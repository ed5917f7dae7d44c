//! The server's side.

use std::{fmt, sync::Arc};

use subtle::ConstantTimeEq as _;

use super::{
    Hash, ScramKeys,
    message::{attribute, decode, encode, unquote, xor},
};
use crate::{SaslCode, SaslError, ServerMechanism, UserStore};

pub(crate) struct ScramServer {
    hash: Hash,
    users: Arc<dyn UserStore>,
    nonce: String,
    state: State,
}

enum State {
    Fresh,
    Challenged(Challenge),
    Complete { user: String },
    Failed,
}

struct Challenge {
    user: String,
    keys: ScramKeys,
    /// The user exists; one that does not is asked for a proof all the same.
    is_known: bool,
    header: String,
    nonce: String,
    /// The client's first message and the challenge, as they are signed.
    signed: String,
}

impl ScramServer {
    pub(crate) fn new(hash: Hash, users: Arc<dyn UserStore>, nonce: String) -> Self {
        Self { hash, users, nonce, state: State::Fresh }
    }

    fn challenge(&self, first: &str) -> Result<(Vec<u8>, Challenge), SaslError> {
        let (header, bare, user, client_nonce) = self.parse_first(first).ok_or_else(|| self.bad("client-first"))?;
        let known = self.users.scram_keys(&user, self.hash);
        let is_known = known.is_some();
        let keys = known.unwrap_or_else(|| ScramKeys::decoy(self.hash, &self.users.decoy_secret(), &user));
        let nonce = format!("{client_nonce}{}", self.nonce);
        let text = format!("r={nonce},s={},i={}", encode(&keys.salt), keys.iterations);
        let signed = format!("{bare},{text}");
        Ok((text.into_bytes(), Challenge { user, keys, is_known, header, nonce, signed }))
    }

    /// Header, what follows it, user and nonce of the client's first message.
    fn parse_first<'a>(&self, first: &'a str) -> Option<(String, &'a str, String, &'a str)> {
        // The client may say that it could bind to a channel (`y`); it must not try to (`p`).
        let rest = first.strip_prefix("n,").or_else(|| first.strip_prefix("y,"))?;
        let (acts_as, bare) = rest.split_once(',')?;
        let (name, rest) = attribute(bare, 'n')?;
        let (nonce, _) = attribute(rest, 'r')?;
        let user = unquote(name).filter(|user| !user.is_empty() && !nonce.is_empty())?;
        let acts_as_self = match acts_as {
            "" => true,
            other => other.strip_prefix("a=").and_then(unquote).as_ref() == Some(&user),
        };
        let header = first.get(..first.len() - bare.len())?.to_owned();
        acts_as_self.then_some((header, bare, user, nonce))
    }

    fn check(&self, challenge: &Challenge, last: &str) -> Result<Vec<u8>, SaslError> {
        let (binding, rest) = attribute(last, 'c').ok_or_else(|| self.bad("client-final"))?;
        let (nonce, _) = attribute(rest, 'r').ok_or_else(|| self.bad("client-final"))?;
        let (unproved, proof) = last.rsplit_once(",p=").ok_or_else(|| self.bad("client-final"))?;
        if decode(binding).as_deref() != Some(challenge.header.as_bytes()) || nonce != challenge.nonce {
            return Err(self.bad("client-final"));
        }
        let signed = format!("{},{unproved}", challenge.signed);
        let signature = self.hash.sign(&challenge.keys.stored_key, signed.as_bytes());
        let proof = decode(proof).filter(|proof| proof.len() == self.hash.length()).unwrap_or_default();
        let proved = self.hash.digest(&xor(&proof, &signature));
        let fits = bool::from(proved.ct_eq(&challenge.keys.stored_key));
        if fits && challenge.is_known {
            let verifier = self.hash.sign(&challenge.keys.server_key, signed.as_bytes());
            Ok(format!("v={}", encode(&verifier)).into_bytes())
        } else {
            Err(SaslError::new(SaslCode::BAD_AUTH, "StoredKey mismatch"))
        }
    }

    fn bad(&self, what: &str) -> SaslError {
        SaslError::new(SaslCode::BAD_PROTOCOL, format!("Invalid {what}-message in {} input", self.hash.mechanism()))
    }
}

impl ServerMechanism for ScramServer {
    fn step(&mut self, data: Option<&[u8]>) -> Result<Option<Vec<u8>>, SaslError> {
        let state = std::mem::replace(&mut self.state, State::Failed);
        let Some(data) = data else {
            self.state = state;
            // An empty challenge asks for the first data.
            return Ok(Some(Vec::new()));
        };
        let text = std::str::from_utf8(data).map_err(|_| self.bad("text"))?;
        match state {
            State::Fresh => {
                let (answer, challenge) = self.challenge(text)?;
                self.state = State::Challenged(challenge);
                Ok(Some(answer))
            }
            State::Challenged(challenge) => {
                let answer = self.check(&challenge, text)?;
                self.state = State::Complete { user: challenge.user };
                Ok(Some(answer))
            }
            State::Complete { .. } | State::Failed => Err(self.bad("late")),
        }
    }

    fn user(&self) -> Option<&str> {
        match &self.state {
            State::Complete { user } => Some(user),
            _ => None,
        }
    }
}

impl fmt::Debug for ScramServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScramServer").field("hash", &self.hash).field("user", &self.user()).finish()
    }
}
