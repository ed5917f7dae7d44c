// Generated from schema/remote/domain_block.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! domain_block

use crate::net::REMOTE_PROGRAM;
use crate::{AclRule, Family, ProcedureInfo, Test, flags};

/// virDomainBlockStats.
pub static DOMAIN_BLOCK_STATS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 64, "domain_block_stats", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainBlockStats", "0.3.2");
/// virDomainBlockPeek.
pub static DOMAIN_BLOCK_PEEK: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 103, "domain_block_peek", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "block_read")])
        .api("virDomainBlockPeek", "0.4.2");
/// virDomainGetBlockInfo.
pub static DOMAIN_GET_BLOCK_INFO: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 194, "domain_get_block_info", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetBlockInfo", "0.8.1");
/// virDomainBlockJobAbort.
pub static DOMAIN_BLOCK_JOB_ABORT: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 237, "domain_block_job_abort", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainBlockJobAbort", "0.9.4");
/// virDomainGetBlockJobInfo.
pub static DOMAIN_GET_BLOCK_JOB_INFO: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 238, "domain_get_block_job_info", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetBlockJobInfo", "0.9.4");
/// virDomainBlockJobSetSpeed.
pub static DOMAIN_BLOCK_JOB_SET_SPEED: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 239, "domain_block_job_set_speed", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainBlockJobSetSpeed", "0.9.4");
/// virDomainBlockPull.
pub static DOMAIN_BLOCK_PULL: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 240, "domain_block_pull", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "block_write")])
        .api("virDomainBlockPull", "0.9.4");
/// virDomainBlockStatsFlags.
pub static DOMAIN_BLOCK_STATS_FLAGS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 243, "domain_block_stats_flags", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainBlockStatsFlags", "0.9.5");
/// virDomainBlockResize.
pub static DOMAIN_BLOCK_RESIZE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 251, "domain_block_resize", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "block_write")])
        .api("virDomainBlockResize", "0.9.8");
/// virDomainGetDiskErrors.
pub static DOMAIN_GET_DISK_ERRORS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 263, "domain_get_disk_errors", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetDiskErrors", "0.9.10");
/// virDomainBlockRebase.
pub static DOMAIN_BLOCK_REBASE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 266, "domain_block_rebase", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "block_write")])
        .api("virDomainBlockRebase", "0.9.10");
/// virDomainBlockCommit.
pub static DOMAIN_BLOCK_COMMIT: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 290, "domain_block_commit", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "block_write")])
        .api("virDomainBlockCommit", "0.10.2");
/// virDomainBlockCopy.
pub static DOMAIN_BLOCK_COPY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 345, "domain_block_copy", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "block_write")])
        .api("virDomainBlockCopy", "1.2.8");
/// virDomainSetBlockThreshold.
pub static DOMAIN_SET_BLOCK_THRESHOLD: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 386, "domain_set_block_threshold", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainSetBlockThreshold", "3.1.0");
/// virDomainSetThrottleGroup.
pub static DOMAIN_SET_THROTTLE_GROUP: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 451, "domain_set_throttle_group", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "write"),
            AclRule::when(
                "domain",
                "save",
                "flags",
                Test::HasNone(
                    flags::DomainModificationImpact::CONFIG.bits() | flags::DomainModificationImpact::LIVE.bits(),
                ),
            ),
            AclRule::when("domain", "save", "flags", Test::HasAll(flags::DomainModificationImpact::CONFIG.bits())),
        ])
        .api("virDomainSetThrottleGroup", "11.2.0")
        .newer();
/// virDomainDelThrottleGroup.
pub static DOMAIN_DEL_THROTTLE_GROUP: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 452, "domain_del_throttle_group", Family::Hypervisor)
        .read()
        .acl(&[
            AclRule::always("domain", "write"),
            AclRule::when(
                "domain",
                "save",
                "flags",
                Test::HasNone(
                    flags::DomainModificationImpact::CONFIG.bits() | flags::DomainModificationImpact::LIVE.bits(),
                ),
            ),
            AclRule::when("domain", "save", "flags", Test::HasAll(flags::DomainModificationImpact::CONFIG.bits())),
        ])
        .api("virDomainDelThrottleGroup", "11.2.0")
        .newer();
