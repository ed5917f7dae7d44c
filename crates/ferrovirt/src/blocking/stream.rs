//! The blocking twin of streams.

use std::io::{self, Read, Write};

use ferrovirt_error::Error;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use super::{Domain, StorageVol, runtime};
use crate::{ChannelFlags, ConsoleFlags, DownloadFlags, Piece, StreamPolicy, UploadFlags};

/// A stream whose reads and writes wait. See [`crate::Stream`].
#[derive(Debug)]
pub struct Stream(crate::Stream);

impl Stream {
    /// The next bytes or the next hole; `None` when the far side has sent everything.
    ///
    /// # Errors
    /// The stream failed.
    pub fn next_piece(&mut self) -> Result<Option<Piece>, Error> {
        runtime::wait(self.0.next_piece())?
    }

    /// Sends `length` zero bytes without sending them.
    ///
    /// # Errors
    /// The stream takes no holes, or failed.
    pub fn send_hole(&mut self, length: u64) -> Result<(), Error> {
        runtime::wait(self.0.send_hole(length))?
    }

    /// Ends the stream in order, and waits for the far side's word.
    ///
    /// # Errors
    /// What the far side has against it.
    pub fn finish(self) -> Result<(), Error> {
        runtime::wait(self.0.finish())?
    }

    /// Gives the stream up, and waits for the far side's word.
    ///
    /// # Errors
    /// The stream had failed or ended already.
    pub fn abort(self) -> Result<(), Error> {
        runtime::wait(self.0.abort())?
    }
}

impl Read for Stream {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        runtime::wait(self.0.read(buf)).map_err(io::Error::other)?
    }
}

impl Write for Stream {
    fn write(&mut self, data: &[u8]) -> io::Result<usize> {
        runtime::wait(self.0.write(data)).map_err(io::Error::other)?
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Domain {
    /// Opens a console.
    ///
    /// # Errors
    /// As [`crate::Domain::open_console`].
    pub fn open_console(&self, device: Option<&str>, flags: ConsoleFlags) -> Result<Stream, Error> {
        runtime::wait(self.0.open_console(device, flags))?.map(Stream)
    }

    /// Opens the host's end of a channel.
    ///
    /// # Errors
    /// As [`crate::Domain::open_channel`].
    pub fn open_channel(&self, name: Option<&str>, flags: ChannelFlags) -> Result<Stream, Error> {
        runtime::wait(self.0.open_channel(name, flags))?.map(Stream)
    }

    /// Takes a picture of a screen: its MIME type and its bytes.
    ///
    /// # Errors
    /// As [`crate::Domain::screenshot`].
    pub fn screenshot(&self, screen: u32) -> Result<(String, Stream), Error> {
        let (mime, stream) = runtime::wait(self.0.screenshot(screen))??;
        Ok((mime, Stream(stream)))
    }
}

impl StorageVol {
    /// Reads the volume.
    ///
    /// # Errors
    /// As [`crate::StorageVol::download`].
    pub fn download(
        &self,
        offset: u64,
        length: u64,
        flags: DownloadFlags,
        policy: StreamPolicy,
    ) -> Result<Stream, Error> {
        runtime::wait(self.0.download(offset, length, flags, policy))?.map(Stream)
    }

    /// Reads the volume over a connection of its own.
    ///
    /// # Errors
    /// As [`crate::StorageVol::download_apart`].
    pub fn download_apart(&self, offset: u64, length: u64, flags: DownloadFlags) -> Result<Stream, Error> {
        runtime::wait(self.0.download_apart(offset, length, flags))?.map(Stream)
    }

    /// Writes the volume.
    ///
    /// # Errors
    /// As [`crate::StorageVol::upload`].
    pub fn upload(&self, offset: u64, length: u64, flags: UploadFlags) -> Result<Stream, Error> {
        runtime::wait(self.0.upload(offset, length, flags))?.map(Stream)
    }
}
