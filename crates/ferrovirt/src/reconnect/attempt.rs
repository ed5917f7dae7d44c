//! One attempt to open a connection again.

use std::{future::Future, pin::pin, time::Duration};

use ferrovirt_driver::{Backend, Credentials};
use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_uri::{Target, Transport};
use tokio::time::Instant;

use crate::{builder::Origin, credentials::Noted};

/// How long it may take where the builder does not say, beside the time in which questions are answered.
const LIMIT: Duration = Duration::from_secs(30);

/// The same where questions may be asked elsewhere.
const UNSEEN_LIMIT: Duration = Duration::from_secs(300);

/// Why the connection was not opened.
pub(super) struct AttemptError {
    pub(super) error: Error,
    /// Credentials were asked for.
    is_asked: bool,
}

impl AttemptError {
    /// Whether a person or a file would only be asked the same again, to be refused again.
    pub(super) fn is_refusal(&self) -> bool {
        match self.error.code {
            ErrorCode::AUTH_CANCELLED => true,
            // Of TLS and Kerberos this code may mean a daemon that ends at that moment.
            ErrorCode::AUTH_FAILED => self.is_asked || self.error.domain == ErrorDomain::POLKIT,
            // So says whoever does not accept a host's key.
            ErrorCode::SSH | ErrorCode::LIBSSH => self.is_asked,
            _ => false,
        }
    }
}

/// Opens what is behind a connection of this origin.
pub(super) async fn attempt(origin: &Origin) -> Result<Box<dyn Backend>, AttemptError> {
    let Origin { builder, plan } = origin;
    let file = builder.auth_file(plan);
    let stored = builder.stored(file.as_ref());
    let noted = stored.as_ref().map(|stored| Noted::new(stored));
    let opening = builder.open_backend(plan, noted.as_ref().map(|noted| noted as &dyn Credentials));
    let asked = || noted.as_ref().map_or(Duration::ZERO, Noted::time);
    let opened = if builder.has_deadline() { opening.await } else { within(limit(origin), asked, opening).await };
    opened.map_err(|error| AttemptError { error, is_asked: noted.as_ref().is_some_and(Noted::is_asked) })
}

fn limit(origin: &Origin) -> Duration {
    match &origin.plan.target {
        // A daemon's polkit may have somebody asked of which this side sees nothing.
        Target::Remote(plan) if plan.transport == Transport::Unix => UNSEEN_LIMIT,
        _ => LIMIT,
    }
}

/// Gives up what takes longer than `limit`, where the time that `beside` tells does not count.
async fn within<T>(
    limit: Duration,
    beside: impl Fn() -> Duration,
    opening: impl Future<Output = Result<T, Error>>,
) -> Result<T, Error> {
    let started = Instant::now();
    let mut opening = pin!(opening);
    loop {
        let left = (limit + beside()).saturating_sub(started.elapsed());
        if left.is_zero() {
            let text = format!("the daemon did not open the connection within {limit:?}");
            return Err(Error::new(ErrorDomain::REMOTE, ErrorCode::OPERATION_TIMEOUT, text));
        }
        if let Ok(opened) = tokio::time::timeout(left, &mut opening).await {
            return opened;
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::sync::atomic::{AtomicU64, Ordering};

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn an_attempt_has_an_end() {
        let never = std::future::pending::<Result<(), Error>>();
        let started = Instant::now();
        let error = within(LIMIT, || Duration::ZERO, never).await.unwrap_err();
        assert_eq!(error.code, ErrorCode::OPERATION_TIMEOUT);
        assert_eq!(started.elapsed().as_secs(), 30);
    }

    #[tokio::test(start_paused = true)]
    async fn who_types_has_time() {
        let asked = AtomicU64::new(0);
        let slow = async {
            for second in 1..=100 {
                tokio::time::sleep(Duration::from_secs(1)).await;
                asked.store(second, Ordering::SeqCst);
            }
            std::future::pending::<Result<(), Error>>().await
        };
        let started = Instant::now();
        within(LIMIT, || Duration::from_secs(asked.load(Ordering::SeqCst)), slow).await.unwrap_err();
        assert_eq!(started.elapsed().as_secs(), 130);
    }
}
