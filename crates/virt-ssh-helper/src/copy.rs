//! Copying between the daemon's socket and our standard input and output.

use std::{
    fs::File,
    io::{self, Read, Write},
    os::fd::{AsFd, OwnedFd},
    thread,
};

use rustix::event::{PollFd, PollFlags};

/// Bytes that are under way in each direction.
const BUFFER_SIZE: usize = 256 * 1024;

/// Copies both ways until the daemon closes. `end` closes the daemon's input.
///
/// The end of our input closes the daemon's input only: what the daemon still has to say is delivered. libvirt's helper
/// ends at once there.
pub(crate) fn both_ways(
    from_daemon: impl Read,
    to_daemon: impl Write + Send + 'static,
    end: impl FnOnce() + Send + 'static,
) -> Result<(), String> {
    let failed = |error: io::Error| format!("cannot copy: {error}");
    // Not through the standard library's handles, which keep bytes back.
    let input = duplicate(io::stdin()).map_err(failed)?;
    let output = duplicate(io::stdout()).map_err(failed)?;
    let watched = output.try_clone().map_err(failed)?;
    let forward = move || {
        // An error means that the daemon is gone, or the client: the other direction is going to see it, unless nobody
        // is left to read its bytes.
        let _ = pump(input, to_daemon);
        end();
        wait_for_loss(&watched);
        std::process::exit(0);
    };
    thread::Builder::new().spawn(forward).map_err(failed)?;
    pump(from_daemon, output).map_err(failed)
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

fn pump(mut from: impl Read, mut to: impl Write) -> io::Result<()> {
    let mut buffer = vec![0; BUFFER_SIZE];
    loop {
        match from.read(&mut buffer) {
            Ok(0) => return Ok(()),
            Ok(count) => to.write_all(&buffer[..count])?,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

fn duplicate(stream: impl AsFd) -> io::Result<File> {
    let fd: OwnedFd = stream.as_fd().try_clone_to_owned()?;
    Ok(File::from(fd))
}
