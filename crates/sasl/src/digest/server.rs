//! The server's side.

use std::{fmt, sync::Arc};

use subtle::ConstantTimeEq as _;

use super::{
    BUFFER,
    client::{bad, chosen},
    keys::{Answers, COUNT, DigestKey, Terms},
    layer::{DigestLayer, Side},
    message::{Directives, quote},
    peer_buffer,
    protection::Protection,
};
use crate::{SaslCode, SaslError, SaslLayer, ServerMechanism, ServerSide, UserStore};

pub(crate) struct DigestServer {
    users: Arc<dyn UserStore>,
    side: ServerSide,
    state: State,
}

enum State {
    Fresh,
    Challenged,
    Complete { user: String, layer: Option<DigestLayer> },
    Failed,
}

impl DigestServer {
    pub(crate) fn new(users: Arc<dyn UserStore>, side: ServerSide) -> Self {
        Self { users, side, state: State::Fresh }
    }

    fn challenge(&self) -> Result<Vec<u8>, SaslError> {
        let mut names: Vec<&str> = Vec::new();
        let mut ciphers: Vec<&str> = Vec::new();
        for protection in Protection::within(self.side.strength) {
            if let Protection::Privacy(cipher) = protection {
                ciphers.push(cipher.name());
            }
            if !names.contains(&protection.name()) {
                names.push(protection.name());
            }
        }
        if names.is_empty() {
            return Err(SaslError::new(SaslCode::TOO_WEAK, "DIGEST-MD5: no protection is within the bounds"));
        }
        let mut text = format!(
            "nonce=\"{}\",realm=\"{}\",qop=\"{}\"",
            quote(&self.side.nonce),
            quote(&self.side.realm),
            names.join(",")
        );
        if !ciphers.is_empty() {
            text.push_str(&format!(",cipher=\"{}\"", ciphers.join(",")));
        }
        text.push_str(&format!(",maxbuf={BUFFER},charset=utf-8,algorithm=md5-sess"));
        Ok(text.into_bytes())
    }

    fn check(&self, text: &str) -> Result<(Vec<u8>, State), SaslError> {
        let directives = Directives::parse(text).ok_or_else(|| bad("Parse error"))?;
        let one = |name, missing| directives.one(name).ok_or_else(|| bad(missing));
        let user = one("username", "required parameters missing")?;
        let client_nonce = one("cnonce", "required parameters missing")?;
        let uri = one("digest-uri", "required parameters missing")?;
        let response = one("response", "required parameters missing")?;
        let realm = directives.one("realm").unwrap_or_default();
        if one("nonce", "required parameters missing")? != self.side.nonce
            || one("nc", "required parameters missing")? != COUNT
        {
            return Err(bad("nonce changed"));
        }
        if realm != self.side.realm || directives.repeats("realm") {
            return Err(bad("realm changed"));
        }
        if uri.split_once('/').is_none_or(|(service, _)| !service.eq_ignore_ascii_case(crate::SERVICE)) {
            return Err(bad("digest-uri is of another service"));
        }
        let protection = chosen(&directives)
            .filter(|protection| self.side.strength.contains(protection.strength()))
            .ok_or_else(|| bad("client chose a protection that was not offered"))?;
        let buffer =
            peer_buffer(&directives, protection).ok_or_else(|| bad("Invalid maxbuf parameter received from client"))?;
        let acts_as = directives.one("authzid").filter(|name| !name.is_empty());
        if user.is_empty() || acts_as.is_some_and(|name| name != user) {
            return Err(SaslError::new(SaslCode::BAD_AUTH, "DIGEST-MD5: nobody may act as another"));
        }
        let known = self.users.digest_key(user, realm);
        let is_known = known.is_some();
        let key = known.unwrap_or_else(|| DigestKey::from_bytes([0; 16]));
        let terms = Terms { nonce: &self.side.nonce, client_nonce, acts_as, uri, protection: protection.name() };
        let answers = Answers::compute(&key, &terms);
        let fits = bool::from(response.as_bytes().ct_eq(answers.client.as_bytes()));
        if !(fits && is_known) {
            return Err(SaslError::new(SaslCode::BAD_AUTH, "client response doesn't match what we generated"));
        }
        let layer = DigestLayer::new(protection, &answers.session, Side::Server, buffer);
        let answer = format!("rspauth={}", answers.server).into_bytes();
        Ok((answer, State::Complete { user: user.to_owned(), layer }))
    }
}

impl ServerMechanism for DigestServer {
    fn step(&mut self, data: Option<&[u8]>) -> Result<Option<Vec<u8>>, SaslError> {
        match std::mem::replace(&mut self.state, State::Failed) {
            // What a client says first would be of an earlier conversation, and none is remembered.
            State::Fresh => {
                let challenge = self.challenge()?;
                self.state = State::Challenged;
                Ok(Some(challenge))
            }
            State::Challenged => {
                let text =
                    data.and_then(|bytes| std::str::from_utf8(bytes).ok()).ok_or_else(|| bad("input expected"))?;
                let (answer, state) = self.check(text)?;
                self.state = state;
                Ok(Some(answer))
            }
            State::Complete { .. } | State::Failed => Err(bad("input after the end")),
        }
    }

    fn user(&self) -> Option<&str> {
        match &self.state {
            State::Complete { user, .. } => Some(user),
            _ => None,
        }
    }

    fn take_layer(&mut self) -> Option<Box<dyn SaslLayer>> {
        match &mut self.state {
            State::Complete { layer, .. } => layer.take().map(|layer| Box::new(layer) as Box<dyn SaslLayer>),
            _ => None,
        }
    }
}

impl fmt::Debug for DigestServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DigestServer").field("user", &self.user()).finish_non_exhaustive()
    }
}
