// Generated from schema/remote/program.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! How many and how long things may be.

/// The most bytes of a string. (`REMOTE_STRING_MAX`)
pub const STRING_MAX: usize = 4194304;
/// The most parameters of an identity. (`REMOTE_CONNECT_IDENTITY_PARAMS_MAX`)
pub const CONNECT_IDENTITY_PARAMS_MAX: usize = 20;
/// The most domains in a list. (`REMOTE_DOMAIN_LIST_MAX`)
pub const DOMAIN_LIST_MAX: usize = 16384;
/// The most bytes of a map of host CPUs. (`REMOTE_CPUMAP_MAX`)
pub const CPUMAP_MAX: usize = 2048;
/// The most virtual CPUs told of at once. (`REMOTE_VCPUINFO_MAX`)
pub const VCPUINFO_MAX: usize = 16384;
/// The most bytes of the maps of all virtual CPUs together. (`REMOTE_CPUMAPS_MAX`)
pub const CPUMAPS_MAX: usize = 8388608;
/// The most I/O threads in a list. (`REMOTE_IOTHREAD_INFO_MAX`)
pub const IOTHREAD_INFO_MAX: usize = 16384;
/// The most bytes of a migration's cookie. (`REMOTE_MIGRATE_COOKIE_MAX`)
pub const MIGRATE_COOKIE_MAX: usize = 4194304;
/// The most networks in a list. (`REMOTE_NETWORK_LIST_MAX`)
pub const NETWORK_LIST_MAX: usize = 16384;
/// The most network ports in a list. (`REMOTE_NETWORK_PORT_LIST_MAX`)
pub const NETWORK_PORT_LIST_MAX: usize = 16384;
/// The most host interfaces in a list. (`REMOTE_INTERFACE_LIST_MAX`)
pub const INTERFACE_LIST_MAX: usize = 16384;
/// The most storage pools in a list. (`REMOTE_STORAGE_POOL_LIST_MAX`)
pub const STORAGE_POOL_LIST_MAX: usize = 16384;
/// The most volumes in a list. (`REMOTE_STORAGE_VOL_LIST_MAX`)
pub const STORAGE_VOL_LIST_MAX: usize = 16384;
/// The most host devices in a list. (`REMOTE_NODE_DEVICE_LIST_MAX`)
pub const NODE_DEVICE_LIST_MAX: usize = 65536;
/// The most capabilities of a host device. (`REMOTE_NODE_DEVICE_CAPS_LIST_MAX`)
pub const NODE_DEVICE_CAPS_LIST_MAX: usize = 65536;
/// The most network filters in a list. (`REMOTE_NWFILTER_LIST_MAX`)
pub const NWFILTER_LIST_MAX: usize = 16384;
/// The most bindings of network filters in a list. (`REMOTE_NWFILTER_BINDING_LIST_MAX`)
pub const NWFILTER_BINDING_LIST_MAX: usize = 16384;
/// The most parameters of a CPU scheduler. (`REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX`)
pub const DOMAIN_SCHEDULER_PARAMETERS_MAX: usize = 16;
/// The most parameters of a share of block I/O. (`REMOTE_DOMAIN_BLKIO_PARAMETERS_MAX`)
pub const DOMAIN_BLKIO_PARAMETERS_MAX: usize = 16;
/// The most parameters of limits on memory. (`REMOTE_DOMAIN_MEMORY_PARAMETERS_MAX`)
pub const DOMAIN_MEMORY_PARAMETERS_MAX: usize = 16;
/// The most parameters of a disk's throttling. (`REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX`)
pub const DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX: usize = 32;
/// The most parameters of NUMA placement. (`REMOTE_DOMAIN_NUMA_PARAMETERS_MAX`)
pub const DOMAIN_NUMA_PARAMETERS_MAX: usize = 16;
/// The most performance events. (`REMOTE_DOMAIN_PERF_EVENTS_MAX`)
pub const DOMAIN_PERF_EVENTS_MAX: usize = 64;
/// The most parameters of a block copy. (`REMOTE_DOMAIN_BLOCK_COPY_PARAMETERS_MAX`)
pub const DOMAIN_BLOCK_COPY_PARAMETERS_MAX: usize = 16;
/// The most counters of a host CPU's time. (`REMOTE_NODE_CPU_STATS_MAX`)
pub const NODE_CPU_STATS_MAX: usize = 16;
/// The most counters of the host's memory. (`REMOTE_NODE_MEMORY_STATS_MAX`)
pub const NODE_MEMORY_STATS_MAX: usize = 16;
/// The most counters of a disk. (`REMOTE_DOMAIN_BLOCK_STATS_PARAMETERS_MAX`)
pub const DOMAIN_BLOCK_STATS_PARAMETERS_MAX: usize = 16;
/// The most NUMA nodes told of at once. (`REMOTE_NODE_MAX_CELLS`)
pub const NODE_MAX_CELLS: usize = 1024;
/// The most bytes of SASL data in one call. (`REMOTE_AUTH_SASL_DATA_MAX`)
pub const AUTH_SASL_DATA_MAX: usize = 65536;
/// The most ways to authenticate in a list. (`REMOTE_AUTH_TYPE_LIST_MAX`)
pub const AUTH_TYPE_LIST_MAX: usize = 20;
/// The most counters of a domain's memory. (`REMOTE_DOMAIN_MEMORY_STATS_MAX`)
pub const DOMAIN_MEMORY_STATS_MAX: usize = 1024;
/// The most checkpoints in a list. (`REMOTE_DOMAIN_CHECKPOINT_LIST_MAX`)
pub const DOMAIN_CHECKPOINT_LIST_MAX: usize = 16384;
/// The most snapshots in a list. (`REMOTE_DOMAIN_SNAPSHOT_LIST_MAX`)
pub const DOMAIN_SNAPSHOT_LIST_MAX: usize = 16384;
/// The most bytes of a disk read at once. (`REMOTE_DOMAIN_BLOCK_PEEK_BUFFER_MAX`)
pub const DOMAIN_BLOCK_PEEK_BUFFER_MAX: usize = 4194304;
/// The most bytes of memory read at once. (`REMOTE_DOMAIN_MEMORY_PEEK_BUFFER_MAX`)
pub const DOMAIN_MEMORY_PEEK_BUFFER_MAX: usize = 4194304;
/// The most security labels of a domain. (`REMOTE_SECURITY_LABEL_LIST_MAX`)
pub const SECURITY_LABEL_LIST_MAX: usize = 64;
/// The most bytes of a security model's name. (`REMOTE_SECURITY_MODEL_MAX`)
pub const SECURITY_MODEL_MAX: usize = 257;
/// The most bytes of a security label. (`REMOTE_SECURITY_LABEL_MAX`)
pub const SECURITY_LABEL_MAX: usize = 4097;
/// The most bytes of a domain of interpretation. (`REMOTE_SECURITY_DOI_MAX`)
pub const SECURITY_DOI_MAX: usize = 257;
/// The most bytes of a secret's value. (`REMOTE_SECRET_VALUE_MAX`)
pub const SECRET_VALUE_MAX: usize = 65536;
/// The most secrets in a list. (`REMOTE_SECRET_LIST_MAX`)
pub const SECRET_LIST_MAX: usize = 16384;
/// The most CPUs to find a baseline of. (`REMOTE_CPU_BASELINE_MAX`)
pub const CPU_BASELINE_MAX: usize = 256;
/// The most keys pressed together. (`REMOTE_DOMAIN_SEND_KEY_MAX`)
pub const DOMAIN_SEND_KEY_MAX: usize = 16;
/// The most parameters of an interface's bandwidth. (`REMOTE_DOMAIN_INTERFACE_PARAMETERS_MAX`)
pub const DOMAIN_INTERFACE_PARAMETERS_MAX: usize = 16;
/// The most host CPUs whose statistics one call asks for. (`REMOTE_DOMAIN_GET_CPU_STATS_NCPUS_MAX`)
pub const DOMAIN_GET_CPU_STATS_NCPUS_MAX: usize = 128;
/// The most counters of a domain's CPU time. (`REMOTE_DOMAIN_GET_CPU_STATS_MAX`)
pub const DOMAIN_GET_CPU_STATS_MAX: usize = 2048;
/// The most disks with errors in a list. (`REMOTE_DOMAIN_DISK_ERRORS_MAX`)
pub const DOMAIN_DISK_ERRORS_MAX: usize = 256;
/// The most parameters of the host's memory. (`REMOTE_NODE_MEMORY_PARAMETERS_MAX`)
pub const NODE_MEMORY_PARAMETERS_MAX: usize = 64;
/// The most parameters of a migration. (`REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX`)
pub const DOMAIN_MIGRATE_PARAM_LIST_MAX: usize = 64;
/// The most parameters of saving and restoring. (`REMOTE_DOMAIN_SAVE_PARAMS_MAX`)
pub const DOMAIN_SAVE_PARAMS_MAX: usize = 64;
/// The most statistics of a job. (`REMOTE_DOMAIN_JOB_STATS_MAX`)
pub const DOMAIN_JOB_STATS_MAX: usize = 64;
/// The most CPU models in a list. (`REMOTE_CONNECT_CPU_MODELS_MAX`)
pub const CONNECT_CPU_MODELS_MAX: usize = 8192;
/// The most file systems frozen or thawed at once. (`REMOTE_DOMAIN_FSFREEZE_MOUNTPOINTS_MAX`)
pub const DOMAIN_FSFREEZE_MOUNTPOINTS_MAX: usize = 256;
/// The most DHCP leases in a list. (`REMOTE_NETWORK_DHCP_LEASES_MAX`)
pub const NETWORK_DHCP_LEASES_MAX: usize = 65536;
/// The most statistics of one domain. (`REMOTE_CONNECT_GET_ALL_DOMAIN_STATS_MAX`)
pub const CONNECT_GET_ALL_DOMAIN_STATS_MAX: usize = 262144;
/// The most changed settings in one event. (`REMOTE_DOMAIN_EVENT_TUNABLE_MAX`)
pub const DOMAIN_EVENT_TUNABLE_MAX: usize = 2048;
/// The most file systems in a list. (`REMOTE_DOMAIN_FSINFO_MAX`)
pub const DOMAIN_FSINFO_MAX: usize = 256;
/// The most disks of one file system. (`REMOTE_DOMAIN_FSINFO_DISKS_MAX`)
pub const DOMAIN_FSINFO_DISKS_MAX: usize = 256;
/// The most interfaces of a domain. (`REMOTE_DOMAIN_INTERFACE_MAX`)
pub const DOMAIN_INTERFACE_MAX: usize = 2048;
/// The most addresses of one interface. (`REMOTE_DOMAIN_IP_ADDR_MAX`)
pub const DOMAIN_IP_ADDR_MAX: usize = 2048;
/// The most parameters about the CPUs that a domain's system sees. (`REMOTE_DOMAIN_GUEST_VCPU_PARAMS_MAX`)
pub const DOMAIN_GUEST_VCPU_PARAMS_MAX: usize = 64;
/// The most parameters of an I/O thread. (`REMOTE_DOMAIN_IOTHREAD_PARAMS_MAX`)
pub const DOMAIN_IOTHREAD_PARAMS_MAX: usize = 64;
/// The most facts about the host's AMD SEV. (`REMOTE_NODE_SEV_INFO_MAX`)
pub const NODE_SEV_INFO_MAX: usize = 64;
/// The most facts about a protected launch. (`REMOTE_DOMAIN_LAUNCH_SECURITY_INFO_PARAMS_MAX`)
pub const DOMAIN_LAUNCH_SECURITY_INFO_PARAMS_MAX: usize = 64;
/// The most parameters handed to a protected launch. (`REMOTE_DOMAIN_LAUNCH_SECURITY_STATE_PARAMS_MAX`)
pub const DOMAIN_LAUNCH_SECURITY_STATE_PARAMS_MAX: usize = 64;
/// The most facts that the agent in a domain tells. (`REMOTE_DOMAIN_GUEST_INFO_PARAMS_MAX`)
pub const DOMAIN_GUEST_INFO_PARAMS_MAX: usize = 2048;
/// The most parameters of a network port. (`REMOTE_NETWORK_PORT_PARAMETERS_MAX`)
pub const NETWORK_PORT_PARAMETERS_MAX: usize = 16;
/// The most ssh keys of a user. (`REMOTE_DOMAIN_AUTHORIZED_SSH_KEYS_MAX`)
pub const DOMAIN_AUTHORIZED_SSH_KEYS_MAX: usize = 2048;
/// The most messages about a domain. (`REMOTE_DOMAIN_MESSAGES_MAX`)
pub const DOMAIN_MESSAGES_MAX: usize = 2048;
/// The most names of a viewer. (`REMOTE_DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX`)
pub const DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX: usize = 20;
