use super::{super::suites::Usable, *};

/// Recorded from GnuTLS, see the file's head.
const RECORDED: &str = include_str!("gnutls.txt");

struct Row<'a> {
    text: &'a str,
    /// Versions, suites, groups and signatures, or an error.
    outcome: Result<[Vec<&'a str>; 4], &'a str>,
}

fn rows() -> Vec<Row<'static>> {
    let lines = RECORDED.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            let list = |at: usize| cells[at].split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>();
            let outcome = if cells.len() == 2 { Err(cells[1]) } else { Ok([list(1), list(2), list(3), list(4)]) };
            Row { text: cells[0], outcome }
        })
        .collect()
}

/// A suite as GnuTLS calls it.
fn suite_name(suite: &rustls::SupportedCipherSuite) -> String {
    let name = format!("{:?}", suite.suite()).replace("TLS13_", "TLS_").replace("_WITH_", "_");
    if name.starts_with("TLS_ECDHE") { name.replace("CHACHA20_POLY1305_SHA256", "CHACHA20_POLY1305") } else { name }
}

/// Of what GnuTLS allows, the suites whose version is allowed as well and is one that rustls has.
fn reachable<'a>(versions: &[&str], suites: &[&'a str]) -> Vec<&'a str> {
    let version = |suite: &&str| if suite.starts_with("TLS_ECDHE") { "TLS1.2" } else { "TLS1.3" };
    suites.iter().copied().filter(|suite| versions.contains(&version(suite))).collect()
}

#[test]
fn priority_strings_mean_what_they_mean_to_gnutls() {
    let rows = rows();
    assert!(rows.len() >= 70);
    for Row { text, outcome } in rows {
        let parsed = Priority::parse(text);
        match (&parsed, outcome) {
            (Err(fault), Err(wanted)) => assert_eq!(fault.to_string(), wanted, "{text}"),
            (Ok(priority), Ok([versions, suites, groups, signatures])) => {
                let mut allowed = priority.allowed_versions();
                allowed.retain(|name| name.starts_with("TLS"));
                assert_eq!(allowed, versions, "{text}");
                assert_eq!(priority.signatures, signatures, "{text}");
                let usable = Usable::of(priority);
                let names: Vec<String> = usable.suites.iter().map(suite_name).collect();
                assert_eq!(names, reachable(&versions, &suites), "{text}");
                let names: Vec<String> =
                    usable.groups.iter().map(|group| format!("{:?}", group.name()).to_uppercase()).collect();
                assert_eq!(names, groups.iter().map(|name| name.to_lowercase().to_uppercase()).collect::<Vec<_>>());
            }
            (Err(PriorityFault::Nothing), Ok([versions, ..])) => assert!(versions.is_empty(), "{text}"),
            (Err(PriorityFault::Unsupported { .. }), Ok([versions, suites, groups, _])) => {
                let nothing = reachable(&versions, &suites).is_empty() || groups.is_empty();
                assert!(nothing, "{text}: {parsed:?}");
            }
            (parsed, wanted) => panic!("{text}: {parsed:?}, wanted {wanted:?}"),
        }
    }
}

#[test]
fn the_word_that_leaves_nothing_is_named() {
    let rows = [
        ("NORMAL:-VERS-ALL:+VERS-TLS1.1", "-VERS-ALL", "version"),
        ("NORMAL:-VERS-TLS1.2", "-VERS-TLS1.2", "version"),
        ("NORMAL:-VERS-TLS1.3:-VERS-TLS1.2", "-VERS-TLS1.2", "version"),
        ("NORMAL:-CIPHER-ALL:+AES-128-CBC", "-CIPHER-ALL", "cipher suite"),
        ("NORMAL:-GROUP-ALL:+GROUP-SECP521R1", "-GROUP-ALL", "group"),
        ("NORMAL:-GROUP-EC-ALL:%COMPAT", "-GROUP-EC-ALL", "group"),
        ("NORMAL:-SIGN-ALL:+SIGN-ECDSA-SECP521R1-SHA512", "-SIGN-ALL", "signature"),
        ("NONE:+VERS-TLS1.2:+AES-128-CBC:+SHA1:+RSA:+SIGN-ALL", "+VERS-TLS1.2", "cipher suite"),
        ("NORMAL:-CIPHER-ALL:-VERS-ALL:+VERS-TLS1.1:+AES-128-CBC", "-VERS-ALL", "version"),
        ("NORMAL:-VERS-ALL:+VERS-TLS1.2:-VERS-TLS1.2:+VERS-TLS1.0", "-VERS-TLS1.2", "version"),
    ];
    for (text, token, what) in rows {
        let fault = Priority::parse(text).unwrap_err();
        assert_eq!(fault, PriorityFault::Unsupported { token: token.to_owned(), what }, "{text}");
    }
    let fault = Priority::parse("NORMAL:-GROUP-ALL:+GROUP-SECP521R1").unwrap_err();
    assert_eq!(fault.to_string(), "'-GROUP-ALL' leaves no group that is supported here");
}

#[test]
fn profiles_come_from_keywords_and_options() {
    let profile = |text| Priority::parse(text).unwrap().profile;
    assert_eq!(profile("NORMAL"), Some(Profile::Low));
    assert_eq!(profile("LEGACY"), None);
    assert_eq!(profile("SECURE256"), Some(Profile::High));
    assert_eq!(profile("SECURE256:+NORMAL"), Some(Profile::Low));
    assert_eq!(profile("NORMAL:%PROFILE_MEDIUM"), Some(Profile::Medium));
    assert!(Priority::parse("NORMAL:%VERIFY_DISABLE_CRL_CHECKS").unwrap().ignore_revocation);
}
