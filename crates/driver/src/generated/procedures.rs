// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! One type for each call, to call it with its own arguments and reply.

use crate::{Call, Reply};
use ferrovirt_proto::{ProcedureInfo, lxc, procedures, qemu, remote};

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
    /// virConnectGetType.
    ConnectGetType: () => remote::ConnectGetTypeRet, procedures::remote::CONNECT_GET_TYPE;
    /// virConnectGetVersion.
    ConnectGetVersion: () => remote::ConnectGetVersionRet, procedures::remote::CONNECT_GET_VERSION;
    /// virConnectGetMaxVcpus.
    ConnectGetMaxVcpus: remote::ConnectGetMaxVcpusArgs => remote::ConnectGetMaxVcpusRet, procedures::remote::CONNECT_GET_MAX_VCPUS;
    /// virConnectGetCapabilities.
    ConnectGetCapabilities: () => remote::ConnectGetCapabilitiesRet, procedures::remote::CONNECT_GET_CAPABILITIES;
    /// virConnectGetHostname.
    ConnectGetHostname: () => remote::ConnectGetHostnameRet, procedures::remote::CONNECT_GET_HOSTNAME;
    /// virConnectSupportsFeature.
    ConnectSupportsFeature: remote::ConnectSupportsFeatureArgs => remote::ConnectSupportsFeatureRet, procedures::remote::CONNECT_SUPPORTS_FEATURE;
    /// virConnectGetURI.
    ConnectGetUri: () => remote::ConnectGetUriRet, procedures::remote::CONNECT_GET_URI;
    /// virConnectDomainXMLFromNative.
    ConnectDomainXmlFromNative: remote::ConnectDomainXmlFromNativeArgs => remote::ConnectDomainXmlFromNativeRet, procedures::remote::CONNECT_DOMAIN_XML_FROM_NATIVE;
    /// virConnectDomainXMLToNative.
    ConnectDomainXmlToNative: remote::ConnectDomainXmlToNativeArgs => remote::ConnectDomainXmlToNativeRet, procedures::remote::CONNECT_DOMAIN_XML_TO_NATIVE;
    /// virConnectIsSecure.
    ConnectIsSecure: () => remote::ConnectIsSecureRet, procedures::remote::CONNECT_IS_SECURE;
    /// virConnectGetLibVersion.
    ConnectGetLibVersion: () => remote::ConnectGetLibVersionRet, procedures::remote::CONNECT_GET_LIB_VERSION;
    /// virConnectCompareCPU.
    ConnectCompareCpu: remote::ConnectCompareCpuArgs => remote::ConnectCompareCpuRet, procedures::remote::CONNECT_COMPARE_CPU;
    /// virConnectBaselineCPU.
    ConnectBaselineCpu: remote::ConnectBaselineCpuArgs => remote::ConnectBaselineCpuRet, procedures::remote::CONNECT_BASELINE_CPU;
    /// virConnectGetSysinfo.
    ConnectGetSysinfo: remote::ConnectGetSysinfoArgs => remote::ConnectGetSysinfoRet, procedures::remote::CONNECT_GET_SYSINFO;
    /// virConnectGetCPUModelNames.
    ConnectGetCpuModelNames: remote::ConnectGetCpuModelNamesArgs => remote::ConnectGetCpuModelNamesRet, procedures::remote::CONNECT_GET_CPU_MODEL_NAMES;
    /// virConnectGetDomainCapabilities.
    ConnectGetDomainCapabilities: remote::ConnectGetDomainCapabilitiesArgs => remote::ConnectGetDomainCapabilitiesRet, procedures::remote::CONNECT_GET_DOMAIN_CAPABILITIES;
    /// virConnectCompareHypervisorCPU.
    ConnectCompareHypervisorCpu: remote::ConnectCompareHypervisorCpuArgs => remote::ConnectCompareHypervisorCpuRet, procedures::remote::CONNECT_COMPARE_HYPERVISOR_CPU;
    /// virConnectBaselineHypervisorCPU.
    ConnectBaselineHypervisorCpu: remote::ConnectBaselineHypervisorCpuArgs => remote::ConnectBaselineHypervisorCpuRet, procedures::remote::CONNECT_BASELINE_HYPERVISOR_CPU;
    /// virConnectSetIdentity.
    ConnectSetIdentity: remote::ConnectSetIdentityArgs => (), procedures::remote::CONNECT_SET_IDENTITY;
    /// virDomainCreate.
    DomainCreate: remote::DomainCreateArgs => (), procedures::remote::DOMAIN_CREATE;
    /// virDomainCreateXML.
    DomainCreateXml: remote::DomainCreateXmlArgs => remote::DomainCreateXmlRet, procedures::remote::DOMAIN_CREATE_XML;
    /// virDomainDefineXML.
    DomainDefineXml: remote::DomainDefineXmlArgs => remote::DomainDefineXmlRet, procedures::remote::DOMAIN_DEFINE_XML;
    /// virDomainDestroy.
    DomainDestroy: remote::DomainDestroyArgs => (), procedures::remote::DOMAIN_DESTROY;
    /// virDomainGetXMLDesc.
    DomainGetXmlDesc: remote::DomainGetXmlDescArgs => remote::DomainGetXmlDescRet, procedures::remote::DOMAIN_GET_XML_DESC;
    /// virDomainGetAutostart.
    DomainGetAutostart: remote::DomainGetAutostartArgs => remote::DomainGetAutostartRet, procedures::remote::DOMAIN_GET_AUTOSTART;
    /// virDomainGetInfo.
    DomainGetInfo: remote::DomainGetInfoArgs => remote::DomainGetInfoRet, procedures::remote::DOMAIN_GET_INFO;
    /// virDomainGetOSType.
    DomainGetOsType: remote::DomainGetOsTypeArgs => remote::DomainGetOsTypeRet, procedures::remote::DOMAIN_GET_OS_TYPE;
    /// virConnectListDefinedDomains.
    ConnectListDefinedDomains: remote::ConnectListDefinedDomainsArgs => remote::ConnectListDefinedDomainsRet, procedures::remote::CONNECT_LIST_DEFINED_DOMAINS;
    /// virDomainLookupByID.
    DomainLookupById: remote::DomainLookupByIdArgs => remote::DomainLookupByIdRet, procedures::remote::DOMAIN_LOOKUP_BY_ID;
    /// virDomainLookupByName.
    DomainLookupByName: remote::DomainLookupByNameArgs => remote::DomainLookupByNameRet, procedures::remote::DOMAIN_LOOKUP_BY_NAME;
    /// virDomainLookupByUUID.
    DomainLookupByUuid: remote::DomainLookupByUuidArgs => remote::DomainLookupByUuidRet, procedures::remote::DOMAIN_LOOKUP_BY_UUID;
    /// virConnectNumOfDefinedDomains.
    ConnectNumOfDefinedDomains: () => remote::ConnectNumOfDefinedDomainsRet, procedures::remote::CONNECT_NUM_OF_DEFINED_DOMAINS;
    /// virDomainReboot.
    DomainReboot: remote::DomainRebootArgs => (), procedures::remote::DOMAIN_REBOOT;
    /// virDomainResume.
    DomainResume: remote::DomainResumeArgs => (), procedures::remote::DOMAIN_RESUME;
    /// virDomainSetAutostart.
    DomainSetAutostart: remote::DomainSetAutostartArgs => (), procedures::remote::DOMAIN_SET_AUTOSTART;
    /// virDomainShutdown.
    DomainShutdown: remote::DomainShutdownArgs => (), procedures::remote::DOMAIN_SHUTDOWN;
    /// virDomainSuspend.
    DomainSuspend: remote::DomainSuspendArgs => (), procedures::remote::DOMAIN_SUSPEND;
    /// virDomainUndefine.
    DomainUndefine: remote::DomainUndefineArgs => (), procedures::remote::DOMAIN_UNDEFINE;
    /// virConnectListDomains.
    ConnectListDomains: remote::ConnectListDomainsArgs => remote::ConnectListDomainsRet, procedures::remote::CONNECT_LIST_DOMAINS;
    /// virConnectNumOfDomains.
    ConnectNumOfDomains: () => remote::ConnectNumOfDomainsRet, procedures::remote::CONNECT_NUM_OF_DOMAINS;
    /// virDomainGetSecurityLabel.
    DomainGetSecurityLabel: remote::DomainGetSecurityLabelArgs => remote::DomainGetSecurityLabelRet, procedures::remote::DOMAIN_GET_SECURITY_LABEL;
    /// virDomainIsActive.
    DomainIsActive: remote::DomainIsActiveArgs => remote::DomainIsActiveRet, procedures::remote::DOMAIN_IS_ACTIVE;
    /// virDomainIsPersistent.
    DomainIsPersistent: remote::DomainIsPersistentArgs => remote::DomainIsPersistentRet, procedures::remote::DOMAIN_IS_PERSISTENT;
    /// virDomainGetJobInfo.
    DomainGetJobInfo: remote::DomainGetJobInfoArgs => remote::DomainGetJobInfoRet [*], procedures::remote::DOMAIN_GET_JOB_INFO;
    /// virDomainAbortJob.
    DomainAbortJob: remote::DomainAbortJobArgs => (), procedures::remote::DOMAIN_ABORT_JOB;
    /// virDomainCreateWithFlags.
    DomainCreateWithFlags: remote::DomainCreateWithFlagsArgs => remote::DomainCreateWithFlagsRet, procedures::remote::DOMAIN_CREATE_WITH_FLAGS;
    /// virDomainIsUpdated.
    DomainIsUpdated: remote::DomainIsUpdatedArgs => remote::DomainIsUpdatedRet, procedures::remote::DOMAIN_IS_UPDATED;
    /// virDomainGetState.
    DomainGetState: remote::DomainGetStateArgs => remote::DomainGetStateRet, procedures::remote::DOMAIN_GET_STATE;
    /// virDomainGetControlInfo.
    DomainGetControlInfo: remote::DomainGetControlInfoArgs => remote::DomainGetControlInfoRet, procedures::remote::DOMAIN_GET_CONTROL_INFO;
    /// virDomainUndefineFlags.
    DomainUndefineFlags: remote::DomainUndefineFlagsArgs => (), procedures::remote::DOMAIN_UNDEFINE_FLAGS;
    /// virDomainDestroyFlags.
    DomainDestroyFlags: remote::DomainDestroyFlagsArgs => (), procedures::remote::DOMAIN_DESTROY_FLAGS;
    /// virDomainReset.
    DomainReset: remote::DomainResetArgs => (), procedures::remote::DOMAIN_RESET;
    /// virDomainShutdownFlags.
    DomainShutdownFlags: remote::DomainShutdownFlagsArgs => (), procedures::remote::DOMAIN_SHUTDOWN_FLAGS;
    /// virDomainSetMetadata.
    DomainSetMetadata: remote::DomainSetMetadataArgs => (), procedures::remote::DOMAIN_SET_METADATA;
    /// virDomainGetMetadata.
    DomainGetMetadata: remote::DomainGetMetadataArgs => remote::DomainGetMetadataRet, procedures::remote::DOMAIN_GET_METADATA;
    /// virConnectListAllDomains.
    ConnectListAllDomains: remote::ConnectListAllDomainsArgs => remote::ConnectListAllDomainsRet, procedures::remote::CONNECT_LIST_ALL_DOMAINS;
    /// virDomainGetSecurityLabelList.
    DomainGetSecurityLabelList: remote::DomainGetSecurityLabelListArgs => remote::DomainGetSecurityLabelListRet, procedures::remote::DOMAIN_GET_SECURITY_LABEL_LIST;
    /// virDomainGetJobStats.
    DomainGetJobStats: remote::DomainGetJobStatsArgs => remote::DomainGetJobStatsRet, procedures::remote::DOMAIN_GET_JOB_STATS;
    /// virDomainCreateXMLWithFiles.
    DomainCreateXmlWithFiles: remote::DomainCreateXmlWithFilesArgs => remote::DomainCreateXmlWithFilesRet, procedures::remote::DOMAIN_CREATE_XML_WITH_FILES;
    /// virDomainCreateWithFiles.
    DomainCreateWithFiles: remote::DomainCreateWithFilesArgs => remote::DomainCreateWithFilesRet, procedures::remote::DOMAIN_CREATE_WITH_FILES;
    /// virConnectGetAllDomainStats.
    ConnectGetAllDomainStats: remote::ConnectGetAllDomainStatsArgs => remote::ConnectGetAllDomainStatsRet, procedures::remote::CONNECT_GET_ALL_DOMAIN_STATS;
    /// virDomainDefineXMLFlags.
    DomainDefineXmlFlags: remote::DomainDefineXmlFlagsArgs => remote::DomainDefineXmlFlagsRet, procedures::remote::DOMAIN_DEFINE_XML_FLAGS;
    /// virDomainRename.
    DomainRename: remote::DomainRenameArgs => remote::DomainRenameRet, procedures::remote::DOMAIN_RENAME;
    /// virDomainSetLifecycleAction.
    DomainSetLifecycleAction: remote::DomainSetLifecycleActionArgs => (), procedures::remote::DOMAIN_SET_LIFECYCLE_ACTION;
    /// virDomainGetLaunchSecurityInfo.
    DomainGetLaunchSecurityInfo: remote::DomainGetLaunchSecurityInfoArgs => remote::DomainGetLaunchSecurityInfoRet, procedures::remote::DOMAIN_GET_LAUNCH_SECURITY_INFO;
    /// virDomainGetMessages.
    DomainGetMessages: remote::DomainGetMessagesArgs => remote::DomainGetMessagesRet, procedures::remote::DOMAIN_GET_MESSAGES;
    /// virDomainSetLaunchSecurityState.
    DomainSetLaunchSecurityState: remote::DomainSetLaunchSecurityStateArgs => (), procedures::remote::DOMAIN_SET_LAUNCH_SECURITY_STATE;
    /// virDomainAbortJobFlags.
    DomainAbortJobFlags: remote::DomainAbortJobFlagsArgs => (), procedures::remote::DOMAIN_ABORT_JOB_FLAGS;
    /// virDomainGetAutostartOnce.
    DomainGetAutostartOnce: remote::DomainGetAutostartOnceArgs => remote::DomainGetAutostartOnceRet, procedures::remote::DOMAIN_GET_AUTOSTART_ONCE;
    /// virDomainSetAutostartOnce.
    DomainSetAutostartOnce: remote::DomainSetAutostartOnceArgs => (), procedures::remote::DOMAIN_SET_AUTOSTART_ONCE;
    /// virDomainInjectNMI.
    DomainInjectNmi: remote::DomainInjectNmiArgs => (), procedures::remote::DOMAIN_INJECT_NMI;
    /// virDomainSendKey.
    DomainSendKey: remote::DomainSendKeyArgs => (), procedures::remote::DOMAIN_SEND_KEY;
    /// virDomainPMSuspendForDuration.
    DomainPmSuspendForDuration: remote::DomainPmSuspendForDurationArgs => (), procedures::remote::DOMAIN_PM_SUSPEND_FOR_DURATION;
    /// virDomainPMWakeup.
    DomainPmWakeup: remote::DomainPmWakeupArgs => (), procedures::remote::DOMAIN_PM_WAKEUP;
    /// virDomainGetHostname.
    DomainGetHostname: remote::DomainGetHostnameArgs => remote::DomainGetHostnameRet, procedures::remote::DOMAIN_GET_HOSTNAME;
    /// virDomainFSTrim.
    DomainFstrim: remote::DomainFstrimArgs => (), procedures::remote::DOMAIN_FSTRIM;
    /// virDomainSendProcessSignal.
    DomainSendProcessSignal: remote::DomainSendProcessSignalArgs => (), procedures::remote::DOMAIN_SEND_PROCESS_SIGNAL;
    /// virDomainFSFreeze.
    DomainFsfreeze: remote::DomainFsfreezeArgs => remote::DomainFsfreezeRet, procedures::remote::DOMAIN_FSFREEZE;
    /// virDomainFSThaw.
    DomainFsthaw: remote::DomainFsthawArgs => remote::DomainFsthawRet, procedures::remote::DOMAIN_FSTHAW;
    /// virDomainGetTime.
    DomainGetTime: remote::DomainGetTimeArgs => remote::DomainGetTimeRet, procedures::remote::DOMAIN_GET_TIME;
    /// virDomainSetTime.
    DomainSetTime: remote::DomainSetTimeArgs => (), procedures::remote::DOMAIN_SET_TIME;
    /// virDomainGetFSInfo.
    DomainGetFsinfo: remote::DomainGetFsinfoArgs => remote::DomainGetFsinfoRet, procedures::remote::DOMAIN_GET_FSINFO;
    /// virDomainInterfaceAddresses.
    DomainInterfaceAddresses: remote::DomainInterfaceAddressesArgs => remote::DomainInterfaceAddressesRet, procedures::remote::DOMAIN_INTERFACE_ADDRESSES;
    /// virDomainSetUserPassword.
    DomainSetUserPassword: remote::DomainSetUserPasswordArgs => (), procedures::remote::DOMAIN_SET_USER_PASSWORD;
    /// virDomainGetGuestVcpus.
    DomainGetGuestVcpus: remote::DomainGetGuestVcpusArgs => remote::DomainGetGuestVcpusRet, procedures::remote::DOMAIN_GET_GUEST_VCPUS;
    /// virDomainSetGuestVcpus.
    DomainSetGuestVcpus: remote::DomainSetGuestVcpusArgs => (), procedures::remote::DOMAIN_SET_GUEST_VCPUS;
    /// virDomainGetGuestInfo.
    DomainGetGuestInfo: remote::DomainGetGuestInfoArgs => remote::DomainGetGuestInfoRet, procedures::remote::DOMAIN_GET_GUEST_INFO;
    /// virDomainAgentSetResponseTimeout.
    DomainAgentSetResponseTimeout: remote::DomainAgentSetResponseTimeoutArgs => remote::DomainAgentSetResponseTimeoutRet, procedures::remote::DOMAIN_AGENT_SET_RESPONSE_TIMEOUT;
    /// virDomainAuthorizedSSHKeysGet.
    DomainAuthorizedSshKeysGet: remote::DomainAuthorizedSshKeysGetArgs => remote::DomainAuthorizedSshKeysGetRet, procedures::remote::DOMAIN_AUTHORIZED_SSH_KEYS_GET;
    /// virDomainAuthorizedSSHKeysSet.
    DomainAuthorizedSshKeysSet: remote::DomainAuthorizedSshKeysSetArgs => (), procedures::remote::DOMAIN_AUTHORIZED_SSH_KEYS_SET;
    /// virDomainBlockStats.
    DomainBlockStats: remote::DomainBlockStatsArgs => remote::DomainBlockStatsRet, procedures::remote::DOMAIN_BLOCK_STATS;
    /// virDomainBlockPeek.
    DomainBlockPeek: remote::DomainBlockPeekArgs => remote::DomainBlockPeekRet, procedures::remote::DOMAIN_BLOCK_PEEK;
    /// virDomainGetBlockInfo.
    DomainGetBlockInfo: remote::DomainGetBlockInfoArgs => remote::DomainGetBlockInfoRet, procedures::remote::DOMAIN_GET_BLOCK_INFO;
    /// virDomainBlockJobAbort.
    DomainBlockJobAbort: remote::DomainBlockJobAbortArgs => (), procedures::remote::DOMAIN_BLOCK_JOB_ABORT;
    /// virDomainGetBlockJobInfo.
    DomainGetBlockJobInfo: remote::DomainGetBlockJobInfoArgs => remote::DomainGetBlockJobInfoRet, procedures::remote::DOMAIN_GET_BLOCK_JOB_INFO;
    /// virDomainBlockJobSetSpeed.
    DomainBlockJobSetSpeed: remote::DomainBlockJobSetSpeedArgs => (), procedures::remote::DOMAIN_BLOCK_JOB_SET_SPEED;
    /// virDomainBlockPull.
    DomainBlockPull: remote::DomainBlockPullArgs => (), procedures::remote::DOMAIN_BLOCK_PULL;
    /// virDomainBlockStatsFlags.
    DomainBlockStatsFlags: remote::DomainBlockStatsFlagsArgs => remote::DomainBlockStatsFlagsRet, procedures::remote::DOMAIN_BLOCK_STATS_FLAGS;
    /// virDomainBlockResize.
    DomainBlockResize: remote::DomainBlockResizeArgs => (), procedures::remote::DOMAIN_BLOCK_RESIZE;
    /// virDomainGetDiskErrors.
    DomainGetDiskErrors: remote::DomainGetDiskErrorsArgs => remote::DomainGetDiskErrorsRet, procedures::remote::DOMAIN_GET_DISK_ERRORS;
    /// virDomainBlockRebase.
    DomainBlockRebase: remote::DomainBlockRebaseArgs => (), procedures::remote::DOMAIN_BLOCK_REBASE;
    /// virDomainBlockCommit.
    DomainBlockCommit: remote::DomainBlockCommitArgs => (), procedures::remote::DOMAIN_BLOCK_COMMIT;
    /// virDomainBlockCopy.
    DomainBlockCopy: remote::DomainBlockCopyArgs => (), procedures::remote::DOMAIN_BLOCK_COPY;
    /// virDomainSetBlockThreshold.
    DomainSetBlockThreshold: remote::DomainSetBlockThresholdArgs => (), procedures::remote::DOMAIN_SET_BLOCK_THRESHOLD;
    /// virDomainSetThrottleGroup.
    DomainSetThrottleGroup: remote::DomainSetThrottleGroupArgs => (), procedures::remote::DOMAIN_SET_THROTTLE_GROUP;
    /// virDomainDelThrottleGroup.
    DomainDelThrottleGroup: remote::DomainDelThrottleGroupArgs => (), procedures::remote::DOMAIN_DEL_THROTTLE_GROUP;
    /// virDomainCheckpointCreateXML.
    DomainCheckpointCreateXml: remote::DomainCheckpointCreateXmlArgs => remote::DomainCheckpointCreateXmlRet [*], procedures::remote::DOMAIN_CHECKPOINT_CREATE_XML;
    /// virDomainCheckpointGetXMLDesc.
    DomainCheckpointGetXmlDesc: remote::DomainCheckpointGetXmlDescArgs => remote::DomainCheckpointGetXmlDescRet, procedures::remote::DOMAIN_CHECKPOINT_GET_XML_DESC;
    /// virDomainListAllCheckpoints.
    DomainListAllCheckpoints: remote::DomainListAllCheckpointsArgs => remote::DomainListAllCheckpointsRet, procedures::remote::DOMAIN_LIST_ALL_CHECKPOINTS;
    /// virDomainCheckpointListAllChildren.
    DomainCheckpointListAllChildren: remote::DomainCheckpointListAllChildrenArgs => remote::DomainCheckpointListAllChildrenRet, procedures::remote::DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN;
    /// virDomainCheckpointLookupByName.
    DomainCheckpointLookupByName: remote::DomainCheckpointLookupByNameArgs => remote::DomainCheckpointLookupByNameRet [*], procedures::remote::DOMAIN_CHECKPOINT_LOOKUP_BY_NAME;
    /// virDomainCheckpointGetParent.
    DomainCheckpointGetParent: remote::DomainCheckpointGetParentArgs => remote::DomainCheckpointGetParentRet [*], procedures::remote::DOMAIN_CHECKPOINT_GET_PARENT;
    /// virDomainCheckpointDelete.
    DomainCheckpointDelete: remote::DomainCheckpointDeleteArgs => (), procedures::remote::DOMAIN_CHECKPOINT_DELETE;
    /// virDomainBackupBegin.
    DomainBackupBegin: remote::DomainBackupBeginArgs => (), procedures::remote::DOMAIN_BACKUP_BEGIN;
    /// virDomainBackupGetXMLDesc.
    DomainBackupGetXmlDesc: remote::DomainBackupGetXmlDescArgs => remote::DomainBackupGetXmlDescRet, procedures::remote::DOMAIN_BACKUP_GET_XML_DESC;
    /// virDomainAttachDevice.
    DomainAttachDevice: remote::DomainAttachDeviceArgs => (), procedures::remote::DOMAIN_ATTACH_DEVICE;
    /// virDomainDetachDevice.
    DomainDetachDevice: remote::DomainDetachDeviceArgs => (), procedures::remote::DOMAIN_DETACH_DEVICE;
    /// virDomainAttachDeviceFlags.
    DomainAttachDeviceFlags: remote::DomainAttachDeviceFlagsArgs => (), procedures::remote::DOMAIN_ATTACH_DEVICE_FLAGS;
    /// virDomainDetachDeviceFlags.
    DomainDetachDeviceFlags: remote::DomainDetachDeviceFlagsArgs => (), procedures::remote::DOMAIN_DETACH_DEVICE_FLAGS;
    /// virDomainUpdateDeviceFlags.
    DomainUpdateDeviceFlags: remote::DomainUpdateDeviceFlagsArgs => (), procedures::remote::DOMAIN_UPDATE_DEVICE_FLAGS;
    /// virDomainOpenConsole.
    DomainOpenConsole: remote::DomainOpenConsoleArgs => (), procedures::remote::DOMAIN_OPEN_CONSOLE;
    /// virDomainScreenshot.
    DomainScreenshot: remote::DomainScreenshotArgs => remote::DomainScreenshotRet, procedures::remote::DOMAIN_SCREENSHOT;
    /// virDomainOpenGraphics.
    DomainOpenGraphics: remote::DomainOpenGraphicsArgs => (), procedures::remote::DOMAIN_OPEN_GRAPHICS;
    /// virDomainOpenChannel.
    DomainOpenChannel: remote::DomainOpenChannelArgs => (), procedures::remote::DOMAIN_OPEN_CHANNEL;
    /// virDomainOpenGraphicsFD.
    DomainOpenGraphicsFd: remote::DomainOpenGraphicsFdArgs => (), procedures::remote::DOMAIN_OPEN_GRAPHICS_FD;
    /// virDomainDetachDeviceAlias.
    DomainDetachDeviceAlias: remote::DomainDetachDeviceAliasArgs => (), procedures::remote::DOMAIN_DETACH_DEVICE_ALIAS;
    /// virDomainFDAssociate.
    DomainFdAssociate: remote::DomainFdAssociateArgs => (), procedures::remote::DOMAIN_FD_ASSOCIATE;
    /// virDomainGraphicsReload.
    DomainGraphicsReload: remote::DomainGraphicsReloadArgs => (), procedures::remote::DOMAIN_GRAPHICS_RELOAD;
    /// virDomainMigratePrepare.
    DomainMigratePrepare: remote::DomainMigratePrepareArgs => remote::DomainMigratePrepareRet, procedures::remote::DOMAIN_MIGRATE_PREPARE;
    /// virDomainMigratePerform.
    DomainMigratePerform: remote::DomainMigratePerformArgs => (), procedures::remote::DOMAIN_MIGRATE_PERFORM;
    /// virDomainMigrateFinish.
    DomainMigrateFinish: remote::DomainMigrateFinishArgs => remote::DomainMigrateFinishRet, procedures::remote::DOMAIN_MIGRATE_FINISH;
    /// virDomainMigratePrepare2.
    DomainMigratePrepare2: remote::DomainMigratePrepare2Args => remote::DomainMigratePrepare2Ret, procedures::remote::DOMAIN_MIGRATE_PREPARE2;
    /// virDomainMigrateFinish2.
    DomainMigrateFinish2: remote::DomainMigrateFinish2Args => remote::DomainMigrateFinish2Ret, procedures::remote::DOMAIN_MIGRATE_FINISH2;
    /// virDomainMigratePrepareTunnel.
    DomainMigratePrepareTunnel: remote::DomainMigratePrepareTunnelArgs => (), procedures::remote::DOMAIN_MIGRATE_PREPARE_TUNNEL;
    /// virDomainMigrateSetMaxDowntime.
    DomainMigrateSetMaxDowntime: remote::DomainMigrateSetMaxDowntimeArgs => (), procedures::remote::DOMAIN_MIGRATE_SET_MAX_DOWNTIME;
    /// virDomainMigrateSetMaxSpeed.
    DomainMigrateSetMaxSpeed: remote::DomainMigrateSetMaxSpeedArgs => (), procedures::remote::DOMAIN_MIGRATE_SET_MAX_SPEED;
    /// virDomainMigrateBegin3.
    DomainMigrateBegin3: remote::DomainMigrateBegin3Args => remote::DomainMigrateBegin3Ret, procedures::remote::DOMAIN_MIGRATE_BEGIN3;
    /// virDomainMigratePrepare3.
    DomainMigratePrepare3: remote::DomainMigratePrepare3Args => remote::DomainMigratePrepare3Ret, procedures::remote::DOMAIN_MIGRATE_PREPARE3;
    /// virDomainMigratePrepareTunnel3.
    DomainMigratePrepareTunnel3: remote::DomainMigratePrepareTunnel3Args => remote::DomainMigratePrepareTunnel3Ret, procedures::remote::DOMAIN_MIGRATE_PREPARE_TUNNEL3;
    /// virDomainMigratePerform3.
    DomainMigratePerform3: remote::DomainMigratePerform3Args => remote::DomainMigratePerform3Ret, procedures::remote::DOMAIN_MIGRATE_PERFORM3;
    /// virDomainMigrateFinish3.
    DomainMigrateFinish3: remote::DomainMigrateFinish3Args => remote::DomainMigrateFinish3Ret [*], procedures::remote::DOMAIN_MIGRATE_FINISH3;
    /// virDomainMigrateConfirm3.
    DomainMigrateConfirm3: remote::DomainMigrateConfirm3Args => (), procedures::remote::DOMAIN_MIGRATE_CONFIRM3;
    /// virDomainMigrateGetMaxSpeed.
    DomainMigrateGetMaxSpeed: remote::DomainMigrateGetMaxSpeedArgs => remote::DomainMigrateGetMaxSpeedRet, procedures::remote::DOMAIN_MIGRATE_GET_MAX_SPEED;
    /// virDomainMigrateGetCompressionCache.
    DomainMigrateGetCompressionCache: remote::DomainMigrateGetCompressionCacheArgs => remote::DomainMigrateGetCompressionCacheRet, procedures::remote::DOMAIN_MIGRATE_GET_COMPRESSION_CACHE;
    /// virDomainMigrateSetCompressionCache.
    DomainMigrateSetCompressionCache: remote::DomainMigrateSetCompressionCacheArgs => (), procedures::remote::DOMAIN_MIGRATE_SET_COMPRESSION_CACHE;
    /// virDomainMigrateBegin3Params.
    DomainMigrateBegin3Params: remote::DomainMigrateBegin3ParamsArgs => remote::DomainMigrateBegin3ParamsRet, procedures::remote::DOMAIN_MIGRATE_BEGIN3_PARAMS;
    /// virDomainMigratePrepare3Params.
    DomainMigratePrepare3Params: remote::DomainMigratePrepare3ParamsArgs => remote::DomainMigratePrepare3ParamsRet, procedures::remote::DOMAIN_MIGRATE_PREPARE3_PARAMS;
    /// virDomainMigratePrepareTunnel3Params.
    DomainMigratePrepareTunnel3Params: remote::DomainMigratePrepareTunnel3ParamsArgs => remote::DomainMigratePrepareTunnel3ParamsRet, procedures::remote::DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS;
    /// virDomainMigratePerform3Params.
    DomainMigratePerform3Params: remote::DomainMigratePerform3ParamsArgs => remote::DomainMigratePerform3ParamsRet, procedures::remote::DOMAIN_MIGRATE_PERFORM3_PARAMS;
    /// virDomainMigrateFinish3Params.
    DomainMigrateFinish3Params: remote::DomainMigrateFinish3ParamsArgs => remote::DomainMigrateFinish3ParamsRet [*], procedures::remote::DOMAIN_MIGRATE_FINISH3_PARAMS;
    /// virDomainMigrateConfirm3Params.
    DomainMigrateConfirm3Params: remote::DomainMigrateConfirm3ParamsArgs => (), procedures::remote::DOMAIN_MIGRATE_CONFIRM3_PARAMS;
    /// virDomainMigrateStartPostCopy.
    DomainMigrateStartPostCopy: remote::DomainMigrateStartPostCopyArgs => (), procedures::remote::DOMAIN_MIGRATE_START_POST_COPY;
    /// virDomainMigrateGetMaxDowntime.
    DomainMigrateGetMaxDowntime: remote::DomainMigrateGetMaxDowntimeArgs => remote::DomainMigrateGetMaxDowntimeRet, procedures::remote::DOMAIN_MIGRATE_GET_MAX_DOWNTIME;
    /// virDomainCoreDump.
    DomainCoreDump: remote::DomainCoreDumpArgs => (), procedures::remote::DOMAIN_CORE_DUMP;
    /// virDomainRestore.
    DomainRestore: remote::DomainRestoreArgs => (), procedures::remote::DOMAIN_RESTORE;
    /// virDomainSave.
    DomainSave: remote::DomainSaveArgs => (), procedures::remote::DOMAIN_SAVE;
    /// virDomainManagedSave.
    DomainManagedSave: remote::DomainManagedSaveArgs => (), procedures::remote::DOMAIN_MANAGED_SAVE;
    /// virDomainHasManagedSaveImage.
    DomainHasManagedSaveImage: remote::DomainHasManagedSaveImageArgs => remote::DomainHasManagedSaveImageRet, procedures::remote::DOMAIN_HAS_MANAGED_SAVE_IMAGE;
    /// virDomainManagedSaveRemove.
    DomainManagedSaveRemove: remote::DomainManagedSaveRemoveArgs => (), procedures::remote::DOMAIN_MANAGED_SAVE_REMOVE;
    /// virDomainSaveFlags.
    DomainSaveFlags: remote::DomainSaveFlagsArgs => (), procedures::remote::DOMAIN_SAVE_FLAGS;
    /// virDomainRestoreFlags.
    DomainRestoreFlags: remote::DomainRestoreFlagsArgs => (), procedures::remote::DOMAIN_RESTORE_FLAGS;
    /// virDomainSaveImageGetXMLDesc.
    DomainSaveImageGetXmlDesc: remote::DomainSaveImageGetXmlDescArgs => remote::DomainSaveImageGetXmlDescRet, procedures::remote::DOMAIN_SAVE_IMAGE_GET_XML_DESC;
    /// virDomainSaveImageDefineXML.
    DomainSaveImageDefineXml: remote::DomainSaveImageDefineXmlArgs => (), procedures::remote::DOMAIN_SAVE_IMAGE_DEFINE_XML;
    /// virDomainCoreDumpWithFormat.
    DomainCoreDumpWithFormat: remote::DomainCoreDumpWithFormatArgs => (), procedures::remote::DOMAIN_CORE_DUMP_WITH_FORMAT;
    /// virDomainManagedSaveGetXMLDesc.
    DomainManagedSaveGetXmlDesc: remote::DomainManagedSaveGetXmlDescArgs => remote::DomainManagedSaveGetXmlDescRet, procedures::remote::DOMAIN_MANAGED_SAVE_GET_XML_DESC;
    /// virDomainManagedSaveDefineXML.
    DomainManagedSaveDefineXml: remote::DomainManagedSaveDefineXmlArgs => (), procedures::remote::DOMAIN_MANAGED_SAVE_DEFINE_XML;
    /// virDomainSaveParams.
    DomainSaveParams: remote::DomainSaveParamsArgs => (), procedures::remote::DOMAIN_SAVE_PARAMS;
    /// virDomainRestoreParams.
    DomainRestoreParams: remote::DomainRestoreParamsArgs => (), procedures::remote::DOMAIN_RESTORE_PARAMS;
    /// virDomainSnapshotCreateXML.
    DomainSnapshotCreateXml: remote::DomainSnapshotCreateXmlArgs => remote::DomainSnapshotCreateXmlRet [*], procedures::remote::DOMAIN_SNAPSHOT_CREATE_XML;
    /// virDomainSnapshotGetXMLDesc.
    DomainSnapshotGetXmlDesc: remote::DomainSnapshotGetXmlDescArgs => remote::DomainSnapshotGetXmlDescRet, procedures::remote::DOMAIN_SNAPSHOT_GET_XML_DESC;
    /// virDomainSnapshotNum.
    DomainSnapshotNum: remote::DomainSnapshotNumArgs => remote::DomainSnapshotNumRet, procedures::remote::DOMAIN_SNAPSHOT_NUM;
    /// virDomainSnapshotListNames.
    DomainSnapshotListNames: remote::DomainSnapshotListNamesArgs => remote::DomainSnapshotListNamesRet, procedures::remote::DOMAIN_SNAPSHOT_LIST_NAMES;
    /// virDomainSnapshotLookupByName.
    DomainSnapshotLookupByName: remote::DomainSnapshotLookupByNameArgs => remote::DomainSnapshotLookupByNameRet [*], procedures::remote::DOMAIN_SNAPSHOT_LOOKUP_BY_NAME;
    /// virDomainHasCurrentSnapshot.
    DomainHasCurrentSnapshot: remote::DomainHasCurrentSnapshotArgs => remote::DomainHasCurrentSnapshotRet, procedures::remote::DOMAIN_HAS_CURRENT_SNAPSHOT;
    /// virDomainSnapshotCurrent.
    DomainSnapshotCurrent: remote::DomainSnapshotCurrentArgs => remote::DomainSnapshotCurrentRet [*], procedures::remote::DOMAIN_SNAPSHOT_CURRENT;
    /// virDomainRevertToSnapshot.
    DomainRevertToSnapshot: remote::DomainRevertToSnapshotArgs => (), procedures::remote::DOMAIN_REVERT_TO_SNAPSHOT;
    /// virDomainSnapshotDelete.
    DomainSnapshotDelete: remote::DomainSnapshotDeleteArgs => (), procedures::remote::DOMAIN_SNAPSHOT_DELETE;
    /// virDomainSnapshotGetParent.
    DomainSnapshotGetParent: remote::DomainSnapshotGetParentArgs => remote::DomainSnapshotGetParentRet [*], procedures::remote::DOMAIN_SNAPSHOT_GET_PARENT;
    /// virDomainSnapshotNumChildren.
    DomainSnapshotNumChildren: remote::DomainSnapshotNumChildrenArgs => remote::DomainSnapshotNumChildrenRet, procedures::remote::DOMAIN_SNAPSHOT_NUM_CHILDREN;
    /// virDomainSnapshotListChildrenNames.
    DomainSnapshotListChildrenNames: remote::DomainSnapshotListChildrenNamesArgs => remote::DomainSnapshotListChildrenNamesRet, procedures::remote::DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES;
    /// virDomainSnapshotIsCurrent.
    DomainSnapshotIsCurrent: remote::DomainSnapshotIsCurrentArgs => remote::DomainSnapshotIsCurrentRet, procedures::remote::DOMAIN_SNAPSHOT_IS_CURRENT;
    /// virDomainSnapshotHasMetadata.
    DomainSnapshotHasMetadata: remote::DomainSnapshotHasMetadataArgs => remote::DomainSnapshotHasMetadataRet, procedures::remote::DOMAIN_SNAPSHOT_HAS_METADATA;
    /// virDomainListAllSnapshots.
    DomainListAllSnapshots: remote::DomainListAllSnapshotsArgs => remote::DomainListAllSnapshotsRet, procedures::remote::DOMAIN_LIST_ALL_SNAPSHOTS;
    /// virDomainSnapshotListAllChildren.
    DomainSnapshotListAllChildren: remote::DomainSnapshotListAllChildrenArgs => remote::DomainSnapshotListAllChildrenRet, procedures::remote::DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN;
    /// virDomainGetMaxMemory.
    DomainGetMaxMemory: remote::DomainGetMaxMemoryArgs => remote::DomainGetMaxMemoryRet, procedures::remote::DOMAIN_GET_MAX_MEMORY;
    /// virDomainGetMaxVcpus.
    DomainGetMaxVcpus: remote::DomainGetMaxVcpusArgs => remote::DomainGetMaxVcpusRet, procedures::remote::DOMAIN_GET_MAX_VCPUS;
    /// virDomainGetVcpus.
    DomainGetVcpus: remote::DomainGetVcpusArgs => remote::DomainGetVcpusRet, procedures::remote::DOMAIN_GET_VCPUS;
    /// virDomainPinVcpu.
    DomainPinVcpu: remote::DomainPinVcpuArgs => (), procedures::remote::DOMAIN_PIN_VCPU;
    /// virDomainSetMaxMemory.
    DomainSetMaxMemory: remote::DomainSetMaxMemoryArgs => (), procedures::remote::DOMAIN_SET_MAX_MEMORY;
    /// virDomainSetMemory.
    DomainSetMemory: remote::DomainSetMemoryArgs => (), procedures::remote::DOMAIN_SET_MEMORY;
    /// virDomainSetVcpus.
    DomainSetVcpus: remote::DomainSetVcpusArgs => (), procedures::remote::DOMAIN_SET_VCPUS;
    /// virDomainGetSchedulerType.
    DomainGetSchedulerType: remote::DomainGetSchedulerTypeArgs => remote::DomainGetSchedulerTypeRet, procedures::remote::DOMAIN_GET_SCHEDULER_TYPE;
    /// virDomainGetSchedulerParameters.
    DomainGetSchedulerParameters: remote::DomainGetSchedulerParametersArgs => remote::DomainGetSchedulerParametersRet, procedures::remote::DOMAIN_GET_SCHEDULER_PARAMETERS;
    /// virDomainSetSchedulerParameters.
    DomainSetSchedulerParameters: remote::DomainSetSchedulerParametersArgs => (), procedures::remote::DOMAIN_SET_SCHEDULER_PARAMETERS;
    /// virDomainInterfaceStats.
    DomainInterfaceStats: remote::DomainInterfaceStatsArgs => remote::DomainInterfaceStatsRet, procedures::remote::DOMAIN_INTERFACE_STATS;
    /// virDomainMemoryPeek.
    DomainMemoryPeek: remote::DomainMemoryPeekArgs => remote::DomainMemoryPeekRet, procedures::remote::DOMAIN_MEMORY_PEEK;
    /// virDomainMemoryStats.
    DomainMemoryStats: remote::DomainMemoryStatsArgs => remote::DomainMemoryStatsRet, procedures::remote::DOMAIN_MEMORY_STATS;
    /// virDomainSetMemoryParameters.
    DomainSetMemoryParameters: remote::DomainSetMemoryParametersArgs => (), procedures::remote::DOMAIN_SET_MEMORY_PARAMETERS;
    /// virDomainGetMemoryParameters.
    DomainGetMemoryParameters: remote::DomainGetMemoryParametersArgs => remote::DomainGetMemoryParametersRet, procedures::remote::DOMAIN_GET_MEMORY_PARAMETERS;
    /// virDomainSetVcpusFlags.
    DomainSetVcpusFlags: remote::DomainSetVcpusFlagsArgs => (), procedures::remote::DOMAIN_SET_VCPUS_FLAGS;
    /// virDomainGetVcpusFlags.
    DomainGetVcpusFlags: remote::DomainGetVcpusFlagsArgs => remote::DomainGetVcpusFlagsRet, procedures::remote::DOMAIN_GET_VCPUS_FLAGS;
    /// virDomainSetMemoryFlags.
    DomainSetMemoryFlags: remote::DomainSetMemoryFlagsArgs => (), procedures::remote::DOMAIN_SET_MEMORY_FLAGS;
    /// virDomainSetBlkioParameters.
    DomainSetBlkioParameters: remote::DomainSetBlkioParametersArgs => (), procedures::remote::DOMAIN_SET_BLKIO_PARAMETERS;
    /// virDomainGetBlkioParameters.
    DomainGetBlkioParameters: remote::DomainGetBlkioParametersArgs => remote::DomainGetBlkioParametersRet, procedures::remote::DOMAIN_GET_BLKIO_PARAMETERS;
    /// virDomainSetSchedulerParametersFlags.
    DomainSetSchedulerParametersFlags: remote::DomainSetSchedulerParametersFlagsArgs => (), procedures::remote::DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS;
    /// virDomainGetSchedulerParametersFlags.
    DomainGetSchedulerParametersFlags: remote::DomainGetSchedulerParametersFlagsArgs => remote::DomainGetSchedulerParametersFlagsRet, procedures::remote::DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS;
    /// virDomainPinVcpuFlags.
    DomainPinVcpuFlags: remote::DomainPinVcpuFlagsArgs => (), procedures::remote::DOMAIN_PIN_VCPU_FLAGS;
    /// virDomainGetVcpuPinInfo.
    DomainGetVcpuPinInfo: remote::DomainGetVcpuPinInfoArgs => remote::DomainGetVcpuPinInfoRet, procedures::remote::DOMAIN_GET_VCPU_PIN_INFO;
    /// virDomainSetBlockIoTune.
    DomainSetBlockIoTune: remote::DomainSetBlockIoTuneArgs => (), procedures::remote::DOMAIN_SET_BLOCK_IO_TUNE;
    /// virDomainGetBlockIoTune.
    DomainGetBlockIoTune: remote::DomainGetBlockIoTuneArgs => remote::DomainGetBlockIoTuneRet, procedures::remote::DOMAIN_GET_BLOCK_IO_TUNE;
    /// virDomainSetNumaParameters.
    DomainSetNumaParameters: remote::DomainSetNumaParametersArgs => (), procedures::remote::DOMAIN_SET_NUMA_PARAMETERS;
    /// virDomainGetNumaParameters.
    DomainGetNumaParameters: remote::DomainGetNumaParametersArgs => remote::DomainGetNumaParametersRet, procedures::remote::DOMAIN_GET_NUMA_PARAMETERS;
    /// virDomainSetInterfaceParameters.
    DomainSetInterfaceParameters: remote::DomainSetInterfaceParametersArgs => (), procedures::remote::DOMAIN_SET_INTERFACE_PARAMETERS;
    /// virDomainGetInterfaceParameters.
    DomainGetInterfaceParameters: remote::DomainGetInterfaceParametersArgs => remote::DomainGetInterfaceParametersRet, procedures::remote::DOMAIN_GET_INTERFACE_PARAMETERS;
    /// virDomainGetCPUStats.
    DomainGetCpuStats: remote::DomainGetCpuStatsArgs => remote::DomainGetCpuStatsRet, procedures::remote::DOMAIN_GET_CPU_STATS;
    /// virDomainPinEmulator.
    DomainPinEmulator: remote::DomainPinEmulatorArgs => (), procedures::remote::DOMAIN_PIN_EMULATOR;
    /// virDomainGetEmulatorPinInfo.
    DomainGetEmulatorPinInfo: remote::DomainGetEmulatorPinInfoArgs => remote::DomainGetEmulatorPinInfoRet, procedures::remote::DOMAIN_GET_EMULATOR_PIN_INFO;
    /// virDomainSetMemoryStatsPeriod.
    DomainSetMemoryStatsPeriod: remote::DomainSetMemoryStatsPeriodArgs => (), procedures::remote::DOMAIN_SET_MEMORY_STATS_PERIOD;
    /// virDomainGetIOThreadInfo.
    DomainGetIothreadInfo: remote::DomainGetIothreadInfoArgs => remote::DomainGetIothreadInfoRet, procedures::remote::DOMAIN_GET_IOTHREAD_INFO;
    /// virDomainPinIOThread.
    DomainPinIothread: remote::DomainPinIothreadArgs => (), procedures::remote::DOMAIN_PIN_IOTHREAD;
    /// virDomainAddIOThread.
    DomainAddIothread: remote::DomainAddIothreadArgs => (), procedures::remote::DOMAIN_ADD_IOTHREAD;
    /// virDomainDelIOThread.
    DomainDelIothread: remote::DomainDelIothreadArgs => (), procedures::remote::DOMAIN_DEL_IOTHREAD;
    /// virDomainGetPerfEvents.
    DomainGetPerfEvents: remote::DomainGetPerfEventsArgs => remote::DomainGetPerfEventsRet, procedures::remote::DOMAIN_GET_PERF_EVENTS;
    /// virDomainSetPerfEvents.
    DomainSetPerfEvents: remote::DomainSetPerfEventsArgs => (), procedures::remote::DOMAIN_SET_PERF_EVENTS;
    /// virDomainSetVcpu.
    DomainSetVcpu: remote::DomainSetVcpuArgs => (), procedures::remote::DOMAIN_SET_VCPU;
    /// virDomainSetIOThreadParams.
    DomainSetIothreadParams: remote::DomainSetIothreadParamsArgs => (), procedures::remote::DOMAIN_SET_IOTHREAD_PARAMS;
    /// virDomainStartDirtyRateCalc.
    DomainStartDirtyRateCalc: remote::DomainStartDirtyRateCalcArgs => (), procedures::remote::DOMAIN_START_DIRTY_RATE_CALC;
    /// virConnectDomainEventRegister.
    ConnectDomainEventRegister: () => remote::ConnectDomainEventRegisterRet, procedures::remote::CONNECT_DOMAIN_EVENT_REGISTER;
    /// virConnectDomainEventDeregister.
    ConnectDomainEventDeregister: () => remote::ConnectDomainEventDeregisterRet, procedures::remote::CONNECT_DOMAIN_EVENT_DEREGISTER;
    /// virConnectDomainEventRegisterAny.
    ConnectDomainEventRegisterAny: remote::ConnectDomainEventRegisterAnyArgs => (), procedures::remote::CONNECT_DOMAIN_EVENT_REGISTER_ANY;
    /// virConnectDomainEventDeregisterAny.
    ConnectDomainEventDeregisterAny: remote::ConnectDomainEventDeregisterAnyArgs => (), procedures::remote::CONNECT_DOMAIN_EVENT_DEREGISTER_ANY;
    /// virConnectDomainEventRegisterAny.
    ConnectDomainEventCallbackRegisterAny: remote::ConnectDomainEventCallbackRegisterAnyArgs => remote::ConnectDomainEventCallbackRegisterAnyRet, procedures::remote::CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY;
    /// virConnectDomainEventDeregisterAny.
    ConnectDomainEventCallbackDeregisterAny: remote::ConnectDomainEventCallbackDeregisterAnyArgs => (), procedures::remote::CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY;
    /// virConnectRegisterCloseCallback.
    ConnectRegisterCloseCallback: () => (), procedures::remote::CONNECT_REGISTER_CLOSE_CALLBACK;
    /// virConnectUnregisterCloseCallback.
    ConnectUnregisterCloseCallback: () => (), procedures::remote::CONNECT_UNREGISTER_CLOSE_CALLBACK;
    /// virConnectNumOfInterfaces.
    ConnectNumOfInterfaces: () => remote::ConnectNumOfInterfacesRet, procedures::remote::CONNECT_NUM_OF_INTERFACES;
    /// virConnectListInterfaces.
    ConnectListInterfaces: remote::ConnectListInterfacesArgs => remote::ConnectListInterfacesRet, procedures::remote::CONNECT_LIST_INTERFACES;
    /// virInterfaceLookupByName.
    InterfaceLookupByName: remote::InterfaceLookupByNameArgs => remote::InterfaceLookupByNameRet, procedures::remote::INTERFACE_LOOKUP_BY_NAME;
    /// virInterfaceLookupByMACString.
    InterfaceLookupByMacString: remote::InterfaceLookupByMacStringArgs => remote::InterfaceLookupByMacStringRet, procedures::remote::INTERFACE_LOOKUP_BY_MAC_STRING;
    /// virInterfaceGetXMLDesc.
    InterfaceGetXmlDesc: remote::InterfaceGetXmlDescArgs => remote::InterfaceGetXmlDescRet, procedures::remote::INTERFACE_GET_XML_DESC;
    /// virInterfaceDefineXML.
    InterfaceDefineXml: remote::InterfaceDefineXmlArgs => remote::InterfaceDefineXmlRet, procedures::remote::INTERFACE_DEFINE_XML;
    /// virInterfaceUndefine.
    InterfaceUndefine: remote::InterfaceUndefineArgs => (), procedures::remote::INTERFACE_UNDEFINE;
    /// virInterfaceCreate.
    InterfaceCreate: remote::InterfaceCreateArgs => (), procedures::remote::INTERFACE_CREATE;
    /// virInterfaceDestroy.
    InterfaceDestroy: remote::InterfaceDestroyArgs => (), procedures::remote::INTERFACE_DESTROY;
    /// virConnectNumOfDefinedInterfaces.
    ConnectNumOfDefinedInterfaces: () => remote::ConnectNumOfDefinedInterfacesRet, procedures::remote::CONNECT_NUM_OF_DEFINED_INTERFACES;
    /// virConnectListDefinedInterfaces.
    ConnectListDefinedInterfaces: remote::ConnectListDefinedInterfacesArgs => remote::ConnectListDefinedInterfacesRet, procedures::remote::CONNECT_LIST_DEFINED_INTERFACES;
    /// virInterfaceIsActive.
    InterfaceIsActive: remote::InterfaceIsActiveArgs => remote::InterfaceIsActiveRet, procedures::remote::INTERFACE_IS_ACTIVE;
    /// virInterfaceChangeBegin.
    InterfaceChangeBegin: remote::InterfaceChangeBeginArgs => (), procedures::remote::INTERFACE_CHANGE_BEGIN;
    /// virInterfaceChangeCommit.
    InterfaceChangeCommit: remote::InterfaceChangeCommitArgs => (), procedures::remote::INTERFACE_CHANGE_COMMIT;
    /// virInterfaceChangeRollback.
    InterfaceChangeRollback: remote::InterfaceChangeRollbackArgs => (), procedures::remote::INTERFACE_CHANGE_ROLLBACK;
    /// virConnectListAllInterfaces.
    ConnectListAllInterfaces: remote::ConnectListAllInterfacesArgs => remote::ConnectListAllInterfacesRet, procedures::remote::CONNECT_LIST_ALL_INTERFACES;
    /// virConnectListDefinedNetworks.
    ConnectListDefinedNetworks: remote::ConnectListDefinedNetworksArgs => remote::ConnectListDefinedNetworksRet, procedures::remote::CONNECT_LIST_DEFINED_NETWORKS;
    /// virConnectListNetworks.
    ConnectListNetworks: remote::ConnectListNetworksArgs => remote::ConnectListNetworksRet, procedures::remote::CONNECT_LIST_NETWORKS;
    /// virNetworkCreate.
    NetworkCreate: remote::NetworkCreateArgs => (), procedures::remote::NETWORK_CREATE;
    /// virNetworkCreateXML.
    NetworkCreateXml: remote::NetworkCreateXmlArgs => remote::NetworkCreateXmlRet, procedures::remote::NETWORK_CREATE_XML;
    /// virNetworkDefineXML.
    NetworkDefineXml: remote::NetworkDefineXmlArgs => remote::NetworkDefineXmlRet, procedures::remote::NETWORK_DEFINE_XML;
    /// virNetworkDestroy.
    NetworkDestroy: remote::NetworkDestroyArgs => (), procedures::remote::NETWORK_DESTROY;
    /// virNetworkGetXMLDesc.
    NetworkGetXmlDesc: remote::NetworkGetXmlDescArgs => remote::NetworkGetXmlDescRet, procedures::remote::NETWORK_GET_XML_DESC;
    /// virNetworkGetAutostart.
    NetworkGetAutostart: remote::NetworkGetAutostartArgs => remote::NetworkGetAutostartRet, procedures::remote::NETWORK_GET_AUTOSTART;
    /// virNetworkGetBridgeName.
    NetworkGetBridgeName: remote::NetworkGetBridgeNameArgs => remote::NetworkGetBridgeNameRet, procedures::remote::NETWORK_GET_BRIDGE_NAME;
    /// virNetworkLookupByName.
    NetworkLookupByName: remote::NetworkLookupByNameArgs => remote::NetworkLookupByNameRet, procedures::remote::NETWORK_LOOKUP_BY_NAME;
    /// virNetworkLookupByUUID.
    NetworkLookupByUuid: remote::NetworkLookupByUuidArgs => remote::NetworkLookupByUuidRet, procedures::remote::NETWORK_LOOKUP_BY_UUID;
    /// virNetworkSetAutostart.
    NetworkSetAutostart: remote::NetworkSetAutostartArgs => (), procedures::remote::NETWORK_SET_AUTOSTART;
    /// virNetworkUndefine.
    NetworkUndefine: remote::NetworkUndefineArgs => (), procedures::remote::NETWORK_UNDEFINE;
    /// virConnectNumOfDefinedNetworks.
    ConnectNumOfDefinedNetworks: () => remote::ConnectNumOfDefinedNetworksRet, procedures::remote::CONNECT_NUM_OF_DEFINED_NETWORKS;
    /// virConnectNumOfNetworks.
    ConnectNumOfNetworks: () => remote::ConnectNumOfNetworksRet, procedures::remote::CONNECT_NUM_OF_NETWORKS;
    /// virNetworkIsActive.
    NetworkIsActive: remote::NetworkIsActiveArgs => remote::NetworkIsActiveRet, procedures::remote::NETWORK_IS_ACTIVE;
    /// virNetworkIsPersistent.
    NetworkIsPersistent: remote::NetworkIsPersistentArgs => remote::NetworkIsPersistentRet, procedures::remote::NETWORK_IS_PERSISTENT;
    /// virConnectListAllNetworks.
    ConnectListAllNetworks: remote::ConnectListAllNetworksArgs => remote::ConnectListAllNetworksRet, procedures::remote::CONNECT_LIST_ALL_NETWORKS;
    /// virNetworkUpdate.
    NetworkUpdate: remote::NetworkUpdateArgs => (), procedures::remote::NETWORK_UPDATE;
    /// virConnectNetworkEventRegisterAny.
    ConnectNetworkEventRegisterAny: remote::ConnectNetworkEventRegisterAnyArgs => remote::ConnectNetworkEventRegisterAnyRet, procedures::remote::CONNECT_NETWORK_EVENT_REGISTER_ANY;
    /// virConnectNetworkEventDeregisterAny.
    ConnectNetworkEventDeregisterAny: remote::ConnectNetworkEventDeregisterAnyArgs => (), procedures::remote::CONNECT_NETWORK_EVENT_DEREGISTER_ANY;
    /// virNetworkGetDHCPLeases.
    NetworkGetDhcpLeases: remote::NetworkGetDhcpLeasesArgs => remote::NetworkGetDhcpLeasesRet, procedures::remote::NETWORK_GET_DHCP_LEASES;
    /// virNetworkListAllPorts.
    NetworkListAllPorts: remote::NetworkListAllPortsArgs => remote::NetworkListAllPortsRet, procedures::remote::NETWORK_LIST_ALL_PORTS;
    /// virNetworkPortLookupByUUID.
    NetworkPortLookupByUuid: remote::NetworkPortLookupByUuidArgs => remote::NetworkPortLookupByUuidRet, procedures::remote::NETWORK_PORT_LOOKUP_BY_UUID;
    /// virNetworkPortCreateXML.
    NetworkPortCreateXml: remote::NetworkPortCreateXmlArgs => remote::NetworkPortCreateXmlRet, procedures::remote::NETWORK_PORT_CREATE_XML;
    /// virNetworkPortGetParameters.
    NetworkPortGetParameters: remote::NetworkPortGetParametersArgs => remote::NetworkPortGetParametersRet, procedures::remote::NETWORK_PORT_GET_PARAMETERS;
    /// virNetworkPortSetParameters.
    NetworkPortSetParameters: remote::NetworkPortSetParametersArgs => (), procedures::remote::NETWORK_PORT_SET_PARAMETERS;
    /// virNetworkPortGetXMLDesc.
    NetworkPortGetXmlDesc: remote::NetworkPortGetXmlDescArgs => remote::NetworkPortGetXmlDescRet, procedures::remote::NETWORK_PORT_GET_XML_DESC;
    /// virNetworkPortDelete.
    NetworkPortDelete: remote::NetworkPortDeleteArgs => (), procedures::remote::NETWORK_PORT_DELETE;
    /// virNetworkDefineXMLFlags.
    NetworkDefineXmlFlags: remote::NetworkDefineXmlFlagsArgs => remote::NetworkDefineXmlFlagsRet, procedures::remote::NETWORK_DEFINE_XML_FLAGS;
    /// virNetworkCreateXMLFlags.
    NetworkCreateXmlFlags: remote::NetworkCreateXmlFlagsArgs => remote::NetworkCreateXmlFlagsRet, procedures::remote::NETWORK_CREATE_XML_FLAGS;
    /// virNetworkSetMetadata.
    NetworkSetMetadata: remote::NetworkSetMetadataArgs => (), procedures::remote::NETWORK_SET_METADATA;
    /// virNetworkGetMetadata.
    NetworkGetMetadata: remote::NetworkGetMetadataArgs => remote::NetworkGetMetadataRet, procedures::remote::NETWORK_GET_METADATA;
    /// virNodeGetInfo.
    NodeGetInfo: () => remote::NodeGetInfoRet, procedures::remote::NODE_GET_INFO;
    /// virNodeGetCellsFreeMemory.
    NodeGetCellsFreeMemory: remote::NodeGetCellsFreeMemoryArgs => remote::NodeGetCellsFreeMemoryRet, procedures::remote::NODE_GET_CELLS_FREE_MEMORY;
    /// virNodeGetFreeMemory.
    NodeGetFreeMemory: () => remote::NodeGetFreeMemoryRet, procedures::remote::NODE_GET_FREE_MEMORY;
    /// virNodeDeviceDettach.
    NodeDeviceDettach: remote::NodeDeviceDettachArgs => (), procedures::remote::NODE_DEVICE_DETTACH;
    /// virNodeDeviceReAttach.
    NodeDeviceReAttach: remote::NodeDeviceReAttachArgs => (), procedures::remote::NODE_DEVICE_RE_ATTACH;
    /// virNodeDeviceReset.
    NodeDeviceReset: remote::NodeDeviceResetArgs => (), procedures::remote::NODE_DEVICE_RESET;
    /// virNodeGetSecurityModel.
    NodeGetSecurityModel: () => remote::NodeGetSecurityModelRet, procedures::remote::NODE_GET_SECURITY_MODEL;
    /// virNodeGetCPUStats.
    NodeGetCpuStats: remote::NodeGetCpuStatsArgs => remote::NodeGetCpuStatsRet, procedures::remote::NODE_GET_CPU_STATS;
    /// virNodeGetMemoryStats.
    NodeGetMemoryStats: remote::NodeGetMemoryStatsArgs => remote::NodeGetMemoryStatsRet, procedures::remote::NODE_GET_MEMORY_STATS;
    /// virNodeSuspendForDuration.
    NodeSuspendForDuration: remote::NodeSuspendForDurationArgs => (), procedures::remote::NODE_SUSPEND_FOR_DURATION;
    /// virNodeSetMemoryParameters.
    NodeSetMemoryParameters: remote::NodeSetMemoryParametersArgs => (), procedures::remote::NODE_SET_MEMORY_PARAMETERS;
    /// virNodeGetMemoryParameters.
    NodeGetMemoryParameters: remote::NodeGetMemoryParametersArgs => remote::NodeGetMemoryParametersRet, procedures::remote::NODE_GET_MEMORY_PARAMETERS;
    /// virNodeGetCPUMap.
    NodeGetCpuMap: remote::NodeGetCpuMapArgs => remote::NodeGetCpuMapRet, procedures::remote::NODE_GET_CPU_MAP;
    /// virNodeDeviceDetachFlags.
    NodeDeviceDetachFlags: remote::NodeDeviceDetachFlagsArgs => (), procedures::remote::NODE_DEVICE_DETACH_FLAGS;
    /// virNodeGetFreePages.
    NodeGetFreePages: remote::NodeGetFreePagesArgs => remote::NodeGetFreePagesRet, procedures::remote::NODE_GET_FREE_PAGES;
    /// virNodeAllocPages.
    NodeAllocPages: remote::NodeAllocPagesArgs => remote::NodeAllocPagesRet, procedures::remote::NODE_ALLOC_PAGES;
    /// virNodeGetSEVInfo.
    NodeGetSevInfo: remote::NodeGetSevInfoArgs => remote::NodeGetSevInfoRet, procedures::remote::NODE_GET_SEV_INFO;
    /// virNodeNumOfDevices.
    NodeNumOfDevices: remote::NodeNumOfDevicesArgs => remote::NodeNumOfDevicesRet, procedures::remote::NODE_NUM_OF_DEVICES;
    /// virNodeListDevices.
    NodeListDevices: remote::NodeListDevicesArgs => remote::NodeListDevicesRet, procedures::remote::NODE_LIST_DEVICES;
    /// virNodeDeviceLookupByName.
    NodeDeviceLookupByName: remote::NodeDeviceLookupByNameArgs => remote::NodeDeviceLookupByNameRet, procedures::remote::NODE_DEVICE_LOOKUP_BY_NAME;
    /// virNodeDeviceGetXMLDesc.
    NodeDeviceGetXmlDesc: remote::NodeDeviceGetXmlDescArgs => remote::NodeDeviceGetXmlDescRet, procedures::remote::NODE_DEVICE_GET_XML_DESC;
    /// virNodeDeviceGetParent.
    NodeDeviceGetParent: remote::NodeDeviceGetParentArgs => remote::NodeDeviceGetParentRet, procedures::remote::NODE_DEVICE_GET_PARENT;
    /// virNodeDeviceNumOfCaps.
    NodeDeviceNumOfCaps: remote::NodeDeviceNumOfCapsArgs => remote::NodeDeviceNumOfCapsRet, procedures::remote::NODE_DEVICE_NUM_OF_CAPS;
    /// virNodeDeviceListCaps.
    NodeDeviceListCaps: remote::NodeDeviceListCapsArgs => remote::NodeDeviceListCapsRet, procedures::remote::NODE_DEVICE_LIST_CAPS;
    /// virNodeDeviceCreateXML.
    NodeDeviceCreateXml: remote::NodeDeviceCreateXmlArgs => remote::NodeDeviceCreateXmlRet, procedures::remote::NODE_DEVICE_CREATE_XML;
    /// virNodeDeviceDestroy.
    NodeDeviceDestroy: remote::NodeDeviceDestroyArgs => (), procedures::remote::NODE_DEVICE_DESTROY;
    /// virConnectListAllNodeDevices.
    ConnectListAllNodeDevices: remote::ConnectListAllNodeDevicesArgs => remote::ConnectListAllNodeDevicesRet, procedures::remote::CONNECT_LIST_ALL_NODE_DEVICES;
    /// virNodeDeviceLookupSCSIHostByWWN.
    NodeDeviceLookupScsiHostByWwn: remote::NodeDeviceLookupScsiHostByWwnArgs => remote::NodeDeviceLookupScsiHostByWwnRet, procedures::remote::NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN;
    /// virConnectNodeDeviceEventRegisterAny.
    ConnectNodeDeviceEventRegisterAny: remote::ConnectNodeDeviceEventRegisterAnyArgs => remote::ConnectNodeDeviceEventRegisterAnyRet, procedures::remote::CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY;
    /// virConnectNodeDeviceEventDeregisterAny.
    ConnectNodeDeviceEventDeregisterAny: remote::ConnectNodeDeviceEventDeregisterAnyArgs => (), procedures::remote::CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY;
    /// virNodeDeviceDefineXML.
    NodeDeviceDefineXml: remote::NodeDeviceDefineXmlArgs => remote::NodeDeviceDefineXmlRet, procedures::remote::NODE_DEVICE_DEFINE_XML;
    /// virNodeDeviceUndefine.
    NodeDeviceUndefine: remote::NodeDeviceUndefineArgs => (), procedures::remote::NODE_DEVICE_UNDEFINE;
    /// virNodeDeviceCreate.
    NodeDeviceCreate: remote::NodeDeviceCreateArgs => (), procedures::remote::NODE_DEVICE_CREATE;
    /// virNodeDeviceGetAutostart.
    NodeDeviceGetAutostart: remote::NodeDeviceGetAutostartArgs => remote::NodeDeviceGetAutostartRet, procedures::remote::NODE_DEVICE_GET_AUTOSTART;
    /// virNodeDeviceSetAutostart.
    NodeDeviceSetAutostart: remote::NodeDeviceSetAutostartArgs => (), procedures::remote::NODE_DEVICE_SET_AUTOSTART;
    /// virNodeDeviceIsPersistent.
    NodeDeviceIsPersistent: remote::NodeDeviceIsPersistentArgs => remote::NodeDeviceIsPersistentRet, procedures::remote::NODE_DEVICE_IS_PERSISTENT;
    /// virNodeDeviceIsActive.
    NodeDeviceIsActive: remote::NodeDeviceIsActiveArgs => remote::NodeDeviceIsActiveRet, procedures::remote::NODE_DEVICE_IS_ACTIVE;
    /// virNodeDeviceUpdate.
    NodeDeviceUpdate: remote::NodeDeviceUpdateArgs => (), procedures::remote::NODE_DEVICE_UPDATE;
    /// virNWFilterLookupByName.
    NwfilterLookupByName: remote::NwfilterLookupByNameArgs => remote::NwfilterLookupByNameRet, procedures::remote::NWFILTER_LOOKUP_BY_NAME;
    /// virNWFilterLookupByUUID.
    NwfilterLookupByUuid: remote::NwfilterLookupByUuidArgs => remote::NwfilterLookupByUuidRet, procedures::remote::NWFILTER_LOOKUP_BY_UUID;
    /// virNWFilterGetXMLDesc.
    NwfilterGetXmlDesc: remote::NwfilterGetXmlDescArgs => remote::NwfilterGetXmlDescRet, procedures::remote::NWFILTER_GET_XML_DESC;
    /// virConnectNumOfNWFilters.
    ConnectNumOfNwfilters: () => remote::ConnectNumOfNwfiltersRet, procedures::remote::CONNECT_NUM_OF_NWFILTERS;
    /// virConnectListNWFilters.
    ConnectListNwfilters: remote::ConnectListNwfiltersArgs => remote::ConnectListNwfiltersRet, procedures::remote::CONNECT_LIST_NWFILTERS;
    /// virNWFilterDefineXML.
    NwfilterDefineXml: remote::NwfilterDefineXmlArgs => remote::NwfilterDefineXmlRet, procedures::remote::NWFILTER_DEFINE_XML;
    /// virNWFilterUndefine.
    NwfilterUndefine: remote::NwfilterUndefineArgs => (), procedures::remote::NWFILTER_UNDEFINE;
    /// virConnectListAllNWFilters.
    ConnectListAllNwfilters: remote::ConnectListAllNwfiltersArgs => remote::ConnectListAllNwfiltersRet, procedures::remote::CONNECT_LIST_ALL_NWFILTERS;
    /// virNWFilterBindingLookupByPortDev.
    NwfilterBindingLookupByPortDev: remote::NwfilterBindingLookupByPortDevArgs => remote::NwfilterBindingLookupByPortDevRet, procedures::remote::NWFILTER_BINDING_LOOKUP_BY_PORT_DEV;
    /// virNWFilterBindingGetXMLDesc.
    NwfilterBindingGetXmlDesc: remote::NwfilterBindingGetXmlDescArgs => remote::NwfilterBindingGetXmlDescRet, procedures::remote::NWFILTER_BINDING_GET_XML_DESC;
    /// virNWFilterBindingCreateXML.
    NwfilterBindingCreateXml: remote::NwfilterBindingCreateXmlArgs => remote::NwfilterBindingCreateXmlRet, procedures::remote::NWFILTER_BINDING_CREATE_XML;
    /// virNWFilterBindingDelete.
    NwfilterBindingDelete: remote::NwfilterBindingDeleteArgs => (), procedures::remote::NWFILTER_BINDING_DELETE;
    /// virConnectListAllNWFilterBindings.
    ConnectListAllNwfilterBindings: remote::ConnectListAllNwfilterBindingsArgs => remote::ConnectListAllNwfilterBindingsRet, procedures::remote::CONNECT_LIST_ALL_NWFILTER_BINDINGS;
    /// virNWFilterDefineXMLFlags.
    NwfilterDefineXmlFlags: remote::NwfilterDefineXmlFlagsArgs => remote::NwfilterDefineXmlFlagsRet, procedures::remote::NWFILTER_DEFINE_XML_FLAGS;
    /// virConnectNumOfSecrets.
    ConnectNumOfSecrets: () => remote::ConnectNumOfSecretsRet, procedures::remote::CONNECT_NUM_OF_SECRETS;
    /// virConnectListSecrets.
    ConnectListSecrets: remote::ConnectListSecretsArgs => remote::ConnectListSecretsRet, procedures::remote::CONNECT_LIST_SECRETS;
    /// virSecretLookupByUUID.
    SecretLookupByUuid: remote::SecretLookupByUuidArgs => remote::SecretLookupByUuidRet, procedures::remote::SECRET_LOOKUP_BY_UUID;
    /// virSecretDefineXML.
    SecretDefineXml: remote::SecretDefineXmlArgs => remote::SecretDefineXmlRet, procedures::remote::SECRET_DEFINE_XML;
    /// virSecretGetXMLDesc.
    SecretGetXmlDesc: remote::SecretGetXmlDescArgs => remote::SecretGetXmlDescRet, procedures::remote::SECRET_GET_XML_DESC;
    /// virSecretSetValue.
    SecretSetValue: remote::SecretSetValueArgs => (), procedures::remote::SECRET_SET_VALUE;
    /// virSecretGetValue.
    SecretGetValue: remote::SecretGetValueArgs => remote::SecretGetValueRet, procedures::remote::SECRET_GET_VALUE;
    /// virSecretUndefine.
    SecretUndefine: remote::SecretUndefineArgs => (), procedures::remote::SECRET_UNDEFINE;
    /// virSecretLookupByUsage.
    SecretLookupByUsage: remote::SecretLookupByUsageArgs => remote::SecretLookupByUsageRet, procedures::remote::SECRET_LOOKUP_BY_USAGE;
    /// virConnectListAllSecrets.
    ConnectListAllSecrets: remote::ConnectListAllSecretsArgs => remote::ConnectListAllSecretsRet, procedures::remote::CONNECT_LIST_ALL_SECRETS;
    /// virConnectSecretEventRegisterAny.
    ConnectSecretEventRegisterAny: remote::ConnectSecretEventRegisterAnyArgs => remote::ConnectSecretEventRegisterAnyRet, procedures::remote::CONNECT_SECRET_EVENT_REGISTER_ANY;
    /// virConnectSecretEventDeregisterAny.
    ConnectSecretEventDeregisterAny: remote::ConnectSecretEventDeregisterAnyArgs => (), procedures::remote::CONNECT_SECRET_EVENT_DEREGISTER_ANY;
    /// virConnectOpen.
    ConnectOpen: remote::ConnectOpenArgs => (), procedures::remote::CONNECT_OPEN;
    /// virConnectClose.
    ConnectClose: () => (), procedures::remote::CONNECT_CLOSE;
    /// auth_list.
    AuthList: () => remote::AuthListRet, procedures::remote::AUTH_LIST;
    /// auth_sasl_init.
    AuthSaslInit: () => remote::AuthSaslInitRet, procedures::remote::AUTH_SASL_INIT;
    /// auth_sasl_start.
    AuthSaslStart: remote::AuthSaslStartArgs => remote::AuthSaslStartRet, procedures::remote::AUTH_SASL_START;
    /// auth_sasl_step.
    AuthSaslStep: remote::AuthSaslStepArgs => remote::AuthSaslStepRet, procedures::remote::AUTH_SASL_STEP;
    /// auth_polkit.
    AuthPolkit: () => remote::AuthPolkitRet, procedures::remote::AUTH_POLKIT;
    /// virConnectNumOfStoragePools.
    ConnectNumOfStoragePools: () => remote::ConnectNumOfStoragePoolsRet, procedures::remote::CONNECT_NUM_OF_STORAGE_POOLS;
    /// virConnectListStoragePools.
    ConnectListStoragePools: remote::ConnectListStoragePoolsArgs => remote::ConnectListStoragePoolsRet, procedures::remote::CONNECT_LIST_STORAGE_POOLS;
    /// virConnectNumOfDefinedStoragePools.
    ConnectNumOfDefinedStoragePools: () => remote::ConnectNumOfDefinedStoragePoolsRet, procedures::remote::CONNECT_NUM_OF_DEFINED_STORAGE_POOLS;
    /// virConnectListDefinedStoragePools.
    ConnectListDefinedStoragePools: remote::ConnectListDefinedStoragePoolsArgs => remote::ConnectListDefinedStoragePoolsRet, procedures::remote::CONNECT_LIST_DEFINED_STORAGE_POOLS;
    /// virConnectFindStoragePoolSources.
    ConnectFindStoragePoolSources: remote::ConnectFindStoragePoolSourcesArgs => remote::ConnectFindStoragePoolSourcesRet, procedures::remote::CONNECT_FIND_STORAGE_POOL_SOURCES;
    /// virStoragePoolCreateXML.
    StoragePoolCreateXml: remote::StoragePoolCreateXmlArgs => remote::StoragePoolCreateXmlRet, procedures::remote::STORAGE_POOL_CREATE_XML;
    /// virStoragePoolDefineXML.
    StoragePoolDefineXml: remote::StoragePoolDefineXmlArgs => remote::StoragePoolDefineXmlRet, procedures::remote::STORAGE_POOL_DEFINE_XML;
    /// virStoragePoolCreate.
    StoragePoolCreate: remote::StoragePoolCreateArgs => (), procedures::remote::STORAGE_POOL_CREATE;
    /// virStoragePoolBuild.
    StoragePoolBuild: remote::StoragePoolBuildArgs => (), procedures::remote::STORAGE_POOL_BUILD;
    /// virStoragePoolDestroy.
    StoragePoolDestroy: remote::StoragePoolDestroyArgs => (), procedures::remote::STORAGE_POOL_DESTROY;
    /// virStoragePoolDelete.
    StoragePoolDelete: remote::StoragePoolDeleteArgs => (), procedures::remote::STORAGE_POOL_DELETE;
    /// virStoragePoolUndefine.
    StoragePoolUndefine: remote::StoragePoolUndefineArgs => (), procedures::remote::STORAGE_POOL_UNDEFINE;
    /// virStoragePoolRefresh.
    StoragePoolRefresh: remote::StoragePoolRefreshArgs => (), procedures::remote::STORAGE_POOL_REFRESH;
    /// virStoragePoolLookupByName.
    StoragePoolLookupByName: remote::StoragePoolLookupByNameArgs => remote::StoragePoolLookupByNameRet, procedures::remote::STORAGE_POOL_LOOKUP_BY_NAME;
    /// virStoragePoolLookupByUUID.
    StoragePoolLookupByUuid: remote::StoragePoolLookupByUuidArgs => remote::StoragePoolLookupByUuidRet, procedures::remote::STORAGE_POOL_LOOKUP_BY_UUID;
    /// virStoragePoolLookupByVolume.
    StoragePoolLookupByVolume: remote::StoragePoolLookupByVolumeArgs => remote::StoragePoolLookupByVolumeRet, procedures::remote::STORAGE_POOL_LOOKUP_BY_VOLUME;
    /// virStoragePoolGetInfo.
    StoragePoolGetInfo: remote::StoragePoolGetInfoArgs => remote::StoragePoolGetInfoRet, procedures::remote::STORAGE_POOL_GET_INFO;
    /// virStoragePoolGetXMLDesc.
    StoragePoolGetXmlDesc: remote::StoragePoolGetXmlDescArgs => remote::StoragePoolGetXmlDescRet, procedures::remote::STORAGE_POOL_GET_XML_DESC;
    /// virStoragePoolGetAutostart.
    StoragePoolGetAutostart: remote::StoragePoolGetAutostartArgs => remote::StoragePoolGetAutostartRet, procedures::remote::STORAGE_POOL_GET_AUTOSTART;
    /// virStoragePoolSetAutostart.
    StoragePoolSetAutostart: remote::StoragePoolSetAutostartArgs => (), procedures::remote::STORAGE_POOL_SET_AUTOSTART;
    /// virStoragePoolNumOfVolumes.
    StoragePoolNumOfVolumes: remote::StoragePoolNumOfVolumesArgs => remote::StoragePoolNumOfVolumesRet, procedures::remote::STORAGE_POOL_NUM_OF_VOLUMES;
    /// virStoragePoolListVolumes.
    StoragePoolListVolumes: remote::StoragePoolListVolumesArgs => remote::StoragePoolListVolumesRet, procedures::remote::STORAGE_POOL_LIST_VOLUMES;
    /// virStoragePoolIsActive.
    StoragePoolIsActive: remote::StoragePoolIsActiveArgs => remote::StoragePoolIsActiveRet, procedures::remote::STORAGE_POOL_IS_ACTIVE;
    /// virStoragePoolIsPersistent.
    StoragePoolIsPersistent: remote::StoragePoolIsPersistentArgs => remote::StoragePoolIsPersistentRet, procedures::remote::STORAGE_POOL_IS_PERSISTENT;
    /// virConnectListAllStoragePools.
    ConnectListAllStoragePools: remote::ConnectListAllStoragePoolsArgs => remote::ConnectListAllStoragePoolsRet, procedures::remote::CONNECT_LIST_ALL_STORAGE_POOLS;
    /// virStoragePoolListAllVolumes.
    StoragePoolListAllVolumes: remote::StoragePoolListAllVolumesArgs => remote::StoragePoolListAllVolumesRet, procedures::remote::STORAGE_POOL_LIST_ALL_VOLUMES;
    /// virConnectStoragePoolEventRegisterAny.
    ConnectStoragePoolEventRegisterAny: remote::ConnectStoragePoolEventRegisterAnyArgs => remote::ConnectStoragePoolEventRegisterAnyRet, procedures::remote::CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY;
    /// virConnectStoragePoolEventDeregisterAny.
    ConnectStoragePoolEventDeregisterAny: remote::ConnectStoragePoolEventDeregisterAnyArgs => (), procedures::remote::CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY;
    /// virStoragePoolLookupByTargetPath.
    StoragePoolLookupByTargetPath: remote::StoragePoolLookupByTargetPathArgs => remote::StoragePoolLookupByTargetPathRet, procedures::remote::STORAGE_POOL_LOOKUP_BY_TARGET_PATH;
    /// virConnectGetStoragePoolCapabilities.
    ConnectGetStoragePoolCapabilities: remote::ConnectGetStoragePoolCapabilitiesArgs => remote::ConnectGetStoragePoolCapabilitiesRet, procedures::remote::CONNECT_GET_STORAGE_POOL_CAPABILITIES;
    /// virStorageVolCreateXML.
    StorageVolCreateXml: remote::StorageVolCreateXmlArgs => remote::StorageVolCreateXmlRet [*], procedures::remote::STORAGE_VOL_CREATE_XML;
    /// virStorageVolDelete.
    StorageVolDelete: remote::StorageVolDeleteArgs => (), procedures::remote::STORAGE_VOL_DELETE;
    /// virStorageVolLookupByName.
    StorageVolLookupByName: remote::StorageVolLookupByNameArgs => remote::StorageVolLookupByNameRet [*], procedures::remote::STORAGE_VOL_LOOKUP_BY_NAME;
    /// virStorageVolLookupByKey.
    StorageVolLookupByKey: remote::StorageVolLookupByKeyArgs => remote::StorageVolLookupByKeyRet [*], procedures::remote::STORAGE_VOL_LOOKUP_BY_KEY;
    /// virStorageVolLookupByPath.
    StorageVolLookupByPath: remote::StorageVolLookupByPathArgs => remote::StorageVolLookupByPathRet [*], procedures::remote::STORAGE_VOL_LOOKUP_BY_PATH;
    /// virStorageVolGetInfo.
    StorageVolGetInfo: remote::StorageVolGetInfoArgs => remote::StorageVolGetInfoRet, procedures::remote::STORAGE_VOL_GET_INFO;
    /// virStorageVolGetXMLDesc.
    StorageVolGetXmlDesc: remote::StorageVolGetXmlDescArgs => remote::StorageVolGetXmlDescRet, procedures::remote::STORAGE_VOL_GET_XML_DESC;
    /// virStorageVolGetPath.
    StorageVolGetPath: remote::StorageVolGetPathArgs => remote::StorageVolGetPathRet, procedures::remote::STORAGE_VOL_GET_PATH;
    /// virStorageVolCreateXMLFrom.
    StorageVolCreateXmlFrom: remote::StorageVolCreateXmlFromArgs => remote::StorageVolCreateXmlFromRet [*], procedures::remote::STORAGE_VOL_CREATE_XML_FROM;
    /// virStorageVolWipe.
    StorageVolWipe: remote::StorageVolWipeArgs => (), procedures::remote::STORAGE_VOL_WIPE;
    /// virStorageVolUpload.
    StorageVolUpload: remote::StorageVolUploadArgs => (), procedures::remote::STORAGE_VOL_UPLOAD;
    /// virStorageVolDownload.
    StorageVolDownload: remote::StorageVolDownloadArgs => (), procedures::remote::STORAGE_VOL_DOWNLOAD;
    /// virStorageVolWipePattern.
    StorageVolWipePattern: remote::StorageVolWipePatternArgs => (), procedures::remote::STORAGE_VOL_WIPE_PATTERN;
    /// virStorageVolResize.
    StorageVolResize: remote::StorageVolResizeArgs => (), procedures::remote::STORAGE_VOL_RESIZE;
    /// virStorageVolGetInfoFlags.
    StorageVolGetInfoFlags: remote::StorageVolGetInfoFlagsArgs => remote::StorageVolGetInfoFlagsRet, procedures::remote::STORAGE_VOL_GET_INFO_FLAGS;
    /// virDomainLxcOpenNamespace.
    LxcDomainOpenNamespace: lxc::DomainOpenNamespaceArgs => (), procedures::lxc::DOMAIN_OPEN_NAMESPACE;
    /// virDomainQemuMonitorCommand.
    QemuDomainMonitorCommand: qemu::DomainMonitorCommandArgs => qemu::DomainMonitorCommandRet, procedures::qemu::DOMAIN_MONITOR_COMMAND;
    /// virDomainQemuAttach.
    QemuDomainAttach: qemu::DomainAttachArgs => qemu::DomainAttachRet, procedures::qemu::DOMAIN_ATTACH;
    /// virDomainQemuAgentCommand.
    QemuDomainAgentCommand: qemu::DomainAgentCommandArgs => qemu::DomainAgentCommandRet, procedures::qemu::DOMAIN_AGENT_COMMAND;
    /// virConnectDomainQemuMonitorEventRegister.
    QemuConnectDomainMonitorEventRegister: qemu::ConnectDomainMonitorEventRegisterArgs => qemu::ConnectDomainMonitorEventRegisterRet, procedures::qemu::CONNECT_DOMAIN_MONITOR_EVENT_REGISTER;
    /// virConnectDomainQemuMonitorEventDeregister.
    QemuConnectDomainMonitorEventDeregister: qemu::ConnectDomainMonitorEventDeregisterArgs => (), procedures::qemu::CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER;
    /// virDomainQemuMonitorCommandWithFiles.
    QemuDomainMonitorCommandWithFiles: qemu::DomainMonitorCommandWithFilesArgs => qemu::DomainMonitorCommandWithFilesRet, procedures::qemu::DOMAIN_MONITOR_COMMAND_WITH_FILES;
}
