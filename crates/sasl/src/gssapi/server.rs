//! The server's side.

use std::fmt;

use libgssapi::{
    context::{SecurityContext as _, ServerCtx},
    credential::{Cred, CredUsage},
    name::Name,
    oid::{GSS_MECH_KRB5, GSS_NT_HOSTBASED_SERVICE, GSS_NT_USER_NAME, OidSet},
};

use super::{
    broken, failed, is_weak,
    layer::GssapiLayer,
    offer::{Choice, Offer, Protection},
    promised,
};
use crate::{SERVICE, SaslCode, SaslError, SaslLayer, ServerMechanism, Strength};

/// Lets in whoever has a ticket for a service in the table of keys that the environment names.
pub(crate) struct GssapiServer {
    strength: Strength,
    state: State,
    /// The cipher of the client's ticket is an old one.
    is_weak: bool,
}

enum State {
    /// Nothing has been said yet.
    Begins,
    /// Each side proves itself to the other.
    Proving(ServerCtx),
    /// The client is to say that it heard the last token.
    Known(ServerCtx),
    /// The client is to choose a layer.
    Offered(ServerCtx),
    Complete {
        user: String,
        layer: Option<GssapiLayer<ServerCtx>>,
    },
    Failed,
}

impl GssapiServer {
    pub(crate) fn new(strength: Strength) -> Self {
        Self { strength, state: State::Begins, is_weak: false }
    }

    fn prove(&mut self, mut context: ServerCtx, token: &[u8]) -> Result<Option<Vec<u8>>, SaslError> {
        let token = context.step(token, None).map_err(failed)?;
        if !context.is_complete() {
            self.state = State::Proving(context);
            return Ok(token.map(|token| token.to_vec()));
        }
        match token {
            Some(token) => {
                self.state = State::Known(context);
                Ok(Some(token.to_vec()))
            }
            None => self.offer(context),
        }
    }

    fn offer(&mut self, mut context: ServerCtx) -> Result<Option<Vec<u8>>, SaslError> {
        self.strength = promised(self.strength, context.flags().map_err(failed)?);
        let offer = Offer::of(self.strength).bytes();
        let sealed = context.wrap(false, &offer).map_err(failed)?.to_vec();
        self.is_weak = is_weak(&sealed);
        let bits = Protection::Privacy.strength();
        if self.strength.contains(bits) && !self.strength.contains(Protection::Privacy.strength_of(self.is_weak)) {
            return Err(SaslError::new(SaslCode::TOO_WEAK, "the ticket's cipher is too weak"));
        }
        self.state = State::Offered(context);
        Ok(Some(sealed))
    }

    fn chosen(&mut self, mut context: ServerCtx, sealed: &[u8]) -> Result<Option<Vec<u8>>, SaslError> {
        let choice = Choice::parse(&context.unwrap(sealed).map_err(failed)?)?;
        if !self.strength.contains(choice.protection.strength()) {
            return Err(SaslError::new(SaslCode::BAD_PROTOCOL, "the client chooses a layer that was not offered"));
        }
        let user = user_name(&context.source_name().map_err(failed)?)?;
        if choice.authorization.is_some_and(|other| other != user) {
            return Err(SaslError::new(SaslCode::BAD_AUTH, "nobody acts as somebody else here"));
        }
        let layer = GssapiLayer::new(context, choice.protection, choice.buffer, self.is_weak)?;
        self.state = State::Complete { user, layer };
        Ok(None)
    }
}

/// Takes Kerberos's tickets for our service only, whichever host's: the table of keys may have others' keys, too, and who
/// knows one of those could make tickets for it in anybody's name.
fn accepting() -> Result<ServerCtx, SaslError> {
    let name = Name::new(SERVICE.as_bytes(), Some(GSS_NT_HOSTBASED_SERVICE)).map_err(failed)?;
    let mechanisms = OidSet::singleton(GSS_MECH_KRB5).map_err(failed)?;
    let key = Cred::acquire(Some(&name), None, CredUsage::Accept, Some(&mechanisms)).map_err(failed)?;
    Ok(ServerCtx::new(Some(key)))
}

/// The user's name, without the realm where that is the host's own.
fn user_name(name: &Name) -> Result<String, SaslError> {
    let shown = |name: &Name| {
        let bytes = name.display_name().map_err(failed)?;
        String::from_utf8(bytes.to_vec()).map_err(|_| broken("the client's name is no UTF-8"))
    };
    let whole = shown(name)?;
    if let Some((short, _)) = whole.rsplit_once('@') {
        let here =
            Name::new(short.as_bytes(), Some(GSS_NT_USER_NAME)).and_then(|name| name.canonicalize(Some(GSS_MECH_KRB5)));
        if here.is_ok_and(|here| shown(&here).as_ref() == Ok(&whole)) {
            return Ok(short.to_owned());
        }
    }
    Ok(whole)
}

impl ServerMechanism for GssapiServer {
    fn step(&mut self, data: Option<&[u8]>) -> Result<Option<Vec<u8>>, SaslError> {
        let data = data.unwrap_or_default();
        match std::mem::replace(&mut self.state, State::Failed) {
            // a client that was only named begins when it is its turn
            State::Begins if data.is_empty() => {
                self.state = State::Begins;
                Ok(None)
            }
            State::Begins => self.prove(accepting()?, data),
            State::Proving(context) => self.prove(context, data),
            State::Known(context) if data.is_empty() => self.offer(context),
            State::Offered(context) => self.chosen(context, data),
            _ => Err(broken("the client speaks out of turn")),
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

impl fmt::Debug for GssapiServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GssapiServer").field("strength", &self.strength).finish_non_exhaustive()
    }
}
