//! The transports libssh and libssh2 against an SSH server in this process.
#![allow(clippy::expect_used, clippy::unwrap_used, unreachable_pub)]

mod agent;
mod peer;
mod scenarios;
mod world;

use std::time::Duration;

use ferrovirt_error::Error;
use ferrovirt_known_hosts::line;
use ferrovirt_transport::{ByteStream, StreamError};
use ferrovirt_uri::OpenFlags;
use peer::{
    AUTHORITY, Behaviour, CERTIFIED_KEY, HOST_KEY, PASSWORD, Peer, Rules, USER_KEY, certificate, key,
    with_critical_option,
};
use russh::{MethodKind, keys::ssh_key::certificate::CertType};
use world::{Scripted, World};

const RW: OpenFlags = OpenFlags::empty();

fn uri(library: &str, peer: &Peer, more: &str) -> String {
    format!("qemu+{library}://someone@127.0.0.1:{}/system?{more}", peer.port)
}

async fn recv(stream: &dyn ByteStream, buf: &mut [u8]) -> std::io::Result<usize> {
    let receiving = std::future::poll_fn(|cx| stream.poll_recv(cx, buf, &mut Vec::new()));
    tokio::time::timeout(Duration::from_secs(60), receiving).await.expect("bytes in a minute")
}

#[tokio::test]
async fn bytes_come_back_as_they_went() {
    const SIZE: usize = 3 << 20;
    let peer = Peer::start(Rules::new(&[MethodKind::PublicKey])).await;
    let world = World::new();
    let key = world.write_key("key", USER_KEY, None);
    let rest = format!("known_hosts_verify=ignore&keyfile={}", key.display());
    let stream = world.open(&uri("libssh", &peer, &rest), RW, None).await.unwrap();
    assert_eq!(peer.seen().user, "someone");
    let sent: Vec<u8> = (0..SIZE).map(|at| (at % 251) as u8).collect();
    let (mut at, mut got, mut buf) = (0, Vec::new(), vec![0; 1 << 16]);
    while got.len() < SIZE {
        while at < SIZE {
            match stream.try_send(&sent[at..]) {
                Ok(count) => at += count,
                Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => break,
                Err(error) => panic!("{error}"),
            }
        }
        let count = recv(&*stream, &mut buf).await.unwrap();
        assert!(count > 0);
        got.extend_from_slice(&buf[..count]);
    }
    assert!(got == sent);
    assert!(!stream.passes_fds());
}

#[tokio::test]
async fn a_command_that_fails_tells_its_status_and_its_last_words() {
    for (library, domain, code, prefix) in
        [("libssh", 66, 98, "libssh transport error: "), ("libssh2", 50, 85, "SSH transport error: ")]
    {
        let peer = Peer::start(Rules { command: Behaviour::Fail(127), ..Rules::new(&[MethodKind::PublicKey]) }).await;
        let world = World::new();
        world.write_key(".ssh/id_rsa", USER_KEY, None);
        let stream = world.open(&uri(library, &peer, "known_hosts_verify=ignore"), RW, None).await.unwrap();
        let error = recv(&*stream, &mut [0; 8]).await.unwrap_err();
        let error = Error::from(StreamError::receive(&error, stream.death_note().await));
        let said = format!("{prefix}Remote command terminated with non-zero code: 127: sh: nc: not found");
        assert_eq!((error.domain.0, error.code.0, error.message), (domain, code, said));
    }
}

#[tokio::test]
async fn a_command_that_is_refused_is_named() {
    let peer = Peer::start(Rules { command: Behaviour::Refuse, ..Rules::new(&[MethodKind::PublicKey]) }).await;
    let world = World::new();
    world.write_key(".ssh/id_rsa", USER_KEY, None);
    let rest = "known_hosts_verify=ignore&proxy=native";
    let error = world.open(&uri("libssh2", &peer, rest), RW, None).await.unwrap_err();
    assert!(error.message.starts_with("SSH transport error: failed to execute command 'sh -c "), "{}", error.message);
}

#[tokio::test]
async fn questions_are_passed_on_in_each_librarys_way() {
    for (library, first) in [("libssh", "Lab\nSay both\nName"), ("libssh2", "Name")] {
        let peer = Peer::start(Rules::new(&[MethodKind::KeyboardInteractive])).await;
        let person = Scripted::new(&[(false, "me"), (true, PASSWORD)]);
        let rest = "known_hosts_verify=ignore&sshauth=keyboard-interactive";
        World::new().open(&uri(library, &peer, rest), RW, Some(&person)).await.unwrap();
        assert_eq!(peer.seen().by, "questions");
        assert_eq!(person.prompts()[0], first);
        let wrong = Scripted::new(&[(false, "me"), (true, "wrong")]);
        let error = World::new().open(&uri(library, &peer, rest), RW, Some(&wrong)).await.unwrap_err();
        assert_eq!((error.code.0, wrong.prompts().len()), (45, 6), "{}", error.message);
    }
}

#[tokio::test]
async fn a_passphrase_is_asked_for_only_for_a_key_that_is_wanted() {
    let peer = Peer::start(Rules::new(&[MethodKind::PublicKey])).await;
    let world = World::new();
    for (seed, asked) in [(USER_KEY, 1), (77, 0)] {
        let key = world.write_key("encrypted", seed, Some("phrase"));
        let rest = format!("known_hosts_verify=ignore&sshauth=privkey&keyfile={}", key.display());
        let person = Scripted::new(&[(true, "phrase")]);
        let opened = world.open(&uri("libssh", &peer, &rest), RW, Some(&person)).await;
        assert_eq!((opened.is_ok(), person.prompts().len()), (seed == USER_KEY, asked));
        let person = Scripted::new(&[(true, "phrase")]);
        let opened = world.open(&uri("libssh2", &peer, &rest), RW, Some(&person)).await;
        assert_eq!((opened.is_ok(), person.prompts().len()), (seed == USER_KEY, 1));
    }
}

#[tokio::test]
async fn an_agent_signs_with_the_key_that_is_wanted() {
    let peer = Peer::start(Rules::new(&[MethodKind::PublicKey])).await;
    for (library, none, wrong) in [
        (
            "libssh",
            "failed to authenticate: Access denied for 'none'",
            "failed to authenticate: Access denied for 'publickey'",
        ),
        (
            "libssh2",
            "SSH Agent did not provide any authentication identity",
            "All identities provided by the SSH Agent were",
        ),
    ] {
        let mut world = World::new();
        let uri = uri(library, &peer, "known_hosts_verify=ignore&sshauth=agent");
        for (keys, told) in [(&[88, USER_KEY][..], None), (&[88, 89], Some(wrong)), (&[], Some(none))] {
            let path = world.path(&format!("agent-{}", keys.len() + usize::from(told.is_some())));
            agent::start(&path, keys);
            world.agent = Some(path);
            match (world.open(&uri, RW, None).await, told) {
                (Ok(_), None) => assert_eq!(peer.seen().by, "key"),
                (Err(error), Some(told)) => assert!(error.message.contains(told), "{}", error.message),
                (opened, told) => panic!("{library} {keys:?} {told:?}: {opened:?}"),
            }
        }
    }
}

#[tokio::test]
async fn a_certificate_beside_the_key_is_shown_first() {
    let peer = Peer::start(Rules::new(&[MethodKind::PublicKey])).await;
    let world = World::new();
    let path = world.write_key("key", CERTIFIED_KEY, None);
    world
        .write("key-cert.pub", &certificate(CERTIFIED_KEY, AUTHORITY, CertType::User, "someone").to_openssh().unwrap());
    let rest = format!("known_hosts_verify=ignore&sshauth=privkey&keyfile={}", path.display());
    for library in ["libssh", "libssh2"] {
        world.open(&uri(library, &peer, &rest), RW, None).await.unwrap();
        assert_eq!(peer.seen().by, "certificate");
    }
}

#[tokio::test]
async fn an_authority_vouches_for_a_host_by_its_name() {
    let world = World::new();
    world.write_key(".ssh/id_rsa", USER_KEY, None);
    let blob = |seed: u8| key(seed).public_key().to_bytes().unwrap();
    let listed =
        |mark: &str, seed| format!("{mark} {}", String::from_utf8(line("[127.0.0.*]:*", &blob(seed), "")).unwrap());
    let for_host = |principal: &str| certificate(HOST_KEY, AUTHORITY, CertType::Host, principal);
    let good = for_host("127.0.0.1");
    for (shown, list, is_known) in [
        (&good, listed("@cert-authority", AUTHORITY), true),
        (&for_host("elsewhere"), listed("@cert-authority", AUTHORITY), false),
        (&with_critical_option("127.0.0.1"), listed("@cert-authority", AUTHORITY), false),
        (&good, listed("@cert-authority", 55), false),
        (&good, listed("@cert-authority", AUTHORITY) + &listed("@revoked", HOST_KEY), false),
        (&good, listed("@cert-authority", AUTHORITY) + &listed("@revoked", AUTHORITY), false),
        (&good, listed("", HOST_KEY), true),
    ] {
        let rules = Rules::new(&[MethodKind::PublicKey]);
        let peer = Peer::start(Rules { host_certificate: Some(shown.clone()), ..rules }).await;
        let file = world.write("list", &list);
        let rest = format!("known_hosts={}", file.display());
        let opened = world.open(&uri("libssh2", &peer, &rest), RW, None).await;
        assert_eq!(opened.is_ok(), is_known, "{:?} {list}", shown.valid_principals());
        assert_eq!(std::fs::read_to_string(&file).unwrap(), list);
    }
}

/// Half of it would say nothing of the keys that the other half refuses.
#[tokio::test]
async fn a_list_that_is_too_long_is_not_read_by_half() {
    let peer = Peer::start(Rules::new(&[MethodKind::PublicKey])).await;
    let world = World::new();
    world.write_key(".ssh/id_rsa", USER_KEY, None);
    let file = world.write("list", "# long\n");
    std::fs::File::options().write(true).open(&file).unwrap().set_len((16 << 20) + 1).unwrap();
    for library in ["libssh", "libssh2"] {
        let rest = format!("known_hosts={}&known_hosts_verify=auto", file.display());
        let error = world.open(&uri(library, &peer, &rest), RW, None).await.err().unwrap();
        assert!(error.message.contains("File too large"), "{}", error.message);
    }
    assert_eq!(std::fs::metadata(&file).unwrap().len(), (16 << 20) + 1);
}

#[tokio::test]
async fn a_new_key_is_appended_and_nothing_else_is_touched() {
    let peer = Peer::start(Rules::new(&[MethodKind::PublicKey])).await;
    for (library, comment) in [("libssh", ""), ("libssh2", " added by libvirt ssh transport")] {
        let world = World::new();
        world.write_key(".ssh/id_rsa", USER_KEY, None);
        let old = "# odd\n\nhail 1024 35 12345\n|1|x|y z\nlast line without an end";
        let file = world.write("config/libvirt/known_hosts", old);
        let rest = "known_hosts_verify=auto";
        for _ in 0..2 {
            world.open(&uri(library, &peer, rest), RW, None).await.unwrap();
        }
        let new = std::fs::read_to_string(&file).unwrap();
        let added = new.strip_prefix(old).unwrap();
        assert!(added.starts_with(&format!("\n[127.0.0.1]:{} ssh-ed25519 AAAA", peer.port)), "{added}");
        assert_eq!(added.matches('\n').count(), 2);
        assert!(added.ends_with(&format!("{comment}\n")), "{added}");
    }
}

#[tokio::test]
async fn who_is_no_ssh_server_is_told() {
    for words in ["HTTP/1.1 400\r\n\r\n", ""] {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        tokio::spawn(async move {
            while let Ok((mut socket, _)) = listener.accept().await {
                let _ = tokio::io::AsyncWriteExt::write_all(&mut socket, words.as_bytes()).await;
            }
        });
        let uri = format!("qemu+libssh://root@127.0.0.1:{port}/system");
        let error = World::new().open(&uri, RW, None).await.unwrap_err();
        assert_eq!((error.domain.0, error.code.0), (66, 5), "{}", error.message);
        let head = "no connection driver available for SSH session handshake failed: ";
        assert!(error.message.starts_with(head), "{}", error.message);
    }
}
