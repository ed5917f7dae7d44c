//! The SASL conversation of a client: which call follows which reply. The mechanisms are not here.

use alloc::{boxed::Box, format, string::String, vec::Vec};
use core::fmt;

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_proto::{
    net::{REMOTE_PROGRAM, REMOTE_VERSION},
    remote::{AuthSaslInitRet, AuthSaslStartArgs, AuthSaslStartRet, AuthSaslStepArgs, AuthSaslStepRet},
};
use ferrovirt_xdr::{Xdr, from_bytes, to_bytes};

use crate::{client::Call, event::CallId, layer::Layer};

/// A client's side of one mechanism. Missing data (`None`) is not the same as empty data.
pub trait SaslClient: fmt::Debug + Send {
    /// The mechanism's name and its first data.
    fn start(&mut self) -> Result<(String, Option<Vec<u8>>), Error>;

    /// Whether the step for the server's data needs something that must be asked for first; see [`SaslStep::Ask`].
    fn must_ask(&self, _challenge: Option<&[u8]>) -> bool {
        false
    }

    /// Answers the server's data.
    fn step(&mut self, challenge: Option<&[u8]>) -> Result<Option<Vec<u8>>, Error>;

    /// Whether nothing more is needed from the server: it has proved itself, where the mechanism asks that.
    fn is_complete(&self) -> bool;

    /// The security layer agreed on, once everything is complete.
    fn take_layer(&mut self) -> Result<Option<Box<dyn Layer>>, Error>;
}

/// Leads a [`SaslClient`] through calls 67, 68 and 69.
///
/// Send [`begin`](Self::begin), then give each reply to [`advance`](Self::advance) until it is done. In between it asks
/// once for a mechanism, which may take credentials and time: [`start`](Self::start) goes on with it. A mechanism may put
/// off that question until the server has spoken: [`resume`](Self::resume) then goes on.
#[derive(Debug)]
pub struct SaslExchange {
    /// Once chosen.
    client: Option<Box<dyn SaslClient>>,
    /// The mechanism that the URI asks for.
    wanted: Option<String>,
    expects: Expects,
    /// What the server said, while the client's question is open.
    waiting: Option<Said>,
}

/// What a reply says.
#[derive(Debug)]
struct Said {
    is_complete: bool,
    challenge: Option<Vec<u8>>,
}

/// What comes next in a [`SaslExchange`].
#[derive(Debug)]
pub enum SaslStep<F> {
    /// Make this call and give its reply back.
    Call(Call<F>),
    /// Choose one of these mechanisms and give it to [`SaslExchange::start`]. They are separated by commas or blanks; a
    /// mechanism that was asked for stands alone.
    Choose {
        /// The server's list.
        mechanisms: String,
    },
    /// Let the client know what it must ask for, then call [`SaslExchange::resume`].
    Ask,
    /// The client is authenticated: give the layer to [`Session::resume_input`](crate::Session::resume_input), also
    /// when there is none.
    Done {
        /// Switched on for both directions.
        layer: Option<Box<dyn Layer>>,
    },
}

#[derive(Clone, Copy, Debug)]
enum Expects {
    Mechanisms,
    Start,
    Step,
}

const INIT: i32 = 67;
const START: i32 = 68;
const STEP: i32 = 69;

impl SaslExchange {
    /// A conversation; `wanted` is the mechanism of the URI's `auth=sasl.MECH`.
    #[must_use]
    pub fn new(wanted: Option<String>) -> Self {
        Self { client: None, wanted, expects: Expects::Mechanisms, waiting: None }
    }

    /// The first call.
    #[must_use]
    pub fn begin<F>(&self) -> Call<F> {
        Call::new(id(INIT), Vec::new())
    }

    /// Takes the reply to the last call. An error reply ends the conversation; it need not be given here.
    pub fn advance<F>(&mut self, reply: &[u8]) -> Result<SaslStep<F>, Error> {
        match self.expects {
            Expects::Mechanisms => self.mechanisms(reply),
            Expects::Start => {
                let AuthSaslStartRet { complete, nil, data } = decoded(reply)?;
                self.answer(Said { is_complete: complete != 0, challenge: (nil == 0).then_some(data) })
            }
            Expects::Step => {
                let AuthSaslStepRet { complete, nil, data } = decoded(reply)?;
                self.answer(Said { is_complete: complete != 0, challenge: (nil == 0).then_some(data) })
            }
        }
    }

    /// Begins the mechanism that was chosen.
    pub fn start<F>(&mut self, mut client: Box<dyn SaslClient>) -> Result<SaslStep<F>, Error> {
        let (mech, data) = client.start()?;
        self.client = Some(client);
        self.expects = Expects::Start;
        let args = AuthSaslStartArgs { mech, nil: i32::from(data.is_none()), data: data.unwrap_or_default() };
        call(START, &args)
    }

    fn mechanisms<F>(&self, reply: &[u8]) -> Result<SaslStep<F>, Error> {
        let AuthSaslInitRet { mechlist } = decoded(reply)?;
        // As in libvirt the name need only occur in the list; it then stands for the whole list.
        let mechanisms = match &self.wanted {
            Some(wanted) if !mechlist.contains(wanted.as_str()) => {
                return Err(failed(format!("SASL mechanism {wanted} not supported by server")));
            }
            Some(wanted) => wanted.clone(),
            None => mechlist,
        };
        Ok(SaslStep::Choose { mechanisms })
    }

    /// Goes on behind [`SaslStep::Ask`].
    pub fn resume<F>(&mut self) -> Result<SaslStep<F>, Error> {
        let said = self.waiting.take().ok_or_else(|| failed("no SASL mechanism asked for anything".into()))?;
        self.step(&said)
    }

    fn answer<F>(&mut self, said: Said) -> Result<SaslStep<F>, Error> {
        let challenge = said.challenge.as_deref();
        if self.client.as_ref().is_some_and(|client| !client.is_complete() && client.must_ask(challenge)) {
            self.waiting = Some(said);
            return Ok(SaslStep::Ask);
        }
        self.step(&said)
    }

    /// The server may say that all is complete; the client believes it only when its own side says so too.
    fn step<F>(&mut self, said: &Said) -> Result<SaslStep<F>, Error> {
        let Some(client) = &mut self.client else { return Err(failed("no SASL mechanism was started".into())) };
        if !(said.is_complete && client.is_complete()) {
            let data = client.step(said.challenge.as_deref())?;
            if !(said.is_complete && client.is_complete()) {
                self.expects = Expects::Step;
                let args = AuthSaslStepArgs { nil: i32::from(data.is_none()), data: data.unwrap_or_default() };
                return call(STEP, &args);
            }
        }
        Ok(SaslStep::Done { layer: client.take_layer()? })
    }
}

fn id(procedure: i32) -> CallId {
    CallId { program: REMOTE_PROGRAM, version: REMOTE_VERSION, procedure }
}

/// The reply may be the last plain packet, so input waits behind it.
fn call<F, T: Xdr>(procedure: i32, args: &T) -> Result<SaslStep<F>, Error> {
    let payload = to_bytes(args).map_err(|error| failed(format!("{error}")))?;
    Ok(SaslStep::Call(Call { holds_input: true, ..Call::new(id(procedure), payload) }))
}

fn decoded<T: Xdr>(reply: &[u8]) -> Result<T, Error> {
    from_bytes(reply).map_err(|_| Error::new(ErrorDomain::RPC, ErrorCode::RPC, "Unable to decode message payload"))
}

fn failed(detail: String) -> Error {
    Error::new(ErrorDomain::REMOTE, ErrorCode::AUTH_FAILED, detail)
}
