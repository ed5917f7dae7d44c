//! The contents of volumes: `vol-download`, `vol-upload`.

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom, Write};

use ferrovirt::{DownloadFlags, Error, Piece, Stream, UploadFlags};
use tokio::io::AsyncWriteExt;

use super::holes::{self, Run};
use crate::command::{Arguments, Outcome, lookup, stream_callback};
use crate::output::Bar;
use crate::shell::Shell;

/// Bytes that are read from a file at once.
const CHUNK: usize = 256 * 1024;

/// Stores what a volume holds.
pub(crate) fn download(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let offset = args.ulong(&mut shell.console, "offset")?.unwrap_or(0);
    let length = args.ulong(&mut shell.console, "length")?.unwrap_or(0);
    let volume = lookup::volume(shell, args)?;
    let path = args.text(&mut shell.console, "file")?.unwrap_or_default();
    let existed = fs::metadata(path).is_ok();
    let Ok(mut file) = File::create(path) else {
        return shell.refuse(&format!("cannot create {path}"));
    };
    let flags = args.flags(DownloadFlags::empty(), &[("sparse", DownloadFlags::SPARSE_STREAM)]);
    let name = volume.name().to_owned();
    let answer = shell.wait(volume.download_apart(offset, length, flags));
    let done = shell.explained(answer, &format!("cannot download from volume {name}")).and_then(|stream| {
        let mut bar = shell.console.bar("vol-download", (length > 0).then_some(length));
        let received = shell.wait(receive(stream, &mut file, &mut bar));
        drop(bar);
        shell.explained(received, &format!("cannot receive data from volume {name}"))
    });
    if done.is_err() && !existed {
        // Part of a volume is of no use; if it stays, that harms nobody.
        let _ = fs::remove_file(path);
    }
    done
}

/// Everything that comes, into the file; holes stay holes.
async fn receive(mut stream: Stream, file: &mut File, bar: &mut Bar) -> Result<(), Error> {
    let mut bytes = 0;
    while let Some(piece) = stream.next_piece().await? {
        bytes += match piece {
            Piece::Data(data) => {
                file.write_all(&data).map_err(|error| stream_callback::failed("recv handler", &error))?;
                data.len() as u64
            }
            Piece::Hole(length) => {
                skip(file, length).map_err(|error| stream_callback::failed("recv holeHandler", &error))?;
                length
            }
        };
        bar.at(bytes);
    }
    stream.finish().await
}

fn skip(file: &mut File, length: u64) -> io::Result<()> {
    let end = file.seek(SeekFrom::Current(i64::try_from(length).unwrap_or(i64::MAX)))?;
    if file.metadata()?.is_file() { file.set_len(end) } else { Ok(()) }
}

/// Fills a volume from a file.
pub(crate) fn upload(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let offset = args.ulong(&mut shell.console, "offset")?.unwrap_or(0);
    let length = args.ulong(&mut shell.console, "length")?.unwrap_or(0);
    let volume = lookup::volume(shell, args)?;
    let path = args.text(&mut shell.console, "file")?.unwrap_or_default();
    let Ok(mut file) = File::open(path) else {
        return shell.refuse(&format!("cannot read {path}"));
    };
    let sparse = args.has("sparse");
    let flags = args.flags(UploadFlags::empty(), &[("sparse", UploadFlags::SPARSE_STREAM)]);
    let name = volume.name().to_owned();
    let answer = shell.wait(volume.upload(offset, length, flags));
    let stream = shell.explained(answer, &format!("cannot upload to volume {name}"))?;
    let mut bar = shell.console.bar("vol-upload", file.metadata().ok().map(|facts| facts.len()));
    let sent = shell.wait(send(stream, &mut file, sparse, &mut bar));
    drop(bar);
    shell.explained(sent, &format!("cannot send data to volume {name}"))
}

/// The whole file, with its holes as holes where `sparse` is wished.
async fn send(mut stream: Stream, file: &mut File, sparse: bool, bar: &mut Bar) -> Result<(), Error> {
    let mut buffer = vec![0; CHUNK];
    let mut bytes = 0;
    loop {
        let run = if sparse {
            holes::next(file).map_err(|error| stream_callback::failed("send holeHandler", &error))?
        } else {
            Run::Data(u64::MAX)
        };
        match run {
            Run::End => break,
            Run::Hole(length) => {
                stream.send_hole(length).await?;
                file.seek(SeekFrom::Current(i64::try_from(length).unwrap_or(i64::MAX)))
                    .map_err(|error| stream_callback::failed("send skipHandler", &error))?;
                bytes += length;
            }
            Run::Data(length) => {
                let room = buffer.len().min(usize::try_from(length).unwrap_or(usize::MAX));
                let count =
                    file.read(&mut buffer[..room]).map_err(|error| stream_callback::failed("send handler", &error))?;
                if count == 0 {
                    break;
                }
                stream.write_all(&buffer[..count]).await.map_err(lost)?;
                bytes += count as u64;
            }
        }
        bar.at(bytes);
    }
    stream.finish().await
}

/// Why the stream takes no more.
fn lost(error: io::Error) -> Error {
    error.downcast::<Error>().unwrap_or_else(|error| stream_callback::failed("send handler", &error))
}
