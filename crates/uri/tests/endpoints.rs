//! What endpoints hold beyond their address: sockets, daemons, ssh scripts, SSH and TLS parameters, credentials.
#![allow(clippy::expect_used, clippy::unwrap_used)]

#[allow(dead_code, unreachable_pub)]
mod common;

use std::path::PathBuf;

use common::{RO, RW, configured, open, remote, root, say, user};
use ferrovirt_error::Error;
use ferrovirt_uri::{Endpoint, HostKeyCheck, MapEnv, SshEndpoint, SshMethod, Text, TlsEndpoint, TlsFiles, TlsPair};

const DIRECT: &str = "/var/run/libvirt/virtqemud-sock";
const LEGACY: &str = "/var/run/libvirt/libvirt-sock";

#[test]
fn the_socket_that_exists_is_taken() {
    let with = |sockets: &[&str]| sockets.iter().fold(root(), |env, socket| env.with_file(*socket, ""));
    let direct_ro = format!("{DIRECT}-ro");
    let rows: &[(&[&str], _, &str, &str)] = &[
        (&[], RW, "qemu:///system", LEGACY),
        (&[LEGACY, DIRECT], RW, "qemu:///system", DIRECT),
        (&[LEGACY, DIRECT], RW, "qemu:///system?mode=legacy", LEGACY),
        (&[LEGACY, DIRECT], RW, "qemu:///system?socket=/s&mode=direct", "/s"),
        (&[LEGACY], RW, "qemu:///system?mode=direct", DIRECT),
        (&[DIRECT], RO, "qemu:///system", "/var/run/libvirt/libvirt-sock-ro"),
        (&[&direct_ro, LEGACY], RO, "qemu:///system", &direct_ro),
        (&[&direct_ro, LEGACY], RW, "qemu:///system", LEGACY),
        (&[LEGACY, DIRECT], RW, "xen:///system", LEGACY),
        (&[DIRECT], RW, "QEMU:///system", LEGACY),
        (&[DIRECT], RW, "qemu:///session", DIRECT),
        (&[LEGACY, DIRECT], RW, "", LEGACY),
    ];
    for (sockets, flags, name, path) in rows {
        let told = say(name, *flags, &with(sockets));
        assert_eq!(told.split(' ').nth(1), Some(*path), "{name} with {sockets:?}");
    }
}

#[test]
fn the_configured_mode_counts_where_the_uri_has_none() {
    let env = configured("remote_mode = 'direct'");
    assert!(say("qemu:///system", RW, &env).contains("virtqemud-sock"));
    assert!(say("qemu:///system?mode=legacy", RW, &env).contains("libvirt-sock"));
    assert!(say("qemu:///system?mode=auto", RW, &env).contains("libvirt-sock"));
    assert_eq!(say("", RW, &env), "(13,84) Operation not supported: Cannot use direct socket mode if no URI is set");
    let ssh = say("qemu+ssh://h/system", RW, &env);
    assert_eq!(ssh, "(13,84) Operation not supported: Cannot use direct socket mode for ssh transport");
    let number = configured("remote_mode = 1\nremote_proxy = 1");
    let file = "/home/u/.config/libvirt/libvirt.conf";
    let wrong = |key: &str| format!("(9,1) internal error: {file}: expected a string for '{key}' parameter");
    assert_eq!(say("qemu+tcp://h/s", RW, &number), wrong("remote_mode"));
    assert_eq!(say("qemu+tcp://h/s?mode=auto", RW, &number), wrong("remote_proxy"));
    assert!(say("qemu+tcp://h/s?mode=auto&proxy=auto", RW, &number).starts_with("tcp "));
    assert!(say("test:///default", RW, &number).starts_with("local "));
}

#[test]
fn session_daemons_are_started() {
    let mut env = user();
    env.vars.remove("LIBVIRT_AUTOSTART");
    let start = |env: &MapEnv, name: &str| match remote(name, env).endpoint {
        Endpoint::Unix(unix) => unix.autostart,
        other => panic!("{other:?}"),
    };
    let binary = |env: &MapEnv, name: &str| start(env, name).map(|start| start.binary);
    assert_eq!(binary(&env, "qemu:///session").as_deref(), Some("/usr/sbin/libvirtd"));
    assert_eq!(binary(&env, "qemu:///session?mode=direct").as_deref(), Some("/usr/sbin/virtqemud"));
    assert_eq!(binary(&env, "test+unix:///default").as_deref(), Some("/usr/sbin/libvirtd"));
    assert_eq!(binary(&env, "").as_deref(), Some("/usr/sbin/libvirtd"));
    assert_eq!(binary(&env, "qemu:///system"), None);
    assert_eq!(binary(&env, "qemu:///session?socket=/s"), None);
    assert_eq!(remote("qemu:///session", &env).open_flags, 6);
    assert_eq!(remote("qemu+tcp://h/session", &env).open_flags, 2);
    env.vars.insert("LIBVIRTD_PATH".to_owned(), "/l".to_owned());
    assert_eq!(binary(&env, "qemu:///session").as_deref(), Some("/l/libvirtd"));
    env.vars.insert("VIRTD_PATH".to_owned(), "/v".to_owned());
    assert_eq!(binary(&env, "qemu:///session?mode=direct").as_deref(), Some("/v/virtqemud"));
    for (value, starts) in [("0", false), ("", true), ("no", true), ("00", true)] {
        env.vars.insert("LIBVIRT_AUTOSTART".to_owned(), value.to_owned());
        assert_eq!(binary(&env, "qemu:///session").is_some(), starts, "{value:?}");
    }
    let start = start(&env, "qemu:///session").unwrap();
    assert_eq!(start.runtime_dir, PathBuf::from("/run/user/1000/libvirt"));
    assert_eq!(start.lock_file, PathBuf::from("/run/user/1000/libvirt/libvirtd.lock"));
    assert_eq!(start.args, ["--timeout=120"]);
    assert_eq!(names(&start.env), ["LC_ALL", "PATH", "HOME", "XDG_RUNTIME_DIR"]);
}

#[test]
fn the_runtime_directory_falls_back_to_the_cache() {
    let mut env = user();
    let socket = |env: &MapEnv| say("qemu:///session", RW, env).split(' ').nth(1).unwrap().to_owned();
    env.vars.insert("XDG_RUNTIME_DIR".to_owned(), String::new());
    assert_eq!(socket(&env), "/home/u/.cache/libvirt/libvirt-sock");
    env.vars.insert("XDG_CACHE_HOME".to_owned(), "/c".to_owned());
    assert_eq!(socket(&env), "/c/libvirt/libvirt-sock");
    env.vars.remove("XDG_CACHE_HOME");
    env.vars.remove("HOME");
    assert_eq!(socket(&env), "/home/passwd/.cache/libvirt/libvirt-sock");
}

#[test]
fn without_a_uri_the_daemon_is_asked_for_it() {
    assert!(remote("", &user()).ask_uri);
    assert!(!remote("remote:///", &user()).ask_uri);
}

/// The last argument of ssh without the `sh -c` around it.
fn script(name: &str, flags: ferrovirt_uri::OpenFlags, env: &MapEnv) -> String {
    let plan = open(name, flags, env).unwrap_or_else(|failure| panic!("{name}: {failure}"));
    let command = plan.draft.argv.unwrap().pop().unwrap().to_string();
    command.strip_prefix("sh -c '").and_then(|rest| rest.strip_suffix('\'')).expect("a script").to_owned()
}

fn netcat(nc: &str, socket: &str) -> String {
    format!(
        "if {nc} -q 2>&1 | grep \"requires an argument\" >/dev/null 2>&1; then ARG=-q0;else ARG=;fi;{nc} $ARG -U {socket}"
    )
}

fn auto(uri: &str, socket: &str) -> String {
    let netcat = netcat("'nc'", socket);
    format!(
        "which virt-ssh-helper 1>/dev/null 2>&1; if test $? = 0; then     virt-ssh-helper {uri}; else    {netcat}; fi"
    )
}

#[test]
fn ssh_gets_a_script_for_the_other_host() {
    let session = "/run/user/1000/libvirt/libvirt-sock";
    let rows = [
        ("qemu+ssh://h/system", auto("'qemu:///system'", LEGACY)),
        ("qemu+ssh:///system", auto("'qemu:///system'", LEGACY)),
        ("qemu+ssh://h/session", "virt-ssh-helper 'qemu:///session'".to_owned()),
        ("test+ssh://h/default", "virt-ssh-helper 'test:///default'".to_owned()),
        ("qemu+ssh://h/session?proxy=auto", auto("'qemu:///session'", session)),
        ("qemu+ssh://h/session?proxy=netcat", netcat("'nc'", session)),
        ("qemu+ssh://h/session?netcat=nc&proxy=auto", netcat("'nc'", session)),
        ("qemu+ssh://h/session?netcat=ncat&proxy=netcat", netcat("'ncat'", session)),
        ("qemu+ssh://h/system?netcat=nc.openbsd", netcat("'nc.openbsd'", LEGACY)),
        ("qemu+ssh://h/system?netcat=", netcat("'''\\'''\\''''", LEGACY)),
        ("qemu+ssh://h/system?proxy=native", "virt-ssh-helper 'qemu:///system'".to_owned()),
        // Words that a shell would take for syntax.
        ("qemu+ssh://h/system?netcat=a=b", netcat("'''\\''a=b'\\''''", LEGACY)),
        ("qemu+ssh://h/system?netcat=then", netcat("'''\\''then'\\''''", LEGACY)),
        ("qemu+ssh://h/system?socket=", netcat("'nc'", "'''\\'''\\''''")),
        ("qemu+ssh://h/system?socket=/s", netcat("'nc'", "/s")),
        ("qemu+ssh://h/session?socket=/s", netcat("'nc'", "/s")),
        ("qemu+ssh://h/system?socket=/a%20b", netcat("'nc'", "'''\\''/a b'\\''''")),
        ("qemu+ssh://h/system?socket=/a%3Breboot", netcat("'nc'", "'''\\''/a;reboot'\\''''")),
        ("qemu+ssh://h/system?name=lxc:///x&mode=legacy", auto("'lxc:///x'", LEGACY)),
        // The helper is told of mode and socket (11.3.0), in their places and spelling.
        (
            "qemu+ssh://h/system?proxy=native&socket=/s",
            "virt-ssh-helper '''\\''qemu:///system?socket=%2Fs'\\''''".to_owned(),
        ),
        ("qemu+ssh://h/system?Mode=legacy&x=1&auth=n", auto("'''\\''qemu:///system?Mode=legacy&x=1'\\''''", LEGACY)),
        ("remote+ssh://h/system?mode=legacy", auto("'''\\'''\\''''", LEGACY)),
    ];
    for (name, expected) in rows {
        assert_eq!(script(name, RW, &user()), expected, "{name}");
    }
    assert_eq!(script("qemu+ssh://h/session", RW, &root()), auto("'qemu:///session'", LEGACY));
    assert_eq!(script("qemu+ssh://h/system?proxy=native", RO, &user()), "virt-ssh-helper -r 'qemu:///system'");
    assert_eq!(
        script("qemu+ssh://h/system", RW, &configured("remote_proxy='native'")),
        "virt-ssh-helper 'qemu:///system'"
    );
    assert_eq!(
        script("qemu+ssh://h/system?proxy=netcat", RW, &configured("remote_proxy='native'")),
        netcat("'nc'", LEGACY)
    );
    assert_eq!(remote("qemu+ssh://h/system?mode=legacy", &user()).remote_name, "qemu:///system");
}

/// libvirt lets netcat read it.
#[test]
fn a_socket_that_netcat_would_read_as_an_option_is_refused() {
    let refused = "(7,8) invalid argument: socket path '-e' would be an option of netcat; begin it with './'";
    assert_eq!(say("qemu+ssh://h/system?socket=-e", RW, &user()), refused);
    assert_eq!(say("qemu+ssh://h/system?socket=-e&proxy=auto", RW, &user()), refused);
    let refused = "(7,8) invalid argument: netcat '%a' would be a job of the shell; give its whole path";
    assert_eq!(say("qemu+ssh://h/system?netcat=%25a", RW, &user()), refused);
    assert!(!say("qemu+ssh://h/system?socket=-e&proxy=native", RW, &user()).contains("netcat"));
}

#[test]
fn netcat_does_not_go_with_the_helper() {
    let refused = "(7,8) invalid argument: netcat path not valid with native proxy mode";
    for name in [
        "qemu+ssh://h/system?proxy=native&netcat=nc",
        "qemu+ssh://h/session?netcat=nc",
        "test+libssh2://h/default?netcat=nc",
        "qemu+libssh://h/system?proxy=native&netcat=&known_hosts_verify=bogus",
    ] {
        assert_eq!(say(name, RW, &user()), refused, "{name}");
    }
    assert!(!say("qemu+ssh://h/session?netcat=nc", RW, &root()).contains(refused));
    assert!(!say("qemu+tcp://h/session?netcat=nc&proxy=native", RW, &user()).contains(refused));
}

#[test]
fn ssh_arguments_stand_in_order() {
    let argv = |name: &str| {
        let mut argv = open(name, RW, &user()).unwrap().draft.argv.unwrap();
        argv.pop();
        argv.iter().map(Text::to_string).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(argv("qemu+ssh://fred@h:2222/system"), "-p 2222 -l fred -T -e none -- h");
    assert_eq!(argv("qemu+ssh:///system"), "-T -e none -- localhost");
    assert_eq!(argv("qemu+ssh://u@/system"), "-l u -T -e none -- localhost");
    assert_eq!(argv("qemu+ssh://u%3Av@[::1]:22/system"), "-p 22 -l u:v -T -e none -- ::1");
    assert_eq!(
        argv("qemu+ssh://h/system?no_tty=1&no_verify=1&keyfile=/k"),
        "-i /k -T -e none -o BatchMode=yes -o StrictHostKeyChecking=no -- h"
    );
    assert_eq!(argv("qemu+ssh://h/system?no_tty=1&no_verify=2&no_tty=0&no_verify=0"), "-T -e none -- h");
    assert_eq!(
        argv("qemu+ssh://h/system?no_sanity=1&known_hosts=/k&sshauth=x&known_hosts_verify=x"),
        "-T -e none -- h"
    );
}

#[test]
fn arguments_keep_bytes_that_are_no_text() {
    let argv = open("qemu+ssh://%FFu@h/system?keyfile=/%E9", RW, &user()).unwrap().draft.argv.unwrap();
    assert_eq!((argv[1].as_bytes(), argv[3].as_bytes()), (&b"\xffu"[..], &b"/\xe9"[..]));
}

#[test]
fn programs_are_found_and_get_their_environment() {
    let child = |name: &str, env: &MapEnv| match remote(name, env).endpoint {
        Endpoint::Ssh(child) | Endpoint::Ext(child) => child,
        other => panic!("{other:?}"),
    };
    let mut env = user().with_var("TERM", "xterm").with_var("SSH_AUTH_SOCK", "/a").with_var("SECRET", "x");
    env.vars.insert("SSH_ASKPASS_REQUIRE".to_owned(), "force".to_owned());
    assert_eq!(child("qemu+ssh://h/s", &env).program, PathBuf::from("/usr/bin/ssh"));
    assert_eq!(child("qemu+ssh://h/s?command=/nonexist", &env).program, PathBuf::from("/nonexist"));
    let common = ["LC_ALL", "PATH", "HOME"];
    let ssh = ["XDG_RUNTIME_DIR", "SSH_AUTH_SOCK", "SSH_ASKPASS_REQUIRE"];
    assert_eq!(names(&child("qemu+ssh://h/s", &env).env), [&common[..], &ssh, &["TERM"]].concat());
    assert_eq!(names(&child("qemu+ssh://h/s?no_tty=1", &env).env), [&common[..], &ssh].concat());
    assert_eq!(names(&child("qemu+ext://h/s?command=/c", &env).env), common);
    assert_eq!(child("qemu+ext://h/s?command=/c", &env).env[0], ("LC_ALL".to_owned(), "C".to_owned()));
    assert_eq!(say("qemu+ssh://h/s?command=", RW, &env), "(0,38) Cannot find '' in path: No such file or directory");
    env.programs.clear();
    let failure = open("qemu+ssh://h/s", RW, &env).unwrap_err();
    assert_eq!(failure.to_string(), "Cannot find 'ssh' in path");
    assert!(failure.draft.argv.is_some());
    env.vars.remove("PATH");
    env.programs.insert("/bin/ssh".into());
    assert_eq!(child("qemu+ssh://h/s", &env).program, PathBuf::from("/bin/ssh"));
}

fn names(env: &[(String, String)]) -> Vec<&str> {
    env.iter().map(|(name, _)| name.as_str()).collect()
}

fn native(name: &str, env: &MapEnv) -> SshEndpoint {
    match remote(name, env).endpoint {
        Endpoint::Libssh(ssh) | Endpoint::Libssh2(ssh) => ssh,
        other => panic!("{other:?}"),
    }
}

#[test]
fn ssh_in_the_process_has_defaults_of_its_own() {
    use SshMethod as M;
    let plain = native("qemu+libssh://h/system", &user());
    assert_eq!((plain.user, plain.host, plain.port), ("root".into(), "h".into(), "22".to_owned()));
    assert_eq!(plain.known_hosts, PathBuf::from("/home/u/.config/libvirt/known_hosts"));
    assert_eq!((plain.verify, plain.key_file), (HostKeyCheck::Normal, None));
    assert_eq!(plain.methods, [M::Agent, M::Password, M::KeyboardInteractive]);
    assert_eq!(native("qemu+libssh2://h/x", &root()).known_hosts, PathBuf::from("/root/.config/libvirt/known_hosts"));

    let env = user().with_file("/home/u/.ssh/id_rsa", "").with_file("/home/u/.ssh/id_ecdsa", "");
    let keyed = native("qemu+libssh2://u@h:1/system?known_hosts_verify=AUTO&known_hosts=/kh", &env);
    assert_eq!(keyed.key_file, Some(PathBuf::from("/home/u/.ssh/id_ecdsa")));
    assert_eq!(keyed.methods, [M::Agent, M::PrivateKey, M::Password, M::KeyboardInteractive]);
    assert_eq!((keyed.verify, keyed.known_hosts), (HostKeyCheck::Auto, PathBuf::from("/kh")));
    assert_eq!((keyed.user, keyed.port), ("u".into(), "1".to_owned()));

    let asked = native("qemu+libssh://h/s?sshauth=PASSWORD,privkey,agent&keyfile=/k&command=/c&no_verify=1", &env);
    assert_eq!(asked.methods, [M::Password, M::PrivateKey, M::Agent]);
    assert_eq!((asked.key_file, asked.verify), (Some(PathBuf::from("/k")), HostKeyCheck::Normal));
    assert_eq!(native("qemu+libssh://h/s?sshauth=", &env).methods, []);
    let command = asked.command.to_string();
    assert!(command.starts_with("sh -c 'which virt-ssh-helper "), "{command}");
}

#[test]
fn ssh_in_the_process_checks_its_parameters_first() {
    let rows = [
        (
            "qemu+libssh2://h/s?known_hosts_verify=bogus",
            "(7,8) invalid argument: Invalid host key verification method: 'bogus'",
        ),
        ("qemu+libssh://h/s?known_hosts_verify=", "(7,8) invalid argument: Invalid host key verification method: ''"),
        (
            "qemu+libssh://h/s?known_hosts_verify=b&sshauth=c",
            "(7,8) invalid argument: Invalid host key verification method: 'b'",
        ),
        ("qemu+libssh://h/s?sshauth=agent,,password", "(7,8) invalid argument: Invalid authentication method: ''"),
        (
            "qemu+libssh://h/s?sshauth=agent,%20password",
            "(7,8) invalid argument: Invalid authentication method: ' password'",
        ),
        (
            "qemu+libssh://h/s?mode=direct",
            "(13,84) Operation not supported: Cannot use direct socket mode for libssh transport",
        ),
        (
            "qemu+libssh2://h/s?sshauth=privkey",
            "(50,85) SSH transport error: Username and key file path must be provided for private key authentication",
        ),
        (
            "qemu+libssh://h/s?sshauth=privkey",
            "(66,98) libssh transport error: Key file path must be provided for private key authentication",
        ),
    ];
    for (name, expected) in rows {
        assert_eq!(say(name, RW, &user()), expected, "{name}");
    }
    assert!(say("qemu+libssh://h/s?mode=direct&socket=/s", RW, &user()).starts_with("libssh "));
}

fn tls(name: &str, env: &MapEnv) -> TlsEndpoint {
    match remote(name, env).endpoint {
        Endpoint::Tls(tls) => tls,
        other => panic!("{other:?}"),
    }
}

#[test]
fn tls_files_are_searched() {
    let system = TlsFiles {
        ca: "/etc/pki/CA/cacert.pem".into(),
        crl: None,
        client: Some(TlsPair {
            certificate: "/etc/pki/libvirt/clientcert.pem".into(),
            key: "/etc/pki/libvirt/private/clientkey.pem".into(),
        }),
    };
    let pair = system.client.clone().unwrap();
    let with = |env: MapEnv, files: &[&str]| files.iter().fold(env, |env, file| env.with_file(*file, ""));
    let of_system =
        ["/etc/pki/CA/cacert.pem", "/etc/pki/libvirt/clientcert.pem", "/etc/pki/libvirt/private/clientkey.pem"];
    let own = "/home/u/.pki/libvirt";
    assert_eq!(tls("qemu://h/s", &with(user(), &of_system)).files, system);

    let env = with(user(), &of_system)
        .with_file(format!("{own}/clientcert.pem"), "")
        .with_file(format!("{own}/cacrl.pem"), "");
    let mixed = tls("qemu://h/s", &env).files;
    assert_eq!(mixed, TlsFiles { crl: Some(format!("{own}/cacrl.pem").into()), ..system.clone() });
    let env = env.with_file(format!("{own}/clientkey.pem"), "").with_file(format!("{own}/cacert.pem"), "");
    let all = tls("qemu://h/s", &env).files;
    assert_eq!(all.ca, PathBuf::from(format!("{own}/cacert.pem")));
    assert_eq!(all.client.unwrap().key, PathBuf::from(format!("{own}/clientkey.pem")));

    let mut as_root = env.clone().with_var("HOME", "/home/u");
    as_root.euid = 0;
    assert_eq!(tls("qemu://h/s", &as_root).files, system);
    let no_key = with(user(), &of_system[..2]);
    assert_eq!(tls("qemu://h/s", &no_key).files.client, None);
    assert_ne!(pair.certificate, pair.key);
}

#[test]
fn in_a_pki_directory_all_files_must_exist_but_the_crl() {
    let mut env = user();
    let name = "qemu+tls://h/s?pkipath=/p&no_verify=1&no_sanity=1";
    for (file, kind) in
        [("cacert", "CA certificate"), ("clientcert", "client certificate"), ("clientkey", "client key")]
    {
        let expected = format!("(7,38) Cannot read {kind} '/p/{file}.pem': No such file or directory");
        assert_eq!(say(name, RW, &env), expected);
        env = env.with_file(format!("/p/{file}.pem"), "");
    }
    let tls = tls(name, &env);
    assert_eq!((tls.files.ca, tls.files.crl), (PathBuf::from("/p/cacert.pem"), None));
    assert_eq!((tls.check_own, tls.verify_server), (false, false));
}

#[test]
fn the_tls_priority_is_the_uris_the_configured_or_the_usual() {
    let env = |conf: &str| configured(conf).with_file("/etc/pki/CA/cacert.pem", "");
    let priority = |name: &str, conf: &str| tls(name, &env(conf)).priority;
    assert_eq!(priority("qemu://h/s", ""), "NORMAL");
    assert_eq!(priority("qemu://h/s", "tls_priority='SECURE256'"), "SECURE256");
    assert_eq!(priority("qemu://h/s?tls_priority=X", "tls_priority=1"), "X");
    assert!(say("qemu+tcp://h/s", RW, &env("tls_priority=1")).starts_with("tcp "));
    // The configured value is asked for before the CA is looked at.
    let wrong = say("qemu://h/s", RW, &configured("tls_priority=1"));
    assert!(wrong.ends_with("expected a string for 'tls_priority' parameter"), "{wrong}");
}

#[test]
fn credentials_are_looked_for() {
    let file = |name: &str, env: &MapEnv| remote(name, env).auth.file;
    let mut env = user().with_file("/etc/libvirt/auth.conf", "");
    assert_eq!(file("qemu+tcp://h/s", &user()), None);
    assert_eq!(file("qemu+tcp://h/s", &env), Some("/etc/libvirt/auth.conf".into()));
    env.unreadable.insert("/home/u/.config/libvirt/auth.conf".into(), 13);
    assert_eq!(file("qemu+tcp://h/s", &env), Some("/etc/libvirt/auth.conf".into()));
    env.unreadable.clear();
    env = env.with_file("/home/u/.config/libvirt/auth.conf", "");
    assert_eq!(file("qemu+tcp://h/s?AUTHFILE=/x", &env), Some("/home/u/.config/libvirt/auth.conf".into()));
    assert_eq!(file("qemu+tcp://h/s?authfile=/x&authfile=/y", &env), Some("/x".into()));
    env = env.with_var("LIBVIRT_AUTH_FILE", "/nonexist");
    assert_eq!(file("qemu+tcp://h/s?authfile=/x", &env), Some("/nonexist".into()));
    let auth = remote("qemu+tcp://h/s?AUTH=sasl.PLAIN", &env).auth;
    assert_eq!((auth.choice, auth.host), (Some("sasl.PLAIN".into()), "h".into()));
    assert_eq!(remote("qemu:///system", &env).auth.host, "localhost");
}

#[test]
fn errors_carry_what_libvirts_carry() {
    let failure = open("qemu+tls://h/s", RW, &user()).unwrap_err();
    let error = Error::from(failure.error);
    assert_eq!((error.int1, failure.draft.tls.unwrap().ca), (2, PathBuf::from("/etc/pki/CA/cacert.pem")));
    assert_eq!(failure.draft.remote_name.unwrap(), "qemu:///s");
}
