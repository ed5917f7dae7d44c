//! A scheme is a driver, or a driver and a transport.

use crate::{PlanError, Transport, Uri};

/// Splits the scheme at its first plus sign. The driver keeps its case, the transport may be in any.
///
/// Without a plus sign a host means TLS, and no host a unix socket.
pub(crate) fn split(uri: &Uri) -> Result<(&str, Transport), PlanError> {
    let scheme = uri.scheme.as_deref().unwrap_or_default();
    let Some((driver, transport)) = scheme.split_once('+') else {
        return Ok((scheme, if uri.server.is_some() { Transport::Tls } else { Transport::Unix }));
    };
    let name = transport.to_ascii_lowercase();
    let transport = Transport::ALL.into_iter().find(|transport| transport.name() == name);
    match (transport, &uri.server) {
        (None, _) => Err(PlanError::UnknownTransport { transport: name }),
        (Some(Transport::Unix), Some(server)) => Err(PlanError::UnixWithServer { server: server.clone() }),
        (Some(transport), _) => Ok((driver, transport)),
    }
}
