//! SASL: the mechanism is chosen, what it needs is asked for, and the conversation held.

use std::sync::{Arc, OnceLock};

use ferrovirt_driver::{CredentialKind, Credentials, Descriptor, NoAnswer, Question};
use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_rpc::{Layer, LayerError, SaslClient, SaslExchange, SaslStep};
use ferrovirt_sasl::{
    ClientMechanism, ClientSide, Mechanism, Needs, Policy, SERVICE, SaslError, SaslLayer, Secret, Strength, choose,
    client,
};
use ferrovirt_uri::{Endpoint, RemotePlan, TlsEndpoint};

use crate::{error::RemoteError, link::Link};

/// Leads the conversation to its end.
pub(crate) async fn authenticate(
    link: &Link,
    plan: &RemotePlan,
    wanted: Option<String>,
    credentials: Option<&dyn Credentials>,
) -> Result<(), Error> {
    let mut exchange = SaslExchange::new(wanted);
    let mut call = exchange.begin();
    let user = User { plan, credentials, known: Known::default() };
    loop {
        let reply = link.send_call(call)?.reply(None).await?;
        let mut step;
        (exchange, step) = aside(exchange, move |exchange| exchange.advance(&reply.payload)).await?;
        if let SaslStep::Choose { mechanisms } = &step {
            let mechanism = user.begin(mechanisms).await?;
            (exchange, step) = aside(exchange, |exchange| exchange.start(mechanism)).await?;
        }
        if let SaslStep::Ask = step {
            user.ask().await?;
            (exchange, step) = aside(exchange, SaslExchange::resume).await?;
        }
        match step {
            SaslStep::Call(next) => call = next,
            SaslStep::Done { layer } => return link.resume_input(layer),
            SaslStep::Choose { .. } | SaslStep::Ask => return Err(RemoteError::SaslOutOfOrder.into()),
        }
    }
}

type Step = SaslStep<Descriptor>;

/// Thinks where nobody else waits: keys are made of passwords by much work, and tickets are fetched.
async fn aside(
    mut exchange: SaslExchange,
    work: impl FnOnce(&mut SaslExchange) -> Result<Step, Error> + Send + 'static,
) -> Result<(SaslExchange, Step), Error> {
    let thought = tokio::task::spawn_blocking(move || {
        let step = work(&mut exchange);
        (exchange, step)
    });
    // it is not aborted, and does not panic
    let (exchange, step) = thought.await.map_err(|_| RemoteError::SaslOutOfOrder)?;
    Ok((exchange, step?))
}

/// What was asked for, shared with the mechanism, which may need it later than it begins.
type Known = Arc<OnceLock<ferrovirt_sasl::Credentials>>;

/// Who opens the connection.
struct User<'a> {
    plan: &'a RemotePlan,
    credentials: Option<&'a dyn Credentials>,
    known: Known,
}

impl User<'_> {
    /// Chooses a mechanism from the server's list, and asks for what it needs to begin.
    async fn begin(&self, mechanisms: &str) -> Result<Box<dyn SaslClient>, Error> {
        let is_external = is_external(mechanisms, &self.plan.endpoint);
        let policy = Policy { needs_layer: !self.plan.transport.is_secure(), is_external };
        let mechanism = choose(mechanisms, policy, self.can()).map_err(|error| failed("start", &error))?;
        if mechanism.asks_first() {
            self.ask().await?;
        }
        let strength = if policy.needs_layer { Strength::ENCRYPTED } else { Strength::NONE };
        let side = ClientSide { nonce: nonce()?, host: self.host(), strength };
        Ok(Box::new(Client { mechanism, known: self.known.clone(), side, running: None }))
    }

    /// What can be asked for.
    fn can(&self) -> Needs {
        let kinds = self.credentials.map_or(&[] as &[_], Credentials::kinds);
        Needs {
            authorization: kinds.contains(&CredentialKind::USER_NAME),
            authentication: kinds.contains(&CredentialKind::AUTH_NAME),
            password: kinds.contains(&CredentialKind::PASSPHRASE),
        }
    }

    fn host(&self) -> String {
        self.plan.auth.host.to_str_lossy().into_owned()
    }

    /// Asks for names and password, all at once, in the words of Cyrus SASL.
    async fn ask(&self) -> Result<(), Error> {
        let credentials = self.credentials.ok_or(RemoteError::NoCredentials)?;
        let can = self.can();
        let rows = [
            (CredentialKind::USER_NAME, can.authorization, "authorization name", "Authorization Name"),
            (CredentialKind::AUTH_NAME, can.authentication, "authentication name", "Authentication Name"),
            (CredentialKind::PASSPHRASE, can.password, "password", "Password"),
        ];
        let asked = rows.into_iter().filter(|(_, can, ..)| *can);
        let questions: Vec<Question> = asked
            .map(|(kind, _, what, challenge)| Question {
                kind,
                service: SERVICE,
                host: self.host(),
                prompt: format!("Please enter your {what}"),
                challenge: Some(challenge.to_owned()),
                default: None,
            })
            .collect();
        let answers = credentials.answer(&questions).await.map_err(|error| match error {
            NoAnswer::Refused => RemoteError::CredentialsRefused.into(),
            NoAnswer::Failed(error) => error,
        })?;
        let mut known = ferrovirt_sasl::Credentials::default();
        for (question, answer) in questions.iter().zip(answers) {
            let answer = answer.unwrap_or_default();
            match question.kind {
                CredentialKind::USER_NAME => known.authorization = Some(answer).filter(|name| !name.is_empty()),
                CredentialKind::AUTH_NAME => known.authentication = answer,
                _ => known.password = Secret::new(answer),
            }
        }
        // Asked once; a second answer would change nothing.
        let _ = self.known.set(known);
        Ok(())
    }
}

/// Whether our certificate may speak for us. libvirt never says so to its SASL library, which then does without this
/// mechanism: so it is used where nothing else is wanted.
fn is_external(mechanisms: &str, endpoint: &Endpoint) -> bool {
    let has_certificate = matches!(endpoint, Endpoint::Tls(TlsEndpoint { files, .. }) if files.client.is_some());
    has_certificate && mechanisms == Mechanism::External.name()
}

/// A text that was never used before: 144 random bits in letters and digits.
fn nonce() -> Result<String, Error> {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bytes = [0; 24];
    getrandom::fill(&mut bytes).map_err(|_| RemoteError::NoRandomness)?;
    Ok(bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte & 63)])).collect())
}

/// One mechanism as the session knows it.
#[derive(Debug)]
struct Client {
    mechanism: Mechanism,
    known: Known,
    side: ClientSide,
    /// From the first data on.
    running: Option<Box<dyn ClientMechanism>>,
}

impl Client {
    fn running(&mut self) -> &mut dyn ClientMechanism {
        let make = || {
            let known = self.known.get().cloned().unwrap_or_default();
            client(self.mechanism, known, self.side.clone())
        };
        &mut **self.running.get_or_insert_with(make)
    }
}

impl SaslClient for Client {
    fn start(&mut self) -> Result<(String, Option<Vec<u8>>), Error> {
        // This one begins with the server's data, and wants to know nothing before.
        let data = match self.mechanism {
            Mechanism::DigestMd5 => None,
            _ => self.running().start().map_err(|error| failed("start", &error))?,
        };
        Ok((self.mechanism.name().to_owned(), data))
    }

    fn must_ask(&self, challenge: Option<&[u8]>) -> bool {
        self.mechanism == Mechanism::DigestMd5
            && self.known.get().is_none()
            && challenge.is_some_and(|data| !data.is_empty())
    }

    fn step(&mut self, challenge: Option<&[u8]>) -> Result<Option<Vec<u8>>, Error> {
        self.running().step(challenge).map_err(|error| failed("step", &error))
    }

    fn is_complete(&self) -> bool {
        self.running.as_ref().is_some_and(|running| running.is_complete())
    }

    fn take_layer(&mut self) -> Result<Option<Box<dyn Layer>>, Error> {
        let layer = self.running().take_layer();
        let strength = layer.as_ref().map_or(0, |layer| layer.strength());
        if strength < self.side.strength.least {
            return Err(RemoteError::SaslTooWeak(strength).into());
        }
        Ok(layer.map(|layer| Box::new(Sealed(layer)) as Box<dyn Layer>))
    }
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
        self.0
            .decode(encoded, out)
            .map_err(|error| LayerError { detail: format!("failed to decode SASL data: {error}") })
    }
}

fn failed(what: &str, error: &SaslError) -> Error {
    Error::new(ErrorDomain::RPC, ErrorCode::AUTH_FAILED, format!("Failed to {what} SASL negotiation: {error}"))
}

#[cfg(test)]
mod tests {
    use ferrovirt_uri::{TcpEndpoint, Text, TlsFiles, TlsPair};

    use super::*;

    #[test]
    fn a_certificate_speaks_where_nothing_else_is_wanted() {
        let tls = |client| {
            Endpoint::Tls(TlsEndpoint {
                host: Text::from("hail"),
                port: "16514".into(),
                files: TlsFiles { ca: "ca".into(), crl: None, client },
                priority: "NORMAL".into(),
                check_own: true,
                verify_server: true,
            })
        };
        let pair = || Some(TlsPair { certificate: "cert".into(), key: "key".into() });
        assert!(is_external("EXTERNAL", &tls(pair())));
        assert!(!is_external("SCRAM-SHA-256,EXTERNAL", &tls(pair())), "Cyrus SASL passes it over");
        assert!(!is_external("EXTERNAL", &tls(None)));
        let tcp = Endpoint::Tcp(TcpEndpoint { host: Text::from("hail"), port: "16509".into() });
        assert!(!is_external("EXTERNAL", &tcp));
    }
}
