// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! One type for each call, to call it with its own arguments and reply.

use ferrovirt_proto::{ProcedureInfo, lxc, procedures, qemu, remote};

use crate::{Call, Reply};

/// A procedure that a backend can be asked for.
pub trait Procedure {
    /// Its arguments, `()` if it takes none.
    type Args;
    /// Its reply, `()` if it says nothing.
    type Ret;
    /// Its facts.
    const INFO: &'static ProcedureInfo;

    /// The call with these arguments.
    fn call(args: Self::Args) -> Call;

    /// What the reply says; `None` if it is the reply to another procedure.
    fn ret(reply: Reply) -> Option<Self::Ret>;
}

/// `[*]` after the reply says that it is boxed in `Reply`.
macro_rules! markers {
    ($($(#[$doc:meta])* $name:ident: $args:ty => $ret:ty $([$open:tt])?, $info:path;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name;

        impl Procedure for $name {
            type Args = $args;
            type Ret = $ret;
            const INFO: &'static ProcedureInfo = &$info;

            fn call(args: $args) -> Call {
                Call::$name(args.into())
            }

            fn ret(reply: Reply) -> Option<$ret> {
                match reply {
                    Reply::$name(ret) => Some($($open)? ret),
                    _ => None,
                }
            }
        }
    )*};
}

markers! {
    /// Names the hypervisor driver, such as `QEMU` or `TEST`.
    ConnectGetType: () => remote::ConnectGetTypeRet, procedures::remote::CONNECT_GET_TYPE;
    /// Gives the hypervisor's version as major * 1000000 + minor * 1000 + release.
    ConnectGetVersion: () => remote::ConnectGetVersionRet, procedures::remote::CONNECT_GET_VERSION;
    /// Says how many virtual CPUs one domain of the given type may have at most.
    ConnectGetMaxVcpus: remote::ConnectGetMaxVcpusArgs => remote::ConnectGetMaxVcpusRet, procedures::remote::CONNECT_GET_MAX_VCPUS;
    /// Describes the host and what domains it can run as an XML document.
    ConnectGetCapabilities: () => remote::ConnectGetCapabilitiesRet, procedures::remote::CONNECT_GET_CAPABILITIES;
    /// Gives the host's name as the hypervisor's side knows it.
    ConnectGetHostname: () => remote::ConnectGetHostnameRet, procedures::remote::CONNECT_GET_HOSTNAME;
    /// Asks whether the driver or the daemon knows a feature of the protocol, by its number in `DriverFeature`.
    ConnectSupportsFeature: remote::ConnectSupportsFeatureArgs => remote::ConnectSupportsFeatureRet, procedures::remote::CONNECT_SUPPORTS_FEATURE;
    /// Gives the connection's URI in full, as seen by the daemon.
    ConnectGetUri: () => remote::ConnectGetUriRet, procedures::remote::CONNECT_GET_URI;
    /// Turns a hypervisor's own configuration text into domain XML.
    ConnectDomainXmlFromNative: remote::ConnectDomainXmlFromNativeArgs => remote::ConnectDomainXmlFromNativeRet, procedures::remote::CONNECT_DOMAIN_XML_FROM_NATIVE;
    /// Turns domain XML into the configuration text of a hypervisor's own format.
    ConnectDomainXmlToNative: remote::ConnectDomainXmlToNativeArgs => remote::ConnectDomainXmlToNativeRet, procedures::remote::CONNECT_DOMAIN_XML_TO_NATIVE;
    /// Says whether the connection is encrypted or stays on this machine.
    ConnectIsSecure: () => remote::ConnectIsSecureRet, procedures::remote::CONNECT_IS_SECURE;
    /// Gives the version of the library that serves the connection, coded like the hypervisor's.
    ConnectGetLibVersion: () => remote::ConnectGetLibVersionRet, procedures::remote::CONNECT_GET_LIB_VERSION;
    /// Compares a CPU description with the host's CPU.
    ConnectCompareCpu: remote::ConnectCompareCpuArgs => remote::ConnectCompareCpuRet, procedures::remote::CONNECT_COMPARE_CPU;
    /// Computes the richest CPU that every one of the given host CPUs can provide.
    ConnectBaselineCpu: remote::ConnectBaselineCpuArgs => remote::ConnectBaselineCpuRet, procedures::remote::CONNECT_BASELINE_CPU;
    /// Gives the host's SMBIOS information as XML.
    ConnectGetSysinfo: remote::ConnectGetSysinfoArgs => remote::ConnectGetSysinfoRet, procedures::remote::CONNECT_GET_SYSINFO;
    /// Lists the CPU models that are known for an architecture.
    ConnectGetCpuModelNames: remote::ConnectGetCpuModelNamesArgs => remote::ConnectGetCpuModelNamesRet, procedures::remote::CONNECT_GET_CPU_MODEL_NAMES;
    /// Describes as XML what an emulator can give to a domain, for one architecture and machine type.
    ConnectGetDomainCapabilities: remote::ConnectGetDomainCapabilitiesArgs => remote::ConnectGetDomainCapabilitiesRet, procedures::remote::CONNECT_GET_DOMAIN_CAPABILITIES;
    /// Compares a CPU description with what the hypervisor can provide on this host.
    ConnectCompareHypervisorCpu: remote::ConnectCompareHypervisorCpuArgs => remote::ConnectCompareHypervisorCpuRet, procedures::remote::CONNECT_COMPARE_HYPERVISOR_CPU;
    /// Computes the richest CPU that the hypervisor can provide on every one of the described hosts.
    ConnectBaselineHypervisorCpu: remote::ConnectBaselineHypervisorCpuArgs => remote::ConnectBaselineHypervisorCpuRet, procedures::remote::CONNECT_BASELINE_HYPERVISOR_CPU;
    /// Tells the daemon on whose behalf a trusted client acts from now on.
    ConnectSetIdentity: remote::ConnectSetIdentityArgs => (), procedures::remote::CONNECT_SET_IDENTITY;
    /// Starts a defined domain.
    DomainCreate: remote::DomainCreateArgs => (), procedures::remote::DOMAIN_CREATE;
    /// Starts a domain from XML; it vanishes when it stops, unless it was defined before.
    DomainCreateXml: remote::DomainCreateXmlArgs => remote::DomainCreateXmlRet, procedures::remote::DOMAIN_CREATE_XML;
    /// Defines a domain from XML, or redefines the one of the same name and uuid.
    DomainDefineXml: remote::DomainDefineXmlArgs => remote::DomainDefineXmlRet, procedures::remote::DOMAIN_DEFINE_XML;
    /// Stops a domain at once, as if its power were cut.
    DomainDestroy: remote::DomainDestroyArgs => (), procedures::remote::DOMAIN_DESTROY;
    /// Describes a domain as XML; secrets and the migratable form are withheld from read-only connections.
    DomainGetXmlDesc: remote::DomainGetXmlDescArgs => remote::DomainGetXmlDescRet, procedures::remote::DOMAIN_GET_XML_DESC;
    /// Says whether the domain starts with its daemon.
    DomainGetAutostart: remote::DomainGetAutostartArgs => remote::DomainGetAutostartRet, procedures::remote::DOMAIN_GET_AUTOSTART;
    /// Gives a domain's state, memory (KiB), number of virtual CPUs and CPU time (ns).
    DomainGetInfo: remote::DomainGetInfoArgs => remote::DomainGetInfoRet, procedures::remote::DOMAIN_GET_INFO;
    /// Gives the kind of system that the domain runs, such as `hvm`.
    DomainGetOsType: remote::DomainGetOsTypeArgs => remote::DomainGetOsTypeRet, procedures::remote::DOMAIN_GET_OS_TYPE;
    /// Lists the names of domains that are defined but not running, at most as many as asked for.
    ConnectListDefinedDomains: remote::ConnectListDefinedDomainsArgs => remote::ConnectListDefinedDomainsRet, procedures::remote::CONNECT_LIST_DEFINED_DOMAINS;
    /// Finds a running domain by its id.
    DomainLookupById: remote::DomainLookupByIdArgs => remote::DomainLookupByIdRet, procedures::remote::DOMAIN_LOOKUP_BY_ID;
    /// Finds a domain by its name.
    DomainLookupByName: remote::DomainLookupByNameArgs => remote::DomainLookupByNameRet, procedures::remote::DOMAIN_LOOKUP_BY_NAME;
    /// Finds a domain by its uuid.
    DomainLookupByUuid: remote::DomainLookupByUuidArgs => remote::DomainLookupByUuidRet, procedures::remote::DOMAIN_LOOKUP_BY_UUID;
    /// Counts the domains that are defined but not running.
    ConnectNumOfDefinedDomains: () => remote::ConnectNumOfDefinedDomainsRet, procedures::remote::CONNECT_NUM_OF_DEFINED_DOMAINS;
    /// Asks a domain to reboot by the ways that the flags name.
    DomainReboot: remote::DomainRebootArgs => (), procedures::remote::DOMAIN_REBOOT;
    /// Lets a paused domain run on.
    DomainResume: remote::DomainResumeArgs => (), procedures::remote::DOMAIN_RESUME;
    /// Sets whether the domain starts with its daemon.
    DomainSetAutostart: remote::DomainSetAutostartArgs => (), procedures::remote::DOMAIN_SET_AUTOSTART;
    /// Asks a domain to shut itself down; it may take its time or ignore it.
    DomainShutdown: remote::DomainShutdownArgs => (), procedures::remote::DOMAIN_SHUTDOWN;
    /// Pauses a running domain; its memory stays where it is.
    DomainSuspend: remote::DomainSuspendArgs => (), procedures::remote::DOMAIN_SUSPEND;
    /// Forgets a domain's definition; a running domain goes on until it stops.
    DomainUndefine: remote::DomainUndefineArgs => (), procedures::remote::DOMAIN_UNDEFINE;
    /// Lists the ids of running domains, at most as many as asked for.
    ConnectListDomains: remote::ConnectListDomainsArgs => remote::ConnectListDomainsRet, procedures::remote::CONNECT_LIST_DOMAINS;
    /// Counts the running domains.
    ConnectNumOfDomains: () => remote::ConnectNumOfDomainsRet, procedures::remote::CONNECT_NUM_OF_DOMAINS;
    /// Gives the security label of the domain's process.
    DomainGetSecurityLabel: remote::DomainGetSecurityLabelArgs => remote::DomainGetSecurityLabelRet, procedures::remote::DOMAIN_GET_SECURITY_LABEL;
    /// Says whether the domain is running or paused.
    DomainIsActive: remote::DomainIsActiveArgs => remote::DomainIsActiveRet, procedures::remote::DOMAIN_IS_ACTIVE;
    /// Says whether the domain has a definition that outlives it.
    DomainIsPersistent: remote::DomainIsPersistentArgs => remote::DomainIsPersistentRet, procedures::remote::DOMAIN_IS_PERSISTENT;
    /// Gives the progress of the job that runs on the domain: times in ms, sizes in bytes.
    DomainGetJobInfo: remote::DomainGetJobInfoArgs => remote::DomainGetJobInfoRet [*], procedures::remote::DOMAIN_GET_JOB_INFO;
    /// Asks the job that runs on the domain to stop.
    DomainAbortJob: remote::DomainAbortJobArgs => (), procedures::remote::DOMAIN_ABORT_JOB;
    /// Starts a defined domain and gives it back with its new id.
    DomainCreateWithFlags: remote::DomainCreateWithFlagsArgs => remote::DomainCreateWithFlagsRet, procedures::remote::DOMAIN_CREATE_WITH_FLAGS;
    /// Says whether the domain's live definition was changed since it started.
    DomainIsUpdated: remote::DomainIsUpdatedArgs => remote::DomainIsUpdatedRet, procedures::remote::DOMAIN_IS_UPDATED;
    /// Gives a domain's state and the reason for it.
    DomainGetState: remote::DomainGetStateArgs => remote::DomainGetStateRet, procedures::remote::DOMAIN_GET_STATE;
    /// Says whether the hypervisor's control channel to the domain is free, and since when (ms).
    DomainGetControlInfo: remote::DomainGetControlInfoArgs => remote::DomainGetControlInfoRet, procedures::remote::DOMAIN_GET_CONTROL_INFO;
    /// Forgets a domain's definition and, by flags, what belongs to it: saved state, snapshots' metadata, firmware and TPM state.
    DomainUndefineFlags: remote::DomainUndefineFlagsArgs => (), procedures::remote::DOMAIN_UNDEFINE_FLAGS;
    /// Stops a domain at once, if asked by the gentle signal only.
    DomainDestroyFlags: remote::DomainDestroyFlagsArgs => (), procedures::remote::DOMAIN_DESTROY_FLAGS;
    /// Resets a domain's machine as by its reset button, with no word to the system inside.
    DomainReset: remote::DomainResetArgs => (), procedures::remote::DOMAIN_RESET;
    /// Asks a domain to shut itself down by the ways that the flags name.
    DomainShutdownFlags: remote::DomainShutdownFlagsArgs => (), procedures::remote::DOMAIN_SHUTDOWN_FLAGS;
    /// Sets the domain's title, description or a piece of custom XML.
    DomainSetMetadata: remote::DomainSetMetadataArgs => (), procedures::remote::DOMAIN_SET_METADATA;
    /// Gives the domain's title, description or a piece of custom XML.
    DomainGetMetadata: remote::DomainGetMetadataArgs => remote::DomainGetMetadataRet, procedures::remote::DOMAIN_GET_METADATA;
    /// Lists domains, filtered by flags; or only counts them if no results are wanted.
    ConnectListAllDomains: remote::ConnectListAllDomainsArgs => remote::ConnectListAllDomainsRet, procedures::remote::CONNECT_LIST_ALL_DOMAINS;
    /// Gives the domain's security labels, one for each security driver in use.
    DomainGetSecurityLabelList: remote::DomainGetSecurityLabelListArgs => remote::DomainGetSecurityLabelListRet, procedures::remote::DOMAIN_GET_SECURITY_LABEL_LIST;
    /// Gives the progress of the running or last finished job as typed parameters.
    DomainGetJobStats: remote::DomainGetJobStatsArgs => remote::DomainGetJobStatsRet, procedures::remote::DOMAIN_GET_JOB_STATS;
    /// Starts a domain from XML and hands open descriptors to its first process.
    DomainCreateXmlWithFiles: remote::DomainCreateXmlWithFilesArgs => remote::DomainCreateXmlWithFilesRet, procedures::remote::DOMAIN_CREATE_XML_WITH_FILES;
    /// Starts a defined domain and hands open descriptors to its first process.
    DomainCreateWithFiles: remote::DomainCreateWithFilesArgs => remote::DomainCreateWithFilesRet, procedures::remote::DOMAIN_CREATE_WITH_FILES;
    /// Collects groups of statistics of many domains in one call; with an empty list, of all domains that the flags select.
    ConnectGetAllDomainStats: remote::ConnectGetAllDomainStatsArgs => remote::ConnectGetAllDomainStatsRet, procedures::remote::CONNECT_GET_ALL_DOMAIN_STATS;
    /// Defines a domain from XML, if asked after checking it against the schema.
    DomainDefineXmlFlags: remote::DomainDefineXmlFlagsArgs => remote::DomainDefineXmlFlagsRet, procedures::remote::DOMAIN_DEFINE_XML_FLAGS;
    /// Gives an inactive domain another name.
    DomainRename: remote::DomainRenameArgs => remote::DomainRenameRet, procedures::remote::DOMAIN_RENAME;
    /// Sets what becomes of the domain when it powers off, reboots or crashes.
    DomainSetLifecycleAction: remote::DomainSetLifecycleActionArgs => (), procedures::remote::DOMAIN_SET_LIFECYCLE_ACTION;
    /// Gives what attests to the domain's protected launch.
    DomainGetLaunchSecurityInfo: remote::DomainGetLaunchSecurityInfoArgs => remote::DomainGetLaunchSecurityInfoRet, procedures::remote::DOMAIN_GET_LAUNCH_SECURITY_INFO;
    /// Lists what the daemon noted about a domain: deprecated settings, taints, I/O errors.
    DomainGetMessages: remote::DomainGetMessagesArgs => remote::DomainGetMessagesRet, procedures::remote::DOMAIN_GET_MESSAGES;
    /// Hands a secret to a domain whose protected launch waits for it.
    DomainSetLaunchSecurityState: remote::DomainSetLaunchSecurityStateArgs => (), procedures::remote::DOMAIN_SET_LAUNCH_SECURITY_STATE;
    /// Asks the job that runs on the domain to stop; a flag allows it in the post-copy phase.
    DomainAbortJobFlags: remote::DomainAbortJobFlagsArgs => (), procedures::remote::DOMAIN_ABORT_JOB_FLAGS;
    /// Says whether the domain starts at the host's next boot only.
    DomainGetAutostartOnce: remote::DomainGetAutostartOnceArgs => remote::DomainGetAutostartOnceRet, procedures::remote::DOMAIN_GET_AUTOSTART_ONCE;
    /// Sets whether the domain starts at the host's next boot only.
    DomainSetAutostartOnce: remote::DomainSetAutostartOnceArgs => (), procedures::remote::DOMAIN_SET_AUTOSTART_ONCE;
    /// Sends a non-maskable interrupt to the domain.
    DomainInjectNmi: remote::DomainInjectNmiArgs => (), procedures::remote::DOMAIN_INJECT_NMI;
    /// Presses keys of the domain's keyboard together, and releases them after a time in ms.
    DomainSendKey: remote::DomainSendKeyArgs => (), procedures::remote::DOMAIN_SEND_KEY;
    /// Has the domain suspend itself to memory or disk.
    DomainPmSuspendForDuration: remote::DomainPmSuspendForDurationArgs => (), procedures::remote::DOMAIN_PM_SUSPEND_FOR_DURATION;
    /// Wakes a domain that has suspended itself to memory.
    DomainPmWakeup: remote::DomainPmWakeupArgs => (), procedures::remote::DOMAIN_PM_WAKEUP;
    /// Asks for the host name inside the domain, from its agent or from DHCP leases.
    DomainGetHostname: remote::DomainGetHostnameArgs => remote::DomainGetHostnameRet, procedures::remote::DOMAIN_GET_HOSTNAME;
    /// Has the agent in the domain trim its mounted file systems.
    DomainFstrim: remote::DomainFstrimArgs => (), procedures::remote::DOMAIN_FSTRIM;
    /// Sends a signal to a process inside the domain.
    DomainSendProcessSignal: remote::DomainSendProcessSignalArgs => (), procedures::remote::DOMAIN_SEND_PROCESS_SIGNAL;
    /// Has the agent in the domain freeze file systems, all if none is named; says how many are frozen.
    DomainFsfreeze: remote::DomainFsfreezeArgs => remote::DomainFsfreezeRet, procedures::remote::DOMAIN_FSFREEZE;
    /// Has the agent in the domain thaw frozen file systems; says how many it thawed.
    DomainFsthaw: remote::DomainFsthawArgs => remote::DomainFsthawRet, procedures::remote::DOMAIN_FSTHAW;
    /// Asks the agent in the domain for its clock.
    DomainGetTime: remote::DomainGetTimeArgs => remote::DomainGetTimeRet, procedures::remote::DOMAIN_GET_TIME;
    /// Has the agent in the domain set its clock, or synchronise it with the hardware clock.
    DomainSetTime: remote::DomainSetTimeArgs => (), procedures::remote::DOMAIN_SET_TIME;
    /// Has the agent in the domain list its mounted file systems with their disks.
    DomainGetFsinfo: remote::DomainGetFsinfoArgs => remote::DomainGetFsinfoRet, procedures::remote::DOMAIN_GET_FSINFO;
    /// Lists the addresses of the domain's interfaces from DHCP leases, the agent or the ARP table.
    DomainInterfaceAddresses: remote::DomainInterfaceAddressesArgs => remote::DomainInterfaceAddressesRet, procedures::remote::DOMAIN_INTERFACE_ADDRESSES;
    /// Has the agent in the domain set a user's password.
    DomainSetUserPassword: remote::DomainSetUserPasswordArgs => (), procedures::remote::DOMAIN_SET_USER_PASSWORD;
    /// Has the agent in the domain list the CPUs that its system sees.
    DomainGetGuestVcpus: remote::DomainGetGuestVcpusArgs => remote::DomainGetGuestVcpusRet, procedures::remote::DOMAIN_GET_GUEST_VCPUS;
    /// Has the agent in the domain switch CPUs of its system on or off.
    DomainSetGuestVcpus: remote::DomainSetGuestVcpusArgs => (), procedures::remote::DOMAIN_SET_GUEST_VCPUS;
    /// Has the agent in the domain tell about users, system, time zone, host name, file systems, disks, interfaces or load.
    DomainGetGuestInfo: remote::DomainGetGuestInfoArgs => remote::DomainGetGuestInfoRet, procedures::remote::DOMAIN_GET_GUEST_INFO;
    /// Sets how long the daemon waits for the agent in the domain, in seconds; -2 waits for ever, -1 takes the default, 0 does not wait.
    DomainAgentSetResponseTimeout: remote::DomainAgentSetResponseTimeoutArgs => remote::DomainAgentSetResponseTimeoutRet, procedures::remote::DOMAIN_AGENT_SET_RESPONSE_TIMEOUT;
    /// Has the agent in the domain list the ssh keys that may log in as a user.
    DomainAuthorizedSshKeysGet: remote::DomainAuthorizedSshKeysGetArgs => remote::DomainAuthorizedSshKeysGetRet, procedures::remote::DOMAIN_AUTHORIZED_SSH_KEYS_GET;
    /// Has the agent in the domain set, add or remove the ssh keys that may log in as a user.
    DomainAuthorizedSshKeysSet: remote::DomainAuthorizedSshKeysSetArgs => (), procedures::remote::DOMAIN_AUTHORIZED_SSH_KEYS_SET;
    /// Gives counters of one of the domain's disks.
    DomainBlockStats: remote::DomainBlockStatsArgs => remote::DomainBlockStatsRet, procedures::remote::DOMAIN_BLOCK_STATS;
    /// Reads bytes of one of the domain's disks.
    DomainBlockPeek: remote::DomainBlockPeekArgs => remote::DomainBlockPeekRet, procedures::remote::DOMAIN_BLOCK_PEEK;
    /// Gives capacity, allocation and physical size of one of the domain's disks, in bytes.
    DomainGetBlockInfo: remote::DomainGetBlockInfoArgs => remote::DomainGetBlockInfoRet, procedures::remote::DOMAIN_GET_BLOCK_INFO;
    /// Ends a disk's block job, or pivots to its mirror.
    DomainBlockJobAbort: remote::DomainBlockJobAbortArgs => (), procedures::remote::DOMAIN_BLOCK_JOB_ABORT;
    /// Gives the progress of a disk's block job.
    DomainGetBlockJobInfo: remote::DomainGetBlockJobInfoArgs => remote::DomainGetBlockJobInfoRet, procedures::remote::DOMAIN_GET_BLOCK_JOB_INFO;
    /// Limits the bandwidth of a disk's block job, in MiB/s or by flag in bytes/s.
    DomainBlockJobSetSpeed: remote::DomainBlockJobSetSpeedArgs => (), procedures::remote::DOMAIN_BLOCK_JOB_SET_SPEED;
    /// Starts to copy the whole backing chain into a disk's active image.
    DomainBlockPull: remote::DomainBlockPullArgs => (), procedures::remote::DOMAIN_BLOCK_PULL;
    /// Gives counters of one of the domain's disks, or of all together, as typed parameters.
    DomainBlockStatsFlags: remote::DomainBlockStatsFlagsArgs => remote::DomainBlockStatsFlagsRet, procedures::remote::DOMAIN_BLOCK_STATS_FLAGS;
    /// Changes the size of one of the domain's disks while it runs, in KiB or by flag in bytes.
    DomainBlockResize: remote::DomainBlockResizeArgs => (), procedures::remote::DOMAIN_BLOCK_RESIZE;
    /// Lists the disks on which the domain met I/O errors.
    DomainGetDiskErrors: remote::DomainGetDiskErrorsArgs => remote::DomainGetDiskErrorsRet, procedures::remote::DOMAIN_GET_DISK_ERRORS;
    /// Starts to copy a part of the backing chain into a disk's active image, or to copy the disk elsewhere.
    DomainBlockRebase: remote::DomainBlockRebaseArgs => (), procedures::remote::DOMAIN_BLOCK_REBASE;
    /// Starts to merge images of a disk's chain down into their backing image.
    DomainBlockCommit: remote::DomainBlockCommitArgs => (), procedures::remote::DOMAIN_BLOCK_COMMIT;
    /// Starts to mirror a disk to a destination described in XML.
    DomainBlockCopy: remote::DomainBlockCopyArgs => (), procedures::remote::DOMAIN_BLOCK_COPY;
    /// Sets how many bytes may be written to a disk before an event tells of it.
    DomainSetBlockThreshold: remote::DomainSetBlockThresholdArgs => (), procedures::remote::DOMAIN_SET_BLOCK_THRESHOLD;
    /// Creates or changes a group of throttling settings that disks can share.
    DomainSetThrottleGroup: remote::DomainSetThrottleGroupArgs => (), procedures::remote::DOMAIN_SET_THROTTLE_GROUP;
    /// Removes a group of throttling settings.
    DomainDelThrottleGroup: remote::DomainDelThrottleGroupArgs => (), procedures::remote::DOMAIN_DEL_THROTTLE_GROUP;
    /// Creates a checkpoint, from which on changes to a domain's disks are tracked.
    DomainCheckpointCreateXml: remote::DomainCheckpointCreateXmlArgs => remote::DomainCheckpointCreateXmlRet [*], procedures::remote::DOMAIN_CHECKPOINT_CREATE_XML;
    /// Describes a checkpoint as XML; secrets are withheld from read-only connections.
    DomainCheckpointGetXmlDesc: remote::DomainCheckpointGetXmlDescArgs => remote::DomainCheckpointGetXmlDescRet, procedures::remote::DOMAIN_CHECKPOINT_GET_XML_DESC;
    /// Lists a domain's checkpoints, filtered by flags; or only counts them if no results are wanted.
    DomainListAllCheckpoints: remote::DomainListAllCheckpointsArgs => remote::DomainListAllCheckpointsRet, procedures::remote::DOMAIN_LIST_ALL_CHECKPOINTS;
    /// Lists a checkpoint's children, filtered by flags; or only counts them if no results are wanted.
    DomainCheckpointListAllChildren: remote::DomainCheckpointListAllChildrenArgs => remote::DomainCheckpointListAllChildrenRet, procedures::remote::DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN;
    /// Finds a checkpoint of a domain by its name.
    DomainCheckpointLookupByName: remote::DomainCheckpointLookupByNameArgs => remote::DomainCheckpointLookupByNameRet [*], procedures::remote::DOMAIN_CHECKPOINT_LOOKUP_BY_NAME;
    /// Gives the checkpoint that a checkpoint follows.
    DomainCheckpointGetParent: remote::DomainCheckpointGetParentArgs => remote::DomainCheckpointGetParentRet [*], procedures::remote::DOMAIN_CHECKPOINT_GET_PARENT;
    /// Deletes a checkpoint; what it tracked goes to its parent.
    DomainCheckpointDelete: remote::DomainCheckpointDeleteArgs => (), procedures::remote::DOMAIN_CHECKPOINT_DELETE;
    /// Starts a backup of a running domain's disks, full or since a checkpoint.
    DomainBackupBegin: remote::DomainBackupBeginArgs => (), procedures::remote::DOMAIN_BACKUP_BEGIN;
    /// Describes the running backup of a domain as XML.
    DomainBackupGetXmlDesc: remote::DomainBackupGetXmlDescArgs => remote::DomainBackupGetXmlDescRet, procedures::remote::DOMAIN_BACKUP_GET_XML_DESC;
    /// Adds a device described in XML to a running domain.
    DomainAttachDevice: remote::DomainAttachDeviceArgs => (), procedures::remote::DOMAIN_ATTACH_DEVICE;
    /// Removes a device described in XML from a running domain.
    DomainDetachDevice: remote::DomainDetachDeviceArgs => (), procedures::remote::DOMAIN_DETACH_DEVICE;
    /// Adds a device described in XML to the live or to the defined domain.
    DomainAttachDeviceFlags: remote::DomainAttachDeviceFlagsArgs => (), procedures::remote::DOMAIN_ATTACH_DEVICE_FLAGS;
    /// Removes a device described in XML from the live or from the defined domain.
    DomainDetachDeviceFlags: remote::DomainDetachDeviceFlagsArgs => (), procedures::remote::DOMAIN_DETACH_DEVICE_FLAGS;
    /// Changes a device of the live or of the defined domain to what the XML says.
    DomainUpdateDeviceFlags: remote::DomainUpdateDeviceFlagsArgs => (), procedures::remote::DOMAIN_UPDATE_DEVICE_FLAGS;
    /// Opens a stream to one of the domain's consoles or serial ports.
    DomainOpenConsole: remote::DomainOpenConsoleArgs => (), procedures::remote::DOMAIN_OPEN_CONSOLE;
    /// Opens a stream with a picture of one of the domain's screens and says its type.
    DomainScreenshot: remote::DomainScreenshotArgs => remote::DomainScreenshotRet, procedures::remote::DOMAIN_SCREENSHOT;
    /// Connects a descriptor of the client to one of the domain's displays.
    DomainOpenGraphics: remote::DomainOpenGraphicsArgs => (), procedures::remote::DOMAIN_OPEN_GRAPHICS;
    /// Opens a stream to one of the domain's channels.
    DomainOpenChannel: remote::DomainOpenChannelArgs => (), procedures::remote::DOMAIN_OPEN_CHANNEL;
    /// Gives a descriptor that is connected to one of the domain's displays.
    DomainOpenGraphicsFd: remote::DomainOpenGraphicsFdArgs => (), procedures::remote::DOMAIN_OPEN_GRAPHICS_FD;
    /// Removes the device of an alias; an event tells when it is gone.
    DomainDetachDeviceAlias: remote::DomainDetachDeviceAliasArgs => (), procedures::remote::DOMAIN_DETACH_DEVICE_ALIAS;
    /// Keeps descriptors under a name for the domain's disks to refer to.
    DomainFdAssociate: remote::DomainFdAssociateArgs => (), procedures::remote::DOMAIN_FD_ASSOCIATE;
    /// Has a display read its TLS certificates again.
    DomainGraphicsReload: remote::DomainGraphicsReloadArgs => (), procedures::remote::DOMAIN_GRAPHICS_RELOAD;
    /// First protocol, on the destination: gets ready to receive a domain.
    DomainMigratePrepare: remote::DomainMigratePrepareArgs => remote::DomainMigratePrepareRet, procedures::remote::DOMAIN_MIGRATE_PREPARE;
    /// First and second protocol, on the source: sends the domain.
    DomainMigratePerform: remote::DomainMigratePerformArgs => (), procedures::remote::DOMAIN_MIGRATE_PERFORM;
    /// First protocol, on the destination: takes the domain over.
    DomainMigrateFinish: remote::DomainMigrateFinishArgs => remote::DomainMigrateFinishRet, procedures::remote::DOMAIN_MIGRATE_FINISH;
    /// Second protocol, on the destination: gets ready to receive the domain that the XML describes.
    DomainMigratePrepare2: remote::DomainMigratePrepare2Args => remote::DomainMigratePrepare2Ret, procedures::remote::DOMAIN_MIGRATE_PREPARE2;
    /// Second protocol, on the destination: takes the domain over, or cleans up if sending failed.
    DomainMigrateFinish2: remote::DomainMigrateFinish2Args => remote::DomainMigrateFinish2Ret, procedures::remote::DOMAIN_MIGRATE_FINISH2;
    /// Second protocol, on the destination: gets ready to receive a domain through a stream.
    DomainMigratePrepareTunnel: remote::DomainMigratePrepareTunnelArgs => (), procedures::remote::DOMAIN_MIGRATE_PREPARE_TUNNEL;
    /// Sets how long the domain may stand still at the end of a migration, in ms.
    DomainMigrateSetMaxDowntime: remote::DomainMigrateSetMaxDowntimeArgs => (), procedures::remote::DOMAIN_MIGRATE_SET_MAX_DOWNTIME;
    /// Limits the bandwidth of a migration, in MiB/s.
    DomainMigrateSetMaxSpeed: remote::DomainMigrateSetMaxSpeedArgs => (), procedures::remote::DOMAIN_MIGRATE_SET_MAX_SPEED;
    /// Third protocol, on the source: starts, gives the domain's XML and a cookie for the destination.
    DomainMigrateBegin3: remote::DomainMigrateBegin3Args => remote::DomainMigrateBegin3Ret, procedures::remote::DOMAIN_MIGRATE_BEGIN3;
    /// Third protocol, on the destination: gets ready and gives a cookie and an address for the source.
    DomainMigratePrepare3: remote::DomainMigratePrepare3Args => remote::DomainMigratePrepare3Ret, procedures::remote::DOMAIN_MIGRATE_PREPARE3;
    /// Third protocol, on the destination: gets ready to receive through a stream and gives a cookie for the source.
    DomainMigratePrepareTunnel3: remote::DomainMigratePrepareTunnel3Args => remote::DomainMigratePrepareTunnel3Ret, procedures::remote::DOMAIN_MIGRATE_PREPARE_TUNNEL3;
    /// Third protocol, on the source: sends the domain and gives a cookie for the destination.
    DomainMigratePerform3: remote::DomainMigratePerform3Args => remote::DomainMigratePerform3Ret, procedures::remote::DOMAIN_MIGRATE_PERFORM3;
    /// Third protocol, on the destination: takes the domain over or cleans up, and gives a cookie for the source.
    DomainMigrateFinish3: remote::DomainMigrateFinish3Args => remote::DomainMigrateFinish3Ret [*], procedures::remote::DOMAIN_MIGRATE_FINISH3;
    /// Third protocol, on the source: lets the domain go, or runs it on if the migration was cancelled.
    DomainMigrateConfirm3: remote::DomainMigrateConfirm3Args => (), procedures::remote::DOMAIN_MIGRATE_CONFIRM3;
    /// Gives the limit on a migration's bandwidth, in MiB/s.
    DomainMigrateGetMaxSpeed: remote::DomainMigrateGetMaxSpeedArgs => remote::DomainMigrateGetMaxSpeedRet, procedures::remote::DOMAIN_MIGRATE_GET_MAX_SPEED;
    /// Gives the size of the cache that compresses repeatedly sent pages, in bytes.
    DomainMigrateGetCompressionCache: remote::DomainMigrateGetCompressionCacheArgs => remote::DomainMigrateGetCompressionCacheRet, procedures::remote::DOMAIN_MIGRATE_GET_COMPRESSION_CACHE;
    /// Sets the size of the cache that compresses repeatedly sent pages, in bytes.
    DomainMigrateSetCompressionCache: remote::DomainMigrateSetCompressionCacheArgs => (), procedures::remote::DOMAIN_MIGRATE_SET_COMPRESSION_CACHE;
    /// Third protocol with typed parameters, on the source: starts, gives the domain's XML and a cookie for the destination.
    DomainMigrateBegin3Params: remote::DomainMigrateBegin3ParamsArgs => remote::DomainMigrateBegin3ParamsRet, procedures::remote::DOMAIN_MIGRATE_BEGIN3_PARAMS;
    /// Third protocol with typed parameters, on the destination: gets ready and gives a cookie and an address for the source.
    DomainMigratePrepare3Params: remote::DomainMigratePrepare3ParamsArgs => remote::DomainMigratePrepare3ParamsRet, procedures::remote::DOMAIN_MIGRATE_PREPARE3_PARAMS;
    /// Third protocol with typed parameters, on the destination: gets ready to receive through a stream.
    DomainMigratePrepareTunnel3Params: remote::DomainMigratePrepareTunnel3ParamsArgs => remote::DomainMigratePrepareTunnel3ParamsRet, procedures::remote::DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS;
    /// Third protocol with typed parameters, on the source: sends the domain and gives a cookie for the destination.
    DomainMigratePerform3Params: remote::DomainMigratePerform3ParamsArgs => remote::DomainMigratePerform3ParamsRet, procedures::remote::DOMAIN_MIGRATE_PERFORM3_PARAMS;
    /// Third protocol with typed parameters, on the destination: takes the domain over or cleans up.
    DomainMigrateFinish3Params: remote::DomainMigrateFinish3ParamsArgs => remote::DomainMigrateFinish3ParamsRet [*], procedures::remote::DOMAIN_MIGRATE_FINISH3_PARAMS;
    /// Third protocol with typed parameters, on the source: lets the domain go, or runs it on if cancelled.
    DomainMigrateConfirm3Params: remote::DomainMigrateConfirm3ParamsArgs => (), procedures::remote::DOMAIN_MIGRATE_CONFIRM3_PARAMS;
    /// Moves a running migration to its post-copy phase: the domain goes on at the destination while its memory follows.
    DomainMigrateStartPostCopy: remote::DomainMigrateStartPostCopyArgs => (), procedures::remote::DOMAIN_MIGRATE_START_POST_COPY;
    /// Says how long the domain may stand still at the end of a migration, in ms.
    DomainMigrateGetMaxDowntime: remote::DomainMigrateGetMaxDowntimeArgs => remote::DomainMigrateGetMaxDowntimeRet, procedures::remote::DOMAIN_MIGRATE_GET_MAX_DOWNTIME;
    /// Writes the domain's memory to a file on the daemon's host for debugging.
    DomainCoreDump: remote::DomainCoreDumpArgs => (), procedures::remote::DOMAIN_CORE_DUMP;
    /// Starts a domain from a file with its saved memory.
    DomainRestore: remote::DomainRestoreArgs => (), procedures::remote::DOMAIN_RESTORE;
    /// Saves a running domain's memory to a file on the daemon's host and stops it.
    DomainSave: remote::DomainSaveArgs => (), procedures::remote::DOMAIN_SAVE;
    /// Saves the domain's memory where the daemon keeps it, and stops it; the next start resumes from there.
    DomainManagedSave: remote::DomainManagedSaveArgs => (), procedures::remote::DOMAIN_MANAGED_SAVE;
    /// Says whether the daemon keeps saved memory of the domain.
    DomainHasManagedSaveImage: remote::DomainHasManagedSaveImageArgs => remote::DomainHasManagedSaveImageRet, procedures::remote::DOMAIN_HAS_MANAGED_SAVE_IMAGE;
    /// Throws away the saved memory that the daemon keeps of the domain.
    DomainManagedSaveRemove: remote::DomainManagedSaveRemoveArgs => (), procedures::remote::DOMAIN_MANAGED_SAVE_REMOVE;
    /// Saves a running domain's memory to a file and stops it, perhaps with changed XML.
    DomainSaveFlags: remote::DomainSaveFlagsArgs => (), procedures::remote::DOMAIN_SAVE_FLAGS;
    /// Starts a domain from a file with its saved memory, perhaps with changed XML.
    DomainRestoreFlags: remote::DomainRestoreFlagsArgs => (), procedures::remote::DOMAIN_RESTORE_FLAGS;
    /// Describes the domain in a file of saved memory as XML.
    DomainSaveImageGetXmlDesc: remote::DomainSaveImageGetXmlDescArgs => remote::DomainSaveImageGetXmlDescRet, procedures::remote::DOMAIN_SAVE_IMAGE_GET_XML_DESC;
    /// Changes the XML in a file of saved memory.
    DomainSaveImageDefineXml: remote::DomainSaveImageDefineXmlArgs => (), procedures::remote::DOMAIN_SAVE_IMAGE_DEFINE_XML;
    /// Writes the domain's memory to a file on the daemon's host in a chosen format.
    DomainCoreDumpWithFormat: remote::DomainCoreDumpWithFormatArgs => (), procedures::remote::DOMAIN_CORE_DUMP_WITH_FORMAT;
    /// Describes as XML the domain whose saved memory the daemon keeps.
    DomainManagedSaveGetXmlDesc: remote::DomainManagedSaveGetXmlDescArgs => remote::DomainManagedSaveGetXmlDescRet, procedures::remote::DOMAIN_MANAGED_SAVE_GET_XML_DESC;
    /// Changes the XML of the saved memory that the daemon keeps.
    DomainManagedSaveDefineXml: remote::DomainManagedSaveDefineXmlArgs => (), procedures::remote::DOMAIN_MANAGED_SAVE_DEFINE_XML;
    /// Saves a running domain's memory to a file as typed parameters say.
    DomainSaveParams: remote::DomainSaveParamsArgs => (), procedures::remote::DOMAIN_SAVE_PARAMS;
    /// Starts a domain from a file with its saved memory as typed parameters say.
    DomainRestoreParams: remote::DomainRestoreParamsArgs => (), procedures::remote::DOMAIN_RESTORE_PARAMS;
    /// Takes a snapshot of a domain as the XML says.
    DomainSnapshotCreateXml: remote::DomainSnapshotCreateXmlArgs => remote::DomainSnapshotCreateXmlRet [*], procedures::remote::DOMAIN_SNAPSHOT_CREATE_XML;
    /// Describes a snapshot as XML; secrets are withheld from read-only connections.
    DomainSnapshotGetXmlDesc: remote::DomainSnapshotGetXmlDescArgs => remote::DomainSnapshotGetXmlDescRet, procedures::remote::DOMAIN_SNAPSHOT_GET_XML_DESC;
    /// Counts a domain's snapshots.
    DomainSnapshotNum: remote::DomainSnapshotNumArgs => remote::DomainSnapshotNumRet, procedures::remote::DOMAIN_SNAPSHOT_NUM;
    /// Lists the names of a domain's snapshots, at most as many as asked for.
    DomainSnapshotListNames: remote::DomainSnapshotListNamesArgs => remote::DomainSnapshotListNamesRet, procedures::remote::DOMAIN_SNAPSHOT_LIST_NAMES;
    /// Finds a snapshot of a domain by its name.
    DomainSnapshotLookupByName: remote::DomainSnapshotLookupByNameArgs => remote::DomainSnapshotLookupByNameRet [*], procedures::remote::DOMAIN_SNAPSHOT_LOOKUP_BY_NAME;
    /// Says whether the domain has a current snapshot.
    DomainHasCurrentSnapshot: remote::DomainHasCurrentSnapshotArgs => remote::DomainHasCurrentSnapshotRet, procedures::remote::DOMAIN_HAS_CURRENT_SNAPSHOT;
    /// Gives the domain's current snapshot.
    DomainSnapshotCurrent: remote::DomainSnapshotCurrentArgs => remote::DomainSnapshotCurrentRet [*], procedures::remote::DOMAIN_SNAPSHOT_CURRENT;
    /// Puts a domain back into the state of a snapshot.
    DomainRevertToSnapshot: remote::DomainRevertToSnapshotArgs => (), procedures::remote::DOMAIN_REVERT_TO_SNAPSHOT;
    /// Deletes a snapshot, by flags with its children or its metadata only.
    DomainSnapshotDelete: remote::DomainSnapshotDeleteArgs => (), procedures::remote::DOMAIN_SNAPSHOT_DELETE;
    /// Gives the snapshot that a snapshot grew from.
    DomainSnapshotGetParent: remote::DomainSnapshotGetParentArgs => remote::DomainSnapshotGetParentRet [*], procedures::remote::DOMAIN_SNAPSHOT_GET_PARENT;
    /// Counts a snapshot's children.
    DomainSnapshotNumChildren: remote::DomainSnapshotNumChildrenArgs => remote::DomainSnapshotNumChildrenRet, procedures::remote::DOMAIN_SNAPSHOT_NUM_CHILDREN;
    /// Lists the names of a snapshot's children, at most as many as asked for.
    DomainSnapshotListChildrenNames: remote::DomainSnapshotListChildrenNamesArgs => remote::DomainSnapshotListChildrenNamesRet, procedures::remote::DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES;
    /// Says whether a snapshot is its domain's current one.
    DomainSnapshotIsCurrent: remote::DomainSnapshotIsCurrentArgs => remote::DomainSnapshotIsCurrentRet, procedures::remote::DOMAIN_SNAPSHOT_IS_CURRENT;
    /// Says whether the daemon keeps data about the snapshot that would be lost with the domain.
    DomainSnapshotHasMetadata: remote::DomainSnapshotHasMetadataArgs => remote::DomainSnapshotHasMetadataRet, procedures::remote::DOMAIN_SNAPSHOT_HAS_METADATA;
    /// Lists a domain's snapshots, filtered by flags; or only counts them if no results are wanted.
    DomainListAllSnapshots: remote::DomainListAllSnapshotsArgs => remote::DomainListAllSnapshotsRet, procedures::remote::DOMAIN_LIST_ALL_SNAPSHOTS;
    /// Lists a snapshot's children, filtered by flags; or only counts them if no results are wanted.
    DomainSnapshotListAllChildren: remote::DomainSnapshotListAllChildrenArgs => remote::DomainSnapshotListAllChildrenRet, procedures::remote::DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN;
    /// Gives the most memory that the domain can be given, in KiB.
    DomainGetMaxMemory: remote::DomainGetMaxMemoryArgs => remote::DomainGetMaxMemoryRet, procedures::remote::DOMAIN_GET_MAX_MEMORY;
    /// Says how many virtual CPUs the domain may have at most.
    DomainGetMaxVcpus: remote::DomainGetMaxVcpusArgs => remote::DomainGetMaxVcpusRet, procedures::remote::DOMAIN_GET_MAX_VCPUS;
    /// Tells of each virtual CPU its state, time and host CPU, and where it may run.
    DomainGetVcpus: remote::DomainGetVcpusArgs => remote::DomainGetVcpusRet, procedures::remote::DOMAIN_GET_VCPUS;
    /// Sets which host CPUs a virtual CPU of a running domain may use.
    DomainPinVcpu: remote::DomainPinVcpuArgs => (), procedures::remote::DOMAIN_PIN_VCPU;
    /// Sets the most memory that the domain can be given, in KiB.
    DomainSetMaxMemory: remote::DomainSetMaxMemoryArgs => (), procedures::remote::DOMAIN_SET_MAX_MEMORY;
    /// Sets the memory of a running domain, in KiB.
    DomainSetMemory: remote::DomainSetMemoryArgs => (), procedures::remote::DOMAIN_SET_MEMORY;
    /// Sets the number of virtual CPUs of a running domain.
    DomainSetVcpus: remote::DomainSetVcpusArgs => (), procedures::remote::DOMAIN_SET_VCPUS;
    /// Names the scheduler of the domain's CPUs and says how many parameters it has.
    DomainGetSchedulerType: remote::DomainGetSchedulerTypeArgs => remote::DomainGetSchedulerTypeRet, procedures::remote::DOMAIN_GET_SCHEDULER_TYPE;
    /// Gives the parameters of the domain's CPU scheduler.
    DomainGetSchedulerParameters: remote::DomainGetSchedulerParametersArgs => remote::DomainGetSchedulerParametersRet, procedures::remote::DOMAIN_GET_SCHEDULER_PARAMETERS;
    /// Sets parameters of the domain's CPU scheduler.
    DomainSetSchedulerParameters: remote::DomainSetSchedulerParametersArgs => (), procedures::remote::DOMAIN_SET_SCHEDULER_PARAMETERS;
    /// Gives counters of one of the domain's interfaces: bytes, packets, errors, drops.
    DomainInterfaceStats: remote::DomainInterfaceStatsArgs => remote::DomainInterfaceStatsRet, procedures::remote::DOMAIN_INTERFACE_STATS;
    /// Reads bytes of the domain's memory.
    DomainMemoryPeek: remote::DomainMemoryPeekArgs => remote::DomainMemoryPeekRet, procedures::remote::DOMAIN_MEMORY_PEEK;
    /// Gives statistics of the domain's memory as pairs of tag and value.
    DomainMemoryStats: remote::DomainMemoryStatsArgs => remote::DomainMemoryStatsRet, procedures::remote::DOMAIN_MEMORY_STATS;
    /// Sets limits on the domain's memory: hard, soft, swap.
    DomainSetMemoryParameters: remote::DomainSetMemoryParametersArgs => (), procedures::remote::DOMAIN_SET_MEMORY_PARAMETERS;
    /// Gives the limits on the domain's memory.
    DomainGetMemoryParameters: remote::DomainGetMemoryParametersArgs => remote::DomainGetMemoryParametersRet, procedures::remote::DOMAIN_GET_MEMORY_PARAMETERS;
    /// Sets the number of virtual CPUs of the live or of the defined domain; a flag means the maximum, another asks the agent.
    DomainSetVcpusFlags: remote::DomainSetVcpusFlagsArgs => (), procedures::remote::DOMAIN_SET_VCPUS_FLAGS;
    /// Counts the virtual CPUs of the live or of the defined domain; a flag means the maximum, another asks the agent.
    DomainGetVcpusFlags: remote::DomainGetVcpusFlagsArgs => remote::DomainGetVcpusFlagsRet, procedures::remote::DOMAIN_GET_VCPUS_FLAGS;
    /// Sets the memory of the live or of the defined domain, in KiB; a flag means the maximum.
    DomainSetMemoryFlags: remote::DomainSetMemoryFlagsArgs => (), procedures::remote::DOMAIN_SET_MEMORY_FLAGS;
    /// Sets the domain's share of block I/O.
    DomainSetBlkioParameters: remote::DomainSetBlkioParametersArgs => (), procedures::remote::DOMAIN_SET_BLKIO_PARAMETERS;
    /// Gives the domain's share of block I/O.
    DomainGetBlkioParameters: remote::DomainGetBlkioParametersArgs => remote::DomainGetBlkioParametersRet, procedures::remote::DOMAIN_GET_BLKIO_PARAMETERS;
    /// Sets parameters of the CPU scheduler of the live or of the defined domain.
    DomainSetSchedulerParametersFlags: remote::DomainSetSchedulerParametersFlagsArgs => (), procedures::remote::DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS;
    /// Gives the parameters of the CPU scheduler of the live or of the defined domain.
    DomainGetSchedulerParametersFlags: remote::DomainGetSchedulerParametersFlagsArgs => remote::DomainGetSchedulerParametersFlagsRet, procedures::remote::DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS;
    /// Sets which host CPUs a virtual CPU of the live or of the defined domain may use.
    DomainPinVcpuFlags: remote::DomainPinVcpuFlagsArgs => (), procedures::remote::DOMAIN_PIN_VCPU_FLAGS;
    /// Gives for every virtual CPU the map of host CPUs that it may use.
    DomainGetVcpuPinInfo: remote::DomainGetVcpuPinInfoArgs => remote::DomainGetVcpuPinInfoRet, procedures::remote::DOMAIN_GET_VCPU_PIN_INFO;
    /// Throttles one of the domain's disks.
    DomainSetBlockIoTune: remote::DomainSetBlockIoTuneArgs => (), procedures::remote::DOMAIN_SET_BLOCK_IO_TUNE;
    /// Gives the throttling of one of the domain's disks.
    DomainGetBlockIoTune: remote::DomainGetBlockIoTuneArgs => remote::DomainGetBlockIoTuneRet, procedures::remote::DOMAIN_GET_BLOCK_IO_TUNE;
    /// Sets from which host NUMA nodes the domain takes its memory.
    DomainSetNumaParameters: remote::DomainSetNumaParametersArgs => (), procedures::remote::DOMAIN_SET_NUMA_PARAMETERS;
    /// Says from which host NUMA nodes the domain takes its memory.
    DomainGetNumaParameters: remote::DomainGetNumaParametersArgs => remote::DomainGetNumaParametersRet, procedures::remote::DOMAIN_GET_NUMA_PARAMETERS;
    /// Sets the bandwidth of one of the domain's interfaces.
    DomainSetInterfaceParameters: remote::DomainSetInterfaceParametersArgs => (), procedures::remote::DOMAIN_SET_INTERFACE_PARAMETERS;
    /// Gives the bandwidth of one of the domain's interfaces.
    DomainGetInterfaceParameters: remote::DomainGetInterfaceParametersArgs => remote::DomainGetInterfaceParametersRet, procedures::remote::DOMAIN_GET_INTERFACE_PARAMETERS;
    /// Gives the CPU time that the domain used, in total or for each host CPU.
    DomainGetCpuStats: remote::DomainGetCpuStatsArgs => remote::DomainGetCpuStatsRet, procedures::remote::DOMAIN_GET_CPU_STATS;
    /// Sets which host CPUs the emulator's own threads may use.
    DomainPinEmulator: remote::DomainPinEmulatorArgs => (), procedures::remote::DOMAIN_PIN_EMULATOR;
    /// Gives the map of host CPUs that the emulator's own threads may use.
    DomainGetEmulatorPinInfo: remote::DomainGetEmulatorPinInfoArgs => remote::DomainGetEmulatorPinInfoRet, procedures::remote::DOMAIN_GET_EMULATOR_PIN_INFO;
    /// Sets how often memory statistics are collected, in seconds; 0 stops it.
    DomainSetMemoryStatsPeriod: remote::DomainSetMemoryStatsPeriodArgs => (), procedures::remote::DOMAIN_SET_MEMORY_STATS_PERIOD;
    /// Lists the domain's I/O threads with the host CPUs that each may use.
    DomainGetIothreadInfo: remote::DomainGetIothreadInfoArgs => remote::DomainGetIothreadInfoRet, procedures::remote::DOMAIN_GET_IOTHREAD_INFO;
    /// Sets which host CPUs an I/O thread may use.
    DomainPinIothread: remote::DomainPinIothreadArgs => (), procedures::remote::DOMAIN_PIN_IOTHREAD;
    /// Adds an I/O thread to the domain.
    DomainAddIothread: remote::DomainAddIothreadArgs => (), procedures::remote::DOMAIN_ADD_IOTHREAD;
    /// Removes an I/O thread from the domain.
    DomainDelIothread: remote::DomainDelIothreadArgs => (), procedures::remote::DOMAIN_DEL_IOTHREAD;
    /// Says which performance events of the domain are on.
    DomainGetPerfEvents: remote::DomainGetPerfEventsArgs => remote::DomainGetPerfEventsRet, procedures::remote::DOMAIN_GET_PERF_EVENTS;
    /// Switches performance events of the domain on or off.
    DomainSetPerfEvents: remote::DomainSetPerfEventsArgs => (), procedures::remote::DOMAIN_SET_PERF_EVENTS;
    /// Switches single virtual CPUs on or off.
    DomainSetVcpu: remote::DomainSetVcpuArgs => (), procedures::remote::DOMAIN_SET_VCPU;
    /// Sets polling and pool sizes of an I/O thread.
    DomainSetIothreadParams: remote::DomainSetIothreadParamsArgs => (), procedures::remote::DOMAIN_SET_IOTHREAD_PARAMS;
    /// Starts to measure over some seconds how fast the domain writes to its memory.
    DomainStartDirtyRateCalc: remote::DomainStartDirtyRateCalcArgs => (), procedures::remote::DOMAIN_START_DIRTY_RATE_CALC;
    /// Oldest form: asks for lifecycle events of all domains.
    ConnectDomainEventRegister: () => remote::ConnectDomainEventRegisterRet, procedures::remote::CONNECT_DOMAIN_EVENT_REGISTER;
    /// Oldest form: ends the registration for lifecycle events of all domains.
    ConnectDomainEventDeregister: () => remote::ConnectDomainEventDeregisterRet, procedures::remote::CONNECT_DOMAIN_EVENT_DEREGISTER;
    /// Old form: asks for one kind of event of all domains.
    ConnectDomainEventRegisterAny: remote::ConnectDomainEventRegisterAnyArgs => (), procedures::remote::CONNECT_DOMAIN_EVENT_REGISTER_ANY;
    /// Old form: ends the registration for one kind of event of all domains.
    ConnectDomainEventDeregisterAny: remote::ConnectDomainEventDeregisterAnyArgs => (), procedures::remote::CONNECT_DOMAIN_EVENT_DEREGISTER_ANY;
    /// Asks for one kind of event, of one domain or of all, and gives the id that the events will carry.
    ConnectDomainEventCallbackRegisterAny: remote::ConnectDomainEventCallbackRegisterAnyArgs => remote::ConnectDomainEventCallbackRegisterAnyRet, procedures::remote::CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY;
    /// Ends the registration of an id.
    ConnectDomainEventCallbackDeregisterAny: remote::ConnectDomainEventCallbackDeregisterAnyArgs => (), procedures::remote::CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY;
    /// Asks to be told when the daemon's own connection to a hypervisor ends.
    ConnectRegisterCloseCallback: () => (), procedures::remote::CONNECT_REGISTER_CLOSE_CALLBACK;
    /// No longer asks to be told when the daemon's own connection to a hypervisor ends.
    ConnectUnregisterCloseCallback: () => (), procedures::remote::CONNECT_UNREGISTER_CLOSE_CALLBACK;
    /// Counts the host's active interfaces.
    ConnectNumOfInterfaces: () => remote::ConnectNumOfInterfacesRet, procedures::remote::CONNECT_NUM_OF_INTERFACES;
    /// Lists the names of the host's active interfaces, at most as many as asked for.
    ConnectListInterfaces: remote::ConnectListInterfacesArgs => remote::ConnectListInterfacesRet, procedures::remote::CONNECT_LIST_INTERFACES;
    /// Finds a host interface by its name.
    InterfaceLookupByName: remote::InterfaceLookupByNameArgs => remote::InterfaceLookupByNameRet, procedures::remote::INTERFACE_LOOKUP_BY_NAME;
    /// Finds a host interface by its MAC address.
    InterfaceLookupByMacString: remote::InterfaceLookupByMacStringArgs => remote::InterfaceLookupByMacStringRet, procedures::remote::INTERFACE_LOOKUP_BY_MAC_STRING;
    /// Describes a host interface as XML.
    InterfaceGetXmlDesc: remote::InterfaceGetXmlDescArgs => remote::InterfaceGetXmlDescRet, procedures::remote::INTERFACE_GET_XML_DESC;
    /// Defines a host interface from XML.
    InterfaceDefineXml: remote::InterfaceDefineXmlArgs => remote::InterfaceDefineXmlRet, procedures::remote::INTERFACE_DEFINE_XML;
    /// Forgets a host interface's definition.
    InterfaceUndefine: remote::InterfaceUndefineArgs => (), procedures::remote::INTERFACE_UNDEFINE;
    /// Brings a host interface up.
    InterfaceCreate: remote::InterfaceCreateArgs => (), procedures::remote::INTERFACE_CREATE;
    /// Takes a host interface down.
    InterfaceDestroy: remote::InterfaceDestroyArgs => (), procedures::remote::INTERFACE_DESTROY;
    /// Counts the host's interfaces that are defined but not active.
    ConnectNumOfDefinedInterfaces: () => remote::ConnectNumOfDefinedInterfacesRet, procedures::remote::CONNECT_NUM_OF_DEFINED_INTERFACES;
    /// Lists the names of the host's interfaces that are defined but not active, at most as many as asked for.
    ConnectListDefinedInterfaces: remote::ConnectListDefinedInterfacesArgs => remote::ConnectListDefinedInterfacesRet, procedures::remote::CONNECT_LIST_DEFINED_INTERFACES;
    /// Says whether the host interface is up.
    InterfaceIsActive: remote::InterfaceIsActiveArgs => remote::InterfaceIsActiveRet, procedures::remote::INTERFACE_IS_ACTIVE;
    /// Remembers the host's network configuration, to go back to it if the coming changes fail.
    InterfaceChangeBegin: remote::InterfaceChangeBeginArgs => (), procedures::remote::INTERFACE_CHANGE_BEGIN;
    /// Keeps the changes to the host's network configuration.
    InterfaceChangeCommit: remote::InterfaceChangeCommitArgs => (), procedures::remote::INTERFACE_CHANGE_COMMIT;
    /// Goes back to the remembered network configuration of the host.
    InterfaceChangeRollback: remote::InterfaceChangeRollbackArgs => (), procedures::remote::INTERFACE_CHANGE_ROLLBACK;
    /// Lists the host's interfaces, filtered by flags; or only counts them if no results are wanted.
    ConnectListAllInterfaces: remote::ConnectListAllInterfacesArgs => remote::ConnectListAllInterfacesRet, procedures::remote::CONNECT_LIST_ALL_INTERFACES;
    /// Lists the names of networks that are defined but not active, at most as many as asked for.
    ConnectListDefinedNetworks: remote::ConnectListDefinedNetworksArgs => remote::ConnectListDefinedNetworksRet, procedures::remote::CONNECT_LIST_DEFINED_NETWORKS;
    /// Lists the names of active networks, at most as many as asked for.
    ConnectListNetworks: remote::ConnectListNetworksArgs => remote::ConnectListNetworksRet, procedures::remote::CONNECT_LIST_NETWORKS;
    /// Starts a defined network.
    NetworkCreate: remote::NetworkCreateArgs => (), procedures::remote::NETWORK_CREATE;
    /// Starts a network from XML; it vanishes when it stops.
    NetworkCreateXml: remote::NetworkCreateXmlArgs => remote::NetworkCreateXmlRet, procedures::remote::NETWORK_CREATE_XML;
    /// Defines a network from XML.
    NetworkDefineXml: remote::NetworkDefineXmlArgs => remote::NetworkDefineXmlRet, procedures::remote::NETWORK_DEFINE_XML;
    /// Stops a network.
    NetworkDestroy: remote::NetworkDestroyArgs => (), procedures::remote::NETWORK_DESTROY;
    /// Describes a network as XML.
    NetworkGetXmlDesc: remote::NetworkGetXmlDescArgs => remote::NetworkGetXmlDescRet, procedures::remote::NETWORK_GET_XML_DESC;
    /// Says whether the network starts with its daemon.
    NetworkGetAutostart: remote::NetworkGetAutostartArgs => remote::NetworkGetAutostartRet, procedures::remote::NETWORK_GET_AUTOSTART;
    /// Names the bridge device of the network.
    NetworkGetBridgeName: remote::NetworkGetBridgeNameArgs => remote::NetworkGetBridgeNameRet, procedures::remote::NETWORK_GET_BRIDGE_NAME;
    /// Finds a network by its name.
    NetworkLookupByName: remote::NetworkLookupByNameArgs => remote::NetworkLookupByNameRet, procedures::remote::NETWORK_LOOKUP_BY_NAME;
    /// Finds a network by its uuid.
    NetworkLookupByUuid: remote::NetworkLookupByUuidArgs => remote::NetworkLookupByUuidRet, procedures::remote::NETWORK_LOOKUP_BY_UUID;
    /// Sets whether the network starts with its daemon.
    NetworkSetAutostart: remote::NetworkSetAutostartArgs => (), procedures::remote::NETWORK_SET_AUTOSTART;
    /// Forgets a network's definition.
    NetworkUndefine: remote::NetworkUndefineArgs => (), procedures::remote::NETWORK_UNDEFINE;
    /// Counts the networks that are defined but not active.
    ConnectNumOfDefinedNetworks: () => remote::ConnectNumOfDefinedNetworksRet, procedures::remote::CONNECT_NUM_OF_DEFINED_NETWORKS;
    /// Counts the active networks.
    ConnectNumOfNetworks: () => remote::ConnectNumOfNetworksRet, procedures::remote::CONNECT_NUM_OF_NETWORKS;
    /// Says whether the network is active.
    NetworkIsActive: remote::NetworkIsActiveArgs => remote::NetworkIsActiveRet, procedures::remote::NETWORK_IS_ACTIVE;
    /// Says whether the network has a definition.
    NetworkIsPersistent: remote::NetworkIsPersistentArgs => remote::NetworkIsPersistentRet, procedures::remote::NETWORK_IS_PERSISTENT;
    /// Lists networks, filtered by flags; or only counts them if no results are wanted.
    ConnectListAllNetworks: remote::ConnectListAllNetworksArgs => remote::ConnectListAllNetworksRet, procedures::remote::CONNECT_LIST_ALL_NETWORKS;
    /// Changes one section of the live or of the defined network.
    NetworkUpdate: remote::NetworkUpdateArgs => (), procedures::remote::NETWORK_UPDATE;
    /// Asks for events of networks, of one or of all.
    ConnectNetworkEventRegisterAny: remote::ConnectNetworkEventRegisterAnyArgs => remote::ConnectNetworkEventRegisterAnyRet, procedures::remote::CONNECT_NETWORK_EVENT_REGISTER_ANY;
    /// Ends a registration for events of networks.
    ConnectNetworkEventDeregisterAny: remote::ConnectNetworkEventDeregisterAnyArgs => (), procedures::remote::CONNECT_NETWORK_EVENT_DEREGISTER_ANY;
    /// Lists the leases that the network's DHCP server has given, all or those of one MAC address.
    NetworkGetDhcpLeases: remote::NetworkGetDhcpLeasesArgs => remote::NetworkGetDhcpLeasesRet, procedures::remote::NETWORK_GET_DHCP_LEASES;
    /// Lists a network's ports; or only counts them if no results are wanted.
    NetworkListAllPorts: remote::NetworkListAllPortsArgs => remote::NetworkListAllPortsRet, procedures::remote::NETWORK_LIST_ALL_PORTS;
    /// Finds a port of a network by its uuid.
    NetworkPortLookupByUuid: remote::NetworkPortLookupByUuidArgs => remote::NetworkPortLookupByUuidRet, procedures::remote::NETWORK_PORT_LOOKUP_BY_UUID;
    /// Creates a port of a network from XML.
    NetworkPortCreateXml: remote::NetworkPortCreateXmlArgs => remote::NetworkPortCreateXmlRet, procedures::remote::NETWORK_PORT_CREATE_XML;
    /// Gives the bandwidth of a network port.
    NetworkPortGetParameters: remote::NetworkPortGetParametersArgs => remote::NetworkPortGetParametersRet, procedures::remote::NETWORK_PORT_GET_PARAMETERS;
    /// Sets the bandwidth of a network port.
    NetworkPortSetParameters: remote::NetworkPortSetParametersArgs => (), procedures::remote::NETWORK_PORT_SET_PARAMETERS;
    /// Describes a network port as XML.
    NetworkPortGetXmlDesc: remote::NetworkPortGetXmlDescArgs => remote::NetworkPortGetXmlDescRet, procedures::remote::NETWORK_PORT_GET_XML_DESC;
    /// Removes a network port.
    NetworkPortDelete: remote::NetworkPortDeleteArgs => (), procedures::remote::NETWORK_PORT_DELETE;
    /// Defines a network from XML, if asked after checking it against the schema.
    NetworkDefineXmlFlags: remote::NetworkDefineXmlFlagsArgs => remote::NetworkDefineXmlFlagsRet, procedures::remote::NETWORK_DEFINE_XML_FLAGS;
    /// Starts a network from XML, if asked after checking it against the schema.
    NetworkCreateXmlFlags: remote::NetworkCreateXmlFlagsArgs => remote::NetworkCreateXmlFlagsRet, procedures::remote::NETWORK_CREATE_XML_FLAGS;
    /// Sets the network's title, description or a piece of custom XML.
    NetworkSetMetadata: remote::NetworkSetMetadataArgs => (), procedures::remote::NETWORK_SET_METADATA;
    /// Gives the network's title, description or a piece of custom XML.
    NetworkGetMetadata: remote::NetworkGetMetadataArgs => remote::NetworkGetMetadataRet, procedures::remote::NETWORK_GET_METADATA;
    /// Gives the host's CPU model, memory (KiB), and counts of CPUs, NUMA nodes, sockets, cores and threads.
    NodeGetInfo: () => remote::NodeGetInfoRet, procedures::remote::NODE_GET_INFO;
    /// Gives the free memory of some NUMA nodes, in bytes.
    NodeGetCellsFreeMemory: remote::NodeGetCellsFreeMemoryArgs => remote::NodeGetCellsFreeMemoryRet, procedures::remote::NODE_GET_CELLS_FREE_MEMORY;
    /// Gives the host's free memory, in bytes.
    NodeGetFreeMemory: () => remote::NodeGetFreeMemoryRet, procedures::remote::NODE_GET_FREE_MEMORY;
    /// Takes a host device from its driver, so that a domain can have it.
    NodeDeviceDettach: remote::NodeDeviceDettachArgs => (), procedures::remote::NODE_DEVICE_DETTACH;
    /// Gives a host device back to its driver.
    NodeDeviceReAttach: remote::NodeDeviceReAttachArgs => (), procedures::remote::NODE_DEVICE_RE_ATTACH;
    /// Resets a host device before or after a domain has it.
    NodeDeviceReset: remote::NodeDeviceResetArgs => (), procedures::remote::NODE_DEVICE_RESET;
    /// Names the host's security driver and its domain of interpretation.
    NodeGetSecurityModel: () => remote::NodeGetSecurityModelRet, procedures::remote::NODE_GET_SECURITY_MODEL;
    /// Gives how the time of one host CPU, or of all, was spent, in ns.
    NodeGetCpuStats: remote::NodeGetCpuStatsArgs => remote::NodeGetCpuStatsRet, procedures::remote::NODE_GET_CPU_STATS;
    /// Gives the memory counters of one NUMA node, or of all, in KiB.
    NodeGetMemoryStats: remote::NodeGetMemoryStatsArgs => remote::NodeGetMemoryStatsRet, procedures::remote::NODE_GET_MEMORY_STATS;
    /// Suspends the host and wakes it after some seconds.
    NodeSuspendForDuration: remote::NodeSuspendForDurationArgs => (), procedures::remote::NODE_SUSPEND_FOR_DURATION;
    /// Sets how the host shares equal memory pages.
    NodeSetMemoryParameters: remote::NodeSetMemoryParametersArgs => (), procedures::remote::NODE_SET_MEMORY_PARAMETERS;
    /// Says how the host shares equal memory pages.
    NodeGetMemoryParameters: remote::NodeGetMemoryParametersArgs => remote::NodeGetMemoryParametersRet, procedures::remote::NODE_GET_MEMORY_PARAMETERS;
    /// Says which of the host's CPUs are there and online.
    NodeGetCpuMap: remote::NodeGetCpuMapArgs => remote::NodeGetCpuMapRet, procedures::remote::NODE_GET_CPU_MAP;
    /// Takes a host device from its driver and gives it to the named one.
    NodeDeviceDetachFlags: remote::NodeDeviceDetachFlagsArgs => (), procedures::remote::NODE_DEVICE_DETACH_FLAGS;
    /// Counts the free pages of given sizes on given NUMA nodes.
    NodeGetFreePages: remote::NodeGetFreePagesArgs => remote::NodeGetFreePagesRet, procedures::remote::NODE_GET_FREE_PAGES;
    /// Sets or adds to the pools of huge pages on given NUMA nodes.
    NodeAllocPages: remote::NodeAllocPagesArgs => remote::NodeAllocPagesRet, procedures::remote::NODE_ALLOC_PAGES;
    /// Gives what the host's AMD SEV can do and its certificates.
    NodeGetSevInfo: remote::NodeGetSevInfoArgs => remote::NodeGetSevInfoRet, procedures::remote::NODE_GET_SEV_INFO;
    /// Counts the host's devices, all or those with a capability.
    NodeNumOfDevices: remote::NodeNumOfDevicesArgs => remote::NodeNumOfDevicesRet, procedures::remote::NODE_NUM_OF_DEVICES;
    /// Lists the names of the host's devices, all or those with a capability.
    NodeListDevices: remote::NodeListDevicesArgs => remote::NodeListDevicesRet, procedures::remote::NODE_LIST_DEVICES;
    /// Finds a host device by its name.
    NodeDeviceLookupByName: remote::NodeDeviceLookupByNameArgs => remote::NodeDeviceLookupByNameRet, procedures::remote::NODE_DEVICE_LOOKUP_BY_NAME;
    /// Describes a host device as XML.
    NodeDeviceGetXmlDesc: remote::NodeDeviceGetXmlDescArgs => remote::NodeDeviceGetXmlDescRet, procedures::remote::NODE_DEVICE_GET_XML_DESC;
    /// Names a host device's parent.
    NodeDeviceGetParent: remote::NodeDeviceGetParentArgs => remote::NodeDeviceGetParentRet, procedures::remote::NODE_DEVICE_GET_PARENT;
    /// Counts a host device's capabilities.
    NodeDeviceNumOfCaps: remote::NodeDeviceNumOfCapsArgs => remote::NodeDeviceNumOfCapsRet, procedures::remote::NODE_DEVICE_NUM_OF_CAPS;
    /// Lists a host device's capabilities.
    NodeDeviceListCaps: remote::NodeDeviceListCapsArgs => remote::NodeDeviceListCapsRet, procedures::remote::NODE_DEVICE_LIST_CAPS;
    /// Creates a virtual host device from XML; it vanishes when it is destroyed.
    NodeDeviceCreateXml: remote::NodeDeviceCreateXmlArgs => remote::NodeDeviceCreateXmlRet, procedures::remote::NODE_DEVICE_CREATE_XML;
    /// Removes a virtual host device.
    NodeDeviceDestroy: remote::NodeDeviceDestroyArgs => (), procedures::remote::NODE_DEVICE_DESTROY;
    /// Lists the host's devices, filtered by flags; or only counts them if no results are wanted.
    ConnectListAllNodeDevices: remote::ConnectListAllNodeDevicesArgs => remote::ConnectListAllNodeDevicesRet, procedures::remote::CONNECT_LIST_ALL_NODE_DEVICES;
    /// Finds a SCSI host by its world-wide node and port names.
    NodeDeviceLookupScsiHostByWwn: remote::NodeDeviceLookupScsiHostByWwnArgs => remote::NodeDeviceLookupScsiHostByWwnRet, procedures::remote::NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN;
    /// Asks for events of host devices, of one or of all.
    ConnectNodeDeviceEventRegisterAny: remote::ConnectNodeDeviceEventRegisterAnyArgs => remote::ConnectNodeDeviceEventRegisterAnyRet, procedures::remote::CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY;
    /// Ends a registration for events of host devices.
    ConnectNodeDeviceEventDeregisterAny: remote::ConnectNodeDeviceEventDeregisterAnyArgs => (), procedures::remote::CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY;
    /// Defines a virtual host device from XML.
    NodeDeviceDefineXml: remote::NodeDeviceDefineXmlArgs => remote::NodeDeviceDefineXmlRet, procedures::remote::NODE_DEVICE_DEFINE_XML;
    /// Forgets the definition of a virtual host device.
    NodeDeviceUndefine: remote::NodeDeviceUndefineArgs => (), procedures::remote::NODE_DEVICE_UNDEFINE;
    /// Starts a defined virtual host device.
    NodeDeviceCreate: remote::NodeDeviceCreateArgs => (), procedures::remote::NODE_DEVICE_CREATE;
    /// Says whether a defined host device starts with its parent.
    NodeDeviceGetAutostart: remote::NodeDeviceGetAutostartArgs => remote::NodeDeviceGetAutostartRet, procedures::remote::NODE_DEVICE_GET_AUTOSTART;
    /// Sets whether a defined host device starts with its parent.
    NodeDeviceSetAutostart: remote::NodeDeviceSetAutostartArgs => (), procedures::remote::NODE_DEVICE_SET_AUTOSTART;
    /// Says whether the host device has a definition.
    NodeDeviceIsPersistent: remote::NodeDeviceIsPersistentArgs => remote::NodeDeviceIsPersistentRet, procedures::remote::NODE_DEVICE_IS_PERSISTENT;
    /// Says whether the host device exists now.
    NodeDeviceIsActive: remote::NodeDeviceIsActiveArgs => remote::NodeDeviceIsActiveRet, procedures::remote::NODE_DEVICE_IS_ACTIVE;
    /// Changes the live or the defined virtual host device to what the XML says.
    NodeDeviceUpdate: remote::NodeDeviceUpdateArgs => (), procedures::remote::NODE_DEVICE_UPDATE;
    /// Finds a network filter by its name.
    NwfilterLookupByName: remote::NwfilterLookupByNameArgs => remote::NwfilterLookupByNameRet, procedures::remote::NWFILTER_LOOKUP_BY_NAME;
    /// Finds a network filter by its uuid.
    NwfilterLookupByUuid: remote::NwfilterLookupByUuidArgs => remote::NwfilterLookupByUuidRet, procedures::remote::NWFILTER_LOOKUP_BY_UUID;
    /// Describes a network filter as XML.
    NwfilterGetXmlDesc: remote::NwfilterGetXmlDescArgs => remote::NwfilterGetXmlDescRet, procedures::remote::NWFILTER_GET_XML_DESC;
    /// Counts the network filters.
    ConnectNumOfNwfilters: () => remote::ConnectNumOfNwfiltersRet, procedures::remote::CONNECT_NUM_OF_NWFILTERS;
    /// Lists the names of network filters, at most as many as asked for.
    ConnectListNwfilters: remote::ConnectListNwfiltersArgs => remote::ConnectListNwfiltersRet, procedures::remote::CONNECT_LIST_NWFILTERS;
    /// Defines a network filter from XML.
    NwfilterDefineXml: remote::NwfilterDefineXmlArgs => remote::NwfilterDefineXmlRet, procedures::remote::NWFILTER_DEFINE_XML;
    /// Forgets a network filter.
    NwfilterUndefine: remote::NwfilterUndefineArgs => (), procedures::remote::NWFILTER_UNDEFINE;
    /// Lists network filters; or only counts them if no results are wanted.
    ConnectListAllNwfilters: remote::ConnectListAllNwfiltersArgs => remote::ConnectListAllNwfiltersRet, procedures::remote::CONNECT_LIST_ALL_NWFILTERS;
    /// Finds the binding of a filter to a network port by the port's device name.
    NwfilterBindingLookupByPortDev: remote::NwfilterBindingLookupByPortDevArgs => remote::NwfilterBindingLookupByPortDevRet, procedures::remote::NWFILTER_BINDING_LOOKUP_BY_PORT_DEV;
    /// Describes the binding of a filter to a network port as XML.
    NwfilterBindingGetXmlDesc: remote::NwfilterBindingGetXmlDescArgs => remote::NwfilterBindingGetXmlDescRet, procedures::remote::NWFILTER_BINDING_GET_XML_DESC;
    /// Binds a filter to a network port as the XML says.
    NwfilterBindingCreateXml: remote::NwfilterBindingCreateXmlArgs => remote::NwfilterBindingCreateXmlRet, procedures::remote::NWFILTER_BINDING_CREATE_XML;
    /// Removes the binding of a filter to a network port.
    NwfilterBindingDelete: remote::NwfilterBindingDeleteArgs => (), procedures::remote::NWFILTER_BINDING_DELETE;
    /// Lists the bindings of filters to network ports; or only counts them if no results are wanted.
    ConnectListAllNwfilterBindings: remote::ConnectListAllNwfilterBindingsArgs => remote::ConnectListAllNwfilterBindingsRet, procedures::remote::CONNECT_LIST_ALL_NWFILTER_BINDINGS;
    /// Defines a network filter from XML, if asked after checking it against the schema.
    NwfilterDefineXmlFlags: remote::NwfilterDefineXmlFlagsArgs => remote::NwfilterDefineXmlFlagsRet, procedures::remote::NWFILTER_DEFINE_XML_FLAGS;
    /// Counts the secrets.
    ConnectNumOfSecrets: () => remote::ConnectNumOfSecretsRet, procedures::remote::CONNECT_NUM_OF_SECRETS;
    /// Lists the uuids of secrets as text, at most as many as asked for.
    ConnectListSecrets: remote::ConnectListSecretsArgs => remote::ConnectListSecretsRet, procedures::remote::CONNECT_LIST_SECRETS;
    /// Finds a secret by its uuid.
    SecretLookupByUuid: remote::SecretLookupByUuidArgs => remote::SecretLookupByUuidRet, procedures::remote::SECRET_LOOKUP_BY_UUID;
    /// Defines a secret from XML; its value is set apart from that.
    SecretDefineXml: remote::SecretDefineXmlArgs => remote::SecretDefineXmlRet, procedures::remote::SECRET_DEFINE_XML;
    /// Describes a secret as XML, without its value.
    SecretGetXmlDesc: remote::SecretGetXmlDescArgs => remote::SecretGetXmlDescRet, procedures::remote::SECRET_GET_XML_DESC;
    /// Sets a secret's value.
    SecretSetValue: remote::SecretSetValueArgs => (), procedures::remote::SECRET_SET_VALUE;
    /// Gives a secret's value, unless it is private.
    SecretGetValue: remote::SecretGetValueArgs => remote::SecretGetValueRet, procedures::remote::SECRET_GET_VALUE;
    /// Forgets a secret and its value.
    SecretUndefine: remote::SecretUndefineArgs => (), procedures::remote::SECRET_UNDEFINE;
    /// Finds a secret by what it is used for.
    SecretLookupByUsage: remote::SecretLookupByUsageArgs => remote::SecretLookupByUsageRet, procedures::remote::SECRET_LOOKUP_BY_USAGE;
    /// Lists secrets, filtered by flags; or only counts them if no results are wanted.
    ConnectListAllSecrets: remote::ConnectListAllSecretsArgs => remote::ConnectListAllSecretsRet, procedures::remote::CONNECT_LIST_ALL_SECRETS;
    /// Asks for events of secrets, of one or of all.
    ConnectSecretEventRegisterAny: remote::ConnectSecretEventRegisterAnyArgs => remote::ConnectSecretEventRegisterAnyRet, procedures::remote::CONNECT_SECRET_EVENT_REGISTER_ANY;
    /// Ends a registration for events of secrets.
    ConnectSecretEventDeregisterAny: remote::ConnectSecretEventDeregisterAnyArgs => (), procedures::remote::CONNECT_SECRET_EVENT_DEREGISTER_ANY;
    /// Opens the daemon's driver for the connection by name; an empty name lets the daemon choose, and of the flags only bit 0 (read-only) counts.
    ConnectOpen: remote::ConnectOpenArgs => (), procedures::remote::CONNECT_OPEN;
    /// Ends the connection; the daemon replies first and closes the socket after that.
    ConnectClose: () => (), procedures::remote::CONNECT_CLOSE;
    /// Lists the ways in which the server lets the client prove who it is.
    AuthList: () => remote::AuthListRet, procedures::remote::AUTH_LIST;
    /// Begins SASL and lists the server's mechanisms, separated by commas.
    AuthSaslInit: () => remote::AuthSaslInitRet, procedures::remote::AUTH_SASL_INIT;
    /// Chooses a SASL mechanism and sends its first data; `nil` tells missing data from empty data.
    AuthSaslStart: remote::AuthSaslStartArgs => remote::AuthSaslStartRet, procedures::remote::AUTH_SASL_START;
    /// Sends the next SASL data; `nil` tells missing data from empty data.
    AuthSaslStep: remote::AuthSaslStepArgs => remote::AuthSaslStepRet, procedures::remote::AUTH_SASL_STEP;
    /// Has the server ask polkit whether the client's process may connect.
    AuthPolkit: () => remote::AuthPolkitRet, procedures::remote::AUTH_POLKIT;
    /// Counts the active storage pools.
    ConnectNumOfStoragePools: () => remote::ConnectNumOfStoragePoolsRet, procedures::remote::CONNECT_NUM_OF_STORAGE_POOLS;
    /// Lists the names of active storage pools, at most as many as asked for.
    ConnectListStoragePools: remote::ConnectListStoragePoolsArgs => remote::ConnectListStoragePoolsRet, procedures::remote::CONNECT_LIST_STORAGE_POOLS;
    /// Counts the storage pools that are defined but not active.
    ConnectNumOfDefinedStoragePools: () => remote::ConnectNumOfDefinedStoragePoolsRet, procedures::remote::CONNECT_NUM_OF_DEFINED_STORAGE_POOLS;
    /// Lists the names of storage pools that are defined but not active, at most as many as asked for.
    ConnectListDefinedStoragePools: remote::ConnectListDefinedStoragePoolsArgs => remote::ConnectListDefinedStoragePoolsRet, procedures::remote::CONNECT_LIST_DEFINED_STORAGE_POOLS;
    /// Looks for sources that a pool of the given type could use, and describes them as XML.
    ConnectFindStoragePoolSources: remote::ConnectFindStoragePoolSourcesArgs => remote::ConnectFindStoragePoolSourcesRet, procedures::remote::CONNECT_FIND_STORAGE_POOL_SOURCES;
    /// Starts a storage pool from XML; it vanishes when it stops.
    StoragePoolCreateXml: remote::StoragePoolCreateXmlArgs => remote::StoragePoolCreateXmlRet, procedures::remote::STORAGE_POOL_CREATE_XML;
    /// Defines a storage pool from XML.
    StoragePoolDefineXml: remote::StoragePoolDefineXmlArgs => remote::StoragePoolDefineXmlRet, procedures::remote::STORAGE_POOL_DEFINE_XML;
    /// Starts a defined storage pool.
    StoragePoolCreate: remote::StoragePoolCreateArgs => (), procedures::remote::STORAGE_POOL_CREATE;
    /// Makes what lies below a storage pool: a directory, a file system, a partition table.
    StoragePoolBuild: remote::StoragePoolBuildArgs => (), procedures::remote::STORAGE_POOL_BUILD;
    /// Stops a storage pool; its data stays.
    StoragePoolDestroy: remote::StoragePoolDestroyArgs => (), procedures::remote::STORAGE_POOL_DESTROY;
    /// Deletes what lies below a storage pool; its data is lost.
    StoragePoolDelete: remote::StoragePoolDeleteArgs => (), procedures::remote::STORAGE_POOL_DELETE;
    /// Forgets a storage pool's definition.
    StoragePoolUndefine: remote::StoragePoolUndefineArgs => (), procedures::remote::STORAGE_POOL_UNDEFINE;
    /// Looks anew which volumes a storage pool holds.
    StoragePoolRefresh: remote::StoragePoolRefreshArgs => (), procedures::remote::STORAGE_POOL_REFRESH;
    /// Finds a storage pool by its name.
    StoragePoolLookupByName: remote::StoragePoolLookupByNameArgs => remote::StoragePoolLookupByNameRet, procedures::remote::STORAGE_POOL_LOOKUP_BY_NAME;
    /// Finds a storage pool by its uuid.
    StoragePoolLookupByUuid: remote::StoragePoolLookupByUuidArgs => remote::StoragePoolLookupByUuidRet, procedures::remote::STORAGE_POOL_LOOKUP_BY_UUID;
    /// Finds the storage pool that holds a volume.
    StoragePoolLookupByVolume: remote::StoragePoolLookupByVolumeArgs => remote::StoragePoolLookupByVolumeRet, procedures::remote::STORAGE_POOL_LOOKUP_BY_VOLUME;
    /// Gives a storage pool's state, capacity, allocation and free space, in bytes.
    StoragePoolGetInfo: remote::StoragePoolGetInfoArgs => remote::StoragePoolGetInfoRet, procedures::remote::STORAGE_POOL_GET_INFO;
    /// Describes a storage pool as XML.
    StoragePoolGetXmlDesc: remote::StoragePoolGetXmlDescArgs => remote::StoragePoolGetXmlDescRet, procedures::remote::STORAGE_POOL_GET_XML_DESC;
    /// Says whether the storage pool starts with its daemon.
    StoragePoolGetAutostart: remote::StoragePoolGetAutostartArgs => remote::StoragePoolGetAutostartRet, procedures::remote::STORAGE_POOL_GET_AUTOSTART;
    /// Sets whether the storage pool starts with its daemon.
    StoragePoolSetAutostart: remote::StoragePoolSetAutostartArgs => (), procedures::remote::STORAGE_POOL_SET_AUTOSTART;
    /// Counts a storage pool's volumes.
    StoragePoolNumOfVolumes: remote::StoragePoolNumOfVolumesArgs => remote::StoragePoolNumOfVolumesRet, procedures::remote::STORAGE_POOL_NUM_OF_VOLUMES;
    /// Lists the names of a storage pool's volumes, at most as many as asked for.
    StoragePoolListVolumes: remote::StoragePoolListVolumesArgs => remote::StoragePoolListVolumesRet, procedures::remote::STORAGE_POOL_LIST_VOLUMES;
    /// Says whether the storage pool is active.
    StoragePoolIsActive: remote::StoragePoolIsActiveArgs => remote::StoragePoolIsActiveRet, procedures::remote::STORAGE_POOL_IS_ACTIVE;
    /// Says whether the storage pool has a definition.
    StoragePoolIsPersistent: remote::StoragePoolIsPersistentArgs => remote::StoragePoolIsPersistentRet, procedures::remote::STORAGE_POOL_IS_PERSISTENT;
    /// Lists storage pools, filtered by flags; or only counts them if no results are wanted.
    ConnectListAllStoragePools: remote::ConnectListAllStoragePoolsArgs => remote::ConnectListAllStoragePoolsRet, procedures::remote::CONNECT_LIST_ALL_STORAGE_POOLS;
    /// Lists a storage pool's volumes; or only counts them if no results are wanted.
    StoragePoolListAllVolumes: remote::StoragePoolListAllVolumesArgs => remote::StoragePoolListAllVolumesRet, procedures::remote::STORAGE_POOL_LIST_ALL_VOLUMES;
    /// Asks for events of storage pools, of one or of all.
    ConnectStoragePoolEventRegisterAny: remote::ConnectStoragePoolEventRegisterAnyArgs => remote::ConnectStoragePoolEventRegisterAnyRet, procedures::remote::CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY;
    /// Ends a registration for events of storage pools.
    ConnectStoragePoolEventDeregisterAny: remote::ConnectStoragePoolEventDeregisterAnyArgs => (), procedures::remote::CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY;
    /// Finds the storage pool whose target is a path.
    StoragePoolLookupByTargetPath: remote::StoragePoolLookupByTargetPathArgs => remote::StoragePoolLookupByTargetPathRet, procedures::remote::STORAGE_POOL_LOOKUP_BY_TARGET_PATH;
    /// Describes as XML which types of pool the daemon can manage.
    ConnectGetStoragePoolCapabilities: remote::ConnectGetStoragePoolCapabilitiesArgs => remote::ConnectGetStoragePoolCapabilitiesRet, procedures::remote::CONNECT_GET_STORAGE_POOL_CAPABILITIES;
    /// Creates a volume in a storage pool from XML.
    StorageVolCreateXml: remote::StorageVolCreateXmlArgs => remote::StorageVolCreateXmlRet [*], procedures::remote::STORAGE_VOL_CREATE_XML;
    /// Deletes a volume.
    StorageVolDelete: remote::StorageVolDeleteArgs => (), procedures::remote::STORAGE_VOL_DELETE;
    /// Finds a volume of a storage pool by its name.
    StorageVolLookupByName: remote::StorageVolLookupByNameArgs => remote::StorageVolLookupByNameRet [*], procedures::remote::STORAGE_VOL_LOOKUP_BY_NAME;
    /// Finds a volume by its key, which is unique on the host.
    StorageVolLookupByKey: remote::StorageVolLookupByKeyArgs => remote::StorageVolLookupByKeyRet [*], procedures::remote::STORAGE_VOL_LOOKUP_BY_KEY;
    /// Finds a volume by its path on the daemon's host.
    StorageVolLookupByPath: remote::StorageVolLookupByPathArgs => remote::StorageVolLookupByPathRet [*], procedures::remote::STORAGE_VOL_LOOKUP_BY_PATH;
    /// Gives a volume's type, capacity and allocation, in bytes.
    StorageVolGetInfo: remote::StorageVolGetInfoArgs => remote::StorageVolGetInfoRet, procedures::remote::STORAGE_VOL_GET_INFO;
    /// Describes a volume as XML.
    StorageVolGetXmlDesc: remote::StorageVolGetXmlDescArgs => remote::StorageVolGetXmlDescRet, procedures::remote::STORAGE_VOL_GET_XML_DESC;
    /// Gives a volume's path on the daemon's host.
    StorageVolGetPath: remote::StorageVolGetPathArgs => remote::StorageVolGetPathRet, procedures::remote::STORAGE_VOL_GET_PATH;
    /// Creates a volume in a storage pool from XML, with the data of another volume.
    StorageVolCreateXmlFrom: remote::StorageVolCreateXmlFromArgs => remote::StorageVolCreateXmlFromRet [*], procedures::remote::STORAGE_VOL_CREATE_XML_FROM;
    /// Overwrites a volume's data with zeros.
    StorageVolWipe: remote::StorageVolWipeArgs => (), procedures::remote::STORAGE_VOL_WIPE;
    /// Opens a stream that writes into a volume from an offset on; a length of 0 sets no end.
    StorageVolUpload: remote::StorageVolUploadArgs => (), procedures::remote::STORAGE_VOL_UPLOAD;
    /// Opens a stream that reads a volume from an offset on; a length of 0 reads to the end.
    StorageVolDownload: remote::StorageVolDownloadArgs => (), procedures::remote::STORAGE_VOL_DOWNLOAD;
    /// Overwrites a volume's data by a chosen algorithm.
    StorageVolWipePattern: remote::StorageVolWipePatternArgs => (), procedures::remote::STORAGE_VOL_WIPE_PATTERN;
    /// Changes a volume's capacity, in bytes.
    StorageVolResize: remote::StorageVolResizeArgs => (), procedures::remote::STORAGE_VOL_RESIZE;
    /// Gives a volume's type, capacity and allocation or by flag its physical size, in bytes.
    StorageVolGetInfoFlags: remote::StorageVolGetInfoFlagsArgs => remote::StorageVolGetInfoFlagsRet, procedures::remote::STORAGE_VOL_GET_INFO_FLAGS;
    /// Gives descriptors of the kernel namespaces of a container.
    LxcDomainOpenNamespace: lxc::DomainOpenNamespaceArgs => (), procedures::lxc::DOMAIN_OPEN_NAMESPACE;
    /// Sends a command to QEMU's monitor and gives its answer; libvirt does not know what it changed.
    QemuDomainMonitorCommand: qemu::DomainMonitorCommandArgs => qemu::DomainMonitorCommandRet, procedures::qemu::DOMAIN_MONITOR_COMMAND;
    /// Adopts a QEMU process that somebody else started.
    QemuDomainAttach: qemu::DomainAttachArgs => qemu::DomainAttachRet, procedures::qemu::DOMAIN_ATTACH;
    /// Sends a command to the agent in the domain and gives its answer.
    QemuDomainAgentCommand: qemu::DomainAgentCommandArgs => qemu::DomainAgentCommandRet, procedures::qemu::DOMAIN_AGENT_COMMAND;
    /// Asks for raw events of QEMU's monitor, of one domain or of all.
    QemuConnectDomainMonitorEventRegister: qemu::ConnectDomainMonitorEventRegisterArgs => qemu::ConnectDomainMonitorEventRegisterRet, procedures::qemu::CONNECT_DOMAIN_MONITOR_EVENT_REGISTER;
    /// Ends a registration for raw events of QEMU's monitor.
    QemuConnectDomainMonitorEventDeregister: qemu::ConnectDomainMonitorEventDeregisterArgs => (), procedures::qemu::CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER;
    /// Sends a command to QEMU's monitor with descriptors, and gives its answer with descriptors.
    QemuDomainMonitorCommandWithFiles: qemu::DomainMonitorCommandWithFilesArgs => qemu::DomainMonitorCommandWithFilesRet, procedures::qemu::DOMAIN_MONITOR_COMMAND_WITH_FILES;
}
