//! Volumes down and up.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use ferrovirt::{Connection, DownloadFlags, Error, StorageVol, StreamPolicy, UploadFlags};
use tokio::io::{AsyncRead, ReadBuf};

use crate::Outcome;
use crate::ours::in_task;

const MIB: f64 = 1024.0 * 1024.0;
/// How much is sent before an upload is finished and the next begins.
const UPLOAD_BYTES: u64 = 64 << 20;

/// Which way a volume goes.
#[derive(Clone, Copy)]
pub(crate) enum Way {
    /// All of it is read.
    Down,
    /// Zeros are written.
    Up,
}

impl Way {
    async fn transfer(self, volume: &StorageVol) -> Result<u64, Error> {
        match self {
            Self::Down => {
                let stream = volume.download(0, 0, DownloadFlags::empty(), StreamPolicy::Spill).await?;
                stream.copy_to(&mut tokio::io::sink(), |_| {}).await
            }
            Self::Up => {
                let stream = volume.upload(0, 0, UploadFlags::empty()).await?;
                stream.copy_from(&mut Zeros { left: UPLOAD_BYTES }, |_| {}).await
            }
        }
    }
}

/// MiB per second of a volume that goes one way again and again.
pub(crate) fn rate(way: Way, uri: &str, time: Duration, pool: &str, volume: &str) -> Outcome {
    let [uri, pool, volume] = [uri, pool, volume].map(str::to_owned);
    in_task(async move {
        let conn = Connection::open(&uri).await?;
        let volume = conn.storage_pool_lookup_by_name(&pool).await?.storage_vol_lookup_by_name(&volume).await?;
        let start = Instant::now();
        let mut bytes = 0;
        while start.elapsed() < time {
            bytes += way.transfer(&volume).await?;
        }
        let rate = bytes as f64 / MIB / start.elapsed().as_secs_f64();
        conn.close().await?;
        Ok(rate)
    })
}

/// So many zero bytes, without the work of making them.
struct Zeros {
    left: u64,
}

impl AsyncRead for Zeros {
    fn poll_read(mut self: Pin<&mut Self>, _: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let count = usize::try_from(self.left).unwrap_or(usize::MAX).min(buf.remaining());
        buf.initialize_unfilled_to(count);
        buf.advance(count);
        self.left -= count as u64;
        Poll::Ready(Ok(()))
    }
}
