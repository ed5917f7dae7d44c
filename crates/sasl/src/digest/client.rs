//! The client's side.

use std::fmt;

use subtle::ConstantTimeEq as _;

use super::{
    BUFFER,
    cipher::CipherKind,
    keys::{Answers, COUNT, DigestKey, Terms},
    layer::{DigestLayer, Side},
    message::{Directives, quote},
    peer_buffer,
    protection::Protection,
};
use crate::{ClientMechanism, ClientSide, Credentials, SaslCode, SaslError, SaslLayer};

pub(crate) struct DigestClient {
    credentials: Credentials,
    side: ClientSide,
    state: State,
}

enum State {
    Fresh,
    /// The proof is sent: what the server must answer.
    Proved {
        answer: String,
        layer: Option<DigestLayer>,
    },
    Complete {
        layer: Option<DigestLayer>,
    },
    Failed,
}

/// What of the server's challenge matters.
struct Challenge<'a> {
    nonce: &'a str,
    realm: Option<&'a str>,
    protection: Protection,
    buffer: usize,
    is_utf8: bool,
}

impl DigestClient {
    pub(crate) fn new(credentials: Credentials, side: ClientSide) -> Self {
        Self { credentials, side, state: State::Fresh }
    }

    fn prove(&self, text: &str) -> Result<(Vec<u8>, State), SaslError> {
        let directives = Directives::parse(text).ok_or_else(|| bad("Parse error"))?;
        let challenge = self.read(&directives)?;
        let user = self.credentials.name()?;
        let realm = challenge.realm.unwrap_or_default();
        let key = DigestKey::derive(user, realm, self.credentials.password.reveal());
        let acts_as = self.credentials.acts_as().filter(|&name| name != user);
        let uri = format!("{}/{}", crate::SERVICE, self.side.host);
        let protection = challenge.protection.name();
        let client_nonce = &self.side.nonce;
        let answers =
            Answers::compute(&key, &Terms { nonce: challenge.nonce, client_nonce, acts_as, uri: &uri, protection });
        let mut message = format!("username=\"{}\"", quote(user));
        let mut add = |text: String| {
            message.push(',');
            message.push_str(&text);
        };
        if challenge.realm.is_some() {
            add(format!("realm=\"{}\"", quote(realm)));
        }
        add(format!("nonce=\"{}\",cnonce=\"{}\",nc={COUNT}", quote(challenge.nonce), quote(client_nonce)));
        add(format!("qop={protection}"));
        if let Protection::Privacy(cipher) = challenge.protection {
            add(format!("cipher={}", cipher.name()));
        }
        if challenge.protection != Protection::None {
            add(format!("maxbuf={BUFFER}"));
        }
        add(format!("digest-uri=\"{}\",response={}", quote(&uri), answers.client));
        if let Some(name) = acts_as {
            add(format!("authzid=\"{}\"", quote(name)));
        }
        if challenge.is_utf8 {
            add("charset=utf-8".to_owned());
        }
        let layer = DigestLayer::new(challenge.protection, &answers.session, Side::Client, challenge.buffer);
        Ok((message.into_bytes(), State::Proved { answer: answers.server, layer }))
    }

    fn read<'a>(&self, directives: &'a Directives<'_>) -> Result<Challenge<'a>, SaslError> {
        let nonce = directives.one("nonce").filter(|nonce| !nonce.is_empty());
        let nonce = nonce.ok_or_else(|| bad("server didn't provide exactly one nonce"))?;
        if !directives.one("algorithm").is_some_and(|name| name.eq_ignore_ascii_case("md5-sess")) {
            return Err(bad("'algorithm' isn't 'md5-sess'"));
        }
        let is_utf8 = directives.one("charset").is_some_and(|name| name.eq_ignore_ascii_case("utf-8"));
        if directives.all("charset").next().is_some() && !is_utf8 {
            return Err(bad("charset must be UTF-8"));
        }
        if ["qop", "cipher", "maxbuf", "stale"].iter().any(|name| directives.repeats(name)) {
            return Err(bad("At least two of a directive that may stand once"));
        }
        let offered = directives.one("qop").unwrap_or("auth");
        let ciphers = directives.one("cipher").unwrap_or_default();
        let protection = Protection::choose(self.side.strength, offered, ciphers)
            .ok_or_else(|| SaslError::new(SaslCode::TOO_WEAK, "server cannot provide the protection that is needed"))?;
        let buffer =
            peer_buffer(directives, protection).ok_or_else(|| bad("Invalid maxbuf parameter received from server"))?;
        // Of several realms the first: there is nobody to ask.
        let realm = directives.all("realm").next();
        Ok(Challenge { nonce, realm, protection, buffer, is_utf8 })
    }
}

impl ClientMechanism for DigestClient {
    fn start(&mut self) -> Result<Option<Vec<u8>>, SaslError> {
        // The server speaks first.
        Ok(None)
    }

    fn step(&mut self, challenge: Option<&[u8]>) -> Result<Option<Vec<u8>>, SaslError> {
        if matches!(self.state, State::Complete { .. }) {
            return Ok(None);
        }
        let bytes = challenge.filter(|bytes| !bytes.is_empty());
        let bytes = bytes.ok_or_else(|| SaslError::new(SaslCode::FAIL, "no server challenge"))?;
        let text = std::str::from_utf8(bytes).map_err(|_| bad("Parse error"))?;
        match std::mem::replace(&mut self.state, State::Failed) {
            State::Fresh => {
                let (message, state) = self.prove(text)?;
                self.state = state;
                Ok(Some(message))
            }
            State::Proved { answer, layer } => {
                let given = Directives::parse(text);
                let given = given.as_ref().and_then(|directives| directives.one("rspauth")).unwrap_or_default();
                if !bool::from(given.as_bytes().ct_eq(answer.as_bytes())) {
                    let detail = "This server wants us to believe that he knows shared secret";
                    return Err(SaslError::new(SaslCode::BAD_SERVER, detail));
                }
                self.state = State::Complete { layer };
                Ok(None)
            }
            State::Complete { .. } | State::Failed => Err(bad("input after the end")),
        }
    }

    fn is_complete(&self) -> bool {
        matches!(self.state, State::Complete { .. })
    }

    fn take_layer(&mut self) -> Option<Box<dyn SaslLayer>> {
        match &mut self.state {
            State::Complete { layer } => layer.take().map(|layer| Box::new(layer) as Box<dyn SaslLayer>),
            _ => None,
        }
    }
}

pub(super) fn bad(detail: &'static str) -> SaslError {
    SaslError::new(SaslCode::BAD_PROTOCOL, format!("DIGEST-MD5: {detail}"))
}

/// The protection that a client chose, by the words of its message.
pub(super) fn chosen(directives: &Directives<'_>) -> Option<Protection> {
    match directives.one("qop").unwrap_or("auth").to_ascii_lowercase().as_str() {
        "auth" => Some(Protection::None),
        "auth-int" => Some(Protection::Integrity),
        "auth-conf" => directives.one("cipher").and_then(CipherKind::named).map(Protection::Privacy),
        _ => None,
    }
}

impl fmt::Debug for DigestClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DigestClient").field("is_complete", &self.is_complete()).finish_non_exhaustive()
    }
}
