//! How far a client is in proving who it is.

use ferrovirt_proto::remote::AuthType;
use ferrovirt_rpc::Layer;

use super::{
    Auth,
    sasl::{Denial, Exchange, Proof},
};
use crate::{Identity, error::ServerError};

/// How far a client is in proving who it is.
#[derive(Debug)]
pub(crate) struct Login {
    /// What is still asked of it.
    auth: Auth,
    identity: Identity,
    sasl: Sasl,
    /// What protects the connection behind the last answer.
    layer: Option<Box<dyn Layer>>,
}

/// A client's conversation in SASL.
#[derive(Debug)]
enum Sasl {
    /// None was begun, or the last one failed.
    Idle,
    /// The mechanisms were told.
    Begun,
    /// A step is being thought about.
    Thinking,
    /// The client has been answered.
    Answered(Exchange),
}

/// What a client sends in a step.
pub(crate) enum StepData {
    /// The mechanism it has chosen, and its first data.
    First(String, Option<Vec<u8>>),
    /// What it answers.
    Next(Option<Vec<u8>>),
}

/// What comes of a step.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) is_complete: bool,
    pub(crate) data: Option<Vec<u8>>,
}

/// A step that can be thought about elsewhere.
pub(crate) struct Thought {
    exchange: Exchange,
    data: Option<Vec<u8>>,
}

/// A step that was thought about.
pub(crate) struct Conclusion {
    exchange: Exchange,
    outcome: Result<(Option<Vec<u8>>, Option<Proof>), Denial>,
}

impl Login {
    pub(crate) fn new(auth: Auth, mut identity: Identity) -> Self {
        if let (Auth::Polkit(_), Some(process)) = (&auth, &mut identity.process) {
            process.note_start_time();
        }
        Self { auth, identity, sasl: Sasl::Idle, layer: None }
    }

    /// Whether nothing is asked of the client any more.
    pub(crate) fn is_through(&self) -> bool {
        matches!(self.auth, Auth::None)
    }

    pub(crate) fn identity(&self) -> &Identity {
        &self.identity
    }

    /// What is asked of the client now.
    pub(crate) fn auth(&self) -> &Auth {
        &self.auth
    }

    /// The client needs to prove nothing more.
    pub(crate) fn accept(&mut self) {
        self.auth = Auth::None;
        self.sasl = Sasl::Idle;
    }

    /// Whether the connection is to be protected by what was agreed on.
    pub(crate) fn has_layer(&self) -> bool {
        self.layer.is_some()
    }

    /// What is to protect the connection, for the answer behind which it does.
    pub(crate) fn take_layer(&mut self) -> Option<Box<dyn Layer>> {
        self.layer.take()
    }

    /// What is asked of the client, as it is told. The superuser need not ask the authority.
    pub(crate) fn kind(&mut self) -> AuthType {
        let is_root = self.identity.process.is_some_and(|process| process.uid == 0);
        if matches!(self.auth, Auth::Polkit(_)) && is_root {
            self.accept();
        }
        match self.auth {
            Auth::None => AuthType::NONE,
            Auth::Sasl(_) => AuthType::SASL,
            Auth::Polkit(_) => AuthType::POLKIT,
        }
    }

    /// Begins a conversation: the names of the mechanisms.
    pub(crate) fn begin(&mut self) -> Result<String, ServerError> {
        match (&self.auth, &self.sasl) {
            (Auth::Sasl(service), Sasl::Idle) => {
                let names: Vec<_> = service.mechanisms(&self.identity).iter().map(|found| found.name()).collect();
                self.sasl = Sasl::Begun;
                Ok(names.join(","))
            }
            _ => Err(ServerError::AuthFailed),
        }
    }

    /// Takes a step of the client up. Whatever fails, the client must begin again.
    pub(crate) fn take_up(&mut self, step: StepData) -> Result<Thought, ServerError> {
        let Auth::Sasl(service) = &self.auth else { return Err(ServerError::AuthFailed) };
        let (exchange, data) = match (std::mem::replace(&mut self.sasl, Sasl::Idle), step) {
            (Sasl::Begun, StepData::First(name, data)) => (service.start(&name, &self.identity)?, data),
            (Sasl::Answered(exchange), StepData::Next(data)) => (exchange, data),
            _ => return Err(ServerError::AuthFailed),
        };
        self.sasl = Sasl::Thinking;
        Ok(Thought { exchange, data })
    }

    /// What comes of a step.
    pub(crate) fn conclude(&mut self, conclusion: Conclusion) -> Result<Step, ServerError> {
        // Another call of the same client has spoilt the conversation meanwhile.
        let Sasl::Thinking = std::mem::replace(&mut self.sasl, Sasl::Idle) else {
            return Err(ServerError::AuthFailed);
        };
        let Conclusion { exchange, outcome } = conclusion;
        match outcome {
            Err(denial) => {
                let mechanism = exchange.mechanism();
                tracing::warn!(identity = ?self.identity, mechanism, %denial, "client not authenticated");
                Err(ServerError::AuthFailed)
            }
            Ok((data, None)) => {
                self.sasl = Sasl::Answered(exchange);
                Ok(Step { is_complete: false, data })
            }
            Ok((data, Some(Proof { user, layer }))) => {
                self.identity.sasl_user = Some(user);
                self.layer = layer;
                self.accept();
                Ok(Step { is_complete: true, data })
            }
        }
    }
}

impl Thought {
    /// Thinks; it may take a while.
    pub(crate) fn think(mut self) -> Conclusion {
        let outcome = self.exchange.step(self.data.as_deref());
        Conclusion { exchange: self.exchange, outcome }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use ferrovirt_sasl::{Hash, ScramKeys, UserStore};
    use ferrovirt_transport::{BoxFuture, PeerIdentity};

    use super::*;
    use crate::{PolkitAuthority, ProcessIdentity, SaslService};

    #[derive(Debug)]
    struct Nobody;

    impl UserStore for Nobody {
        fn scram_keys(&self, _: &str, _: Hash) -> Option<ScramKeys> {
            None
        }

        fn has_password(&self, _: &str, _: &str) -> bool {
            false
        }

        fn decoy_secret(&self) -> Vec<u8> {
            Vec::new()
        }
    }

    impl PolkitAuthority for Nobody {
        fn check(&self, _: &'static str, _: ProcessIdentity) -> BoxFuture<'_, Result<(), ferrovirt_error::Error>> {
            Box::pin(std::future::ready(Ok(())))
        }
    }

    fn external(subject: Option<&str>, allowed: &str, acts_as: &str) -> Result<Option<String>, ServerError> {
        let service = SaslService::new(Arc::new(Nobody)).with_allowed(Some(vec![allowed.to_owned()]));
        let identity = Identity { x509_dname: subject.map(str::to_owned), ..Identity::default() };
        let mut login = Login::new(Auth::Sasl(service), identity);
        assert_eq!(login.begin()?.contains("EXTERNAL"), subject.is_some());
        let first = StepData::First("EXTERNAL".to_owned(), Some(acts_as.as_bytes().to_vec()));
        let step = login.take_up(first)?.think();
        let complete = Step { is_complete: true, data: None };
        assert_eq!(login.conclude(step)?, complete);
        assert!(login.is_through());
        Ok(login.identity().sasl_user.clone())
    }

    #[test]
    fn a_certificate_that_was_found_good_is_a_proof() {
        let subject = "O=fl\u{fc}ssig,CN=me";
        assert_eq!(external(Some(subject), "*CN=me", ""), Ok(Some(subject.to_owned())));
        assert_eq!(external(Some(subject), "*", subject), Ok(Some(subject.to_owned())));
        assert_eq!(external(Some(subject), "*CN=you", ""), Err(ServerError::AuthFailed));
        assert_eq!(external(Some(subject), "*", "CN=you"), Err(ServerError::AuthFailed));
        assert_eq!(external(None, "*", ""), Err(ServerError::AuthFailed));
    }

    #[test]
    fn a_conversation_that_is_disturbed_is_over() {
        let service = SaslService::new(Arc::new(Nobody));
        let identity = Identity { x509_dname: Some("CN=me".to_owned()), ..Identity::default() };
        let mut login = Login::new(Auth::Sasl(service), identity);
        login.begin().unwrap();
        let thought = login.take_up(StepData::First("EXTERNAL".to_owned(), Some(Vec::new()))).unwrap();
        assert!(login.take_up(StepData::Next(None)).is_err());
        assert_eq!(login.conclude(thought.think()), Err(ServerError::AuthFailed));
        assert!(!login.is_through());
    }

    #[test]
    fn only_the_superuser_need_not_ask_the_authority() {
        let of = |uid| {
            let identity = Identity::of_peer(PeerIdentity::Process { pid: 1, uid, gid: 0 });
            let mut login = Login::new(Auth::Polkit(Arc::new(Nobody)), identity);
            (login.kind(), login.is_through())
        };
        assert_eq!((of(0), of(1000)), ((AuthType::NONE, true), (AuthType::POLKIT, false)));
        let mut login = Login::new(Auth::Polkit(Arc::new(Nobody)), Identity::default());
        assert_eq!(login.kind(), AuthType::POLKIT);
    }
}
