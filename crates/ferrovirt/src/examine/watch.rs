//! Looking over the remote driver's shoulder: how far its connection got.

use std::{
    io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll},
};

use ferrovirt_driver::{Credentials, Descriptor};
use ferrovirt_error::Error;
use ferrovirt_remote::{Connector, connect_planned};
use ferrovirt_transport::{BoxFuture, ByteStream, ConnectError, ConnectOptions, PeerIdentity, TlsError};
use ferrovirt_uri::RemotePlan;

use super::ExaminedStep;

/// What was seen; clones share it.
#[derive(Clone, Debug, Default)]
pub(super) struct Watch(Arc<Mutex<Seen>>);

#[derive(Debug, Default)]
struct Seen {
    /// Where connecting failed.
    refused: Option<ExaminedStep>,
    /// More than the error tells.
    detail: Option<String>,
    /// The other side has said something.
    answered: bool,
    /// The daemon was asked to open.
    asked_to_open: bool,
}

impl Watch {
    /// The step at which an open failed that had a plan.
    pub(super) fn failed_step(&self, transport: &str) -> ExaminedStep {
        let seen = self.seen();
        match (seen.refused, transport) {
            (Some(step), _) => step,
            (None, "ssh" | "libssh" | "libssh2") if !seen.answered => ExaminedStep::Ssh,
            (None, "ext") if !seen.answered => ExaminedStep::Start,
            // A driver in this process.
            (None, "") => ExaminedStep::Open,
            (None, _) if seen.asked_to_open => ExaminedStep::Open,
            (None, _) => ExaminedStep::Authentication,
        }
    }

    pub(super) fn detail(&self) -> Option<String> {
        self.seen().detail.clone()
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn note_refusal(&self, error: &ConnectError) {
        let mut seen = self.seen();
        seen.refused = Some(match error {
            ConnectError::Resolve { .. } => ExaminedStep::Resolve,
            ConnectError::Execute { .. } | ConnectError::Child { .. } => ExaminedStep::Start,
            ConnectError::Tls(error) => tls_step(error),
            ConnectError::Ssh(_) => ExaminedStep::Ssh,
            _ => ExaminedStep::Connect,
        });
        if let ConnectError::Tls(error) = error {
            seen.detail = error.detail();
        }
    }

    /// A packet's header: length, program, version, procedure. Packets of an open are small enough to go in one piece.
    fn note_packet(&self, bytes: &[u8]) {
        const OPEN: [u8; 4] = [0, 0, 0, 1];
        const REMOTE: [u8; 4] = [0x20, 0x00, 0x80, 0x86];
        if bytes.get(4..8) == Some(&REMOTE) && bytes.get(12..16) == Some(&OPEN) {
            self.seen().asked_to_open = true;
        }
    }
}

fn tls_step(error: &TlsError) -> ExaminedStep {
    match error {
        TlsError::File { .. }
        | TlsError::Content { .. }
        | TlsError::Pair { .. }
        | TlsError::OwnCertificate { .. }
        | TlsError::OwnChain { .. } => ExaminedStep::TlsFiles,
        _ => ExaminedStep::Tls,
    }
}

/// Libvirt's transports, watched.
#[derive(Debug)]
pub(super) struct Watching(pub(super) Watch);

impl Connector for Watching {
    fn connect<'a>(
        &'a self,
        plan: &'a RemotePlan,
        options: &'a ConnectOptions,
        credentials: Option<&'a dyn Credentials>,
    ) -> BoxFuture<'a, Result<Box<dyn ByteStream>, Error>> {
        Box::pin(async move {
            let connected = connect_planned(plan, options, credentials).await;
            let stream = connected.inspect_err(|error| self.0.note_refusal(error))?;
            Ok(Box::new(Watched { stream, watch: self.0.clone() }) as Box<dyn ByteStream>)
        })
    }
}

#[derive(Debug)]
struct Watched {
    stream: Box<dyn ByteStream>,
    watch: Watch,
}

impl Watched {
    fn note_received(&self, result: &io::Result<usize>) {
        if matches!(result, Ok(1..)) {
            self.watch.seen().answered = true;
        }
    }
}

impl ByteStream for Watched {
    fn poll_recv(&self, cx: &mut Context<'_>, buf: &mut [u8], fds: &mut Vec<Descriptor>) -> Poll<io::Result<usize>> {
        let received = self.stream.poll_recv(cx, buf, fds);
        if let Poll::Ready(result) = &received {
            self.note_received(result);
        }
        received
    }

    fn try_recv(&self, buf: &mut [u8], fds: &mut Vec<Descriptor>) -> io::Result<usize> {
        self.stream.try_recv(buf, fds).inspect(|&count| self.note_received(&Ok(count)))
    }

    fn poll_send_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.stream.poll_send_ready(cx)
    }

    fn try_send(&self, bytes: &[u8]) -> io::Result<usize> {
        self.watch.note_packet(bytes);
        self.stream.try_send(bytes)
    }

    fn try_send_fd(&self, fd: &Descriptor) -> io::Result<()> {
        self.stream.try_send_fd(fd)
    }

    fn passes_fds(&self) -> bool {
        self.stream.passes_fds()
    }

    fn peer(&self) -> PeerIdentity {
        self.stream.peer()
    }

    fn death_note(&self) -> BoxFuture<'_, Option<String>> {
        self.stream.death_note()
    }

    fn shutdown(&self) {
        self.stream.shutdown();
    }
}
