//! What the daemon tells systemd about itself.

use ferrovirt_transport::Datagrams;
use ferrovirt_uri::Env;

/// A way to the service manager, where there is one that wants to know.
#[derive(Debug)]
pub(crate) struct Notices(Option<Datagrams>);

impl Notices {
    /// The service manager of `NOTIFY_SOCKET`.
    pub(crate) fn new(env: &dyn Env) -> Self {
        let address = env.var("NOTIFY_SOCKET").filter(|address| address.starts_with(['/', '@']));
        Self(address.and_then(|address| {
            Datagrams::to(&address).inspect_err(|error| tracing::warn!(%error, "no way to the service manager")).ok()
        }))
    }

    /// The sockets are open.
    pub(crate) fn ready(&self) {
        self.send("READY=1\n");
    }

    /// Clients that are still there are being seen off.
    pub(crate) fn stopping(&self) {
        self.send("STOPPING=1\n");
    }

    fn send(&self, state: &str) {
        if let Some(Err(error)) = self.0.as_ref().map(|datagrams| datagrams.send(state.as_bytes())) {
            tracing::warn!(%error, "the service manager is not told");
        }
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::net::UnixDatagram;

    use ferrovirt_uri::MapEnv;

    use super::*;

    #[test]
    fn a_service_manager_hears_how_it_goes() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("notify");
        let manager = UnixDatagram::bind(&path).unwrap();
        let notices = Notices::new(&MapEnv::new(0).with_var("NOTIFY_SOCKET", path.to_str().unwrap()));
        notices.ready();
        notices.stopping();
        let mut buffer = [0; 32];
        for expected in ["READY=1\n", "STOPPING=1\n"] {
            let count = manager.recv(&mut buffer).unwrap();
            assert_eq!(&buffer[..count], expected.as_bytes());
        }
    }

    #[test]
    fn nobody_needs_to_listen() {
        Notices::new(&MapEnv::new(0)).ready();
        Notices::new(&MapEnv::new(0).with_var("NOTIFY_SOCKET", "vsock:2:1")).ready();
        Notices::new(&MapEnv::new(0).with_var("NOTIFY_SOCKET", "/nonexistent/notify")).ready();
    }
}
