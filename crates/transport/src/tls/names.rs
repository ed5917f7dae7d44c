//! Which host a certificate is for.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::certificate::{Certificate, Name, purpose};

/// Whether the certificate names `host`, a name or an address without brackets.
///
/// Addresses are compared with addresses only. A name is compared with the DNS names, or, where there is neither a
/// DNS name nor an address and the key may serve TLS, with the only common name.
pub(crate) fn is_for(cert: &Certificate, host: &[u8]) -> bool {
    let names = &cert.extensions.names;
    if let Some(address) = address(host) {
        return names.iter().any(|name| matches!(name, Name::Ip(bytes) if *bytes == address));
    }
    let mut dns = names.iter().filter_map(|name| match name {
        Name::Dns(text) => Some(text),
        _ => None,
    });
    if names.iter().any(|name| matches!(name, Name::Dns(_) | Name::Ip(_))) {
        return dns.any(|pattern| matches(pattern, host));
    }
    match &cert.common_names[..] {
        [only] => may_serve(cert) && matches(only, host),
        _ => false,
    }
}

/// An IPv4 address in four numbers, or an IPv6 address, as bytes.
fn address(host: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(host).ok()?;
    let v4 = text.parse::<Ipv4Addr>().map(|address| address.octets().to_vec());
    v4.or_else(|_| text.parse::<Ipv6Addr>().map(|address| address.octets().to_vec())).ok()
}

/// A name must be printable to match at all. A star in front stands for a part of the first label, if two labels at
/// least follow.
fn matches(pattern: &[u8], host: &[u8]) -> bool {
    if !pattern.iter().all(|byte| byte.is_ascii_graphic() || *byte == b' ') {
        return false;
    }
    let Some(rest) = pattern.strip_prefix(b"*") else {
        return pattern.eq_ignore_ascii_case(host);
    };
    let dots: Vec<usize> = (0..rest.len()).filter(|at| rest[*at] == b'.').collect();
    if dots.len() < 2 || dots.last() == Some(&(rest.len() - 1)) {
        return false;
    }
    let label = host.iter().position(|byte| *byte == b'.').unwrap_or(host.len());
    (0..=label).any(|at| rest.eq_ignore_ascii_case(&host[at..]))
}

/// No purposes, the TLS server's, or any.
pub(crate) fn may_serve(cert: &Certificate) -> bool {
    let Some(purposes) = &cert.extensions.purposes else { return true };
    purposes.value.iter().any(|id| id == purpose::TLS_SERVER || id == purpose::ANY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_stand_for_a_part_of_the_first_label() {
        let rows: &[(&str, &str, bool)] = &[
            ("hail.example.com", "hail.example.com", true),
            ("HAIL.example.com", "hail.EXAMPLE.com", true),
            ("*.example.com", "hail.example.com", true),
            ("*.example.com", "a.hail.example.com", false),
            ("*.example.com", "example.com", false),
            ("*.com", "example.com", false),
            ("*", "localhost", false),
            ("*.example.", "hail.example.", false),
            ("*il.example.com", "hail.example.com", true),
            ("h*.example.com", "hail.example.com", false),
            ("hail\0.example.com", "hail\0.example.com", false),
            ("", "", true),
        ];
        for (pattern, host, wanted) in rows {
            assert_eq!(matches(pattern.as_bytes(), host.as_bytes()), *wanted, "{pattern} {host}");
        }
    }
}
