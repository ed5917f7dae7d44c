//! What is typed, from a thread that reads no more than it is asked to.

use std::io::{self, PipeReader, PipeWriter};
use std::task::{Context, Poll};
use std::thread;

use rustix::event::{PollFd, PollFlags, poll};
use tokio::sync::mpsc;

/// Bytes that are read at once.
const KEYS: usize = 1024;

/// Listens while it lives. What is typed afterwards is the next reader's.
#[derive(Debug)]
pub(crate) struct Keyboard {
    keys: mpsc::Receiver<Vec<u8>>,
    /// Its end ends the thread.
    _alive: PipeWriter,
}

impl Keyboard {
    /// Begins to listen; what `is_last` is true of is the last that is read.
    pub(crate) fn listen(is_last: impl Fn(&[u8]) -> bool + Send + 'static) -> io::Result<Self> {
        let (end, alive) = io::pipe()?;
        let (sender, keys) = mpsc::channel(1);
        thread::spawn(move || {
            while let Ok(typed) = next(&end) {
                let last = typed.is_empty() || is_last(&typed);
                if sender.blocking_send(typed).is_err() || last {
                    return;
                }
            }
        });
        Ok(Keyboard { keys, _alive: alive })
    }

    /// The next keys; `None` at the end of input.
    pub(crate) fn poll_keys(&mut self, cx: &mut Context<'_>) -> Poll<Option<Vec<u8>>> {
        self.keys.poll_recv(cx).map(|keys| keys.filter(|keys| !keys.is_empty()))
    }
}

/// Waits for keys; an error where nobody wants them any more, nothing where there will be none.
fn next(end: &PipeReader) -> io::Result<Vec<u8>> {
    let stdin = io::stdin();
    loop {
        let mut wanted = [PollFd::new(&stdin, PollFlags::IN), PollFd::new(end, PollFlags::IN)];
        match poll(&mut wanted, None) {
            Ok(_) => {}
            Err(rustix::io::Errno::INTR) => continue,
            Err(error) => return Err(error.into()),
        }
        if !wanted[1].revents().is_empty() {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        let mut keys = [0; KEYS];
        match rustix::io::read(&stdin, &mut keys) {
            Ok(count) => return Ok(keys[..count].to_vec()),
            Err(rustix::io::Errno::INTR) => {}
            // A terminal that hung up.
            Err(_) => return Ok(Vec::new()),
        }
    }
}
