//! Sockets that the process was started with: the environment of systemd's socket activation.

use std::{io, os::fd::OwnedFd};

use ferrovirt_uri::Env;

use crate::sys;

/// A listening socket that the process was started with.
#[derive(Debug)]
pub struct InheritedSocket {
    /// What it is called, if it has a name.
    pub name: Option<String>,
    /// The socket, not passed on to children.
    pub socket: OwnedFd,
}

/// The sockets that `LISTEN_FDS` tells of, if `LISTEN_PID` is this process; by libvirt's rules what is not understood
/// is taken for nothing. Only the first call gives any. To be called before the process opens anything: the sockets
/// are known by their numbers alone.
///
/// # Errors
/// A descriptor is no listening socket.
pub fn inherited_sockets(env: &dyn Env) -> io::Result<Vec<InheritedSocket>> {
    let names = announced(env, std::process::id());
    let sockets = sys::take_listening(names.len())?;
    Ok(names.into_iter().zip(sockets).map(|(name, socket)| InheritedSocket { name, socket }).collect())
}

/// The names of the sockets that the environment has for the process.
fn announced(env: &dyn Env, pid: u32) -> Vec<Option<String>> {
    let number = |name: &str| env.var(name)?.trim_start().parse::<u32>().ok();
    if number("LISTEN_PID") != Some(pid) {
        return Vec::new();
    }
    let count = number("LISTEN_FDS").unwrap_or(0).min(SOCKETS_MAX);
    let names = env.var("LISTEN_FDNAMES").unwrap_or_default();
    let mut names = names.split(':').filter(|name| !name.is_empty());
    (0..count).map(|_| names.next().map(str::to_owned)).collect()
}

/// No daemon has more.
const SOCKETS_MAX: u32 = 64;

#[cfg(test)]
mod tests {
    use ferrovirt_uri::MapEnv;

    use super::*;

    fn names(variables: &[(&str, &str)]) -> Vec<Option<String>> {
        let env = variables.iter().fold(MapEnv::new(0), |env, (name, value)| env.with_var(name, value));
        announced(&env, 42)
    }

    #[test]
    fn sockets_are_for_the_process_that_is_named() {
        assert_eq!(names(&[("LISTEN_PID", "42"), ("LISTEN_FDS", "2")]), [None, None]);
        assert_eq!(names(&[("LISTEN_PID", "41"), ("LISTEN_FDS", "2")]), []);
        assert_eq!(names(&[("LISTEN_FDS", "2")]), []);
        assert_eq!(names(&[("LISTEN_PID", "42")]), []);
        assert_eq!(names(&[("LISTEN_PID", "42"), ("LISTEN_FDS", "x")]), []);
        let named = names(&[("LISTEN_PID", "42"), ("LISTEN_FDS", "3"), ("LISTEN_FDNAMES", "a.socket:b.socket")]);
        assert_eq!(named, [Some("a.socket".to_owned()), Some("b.socket".to_owned()), None]);
    }
}
