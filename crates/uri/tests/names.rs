//! From a name to a target: rows of the connection facts' worked examples and their neighbours (libvirt 9.0.0, run).
#![allow(clippy::expect_used, clippy::unwrap_used)]

#[allow(dead_code, unreachable_pub)]
mod common;

use common::{RO, RW, configured, root, say, told, user};
use ferrovirt_uri::{Build, MapEnv, Mode, OpenFlags, PlanError, Source, plan};

fn check(env: &MapEnv, flags: OpenFlags, rows: &[(&str, &str)]) {
    for (name, expected) in rows {
        assert_eq!(say(name, flags, env), *expected, "{name}");
    }
}

#[test]
fn a_user_opens_local_names() {
    check(
        &user(),
        RW,
        &[
            ("", "unix /run/user/1000/libvirt/libvirt-sock name= flags=2"),
            ("xen", "unix /var/run/libvirt/libvirt-sock name=xen:///system flags=0"),
            ("xEn", "unix /var/run/libvirt/libvirt-sock name=xen:///system flags=0"),
            ("xen://", "unix /var/run/libvirt/libvirt-sock name=xen:///system flags=0"),
            ("XEN://", "unix /var/run/libvirt/libvirt-sock name=XEN:// flags=0"),
            ("xen:///", "unix /var/run/libvirt/libvirt-sock name=xen:/// flags=0"),
            ("test:///default", "local test test:///default"),
            ("test:/default", "local test test:///default"),
            ("test:default", "local test test://default"),
            ("test:///default?foo=bar", "local test test:///default?foo=bar"),
            ("test://user@/default", "local test test://user@/default"),
            ("test:///", "(12,8) invalid argument: testOpen: supply a path or use test:///default"),
            ("TEST:///default", "unix /var/run/libvirt/libvirt-sock name=TEST:///default flags=0"),
            ("test+unix:///default", "unix /run/user/1000/libvirt/libvirt-sock name=test:///default flags=2"),
            ("TEST+unix:///default", "unix /var/run/libvirt/libvirt-sock name=TEST:///default flags=0"),
            ("test+tcp:///default", "tcp localhost 16509 name=test:///default flags=2"),
            ("qemu:///system", "unix /var/run/libvirt/libvirt-sock name=qemu:///system flags=0"),
            ("qemu:/system", "unix /var/run/libvirt/libvirt-sock name=qemu:///system flags=0"),
            ("qemu:system", "unix /var/run/libvirt/libvirt-sock name=qemu://system flags=0"),
            ("qemu:///session", "unix /run/user/1000/libvirt/libvirt-sock name=qemu:///session flags=2"),
            ("qemu:///%73ession", "unix /run/user/1000/libvirt/libvirt-sock name=qemu:///session flags=2"),
            ("qemu:///session/", "unix /var/run/libvirt/libvirt-sock name=qemu:///session/ flags=0"),
            ("qemu:///Session", "unix /var/run/libvirt/libvirt-sock name=qemu:///Session flags=0"),
            ("qemu:///session?socket=/x", "unix /x name=qemu:///session flags=2"),
            ("qemu:///system?mode=direct", "unix /var/run/libvirt/virtqemud-sock name=qemu:///system flags=0"),
            ("xen:///system?mode=direct", "unix /var/run/libvirt/virtxend-sock name=xen:///system flags=0"),
            (
                "network:///session?mode=direct",
                "unix /run/user/1000/libvirt/virtnetworkd-sock name=network:///session flags=2",
            ),
            ("remote:///system", "unix /var/run/libvirt/libvirt-sock name= flags=0"),
            ("remote:///system?mode=direct", "unix /var/run/libvirt/virtremoted-sock name= flags=0"),
            ("remote+unix:///session?x=1", "unix /run/user/1000/libvirt/libvirt-sock name= flags=2"),
            ("REMOTE:///system", "unix /var/run/libvirt/libvirt-sock name=REMOTE:///system flags=0"),
            ("qemu+UNIX:///system", "unix /var/run/libvirt/libvirt-sock name=qemu:///system flags=0"),
            ("openvz+unix:///system", "unix /var/run/libvirt/libvirt-sock name=openvz:///system flags=0"),
            ("qemu:///system?mode=auto", "unix /var/run/libvirt/libvirt-sock name=qemu:///system flags=0"),
            (
                "qemu:///system?MODE=direct&Mode=legacy",
                "unix /var/run/libvirt/libvirt-sock name=qemu:///system flags=0",
            ),
        ],
    );
}

#[test]
fn names_that_cannot_be_opened() {
    const TRANSPORT: &str = "(13,8) invalid argument: remote_open: transport in URL not recognised \
                             (should be tls|unix|ssh|ext|tcp|libssh2|libssh)";
    check(
        &user(),
        RW,
        &[
            ("foo", "(0,5) no connection driver available for URI 'foo' does not include a driver name"),
            ("//h/x", "(0,5) no connection driver available for URI '//h/x' does not include a driver name"),
            ("qemu://system", "(0,1) internal error: invalid URI qemu://system (maybe you want qemu:///system)"),
            (
                "qemu://session/x?y#z",
                "(0,1) internal error: invalid URI qemu://session/x?y#z (maybe you want qemu:///session)",
            ),
            (
                "vbox://u@session:1",
                "(0,1) internal error: invalid URI vbox://u@session:1 (maybe you want vbox:///session)",
            ),
            (
                "qemu+unix://host/system",
                "(13,8) invalid argument: using unix socket and remote server 'host' is not supported.",
            ),
            ("qemu+foo:///system", TRANSPORT),
            ("qemu+:///system", TRANSPORT),
            ("qemu+ssh+tcp://h/", TRANSPORT),
            (
                "qemu+tls://system/",
                "(7,38) Cannot read CA certificate '/etc/pki/CA/cacert.pem': No such file or directory",
            ),
            ("lxc://system/", "(7,38) Cannot read CA certificate '/etc/pki/CA/cacert.pem': No such file or directory"),
            (
                "qemu+tls:///system",
                "(7,38) Cannot read CA certificate '/etc/pki/CA/cacert.pem': No such file or directory",
            ),
            ("esx:///", "(0,8) invalid argument: URI is missing the server part"),
            ("vpx:///x", "(0,8) invalid argument: URI is missing the server part"),
            ("esx://h/", "(0,67) unsupported configuration: libvirt was built without the 'esx' driver"),
            ("hyperv://h/", "(0,67) unsupported configuration: libvirt was built without the 'hyperv' driver"),
            ("hyperv:///", "(0,67) unsupported configuration: libvirt was built without the 'hyperv' driver"),
            ("Parallels:///x", "(0,67) unsupported configuration: libvirt was built without the 'Parallels' driver"),
            ("openvz:///system", "(14,1) internal error: OpenVZ control file /proc/vz does not exist"),
            (
                "vmwarews:///session",
                "(0,67) unsupported configuration: libvirt was built without the 'vmwarews' driver",
            ),
            ("qemu:///embed", "(45,8) invalid argument: Missing URI parameter 'root'"),
            ("qemu:///embed?ROOT=x", "(0,67) unsupported configuration: root path must be absolute"),
            ("qemu:///embed?root=", "(0,67) unsupported configuration: root path must be absolute"),
            ("qemu:///embed?root=/r", "(0,67) unsupported configuration: libvirt was built without the 'qemu' driver"),
            (
                "qemu+unix:///embed?root=/r",
                "(0,5) no connection driver available for URI scheme 'qemu+unix' for embedded driver is not valid",
            ),
        ],
    );
}

#[test]
fn transports_and_names_for_the_daemon() {
    let env = user().with_file("/etc/pki/CA/cacert.pem", "");
    check(
        &env,
        RW,
        &[
            ("qemu://h/system", "tls h 16514 name=qemu:///system flags=0"),
            ("lxc://system/", "tls system 16514 name=lxc:/// flags=0"),
            ("test://h/default", "tls h 16514 name=test:///default flags=0"),
            ("vmwareplayer://h/session", "tls h 16514 name=vmwareplayer:///session flags=2"),
            ("openvz://h/system", "tls h 16514 name=openvz:///system flags=0"),
            ("ESX://h/", "tls h 16514 name=ESX:/// flags=0"),
            (
                "qemu+tls://h:1/system?pkipath=",
                "(7,38) Cannot read CA certificate '/cacert.pem': No such file or directory",
            ),
            ("esx+tcp://h/", "tcp h 16509 name=esx:/// flags=0"),
            ("parallels+tcp://h/x", "tcp h 16509 name=parallels:///x flags=0"),
            ("qemu+tcp://[::1]:1/system", "tcp ::1 1 name=qemu:///system flags=0"),
            ("qemu+tcp://[fe80::1%25eth0]/s", "tcp fe80::1%eth0 16509 name=qemu:///s flags=0"),
            ("qemu+tcp://[fe80::1%eth0]/s", "tcp fe80::1%eth0 16509 name=qemu:///s flags=0"),
            ("qemu+tcp://[abc]/s", "tcp [abc] 16509 name=qemu:///s flags=0"),
            ("qemu+tcp://h/s?a=1;b=2", "tcp h 16509 name=qemu:///s?a=1&b=2 flags=0"),
            ("qemu+tcp://h/s?a=1;b=2&c=3", "tcp h 16509 name=qemu:///s?a=1%3Bb%3D2&c=3 flags=0"),
            ("qemu+tcp://h/s?a=1&b=2;c=3", "tcp h 16509 name=qemu:///s?a=1&b=2&c=3 flags=0"),
            ("qemu+tcp://h/s?a=1+2", "tcp h 16509 name=qemu:///s?a=1%2B2 flags=0"),
            ("qemu+tcp://h/s?x&=b#f", "tcp h 16509 name=qemu:///s?x=#f flags=0"),
            ("qemu+tcp://h/s?=", "tcp h 16509 name=qemu:///s flags=0"),
            ("qemu+tcp://h/s?", "tcp h 16509 name=qemu:///s flags=0"),
            ("qemu+tcp://h/s#", "tcp h 16509 name=qemu:///s# flags=0"),
            ("qemu+tcp://h/s#a%20b[1]", "tcp h 16509 name=qemu:///s#a%20b[1] flags=0"),
            ("qemu+tcp://h/a:b", "tcp h 16509 name=qemu:///a%3Ab flags=0"),
            ("qemu+tcp://h", "tcp h 16509 name=qemu:// flags=0"),
            ("qemu+tcp://h/s?name=a&name=b", "tcp h 16509 name=b flags=0"),
            ("qemu+tcp://h/s?name=", "tcp h 16509 name= flags=0"),
            ("qemu+tcp://h/s?NAME=lxc%3A%2F%2F%2F", "tcp h 16509 name=lxc:/// flags=0"),
            ("remote+tcp://h/s?name=x", "tcp h 16509 name=x flags=0"),
            ("remote+tcp://h/s?x=1#f", "tcp h 16509 name= flags=0"),
            ("qemu+tcp://h/s?AuthFile=x&Socket=y&y=1", "tcp h 16509 name=qemu:///s?y=1 flags=0"),
            ("qemu+tcp://h/session", "tcp h 16509 name=qemu:///session flags=2"),
            ("qemu+tcp://:22/x", "tcp localhost 16509 name=qemu:///x flags=0"),
            ("qemu+tcp://@h/s", "tcp h 16509 name=qemu:///s flags=0"),
            ("qemu+ext:///system", "(13,8) invalid argument: remote_open: for 'ext' transport, command is required"),
            ("qemu+ext://u@h:7/system?command=/c&x=1", "ext /c  name=qemu:///system?x=1 flags=0"),
            ("qemu+ext:///system?command=ssh", "ext /usr/bin/ssh  name=qemu:///system flags=0"),
            ("qemu+ext:///system?command=nope", "(0,38) Cannot find 'nope' in path: No such file or directory"),
            ("qemu+ext:///system?command=./nope", "(0,38) Cannot find './nope' in path: No such file or directory"),
        ],
    );
}

#[test]
fn parameters_are_checked_for_every_transport() {
    let integer = |name: &str| format!("(13,8) invalid argument: Failed to parse value of URI component {name}");
    for base in ["qemu:///system", "qemu+tcp://h/s", "qemu+ssh://h/s", "qemu+libssh://h/s", "qemu+ext:///s"] {
        let say = |query: &str| say(&format!("{base}?{query}"), RW, &user());
        for value in ["yes", "", "0x1", "1x", "1%20", "2147483648", "-2147483649", "99999999999", "+", "%C3%A9"] {
            for name in ["no_tty", "no_verify", "no_sanity", "No_TTY"] {
                assert_eq!(say(&format!("{name}={value}")), integer(name), "{base} {value}");
            }
        }
        assert_eq!(say("mode=Direct"), "(13,8) invalid argument: Unknown remote mode 'Direct'");
        assert_eq!(say("mode="), "(13,8) invalid argument: Unknown remote mode ''");
        assert_eq!(say("proxy=Native"), "(13,8) invalid argument: Unnkown proxy type 'Native'");
        assert_eq!(say("proxy=x&mode=y"), "(13,8) invalid argument: Unknown remote mode 'y'");
        assert_eq!(say("mode=y&no_tty=z"), integer("no_tty"));
    }
    for value in ["1", "0", "-1", "+7", "%201", "%09%0A1", "2147483647", "-2147483648", "007"] {
        let told = say(&format!("qemu:///system?no_tty={value}"), RW, &user());
        assert_eq!(told, "unix /var/run/libvirt/libvirt-sock name=qemu:///system flags=0", "{value}");
    }
}

#[test]
fn root_has_no_session() {
    check(
        &root(),
        RW,
        &[
            ("", "unix /var/run/libvirt/libvirt-sock name= flags=0"),
            ("qemu:///session", "unix /var/run/libvirt/libvirt-sock name=qemu:///session flags=0"),
            ("test+unix:///default", "unix /var/run/libvirt/libvirt-sock name=test:///default flags=0"),
        ],
    );
}

#[test]
fn read_only_shows_in_system_sockets_and_in_the_flags() {
    check(
        &user(),
        RO,
        &[
            ("qemu:///system", "unix /var/run/libvirt/libvirt-sock-ro name=qemu:///system flags=1"),
            ("qemu:///session", "unix /run/user/1000/libvirt/libvirt-sock name=qemu:///session flags=3"),
            ("qemu:///system?socket=/s", "unix /s name=qemu:///system flags=1"),
            ("qemu+tcp://h/session", "tcp h 16509 name=qemu:///session flags=3"),
            ("test:///default", "local test test:///default"),
        ],
    );
    check(&root(), RO, &[("", "unix /var/run/libvirt/libvirt-sock-ro name= flags=1")]);
}

#[test]
fn only_the_remote_driver_takes_unknown_flags() {
    let flags = OpenFlags::from_bits_retain(2 | 16);
    check(
        &user(),
        flags,
        &[
            ("test:///default", "(12,8) unsupported flags (0x12) in function testConnectOpen"),
            ("openvz:///system", "(14,8) unsupported flags (0x12) in function openvzConnectOpen"),
            ("vmwarews:///session", "(39,8) unsupported flags (0x12) in function vmwareConnectOpen"),
            ("qemu:///system", "unix /var/run/libvirt/libvirt-sock name=qemu:///system flags=0"),
        ],
    );
}

#[test]
fn openvz_is_looked_for_and_volunteers() {
    let mut env = user();
    env.files.insert("/proc/vz".into(), Vec::new());
    check(
        &env,
        RW,
        &[
            ("openvz:///system", "(14,1) internal error: OpenVZ control file /proc/vz is not accessible"),
            ("openvz:///x", "(14,1) internal error: unexpected OpenVZ URI path '/x', try openvz:///system"),
            ("", "unix /run/user/1000/libvirt/libvirt-sock name= flags=2"),
        ],
    );
    env.writable.insert("/proc/vz".into());
    let volunteered = plan(None, RW, &[], &Build::default(), &env).unwrap_err();
    assert_eq!(volunteered.error, PlanError::DriverNotBuilt { scheme: "openvz".to_owned() });
    assert_eq!(volunteered.draft.source, Some(Source::Probe));
}

#[test]
fn the_default_is_chosen_in_order() {
    let conf = "uri_default = 'qemu+tcp://conf/system'";
    let choose = |env: &MapEnv, name: Option<&str>| {
        let result = plan(name, RW, &[common::TEST], &Build::default(), env);
        let source = match &result {
            Ok(plan) => plan.draft.source,
            Err(failure) => failure.draft.source,
        };
        (source.map(Source::name), told(&result))
    };
    let of_conf = "tcp conf 16509 name=qemu:///system flags=0".to_owned();
    let of_var = "local test test:///default".to_owned();
    let no_driver =
        |name: &str| format!("(0,5) no connection driver available for URI '{name}' does not include a driver name");

    let env = configured(conf);
    assert_eq!(choose(&env, None), (Some("uri_default"), of_conf.clone()));
    assert_eq!(choose(&env, Some("")), (Some("uri_default"), of_conf.clone()));
    assert_eq!(choose(&env, Some("test:///default")), (Some("argument"), of_var.clone()));
    let env = env.with_var("LIBVIRT_DEFAULT_URI", "");
    assert_eq!(choose(&env, None), (Some("uri_default"), of_conf));
    let env = env.with_var("LIBVIRT_DEFAULT_URI", "test:///default");
    assert_eq!(choose(&env, Some("")), (Some("LIBVIRT_DEFAULT_URI"), of_var));
    let env = env.with_var("LIBVIRT_DEFAULT_URI", "xen");
    assert_eq!(choose(&env, None), (Some("LIBVIRT_DEFAULT_URI"), no_driver("(null)")));
    assert_eq!(choose(&configured("uri_default=''"), None), (Some("uri_default"), no_driver("(null)")));
    let nothing = "unix /run/user/1000/libvirt/libvirt-sock name= flags=2".to_owned();
    assert_eq!(choose(&user(), None), (Some("probe"), nothing));
}

#[test]
fn aliases_are_looked_up_once_and_checked_on_the_way() {
    let env = configured(
        "uri_aliases = [ 't=test:///default', 'bad-1_X=test:///nope', 'loop=t', '=none', 'empty=', 'nodriver', 'late=test:///default' ]",
    );
    let malformed = "(45,33) configuration file syntax error: Malformed 'uri_aliases' config entry 'nodriver', expected 'alias=uri://host/path'";
    let no_driver =
        |name: &str| format!("(0,5) no connection driver available for URI '{name}' does not include a driver name");
    let rows = [
        ("t", "local test test:///default".to_owned()),
        ("loop", no_driver("loop")),
        ("empty", no_driver("empty")),
        ("T", malformed.to_owned()),
        ("late", malformed.to_owned()),
        ("test:///default", malformed.to_owned()),
        ("", "unix /run/user/1000/libvirt/libvirt-sock name= flags=2".to_owned()),
    ];
    for (name, expected) in rows {
        assert_eq!(say(name, RW, &env), expected, "{name}");
    }
    assert_eq!(say("t", OpenFlags::NO_ALIASES, &env), no_driver("t"));
    let from_variable = env.with_var("LIBVIRT_DEFAULT_URI", "t");
    let plan = plan(None, RW, &[common::TEST], &Build::default(), &from_variable).unwrap();
    assert_eq!((plan.draft.source, plan.draft.alias.as_deref()), (Some(Source::Alias), Some("t")));
}

#[test]
fn aliases_must_be_a_list_of_strings() {
    let file = "/home/u/.config/libvirt/libvirt.conf";
    let cases = [
        ("uri_aliases = 't=test:///default'", format!("(9,1) internal error: {file}: expected a string list for 'uri_aliases' parameter")),
        ("uri_aliases = [ 't=test:///default', 1 ]", format!("(9,33) configuration file syntax error: {file}: expected a string list for 'uri_aliases' parameter")),
        ("uri_aliases = [ 'a b=x' ]", "(45,33) configuration file syntax error: Malformed 'uri_aliases' config entry 'a b=x', aliases may only contain 'a-Z, 0-9, _, -'".to_owned()),
    ];
    for (conf, expected) in cases {
        assert_eq!(say("t", RW, &configured(conf)), expected, "{conf}");
    }
}

#[test]
fn the_configuration_is_the_users_or_roots_and_its_faults_fail_every_open() {
    let mut env = configured("x");
    env.files.insert("/etc/libvirt/libvirt.conf".into(), b"uri_default = 'test:///default'".to_vec());
    let syntax =
        "(9,33) configuration file syntax error: /home/u/.config/libvirt/libvirt.conf:1: expecting an assignment";
    assert_eq!(say("test:///default", OpenFlags::NO_ALIASES, &env), syntax);
    env.vars.insert("XDG_CONFIG_HOME".to_owned(), "/elsewhere".to_owned());
    assert_eq!(say("", RW, &env), "unix /run/user/1000/libvirt/libvirt-sock name= flags=2");
    env.euid = 0;
    assert_eq!(say("", RW, &env), "local test test:///default");

    let mut env = user();
    env.vars.remove("HOME");
    env.unreadable.insert("/home/passwd/.config/libvirt/libvirt.conf".into(), 13);
    let denied = "(0,38) Failed to open file '/home/passwd/.config/libvirt/libvirt.conf': Permission denied";
    assert_eq!(say("test:///default", RW, &env), denied);
}

#[test]
fn a_setuid_program_opens_nothing() {
    let mut env = user();
    env.setuid = true;
    let refused = "(0,1) internal error: libvirt.so is not safe to use from setuid/setgid programs";
    assert_eq!(say("test:///default", RW, &env), refused);
}

#[test]
fn without_the_test_driver_its_uris_go_to_a_daemon() {
    let result = plan(Some("test:///default"), RW, &[], &Build::default(), &user());
    assert_eq!(told(&result), "unix /var/run/libvirt/libvirt-sock name=test:///default flags=0");
}

#[test]
fn a_build_may_prefer_direct_sockets() {
    let build = Build { default_mode: Mode::Direct, ..Build::default() };
    let say = |name, env: &MapEnv| told(&plan(name, RW, &[], &build, env));
    let unknown = "(13,84) Operation not supported: Cannot use direct socket mode if no URI is set";
    let legacy = "/var/run/libvirt/libvirt-sock";
    assert_eq!(
        say(Some("qemu:///system"), &root()),
        "unix /var/run/libvirt/virtqemud-sock name=qemu:///system flags=0"
    );
    assert_eq!(
        say(Some("qemu:///system"), &root().with_file(legacy, "")),
        format!("unix {legacy} name=qemu:///system flags=0")
    );
    assert_eq!(say(None, &root()), unknown);
    assert_eq!(say(None, &root().with_file(legacy, "")), format!("unix {legacy} name= flags=0"));
    let lxc = root().with_file("/var/run/libvirt/virtlxcd-sock", "").with_file("/var/run/libvirt/virtvzd-sock", "");
    assert_eq!(say(None, &lxc), "unix /var/run/libvirt/virtlxcd-sock name= flags=0");
    let installed = user().with_program("/usr/sbin/virtvboxd");
    assert_eq!(say(None, &installed), "unix /run/user/1000/libvirt/virtvboxd-sock name= flags=2");
    assert_eq!(
        say(Some("qemu+ssh://h/system?proxy=native"), &root()).split(" -- ").next(),
        Some("/usr/bin/ssh -T -e none")
    );
}
