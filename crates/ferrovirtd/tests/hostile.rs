//! Clients that mean harm: whatever they do, others are served, memory stays bounded, and nothing of them stays.
// A test that cannot go on has failed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::cast_possible_truncation)]

mod support;

use std::{
    io::{IoSlice, Write},
    os::{fd::AsFd, unix::net::UnixStream},
    time::Duration,
};

use rustix::net::{SendAncillaryBuffer, SendAncillaryMessage, SendFlags, sendmsg};
use support::{Client, Daemon, Watcher, framed, open_args, packet, procedure, string};

/// What another client may wait on a machine that does much else. `FERROVIRT_STRICT=1`: what it waits on one that does not.
const WAIT_MAX: Duration = Duration::from_secs(5);
const STRICT_WAIT_MAX: Duration = Duration::from_millis(20);

const GROWTH_MAX_KIB: usize = 64 << 10;

/// Does harm to a daemon that serves somebody else meanwhile.
fn under_attack(name: &str, lines: &str, harm: impl FnOnce(&Daemon)) {
    let daemon = Daemon::start(lines);
    let before = daemon.descriptors();
    let watcher = Watcher::start(&daemon);
    let memory = daemon.resident_kib();
    harm(&daemon);
    let growth = daemon.resident_kib().saturating_sub(memory);
    let waited = watcher.p99();
    println!("{name}: p99 of another client {waited:?}, {growth} KiB more");
    let is_strict = std::env::var_os("FERROVIRT_STRICT").is_some();
    assert!(waited < if is_strict { STRICT_WAIT_MAX } else { WAIT_MAX }, "another client waited {waited:?}");
    assert!(growth < GROWTH_MAX_KIB, "{growth} KiB more");
    daemon.until("descriptors are back", |daemon| daemon.descriptors() == before);
    let mut after = daemon.client();
    assert!(after.open(0).is_ok && after.call(procedure::HOSTNAME, &[]).unwrap().is_ok);
}

/// Numbers that look like chance and are the same each time.
struct Noise(u64);

impl Noise {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 33
    }

    fn bytes(&mut self, length: usize) -> Vec<u8> {
        (0..length).map(|_| self.next() as u8).collect()
    }
}

#[test]
fn fuzzed_bytes() {
    under_attack("fuzzed bytes", "", |daemon| {
        let mut noise = Noise(1);
        let mut kept = Vec::new();
        for round in 0..600 {
            let mut client = daemon.client();
            let length = noise.next() as usize % 3000;
            let payload = noise.bytes(length);
            let procedure = noise.next() as u32 % 460;
            let bytes = match round % 3 {
                0 => payload,
                1 => packet(procedure, 0, &payload),
                _ => {
                    let opened = packet(procedure::OPEN, 0, &open_args("test:///default", 0));
                    let kind = noise.next() as u32 % 8;
                    [opened, framed(&[0x2000_8086, 1, procedure, kind, 1, 0], &payload)].concat()
                }
            };
            // It may have been turned away already.
            let _ = client.stream.write_all(&bytes);
            if round % 4 == 0 {
                kept.push(client);
            }
        }
    });
}

#[test]
fn half_packets_held_open() {
    under_attack("half packets", "", |daemon| {
        let whole = packet(procedure::OPEN, 0, &open_args("test:///default", 0));
        let announced = framed(&[0x2000_8086, 1, procedure::DEFINE_XML, 0, 0, 0], &vec![b'x'; 4 << 20]);
        let clients: Vec<_> = (0..200)
            .map(|index| {
                let mut client = daemon.client();
                let bytes = if index % 2 == 0 { &whole } else { &announced };
                client.stream.write_all(&bytes[..1 + index % (whole.len() - 1)]).unwrap();
                client
            })
            .collect();
        std::thread::sleep(Duration::from_millis(300));
        drop(clients);
    });
}

#[test]
fn ten_thousand_connects_without_a_word() {
    under_attack("10,000 connects", "", |daemon| {
        for _ in 0..50 {
            let held: Vec<_> = (0..200).map(|_| daemon.connect()).collect();
            drop(held);
        }
    });
}

#[test]
fn clients_that_never_read() {
    under_attack("never read", "", |daemon| {
        let clients: Vec<_> = (0..50)
            .map(|_| {
                let mut client = daemon.client();
                assert!(client.open(0).is_ok);
                let register = [&0_u32.to_be_bytes()[..], &0_u32.to_be_bytes()].concat();
                client.send(procedure::EVENT_REGISTER_ANY, &register).unwrap();
                client.stream.set_nonblocking(true).unwrap();
                for _ in 0..20_000 {
                    if client.send(procedure::CAPABILITIES, &[]).is_err() {
                        break;
                    }
                }
                client
            })
            .collect();
        let mut busy = daemon.client();
        assert!(busy.open(0).is_ok);
        let domain = busy.call(procedure::LOOKUP_BY_NAME, &string("test")).unwrap().payload;
        for _ in 0..500 {
            assert!(busy.call(procedure::SUSPEND, &domain).unwrap().is_ok);
            assert!(busy.call(procedure::RESUME, &domain).unwrap().is_ok);
        }
        drop(clients);
    });
}

#[test]
fn calls_before_the_open() {
    under_attack("calls before open", "", |daemon| {
        for number in [procedure::CAPABILITIES, procedure::DEFINE_XML, procedure::HOSTNAME, procedure::SUSPEND] {
            let mut client = daemon.client();
            let answer = client.call(number, &[0; 64]).unwrap();
            assert_eq!(answer.code(), 1, "internal error: hypervisor connection not open");
        }
    });
}

#[test]
fn writes_on_a_read_only_connection() {
    under_attack("writes on read-only", "", |daemon| {
        let mut client = daemon.client();
        assert!(client.open(1).is_ok);
        let domain = client.call(procedure::LOOKUP_BY_NAME, &string("test")).unwrap().payload;
        for _ in 0..200 {
            let define = [&string("<domain type='test'/>")[..], &0_u32.to_be_bytes()].concat();
            assert_eq!(client.call(procedure::SUSPEND, &domain).unwrap().code(), 29);
            assert_eq!(client.call(procedure::DEFINE_XML, &define).unwrap().code(), 29);
        }
    });
}

/// Sends bytes with descriptors at their first one.
fn send_with_descriptors(stream: &UnixStream, bytes: &[u8], count: usize) {
    let file = std::fs::File::open("/dev/null").unwrap();
    let descriptors = vec![file.as_fd(); count];
    let mut room = vec![std::mem::MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(32))];
    let mut ancillary = SendAncillaryBuffer::new(&mut room);
    assert!(ancillary.push(SendAncillaryMessage::ScmRights(&descriptors)));
    // It may have been turned away already.
    let _ = sendmsg(stream, &[IoSlice::new(bytes)], &mut ancillary, SendFlags::NOSIGNAL);
}

#[test]
fn unwanted_descriptors() {
    under_attack("unwanted descriptors", "", |daemon| {
        let open = packet(procedure::OPEN, 0, &open_args("test:///default", 0));
        // A call that takes none says that three follow.
        let announced = framed(&[0x2000_8086, 1, procedure::HOSTNAME, 4, 1, 0], &3_u32.to_be_bytes());
        let kept: Vec<_> = (0..100)
            .map(|index| {
                let client = daemon.client();
                match index % 4 {
                    0 => send_with_descriptors(&client.stream, &open, 32),
                    1 => send_with_descriptors(&client.stream, &open[..10], 32),
                    2 => {
                        let both = [&open[..], &announced, &[0; 3]].concat();
                        send_with_descriptors(&client.stream, &both, 3);
                    }
                    _ => (0..20).for_each(|_| send_with_descriptors(&client.stream, &open[..4], 32)),
                }
                client
            })
            .collect();
        std::thread::sleep(Duration::from_millis(300));
        // Whoever has sent descriptors that nobody waits for may not pile them up.
        let most = 2000;
        assert!(daemon.descriptors() < most, "{} descriptors", daemon.descriptors());
        drop(kept);
    });
}

#[test]
fn false_lengths() {
    under_attack("false lengths", "", |daemon| {
        for length in [0_u32, 3, 4, 27, (32 << 20) + 5, 0x7fff_ffff, 0x8000_0000, u32::MAX] {
            let mut client = daemon.client();
            client.stream.write_all(&length.to_be_bytes()).unwrap();
            let _ = client.stream.write_all(&[0; 100]);
            assert!(client.is_turned_away(), "{length}");
        }
        // The greatest length there may be, of which nothing comes.
        let clients: Vec<_> = (0..200)
            .map(|_| {
                let mut client = daemon.client();
                client.stream.write_all(&(16_u32 << 20).to_be_bytes()).unwrap();
                client.stream.write_all(&[0; 24]).unwrap();
                client
            })
            .collect();
        std::thread::sleep(Duration::from_millis(200));
        drop(clients);
    });
}

#[test]
fn a_second_open() {
    under_attack("second open", "", |daemon| {
        let mut client = daemon.client();
        assert!(client.open(0).is_ok);
        for _ in 0..100 {
            assert_eq!(client.open(0).code(), 1);
            assert!(client.call(procedure::HOSTNAME, &[]).unwrap().is_ok);
        }
        // Many at once: one is the first.
        let mut client: Client = daemon.client();
        for _ in 0..5 {
            client.send(procedure::OPEN, &open_args("test:///default", 0)).unwrap();
        }
        let opened = (0..5).filter(|_| client.receive().unwrap().is_ok).count();
        assert_eq!(opened, 1);
    });
}
