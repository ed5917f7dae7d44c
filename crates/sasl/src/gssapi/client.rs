//! The client's side.

use std::fmt;

use libgssapi::{
    context::{ClientCtx, CtxFlags, SecurityContext as _},
    name::Name,
    oid::{GSS_MECH_KRB5, GSS_NT_HOSTBASED_SERVICE},
};

use super::{
    BUFFER, broken, failed, is_weak,
    layer::GssapiLayer,
    offer::{Choice, Offer, Protection},
    promised,
};
use crate::{ClientMechanism, ClientSide, Credentials, SERVICE, SaslError, SaslLayer};

/// Proves who it is by the ticket that the environment has.
pub(crate) struct GssapiClient {
    authorization: Option<String>,
    side: ClientSide,
    state: State,
}

enum State {
    Begins,
    /// Each side proves itself to the other.
    Proving(ClientCtx),
    /// The server is to say what layers it has.
    Choosing(ClientCtx),
    Complete {
        layer: Option<GssapiLayer<ClientCtx>>,
    },
    Failed,
}

impl GssapiClient {
    pub(crate) fn new(credentials: Credentials, side: ClientSide) -> Self {
        let authorization = credentials.acts_as().map(str::to_owned);
        Self { authorization, side, state: State::Begins }
    }

    fn prove(&mut self, mut context: ClientCtx, token: Option<&[u8]>) -> Result<Option<Vec<u8>>, SaslError> {
        let token = context.step(token, None).map_err(failed)?;
        let is_complete = context.is_complete();
        self.state = if is_complete { State::Choosing(context) } else { State::Proving(context) };
        match token {
            Some(token) => Ok(Some(token.to_vec())),
            // nothing to say is said, since it is the server's turn
            None if is_complete => Ok(Some(Vec::new())),
            None => Err(broken("the server says nothing that goes on")),
        }
    }

    fn choose(&mut self, mut context: ClientCtx, sealed: &[u8]) -> Result<Option<Vec<u8>>, SaslError> {
        // looked at first: the library may open a message where it lies
        let is_weak = is_weak(sealed);
        let offer = Offer::parse(&context.unwrap(sealed).map_err(failed)?)?;
        let strength = promised(self.side.strength, context.flags().map_err(failed)?);
        let protection = offer.choose(strength, is_weak)?;
        let buffer = if protection == Protection::None { 0 } else { BUFFER };
        let choice = Choice { protection, buffer, authorization: self.authorization.clone() };
        let answer = context.wrap(false, &choice.bytes()).map_err(failed)?.to_vec();
        let layer = GssapiLayer::new(context, protection, offer.buffer, is_weak)?;
        self.state = State::Complete { layer };
        Ok(Some(answer))
    }
}

impl ClientMechanism for GssapiClient {
    fn start(&mut self) -> Result<Option<Vec<u8>>, SaslError> {
        let service = format!("{SERVICE}@{}", self.side.host);
        let target = Name::new(service.as_bytes(), Some(GSS_NT_HOSTBASED_SERVICE)).map_err(failed)?;
        let mut flags = CtxFlags::GSS_C_MUTUAL_FLAG | CtxFlags::GSS_C_SEQUENCE_FLAG | CtxFlags::GSS_C_INTEG_FLAG;
        flags.set(CtxFlags::GSS_C_CONF_FLAG, self.side.strength.most > 1);
        self.prove(ClientCtx::new(None, target, flags, Some(GSS_MECH_KRB5)), None)
    }

    fn step(&mut self, challenge: Option<&[u8]>) -> Result<Option<Vec<u8>>, SaslError> {
        let challenge = challenge.unwrap_or_default();
        match std::mem::replace(&mut self.state, State::Failed) {
            State::Proving(context) => self.prove(context, Some(challenge)),
            State::Choosing(context) => self.choose(context, challenge),
            State::Complete { layer } if challenge.is_empty() => {
                self.state = State::Complete { layer };
                Ok(None)
            }
            _ => Err(broken("the server speaks out of turn")),
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

impl fmt::Debug for GssapiClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GssapiClient").field("host", &self.side.host).finish_non_exhaustive()
    }
}
