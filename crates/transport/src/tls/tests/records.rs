//! Packets and records, and sessions that end in one way or another.

use std::{io, net::TcpListener, time::Duration};

use ferrovirt_uri::{Endpoint, TlsEndpoint, TlsFiles, Transport};

use super::{
    pki::{self, Pki},
    server::{self, Accepted, Manner},
};
use crate::{
    ByteStream, ConnectError, ConnectOptions,
    test_support::{block_on, recv, recv_all, send_all},
};

const VERSIONS: &[&str] = &["NORMAL:-VERS-ALL:+VERS-TLS1.3", "NORMAL:-VERS-ALL:+VERS-TLS1.2"];

/// How much a record holds.
const RECORD_MAX: usize = 16 << 10;

/// Connects to a server that goes on by `serve`, and does `client` with the stream.
fn between<T: Send + 'static>(
    priority: &'static str,
    serve: impl FnOnce(Accepted) -> T + Send + 'static,
    client: impl AsyncFnOnce(Box<dyn ByteStream>),
) -> T {
    let pki = Pki::new();
    let directory = tempfile::tempdir().unwrap();
    pki::write(directory.path(), &[("ca", &pki.ca)]);
    let (port, server) = server::start(&pki.server, Manner { priority, ..Manner::default() }, serve);
    let endpoint = endpoint(port, directory.path());
    block_on(async {
        let stream = crate::connect(&endpoint, &ConnectOptions::default()).await.unwrap();
        client(stream).await;
    });
    server.join().unwrap().unwrap()
}

fn endpoint(port: u16, directory: &std::path::Path) -> Endpoint {
    Endpoint::Tls(TlsEndpoint {
        host: "localhost".into(),
        port: port.to_string(),
        files: TlsFiles { ca: directory.join("ca"), crl: None, client: None },
        priority: "NORMAL".to_owned(),
        check_own: true,
        verify_server: true,
    })
}

#[test]
fn each_packet_is_a_record_of_its_own() {
    for priority in VERSIONS {
        let sizes = [28, 28, 1, RECORD_MAX, RECORD_MAX + 1, 100_000, 28];
        let total: usize = sizes.iter().sum();
        let serve = move |mut accepted: Accepted| {
            let bytes = accepted.receive(total);
            (bytes, accepted.records())
        };
        let (bytes, records) = between(priority, serve, async move |stream| {
            for (at, size) in sizes.iter().enumerate() {
                send_all(&*stream, &vec![u8::try_from(at).unwrap(); *size]).await.unwrap();
            }
        });
        let wanted: Vec<u8> =
            sizes.iter().enumerate().flat_map(|(at, size)| vec![u8::try_from(at).unwrap(); *size]).collect();
        assert!(bytes == wanted);
        let count = |size: &usize| size.div_ceil(RECORD_MAX);
        assert_eq!(records.len(), sizes.iter().map(count).sum::<usize>(), "{priority}: {records:?}");
    }
}

#[test]
fn a_peer_may_put_two_packets_into_one_record() {
    for priority in VERSIONS {
        let serve = |mut accepted: Accepted| {
            accepted.send(b"one packettwo packets");
            accepted.receive(1)
        };
        let answered = between(priority, serve, async |stream| {
            assert_eq!(recv_all(&*stream, 10).await.unwrap().0, b"one packet");
            assert_eq!(recv_all(&*stream, 11).await.unwrap().0, b"two packets");
            send_all(&*stream, b"x").await.unwrap();
        });
        assert_eq!(answered, b"x");
    }
}

#[test]
fn the_end_is_the_end_with_and_without_goodbye() {
    for priority in VERSIONS {
        for goodbye in [true, false] {
            let serve = move |mut accepted: Accepted| {
                accepted.send(b"last words");
                if goodbye {
                    accepted.say_goodbye();
                }
                accepted.close();
            };
            between(priority, serve, async |stream| {
                assert_eq!(recv_all(&*stream, 10).await.unwrap().0, b"last words");
                assert_eq!(recv(&*stream, 10).await.unwrap().0, b"");
                assert_eq!(recv(&*stream, 10).await.unwrap().0, b"");
            });
        }
    }
}

#[test]
fn a_shut_down_stream_says_goodbye_and_ends_for_its_reader() {
    let serve = |mut accepted: Accepted| accepted.receive(10);
    let received = between("NORMAL", serve, async |stream| {
        send_all(&*stream, b"bye").await.unwrap();
        stream.shutdown();
        assert_eq!(recv(&*stream, 10).await.unwrap().0, b"");
    });
    assert_eq!(received, b"bye");
}

/// What was encrypted for a full socket is neither lost nor sent twice.
#[test]
fn a_full_socket_waits_until_the_peer_reads() {
    const SIZE: usize = 24 << 20;
    for priority in VERSIONS {
        let (start, started) = std::sync::mpsc::channel::<()>();
        let serve = move |mut accepted: Accepted| {
            started.recv().unwrap();
            accepted.receive(SIZE)
        };
        let packet: Vec<u8> = (0..SIZE).map(|at| (at % 251) as u8).collect();
        let wanted = packet.clone();
        let received = between(priority, serve, async move |stream| {
            let mut sent = 0;
            // until nothing goes any more
            let error = loop {
                match stream.try_send(&packet[sent..]) {
                    Ok(count) => sent += count,
                    Err(error) => break error,
                }
                assert!(sent < SIZE, "the socket takes everything");
            };
            assert_eq!(error.kind(), io::ErrorKind::WouldBlock);
            start.send(()).unwrap();
            send_all(&*stream, &packet[sent..]).await.unwrap();
        });
        assert!(received == wanted);
    }
}

#[test]
fn much_data_comes_whole() {
    const SIZE: usize = 8 << 20;
    let data: Vec<u8> = (0..SIZE).map(|at| (at % 253) as u8).collect();
    for priority in VERSIONS {
        let wanted = data.clone();
        let sent = data.clone();
        let serve = move |mut accepted: Accepted| {
            for part in sent.chunks(300_000) {
                accepted.send(part);
            }
            accepted.receive(1)
        };
        between(priority, serve, async move |stream| {
            assert!(recv_all(&*stream, SIZE).await.unwrap().0 == wanted);
            send_all(&*stream, b"x").await.unwrap();
        });
    }
}

#[test]
fn new_keys_in_the_middle_are_nothing_to_the_user() {
    let serve = |mut accepted: Accepted| {
        accepted.send(b"before");
        accepted.refresh_keys();
        accepted.send(b"behind");
        accepted.receive(6)
    };
    let received = between(VERSIONS[0], serve, async |stream| {
        assert_eq!(recv_all(&*stream, 12).await.unwrap().0, b"beforebehind");
        send_all(&*stream, b"answer").await.unwrap();
    });
    assert_eq!(received, b"answer");
}

/// A server that takes the connection and does something else.
fn instead_of_tls(deadline: Option<Duration>, act: impl FnOnce(std::net::TcpStream) + Send + 'static) -> ConnectError {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let pki = Pki::new();
    let directory = tempfile::tempdir().unwrap();
    pki::write(directory.path(), &[("ca", &pki.ca)]);
    let server = std::thread::spawn(move || act(listener.accept().unwrap().0));
    let error = block_on(crate::connect(&endpoint(port, directory.path()), &ConnectOptions { deadline })).unwrap_err();
    server.join().unwrap();
    error
}

#[test]
fn a_silent_server_is_given_up_at_the_deadline() {
    let deadline = Duration::from_millis(200);
    let error = instead_of_tls(Some(deadline), |mut socket| {
        // reads until the client has gone
        let _ = io::copy(&mut socket, &mut io::sink());
    });
    let ConnectError::DeadlinePassed { transport, .. } = error else { panic!("{error}") };
    assert_eq!(transport, Transport::Tls);
}

#[test]
fn a_server_that_speaks_something_else_is_told_by_it() {
    let error = instead_of_tls(None, |mut socket| {
        io::Write::write_all(&mut socket, b"220 mail.example.com ready\r\n").unwrap();
        let _ = io::copy(&mut socket, &mut io::sink());
    });
    let text = "authentication failed: TLS handshake failed An unexpected TLS packet was received.";
    assert_eq!(error.to_string(), text);
}

#[test]
fn a_server_that_hangs_up_is_told_by_it() {
    let error = instead_of_tls(None, |socket| {
        let mut greeting = [0; 1 << 10];
        let _ = io::Read::read(&mut &socket, &mut greeting);
        socket.shutdown(std::net::Shutdown::Write).unwrap();
    });
    let text = "authentication failed: TLS handshake failed The TLS connection was non-properly terminated.";
    assert_eq!(error.to_string(), text);
}
