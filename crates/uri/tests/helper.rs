//! What `virt-ssh-helper` connects to: connection facts, section 5.5.
#![allow(clippy::expect_used, clippy::unwrap_used)]

#[allow(dead_code, unreachable_pub)]
mod common;

use common::{RO, RW, root, user};
use ferrovirt_uri::{Build, MapEnv, Mode, OpenFlags, plan_helper};

/// The socket and the daemon to start, or what the helper prints.
fn say_built(text: &str, flags: OpenFlags, env: &MapEnv, build: &Build) -> String {
    match plan_helper(text, flags, build, env) {
        Ok(unix) => match unix.autostart {
            Some(start) => format!("{} start={}", unix.path, start.binary),
            None => unix.path.to_string(),
        },
        Err(error) => error.to_string(),
    }
}

fn say(text: &str, flags: OpenFlags, env: &MapEnv) -> String {
    say_built(text, flags, env, &Build::default())
}

fn starting() -> MapEnv {
    let mut env = user();
    env.vars.remove("LIBVIRT_AUTOSTART");
    env
}

#[test]
fn the_socket_is_that_of_an_open_on_that_host() {
    let session = "/run/user/1000/libvirt/libvirt-sock";
    let started = format!("{session} start=/usr/sbin/libvirtd");
    let rows = [
        ("qemu:///system", RW, user(), "/var/run/libvirt/libvirt-sock"),
        ("qemu:///system", RO, user(), "/var/run/libvirt/libvirt-sock-ro"),
        ("qemu+UNIX:///system", RW, user(), "/var/run/libvirt/libvirt-sock"),
        ("qemu:///session", RW, user(), session),
        ("qemu:///session", RO, starting(), &started),
        ("test+unix:///default", RW, starting(), &started),
        ("test:///default", RW, starting(), "/var/run/libvirt/libvirt-sock"),
        ("qemu:///session", RW, root(), "/var/run/libvirt/libvirt-sock"),
        ("qemu:///embed", RW, user(), "/var/run/libvirt/libvirt-sock"),
        (
            "qemu:///session?mode=direct",
            RW,
            starting(),
            "/run/user/1000/libvirt/virtqemud-sock start=/usr/sbin/virtqemud",
        ),
        ("qemu:///system?Socket=/s%20t", RW, user(), "/s t"),
        ("qemu:///session?socket=/a&socket=/b&mode=auto", RW, starting(), "/b"),
        // libvirt.conf is not read, not even for its faults
        ("qemu:///system", RW, common::configured("remote_mode='direct'\n?"), "/var/run/libvirt/libvirt-sock"),
    ];
    for (text, flags, env, expected) in rows {
        assert_eq!(say(text, flags, &env), expected, "{text}");
    }
}

#[test]
fn the_mode_is_found_out_on_that_host() {
    let direct = "/var/run/libvirt/virtqemud-sock";
    let legacy = "/var/run/libvirt/libvirt-sock";
    let upstream = Build { default_mode: Mode::Direct, ..Build::default() };
    assert_eq!(say("qemu:///system", RW, &user().with_file(direct, "")), direct);
    assert_eq!(say("qemu:///system?mode=legacy", RW, &user().with_file(direct, "")), legacy);
    assert_eq!(say_built("qemu:///system", RW, &user(), &upstream), direct);
    assert_eq!(say_built("qemu:///system", RW, &user().with_file(legacy, ""), &upstream), legacy);
    assert_eq!(say_built("network:///system", RO, &user(), &upstream), "/var/run/libvirt/virtnetworkd-sock-ro");
}

#[test]
fn refusals_have_the_helpers_words() {
    let transports = "remote_open: transport in URL not recognised (should be tls|unix|ssh|ext|tcp|libssh2|libssh)";
    let rows = [
        ("qemu:///s y", "cannot parse 'qemu:///s y': internal error: Unable to parse URI qemu:///s y".to_owned()),
        ("", "cannot parse URI transport '': invalid argument: missing scheme for URI".to_owned()),
        ("xen", "cannot parse URI transport 'xen': invalid argument: missing scheme for URI".to_owned()),
        ("q+foo://h/", format!("cannot parse URI transport 'q+foo://h/': invalid argument: {transports}")),
        (
            "qemu+unix://h/x",
            "cannot parse URI transport 'qemu+unix://h/x': invalid argument: using unix socket and remote server 'h' is not supported."
                .to_owned(),
        ),
        ("qemu://h/", "unexpected URI transport 'qemu://h/'".to_owned()),
        ("qemu+ssh:///x", "unexpected URI transport 'qemu+ssh:///x'".to_owned()),
        ("qemu:///system?mode=Direct", "unknown remote mode 'Direct'".to_owned()),
    ];
    for (text, expected) in rows {
        assert_eq!(say(text, RW, &user()), expected, "{text}");
    }
}
