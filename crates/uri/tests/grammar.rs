//! The grammar of URIs and their parameters (libxml2 2.9.14, run), and properties that hold for any text.
#![allow(clippy::expect_used, clippy::unwrap_used)]

#[allow(dead_code, unreachable_pub)]
mod common;

use common::configured;
use ferrovirt_uri::{Build, OpenFlags, PlanError, Uri, percent, plan};
use proptest::prelude::*;

/// `scheme|user|server|port|path`, a dash for what is absent.
fn parts(text: &str) -> String {
    let uri = Uri::parse(text).unwrap_or_else(|error| panic!("{error}"));
    let user = uri.user.map_or("-".to_owned(), |user| user.to_string());
    let server = uri.server.map_or("-".to_owned(), |server| server.to_string());
    format!("{}|{user}|{server}|{}|{}", uri.scheme.unwrap_or("-".to_owned()), uri.port, uri.path)
}

#[test]
fn parts_are_found() {
    let rows = [
        ("", "-|-|-|0|"),
        ("foo", "-|-|-|0|foo"),
        ("a/b:c", "-|-|-|0|a/b:c"),
        ("/x", "-|-|-|0|/x"),
        ("//h/x", "-|-|h|0|/x"),
        ("///x", "-|-|-|0|/x"),
        ("qemu:", "qemu|-|-|0|"),
        ("qemu:x", "qemu|-|-|0|x"),
        ("qemu:x:y@z", "qemu|-|-|0|x:y@z"),
        ("qemu:/x", "qemu|-|-|0|/x"),
        ("qemu://", "qemu|-|-|0|"),
        ("QemU.x-1+tcp://h", "QemU.x-1+tcp|-|h|0|"),
        ("a://u@h:1/x", "a|u|h|1|/x"),
        ("a://u:p@h/x", "a|u:p|h|0|/x"),
        ("a://u%3Av%40w@h/x", "a|u:v@w|h|0|/x"),
        ("a://@h/x", "a|-|h|0|/x"),
        ("a://u@/x", "a|u|-|0|/x"),
        ("a://u@:7/x", "a|u|-|0|/x"),
        ("a://:22/x", "a|-|-|0|/x"),
        ("a://H_x.Example/x", "a|-|H_x.Example|0|/x"),
        ("a://h%41%2Fb/x", "a|-|hA/b|0|/x"),
        ("a://h:0/x", "a|-|h|0|/x"),
        ("a://h:0022/x", "a|-|h|22|/x"),
        ("a://h:99999999/x", "a|-|h|99999999|/x"),
        ("a://h:2147483647/x", "a|-|h|2147483647|/x"),
        ("a://1.2.3.4:5/x", "a|-|1.2.3.4|5|/x"),
        ("a://1.2.3.456/x", "a|-|1.2.3.456|0|/x"),
        ("a://300.1.1.1.example/x", "a|-|300.1.1.1.example|0|/x"),
        ("a://1.2.3/x", "a|-|1.2.3|0|/x"),
        ("a://[::1]:2/x", "a|-|::1|2|/x"),
        ("a://[fe80::1%25eth0]/x", "a|-|fe80::1%eth0|0|/x"),
        ("a://[fe80::1%eth0]/x", "a|-|fe80::1%eth0|0|/x"),
        ("a://[abc]/x", "a|-|[abc]|0|/x"),
        ("a://[a b:]/x", "a|-|a b:|0|/x"),
        ("a:////s", "a|-|-|0|//s"),
        ("a://h/%41%7e%20", "a|-|h|0|/A~ "),
        ("a://h/;b=c,d$e", "a|-|h|0|/;b=c,d$e"),
        ("a://h/x%00y", "a|-|h|0|/x"),
    ];
    for (text, expected) in rows {
        assert_eq!(parts(text), expected, "{text}");
    }
}

#[test]
fn what_breaks_the_grammar_is_refused_with_the_text() {
    let rows = [
        "1qemu:///system",
        "q_emu:///system",
        "+tcp:///x",
        "qemu%2Btcp:///x",
        ":x",
        "://h/x",
        " a:///x",
        "a:///x ",
        "a:///x\n",
        "\ta:///x",
        "a://h/a b",
        "a://h/[1]",
        "a://h/a\\b",
        "a://h/a|b",
        "a://h/a\"b",
        "a://h/é",
        "a://h/%zz",
        "a://h/%4",
        "a://h/x?a b",
        "a://h/x?a=[x]",
        "a://h/x?\"",
        "a://h/x?%zz",
        "a://h/x?é",
        "a://h/x#a#b",
        "a://h/x#a b",
        "a://h:/x",
        "a://h:abc/x",
        "a://h:-1/x",
        "a://h:1x/x",
        "a://h:2147483648/x",
        "a://h:99999999999/x",
        "a://::1/x",
        "a://[::1/x",
        "a://[::1]x/y",
        "a://a@b@h/x",
        "a://h%zz/x",
        "a://1.2.3.4.5/x",
        "a://1.2.3.4x/",
        "a://h\0/x",
        "a://h<x>/",
        "a:///^",
    ];
    for text in rows {
        let error = Uri::parse(text).expect_err(text);
        assert_eq!(error.to_string(), format!("Unable to parse URI {text}"));
        assert!(error.offset <= text.len());
        let error = ferrovirt_error::Error::from(PlanError::from(error));
        assert_eq!(
            (error.domain.0, error.code.0, error.message),
            (45, 1, format!("internal error: Unable to parse URI {text}"))
        );
    }
}

#[test]
fn parameters_are_cut() {
    let rows: &[(&str, &[(&str, &str)])] = &[
        ("", &[]),
        ("a", &[("a", "")]),
        ("a=", &[("a", "")]),
        ("=a", &[]),
        ("=", &[]),
        ("&&a=1&=b&c", &[("a", "1"), ("c", "")]),
        ("a=1;b=2", &[("a", "1"), ("b", "2")]),
        ("a=1;b=2&c=3", &[("a", "1;b=2"), ("c", "3")]),
        ("a=1&b=2;c=3", &[("a", "1"), ("b", "2"), ("c", "3")]),
        (";;a;", &[("a", "")]),
        ("a=x=y", &[("a", "x=y")]),
        ("a=1+2", &[("a", "1+2")]),
        ("a%26b=%3D", &[("a&b", "=")]),
        ("a=1&A=2&a=3", &[("a", "1"), ("A", "2"), ("a", "3")]),
        ("a=1%00x", &[("a", "1")]),
    ];
    for (query, expected) in rows {
        let uri = Uri::parse(&format!("a:///x?{query}")).unwrap();
        let got: Vec<_> = uri.params.iter().map(|param| (param.name.to_string(), param.value.to_string())).collect();
        let expected: Vec<_> = expected.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        assert_eq!(got, expected, "{query}");
    }
    let uri = Uri::parse("a:///x?B=1&b=2").unwrap();
    assert_eq!(uri.param("b").unwrap(), &"1");
}

#[test]
fn a_long_query_takes_no_longer_than_it_is() {
    let query = "a;".repeat(500_000);
    assert_eq!(Uri::parse(&format!("a:///x?{query}b&c")).unwrap().params.len(), 2);
    assert_eq!(Uri::parse(&format!("a:///x?b&{query}")).unwrap().params.len(), 500_001);
}

#[test]
fn a_uri_is_written_as_libvirt_writes_it() {
    let rows = [
        ("test:/default", "test:///default"),
        ("qemu:system", "qemu://system"),
        ("test:", "test://"),
        ("a://u%40v@h:1/x?q=%2f#f", "a://u%40v@h:1/x?q=%2f#f"),
        ("a://u@/x", "a://u@/x"),
        ("a://u@:7/x", "a://u@/x"),
        ("a://[::1%25e]:1/x", "a://[::1%e]:1/x"),
        ("a://h/%41%7e%20'%3a", "a://h/A~%20'%3A"),
        ("a:///x?", "a:///x?"),
        ("a:///x#", "a:///x#"),
        ("a:///x#%5E[1]", "a:///x#%5E[1]"),
        ("a://h:0/x", "a://h/x"),
    ];
    for (text, expected) in rows {
        assert_eq!(Uri::parse(text).unwrap().to_string(), expected, "{text}");
    }
}

proptest! {
    #[test]
    fn any_name_ends_in_an_answer(name in any::<String>(), flags in any::<u32>(), euid in 0..2_u32) {
        let mut env = configured("uri_aliases = ['a=b']");
        env.euid = euid;
        let _ = plan(Some(&name), OpenFlags::from_bits_retain(flags), &[common::TEST], &Build::default(), &env);
    }

    #[test]
    fn names_that_look_like_uris_end_in_an_answer(
        scheme in "(qemu|test|esx|remote|x)(\\+(ssh|tcp|tls|unix|ext|libssh2?))?",
        authority in "(//[a-z@:\\[\\]%0-9.]{0,8})?",
        path in "(/(session|system|embed|[a-z%;]{0,4}))?",
        query in "(\\?([a-z_]{0,4}|mode|proxy|socket|netcat|no_tty|sshauth|name|command)=[a-z/%0-9;&=]{0,9})?",
        fragment in "(#[a-z%]{0,3})?",
    ) {
        let name = format!("{scheme}:{authority}{path}{query}{fragment}");
        let result = plan(Some(&name), OpenFlags::empty(), &[common::TEST], &Build::default(), &common::user());
        if let Err(failure) = &result {
            prop_assert!(!ferrovirt_error::Error::from(failure.error.clone()).message.is_empty());
        }
    }

    #[test]
    fn any_configuration_ends_in_an_answer(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
        let env = common::user().with_file("/home/u/.config/libvirt/libvirt.conf", bytes);
        let _ = plan(None, OpenFlags::empty(), &[], &Build::default(), &env);
    }

    #[test]
    fn escapes_round_trip(bytes in proptest::collection::vec(1_u8.., 0..40)) {
        prop_assert_eq!(percent::decode(percent::encode_value(&bytes).as_bytes()), bytes.clone());
        prop_assert_eq!(percent::decode(percent::encode(&bytes, |_| false).as_bytes()), bytes);
    }

    #[test]
    fn decoded_parts_survive_writing(
        user in proptest::option::of(proptest::collection::vec(1_u8.., 1..8)),
        path in proptest::collection::vec(1_u8.., 0..12),
        fragment in proptest::option::of(proptest::collection::vec(1_u8.., 1..8)),
        port in 0..=2_147_483_647_u32,
    ) {
        let uri = Uri {
            scheme: Some("qemu+ssh".to_owned()),
            server: Some("h.example".into()),
            user: user.map(Into::into),
            port,
            path: [b"/".as_slice(), &path].concat().into(),
            fragment: fragment.map(Into::into),
            ..Uri::default()
        };
        prop_assert_eq!(Uri::parse(&uri.to_string()).unwrap(), uri);
    }

    #[test]
    fn the_first_matching_alias_wins_and_bad_ones_before_it_count(
        entries in proptest::collection::vec("[ab.]{0,2}=?[xy]{0,2}", 0..6),
        name in "[abxy]{1,2}",
    ) {
        let list: Vec<String> = entries.iter().map(|entry| format!("'{entry}'")).collect();
        let env = configured(&format!("uri_aliases = [{}]", list.join(",")));
        let result = plan(Some(&name), OpenFlags::empty(), &[], &Build::default(), &env);
        // No entry leads to a URI with a scheme, so every answer is an error that tells how far the search went.
        let failure = result.expect_err("no scheme anywhere");
        let stop = entries.iter().find(|entry| match entry.split_once('=') {
            None => true,
            Some((alias, _)) => alias.contains('.') || alias == name,
        });
        match stop.map(|entry| (entry, entry.split_once('='))) {
            None => prop_assert_eq!(failure.draft.uri.unwrap().path, name.as_str()),
            Some((entry, None)) => {
                prop_assert_eq!(failure.error, PlanError::AliasWithoutUri { entry: entry.clone() });
            }
            Some((entry, Some((alias, _)))) if alias.contains('.') => {
                prop_assert_eq!(failure.error, PlanError::AliasCharacters { entry: entry.clone() });
            }
            Some((_, Some((_, uri)))) => prop_assert_eq!(failure.draft.uri.unwrap().path, uri),
        }
    }
}
