//! SSH in this process, with the habits of libssh and libssh2 as libvirt uses them.
//!
//! `russh_client` is the one file that knows the SSH library; the others speak to it through `client`. What the two
//! transports differ in stands in `library` and in the error's texts.

mod agent_login;
mod authentication;
mod client;
mod files;
mod host_key;
mod interactive;
mod key_cipher;
mod key_login;
mod key_text;
mod library;
mod login;
mod password;
mod pump;
mod russh_client;
mod stream;

use ferrovirt_uri::{SshEndpoint, TcpEndpoint};

use self::{library::Library, login::Login, stream::SshStream};
use crate::{ByteStream, ConnectError, SshError, SshFault, SshPerson, tcp};

/// Connects, sees who is there, says who we are, runs the command.
pub(crate) async fn connect(
    endpoint: &SshEndpoint,
    library: Library,
    person: Option<&dyn SshPerson>,
) -> Result<Box<dyn ByteStream>, ConnectError> {
    let address = TcpEndpoint { host: endpoint.host.clone(), port: endpoint.port.clone() };
    let socket = tcp::connect(&address).await?;
    let stream = run(endpoint, library, person, socket).await;
    Ok(Box::new(stream.map_err(|fault| SshError { transport: library.transport(), fault })?))
}

async fn run(
    endpoint: &SshEndpoint,
    library: Library,
    person: Option<&dyn SshPerson>,
    socket: crate::sys::Socket,
) -> Result<SshStream, SshFault> {
    if endpoint.methods.is_empty() {
        return Err(SshFault::NoMethods);
    }
    let peer = socket.peer();
    let socket = socket.into_tcp().map_err(|error| SshFault::Handshake { reason: crate::error::io_text(&error) })?;
    let known = host_key::Known::read(endpoint, library).await?;
    let (client, shown) = russh_client::handshake(socket, &known.preference(), &endpoint.host.to_str_lossy()).await?;
    known.check(&shown, person).await?;

    let mut login = Login { endpoint, library, person, client };
    authentication::authenticate(&mut login).await?;
    let command = login.client.exec(endpoint.command.as_bytes()).await?;
    SshStream::start(command, login.client, peer, library)
}

pub(crate) use library::Library as SshLibrary;

/// Whether the bytes are a key file of any kind. Fuzzing alone needs it.
#[cfg(fuzzing)]
pub fn is_key_file(bytes: &[u8], passphrase: Option<&str>) -> bool {
    use russh_client::{PrivateKey, PublicKey};
    let public = [PublicKey::read(bytes), PublicKey::of_private(bytes)].iter().any(Option::is_some);
    match PrivateKey::read(bytes, passphrase) {
        Ok(mut key) => {
            key.add_certificate(bytes);
            true
        }
        Err(_) => public,
    }
}
