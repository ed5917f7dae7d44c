//! The system's resolver, as the standard library asks it.

use std::net::{IpAddr, SocketAddr, ToSocketAddrs as _};

use ferrovirt_error::linux_gai;
use ferrovirt_uri::Text;

use crate::resolve::{EAI_NONAME, EAI_SERVICE};

/// Asks for the addresses of a host, numbers only if so wished; blocks. Or Linux's `EAI_*` number. Services are numbers
/// here, of which the low 16 bits count, as elsewhere.
pub(crate) fn look_up(host: &Text, service: &str, numeric: bool) -> Result<Vec<SocketAddr>, i32> {
    let port = service.parse::<i32>().ok().filter(|port| *port >= 0).ok_or(EAI_SERVICE)?;
    let port = (port & i32::from(u16::MAX)) as u16;
    let host = std::str::from_utf8(host.as_bytes()).map_err(|_| EAI_NONAME)?;
    if let Ok(address) = host.parse::<IpAddr>() {
        return Ok(vec![SocketAddr::new(address, port)]);
    }
    // An address with its zone.
    if let Ok(address) = format!("[{host}]:{port}").parse::<SocketAddr>() {
        return Ok(vec![address]);
    }
    if numeric {
        return Err(EAI_NONAME);
    }
    match (host, port).to_socket_addrs() {
        Ok(addresses) => Ok(addresses.collect()),
        Err(error) => Err(error.raw_os_error().map_or(EAI_NONAME, linux_gai)),
    }
}

/// The system knows itself without a file; here its file of names says nothing of it.
pub(crate) fn has_names_of_its_own() -> bool {
    false
}
