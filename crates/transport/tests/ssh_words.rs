//! No part of a URI runs anything: real shells, and programs that tell which words they were given.
#![allow(clippy::unwrap_used)]

use std::{
    fs,
    os::unix::{ffi::OsStrExt as _, fs::symlink},
    path::{Path, PathBuf},
    process::Command,
};

use ferrovirt_transport::{ByteStream, ConnectOptions, connect};
use ferrovirt_uri::{Build, MapEnv, OpenFlags, PlanError, Target, percent, plan};
use proptest::prelude::*;

/// Shells that are tried where they are installed; the first is everywhere.
const SHELLS: [&str; 6] = ["sh", "dash", "bash", "busybox", "zsh", "ksh"];

/// A world with one shell for everything: the user's login shell on the other host, and `sh` there.
struct Host {
    folder: tempfile::TempDir,
    shell: PathBuf,
}

impl Host {
    fn with(shell: &str) -> Option<Self> {
        let shell =
            ["/bin", "/usr/bin"].map(|folder| Path::new(folder).join(shell)).into_iter().find(|path| path.exists())?;
        let folder = tempfile::tempdir().unwrap();
        let host = Self { folder, shell };
        for name in ["bin", "home"] {
            fs::create_dir(host.path(name)).unwrap();
        }
        symlink(&host.shell, host.path("bin/sh")).unwrap();
        write_script(&host.path("bin/virt-ssh-helper"), "cat /proc/$$/cmdline");
        write_script(
            &host.path("netcat"),
            "[ \"$*\" != -q ] || { echo 'option requires an argument' >&2; exit 1; }; cat /proc/$$/cmdline",
        );
        // What sshd does with the last of ssh's words; the login shell goes by the name of a shell.
        let top = host.folder.path().display();
        write_script(
            &host.path("ssh"),
            &format!(
                "cat /proc/$$/cmdline; printf '=\\0'
                 for command; do :; done
                 cd '{top}/home'; PATH='{top}/bin:/usr/bin:/bin'; exec '{top}/bin/sh' -c \"$command\""
            ),
        );
        Some(host)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The netcat under another name. A name with a slash in it is a path.
    fn netcat_called(&self, name: &[u8]) -> Vec<u8> {
        self.program("bin", "netcat", name)
    }

    /// A program under another name, and what the URI is to call it.
    fn program(&self, folder: &str, program: &str, name: &[u8]) -> Vec<u8> {
        let path = self.path(folder).join(std::ffi::OsStr::from_bytes(name));
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        if !path.exists() {
            symlink(self.path(program), &path).unwrap();
        }
        // A percent sign in front is refused where the name is no path.
        if name.contains(&b'/') || name.starts_with(b"%") || folder != "bin" {
            path.as_os_str().as_bytes().to_vec()
        } else {
            name.to_vec()
        }
    }

    /// All words that the programs were given, ssh's up to an equals sign.
    fn words(&self, uri: &str) -> Result<Vec<Vec<u8>>, PlanError> {
        let env = MapEnv::new(0).with_var("PATH", "/usr/bin:/bin").with_var("HOME", "/");
        let plan =
            plan(Some(uri), OpenFlags::empty(), &[], &Build::default(), &env).map_err(|failure| failure.error)?;
        let Target::Remote(plan) = plan.target else { panic!("{uri}") };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let bytes = runtime.block_on(async {
            let stream = connect(&plan.endpoint, &ConnectOptions::default()).await.unwrap();
            let bytes = read_all(&*stream).await;
            assert_eq!(stream.death_note().await.as_deref(), Some(""), "{uri}");
            bytes
        });
        let mut words: Vec<Vec<u8>> = bytes.split(|&byte| byte == 0).map(<[u8]>::to_vec).collect();
        assert_eq!(words.pop().as_deref(), Some(&b""[..]));
        Ok(words)
    }
}

async fn read_all(stream: &dyn ByteStream) -> Vec<u8> {
    let (mut all, mut some) = (Vec::new(), vec![0; 65536]);
    loop {
        let count = std::future::poll_fn(|cx| stream.poll_recv(cx, &mut some, &mut Vec::new())).await.unwrap();
        if count == 0 {
            return all;
        }
        all.extend_from_slice(&some[..count]);
    }
}

/// Another process writes: whoever forks meanwhile would inherit our descriptor, and what may be written to cannot run.
fn write_script(path: &Path, text: &str) {
    let write = "umask 077; printf '#!/bin/sh\\n%s\\n' \"$1\" >\"$0\" && chmod +x \"$0\"";
    assert!(Command::new("sh").args(["-c", write]).arg(path).arg(text).status().unwrap().success());
}

fn escaped(bytes: &[u8]) -> String {
    percent::encode(bytes, |_| false)
}

/// The same text in every place of a URI, and what becomes of it.
fn check(host: &Host, text: &[u8]) {
    let any = escaped(text);
    let netcat = host.netcat_called(text);
    let ssh = host.program("ssh-as", "ssh", text);
    let socket = if text.starts_with(b"-") { [b"./", text].concat() } else { text.to_vec() };
    let uri = format!(
        "test+ssh://{any}@{any}/default?command={}&keyfile={any}&netcat={}&socket={}",
        escaped(&ssh),
        escaped(&netcat),
        escaped(&socket)
    );
    let words = host.words(&uri).unwrap();
    let end = words.iter().position(|word| word == b"=").unwrap();
    let (ssh_words, netcat_words) = (&words[1..end], &words[end + 2..]);
    let expected: [&[u8]; 10] = [&ssh, b"-l", text, b"-i", text, b"-T", b"-e", b"none", b"--", text];
    assert_eq!(ssh_words[..ssh_words.len() - 1], expected.map(<[u8]>::to_vec), "{text:?}");
    let name = netcat_words[0].strip_prefix(host.path("bin/").as_os_str().as_bytes()).unwrap_or(&netcat_words[0]);
    let called = if netcat.starts_with(b"/") { &netcat_words[0] } else { name };
    assert_eq!(called, netcat, "{text:?} as {}", host.shell.display());
    assert_eq!(netcat_words[1..], [b"-q0".to_vec(), b"-U".to_vec(), socket], "{text:?} as {}", host.shell.display());

    let uri = format!("test+ssh://h/default?command={}&proxy=native&name={any}", escaped(&ssh));
    let words = host.words(&uri).unwrap();
    assert_eq!(words.last().unwrap(), text, "{text:?} as {}", host.shell.display());
    assert!(words[words.len() - 2].ends_with(b"/virt-ssh-helper"));
}

/// Every byte at both ends and in the middle; those beyond ASCII, which no shell cares for, in eights.
fn texts() -> Vec<Vec<u8>> {
    let (plain, special): (Vec<u8>, Vec<u8>) = (1..=127_u8).partition(u8::is_ascii_alphanumeric);
    let special = special.into_iter().map(|byte| vec![byte, b'a', byte, b'b', byte]);
    let beyond = (128..=255_u8).collect::<Vec<_>>();
    let whole = [
        "if",
        "time",
        "a=b",
        "-x",
        "--",
        "-oProxyCommand=x",
        "$(exit)",
        "`exit`",
        "~root",
        "a b",
        "'",
        "''\\''",
        "=ls",
    ];
    // A slash at the end would be a folder.
    let special = special.map(|text| if text[0] == b'/' { b"a/b//c".to_vec() } else { text });
    special
        .chain(beyond.chunks(8).map(<[u8]>::to_vec))
        .chain(whole.map(|word| word.as_bytes().to_vec()))
        .chain([plain])
        .collect()
}

fn every_byte_as(shell: &str) {
    let Some(host) = Host::with(shell) else {
        eprintln!("{shell} is not installed: not tried");
        return;
    };
    for text in texts() {
        check(&host, &text);
    }
}

#[test]
fn every_byte_arrives_as_it_is_through_sh() {
    assert!(Host::with(SHELLS[0]).is_some());
    every_byte_as("sh");
}

#[test]
fn every_byte_arrives_as_it_is_through_dash() {
    every_byte_as("dash");
}

#[test]
fn every_byte_arrives_as_it_is_through_bash() {
    every_byte_as("bash");
}

#[test]
fn every_byte_arrives_as_it_is_through_other_shells() {
    SHELLS[3..].iter().for_each(|shell| every_byte_as(shell));
}

#[test]
fn a_socket_that_looks_like_an_option_is_refused() {
    let host = Host::with("sh").unwrap();
    let uri = format!("test+ssh://h/default?command={}&socket=-e", host.path("ssh").display());
    assert_eq!(host.words(&uri), Err(PlanError::SocketLikeOption { socket: "-e".into() }));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_arrives_as_it_is(
        text in prop::collection::vec(1..=255_u8, 1..16).prop_map(|text| [b"x", &text[..], b"y"].concat()),
        shell in 0..3_usize,
    ) {
        if let Some(host) = Host::with(SHELLS[shell]) {
            check(&host, &text);
        }
    }
}
