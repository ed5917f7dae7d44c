//! What GnuTLS 3.7 prints for encoded names (`gnutls_x509_rdn_get`), and patterns of them.

use super::*;

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}

#[test]
fn names_are_printed_as_gnutls_does() {
    let data = include_str!("testdata/names.txt");
    let mut count = 0;
    for (number, line) in data.lines().enumerate().filter(|(_, line)| !line.starts_with("//")) {
        let (encoded, wanted) = line.split_once(' ').unwrap();
        let wanted = (wanted != "-").then(|| wanted.to_owned());
        assert_eq!(text(&bytes(encoded)), wanted, "line {}", number + 1);
        count += 1;
    }
    assert!(count > 100, "{count}");
}

#[test]
fn a_pattern_is_for_the_whole_name() {
    let rows: &[(&str, &str, bool)] = &[
        ("CN=me", "CN=me", true),
        ("CN=m", "CN=me", false),
        ("CN=me", "O=x,CN=me", false),
        ("*CN=me", "O=x,CN=me", true),
        ("*", "", true),
        ("", "", true),
        ("", "C", false),
        ("?", "", false),
        ("CN=Zo?", "CN=Zo\u{eb}", true),
        ("*a*b*c", "xaybzbc", true),
        ("*a*b*c", "xaybzbcd", false),
        ("CN=[m]e", "CN=me", false),
        ("CN=\\*", "CN=me", false),
        ("cn=me", "CN=me", false),
        ("**?e", "CN=me", true),
    ];
    for (pattern, text, wanted) in rows {
        assert_eq!(is_allowed(&[(*pattern).to_owned()], text), *wanted, "{pattern} {text}");
    }
    assert!(!is_allowed(&[], "CN=me"), "an empty list lets nobody in");
    assert!(is_allowed(&["CN=you".to_owned(), "CN=me".to_owned()], "CN=me"));
}

/// A pattern of many stars takes no longer than the name is.
#[test]
fn many_stars_are_no_trouble() {
    let pattern = "*a".repeat(60) + "b";
    assert!(!is_allowed(&[pattern], &"a".repeat(250)));
}
