//! What several test modules need.

use std::{io, os::fd::OwnedFd, path::Path, process::Command, time::Duration};

use crate::ByteStream;

/// Runs a future on a runtime of its own.
pub(crate) fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

/// Receives once.
pub(crate) async fn recv(stream: &dyn ByteStream, size: usize) -> io::Result<(Vec<u8>, Vec<OwnedFd>)> {
    let (mut bytes, mut fds) = (vec![0; size], Vec::new());
    let count = std::future::poll_fn(|cx| stream.poll_recv(cx, &mut bytes, &mut fds)).await?;
    bytes.truncate(count);
    Ok((bytes, fds))
}

/// Receives until `size` bytes or the end.
pub(crate) async fn recv_all(stream: &dyn ByteStream, size: usize) -> io::Result<(Vec<u8>, Vec<OwnedFd>)> {
    let (mut bytes, mut fds) = (Vec::new(), Vec::new());
    while bytes.len() < size {
        let (more, more_fds) = recv(stream, size - bytes.len()).await?;
        fds.extend(more_fds);
        if more.is_empty() {
            break;
        }
        bytes.extend(more);
    }
    Ok((bytes, fds))
}

/// Sends all bytes, as a writer of packets does.
pub(crate) async fn send_all(stream: &dyn ByteStream, mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match stream.try_send(bytes) {
            Ok(count) => bytes = &bytes[count..],
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                std::future::poll_fn(|cx| stream.poll_send_ready(cx)).await?;
            }
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Sends a descriptor.
pub(crate) async fn send_fd(stream: &dyn ByteStream, fd: impl std::os::fd::AsFd) -> io::Result<()> {
    let fd = fd.as_fd().try_clone_to_owned()?;
    loop {
        match stream.try_send_fd(&fd) {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                std::future::poll_fn(|cx| stream.poll_send_ready(cx)).await?;
            }
            result => return result,
        }
    }
}

/// Waits until a condition holds; fails after five seconds.
pub(crate) fn eventually(what: &str, mut holds: impl FnMut() -> bool) {
    for _ in 0..500 {
        if holds() {
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("never happened: {what}");
}

/// Writes a shell script that can be run.
///
/// Another process does it: a child that another test forks meanwhile would inherit our descriptor for writing,
/// and a program that somebody may write to cannot be run.
pub(crate) fn write_script(path: &Path, text: &str) {
    let write = "umask 077; printf '#!/bin/sh\\n%s\\n' \"$1\" >\"$0\" && chmod +x \"$0\"";
    let status = Command::new("sh").args(["-c", write]).arg(path).arg(text).status().unwrap();
    assert!(status.success());
}
