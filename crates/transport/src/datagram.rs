//! Messages to the system's own services: its log, its service manager.

use std::{
    io,
    os::unix::net::{SocketAddr, UnixDatagram},
    path::Path,
};

use crate::sys::abstract_address;

/// A way to tell a service something, a message a time. The service needs not be there when it is made, and nobody
/// waits for a service that is slow.
#[derive(Debug)]
pub struct Datagrams {
    socket: UnixDatagram,
    service: SocketAddr,
}

impl Datagrams {
    /// The service of a path, or of an abstract name behind an `@`.
    ///
    /// # Errors
    /// The address is too long, or there are no more sockets to be had.
    pub fn to(address: &str) -> io::Result<Self> {
        let service = match address.strip_prefix('@') {
            Some(name) => abstract_address(name)?,
            None => SocketAddr::from_pathname(Path::new(address))?,
        };
        let socket = UnixDatagram::unbound()?;
        socket.set_nonblocking(true)?;
        Ok(Self { socket, service })
    }

    /// Sends one message.
    ///
    /// # Errors
    /// Nobody is there, the message is too long, or the service has no room for it now.
    pub fn send(&self, message: &[u8]) -> io::Result<()> {
        self.socket.send_to_addr(message, &self.service).map(|_| ())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_service_gets_whole_messages_once_it_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("service");
        let datagrams = Datagrams::to(path.to_str().unwrap()).unwrap();
        assert!(datagrams.send(b"nobody").is_err());
        let service = UnixDatagram::bind(&path).unwrap();
        datagrams.send(b"one").unwrap();
        datagrams.send(b"two").unwrap();
        let mut buffer = [0; 16];
        for expected in [b"one", b"two"] {
            let count = service.recv(&mut buffer).unwrap();
            assert_eq!(&buffer[..count], expected);
        }
    }

    #[test]
    fn a_service_may_have_an_abstract_name() {
        let name = format!("ferrovirt-datagrams-{}", std::process::id());
        let service = UnixDatagram::bind_addr(&abstract_address(&name).unwrap()).unwrap();
        Datagrams::to(&format!("@{name}")).unwrap().send(b"one").unwrap();
        assert_eq!(service.recv(&mut [0; 16]).unwrap(), 3);
    }
}
