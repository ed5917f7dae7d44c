// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! A reply as a value.

use ferrovirt_proto::{qemu, remote};

/// The reply to one call. Large replies are boxed.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    /// To [`Call::ConnectGetType`](crate::Call::ConnectGetType).
    ConnectGetType(remote::ConnectGetTypeRet),
    /// To [`Call::ConnectGetVersion`](crate::Call::ConnectGetVersion).
    ConnectGetVersion(remote::ConnectGetVersionRet),
    /// To [`Call::ConnectGetMaxVcpus`](crate::Call::ConnectGetMaxVcpus).
    ConnectGetMaxVcpus(remote::ConnectGetMaxVcpusRet),
    /// To [`Call::ConnectGetCapabilities`](crate::Call::ConnectGetCapabilities).
    ConnectGetCapabilities(remote::ConnectGetCapabilitiesRet),
    /// To [`Call::ConnectGetHostname`](crate::Call::ConnectGetHostname).
    ConnectGetHostname(remote::ConnectGetHostnameRet),
    /// To [`Call::ConnectSupportsFeature`](crate::Call::ConnectSupportsFeature).
    ConnectSupportsFeature(remote::ConnectSupportsFeatureRet),
    /// To [`Call::ConnectGetUri`](crate::Call::ConnectGetUri).
    ConnectGetUri(remote::ConnectGetUriRet),
    /// To [`Call::ConnectDomainXmlFromNative`](crate::Call::ConnectDomainXmlFromNative).
    ConnectDomainXmlFromNative(remote::ConnectDomainXmlFromNativeRet),
    /// To [`Call::ConnectDomainXmlToNative`](crate::Call::ConnectDomainXmlToNative).
    ConnectDomainXmlToNative(remote::ConnectDomainXmlToNativeRet),
    /// To [`Call::ConnectIsSecure`](crate::Call::ConnectIsSecure).
    ConnectIsSecure(remote::ConnectIsSecureRet),
    /// To [`Call::ConnectGetLibVersion`](crate::Call::ConnectGetLibVersion).
    ConnectGetLibVersion(remote::ConnectGetLibVersionRet),
    /// To [`Call::ConnectCompareCpu`](crate::Call::ConnectCompareCpu).
    ConnectCompareCpu(remote::ConnectCompareCpuRet),
    /// To [`Call::ConnectBaselineCpu`](crate::Call::ConnectBaselineCpu).
    ConnectBaselineCpu(remote::ConnectBaselineCpuRet),
    /// To [`Call::ConnectGetSysinfo`](crate::Call::ConnectGetSysinfo).
    ConnectGetSysinfo(remote::ConnectGetSysinfoRet),
    /// To [`Call::ConnectGetCpuModelNames`](crate::Call::ConnectGetCpuModelNames).
    ConnectGetCpuModelNames(remote::ConnectGetCpuModelNamesRet),
    /// To [`Call::ConnectGetDomainCapabilities`](crate::Call::ConnectGetDomainCapabilities).
    ConnectGetDomainCapabilities(remote::ConnectGetDomainCapabilitiesRet),
    /// To [`Call::ConnectCompareHypervisorCpu`](crate::Call::ConnectCompareHypervisorCpu).
    ConnectCompareHypervisorCpu(remote::ConnectCompareHypervisorCpuRet),
    /// To [`Call::ConnectBaselineHypervisorCpu`](crate::Call::ConnectBaselineHypervisorCpu).
    ConnectBaselineHypervisorCpu(remote::ConnectBaselineHypervisorCpuRet),
    /// To [`Call::ConnectSetIdentity`](crate::Call::ConnectSetIdentity).
    ConnectSetIdentity(()),
    /// To [`Call::DomainCreate`](crate::Call::DomainCreate).
    DomainCreate(()),
    /// To [`Call::DomainCreateXml`](crate::Call::DomainCreateXml).
    DomainCreateXml(remote::DomainCreateXmlRet),
    /// To [`Call::DomainDefineXml`](crate::Call::DomainDefineXml).
    DomainDefineXml(remote::DomainDefineXmlRet),
    /// To [`Call::DomainDestroy`](crate::Call::DomainDestroy).
    DomainDestroy(()),
    /// To [`Call::DomainGetXmlDesc`](crate::Call::DomainGetXmlDesc).
    DomainGetXmlDesc(remote::DomainGetXmlDescRet),
    /// To [`Call::DomainGetAutostart`](crate::Call::DomainGetAutostart).
    DomainGetAutostart(remote::DomainGetAutostartRet),
    /// To [`Call::DomainGetInfo`](crate::Call::DomainGetInfo).
    DomainGetInfo(remote::DomainGetInfoRet),
    /// To [`Call::DomainGetOsType`](crate::Call::DomainGetOsType).
    DomainGetOsType(remote::DomainGetOsTypeRet),
    /// To [`Call::ConnectListDefinedDomains`](crate::Call::ConnectListDefinedDomains).
    ConnectListDefinedDomains(remote::ConnectListDefinedDomainsRet),
    /// To [`Call::DomainLookupById`](crate::Call::DomainLookupById).
    DomainLookupById(remote::DomainLookupByIdRet),
    /// To [`Call::DomainLookupByName`](crate::Call::DomainLookupByName).
    DomainLookupByName(remote::DomainLookupByNameRet),
    /// To [`Call::DomainLookupByUuid`](crate::Call::DomainLookupByUuid).
    DomainLookupByUuid(remote::DomainLookupByUuidRet),
    /// To [`Call::ConnectNumOfDefinedDomains`](crate::Call::ConnectNumOfDefinedDomains).
    ConnectNumOfDefinedDomains(remote::ConnectNumOfDefinedDomainsRet),
    /// To [`Call::DomainReboot`](crate::Call::DomainReboot).
    DomainReboot(()),
    /// To [`Call::DomainResume`](crate::Call::DomainResume).
    DomainResume(()),
    /// To [`Call::DomainSetAutostart`](crate::Call::DomainSetAutostart).
    DomainSetAutostart(()),
    /// To [`Call::DomainShutdown`](crate::Call::DomainShutdown).
    DomainShutdown(()),
    /// To [`Call::DomainSuspend`](crate::Call::DomainSuspend).
    DomainSuspend(()),
    /// To [`Call::DomainUndefine`](crate::Call::DomainUndefine).
    DomainUndefine(()),
    /// To [`Call::ConnectListDomains`](crate::Call::ConnectListDomains).
    ConnectListDomains(remote::ConnectListDomainsRet),
    /// To [`Call::ConnectNumOfDomains`](crate::Call::ConnectNumOfDomains).
    ConnectNumOfDomains(remote::ConnectNumOfDomainsRet),
    /// To [`Call::DomainGetSecurityLabel`](crate::Call::DomainGetSecurityLabel).
    DomainGetSecurityLabel(remote::DomainGetSecurityLabelRet),
    /// To [`Call::DomainIsActive`](crate::Call::DomainIsActive).
    DomainIsActive(remote::DomainIsActiveRet),
    /// To [`Call::DomainIsPersistent`](crate::Call::DomainIsPersistent).
    DomainIsPersistent(remote::DomainIsPersistentRet),
    /// To [`Call::DomainGetJobInfo`](crate::Call::DomainGetJobInfo).
    DomainGetJobInfo(Box<remote::DomainGetJobInfoRet>),
    /// To [`Call::DomainAbortJob`](crate::Call::DomainAbortJob).
    DomainAbortJob(()),
    /// To [`Call::DomainCreateWithFlags`](crate::Call::DomainCreateWithFlags).
    DomainCreateWithFlags(remote::DomainCreateWithFlagsRet),
    /// To [`Call::DomainIsUpdated`](crate::Call::DomainIsUpdated).
    DomainIsUpdated(remote::DomainIsUpdatedRet),
    /// To [`Call::DomainGetState`](crate::Call::DomainGetState).
    DomainGetState(remote::DomainGetStateRet),
    /// To [`Call::DomainGetControlInfo`](crate::Call::DomainGetControlInfo).
    DomainGetControlInfo(remote::DomainGetControlInfoRet),
    /// To [`Call::DomainUndefineFlags`](crate::Call::DomainUndefineFlags).
    DomainUndefineFlags(()),
    /// To [`Call::DomainDestroyFlags`](crate::Call::DomainDestroyFlags).
    DomainDestroyFlags(()),
    /// To [`Call::DomainReset`](crate::Call::DomainReset).
    DomainReset(()),
    /// To [`Call::DomainShutdownFlags`](crate::Call::DomainShutdownFlags).
    DomainShutdownFlags(()),
    /// To [`Call::DomainSetMetadata`](crate::Call::DomainSetMetadata).
    DomainSetMetadata(()),
    /// To [`Call::DomainGetMetadata`](crate::Call::DomainGetMetadata).
    DomainGetMetadata(remote::DomainGetMetadataRet),
    /// To [`Call::ConnectListAllDomains`](crate::Call::ConnectListAllDomains).
    ConnectListAllDomains(remote::ConnectListAllDomainsRet),
    /// To [`Call::DomainGetSecurityLabelList`](crate::Call::DomainGetSecurityLabelList).
    DomainGetSecurityLabelList(remote::DomainGetSecurityLabelListRet),
    /// To [`Call::DomainGetJobStats`](crate::Call::DomainGetJobStats).
    DomainGetJobStats(remote::DomainGetJobStatsRet),
    /// To [`Call::DomainCreateXmlWithFiles`](crate::Call::DomainCreateXmlWithFiles).
    DomainCreateXmlWithFiles(remote::DomainCreateXmlWithFilesRet),
    /// To [`Call::DomainCreateWithFiles`](crate::Call::DomainCreateWithFiles).
    DomainCreateWithFiles(remote::DomainCreateWithFilesRet),
    /// To [`Call::ConnectGetAllDomainStats`](crate::Call::ConnectGetAllDomainStats).
    ConnectGetAllDomainStats(remote::ConnectGetAllDomainStatsRet),
    /// To [`Call::DomainDefineXmlFlags`](crate::Call::DomainDefineXmlFlags).
    DomainDefineXmlFlags(remote::DomainDefineXmlFlagsRet),
    /// To [`Call::DomainRename`](crate::Call::DomainRename).
    DomainRename(remote::DomainRenameRet),
    /// To [`Call::DomainSetLifecycleAction`](crate::Call::DomainSetLifecycleAction).
    DomainSetLifecycleAction(()),
    /// To [`Call::DomainGetLaunchSecurityInfo`](crate::Call::DomainGetLaunchSecurityInfo).
    DomainGetLaunchSecurityInfo(remote::DomainGetLaunchSecurityInfoRet),
    /// To [`Call::DomainGetMessages`](crate::Call::DomainGetMessages).
    DomainGetMessages(remote::DomainGetMessagesRet),
    /// To [`Call::DomainSetLaunchSecurityState`](crate::Call::DomainSetLaunchSecurityState).
    DomainSetLaunchSecurityState(()),
    /// To [`Call::DomainAbortJobFlags`](crate::Call::DomainAbortJobFlags).
    DomainAbortJobFlags(()),
    /// To [`Call::DomainGetAutostartOnce`](crate::Call::DomainGetAutostartOnce).
    DomainGetAutostartOnce(remote::DomainGetAutostartOnceRet),
    /// To [`Call::DomainSetAutostartOnce`](crate::Call::DomainSetAutostartOnce).
    DomainSetAutostartOnce(()),
    /// To [`Call::DomainInjectNmi`](crate::Call::DomainInjectNmi).
    DomainInjectNmi(()),
    /// To [`Call::DomainSendKey`](crate::Call::DomainSendKey).
    DomainSendKey(()),
    /// To [`Call::DomainPmSuspendForDuration`](crate::Call::DomainPmSuspendForDuration).
    DomainPmSuspendForDuration(()),
    /// To [`Call::DomainPmWakeup`](crate::Call::DomainPmWakeup).
    DomainPmWakeup(()),
    /// To [`Call::DomainGetHostname`](crate::Call::DomainGetHostname).
    DomainGetHostname(remote::DomainGetHostnameRet),
    /// To [`Call::DomainFstrim`](crate::Call::DomainFstrim).
    DomainFstrim(()),
    /// To [`Call::DomainSendProcessSignal`](crate::Call::DomainSendProcessSignal).
    DomainSendProcessSignal(()),
    /// To [`Call::DomainFsfreeze`](crate::Call::DomainFsfreeze).
    DomainFsfreeze(remote::DomainFsfreezeRet),
    /// To [`Call::DomainFsthaw`](crate::Call::DomainFsthaw).
    DomainFsthaw(remote::DomainFsthawRet),
    /// To [`Call::DomainGetTime`](crate::Call::DomainGetTime).
    DomainGetTime(remote::DomainGetTimeRet),
    /// To [`Call::DomainSetTime`](crate::Call::DomainSetTime).
    DomainSetTime(()),
    /// To [`Call::DomainGetFsinfo`](crate::Call::DomainGetFsinfo).
    DomainGetFsinfo(remote::DomainGetFsinfoRet),
    /// To [`Call::DomainInterfaceAddresses`](crate::Call::DomainInterfaceAddresses).
    DomainInterfaceAddresses(remote::DomainInterfaceAddressesRet),
    /// To [`Call::DomainSetUserPassword`](crate::Call::DomainSetUserPassword).
    DomainSetUserPassword(()),
    /// To [`Call::DomainGetGuestVcpus`](crate::Call::DomainGetGuestVcpus).
    DomainGetGuestVcpus(remote::DomainGetGuestVcpusRet),
    /// To [`Call::DomainSetGuestVcpus`](crate::Call::DomainSetGuestVcpus).
    DomainSetGuestVcpus(()),
    /// To [`Call::DomainGetGuestInfo`](crate::Call::DomainGetGuestInfo).
    DomainGetGuestInfo(remote::DomainGetGuestInfoRet),
    /// To [`Call::DomainAgentSetResponseTimeout`](crate::Call::DomainAgentSetResponseTimeout).
    DomainAgentSetResponseTimeout(remote::DomainAgentSetResponseTimeoutRet),
    /// To [`Call::DomainAuthorizedSshKeysGet`](crate::Call::DomainAuthorizedSshKeysGet).
    DomainAuthorizedSshKeysGet(remote::DomainAuthorizedSshKeysGetRet),
    /// To [`Call::DomainAuthorizedSshKeysSet`](crate::Call::DomainAuthorizedSshKeysSet).
    DomainAuthorizedSshKeysSet(()),
    /// To [`Call::DomainBlockStats`](crate::Call::DomainBlockStats).
    DomainBlockStats(remote::DomainBlockStatsRet),
    /// To [`Call::DomainBlockPeek`](crate::Call::DomainBlockPeek).
    DomainBlockPeek(remote::DomainBlockPeekRet),
    /// To [`Call::DomainGetBlockInfo`](crate::Call::DomainGetBlockInfo).
    DomainGetBlockInfo(remote::DomainGetBlockInfoRet),
    /// To [`Call::DomainBlockJobAbort`](crate::Call::DomainBlockJobAbort).
    DomainBlockJobAbort(()),
    /// To [`Call::DomainGetBlockJobInfo`](crate::Call::DomainGetBlockJobInfo).
    DomainGetBlockJobInfo(remote::DomainGetBlockJobInfoRet),
    /// To [`Call::DomainBlockJobSetSpeed`](crate::Call::DomainBlockJobSetSpeed).
    DomainBlockJobSetSpeed(()),
    /// To [`Call::DomainBlockPull`](crate::Call::DomainBlockPull).
    DomainBlockPull(()),
    /// To [`Call::DomainBlockStatsFlags`](crate::Call::DomainBlockStatsFlags).
    DomainBlockStatsFlags(remote::DomainBlockStatsFlagsRet),
    /// To [`Call::DomainBlockResize`](crate::Call::DomainBlockResize).
    DomainBlockResize(()),
    /// To [`Call::DomainGetDiskErrors`](crate::Call::DomainGetDiskErrors).
    DomainGetDiskErrors(remote::DomainGetDiskErrorsRet),
    /// To [`Call::DomainBlockRebase`](crate::Call::DomainBlockRebase).
    DomainBlockRebase(()),
    /// To [`Call::DomainBlockCommit`](crate::Call::DomainBlockCommit).
    DomainBlockCommit(()),
    /// To [`Call::DomainBlockCopy`](crate::Call::DomainBlockCopy).
    DomainBlockCopy(()),
    /// To [`Call::DomainSetBlockThreshold`](crate::Call::DomainSetBlockThreshold).
    DomainSetBlockThreshold(()),
    /// To [`Call::DomainSetThrottleGroup`](crate::Call::DomainSetThrottleGroup).
    DomainSetThrottleGroup(()),
    /// To [`Call::DomainDelThrottleGroup`](crate::Call::DomainDelThrottleGroup).
    DomainDelThrottleGroup(()),
    /// To [`Call::DomainCheckpointCreateXml`](crate::Call::DomainCheckpointCreateXml).
    DomainCheckpointCreateXml(Box<remote::DomainCheckpointCreateXmlRet>),
    /// To [`Call::DomainCheckpointGetXmlDesc`](crate::Call::DomainCheckpointGetXmlDesc).
    DomainCheckpointGetXmlDesc(remote::DomainCheckpointGetXmlDescRet),
    /// To [`Call::DomainListAllCheckpoints`](crate::Call::DomainListAllCheckpoints).
    DomainListAllCheckpoints(remote::DomainListAllCheckpointsRet),
    /// To [`Call::DomainCheckpointListAllChildren`](crate::Call::DomainCheckpointListAllChildren).
    DomainCheckpointListAllChildren(remote::DomainCheckpointListAllChildrenRet),
    /// To [`Call::DomainCheckpointLookupByName`](crate::Call::DomainCheckpointLookupByName).
    DomainCheckpointLookupByName(Box<remote::DomainCheckpointLookupByNameRet>),
    /// To [`Call::DomainCheckpointGetParent`](crate::Call::DomainCheckpointGetParent).
    DomainCheckpointGetParent(Box<remote::DomainCheckpointGetParentRet>),
    /// To [`Call::DomainCheckpointDelete`](crate::Call::DomainCheckpointDelete).
    DomainCheckpointDelete(()),
    /// To [`Call::DomainBackupBegin`](crate::Call::DomainBackupBegin).
    DomainBackupBegin(()),
    /// To [`Call::DomainBackupGetXmlDesc`](crate::Call::DomainBackupGetXmlDesc).
    DomainBackupGetXmlDesc(remote::DomainBackupGetXmlDescRet),
    /// To [`Call::DomainAttachDevice`](crate::Call::DomainAttachDevice).
    DomainAttachDevice(()),
    /// To [`Call::DomainDetachDevice`](crate::Call::DomainDetachDevice).
    DomainDetachDevice(()),
    /// To [`Call::DomainAttachDeviceFlags`](crate::Call::DomainAttachDeviceFlags).
    DomainAttachDeviceFlags(()),
    /// To [`Call::DomainDetachDeviceFlags`](crate::Call::DomainDetachDeviceFlags).
    DomainDetachDeviceFlags(()),
    /// To [`Call::DomainUpdateDeviceFlags`](crate::Call::DomainUpdateDeviceFlags).
    DomainUpdateDeviceFlags(()),
    /// To [`Call::DomainOpenConsole`](crate::Call::DomainOpenConsole).
    DomainOpenConsole(()),
    /// To [`Call::DomainScreenshot`](crate::Call::DomainScreenshot).
    DomainScreenshot(remote::DomainScreenshotRet),
    /// To [`Call::DomainOpenGraphics`](crate::Call::DomainOpenGraphics).
    DomainOpenGraphics(()),
    /// To [`Call::DomainOpenChannel`](crate::Call::DomainOpenChannel).
    DomainOpenChannel(()),
    /// To [`Call::DomainOpenGraphicsFd`](crate::Call::DomainOpenGraphicsFd).
    DomainOpenGraphicsFd(()),
    /// To [`Call::DomainDetachDeviceAlias`](crate::Call::DomainDetachDeviceAlias).
    DomainDetachDeviceAlias(()),
    /// To [`Call::DomainFdAssociate`](crate::Call::DomainFdAssociate).
    DomainFdAssociate(()),
    /// To [`Call::DomainGraphicsReload`](crate::Call::DomainGraphicsReload).
    DomainGraphicsReload(()),
    /// To [`Call::DomainMigratePrepare`](crate::Call::DomainMigratePrepare).
    DomainMigratePrepare(remote::DomainMigratePrepareRet),
    /// To [`Call::DomainMigratePerform`](crate::Call::DomainMigratePerform).
    DomainMigratePerform(()),
    /// To [`Call::DomainMigrateFinish`](crate::Call::DomainMigrateFinish).
    DomainMigrateFinish(remote::DomainMigrateFinishRet),
    /// To [`Call::DomainMigratePrepare2`](crate::Call::DomainMigratePrepare2).
    DomainMigratePrepare2(remote::DomainMigratePrepare2Ret),
    /// To [`Call::DomainMigrateFinish2`](crate::Call::DomainMigrateFinish2).
    DomainMigrateFinish2(remote::DomainMigrateFinish2Ret),
    /// To [`Call::DomainMigratePrepareTunnel`](crate::Call::DomainMigratePrepareTunnel).
    DomainMigratePrepareTunnel(()),
    /// To [`Call::DomainMigrateSetMaxDowntime`](crate::Call::DomainMigrateSetMaxDowntime).
    DomainMigrateSetMaxDowntime(()),
    /// To [`Call::DomainMigrateSetMaxSpeed`](crate::Call::DomainMigrateSetMaxSpeed).
    DomainMigrateSetMaxSpeed(()),
    /// To [`Call::DomainMigrateBegin3`](crate::Call::DomainMigrateBegin3).
    DomainMigrateBegin3(remote::DomainMigrateBegin3Ret),
    /// To [`Call::DomainMigratePrepare3`](crate::Call::DomainMigratePrepare3).
    DomainMigratePrepare3(remote::DomainMigratePrepare3Ret),
    /// To [`Call::DomainMigratePrepareTunnel3`](crate::Call::DomainMigratePrepareTunnel3).
    DomainMigratePrepareTunnel3(remote::DomainMigratePrepareTunnel3Ret),
    /// To [`Call::DomainMigratePerform3`](crate::Call::DomainMigratePerform3).
    DomainMigratePerform3(remote::DomainMigratePerform3Ret),
    /// To [`Call::DomainMigrateFinish3`](crate::Call::DomainMigrateFinish3).
    DomainMigrateFinish3(Box<remote::DomainMigrateFinish3Ret>),
    /// To [`Call::DomainMigrateConfirm3`](crate::Call::DomainMigrateConfirm3).
    DomainMigrateConfirm3(()),
    /// To [`Call::DomainMigrateGetMaxSpeed`](crate::Call::DomainMigrateGetMaxSpeed).
    DomainMigrateGetMaxSpeed(remote::DomainMigrateGetMaxSpeedRet),
    /// To [`Call::DomainMigrateGetCompressionCache`](crate::Call::DomainMigrateGetCompressionCache).
    DomainMigrateGetCompressionCache(remote::DomainMigrateGetCompressionCacheRet),
    /// To [`Call::DomainMigrateSetCompressionCache`](crate::Call::DomainMigrateSetCompressionCache).
    DomainMigrateSetCompressionCache(()),
    /// To [`Call::DomainMigrateBegin3Params`](crate::Call::DomainMigrateBegin3Params).
    DomainMigrateBegin3Params(remote::DomainMigrateBegin3ParamsRet),
    /// To [`Call::DomainMigratePrepare3Params`](crate::Call::DomainMigratePrepare3Params).
    DomainMigratePrepare3Params(remote::DomainMigratePrepare3ParamsRet),
    /// To [`Call::DomainMigratePrepareTunnel3Params`](crate::Call::DomainMigratePrepareTunnel3Params).
    DomainMigratePrepareTunnel3Params(remote::DomainMigratePrepareTunnel3ParamsRet),
    /// To [`Call::DomainMigratePerform3Params`](crate::Call::DomainMigratePerform3Params).
    DomainMigratePerform3Params(remote::DomainMigratePerform3ParamsRet),
    /// To [`Call::DomainMigrateFinish3Params`](crate::Call::DomainMigrateFinish3Params).
    DomainMigrateFinish3Params(Box<remote::DomainMigrateFinish3ParamsRet>),
    /// To [`Call::DomainMigrateConfirm3Params`](crate::Call::DomainMigrateConfirm3Params).
    DomainMigrateConfirm3Params(()),
    /// To [`Call::DomainMigrateStartPostCopy`](crate::Call::DomainMigrateStartPostCopy).
    DomainMigrateStartPostCopy(()),
    /// To [`Call::DomainMigrateGetMaxDowntime`](crate::Call::DomainMigrateGetMaxDowntime).
    DomainMigrateGetMaxDowntime(remote::DomainMigrateGetMaxDowntimeRet),
    /// To [`Call::DomainCoreDump`](crate::Call::DomainCoreDump).
    DomainCoreDump(()),
    /// To [`Call::DomainRestore`](crate::Call::DomainRestore).
    DomainRestore(()),
    /// To [`Call::DomainSave`](crate::Call::DomainSave).
    DomainSave(()),
    /// To [`Call::DomainManagedSave`](crate::Call::DomainManagedSave).
    DomainManagedSave(()),
    /// To [`Call::DomainHasManagedSaveImage`](crate::Call::DomainHasManagedSaveImage).
    DomainHasManagedSaveImage(remote::DomainHasManagedSaveImageRet),
    /// To [`Call::DomainManagedSaveRemove`](crate::Call::DomainManagedSaveRemove).
    DomainManagedSaveRemove(()),
    /// To [`Call::DomainSaveFlags`](crate::Call::DomainSaveFlags).
    DomainSaveFlags(()),
    /// To [`Call::DomainRestoreFlags`](crate::Call::DomainRestoreFlags).
    DomainRestoreFlags(()),
    /// To [`Call::DomainSaveImageGetXmlDesc`](crate::Call::DomainSaveImageGetXmlDesc).
    DomainSaveImageGetXmlDesc(remote::DomainSaveImageGetXmlDescRet),
    /// To [`Call::DomainSaveImageDefineXml`](crate::Call::DomainSaveImageDefineXml).
    DomainSaveImageDefineXml(()),
    /// To [`Call::DomainCoreDumpWithFormat`](crate::Call::DomainCoreDumpWithFormat).
    DomainCoreDumpWithFormat(()),
    /// To [`Call::DomainManagedSaveGetXmlDesc`](crate::Call::DomainManagedSaveGetXmlDesc).
    DomainManagedSaveGetXmlDesc(remote::DomainManagedSaveGetXmlDescRet),
    /// To [`Call::DomainManagedSaveDefineXml`](crate::Call::DomainManagedSaveDefineXml).
    DomainManagedSaveDefineXml(()),
    /// To [`Call::DomainSaveParams`](crate::Call::DomainSaveParams).
    DomainSaveParams(()),
    /// To [`Call::DomainRestoreParams`](crate::Call::DomainRestoreParams).
    DomainRestoreParams(()),
    /// To [`Call::DomainSnapshotCreateXml`](crate::Call::DomainSnapshotCreateXml).
    DomainSnapshotCreateXml(Box<remote::DomainSnapshotCreateXmlRet>),
    /// To [`Call::DomainSnapshotGetXmlDesc`](crate::Call::DomainSnapshotGetXmlDesc).
    DomainSnapshotGetXmlDesc(remote::DomainSnapshotGetXmlDescRet),
    /// To [`Call::DomainSnapshotNum`](crate::Call::DomainSnapshotNum).
    DomainSnapshotNum(remote::DomainSnapshotNumRet),
    /// To [`Call::DomainSnapshotListNames`](crate::Call::DomainSnapshotListNames).
    DomainSnapshotListNames(remote::DomainSnapshotListNamesRet),
    /// To [`Call::DomainSnapshotLookupByName`](crate::Call::DomainSnapshotLookupByName).
    DomainSnapshotLookupByName(Box<remote::DomainSnapshotLookupByNameRet>),
    /// To [`Call::DomainHasCurrentSnapshot`](crate::Call::DomainHasCurrentSnapshot).
    DomainHasCurrentSnapshot(remote::DomainHasCurrentSnapshotRet),
    /// To [`Call::DomainSnapshotCurrent`](crate::Call::DomainSnapshotCurrent).
    DomainSnapshotCurrent(Box<remote::DomainSnapshotCurrentRet>),
    /// To [`Call::DomainRevertToSnapshot`](crate::Call::DomainRevertToSnapshot).
    DomainRevertToSnapshot(()),
    /// To [`Call::DomainSnapshotDelete`](crate::Call::DomainSnapshotDelete).
    DomainSnapshotDelete(()),
    /// To [`Call::DomainSnapshotGetParent`](crate::Call::DomainSnapshotGetParent).
    DomainSnapshotGetParent(Box<remote::DomainSnapshotGetParentRet>),
    /// To [`Call::DomainSnapshotNumChildren`](crate::Call::DomainSnapshotNumChildren).
    DomainSnapshotNumChildren(remote::DomainSnapshotNumChildrenRet),
    /// To [`Call::DomainSnapshotListChildrenNames`](crate::Call::DomainSnapshotListChildrenNames).
    DomainSnapshotListChildrenNames(remote::DomainSnapshotListChildrenNamesRet),
    /// To [`Call::DomainSnapshotIsCurrent`](crate::Call::DomainSnapshotIsCurrent).
    DomainSnapshotIsCurrent(remote::DomainSnapshotIsCurrentRet),
    /// To [`Call::DomainSnapshotHasMetadata`](crate::Call::DomainSnapshotHasMetadata).
    DomainSnapshotHasMetadata(remote::DomainSnapshotHasMetadataRet),
    /// To [`Call::DomainListAllSnapshots`](crate::Call::DomainListAllSnapshots).
    DomainListAllSnapshots(remote::DomainListAllSnapshotsRet),
    /// To [`Call::DomainSnapshotListAllChildren`](crate::Call::DomainSnapshotListAllChildren).
    DomainSnapshotListAllChildren(remote::DomainSnapshotListAllChildrenRet),
    /// To [`Call::DomainGetMaxMemory`](crate::Call::DomainGetMaxMemory).
    DomainGetMaxMemory(remote::DomainGetMaxMemoryRet),
    /// To [`Call::DomainGetMaxVcpus`](crate::Call::DomainGetMaxVcpus).
    DomainGetMaxVcpus(remote::DomainGetMaxVcpusRet),
    /// To [`Call::DomainGetVcpus`](crate::Call::DomainGetVcpus).
    DomainGetVcpus(remote::DomainGetVcpusRet),
    /// To [`Call::DomainPinVcpu`](crate::Call::DomainPinVcpu).
    DomainPinVcpu(()),
    /// To [`Call::DomainSetMaxMemory`](crate::Call::DomainSetMaxMemory).
    DomainSetMaxMemory(()),
    /// To [`Call::DomainSetMemory`](crate::Call::DomainSetMemory).
    DomainSetMemory(()),
    /// To [`Call::DomainSetVcpus`](crate::Call::DomainSetVcpus).
    DomainSetVcpus(()),
    /// To [`Call::DomainGetSchedulerType`](crate::Call::DomainGetSchedulerType).
    DomainGetSchedulerType(remote::DomainGetSchedulerTypeRet),
    /// To [`Call::DomainGetSchedulerParameters`](crate::Call::DomainGetSchedulerParameters).
    DomainGetSchedulerParameters(remote::DomainGetSchedulerParametersRet),
    /// To [`Call::DomainSetSchedulerParameters`](crate::Call::DomainSetSchedulerParameters).
    DomainSetSchedulerParameters(()),
    /// To [`Call::DomainInterfaceStats`](crate::Call::DomainInterfaceStats).
    DomainInterfaceStats(remote::DomainInterfaceStatsRet),
    /// To [`Call::DomainMemoryPeek`](crate::Call::DomainMemoryPeek).
    DomainMemoryPeek(remote::DomainMemoryPeekRet),
    /// To [`Call::DomainMemoryStats`](crate::Call::DomainMemoryStats).
    DomainMemoryStats(remote::DomainMemoryStatsRet),
    /// To [`Call::DomainSetMemoryParameters`](crate::Call::DomainSetMemoryParameters).
    DomainSetMemoryParameters(()),
    /// To [`Call::DomainGetMemoryParameters`](crate::Call::DomainGetMemoryParameters).
    DomainGetMemoryParameters(remote::DomainGetMemoryParametersRet),
    /// To [`Call::DomainSetVcpusFlags`](crate::Call::DomainSetVcpusFlags).
    DomainSetVcpusFlags(()),
    /// To [`Call::DomainGetVcpusFlags`](crate::Call::DomainGetVcpusFlags).
    DomainGetVcpusFlags(remote::DomainGetVcpusFlagsRet),
    /// To [`Call::DomainSetMemoryFlags`](crate::Call::DomainSetMemoryFlags).
    DomainSetMemoryFlags(()),
    /// To [`Call::DomainSetBlkioParameters`](crate::Call::DomainSetBlkioParameters).
    DomainSetBlkioParameters(()),
    /// To [`Call::DomainGetBlkioParameters`](crate::Call::DomainGetBlkioParameters).
    DomainGetBlkioParameters(remote::DomainGetBlkioParametersRet),
    /// To [`Call::DomainSetSchedulerParametersFlags`](crate::Call::DomainSetSchedulerParametersFlags).
    DomainSetSchedulerParametersFlags(()),
    /// To [`Call::DomainGetSchedulerParametersFlags`](crate::Call::DomainGetSchedulerParametersFlags).
    DomainGetSchedulerParametersFlags(remote::DomainGetSchedulerParametersFlagsRet),
    /// To [`Call::DomainPinVcpuFlags`](crate::Call::DomainPinVcpuFlags).
    DomainPinVcpuFlags(()),
    /// To [`Call::DomainGetVcpuPinInfo`](crate::Call::DomainGetVcpuPinInfo).
    DomainGetVcpuPinInfo(remote::DomainGetVcpuPinInfoRet),
    /// To [`Call::DomainSetBlockIoTune`](crate::Call::DomainSetBlockIoTune).
    DomainSetBlockIoTune(()),
    /// To [`Call::DomainGetBlockIoTune`](crate::Call::DomainGetBlockIoTune).
    DomainGetBlockIoTune(remote::DomainGetBlockIoTuneRet),
    /// To [`Call::DomainSetNumaParameters`](crate::Call::DomainSetNumaParameters).
    DomainSetNumaParameters(()),
    /// To [`Call::DomainGetNumaParameters`](crate::Call::DomainGetNumaParameters).
    DomainGetNumaParameters(remote::DomainGetNumaParametersRet),
    /// To [`Call::DomainSetInterfaceParameters`](crate::Call::DomainSetInterfaceParameters).
    DomainSetInterfaceParameters(()),
    /// To [`Call::DomainGetInterfaceParameters`](crate::Call::DomainGetInterfaceParameters).
    DomainGetInterfaceParameters(remote::DomainGetInterfaceParametersRet),
    /// To [`Call::DomainGetCpuStats`](crate::Call::DomainGetCpuStats).
    DomainGetCpuStats(remote::DomainGetCpuStatsRet),
    /// To [`Call::DomainPinEmulator`](crate::Call::DomainPinEmulator).
    DomainPinEmulator(()),
    /// To [`Call::DomainGetEmulatorPinInfo`](crate::Call::DomainGetEmulatorPinInfo).
    DomainGetEmulatorPinInfo(remote::DomainGetEmulatorPinInfoRet),
    /// To [`Call::DomainSetMemoryStatsPeriod`](crate::Call::DomainSetMemoryStatsPeriod).
    DomainSetMemoryStatsPeriod(()),
    /// To [`Call::DomainGetIothreadInfo`](crate::Call::DomainGetIothreadInfo).
    DomainGetIothreadInfo(remote::DomainGetIothreadInfoRet),
    /// To [`Call::DomainPinIothread`](crate::Call::DomainPinIothread).
    DomainPinIothread(()),
    /// To [`Call::DomainAddIothread`](crate::Call::DomainAddIothread).
    DomainAddIothread(()),
    /// To [`Call::DomainDelIothread`](crate::Call::DomainDelIothread).
    DomainDelIothread(()),
    /// To [`Call::DomainGetPerfEvents`](crate::Call::DomainGetPerfEvents).
    DomainGetPerfEvents(remote::DomainGetPerfEventsRet),
    /// To [`Call::DomainSetPerfEvents`](crate::Call::DomainSetPerfEvents).
    DomainSetPerfEvents(()),
    /// To [`Call::DomainSetVcpu`](crate::Call::DomainSetVcpu).
    DomainSetVcpu(()),
    /// To [`Call::DomainSetIothreadParams`](crate::Call::DomainSetIothreadParams).
    DomainSetIothreadParams(()),
    /// To [`Call::DomainStartDirtyRateCalc`](crate::Call::DomainStartDirtyRateCalc).
    DomainStartDirtyRateCalc(()),
    /// To [`Call::ConnectDomainEventRegister`](crate::Call::ConnectDomainEventRegister).
    ConnectDomainEventRegister(remote::ConnectDomainEventRegisterRet),
    /// To [`Call::ConnectDomainEventDeregister`](crate::Call::ConnectDomainEventDeregister).
    ConnectDomainEventDeregister(remote::ConnectDomainEventDeregisterRet),
    /// To [`Call::ConnectDomainEventRegisterAny`](crate::Call::ConnectDomainEventRegisterAny).
    ConnectDomainEventRegisterAny(()),
    /// To [`Call::ConnectDomainEventDeregisterAny`](crate::Call::ConnectDomainEventDeregisterAny).
    ConnectDomainEventDeregisterAny(()),
    /// To [`Call::ConnectDomainEventCallbackRegisterAny`](crate::Call::ConnectDomainEventCallbackRegisterAny).
    ConnectDomainEventCallbackRegisterAny(remote::ConnectDomainEventCallbackRegisterAnyRet),
    /// To [`Call::ConnectDomainEventCallbackDeregisterAny`](crate::Call::ConnectDomainEventCallbackDeregisterAny).
    ConnectDomainEventCallbackDeregisterAny(()),
    /// To [`Call::ConnectRegisterCloseCallback`](crate::Call::ConnectRegisterCloseCallback).
    ConnectRegisterCloseCallback(()),
    /// To [`Call::ConnectUnregisterCloseCallback`](crate::Call::ConnectUnregisterCloseCallback).
    ConnectUnregisterCloseCallback(()),
    /// To [`Call::ConnectNumOfInterfaces`](crate::Call::ConnectNumOfInterfaces).
    ConnectNumOfInterfaces(remote::ConnectNumOfInterfacesRet),
    /// To [`Call::ConnectListInterfaces`](crate::Call::ConnectListInterfaces).
    ConnectListInterfaces(remote::ConnectListInterfacesRet),
    /// To [`Call::InterfaceLookupByName`](crate::Call::InterfaceLookupByName).
    InterfaceLookupByName(remote::InterfaceLookupByNameRet),
    /// To [`Call::InterfaceLookupByMacString`](crate::Call::InterfaceLookupByMacString).
    InterfaceLookupByMacString(remote::InterfaceLookupByMacStringRet),
    /// To [`Call::InterfaceGetXmlDesc`](crate::Call::InterfaceGetXmlDesc).
    InterfaceGetXmlDesc(remote::InterfaceGetXmlDescRet),
    /// To [`Call::InterfaceDefineXml`](crate::Call::InterfaceDefineXml).
    InterfaceDefineXml(remote::InterfaceDefineXmlRet),
    /// To [`Call::InterfaceUndefine`](crate::Call::InterfaceUndefine).
    InterfaceUndefine(()),
    /// To [`Call::InterfaceCreate`](crate::Call::InterfaceCreate).
    InterfaceCreate(()),
    /// To [`Call::InterfaceDestroy`](crate::Call::InterfaceDestroy).
    InterfaceDestroy(()),
    /// To [`Call::ConnectNumOfDefinedInterfaces`](crate::Call::ConnectNumOfDefinedInterfaces).
    ConnectNumOfDefinedInterfaces(remote::ConnectNumOfDefinedInterfacesRet),
    /// To [`Call::ConnectListDefinedInterfaces`](crate::Call::ConnectListDefinedInterfaces).
    ConnectListDefinedInterfaces(remote::ConnectListDefinedInterfacesRet),
    /// To [`Call::InterfaceIsActive`](crate::Call::InterfaceIsActive).
    InterfaceIsActive(remote::InterfaceIsActiveRet),
    /// To [`Call::InterfaceChangeBegin`](crate::Call::InterfaceChangeBegin).
    InterfaceChangeBegin(()),
    /// To [`Call::InterfaceChangeCommit`](crate::Call::InterfaceChangeCommit).
    InterfaceChangeCommit(()),
    /// To [`Call::InterfaceChangeRollback`](crate::Call::InterfaceChangeRollback).
    InterfaceChangeRollback(()),
    /// To [`Call::ConnectListAllInterfaces`](crate::Call::ConnectListAllInterfaces).
    ConnectListAllInterfaces(remote::ConnectListAllInterfacesRet),
    /// To [`Call::ConnectListDefinedNetworks`](crate::Call::ConnectListDefinedNetworks).
    ConnectListDefinedNetworks(remote::ConnectListDefinedNetworksRet),
    /// To [`Call::ConnectListNetworks`](crate::Call::ConnectListNetworks).
    ConnectListNetworks(remote::ConnectListNetworksRet),
    /// To [`Call::NetworkCreate`](crate::Call::NetworkCreate).
    NetworkCreate(()),
    /// To [`Call::NetworkCreateXml`](crate::Call::NetworkCreateXml).
    NetworkCreateXml(remote::NetworkCreateXmlRet),
    /// To [`Call::NetworkDefineXml`](crate::Call::NetworkDefineXml).
    NetworkDefineXml(remote::NetworkDefineXmlRet),
    /// To [`Call::NetworkDestroy`](crate::Call::NetworkDestroy).
    NetworkDestroy(()),
    /// To [`Call::NetworkGetXmlDesc`](crate::Call::NetworkGetXmlDesc).
    NetworkGetXmlDesc(remote::NetworkGetXmlDescRet),
    /// To [`Call::NetworkGetAutostart`](crate::Call::NetworkGetAutostart).
    NetworkGetAutostart(remote::NetworkGetAutostartRet),
    /// To [`Call::NetworkGetBridgeName`](crate::Call::NetworkGetBridgeName).
    NetworkGetBridgeName(remote::NetworkGetBridgeNameRet),
    /// To [`Call::NetworkLookupByName`](crate::Call::NetworkLookupByName).
    NetworkLookupByName(remote::NetworkLookupByNameRet),
    /// To [`Call::NetworkLookupByUuid`](crate::Call::NetworkLookupByUuid).
    NetworkLookupByUuid(remote::NetworkLookupByUuidRet),
    /// To [`Call::NetworkSetAutostart`](crate::Call::NetworkSetAutostart).
    NetworkSetAutostart(()),
    /// To [`Call::NetworkUndefine`](crate::Call::NetworkUndefine).
    NetworkUndefine(()),
    /// To [`Call::ConnectNumOfDefinedNetworks`](crate::Call::ConnectNumOfDefinedNetworks).
    ConnectNumOfDefinedNetworks(remote::ConnectNumOfDefinedNetworksRet),
    /// To [`Call::ConnectNumOfNetworks`](crate::Call::ConnectNumOfNetworks).
    ConnectNumOfNetworks(remote::ConnectNumOfNetworksRet),
    /// To [`Call::NetworkIsActive`](crate::Call::NetworkIsActive).
    NetworkIsActive(remote::NetworkIsActiveRet),
    /// To [`Call::NetworkIsPersistent`](crate::Call::NetworkIsPersistent).
    NetworkIsPersistent(remote::NetworkIsPersistentRet),
    /// To [`Call::ConnectListAllNetworks`](crate::Call::ConnectListAllNetworks).
    ConnectListAllNetworks(remote::ConnectListAllNetworksRet),
    /// To [`Call::NetworkUpdate`](crate::Call::NetworkUpdate).
    NetworkUpdate(()),
    /// To [`Call::ConnectNetworkEventRegisterAny`](crate::Call::ConnectNetworkEventRegisterAny).
    ConnectNetworkEventRegisterAny(remote::ConnectNetworkEventRegisterAnyRet),
    /// To [`Call::ConnectNetworkEventDeregisterAny`](crate::Call::ConnectNetworkEventDeregisterAny).
    ConnectNetworkEventDeregisterAny(()),
    /// To [`Call::NetworkGetDhcpLeases`](crate::Call::NetworkGetDhcpLeases).
    NetworkGetDhcpLeases(remote::NetworkGetDhcpLeasesRet),
    /// To [`Call::NetworkListAllPorts`](crate::Call::NetworkListAllPorts).
    NetworkListAllPorts(remote::NetworkListAllPortsRet),
    /// To [`Call::NetworkPortLookupByUuid`](crate::Call::NetworkPortLookupByUuid).
    NetworkPortLookupByUuid(remote::NetworkPortLookupByUuidRet),
    /// To [`Call::NetworkPortCreateXml`](crate::Call::NetworkPortCreateXml).
    NetworkPortCreateXml(remote::NetworkPortCreateXmlRet),
    /// To [`Call::NetworkPortGetParameters`](crate::Call::NetworkPortGetParameters).
    NetworkPortGetParameters(remote::NetworkPortGetParametersRet),
    /// To [`Call::NetworkPortSetParameters`](crate::Call::NetworkPortSetParameters).
    NetworkPortSetParameters(()),
    /// To [`Call::NetworkPortGetXmlDesc`](crate::Call::NetworkPortGetXmlDesc).
    NetworkPortGetXmlDesc(remote::NetworkPortGetXmlDescRet),
    /// To [`Call::NetworkPortDelete`](crate::Call::NetworkPortDelete).
    NetworkPortDelete(()),
    /// To [`Call::NetworkDefineXmlFlags`](crate::Call::NetworkDefineXmlFlags).
    NetworkDefineXmlFlags(remote::NetworkDefineXmlFlagsRet),
    /// To [`Call::NetworkCreateXmlFlags`](crate::Call::NetworkCreateXmlFlags).
    NetworkCreateXmlFlags(remote::NetworkCreateXmlFlagsRet),
    /// To [`Call::NetworkSetMetadata`](crate::Call::NetworkSetMetadata).
    NetworkSetMetadata(()),
    /// To [`Call::NetworkGetMetadata`](crate::Call::NetworkGetMetadata).
    NetworkGetMetadata(remote::NetworkGetMetadataRet),
    /// To [`Call::NodeGetInfo`](crate::Call::NodeGetInfo).
    NodeGetInfo(remote::NodeGetInfoRet),
    /// To [`Call::NodeGetCellsFreeMemory`](crate::Call::NodeGetCellsFreeMemory).
    NodeGetCellsFreeMemory(remote::NodeGetCellsFreeMemoryRet),
    /// To [`Call::NodeGetFreeMemory`](crate::Call::NodeGetFreeMemory).
    NodeGetFreeMemory(remote::NodeGetFreeMemoryRet),
    /// To [`Call::NodeDeviceDettach`](crate::Call::NodeDeviceDettach).
    NodeDeviceDettach(()),
    /// To [`Call::NodeDeviceReAttach`](crate::Call::NodeDeviceReAttach).
    NodeDeviceReAttach(()),
    /// To [`Call::NodeDeviceReset`](crate::Call::NodeDeviceReset).
    NodeDeviceReset(()),
    /// To [`Call::NodeGetSecurityModel`](crate::Call::NodeGetSecurityModel).
    NodeGetSecurityModel(remote::NodeGetSecurityModelRet),
    /// To [`Call::NodeGetCpuStats`](crate::Call::NodeGetCpuStats).
    NodeGetCpuStats(remote::NodeGetCpuStatsRet),
    /// To [`Call::NodeGetMemoryStats`](crate::Call::NodeGetMemoryStats).
    NodeGetMemoryStats(remote::NodeGetMemoryStatsRet),
    /// To [`Call::NodeSuspendForDuration`](crate::Call::NodeSuspendForDuration).
    NodeSuspendForDuration(()),
    /// To [`Call::NodeSetMemoryParameters`](crate::Call::NodeSetMemoryParameters).
    NodeSetMemoryParameters(()),
    /// To [`Call::NodeGetMemoryParameters`](crate::Call::NodeGetMemoryParameters).
    NodeGetMemoryParameters(remote::NodeGetMemoryParametersRet),
    /// To [`Call::NodeGetCpuMap`](crate::Call::NodeGetCpuMap).
    NodeGetCpuMap(remote::NodeGetCpuMapRet),
    /// To [`Call::NodeDeviceDetachFlags`](crate::Call::NodeDeviceDetachFlags).
    NodeDeviceDetachFlags(()),
    /// To [`Call::NodeGetFreePages`](crate::Call::NodeGetFreePages).
    NodeGetFreePages(remote::NodeGetFreePagesRet),
    /// To [`Call::NodeAllocPages`](crate::Call::NodeAllocPages).
    NodeAllocPages(remote::NodeAllocPagesRet),
    /// To [`Call::NodeGetSevInfo`](crate::Call::NodeGetSevInfo).
    NodeGetSevInfo(remote::NodeGetSevInfoRet),
    /// To [`Call::NodeNumOfDevices`](crate::Call::NodeNumOfDevices).
    NodeNumOfDevices(remote::NodeNumOfDevicesRet),
    /// To [`Call::NodeListDevices`](crate::Call::NodeListDevices).
    NodeListDevices(remote::NodeListDevicesRet),
    /// To [`Call::NodeDeviceLookupByName`](crate::Call::NodeDeviceLookupByName).
    NodeDeviceLookupByName(remote::NodeDeviceLookupByNameRet),
    /// To [`Call::NodeDeviceGetXmlDesc`](crate::Call::NodeDeviceGetXmlDesc).
    NodeDeviceGetXmlDesc(remote::NodeDeviceGetXmlDescRet),
    /// To [`Call::NodeDeviceGetParent`](crate::Call::NodeDeviceGetParent).
    NodeDeviceGetParent(remote::NodeDeviceGetParentRet),
    /// To [`Call::NodeDeviceNumOfCaps`](crate::Call::NodeDeviceNumOfCaps).
    NodeDeviceNumOfCaps(remote::NodeDeviceNumOfCapsRet),
    /// To [`Call::NodeDeviceListCaps`](crate::Call::NodeDeviceListCaps).
    NodeDeviceListCaps(remote::NodeDeviceListCapsRet),
    /// To [`Call::NodeDeviceCreateXml`](crate::Call::NodeDeviceCreateXml).
    NodeDeviceCreateXml(remote::NodeDeviceCreateXmlRet),
    /// To [`Call::NodeDeviceDestroy`](crate::Call::NodeDeviceDestroy).
    NodeDeviceDestroy(()),
    /// To [`Call::ConnectListAllNodeDevices`](crate::Call::ConnectListAllNodeDevices).
    ConnectListAllNodeDevices(remote::ConnectListAllNodeDevicesRet),
    /// To [`Call::NodeDeviceLookupScsiHostByWwn`](crate::Call::NodeDeviceLookupScsiHostByWwn).
    NodeDeviceLookupScsiHostByWwn(remote::NodeDeviceLookupScsiHostByWwnRet),
    /// To [`Call::ConnectNodeDeviceEventRegisterAny`](crate::Call::ConnectNodeDeviceEventRegisterAny).
    ConnectNodeDeviceEventRegisterAny(remote::ConnectNodeDeviceEventRegisterAnyRet),
    /// To [`Call::ConnectNodeDeviceEventDeregisterAny`](crate::Call::ConnectNodeDeviceEventDeregisterAny).
    ConnectNodeDeviceEventDeregisterAny(()),
    /// To [`Call::NodeDeviceDefineXml`](crate::Call::NodeDeviceDefineXml).
    NodeDeviceDefineXml(remote::NodeDeviceDefineXmlRet),
    /// To [`Call::NodeDeviceUndefine`](crate::Call::NodeDeviceUndefine).
    NodeDeviceUndefine(()),
    /// To [`Call::NodeDeviceCreate`](crate::Call::NodeDeviceCreate).
    NodeDeviceCreate(()),
    /// To [`Call::NodeDeviceGetAutostart`](crate::Call::NodeDeviceGetAutostart).
    NodeDeviceGetAutostart(remote::NodeDeviceGetAutostartRet),
    /// To [`Call::NodeDeviceSetAutostart`](crate::Call::NodeDeviceSetAutostart).
    NodeDeviceSetAutostart(()),
    /// To [`Call::NodeDeviceIsPersistent`](crate::Call::NodeDeviceIsPersistent).
    NodeDeviceIsPersistent(remote::NodeDeviceIsPersistentRet),
    /// To [`Call::NodeDeviceIsActive`](crate::Call::NodeDeviceIsActive).
    NodeDeviceIsActive(remote::NodeDeviceIsActiveRet),
    /// To [`Call::NodeDeviceUpdate`](crate::Call::NodeDeviceUpdate).
    NodeDeviceUpdate(()),
    /// To [`Call::NwfilterLookupByName`](crate::Call::NwfilterLookupByName).
    NwfilterLookupByName(remote::NwfilterLookupByNameRet),
    /// To [`Call::NwfilterLookupByUuid`](crate::Call::NwfilterLookupByUuid).
    NwfilterLookupByUuid(remote::NwfilterLookupByUuidRet),
    /// To [`Call::NwfilterGetXmlDesc`](crate::Call::NwfilterGetXmlDesc).
    NwfilterGetXmlDesc(remote::NwfilterGetXmlDescRet),
    /// To [`Call::ConnectNumOfNwfilters`](crate::Call::ConnectNumOfNwfilters).
    ConnectNumOfNwfilters(remote::ConnectNumOfNwfiltersRet),
    /// To [`Call::ConnectListNwfilters`](crate::Call::ConnectListNwfilters).
    ConnectListNwfilters(remote::ConnectListNwfiltersRet),
    /// To [`Call::NwfilterDefineXml`](crate::Call::NwfilterDefineXml).
    NwfilterDefineXml(remote::NwfilterDefineXmlRet),
    /// To [`Call::NwfilterUndefine`](crate::Call::NwfilterUndefine).
    NwfilterUndefine(()),
    /// To [`Call::ConnectListAllNwfilters`](crate::Call::ConnectListAllNwfilters).
    ConnectListAllNwfilters(remote::ConnectListAllNwfiltersRet),
    /// To [`Call::NwfilterBindingLookupByPortDev`](crate::Call::NwfilterBindingLookupByPortDev).
    NwfilterBindingLookupByPortDev(remote::NwfilterBindingLookupByPortDevRet),
    /// To [`Call::NwfilterBindingGetXmlDesc`](crate::Call::NwfilterBindingGetXmlDesc).
    NwfilterBindingGetXmlDesc(remote::NwfilterBindingGetXmlDescRet),
    /// To [`Call::NwfilterBindingCreateXml`](crate::Call::NwfilterBindingCreateXml).
    NwfilterBindingCreateXml(remote::NwfilterBindingCreateXmlRet),
    /// To [`Call::NwfilterBindingDelete`](crate::Call::NwfilterBindingDelete).
    NwfilterBindingDelete(()),
    /// To [`Call::ConnectListAllNwfilterBindings`](crate::Call::ConnectListAllNwfilterBindings).
    ConnectListAllNwfilterBindings(remote::ConnectListAllNwfilterBindingsRet),
    /// To [`Call::NwfilterDefineXmlFlags`](crate::Call::NwfilterDefineXmlFlags).
    NwfilterDefineXmlFlags(remote::NwfilterDefineXmlFlagsRet),
    /// To [`Call::ConnectNumOfSecrets`](crate::Call::ConnectNumOfSecrets).
    ConnectNumOfSecrets(remote::ConnectNumOfSecretsRet),
    /// To [`Call::ConnectListSecrets`](crate::Call::ConnectListSecrets).
    ConnectListSecrets(remote::ConnectListSecretsRet),
    /// To [`Call::SecretLookupByUuid`](crate::Call::SecretLookupByUuid).
    SecretLookupByUuid(remote::SecretLookupByUuidRet),
    /// To [`Call::SecretDefineXml`](crate::Call::SecretDefineXml).
    SecretDefineXml(remote::SecretDefineXmlRet),
    /// To [`Call::SecretGetXmlDesc`](crate::Call::SecretGetXmlDesc).
    SecretGetXmlDesc(remote::SecretGetXmlDescRet),
    /// To [`Call::SecretSetValue`](crate::Call::SecretSetValue).
    SecretSetValue(()),
    /// To [`Call::SecretGetValue`](crate::Call::SecretGetValue).
    SecretGetValue(remote::SecretGetValueRet),
    /// To [`Call::SecretUndefine`](crate::Call::SecretUndefine).
    SecretUndefine(()),
    /// To [`Call::SecretLookupByUsage`](crate::Call::SecretLookupByUsage).
    SecretLookupByUsage(remote::SecretLookupByUsageRet),
    /// To [`Call::ConnectListAllSecrets`](crate::Call::ConnectListAllSecrets).
    ConnectListAllSecrets(remote::ConnectListAllSecretsRet),
    /// To [`Call::ConnectSecretEventRegisterAny`](crate::Call::ConnectSecretEventRegisterAny).
    ConnectSecretEventRegisterAny(remote::ConnectSecretEventRegisterAnyRet),
    /// To [`Call::ConnectSecretEventDeregisterAny`](crate::Call::ConnectSecretEventDeregisterAny).
    ConnectSecretEventDeregisterAny(()),
    /// To [`Call::ConnectOpen`](crate::Call::ConnectOpen).
    ConnectOpen(()),
    /// To [`Call::ConnectClose`](crate::Call::ConnectClose).
    ConnectClose(()),
    /// To [`Call::AuthList`](crate::Call::AuthList).
    AuthList(remote::AuthListRet),
    /// To [`Call::AuthSaslInit`](crate::Call::AuthSaslInit).
    AuthSaslInit(remote::AuthSaslInitRet),
    /// To [`Call::AuthSaslStart`](crate::Call::AuthSaslStart).
    AuthSaslStart(remote::AuthSaslStartRet),
    /// To [`Call::AuthSaslStep`](crate::Call::AuthSaslStep).
    AuthSaslStep(remote::AuthSaslStepRet),
    /// To [`Call::AuthPolkit`](crate::Call::AuthPolkit).
    AuthPolkit(remote::AuthPolkitRet),
    /// To [`Call::ConnectNumOfStoragePools`](crate::Call::ConnectNumOfStoragePools).
    ConnectNumOfStoragePools(remote::ConnectNumOfStoragePoolsRet),
    /// To [`Call::ConnectListStoragePools`](crate::Call::ConnectListStoragePools).
    ConnectListStoragePools(remote::ConnectListStoragePoolsRet),
    /// To [`Call::ConnectNumOfDefinedStoragePools`](crate::Call::ConnectNumOfDefinedStoragePools).
    ConnectNumOfDefinedStoragePools(remote::ConnectNumOfDefinedStoragePoolsRet),
    /// To [`Call::ConnectListDefinedStoragePools`](crate::Call::ConnectListDefinedStoragePools).
    ConnectListDefinedStoragePools(remote::ConnectListDefinedStoragePoolsRet),
    /// To [`Call::ConnectFindStoragePoolSources`](crate::Call::ConnectFindStoragePoolSources).
    ConnectFindStoragePoolSources(remote::ConnectFindStoragePoolSourcesRet),
    /// To [`Call::StoragePoolCreateXml`](crate::Call::StoragePoolCreateXml).
    StoragePoolCreateXml(remote::StoragePoolCreateXmlRet),
    /// To [`Call::StoragePoolDefineXml`](crate::Call::StoragePoolDefineXml).
    StoragePoolDefineXml(remote::StoragePoolDefineXmlRet),
    /// To [`Call::StoragePoolCreate`](crate::Call::StoragePoolCreate).
    StoragePoolCreate(()),
    /// To [`Call::StoragePoolBuild`](crate::Call::StoragePoolBuild).
    StoragePoolBuild(()),
    /// To [`Call::StoragePoolDestroy`](crate::Call::StoragePoolDestroy).
    StoragePoolDestroy(()),
    /// To [`Call::StoragePoolDelete`](crate::Call::StoragePoolDelete).
    StoragePoolDelete(()),
    /// To [`Call::StoragePoolUndefine`](crate::Call::StoragePoolUndefine).
    StoragePoolUndefine(()),
    /// To [`Call::StoragePoolRefresh`](crate::Call::StoragePoolRefresh).
    StoragePoolRefresh(()),
    /// To [`Call::StoragePoolLookupByName`](crate::Call::StoragePoolLookupByName).
    StoragePoolLookupByName(remote::StoragePoolLookupByNameRet),
    /// To [`Call::StoragePoolLookupByUuid`](crate::Call::StoragePoolLookupByUuid).
    StoragePoolLookupByUuid(remote::StoragePoolLookupByUuidRet),
    /// To [`Call::StoragePoolLookupByVolume`](crate::Call::StoragePoolLookupByVolume).
    StoragePoolLookupByVolume(remote::StoragePoolLookupByVolumeRet),
    /// To [`Call::StoragePoolGetInfo`](crate::Call::StoragePoolGetInfo).
    StoragePoolGetInfo(remote::StoragePoolGetInfoRet),
    /// To [`Call::StoragePoolGetXmlDesc`](crate::Call::StoragePoolGetXmlDesc).
    StoragePoolGetXmlDesc(remote::StoragePoolGetXmlDescRet),
    /// To [`Call::StoragePoolGetAutostart`](crate::Call::StoragePoolGetAutostart).
    StoragePoolGetAutostart(remote::StoragePoolGetAutostartRet),
    /// To [`Call::StoragePoolSetAutostart`](crate::Call::StoragePoolSetAutostart).
    StoragePoolSetAutostart(()),
    /// To [`Call::StoragePoolNumOfVolumes`](crate::Call::StoragePoolNumOfVolumes).
    StoragePoolNumOfVolumes(remote::StoragePoolNumOfVolumesRet),
    /// To [`Call::StoragePoolListVolumes`](crate::Call::StoragePoolListVolumes).
    StoragePoolListVolumes(remote::StoragePoolListVolumesRet),
    /// To [`Call::StoragePoolIsActive`](crate::Call::StoragePoolIsActive).
    StoragePoolIsActive(remote::StoragePoolIsActiveRet),
    /// To [`Call::StoragePoolIsPersistent`](crate::Call::StoragePoolIsPersistent).
    StoragePoolIsPersistent(remote::StoragePoolIsPersistentRet),
    /// To [`Call::ConnectListAllStoragePools`](crate::Call::ConnectListAllStoragePools).
    ConnectListAllStoragePools(remote::ConnectListAllStoragePoolsRet),
    /// To [`Call::StoragePoolListAllVolumes`](crate::Call::StoragePoolListAllVolumes).
    StoragePoolListAllVolumes(remote::StoragePoolListAllVolumesRet),
    /// To [`Call::ConnectStoragePoolEventRegisterAny`](crate::Call::ConnectStoragePoolEventRegisterAny).
    ConnectStoragePoolEventRegisterAny(remote::ConnectStoragePoolEventRegisterAnyRet),
    /// To [`Call::ConnectStoragePoolEventDeregisterAny`](crate::Call::ConnectStoragePoolEventDeregisterAny).
    ConnectStoragePoolEventDeregisterAny(()),
    /// To [`Call::StoragePoolLookupByTargetPath`](crate::Call::StoragePoolLookupByTargetPath).
    StoragePoolLookupByTargetPath(remote::StoragePoolLookupByTargetPathRet),
    /// To [`Call::ConnectGetStoragePoolCapabilities`](crate::Call::ConnectGetStoragePoolCapabilities).
    ConnectGetStoragePoolCapabilities(remote::ConnectGetStoragePoolCapabilitiesRet),
    /// To [`Call::StorageVolCreateXml`](crate::Call::StorageVolCreateXml).
    StorageVolCreateXml(Box<remote::StorageVolCreateXmlRet>),
    /// To [`Call::StorageVolDelete`](crate::Call::StorageVolDelete).
    StorageVolDelete(()),
    /// To [`Call::StorageVolLookupByName`](crate::Call::StorageVolLookupByName).
    StorageVolLookupByName(Box<remote::StorageVolLookupByNameRet>),
    /// To [`Call::StorageVolLookupByKey`](crate::Call::StorageVolLookupByKey).
    StorageVolLookupByKey(Box<remote::StorageVolLookupByKeyRet>),
    /// To [`Call::StorageVolLookupByPath`](crate::Call::StorageVolLookupByPath).
    StorageVolLookupByPath(Box<remote::StorageVolLookupByPathRet>),
    /// To [`Call::StorageVolGetInfo`](crate::Call::StorageVolGetInfo).
    StorageVolGetInfo(remote::StorageVolGetInfoRet),
    /// To [`Call::StorageVolGetXmlDesc`](crate::Call::StorageVolGetXmlDesc).
    StorageVolGetXmlDesc(remote::StorageVolGetXmlDescRet),
    /// To [`Call::StorageVolGetPath`](crate::Call::StorageVolGetPath).
    StorageVolGetPath(remote::StorageVolGetPathRet),
    /// To [`Call::StorageVolCreateXmlFrom`](crate::Call::StorageVolCreateXmlFrom).
    StorageVolCreateXmlFrom(Box<remote::StorageVolCreateXmlFromRet>),
    /// To [`Call::StorageVolWipe`](crate::Call::StorageVolWipe).
    StorageVolWipe(()),
    /// To [`Call::StorageVolUpload`](crate::Call::StorageVolUpload).
    StorageVolUpload(()),
    /// To [`Call::StorageVolDownload`](crate::Call::StorageVolDownload).
    StorageVolDownload(()),
    /// To [`Call::StorageVolWipePattern`](crate::Call::StorageVolWipePattern).
    StorageVolWipePattern(()),
    /// To [`Call::StorageVolResize`](crate::Call::StorageVolResize).
    StorageVolResize(()),
    /// To [`Call::StorageVolGetInfoFlags`](crate::Call::StorageVolGetInfoFlags).
    StorageVolGetInfoFlags(remote::StorageVolGetInfoFlagsRet),
    /// To [`Call::LxcDomainOpenNamespace`](crate::Call::LxcDomainOpenNamespace).
    LxcDomainOpenNamespace(()),
    /// To [`Call::QemuDomainMonitorCommand`](crate::Call::QemuDomainMonitorCommand).
    QemuDomainMonitorCommand(qemu::DomainMonitorCommandRet),
    /// To [`Call::QemuDomainAttach`](crate::Call::QemuDomainAttach).
    QemuDomainAttach(qemu::DomainAttachRet),
    /// To [`Call::QemuDomainAgentCommand`](crate::Call::QemuDomainAgentCommand).
    QemuDomainAgentCommand(qemu::DomainAgentCommandRet),
    /// To [`Call::QemuConnectDomainMonitorEventRegister`](crate::Call::QemuConnectDomainMonitorEventRegister).
    QemuConnectDomainMonitorEventRegister(qemu::ConnectDomainMonitorEventRegisterRet),
    /// To [`Call::QemuConnectDomainMonitorEventDeregister`](crate::Call::QemuConnectDomainMonitorEventDeregister).
    QemuConnectDomainMonitorEventDeregister(()),
    /// To [`Call::QemuDomainMonitorCommandWithFiles`](crate::Call::QemuDomainMonitorCommandWithFiles).
    QemuDomainMonitorCommandWithFiles(qemu::DomainMonitorCommandWithFilesRet),
}

const _: () = assert!(size_of::<Reply>() <= 64 + 8);
