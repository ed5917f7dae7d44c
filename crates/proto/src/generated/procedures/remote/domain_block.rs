// Generated from schema/remote/domain_block.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! A domain's disks: counters, sizes, throttling groups, block jobs.

use crate::net::REMOTE_PROGRAM;
use crate::{AclRule, Family, ProcedureInfo, Test, flags};

/// Gives counters of one of the domain's disks.
pub static DOMAIN_BLOCK_STATS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 64, "domain_block_stats", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainBlockStats", "0.3.2");
/// Reads bytes of one of the domain's disks.
pub static DOMAIN_BLOCK_PEEK: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 103, "domain_block_peek", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "block_read")])
        .api("virDomainBlockPeek", "0.4.2");
/// Gives capacity, allocation and physical size of one of the domain's disks, in bytes.
pub static DOMAIN_GET_BLOCK_INFO: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 194, "domain_get_block_info", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetBlockInfo", "0.8.1");
/// Ends a disk's block job, or pivots to its mirror.
pub static DOMAIN_BLOCK_JOB_ABORT: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 237, "domain_block_job_abort", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainBlockJobAbort", "0.9.4");
/// Gives the progress of a disk's block job.
pub static DOMAIN_GET_BLOCK_JOB_INFO: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 238, "domain_get_block_job_info", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetBlockJobInfo", "0.9.4");
/// Limits the bandwidth of a disk's block job, in MiB/s or by flag in bytes/s.
pub static DOMAIN_BLOCK_JOB_SET_SPEED: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 239, "domain_block_job_set_speed", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainBlockJobSetSpeed", "0.9.4");
/// Starts to copy the whole backing chain into a disk's active image.
pub static DOMAIN_BLOCK_PULL: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 240, "domain_block_pull", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "block_write")])
        .api("virDomainBlockPull", "0.9.4");
/// Gives counters of one of the domain's disks, or of all together, as typed parameters.
pub static DOMAIN_BLOCK_STATS_FLAGS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 243, "domain_block_stats_flags", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainBlockStatsFlags", "0.9.5");
/// Changes the size of one of the domain's disks while it runs, in KiB or by flag in bytes.
pub static DOMAIN_BLOCK_RESIZE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 251, "domain_block_resize", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "block_write")])
        .api("virDomainBlockResize", "0.9.8");
/// Lists the disks on which the domain met I/O errors.
pub static DOMAIN_GET_DISK_ERRORS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 263, "domain_get_disk_errors", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetDiskErrors", "0.9.10");
/// Starts to copy a part of the backing chain into a disk's active image, or to copy the disk elsewhere.
pub static DOMAIN_BLOCK_REBASE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 266, "domain_block_rebase", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "block_write")])
        .api("virDomainBlockRebase", "0.9.10");
/// Starts to merge images of a disk's chain down into their backing image.
pub static DOMAIN_BLOCK_COMMIT: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 290, "domain_block_commit", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "block_write")])
        .api("virDomainBlockCommit", "0.10.2");
/// Starts to mirror a disk to a destination described in XML.
pub static DOMAIN_BLOCK_COPY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 345, "domain_block_copy", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "block_write")])
        .api("virDomainBlockCopy", "1.2.8");
/// Sets how many bytes may be written to a disk before an event tells of it.
pub static DOMAIN_SET_BLOCK_THRESHOLD: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 386, "domain_set_block_threshold", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainSetBlockThreshold", "3.1.0");
/// Creates or changes a group of throttling settings that disks can share.
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
/// Removes a group of throttling settings.
pub static DOMAIN_DEL_THROTTLE_GROUP: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 452, "domain_del_throttle_group", Family::Hypervisor)
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
