//! A TLS session as a byte stream.
//!
//! Each send becomes records of its own, and those one write: two packets never share a record, which peers built on
//! GnuTLS would stall on. What the peer puts into its records does not matter.

use std::{
    fmt,
    io::{self, Read as _, Write as _},
    sync::{Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, ready},
};

use rustls::{Connection, pki_types::CertificateDer};

use crate::{ByteStream, Descriptor, PeerIdentity};

/// How much is read from the socket at once.
const READ_BYTES: usize = 64 << 10;

/// How much of a packet is encrypted for one write: eight full records.
const WRITE_BYTES: usize = 128 << 10;

/// A TLS session over another stream, as a rule a socket.
pub(crate) struct TlsStream {
    socket: Box<dyn ByteStream>,
    state: Mutex<State>,
}

struct State {
    session: Connection,
    /// Read and not decrypted yet: `received[taken..filled]`.
    received: Vec<u8>,
    taken: usize,
    filled: usize,
    /// Encrypted and not written yet, from `written` on.
    encrypted: Vec<u8>,
    written: usize,
    /// How many of the sender's bytes are in `encrypted` without the sender knowing.
    owed: usize,
    /// The peer has closed the socket.
    ended: bool,
    /// What went wrong behind bytes that were handed out first.
    failure: Option<io::Error>,
}

impl fmt::Debug for TlsStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TlsStream").field("socket", &self.socket).finish_non_exhaustive()
    }
}

impl TlsStream {
    /// Puts a session that is about to begin on a stream.
    pub(crate) fn new(socket: Box<dyn ByteStream>, mut session: Connection) -> Self {
        session.set_buffer_limit(None);
        let state = State {
            session,
            received: vec![0; READ_BYTES],
            taken: 0,
            filled: 0,
            encrypted: Vec::new(),
            written: 0,
            owed: 0,
            ended: false,
            failure: None,
        };
        Self { socket, state: Mutex::new(state) }
    }

    /// Agrees with the peer on a session.
    pub(crate) async fn handshake(&self) -> io::Result<()> {
        std::future::poll_fn(|cx| self.poll_handshake(cx)).await
    }

    /// The certificates that the peer has shown, its own first.
    pub(crate) fn peer_certificates(&self) -> Option<Vec<CertificateDer<'static>>> {
        self.lock().session.peer_certificates().map(<[_]>::to_vec)
    }

    /// Whether the peer has said that it ends, as opposed to just ending.
    pub(crate) fn peer_has_said_goodbye(&self) -> bool {
        let mut state = self.lock();
        state.session.process_new_packets().is_ok_and(|state| state.peer_has_closed())
    }

    fn poll_handshake(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let mut state = self.lock();
        loop {
            state.encrypt_waiting()?;
            match state.write(&*self.socket) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    ready!(self.socket.poll_send_ready(cx))?;
                    continue;
                }
                result => result?,
            }
            if !state.session.is_handshaking() {
                return Poll::Ready(Ok(()));
            }
            if state.taken == state.filled {
                ready!(state.poll_fill(&*self.socket, cx))?;
                if state.ended {
                    return Poll::Ready(Err(io::ErrorKind::UnexpectedEof.into()));
                }
            }
            if let Err(error) = state.decrypt() {
                // The peer should hear why; if it cannot, that is no other error.
                let _ = state.encrypt_waiting().and_then(|()| state.write(&*self.socket));
                return Poll::Ready(Err(error));
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Decrypts into `buf` what is there to decrypt; `None` when more has to come first.
    fn take(&mut self, buf: &mut [u8]) -> io::Result<Option<usize>> {
        if let Some(error) = self.failure.take() {
            return Err(error);
        }
        let mut count = 0;
        loop {
            match self.session.reader().read(&mut buf[count..]) {
                // The peer says that it ends; so does the stream.
                Ok(0) => return Ok(Some(count)),
                Ok(more) => count += more,
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => return Err(error),
            }
            if count == buf.len() {
                return Ok(Some(count));
            }
            if self.taken == self.filled {
                let over = self.ended || count > 0;
                return Ok(over.then_some(count));
            }
            match self.decrypt() {
                Ok(()) => {}
                Err(error) if count == 0 => return Err(error),
                Err(error) => {
                    self.failure = Some(error);
                    return Ok(Some(count));
                }
            }
        }
    }

    /// Gives some of what was read to the session.
    fn decrypt(&mut self) -> io::Result<()> {
        let mut waiting = &self.received[self.taken..self.filled];
        self.taken += self.session.read_tls(&mut waiting)?;
        let outcome = self.session.process_new_packets();
        outcome.map(|_| ()).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
    }

    fn poll_fill(&mut self, socket: &dyn ByteStream, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let count = ready!(socket.poll_recv(cx, &mut self.received, &mut Vec::new()))?;
        self.filled(count);
        Poll::Ready(Ok(()))
    }

    fn try_fill(&mut self, socket: &dyn ByteStream) -> io::Result<()> {
        let count = socket.try_recv(&mut self.received, &mut Vec::new())?;
        self.filled(count);
        Ok(())
    }

    fn filled(&mut self, count: usize) {
        self.taken = 0;
        self.filled = count;
        self.ended = count == 0;
    }

    /// Takes over what the session wants to send.
    fn encrypt_waiting(&mut self) -> io::Result<()> {
        while self.session.wants_write() {
            self.session.write_tls(&mut self.encrypted)?;
        }
        Ok(())
    }

    /// Writes what is encrypted; `WouldBlock` when something of it is left.
    fn write(&mut self, socket: &dyn ByteStream) -> io::Result<()> {
        while self.written < self.encrypted.len() {
            match socket.try_send(&self.encrypted[self.written..])? {
                0 => return Err(io::ErrorKind::WriteZero.into()),
                count => self.written += count,
            }
        }
        self.encrypted.clear();
        self.written = 0;
        Ok(())
    }

    /// Sends the session's own messages, an answer to new keys or an alert, as far as there is room at once.
    fn answer(&mut self, socket: &dyn ByteStream) -> io::Result<()> {
        if self.session.wants_write() {
            self.encrypt_waiting()?;
            match self.write(socket) {
                Err(error) if error.kind() != io::ErrorKind::WouldBlock => return Err(error),
                _ => {}
            }
        }
        Ok(())
    }
}

impl ByteStream for TlsStream {
    fn poll_recv(&self, cx: &mut Context<'_>, buf: &mut [u8], _fds: &mut Vec<Descriptor>) -> Poll<io::Result<usize>> {
        let mut state = self.lock();
        loop {
            let taken = state.take(buf);
            // Whatever came of it, the peer may be waiting for an answer; what cannot be sent shows at the next send.
            let _ = state.answer(&*self.socket);
            if let Some(count) = taken? {
                return Poll::Ready(Ok(count));
            }
            ready!(state.poll_fill(&*self.socket, cx))?;
        }
    }

    fn try_recv(&self, buf: &mut [u8], _fds: &mut Vec<Descriptor>) -> io::Result<usize> {
        let mut state = self.lock();
        loop {
            let taken = state.take(buf);
            let _ = state.answer(&*self.socket);
            if let Some(count) = taken? {
                return Ok(count);
            }
            state.try_fill(&*self.socket)?;
        }
    }

    fn poll_send_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.socket.poll_send_ready(cx)
    }

    fn try_send(&self, bytes: &[u8]) -> io::Result<usize> {
        let mut state = self.lock();
        state.write(&*self.socket)?;
        if state.owed > 0 {
            // These bytes were encrypted before and are out now.
            return Ok(std::mem::take(&mut state.owed).min(bytes.len()));
        }
        let count = state.session.writer().write(&bytes[..bytes.len().min(WRITE_BYTES)])?;
        state.encrypt_waiting()?;
        match state.write(&*self.socket) {
            Ok(()) => Ok(count),
            Err(error) => {
                // Not to be encrypted again: the sender comes back with them.
                state.owed = count;
                Err(error)
            }
        }
    }

    fn peer(&self) -> PeerIdentity {
        self.socket.peer()
    }

    fn shutdown(&self) {
        let mut state = self.lock();
        if state.encrypted.is_empty() {
            state.session.send_close_notify();
            // A peer that takes no more will see the end of the socket.
            let _ = state.encrypt_waiting().and_then(|()| state.write(&*self.socket));
        }
        self.socket.shutdown();
    }
}
