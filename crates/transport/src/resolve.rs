//! Names to addresses, by the system's `getaddrinfo`.
#![allow(unsafe_code)]

use std::{
    ffi::CString,
    io,
    net::{Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6},
    path::Path,
    ptr,
};

use ferrovirt_uri::Text;
use tokio::sync::oneshot;

/// Looks `host` and `service` up; addresses come in the resolver's order.
///
/// Numeric addresses are answered at once. Names are looked up on a thread of their own, since that may take as long
/// as the system's resolver likes; if the caller goes away the answer is dropped. Not one of the runtime's
/// blocking threads, because a runtime waits for those when it ends.
///
/// # Errors
/// The resolver's `EAI_*` number.
pub(crate) async fn resolve(host: &Text, service: &str) -> Result<Vec<SocketAddr>, i32> {
    let query = Query::new(host, service)?;
    match query.run(libc::AI_NUMERICHOST | libc::AI_NUMERICSERV) {
        Err(libc::EAI_NONAME | libc::EAI_SERVICE) => {}
        answer => return answer,
    }
    if is_localhost(host) && !Path::new(HOSTS).exists() {
        return loopback(service);
    }
    let (sender, receiver) = oneshot::channel();
    std::thread::Builder::new()
        .name("ferrovirt-resolver".to_owned())
        .spawn(move || sender.send(query.run(0)))
        .map_err(|_| libc::EAI_MEMORY)?;
    receiver.await.unwrap_or(Err(libc::EAI_FAIL))
}

/// Where the system keeps its own names.
const HOSTS: &str = "/etc/hosts";

/// RFC 6761, section 6.3: this name never leaves the host.
fn is_localhost(host: &Text) -> bool {
    host.as_bytes().eq_ignore_ascii_case(b"localhost")
}

/// The host's own addresses, for a root without a file of names (a container, a rescue system), where the resolver would
/// ask a name server that is not there.
fn loopback(service: &str) -> Result<Vec<SocketAddr>, i32> {
    let mut addresses = Vec::new();
    for address in ["::1", "127.0.0.1"] {
        let found = Query::new(&address.into(), service)?.run(libc::AI_NUMERICHOST | libc::AI_NUMERICSERV);
        addresses.extend(found.unwrap_or_default());
    }
    if addresses.is_empty() { Err(libc::EAI_NONAME) } else { Ok(addresses) }
}

/// The two texts as C sees them.
#[derive(Debug)]
struct Query {
    host: CString,
    service: CString,
}

impl Query {
    fn new(host: &Text, service: &str) -> Result<Self, i32> {
        let host = CString::new(host.as_bytes()).map_err(|_| libc::EAI_NONAME)?;
        let service = CString::new(port_in_range(service)).map_err(|_| libc::EAI_SERVICE)?;
        Ok(Self { host, service })
    }

    /// Asks for stream addresses of any family with the flags libvirt sets, and `more_flags`.
    fn run(&self, more_flags: i32) -> Result<Vec<SocketAddr>, i32> {
        let flags = libc::AI_PASSIVE | libc::AI_ADDRCONFIG | libc::AI_V4MAPPED | more_flags;
        // SAFETY: `addrinfo` is integers and pointers, for which all zeros is a valid value.
        let mut hints: libc::addrinfo = unsafe { std::mem::zeroed() };
        hints.ai_flags = flags;
        hints.ai_family = libc::AF_UNSPEC;
        hints.ai_socktype = libc::SOCK_STREAM;
        let mut list = ptr::null_mut();
        // SAFETY: both texts end with a zero and live through the call; `list` is written only on success.
        let code =
            unsafe { libc::getaddrinfo(self.host.as_ptr(), self.service.as_ptr(), &raw const hints, &raw mut list) };
        if code != 0 {
            return Err(code);
        }
        let mut addresses = Vec::new();
        let mut entry = list;
        // SAFETY: the resolver gives a list linked by `ai_next` that ends with null; each `ai_addr` points to a
        // socket address of `ai_addrlen` bytes. The list stays until it is freed below, and is freed once.
        unsafe {
            while let Some(info) = entry.as_ref() {
                addresses.extend(socket_address(info.ai_addr, info.ai_addrlen));
                entry = info.ai_next;
            }
            libc::freeaddrinfo(list);
        }
        Ok(addresses)
    }
}

/// Copies a socket address; `None` for families other than IPv4 and IPv6.
///
/// # Safety
/// `address` is null or points to a socket address of `size` bytes.
unsafe fn socket_address(address: *const libc::sockaddr, size: libc::socklen_t) -> Option<SocketAddr> {
    let size = usize::try_from(size).ok()?;
    if address.is_null() || size < size_of::<libc::sockaddr>() {
        return None;
    }
    // SAFETY: not null and large enough, as just checked, for every read below; reads need no alignment.
    unsafe {
        match i32::from((*address).sa_family) {
            libc::AF_INET if size >= size_of::<libc::sockaddr_in>() => {
                let v4 = address.cast::<libc::sockaddr_in>().read_unaligned();
                let ip = Ipv4Addr::from(u32::from_be(v4.sin_addr.s_addr));
                Some(SocketAddrV4::new(ip, u16::from_be(v4.sin_port)).into())
            }
            libc::AF_INET6 if size >= size_of::<libc::sockaddr_in6>() => {
                let v6 = address.cast::<libc::sockaddr_in6>().read_unaligned();
                let ip = Ipv6Addr::from(v6.sin6_addr.s6_addr);
                Some(SocketAddrV6::new(ip, u16::from_be(v6.sin6_port), v6.sin6_flowinfo, v6.sin6_scope_id).into())
            }
            _ => None,
        }
    }
}

/// glibc uses the low 16 bits of a too large port number, musl refuses it; all targets do as glibc does.
fn port_in_range(service: &str) -> String {
    match service.parse::<i32>() {
        Ok(port) if port > i32::from(u16::MAX) => (port & i32::from(u16::MAX)).to_string(),
        _ => service.to_owned(),
    }
}

/// An errno of the last connect attempt, when there was none at all.
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
        assert_eq!(block_on(resolve(&"a\0b".into(), "1")), Err(libc::EAI_NONAME));
        assert_eq!(block_on(resolve(&"localhost".into(), "no such service")), Err(libc::EAI_SERVICE));
    }
}
