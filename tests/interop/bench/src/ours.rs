//! Opens and small calls through the facade.

use std::cell::Cell;
use std::time::{Duration, Instant};

use ferrovirt::Connection;
use tokio::task::LocalSet;

use crate::Outcome;

/// A domain that the test hypervisor always has.
const DOMAIN: &str = "test";

/// Connections opened and closed per second, one after the other.
pub(crate) fn opens(uri: &str, time: Duration) -> Outcome {
    runtime()?.block_on(async {
        let start = Instant::now();
        let mut count = 0_u32;
        while start.elapsed() < time {
            Connection::open(uri).await?.close().await?;
            count += 1;
        }
        Ok(f64::from(count) / start.elapsed().as_secs_f64())
    })
}

/// Domain lookups per second on one connection by `callers` tasks of one thread.
pub(crate) fn calls(uri: &str, time: Duration, callers: usize) -> Outcome {
    let tasks = LocalSet::new();
    tasks.block_on(&runtime()?, async {
        let conn = Connection::open(uri).await?;
        let start = Instant::now();
        let count = std::rc::Rc::new(Cell::new(0_u32));
        let mut running = Vec::new();
        for _ in 0..callers {
            let (conn, count) = (conn.clone(), std::rc::Rc::clone(&count));
            running.push(tokio::task::spawn_local(async move {
                while start.elapsed() < time {
                    conn.domain_lookup_by_name(DOMAIN).await?;
                    count.set(count.get() + 1);
                }
                Ok::<(), ferrovirt::Error>(())
            }));
        }
        for task in running {
            task.await??;
        }
        let rate = f64::from(count.get()) / start.elapsed().as_secs_f64();
        conn.close().await?;
        Ok(rate)
    })
}

fn runtime() -> std::io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()
}
