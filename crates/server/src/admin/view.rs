//! What is told of a client.

use std::net::SocketAddr;

use ferrovirt_proto::{admin as a, enums::ClientTransport, remote::TypedParam};
use ferrovirt_uri::Env;

use super::{
    params::{boolean, id, string},
    people,
};
use crate::{Identity, ProcessIdentity, client::Client};

/// A client as it is named to administrators.
pub(super) fn named(server: &str, client: &Client) -> a::Client {
    let transport = match client.identity().address {
        Some(_) if client.is_tls() => ClientTransport::TLS,
        Some(_) => ClientTransport::TCP,
        None => ClientTransport::UNIX,
    };
    a::Client {
        srv: a::Server { name: server.to_owned() },
        id: client.id(),
        timestamp: client.since(),
        transport: transport.0.cast_unsigned(),
    }
}

/// Who a client is.
pub(super) fn params(client: &Client, env: &dyn Env) -> Vec<TypedParam> {
    let mut params = vec![boolean("readonly", client.is_read_only())];
    params.extend(of_identity(client.identity(), env));
    params
}

fn of_identity(identity: Identity, env: &dyn Env) -> Vec<TypedParam> {
    let mut params = Vec::new();
    params.extend(identity.sasl_user.map(|user| string("sasl_user_name", user)));
    if let Some(address) = identity.address {
        params.push(string("sock_addr", socket_address(address)));
        params.extend(identity.x509_dname.map(|name| string("tls_x509_dname", name)));
    }
    if let Some(ProcessIdentity { pid, uid, gid, .. }) = identity.process {
        params.push(id("unix_user_id", uid));
        params.extend(people::user(env, uid).map(|name| string("unix_user_name", name)));
        params.push(id("unix_group_id", gid));
        params.extend(people::group(env, gid).map(|name| string("unix_group_name", name)));
        params.push(id("unix_process_id", pid));
    }
    params
}

/// An address as libvirt writes it: without brackets.
fn socket_address(address: SocketAddr) -> String {
    format!("{}:{}", address.ip(), address.port())
}

#[cfg(test)]
mod tests {
    use ferrovirt_uri::MapEnv;

    use super::*;

    fn fields(identity: Identity) -> Vec<String> {
        let env = MapEnv::new(0).with_file("/etc/passwd", "ann:x:7:9::/:/bin/sh\n");
        of_identity(identity, &env).into_iter().map(|param| param.field).collect()
    }

    #[test]
    fn only_what_is_known_is_told() {
        let process = Some(ProcessIdentity { pid: 5, uid: 7, gid: 9, start_time: None });
        let local = Identity { process, sasl_user: Some("ann".to_owned()), ..Identity::default() };
        let wanted = ["sasl_user_name", "unix_user_id", "unix_user_name", "unix_group_id", "unix_process_id"];
        assert_eq!(fields(local), wanted, "the group has no name");
        let address = Some(SocketAddr::from(([127, 0, 0, 1], 5)));
        let tls = Identity { address, x509_dname: Some("CN=ann".to_owned()), ..Identity::default() };
        assert_eq!(fields(tls), ["sock_addr", "tls_x509_dname"]);
    }

    #[test]
    fn addresses_have_no_brackets() {
        assert_eq!(socket_address("[::1]:5".parse().unwrap()), "::1:5");
    }
}
