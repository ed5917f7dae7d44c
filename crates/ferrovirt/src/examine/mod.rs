//! Opening for real, step by step: how far a name gets, and what stops it.

mod advice;
mod watch;

use std::fmt;

use ferrovirt_driver::Registry;
use ferrovirt_driver_test::TestDriver;
use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_remote::RemoteDriver;
use ferrovirt_uri::{ExplainedValue, Explanation};

use crate::{Builder, Connection};
use watch::{Watch, Watching};

/// A step of an open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExaminedStep {
    /// Reading libvirt.conf.
    Configuration,
    /// Looking the name up among the aliases.
    Alias,
    /// Reading the URI: the driver, the transport and where it leads.
    Uri,
    /// Finding and checking the certificates of this side.
    TlsFiles,
    /// Looking up the host's addresses.
    Resolve,
    /// Connecting to the socket, the session daemon's start included.
    Connect,
    /// Agreeing on TLS and checking who the other side is; its answer to who we are.
    Tls,
    /// Starting the program that carries the connection.
    Start,
    /// ssh's way to the other host and to the daemon there, up to the daemon's first answer.
    Ssh,
    /// Authenticating to the daemon.
    Authentication,
    /// The daemon opens the connection to its driver.
    Open,
    /// A first call.
    Call,
}

impl ExaminedStep {
    /// The word that `fvsh doctor` prints.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Configuration => "config",
            Self::Alias => "alias",
            Self::Uri => "uri",
            Self::TlsFiles => "tls-files",
            Self::Resolve => "resolve",
            Self::Connect => "connect",
            Self::Tls => "tls",
            Self::Start => "start",
            Self::Ssh => "ssh",
            Self::Authentication => "auth",
            Self::Open => "open",
            Self::Call => "call",
        }
    }
}

/// What an open of a name came to: made by [`Builder::examine`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Examination {
    /// The plan that was followed, as far as there is one.
    pub plan: Explanation,
    /// The steps of this open in order, and what each is about.
    pub steps: Vec<(ExaminedStep, String)>,
    /// The step that failed, and why; `None` if all is well.
    pub failure: Option<ExaminedFailure>,
    /// What works and yet is not as safe as it could be.
    pub warnings: Vec<String>,
}

/// Why a step failed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExaminedFailure {
    /// The step.
    pub step: ExaminedStep,
    /// The error of the open.
    pub error: Error,
    /// More than the error tells, where more is known.
    pub detail: Option<String>,
    /// What would mend it, where that can be said.
    pub advice: Option<String>,
}

impl Builder {
    /// Opens a name (`None`: the default choice) by the plan that [`Builder::open`] follows, makes one call, closes, and
    /// tells which step failed. Drivers are the default ones.
    pub async fn examine(&self, name: Option<&str>) -> Examination {
        let watch = Watch::default();
        let registry = Registry::new().with(TestDriver::shared()).with(RemoteDriver::over(Watching(watch.clone())));
        let builder = self.clone().registry(registry);
        let plan = builder.explain(name);
        let failure = match builder.open(name.unwrap_or_default()).await {
            Err(failure) => {
                let error = Error::from(failure);
                let step =
                    if plan.is_error() { planning_step(&plan, &error) } else { watch.failed_step(transport(&plan)) };
                Some((step, error))
            }
            Ok(connection) => call(&connection).await.err().map(|error| (ExaminedStep::Call, error)),
        };
        let failure = failure.map(|(step, error)| ExaminedFailure {
            detail: watch.detail(),
            advice: advice::of(step, &error, &plan),
            step,
            error,
        });
        Examination { steps: steps(&plan, failure.as_ref()), warnings: advice::warnings(&plan), failure, plan }
    }
}

async fn call(connection: &Connection) -> Result<(), Error> {
    connection.library_version().await?;
    // Whatever the end of the connection says, the call was answered.
    let _ = connection.close().await;
    Ok(())
}

/// The step at which planning stopped.
fn planning_step(plan: &Explanation, error: &Error) -> ExaminedStep {
    let no_uri = plan.get("parsed").is_none();
    match error.code {
        // Before there is a URI only the configuration can be broken in its syntax; its aliases have a domain of theirs.
        ErrorCode::CONF_SYNTAX if error.domain == ErrorDomain::URI => ExaminedStep::Alias,
        _ if error.domain == ErrorDomain::CONF => ExaminedStep::Configuration,
        ErrorCode::SYSTEM_ERROR if no_uri && plan.get("source").is_none() => ExaminedStep::Configuration,
        ErrorCode::SYSTEM_ERROR if plan.get("tls").is_some() => ExaminedStep::TlsFiles,
        ErrorCode::SYSTEM_ERROR if matches!(transport(plan), "ssh" | "ext") => ExaminedStep::Start,
        _ => ExaminedStep::Uri,
    }
}

/// The steps of the plan's transport, each with what it is about.
fn steps(plan: &Explanation, failure: Option<&ExaminedFailure>) -> Vec<(ExaminedStep, String)> {
    use ExaminedStep as S;
    let by_transport: &[S] = match transport(plan) {
        "unix" => &[S::Connect],
        "tcp" => &[S::Resolve, S::Connect],
        "tls" => &[S::TlsFiles, S::Resolve, S::Connect, S::Tls],
        "ssh" => &[S::Start, S::Ssh],
        "ext" => &[S::Start],
        "libssh" | "libssh2" => &[S::Resolve, S::Connect, S::Ssh],
        _ => &[],
    };
    let authentication: &[S] = if by_transport.is_empty() { &[] } else { &[S::Authentication] };
    let mut steps = [&[S::Configuration, S::Alias, S::Uri], by_transport, authentication, &[S::Open, S::Call]].concat();
    // A plan that broke off before its transport was known.
    steps.extend(failure.map(|failure| failure.step).filter(|step| !steps.contains(step)));
    steps.into_iter().map(|step| (step, about(step, plan))).collect()
}

fn about(step: ExaminedStep, plan: &Explanation) -> String {
    use ExaminedStep as S;
    let of = |key| text(plan, key);
    match step {
        S::Configuration => "libvirt.conf".to_owned(),
        S::Alias => match of("alias") {
            "" => "no alias".to_owned(),
            alias => format!("'{alias}' is {}", of("uri")),
        },
        S::Uri => match (of("uri"), of("transport")) {
            ("", _) => "the daemon is asked for its own choice".to_owned(),
            (uri, "") => uri.to_owned(),
            (uri, transport) => format!("{uri}, over {transport}"),
        },
        S::TlsFiles => match plan.get("tls") {
            Some(ExplainedValue::Map(files)) => {
                let named = files.iter().filter_map(|(_, value)| match value {
                    ExplainedValue::Text(path) => Some(path.as_str()),
                    _ => None,
                });
                named.collect::<Vec<_>>().join(", ")
            }
            _ => String::new(),
        },
        S::Resolve | S::Tls => of("host").to_owned(),
        S::Connect if of("socket").is_empty() => format!("{} port {}", of("host"), of("port")),
        S::Connect => of("socket").to_owned(),
        S::Start => "the program that carries the connection".to_owned(),
        S::Ssh => "the other host and the daemon's socket there".to_owned(),
        S::Authentication => "to the daemon".to_owned(),
        S::Open => match plan.get("remote_name") {
            Some(ExplainedValue::Text(name)) if name.is_empty() => "whatever the daemon chooses".to_owned(),
            Some(ExplainedValue::Text(name)) => name.clone(),
            _ => of("uri").to_owned(),
        },
        S::Call => "the version of the other side".to_owned(),
    }
}

fn transport(plan: &Explanation) -> &str {
    text(plan, "transport")
}

/// The text under a key, empty if there is none.
fn text<'a>(plan: &'a Explanation, key: &str) -> &'a str {
    match plan.get(key) {
        Some(ExplainedValue::Text(text)) => text,
        _ => "",
    }
}

impl fmt::Display for ExaminedStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
