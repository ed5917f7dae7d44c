//! Opens and small calls through the facade.

use std::time::{Duration, Instant};

use ferrovirt::{Connection, Error};

use crate::{Failure, Outcome};

/// A domain that the test hypervisor always has.
const DOMAIN: &str = "test";

/// Connections opened and closed per second, one after the other.
pub(crate) fn opens(uri: &str, time: Duration) -> Outcome {
    let uri = uri.to_owned();
    in_task(async move {
        let start = Instant::now();
        let mut count = 0_u32;
        while start.elapsed() < time {
            Connection::open(&uri).await?.close().await?;
            count += 1;
        }
        Ok(f64::from(count) / start.elapsed().as_secs_f64())
    })
}

/// Domain lookups per second on one connection by `callers` tasks of one thread.
pub(crate) fn calls(uri: &str, time: Duration, callers: usize) -> Outcome {
    let uri = uri.to_owned();
    in_task(async move {
        let conn = Connection::open(&uri).await?;
        let start = Instant::now();
        let running: Vec<_> = (0..callers).map(|_| tokio::spawn(look_up(conn.clone(), start, time))).collect();
        let mut count = 0;
        for task in running {
            count += task.await??;
        }
        let rate = f64::from(count) / start.elapsed().as_secs_f64();
        conn.close().await?;
        Ok(rate)
    })
}

/// Looks the domain up again and again; gives how often.
async fn look_up(conn: Connection, start: Instant, time: Duration) -> Result<u32, Error> {
    let mut count = 0;
    while start.elapsed() < time {
        conn.domain_lookup_by_name(DOMAIN).await?;
        count += 1;
    }
    Ok(count)
}

/// Runs a future as a task of a runtime of one thread. The future that a runtime blocks on costs it a look at the
/// sockets at each wakeup, which no task does.
pub(crate) fn in_task<F>(future: F) -> Outcome
where
    F: Future<Output = Result<f64, Failure>> + Send + 'static,
{
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(runtime.spawn(future))?
}
