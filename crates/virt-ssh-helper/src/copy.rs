//! Copying between the daemon's socket and our standard input and output.

use std::{
    fs::File,
    io::{self, Read, Write},
    os::fd::{AsFd, OwnedFd},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

use ferrovirt_transport::StreamError;
use rustix::event::{PollFd, PollFlags};

/// Bytes that are under way in each direction.
const BUFFER_SIZE: usize = 256 * 1024;

/// Copies both ways until one side is done, and says which. `end` closes the daemon's input.
///
/// The end of our input closes the daemon's input only: what the daemon still has to say is delivered. libvirt's helper
/// ends at once there. As for libvirt's, any end is a failure: whoever asks why a connection broke finds it here.
pub(crate) fn both_ways(
    from_daemon: impl Read,
    to_daemon: impl Write + Send + 'static,
    end: impl FnOnce() + Send + 'static,
) -> String {
    let ended = Arc::new(AtomicBool::new(false));
    match start_input(to_daemon, end, Arc::clone(&ended)).and_then(|()| duplicate(io::stdout())) {
        Err(error) => StreamError::send(&error).to_string(),
        Ok(output) => match pump(from_daemon, output) {
            Ok(()) if ended.load(Ordering::Relaxed) => EOF_ON_STDIN.to_owned(),
            Ok(()) => StreamError::End { note: None }.to_string(),
            Err(PumpError::Read(error)) => StreamError::receive(&error, None).to_string(),
            Err(PumpError::Write(error)) => StreamError::send(&error).to_string(),
        },
    }
}

const EOF_ON_STDIN: &str = "internal error: EOF on stdin";

/// From the client to the daemon, on a thread of its own.
fn start_input(
    to_daemon: impl Write + Send + 'static,
    end: impl FnOnce() + Send + 'static,
    ended: Arc<AtomicBool>,
) -> io::Result<()> {
    // Not through the standard library's handles, which keep bytes back.
    let (input, output) = (duplicate(io::stdin())?, duplicate(io::stdout())?);
    let copy = move || {
        // An error means that the daemon is gone, or the client: the other direction is going to see it, unless nobody
        // is left to read its bytes.
        let _ = pump(input, to_daemon);
        ended.store(true, Ordering::Relaxed);
        end();
        wait_for_loss(&output);
        std::process::exit(1);
    };
    thread::Builder::new().spawn(copy).map(drop)
}

/// Waits until nobody reads the other end of `output` any more.
fn wait_for_loss(output: &File) {
    loop {
        let mut watched = [PollFd::new(output, PollFlags::empty())];
        match rustix::event::poll(&mut watched, None) {
            Err(rustix::io::Errno::INTR) => {}
            Ok(_) if watched[0].revents().intersects(PollFlags::ERR | PollFlags::HUP) => return,
            // What is no pipe, socket or terminal is never lost.
            _ => loop {
                thread::park();
            },
        }
    }
}

enum PumpError {
    Read(io::Error),
    Write(io::Error),
}

fn pump(mut from: impl Read, mut to: impl Write) -> Result<(), PumpError> {
    let mut buffer = vec![0; BUFFER_SIZE];
    loop {
        match from.read(&mut buffer) {
            Ok(0) => return Ok(()),
            Ok(count) => to.write_all(&buffer[..count]).map_err(PumpError::Write)?,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(PumpError::Read(error)),
        }
    }
}

fn duplicate(stream: impl AsFd) -> io::Result<File> {
    let fd: OwnedFd = stream.as_fd().try_clone_to_owned()?;
    Ok(File::from(fd))
}
