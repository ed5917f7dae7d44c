// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! A call as a value.

use ferrovirt_proto::{ProcedureInfo, lxc, procedures, qemu, remote};

/// One call with its arguments. Large arguments are boxed.
#[derive(Clone, Debug, PartialEq)]
pub enum Call {
    /// Names the hypervisor driver, such as `QEMU` or `TEST`.
    ConnectGetType(()),
    /// Gives the hypervisor's version as major * 1000000 + minor * 1000 + release.
    ConnectGetVersion(()),
    /// Says how many virtual CPUs one domain of the given type may have at most.
    ConnectGetMaxVcpus(remote::ConnectGetMaxVcpusArgs),
    /// Describes the host and what domains it can run as an XML document.
    ConnectGetCapabilities(()),
    /// Gives the host's name as the hypervisor's side knows it.
    ConnectGetHostname(()),
    /// Asks whether the driver or the daemon knows a feature of the protocol, by its number in `DriverFeature`.
    ConnectSupportsFeature(remote::ConnectSupportsFeatureArgs),
    /// Gives the connection's URI in full, as seen by the daemon.
    ConnectGetUri(()),
    /// Turns a hypervisor's own configuration text into domain XML.
    ConnectDomainXmlFromNative(remote::ConnectDomainXmlFromNativeArgs),
    /// Turns domain XML into the configuration text of a hypervisor's own format.
    ConnectDomainXmlToNative(remote::ConnectDomainXmlToNativeArgs),
    /// Says whether the connection is encrypted or stays on this machine.
    ConnectIsSecure(()),
    /// Gives the version of the library that serves the connection, coded like the hypervisor's.
    ConnectGetLibVersion(()),
    /// Compares a CPU description with the host's CPU.
    ConnectCompareCpu(remote::ConnectCompareCpuArgs),
    /// Computes the richest CPU that every one of the given host CPUs can provide.
    ConnectBaselineCpu(remote::ConnectBaselineCpuArgs),
    /// Gives the host's SMBIOS information as XML.
    ConnectGetSysinfo(remote::ConnectGetSysinfoArgs),
    /// Lists the CPU models that are known for an architecture.
    ConnectGetCpuModelNames(remote::ConnectGetCpuModelNamesArgs),
    /// Describes as XML what an emulator can give to a domain, for one architecture and machine type.
    ConnectGetDomainCapabilities(Box<remote::ConnectGetDomainCapabilitiesArgs>),
    /// Compares a CPU description with what the hypervisor can provide on this host.
    ConnectCompareHypervisorCpu(Box<remote::ConnectCompareHypervisorCpuArgs>),
    /// Computes the richest CPU that the hypervisor can provide on every one of the described hosts.
    ConnectBaselineHypervisorCpu(Box<remote::ConnectBaselineHypervisorCpuArgs>),
    /// Tells the daemon on whose behalf a trusted client acts from now on.
    ConnectSetIdentity(remote::ConnectSetIdentityArgs),
    /// Starts a defined domain.
    DomainCreate(remote::DomainCreateArgs),
    /// Starts a domain from XML; it vanishes when it stops, unless it was defined before.
    DomainCreateXml(remote::DomainCreateXmlArgs),
    /// Defines a domain from XML, or redefines the one of the same name and uuid.
    DomainDefineXml(remote::DomainDefineXmlArgs),
    /// Stops a domain at once, as if its power were cut.
    DomainDestroy(remote::DomainDestroyArgs),
    /// Describes a domain as XML; secrets and the migratable form are withheld from read-only connections.
    DomainGetXmlDesc(remote::DomainGetXmlDescArgs),
    /// Says whether the domain starts with its daemon.
    DomainGetAutostart(remote::DomainGetAutostartArgs),
    /// Gives a domain's state, memory (KiB), number of virtual CPUs and CPU time (ns).
    DomainGetInfo(remote::DomainGetInfoArgs),
    /// Gives the kind of system that the domain runs, such as `hvm`.
    DomainGetOsType(remote::DomainGetOsTypeArgs),
    /// Lists the names of domains that are defined but not running, at most as many as asked for.
    ConnectListDefinedDomains(remote::ConnectListDefinedDomainsArgs),
    /// Finds a running domain by its id.
    DomainLookupById(remote::DomainLookupByIdArgs),
    /// Finds a domain by its name.
    DomainLookupByName(remote::DomainLookupByNameArgs),
    /// Finds a domain by its uuid.
    DomainLookupByUuid(remote::DomainLookupByUuidArgs),
    /// Counts the domains that are defined but not running.
    ConnectNumOfDefinedDomains(()),
    /// Asks a domain to reboot by the ways that the flags name.
    DomainReboot(remote::DomainRebootArgs),
    /// Lets a paused domain run on.
    DomainResume(remote::DomainResumeArgs),
    /// Sets whether the domain starts with its daemon.
    DomainSetAutostart(remote::DomainSetAutostartArgs),
    /// Asks a domain to shut itself down; it may take its time or ignore it.
    DomainShutdown(remote::DomainShutdownArgs),
    /// Pauses a running domain; its memory stays where it is.
    DomainSuspend(remote::DomainSuspendArgs),
    /// Forgets a domain's definition; a running domain goes on until it stops.
    DomainUndefine(remote::DomainUndefineArgs),
    /// Lists the ids of running domains, at most as many as asked for.
    ConnectListDomains(remote::ConnectListDomainsArgs),
    /// Counts the running domains.
    ConnectNumOfDomains(()),
    /// Gives the security label of the domain's process.
    DomainGetSecurityLabel(remote::DomainGetSecurityLabelArgs),
    /// Says whether the domain is running or paused.
    DomainIsActive(remote::DomainIsActiveArgs),
    /// Says whether the domain has a definition that outlives it.
    DomainIsPersistent(remote::DomainIsPersistentArgs),
    /// Gives the progress of the job that runs on the domain: times in ms, sizes in bytes.
    DomainGetJobInfo(remote::DomainGetJobInfoArgs),
    /// Asks the job that runs on the domain to stop.
    DomainAbortJob(remote::DomainAbortJobArgs),
    /// Starts a defined domain and gives it back with its new id.
    DomainCreateWithFlags(remote::DomainCreateWithFlagsArgs),
    /// Says whether the domain's live definition was changed since it started.
    DomainIsUpdated(remote::DomainIsUpdatedArgs),
    /// Gives a domain's state and the reason for it.
    DomainGetState(remote::DomainGetStateArgs),
    /// Says whether the hypervisor's control channel to the domain is free, and since when (ms).
    DomainGetControlInfo(remote::DomainGetControlInfoArgs),
    /// Forgets a domain's definition and, by flags, what belongs to it: saved state, snapshots' metadata, firmware and TPM state.
    DomainUndefineFlags(remote::DomainUndefineFlagsArgs),
    /// Stops a domain at once, if asked by the gentle signal only.
    DomainDestroyFlags(remote::DomainDestroyFlagsArgs),
    /// Resets a domain's machine as by its reset button, with no word to the system inside.
    DomainReset(remote::DomainResetArgs),
    /// Asks a domain to shut itself down by the ways that the flags name.
    DomainShutdownFlags(remote::DomainShutdownFlagsArgs),
    /// Sets the domain's title, description or a piece of custom XML.
    DomainSetMetadata(Box<remote::DomainSetMetadataArgs>),
    /// Gives the domain's title, description or a piece of custom XML.
    DomainGetMetadata(Box<remote::DomainGetMetadataArgs>),
    /// Lists domains, filtered by flags; or only counts them if no results are wanted.
    ConnectListAllDomains(remote::ConnectListAllDomainsArgs),
    /// Gives the domain's security labels, one for each security driver in use.
    DomainGetSecurityLabelList(remote::DomainGetSecurityLabelListArgs),
    /// Gives the progress of the running or last finished job as typed parameters.
    DomainGetJobStats(remote::DomainGetJobStatsArgs),
    /// Starts a domain from XML and hands open descriptors to its first process.
    DomainCreateXmlWithFiles(remote::DomainCreateXmlWithFilesArgs),
    /// Starts a defined domain and hands open descriptors to its first process.
    DomainCreateWithFiles(remote::DomainCreateWithFilesArgs),
    /// Collects groups of statistics of many domains in one call; with an empty list, of all domains that the flags select.
    ConnectGetAllDomainStats(remote::ConnectGetAllDomainStatsArgs),
    /// Defines a domain from XML, if asked after checking it against the schema.
    DomainDefineXmlFlags(remote::DomainDefineXmlFlagsArgs),
    /// Gives an inactive domain another name.
    DomainRename(Box<remote::DomainRenameArgs>),
    /// Sets what becomes of the domain when it powers off, reboots or crashes.
    DomainSetLifecycleAction(remote::DomainSetLifecycleActionArgs),
    /// Gives what attests to the domain's protected launch.
    DomainGetLaunchSecurityInfo(remote::DomainGetLaunchSecurityInfoArgs),
    /// Lists what the daemon noted about a domain: deprecated settings, taints, I/O errors.
    DomainGetMessages(remote::DomainGetMessagesArgs),
    /// Hands a secret to a domain whose protected launch waits for it.
    DomainSetLaunchSecurityState(Box<remote::DomainSetLaunchSecurityStateArgs>),
    /// Asks the job that runs on the domain to stop; a flag allows it in the post-copy phase.
    DomainAbortJobFlags(remote::DomainAbortJobFlagsArgs),
    /// Says whether the domain starts at the host's next boot only.
    DomainGetAutostartOnce(remote::DomainGetAutostartOnceArgs),
    /// Sets whether the domain starts at the host's next boot only.
    DomainSetAutostartOnce(remote::DomainSetAutostartOnceArgs),
    /// Sends a non-maskable interrupt to the domain.
    DomainInjectNmi(remote::DomainInjectNmiArgs),
    /// Presses keys of the domain's keyboard together, and releases them after a time in ms.
    DomainSendKey(Box<remote::DomainSendKeyArgs>),
    /// Has the domain suspend itself to memory or disk.
    DomainPmSuspendForDuration(remote::DomainPmSuspendForDurationArgs),
    /// Wakes a domain that has suspended itself to memory.
    DomainPmWakeup(remote::DomainPmWakeupArgs),
    /// Asks for the host name inside the domain, from its agent or from DHCP leases.
    DomainGetHostname(remote::DomainGetHostnameArgs),
    /// Has the agent in the domain trim its mounted file systems.
    DomainFstrim(Box<remote::DomainFstrimArgs>),
    /// Sends a signal to a process inside the domain.
    DomainSendProcessSignal(remote::DomainSendProcessSignalArgs),
    /// Has the agent in the domain freeze file systems, all if none is named; says how many are frozen.
    DomainFsfreeze(Box<remote::DomainFsfreezeArgs>),
    /// Has the agent in the domain thaw frozen file systems; says how many it thawed.
    DomainFsthaw(Box<remote::DomainFsthawArgs>),
    /// Asks the agent in the domain for its clock.
    DomainGetTime(remote::DomainGetTimeArgs),
    /// Has the agent in the domain set its clock, or synchronise it with the hardware clock.
    DomainSetTime(remote::DomainSetTimeArgs),
    /// Has the agent in the domain list its mounted file systems with their disks.
    DomainGetFsinfo(remote::DomainGetFsinfoArgs),
    /// Lists the addresses of the domain's interfaces from DHCP leases, the agent or the ARP table.
    DomainInterfaceAddresses(remote::DomainInterfaceAddressesArgs),
    /// Has the agent in the domain set a user's password.
    DomainSetUserPassword(Box<remote::DomainSetUserPasswordArgs>),
    /// Has the agent in the domain list the CPUs that its system sees.
    DomainGetGuestVcpus(remote::DomainGetGuestVcpusArgs),
    /// Has the agent in the domain switch CPUs of its system on or off.
    DomainSetGuestVcpus(Box<remote::DomainSetGuestVcpusArgs>),
    /// Has the agent in the domain tell about users, system, time zone, host name, file systems, disks, interfaces or load.
    DomainGetGuestInfo(remote::DomainGetGuestInfoArgs),
    /// Sets how long the daemon waits for the agent in the domain, in seconds; -2 waits for ever, -1 takes the default, 0 does not wait.
    DomainAgentSetResponseTimeout(remote::DomainAgentSetResponseTimeoutArgs),
    /// Has the agent in the domain list the ssh keys that may log in as a user.
    DomainAuthorizedSshKeysGet(Box<remote::DomainAuthorizedSshKeysGetArgs>),
    /// Has the agent in the domain set, add or remove the ssh keys that may log in as a user.
    DomainAuthorizedSshKeysSet(Box<remote::DomainAuthorizedSshKeysSetArgs>),
    /// Gives counters of one of the domain's disks.
    DomainBlockStats(Box<remote::DomainBlockStatsArgs>),
    /// Reads bytes of one of the domain's disks.
    DomainBlockPeek(Box<remote::DomainBlockPeekArgs>),
    /// Gives capacity, allocation and physical size of one of the domain's disks, in bytes.
    DomainGetBlockInfo(Box<remote::DomainGetBlockInfoArgs>),
    /// Ends a disk's block job, or pivots to its mirror.
    DomainBlockJobAbort(Box<remote::DomainBlockJobAbortArgs>),
    /// Gives the progress of a disk's block job.
    DomainGetBlockJobInfo(Box<remote::DomainGetBlockJobInfoArgs>),
    /// Limits the bandwidth of a disk's block job, in MiB/s or by flag in bytes/s.
    DomainBlockJobSetSpeed(Box<remote::DomainBlockJobSetSpeedArgs>),
    /// Starts to copy the whole backing chain into a disk's active image.
    DomainBlockPull(Box<remote::DomainBlockPullArgs>),
    /// Gives counters of one of the domain's disks, or of all together, as typed parameters.
    DomainBlockStatsFlags(Box<remote::DomainBlockStatsFlagsArgs>),
    /// Changes the size of one of the domain's disks while it runs, in KiB or by flag in bytes.
    DomainBlockResize(Box<remote::DomainBlockResizeArgs>),
    /// Lists the disks on which the domain met I/O errors.
    DomainGetDiskErrors(remote::DomainGetDiskErrorsArgs),
    /// Starts to copy a part of the backing chain into a disk's active image, or to copy the disk elsewhere.
    DomainBlockRebase(Box<remote::DomainBlockRebaseArgs>),
    /// Starts to merge images of a disk's chain down into their backing image.
    DomainBlockCommit(Box<remote::DomainBlockCommitArgs>),
    /// Starts to mirror a disk to a destination described in XML.
    DomainBlockCopy(Box<remote::DomainBlockCopyArgs>),
    /// Sets how many bytes may be written to a disk before an event tells of it.
    DomainSetBlockThreshold(Box<remote::DomainSetBlockThresholdArgs>),
    /// Creates or changes a group of throttling settings that disks can share.
    DomainSetThrottleGroup(Box<remote::DomainSetThrottleGroupArgs>),
    /// Removes a group of throttling settings.
    DomainDelThrottleGroup(Box<remote::DomainDelThrottleGroupArgs>),
    /// Creates a checkpoint, from which on changes to a domain's disks are tracked.
    DomainCheckpointCreateXml(Box<remote::DomainCheckpointCreateXmlArgs>),
    /// Describes a checkpoint as XML; secrets are withheld from read-only connections.
    DomainCheckpointGetXmlDesc(Box<remote::DomainCheckpointGetXmlDescArgs>),
    /// Lists a domain's checkpoints, filtered by flags; or only counts them if no results are wanted.
    DomainListAllCheckpoints(remote::DomainListAllCheckpointsArgs),
    /// Lists a checkpoint's children, filtered by flags; or only counts them if no results are wanted.
    DomainCheckpointListAllChildren(Box<remote::DomainCheckpointListAllChildrenArgs>),
    /// Finds a checkpoint of a domain by its name.
    DomainCheckpointLookupByName(Box<remote::DomainCheckpointLookupByNameArgs>),
    /// Gives the checkpoint that a checkpoint follows.
    DomainCheckpointGetParent(Box<remote::DomainCheckpointGetParentArgs>),
    /// Deletes a checkpoint; what it tracked goes to its parent.
    DomainCheckpointDelete(Box<remote::DomainCheckpointDeleteArgs>),
    /// Starts a backup of a running domain's disks, full or since a checkpoint.
    DomainBackupBegin(Box<remote::DomainBackupBeginArgs>),
    /// Describes the running backup of a domain as XML.
    DomainBackupGetXmlDesc(remote::DomainBackupGetXmlDescArgs),
    /// Adds a device described in XML to a running domain.
    DomainAttachDevice(Box<remote::DomainAttachDeviceArgs>),
    /// Removes a device described in XML from a running domain.
    DomainDetachDevice(Box<remote::DomainDetachDeviceArgs>),
    /// Adds a device described in XML to the live or to the defined domain.
    DomainAttachDeviceFlags(Box<remote::DomainAttachDeviceFlagsArgs>),
    /// Removes a device described in XML from the live or from the defined domain.
    DomainDetachDeviceFlags(Box<remote::DomainDetachDeviceFlagsArgs>),
    /// Changes a device of the live or of the defined domain to what the XML says.
    DomainUpdateDeviceFlags(Box<remote::DomainUpdateDeviceFlagsArgs>),
    /// Opens a stream to one of the domain's consoles or serial ports.
    DomainOpenConsole(Box<remote::DomainOpenConsoleArgs>),
    /// Opens a stream with a picture of one of the domain's screens and says its type.
    DomainScreenshot(remote::DomainScreenshotArgs),
    /// Connects a descriptor of the client to one of the domain's displays.
    DomainOpenGraphics(remote::DomainOpenGraphicsArgs),
    /// Opens a stream to one of the domain's channels.
    DomainOpenChannel(Box<remote::DomainOpenChannelArgs>),
    /// Gives a descriptor that is connected to one of the domain's displays.
    DomainOpenGraphicsFd(remote::DomainOpenGraphicsFdArgs),
    /// Removes the device of an alias; an event tells when it is gone.
    DomainDetachDeviceAlias(Box<remote::DomainDetachDeviceAliasArgs>),
    /// Keeps descriptors under a name for the domain's disks to refer to.
    DomainFdAssociate(Box<remote::DomainFdAssociateArgs>),
    /// Has a display read its TLS certificates again.
    DomainGraphicsReload(remote::DomainGraphicsReloadArgs),
    /// First protocol, on the destination: gets ready to receive a domain.
    DomainMigratePrepare(remote::DomainMigratePrepareArgs),
    /// First and second protocol, on the source: sends the domain.
    DomainMigratePerform(Box<remote::DomainMigratePerformArgs>),
    /// First protocol, on the destination: takes the domain over.
    DomainMigrateFinish(Box<remote::DomainMigrateFinishArgs>),
    /// Second protocol, on the destination: gets ready to receive the domain that the XML describes.
    DomainMigratePrepare2(Box<remote::DomainMigratePrepare2Args>),
    /// Second protocol, on the destination: takes the domain over, or cleans up if sending failed.
    DomainMigrateFinish2(Box<remote::DomainMigrateFinish2Args>),
    /// Second protocol, on the destination: gets ready to receive a domain through a stream.
    DomainMigratePrepareTunnel(remote::DomainMigratePrepareTunnelArgs),
    /// Sets how long the domain may stand still at the end of a migration, in ms.
    DomainMigrateSetMaxDowntime(remote::DomainMigrateSetMaxDowntimeArgs),
    /// Limits the bandwidth of a migration, in MiB/s.
    DomainMigrateSetMaxSpeed(remote::DomainMigrateSetMaxSpeedArgs),
    /// Third protocol, on the source: starts, gives the domain's XML and a cookie for the destination.
    DomainMigrateBegin3(Box<remote::DomainMigrateBegin3Args>),
    /// Third protocol, on the destination: gets ready and gives a cookie and an address for the source.
    DomainMigratePrepare3(Box<remote::DomainMigratePrepare3Args>),
    /// Third protocol, on the destination: gets ready to receive through a stream and gives a cookie for the source.
    DomainMigratePrepareTunnel3(Box<remote::DomainMigratePrepareTunnel3Args>),
    /// Third protocol, on the source: sends the domain and gives a cookie for the destination.
    DomainMigratePerform3(Box<remote::DomainMigratePerform3Args>),
    /// Third protocol, on the destination: takes the domain over or cleans up, and gives a cookie for the source.
    DomainMigrateFinish3(Box<remote::DomainMigrateFinish3Args>),
    /// Third protocol, on the source: lets the domain go, or runs it on if the migration was cancelled.
    DomainMigrateConfirm3(Box<remote::DomainMigrateConfirm3Args>),
    /// Gives the limit on a migration's bandwidth, in MiB/s.
    DomainMigrateGetMaxSpeed(remote::DomainMigrateGetMaxSpeedArgs),
    /// Gives the size of the cache that compresses repeatedly sent pages, in bytes.
    DomainMigrateGetCompressionCache(remote::DomainMigrateGetCompressionCacheArgs),
    /// Sets the size of the cache that compresses repeatedly sent pages, in bytes.
    DomainMigrateSetCompressionCache(remote::DomainMigrateSetCompressionCacheArgs),
    /// Third protocol with typed parameters, on the source: starts, gives the domain's XML and a cookie for the destination.
    DomainMigrateBegin3Params(Box<remote::DomainMigrateBegin3ParamsArgs>),
    /// Third protocol with typed parameters, on the destination: gets ready and gives a cookie and an address for the source.
    DomainMigratePrepare3Params(remote::DomainMigratePrepare3ParamsArgs),
    /// Third protocol with typed parameters, on the destination: gets ready to receive through a stream.
    DomainMigratePrepareTunnel3Params(remote::DomainMigratePrepareTunnel3ParamsArgs),
    /// Third protocol with typed parameters, on the source: sends the domain and gives a cookie for the destination.
    DomainMigratePerform3Params(Box<remote::DomainMigratePerform3ParamsArgs>),
    /// Third protocol with typed parameters, on the destination: takes the domain over or cleans up.
    DomainMigrateFinish3Params(remote::DomainMigrateFinish3ParamsArgs),
    /// Third protocol with typed parameters, on the source: lets the domain go, or runs it on if cancelled.
    DomainMigrateConfirm3Params(Box<remote::DomainMigrateConfirm3ParamsArgs>),
    /// Moves a running migration to its post-copy phase: the domain goes on at the destination while its memory follows.
    DomainMigrateStartPostCopy(remote::DomainMigrateStartPostCopyArgs),
    /// Says how long the domain may stand still at the end of a migration, in ms.
    DomainMigrateGetMaxDowntime(remote::DomainMigrateGetMaxDowntimeArgs),
    /// Writes the domain's memory to a file on the daemon's host for debugging.
    DomainCoreDump(Box<remote::DomainCoreDumpArgs>),
    /// Starts a domain from a file with its saved memory.
    DomainRestore(remote::DomainRestoreArgs),
    /// Saves a running domain's memory to a file on the daemon's host and stops it.
    DomainSave(Box<remote::DomainSaveArgs>),
    /// Saves the domain's memory where the daemon keeps it, and stops it; the next start resumes from there.
    DomainManagedSave(remote::DomainManagedSaveArgs),
    /// Says whether the daemon keeps saved memory of the domain.
    DomainHasManagedSaveImage(remote::DomainHasManagedSaveImageArgs),
    /// Throws away the saved memory that the daemon keeps of the domain.
    DomainManagedSaveRemove(remote::DomainManagedSaveRemoveArgs),
    /// Saves a running domain's memory to a file and stops it, perhaps with changed XML.
    DomainSaveFlags(Box<remote::DomainSaveFlagsArgs>),
    /// Starts a domain from a file with its saved memory, perhaps with changed XML.
    DomainRestoreFlags(remote::DomainRestoreFlagsArgs),
    /// Describes the domain in a file of saved memory as XML.
    DomainSaveImageGetXmlDesc(remote::DomainSaveImageGetXmlDescArgs),
    /// Changes the XML in a file of saved memory.
    DomainSaveImageDefineXml(remote::DomainSaveImageDefineXmlArgs),
    /// Writes the domain's memory to a file on the daemon's host in a chosen format.
    DomainCoreDumpWithFormat(Box<remote::DomainCoreDumpWithFormatArgs>),
    /// Describes as XML the domain whose saved memory the daemon keeps.
    DomainManagedSaveGetXmlDesc(remote::DomainManagedSaveGetXmlDescArgs),
    /// Changes the XML of the saved memory that the daemon keeps.
    DomainManagedSaveDefineXml(Box<remote::DomainManagedSaveDefineXmlArgs>),
    /// Saves a running domain's memory to a file as typed parameters say.
    DomainSaveParams(Box<remote::DomainSaveParamsArgs>),
    /// Starts a domain from a file with its saved memory as typed parameters say.
    DomainRestoreParams(remote::DomainRestoreParamsArgs),
    /// Takes a snapshot of a domain as the XML says.
    DomainSnapshotCreateXml(Box<remote::DomainSnapshotCreateXmlArgs>),
    /// Describes a snapshot as XML; secrets are withheld from read-only connections.
    DomainSnapshotGetXmlDesc(Box<remote::DomainSnapshotGetXmlDescArgs>),
    /// Counts a domain's snapshots.
    DomainSnapshotNum(remote::DomainSnapshotNumArgs),
    /// Lists the names of a domain's snapshots, at most as many as asked for.
    DomainSnapshotListNames(remote::DomainSnapshotListNamesArgs),
    /// Finds a snapshot of a domain by its name.
    DomainSnapshotLookupByName(Box<remote::DomainSnapshotLookupByNameArgs>),
    /// Says whether the domain has a current snapshot.
    DomainHasCurrentSnapshot(remote::DomainHasCurrentSnapshotArgs),
    /// Gives the domain's current snapshot.
    DomainSnapshotCurrent(remote::DomainSnapshotCurrentArgs),
    /// Puts a domain back into the state of a snapshot.
    DomainRevertToSnapshot(Box<remote::DomainRevertToSnapshotArgs>),
    /// Deletes a snapshot, by flags with its children or its metadata only.
    DomainSnapshotDelete(Box<remote::DomainSnapshotDeleteArgs>),
    /// Gives the snapshot that a snapshot grew from.
    DomainSnapshotGetParent(Box<remote::DomainSnapshotGetParentArgs>),
    /// Counts a snapshot's children.
    DomainSnapshotNumChildren(Box<remote::DomainSnapshotNumChildrenArgs>),
    /// Lists the names of a snapshot's children, at most as many as asked for.
    DomainSnapshotListChildrenNames(Box<remote::DomainSnapshotListChildrenNamesArgs>),
    /// Says whether a snapshot is its domain's current one.
    DomainSnapshotIsCurrent(Box<remote::DomainSnapshotIsCurrentArgs>),
    /// Says whether the daemon keeps data about the snapshot that would be lost with the domain.
    DomainSnapshotHasMetadata(Box<remote::DomainSnapshotHasMetadataArgs>),
    /// Lists a domain's snapshots, filtered by flags; or only counts them if no results are wanted.
    DomainListAllSnapshots(remote::DomainListAllSnapshotsArgs),
    /// Lists a snapshot's children, filtered by flags; or only counts them if no results are wanted.
    DomainSnapshotListAllChildren(Box<remote::DomainSnapshotListAllChildrenArgs>),
    /// Gives the most memory that the domain can be given, in KiB.
    DomainGetMaxMemory(remote::DomainGetMaxMemoryArgs),
    /// Says how many virtual CPUs the domain may have at most.
    DomainGetMaxVcpus(remote::DomainGetMaxVcpusArgs),
    /// Tells of each virtual CPU its state, time and host CPU, and where it may run.
    DomainGetVcpus(remote::DomainGetVcpusArgs),
    /// Sets which host CPUs a virtual CPU of a running domain may use.
    DomainPinVcpu(Box<remote::DomainPinVcpuArgs>),
    /// Sets the most memory that the domain can be given, in KiB.
    DomainSetMaxMemory(remote::DomainSetMaxMemoryArgs),
    /// Sets the memory of a running domain, in KiB.
    DomainSetMemory(remote::DomainSetMemoryArgs),
    /// Sets the number of virtual CPUs of a running domain.
    DomainSetVcpus(remote::DomainSetVcpusArgs),
    /// Names the scheduler of the domain's CPUs and says how many parameters it has.
    DomainGetSchedulerType(remote::DomainGetSchedulerTypeArgs),
    /// Gives the parameters of the domain's CPU scheduler.
    DomainGetSchedulerParameters(remote::DomainGetSchedulerParametersArgs),
    /// Sets parameters of the domain's CPU scheduler.
    DomainSetSchedulerParameters(Box<remote::DomainSetSchedulerParametersArgs>),
    /// Gives counters of one of the domain's interfaces: bytes, packets, errors, drops.
    DomainInterfaceStats(Box<remote::DomainInterfaceStatsArgs>),
    /// Reads bytes of the domain's memory.
    DomainMemoryPeek(remote::DomainMemoryPeekArgs),
    /// Gives statistics of the domain's memory as pairs of tag and value.
    DomainMemoryStats(remote::DomainMemoryStatsArgs),
    /// Sets limits on the domain's memory: hard, soft, swap.
    DomainSetMemoryParameters(Box<remote::DomainSetMemoryParametersArgs>),
    /// Gives the limits on the domain's memory.
    DomainGetMemoryParameters(remote::DomainGetMemoryParametersArgs),
    /// Sets the number of virtual CPUs of the live or of the defined domain; a flag means the maximum, another asks the agent.
    DomainSetVcpusFlags(remote::DomainSetVcpusFlagsArgs),
    /// Counts the virtual CPUs of the live or of the defined domain; a flag means the maximum, another asks the agent.
    DomainGetVcpusFlags(remote::DomainGetVcpusFlagsArgs),
    /// Sets the memory of the live or of the defined domain, in KiB; a flag means the maximum.
    DomainSetMemoryFlags(remote::DomainSetMemoryFlagsArgs),
    /// Sets the domain's share of block I/O.
    DomainSetBlkioParameters(Box<remote::DomainSetBlkioParametersArgs>),
    /// Gives the domain's share of block I/O.
    DomainGetBlkioParameters(remote::DomainGetBlkioParametersArgs),
    /// Sets parameters of the CPU scheduler of the live or of the defined domain.
    DomainSetSchedulerParametersFlags(Box<remote::DomainSetSchedulerParametersFlagsArgs>),
    /// Gives the parameters of the CPU scheduler of the live or of the defined domain.
    DomainGetSchedulerParametersFlags(remote::DomainGetSchedulerParametersFlagsArgs),
    /// Sets which host CPUs a virtual CPU of the live or of the defined domain may use.
    DomainPinVcpuFlags(Box<remote::DomainPinVcpuFlagsArgs>),
    /// Gives for every virtual CPU the map of host CPUs that it may use.
    DomainGetVcpuPinInfo(remote::DomainGetVcpuPinInfoArgs),
    /// Throttles one of the domain's disks.
    DomainSetBlockIoTune(Box<remote::DomainSetBlockIoTuneArgs>),
    /// Gives the throttling of one of the domain's disks.
    DomainGetBlockIoTune(Box<remote::DomainGetBlockIoTuneArgs>),
    /// Sets from which host NUMA nodes the domain takes its memory.
    DomainSetNumaParameters(Box<remote::DomainSetNumaParametersArgs>),
    /// Says from which host NUMA nodes the domain takes its memory.
    DomainGetNumaParameters(remote::DomainGetNumaParametersArgs),
    /// Sets the bandwidth of one of the domain's interfaces.
    DomainSetInterfaceParameters(Box<remote::DomainSetInterfaceParametersArgs>),
    /// Gives the bandwidth of one of the domain's interfaces.
    DomainGetInterfaceParameters(Box<remote::DomainGetInterfaceParametersArgs>),
    /// Gives the CPU time that the domain used, in total or for each host CPU.
    DomainGetCpuStats(remote::DomainGetCpuStatsArgs),
    /// Sets which host CPUs the emulator's own threads may use.
    DomainPinEmulator(Box<remote::DomainPinEmulatorArgs>),
    /// Gives the map of host CPUs that the emulator's own threads may use.
    DomainGetEmulatorPinInfo(remote::DomainGetEmulatorPinInfoArgs),
    /// Sets how often memory statistics are collected, in seconds; 0 stops it.
    DomainSetMemoryStatsPeriod(remote::DomainSetMemoryStatsPeriodArgs),
    /// Lists the domain's I/O threads with the host CPUs that each may use.
    DomainGetIothreadInfo(remote::DomainGetIothreadInfoArgs),
    /// Sets which host CPUs an I/O thread may use.
    DomainPinIothread(Box<remote::DomainPinIothreadArgs>),
    /// Adds an I/O thread to the domain.
    DomainAddIothread(remote::DomainAddIothreadArgs),
    /// Removes an I/O thread from the domain.
    DomainDelIothread(remote::DomainDelIothreadArgs),
    /// Says which performance events of the domain are on.
    DomainGetPerfEvents(remote::DomainGetPerfEventsArgs),
    /// Switches performance events of the domain on or off.
    DomainSetPerfEvents(Box<remote::DomainSetPerfEventsArgs>),
    /// Switches single virtual CPUs on or off.
    DomainSetVcpu(Box<remote::DomainSetVcpuArgs>),
    /// Sets polling and pool sizes of an I/O thread.
    DomainSetIothreadParams(Box<remote::DomainSetIothreadParamsArgs>),
    /// Starts to measure over some seconds how fast the domain writes to its memory.
    DomainStartDirtyRateCalc(remote::DomainStartDirtyRateCalcArgs),
    /// Oldest form: asks for lifecycle events of all domains.
    ConnectDomainEventRegister(()),
    /// Oldest form: ends the registration for lifecycle events of all domains.
    ConnectDomainEventDeregister(()),
    /// Old form: asks for one kind of event of all domains.
    ConnectDomainEventRegisterAny(remote::ConnectDomainEventRegisterAnyArgs),
    /// Old form: ends the registration for one kind of event of all domains.
    ConnectDomainEventDeregisterAny(remote::ConnectDomainEventDeregisterAnyArgs),
    /// Asks for one kind of event, of one domain or of all, and gives the id that the events will carry.
    ConnectDomainEventCallbackRegisterAny(remote::ConnectDomainEventCallbackRegisterAnyArgs),
    /// Ends the registration of an id.
    ConnectDomainEventCallbackDeregisterAny(remote::ConnectDomainEventCallbackDeregisterAnyArgs),
    /// Asks to be told when the daemon's own connection to a hypervisor ends.
    ConnectRegisterCloseCallback(()),
    /// No longer asks to be told when the daemon's own connection to a hypervisor ends.
    ConnectUnregisterCloseCallback(()),
    /// Counts the host's active interfaces.
    ConnectNumOfInterfaces(()),
    /// Lists the names of the host's active interfaces, at most as many as asked for.
    ConnectListInterfaces(remote::ConnectListInterfacesArgs),
    /// Finds a host interface by its name.
    InterfaceLookupByName(remote::InterfaceLookupByNameArgs),
    /// Finds a host interface by its MAC address.
    InterfaceLookupByMacString(remote::InterfaceLookupByMacStringArgs),
    /// Describes a host interface as XML.
    InterfaceGetXmlDesc(remote::InterfaceGetXmlDescArgs),
    /// Defines a host interface from XML.
    InterfaceDefineXml(remote::InterfaceDefineXmlArgs),
    /// Forgets a host interface's definition.
    InterfaceUndefine(remote::InterfaceUndefineArgs),
    /// Brings a host interface up.
    InterfaceCreate(remote::InterfaceCreateArgs),
    /// Takes a host interface down.
    InterfaceDestroy(remote::InterfaceDestroyArgs),
    /// Counts the host's interfaces that are defined but not active.
    ConnectNumOfDefinedInterfaces(()),
    /// Lists the names of the host's interfaces that are defined but not active, at most as many as asked for.
    ConnectListDefinedInterfaces(remote::ConnectListDefinedInterfacesArgs),
    /// Says whether the host interface is up.
    InterfaceIsActive(remote::InterfaceIsActiveArgs),
    /// Remembers the host's network configuration, to go back to it if the coming changes fail.
    InterfaceChangeBegin(remote::InterfaceChangeBeginArgs),
    /// Keeps the changes to the host's network configuration.
    InterfaceChangeCommit(remote::InterfaceChangeCommitArgs),
    /// Goes back to the remembered network configuration of the host.
    InterfaceChangeRollback(remote::InterfaceChangeRollbackArgs),
    /// Lists the host's interfaces, filtered by flags; or only counts them if no results are wanted.
    ConnectListAllInterfaces(remote::ConnectListAllInterfacesArgs),
    /// Lists the names of networks that are defined but not active, at most as many as asked for.
    ConnectListDefinedNetworks(remote::ConnectListDefinedNetworksArgs),
    /// Lists the names of active networks, at most as many as asked for.
    ConnectListNetworks(remote::ConnectListNetworksArgs),
    /// Starts a defined network.
    NetworkCreate(remote::NetworkCreateArgs),
    /// Starts a network from XML; it vanishes when it stops.
    NetworkCreateXml(remote::NetworkCreateXmlArgs),
    /// Defines a network from XML.
    NetworkDefineXml(remote::NetworkDefineXmlArgs),
    /// Stops a network.
    NetworkDestroy(remote::NetworkDestroyArgs),
    /// Describes a network as XML.
    NetworkGetXmlDesc(remote::NetworkGetXmlDescArgs),
    /// Says whether the network starts with its daemon.
    NetworkGetAutostart(remote::NetworkGetAutostartArgs),
    /// Names the bridge device of the network.
    NetworkGetBridgeName(remote::NetworkGetBridgeNameArgs),
    /// Finds a network by its name.
    NetworkLookupByName(remote::NetworkLookupByNameArgs),
    /// Finds a network by its uuid.
    NetworkLookupByUuid(remote::NetworkLookupByUuidArgs),
    /// Sets whether the network starts with its daemon.
    NetworkSetAutostart(remote::NetworkSetAutostartArgs),
    /// Forgets a network's definition.
    NetworkUndefine(remote::NetworkUndefineArgs),
    /// Counts the networks that are defined but not active.
    ConnectNumOfDefinedNetworks(()),
    /// Counts the active networks.
    ConnectNumOfNetworks(()),
    /// Says whether the network is active.
    NetworkIsActive(remote::NetworkIsActiveArgs),
    /// Says whether the network has a definition.
    NetworkIsPersistent(remote::NetworkIsPersistentArgs),
    /// Lists networks, filtered by flags; or only counts them if no results are wanted.
    ConnectListAllNetworks(remote::ConnectListAllNetworksArgs),
    /// Changes one section of the live or of the defined network.
    NetworkUpdate(Box<remote::NetworkUpdateArgs>),
    /// Asks for events of networks, of one or of all.
    ConnectNetworkEventRegisterAny(remote::ConnectNetworkEventRegisterAnyArgs),
    /// Ends a registration for events of networks.
    ConnectNetworkEventDeregisterAny(remote::ConnectNetworkEventDeregisterAnyArgs),
    /// Lists the leases that the network's DHCP server has given, all or those of one MAC address.
    NetworkGetDhcpLeases(Box<remote::NetworkGetDhcpLeasesArgs>),
    /// Lists a network's ports; or only counts them if no results are wanted.
    NetworkListAllPorts(remote::NetworkListAllPortsArgs),
    /// Finds a port of a network by its uuid.
    NetworkPortLookupByUuid(remote::NetworkPortLookupByUuidArgs),
    /// Creates a port of a network from XML.
    NetworkPortCreateXml(Box<remote::NetworkPortCreateXmlArgs>),
    /// Gives the bandwidth of a network port.
    NetworkPortGetParameters(remote::NetworkPortGetParametersArgs),
    /// Sets the bandwidth of a network port.
    NetworkPortSetParameters(Box<remote::NetworkPortSetParametersArgs>),
    /// Describes a network port as XML.
    NetworkPortGetXmlDesc(remote::NetworkPortGetXmlDescArgs),
    /// Removes a network port.
    NetworkPortDelete(remote::NetworkPortDeleteArgs),
    /// Defines a network from XML, if asked after checking it against the schema.
    NetworkDefineXmlFlags(remote::NetworkDefineXmlFlagsArgs),
    /// Starts a network from XML, if asked after checking it against the schema.
    NetworkCreateXmlFlags(remote::NetworkCreateXmlFlagsArgs),
    /// Sets the network's title, description or a piece of custom XML.
    NetworkSetMetadata(Box<remote::NetworkSetMetadataArgs>),
    /// Gives the network's title, description or a piece of custom XML.
    NetworkGetMetadata(Box<remote::NetworkGetMetadataArgs>),
    /// Gives the host's CPU model, memory (KiB), and counts of CPUs, NUMA nodes, sockets, cores and threads.
    NodeGetInfo(()),
    /// Gives the free memory of some NUMA nodes, in bytes.
    NodeGetCellsFreeMemory(remote::NodeGetCellsFreeMemoryArgs),
    /// Gives the host's free memory, in bytes.
    NodeGetFreeMemory(()),
    /// Takes a host device from its driver, so that a domain can have it.
    NodeDeviceDettach(remote::NodeDeviceDettachArgs),
    /// Gives a host device back to its driver.
    NodeDeviceReAttach(remote::NodeDeviceReAttachArgs),
    /// Resets a host device before or after a domain has it.
    NodeDeviceReset(remote::NodeDeviceResetArgs),
    /// Names the host's security driver and its domain of interpretation.
    NodeGetSecurityModel(()),
    /// Gives how the time of one host CPU, or of all, was spent, in ns.
    NodeGetCpuStats(remote::NodeGetCpuStatsArgs),
    /// Gives the memory counters of one NUMA node, or of all, in KiB.
    NodeGetMemoryStats(remote::NodeGetMemoryStatsArgs),
    /// Suspends the host and wakes it after some seconds.
    NodeSuspendForDuration(remote::NodeSuspendForDurationArgs),
    /// Sets how the host shares equal memory pages.
    NodeSetMemoryParameters(remote::NodeSetMemoryParametersArgs),
    /// Says how the host shares equal memory pages.
    NodeGetMemoryParameters(remote::NodeGetMemoryParametersArgs),
    /// Says which of the host's CPUs are there and online.
    NodeGetCpuMap(remote::NodeGetCpuMapArgs),
    /// Takes a host device from its driver and gives it to the named one.
    NodeDeviceDetachFlags(remote::NodeDeviceDetachFlagsArgs),
    /// Counts the free pages of given sizes on given NUMA nodes.
    NodeGetFreePages(remote::NodeGetFreePagesArgs),
    /// Sets or adds to the pools of huge pages on given NUMA nodes.
    NodeAllocPages(remote::NodeAllocPagesArgs),
    /// Gives what the host's AMD SEV can do and its certificates.
    NodeGetSevInfo(remote::NodeGetSevInfoArgs),
    /// Counts the host's devices, all or those with a capability.
    NodeNumOfDevices(remote::NodeNumOfDevicesArgs),
    /// Lists the names of the host's devices, all or those with a capability.
    NodeListDevices(remote::NodeListDevicesArgs),
    /// Finds a host device by its name.
    NodeDeviceLookupByName(remote::NodeDeviceLookupByNameArgs),
    /// Describes a host device as XML.
    NodeDeviceGetXmlDesc(remote::NodeDeviceGetXmlDescArgs),
    /// Names a host device's parent.
    NodeDeviceGetParent(remote::NodeDeviceGetParentArgs),
    /// Counts a host device's capabilities.
    NodeDeviceNumOfCaps(remote::NodeDeviceNumOfCapsArgs),
    /// Lists a host device's capabilities.
    NodeDeviceListCaps(remote::NodeDeviceListCapsArgs),
    /// Creates a virtual host device from XML; it vanishes when it is destroyed.
    NodeDeviceCreateXml(remote::NodeDeviceCreateXmlArgs),
    /// Removes a virtual host device.
    NodeDeviceDestroy(remote::NodeDeviceDestroyArgs),
    /// Lists the host's devices, filtered by flags; or only counts them if no results are wanted.
    ConnectListAllNodeDevices(remote::ConnectListAllNodeDevicesArgs),
    /// Finds a SCSI host by its world-wide node and port names.
    NodeDeviceLookupScsiHostByWwn(remote::NodeDeviceLookupScsiHostByWwnArgs),
    /// Asks for events of host devices, of one or of all.
    ConnectNodeDeviceEventRegisterAny(remote::ConnectNodeDeviceEventRegisterAnyArgs),
    /// Ends a registration for events of host devices.
    ConnectNodeDeviceEventDeregisterAny(remote::ConnectNodeDeviceEventDeregisterAnyArgs),
    /// Defines a virtual host device from XML.
    NodeDeviceDefineXml(remote::NodeDeviceDefineXmlArgs),
    /// Forgets the definition of a virtual host device.
    NodeDeviceUndefine(remote::NodeDeviceUndefineArgs),
    /// Starts a defined virtual host device.
    NodeDeviceCreate(remote::NodeDeviceCreateArgs),
    /// Says whether a defined host device starts with its parent.
    NodeDeviceGetAutostart(remote::NodeDeviceGetAutostartArgs),
    /// Sets whether a defined host device starts with its parent.
    NodeDeviceSetAutostart(remote::NodeDeviceSetAutostartArgs),
    /// Says whether the host device has a definition.
    NodeDeviceIsPersistent(remote::NodeDeviceIsPersistentArgs),
    /// Says whether the host device exists now.
    NodeDeviceIsActive(remote::NodeDeviceIsActiveArgs),
    /// Changes the live or the defined virtual host device to what the XML says.
    NodeDeviceUpdate(remote::NodeDeviceUpdateArgs),
    /// Finds a network filter by its name.
    NwfilterLookupByName(remote::NwfilterLookupByNameArgs),
    /// Finds a network filter by its uuid.
    NwfilterLookupByUuid(remote::NwfilterLookupByUuidArgs),
    /// Describes a network filter as XML.
    NwfilterGetXmlDesc(remote::NwfilterGetXmlDescArgs),
    /// Counts the network filters.
    ConnectNumOfNwfilters(()),
    /// Lists the names of network filters, at most as many as asked for.
    ConnectListNwfilters(remote::ConnectListNwfiltersArgs),
    /// Defines a network filter from XML.
    NwfilterDefineXml(remote::NwfilterDefineXmlArgs),
    /// Forgets a network filter.
    NwfilterUndefine(remote::NwfilterUndefineArgs),
    /// Lists network filters; or only counts them if no results are wanted.
    ConnectListAllNwfilters(remote::ConnectListAllNwfiltersArgs),
    /// Finds the binding of a filter to a network port by the port's device name.
    NwfilterBindingLookupByPortDev(remote::NwfilterBindingLookupByPortDevArgs),
    /// Describes the binding of a filter to a network port as XML.
    NwfilterBindingGetXmlDesc(remote::NwfilterBindingGetXmlDescArgs),
    /// Binds a filter to a network port as the XML says.
    NwfilterBindingCreateXml(remote::NwfilterBindingCreateXmlArgs),
    /// Removes the binding of a filter to a network port.
    NwfilterBindingDelete(remote::NwfilterBindingDeleteArgs),
    /// Lists the bindings of filters to network ports; or only counts them if no results are wanted.
    ConnectListAllNwfilterBindings(remote::ConnectListAllNwfilterBindingsArgs),
    /// Defines a network filter from XML, if asked after checking it against the schema.
    NwfilterDefineXmlFlags(remote::NwfilterDefineXmlFlagsArgs),
    /// Counts the secrets.
    ConnectNumOfSecrets(()),
    /// Lists the uuids of secrets as text, at most as many as asked for.
    ConnectListSecrets(remote::ConnectListSecretsArgs),
    /// Finds a secret by its uuid.
    SecretLookupByUuid(remote::SecretLookupByUuidArgs),
    /// Defines a secret from XML; its value is set apart from that.
    SecretDefineXml(remote::SecretDefineXmlArgs),
    /// Describes a secret as XML, without its value.
    SecretGetXmlDesc(remote::SecretGetXmlDescArgs),
    /// Sets a secret's value.
    SecretSetValue(Box<remote::SecretSetValueArgs>),
    /// Gives a secret's value, unless it is private.
    SecretGetValue(remote::SecretGetValueArgs),
    /// Forgets a secret and its value.
    SecretUndefine(remote::SecretUndefineArgs),
    /// Finds a secret by what it is used for.
    SecretLookupByUsage(remote::SecretLookupByUsageArgs),
    /// Lists secrets, filtered by flags; or only counts them if no results are wanted.
    ConnectListAllSecrets(remote::ConnectListAllSecretsArgs),
    /// Asks for events of secrets, of one or of all.
    ConnectSecretEventRegisterAny(remote::ConnectSecretEventRegisterAnyArgs),
    /// Ends a registration for events of secrets.
    ConnectSecretEventDeregisterAny(remote::ConnectSecretEventDeregisterAnyArgs),
    /// Opens the daemon's driver for the connection by name; an empty name lets the daemon choose, and of the flags only bit 0 (read-only) counts.
    ConnectOpen(remote::ConnectOpenArgs),
    /// Ends the connection; the daemon replies first and closes the socket after that.
    ConnectClose(()),
    /// Lists the ways in which the server lets the client prove who it is.
    AuthList(()),
    /// Begins SASL and lists the server's mechanisms, separated by commas.
    AuthSaslInit(()),
    /// Chooses a SASL mechanism and sends its first data; `nil` tells missing data from empty data.
    AuthSaslStart(remote::AuthSaslStartArgs),
    /// Sends the next SASL data; `nil` tells missing data from empty data.
    AuthSaslStep(remote::AuthSaslStepArgs),
    /// Has the server ask polkit whether the client's process may connect.
    AuthPolkit(()),
    /// Counts the active storage pools.
    ConnectNumOfStoragePools(()),
    /// Lists the names of active storage pools, at most as many as asked for.
    ConnectListStoragePools(remote::ConnectListStoragePoolsArgs),
    /// Counts the storage pools that are defined but not active.
    ConnectNumOfDefinedStoragePools(()),
    /// Lists the names of storage pools that are defined but not active, at most as many as asked for.
    ConnectListDefinedStoragePools(remote::ConnectListDefinedStoragePoolsArgs),
    /// Looks for sources that a pool of the given type could use, and describes them as XML.
    ConnectFindStoragePoolSources(remote::ConnectFindStoragePoolSourcesArgs),
    /// Starts a storage pool from XML; it vanishes when it stops.
    StoragePoolCreateXml(remote::StoragePoolCreateXmlArgs),
    /// Defines a storage pool from XML.
    StoragePoolDefineXml(remote::StoragePoolDefineXmlArgs),
    /// Starts a defined storage pool.
    StoragePoolCreate(remote::StoragePoolCreateArgs),
    /// Makes what lies below a storage pool: a directory, a file system, a partition table.
    StoragePoolBuild(remote::StoragePoolBuildArgs),
    /// Stops a storage pool; its data stays.
    StoragePoolDestroy(remote::StoragePoolDestroyArgs),
    /// Deletes what lies below a storage pool; its data is lost.
    StoragePoolDelete(remote::StoragePoolDeleteArgs),
    /// Forgets a storage pool's definition.
    StoragePoolUndefine(remote::StoragePoolUndefineArgs),
    /// Looks anew which volumes a storage pool holds.
    StoragePoolRefresh(remote::StoragePoolRefreshArgs),
    /// Finds a storage pool by its name.
    StoragePoolLookupByName(remote::StoragePoolLookupByNameArgs),
    /// Finds a storage pool by its uuid.
    StoragePoolLookupByUuid(remote::StoragePoolLookupByUuidArgs),
    /// Finds the storage pool that holds a volume.
    StoragePoolLookupByVolume(Box<remote::StoragePoolLookupByVolumeArgs>),
    /// Gives a storage pool's state, capacity, allocation and free space, in bytes.
    StoragePoolGetInfo(remote::StoragePoolGetInfoArgs),
    /// Describes a storage pool as XML.
    StoragePoolGetXmlDesc(remote::StoragePoolGetXmlDescArgs),
    /// Says whether the storage pool starts with its daemon.
    StoragePoolGetAutostart(remote::StoragePoolGetAutostartArgs),
    /// Sets whether the storage pool starts with its daemon.
    StoragePoolSetAutostart(remote::StoragePoolSetAutostartArgs),
    /// Counts a storage pool's volumes.
    StoragePoolNumOfVolumes(remote::StoragePoolNumOfVolumesArgs),
    /// Lists the names of a storage pool's volumes, at most as many as asked for.
    StoragePoolListVolumes(remote::StoragePoolListVolumesArgs),
    /// Says whether the storage pool is active.
    StoragePoolIsActive(remote::StoragePoolIsActiveArgs),
    /// Says whether the storage pool has a definition.
    StoragePoolIsPersistent(remote::StoragePoolIsPersistentArgs),
    /// Lists storage pools, filtered by flags; or only counts them if no results are wanted.
    ConnectListAllStoragePools(remote::ConnectListAllStoragePoolsArgs),
    /// Lists a storage pool's volumes; or only counts them if no results are wanted.
    StoragePoolListAllVolumes(remote::StoragePoolListAllVolumesArgs),
    /// Asks for events of storage pools, of one or of all.
    ConnectStoragePoolEventRegisterAny(remote::ConnectStoragePoolEventRegisterAnyArgs),
    /// Ends a registration for events of storage pools.
    ConnectStoragePoolEventDeregisterAny(remote::ConnectStoragePoolEventDeregisterAnyArgs),
    /// Finds the storage pool whose target is a path.
    StoragePoolLookupByTargetPath(remote::StoragePoolLookupByTargetPathArgs),
    /// Describes as XML which types of pool the daemon can manage.
    ConnectGetStoragePoolCapabilities(remote::ConnectGetStoragePoolCapabilitiesArgs),
    /// Creates a volume in a storage pool from XML.
    StorageVolCreateXml(Box<remote::StorageVolCreateXmlArgs>),
    /// Deletes a volume.
    StorageVolDelete(Box<remote::StorageVolDeleteArgs>),
    /// Finds a volume of a storage pool by its name.
    StorageVolLookupByName(remote::StorageVolLookupByNameArgs),
    /// Finds a volume by its key, which is unique on the host.
    StorageVolLookupByKey(remote::StorageVolLookupByKeyArgs),
    /// Finds a volume by its path on the daemon's host.
    StorageVolLookupByPath(remote::StorageVolLookupByPathArgs),
    /// Gives a volume's type, capacity and allocation, in bytes.
    StorageVolGetInfo(Box<remote::StorageVolGetInfoArgs>),
    /// Describes a volume as XML.
    StorageVolGetXmlDesc(Box<remote::StorageVolGetXmlDescArgs>),
    /// Gives a volume's path on the daemon's host.
    StorageVolGetPath(Box<remote::StorageVolGetPathArgs>),
    /// Creates a volume in a storage pool from XML, with the data of another volume.
    StorageVolCreateXmlFrom(Box<remote::StorageVolCreateXmlFromArgs>),
    /// Overwrites a volume's data with zeros.
    StorageVolWipe(Box<remote::StorageVolWipeArgs>),
    /// Opens a stream that writes into a volume from an offset on; a length of 0 sets no end.
    StorageVolUpload(Box<remote::StorageVolUploadArgs>),
    /// Opens a stream that reads a volume from an offset on; a length of 0 reads to the end.
    StorageVolDownload(Box<remote::StorageVolDownloadArgs>),
    /// Overwrites a volume's data by a chosen algorithm.
    StorageVolWipePattern(Box<remote::StorageVolWipePatternArgs>),
    /// Changes a volume's capacity, in bytes.
    StorageVolResize(Box<remote::StorageVolResizeArgs>),
    /// Gives a volume's type, capacity and allocation or by flag its physical size, in bytes.
    StorageVolGetInfoFlags(Box<remote::StorageVolGetInfoFlagsArgs>),
    /// Gives descriptors of the kernel namespaces of a container.
    LxcDomainOpenNamespace(lxc::DomainOpenNamespaceArgs),
    /// Sends a command to QEMU's monitor and gives its answer; libvirt does not know what it changed.
    QemuDomainMonitorCommand(Box<qemu::DomainMonitorCommandArgs>),
    /// Adopts a QEMU process that somebody else started.
    QemuDomainAttach(qemu::DomainAttachArgs),
    /// Sends a command to the agent in the domain and gives its answer.
    QemuDomainAgentCommand(Box<qemu::DomainAgentCommandArgs>),
    /// Asks for raw events of QEMU's monitor, of one domain or of all.
    QemuConnectDomainMonitorEventRegister(Box<qemu::ConnectDomainMonitorEventRegisterArgs>),
    /// Ends a registration for raw events of QEMU's monitor.
    QemuConnectDomainMonitorEventDeregister(qemu::ConnectDomainMonitorEventDeregisterArgs),
    /// Sends a command to QEMU's monitor with descriptors, and gives its answer with descriptors.
    QemuDomainMonitorCommandWithFiles(Box<qemu::DomainMonitorCommandWithFilesArgs>),
}

const _: () = assert!(size_of::<Call>() <= 64 + 8);

impl Call {
    /// The facts of the procedure that is called.
    #[must_use]
    pub fn info(&self) -> &'static ProcedureInfo {
        match self {
            Self::ConnectGetType(_) => &procedures::remote::CONNECT_GET_TYPE,
            Self::ConnectGetVersion(_) => &procedures::remote::CONNECT_GET_VERSION,
            Self::ConnectGetMaxVcpus(_) => &procedures::remote::CONNECT_GET_MAX_VCPUS,
            Self::ConnectGetCapabilities(_) => &procedures::remote::CONNECT_GET_CAPABILITIES,
            Self::ConnectGetHostname(_) => &procedures::remote::CONNECT_GET_HOSTNAME,
            Self::ConnectSupportsFeature(_) => &procedures::remote::CONNECT_SUPPORTS_FEATURE,
            Self::ConnectGetUri(_) => &procedures::remote::CONNECT_GET_URI,
            Self::ConnectDomainXmlFromNative(_) => &procedures::remote::CONNECT_DOMAIN_XML_FROM_NATIVE,
            Self::ConnectDomainXmlToNative(_) => &procedures::remote::CONNECT_DOMAIN_XML_TO_NATIVE,
            Self::ConnectIsSecure(_) => &procedures::remote::CONNECT_IS_SECURE,
            Self::ConnectGetLibVersion(_) => &procedures::remote::CONNECT_GET_LIB_VERSION,
            Self::ConnectCompareCpu(_) => &procedures::remote::CONNECT_COMPARE_CPU,
            Self::ConnectBaselineCpu(_) => &procedures::remote::CONNECT_BASELINE_CPU,
            Self::ConnectGetSysinfo(_) => &procedures::remote::CONNECT_GET_SYSINFO,
            Self::ConnectGetCpuModelNames(_) => &procedures::remote::CONNECT_GET_CPU_MODEL_NAMES,
            Self::ConnectGetDomainCapabilities(_) => &procedures::remote::CONNECT_GET_DOMAIN_CAPABILITIES,
            Self::ConnectCompareHypervisorCpu(_) => &procedures::remote::CONNECT_COMPARE_HYPERVISOR_CPU,
            Self::ConnectBaselineHypervisorCpu(_) => &procedures::remote::CONNECT_BASELINE_HYPERVISOR_CPU,
            Self::ConnectSetIdentity(_) => &procedures::remote::CONNECT_SET_IDENTITY,
            Self::DomainCreate(_) => &procedures::remote::DOMAIN_CREATE,
            Self::DomainCreateXml(_) => &procedures::remote::DOMAIN_CREATE_XML,
            Self::DomainDefineXml(_) => &procedures::remote::DOMAIN_DEFINE_XML,
            Self::DomainDestroy(_) => &procedures::remote::DOMAIN_DESTROY,
            Self::DomainGetXmlDesc(_) => &procedures::remote::DOMAIN_GET_XML_DESC,
            Self::DomainGetAutostart(_) => &procedures::remote::DOMAIN_GET_AUTOSTART,
            Self::DomainGetInfo(_) => &procedures::remote::DOMAIN_GET_INFO,
            Self::DomainGetOsType(_) => &procedures::remote::DOMAIN_GET_OS_TYPE,
            Self::ConnectListDefinedDomains(_) => &procedures::remote::CONNECT_LIST_DEFINED_DOMAINS,
            Self::DomainLookupById(_) => &procedures::remote::DOMAIN_LOOKUP_BY_ID,
            Self::DomainLookupByName(_) => &procedures::remote::DOMAIN_LOOKUP_BY_NAME,
            Self::DomainLookupByUuid(_) => &procedures::remote::DOMAIN_LOOKUP_BY_UUID,
            Self::ConnectNumOfDefinedDomains(_) => &procedures::remote::CONNECT_NUM_OF_DEFINED_DOMAINS,
            Self::DomainReboot(_) => &procedures::remote::DOMAIN_REBOOT,
            Self::DomainResume(_) => &procedures::remote::DOMAIN_RESUME,
            Self::DomainSetAutostart(_) => &procedures::remote::DOMAIN_SET_AUTOSTART,
            Self::DomainShutdown(_) => &procedures::remote::DOMAIN_SHUTDOWN,
            Self::DomainSuspend(_) => &procedures::remote::DOMAIN_SUSPEND,
            Self::DomainUndefine(_) => &procedures::remote::DOMAIN_UNDEFINE,
            Self::ConnectListDomains(_) => &procedures::remote::CONNECT_LIST_DOMAINS,
            Self::ConnectNumOfDomains(_) => &procedures::remote::CONNECT_NUM_OF_DOMAINS,
            Self::DomainGetSecurityLabel(_) => &procedures::remote::DOMAIN_GET_SECURITY_LABEL,
            Self::DomainIsActive(_) => &procedures::remote::DOMAIN_IS_ACTIVE,
            Self::DomainIsPersistent(_) => &procedures::remote::DOMAIN_IS_PERSISTENT,
            Self::DomainGetJobInfo(_) => &procedures::remote::DOMAIN_GET_JOB_INFO,
            Self::DomainAbortJob(_) => &procedures::remote::DOMAIN_ABORT_JOB,
            Self::DomainCreateWithFlags(_) => &procedures::remote::DOMAIN_CREATE_WITH_FLAGS,
            Self::DomainIsUpdated(_) => &procedures::remote::DOMAIN_IS_UPDATED,
            Self::DomainGetState(_) => &procedures::remote::DOMAIN_GET_STATE,
            Self::DomainGetControlInfo(_) => &procedures::remote::DOMAIN_GET_CONTROL_INFO,
            Self::DomainUndefineFlags(_) => &procedures::remote::DOMAIN_UNDEFINE_FLAGS,
            Self::DomainDestroyFlags(_) => &procedures::remote::DOMAIN_DESTROY_FLAGS,
            Self::DomainReset(_) => &procedures::remote::DOMAIN_RESET,
            Self::DomainShutdownFlags(_) => &procedures::remote::DOMAIN_SHUTDOWN_FLAGS,
            Self::DomainSetMetadata(_) => &procedures::remote::DOMAIN_SET_METADATA,
            Self::DomainGetMetadata(_) => &procedures::remote::DOMAIN_GET_METADATA,
            Self::ConnectListAllDomains(_) => &procedures::remote::CONNECT_LIST_ALL_DOMAINS,
            Self::DomainGetSecurityLabelList(_) => &procedures::remote::DOMAIN_GET_SECURITY_LABEL_LIST,
            Self::DomainGetJobStats(_) => &procedures::remote::DOMAIN_GET_JOB_STATS,
            Self::DomainCreateXmlWithFiles(_) => &procedures::remote::DOMAIN_CREATE_XML_WITH_FILES,
            Self::DomainCreateWithFiles(_) => &procedures::remote::DOMAIN_CREATE_WITH_FILES,
            Self::ConnectGetAllDomainStats(_) => &procedures::remote::CONNECT_GET_ALL_DOMAIN_STATS,
            Self::DomainDefineXmlFlags(_) => &procedures::remote::DOMAIN_DEFINE_XML_FLAGS,
            Self::DomainRename(_) => &procedures::remote::DOMAIN_RENAME,
            Self::DomainSetLifecycleAction(_) => &procedures::remote::DOMAIN_SET_LIFECYCLE_ACTION,
            Self::DomainGetLaunchSecurityInfo(_) => &procedures::remote::DOMAIN_GET_LAUNCH_SECURITY_INFO,
            Self::DomainGetMessages(_) => &procedures::remote::DOMAIN_GET_MESSAGES,
            Self::DomainSetLaunchSecurityState(_) => &procedures::remote::DOMAIN_SET_LAUNCH_SECURITY_STATE,
            Self::DomainAbortJobFlags(_) => &procedures::remote::DOMAIN_ABORT_JOB_FLAGS,
            Self::DomainGetAutostartOnce(_) => &procedures::remote::DOMAIN_GET_AUTOSTART_ONCE,
            Self::DomainSetAutostartOnce(_) => &procedures::remote::DOMAIN_SET_AUTOSTART_ONCE,
            Self::DomainInjectNmi(_) => &procedures::remote::DOMAIN_INJECT_NMI,
            Self::DomainSendKey(_) => &procedures::remote::DOMAIN_SEND_KEY,
            Self::DomainPmSuspendForDuration(_) => &procedures::remote::DOMAIN_PM_SUSPEND_FOR_DURATION,
            Self::DomainPmWakeup(_) => &procedures::remote::DOMAIN_PM_WAKEUP,
            Self::DomainGetHostname(_) => &procedures::remote::DOMAIN_GET_HOSTNAME,
            Self::DomainFstrim(_) => &procedures::remote::DOMAIN_FSTRIM,
            Self::DomainSendProcessSignal(_) => &procedures::remote::DOMAIN_SEND_PROCESS_SIGNAL,
            Self::DomainFsfreeze(_) => &procedures::remote::DOMAIN_FSFREEZE,
            Self::DomainFsthaw(_) => &procedures::remote::DOMAIN_FSTHAW,
            Self::DomainGetTime(_) => &procedures::remote::DOMAIN_GET_TIME,
            Self::DomainSetTime(_) => &procedures::remote::DOMAIN_SET_TIME,
            Self::DomainGetFsinfo(_) => &procedures::remote::DOMAIN_GET_FSINFO,
            Self::DomainInterfaceAddresses(_) => &procedures::remote::DOMAIN_INTERFACE_ADDRESSES,
            Self::DomainSetUserPassword(_) => &procedures::remote::DOMAIN_SET_USER_PASSWORD,
            Self::DomainGetGuestVcpus(_) => &procedures::remote::DOMAIN_GET_GUEST_VCPUS,
            Self::DomainSetGuestVcpus(_) => &procedures::remote::DOMAIN_SET_GUEST_VCPUS,
            Self::DomainGetGuestInfo(_) => &procedures::remote::DOMAIN_GET_GUEST_INFO,
            Self::DomainAgentSetResponseTimeout(_) => &procedures::remote::DOMAIN_AGENT_SET_RESPONSE_TIMEOUT,
            Self::DomainAuthorizedSshKeysGet(_) => &procedures::remote::DOMAIN_AUTHORIZED_SSH_KEYS_GET,
            Self::DomainAuthorizedSshKeysSet(_) => &procedures::remote::DOMAIN_AUTHORIZED_SSH_KEYS_SET,
            Self::DomainBlockStats(_) => &procedures::remote::DOMAIN_BLOCK_STATS,
            Self::DomainBlockPeek(_) => &procedures::remote::DOMAIN_BLOCK_PEEK,
            Self::DomainGetBlockInfo(_) => &procedures::remote::DOMAIN_GET_BLOCK_INFO,
            Self::DomainBlockJobAbort(_) => &procedures::remote::DOMAIN_BLOCK_JOB_ABORT,
            Self::DomainGetBlockJobInfo(_) => &procedures::remote::DOMAIN_GET_BLOCK_JOB_INFO,
            Self::DomainBlockJobSetSpeed(_) => &procedures::remote::DOMAIN_BLOCK_JOB_SET_SPEED,
            Self::DomainBlockPull(_) => &procedures::remote::DOMAIN_BLOCK_PULL,
            Self::DomainBlockStatsFlags(_) => &procedures::remote::DOMAIN_BLOCK_STATS_FLAGS,
            Self::DomainBlockResize(_) => &procedures::remote::DOMAIN_BLOCK_RESIZE,
            Self::DomainGetDiskErrors(_) => &procedures::remote::DOMAIN_GET_DISK_ERRORS,
            Self::DomainBlockRebase(_) => &procedures::remote::DOMAIN_BLOCK_REBASE,
            Self::DomainBlockCommit(_) => &procedures::remote::DOMAIN_BLOCK_COMMIT,
            Self::DomainBlockCopy(_) => &procedures::remote::DOMAIN_BLOCK_COPY,
            Self::DomainSetBlockThreshold(_) => &procedures::remote::DOMAIN_SET_BLOCK_THRESHOLD,
            Self::DomainSetThrottleGroup(_) => &procedures::remote::DOMAIN_SET_THROTTLE_GROUP,
            Self::DomainDelThrottleGroup(_) => &procedures::remote::DOMAIN_DEL_THROTTLE_GROUP,
            Self::DomainCheckpointCreateXml(_) => &procedures::remote::DOMAIN_CHECKPOINT_CREATE_XML,
            Self::DomainCheckpointGetXmlDesc(_) => &procedures::remote::DOMAIN_CHECKPOINT_GET_XML_DESC,
            Self::DomainListAllCheckpoints(_) => &procedures::remote::DOMAIN_LIST_ALL_CHECKPOINTS,
            Self::DomainCheckpointListAllChildren(_) => &procedures::remote::DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN,
            Self::DomainCheckpointLookupByName(_) => &procedures::remote::DOMAIN_CHECKPOINT_LOOKUP_BY_NAME,
            Self::DomainCheckpointGetParent(_) => &procedures::remote::DOMAIN_CHECKPOINT_GET_PARENT,
            Self::DomainCheckpointDelete(_) => &procedures::remote::DOMAIN_CHECKPOINT_DELETE,
            Self::DomainBackupBegin(_) => &procedures::remote::DOMAIN_BACKUP_BEGIN,
            Self::DomainBackupGetXmlDesc(_) => &procedures::remote::DOMAIN_BACKUP_GET_XML_DESC,
            Self::DomainAttachDevice(_) => &procedures::remote::DOMAIN_ATTACH_DEVICE,
            Self::DomainDetachDevice(_) => &procedures::remote::DOMAIN_DETACH_DEVICE,
            Self::DomainAttachDeviceFlags(_) => &procedures::remote::DOMAIN_ATTACH_DEVICE_FLAGS,
            Self::DomainDetachDeviceFlags(_) => &procedures::remote::DOMAIN_DETACH_DEVICE_FLAGS,
            Self::DomainUpdateDeviceFlags(_) => &procedures::remote::DOMAIN_UPDATE_DEVICE_FLAGS,
            Self::DomainOpenConsole(_) => &procedures::remote::DOMAIN_OPEN_CONSOLE,
            Self::DomainScreenshot(_) => &procedures::remote::DOMAIN_SCREENSHOT,
            Self::DomainOpenGraphics(_) => &procedures::remote::DOMAIN_OPEN_GRAPHICS,
            Self::DomainOpenChannel(_) => &procedures::remote::DOMAIN_OPEN_CHANNEL,
            Self::DomainOpenGraphicsFd(_) => &procedures::remote::DOMAIN_OPEN_GRAPHICS_FD,
            Self::DomainDetachDeviceAlias(_) => &procedures::remote::DOMAIN_DETACH_DEVICE_ALIAS,
            Self::DomainFdAssociate(_) => &procedures::remote::DOMAIN_FD_ASSOCIATE,
            Self::DomainGraphicsReload(_) => &procedures::remote::DOMAIN_GRAPHICS_RELOAD,
            Self::DomainMigratePrepare(_) => &procedures::remote::DOMAIN_MIGRATE_PREPARE,
            Self::DomainMigratePerform(_) => &procedures::remote::DOMAIN_MIGRATE_PERFORM,
            Self::DomainMigrateFinish(_) => &procedures::remote::DOMAIN_MIGRATE_FINISH,
            Self::DomainMigratePrepare2(_) => &procedures::remote::DOMAIN_MIGRATE_PREPARE2,
            Self::DomainMigrateFinish2(_) => &procedures::remote::DOMAIN_MIGRATE_FINISH2,
            Self::DomainMigratePrepareTunnel(_) => &procedures::remote::DOMAIN_MIGRATE_PREPARE_TUNNEL,
            Self::DomainMigrateSetMaxDowntime(_) => &procedures::remote::DOMAIN_MIGRATE_SET_MAX_DOWNTIME,
            Self::DomainMigrateSetMaxSpeed(_) => &procedures::remote::DOMAIN_MIGRATE_SET_MAX_SPEED,
            Self::DomainMigrateBegin3(_) => &procedures::remote::DOMAIN_MIGRATE_BEGIN3,
            Self::DomainMigratePrepare3(_) => &procedures::remote::DOMAIN_MIGRATE_PREPARE3,
            Self::DomainMigratePrepareTunnel3(_) => &procedures::remote::DOMAIN_MIGRATE_PREPARE_TUNNEL3,
            Self::DomainMigratePerform3(_) => &procedures::remote::DOMAIN_MIGRATE_PERFORM3,
            Self::DomainMigrateFinish3(_) => &procedures::remote::DOMAIN_MIGRATE_FINISH3,
            Self::DomainMigrateConfirm3(_) => &procedures::remote::DOMAIN_MIGRATE_CONFIRM3,
            Self::DomainMigrateGetMaxSpeed(_) => &procedures::remote::DOMAIN_MIGRATE_GET_MAX_SPEED,
            Self::DomainMigrateGetCompressionCache(_) => &procedures::remote::DOMAIN_MIGRATE_GET_COMPRESSION_CACHE,
            Self::DomainMigrateSetCompressionCache(_) => &procedures::remote::DOMAIN_MIGRATE_SET_COMPRESSION_CACHE,
            Self::DomainMigrateBegin3Params(_) => &procedures::remote::DOMAIN_MIGRATE_BEGIN3_PARAMS,
            Self::DomainMigratePrepare3Params(_) => &procedures::remote::DOMAIN_MIGRATE_PREPARE3_PARAMS,
            Self::DomainMigratePrepareTunnel3Params(_) => &procedures::remote::DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS,
            Self::DomainMigratePerform3Params(_) => &procedures::remote::DOMAIN_MIGRATE_PERFORM3_PARAMS,
            Self::DomainMigrateFinish3Params(_) => &procedures::remote::DOMAIN_MIGRATE_FINISH3_PARAMS,
            Self::DomainMigrateConfirm3Params(_) => &procedures::remote::DOMAIN_MIGRATE_CONFIRM3_PARAMS,
            Self::DomainMigrateStartPostCopy(_) => &procedures::remote::DOMAIN_MIGRATE_START_POST_COPY,
            Self::DomainMigrateGetMaxDowntime(_) => &procedures::remote::DOMAIN_MIGRATE_GET_MAX_DOWNTIME,
            Self::DomainCoreDump(_) => &procedures::remote::DOMAIN_CORE_DUMP,
            Self::DomainRestore(_) => &procedures::remote::DOMAIN_RESTORE,
            Self::DomainSave(_) => &procedures::remote::DOMAIN_SAVE,
            Self::DomainManagedSave(_) => &procedures::remote::DOMAIN_MANAGED_SAVE,
            Self::DomainHasManagedSaveImage(_) => &procedures::remote::DOMAIN_HAS_MANAGED_SAVE_IMAGE,
            Self::DomainManagedSaveRemove(_) => &procedures::remote::DOMAIN_MANAGED_SAVE_REMOVE,
            Self::DomainSaveFlags(_) => &procedures::remote::DOMAIN_SAVE_FLAGS,
            Self::DomainRestoreFlags(_) => &procedures::remote::DOMAIN_RESTORE_FLAGS,
            Self::DomainSaveImageGetXmlDesc(_) => &procedures::remote::DOMAIN_SAVE_IMAGE_GET_XML_DESC,
            Self::DomainSaveImageDefineXml(_) => &procedures::remote::DOMAIN_SAVE_IMAGE_DEFINE_XML,
            Self::DomainCoreDumpWithFormat(_) => &procedures::remote::DOMAIN_CORE_DUMP_WITH_FORMAT,
            Self::DomainManagedSaveGetXmlDesc(_) => &procedures::remote::DOMAIN_MANAGED_SAVE_GET_XML_DESC,
            Self::DomainManagedSaveDefineXml(_) => &procedures::remote::DOMAIN_MANAGED_SAVE_DEFINE_XML,
            Self::DomainSaveParams(_) => &procedures::remote::DOMAIN_SAVE_PARAMS,
            Self::DomainRestoreParams(_) => &procedures::remote::DOMAIN_RESTORE_PARAMS,
            Self::DomainSnapshotCreateXml(_) => &procedures::remote::DOMAIN_SNAPSHOT_CREATE_XML,
            Self::DomainSnapshotGetXmlDesc(_) => &procedures::remote::DOMAIN_SNAPSHOT_GET_XML_DESC,
            Self::DomainSnapshotNum(_) => &procedures::remote::DOMAIN_SNAPSHOT_NUM,
            Self::DomainSnapshotListNames(_) => &procedures::remote::DOMAIN_SNAPSHOT_LIST_NAMES,
            Self::DomainSnapshotLookupByName(_) => &procedures::remote::DOMAIN_SNAPSHOT_LOOKUP_BY_NAME,
            Self::DomainHasCurrentSnapshot(_) => &procedures::remote::DOMAIN_HAS_CURRENT_SNAPSHOT,
            Self::DomainSnapshotCurrent(_) => &procedures::remote::DOMAIN_SNAPSHOT_CURRENT,
            Self::DomainRevertToSnapshot(_) => &procedures::remote::DOMAIN_REVERT_TO_SNAPSHOT,
            Self::DomainSnapshotDelete(_) => &procedures::remote::DOMAIN_SNAPSHOT_DELETE,
            Self::DomainSnapshotGetParent(_) => &procedures::remote::DOMAIN_SNAPSHOT_GET_PARENT,
            Self::DomainSnapshotNumChildren(_) => &procedures::remote::DOMAIN_SNAPSHOT_NUM_CHILDREN,
            Self::DomainSnapshotListChildrenNames(_) => &procedures::remote::DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES,
            Self::DomainSnapshotIsCurrent(_) => &procedures::remote::DOMAIN_SNAPSHOT_IS_CURRENT,
            Self::DomainSnapshotHasMetadata(_) => &procedures::remote::DOMAIN_SNAPSHOT_HAS_METADATA,
            Self::DomainListAllSnapshots(_) => &procedures::remote::DOMAIN_LIST_ALL_SNAPSHOTS,
            Self::DomainSnapshotListAllChildren(_) => &procedures::remote::DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN,
            Self::DomainGetMaxMemory(_) => &procedures::remote::DOMAIN_GET_MAX_MEMORY,
            Self::DomainGetMaxVcpus(_) => &procedures::remote::DOMAIN_GET_MAX_VCPUS,
            Self::DomainGetVcpus(_) => &procedures::remote::DOMAIN_GET_VCPUS,
            Self::DomainPinVcpu(_) => &procedures::remote::DOMAIN_PIN_VCPU,
            Self::DomainSetMaxMemory(_) => &procedures::remote::DOMAIN_SET_MAX_MEMORY,
            Self::DomainSetMemory(_) => &procedures::remote::DOMAIN_SET_MEMORY,
            Self::DomainSetVcpus(_) => &procedures::remote::DOMAIN_SET_VCPUS,
            Self::DomainGetSchedulerType(_) => &procedures::remote::DOMAIN_GET_SCHEDULER_TYPE,
            Self::DomainGetSchedulerParameters(_) => &procedures::remote::DOMAIN_GET_SCHEDULER_PARAMETERS,
            Self::DomainSetSchedulerParameters(_) => &procedures::remote::DOMAIN_SET_SCHEDULER_PARAMETERS,
            Self::DomainInterfaceStats(_) => &procedures::remote::DOMAIN_INTERFACE_STATS,
            Self::DomainMemoryPeek(_) => &procedures::remote::DOMAIN_MEMORY_PEEK,
            Self::DomainMemoryStats(_) => &procedures::remote::DOMAIN_MEMORY_STATS,
            Self::DomainSetMemoryParameters(_) => &procedures::remote::DOMAIN_SET_MEMORY_PARAMETERS,
            Self::DomainGetMemoryParameters(_) => &procedures::remote::DOMAIN_GET_MEMORY_PARAMETERS,
            Self::DomainSetVcpusFlags(_) => &procedures::remote::DOMAIN_SET_VCPUS_FLAGS,
            Self::DomainGetVcpusFlags(_) => &procedures::remote::DOMAIN_GET_VCPUS_FLAGS,
            Self::DomainSetMemoryFlags(_) => &procedures::remote::DOMAIN_SET_MEMORY_FLAGS,
            Self::DomainSetBlkioParameters(_) => &procedures::remote::DOMAIN_SET_BLKIO_PARAMETERS,
            Self::DomainGetBlkioParameters(_) => &procedures::remote::DOMAIN_GET_BLKIO_PARAMETERS,
            Self::DomainSetSchedulerParametersFlags(_) => &procedures::remote::DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS,
            Self::DomainGetSchedulerParametersFlags(_) => &procedures::remote::DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS,
            Self::DomainPinVcpuFlags(_) => &procedures::remote::DOMAIN_PIN_VCPU_FLAGS,
            Self::DomainGetVcpuPinInfo(_) => &procedures::remote::DOMAIN_GET_VCPU_PIN_INFO,
            Self::DomainSetBlockIoTune(_) => &procedures::remote::DOMAIN_SET_BLOCK_IO_TUNE,
            Self::DomainGetBlockIoTune(_) => &procedures::remote::DOMAIN_GET_BLOCK_IO_TUNE,
            Self::DomainSetNumaParameters(_) => &procedures::remote::DOMAIN_SET_NUMA_PARAMETERS,
            Self::DomainGetNumaParameters(_) => &procedures::remote::DOMAIN_GET_NUMA_PARAMETERS,
            Self::DomainSetInterfaceParameters(_) => &procedures::remote::DOMAIN_SET_INTERFACE_PARAMETERS,
            Self::DomainGetInterfaceParameters(_) => &procedures::remote::DOMAIN_GET_INTERFACE_PARAMETERS,
            Self::DomainGetCpuStats(_) => &procedures::remote::DOMAIN_GET_CPU_STATS,
            Self::DomainPinEmulator(_) => &procedures::remote::DOMAIN_PIN_EMULATOR,
            Self::DomainGetEmulatorPinInfo(_) => &procedures::remote::DOMAIN_GET_EMULATOR_PIN_INFO,
            Self::DomainSetMemoryStatsPeriod(_) => &procedures::remote::DOMAIN_SET_MEMORY_STATS_PERIOD,
            Self::DomainGetIothreadInfo(_) => &procedures::remote::DOMAIN_GET_IOTHREAD_INFO,
            Self::DomainPinIothread(_) => &procedures::remote::DOMAIN_PIN_IOTHREAD,
            Self::DomainAddIothread(_) => &procedures::remote::DOMAIN_ADD_IOTHREAD,
            Self::DomainDelIothread(_) => &procedures::remote::DOMAIN_DEL_IOTHREAD,
            Self::DomainGetPerfEvents(_) => &procedures::remote::DOMAIN_GET_PERF_EVENTS,
            Self::DomainSetPerfEvents(_) => &procedures::remote::DOMAIN_SET_PERF_EVENTS,
            Self::DomainSetVcpu(_) => &procedures::remote::DOMAIN_SET_VCPU,
            Self::DomainSetIothreadParams(_) => &procedures::remote::DOMAIN_SET_IOTHREAD_PARAMS,
            Self::DomainStartDirtyRateCalc(_) => &procedures::remote::DOMAIN_START_DIRTY_RATE_CALC,
            Self::ConnectDomainEventRegister(_) => &procedures::remote::CONNECT_DOMAIN_EVENT_REGISTER,
            Self::ConnectDomainEventDeregister(_) => &procedures::remote::CONNECT_DOMAIN_EVENT_DEREGISTER,
            Self::ConnectDomainEventRegisterAny(_) => &procedures::remote::CONNECT_DOMAIN_EVENT_REGISTER_ANY,
            Self::ConnectDomainEventDeregisterAny(_) => &procedures::remote::CONNECT_DOMAIN_EVENT_DEREGISTER_ANY,
            Self::ConnectDomainEventCallbackRegisterAny(_) => {
                &procedures::remote::CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY
            }
            Self::ConnectDomainEventCallbackDeregisterAny(_) => {
                &procedures::remote::CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY
            }
            Self::ConnectRegisterCloseCallback(_) => &procedures::remote::CONNECT_REGISTER_CLOSE_CALLBACK,
            Self::ConnectUnregisterCloseCallback(_) => &procedures::remote::CONNECT_UNREGISTER_CLOSE_CALLBACK,
            Self::ConnectNumOfInterfaces(_) => &procedures::remote::CONNECT_NUM_OF_INTERFACES,
            Self::ConnectListInterfaces(_) => &procedures::remote::CONNECT_LIST_INTERFACES,
            Self::InterfaceLookupByName(_) => &procedures::remote::INTERFACE_LOOKUP_BY_NAME,
            Self::InterfaceLookupByMacString(_) => &procedures::remote::INTERFACE_LOOKUP_BY_MAC_STRING,
            Self::InterfaceGetXmlDesc(_) => &procedures::remote::INTERFACE_GET_XML_DESC,
            Self::InterfaceDefineXml(_) => &procedures::remote::INTERFACE_DEFINE_XML,
            Self::InterfaceUndefine(_) => &procedures::remote::INTERFACE_UNDEFINE,
            Self::InterfaceCreate(_) => &procedures::remote::INTERFACE_CREATE,
            Self::InterfaceDestroy(_) => &procedures::remote::INTERFACE_DESTROY,
            Self::ConnectNumOfDefinedInterfaces(_) => &procedures::remote::CONNECT_NUM_OF_DEFINED_INTERFACES,
            Self::ConnectListDefinedInterfaces(_) => &procedures::remote::CONNECT_LIST_DEFINED_INTERFACES,
            Self::InterfaceIsActive(_) => &procedures::remote::INTERFACE_IS_ACTIVE,
            Self::InterfaceChangeBegin(_) => &procedures::remote::INTERFACE_CHANGE_BEGIN,
            Self::InterfaceChangeCommit(_) => &procedures::remote::INTERFACE_CHANGE_COMMIT,
            Self::InterfaceChangeRollback(_) => &procedures::remote::INTERFACE_CHANGE_ROLLBACK,
            Self::ConnectListAllInterfaces(_) => &procedures::remote::CONNECT_LIST_ALL_INTERFACES,
            Self::ConnectListDefinedNetworks(_) => &procedures::remote::CONNECT_LIST_DEFINED_NETWORKS,
            Self::ConnectListNetworks(_) => &procedures::remote::CONNECT_LIST_NETWORKS,
            Self::NetworkCreate(_) => &procedures::remote::NETWORK_CREATE,
            Self::NetworkCreateXml(_) => &procedures::remote::NETWORK_CREATE_XML,
            Self::NetworkDefineXml(_) => &procedures::remote::NETWORK_DEFINE_XML,
            Self::NetworkDestroy(_) => &procedures::remote::NETWORK_DESTROY,
            Self::NetworkGetXmlDesc(_) => &procedures::remote::NETWORK_GET_XML_DESC,
            Self::NetworkGetAutostart(_) => &procedures::remote::NETWORK_GET_AUTOSTART,
            Self::NetworkGetBridgeName(_) => &procedures::remote::NETWORK_GET_BRIDGE_NAME,
            Self::NetworkLookupByName(_) => &procedures::remote::NETWORK_LOOKUP_BY_NAME,
            Self::NetworkLookupByUuid(_) => &procedures::remote::NETWORK_LOOKUP_BY_UUID,
            Self::NetworkSetAutostart(_) => &procedures::remote::NETWORK_SET_AUTOSTART,
            Self::NetworkUndefine(_) => &procedures::remote::NETWORK_UNDEFINE,
            Self::ConnectNumOfDefinedNetworks(_) => &procedures::remote::CONNECT_NUM_OF_DEFINED_NETWORKS,
            Self::ConnectNumOfNetworks(_) => &procedures::remote::CONNECT_NUM_OF_NETWORKS,
            Self::NetworkIsActive(_) => &procedures::remote::NETWORK_IS_ACTIVE,
            Self::NetworkIsPersistent(_) => &procedures::remote::NETWORK_IS_PERSISTENT,
            Self::ConnectListAllNetworks(_) => &procedures::remote::CONNECT_LIST_ALL_NETWORKS,
            Self::NetworkUpdate(_) => &procedures::remote::NETWORK_UPDATE,
            Self::ConnectNetworkEventRegisterAny(_) => &procedures::remote::CONNECT_NETWORK_EVENT_REGISTER_ANY,
            Self::ConnectNetworkEventDeregisterAny(_) => &procedures::remote::CONNECT_NETWORK_EVENT_DEREGISTER_ANY,
            Self::NetworkGetDhcpLeases(_) => &procedures::remote::NETWORK_GET_DHCP_LEASES,
            Self::NetworkListAllPorts(_) => &procedures::remote::NETWORK_LIST_ALL_PORTS,
            Self::NetworkPortLookupByUuid(_) => &procedures::remote::NETWORK_PORT_LOOKUP_BY_UUID,
            Self::NetworkPortCreateXml(_) => &procedures::remote::NETWORK_PORT_CREATE_XML,
            Self::NetworkPortGetParameters(_) => &procedures::remote::NETWORK_PORT_GET_PARAMETERS,
            Self::NetworkPortSetParameters(_) => &procedures::remote::NETWORK_PORT_SET_PARAMETERS,
            Self::NetworkPortGetXmlDesc(_) => &procedures::remote::NETWORK_PORT_GET_XML_DESC,
            Self::NetworkPortDelete(_) => &procedures::remote::NETWORK_PORT_DELETE,
            Self::NetworkDefineXmlFlags(_) => &procedures::remote::NETWORK_DEFINE_XML_FLAGS,
            Self::NetworkCreateXmlFlags(_) => &procedures::remote::NETWORK_CREATE_XML_FLAGS,
            Self::NetworkSetMetadata(_) => &procedures::remote::NETWORK_SET_METADATA,
            Self::NetworkGetMetadata(_) => &procedures::remote::NETWORK_GET_METADATA,
            Self::NodeGetInfo(_) => &procedures::remote::NODE_GET_INFO,
            Self::NodeGetCellsFreeMemory(_) => &procedures::remote::NODE_GET_CELLS_FREE_MEMORY,
            Self::NodeGetFreeMemory(_) => &procedures::remote::NODE_GET_FREE_MEMORY,
            Self::NodeDeviceDettach(_) => &procedures::remote::NODE_DEVICE_DETTACH,
            Self::NodeDeviceReAttach(_) => &procedures::remote::NODE_DEVICE_RE_ATTACH,
            Self::NodeDeviceReset(_) => &procedures::remote::NODE_DEVICE_RESET,
            Self::NodeGetSecurityModel(_) => &procedures::remote::NODE_GET_SECURITY_MODEL,
            Self::NodeGetCpuStats(_) => &procedures::remote::NODE_GET_CPU_STATS,
            Self::NodeGetMemoryStats(_) => &procedures::remote::NODE_GET_MEMORY_STATS,
            Self::NodeSuspendForDuration(_) => &procedures::remote::NODE_SUSPEND_FOR_DURATION,
            Self::NodeSetMemoryParameters(_) => &procedures::remote::NODE_SET_MEMORY_PARAMETERS,
            Self::NodeGetMemoryParameters(_) => &procedures::remote::NODE_GET_MEMORY_PARAMETERS,
            Self::NodeGetCpuMap(_) => &procedures::remote::NODE_GET_CPU_MAP,
            Self::NodeDeviceDetachFlags(_) => &procedures::remote::NODE_DEVICE_DETACH_FLAGS,
            Self::NodeGetFreePages(_) => &procedures::remote::NODE_GET_FREE_PAGES,
            Self::NodeAllocPages(_) => &procedures::remote::NODE_ALLOC_PAGES,
            Self::NodeGetSevInfo(_) => &procedures::remote::NODE_GET_SEV_INFO,
            Self::NodeNumOfDevices(_) => &procedures::remote::NODE_NUM_OF_DEVICES,
            Self::NodeListDevices(_) => &procedures::remote::NODE_LIST_DEVICES,
            Self::NodeDeviceLookupByName(_) => &procedures::remote::NODE_DEVICE_LOOKUP_BY_NAME,
            Self::NodeDeviceGetXmlDesc(_) => &procedures::remote::NODE_DEVICE_GET_XML_DESC,
            Self::NodeDeviceGetParent(_) => &procedures::remote::NODE_DEVICE_GET_PARENT,
            Self::NodeDeviceNumOfCaps(_) => &procedures::remote::NODE_DEVICE_NUM_OF_CAPS,
            Self::NodeDeviceListCaps(_) => &procedures::remote::NODE_DEVICE_LIST_CAPS,
            Self::NodeDeviceCreateXml(_) => &procedures::remote::NODE_DEVICE_CREATE_XML,
            Self::NodeDeviceDestroy(_) => &procedures::remote::NODE_DEVICE_DESTROY,
            Self::ConnectListAllNodeDevices(_) => &procedures::remote::CONNECT_LIST_ALL_NODE_DEVICES,
            Self::NodeDeviceLookupScsiHostByWwn(_) => &procedures::remote::NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN,
            Self::ConnectNodeDeviceEventRegisterAny(_) => &procedures::remote::CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY,
            Self::ConnectNodeDeviceEventDeregisterAny(_) => {
                &procedures::remote::CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY
            }
            Self::NodeDeviceDefineXml(_) => &procedures::remote::NODE_DEVICE_DEFINE_XML,
            Self::NodeDeviceUndefine(_) => &procedures::remote::NODE_DEVICE_UNDEFINE,
            Self::NodeDeviceCreate(_) => &procedures::remote::NODE_DEVICE_CREATE,
            Self::NodeDeviceGetAutostart(_) => &procedures::remote::NODE_DEVICE_GET_AUTOSTART,
            Self::NodeDeviceSetAutostart(_) => &procedures::remote::NODE_DEVICE_SET_AUTOSTART,
            Self::NodeDeviceIsPersistent(_) => &procedures::remote::NODE_DEVICE_IS_PERSISTENT,
            Self::NodeDeviceIsActive(_) => &procedures::remote::NODE_DEVICE_IS_ACTIVE,
            Self::NodeDeviceUpdate(_) => &procedures::remote::NODE_DEVICE_UPDATE,
            Self::NwfilterLookupByName(_) => &procedures::remote::NWFILTER_LOOKUP_BY_NAME,
            Self::NwfilterLookupByUuid(_) => &procedures::remote::NWFILTER_LOOKUP_BY_UUID,
            Self::NwfilterGetXmlDesc(_) => &procedures::remote::NWFILTER_GET_XML_DESC,
            Self::ConnectNumOfNwfilters(_) => &procedures::remote::CONNECT_NUM_OF_NWFILTERS,
            Self::ConnectListNwfilters(_) => &procedures::remote::CONNECT_LIST_NWFILTERS,
            Self::NwfilterDefineXml(_) => &procedures::remote::NWFILTER_DEFINE_XML,
            Self::NwfilterUndefine(_) => &procedures::remote::NWFILTER_UNDEFINE,
            Self::ConnectListAllNwfilters(_) => &procedures::remote::CONNECT_LIST_ALL_NWFILTERS,
            Self::NwfilterBindingLookupByPortDev(_) => &procedures::remote::NWFILTER_BINDING_LOOKUP_BY_PORT_DEV,
            Self::NwfilterBindingGetXmlDesc(_) => &procedures::remote::NWFILTER_BINDING_GET_XML_DESC,
            Self::NwfilterBindingCreateXml(_) => &procedures::remote::NWFILTER_BINDING_CREATE_XML,
            Self::NwfilterBindingDelete(_) => &procedures::remote::NWFILTER_BINDING_DELETE,
            Self::ConnectListAllNwfilterBindings(_) => &procedures::remote::CONNECT_LIST_ALL_NWFILTER_BINDINGS,
            Self::NwfilterDefineXmlFlags(_) => &procedures::remote::NWFILTER_DEFINE_XML_FLAGS,
            Self::ConnectNumOfSecrets(_) => &procedures::remote::CONNECT_NUM_OF_SECRETS,
            Self::ConnectListSecrets(_) => &procedures::remote::CONNECT_LIST_SECRETS,
            Self::SecretLookupByUuid(_) => &procedures::remote::SECRET_LOOKUP_BY_UUID,
            Self::SecretDefineXml(_) => &procedures::remote::SECRET_DEFINE_XML,
            Self::SecretGetXmlDesc(_) => &procedures::remote::SECRET_GET_XML_DESC,
            Self::SecretSetValue(_) => &procedures::remote::SECRET_SET_VALUE,
            Self::SecretGetValue(_) => &procedures::remote::SECRET_GET_VALUE,
            Self::SecretUndefine(_) => &procedures::remote::SECRET_UNDEFINE,
            Self::SecretLookupByUsage(_) => &procedures::remote::SECRET_LOOKUP_BY_USAGE,
            Self::ConnectListAllSecrets(_) => &procedures::remote::CONNECT_LIST_ALL_SECRETS,
            Self::ConnectSecretEventRegisterAny(_) => &procedures::remote::CONNECT_SECRET_EVENT_REGISTER_ANY,
            Self::ConnectSecretEventDeregisterAny(_) => &procedures::remote::CONNECT_SECRET_EVENT_DEREGISTER_ANY,
            Self::ConnectOpen(_) => &procedures::remote::CONNECT_OPEN,
            Self::ConnectClose(_) => &procedures::remote::CONNECT_CLOSE,
            Self::AuthList(_) => &procedures::remote::AUTH_LIST,
            Self::AuthSaslInit(_) => &procedures::remote::AUTH_SASL_INIT,
            Self::AuthSaslStart(_) => &procedures::remote::AUTH_SASL_START,
            Self::AuthSaslStep(_) => &procedures::remote::AUTH_SASL_STEP,
            Self::AuthPolkit(_) => &procedures::remote::AUTH_POLKIT,
            Self::ConnectNumOfStoragePools(_) => &procedures::remote::CONNECT_NUM_OF_STORAGE_POOLS,
            Self::ConnectListStoragePools(_) => &procedures::remote::CONNECT_LIST_STORAGE_POOLS,
            Self::ConnectNumOfDefinedStoragePools(_) => &procedures::remote::CONNECT_NUM_OF_DEFINED_STORAGE_POOLS,
            Self::ConnectListDefinedStoragePools(_) => &procedures::remote::CONNECT_LIST_DEFINED_STORAGE_POOLS,
            Self::ConnectFindStoragePoolSources(_) => &procedures::remote::CONNECT_FIND_STORAGE_POOL_SOURCES,
            Self::StoragePoolCreateXml(_) => &procedures::remote::STORAGE_POOL_CREATE_XML,
            Self::StoragePoolDefineXml(_) => &procedures::remote::STORAGE_POOL_DEFINE_XML,
            Self::StoragePoolCreate(_) => &procedures::remote::STORAGE_POOL_CREATE,
            Self::StoragePoolBuild(_) => &procedures::remote::STORAGE_POOL_BUILD,
            Self::StoragePoolDestroy(_) => &procedures::remote::STORAGE_POOL_DESTROY,
            Self::StoragePoolDelete(_) => &procedures::remote::STORAGE_POOL_DELETE,
            Self::StoragePoolUndefine(_) => &procedures::remote::STORAGE_POOL_UNDEFINE,
            Self::StoragePoolRefresh(_) => &procedures::remote::STORAGE_POOL_REFRESH,
            Self::StoragePoolLookupByName(_) => &procedures::remote::STORAGE_POOL_LOOKUP_BY_NAME,
            Self::StoragePoolLookupByUuid(_) => &procedures::remote::STORAGE_POOL_LOOKUP_BY_UUID,
            Self::StoragePoolLookupByVolume(_) => &procedures::remote::STORAGE_POOL_LOOKUP_BY_VOLUME,
            Self::StoragePoolGetInfo(_) => &procedures::remote::STORAGE_POOL_GET_INFO,
            Self::StoragePoolGetXmlDesc(_) => &procedures::remote::STORAGE_POOL_GET_XML_DESC,
            Self::StoragePoolGetAutostart(_) => &procedures::remote::STORAGE_POOL_GET_AUTOSTART,
            Self::StoragePoolSetAutostart(_) => &procedures::remote::STORAGE_POOL_SET_AUTOSTART,
            Self::StoragePoolNumOfVolumes(_) => &procedures::remote::STORAGE_POOL_NUM_OF_VOLUMES,
            Self::StoragePoolListVolumes(_) => &procedures::remote::STORAGE_POOL_LIST_VOLUMES,
            Self::StoragePoolIsActive(_) => &procedures::remote::STORAGE_POOL_IS_ACTIVE,
            Self::StoragePoolIsPersistent(_) => &procedures::remote::STORAGE_POOL_IS_PERSISTENT,
            Self::ConnectListAllStoragePools(_) => &procedures::remote::CONNECT_LIST_ALL_STORAGE_POOLS,
            Self::StoragePoolListAllVolumes(_) => &procedures::remote::STORAGE_POOL_LIST_ALL_VOLUMES,
            Self::ConnectStoragePoolEventRegisterAny(_) => &procedures::remote::CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY,
            Self::ConnectStoragePoolEventDeregisterAny(_) => {
                &procedures::remote::CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY
            }
            Self::StoragePoolLookupByTargetPath(_) => &procedures::remote::STORAGE_POOL_LOOKUP_BY_TARGET_PATH,
            Self::ConnectGetStoragePoolCapabilities(_) => &procedures::remote::CONNECT_GET_STORAGE_POOL_CAPABILITIES,
            Self::StorageVolCreateXml(_) => &procedures::remote::STORAGE_VOL_CREATE_XML,
            Self::StorageVolDelete(_) => &procedures::remote::STORAGE_VOL_DELETE,
            Self::StorageVolLookupByName(_) => &procedures::remote::STORAGE_VOL_LOOKUP_BY_NAME,
            Self::StorageVolLookupByKey(_) => &procedures::remote::STORAGE_VOL_LOOKUP_BY_KEY,
            Self::StorageVolLookupByPath(_) => &procedures::remote::STORAGE_VOL_LOOKUP_BY_PATH,
            Self::StorageVolGetInfo(_) => &procedures::remote::STORAGE_VOL_GET_INFO,
            Self::StorageVolGetXmlDesc(_) => &procedures::remote::STORAGE_VOL_GET_XML_DESC,
            Self::StorageVolGetPath(_) => &procedures::remote::STORAGE_VOL_GET_PATH,
            Self::StorageVolCreateXmlFrom(_) => &procedures::remote::STORAGE_VOL_CREATE_XML_FROM,
            Self::StorageVolWipe(_) => &procedures::remote::STORAGE_VOL_WIPE,
            Self::StorageVolUpload(_) => &procedures::remote::STORAGE_VOL_UPLOAD,
            Self::StorageVolDownload(_) => &procedures::remote::STORAGE_VOL_DOWNLOAD,
            Self::StorageVolWipePattern(_) => &procedures::remote::STORAGE_VOL_WIPE_PATTERN,
            Self::StorageVolResize(_) => &procedures::remote::STORAGE_VOL_RESIZE,
            Self::StorageVolGetInfoFlags(_) => &procedures::remote::STORAGE_VOL_GET_INFO_FLAGS,
            Self::LxcDomainOpenNamespace(_) => &procedures::lxc::DOMAIN_OPEN_NAMESPACE,
            Self::QemuDomainMonitorCommand(_) => &procedures::qemu::DOMAIN_MONITOR_COMMAND,
            Self::QemuDomainAttach(_) => &procedures::qemu::DOMAIN_ATTACH,
            Self::QemuDomainAgentCommand(_) => &procedures::qemu::DOMAIN_AGENT_COMMAND,
            Self::QemuConnectDomainMonitorEventRegister(_) => &procedures::qemu::CONNECT_DOMAIN_MONITOR_EVENT_REGISTER,
            Self::QemuConnectDomainMonitorEventDeregister(_) => {
                &procedures::qemu::CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER
            }
            Self::QemuDomainMonitorCommandWithFiles(_) => &procedures::qemu::DOMAIN_MONITOR_COMMAND_WITH_FILES,
        }
    }

    /// The argument that a [`ferrovirt_proto::Condition`] tests, by the name of its field.
    /// `None` for a field that no condition of the procedure names.
    #[must_use]
    pub fn word(&self, field: &str) -> Option<u32> {
        match (self, field) {
            (Self::DomainGetXmlDesc(args), "flags") => Some(args.flags),
            (Self::DomainReboot(args), "flags") => Some(args.flags),
            (Self::DomainShutdownFlags(args), "flags") => Some(args.flags),
            (Self::DomainSetMetadata(args), "flags") => Some(args.flags),
            (Self::DomainInterfaceAddresses(args), "source") => Some(args.source),
            (Self::DomainSetThrottleGroup(args), "flags") => Some(args.flags),
            (Self::DomainDelThrottleGroup(args), "flags") => Some(args.flags),
            (Self::DomainCheckpointCreateXml(args), "flags") => Some(args.flags),
            (Self::DomainCheckpointGetXmlDesc(args), "flags") => Some(args.flags),
            (Self::DomainAttachDeviceFlags(args), "flags") => Some(args.flags),
            (Self::DomainDetachDeviceFlags(args), "flags") => Some(args.flags),
            (Self::DomainUpdateDeviceFlags(args), "flags") => Some(args.flags),
            (Self::DomainDetachDeviceAlias(args), "flags") => Some(args.flags),
            (Self::DomainManagedSaveGetXmlDesc(args), "flags") => Some(args.flags),
            (Self::DomainSnapshotCreateXml(args), "flags") => Some(args.flags),
            (Self::DomainSnapshotGetXmlDesc(args), "flags") => Some(args.flags),
            (Self::DomainSetMemoryParameters(args), "flags") => Some(args.flags),
            (Self::DomainSetVcpusFlags(args), "flags") => Some(args.flags),
            (Self::DomainGetVcpusFlags(args), "flags") => Some(args.flags),
            (Self::DomainSetMemoryFlags(args), "flags") => Some(args.flags),
            (Self::DomainSetBlkioParameters(args), "flags") => Some(args.flags),
            (Self::DomainSetSchedulerParametersFlags(args), "flags") => Some(args.flags),
            (Self::DomainPinVcpuFlags(args), "flags") => Some(args.flags),
            (Self::DomainSetBlockIoTune(args), "flags") => Some(args.flags),
            (Self::DomainSetNumaParameters(args), "flags") => Some(args.flags),
            (Self::DomainSetInterfaceParameters(args), "flags") => Some(args.flags),
            (Self::DomainPinEmulator(args), "flags") => Some(args.flags),
            (Self::DomainSetMemoryStatsPeriod(args), "flags") => Some(args.flags),
            (Self::DomainPinIothread(args), "flags") => Some(args.flags),
            (Self::DomainAddIothread(args), "flags") => Some(args.flags),
            (Self::DomainDelIothread(args), "flags") => Some(args.flags),
            (Self::DomainSetVcpu(args), "flags") => Some(args.flags),
            (Self::DomainSetIothreadParams(args), "flags") => Some(args.flags),
            (Self::NetworkUpdate(args), "flags") => Some(args.flags),
            (Self::NetworkSetMetadata(args), "flags") => Some(args.flags),
            (Self::NodeDeviceUpdate(args), "flags") => Some(args.flags),
            _ => None,
        }
    }
}
