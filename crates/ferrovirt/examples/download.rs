//! Copies a volume to a file, with progress:
//! `cargo run -p ferrovirt --example download -- URI POOL VOLUME FILE`.

use std::io::Write as _;

use ferrovirt::{DownloadFlags, StreamPolicy, blocking::Connection};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [uri, pool, volume, file] = words.as_slice() else {
        return Err("wants: URI POOL VOLUME FILE".into());
    };
    let conn = Connection::open(uri)?;
    let volume = conn.storage_pool_lookup_by_name(pool)?.storage_vol_lookup_by_name(volume)?;
    let mut stream = volume.download(0, 0, DownloadFlags::empty(), StreamPolicy::Spill)?;
    let mut target = std::fs::File::create(file)?;
    let mut bytes = 0;
    while let Some(piece) = stream.next_piece()? {
        if let ferrovirt::Piece::Data(data) = piece {
            target.write_all(&data)?;
            bytes += data.len();
        }
        eprint!("\r{bytes} bytes");
    }
    stream.finish()?;
    eprintln!("\nstored in {file}");
    Ok(())
}
