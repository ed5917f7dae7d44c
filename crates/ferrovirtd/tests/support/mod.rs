//! A daemon of a test's own, and clients that say whatever the test wants.
// Each test program uses a part of it.
#![allow(dead_code)]

use std::{
    io::{self, Read, Write},
    os::unix::net::UnixStream,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread::JoinHandle,
    time::{Duration, Instant},
};

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose};
use rustix::process::Signal;

/// Nothing takes so long but what never comes.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// Procedures of libvirt's main program.
pub(crate) mod procedure {
    pub(crate) const OPEN: u32 = 1;
    pub(crate) const CLOSE: u32 = 2;
    pub(crate) const CAPABILITIES: u32 = 7;
    pub(crate) const DEFINE_XML: u32 = 11;
    pub(crate) const SUSPEND: u32 = 34;
    pub(crate) const RESUME: u32 = 28;
    pub(crate) const LOOKUP_BY_NAME: u32 = 23;
    pub(crate) const HOSTNAME: u32 = 59;
    pub(crate) const SASL_INIT: u32 = 67;
    pub(crate) const SASL_START: u32 = 68;
    pub(crate) const SASL_STEP: u32 = 69;
    pub(crate) const SCREENSHOT: u32 = 211;
    pub(crate) const LIST_ALL: u32 = 273;
    pub(crate) const EVENT_REGISTER_ANY: u32 = 316;
    pub(crate) const ALL_STATS: u32 = 344;
}

/// A running ferrovirtd with a folder of its own.
pub(crate) struct Daemon {
    folder: tempfile::TempDir,
    process: Child,
}

impl Daemon {
    /// Starts one with further lines of configuration, and waits until it listens.
    pub(crate) fn start(lines: &str) -> Self {
        Self::start_with(&[], |_| lines.to_owned())
    }

    /// The same with options, and lines that name the daemon's folder.
    pub(crate) fn start_with(options: &[&str], lines: impl FnOnce(&Path) -> String) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name).display().to_string();
        let lines = lines(folder.path());
        std::fs::write(at("conf"), format!("unix_sock_dir = \"{}\"\n{lines}\n", folder.path().display())).unwrap();
        let process = Command::new(env!("CARGO_BIN_EXE_ferrovirtd"))
            .args(["-f", &at("conf"), "-p", &at("pid")])
            .args(options)
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let daemon = Self { folder, process };
        daemon.until("it listens", |daemon| UnixStream::connect(daemon.socket()).is_ok());
        daemon.settled_descriptors();
        daemon
    }

    pub(crate) fn socket(&self) -> PathBuf {
        self.folder.path().join("libvirt-sock")
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn client(&self) -> Client {
        Client { stream: self.connect(), serial: 0 }
    }

    /// A client that may only look, which no daemon here asks who it is.
    pub(crate) fn spectator(&self) -> Client {
        Client { stream: connect(&self.folder.path().join("libvirt-sock-ro")), serial: 0 }
    }

    pub(crate) fn connect(&self) -> UnixStream {
        connect(&self.socket())
    }

    pub(crate) fn descriptors(&self) -> usize {
        std::fs::read_dir(format!("/proc/{}/fd", self.process.id())).unwrap().count()
    }

    /// How many it has once those who left are forgotten.
    pub(crate) fn settled_descriptors(&self) -> usize {
        let mut before = usize::MAX;
        loop {
            let now = self.descriptors();
            if now == before {
                return now;
            }
            before = now;
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Memory that the process has and had at the most.
    pub(crate) fn memory_kib(&self) -> Memory {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process.id())).unwrap();
        let field = |name| {
            let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
            line.trim_end_matches("kB").trim().parse().unwrap()
        };
        Memory { now: field("VmRSS:"), peak: field("VmHWM:") }
    }

    /// Begins to look anew for the most memory. Where that is not allowed, what it was at the start counts too.
    pub(crate) fn forget_memory_peak(&self) {
        let _ = std::fs::write(format!("/proc/{}/clear_refs", self.process.id()), "5");
    }

    pub(crate) fn terminate(&self) {
        self.signal(Signal::TERM);
    }

    pub(crate) fn signal(&self, signal: Signal) {
        rustix::process::kill_process(rustix::process::Pid::from_child(&self.process), signal).unwrap();
    }

    /// Waits for the daemon's end; whether it ended well.
    pub(crate) fn ended(mut self) -> bool {
        let start = Instant::now();
        loop {
            if let Some(status) = self.process.try_wait().unwrap() {
                return status.success();
            }
            assert!(start.elapsed() < PATIENCE, "the daemon does not end");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Waits for something to become true.
    pub(crate) fn until(&self, what: &str, is_so: impl Fn(&Self) -> bool) {
        let start = Instant::now();
        while !is_so(self) {
            assert!(start.elapsed() < PATIENCE, "waited in vain until {what}");
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

/// Memory of a process, in KiB.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Memory {
    pub(crate) now: usize,
    pub(crate) peak: usize,
}

fn connect(path: &Path) -> UnixStream {
    let stream = UnixStream::connect(path).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.set_write_timeout(Some(PATIENCE)).unwrap();
    stream
}

impl Drop for Daemon {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A client that speaks the protocol word by word.
pub(crate) struct Client {
    pub(crate) stream: UnixStream,
    serial: u32,
}

/// An answer: whether it is a good one, and what it holds.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) serial: u32,
    pub(crate) is_ok: bool,
    pub(crate) payload: Vec<u8>,
}

impl Answer {
    /// The code of an error.
    pub(crate) fn code(&self) -> u32 {
        assert!(!self.is_ok, "no error: {self:?}");
        number(&self.payload, 0)
    }
}

impl Client {
    /// Opens the default host.
    pub(crate) fn open(&mut self, flags: u32) -> Answer {
        self.call(procedure::OPEN, &open_args("test:///default", flags)).unwrap()
    }

    pub(crate) fn send(&mut self, procedure: u32, payload: &[u8]) -> io::Result<u32> {
        let serial = self.serial;
        self.serial += 1;
        self.stream.write_all(&packet(procedure, serial, payload))?;
        Ok(serial)
    }

    /// Reads past events and streams to the next answer.
    pub(crate) fn receive(&mut self) -> io::Result<Answer> {
        loop {
            let mut length = [0; 4];
            self.stream.read_exact(&mut length)?;
            let mut rest = vec![0; u32::from_be_bytes(length) as usize - 4];
            self.stream.read_exact(&mut rest)?;
            if number(&rest, 12) == REPLY {
                let is_ok = number(&rest, 20) == 0;
                return Ok(Answer { serial: number(&rest, 16), is_ok, payload: rest[24..].to_vec() });
            }
        }
    }

    pub(crate) fn call(&mut self, procedure: u32, payload: &[u8]) -> io::Result<Answer> {
        self.send(procedure, payload)?;
        self.receive()
    }

    /// Whether the daemon has closed, once what it said before is read.
    pub(crate) fn is_turned_away(&mut self) -> bool {
        let mut rest = Vec::new();
        match self.stream.read_to_end(&mut rest) {
            Ok(_) => true,
            Err(error) => error.kind() == io::ErrorKind::ConnectionReset,
        }
    }
}

const REPLY: u32 = 1;

/// A call of the main program.
pub(crate) fn packet(procedure: u32, serial: u32, payload: &[u8]) -> Vec<u8> {
    framed(&[0x2000_8086, 1, procedure, 0, serial, 0], payload)
}

/// A packet with any header.
pub(crate) fn framed(header: &[u32], payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(4 + 4 * header.len() + payload.len()).unwrap();
    let words = [length].into_iter().chain(header.iter().copied());
    words.flat_map(u32::to_be_bytes).chain(payload.iter().copied()).collect()
}

pub(crate) fn open_args(name: &str, flags: u32) -> Vec<u8> {
    [&1_u32.to_be_bytes()[..], &string(name), &flags.to_be_bytes()].concat()
}

pub(crate) fn string(text: &str) -> Vec<u8> {
    let mut bytes = u32::try_from(text.len()).unwrap().to_be_bytes().to_vec();
    bytes.extend_from_slice(text.as_bytes());
    bytes.resize(bytes.len().next_multiple_of(4), 0);
    bytes
}

/// The arguments of a first step in SASL. Each byte of the data takes a word, and a zero follows the last one.
pub(crate) fn sasl_start(mechanism: &str, data: &str) -> Vec<u8> {
    let length = u32::try_from(data.len() + 1).unwrap();
    let words = [0, length].into_iter().chain(data.bytes().chain([0]).map(u32::from));
    string(mechanism).into_iter().chain(words.flat_map(u32::to_be_bytes)).collect()
}

fn number(bytes: &[u8], at: usize) -> u32 {
    u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap())
}

/// The fewest calls that say anything of the slowest one in a hundred.
const CALLS_MIN: usize = 300;

/// A client that calls all the time and notes how long it waits.
pub(crate) struct Watcher {
    is_over: Arc<AtomicBool>,
    made: Arc<AtomicUsize>,
    calls: JoinHandle<Vec<Duration>>,
}

impl Watcher {
    pub(crate) fn start(daemon: &Daemon) -> Self {
        let mut client = daemon.spectator();
        assert!(client.open(1).is_ok);
        let is_over = Arc::new(AtomicBool::new(false));
        let made = Arc::new(AtomicUsize::new(0));
        let (told, count) = (Arc::clone(&is_over), Arc::clone(&made));
        let calls = std::thread::spawn(move || {
            let mut times = Vec::new();
            while !told.load(Ordering::Relaxed) {
                let start = Instant::now();
                assert!(client.call(procedure::HOSTNAME, &[]).unwrap().is_ok);
                times.push(start.elapsed());
                count.fetch_add(1, Ordering::Relaxed);
                std::thread::sleep(Duration::from_millis(1));
            }
            times
        });
        Self { is_over, made, calls }
    }

    /// What 99 of 100 calls did not exceed. Waits until there were so many that it says something.
    pub(crate) fn p99(self) -> Duration {
        let start = Instant::now();
        while self.made.load(Ordering::Relaxed) < CALLS_MIN {
            assert!(start.elapsed() < PATIENCE, "another client is not served");
            std::thread::sleep(Duration::from_millis(5));
        }
        self.is_over.store(true, Ordering::Relaxed);
        let mut times = self.calls.join().unwrap();
        times.sort_unstable();
        times[times.len() * 99 / 100]
    }
}

/// Certificates of an authority, and one for both ends.
pub(crate) struct Pki {
    authority: String,
    certificate: String,
    key: String,
}

impl Pki {
    pub(crate) fn new() -> Self {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, "an authority");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        let key = KeyPair::generate().unwrap();
        let authority = params.self_signed(&key).unwrap().pem();
        let issuer = Issuer::new(params, key);
        let mut params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
        params.use_authority_key_identifier_extension = true;
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &issuer).unwrap().pem();
        Self { authority, certificate, key: key.serialize_pem() }
    }

    /// Writes the files as a client wants them in a folder of its own, and the daemon by name.
    pub(crate) fn write(&self, folder: &Path) {
        let files =
            [("cacert.pem", &self.authority), ("clientcert.pem", &self.certificate), ("clientkey.pem", &self.key)];
        for (name, text) in files {
            std::fs::write(folder.join(name), text).unwrap();
        }
    }

    /// The daemon's configuration of the files in a folder.
    pub(crate) fn lines(folder: &Path) -> String {
        let at = |name: &str| folder.join(name).display().to_string();
        let (authority, certificate, key) = (at("cacert.pem"), at("clientcert.pem"), at("clientkey.pem"));
        format!("ca_file = \"{authority}\"\ncert_file = \"{certificate}\"\nkey_file = \"{key}\"")
    }
}
