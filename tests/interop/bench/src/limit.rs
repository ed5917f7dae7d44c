//! The limit: the same numbers of bytes, back and forth over a unix socket, with nobody thinking about them.

use std::io::{self, Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use crate::Outcome;

/// Bytes of a call and of its reply.
type Exchange = (usize, usize);

/// A lookup of the domain `test`.
const LOOKUP: Exchange = (36, 56);

/// What an open and a close of `test:///default` exchange: authentication list, open, two features, close.
const OPEN: &[Exchange] = &[(28, 36), (56, 28), (32, 32), (32, 32), (28, 28)];

/// Connections and their exchanges per second.
pub(crate) fn opens(socket: &str, time: Duration) -> Outcome {
    serve(socket, OPEN)?;
    let start = Instant::now();
    let mut count = 0_u32;
    while start.elapsed() < time {
        let mut stream = UnixStream::connect(socket)?;
        for (call, reply) in OPEN {
            stream.write_all(&packet(*call))?;
            stream.read_exact(&mut vec![0; *reply])?;
        }
        count += 1;
    }
    Ok(f64::from(count) / start.elapsed().as_secs_f64())
}

/// Exchanges per second on one connection with `callers` calls under way at any time.
pub(crate) fn calls(socket: &str, time: Duration, callers: usize) -> Outcome {
    serve(socket, &[LOOKUP])?;
    let mut stream = UnixStream::connect(socket)?;
    let (call, reply) = (packet(LOOKUP.0), LOOKUP.1);
    for _ in 0..callers {
        stream.write_all(&call)?;
    }
    let mut buffer = vec![0; 64 * 1024];
    let (start, mut count, mut pending) = (Instant::now(), 0_u32, 0);
    while start.elapsed() < time {
        // every reply that has come by now is answered by the next call, one write a packet
        pending += stream.read(&mut buffer)?;
        while pending >= reply {
            pending -= reply;
            count += 1;
            stream.write_all(&call)?;
        }
    }
    Ok(f64::from(count) / start.elapsed().as_secs_f64())
}

/// Answers each connection's exchanges in turn, over and over, in the background.
fn serve(socket: &str, exchanges: &'static [Exchange]) -> io::Result<()> {
    if Path::new(socket).exists() {
        std::fs::remove_file(socket)?;
    }
    let listener = UnixListener::bind(socket)?;
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            // a client that goes away ends its connection
            let _ = answer(stream, exchanges);
        }
    });
    Ok(())
}

fn answer(mut stream: UnixStream, exchanges: &[Exchange]) -> io::Result<()> {
    let mut buffer = vec![0; 64 * 1024];
    let mut pending = 0;
    for (call, reply) in exchanges.iter().cycle() {
        while pending < *call {
            match stream.read(&mut buffer)? {
                0 => return Ok(()),
                count => pending += count,
            }
        }
        pending -= call;
        stream.write_all(&packet(*reply))?;
    }
    Ok(())
}

fn packet(length: usize) -> Vec<u8> {
    vec![0; length]
}
