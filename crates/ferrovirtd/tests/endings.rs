//! Ends: of clients that are killed, and of daemons.
// A test that cannot go on has failed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::{
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    os::fd::OwnedFd,
    path::Path,
    process::{Child, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use support::{Client, Daemon, PATIENCE, open_args, packet, procedure, sasl_start, string};

/// Puts a client's socket into the hands of a process of its own.
fn hand_over(client: Client) -> Child {
    let socket = OwnedFd::from(client.stream);
    Command::new("sleep").arg("3600").stdin(Stdio::from(socket)).stdout(Stdio::null()).spawn().unwrap()
}

/// Clients in every state that they can be in.
fn clients_in_every_state(daemon: &Daemon) -> Vec<Client> {
    let opened = || {
        let mut client = daemon.client();
        assert!(client.open(0).is_ok);
        client
    };
    let silent = daemon.client();
    let mut in_a_length = daemon.client();
    in_a_length.stream.write_all(&[0, 0]).unwrap();
    let mut in_a_packet = opened();
    in_a_packet.stream.write_all(&packet(procedure::DEFINE_XML, 1, &[0; 99])[..60]).unwrap();
    let mut with_events = opened();
    let register = [&0_u32.to_be_bytes()[..], &0_u32.to_be_bytes()].concat();
    assert!(with_events.call(procedure::EVENT_REGISTER_ANY, &register).unwrap().is_ok);
    let mut calling = opened();
    for _ in 0..200 {
        calling.send(procedure::CAPABILITIES, &[]).unwrap();
    }
    let mut changing = opened();
    let xml = "<domain type='test'><name>left</name><memory>1024</memory><os><type>hvm</type></os></domain>";
    let defined = changing.call(procedure::DEFINE_XML, &string(xml)).unwrap();
    assert!(defined.is_ok, "{}", String::from_utf8_lossy(&defined.payload));
    let mut streaming = opened();
    let domain = streaming.call(procedure::LOOKUP_BY_NAME, &string("test")).unwrap().payload;
    let screenshot = [&domain[..], &[0; 8]].concat();
    assert!(streaming.call(procedure::SCREENSHOT, &screenshot).unwrap().is_ok);
    for _ in 0..50 {
        streaming.send(procedure::SCREENSHOT, &screenshot).unwrap();
    }
    let waiting = slow_call(daemon);
    let mut closing = opened();
    closing.send(procedure::CLOSE, &[]).unwrap();
    vec![silent, in_a_length, in_a_packet, with_events, calling, changing, streaming, waiting, closing]
}

/// A client whose call is under way.
fn slow_call(daemon: &Daemon) -> Client {
    let host = daemon.folder().join("slow.xml");
    let text = "<node xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><test:chaos>\
        <test:delay call='connect_get_hostname' ms='1500'/></test:chaos></node>";
    std::fs::write(&host, text).unwrap();
    let mut client = daemon.client();
    assert!(client.call(procedure::OPEN, &open_args(&format!("test://{}", host.display()), 0)).unwrap().is_ok);
    client.send(procedure::HOSTNAME, &[]).unwrap();
    // Calls are taken up in order, and this one overtakes it.
    let quick = client.call(procedure::CAPABILITIES, &[]).unwrap();
    assert!(quick.is_ok && quick.serial == 2);
    client
}

#[test]
fn killed_clients_leave_no_trace() {
    let daemon = Daemon::start("");
    let before = daemon.descriptors();
    for _ in 0..5 {
        let mut processes: Vec<_> = clients_in_every_state(&daemon).into_iter().map(hand_over).collect();
        for process in &mut processes {
            process.kill().unwrap();
            process.wait().unwrap();
        }
        daemon.until("descriptors are back", |daemon| daemon.descriptors() == before);
        let mut after = daemon.client();
        assert!(after.open(0).is_ok);
        assert_eq!(after.call(procedure::LOOKUP_BY_NAME, &string("left")).unwrap().code(), 42, "its state is gone");
        let test = after.call(procedure::LOOKUP_BY_NAME, &string("test")).unwrap().payload;
        assert!(after.call(procedure::SUSPEND, &test).unwrap().is_ok, "nobody is told of it");
        assert!(after.call(procedure::CLOSE, &[]).unwrap().is_ok);
        drop(after);
        daemon.until("the host is gone", |daemon| daemon.descriptors() == before);
    }
    daemon.terminate();
    assert!(daemon.ended());
}

/// Where everybody must prove who they are: in every state of that.
#[test]
fn killed_clients_that_nobody_knows_leave_no_trace() {
    let daemon = Daemon::start("auth_unix_rw = \"sasl\"\nmax_anonymous_clients = 4");
    let before = daemon.descriptors();
    for _ in 0..5 {
        let silent = daemon.client();
        let mut begun = daemon.client();
        assert!(begun.call(procedure::SASL_INIT, &[]).unwrap().is_ok);
        let mut answered = daemon.client();
        assert!(answered.call(procedure::SASL_INIT, &[]).unwrap().is_ok);
        let first = sasl_start("SCRAM-SHA-256", "n,,n=fred,r=abc");
        let challenge = answered.call(procedure::SASL_START, &first).unwrap();
        assert!(challenge.is_ok, "{}", String::from_utf8_lossy(&challenge.payload));
        let mut thinking = daemon.client();
        assert!(thinking.call(procedure::SASL_INIT, &[]).unwrap().is_ok);
        let password = sasl_start("PLAIN", "\0fred\0guess");
        thinking.send(procedure::SASL_START, &password).unwrap();
        // No more of them are let in, until these are gone.
        let mut processes: Vec<_> = [silent, begun, answered, thinking].into_iter().map(hand_over).collect();
        for process in &mut processes {
            process.kill().unwrap();
            process.wait().unwrap();
        }
        daemon.until("descriptors are back", |daemon| daemon.descriptors() == before);
    }
    daemon.terminate();
    assert!(daemon.ended());
}

#[test]
fn a_daemon_that_is_terminated_waits_for_slow_calls() {
    let daemon = Daemon::start("");
    let mut clients = [slow_call(&daemon), slow_call(&daemon)];
    daemon.terminate();
    for client in &mut clients {
        let answer = client.receive().unwrap();
        assert!(answer.is_ok && answer.serial == 1, "{answer:?}");
        assert!(client.is_turned_away());
    }
    assert!(daemon.ended());
}

#[test]
fn a_daemon_that_is_terminated_answers_what_it_was_asked() {
    let daemon = Daemon::start("");
    let mut client = daemon.client();
    assert!(client.open(0).is_ok);
    let asked: Vec<_> = (0..300).map(|_| client.send(procedure::HOSTNAME, &[]).unwrap()).collect();
    daemon.terminate();
    let mut answered: Vec<_> = asked
        .iter()
        .map(|_| {
            let answer = client.receive().unwrap();
            assert!(answer.is_ok, "{answer:?}");
            answer.serial
        })
        .collect();
    answered.sort_unstable();
    assert_eq!(answered, asked);
    assert!(client.is_turned_away());
    assert!(daemon.ended());
}

/// Puts the socket where a service manager would, and says so.
const START: &str = r#"exec 3<&0 </dev/null; LISTEN_PID=$$ LISTEN_FDS=1; export LISTEN_PID LISTEN_FDS; exec "$@""#;

fn start_with(socket: &TcpListener, folder: &Path) -> Child {
    let at = |name: &str| folder.join(name).display().to_string();
    Command::new("sh")
        .args(["-c", START, "sh", env!("CARGO_BIN_EXE_ferrovirtd"), "-f", &at("conf"), "-p", &at("pid")])
        .stdin(OwnedFd::from(socket.try_clone().unwrap()))
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// One client from its first word to its last.
fn visit(address: std::net::SocketAddr) -> std::io::Result<()> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let calls: [(u32, Vec<u8>); 3] = [
        (procedure::OPEN, open_args("test:///default", 0)),
        (procedure::LOOKUP_BY_NAME, string("test")),
        (procedure::CLOSE, Vec::new()),
    ];
    for (serial, (number, payload)) in (0..).zip(calls) {
        stream.write_all(&packet(number, serial, &payload))?;
        let mut length = [0; 4];
        stream.read_exact(&mut length)?;
        let mut answer = vec![0; u32::from_be_bytes(length) as usize - 4];
        stream.read_exact(&mut answer)?;
        assert_eq!(answer[20..24], [0; 4], "a good answer");
    }
    Ok(())
}

#[test]
fn a_thousand_connects_across_five_restarts_are_all_served() {
    let folder = tempfile::tempdir().unwrap();
    let lines = format!("unix_sock_dir = \"{}\"\nauth_tcp = \"none\"\n", folder.path().display());
    std::fs::write(folder.path().join("conf"), lines).unwrap();
    let socket = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = socket.local_addr().unwrap();
    let served = Arc::new(AtomicUsize::new(0));
    let visitors: Vec<_> = (0..8)
        .map(|_| {
            let served = Arc::clone(&served);
            std::thread::spawn(move || {
                for _ in 0..125 {
                    visit(address).unwrap();
                    served.fetch_add(1, Ordering::Relaxed);
                }
            })
        })
        .collect();
    let mut daemon = start_with(&socket, folder.path());
    for restart in 1..=5 {
        let start = Instant::now();
        while served.load(Ordering::Relaxed) < restart * 150 {
            assert!(start.elapsed() < PATIENCE, "nobody is served any more");
            std::thread::sleep(Duration::from_millis(1));
        }
        let pid = rustix::process::Pid::from_child(&daemon);
        rustix::process::kill_process(pid, rustix::process::Signal::TERM).unwrap();
        assert!(daemon.wait().unwrap().success());
        daemon = start_with(&socket, folder.path());
    }
    visitors.into_iter().for_each(|visitor| visitor.join().unwrap());
    assert_eq!(served.load(Ordering::Relaxed), 1000);
    daemon.kill().unwrap();
    daemon.wait().unwrap();
}
