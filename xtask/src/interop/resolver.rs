//! A name server on loopback that knows no name, so that "no such host" does not depend on the machine's own.

use std::io;
use std::net::UdpSocket;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use super::launch::Launch;
use super::world::write;

/// An address of loopback that no ordinary name server uses.
const ADDRESS: &str = "127.84.83.82";

/// Answers every question with "no such name" until dropped.
pub(super) struct Resolver {
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Resolver {
    /// Starts it and writes the `resolv.conf` that [`use_resolver`] binds.
    pub(super) fn start(scratch: &Path) -> Result<Self, String> {
        write(&configuration(scratch), &format!("nameserver {ADDRESS}\n"))?;
        let socket =
            UdpSocket::bind((ADDRESS, 53)).map_err(|error| format!("cannot listen on {ADDRESS} port 53: {error}"))?;
        socket
            .set_read_timeout(Some(Duration::from_millis(100)))
            .map_err(|error| format!("cannot set a time limit: {error}"))?;
        let stop = Arc::new(AtomicBool::new(false));
        let seen = Arc::clone(&stop);
        let thread = std::thread::spawn(move || {
            while !seen.load(Ordering::Relaxed) {
                let _ = answer_one(&socket);
            }
        });
        Ok(Resolver { stop, thread: Some(thread) })
    }
}

impl Drop for Resolver {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Makes the program ask this name server only.
pub(super) fn use_resolver(launch: Launch, scratch: &Path) -> Launch {
    launch.bind(configuration(scratch), "/etc/resolv.conf")
}

fn configuration(scratch: &Path) -> PathBuf {
    scratch.join("resolv.conf")
}

/// Sends a question back with the bits of an answer and the code for "no such name".
fn answer_one(socket: &UdpSocket) -> io::Result<()> {
    let mut packet = [0; 512];
    let (length, sender) = socket.recv_from(&mut packet)?;
    if length >= 12 {
        packet[2] |= 0x80;
        packet[3] = 0x80 | 3;
        socket.send_to(&packet[..length], sender)?;
    }
    Ok(())
}
