//! Calls at the wrong time, of the wrong person, or far too many.

use std::io::Write;

use crate::{
    support::{Client, open_args, packet, procedure, sasl_start, string},
    under_attack,
};

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

#[test]
fn calls_before_the_proof_of_who_one_is() {
    under_attack("calls before auth", "auth_unix_rw = \"sasl\"", |daemon| {
        for _ in 0..50 {
            let mut client = daemon.client();
            assert_eq!(client.open(0).code(), AUTHENTICATION_REQUIRED);
            for number in [procedure::CAPABILITIES, procedure::DEFINE_XML, procedure::HOSTNAME, procedure::CLOSE] {
                assert_eq!(client.call(number, &[0; 64]).unwrap().code(), AUTHENTICATION_REQUIRED);
            }
            // A conversation out of turn, and one about nothing.
            assert!(!client.call(procedure::SASL_STEP, &[0; 8]).unwrap().is_ok);
            assert!(client.call(procedure::SASL_INIT, &[]).unwrap().is_ok);
            let start = sasl_start("PLAIN", "\0nobody\0guess");
            assert!(!client.call(procedure::SASL_START, &start).unwrap().is_ok);
            assert_eq!(client.open(0).code(), AUTHENTICATION_REQUIRED);
        }
    });
}

/// `VIR_ERR_RPC`, with the words "authentication required".
const AUTHENTICATION_REQUIRED: u32 = 39;

/// As many calls as fit into the sockets, of clients that do read what is answered.
#[test]
fn calls_without_end() {
    under_attack("calls without end", "", |daemon| {
        let callers: Vec<_> = (0..4)
            .map(|_| {
                let mut client = daemon.client();
                assert!(client.open(0).is_ok);
                std::thread::spawn(move || {
                    let many: Vec<u8> =
                        (0..5000).flat_map(|serial| packet(procedure::CAPABILITIES, serial, &[])).collect();
                    let mut sending = client.stream.try_clone().unwrap();
                    let writer = std::thread::spawn(move || sending.write_all(&many).unwrap());
                    assert!((0..5000).all(|_| client.receive().unwrap().is_ok));
                    writer.join().unwrap();
                })
            })
            .collect();
        callers.into_iter().for_each(|caller| caller.join().unwrap());
    });
}
