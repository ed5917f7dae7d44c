//! What clients are shown over TLS, which may change while the server runs.

use std::sync::{Arc, PoisonError, RwLock};

use ferrovirt_transport::TlsAcceptor;

/// The TLS of one or more listeners. A cheap handle; clones are the same.
#[derive(Clone, Debug)]
pub struct Tls(Arc<RwLock<Arc<TlsAcceptor>>>);

impl Tls {
    /// Starts with these certificates.
    #[must_use]
    pub fn new(acceptor: TlsAcceptor) -> Self {
        Self(Arc::new(RwLock::new(Arc::new(acceptor))))
    }

    /// Goes on with others: clients that come from now on are shown them.
    pub fn replace(&self, acceptor: TlsAcceptor) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(acceptor);
    }

    pub(crate) fn current(&self) -> Arc<TlsAcceptor> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }
}
