//! The calls that open streams.

use ferrovirt_driver::procedures as p;
use ferrovirt_error::Error;
use ferrovirt_proto::remote;

use super::{Stream, StreamPolicy};
use crate::{ChannelFlags, ConsoleFlags, Domain, DownloadFlags, StorageVol, UploadFlags};

impl Domain {
    /// Opens a console: what is typed goes up, what the domain prints comes down. `device` is an alias such as
    /// `serial0`; `None` is the first console.
    ///
    /// # Errors
    /// The driver's; `OPERATION_FAILED` where somebody else has the console open.
    #[doc(alias = "virDomainOpenConsole")]
    pub async fn open_console(&self, device: Option<&str>, flags: ConsoleFlags) -> Result<Stream, Error> {
        let dev_name = device.map(str::to_owned);
        let args = remote::DomainOpenConsoleArgs { dom: self.wire(), dev_name, flags: flags.bits() };
        Ok(self.connection().open_stream::<p::DomainOpenConsole>(args, StreamPolicy::Spill).await?.1)
    }

    /// Opens the host's end of a channel. `name` is the channel's target name or alias; `None` is the first one.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virDomainOpenChannel")]
    pub async fn open_channel(&self, name: Option<&str>, flags: ChannelFlags) -> Result<Stream, Error> {
        let name = name.map(str::to_owned);
        let args = remote::DomainOpenChannelArgs { dom: self.wire(), name, flags: flags.bits() };
        Ok(self.connection().open_stream::<p::DomainOpenChannel>(args, StreamPolicy::Spill).await?.1)
    }

    /// Takes a picture of a screen (0 is the first). Returns the picture's MIME type and its bytes as a stream.
    ///
    /// # Errors
    /// The driver's; `OPERATION_INVALID` for a domain that is off.
    #[doc(alias = "virDomainScreenshot")]
    pub async fn screenshot(&self, screen: u32) -> Result<(String, Stream), Error> {
        let args = remote::DomainScreenshotArgs { dom: self.wire(), screen, flags: 0 };
        let (reply, stream) = self.connection().open_stream::<p::DomainScreenshot>(args, StreamPolicy::Spill).await?;
        Ok((reply.mime.unwrap_or_default(), stream))
    }
}

impl StorageVol {
    /// Reads the volume from byte `offset` on, `length` bytes or (0) all of it.
    ///
    /// With [`DownloadFlags::SPARSE_STREAM`] holes come as holes. `policy` says what happens when the reader
    /// falls behind; [`Stream::copy_to`] is at its best with [`StreamPolicy::Spill`].
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virStorageVolDownload")]
    pub async fn download(
        &self,
        offset: u64,
        length: u64,
        flags: DownloadFlags,
        policy: StreamPolicy,
    ) -> Result<Stream, Error> {
        let args = remote::StorageVolDownloadArgs { vol: self.wire(), offset, length, flags: flags.bits() };
        Ok(self.connection().open_stream::<p::StorageVolDownload>(args, policy).await?.1)
    }

    /// Reads the volume as [`StorageVol::download`] does, over a connection of its own that is opened for it and ends with
    /// the stream. A reader that falls behind slows the sender down, needs no room, and holds nobody else up.
    ///
    /// # Errors
    /// The open's or the driver's.
    pub async fn download_apart(&self, offset: u64, length: u64, flags: DownloadFlags) -> Result<Stream, Error> {
        let conn = self.connection().open_again().await?;
        let args = remote::StorageVolDownloadArgs { vol: self.wire(), offset, length, flags: flags.bits() };
        let (_, stream) = conn.open_stream::<p::StorageVolDownload>(args, StreamPolicy::Pause).await?;
        Ok(stream.on_its_own(conn))
    }

    /// Writes the volume from byte `offset` on, at most `length` bytes (0: to its end).
    ///
    /// The data is stored when [`Stream::finish`] says so.
    ///
    /// # Errors
    /// The driver's.
    #[doc(alias = "virStorageVolUpload")]
    pub async fn upload(&self, offset: u64, length: u64, flags: UploadFlags) -> Result<Stream, Error> {
        let args = remote::StorageVolUploadArgs { vol: self.wire(), offset, length, flags: flags.bits() };
        Ok(self.connection().open_stream::<p::StorageVolUpload>(args, StreamPolicy::Fail).await?.1)
    }
}
