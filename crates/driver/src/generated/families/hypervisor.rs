// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The family `hypervisor`.

use std::future::{Future, ready};

use ferrovirt_error::Error;
use ferrovirt_proto::{lxc, qemu, remote};

use crate::Cx;

/// What a driver answers in the family `hypervisor`. A method that is not written answers ["not supported"](Error::unsupported).
pub trait HypervisorFamily: Send + Sync {
    /// virConnectGetType.
    fn connect_get_type(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectGetTypeRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectGetType")))
    }

    /// virConnectGetVersion.
    fn connect_get_version(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectGetVersionRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectGetVersion")))
    }

    /// virConnectGetMaxVcpus.
    fn connect_get_max_vcpus(
        &self,
        cx: &Cx,
        args: remote::ConnectGetMaxVcpusArgs,
    ) -> impl Future<Output = Result<remote::ConnectGetMaxVcpusRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectGetMaxVcpus")))
    }

    /// virConnectGetCapabilities.
    fn connect_get_capabilities(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectGetCapabilitiesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectGetCapabilities")))
    }

    /// virConnectGetHostname.
    fn connect_get_hostname(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectGetHostnameRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectGetHostname")))
    }

    /// virConnectSupportsFeature.
    fn connect_supports_feature(
        &self,
        cx: &Cx,
        args: remote::ConnectSupportsFeatureArgs,
    ) -> impl Future<Output = Result<remote::ConnectSupportsFeatureRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectSupportsFeature")))
    }

    /// virConnectGetURI.
    fn connect_get_uri(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectGetUriRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectGetURI")))
    }

    /// virConnectDomainXMLFromNative.
    fn connect_domain_xml_from_native(
        &self,
        cx: &Cx,
        args: remote::ConnectDomainXmlFromNativeArgs,
    ) -> impl Future<Output = Result<remote::ConnectDomainXmlFromNativeRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectDomainXMLFromNative")))
    }

    /// virConnectDomainXMLToNative.
    fn connect_domain_xml_to_native(
        &self,
        cx: &Cx,
        args: remote::ConnectDomainXmlToNativeArgs,
    ) -> impl Future<Output = Result<remote::ConnectDomainXmlToNativeRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectDomainXMLToNative")))
    }

    /// virConnectIsSecure.
    fn connect_is_secure(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectIsSecureRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectIsSecure")))
    }

    /// virConnectGetLibVersion.
    fn connect_get_lib_version(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectGetLibVersionRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectGetLibVersion")))
    }

    /// virConnectCompareCPU.
    fn connect_compare_cpu(
        &self,
        cx: &Cx,
        args: remote::ConnectCompareCpuArgs,
    ) -> impl Future<Output = Result<remote::ConnectCompareCpuRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectCompareCPU")))
    }

    /// virConnectBaselineCPU.
    fn connect_baseline_cpu(
        &self,
        cx: &Cx,
        args: remote::ConnectBaselineCpuArgs,
    ) -> impl Future<Output = Result<remote::ConnectBaselineCpuRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectBaselineCPU")))
    }

    /// virConnectGetSysinfo.
    fn connect_get_sysinfo(
        &self,
        cx: &Cx,
        args: remote::ConnectGetSysinfoArgs,
    ) -> impl Future<Output = Result<remote::ConnectGetSysinfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectGetSysinfo")))
    }

    /// virConnectGetCPUModelNames.
    fn connect_get_cpu_model_names(
        &self,
        cx: &Cx,
        args: remote::ConnectGetCpuModelNamesArgs,
    ) -> impl Future<Output = Result<remote::ConnectGetCpuModelNamesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectGetCPUModelNames")))
    }

    /// virConnectGetDomainCapabilities.
    fn connect_get_domain_capabilities(
        &self,
        cx: &Cx,
        args: remote::ConnectGetDomainCapabilitiesArgs,
    ) -> impl Future<Output = Result<remote::ConnectGetDomainCapabilitiesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectGetDomainCapabilities")))
    }

    /// virConnectCompareHypervisorCPU.
    fn connect_compare_hypervisor_cpu(
        &self,
        cx: &Cx,
        args: remote::ConnectCompareHypervisorCpuArgs,
    ) -> impl Future<Output = Result<remote::ConnectCompareHypervisorCpuRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectCompareHypervisorCPU")))
    }

    /// virConnectBaselineHypervisorCPU.
    fn connect_baseline_hypervisor_cpu(
        &self,
        cx: &Cx,
        args: remote::ConnectBaselineHypervisorCpuArgs,
    ) -> impl Future<Output = Result<remote::ConnectBaselineHypervisorCpuRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectBaselineHypervisorCPU")))
    }

    /// virConnectSetIdentity.
    fn connect_set_identity(
        &self,
        cx: &Cx,
        args: remote::ConnectSetIdentityArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectSetIdentity")))
    }

    /// virDomainCreate.
    fn domain_create(&self, cx: &Cx, args: remote::DomainCreateArgs) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainCreate")))
    }

    /// virDomainCreateXML.
    fn domain_create_xml(
        &self,
        cx: &Cx,
        args: remote::DomainCreateXmlArgs,
    ) -> impl Future<Output = Result<remote::DomainCreateXmlRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainCreateXML")))
    }

    /// virDomainDefineXML.
    fn domain_define_xml(
        &self,
        cx: &Cx,
        args: remote::DomainDefineXmlArgs,
    ) -> impl Future<Output = Result<remote::DomainDefineXmlRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainDefineXML")))
    }

    /// virDomainDestroy.
    fn domain_destroy(
        &self,
        cx: &Cx,
        args: remote::DomainDestroyArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainDestroy")))
    }

    /// virDomainGetXMLDesc.
    fn domain_get_xml_desc(
        &self,
        cx: &Cx,
        args: remote::DomainGetXmlDescArgs,
    ) -> impl Future<Output = Result<remote::DomainGetXmlDescRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetXMLDesc")))
    }

    /// virDomainGetAutostart.
    fn domain_get_autostart(
        &self,
        cx: &Cx,
        args: remote::DomainGetAutostartArgs,
    ) -> impl Future<Output = Result<remote::DomainGetAutostartRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetAutostart")))
    }

    /// virDomainGetInfo.
    fn domain_get_info(
        &self,
        cx: &Cx,
        args: remote::DomainGetInfoArgs,
    ) -> impl Future<Output = Result<remote::DomainGetInfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetInfo")))
    }

    /// virDomainGetOSType.
    fn domain_get_os_type(
        &self,
        cx: &Cx,
        args: remote::DomainGetOsTypeArgs,
    ) -> impl Future<Output = Result<remote::DomainGetOsTypeRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetOSType")))
    }

    /// virConnectListDefinedDomains.
    fn connect_list_defined_domains(
        &self,
        cx: &Cx,
        args: remote::ConnectListDefinedDomainsArgs,
    ) -> impl Future<Output = Result<remote::ConnectListDefinedDomainsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectListDefinedDomains")))
    }

    /// virDomainLookupByID.
    fn domain_lookup_by_id(
        &self,
        cx: &Cx,
        args: remote::DomainLookupByIdArgs,
    ) -> impl Future<Output = Result<remote::DomainLookupByIdRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainLookupByID")))
    }

    /// virDomainLookupByName.
    fn domain_lookup_by_name(
        &self,
        cx: &Cx,
        args: remote::DomainLookupByNameArgs,
    ) -> impl Future<Output = Result<remote::DomainLookupByNameRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainLookupByName")))
    }

    /// virDomainLookupByUUID.
    fn domain_lookup_by_uuid(
        &self,
        cx: &Cx,
        args: remote::DomainLookupByUuidArgs,
    ) -> impl Future<Output = Result<remote::DomainLookupByUuidRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainLookupByUUID")))
    }

    /// virConnectNumOfDefinedDomains.
    fn connect_num_of_defined_domains(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectNumOfDefinedDomainsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectNumOfDefinedDomains")))
    }

    /// virDomainReboot.
    fn domain_reboot(&self, cx: &Cx, args: remote::DomainRebootArgs) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainReboot")))
    }

    /// virDomainResume.
    fn domain_resume(&self, cx: &Cx, args: remote::DomainResumeArgs) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainResume")))
    }

    /// virDomainSetAutostart.
    fn domain_set_autostart(
        &self,
        cx: &Cx,
        args: remote::DomainSetAutostartArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetAutostart")))
    }

    /// virDomainShutdown.
    fn domain_shutdown(
        &self,
        cx: &Cx,
        args: remote::DomainShutdownArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainShutdown")))
    }

    /// virDomainSuspend.
    fn domain_suspend(
        &self,
        cx: &Cx,
        args: remote::DomainSuspendArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSuspend")))
    }

    /// virDomainUndefine.
    fn domain_undefine(
        &self,
        cx: &Cx,
        args: remote::DomainUndefineArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainUndefine")))
    }

    /// virConnectListDomains.
    fn connect_list_domains(
        &self,
        cx: &Cx,
        args: remote::ConnectListDomainsArgs,
    ) -> impl Future<Output = Result<remote::ConnectListDomainsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectListDomains")))
    }

    /// virConnectNumOfDomains.
    fn connect_num_of_domains(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectNumOfDomainsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectNumOfDomains")))
    }

    /// virDomainGetSecurityLabel.
    fn domain_get_security_label(
        &self,
        cx: &Cx,
        args: remote::DomainGetSecurityLabelArgs,
    ) -> impl Future<Output = Result<remote::DomainGetSecurityLabelRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetSecurityLabel")))
    }

    /// virDomainIsActive.
    fn domain_is_active(
        &self,
        cx: &Cx,
        args: remote::DomainIsActiveArgs,
    ) -> impl Future<Output = Result<remote::DomainIsActiveRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainIsActive")))
    }

    /// virDomainIsPersistent.
    fn domain_is_persistent(
        &self,
        cx: &Cx,
        args: remote::DomainIsPersistentArgs,
    ) -> impl Future<Output = Result<remote::DomainIsPersistentRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainIsPersistent")))
    }

    /// virDomainGetJobInfo.
    fn domain_get_job_info(
        &self,
        cx: &Cx,
        args: remote::DomainGetJobInfoArgs,
    ) -> impl Future<Output = Result<remote::DomainGetJobInfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetJobInfo")))
    }

    /// virDomainAbortJob.
    fn domain_abort_job(
        &self,
        cx: &Cx,
        args: remote::DomainAbortJobArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainAbortJob")))
    }

    /// virDomainCreateWithFlags.
    fn domain_create_with_flags(
        &self,
        cx: &Cx,
        args: remote::DomainCreateWithFlagsArgs,
    ) -> impl Future<Output = Result<remote::DomainCreateWithFlagsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainCreateWithFlags")))
    }

    /// virDomainIsUpdated.
    fn domain_is_updated(
        &self,
        cx: &Cx,
        args: remote::DomainIsUpdatedArgs,
    ) -> impl Future<Output = Result<remote::DomainIsUpdatedRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainIsUpdated")))
    }

    /// virDomainGetState.
    fn domain_get_state(
        &self,
        cx: &Cx,
        args: remote::DomainGetStateArgs,
    ) -> impl Future<Output = Result<remote::DomainGetStateRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetState")))
    }

    /// virDomainGetControlInfo.
    fn domain_get_control_info(
        &self,
        cx: &Cx,
        args: remote::DomainGetControlInfoArgs,
    ) -> impl Future<Output = Result<remote::DomainGetControlInfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetControlInfo")))
    }

    /// virDomainUndefineFlags.
    fn domain_undefine_flags(
        &self,
        cx: &Cx,
        args: remote::DomainUndefineFlagsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainUndefineFlags")))
    }

    /// virDomainDestroyFlags.
    fn domain_destroy_flags(
        &self,
        cx: &Cx,
        args: remote::DomainDestroyFlagsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainDestroyFlags")))
    }

    /// virDomainReset.
    fn domain_reset(&self, cx: &Cx, args: remote::DomainResetArgs) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainReset")))
    }

    /// virDomainShutdownFlags.
    fn domain_shutdown_flags(
        &self,
        cx: &Cx,
        args: remote::DomainShutdownFlagsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainShutdownFlags")))
    }

    /// virDomainSetMetadata.
    fn domain_set_metadata(
        &self,
        cx: &Cx,
        args: remote::DomainSetMetadataArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetMetadata")))
    }

    /// virDomainGetMetadata.
    fn domain_get_metadata(
        &self,
        cx: &Cx,
        args: remote::DomainGetMetadataArgs,
    ) -> impl Future<Output = Result<remote::DomainGetMetadataRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetMetadata")))
    }

    /// virConnectListAllDomains.
    fn connect_list_all_domains(
        &self,
        cx: &Cx,
        args: remote::ConnectListAllDomainsArgs,
    ) -> impl Future<Output = Result<remote::ConnectListAllDomainsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectListAllDomains")))
    }

    /// virDomainGetSecurityLabelList.
    fn domain_get_security_label_list(
        &self,
        cx: &Cx,
        args: remote::DomainGetSecurityLabelListArgs,
    ) -> impl Future<Output = Result<remote::DomainGetSecurityLabelListRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetSecurityLabelList")))
    }

    /// virDomainGetJobStats.
    fn domain_get_job_stats(
        &self,
        cx: &Cx,
        args: remote::DomainGetJobStatsArgs,
    ) -> impl Future<Output = Result<remote::DomainGetJobStatsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetJobStats")))
    }

    /// virDomainCreateXMLWithFiles.
    fn domain_create_xml_with_files(
        &self,
        cx: &Cx,
        args: remote::DomainCreateXmlWithFilesArgs,
    ) -> impl Future<Output = Result<remote::DomainCreateXmlWithFilesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainCreateXMLWithFiles")))
    }

    /// virDomainCreateWithFiles.
    fn domain_create_with_files(
        &self,
        cx: &Cx,
        args: remote::DomainCreateWithFilesArgs,
    ) -> impl Future<Output = Result<remote::DomainCreateWithFilesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainCreateWithFiles")))
    }

    /// virConnectGetAllDomainStats.
    fn connect_get_all_domain_stats(
        &self,
        cx: &Cx,
        args: remote::ConnectGetAllDomainStatsArgs,
    ) -> impl Future<Output = Result<remote::ConnectGetAllDomainStatsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectGetAllDomainStats")))
    }

    /// virDomainDefineXMLFlags.
    fn domain_define_xml_flags(
        &self,
        cx: &Cx,
        args: remote::DomainDefineXmlFlagsArgs,
    ) -> impl Future<Output = Result<remote::DomainDefineXmlFlagsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainDefineXMLFlags")))
    }

    /// virDomainRename.
    fn domain_rename(
        &self,
        cx: &Cx,
        args: remote::DomainRenameArgs,
    ) -> impl Future<Output = Result<remote::DomainRenameRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainRename")))
    }

    /// virDomainSetLifecycleAction.
    fn domain_set_lifecycle_action(
        &self,
        cx: &Cx,
        args: remote::DomainSetLifecycleActionArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetLifecycleAction")))
    }

    /// virDomainGetLaunchSecurityInfo.
    fn domain_get_launch_security_info(
        &self,
        cx: &Cx,
        args: remote::DomainGetLaunchSecurityInfoArgs,
    ) -> impl Future<Output = Result<remote::DomainGetLaunchSecurityInfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetLaunchSecurityInfo")))
    }

    /// virDomainGetMessages.
    fn domain_get_messages(
        &self,
        cx: &Cx,
        args: remote::DomainGetMessagesArgs,
    ) -> impl Future<Output = Result<remote::DomainGetMessagesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetMessages")))
    }

    /// virDomainSetLaunchSecurityState.
    fn domain_set_launch_security_state(
        &self,
        cx: &Cx,
        args: remote::DomainSetLaunchSecurityStateArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetLaunchSecurityState")))
    }

    /// virDomainAbortJobFlags.
    fn domain_abort_job_flags(
        &self,
        cx: &Cx,
        args: remote::DomainAbortJobFlagsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainAbortJobFlags")))
    }

    /// virDomainGetAutostartOnce.
    fn domain_get_autostart_once(
        &self,
        cx: &Cx,
        args: remote::DomainGetAutostartOnceArgs,
    ) -> impl Future<Output = Result<remote::DomainGetAutostartOnceRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetAutostartOnce")))
    }

    /// virDomainSetAutostartOnce.
    fn domain_set_autostart_once(
        &self,
        cx: &Cx,
        args: remote::DomainSetAutostartOnceArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetAutostartOnce")))
    }

    /// virDomainInjectNMI.
    fn domain_inject_nmi(
        &self,
        cx: &Cx,
        args: remote::DomainInjectNmiArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainInjectNMI")))
    }

    /// virDomainSendKey.
    fn domain_send_key(
        &self,
        cx: &Cx,
        args: remote::DomainSendKeyArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSendKey")))
    }

    /// virDomainPMSuspendForDuration.
    fn domain_pm_suspend_for_duration(
        &self,
        cx: &Cx,
        args: remote::DomainPmSuspendForDurationArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainPMSuspendForDuration")))
    }

    /// virDomainPMWakeup.
    fn domain_pm_wakeup(
        &self,
        cx: &Cx,
        args: remote::DomainPmWakeupArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainPMWakeup")))
    }

    /// virDomainGetHostname.
    fn domain_get_hostname(
        &self,
        cx: &Cx,
        args: remote::DomainGetHostnameArgs,
    ) -> impl Future<Output = Result<remote::DomainGetHostnameRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetHostname")))
    }

    /// virDomainFSTrim.
    fn domain_fstrim(&self, cx: &Cx, args: remote::DomainFstrimArgs) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainFSTrim")))
    }

    /// virDomainSendProcessSignal.
    fn domain_send_process_signal(
        &self,
        cx: &Cx,
        args: remote::DomainSendProcessSignalArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSendProcessSignal")))
    }

    /// virDomainFSFreeze.
    fn domain_fsfreeze(
        &self,
        cx: &Cx,
        args: remote::DomainFsfreezeArgs,
    ) -> impl Future<Output = Result<remote::DomainFsfreezeRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainFSFreeze")))
    }

    /// virDomainFSThaw.
    fn domain_fsthaw(
        &self,
        cx: &Cx,
        args: remote::DomainFsthawArgs,
    ) -> impl Future<Output = Result<remote::DomainFsthawRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainFSThaw")))
    }

    /// virDomainGetTime.
    fn domain_get_time(
        &self,
        cx: &Cx,
        args: remote::DomainGetTimeArgs,
    ) -> impl Future<Output = Result<remote::DomainGetTimeRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetTime")))
    }

    /// virDomainSetTime.
    fn domain_set_time(
        &self,
        cx: &Cx,
        args: remote::DomainSetTimeArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetTime")))
    }

    /// virDomainGetFSInfo.
    fn domain_get_fsinfo(
        &self,
        cx: &Cx,
        args: remote::DomainGetFsinfoArgs,
    ) -> impl Future<Output = Result<remote::DomainGetFsinfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetFSInfo")))
    }

    /// virDomainInterfaceAddresses.
    fn domain_interface_addresses(
        &self,
        cx: &Cx,
        args: remote::DomainInterfaceAddressesArgs,
    ) -> impl Future<Output = Result<remote::DomainInterfaceAddressesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainInterfaceAddresses")))
    }

    /// virDomainSetUserPassword.
    fn domain_set_user_password(
        &self,
        cx: &Cx,
        args: remote::DomainSetUserPasswordArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetUserPassword")))
    }

    /// virDomainGetGuestVcpus.
    fn domain_get_guest_vcpus(
        &self,
        cx: &Cx,
        args: remote::DomainGetGuestVcpusArgs,
    ) -> impl Future<Output = Result<remote::DomainGetGuestVcpusRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetGuestVcpus")))
    }

    /// virDomainSetGuestVcpus.
    fn domain_set_guest_vcpus(
        &self,
        cx: &Cx,
        args: remote::DomainSetGuestVcpusArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetGuestVcpus")))
    }

    /// virDomainGetGuestInfo.
    fn domain_get_guest_info(
        &self,
        cx: &Cx,
        args: remote::DomainGetGuestInfoArgs,
    ) -> impl Future<Output = Result<remote::DomainGetGuestInfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetGuestInfo")))
    }

    /// virDomainAgentSetResponseTimeout.
    fn domain_agent_set_response_timeout(
        &self,
        cx: &Cx,
        args: remote::DomainAgentSetResponseTimeoutArgs,
    ) -> impl Future<Output = Result<remote::DomainAgentSetResponseTimeoutRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainAgentSetResponseTimeout")))
    }

    /// virDomainAuthorizedSSHKeysGet.
    fn domain_authorized_ssh_keys_get(
        &self,
        cx: &Cx,
        args: remote::DomainAuthorizedSshKeysGetArgs,
    ) -> impl Future<Output = Result<remote::DomainAuthorizedSshKeysGetRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainAuthorizedSSHKeysGet")))
    }

    /// virDomainAuthorizedSSHKeysSet.
    fn domain_authorized_ssh_keys_set(
        &self,
        cx: &Cx,
        args: remote::DomainAuthorizedSshKeysSetArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainAuthorizedSSHKeysSet")))
    }

    /// virDomainBlockStats.
    fn domain_block_stats(
        &self,
        cx: &Cx,
        args: remote::DomainBlockStatsArgs,
    ) -> impl Future<Output = Result<remote::DomainBlockStatsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainBlockStats")))
    }

    /// virDomainBlockPeek.
    fn domain_block_peek(
        &self,
        cx: &Cx,
        args: remote::DomainBlockPeekArgs,
    ) -> impl Future<Output = Result<remote::DomainBlockPeekRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainBlockPeek")))
    }

    /// virDomainGetBlockInfo.
    fn domain_get_block_info(
        &self,
        cx: &Cx,
        args: remote::DomainGetBlockInfoArgs,
    ) -> impl Future<Output = Result<remote::DomainGetBlockInfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetBlockInfo")))
    }

    /// virDomainBlockJobAbort.
    fn domain_block_job_abort(
        &self,
        cx: &Cx,
        args: remote::DomainBlockJobAbortArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainBlockJobAbort")))
    }

    /// virDomainGetBlockJobInfo.
    fn domain_get_block_job_info(
        &self,
        cx: &Cx,
        args: remote::DomainGetBlockJobInfoArgs,
    ) -> impl Future<Output = Result<remote::DomainGetBlockJobInfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetBlockJobInfo")))
    }

    /// virDomainBlockJobSetSpeed.
    fn domain_block_job_set_speed(
        &self,
        cx: &Cx,
        args: remote::DomainBlockJobSetSpeedArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainBlockJobSetSpeed")))
    }

    /// virDomainBlockPull.
    fn domain_block_pull(
        &self,
        cx: &Cx,
        args: remote::DomainBlockPullArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainBlockPull")))
    }

    /// virDomainBlockStatsFlags.
    fn domain_block_stats_flags(
        &self,
        cx: &Cx,
        args: remote::DomainBlockStatsFlagsArgs,
    ) -> impl Future<Output = Result<remote::DomainBlockStatsFlagsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainBlockStatsFlags")))
    }

    /// virDomainBlockResize.
    fn domain_block_resize(
        &self,
        cx: &Cx,
        args: remote::DomainBlockResizeArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainBlockResize")))
    }

    /// virDomainGetDiskErrors.
    fn domain_get_disk_errors(
        &self,
        cx: &Cx,
        args: remote::DomainGetDiskErrorsArgs,
    ) -> impl Future<Output = Result<remote::DomainGetDiskErrorsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetDiskErrors")))
    }

    /// virDomainBlockRebase.
    fn domain_block_rebase(
        &self,
        cx: &Cx,
        args: remote::DomainBlockRebaseArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainBlockRebase")))
    }

    /// virDomainBlockCommit.
    fn domain_block_commit(
        &self,
        cx: &Cx,
        args: remote::DomainBlockCommitArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainBlockCommit")))
    }

    /// virDomainBlockCopy.
    fn domain_block_copy(
        &self,
        cx: &Cx,
        args: remote::DomainBlockCopyArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainBlockCopy")))
    }

    /// virDomainSetBlockThreshold.
    fn domain_set_block_threshold(
        &self,
        cx: &Cx,
        args: remote::DomainSetBlockThresholdArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetBlockThreshold")))
    }

    /// virDomainSetThrottleGroup.
    fn domain_set_throttle_group(
        &self,
        cx: &Cx,
        args: remote::DomainSetThrottleGroupArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetThrottleGroup")))
    }

    /// virDomainDelThrottleGroup.
    fn domain_del_throttle_group(
        &self,
        cx: &Cx,
        args: remote::DomainDelThrottleGroupArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainDelThrottleGroup")))
    }

    /// virDomainCheckpointCreateXML.
    fn domain_checkpoint_create_xml(
        &self,
        cx: &Cx,
        args: remote::DomainCheckpointCreateXmlArgs,
    ) -> impl Future<Output = Result<remote::DomainCheckpointCreateXmlRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainCheckpointCreateXML")))
    }

    /// virDomainCheckpointGetXMLDesc.
    fn domain_checkpoint_get_xml_desc(
        &self,
        cx: &Cx,
        args: remote::DomainCheckpointGetXmlDescArgs,
    ) -> impl Future<Output = Result<remote::DomainCheckpointGetXmlDescRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainCheckpointGetXMLDesc")))
    }

    /// virDomainListAllCheckpoints.
    fn domain_list_all_checkpoints(
        &self,
        cx: &Cx,
        args: remote::DomainListAllCheckpointsArgs,
    ) -> impl Future<Output = Result<remote::DomainListAllCheckpointsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainListAllCheckpoints")))
    }

    /// virDomainCheckpointListAllChildren.
    fn domain_checkpoint_list_all_children(
        &self,
        cx: &Cx,
        args: remote::DomainCheckpointListAllChildrenArgs,
    ) -> impl Future<Output = Result<remote::DomainCheckpointListAllChildrenRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainCheckpointListAllChildren")))
    }

    /// virDomainCheckpointLookupByName.
    fn domain_checkpoint_lookup_by_name(
        &self,
        cx: &Cx,
        args: remote::DomainCheckpointLookupByNameArgs,
    ) -> impl Future<Output = Result<remote::DomainCheckpointLookupByNameRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainCheckpointLookupByName")))
    }

    /// virDomainCheckpointGetParent.
    fn domain_checkpoint_get_parent(
        &self,
        cx: &Cx,
        args: remote::DomainCheckpointGetParentArgs,
    ) -> impl Future<Output = Result<remote::DomainCheckpointGetParentRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainCheckpointGetParent")))
    }

    /// virDomainCheckpointDelete.
    fn domain_checkpoint_delete(
        &self,
        cx: &Cx,
        args: remote::DomainCheckpointDeleteArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainCheckpointDelete")))
    }

    /// virDomainBackupBegin.
    fn domain_backup_begin(
        &self,
        cx: &Cx,
        args: remote::DomainBackupBeginArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainBackupBegin")))
    }

    /// virDomainBackupGetXMLDesc.
    fn domain_backup_get_xml_desc(
        &self,
        cx: &Cx,
        args: remote::DomainBackupGetXmlDescArgs,
    ) -> impl Future<Output = Result<remote::DomainBackupGetXmlDescRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainBackupGetXMLDesc")))
    }

    /// virDomainAttachDevice.
    fn domain_attach_device(
        &self,
        cx: &Cx,
        args: remote::DomainAttachDeviceArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainAttachDevice")))
    }

    /// virDomainDetachDevice.
    fn domain_detach_device(
        &self,
        cx: &Cx,
        args: remote::DomainDetachDeviceArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainDetachDevice")))
    }

    /// virDomainAttachDeviceFlags.
    fn domain_attach_device_flags(
        &self,
        cx: &Cx,
        args: remote::DomainAttachDeviceFlagsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainAttachDeviceFlags")))
    }

    /// virDomainDetachDeviceFlags.
    fn domain_detach_device_flags(
        &self,
        cx: &Cx,
        args: remote::DomainDetachDeviceFlagsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainDetachDeviceFlags")))
    }

    /// virDomainUpdateDeviceFlags.
    fn domain_update_device_flags(
        &self,
        cx: &Cx,
        args: remote::DomainUpdateDeviceFlagsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainUpdateDeviceFlags")))
    }

    /// virDomainOpenConsole.
    fn domain_open_console(
        &self,
        cx: &Cx,
        args: remote::DomainOpenConsoleArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainOpenConsole")))
    }

    /// virDomainScreenshot.
    fn domain_screenshot(
        &self,
        cx: &Cx,
        args: remote::DomainScreenshotArgs,
    ) -> impl Future<Output = Result<remote::DomainScreenshotRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainScreenshot")))
    }

    /// virDomainOpenGraphics.
    fn domain_open_graphics(
        &self,
        cx: &Cx,
        args: remote::DomainOpenGraphicsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainOpenGraphics")))
    }

    /// virDomainOpenChannel.
    fn domain_open_channel(
        &self,
        cx: &Cx,
        args: remote::DomainOpenChannelArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainOpenChannel")))
    }

    /// virDomainOpenGraphicsFD.
    fn domain_open_graphics_fd(
        &self,
        cx: &Cx,
        args: remote::DomainOpenGraphicsFdArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainOpenGraphicsFD")))
    }

    /// virDomainDetachDeviceAlias.
    fn domain_detach_device_alias(
        &self,
        cx: &Cx,
        args: remote::DomainDetachDeviceAliasArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainDetachDeviceAlias")))
    }

    /// virDomainFDAssociate.
    fn domain_fd_associate(
        &self,
        cx: &Cx,
        args: remote::DomainFdAssociateArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainFDAssociate")))
    }

    /// virDomainGraphicsReload.
    fn domain_graphics_reload(
        &self,
        cx: &Cx,
        args: remote::DomainGraphicsReloadArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGraphicsReload")))
    }

    /// virDomainMigratePrepare.
    fn domain_migrate_prepare(
        &self,
        cx: &Cx,
        args: remote::DomainMigratePrepareArgs,
    ) -> impl Future<Output = Result<remote::DomainMigratePrepareRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigratePrepare")))
    }

    /// virDomainMigratePerform.
    fn domain_migrate_perform(
        &self,
        cx: &Cx,
        args: remote::DomainMigratePerformArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigratePerform")))
    }

    /// virDomainMigrateFinish.
    fn domain_migrate_finish(
        &self,
        cx: &Cx,
        args: remote::DomainMigrateFinishArgs,
    ) -> impl Future<Output = Result<remote::DomainMigrateFinishRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigrateFinish")))
    }

    /// virDomainMigratePrepare2.
    fn domain_migrate_prepare2(
        &self,
        cx: &Cx,
        args: remote::DomainMigratePrepare2Args,
    ) -> impl Future<Output = Result<remote::DomainMigratePrepare2Ret, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigratePrepare2")))
    }

    /// virDomainMigrateFinish2.
    fn domain_migrate_finish2(
        &self,
        cx: &Cx,
        args: remote::DomainMigrateFinish2Args,
    ) -> impl Future<Output = Result<remote::DomainMigrateFinish2Ret, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigrateFinish2")))
    }

    /// virDomainMigratePrepareTunnel.
    fn domain_migrate_prepare_tunnel(
        &self,
        cx: &Cx,
        args: remote::DomainMigratePrepareTunnelArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigratePrepareTunnel")))
    }

    /// virDomainMigrateSetMaxDowntime.
    fn domain_migrate_set_max_downtime(
        &self,
        cx: &Cx,
        args: remote::DomainMigrateSetMaxDowntimeArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigrateSetMaxDowntime")))
    }

    /// virDomainMigrateSetMaxSpeed.
    fn domain_migrate_set_max_speed(
        &self,
        cx: &Cx,
        args: remote::DomainMigrateSetMaxSpeedArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigrateSetMaxSpeed")))
    }

    /// virDomainMigrateBegin3.
    fn domain_migrate_begin3(
        &self,
        cx: &Cx,
        args: remote::DomainMigrateBegin3Args,
    ) -> impl Future<Output = Result<remote::DomainMigrateBegin3Ret, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigrateBegin3")))
    }

    /// virDomainMigratePrepare3.
    fn domain_migrate_prepare3(
        &self,
        cx: &Cx,
        args: remote::DomainMigratePrepare3Args,
    ) -> impl Future<Output = Result<remote::DomainMigratePrepare3Ret, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigratePrepare3")))
    }

    /// virDomainMigratePrepareTunnel3.
    fn domain_migrate_prepare_tunnel3(
        &self,
        cx: &Cx,
        args: remote::DomainMigratePrepareTunnel3Args,
    ) -> impl Future<Output = Result<remote::DomainMigratePrepareTunnel3Ret, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigratePrepareTunnel3")))
    }

    /// virDomainMigratePerform3.
    fn domain_migrate_perform3(
        &self,
        cx: &Cx,
        args: remote::DomainMigratePerform3Args,
    ) -> impl Future<Output = Result<remote::DomainMigratePerform3Ret, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigratePerform3")))
    }

    /// virDomainMigrateFinish3.
    fn domain_migrate_finish3(
        &self,
        cx: &Cx,
        args: remote::DomainMigrateFinish3Args,
    ) -> impl Future<Output = Result<remote::DomainMigrateFinish3Ret, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigrateFinish3")))
    }

    /// virDomainMigrateConfirm3.
    fn domain_migrate_confirm3(
        &self,
        cx: &Cx,
        args: remote::DomainMigrateConfirm3Args,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigrateConfirm3")))
    }

    /// virDomainMigrateGetMaxSpeed.
    fn domain_migrate_get_max_speed(
        &self,
        cx: &Cx,
        args: remote::DomainMigrateGetMaxSpeedArgs,
    ) -> impl Future<Output = Result<remote::DomainMigrateGetMaxSpeedRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigrateGetMaxSpeed")))
    }

    /// virDomainMigrateGetCompressionCache.
    fn domain_migrate_get_compression_cache(
        &self,
        cx: &Cx,
        args: remote::DomainMigrateGetCompressionCacheArgs,
    ) -> impl Future<Output = Result<remote::DomainMigrateGetCompressionCacheRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigrateGetCompressionCache")))
    }

    /// virDomainMigrateSetCompressionCache.
    fn domain_migrate_set_compression_cache(
        &self,
        cx: &Cx,
        args: remote::DomainMigrateSetCompressionCacheArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigrateSetCompressionCache")))
    }

    /// virDomainMigrateBegin3Params.
    fn domain_migrate_begin3_params(
        &self,
        cx: &Cx,
        args: remote::DomainMigrateBegin3ParamsArgs,
    ) -> impl Future<Output = Result<remote::DomainMigrateBegin3ParamsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigrateBegin3Params")))
    }

    /// virDomainMigratePrepare3Params.
    fn domain_migrate_prepare3_params(
        &self,
        cx: &Cx,
        args: remote::DomainMigratePrepare3ParamsArgs,
    ) -> impl Future<Output = Result<remote::DomainMigratePrepare3ParamsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigratePrepare3Params")))
    }

    /// virDomainMigratePrepareTunnel3Params.
    fn domain_migrate_prepare_tunnel3_params(
        &self,
        cx: &Cx,
        args: remote::DomainMigratePrepareTunnel3ParamsArgs,
    ) -> impl Future<Output = Result<remote::DomainMigratePrepareTunnel3ParamsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigratePrepareTunnel3Params")))
    }

    /// virDomainMigratePerform3Params.
    fn domain_migrate_perform3_params(
        &self,
        cx: &Cx,
        args: remote::DomainMigratePerform3ParamsArgs,
    ) -> impl Future<Output = Result<remote::DomainMigratePerform3ParamsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigratePerform3Params")))
    }

    /// virDomainMigrateFinish3Params.
    fn domain_migrate_finish3_params(
        &self,
        cx: &Cx,
        args: remote::DomainMigrateFinish3ParamsArgs,
    ) -> impl Future<Output = Result<remote::DomainMigrateFinish3ParamsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigrateFinish3Params")))
    }

    /// virDomainMigrateConfirm3Params.
    fn domain_migrate_confirm3_params(
        &self,
        cx: &Cx,
        args: remote::DomainMigrateConfirm3ParamsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigrateConfirm3Params")))
    }

    /// virDomainMigrateStartPostCopy.
    fn domain_migrate_start_post_copy(
        &self,
        cx: &Cx,
        args: remote::DomainMigrateStartPostCopyArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigrateStartPostCopy")))
    }

    /// virDomainMigrateGetMaxDowntime.
    fn domain_migrate_get_max_downtime(
        &self,
        cx: &Cx,
        args: remote::DomainMigrateGetMaxDowntimeArgs,
    ) -> impl Future<Output = Result<remote::DomainMigrateGetMaxDowntimeRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigrateGetMaxDowntime")))
    }

    /// virDomainCoreDump.
    fn domain_core_dump(
        &self,
        cx: &Cx,
        args: remote::DomainCoreDumpArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainCoreDump")))
    }

    /// virDomainRestore.
    fn domain_restore(
        &self,
        cx: &Cx,
        args: remote::DomainRestoreArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainRestore")))
    }

    /// virDomainSave.
    fn domain_save(&self, cx: &Cx, args: remote::DomainSaveArgs) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSave")))
    }

    /// virDomainManagedSave.
    fn domain_managed_save(
        &self,
        cx: &Cx,
        args: remote::DomainManagedSaveArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainManagedSave")))
    }

    /// virDomainHasManagedSaveImage.
    fn domain_has_managed_save_image(
        &self,
        cx: &Cx,
        args: remote::DomainHasManagedSaveImageArgs,
    ) -> impl Future<Output = Result<remote::DomainHasManagedSaveImageRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainHasManagedSaveImage")))
    }

    /// virDomainManagedSaveRemove.
    fn domain_managed_save_remove(
        &self,
        cx: &Cx,
        args: remote::DomainManagedSaveRemoveArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainManagedSaveRemove")))
    }

    /// virDomainSaveFlags.
    fn domain_save_flags(
        &self,
        cx: &Cx,
        args: remote::DomainSaveFlagsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSaveFlags")))
    }

    /// virDomainRestoreFlags.
    fn domain_restore_flags(
        &self,
        cx: &Cx,
        args: remote::DomainRestoreFlagsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainRestoreFlags")))
    }

    /// virDomainSaveImageGetXMLDesc.
    fn domain_save_image_get_xml_desc(
        &self,
        cx: &Cx,
        args: remote::DomainSaveImageGetXmlDescArgs,
    ) -> impl Future<Output = Result<remote::DomainSaveImageGetXmlDescRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSaveImageGetXMLDesc")))
    }

    /// virDomainSaveImageDefineXML.
    fn domain_save_image_define_xml(
        &self,
        cx: &Cx,
        args: remote::DomainSaveImageDefineXmlArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSaveImageDefineXML")))
    }

    /// virDomainCoreDumpWithFormat.
    fn domain_core_dump_with_format(
        &self,
        cx: &Cx,
        args: remote::DomainCoreDumpWithFormatArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainCoreDumpWithFormat")))
    }

    /// virDomainManagedSaveGetXMLDesc.
    fn domain_managed_save_get_xml_desc(
        &self,
        cx: &Cx,
        args: remote::DomainManagedSaveGetXmlDescArgs,
    ) -> impl Future<Output = Result<remote::DomainManagedSaveGetXmlDescRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainManagedSaveGetXMLDesc")))
    }

    /// virDomainManagedSaveDefineXML.
    fn domain_managed_save_define_xml(
        &self,
        cx: &Cx,
        args: remote::DomainManagedSaveDefineXmlArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainManagedSaveDefineXML")))
    }

    /// virDomainSaveParams.
    fn domain_save_params(
        &self,
        cx: &Cx,
        args: remote::DomainSaveParamsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSaveParams")))
    }

    /// virDomainRestoreParams.
    fn domain_restore_params(
        &self,
        cx: &Cx,
        args: remote::DomainRestoreParamsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainRestoreParams")))
    }

    /// virDomainSnapshotCreateXML.
    fn domain_snapshot_create_xml(
        &self,
        cx: &Cx,
        args: remote::DomainSnapshotCreateXmlArgs,
    ) -> impl Future<Output = Result<remote::DomainSnapshotCreateXmlRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSnapshotCreateXML")))
    }

    /// virDomainSnapshotGetXMLDesc.
    fn domain_snapshot_get_xml_desc(
        &self,
        cx: &Cx,
        args: remote::DomainSnapshotGetXmlDescArgs,
    ) -> impl Future<Output = Result<remote::DomainSnapshotGetXmlDescRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSnapshotGetXMLDesc")))
    }

    /// virDomainSnapshotNum.
    fn domain_snapshot_num(
        &self,
        cx: &Cx,
        args: remote::DomainSnapshotNumArgs,
    ) -> impl Future<Output = Result<remote::DomainSnapshotNumRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSnapshotNum")))
    }

    /// virDomainSnapshotListNames.
    fn domain_snapshot_list_names(
        &self,
        cx: &Cx,
        args: remote::DomainSnapshotListNamesArgs,
    ) -> impl Future<Output = Result<remote::DomainSnapshotListNamesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSnapshotListNames")))
    }

    /// virDomainSnapshotLookupByName.
    fn domain_snapshot_lookup_by_name(
        &self,
        cx: &Cx,
        args: remote::DomainSnapshotLookupByNameArgs,
    ) -> impl Future<Output = Result<remote::DomainSnapshotLookupByNameRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSnapshotLookupByName")))
    }

    /// virDomainHasCurrentSnapshot.
    fn domain_has_current_snapshot(
        &self,
        cx: &Cx,
        args: remote::DomainHasCurrentSnapshotArgs,
    ) -> impl Future<Output = Result<remote::DomainHasCurrentSnapshotRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainHasCurrentSnapshot")))
    }

    /// virDomainSnapshotCurrent.
    fn domain_snapshot_current(
        &self,
        cx: &Cx,
        args: remote::DomainSnapshotCurrentArgs,
    ) -> impl Future<Output = Result<remote::DomainSnapshotCurrentRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSnapshotCurrent")))
    }

    /// virDomainRevertToSnapshot.
    fn domain_revert_to_snapshot(
        &self,
        cx: &Cx,
        args: remote::DomainRevertToSnapshotArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainRevertToSnapshot")))
    }

    /// virDomainSnapshotDelete.
    fn domain_snapshot_delete(
        &self,
        cx: &Cx,
        args: remote::DomainSnapshotDeleteArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSnapshotDelete")))
    }

    /// virDomainSnapshotGetParent.
    fn domain_snapshot_get_parent(
        &self,
        cx: &Cx,
        args: remote::DomainSnapshotGetParentArgs,
    ) -> impl Future<Output = Result<remote::DomainSnapshotGetParentRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSnapshotGetParent")))
    }

    /// virDomainSnapshotNumChildren.
    fn domain_snapshot_num_children(
        &self,
        cx: &Cx,
        args: remote::DomainSnapshotNumChildrenArgs,
    ) -> impl Future<Output = Result<remote::DomainSnapshotNumChildrenRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSnapshotNumChildren")))
    }

    /// virDomainSnapshotListChildrenNames.
    fn domain_snapshot_list_children_names(
        &self,
        cx: &Cx,
        args: remote::DomainSnapshotListChildrenNamesArgs,
    ) -> impl Future<Output = Result<remote::DomainSnapshotListChildrenNamesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSnapshotListChildrenNames")))
    }

    /// virDomainSnapshotIsCurrent.
    fn domain_snapshot_is_current(
        &self,
        cx: &Cx,
        args: remote::DomainSnapshotIsCurrentArgs,
    ) -> impl Future<Output = Result<remote::DomainSnapshotIsCurrentRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSnapshotIsCurrent")))
    }

    /// virDomainSnapshotHasMetadata.
    fn domain_snapshot_has_metadata(
        &self,
        cx: &Cx,
        args: remote::DomainSnapshotHasMetadataArgs,
    ) -> impl Future<Output = Result<remote::DomainSnapshotHasMetadataRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSnapshotHasMetadata")))
    }

    /// virDomainListAllSnapshots.
    fn domain_list_all_snapshots(
        &self,
        cx: &Cx,
        args: remote::DomainListAllSnapshotsArgs,
    ) -> impl Future<Output = Result<remote::DomainListAllSnapshotsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainListAllSnapshots")))
    }

    /// virDomainSnapshotListAllChildren.
    fn domain_snapshot_list_all_children(
        &self,
        cx: &Cx,
        args: remote::DomainSnapshotListAllChildrenArgs,
    ) -> impl Future<Output = Result<remote::DomainSnapshotListAllChildrenRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSnapshotListAllChildren")))
    }

    /// virDomainGetMaxMemory.
    fn domain_get_max_memory(
        &self,
        cx: &Cx,
        args: remote::DomainGetMaxMemoryArgs,
    ) -> impl Future<Output = Result<remote::DomainGetMaxMemoryRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetMaxMemory")))
    }

    /// virDomainGetMaxVcpus.
    fn domain_get_max_vcpus(
        &self,
        cx: &Cx,
        args: remote::DomainGetMaxVcpusArgs,
    ) -> impl Future<Output = Result<remote::DomainGetMaxVcpusRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetMaxVcpus")))
    }

    /// virDomainGetVcpus.
    fn domain_get_vcpus(
        &self,
        cx: &Cx,
        args: remote::DomainGetVcpusArgs,
    ) -> impl Future<Output = Result<remote::DomainGetVcpusRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetVcpus")))
    }

    /// virDomainPinVcpu.
    fn domain_pin_vcpu(
        &self,
        cx: &Cx,
        args: remote::DomainPinVcpuArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainPinVcpu")))
    }

    /// virDomainSetMaxMemory.
    fn domain_set_max_memory(
        &self,
        cx: &Cx,
        args: remote::DomainSetMaxMemoryArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetMaxMemory")))
    }

    /// virDomainSetMemory.
    fn domain_set_memory(
        &self,
        cx: &Cx,
        args: remote::DomainSetMemoryArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetMemory")))
    }

    /// virDomainSetVcpus.
    fn domain_set_vcpus(
        &self,
        cx: &Cx,
        args: remote::DomainSetVcpusArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetVcpus")))
    }

    /// virDomainGetSchedulerType.
    fn domain_get_scheduler_type(
        &self,
        cx: &Cx,
        args: remote::DomainGetSchedulerTypeArgs,
    ) -> impl Future<Output = Result<remote::DomainGetSchedulerTypeRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetSchedulerType")))
    }

    /// virDomainGetSchedulerParameters.
    fn domain_get_scheduler_parameters(
        &self,
        cx: &Cx,
        args: remote::DomainGetSchedulerParametersArgs,
    ) -> impl Future<Output = Result<remote::DomainGetSchedulerParametersRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetSchedulerParameters")))
    }

    /// virDomainSetSchedulerParameters.
    fn domain_set_scheduler_parameters(
        &self,
        cx: &Cx,
        args: remote::DomainSetSchedulerParametersArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetSchedulerParameters")))
    }

    /// virDomainInterfaceStats.
    fn domain_interface_stats(
        &self,
        cx: &Cx,
        args: remote::DomainInterfaceStatsArgs,
    ) -> impl Future<Output = Result<remote::DomainInterfaceStatsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainInterfaceStats")))
    }

    /// virDomainMemoryPeek.
    fn domain_memory_peek(
        &self,
        cx: &Cx,
        args: remote::DomainMemoryPeekArgs,
    ) -> impl Future<Output = Result<remote::DomainMemoryPeekRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMemoryPeek")))
    }

    /// virDomainMemoryStats.
    fn domain_memory_stats(
        &self,
        cx: &Cx,
        args: remote::DomainMemoryStatsArgs,
    ) -> impl Future<Output = Result<remote::DomainMemoryStatsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMemoryStats")))
    }

    /// virDomainSetMemoryParameters.
    fn domain_set_memory_parameters(
        &self,
        cx: &Cx,
        args: remote::DomainSetMemoryParametersArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetMemoryParameters")))
    }

    /// virDomainGetMemoryParameters.
    fn domain_get_memory_parameters(
        &self,
        cx: &Cx,
        args: remote::DomainGetMemoryParametersArgs,
    ) -> impl Future<Output = Result<remote::DomainGetMemoryParametersRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetMemoryParameters")))
    }

    /// virDomainSetVcpusFlags.
    fn domain_set_vcpus_flags(
        &self,
        cx: &Cx,
        args: remote::DomainSetVcpusFlagsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetVcpusFlags")))
    }

    /// virDomainGetVcpusFlags.
    fn domain_get_vcpus_flags(
        &self,
        cx: &Cx,
        args: remote::DomainGetVcpusFlagsArgs,
    ) -> impl Future<Output = Result<remote::DomainGetVcpusFlagsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetVcpusFlags")))
    }

    /// virDomainSetMemoryFlags.
    fn domain_set_memory_flags(
        &self,
        cx: &Cx,
        args: remote::DomainSetMemoryFlagsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetMemoryFlags")))
    }

    /// virDomainSetBlkioParameters.
    fn domain_set_blkio_parameters(
        &self,
        cx: &Cx,
        args: remote::DomainSetBlkioParametersArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetBlkioParameters")))
    }

    /// virDomainGetBlkioParameters.
    fn domain_get_blkio_parameters(
        &self,
        cx: &Cx,
        args: remote::DomainGetBlkioParametersArgs,
    ) -> impl Future<Output = Result<remote::DomainGetBlkioParametersRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetBlkioParameters")))
    }

    /// virDomainSetSchedulerParametersFlags.
    fn domain_set_scheduler_parameters_flags(
        &self,
        cx: &Cx,
        args: remote::DomainSetSchedulerParametersFlagsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetSchedulerParametersFlags")))
    }

    /// virDomainGetSchedulerParametersFlags.
    fn domain_get_scheduler_parameters_flags(
        &self,
        cx: &Cx,
        args: remote::DomainGetSchedulerParametersFlagsArgs,
    ) -> impl Future<Output = Result<remote::DomainGetSchedulerParametersFlagsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetSchedulerParametersFlags")))
    }

    /// virDomainPinVcpuFlags.
    fn domain_pin_vcpu_flags(
        &self,
        cx: &Cx,
        args: remote::DomainPinVcpuFlagsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainPinVcpuFlags")))
    }

    /// virDomainGetVcpuPinInfo.
    fn domain_get_vcpu_pin_info(
        &self,
        cx: &Cx,
        args: remote::DomainGetVcpuPinInfoArgs,
    ) -> impl Future<Output = Result<remote::DomainGetVcpuPinInfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetVcpuPinInfo")))
    }

    /// virDomainSetBlockIoTune.
    fn domain_set_block_io_tune(
        &self,
        cx: &Cx,
        args: remote::DomainSetBlockIoTuneArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetBlockIoTune")))
    }

    /// virDomainGetBlockIoTune.
    fn domain_get_block_io_tune(
        &self,
        cx: &Cx,
        args: remote::DomainGetBlockIoTuneArgs,
    ) -> impl Future<Output = Result<remote::DomainGetBlockIoTuneRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetBlockIoTune")))
    }

    /// virDomainSetNumaParameters.
    fn domain_set_numa_parameters(
        &self,
        cx: &Cx,
        args: remote::DomainSetNumaParametersArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetNumaParameters")))
    }

    /// virDomainGetNumaParameters.
    fn domain_get_numa_parameters(
        &self,
        cx: &Cx,
        args: remote::DomainGetNumaParametersArgs,
    ) -> impl Future<Output = Result<remote::DomainGetNumaParametersRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetNumaParameters")))
    }

    /// virDomainSetInterfaceParameters.
    fn domain_set_interface_parameters(
        &self,
        cx: &Cx,
        args: remote::DomainSetInterfaceParametersArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetInterfaceParameters")))
    }

    /// virDomainGetInterfaceParameters.
    fn domain_get_interface_parameters(
        &self,
        cx: &Cx,
        args: remote::DomainGetInterfaceParametersArgs,
    ) -> impl Future<Output = Result<remote::DomainGetInterfaceParametersRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetInterfaceParameters")))
    }

    /// virDomainGetCPUStats.
    fn domain_get_cpu_stats(
        &self,
        cx: &Cx,
        args: remote::DomainGetCpuStatsArgs,
    ) -> impl Future<Output = Result<remote::DomainGetCpuStatsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetCPUStats")))
    }

    /// virDomainPinEmulator.
    fn domain_pin_emulator(
        &self,
        cx: &Cx,
        args: remote::DomainPinEmulatorArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainPinEmulator")))
    }

    /// virDomainGetEmulatorPinInfo.
    fn domain_get_emulator_pin_info(
        &self,
        cx: &Cx,
        args: remote::DomainGetEmulatorPinInfoArgs,
    ) -> impl Future<Output = Result<remote::DomainGetEmulatorPinInfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetEmulatorPinInfo")))
    }

    /// virDomainSetMemoryStatsPeriod.
    fn domain_set_memory_stats_period(
        &self,
        cx: &Cx,
        args: remote::DomainSetMemoryStatsPeriodArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetMemoryStatsPeriod")))
    }

    /// virDomainGetIOThreadInfo.
    fn domain_get_iothread_info(
        &self,
        cx: &Cx,
        args: remote::DomainGetIothreadInfoArgs,
    ) -> impl Future<Output = Result<remote::DomainGetIothreadInfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetIOThreadInfo")))
    }

    /// virDomainPinIOThread.
    fn domain_pin_iothread(
        &self,
        cx: &Cx,
        args: remote::DomainPinIothreadArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainPinIOThread")))
    }

    /// virDomainAddIOThread.
    fn domain_add_iothread(
        &self,
        cx: &Cx,
        args: remote::DomainAddIothreadArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainAddIOThread")))
    }

    /// virDomainDelIOThread.
    fn domain_del_iothread(
        &self,
        cx: &Cx,
        args: remote::DomainDelIothreadArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainDelIOThread")))
    }

    /// virDomainGetPerfEvents.
    fn domain_get_perf_events(
        &self,
        cx: &Cx,
        args: remote::DomainGetPerfEventsArgs,
    ) -> impl Future<Output = Result<remote::DomainGetPerfEventsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetPerfEvents")))
    }

    /// virDomainSetPerfEvents.
    fn domain_set_perf_events(
        &self,
        cx: &Cx,
        args: remote::DomainSetPerfEventsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetPerfEvents")))
    }

    /// virDomainSetVcpu.
    fn domain_set_vcpu(
        &self,
        cx: &Cx,
        args: remote::DomainSetVcpuArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetVcpu")))
    }

    /// virDomainSetIOThreadParams.
    fn domain_set_iothread_params(
        &self,
        cx: &Cx,
        args: remote::DomainSetIothreadParamsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetIOThreadParams")))
    }

    /// virDomainStartDirtyRateCalc.
    fn domain_start_dirty_rate_calc(
        &self,
        cx: &Cx,
        args: remote::DomainStartDirtyRateCalcArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainStartDirtyRateCalc")))
    }

    /// virConnectDomainEventRegister.
    fn connect_domain_event_register(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectDomainEventRegisterRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectDomainEventRegister")))
    }

    /// virConnectDomainEventDeregister.
    fn connect_domain_event_deregister(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectDomainEventDeregisterRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectDomainEventDeregister")))
    }

    /// virConnectDomainEventRegisterAny.
    fn connect_domain_event_register_any(
        &self,
        cx: &Cx,
        args: remote::ConnectDomainEventRegisterAnyArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectDomainEventRegisterAny")))
    }

    /// virConnectDomainEventDeregisterAny.
    fn connect_domain_event_deregister_any(
        &self,
        cx: &Cx,
        args: remote::ConnectDomainEventDeregisterAnyArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectDomainEventDeregisterAny")))
    }

    /// virConnectDomainEventRegisterAny.
    fn connect_domain_event_callback_register_any(
        &self,
        cx: &Cx,
        args: remote::ConnectDomainEventCallbackRegisterAnyArgs,
    ) -> impl Future<Output = Result<remote::ConnectDomainEventCallbackRegisterAnyRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectDomainEventRegisterAny")))
    }

    /// virConnectDomainEventDeregisterAny.
    fn connect_domain_event_callback_deregister_any(
        &self,
        cx: &Cx,
        args: remote::ConnectDomainEventCallbackDeregisterAnyArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectDomainEventDeregisterAny")))
    }

    /// virConnectRegisterCloseCallback.
    fn connect_register_close_callback(&self, cx: &Cx, args: ()) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectRegisterCloseCallback")))
    }

    /// virConnectUnregisterCloseCallback.
    fn connect_unregister_close_callback(&self, cx: &Cx, args: ()) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectUnregisterCloseCallback")))
    }

    /// virNodeGetInfo.
    fn node_get_info(&self, cx: &Cx, args: ()) -> impl Future<Output = Result<remote::NodeGetInfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeGetInfo")))
    }

    /// virNodeGetCellsFreeMemory.
    fn node_get_cells_free_memory(
        &self,
        cx: &Cx,
        args: remote::NodeGetCellsFreeMemoryArgs,
    ) -> impl Future<Output = Result<remote::NodeGetCellsFreeMemoryRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeGetCellsFreeMemory")))
    }

    /// virNodeGetFreeMemory.
    fn node_get_free_memory(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::NodeGetFreeMemoryRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeGetFreeMemory")))
    }

    /// virNodeDeviceDettach.
    fn node_device_dettach(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceDettachArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceDettach")))
    }

    /// virNodeDeviceReAttach.
    fn node_device_re_attach(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceReAttachArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceReAttach")))
    }

    /// virNodeDeviceReset.
    fn node_device_reset(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceResetArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceReset")))
    }

    /// virNodeGetSecurityModel.
    fn node_get_security_model(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::NodeGetSecurityModelRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeGetSecurityModel")))
    }

    /// virNodeGetCPUStats.
    fn node_get_cpu_stats(
        &self,
        cx: &Cx,
        args: remote::NodeGetCpuStatsArgs,
    ) -> impl Future<Output = Result<remote::NodeGetCpuStatsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeGetCPUStats")))
    }

    /// virNodeGetMemoryStats.
    fn node_get_memory_stats(
        &self,
        cx: &Cx,
        args: remote::NodeGetMemoryStatsArgs,
    ) -> impl Future<Output = Result<remote::NodeGetMemoryStatsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeGetMemoryStats")))
    }

    /// virNodeSuspendForDuration.
    fn node_suspend_for_duration(
        &self,
        cx: &Cx,
        args: remote::NodeSuspendForDurationArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeSuspendForDuration")))
    }

    /// virNodeSetMemoryParameters.
    fn node_set_memory_parameters(
        &self,
        cx: &Cx,
        args: remote::NodeSetMemoryParametersArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeSetMemoryParameters")))
    }

    /// virNodeGetMemoryParameters.
    fn node_get_memory_parameters(
        &self,
        cx: &Cx,
        args: remote::NodeGetMemoryParametersArgs,
    ) -> impl Future<Output = Result<remote::NodeGetMemoryParametersRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeGetMemoryParameters")))
    }

    /// virNodeGetCPUMap.
    fn node_get_cpu_map(
        &self,
        cx: &Cx,
        args: remote::NodeGetCpuMapArgs,
    ) -> impl Future<Output = Result<remote::NodeGetCpuMapRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeGetCPUMap")))
    }

    /// virNodeDeviceDetachFlags.
    fn node_device_detach_flags(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceDetachFlagsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceDetachFlags")))
    }

    /// virNodeGetFreePages.
    fn node_get_free_pages(
        &self,
        cx: &Cx,
        args: remote::NodeGetFreePagesArgs,
    ) -> impl Future<Output = Result<remote::NodeGetFreePagesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeGetFreePages")))
    }

    /// virNodeAllocPages.
    fn node_alloc_pages(
        &self,
        cx: &Cx,
        args: remote::NodeAllocPagesArgs,
    ) -> impl Future<Output = Result<remote::NodeAllocPagesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeAllocPages")))
    }

    /// virNodeGetSEVInfo.
    fn node_get_sev_info(
        &self,
        cx: &Cx,
        args: remote::NodeGetSevInfoArgs,
    ) -> impl Future<Output = Result<remote::NodeGetSevInfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeGetSEVInfo")))
    }

    /// virDomainLxcOpenNamespace.
    fn lxc_domain_open_namespace(
        &self,
        cx: &Cx,
        args: lxc::DomainOpenNamespaceArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainLxcOpenNamespace")))
    }

    /// virDomainQemuMonitorCommand.
    fn qemu_domain_monitor_command(
        &self,
        cx: &Cx,
        args: qemu::DomainMonitorCommandArgs,
    ) -> impl Future<Output = Result<qemu::DomainMonitorCommandRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainQemuMonitorCommand")))
    }

    /// virDomainQemuAttach.
    fn qemu_domain_attach(
        &self,
        cx: &Cx,
        args: qemu::DomainAttachArgs,
    ) -> impl Future<Output = Result<qemu::DomainAttachRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainQemuAttach")))
    }

    /// virDomainQemuAgentCommand.
    fn qemu_domain_agent_command(
        &self,
        cx: &Cx,
        args: qemu::DomainAgentCommandArgs,
    ) -> impl Future<Output = Result<qemu::DomainAgentCommandRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainQemuAgentCommand")))
    }

    /// virConnectDomainQemuMonitorEventRegister.
    fn qemu_connect_domain_monitor_event_register(
        &self,
        cx: &Cx,
        args: qemu::ConnectDomainMonitorEventRegisterArgs,
    ) -> impl Future<Output = Result<qemu::ConnectDomainMonitorEventRegisterRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectDomainQemuMonitorEventRegister")))
    }

    /// virConnectDomainQemuMonitorEventDeregister.
    fn qemu_connect_domain_monitor_event_deregister(
        &self,
        cx: &Cx,
        args: qemu::ConnectDomainMonitorEventDeregisterArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectDomainQemuMonitorEventDeregister")))
    }

    /// virDomainQemuMonitorCommandWithFiles.
    fn qemu_domain_monitor_command_with_files(
        &self,
        cx: &Cx,
        args: qemu::DomainMonitorCommandWithFilesArgs,
    ) -> impl Future<Output = Result<qemu::DomainMonitorCommandWithFilesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainQemuMonitorCommandWithFiles")))
    }
}
