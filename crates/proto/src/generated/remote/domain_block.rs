// Generated from schema/remote/domain_block.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! domain_block

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::{List, Opaque};

use super::*;
use crate::wire::wire;

wire! {
    /// The arguments of `domain_block_stats`. virDomainBlockStats.
    struct DomainBlockStatsArgs {
        dom: Domain,
        path: String,
    }

    /// The reply to `domain_block_stats`. virDomainBlockStats.
    struct DomainBlockStatsRet {
        rd_req: i64,
        rd_bytes: i64,
        wr_req: i64,
        wr_bytes: i64,
        errs: i64,
    }

    /// The arguments of `domain_block_peek`. virDomainBlockPeek.
    struct DomainBlockPeekArgs {
        dom: Domain,
        path: String,
        offset: u64,
        size: u32,
        flags: u32,
    }

    /// The reply to `domain_block_peek`. virDomainBlockPeek.
    struct DomainBlockPeekRet {
        buffer: Vec<u8> as Opaque<DOMAIN_BLOCK_PEEK_BUFFER_MAX>,
    }

    /// The arguments of `domain_get_block_info`. virDomainGetBlockInfo.
    struct DomainGetBlockInfoArgs {
        dom: Domain,
        path: String,
        flags: u32,
    }

    /// The reply to `domain_get_block_info`. virDomainGetBlockInfo.
    struct DomainGetBlockInfoRet {
        allocation: u64,
        capacity: u64,
        physical: u64,
    }

    /// The arguments of `domain_block_job_abort`. virDomainBlockJobAbort.
    struct DomainBlockJobAbortArgs {
        dom: Domain,
        path: String,
        flags: u32,
    }

    /// The arguments of `domain_get_block_job_info`. virDomainGetBlockJobInfo.
    struct DomainGetBlockJobInfoArgs {
        dom: Domain,
        path: String,
        flags: u32,
    }

    /// The reply to `domain_get_block_job_info`. virDomainGetBlockJobInfo.
    struct DomainGetBlockJobInfoRet {
        found: i32,
        kind: i32,
        bandwidth: u64,
        cur: u64,
        end: u64,
    }

    /// The arguments of `domain_block_job_set_speed`. virDomainBlockJobSetSpeed.
    struct DomainBlockJobSetSpeedArgs {
        dom: Domain,
        path: String,
        bandwidth: u64,
        flags: u32,
    }

    /// The arguments of `domain_block_pull`. virDomainBlockPull.
    struct DomainBlockPullArgs {
        dom: Domain,
        path: String,
        bandwidth: u64,
        flags: u32,
    }

    /// The arguments of `domain_block_stats_flags`. virDomainBlockStatsFlags.
    struct DomainBlockStatsFlagsArgs {
        dom: Domain,
        path: String,
        nparams: i32,
        flags: u32,
    }

    /// The reply to `domain_block_stats_flags`. virDomainBlockStatsFlags.
    struct DomainBlockStatsFlagsRet {
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_BLOCK_STATS_PARAMETERS_MAX>,
        nparams: i32,
    }

    /// The arguments of `domain_block_resize`. virDomainBlockResize.
    struct DomainBlockResizeArgs {
        dom: Domain,
        disk: String,
        size: u64,
        flags: u32,
    }

    /// The arguments of `domain_get_disk_errors`. virDomainGetDiskErrors.
    struct DomainGetDiskErrorsArgs {
        dom: Domain,
        maxerrors: u32,
        flags: u32,
    }

    /// The reply to `domain_get_disk_errors`. virDomainGetDiskErrors.
    struct DomainGetDiskErrorsRet {
        errors: Vec<DomainDiskError> as List<DomainDiskError, DOMAIN_DISK_ERRORS_MAX>,
        nerrors: i32,
    }

    /// The arguments of `domain_block_rebase`. virDomainBlockRebase.
    struct DomainBlockRebaseArgs {
        dom: Domain,
        path: String,
        base: Option<String>,
        bandwidth: u64,
        flags: u32,
    }

    /// The arguments of `domain_block_commit`. virDomainBlockCommit.
    struct DomainBlockCommitArgs {
        dom: Domain,
        disk: String,
        base: Option<String>,
        top: Option<String>,
        bandwidth: u64,
        flags: u32,
    }

    /// The arguments of `domain_block_copy`. virDomainBlockCopy.
    struct DomainBlockCopyArgs {
        dom: Domain,
        path: String,
        destxml: String,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_BLOCK_COPY_PARAMETERS_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_set_block_threshold`. virDomainSetBlockThreshold.
    struct DomainSetBlockThresholdArgs {
        dom: Domain,
        dev: String,
        threshold: u64,
        flags: u32,
    }

    /// The arguments of `domain_set_throttle_group`. virDomainSetThrottleGroup.
    struct DomainSetThrottleGroupArgs {
        dom: Domain,
        group: String,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_del_throttle_group`. virDomainDelThrottleGroup.
    struct DomainDelThrottleGroupArgs {
        dom: Domain,
        group: Option<String>,
        flags: u32,
    }
}
