//! TCP: resolve, try each address in order.

use ferrovirt_uri::TcpEndpoint;

use crate::{
    ConnectError,
    error::errno_of,
    resolve,
    sys::{Socket, connect_tcp},
};

/// Connects to the first address that answers. The error of the last one is reported.
pub(crate) async fn connect(endpoint: &TcpEndpoint) -> Result<Socket, ConnectError> {
    let TcpEndpoint { host, port } = endpoint;
    let addresses = resolve::resolve(host, port).await.map_err(|code| ConnectError::Resolve {
        host: host.clone(),
        port: port.clone(),
        code,
    })?;

    let mut last = resolve::no_address();
    for address in addresses {
        match connect_tcp(address).await {
            Ok(socket) => return Ok(socket),
            Err(error) => {
                tracing::debug!(%address, %error, "no connection");
                last = error;
            }
        }
    }
    Err(ConnectError::Tcp { host: host.clone(), port: port.clone(), errno: errno_of(&last) })
}

#[cfg(test)]
mod tests {
    use std::{net::TcpListener, time::Duration};

    use ferrovirt_uri::Endpoint;
    use rustix::net::{AddressFamily, SocketType};

    use super::*;
    use crate::{
        ByteStream, ConnectOptions, PeerIdentity,
        test_support::{block_on, recv_all, send_all},
    };

    fn endpoint(host: &str, port: impl ToString) -> TcpEndpoint {
        TcpEndpoint { host: host.into(), port: port.to_string() }
    }

    async fn connect(host: &str, port: u16) -> Result<Box<dyn ByteStream>, ConnectError> {
        crate::connect(&Endpoint::Tcp(endpoint(host, port)), &ConnectOptions::default()).await
    }

    /// A port on which nobody listens.
    fn closed_port() -> u16 {
        TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
    }

    #[test]
    fn a_name_is_resolved_and_connected_to() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        for host in ["127.0.0.1", "localhost"] {
            block_on(async {
                // For localhost ::1 may be tried first, where nobody listens.
                let near = connect(host, address.port()).await.unwrap();
                let far = crate::from_tcp_stream(listener.accept().unwrap().0).unwrap();
                assert_eq!(near.peer(), PeerIdentity::Address(address));
                send_all(&*near, b"call").await.unwrap();
                assert_eq!(recv_all(&*far, 4).await.unwrap().0, b"call");
                send_all(&*far, b"reply").await.unwrap();
                assert_eq!(recv_all(&*near, 5).await.unwrap().0, b"reply");
            });
        }
    }

    #[test]
    fn small_packets_are_not_held_back() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let endpoint = endpoint("127.0.0.1", listener.local_addr().unwrap().port());
        block_on(async {
            let socket = super::connect(&endpoint).await.unwrap();
            assert!(rustix::net::sockopt::tcp_nodelay(socket.descriptor()).unwrap());
        });
    }

    #[test]
    fn a_refusal_names_host_and_port_as_given() {
        let port = closed_port();
        for host in ["127.0.0.1", "localhost"] {
            let error = block_on(connect(host, port)).unwrap_err();
            let (host, port) = (host.into(), port.to_string());
            assert_eq!(error, ConnectError::Tcp { host, port, errno: libc::ECONNREFUSED });
        }
    }

    /// Which of the resolver's errors it is depends on the network of the machine.
    #[test]
    fn an_unknown_name_is_told_by_the_resolver() {
        let error = block_on(connect("h.invalid", 1)).unwrap_err();
        let ConnectError::Resolve { host, port, code } = error else { panic!("{error}") };
        assert_eq!((host.as_bytes(), port.as_str()), (&b"h.invalid"[..], "1"));
        assert!([libc::EAI_NONAME, libc::EAI_AGAIN, libc::EAI_FAIL, libc::EAI_NODATA].contains(&code), "{code}");
    }

    /// A listener whose queue is full does not answer.
    #[test]
    fn a_silent_host_is_given_up_at_the_deadline() {
        let socket = rustix::net::socket(AddressFamily::INET, SocketType::STREAM, None).unwrap();
        rustix::net::bind(&socket, &"127.0.0.1:0".parse::<std::net::SocketAddr>().unwrap()).unwrap();
        rustix::net::listen(&socket, 0).unwrap();
        let listener = TcpListener::from(socket);
        let address = listener.local_addr().unwrap();
        let endpoint = Endpoint::Tcp(endpoint("127.0.0.1", address.port()));
        let deadline = Duration::from_millis(100);
        block_on(async {
            // How many connections the queue of nought holds is the kernel's affair; few, in any case.
            let mut queued = Vec::new();
            let error = loop {
                match crate::connect(&endpoint, &ConnectOptions { deadline: Some(deadline) }).await {
                    Ok(stream) => queued.push(stream),
                    Err(error) => break error,
                }
                assert!(queued.len() < 100);
            };
            assert_eq!(
                error,
                ConnectError::DeadlinePassed {
                    transport: ferrovirt_uri::Transport::Tcp,
                    address: address.to_string(),
                    deadline
                }
            );
        });
    }
}
