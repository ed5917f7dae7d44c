// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! A call as a value.

use ferrovirt_proto::{ProcedureInfo, lxc, procedures, qemu, remote};
/// One call with its arguments. Large arguments are boxed.
#[derive(Clone, Debug, PartialEq)]
pub enum Call {
    /// virConnectGetType.
    ConnectGetType(()),
    /// virConnectGetVersion.
    ConnectGetVersion(()),
    /// virConnectGetMaxVcpus.
    ConnectGetMaxVcpus(remote::ConnectGetMaxVcpusArgs),
    /// virConnectGetCapabilities.
    ConnectGetCapabilities(()),
    /// virConnectGetHostname.
    ConnectGetHostname(()),
    /// virConnectSupportsFeature.
    ConnectSupportsFeature(remote::ConnectSupportsFeatureArgs),
    /// virConnectGetURI.
    ConnectGetUri(()),
    /// virConnectDomainXMLFromNative.
    ConnectDomainXmlFromNative(remote::ConnectDomainXmlFromNativeArgs),
    /// virConnectDomainXMLToNative.
    ConnectDomainXmlToNative(remote::ConnectDomainXmlToNativeArgs),
    /// virConnectIsSecure.
    ConnectIsSecure(()),
    /// virConnectGetLibVersion.
    ConnectGetLibVersion(()),
    /// virConnectCompareCPU.
    ConnectCompareCpu(remote::ConnectCompareCpuArgs),
    /// virConnectBaselineCPU.
    ConnectBaselineCpu(remote::ConnectBaselineCpuArgs),
    /// virConnectGetSysinfo.
    ConnectGetSysinfo(remote::ConnectGetSysinfoArgs),
    /// virConnectGetCPUModelNames.
    ConnectGetCpuModelNames(remote::ConnectGetCpuModelNamesArgs),
    /// virConnectGetDomainCapabilities.
    ConnectGetDomainCapabilities(Box<remote::ConnectGetDomainCapabilitiesArgs>),
    /// virConnectCompareHypervisorCPU.
    ConnectCompareHypervisorCpu(Box<remote::ConnectCompareHypervisorCpuArgs>),
    /// virConnectBaselineHypervisorCPU.
    ConnectBaselineHypervisorCpu(Box<remote::ConnectBaselineHypervisorCpuArgs>),
    /// virConnectSetIdentity.
    ConnectSetIdentity(remote::ConnectSetIdentityArgs),
    /// virDomainCreate.
    DomainCreate(remote::DomainCreateArgs),
    /// virDomainCreateXML.
    DomainCreateXml(remote::DomainCreateXmlArgs),
    /// virDomainDefineXML.
    DomainDefineXml(remote::DomainDefineXmlArgs),
    /// virDomainDestroy.
    DomainDestroy(remote::DomainDestroyArgs),
    /// virDomainGetXMLDesc.
    DomainGetXmlDesc(remote::DomainGetXmlDescArgs),
    /// virDomainGetAutostart.
    DomainGetAutostart(remote::DomainGetAutostartArgs),
    /// virDomainGetInfo.
    DomainGetInfo(remote::DomainGetInfoArgs),
    /// virDomainGetOSType.
    DomainGetOsType(remote::DomainGetOsTypeArgs),
    /// virConnectListDefinedDomains.
    ConnectListDefinedDomains(remote::ConnectListDefinedDomainsArgs),
    /// virDomainLookupByID.
    DomainLookupById(remote::DomainLookupByIdArgs),
    /// virDomainLookupByName.
    DomainLookupByName(remote::DomainLookupByNameArgs),
    /// virDomainLookupByUUID.
    DomainLookupByUuid(remote::DomainLookupByUuidArgs),
    /// virConnectNumOfDefinedDomains.
    ConnectNumOfDefinedDomains(()),
    /// virDomainReboot.
    DomainReboot(remote::DomainRebootArgs),
    /// virDomainResume.
    DomainResume(remote::DomainResumeArgs),
    /// virDomainSetAutostart.
    DomainSetAutostart(remote::DomainSetAutostartArgs),
    /// virDomainShutdown.
    DomainShutdown(remote::DomainShutdownArgs),
    /// virDomainSuspend.
    DomainSuspend(remote::DomainSuspendArgs),
    /// virDomainUndefine.
    DomainUndefine(remote::DomainUndefineArgs),
    /// virConnectListDomains.
    ConnectListDomains(remote::ConnectListDomainsArgs),
    /// virConnectNumOfDomains.
    ConnectNumOfDomains(()),
    /// virDomainGetSecurityLabel.
    DomainGetSecurityLabel(remote::DomainGetSecurityLabelArgs),
    /// virDomainIsActive.
    DomainIsActive(remote::DomainIsActiveArgs),
    /// virDomainIsPersistent.
    DomainIsPersistent(remote::DomainIsPersistentArgs),
    /// virDomainGetJobInfo.
    DomainGetJobInfo(remote::DomainGetJobInfoArgs),
    /// virDomainAbortJob.
    DomainAbortJob(remote::DomainAbortJobArgs),
    /// virDomainCreateWithFlags.
    DomainCreateWithFlags(remote::DomainCreateWithFlagsArgs),
    /// virDomainIsUpdated.
    DomainIsUpdated(remote::DomainIsUpdatedArgs),
    /// virDomainGetState.
    DomainGetState(remote::DomainGetStateArgs),
    /// virDomainGetControlInfo.
    DomainGetControlInfo(remote::DomainGetControlInfoArgs),
    /// virDomainUndefineFlags.
    DomainUndefineFlags(remote::DomainUndefineFlagsArgs),
    /// virDomainDestroyFlags.
    DomainDestroyFlags(remote::DomainDestroyFlagsArgs),
    /// virDomainReset.
    DomainReset(remote::DomainResetArgs),
    /// virDomainShutdownFlags.
    DomainShutdownFlags(remote::DomainShutdownFlagsArgs),
    /// virDomainSetMetadata.
    DomainSetMetadata(Box<remote::DomainSetMetadataArgs>),
    /// virDomainGetMetadata.
    DomainGetMetadata(Box<remote::DomainGetMetadataArgs>),
    /// virConnectListAllDomains.
    ConnectListAllDomains(remote::ConnectListAllDomainsArgs),
    /// virDomainGetSecurityLabelList.
    DomainGetSecurityLabelList(remote::DomainGetSecurityLabelListArgs),
    /// virDomainGetJobStats.
    DomainGetJobStats(remote::DomainGetJobStatsArgs),
    /// virDomainCreateXMLWithFiles.
    DomainCreateXmlWithFiles(remote::DomainCreateXmlWithFilesArgs),
    /// virDomainCreateWithFiles.
    DomainCreateWithFiles(remote::DomainCreateWithFilesArgs),
    /// virConnectGetAllDomainStats.
    ConnectGetAllDomainStats(remote::ConnectGetAllDomainStatsArgs),
    /// virDomainDefineXMLFlags.
    DomainDefineXmlFlags(remote::DomainDefineXmlFlagsArgs),
    /// virDomainRename.
    DomainRename(Box<remote::DomainRenameArgs>),
    /// virDomainSetLifecycleAction.
    DomainSetLifecycleAction(remote::DomainSetLifecycleActionArgs),
    /// virDomainGetLaunchSecurityInfo.
    DomainGetLaunchSecurityInfo(remote::DomainGetLaunchSecurityInfoArgs),
    /// virDomainGetMessages.
    DomainGetMessages(remote::DomainGetMessagesArgs),
    /// virDomainSetLaunchSecurityState.
    DomainSetLaunchSecurityState(Box<remote::DomainSetLaunchSecurityStateArgs>),
    /// virDomainAbortJobFlags.
    DomainAbortJobFlags(remote::DomainAbortJobFlagsArgs),
    /// virDomainGetAutostartOnce.
    DomainGetAutostartOnce(remote::DomainGetAutostartOnceArgs),
    /// virDomainSetAutostartOnce.
    DomainSetAutostartOnce(remote::DomainSetAutostartOnceArgs),
    /// virDomainInjectNMI.
    DomainInjectNmi(remote::DomainInjectNmiArgs),
    /// virDomainSendKey.
    DomainSendKey(Box<remote::DomainSendKeyArgs>),
    /// virDomainPMSuspendForDuration.
    DomainPmSuspendForDuration(remote::DomainPmSuspendForDurationArgs),
    /// virDomainPMWakeup.
    DomainPmWakeup(remote::DomainPmWakeupArgs),
    /// virDomainGetHostname.
    DomainGetHostname(remote::DomainGetHostnameArgs),
    /// virDomainFSTrim.
    DomainFstrim(Box<remote::DomainFstrimArgs>),
    /// virDomainSendProcessSignal.
    DomainSendProcessSignal(remote::DomainSendProcessSignalArgs),
    /// virDomainFSFreeze.
    DomainFsfreeze(Box<remote::DomainFsfreezeArgs>),
    /// virDomainFSThaw.
    DomainFsthaw(Box<remote::DomainFsthawArgs>),
    /// virDomainGetTime.
    DomainGetTime(remote::DomainGetTimeArgs),
    /// virDomainSetTime.
    DomainSetTime(remote::DomainSetTimeArgs),
    /// virDomainGetFSInfo.
    DomainGetFsinfo(remote::DomainGetFsinfoArgs),
    /// virDomainInterfaceAddresses.
    DomainInterfaceAddresses(remote::DomainInterfaceAddressesArgs),
    /// virDomainSetUserPassword.
    DomainSetUserPassword(Box<remote::DomainSetUserPasswordArgs>),
    /// virDomainGetGuestVcpus.
    DomainGetGuestVcpus(remote::DomainGetGuestVcpusArgs),
    /// virDomainSetGuestVcpus.
    DomainSetGuestVcpus(Box<remote::DomainSetGuestVcpusArgs>),
    /// virDomainGetGuestInfo.
    DomainGetGuestInfo(remote::DomainGetGuestInfoArgs),
    /// virDomainAgentSetResponseTimeout.
    DomainAgentSetResponseTimeout(remote::DomainAgentSetResponseTimeoutArgs),
    /// virDomainAuthorizedSSHKeysGet.
    DomainAuthorizedSshKeysGet(Box<remote::DomainAuthorizedSshKeysGetArgs>),
    /// virDomainAuthorizedSSHKeysSet.
    DomainAuthorizedSshKeysSet(Box<remote::DomainAuthorizedSshKeysSetArgs>),
    /// virDomainBlockStats.
    DomainBlockStats(Box<remote::DomainBlockStatsArgs>),
    /// virDomainBlockPeek.
    DomainBlockPeek(Box<remote::DomainBlockPeekArgs>),
    /// virDomainGetBlockInfo.
    DomainGetBlockInfo(Box<remote::DomainGetBlockInfoArgs>),
    /// virDomainBlockJobAbort.
    DomainBlockJobAbort(Box<remote::DomainBlockJobAbortArgs>),
    /// virDomainGetBlockJobInfo.
    DomainGetBlockJobInfo(Box<remote::DomainGetBlockJobInfoArgs>),
    /// virDomainBlockJobSetSpeed.
    DomainBlockJobSetSpeed(Box<remote::DomainBlockJobSetSpeedArgs>),
    /// virDomainBlockPull.
    DomainBlockPull(Box<remote::DomainBlockPullArgs>),
    /// virDomainBlockStatsFlags.
    DomainBlockStatsFlags(Box<remote::DomainBlockStatsFlagsArgs>),
    /// virDomainBlockResize.
    DomainBlockResize(Box<remote::DomainBlockResizeArgs>),
    /// virDomainGetDiskErrors.
    DomainGetDiskErrors(remote::DomainGetDiskErrorsArgs),
    /// virDomainBlockRebase.
    DomainBlockRebase(Box<remote::DomainBlockRebaseArgs>),
    /// virDomainBlockCommit.
    DomainBlockCommit(Box<remote::DomainBlockCommitArgs>),
    /// virDomainBlockCopy.
    DomainBlockCopy(Box<remote::DomainBlockCopyArgs>),
    /// virDomainSetBlockThreshold.
    DomainSetBlockThreshold(Box<remote::DomainSetBlockThresholdArgs>),
    /// virDomainSetThrottleGroup.
    DomainSetThrottleGroup(Box<remote::DomainSetThrottleGroupArgs>),
    /// virDomainDelThrottleGroup.
    DomainDelThrottleGroup(Box<remote::DomainDelThrottleGroupArgs>),
    /// virDomainCheckpointCreateXML.
    DomainCheckpointCreateXml(Box<remote::DomainCheckpointCreateXmlArgs>),
    /// virDomainCheckpointGetXMLDesc.
    DomainCheckpointGetXmlDesc(Box<remote::DomainCheckpointGetXmlDescArgs>),
    /// virDomainListAllCheckpoints.
    DomainListAllCheckpoints(remote::DomainListAllCheckpointsArgs),
    /// virDomainCheckpointListAllChildren.
    DomainCheckpointListAllChildren(Box<remote::DomainCheckpointListAllChildrenArgs>),
    /// virDomainCheckpointLookupByName.
    DomainCheckpointLookupByName(Box<remote::DomainCheckpointLookupByNameArgs>),
    /// virDomainCheckpointGetParent.
    DomainCheckpointGetParent(Box<remote::DomainCheckpointGetParentArgs>),
    /// virDomainCheckpointDelete.
    DomainCheckpointDelete(Box<remote::DomainCheckpointDeleteArgs>),
    /// virDomainBackupBegin.
    DomainBackupBegin(Box<remote::DomainBackupBeginArgs>),
    /// virDomainBackupGetXMLDesc.
    DomainBackupGetXmlDesc(remote::DomainBackupGetXmlDescArgs),
    /// virDomainAttachDevice.
    DomainAttachDevice(Box<remote::DomainAttachDeviceArgs>),
    /// virDomainDetachDevice.
    DomainDetachDevice(Box<remote::DomainDetachDeviceArgs>),
    /// virDomainAttachDeviceFlags.
    DomainAttachDeviceFlags(Box<remote::DomainAttachDeviceFlagsArgs>),
    /// virDomainDetachDeviceFlags.
    DomainDetachDeviceFlags(Box<remote::DomainDetachDeviceFlagsArgs>),
    /// virDomainUpdateDeviceFlags.
    DomainUpdateDeviceFlags(Box<remote::DomainUpdateDeviceFlagsArgs>),
    /// virDomainOpenConsole.
    DomainOpenConsole(Box<remote::DomainOpenConsoleArgs>),
    /// virDomainScreenshot.
    DomainScreenshot(remote::DomainScreenshotArgs),
    /// virDomainOpenGraphics.
    DomainOpenGraphics(remote::DomainOpenGraphicsArgs),
    /// virDomainOpenChannel.
    DomainOpenChannel(Box<remote::DomainOpenChannelArgs>),
    /// virDomainOpenGraphicsFD.
    DomainOpenGraphicsFd(remote::DomainOpenGraphicsFdArgs),
    /// virDomainDetachDeviceAlias.
    DomainDetachDeviceAlias(Box<remote::DomainDetachDeviceAliasArgs>),
    /// virDomainFDAssociate.
    DomainFdAssociate(Box<remote::DomainFdAssociateArgs>),
    /// virDomainGraphicsReload.
    DomainGraphicsReload(remote::DomainGraphicsReloadArgs),
    /// virDomainMigratePrepare.
    DomainMigratePrepare(remote::DomainMigratePrepareArgs),
    /// virDomainMigratePerform.
    DomainMigratePerform(Box<remote::DomainMigratePerformArgs>),
    /// virDomainMigrateFinish.
    DomainMigrateFinish(Box<remote::DomainMigrateFinishArgs>),
    /// virDomainMigratePrepare2.
    DomainMigratePrepare2(Box<remote::DomainMigratePrepare2Args>),
    /// virDomainMigrateFinish2.
    DomainMigrateFinish2(Box<remote::DomainMigrateFinish2Args>),
    /// virDomainMigratePrepareTunnel.
    DomainMigratePrepareTunnel(remote::DomainMigratePrepareTunnelArgs),
    /// virDomainMigrateSetMaxDowntime.
    DomainMigrateSetMaxDowntime(remote::DomainMigrateSetMaxDowntimeArgs),
    /// virDomainMigrateSetMaxSpeed.
    DomainMigrateSetMaxSpeed(remote::DomainMigrateSetMaxSpeedArgs),
    /// virDomainMigrateBegin3.
    DomainMigrateBegin3(Box<remote::DomainMigrateBegin3Args>),
    /// virDomainMigratePrepare3.
    DomainMigratePrepare3(Box<remote::DomainMigratePrepare3Args>),
    /// virDomainMigratePrepareTunnel3.
    DomainMigratePrepareTunnel3(Box<remote::DomainMigratePrepareTunnel3Args>),
    /// virDomainMigratePerform3.
    DomainMigratePerform3(Box<remote::DomainMigratePerform3Args>),
    /// virDomainMigrateFinish3.
    DomainMigrateFinish3(Box<remote::DomainMigrateFinish3Args>),
    /// virDomainMigrateConfirm3.
    DomainMigrateConfirm3(Box<remote::DomainMigrateConfirm3Args>),
    /// virDomainMigrateGetMaxSpeed.
    DomainMigrateGetMaxSpeed(remote::DomainMigrateGetMaxSpeedArgs),
    /// virDomainMigrateGetCompressionCache.
    DomainMigrateGetCompressionCache(remote::DomainMigrateGetCompressionCacheArgs),
    /// virDomainMigrateSetCompressionCache.
    DomainMigrateSetCompressionCache(remote::DomainMigrateSetCompressionCacheArgs),
    /// virDomainMigrateBegin3Params.
    DomainMigrateBegin3Params(Box<remote::DomainMigrateBegin3ParamsArgs>),
    /// virDomainMigratePrepare3Params.
    DomainMigratePrepare3Params(remote::DomainMigratePrepare3ParamsArgs),
    /// virDomainMigratePrepareTunnel3Params.
    DomainMigratePrepareTunnel3Params(remote::DomainMigratePrepareTunnel3ParamsArgs),
    /// virDomainMigratePerform3Params.
    DomainMigratePerform3Params(Box<remote::DomainMigratePerform3ParamsArgs>),
    /// virDomainMigrateFinish3Params.
    DomainMigrateFinish3Params(remote::DomainMigrateFinish3ParamsArgs),
    /// virDomainMigrateConfirm3Params.
    DomainMigrateConfirm3Params(Box<remote::DomainMigrateConfirm3ParamsArgs>),
    /// virDomainMigrateStartPostCopy.
    DomainMigrateStartPostCopy(remote::DomainMigrateStartPostCopyArgs),
    /// virDomainMigrateGetMaxDowntime.
    DomainMigrateGetMaxDowntime(remote::DomainMigrateGetMaxDowntimeArgs),
    /// virDomainCoreDump.
    DomainCoreDump(Box<remote::DomainCoreDumpArgs>),
    /// virDomainRestore.
    DomainRestore(remote::DomainRestoreArgs),
    /// virDomainSave.
    DomainSave(Box<remote::DomainSaveArgs>),
    /// virDomainManagedSave.
    DomainManagedSave(remote::DomainManagedSaveArgs),
    /// virDomainHasManagedSaveImage.
    DomainHasManagedSaveImage(remote::DomainHasManagedSaveImageArgs),
    /// virDomainManagedSaveRemove.
    DomainManagedSaveRemove(remote::DomainManagedSaveRemoveArgs),
    /// virDomainSaveFlags.
    DomainSaveFlags(Box<remote::DomainSaveFlagsArgs>),
    /// virDomainRestoreFlags.
    DomainRestoreFlags(remote::DomainRestoreFlagsArgs),
    /// virDomainSaveImageGetXMLDesc.
    DomainSaveImageGetXmlDesc(remote::DomainSaveImageGetXmlDescArgs),
    /// virDomainSaveImageDefineXML.
    DomainSaveImageDefineXml(remote::DomainSaveImageDefineXmlArgs),
    /// virDomainCoreDumpWithFormat.
    DomainCoreDumpWithFormat(Box<remote::DomainCoreDumpWithFormatArgs>),
    /// virDomainManagedSaveGetXMLDesc.
    DomainManagedSaveGetXmlDesc(remote::DomainManagedSaveGetXmlDescArgs),
    /// virDomainManagedSaveDefineXML.
    DomainManagedSaveDefineXml(Box<remote::DomainManagedSaveDefineXmlArgs>),
    /// virDomainSaveParams.
    DomainSaveParams(Box<remote::DomainSaveParamsArgs>),
    /// virDomainRestoreParams.
    DomainRestoreParams(remote::DomainRestoreParamsArgs),
    /// virDomainSnapshotCreateXML.
    DomainSnapshotCreateXml(Box<remote::DomainSnapshotCreateXmlArgs>),
    /// virDomainSnapshotGetXMLDesc.
    DomainSnapshotGetXmlDesc(Box<remote::DomainSnapshotGetXmlDescArgs>),
    /// virDomainSnapshotNum.
    DomainSnapshotNum(remote::DomainSnapshotNumArgs),
    /// virDomainSnapshotListNames.
    DomainSnapshotListNames(remote::DomainSnapshotListNamesArgs),
    /// virDomainSnapshotLookupByName.
    DomainSnapshotLookupByName(Box<remote::DomainSnapshotLookupByNameArgs>),
    /// virDomainHasCurrentSnapshot.
    DomainHasCurrentSnapshot(remote::DomainHasCurrentSnapshotArgs),
    /// virDomainSnapshotCurrent.
    DomainSnapshotCurrent(remote::DomainSnapshotCurrentArgs),
    /// virDomainRevertToSnapshot.
    DomainRevertToSnapshot(Box<remote::DomainRevertToSnapshotArgs>),
    /// virDomainSnapshotDelete.
    DomainSnapshotDelete(Box<remote::DomainSnapshotDeleteArgs>),
    /// virDomainSnapshotGetParent.
    DomainSnapshotGetParent(Box<remote::DomainSnapshotGetParentArgs>),
    /// virDomainSnapshotNumChildren.
    DomainSnapshotNumChildren(Box<remote::DomainSnapshotNumChildrenArgs>),
    /// virDomainSnapshotListChildrenNames.
    DomainSnapshotListChildrenNames(Box<remote::DomainSnapshotListChildrenNamesArgs>),
    /// virDomainSnapshotIsCurrent.
    DomainSnapshotIsCurrent(Box<remote::DomainSnapshotIsCurrentArgs>),
    /// virDomainSnapshotHasMetadata.
    DomainSnapshotHasMetadata(Box<remote::DomainSnapshotHasMetadataArgs>),
    /// virDomainListAllSnapshots.
    DomainListAllSnapshots(remote::DomainListAllSnapshotsArgs),
    /// virDomainSnapshotListAllChildren.
    DomainSnapshotListAllChildren(Box<remote::DomainSnapshotListAllChildrenArgs>),
    /// virDomainGetMaxMemory.
    DomainGetMaxMemory(remote::DomainGetMaxMemoryArgs),
    /// virDomainGetMaxVcpus.
    DomainGetMaxVcpus(remote::DomainGetMaxVcpusArgs),
    /// virDomainGetVcpus.
    DomainGetVcpus(remote::DomainGetVcpusArgs),
    /// virDomainPinVcpu.
    DomainPinVcpu(Box<remote::DomainPinVcpuArgs>),
    /// virDomainSetMaxMemory.
    DomainSetMaxMemory(remote::DomainSetMaxMemoryArgs),
    /// virDomainSetMemory.
    DomainSetMemory(remote::DomainSetMemoryArgs),
    /// virDomainSetVcpus.
    DomainSetVcpus(remote::DomainSetVcpusArgs),
    /// virDomainGetSchedulerType.
    DomainGetSchedulerType(remote::DomainGetSchedulerTypeArgs),
    /// virDomainGetSchedulerParameters.
    DomainGetSchedulerParameters(remote::DomainGetSchedulerParametersArgs),
    /// virDomainSetSchedulerParameters.
    DomainSetSchedulerParameters(Box<remote::DomainSetSchedulerParametersArgs>),
    /// virDomainInterfaceStats.
    DomainInterfaceStats(Box<remote::DomainInterfaceStatsArgs>),
    /// virDomainMemoryPeek.
    DomainMemoryPeek(remote::DomainMemoryPeekArgs),
    /// virDomainMemoryStats.
    DomainMemoryStats(remote::DomainMemoryStatsArgs),
    /// virDomainSetMemoryParameters.
    DomainSetMemoryParameters(Box<remote::DomainSetMemoryParametersArgs>),
    /// virDomainGetMemoryParameters.
    DomainGetMemoryParameters(remote::DomainGetMemoryParametersArgs),
    /// virDomainSetVcpusFlags.
    DomainSetVcpusFlags(remote::DomainSetVcpusFlagsArgs),
    /// virDomainGetVcpusFlags.
    DomainGetVcpusFlags(remote::DomainGetVcpusFlagsArgs),
    /// virDomainSetMemoryFlags.
    DomainSetMemoryFlags(remote::DomainSetMemoryFlagsArgs),
    /// virDomainSetBlkioParameters.
    DomainSetBlkioParameters(Box<remote::DomainSetBlkioParametersArgs>),
    /// virDomainGetBlkioParameters.
    DomainGetBlkioParameters(remote::DomainGetBlkioParametersArgs),
    /// virDomainSetSchedulerParametersFlags.
    DomainSetSchedulerParametersFlags(Box<remote::DomainSetSchedulerParametersFlagsArgs>),
    /// virDomainGetSchedulerParametersFlags.
    DomainGetSchedulerParametersFlags(remote::DomainGetSchedulerParametersFlagsArgs),
    /// virDomainPinVcpuFlags.
    DomainPinVcpuFlags(Box<remote::DomainPinVcpuFlagsArgs>),
    /// virDomainGetVcpuPinInfo.
    DomainGetVcpuPinInfo(remote::DomainGetVcpuPinInfoArgs),
    /// virDomainSetBlockIoTune.
    DomainSetBlockIoTune(Box<remote::DomainSetBlockIoTuneArgs>),
    /// virDomainGetBlockIoTune.
    DomainGetBlockIoTune(Box<remote::DomainGetBlockIoTuneArgs>),
    /// virDomainSetNumaParameters.
    DomainSetNumaParameters(Box<remote::DomainSetNumaParametersArgs>),
    /// virDomainGetNumaParameters.
    DomainGetNumaParameters(remote::DomainGetNumaParametersArgs),
    /// virDomainSetInterfaceParameters.
    DomainSetInterfaceParameters(Box<remote::DomainSetInterfaceParametersArgs>),
    /// virDomainGetInterfaceParameters.
    DomainGetInterfaceParameters(Box<remote::DomainGetInterfaceParametersArgs>),
    /// virDomainGetCPUStats.
    DomainGetCpuStats(remote::DomainGetCpuStatsArgs),
    /// virDomainPinEmulator.
    DomainPinEmulator(Box<remote::DomainPinEmulatorArgs>),
    /// virDomainGetEmulatorPinInfo.
    DomainGetEmulatorPinInfo(remote::DomainGetEmulatorPinInfoArgs),
    /// virDomainSetMemoryStatsPeriod.
    DomainSetMemoryStatsPeriod(remote::DomainSetMemoryStatsPeriodArgs),
    /// virDomainGetIOThreadInfo.
    DomainGetIothreadInfo(remote::DomainGetIothreadInfoArgs),
    /// virDomainPinIOThread.
    DomainPinIothread(Box<remote::DomainPinIothreadArgs>),
    /// virDomainAddIOThread.
    DomainAddIothread(remote::DomainAddIothreadArgs),
    /// virDomainDelIOThread.
    DomainDelIothread(remote::DomainDelIothreadArgs),
    /// virDomainGetPerfEvents.
    DomainGetPerfEvents(remote::DomainGetPerfEventsArgs),
    /// virDomainSetPerfEvents.
    DomainSetPerfEvents(Box<remote::DomainSetPerfEventsArgs>),
    /// virDomainSetVcpu.
    DomainSetVcpu(Box<remote::DomainSetVcpuArgs>),
    /// virDomainSetIOThreadParams.
    DomainSetIothreadParams(Box<remote::DomainSetIothreadParamsArgs>),
    /// virDomainStartDirtyRateCalc.
    DomainStartDirtyRateCalc(remote::DomainStartDirtyRateCalcArgs),
    /// virConnectDomainEventRegister.
    ConnectDomainEventRegister(()),
    /// virConnectDomainEventDeregister.
    ConnectDomainEventDeregister(()),
    /// virConnectDomainEventRegisterAny.
    ConnectDomainEventRegisterAny(remote::ConnectDomainEventRegisterAnyArgs),
    /// virConnectDomainEventDeregisterAny.
    ConnectDomainEventDeregisterAny(remote::ConnectDomainEventDeregisterAnyArgs),
    /// virConnectDomainEventRegisterAny.
    ConnectDomainEventCallbackRegisterAny(remote::ConnectDomainEventCallbackRegisterAnyArgs),
    /// virConnectDomainEventDeregisterAny.
    ConnectDomainEventCallbackDeregisterAny(remote::ConnectDomainEventCallbackDeregisterAnyArgs),
    /// virConnectRegisterCloseCallback.
    ConnectRegisterCloseCallback(()),
    /// virConnectUnregisterCloseCallback.
    ConnectUnregisterCloseCallback(()),
    /// virConnectNumOfInterfaces.
    ConnectNumOfInterfaces(()),
    /// virConnectListInterfaces.
    ConnectListInterfaces(remote::ConnectListInterfacesArgs),
    /// virInterfaceLookupByName.
    InterfaceLookupByName(remote::InterfaceLookupByNameArgs),
    /// virInterfaceLookupByMACString.
    InterfaceLookupByMacString(remote::InterfaceLookupByMacStringArgs),
    /// virInterfaceGetXMLDesc.
    InterfaceGetXmlDesc(remote::InterfaceGetXmlDescArgs),
    /// virInterfaceDefineXML.
    InterfaceDefineXml(remote::InterfaceDefineXmlArgs),
    /// virInterfaceUndefine.
    InterfaceUndefine(remote::InterfaceUndefineArgs),
    /// virInterfaceCreate.
    InterfaceCreate(remote::InterfaceCreateArgs),
    /// virInterfaceDestroy.
    InterfaceDestroy(remote::InterfaceDestroyArgs),
    /// virConnectNumOfDefinedInterfaces.
    ConnectNumOfDefinedInterfaces(()),
    /// virConnectListDefinedInterfaces.
    ConnectListDefinedInterfaces(remote::ConnectListDefinedInterfacesArgs),
    /// virInterfaceIsActive.
    InterfaceIsActive(remote::InterfaceIsActiveArgs),
    /// virInterfaceChangeBegin.
    InterfaceChangeBegin(remote::InterfaceChangeBeginArgs),
    /// virInterfaceChangeCommit.
    InterfaceChangeCommit(remote::InterfaceChangeCommitArgs),
    /// virInterfaceChangeRollback.
    InterfaceChangeRollback(remote::InterfaceChangeRollbackArgs),
    /// virConnectListAllInterfaces.
    ConnectListAllInterfaces(remote::ConnectListAllInterfacesArgs),
    /// virConnectListDefinedNetworks.
    ConnectListDefinedNetworks(remote::ConnectListDefinedNetworksArgs),
    /// virConnectListNetworks.
    ConnectListNetworks(remote::ConnectListNetworksArgs),
    /// virNetworkCreate.
    NetworkCreate(remote::NetworkCreateArgs),
    /// virNetworkCreateXML.
    NetworkCreateXml(remote::NetworkCreateXmlArgs),
    /// virNetworkDefineXML.
    NetworkDefineXml(remote::NetworkDefineXmlArgs),
    /// virNetworkDestroy.
    NetworkDestroy(remote::NetworkDestroyArgs),
    /// virNetworkGetXMLDesc.
    NetworkGetXmlDesc(remote::NetworkGetXmlDescArgs),
    /// virNetworkGetAutostart.
    NetworkGetAutostart(remote::NetworkGetAutostartArgs),
    /// virNetworkGetBridgeName.
    NetworkGetBridgeName(remote::NetworkGetBridgeNameArgs),
    /// virNetworkLookupByName.
    NetworkLookupByName(remote::NetworkLookupByNameArgs),
    /// virNetworkLookupByUUID.
    NetworkLookupByUuid(remote::NetworkLookupByUuidArgs),
    /// virNetworkSetAutostart.
    NetworkSetAutostart(remote::NetworkSetAutostartArgs),
    /// virNetworkUndefine.
    NetworkUndefine(remote::NetworkUndefineArgs),
    /// virConnectNumOfDefinedNetworks.
    ConnectNumOfDefinedNetworks(()),
    /// virConnectNumOfNetworks.
    ConnectNumOfNetworks(()),
    /// virNetworkIsActive.
    NetworkIsActive(remote::NetworkIsActiveArgs),
    /// virNetworkIsPersistent.
    NetworkIsPersistent(remote::NetworkIsPersistentArgs),
    /// virConnectListAllNetworks.
    ConnectListAllNetworks(remote::ConnectListAllNetworksArgs),
    /// virNetworkUpdate.
    NetworkUpdate(Box<remote::NetworkUpdateArgs>),
    /// virConnectNetworkEventRegisterAny.
    ConnectNetworkEventRegisterAny(remote::ConnectNetworkEventRegisterAnyArgs),
    /// virConnectNetworkEventDeregisterAny.
    ConnectNetworkEventDeregisterAny(remote::ConnectNetworkEventDeregisterAnyArgs),
    /// virNetworkGetDHCPLeases.
    NetworkGetDhcpLeases(Box<remote::NetworkGetDhcpLeasesArgs>),
    /// virNetworkListAllPorts.
    NetworkListAllPorts(remote::NetworkListAllPortsArgs),
    /// virNetworkPortLookupByUUID.
    NetworkPortLookupByUuid(remote::NetworkPortLookupByUuidArgs),
    /// virNetworkPortCreateXML.
    NetworkPortCreateXml(Box<remote::NetworkPortCreateXmlArgs>),
    /// virNetworkPortGetParameters.
    NetworkPortGetParameters(remote::NetworkPortGetParametersArgs),
    /// virNetworkPortSetParameters.
    NetworkPortSetParameters(Box<remote::NetworkPortSetParametersArgs>),
    /// virNetworkPortGetXMLDesc.
    NetworkPortGetXmlDesc(remote::NetworkPortGetXmlDescArgs),
    /// virNetworkPortDelete.
    NetworkPortDelete(remote::NetworkPortDeleteArgs),
    /// virNetworkDefineXMLFlags.
    NetworkDefineXmlFlags(remote::NetworkDefineXmlFlagsArgs),
    /// virNetworkCreateXMLFlags.
    NetworkCreateXmlFlags(remote::NetworkCreateXmlFlagsArgs),
    /// virNetworkSetMetadata.
    NetworkSetMetadata(Box<remote::NetworkSetMetadataArgs>),
    /// virNetworkGetMetadata.
    NetworkGetMetadata(Box<remote::NetworkGetMetadataArgs>),
    /// virNodeGetInfo.
    NodeGetInfo(()),
    /// virNodeGetCellsFreeMemory.
    NodeGetCellsFreeMemory(remote::NodeGetCellsFreeMemoryArgs),
    /// virNodeGetFreeMemory.
    NodeGetFreeMemory(()),
    /// virNodeDeviceDettach.
    NodeDeviceDettach(remote::NodeDeviceDettachArgs),
    /// virNodeDeviceReAttach.
    NodeDeviceReAttach(remote::NodeDeviceReAttachArgs),
    /// virNodeDeviceReset.
    NodeDeviceReset(remote::NodeDeviceResetArgs),
    /// virNodeGetSecurityModel.
    NodeGetSecurityModel(()),
    /// virNodeGetCPUStats.
    NodeGetCpuStats(remote::NodeGetCpuStatsArgs),
    /// virNodeGetMemoryStats.
    NodeGetMemoryStats(remote::NodeGetMemoryStatsArgs),
    /// virNodeSuspendForDuration.
    NodeSuspendForDuration(remote::NodeSuspendForDurationArgs),
    /// virNodeSetMemoryParameters.
    NodeSetMemoryParameters(remote::NodeSetMemoryParametersArgs),
    /// virNodeGetMemoryParameters.
    NodeGetMemoryParameters(remote::NodeGetMemoryParametersArgs),
    /// virNodeGetCPUMap.
    NodeGetCpuMap(remote::NodeGetCpuMapArgs),
    /// virNodeDeviceDetachFlags.
    NodeDeviceDetachFlags(remote::NodeDeviceDetachFlagsArgs),
    /// virNodeGetFreePages.
    NodeGetFreePages(remote::NodeGetFreePagesArgs),
    /// virNodeAllocPages.
    NodeAllocPages(remote::NodeAllocPagesArgs),
    /// virNodeGetSEVInfo.
    NodeGetSevInfo(remote::NodeGetSevInfoArgs),
    /// virNodeNumOfDevices.
    NodeNumOfDevices(remote::NodeNumOfDevicesArgs),
    /// virNodeListDevices.
    NodeListDevices(remote::NodeListDevicesArgs),
    /// virNodeDeviceLookupByName.
    NodeDeviceLookupByName(remote::NodeDeviceLookupByNameArgs),
    /// virNodeDeviceGetXMLDesc.
    NodeDeviceGetXmlDesc(remote::NodeDeviceGetXmlDescArgs),
    /// virNodeDeviceGetParent.
    NodeDeviceGetParent(remote::NodeDeviceGetParentArgs),
    /// virNodeDeviceNumOfCaps.
    NodeDeviceNumOfCaps(remote::NodeDeviceNumOfCapsArgs),
    /// virNodeDeviceListCaps.
    NodeDeviceListCaps(remote::NodeDeviceListCapsArgs),
    /// virNodeDeviceCreateXML.
    NodeDeviceCreateXml(remote::NodeDeviceCreateXmlArgs),
    /// virNodeDeviceDestroy.
    NodeDeviceDestroy(remote::NodeDeviceDestroyArgs),
    /// virConnectListAllNodeDevices.
    ConnectListAllNodeDevices(remote::ConnectListAllNodeDevicesArgs),
    /// virNodeDeviceLookupSCSIHostByWWN.
    NodeDeviceLookupScsiHostByWwn(remote::NodeDeviceLookupScsiHostByWwnArgs),
    /// virConnectNodeDeviceEventRegisterAny.
    ConnectNodeDeviceEventRegisterAny(remote::ConnectNodeDeviceEventRegisterAnyArgs),
    /// virConnectNodeDeviceEventDeregisterAny.
    ConnectNodeDeviceEventDeregisterAny(remote::ConnectNodeDeviceEventDeregisterAnyArgs),
    /// virNodeDeviceDefineXML.
    NodeDeviceDefineXml(remote::NodeDeviceDefineXmlArgs),
    /// virNodeDeviceUndefine.
    NodeDeviceUndefine(remote::NodeDeviceUndefineArgs),
    /// virNodeDeviceCreate.
    NodeDeviceCreate(remote::NodeDeviceCreateArgs),
    /// virNodeDeviceGetAutostart.
    NodeDeviceGetAutostart(remote::NodeDeviceGetAutostartArgs),
    /// virNodeDeviceSetAutostart.
    NodeDeviceSetAutostart(remote::NodeDeviceSetAutostartArgs),
    /// virNodeDeviceIsPersistent.
    NodeDeviceIsPersistent(remote::NodeDeviceIsPersistentArgs),
    /// virNodeDeviceIsActive.
    NodeDeviceIsActive(remote::NodeDeviceIsActiveArgs),
    /// virNodeDeviceUpdate.
    NodeDeviceUpdate(remote::NodeDeviceUpdateArgs),
    /// virNWFilterLookupByName.
    NwfilterLookupByName(remote::NwfilterLookupByNameArgs),
    /// virNWFilterLookupByUUID.
    NwfilterLookupByUuid(remote::NwfilterLookupByUuidArgs),
    /// virNWFilterGetXMLDesc.
    NwfilterGetXmlDesc(remote::NwfilterGetXmlDescArgs),
    /// virConnectNumOfNWFilters.
    ConnectNumOfNwfilters(()),
    /// virConnectListNWFilters.
    ConnectListNwfilters(remote::ConnectListNwfiltersArgs),
    /// virNWFilterDefineXML.
    NwfilterDefineXml(remote::NwfilterDefineXmlArgs),
    /// virNWFilterUndefine.
    NwfilterUndefine(remote::NwfilterUndefineArgs),
    /// virConnectListAllNWFilters.
    ConnectListAllNwfilters(remote::ConnectListAllNwfiltersArgs),
    /// virNWFilterBindingLookupByPortDev.
    NwfilterBindingLookupByPortDev(remote::NwfilterBindingLookupByPortDevArgs),
    /// virNWFilterBindingGetXMLDesc.
    NwfilterBindingGetXmlDesc(remote::NwfilterBindingGetXmlDescArgs),
    /// virNWFilterBindingCreateXML.
    NwfilterBindingCreateXml(remote::NwfilterBindingCreateXmlArgs),
    /// virNWFilterBindingDelete.
    NwfilterBindingDelete(remote::NwfilterBindingDeleteArgs),
    /// virConnectListAllNWFilterBindings.
    ConnectListAllNwfilterBindings(remote::ConnectListAllNwfilterBindingsArgs),
    /// virNWFilterDefineXMLFlags.
    NwfilterDefineXmlFlags(remote::NwfilterDefineXmlFlagsArgs),
    /// virConnectNumOfSecrets.
    ConnectNumOfSecrets(()),
    /// virConnectListSecrets.
    ConnectListSecrets(remote::ConnectListSecretsArgs),
    /// virSecretLookupByUUID.
    SecretLookupByUuid(remote::SecretLookupByUuidArgs),
    /// virSecretDefineXML.
    SecretDefineXml(remote::SecretDefineXmlArgs),
    /// virSecretGetXMLDesc.
    SecretGetXmlDesc(remote::SecretGetXmlDescArgs),
    /// virSecretSetValue.
    SecretSetValue(Box<remote::SecretSetValueArgs>),
    /// virSecretGetValue.
    SecretGetValue(remote::SecretGetValueArgs),
    /// virSecretUndefine.
    SecretUndefine(remote::SecretUndefineArgs),
    /// virSecretLookupByUsage.
    SecretLookupByUsage(remote::SecretLookupByUsageArgs),
    /// virConnectListAllSecrets.
    ConnectListAllSecrets(remote::ConnectListAllSecretsArgs),
    /// virConnectSecretEventRegisterAny.
    ConnectSecretEventRegisterAny(remote::ConnectSecretEventRegisterAnyArgs),
    /// virConnectSecretEventDeregisterAny.
    ConnectSecretEventDeregisterAny(remote::ConnectSecretEventDeregisterAnyArgs),
    /// virConnectOpen.
    ConnectOpen(remote::ConnectOpenArgs),
    /// virConnectClose.
    ConnectClose(()),
    /// auth_list.
    AuthList(()),
    /// auth_sasl_init.
    AuthSaslInit(()),
    /// auth_sasl_start.
    AuthSaslStart(remote::AuthSaslStartArgs),
    /// auth_sasl_step.
    AuthSaslStep(remote::AuthSaslStepArgs),
    /// auth_polkit.
    AuthPolkit(()),
    /// virConnectNumOfStoragePools.
    ConnectNumOfStoragePools(()),
    /// virConnectListStoragePools.
    ConnectListStoragePools(remote::ConnectListStoragePoolsArgs),
    /// virConnectNumOfDefinedStoragePools.
    ConnectNumOfDefinedStoragePools(()),
    /// virConnectListDefinedStoragePools.
    ConnectListDefinedStoragePools(remote::ConnectListDefinedStoragePoolsArgs),
    /// virConnectFindStoragePoolSources.
    ConnectFindStoragePoolSources(remote::ConnectFindStoragePoolSourcesArgs),
    /// virStoragePoolCreateXML.
    StoragePoolCreateXml(remote::StoragePoolCreateXmlArgs),
    /// virStoragePoolDefineXML.
    StoragePoolDefineXml(remote::StoragePoolDefineXmlArgs),
    /// virStoragePoolCreate.
    StoragePoolCreate(remote::StoragePoolCreateArgs),
    /// virStoragePoolBuild.
    StoragePoolBuild(remote::StoragePoolBuildArgs),
    /// virStoragePoolDestroy.
    StoragePoolDestroy(remote::StoragePoolDestroyArgs),
    /// virStoragePoolDelete.
    StoragePoolDelete(remote::StoragePoolDeleteArgs),
    /// virStoragePoolUndefine.
    StoragePoolUndefine(remote::StoragePoolUndefineArgs),
    /// virStoragePoolRefresh.
    StoragePoolRefresh(remote::StoragePoolRefreshArgs),
    /// virStoragePoolLookupByName.
    StoragePoolLookupByName(remote::StoragePoolLookupByNameArgs),
    /// virStoragePoolLookupByUUID.
    StoragePoolLookupByUuid(remote::StoragePoolLookupByUuidArgs),
    /// virStoragePoolLookupByVolume.
    StoragePoolLookupByVolume(Box<remote::StoragePoolLookupByVolumeArgs>),
    /// virStoragePoolGetInfo.
    StoragePoolGetInfo(remote::StoragePoolGetInfoArgs),
    /// virStoragePoolGetXMLDesc.
    StoragePoolGetXmlDesc(remote::StoragePoolGetXmlDescArgs),
    /// virStoragePoolGetAutostart.
    StoragePoolGetAutostart(remote::StoragePoolGetAutostartArgs),
    /// virStoragePoolSetAutostart.
    StoragePoolSetAutostart(remote::StoragePoolSetAutostartArgs),
    /// virStoragePoolNumOfVolumes.
    StoragePoolNumOfVolumes(remote::StoragePoolNumOfVolumesArgs),
    /// virStoragePoolListVolumes.
    StoragePoolListVolumes(remote::StoragePoolListVolumesArgs),
    /// virStoragePoolIsActive.
    StoragePoolIsActive(remote::StoragePoolIsActiveArgs),
    /// virStoragePoolIsPersistent.
    StoragePoolIsPersistent(remote::StoragePoolIsPersistentArgs),
    /// virConnectListAllStoragePools.
    ConnectListAllStoragePools(remote::ConnectListAllStoragePoolsArgs),
    /// virStoragePoolListAllVolumes.
    StoragePoolListAllVolumes(remote::StoragePoolListAllVolumesArgs),
    /// virConnectStoragePoolEventRegisterAny.
    ConnectStoragePoolEventRegisterAny(remote::ConnectStoragePoolEventRegisterAnyArgs),
    /// virConnectStoragePoolEventDeregisterAny.
    ConnectStoragePoolEventDeregisterAny(remote::ConnectStoragePoolEventDeregisterAnyArgs),
    /// virStoragePoolLookupByTargetPath.
    StoragePoolLookupByTargetPath(remote::StoragePoolLookupByTargetPathArgs),
    /// virConnectGetStoragePoolCapabilities.
    ConnectGetStoragePoolCapabilities(remote::ConnectGetStoragePoolCapabilitiesArgs),
    /// virStorageVolCreateXML.
    StorageVolCreateXml(Box<remote::StorageVolCreateXmlArgs>),
    /// virStorageVolDelete.
    StorageVolDelete(Box<remote::StorageVolDeleteArgs>),
    /// virStorageVolLookupByName.
    StorageVolLookupByName(remote::StorageVolLookupByNameArgs),
    /// virStorageVolLookupByKey.
    StorageVolLookupByKey(remote::StorageVolLookupByKeyArgs),
    /// virStorageVolLookupByPath.
    StorageVolLookupByPath(remote::StorageVolLookupByPathArgs),
    /// virStorageVolGetInfo.
    StorageVolGetInfo(Box<remote::StorageVolGetInfoArgs>),
    /// virStorageVolGetXMLDesc.
    StorageVolGetXmlDesc(Box<remote::StorageVolGetXmlDescArgs>),
    /// virStorageVolGetPath.
    StorageVolGetPath(Box<remote::StorageVolGetPathArgs>),
    /// virStorageVolCreateXMLFrom.
    StorageVolCreateXmlFrom(Box<remote::StorageVolCreateXmlFromArgs>),
    /// virStorageVolWipe.
    StorageVolWipe(Box<remote::StorageVolWipeArgs>),
    /// virStorageVolUpload.
    StorageVolUpload(Box<remote::StorageVolUploadArgs>),
    /// virStorageVolDownload.
    StorageVolDownload(Box<remote::StorageVolDownloadArgs>),
    /// virStorageVolWipePattern.
    StorageVolWipePattern(Box<remote::StorageVolWipePatternArgs>),
    /// virStorageVolResize.
    StorageVolResize(Box<remote::StorageVolResizeArgs>),
    /// virStorageVolGetInfoFlags.
    StorageVolGetInfoFlags(Box<remote::StorageVolGetInfoFlagsArgs>),
    /// virDomainLxcOpenNamespace.
    LxcDomainOpenNamespace(lxc::DomainOpenNamespaceArgs),
    /// virDomainQemuMonitorCommand.
    QemuDomainMonitorCommand(Box<qemu::DomainMonitorCommandArgs>),
    /// virDomainQemuAttach.
    QemuDomainAttach(qemu::DomainAttachArgs),
    /// virDomainQemuAgentCommand.
    QemuDomainAgentCommand(Box<qemu::DomainAgentCommandArgs>),
    /// virConnectDomainQemuMonitorEventRegister.
    QemuConnectDomainMonitorEventRegister(Box<qemu::ConnectDomainMonitorEventRegisterArgs>),
    /// virConnectDomainQemuMonitorEventDeregister.
    QemuConnectDomainMonitorEventDeregister(qemu::ConnectDomainMonitorEventDeregisterArgs),
    /// virDomainQemuMonitorCommandWithFiles.
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
