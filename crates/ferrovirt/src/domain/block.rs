//! A domain's disks.

use crate::{
    BlockResizeFlags, DetailedBlockStats, DiskErrorCode, Domain,
    calls::{ask, calls, two_steps},
    values::{count, counter},
};

/// The sizes of a disk, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BlockInfo {
    /// The size that the domain sees.
    pub capacity: u64,
    /// How much the host's storage holds of it.
    pub allocation: u64,
    /// The size of the file or device on the host.
    pub physical: u64,
}

/// What went through a disk; `None` for what the hypervisor does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BlockStats {
    /// Reads.
    pub read_requests: Option<u64>,
    /// Bytes read.
    pub read_bytes: Option<u64>,
    /// Writes.
    pub write_requests: Option<u64>,
    /// Bytes written.
    pub write_bytes: Option<u64>,
    /// Errors.
    pub errors: Option<u64>,
}

/// A disk with something wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DiskError {
    /// The disk's target.
    pub disk: String,
    /// What is wrong.
    pub error: DiskErrorCode,
}

calls! {
    for Domain { dom };

    /// The sizes of a disk, by its path or target.
    #[doc(alias = "virDomainGetBlockInfo")]
    fn block_info(&self, disk: &str) -> BlockInfo
        = DomainGetBlockInfo { path: disk.to_owned(), flags: 0 }
        => |reply| BlockInfo { capacity: reply.capacity, allocation: reply.allocation, physical: reply.physical };

    /// What went through a disk, by its path or target; through all of them together for an empty name, where the
    /// hypervisor can tell.
    #[doc(alias = "virDomainBlockStats")]
    fn block_stats(&self, disk: &str) -> BlockStats
        = DomainBlockStats { path: disk.to_owned() } => |reply| BlockStats {
            read_requests: counter(reply.rd_req),
            read_bytes: counter(reply.rd_bytes),
            write_requests: counter(reply.wr_req),
            write_bytes: counter(reply.wr_bytes),
            errors: counter(reply.errs),
        };

    /// As [`Self::block_stats`], with flushes and times.
    #[doc(alias = "virDomainBlockStatsFlags")]
    fn block_stats_flags(&self, disk: &str) -> DetailedBlockStats {
        let flags = self.conn.string_flag().await?;
        let path = disk.to_owned();
        Ok(two_steps!(&self.conn, DomainBlockStatsFlags { dom: self.wire(), path: path.clone(), flags }).into())
    }

    /// Reads `size` bytes of a disk from `offset`. Over the wire at most 4 MiB fit.
    #[doc(alias = "virDomainBlockPeek")]
    fn block_peek(&self, disk: &str, offset: u64, size: u32) -> Vec<u8>
        = DomainBlockPeek { path: disk.to_owned(), offset, size, flags: 0 } => |reply| reply.buffer;

    /// Resizes a disk of a running domain. `size` is in KiB; in bytes with [`BlockResizeFlags::BYTES`].
    #[doc(alias = "virDomainBlockResize")]
    fn block_resize(&self, disk: &str, size: u64, flags: BlockResizeFlags)
        = DomainBlockResize { disk: disk.to_owned(), size, flags: flags.bits() };

    /// The disks with something wrong; empty where all is well.
    #[doc(alias = "virDomainGetDiskErrors")]
    fn disk_errors(&self) -> Vec<DiskError> {
        let disks = count(ask!({ dom } self DomainGetDiskErrors { maxerrors: 0, flags: 0 })?.nerrors);
        if disks == 0 {
            return Ok(Vec::new());
        }
        let reply = ask!({ dom } self DomainGetDiskErrors { maxerrors: disks, flags: 0 })?;
        let wrong = reply.errors.into_iter();
        Ok(wrong.map(|error| DiskError { disk: error.disk, error: DiskErrorCode(error.error) }).collect())
    }

    /// Has an event sent when a disk's file grows past `threshold` bytes; 0 sends none.
    #[doc(alias = "virDomainSetBlockThreshold")]
    fn set_block_threshold(&self, device: &str, threshold: u64)
        = DomainSetBlockThreshold { dev: device.to_owned(), threshold, flags: 0 };
}
