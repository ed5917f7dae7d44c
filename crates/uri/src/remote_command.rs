//! The command that reaches the daemon's socket on the other end of an SSH connection.

use crate::{
    PlanError, Text,
    remote_params::{Proxy, RemoteParams},
    shell,
};

/// What the command depends on.
pub(crate) struct RemoteCommand<'a> {
    pub(crate) params: &'a RemoteParams,
    pub(crate) proxy: Option<Proxy>,
    pub(crate) is_user: bool,
    pub(crate) read_only: bool,
    /// The URI for the helper.
    pub(crate) helper_uri: &'a Text,
    /// The socket for netcat.
    pub(crate) socket: &'a Text,
}

impl RemoteCommand<'_> {
    /// The command, one argument for ssh: a script for `sh -c`.
    pub(crate) fn text(&self) -> Result<Text, PlanError> {
        let script = match self.proxy()? {
            Proxy::Native => self.helper_call(),
            Proxy::Netcat => self.netcat_call()?,
            Proxy::Auto => [
                b"which virt-ssh-helper 1>/dev/null 2>&1; if test $? = 0; then     ".as_slice(),
                &self.helper_call(),
                b"; else    ",
                &self.netcat_call()?,
                b"; fi",
            ]
            .concat(),
        };
        Ok([b"sh -c '".as_slice(), &script, b"'"].concat().into())
    }

    /// A socket that was asked for speaks for netcat, a session for the helper, which knows the directories there.
    fn proxy(&self) -> Result<Proxy, PlanError> {
        let proxy = match self.proxy {
            Some(proxy) => proxy,
            None if self.params.socket.is_some() => Proxy::Netcat,
            None if self.is_user => Proxy::Native,
            None => Proxy::Auto,
        };
        match (proxy, &self.params.netcat) {
            (Proxy::Native, Some(_)) => Err(PlanError::NetcatWithNativeProxy),
            (Proxy::Auto, Some(_)) => Ok(Proxy::Netcat),
            _ => Ok(proxy),
        }
    }

    fn helper_call(&self) -> Vec<u8> {
        let option = if self.read_only { "-r " } else { "" };
        let uri = shell::quote_in_script(self.helper_uri.as_bytes());
        [b"virt-ssh-helper ".as_slice(), option.as_bytes(), &uri].concat()
    }

    /// Some netcats must be told to end at the end of input; those know `-q`, and say so when it lacks a value.
    fn netcat_call(&self) -> Result<Vec<u8>, PlanError> {
        let netcat = self.params.netcat.as_ref().map_or(b"nc".as_slice(), Text::as_bytes);
        if netcat.starts_with(b"%") {
            return Err(PlanError::NetcatLikeJob { netcat: netcat.into() });
        }
        let netcat = shell::quote_command_in_script(netcat);
        if self.socket.as_bytes().starts_with(b"-") {
            return Err(PlanError::SocketLikeOption { socket: self.socket.clone() });
        }
        Ok([
            b"if ".as_slice(),
            &netcat,
            b" -q 2>&1 | grep \"requires an argument\" >/dev/null 2>&1; then ARG=-q0;else ARG=;fi;",
            &netcat,
            b" $ARG -U ",
            &self.quoted_socket(),
        ]
        .concat())
    }

    /// libvirt never quotes the socket, so that blanks and quotes in it are read by the shell. Here they are quoted,
    /// and a path without them stands as libvirt writes it.
    fn quoted_socket(&self) -> Vec<u8> {
        let socket = self.socket.as_bytes();
        if socket.is_empty() || shell::is_special(socket) { shell::quote_in_script(socket) } else { socket.to_vec() }
    }
}
