//! Whatever a file holds, appending leaves it as it was, and makes the new key known.
#![allow(clippy::unwrap_used)]

use ferrovirt_known_hosts::{HostKey, KnownHosts, Verdict, addition, bracketed, line};
use proptest::prelude::*;

/// A key, as it travels.
fn key() -> impl Strategy<Value = Vec<u8>> {
    let types = prop::sample::select(vec![
        "ssh-rsa",
        "ssh-dss",
        "ssh-ed25519",
        "ecdsa-sha2-nistp256",
        "ecdsa-sha2-nistp384",
        "ecdsa-sha2-nistp521",
        "sk-ssh-ed25519@openssh.com",
        "sk-ecdsa-sha2-nistp256@openssh.com",
        "a-type-of@later.times",
    ]);
    (types, prop::collection::vec(any::<u8>(), 0..80)).prop_map(|(name, rest)| {
        let size = u32::try_from(name.len()).unwrap().to_be_bytes();
        [&size, name.as_bytes(), &rest].concat()
    })
}

/// A line without its end: of a file as people have them, and of none.
fn odd_line() -> impl Strategy<Value = Vec<u8>> {
    let names = "(!?[a-z*?]{1,6}(\\.example)?,){0,2}[a-z*?]{1,6}|\\[[a-z]{1,6}\\]:[0-9]{1,5}|\\|1\\|[A-Za-z0-9+/]{27}=\\|[A-Za-z0-9+/]{27}=";
    let entry =
        (prop::sample::select(vec!["", "@revoked ", "@cert-authority ", "@later ", "\t"]), names, key(), ".{0,20}")
            .prop_map(|(mark, names, key, comment)| {
                let mut whole = [mark.as_bytes(), &line(&names, &key, &comment)].concat();
                whole.retain(|&byte| byte != b'\n');
                whole
            });
    prop_oneof![
        4 => entry,
        1 => "#.{0,30}".prop_map(String::into_bytes),
        1 => "[a-z]{1,8} 1024 35 [0-9]{5,40}".prop_map(String::into_bytes),
        1 => prop::collection::vec(any::<u8>().prop_filter("ends the line", |&byte| byte != b'\n'), 0..60),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_thousand_odd_lines_stay_as_they_were(
        lines in prop::collection::vec(odd_line(), 1_000),
        is_open in any::<bool>(),
        key in key(),
    ) {
        let mut file = lines.join(&b'\n');
        // Nothing after the last end of line is no open line: an empty one has an end of its own.
        if !is_open || lines.last().is_some_and(Vec::is_empty) {
            file.push(b'\n');
        }
        let name = bracketed("host.that-is.new", "2222");
        let before = KnownHosts::parse(&file).check(&[&name], HostKey::plain(&key));

        let after = [file.clone(), addition(&file, &line(&name, &key, "added"))].concat();
        prop_assert!(after.starts_with(&file));
        let old: Vec<&[u8]> = after.split(|&byte| byte == b'\n').take(lines.len()).collect();
        prop_assert_eq!(old, lines.iter().map(Vec::as_slice).collect::<Vec<_>>());
        prop_assert_eq!(after.last(), Some(&b'\n'));

        let known = KnownHosts::parse(&after);
        let verdict = known.check(&[&name], HostKey::plain(&key));
        let expected = if before == Verdict::Revoked { Verdict::Revoked } else { Verdict::Known };
        prop_assert_eq!(verdict, expected);
    }
}

proptest! {
    #[test]
    fn no_bytes_make_it_stumble(file in prop::collection::vec(any::<u8>(), 0..400), key in prop::collection::vec(any::<u8>(), 0..40)) {
        let known = KnownHosts::parse(&file);
        let _ = known.check(&["hail", "[hail]:22"], HostKey { blob: &key, authority: Some(&key) });
    }
}
