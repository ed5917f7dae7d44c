//! Views of what is set: limits, shares, bandwidths.

use super::view;

view! {
    /// The limits on a domain's memory. The largest number stands for no limit.
    ///
    /// ```
    /// let mut limits = ferrovirt::MemoryParameters::new();
    /// limits.set_hard_limit_kib(4_194_304).set_soft_limit_kib(2_097_152);
    /// assert_eq!(limits.ullong("hard_limit"), Some(4_194_304));
    /// ```
    MemoryParameters {
        /// The most memory that the domain's process may use, in KiB.
        hard_limit_kib / set_hard_limit_kib: Ullong = "hard_limit";
        /// The memory it may use when the host runs short, in KiB.
        soft_limit_kib / set_soft_limit_kib: Ullong = "soft_limit";
        /// The memory it has for sure, in KiB.
        min_guarantee_kib / set_min_guarantee_kib: Ullong = "min_guarantee";
        /// The most memory and swap together, in KiB.
        swap_hard_limit_kib / set_swap_hard_limit_kib: Ullong = "swap_hard_limit";
    }

    /// From which of the host's NUMA nodes a domain takes its memory.
    NumaParameters {
        /// How strictly: a [`NumaMode`](crate::NumaMode).
        mode / set_mode: Int = "numa_mode";
        /// The nodes, as a list such as `0-1,3`.
        nodeset / set_nodeset: String = "numa_nodeset";
    }

    /// The parameters of the scheduler of a domain's CPUs. Periods and quotas are in microseconds; a negative quota is
    /// none.
    SchedulerParameters {
        /// The domain's weight against others.
        cpu_shares / set_cpu_shares: Ullong = "cpu_shares";
        /// The period of a virtual CPU.
        vcpu_period / set_vcpu_period: Ullong = "vcpu_period";
        /// What a virtual CPU may use of its period.
        vcpu_quota / set_vcpu_quota: Llong = "vcpu_quota";
        /// The period of the emulator's own threads.
        emulator_period / set_emulator_period: Ullong = "emulator_period";
        /// What the emulator's own threads may use of their period.
        emulator_quota / set_emulator_quota: Llong = "emulator_quota";
        /// The period of the whole domain.
        global_period / set_global_period: Ullong = "global_period";
        /// What the whole domain may use of its period.
        global_quota / set_global_quota: Llong = "global_quota";
        /// The period of an I/O thread.
        iothread_period / set_iothread_period: Ullong = "iothread_period";
        /// What an I/O thread may use of its period.
        iothread_quota / set_iothread_quota: Llong = "iothread_quota";
        /// The weight in Xen's and the test hypervisor's scheduler.
        weight / set_weight: Uint = "weight";
        /// The most CPU time in Xen's scheduler, in percent of one CPU.
        cap / set_cap: Uint = "cap";
    }

    /// A domain's share of block I/O. Lists for devices are written `path,value,path,value`.
    BlkioParameters {
        /// The domain's weight against others.
        weight / set_weight: Uint = "weight";
        /// Weights for devices.
        device_weight / set_device_weight: String = "device_weight";
        /// The most reads each second, for devices.
        device_read_iops_sec / set_device_read_iops_sec: String = "device_read_iops_sec";
        /// The most writes each second, for devices.
        device_write_iops_sec / set_device_write_iops_sec: String = "device_write_iops_sec";
        /// The most bytes read each second, for devices.
        device_read_bytes_sec / set_device_read_bytes_sec: String = "device_read_bytes_sec";
        /// The most bytes written each second, for devices.
        device_write_bytes_sec / set_device_write_bytes_sec: String = "device_write_bytes_sec";
    }

    /// How a disk is throttled; 0 is no limit. A limit on the total excludes those on reads and writes.
    BlockIoTune {
        /// Bytes each second.
        total_bytes_sec / set_total_bytes_sec: Ullong = "total_bytes_sec";
        /// Bytes read each second.
        read_bytes_sec / set_read_bytes_sec: Ullong = "read_bytes_sec";
        /// Bytes written each second.
        write_bytes_sec / set_write_bytes_sec: Ullong = "write_bytes_sec";
        /// Operations each second.
        total_iops_sec / set_total_iops_sec: Ullong = "total_iops_sec";
        /// Reads each second.
        read_iops_sec / set_read_iops_sec: Ullong = "read_iops_sec";
        /// Writes each second.
        write_iops_sec / set_write_iops_sec: Ullong = "write_iops_sec";
        /// Bytes each second in a burst.
        total_bytes_sec_max / set_total_bytes_sec_max: Ullong = "total_bytes_sec_max";
        /// Bytes read each second in a burst.
        read_bytes_sec_max / set_read_bytes_sec_max: Ullong = "read_bytes_sec_max";
        /// Bytes written each second in a burst.
        write_bytes_sec_max / set_write_bytes_sec_max: Ullong = "write_bytes_sec_max";
        /// Operations each second in a burst.
        total_iops_sec_max / set_total_iops_sec_max: Ullong = "total_iops_sec_max";
        /// Reads each second in a burst.
        read_iops_sec_max / set_read_iops_sec_max: Ullong = "read_iops_sec_max";
        /// Writes each second in a burst.
        write_iops_sec_max / set_write_iops_sec_max: Ullong = "write_iops_sec_max";
        /// The bytes that count as one operation.
        size_iops_sec / set_size_iops_sec: Ullong = "size_iops_sec";
        /// The group of disks that share the limits.
        group_name / set_group_name: String = "group_name";
        /// How long a burst of bytes may last, in seconds.
        total_bytes_sec_max_length_s / set_total_bytes_sec_max_length_s: Ullong = "total_bytes_sec_max_length";
        /// How long a burst of bytes read may last, in seconds.
        read_bytes_sec_max_length_s / set_read_bytes_sec_max_length_s: Ullong = "read_bytes_sec_max_length";
        /// How long a burst of bytes written may last, in seconds.
        write_bytes_sec_max_length_s / set_write_bytes_sec_max_length_s: Ullong = "write_bytes_sec_max_length";
        /// How long a burst of operations may last, in seconds.
        total_iops_sec_max_length_s / set_total_iops_sec_max_length_s: Ullong = "total_iops_sec_max_length";
        /// How long a burst of reads may last, in seconds.
        read_iops_sec_max_length_s / set_read_iops_sec_max_length_s: Ullong = "read_iops_sec_max_length";
        /// How long a burst of writes may last, in seconds.
        write_iops_sec_max_length_s / set_write_iops_sec_max_length_s: Ullong = "write_iops_sec_max_length";
    }

    /// The bandwidth of a domain's interface: KiB each second, bursts in KiB; 0 is no limit.
    InterfaceParameters {
        /// What comes in, on average.
        inbound_average / set_inbound_average: Uint = "inbound.average";
        /// What comes in, at most.
        inbound_peak / set_inbound_peak: Uint = "inbound.peak";
        /// What may come in at the highest speed.
        inbound_burst / set_inbound_burst: Uint = "inbound.burst";
        /// What may come in for sure.
        inbound_floor / set_inbound_floor: Uint = "inbound.floor";
        /// What goes out, on average.
        outbound_average / set_outbound_average: Uint = "outbound.average";
        /// What goes out, at most.
        outbound_peak / set_outbound_peak: Uint = "outbound.peak";
        /// What may go out at the highest speed.
        outbound_burst / set_outbound_burst: Uint = "outbound.burst";
    }

    /// The bandwidth of a network's port: KiB each second, bursts in KiB; 0 is no limit.
    NetworkPortParameters {
        /// What comes in, on average.
        inbound_average / set_inbound_average: Uint = "inbound.average";
        /// What comes in, at most.
        inbound_peak / set_inbound_peak: Uint = "inbound.peak";
        /// What may come in at the highest speed.
        inbound_burst / set_inbound_burst: Uint = "inbound.burst";
        /// What may come in for sure.
        inbound_floor / set_inbound_floor: Uint = "inbound.floor";
        /// What goes out, on average.
        outbound_average / set_outbound_average: Uint = "outbound.average";
        /// What goes out, at most.
        outbound_peak / set_outbound_peak: Uint = "outbound.peak";
        /// What may go out at the highest speed.
        outbound_burst / set_outbound_burst: Uint = "outbound.burst";
    }

    /// How an I/O thread polls, and how many workers it has.
    IothreadParameters {
        /// The longest time it polls, in nanoseconds; 0 is never.
        poll_max_ns / set_poll_max_ns: Ullong = "poll_max_ns";
        /// By what the time grows.
        poll_grow / set_poll_grow: Uint = "poll_grow";
        /// By what the time shrinks.
        poll_shrink / set_poll_shrink: Uint = "poll_shrink";
        /// The fewest workers.
        thread_pool_min / set_thread_pool_min: Int = "thread_pool_min";
        /// The most workers.
        thread_pool_max / set_thread_pool_max: Int = "thread_pool_max";
    }

    /// Which virtual CPUs the system in a domain has, as lists such as `0-2,5`.
    GuestVcpus {
        /// Those that it knows.
        vcpus: String = "vcpus";
        /// Those that it uses.
        online: String = "online";
        /// Those that it can stop using.
        offlinable: String = "offlinable";
    }

    /// How the host shares equal pages of memory.
    NodeMemoryParameters {
        /// How many pages it looks at before it sleeps.
        shm_pages_to_scan / set_shm_pages_to_scan: Uint = "shm_pages_to_scan";
        /// How long it sleeps, in milliseconds.
        shm_sleep_millisecs / set_shm_sleep_millisecs: Uint = "shm_sleep_millisecs";
        /// Whether pages of different NUMA nodes are merged.
        shm_merge_across_nodes / set_shm_merge_across_nodes: Uint = "shm_merge_across_nodes";
        /// How many shared pages are in use.
        shm_pages_shared: Ullong = "shm_pages_shared";
        /// How many pages share them.
        shm_pages_sharing: Ullong = "shm_pages_sharing";
        /// How many pages differ from all others.
        shm_pages_unshared: Ullong = "shm_pages_unshared";
        /// How many pages change too fast.
        shm_pages_volatile: Ullong = "shm_pages_volatile";
        /// How often everything was looked at.
        shm_full_scans: Ullong = "shm_full_scans";
    }
}
