//! The system's `getaddrinfo`.
#![allow(unsafe_code)]

use std::{
    ffi::CString,
    net::{Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6},
    path::Path,
    ptr,
};

use ferrovirt_error::linux_gai;
use ferrovirt_uri::Text;

/// Asks for the stream addresses of a host and a service, numbers only if so wished; blocks. Or Linux's `EAI_*` number.
pub(crate) fn look_up(host: &Text, service: &str, numeric: bool) -> Result<Vec<SocketAddr>, i32> {
    let flags = if numeric { libc::AI_NUMERICHOST | libc::AI_NUMERICSERV } else { 0 };
    Query::new(host, service).and_then(|query| query.run(flags)).map_err(linux_gai)
}

/// Whether the system keeps names of its own.
pub(crate) fn has_names_of_its_own() -> bool {
    Path::new("/etc/hosts").exists()
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
