//! Every call of the remote program, made from bytes.

use ferrovirt_driver::{Call, Procedure, procedures as p};
use ferrovirt_proto::ProcedureInfo;
use ferrovirt_xdr::Xdr;

/// A procedure, and its call with arguments read from bytes.
pub(crate) type Row = (&'static ProcedureInfo, fn(&[u8]) -> Option<Call>);

fn read<P: Procedure>(bytes: &[u8]) -> Option<Call>
where
    P::Args: Xdr,
{
    ferrovirt_xdr::from_bytes(bytes).ok().map(P::call)
}

macro_rules! rows {
    ($($name:ident)*) => {
        pub(crate) const ALL: &[Row] = &[$((p::$name::INFO, read::<p::$name>)),*];
    };
}

rows! {
    ConnectGetType ConnectGetVersion ConnectGetMaxVcpus ConnectGetCapabilities ConnectGetHostname
    ConnectSupportsFeature ConnectGetUri ConnectDomainXmlFromNative ConnectDomainXmlToNative ConnectIsSecure
    ConnectGetLibVersion ConnectCompareCpu ConnectBaselineCpu ConnectGetSysinfo ConnectGetCpuModelNames
    ConnectGetDomainCapabilities ConnectCompareHypervisorCpu ConnectBaselineHypervisorCpu ConnectSetIdentity
    DomainCreate DomainCreateXml DomainDefineXml DomainDestroy DomainGetXmlDesc DomainGetAutostart DomainGetInfo
    DomainGetOsType ConnectListDefinedDomains DomainLookupById DomainLookupByName DomainLookupByUuid
    ConnectNumOfDefinedDomains DomainReboot DomainResume DomainSetAutostart DomainShutdown DomainSuspend
    DomainUndefine ConnectListDomains ConnectNumOfDomains DomainGetSecurityLabel DomainIsActive DomainIsPersistent
    DomainGetJobInfo DomainAbortJob DomainCreateWithFlags DomainIsUpdated DomainGetState DomainGetControlInfo
    DomainUndefineFlags DomainDestroyFlags DomainReset DomainShutdownFlags DomainSetMetadata DomainGetMetadata
    ConnectListAllDomains DomainGetSecurityLabelList DomainGetJobStats DomainCreateXmlWithFiles DomainCreateWithFiles
    ConnectGetAllDomainStats DomainDefineXmlFlags DomainRename DomainSetLifecycleAction DomainGetLaunchSecurityInfo
    DomainGetMessages DomainSetLaunchSecurityState DomainAbortJobFlags DomainGetAutostartOnce DomainSetAutostartOnce
    DomainInjectNmi DomainSendKey DomainPmSuspendForDuration DomainPmWakeup DomainGetHostname DomainFstrim
    DomainSendProcessSignal DomainFsfreeze DomainFsthaw DomainGetTime DomainSetTime DomainGetFsinfo
    DomainInterfaceAddresses DomainSetUserPassword DomainGetGuestVcpus DomainSetGuestVcpus DomainGetGuestInfo
    DomainAgentSetResponseTimeout DomainAuthorizedSshKeysGet DomainAuthorizedSshKeysSet DomainBlockStats
    DomainBlockPeek DomainGetBlockInfo DomainBlockJobAbort DomainGetBlockJobInfo DomainBlockJobSetSpeed
    DomainBlockPull DomainBlockStatsFlags DomainBlockResize DomainGetDiskErrors DomainBlockRebase DomainBlockCommit
    DomainBlockCopy DomainSetBlockThreshold DomainSetThrottleGroup DomainDelThrottleGroup DomainCheckpointCreateXml
    DomainCheckpointGetXmlDesc DomainListAllCheckpoints DomainCheckpointListAllChildren DomainCheckpointLookupByName
    DomainCheckpointGetParent DomainCheckpointDelete DomainBackupBegin DomainBackupGetXmlDesc DomainAttachDevice
    DomainDetachDevice DomainAttachDeviceFlags DomainDetachDeviceFlags DomainUpdateDeviceFlags DomainOpenConsole
    DomainScreenshot DomainOpenGraphics DomainOpenChannel DomainOpenGraphicsFd DomainDetachDeviceAlias
    DomainFdAssociate DomainGraphicsReload DomainMigratePrepare DomainMigratePerform DomainMigrateFinish
    DomainMigratePrepare2 DomainMigrateFinish2 DomainMigratePrepareTunnel DomainMigrateSetMaxDowntime
    DomainMigrateSetMaxSpeed DomainMigrateBegin3 DomainMigratePrepare3 DomainMigratePrepareTunnel3
    DomainMigratePerform3 DomainMigrateFinish3 DomainMigrateConfirm3 DomainMigrateGetMaxSpeed
    DomainMigrateGetCompressionCache DomainMigrateSetCompressionCache DomainMigrateBegin3Params
    DomainMigratePrepare3Params DomainMigratePrepareTunnel3Params DomainMigratePerform3Params
    DomainMigrateFinish3Params DomainMigrateConfirm3Params DomainMigrateStartPostCopy DomainMigrateGetMaxDowntime
    DomainCoreDump DomainRestore DomainSave DomainManagedSave DomainHasManagedSaveImage DomainManagedSaveRemove
    DomainSaveFlags DomainRestoreFlags DomainSaveImageGetXmlDesc DomainSaveImageDefineXml DomainCoreDumpWithFormat
    DomainManagedSaveGetXmlDesc DomainManagedSaveDefineXml DomainSaveParams DomainRestoreParams
    DomainSnapshotCreateXml DomainSnapshotGetXmlDesc DomainSnapshotNum DomainSnapshotListNames
    DomainSnapshotLookupByName DomainHasCurrentSnapshot DomainSnapshotCurrent DomainRevertToSnapshot
    DomainSnapshotDelete DomainSnapshotGetParent DomainSnapshotNumChildren DomainSnapshotListChildrenNames
    DomainSnapshotIsCurrent DomainSnapshotHasMetadata DomainListAllSnapshots DomainSnapshotListAllChildren
    DomainGetMaxMemory DomainGetMaxVcpus DomainGetVcpus DomainPinVcpu DomainSetMaxMemory DomainSetMemory
    DomainSetVcpus DomainGetSchedulerType DomainGetSchedulerParameters DomainSetSchedulerParameters
    DomainInterfaceStats DomainMemoryPeek DomainMemoryStats DomainSetMemoryParameters DomainGetMemoryParameters
    DomainSetVcpusFlags DomainGetVcpusFlags DomainSetMemoryFlags DomainSetBlkioParameters DomainGetBlkioParameters
    DomainSetSchedulerParametersFlags DomainGetSchedulerParametersFlags DomainPinVcpuFlags DomainGetVcpuPinInfo
    DomainSetBlockIoTune DomainGetBlockIoTune DomainSetNumaParameters DomainGetNumaParameters
    DomainSetInterfaceParameters DomainGetInterfaceParameters DomainGetCpuStats DomainPinEmulator
    DomainGetEmulatorPinInfo DomainSetMemoryStatsPeriod DomainGetIothreadInfo DomainPinIothread DomainAddIothread
    DomainDelIothread DomainGetPerfEvents DomainSetPerfEvents DomainSetVcpu DomainSetIothreadParams
    DomainStartDirtyRateCalc ConnectDomainEventRegister ConnectDomainEventDeregister ConnectDomainEventRegisterAny
    ConnectDomainEventDeregisterAny ConnectDomainEventCallbackRegisterAny ConnectDomainEventCallbackDeregisterAny
    ConnectRegisterCloseCallback ConnectUnregisterCloseCallback ConnectNumOfInterfaces ConnectListInterfaces
    InterfaceLookupByName InterfaceLookupByMacString InterfaceGetXmlDesc InterfaceDefineXml InterfaceUndefine
    InterfaceCreate InterfaceDestroy ConnectNumOfDefinedInterfaces ConnectListDefinedInterfaces InterfaceIsActive
    InterfaceChangeBegin InterfaceChangeCommit InterfaceChangeRollback ConnectListAllInterfaces
    ConnectListDefinedNetworks ConnectListNetworks NetworkCreate NetworkCreateXml NetworkDefineXml NetworkDestroy
    NetworkGetXmlDesc NetworkGetAutostart NetworkGetBridgeName NetworkLookupByName NetworkLookupByUuid
    NetworkSetAutostart NetworkUndefine ConnectNumOfDefinedNetworks ConnectNumOfNetworks NetworkIsActive
    NetworkIsPersistent ConnectListAllNetworks NetworkUpdate ConnectNetworkEventRegisterAny
    ConnectNetworkEventDeregisterAny NetworkGetDhcpLeases NetworkListAllPorts NetworkPortLookupByUuid
    NetworkPortCreateXml NetworkPortGetParameters NetworkPortSetParameters NetworkPortGetXmlDesc NetworkPortDelete
    NetworkDefineXmlFlags NetworkCreateXmlFlags NetworkSetMetadata NetworkGetMetadata NodeGetInfo
    NodeGetCellsFreeMemory NodeGetFreeMemory NodeDeviceDettach NodeDeviceReAttach NodeDeviceReset NodeGetSecurityModel
    NodeGetCpuStats NodeGetMemoryStats NodeSuspendForDuration NodeSetMemoryParameters NodeGetMemoryParameters
    NodeGetCpuMap NodeDeviceDetachFlags NodeGetFreePages NodeAllocPages NodeGetSevInfo NodeNumOfDevices
    NodeListDevices NodeDeviceLookupByName NodeDeviceGetXmlDesc NodeDeviceGetParent NodeDeviceNumOfCaps
    NodeDeviceListCaps NodeDeviceCreateXml NodeDeviceDestroy ConnectListAllNodeDevices NodeDeviceLookupScsiHostByWwn
    ConnectNodeDeviceEventRegisterAny ConnectNodeDeviceEventDeregisterAny NodeDeviceDefineXml NodeDeviceUndefine
    NodeDeviceCreate NodeDeviceGetAutostart NodeDeviceSetAutostart NodeDeviceIsPersistent NodeDeviceIsActive
    NodeDeviceUpdate NwfilterLookupByName NwfilterLookupByUuid NwfilterGetXmlDesc ConnectNumOfNwfilters
    ConnectListNwfilters NwfilterDefineXml NwfilterUndefine ConnectListAllNwfilters NwfilterBindingLookupByPortDev
    NwfilterBindingGetXmlDesc NwfilterBindingCreateXml NwfilterBindingDelete ConnectListAllNwfilterBindings
    NwfilterDefineXmlFlags ConnectNumOfSecrets ConnectListSecrets SecretLookupByUuid SecretDefineXml SecretGetXmlDesc
    SecretSetValue SecretGetValue SecretUndefine SecretLookupByUsage ConnectListAllSecrets
    ConnectSecretEventRegisterAny ConnectSecretEventDeregisterAny ConnectOpen ConnectClose AuthList AuthSaslInit
    AuthSaslStart AuthSaslStep AuthPolkit ConnectNumOfStoragePools ConnectListStoragePools
    ConnectNumOfDefinedStoragePools ConnectListDefinedStoragePools ConnectFindStoragePoolSources StoragePoolCreateXml
    StoragePoolDefineXml StoragePoolCreate StoragePoolBuild StoragePoolDestroy StoragePoolDelete StoragePoolUndefine
    StoragePoolRefresh StoragePoolLookupByName StoragePoolLookupByUuid StoragePoolLookupByVolume StoragePoolGetInfo
    StoragePoolGetXmlDesc StoragePoolGetAutostart StoragePoolSetAutostart StoragePoolNumOfVolumes
    StoragePoolListVolumes StoragePoolIsActive StoragePoolIsPersistent ConnectListAllStoragePools
    StoragePoolListAllVolumes ConnectStoragePoolEventRegisterAny ConnectStoragePoolEventDeregisterAny
    StoragePoolLookupByTargetPath ConnectGetStoragePoolCapabilities StorageVolCreateXml StorageVolDelete
    StorageVolLookupByName StorageVolLookupByKey StorageVolLookupByPath StorageVolGetInfo StorageVolGetXmlDesc
    StorageVolGetPath StorageVolCreateXmlFrom StorageVolWipe StorageVolUpload StorageVolDownload StorageVolWipePattern
    StorageVolResize StorageVolGetInfoFlags
}
