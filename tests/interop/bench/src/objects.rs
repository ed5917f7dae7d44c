//! Many domains: lists, bulk statistics, events.

use std::time::{Duration, Instant};

use ferrovirt::events::EventItem;
use ferrovirt::{Connection, DefineFlags, DomainStatsFlags, ListDomains, StatsTypes};

use crate::Outcome;
use crate::ours::in_task;

/// Events that may wait while the registration is on its way back, at the speed of a source that never waits.
const CAPACITY: usize = 8192;

/// Defines so many domains; gives their number.
pub(crate) fn populate(uri: &str, count: u32) -> Outcome {
    let uri = uri.to_owned();
    in_task(async move {
        let conn = Connection::open(&uri).await?;
        for number in 0..count {
            let xml = format!(
                "<domain type='test'><name>bench{number}</name><memory>65536</memory><os><type>hvm</type></os></domain>"
            );
            conn.domain_define_xml_flags(&xml, DefineFlags::empty()).await?;
        }
        conn.close().await?;
        Ok(f64::from(count))
    })
}

/// Lists of all domains per second.
pub(crate) fn lists(uri: &str, time: Duration) -> Outcome {
    let uri = uri.to_owned();
    in_task(async move {
        let conn = Connection::open(&uri).await?;
        let (start, mut count) = (Instant::now(), 0_u32);
        while start.elapsed() < time {
            conn.list_all_domains(ListDomains::empty()).await?;
            count += 1;
        }
        Ok(f64::from(count) / start.elapsed().as_secs_f64())
    })
}

/// Bulk statistics of all domains per second.
pub(crate) fn stats(uri: &str, time: Duration) -> Outcome {
    let uri = uri.to_owned();
    in_task(async move {
        let conn = Connection::open(&uri).await?;
        let (start, mut count) = (Instant::now(), 0_u32);
        while start.elapsed() < time {
            conn.all_domain_stats(StatsTypes::empty(), DomainStatsFlags::empty()).await?;
            count += 1;
        }
        Ok(f64::from(count) / start.elapsed().as_secs_f64())
    })
}

/// Lifecycle events read per second; losing one is a failure.
pub(crate) fn events(uri: &str, time: Duration) -> Outcome {
    let uri = uri.to_owned();
    in_task(async move {
        let conn = Connection::open(&uri).await?;
        let mut events = conn.domain_events().capacity(CAPACITY).lifecycle().await?;
        let (start, mut count) = (Instant::now(), 0_u32);
        while start.elapsed() < time {
            match events.next().await {
                Some(EventItem::Event(_)) => count += 1,
                other => return Err(format!("{other:?} after {count} events").into()),
            }
        }
        Ok(f64::from(count) / start.elapsed().as_secs_f64())
    })
}
