// Generated from schema/remote/domain_block.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! A domain's disks: counters, sizes, throttling groups, block jobs.

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::{List, Opaque};

use super::*;
use crate::wire::wire;

wire! {
    /// The arguments of `domain_block_stats`. Gives counters of one of the domain's disks.
    struct DomainBlockStatsArgs {
        dom: Domain,
        path: String,
    }

    /// The reply to `domain_block_stats`. Gives counters of one of the domain's disks.
    struct DomainBlockStatsRet {
        rd_req: i64,
        rd_bytes: i64,
        wr_req: i64,
        wr_bytes: i64,
        errs: i64,
    }

    /// The arguments of `domain_block_peek`. Reads bytes of one of the domain's disks.
    struct DomainBlockPeekArgs {
        dom: Domain,
        path: String,
        offset: u64,
        size: u32,
        flags: u32,
    }

    /// The reply to `domain_block_peek`. Reads bytes of one of the domain's disks.
    struct DomainBlockPeekRet {
        #[secret] buffer: Vec<u8> as Opaque<DOMAIN_BLOCK_PEEK_BUFFER_MAX>,
    }

    /// The arguments of `domain_get_block_info`. Gives capacity, allocation and physical size of one of the domain's disks, in bytes.
    struct DomainGetBlockInfoArgs {
        dom: Domain,
        path: String,
        flags: u32,
    }

    /// The reply to `domain_get_block_info`. Gives capacity, allocation and physical size of one of the domain's disks, in bytes.
    struct DomainGetBlockInfoRet {
        allocation: u64,
        capacity: u64,
        physical: u64,
    }

    /// The arguments of `domain_block_job_abort`. Ends a disk's block job, or pivots to its mirror.
    struct DomainBlockJobAbortArgs {
        dom: Domain,
        path: String,
        flags: u32,
    }

    /// The arguments of `domain_get_block_job_info`. Gives the progress of a disk's block job.
    struct DomainGetBlockJobInfoArgs {
        dom: Domain,
        path: String,
        flags: u32,
    }

    /// The reply to `domain_get_block_job_info`. Gives the progress of a disk's block job.
    struct DomainGetBlockJobInfoRet {
        found: i32,
        kind: i32,
        bandwidth: u64,
        cur: u64,
        end: u64,
    }

    /// The arguments of `domain_block_job_set_speed`. Limits the bandwidth of a disk's block job, in MiB/s or by flag in bytes/s.
    struct DomainBlockJobSetSpeedArgs {
        dom: Domain,
        path: String,
        bandwidth: u64,
        flags: u32,
    }

    /// The arguments of `domain_block_pull`. Starts to copy the whole backing chain into a disk's active image.
    struct DomainBlockPullArgs {
        dom: Domain,
        path: String,
        bandwidth: u64,
        flags: u32,
    }

    /// The arguments of `domain_block_stats_flags`. Gives counters of one of the domain's disks, or of all together, as typed parameters.
    struct DomainBlockStatsFlagsArgs {
        dom: Domain,
        path: String,
        nparams: i32,
        flags: u32,
    }

    /// The reply to `domain_block_stats_flags`. Gives counters of one of the domain's disks, or of all together, as typed parameters.
    struct DomainBlockStatsFlagsRet {
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_BLOCK_STATS_PARAMETERS_MAX>,
        nparams: i32,
    }

    /// The arguments of `domain_block_resize`. Changes the size of one of the domain's disks while it runs, in KiB or by flag in bytes.
    struct DomainBlockResizeArgs {
        dom: Domain,
        disk: String,
        size: u64,
        flags: u32,
    }

    /// The arguments of `domain_get_disk_errors`. Lists the disks on which the domain met I/O errors.
    struct DomainGetDiskErrorsArgs {
        dom: Domain,
        maxerrors: u32,
        flags: u32,
    }

    /// The reply to `domain_get_disk_errors`. Lists the disks on which the domain met I/O errors.
    struct DomainGetDiskErrorsRet {
        errors: Vec<DomainDiskError> as List<DomainDiskError, DOMAIN_DISK_ERRORS_MAX>,
        nerrors: i32,
    }

    /// The arguments of `domain_block_rebase`. Starts to copy a part of the backing chain into a disk's active image, or to copy the disk elsewhere.
    struct DomainBlockRebaseArgs {
        dom: Domain,
        path: String,
        base: Option<String>,
        bandwidth: u64,
        flags: u32,
    }

    /// The arguments of `domain_block_commit`. Starts to merge images of a disk's chain down into their backing image.
    struct DomainBlockCommitArgs {
        dom: Domain,
        disk: String,
        base: Option<String>,
        top: Option<String>,
        bandwidth: u64,
        flags: u32,
    }

    /// The arguments of `domain_block_copy`. Starts to mirror a disk to a destination described in XML.
    struct DomainBlockCopyArgs {
        dom: Domain,
        path: String,
        #[secret] destxml: String,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_BLOCK_COPY_PARAMETERS_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_set_block_threshold`. Sets how many bytes may be written to a disk before an event tells of it.
    struct DomainSetBlockThresholdArgs {
        dom: Domain,
        dev: String,
        threshold: u64,
        flags: u32,
    }

    /// The arguments of `domain_set_throttle_group`. Creates or changes a group of throttling settings that disks can share.
    struct DomainSetThrottleGroupArgs {
        dom: Domain,
        group: String,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_del_throttle_group`. Removes a group of throttling settings.
    struct DomainDelThrottleGroupArgs {
        dom: Domain,
        group: Option<String>,
        flags: u32,
    }
}
