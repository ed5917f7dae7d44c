// Generated from schema/remote/domain.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! domain

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::{Chars, List, UcharWord, UshortWord};

use super::*;
use crate::wire::wire;

wire! {
    /// The arguments of `domain_create`. virDomainCreate.
    struct DomainCreateArgs {
        dom: Domain,
    }

    /// The arguments of `domain_create_xml`. virDomainCreateXML.
    struct DomainCreateXmlArgs {
        xml_desc: String,
        flags: u32,
    }

    /// The reply to `domain_create_xml`. virDomainCreateXML.
    struct DomainCreateXmlRet {
        dom: Domain,
    }

    /// The arguments of `domain_define_xml`. virDomainDefineXML.
    struct DomainDefineXmlArgs {
        xml: String,
    }

    /// The reply to `domain_define_xml`. virDomainDefineXML.
    struct DomainDefineXmlRet {
        dom: Domain,
    }

    /// The arguments of `domain_destroy`. virDomainDestroy.
    struct DomainDestroyArgs {
        dom: Domain,
    }

    /// The arguments of `domain_get_xml_desc`. virDomainGetXMLDesc.
    struct DomainGetXmlDescArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_get_xml_desc`. virDomainGetXMLDesc.
    struct DomainGetXmlDescRet {
        xml: String,
    }

    /// The arguments of `domain_get_autostart`. virDomainGetAutostart.
    struct DomainGetAutostartArgs {
        dom: Domain,
    }

    /// The reply to `domain_get_autostart`. virDomainGetAutostart.
    struct DomainGetAutostartRet {
        autostart: i32,
    }

    /// The arguments of `domain_get_info`. virDomainGetInfo.
    struct DomainGetInfoArgs {
        dom: Domain,
    }

    /// The reply to `domain_get_info`. virDomainGetInfo.
    struct DomainGetInfoRet {
        state: u8 as UcharWord,
        max_mem: u64,
        memory: u64,
        nr_virt_cpu: u16 as UshortWord,
        cpu_time: u64,
    }

    /// The arguments of `domain_get_os_type`. virDomainGetOSType.
    struct DomainGetOsTypeArgs {
        dom: Domain,
    }

    /// The reply to `domain_get_os_type`. virDomainGetOSType.
    struct DomainGetOsTypeRet {
        kind: String,
    }

    /// The arguments of `connect_list_defined_domains`. virConnectListDefinedDomains.
    struct ConnectListDefinedDomainsArgs {
        maxnames: i32,
    }

    /// The reply to `connect_list_defined_domains`. virConnectListDefinedDomains.
    struct ConnectListDefinedDomainsRet {
        names: Vec<String> as List<String, DOMAIN_LIST_MAX>,
    }

    /// The arguments of `domain_lookup_by_id`. virDomainLookupByID.
    struct DomainLookupByIdArgs {
        id: i32,
    }

    /// The reply to `domain_lookup_by_id`. virDomainLookupByID.
    struct DomainLookupByIdRet {
        dom: Domain,
    }

    /// The arguments of `domain_lookup_by_name`. virDomainLookupByName.
    struct DomainLookupByNameArgs {
        name: String,
    }

    /// The reply to `domain_lookup_by_name`. virDomainLookupByName.
    struct DomainLookupByNameRet {
        dom: Domain,
    }

    /// The arguments of `domain_lookup_by_uuid`. virDomainLookupByUUID.
    struct DomainLookupByUuidArgs {
        uuid: [u8; 16],
    }

    /// The reply to `domain_lookup_by_uuid`. virDomainLookupByUUID.
    struct DomainLookupByUuidRet {
        dom: Domain,
    }

    /// The reply to `connect_num_of_defined_domains`. virConnectNumOfDefinedDomains.
    struct ConnectNumOfDefinedDomainsRet {
        num: i32,
    }

    /// The arguments of `domain_reboot`. virDomainReboot.
    struct DomainRebootArgs {
        dom: Domain,
        flags: u32,
    }

    /// The arguments of `domain_resume`. virDomainResume.
    struct DomainResumeArgs {
        dom: Domain,
    }

    /// The arguments of `domain_set_autostart`. virDomainSetAutostart.
    struct DomainSetAutostartArgs {
        dom: Domain,
        autostart: i32,
    }

    /// The arguments of `domain_shutdown`. virDomainShutdown.
    struct DomainShutdownArgs {
        dom: Domain,
    }

    /// The arguments of `domain_suspend`. virDomainSuspend.
    struct DomainSuspendArgs {
        dom: Domain,
    }

    /// The arguments of `domain_undefine`. virDomainUndefine.
    struct DomainUndefineArgs {
        dom: Domain,
    }

    /// The arguments of `connect_list_domains`. virConnectListDomains.
    struct ConnectListDomainsArgs {
        maxids: i32,
    }

    /// The reply to `connect_list_domains`. virConnectListDomains.
    struct ConnectListDomainsRet {
        ids: Vec<i32> as List<i32, DOMAIN_LIST_MAX>,
    }

    /// The reply to `connect_num_of_domains`. virConnectNumOfDomains.
    struct ConnectNumOfDomainsRet {
        num: i32,
    }

    /// The arguments of `domain_get_security_label`. virDomainGetSecurityLabel.
    struct DomainGetSecurityLabelArgs {
        dom: Domain,
    }

    /// The reply to `domain_get_security_label`. virDomainGetSecurityLabel.
    struct DomainGetSecurityLabelRet {
        label: Vec<u8> as Chars<SECURITY_LABEL_MAX>,
        enforcing: i32,
    }

    /// The arguments of `domain_is_active`. virDomainIsActive.
    struct DomainIsActiveArgs {
        dom: Domain,
    }

    /// The reply to `domain_is_active`. virDomainIsActive.
    struct DomainIsActiveRet {
        active: i32,
    }

    /// The arguments of `domain_is_persistent`. virDomainIsPersistent.
    struct DomainIsPersistentArgs {
        dom: Domain,
    }

    /// The reply to `domain_is_persistent`. virDomainIsPersistent.
    struct DomainIsPersistentRet {
        persistent: i32,
    }

    /// The arguments of `domain_get_job_info`. virDomainGetJobInfo.
    struct DomainGetJobInfoArgs {
        dom: Domain,
    }

    /// The reply to `domain_get_job_info`. virDomainGetJobInfo.
    struct DomainGetJobInfoRet {
        kind: i32,
        time_elapsed: u64,
        time_remaining: u64,
        data_total: u64,
        data_processed: u64,
        data_remaining: u64,
        mem_total: u64,
        mem_processed: u64,
        mem_remaining: u64,
        file_total: u64,
        file_processed: u64,
        file_remaining: u64,
    }

    /// The arguments of `domain_abort_job`. virDomainAbortJob.
    struct DomainAbortJobArgs {
        dom: Domain,
    }

    /// The arguments of `domain_create_with_flags`. virDomainCreateWithFlags.
    struct DomainCreateWithFlagsArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_create_with_flags`. virDomainCreateWithFlags.
    struct DomainCreateWithFlagsRet {
        dom: Domain,
    }

    /// The arguments of `domain_is_updated`. virDomainIsUpdated.
    struct DomainIsUpdatedArgs {
        dom: Domain,
    }

    /// The reply to `domain_is_updated`. virDomainIsUpdated.
    struct DomainIsUpdatedRet {
        updated: i32,
    }

    /// The arguments of `domain_get_state`. virDomainGetState.
    struct DomainGetStateArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_get_state`. virDomainGetState.
    struct DomainGetStateRet {
        state: i32,
        reason: i32,
    }

    /// The arguments of `domain_get_control_info`. virDomainGetControlInfo.
    struct DomainGetControlInfoArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_get_control_info`. virDomainGetControlInfo.
    struct DomainGetControlInfoRet {
        state: u32,
        details: u32,
        state_time: u64,
    }

    /// The arguments of `domain_undefine_flags`. virDomainUndefineFlags.
    struct DomainUndefineFlagsArgs {
        dom: Domain,
        flags: u32,
    }

    /// The arguments of `domain_destroy_flags`. virDomainDestroyFlags.
    struct DomainDestroyFlagsArgs {
        dom: Domain,
        flags: u32,
    }

    /// The arguments of `domain_reset`. virDomainReset.
    struct DomainResetArgs {
        dom: Domain,
        flags: u32,
    }

    /// The arguments of `domain_shutdown_flags`. virDomainShutdownFlags.
    struct DomainShutdownFlagsArgs {
        dom: Domain,
        flags: u32,
    }

    /// The arguments of `domain_set_metadata`. virDomainSetMetadata.
    struct DomainSetMetadataArgs {
        dom: Domain,
        kind: i32,
        metadata: Option<String>,
        key: Option<String>,
        uri: Option<String>,
        flags: u32,
    }

    /// The arguments of `domain_get_metadata`. virDomainGetMetadata.
    struct DomainGetMetadataArgs {
        dom: Domain,
        kind: i32,
        uri: Option<String>,
        flags: u32,
    }

    /// The reply to `domain_get_metadata`. virDomainGetMetadata.
    struct DomainGetMetadataRet {
        metadata: String,
    }

    /// The arguments of `connect_list_all_domains`. virConnectListAllDomains.
    struct ConnectListAllDomainsArgs {
        need_results: i32,
        flags: u32,
    }

    /// The reply to `connect_list_all_domains`. virConnectListAllDomains.
    struct ConnectListAllDomainsRet {
        domains: Vec<Domain> as List<Domain, DOMAIN_LIST_MAX>,
        ret: u32,
    }

    /// The arguments of `domain_get_security_label_list`. virDomainGetSecurityLabelList.
    struct DomainGetSecurityLabelListArgs {
        dom: Domain,
    }

    /// The reply to `domain_get_security_label_list`. virDomainGetSecurityLabelList.
    struct DomainGetSecurityLabelListRet {
        labels: Vec<DomainGetSecurityLabelRet> as List<DomainGetSecurityLabelRet, SECURITY_LABEL_LIST_MAX>,
        ret: i32,
    }

    /// The arguments of `domain_get_job_stats`. virDomainGetJobStats.
    struct DomainGetJobStatsArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_get_job_stats`. virDomainGetJobStats.
    struct DomainGetJobStatsRet {
        kind: i32,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_JOB_STATS_MAX>,
    }

    /// The arguments of `domain_create_xml_with_files`. virDomainCreateXMLWithFiles.
    struct DomainCreateXmlWithFilesArgs {
        xml_desc: String,
        flags: u32,
    }

    /// The reply to `domain_create_xml_with_files`. virDomainCreateXMLWithFiles.
    struct DomainCreateXmlWithFilesRet {
        dom: Domain,
    }

    /// The arguments of `domain_create_with_files`. virDomainCreateWithFiles.
    struct DomainCreateWithFilesArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_create_with_files`. virDomainCreateWithFiles.
    struct DomainCreateWithFilesRet {
        dom: Domain,
    }

    /// The arguments of `connect_get_all_domain_stats`. virConnectGetAllDomainStats.
    struct ConnectGetAllDomainStatsArgs {
        doms: Vec<Domain> as List<Domain, DOMAIN_LIST_MAX>,
        stats: u32,
        flags: u32,
    }

    /// The reply to `connect_get_all_domain_stats`. virConnectGetAllDomainStats.
    struct ConnectGetAllDomainStatsRet {
        ret_stats: Vec<DomainStatsRecord> as List<DomainStatsRecord, DOMAIN_LIST_MAX>,
    }

    /// The arguments of `domain_define_xml_flags`. virDomainDefineXMLFlags.
    struct DomainDefineXmlFlagsArgs {
        xml: String,
        flags: u32,
    }

    /// The reply to `domain_define_xml_flags`. virDomainDefineXMLFlags.
    struct DomainDefineXmlFlagsRet {
        dom: Domain,
    }

    /// The arguments of `domain_rename`. virDomainRename.
    struct DomainRenameArgs {
        dom: Domain,
        new_name: Option<String>,
        flags: u32,
    }

    /// The reply to `domain_rename`. virDomainRename.
    struct DomainRenameRet {
        retcode: i32,
    }

    /// The arguments of `domain_set_lifecycle_action`. virDomainSetLifecycleAction.
    struct DomainSetLifecycleActionArgs {
        dom: Domain,
        kind: u32,
        action: u32,
        flags: u32,
    }

    /// The arguments of `domain_get_launch_security_info`. virDomainGetLaunchSecurityInfo.
    struct DomainGetLaunchSecurityInfoArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_get_launch_security_info`. virDomainGetLaunchSecurityInfo.
    struct DomainGetLaunchSecurityInfoRet {
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_LAUNCH_SECURITY_INFO_PARAMS_MAX>,
    }

    /// The arguments of `domain_get_messages`. virDomainGetMessages.
    struct DomainGetMessagesArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_get_messages`. virDomainGetMessages.
    struct DomainGetMessagesRet {
        msgs: Vec<String> as List<String, DOMAIN_MESSAGES_MAX>,
    }

    /// The arguments of `domain_set_launch_security_state`. virDomainSetLaunchSecurityState.
    struct DomainSetLaunchSecurityStateArgs {
        dom: Domain,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_LAUNCH_SECURITY_STATE_PARAMS_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_abort_job_flags`. virDomainAbortJobFlags.
    struct DomainAbortJobFlagsArgs {
        dom: Domain,
        flags: u32,
    }

    /// The arguments of `domain_get_autostart_once`. virDomainGetAutostartOnce.
    struct DomainGetAutostartOnceArgs {
        dom: Domain,
    }

    /// The reply to `domain_get_autostart_once`. virDomainGetAutostartOnce.
    struct DomainGetAutostartOnceRet {
        autostart: i32,
    }

    /// The arguments of `domain_set_autostart_once`. virDomainSetAutostartOnce.
    struct DomainSetAutostartOnceArgs {
        dom: Domain,
        autostart: i32,
    }
}
