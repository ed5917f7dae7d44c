//! Debug output of what carries payloads: their length alone, for they hold passwords and secrets' values.

use core::fmt;

use crate::{Answer, Call, IncomingCall, Packet, Reply, Session, session::Role};

/// Stands for bytes.
struct Length(usize);

impl fmt::Debug for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.0)
    }
}

impl<F> fmt::Debug for Call<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("id", &self.id)
            .field("payload", &Length(self.payload.len()))
            .field("fds", &self.fds.len())
            .field("stream", &self.stream)
            .field("holds_input", &self.holds_input)
            .finish()
    }
}

impl<F> fmt::Debug for Reply<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply").field("payload", &Length(self.payload.len())).field("fds", &self.fds.len()).finish()
    }
}

impl<F> fmt::Debug for IncomingCall<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IncomingCall")
            .field("handle", &self.handle)
            .field("id", &self.id)
            .field("serial", &self.serial)
            .field("payload", &Length(self.payload.len()))
            .field("fds", &self.fds.len())
            .finish()
    }
}

impl<F> fmt::Debug for Answer<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("payload", &Length(self.payload.len()))
            .field("fds", &self.fds.len())
            .field("stream", &self.stream)
            .field("layer", &self.layer)
            .finish()
    }
}

impl<F> fmt::Debug for Packet<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Packet").field("bytes", &Length(self.bytes.len())).field("fds", &self.fds.len()).finish()
    }
}

impl<F> fmt::Debug for Session<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let role = match self.role {
            Role::Client(_) => "client",
            Role::Server(_) => "server",
        };
        f.debug_struct("Session").field("role", &role).field("life", &self.life).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use alloc::{format, vec, vec::Vec};

    use super::*;
    use crate::{CallId, ClientConfig};

    #[test]
    fn payloads_are_not_shown() {
        const SECRET: u8 = 201;
        let id = CallId { program: 0x2000_8086, version: 1, procedure: 68 };
        let secret = || vec![SECRET; 3];
        let mut session = Session::<()>::client(ClientConfig::default());
        session.call(Call::new(id, secret())).unwrap();
        let texts = [
            format!("{session:?}"),
            format!("{:?}", Call::<()>::new(id, secret())),
            format!("{:?}", Answer::<()>::new(secret())),
            format!("{:?}", Reply { payload: secret(), fds: Vec::<()>::new() }),
            format!("{:?}", Packet { bytes: secret(), fds: Vec::<()>::new() }),
        ];
        assert!(texts.iter().all(|text| !text.contains("201")), "{texts:?}");
        assert_eq!(texts[4], "Packet { bytes: 3 bytes, fds: 0 }");
    }
}
