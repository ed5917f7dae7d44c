//! The long work that a domain is at: saving, dumping, migrating.

use crate::{AbortJobFlags, Domain, JobParameters, JobStatsFlags, JobType, calls::calls};

/// How far a job is. Sizes are in bytes; what does not apply is 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(alias = "virDomainJobInfo")]
#[non_exhaustive]
pub struct JobInfo {
    /// Whether there is one, and what is known of its length.
    pub kind: JobType,
    /// How long it has run, in milliseconds.
    pub time_elapsed_ms: u64,
    /// How long it will run, in milliseconds.
    pub time_remaining_ms: u64,
    /// All that is to be moved.
    pub data_total: u64,
    /// What was moved.
    pub data_processed: u64,
    /// What is left.
    pub data_remaining: u64,
    /// The memory that is to be moved.
    pub mem_total: u64,
    /// The memory that was moved.
    pub mem_processed: u64,
    /// The memory that is left.
    pub mem_remaining: u64,
    /// The disks that are to be moved.
    pub file_total: u64,
    /// What was moved of disks.
    pub file_processed: u64,
    /// What is left of disks.
    pub file_remaining: u64,
}

/// How far a job is, or how it went, with all figures that the hypervisor has.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JobStats {
    /// Whether there is one, and what is known of its length; or how it ended.
    pub kind: JobType,
    /// The figures.
    pub params: JobParameters,
}

calls! {
    for Domain { dom };

    /// How far the domain's job is.
    #[doc(alias = "virDomainGetJobInfo")]
    fn job_info(&self) -> JobInfo = DomainGetJobInfo => |reply| JobInfo {
        kind: JobType(reply.kind),
        time_elapsed_ms: reply.time_elapsed,
        time_remaining_ms: reply.time_remaining,
        data_total: reply.data_total,
        data_processed: reply.data_processed,
        data_remaining: reply.data_remaining,
        mem_total: reply.mem_total,
        mem_processed: reply.mem_processed,
        mem_remaining: reply.mem_remaining,
        file_total: reply.file_total,
        file_processed: reply.file_processed,
        file_remaining: reply.file_remaining,
    };

    /// How far the domain's job is, or how the last one went.
    #[doc(alias = "virDomainGetJobStats")]
    fn job_stats(&self, flags: JobStatsFlags) -> JobStats
        = DomainGetJobStats { flags: flags.bits() }
        => |reply| JobStats { kind: JobType(reply.kind), params: reply.params.into() };

    /// Asks the domain's job to stop.
    #[doc(alias = "virDomainAbortJob")]
    fn abort_job(&self) = DomainAbortJob;

    /// Asks the domain's job to stop, a migration in its post-copy phase too where asked for.
    #[doc(alias = "virDomainAbortJobFlags")]
    fn abort_job_flags(&self, flags: AbortJobFlags) = DomainAbortJobFlags { flags: flags.bits() };
}
