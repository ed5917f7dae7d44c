//! Bytes that are no proper packets.

use std::{
    io::{IoSlice, Write},
    os::{fd::AsFd, unix::net::UnixStream},
    time::Duration,
};

use rustix::net::{SendAncillaryBuffer, SendAncillaryMessage, SendFlags, sendmsg};

use crate::{
    support::{framed, open_args, packet, procedure},
    under_attack,
};

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
        clients
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
        kept
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
        clients
    });
}
