//! Copies a volume to a file, with progress:
//! `cargo run -p ferrovirt --example download -- URI POOL VOLUME FILE`.

use ferrovirt::{Connection, DownloadFlags, StreamPolicy};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [uri, pool, volume, file] = words.as_slice() else {
        return Err("wants: URI POOL VOLUME FILE".into());
    };
    let conn = Connection::open(uri).await?;
    let volume = conn.storage_pool_lookup_by_name(pool).await?.storage_vol_lookup_by_name(volume).await?;
    let all = volume.info().await?.capacity.max(1);
    let stream = volume.download(0, 0, DownloadFlags::empty(), StreamPolicy::Spill).await?;
    let mut target = File(std::fs::File::create(file)?);
    let bytes = stream.copy_to(&mut target, |progress| eprint!("\r{:3} %", progress.bytes * 100 / all)).await?;
    eprintln!("\r{bytes} bytes stored in {file}");
    Ok(())
}

/// A file as an asynchronous writer; writing to one waits for nobody but the disk.
struct File(std::fs::File);

impl tokio::io::AsyncWrite for File {
    fn poll_write(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
        data: &[u8],
    ) -> std::task::Poll<std::io::Result<usize>> {
        std::task::Poll::Ready(std::io::Write::write(&mut self.0, data))
    }

    fn poll_flush(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<std::io::Result<()>> {
        std::task::Poll::Ready(std::io::Write::flush(&mut self.0))
    }

    fn poll_shutdown(
        self: std::pin::Pin<&mut Self>,
        cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<std::io::Result<()>> {
        self.poll_flush(cx)
    }
}
