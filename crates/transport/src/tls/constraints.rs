//! Name constraints: for which names an authority may speak.

use super::{
    certificate::{Certificate, Name, NameConstraints},
    names,
};

/// Whether all names of the certificate are among those that the authority may speak for.
pub(crate) fn allow(constraints: &NameConstraints, cert: &Certificate) -> bool {
    let mut names = cert.extensions.names.clone();
    if !names.iter().any(|name| matches!(name, Name::Dns(_))) && names::may_serve(cert) {
        // Then the common name is what a host is compared with.
        names.extend(cert.common_names.iter().cloned().map(Name::Dns));
    }
    names.push(Name::Directory(cert.subject.clone()));
    names.iter().all(|name| allow_name(constraints, name))
}

fn allow_name(constraints: &NameConstraints, name: &Name) -> bool {
    let same_kind = |tree: &&Name| std::mem::discriminant(*tree) == std::mem::discriminant(name);
    let mut permitted = constraints.permitted.iter().filter(same_kind).peekable();
    let allowed = permitted.peek().is_none() || permitted.any(|tree| is_within(name, tree));
    allowed && !constraints.excluded.iter().filter(same_kind).any(|tree| is_within(name, tree))
}

fn is_within(name: &Name, tree: &Name) -> bool {
    match (name, tree) {
        (Name::Dns(name), Name::Dns(tree)) => host_is_within(name, tree),
        (Name::Ip(name), Name::Ip(tree)) => address_is_within(name, tree),
        (Name::Email(name), Name::Email(tree)) => email_is_within(name, tree),
        (Name::Uri(name), Name::Uri(tree)) => host_is_within(host_of(name), tree),
        (Name::Directory(name), Name::Directory(tree)) => directory_is_within(name, tree),
        // Of the other kinds nothing is understood, so nothing is within.
        _ => false,
    }
}

/// The same name, or one with more labels in front. A dot in front of the tree asks for those.
fn host_is_within(name: &[u8], tree: &[u8]) -> bool {
    if tree.is_empty() || name.eq_ignore_ascii_case(tree) {
        return true;
    }
    let tail = tree.strip_prefix(b".").unwrap_or(tree);
    let Some(front) = name.len().checked_sub(tail.len() + 1) else { return false };
    name[front] == b'.' && name[front + 1..].eq_ignore_ascii_case(tail)
}

fn address_is_within(address: &[u8], tree: &[u8]) -> bool {
    let Some((network, mask)) = tree.split_at_checked(address.len()) else { return false };
    mask.len() == address.len()
        && address.iter().zip(network).zip(mask).all(|((address, network), mask)| address & mask == network & mask)
}

/// A tree is one address, the addresses of a host, or with a dot in front those of all hosts below.
fn email_is_within(email: &[u8], tree: &[u8]) -> bool {
    if tree.contains(&b'@') {
        return email.eq_ignore_ascii_case(tree);
    }
    let host = email.iter().rposition(|byte| *byte == b'@').map_or(email, |at| &email[at + 1..]);
    if tree.starts_with(b".") { host_is_within(host, tree) } else { host.eq_ignore_ascii_case(tree) }
}

fn host_of(uri: &[u8]) -> &[u8] {
    let start = uri.windows(3).position(|part| part == b"://").map_or(0, |at| at + 3);
    let rest = &uri[start..];
    let end = rest.iter().position(|byte| matches!(byte, b'/' | b'?' | b'#')).unwrap_or(rest.len());
    let authority = &rest[..end];
    let host = authority.iter().rposition(|byte| *byte == b'@').map_or(authority, |at| &authority[at + 1..]);
    host.split(|byte| *byte == b':').next().unwrap_or(host)
}

/// Names are lists from the root on: one is within another that it begins with.
fn directory_is_within(name: &[u8], tree: &[u8]) -> bool {
    match (parts(name), parts(tree)) {
        (Some(name), Some(tree)) => name.starts_with(tree),
        _ => false,
    }
}

/// What is behind the header of the list.
fn parts(name: &[u8]) -> Option<&[u8]> {
    let first = *name.get(1)?;
    let header = if first < 0x80 { 2 } else { 2 + usize::from(first & 0x7f) };
    name.get(header..)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dns(text: &str) -> Name {
        Name::Dns(text.into())
    }

    #[test]
    fn names_are_within_their_trees() {
        let net = |text: &[u8]| Name::Ip(text.to_vec());
        let email = |text: &str| Name::Email(text.into());
        let uri = |text: &str| Name::Uri(text.into());
        let rows = [
            (dns("hail.example.com"), dns("example.com"), true),
            (dns("example.com"), dns("example.com"), true),
            (dns("example.com"), dns(".example.com"), false),
            (dns("hail.example.com"), dns(".example.com"), true),
            (dns("hailexample.com"), dns("example.com"), false),
            (dns("hail"), dns(""), true),
            (net(&[10, 1, 2, 3]), net(&[10, 0, 0, 0, 255, 0, 0, 0]), true),
            (net(&[11, 1, 2, 3]), net(&[10, 0, 0, 0, 255, 0, 0, 0]), false),
            (net(&[10, 1, 2, 3]), net(&[10, 0, 0, 0]), false),
            (email("a@example.com"), email("example.com"), true),
            (email("a@hail.example.com"), email("example.com"), false),
            (email("a@hail.example.com"), email(".example.com"), true),
            (email("a@example.com"), email("b@example.com"), false),
            (uri("https://u@hail.example.com:1/x"), uri("example.com"), true),
            (uri("https://hail.example.org/example.com"), uri("example.com"), false),
            (Name::Other, Name::Other, false),
        ];
        for (name, tree, wanted) in rows {
            assert_eq!(is_within(&name, &tree), wanted, "{name:?} {tree:?}");
        }
    }

    #[test]
    fn what_is_not_permitted_or_is_excluded_is_refused() {
        let constraints =
            NameConstraints { permitted: vec![dns("example.com")], excluded: vec![dns("bad.example.com")] };
        assert!(allow_name(&constraints, &dns("good.example.com")));
        assert!(!allow_name(&constraints, &dns("bad.example.com")));
        assert!(!allow_name(&constraints, &dns("example.org")));
        // no tree of this kind: nothing is said about it
        assert!(allow_name(&constraints, &Name::Ip(vec![1, 2, 3, 4])));
    }
}
