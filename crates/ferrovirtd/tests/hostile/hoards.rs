//! Clients that make the daemon keep things for them.

use std::{
    io::{ErrorKind, Write},
    time::{Duration, Instant},
};

use crate::{
    attack,
    support::{Client, Daemon, framed, packet, procedure, string},
    under_attack,
};

/// How long those who hold things hold them.
const WHILE: Duration = Duration::from_secs(2);

fn opened(daemon: &Daemon) -> Client {
    let mut client = daemon.client();
    assert!(client.open(0).is_ok);
    client
}

/// Sends as much as is taken at once; how much that is.
fn push(client: &mut Client, bytes: &[u8]) -> usize {
    client.stream.set_nonblocking(true).unwrap();
    let mut sent = 0;
    while sent < bytes.len() {
        match client.stream.write(&bytes[sent..]) {
            Ok(count) => sent += count,
            Err(error) if error.kind() == ErrorKind::WouldBlock => break,
            // It may have been turned away.
            Err(_) => return bytes.len(),
        }
    }
    sent
}

#[test]
fn clients_that_never_read() {
    under_attack("never read", "", |daemon| {
        let many: Vec<u8> = (0..20_000).flat_map(|serial| packet(procedure::CAPABILITIES, serial, &[])).collect();
        (0..50)
            .map(|_| {
                let mut client = opened(daemon);
                push(&mut client, &many);
                client
            })
            .collect::<Vec<_>>()
    });
}

#[test]
fn watchers_that_never_read() {
    under_attack("events never read", "", |daemon| {
        let clients: Vec<_> = (0..50)
            .map(|_| {
                let mut client = opened(daemon);
                let register = [0_u32, 0].map(u32::to_be_bytes).concat();
                assert!(client.call(procedure::EVENT_REGISTER_ANY, &register).unwrap().is_ok);
                client
            })
            .collect();
        let mut busy = opened(daemon);
        let domain = busy.call(procedure::LOOKUP_BY_NAME, &string("test")).unwrap().payload;
        for _ in 0..5000 {
            assert!(busy.call(procedure::SUSPEND, &domain).unwrap().is_ok);
            assert!(busy.call(procedure::RESUME, &domain).unwrap().is_ok);
        }
        clients
    });
}

/// Answers of some megabytes, asked for again and again.
#[test]
fn clients_that_never_read_what_is_long() {
    let daemon = Daemon::start("");
    let mut owner = opened(&daemon);
    for index in 0..if cfg!(debug_assertions) { 1000 } else { 10_000 } {
        let xml = format!(
            "<domain type='test'><name>domain-{index}</name><memory>1024</memory><os><type>hvm</type></os></domain>"
        );
        assert!(owner.call(procedure::DEFINE_XML, &string(&xml)).unwrap().is_ok);
    }
    attack("long answers never read", &daemon, |daemon| {
        let list = [1_u32, 0].map(u32::to_be_bytes).concat();
        let stats = [0_u32, 0, 0].map(u32::to_be_bytes).concat();
        let clients: Vec<_> = (0..60)
            .map(|index| {
                let mut client = opened(daemon);
                let (number, args) =
                    if index % 3 == 0 { (procedure::ALL_STATS, &stats) } else { (procedure::LIST_ALL, &list) };
                push(&mut client, &packet(number, 1, args).repeat(20));
                client
            })
            .collect();
        std::thread::sleep(2 * WHILE);
        clients
    });
    drop(owner);
}

/// Each says that 32 MiB follow, and sends them as fast as they are taken, but not to the end.
#[test]
fn great_packets_that_never_end() {
    under_attack("great packets", "", |daemon| {
        let size = 32 << 20;
        let packet = framed(&[0x2000_8086, 1, procedure::DEFINE_XML, 0, 1, 0], &vec![b'x'; size - 28]);
        let mut clients: Vec<_> = (0..100).map(|_| (opened(daemon), 0)).collect();
        let start = Instant::now();
        while start.elapsed() < WHILE {
            for (client, sent) in &mut clients {
                let end = (*sent + (256 << 10)).min(size - 1);
                *sent += push(client, &packet[*sent..end]);
            }
        }
        clients
    });
}

#[test]
fn a_thousand_streams_are_enough() {
    under_attack("a thousand streams", "", |daemon| {
        let mut client = opened(daemon);
        let domain = client.call(procedure::LOOKUP_BY_NAME, &string("test")).unwrap().payload;
        let screenshot = [&domain[..], &[0; 8]].concat();
        for _ in 0..1000 {
            assert!(client.call(procedure::SCREENSHOT, &screenshot).unwrap().is_ok);
        }
        assert_eq!(client.call(procedure::SCREENSHOT, &screenshot).unwrap().code(), 39, "one more is refused");
        assert!(client.call(procedure::HOSTNAME, &[]).unwrap().is_ok);
        client
    });
}

#[test]
fn streams_that_are_never_finished() {
    under_attack("streams never finished", "", |daemon| {
        let domain = opened(daemon).call(procedure::LOOKUP_BY_NAME, &string("test")).unwrap().payload;
        let screenshot = [&domain[..], &[0; 8]].concat();
        (0..20)
            .map(|index| {
                let mut client = opened(daemon);
                if index % 2 == 0 {
                    // It reads the answers but finishes nothing.
                    for _ in 0..200 {
                        assert!(client.call(procedure::SCREENSHOT, &screenshot).unwrap().is_ok);
                    }
                } else {
                    let many: Vec<u8> =
                        (0..2000).flat_map(|serial| packet(procedure::SCREENSHOT, serial, &screenshot)).collect();
                    push(&mut client, &many);
                }
                client
            })
            .collect::<Vec<_>>()
    });
}
