//! Work on the images behind a domain's disks.

use crate::{
    BlockCommitFlags, BlockCopyFlags, BlockJobAbortFlags, BlockJobInfoFlags, BlockJobSetSpeedFlags, BlockJobType,
    BlockPullFlags, BlockRebaseFlags, Domain, TypedParams,
    calls::{ask, calls},
};

/// A job on a disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BlockJobInfo {
    /// What it does.
    pub kind: BlockJobType,
    /// The most it may move each second: MiB, or bytes where those were asked for; 0 without a limit.
    pub bandwidth: u64,
    /// How far it is, in units of its own.
    pub current: u64,
    /// Where it ends, in the same units.
    pub end: u64,
}

calls! {
    for Domain { dom };

    /// Fills a disk's top image from the ones below, so that it needs them no more. `bandwidth` is in MiB/s, 0 without
    /// a limit; in bytes/s with [`BlockPullFlags::BANDWIDTH_BYTES`].
    #[doc(alias = "virDomainBlockPull")]
    fn block_pull(&self, disk: &str, bandwidth: u64, flags: BlockPullFlags)
        = DomainBlockPull { path: disk.to_owned(), bandwidth, flags: flags.bits() };

    /// As [`Self::block_pull`], down to the image `base` which stays below; or a copy to `base` with
    /// [`BlockRebaseFlags::COPY`].
    #[doc(alias = "virDomainBlockRebase")]
    fn block_rebase(&self, disk: &str, base: Option<&str>, bandwidth: u64, flags: BlockRebaseFlags)
        = DomainBlockRebase { path: disk.to_owned(), base: base.map(str::to_owned), bandwidth, flags: flags.bits() };

    /// Merges the images from `top` down into `base`; the whole chain where they are `None`. `bandwidth` is in MiB/s, 0
    /// without a limit; in bytes/s with [`BlockCommitFlags::BANDWIDTH_BYTES`].
    #[doc(alias = "virDomainBlockCommit")]
    fn block_commit(
        &self, disk: &str, base: Option<&str>, top: Option<&str>, bandwidth: u64, flags: BlockCommitFlags,
    ) = DomainBlockCommit {
            disk: disk.to_owned(),
            base: base.map(str::to_owned),
            top: top.map(str::to_owned),
            bandwidth,
            flags: flags.bits(),
        };

    /// Mirrors a disk to the target that `destination_xml` describes, until [`Self::block_job_abort`] ends or pivots it.
    /// Parameters: `bandwidth` (bytes/s), `granularity`, `buf-size`.
    #[doc(alias = "virDomainBlockCopy")]
    fn block_copy(&self, disk: &str, destination_xml: &str, params: &TypedParams, flags: BlockCopyFlags) {
        let params = self.conn.checked(params).await?;
        ask!({ dom } self DomainBlockCopy {
            path: disk.to_owned(), destxml: destination_xml.to_owned(), params, flags: flags.bits(),
        })
    }

    /// Ends the job on a disk; switches to the mirror with [`BlockJobAbortFlags::PIVOT`].
    #[doc(alias = "virDomainBlockJobAbort")]
    fn block_job_abort(&self, disk: &str, flags: BlockJobAbortFlags)
        = DomainBlockJobAbort { path: disk.to_owned(), flags: flags.bits() };

    /// The job on a disk; `None` where there is none.
    #[doc(alias = "virDomainGetBlockJobInfo")]
    fn block_job_info(&self, disk: &str, flags: BlockJobInfoFlags) -> Option<BlockJobInfo>
        = DomainGetBlockJobInfo { path: disk.to_owned(), flags: flags.bits() }
        => |reply| (reply.found != 0).then_some(BlockJobInfo {
            kind: BlockJobType(reply.kind), bandwidth: reply.bandwidth, current: reply.cur, end: reply.end,
        });

    /// Sets the most that the job on a disk may move: MiB/s, or bytes/s with
    /// [`BlockJobSetSpeedFlags::BANDWIDTH_BYTES`]; 0 without a limit.
    #[doc(alias = "virDomainBlockJobSetSpeed")]
    fn block_job_set_speed(&self, disk: &str, bandwidth: u64, flags: BlockJobSetSpeedFlags)
        = DomainBlockJobSetSpeed { path: disk.to_owned(), bandwidth, flags: flags.bits() };
}
