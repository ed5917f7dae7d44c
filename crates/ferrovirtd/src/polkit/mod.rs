//! Polkit, the system's authority on who may do what, asked over the system's message bus.
//!
//! Each question has a connection of its own, so that nothing is left of one whose client has gone, and a bus that was
//! started anew is no different from the first one.

mod error;
#[cfg(test)]
mod tests;

use std::{collections::HashMap, time::Duration};

use ferrovirt_error::Error;
use ferrovirt_server::{PolkitAuthority, ProcessIdentity};
use ferrovirt_transport::BoxFuture;
use zbus::{Connection, Variant, connection::Builder};

use error::PolkitError;

/// How long the bus may take until it listens.
const BUS: Duration = Duration::from_secs(30);

/// How long the authority may take; a person may have to type. The server gives clients a little more.
const ANSWER: Duration = Duration::from_secs(100);

/// Polkit's name on the bus and that of the interface, and where it is.
const AUTHORITY: &str = "org.freedesktop.PolicyKit1";
const INTERFACE: &str = "org.freedesktop.PolicyKit1.Authority";
const PATH: &str = "/org/freedesktop/PolicyKit1/Authority";

/// The authority may ask the person whose process it is.
const ALLOW_INTERACTION: u32 = 1;

/// Said of a question that the person has waved away.
const DISMISSED: &str = "polkit.dismissed";

/// The system's polkit.
#[derive(Debug)]
pub(crate) struct Polkit {
    /// The address of the bus, where it is not the system's.
    bus: Option<String>,
    /// How long the bus and the authority may take.
    patience: (Duration, Duration),
}

impl Polkit {
    /// The polkit of the system's bus, which is looked for with each question.
    pub(crate) fn of_system() -> Self {
        Self { bus: None, patience: (BUS, ANSWER) }
    }

    async fn ask(&self, action: &'static str, process: ProcessIdentity) -> Result<(), PolkitError> {
        let start_time = process.start_time.ok_or(PolkitError::NoProcess)?;
        tracing::info!(pid = process.pid, uid = process.uid, action, "asking polkit");
        let (bus, answer) = self.patience;
        let builder = self.bus.as_deref().map_or_else(Builder::system, Builder::address);
        let connection = tokio::time::timeout(bus, builder.build()).await;
        let connection = connection.map_err(|_| PolkitError::Late)?.map_err(PolkitError::NoBus)?;
        let verdict = tokio::time::timeout(answer, question(&connection, action, process, start_time)).await;
        verdict.map_err(|_| PolkitError::Late)?.map_err(PolkitError::Service)?.judge(action)
    }
}

impl PolkitAuthority for Polkit {
    fn check(&self, action: &'static str, process: ProcessIdentity) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move { self.ask(action, process).await.map_err(Error::from) })
    }
}

/// What the authority answers.
#[derive(Debug)]
struct Verdict {
    is_authorised: bool,
    /// The person would have to prove something.
    is_challenge: bool,
    details: HashMap<String, String>,
}

impl Verdict {
    fn judge(&self, action: &'static str) -> Result<(), PolkitError> {
        if self.is_authorised {
            return Ok(());
        }
        Err(match self.is_challenge {
            _ if self.details.contains_key(DISMISSED) => PolkitError::Dismissed,
            true => PolkitError::NoAgent { action },
            false => PolkitError::Denied,
        })
    }
}

async fn question(
    connection: &Connection,
    action: &str,
    process: ProcessIdentity,
    start_time: u64,
) -> Result<Verdict, zbus::Error> {
    // The start time and the user say which process it is, should another one have its id by now.
    let of_process = HashMap::from([
        ("pid", Variant::from(process.pid)),
        ("start-time", Variant::from(start_time)),
        ("uid", Variant::from(process.uid.cast_signed())),
    ]);
    let no_details = HashMap::<&str, &str>::new();
    let nothing_to_cancel_by = "";
    let question = (("unix-process", of_process), action, no_details, ALLOW_INTERACTION, nothing_to_cancel_by);
    let method = "CheckAuthorization";
    let answer = connection.call_method(Some(AUTHORITY), PATH, Some(INTERFACE), method, &question).await?;
    let ((is_authorised, is_challenge, details),) = answer.body().deserialize()?;
    Ok(Verdict { is_authorised, is_challenge, details })
}
