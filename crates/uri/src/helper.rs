//! Which socket the helper on the other end of an SSH connection connects to.

use std::fmt;

use ferrovirt_error::Error;

use crate::{
    Build, Env, OpenFlags, ParseError, PlanError, RemotePlan, Socket, Text, Transport, UnixEndpoint, Uri,
    remote::open_flags,
    remote_params::ModeWish,
    scheme,
    socket::{self, SocketQuery},
};

/// Why the helper does not serve a URI. [`Display`](fmt::Display) is what `virt-ssh-helper` prints behind its name.
#[derive(Clone, Debug, PartialEq)]
pub enum HelperError {
    /// The text is no URI.
    Parse(ParseError),
    /// The URI has no scheme, or one that names no transport.
    Scheme {
        /// The text.
        uri: String,
        /// What is wrong with it; `None` for no scheme.
        error: Option<PlanError>,
    },
    /// The URI asks for another transport than a unix socket.
    Transport {
        /// The text.
        uri: String,
    },
    /// An unknown `mode`.
    Mode {
        /// The value.
        mode: Text,
    },
    /// No socket belongs to the URI.
    Socket(PlanError),
}

/// Finds the unix socket that `virt-ssh-helper URI` connects to, and the session daemon to start for it.
///
/// It is the choice of an open of the same URI on that host, without aliases and libvirt.conf. A `mode` or `socket` in
/// the URI counts.
///
/// # Errors
/// The URI is none, has no scheme, or is of a daemon that no unix socket of this host leads to.
pub fn plan_helper(
    text: &str,
    flags: OpenFlags,
    build: &Build,
    env: &dyn Env,
) -> Result<UnixEndpoint, Box<HelperError>> {
    let uri = Uri::parse(text).map_err(HelperError::Parse)?;
    let wrong = |error| HelperError::Scheme { uri: text.to_owned(), error };
    if uri.scheme.is_none() {
        return Err(wrong(None).into());
    }
    let (driver, transport) = scheme::split(&uri).map_err(|error| wrong(Some(error)))?;
    if transport != Transport::Unix {
        return Err(HelperError::Transport { uri: text.to_owned() }.into());
    }
    let mode = uri.params.iter().rfind(|param| param.is("mode"));
    let wish = mode.map_or(Some(ModeWish::Auto), |mode| ModeWish::of(&mode.value));
    let Some(wish) = wish else {
        return Err(HelperError::Mode { mode: mode.map(|mode| mode.value.clone()).unwrap_or_default() }.into());
    };
    if let Some(socket) = uri.params.iter().rfind(|param| param.is("socket")) {
        return Ok(UnixEndpoint { path: socket.value.clone(), autostart: None });
    }
    let bits = open_flags(flags, env, Some(&uri), transport);
    let query = SocketQuery {
        transport,
        wish,
        driver: Some(driver),
        is_user: bits & RemotePlan::USER != 0,
        may_start: bits & RemotePlan::AUTOSTART != 0,
        flags,
    };
    let Socket { path, daemon, .. } = socket::choose(&query, build, env).map_err(HelperError::Socket)?;
    Ok(UnixEndpoint { path, autostart: daemon.map(|binary| socket::autostart(&binary, env)) })
}

impl fmt::Display for HelperError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Parse(error) => {
                let words = Error::from(PlanError::Parse(error.clone())).message;
                write!(f, "cannot parse '{}': {words}", error.text)
            }
            Self::Scheme { uri, error } => {
                let words = match error {
                    Some(error) => Error::from(error.clone()).message,
                    None => "invalid argument: missing scheme for URI".to_owned(),
                };
                write!(f, "cannot parse URI transport '{uri}': {words}")
            }
            Self::Transport { uri } => write!(f, "unexpected URI transport '{uri}'"),
            Self::Mode { mode } => write!(f, "unknown remote mode '{mode}'"),
            Self::Socket(error) => f.write_str(&Error::from(error.clone()).message),
        }
    }
}

impl std::error::Error for HelperError {}
