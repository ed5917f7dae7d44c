//! A daemon that accepts every open, and programs that stand in for ssh.
#![allow(dead_code, reason = "each test file uses its part")]

use std::{
    io::{Read, Write},
    os::unix::net::{UnixListener, UnixStream},
    path::{Path, PathBuf},
    process::Command,
    sync::{Arc, Mutex},
    thread,
};

/// The helper under test.
pub(crate) const HELPER: &str = env!("CARGO_BIN_EXE_virt-ssh-helper");

/// What a client asked to open: the name and the flags word.
pub(crate) type Opened = (Option<String>, u32);

/// A daemon on a unix socket, for any number of clients.
pub(crate) struct Daemon {
    pub(crate) folder: tempfile::TempDir,
    opened: Arc<Mutex<Vec<Opened>>>,
}

impl Daemon {
    pub(crate) fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let listener = UnixListener::bind(folder.path().join("sock")).unwrap();
        let opened = Arc::new(Mutex::new(Vec::new()));
        let record = Arc::clone(&opened);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (stream, record) = (stream.unwrap(), Arc::clone(&record));
                thread::spawn(move || serve(stream, &record));
            }
        });
        Self { folder, opened }
    }

    pub(crate) fn socket(&self) -> PathBuf {
        self.path("sock")
    }

    /// A file beside the socket.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// What was opened since the last question.
    pub(crate) fn take_opened(&self) -> Vec<Opened> {
        std::mem::take(&mut self.opened.lock().unwrap())
    }
}

const OPEN: u32 = 1;
const SUPPORTS_FEATURE: u32 = 60;
const AUTH_LIST: u32 = 66;

/// Answers every call with success, until the client closes.
fn serve(mut stream: UnixStream, record: &Mutex<Vec<Opened>>) {
    while let Some((mut header, payload)) = receive(&mut stream) {
        let answer: &[u32] = match header[2] {
            OPEN => {
                record.lock().unwrap().push(open_arguments(&payload));
                &[]
            }
            SUPPORTS_FEATURE => &[1],
            // none at all: then nobody looks at an `auth` of the URI
            AUTH_LIST => &[0],
            _ => &[],
        };
        const REPLY: u32 = 1;
        header[3] = REPLY;
        let words = [&header[..], answer].concat();
        let length = u32::try_from(4 * (words.len() + 1)).unwrap();
        let bytes: Vec<u8> = [&[length][..], &words].concat().iter().flat_map(|word| word.to_be_bytes()).collect();
        if stream.write_all(&bytes).is_err() {
            return;
        }
    }
}

/// Program, version, procedure, kind, serial, status; then the arguments.
fn receive(stream: &mut UnixStream) -> Option<([u32; 6], Vec<u8>)> {
    let mut word = [0; 4];
    stream.read_exact(&mut word).ok()?;
    let mut bytes = vec![0; u32::from_be_bytes(word) as usize - 4];
    stream.read_exact(&mut bytes).ok()?;
    let payload = bytes.split_off(24);
    let mut header = [0; 6];
    for (word, bytes) in header.iter_mut().zip(bytes.chunks(4)) {
        *word = number(bytes);
    }
    Some((header, payload))
}

/// An optional text and a word.
fn open_arguments(payload: &[u8]) -> Opened {
    let flags = number(&payload[payload.len() - 4..]);
    if number(payload) == 0 {
        return (None, flags);
    }
    let length = number(&payload[4..]) as usize;
    (Some(String::from_utf8(payload[8..8 + length].to_vec()).unwrap()), flags)
}

fn number(bytes: &[u8]) -> u32 {
    u32::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3]])
}

/// Writes a shell script that can be run.
///
/// Another process does it: a child that another test forks meanwhile would inherit our descriptor for writing, and a
/// program that somebody may write to cannot be run.
pub(crate) fn write_script(path: &Path, text: &str) {
    let write = "umask 077; printf '#!/bin/sh\\n%s\\n' \"$1\" >\"$0\" && chmod +x \"$0\"";
    let status = Command::new("sh").args(["-c", write]).arg(path).arg(text).status().unwrap();
    assert!(status.success());
}
