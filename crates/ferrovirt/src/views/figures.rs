//! Views of what is measured.

use super::view;

view! {
    /// The CPU time that a domain used, in nanoseconds.
    CpuStats {
        /// All of it.
        cpu_time_ns: Ullong = "cpu_time";
        /// What its process used in user mode.
        user_time_ns: Ullong = "user_time";
        /// What the kernel used for it.
        system_time_ns: Ullong = "system_time";
        /// What its virtual CPUs used.
        vcpu_time_ns: Ullong = "vcpu_time";
    }

    /// What went through a disk, with flushes and times.
    DetailedBlockStats {
        /// Reads.
        rd_operations: Ullong = "rd_operations";
        /// Bytes read.
        rd_bytes: Ullong = "rd_bytes";
        /// The time spent reading, in nanoseconds.
        rd_total_times_ns: Ullong = "rd_total_times";
        /// Writes.
        wr_operations: Ullong = "wr_operations";
        /// Bytes written.
        wr_bytes: Ullong = "wr_bytes";
        /// The time spent writing, in nanoseconds.
        wr_total_times_ns: Ullong = "wr_total_times";
        /// Flushes.
        flush_operations: Ullong = "flush_operations";
        /// The time spent flushing, in nanoseconds.
        flush_total_times_ns: Ullong = "flush_total_times";
        /// Errors.
        errs: Ullong = "errs";
    }

    /// The figures of a job. Sizes are in bytes, times in milliseconds.
    JobParameters {
        /// What it does: a `virDomainJobOperation`.
        operation: Int = "operation";
        /// How long it has run.
        time_elapsed_ms: Ullong = "time_elapsed";
        /// How long it will run.
        time_remaining_ms: Ullong = "time_remaining";
        /// How long the domain stands still, or will.
        downtime_ms: Ullong = "downtime";
        /// All that is to be moved.
        data_total: Ullong = "data_total";
        /// What was moved.
        data_processed: Ullong = "data_processed";
        /// What is left.
        data_remaining: Ullong = "data_remaining";
        /// The memory that is to be moved.
        memory_total: Ullong = "memory_total";
        /// The memory that was moved.
        memory_processed: Ullong = "memory_processed";
        /// The memory that is left.
        memory_remaining: Ullong = "memory_remaining";
        /// Bytes of memory each second.
        memory_bps: Ullong = "memory_bps";
        /// Pages that the domain writes each second.
        memory_dirty_rate: Ullong = "memory_dirty_rate";
        /// How often all memory was gone through.
        memory_iteration: Ullong = "memory_iteration";
        /// The disks that are to be moved.
        disk_total: Ullong = "disk_total";
        /// What was moved of disks.
        disk_processed: Ullong = "disk_processed";
        /// What is left of disks.
        disk_remaining: Ullong = "disk_remaining";
        /// Bytes of disks each second.
        disk_bps: Ullong = "disk_bps";
        /// Whether it went well.
        success: Boolean = "success";
        /// What went wrong.
        errmsg: String = "errmsg";
    }

    /// What the host can do for domains with encrypted memory (AMD SEV).
    NodeSevInfo {
        /// The platform's key for key exchange.
        pdh: String = "pdh";
        /// The chain of certificates.
        cert_chain: String = "cert-chain";
        /// The first CPU's id.
        cpu0_id: String = "cpu0-id";
        /// The bit of a page's address that says whether it is encrypted.
        cbitpos: Uint = "cbitpos";
        /// How many bits of physical addresses are lost.
        reduced_phys_bits: Uint = "reduced-phys-bits";
        /// How many domains fit.
        max_guests: Uint = "max-guests";
        /// How many domains with encrypted registers fit.
        max_es_guests: Uint = "max-es-guests";
    }
}
