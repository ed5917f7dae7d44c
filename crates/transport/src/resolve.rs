//! Names to addresses, by the system's resolver.

use std::{io, net::SocketAddr};

use ferrovirt_uri::Text;
use tokio::sync::oneshot;

use crate::sys;

/// Linux's numbers for what a resolver says.
pub(crate) const EAI_NONAME: i32 = -2;
const EAI_FAIL: i32 = -4;
pub(crate) const EAI_SERVICE: i32 = -8;
const EAI_MEMORY: i32 = -10;

/// Looks `host` and `service` up; addresses come in the resolver's order.
///
/// Numeric addresses are answered at once. Names are looked up on a thread of their own, since that may take as long
/// as the system's resolver likes; if the caller goes away the answer is dropped. Not one of the runtime's
/// blocking threads, because a runtime waits for those when it ends.
///
/// # Errors
/// Linux's `EAI_*` number.
pub(crate) async fn resolve(host: &Text, service: &str) -> Result<Vec<SocketAddr>, i32> {
    match sys::look_up(host, service, true) {
        Err(EAI_NONAME | EAI_SERVICE) => {}
        answer => return answer,
    }
    if is_localhost(host) && !sys::has_names_of_its_own() {
        return loopback(service);
    }
    let (sender, receiver) = oneshot::channel();
    let (host, service) = (host.clone(), service.to_owned());
    std::thread::Builder::new()
        .name("ferrovirt-resolver".to_owned())
        .spawn(move || sender.send(sys::look_up(&host, &service, false)))
        .map_err(|_| EAI_MEMORY)?;
    receiver.await.unwrap_or(Err(EAI_FAIL))
}

/// RFC 6761, section 6.3: this name never leaves the host.
fn is_localhost(host: &Text) -> bool {
    host.as_bytes().eq_ignore_ascii_case(b"localhost")
}

/// The host's own addresses, for a root without a file of names (a container, a rescue system), where the resolver would
/// ask a name server that is not there.
fn loopback(service: &str) -> Result<Vec<SocketAddr>, i32> {
    let mut addresses = Vec::new();
    for address in ["::1", "127.0.0.1"] {
        addresses.extend(sys::look_up(&address.into(), service, true).unwrap_or_default());
    }
    if addresses.is_empty() { Err(EAI_NONAME) } else { Ok(addresses) }
}

/// An error of the last connect attempt, when there was none at all.
pub(crate) fn no_address() -> io::Error {
    rustix::io::Errno::ADDRNOTAVAIL.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::block_on;

    #[test]
    fn the_loopback_addresses_need_no_file_of_names() {
        assert!(is_localhost(&"LocalHost".into()) && !is_localhost(&"localhost.example".into()));
        let addresses = loopback("7").unwrap();
        assert!(addresses.contains(&"127.0.0.1:7".parse().unwrap()));
        assert!(addresses.iter().all(|address| address.ip().is_loopback() && address.port() == 7));
    }

    #[test]
    fn numeric_addresses_keep_zone_and_low_port_bits() {
        let rows = [
            ("127.0.0.1", "16509", "127.0.0.1:16509"),
            ("::1", "1", "[::1]:1"),
            ("127.0.0.1", "99999", "127.0.0.1:34463"),
            ("fe80::1%lo", "2", "[fe80::1%1]:2"),
        ];
        for (host, service, address) in rows {
            assert_eq!(
                block_on(resolve(&host.into(), service)),
                Ok(vec![address.parse().unwrap()]),
                "{host} {service}"
            );
        }
    }

    #[test]
    fn names_are_looked_up() {
        let addresses = block_on(resolve(&"localhost".into(), "16509")).unwrap();
        assert!(!addresses.is_empty());
        assert!(addresses.iter().all(|address| address.ip().is_loopback() && address.port() == 16509));
    }

    #[test]
    fn texts_that_c_cannot_hold_are_unknown_names() {
        assert_eq!(block_on(resolve(&"a\0b".into(), "1")), Err(EAI_NONAME));
        assert_eq!(block_on(resolve(&"localhost".into(), "no such service")), Err(EAI_SERVICE));
    }
}
