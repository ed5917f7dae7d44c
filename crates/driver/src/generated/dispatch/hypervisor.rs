// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The calls of the family `hypervisor`.

use ferrovirt_error::Error;

use super::refuse;
use crate::{BoxFuture, Call, Cx, HypervisorFamily, Reply};

/// Each arm boxes its own future, so that no future is as big as the largest of all.
pub(super) fn dispatch<'a, D: HypervisorFamily>(
    driver: &'a D,
    cx: &'a Cx,
    call: Call,
) -> BoxFuture<'a, Result<Reply, Error>> {
    match call {
        Call::ConnectGetType(args) => {
            Box::pin(async move { driver.connect_get_type(cx, args).await.map(Reply::ConnectGetType) })
        }
        Call::ConnectGetVersion(args) => {
            Box::pin(async move { driver.connect_get_version(cx, args).await.map(Reply::ConnectGetVersion) })
        }
        Call::ConnectGetMaxVcpus(args) => {
            Box::pin(async move { driver.connect_get_max_vcpus(cx, args).await.map(Reply::ConnectGetMaxVcpus) })
        }
        Call::ConnectGetCapabilities(args) => {
            Box::pin(async move { driver.connect_get_capabilities(cx, args).await.map(Reply::ConnectGetCapabilities) })
        }
        Call::ConnectGetHostname(args) => {
            Box::pin(async move { driver.connect_get_hostname(cx, args).await.map(Reply::ConnectGetHostname) })
        }
        Call::ConnectSupportsFeature(args) => {
            Box::pin(async move { driver.connect_supports_feature(cx, args).await.map(Reply::ConnectSupportsFeature) })
        }
        Call::ConnectGetUri(args) => {
            Box::pin(async move { driver.connect_get_uri(cx, args).await.map(Reply::ConnectGetUri) })
        }
        Call::ConnectDomainXmlFromNative(args) => Box::pin(async move {
            driver.connect_domain_xml_from_native(cx, args).await.map(Reply::ConnectDomainXmlFromNative)
        }),
        Call::ConnectDomainXmlToNative(args) => {
            Box::pin(
                async move { driver.connect_domain_xml_to_native(cx, args).await.map(Reply::ConnectDomainXmlToNative) },
            )
        }
        Call::ConnectIsSecure(args) => {
            Box::pin(async move { driver.connect_is_secure(cx, args).await.map(Reply::ConnectIsSecure) })
        }
        Call::ConnectGetLibVersion(args) => {
            Box::pin(async move { driver.connect_get_lib_version(cx, args).await.map(Reply::ConnectGetLibVersion) })
        }
        Call::ConnectCompareCpu(args) => {
            Box::pin(async move { driver.connect_compare_cpu(cx, args).await.map(Reply::ConnectCompareCpu) })
        }
        Call::ConnectBaselineCpu(args) => {
            Box::pin(async move { driver.connect_baseline_cpu(cx, args).await.map(Reply::ConnectBaselineCpu) })
        }
        Call::ConnectGetSysinfo(args) => {
            Box::pin(async move { driver.connect_get_sysinfo(cx, args).await.map(Reply::ConnectGetSysinfo) })
        }
        Call::ConnectGetCpuModelNames(args) => {
            Box::pin(
                async move { driver.connect_get_cpu_model_names(cx, args).await.map(Reply::ConnectGetCpuModelNames) },
            )
        }
        Call::ConnectGetDomainCapabilities(args) => Box::pin(async move {
            driver.connect_get_domain_capabilities(cx, *args).await.map(Reply::ConnectGetDomainCapabilities)
        }),
        Call::ConnectCompareHypervisorCpu(args) => Box::pin(async move {
            driver.connect_compare_hypervisor_cpu(cx, *args).await.map(Reply::ConnectCompareHypervisorCpu)
        }),
        Call::ConnectBaselineHypervisorCpu(args) => Box::pin(async move {
            driver.connect_baseline_hypervisor_cpu(cx, *args).await.map(Reply::ConnectBaselineHypervisorCpu)
        }),
        Call::ConnectSetIdentity(args) => {
            Box::pin(async move { driver.connect_set_identity(cx, args).await.map(Reply::ConnectSetIdentity) })
        }
        Call::DomainCreate(args) => {
            Box::pin(async move { driver.domain_create(cx, args).await.map(Reply::DomainCreate) })
        }
        Call::DomainCreateXml(args) => {
            Box::pin(async move { driver.domain_create_xml(cx, args).await.map(Reply::DomainCreateXml) })
        }
        Call::DomainDefineXml(args) => {
            Box::pin(async move { driver.domain_define_xml(cx, args).await.map(Reply::DomainDefineXml) })
        }
        Call::DomainDestroy(args) => {
            Box::pin(async move { driver.domain_destroy(cx, args).await.map(Reply::DomainDestroy) })
        }
        Call::DomainGetXmlDesc(args) => {
            Box::pin(async move { driver.domain_get_xml_desc(cx, args).await.map(Reply::DomainGetXmlDesc) })
        }
        Call::DomainGetAutostart(args) => {
            Box::pin(async move { driver.domain_get_autostart(cx, args).await.map(Reply::DomainGetAutostart) })
        }
        Call::DomainGetInfo(args) => {
            Box::pin(async move { driver.domain_get_info(cx, args).await.map(Reply::DomainGetInfo) })
        }
        Call::DomainGetOsType(args) => {
            Box::pin(async move { driver.domain_get_os_type(cx, args).await.map(Reply::DomainGetOsType) })
        }
        Call::ConnectListDefinedDomains(args) => Box::pin(async move {
            driver.connect_list_defined_domains(cx, args).await.map(Reply::ConnectListDefinedDomains)
        }),
        Call::DomainLookupById(args) => {
            Box::pin(async move { driver.domain_lookup_by_id(cx, args).await.map(Reply::DomainLookupById) })
        }
        Call::DomainLookupByName(args) => {
            Box::pin(async move { driver.domain_lookup_by_name(cx, args).await.map(Reply::DomainLookupByName) })
        }
        Call::DomainLookupByUuid(args) => {
            Box::pin(async move { driver.domain_lookup_by_uuid(cx, args).await.map(Reply::DomainLookupByUuid) })
        }
        Call::ConnectNumOfDefinedDomains(args) => Box::pin(async move {
            driver.connect_num_of_defined_domains(cx, args).await.map(Reply::ConnectNumOfDefinedDomains)
        }),
        Call::DomainReboot(args) => {
            Box::pin(async move { driver.domain_reboot(cx, args).await.map(Reply::DomainReboot) })
        }
        Call::DomainResume(args) => {
            Box::pin(async move { driver.domain_resume(cx, args).await.map(Reply::DomainResume) })
        }
        Call::DomainSetAutostart(args) => {
            Box::pin(async move { driver.domain_set_autostart(cx, args).await.map(Reply::DomainSetAutostart) })
        }
        Call::DomainShutdown(args) => {
            Box::pin(async move { driver.domain_shutdown(cx, args).await.map(Reply::DomainShutdown) })
        }
        Call::DomainSuspend(args) => {
            Box::pin(async move { driver.domain_suspend(cx, args).await.map(Reply::DomainSuspend) })
        }
        Call::DomainUndefine(args) => {
            Box::pin(async move { driver.domain_undefine(cx, args).await.map(Reply::DomainUndefine) })
        }
        Call::ConnectListDomains(args) => {
            Box::pin(async move { driver.connect_list_domains(cx, args).await.map(Reply::ConnectListDomains) })
        }
        Call::ConnectNumOfDomains(args) => {
            Box::pin(async move { driver.connect_num_of_domains(cx, args).await.map(Reply::ConnectNumOfDomains) })
        }
        Call::DomainGetSecurityLabel(args) => {
            Box::pin(async move { driver.domain_get_security_label(cx, args).await.map(Reply::DomainGetSecurityLabel) })
        }
        Call::DomainIsActive(args) => {
            Box::pin(async move { driver.domain_is_active(cx, args).await.map(Reply::DomainIsActive) })
        }
        Call::DomainIsPersistent(args) => {
            Box::pin(async move { driver.domain_is_persistent(cx, args).await.map(Reply::DomainIsPersistent) })
        }
        Call::DomainGetJobInfo(args) => Box::pin(async move {
            driver.domain_get_job_info(cx, args).await.map(|ret| Reply::DomainGetJobInfo(Box::new(ret)))
        }),
        Call::DomainAbortJob(args) => {
            Box::pin(async move { driver.domain_abort_job(cx, args).await.map(Reply::DomainAbortJob) })
        }
        Call::DomainCreateWithFlags(args) => {
            Box::pin(async move { driver.domain_create_with_flags(cx, args).await.map(Reply::DomainCreateWithFlags) })
        }
        Call::DomainIsUpdated(args) => {
            Box::pin(async move { driver.domain_is_updated(cx, args).await.map(Reply::DomainIsUpdated) })
        }
        Call::DomainGetState(args) => {
            Box::pin(async move { driver.domain_get_state(cx, args).await.map(Reply::DomainGetState) })
        }
        Call::DomainGetControlInfo(args) => {
            Box::pin(async move { driver.domain_get_control_info(cx, args).await.map(Reply::DomainGetControlInfo) })
        }
        Call::DomainUndefineFlags(args) => {
            Box::pin(async move { driver.domain_undefine_flags(cx, args).await.map(Reply::DomainUndefineFlags) })
        }
        Call::DomainDestroyFlags(args) => {
            Box::pin(async move { driver.domain_destroy_flags(cx, args).await.map(Reply::DomainDestroyFlags) })
        }
        Call::DomainReset(args) => Box::pin(async move { driver.domain_reset(cx, args).await.map(Reply::DomainReset) }),
        Call::DomainShutdownFlags(args) => {
            Box::pin(async move { driver.domain_shutdown_flags(cx, args).await.map(Reply::DomainShutdownFlags) })
        }
        Call::DomainSetMetadata(args) => {
            Box::pin(async move { driver.domain_set_metadata(cx, *args).await.map(Reply::DomainSetMetadata) })
        }
        Call::DomainGetMetadata(args) => {
            Box::pin(async move { driver.domain_get_metadata(cx, *args).await.map(Reply::DomainGetMetadata) })
        }
        Call::ConnectListAllDomains(args) => {
            Box::pin(async move { driver.connect_list_all_domains(cx, args).await.map(Reply::ConnectListAllDomains) })
        }
        Call::DomainGetSecurityLabelList(args) => Box::pin(async move {
            driver.domain_get_security_label_list(cx, args).await.map(Reply::DomainGetSecurityLabelList)
        }),
        Call::DomainGetJobStats(args) => {
            Box::pin(async move { driver.domain_get_job_stats(cx, args).await.map(Reply::DomainGetJobStats) })
        }
        Call::DomainCreateXmlWithFiles(args) => {
            Box::pin(
                async move { driver.domain_create_xml_with_files(cx, args).await.map(Reply::DomainCreateXmlWithFiles) },
            )
        }
        Call::DomainCreateWithFiles(args) => {
            Box::pin(async move { driver.domain_create_with_files(cx, args).await.map(Reply::DomainCreateWithFiles) })
        }
        Call::ConnectGetAllDomainStats(args) => {
            Box::pin(
                async move { driver.connect_get_all_domain_stats(cx, args).await.map(Reply::ConnectGetAllDomainStats) },
            )
        }
        Call::DomainDefineXmlFlags(args) => {
            Box::pin(async move { driver.domain_define_xml_flags(cx, args).await.map(Reply::DomainDefineXmlFlags) })
        }
        Call::DomainRename(args) => {
            Box::pin(async move { driver.domain_rename(cx, *args).await.map(Reply::DomainRename) })
        }
        Call::DomainSetLifecycleAction(args) => {
            Box::pin(
                async move { driver.domain_set_lifecycle_action(cx, args).await.map(Reply::DomainSetLifecycleAction) },
            )
        }
        Call::DomainGetLaunchSecurityInfo(args) => Box::pin(async move {
            driver.domain_get_launch_security_info(cx, args).await.map(Reply::DomainGetLaunchSecurityInfo)
        }),
        Call::DomainGetMessages(args) => {
            Box::pin(async move { driver.domain_get_messages(cx, args).await.map(Reply::DomainGetMessages) })
        }
        Call::DomainSetLaunchSecurityState(args) => Box::pin(async move {
            driver.domain_set_launch_security_state(cx, *args).await.map(Reply::DomainSetLaunchSecurityState)
        }),
        Call::DomainAbortJobFlags(args) => {
            Box::pin(async move { driver.domain_abort_job_flags(cx, args).await.map(Reply::DomainAbortJobFlags) })
        }
        Call::DomainGetAutostartOnce(args) => {
            Box::pin(async move { driver.domain_get_autostart_once(cx, args).await.map(Reply::DomainGetAutostartOnce) })
        }
        Call::DomainSetAutostartOnce(args) => {
            Box::pin(async move { driver.domain_set_autostart_once(cx, args).await.map(Reply::DomainSetAutostartOnce) })
        }
        Call::DomainInjectNmi(args) => {
            Box::pin(async move { driver.domain_inject_nmi(cx, args).await.map(Reply::DomainInjectNmi) })
        }
        Call::DomainSendKey(args) => {
            Box::pin(async move { driver.domain_send_key(cx, *args).await.map(Reply::DomainSendKey) })
        }
        Call::DomainPmSuspendForDuration(args) => Box::pin(async move {
            driver.domain_pm_suspend_for_duration(cx, args).await.map(Reply::DomainPmSuspendForDuration)
        }),
        Call::DomainPmWakeup(args) => {
            Box::pin(async move { driver.domain_pm_wakeup(cx, args).await.map(Reply::DomainPmWakeup) })
        }
        Call::DomainGetHostname(args) => {
            Box::pin(async move { driver.domain_get_hostname(cx, args).await.map(Reply::DomainGetHostname) })
        }
        Call::DomainFstrim(args) => {
            Box::pin(async move { driver.domain_fstrim(cx, *args).await.map(Reply::DomainFstrim) })
        }
        Call::DomainSendProcessSignal(args) => {
            Box::pin(
                async move { driver.domain_send_process_signal(cx, args).await.map(Reply::DomainSendProcessSignal) },
            )
        }
        Call::DomainFsfreeze(args) => {
            Box::pin(async move { driver.domain_fsfreeze(cx, *args).await.map(Reply::DomainFsfreeze) })
        }
        Call::DomainFsthaw(args) => {
            Box::pin(async move { driver.domain_fsthaw(cx, *args).await.map(Reply::DomainFsthaw) })
        }
        Call::DomainGetTime(args) => {
            Box::pin(async move { driver.domain_get_time(cx, args).await.map(Reply::DomainGetTime) })
        }
        Call::DomainSetTime(args) => {
            Box::pin(async move { driver.domain_set_time(cx, args).await.map(Reply::DomainSetTime) })
        }
        Call::DomainGetFsinfo(args) => {
            Box::pin(async move { driver.domain_get_fsinfo(cx, args).await.map(Reply::DomainGetFsinfo) })
        }
        Call::DomainInterfaceAddresses(args) => {
            Box::pin(
                async move { driver.domain_interface_addresses(cx, args).await.map(Reply::DomainInterfaceAddresses) },
            )
        }
        Call::DomainSetUserPassword(args) => {
            Box::pin(async move { driver.domain_set_user_password(cx, *args).await.map(Reply::DomainSetUserPassword) })
        }
        Call::DomainGetGuestVcpus(args) => {
            Box::pin(async move { driver.domain_get_guest_vcpus(cx, args).await.map(Reply::DomainGetGuestVcpus) })
        }
        Call::DomainSetGuestVcpus(args) => {
            Box::pin(async move { driver.domain_set_guest_vcpus(cx, *args).await.map(Reply::DomainSetGuestVcpus) })
        }
        Call::DomainGetGuestInfo(args) => {
            Box::pin(async move { driver.domain_get_guest_info(cx, args).await.map(Reply::DomainGetGuestInfo) })
        }
        Call::DomainAgentSetResponseTimeout(args) => Box::pin(async move {
            driver.domain_agent_set_response_timeout(cx, args).await.map(Reply::DomainAgentSetResponseTimeout)
        }),
        Call::DomainAuthorizedSshKeysGet(args) => Box::pin(async move {
            driver.domain_authorized_ssh_keys_get(cx, *args).await.map(Reply::DomainAuthorizedSshKeysGet)
        }),
        Call::DomainAuthorizedSshKeysSet(args) => Box::pin(async move {
            driver.domain_authorized_ssh_keys_set(cx, *args).await.map(Reply::DomainAuthorizedSshKeysSet)
        }),
        Call::DomainBlockStats(args) => {
            Box::pin(async move { driver.domain_block_stats(cx, *args).await.map(Reply::DomainBlockStats) })
        }
        Call::DomainBlockPeek(args) => {
            Box::pin(async move { driver.domain_block_peek(cx, *args).await.map(Reply::DomainBlockPeek) })
        }
        Call::DomainGetBlockInfo(args) => {
            Box::pin(async move { driver.domain_get_block_info(cx, *args).await.map(Reply::DomainGetBlockInfo) })
        }
        Call::DomainBlockJobAbort(args) => {
            Box::pin(async move { driver.domain_block_job_abort(cx, *args).await.map(Reply::DomainBlockJobAbort) })
        }
        Call::DomainGetBlockJobInfo(args) => {
            Box::pin(async move { driver.domain_get_block_job_info(cx, *args).await.map(Reply::DomainGetBlockJobInfo) })
        }
        Call::DomainBlockJobSetSpeed(args) => {
            Box::pin(
                async move { driver.domain_block_job_set_speed(cx, *args).await.map(Reply::DomainBlockJobSetSpeed) },
            )
        }
        Call::DomainBlockPull(args) => {
            Box::pin(async move { driver.domain_block_pull(cx, *args).await.map(Reply::DomainBlockPull) })
        }
        Call::DomainBlockStatsFlags(args) => {
            Box::pin(async move { driver.domain_block_stats_flags(cx, *args).await.map(Reply::DomainBlockStatsFlags) })
        }
        Call::DomainBlockResize(args) => {
            Box::pin(async move { driver.domain_block_resize(cx, *args).await.map(Reply::DomainBlockResize) })
        }
        Call::DomainGetDiskErrors(args) => {
            Box::pin(async move { driver.domain_get_disk_errors(cx, args).await.map(Reply::DomainGetDiskErrors) })
        }
        Call::DomainBlockRebase(args) => {
            Box::pin(async move { driver.domain_block_rebase(cx, *args).await.map(Reply::DomainBlockRebase) })
        }
        Call::DomainBlockCommit(args) => {
            Box::pin(async move { driver.domain_block_commit(cx, *args).await.map(Reply::DomainBlockCommit) })
        }
        Call::DomainBlockCopy(args) => {
            Box::pin(async move { driver.domain_block_copy(cx, *args).await.map(Reply::DomainBlockCopy) })
        }
        Call::DomainSetBlockThreshold(args) => {
            Box::pin(
                async move { driver.domain_set_block_threshold(cx, *args).await.map(Reply::DomainSetBlockThreshold) },
            )
        }
        Call::DomainSetThrottleGroup(args) => {
            Box::pin(
                async move { driver.domain_set_throttle_group(cx, *args).await.map(Reply::DomainSetThrottleGroup) },
            )
        }
        Call::DomainDelThrottleGroup(args) => {
            Box::pin(
                async move { driver.domain_del_throttle_group(cx, *args).await.map(Reply::DomainDelThrottleGroup) },
            )
        }
        Call::DomainCheckpointCreateXml(args) => Box::pin(async move {
            driver
                .domain_checkpoint_create_xml(cx, *args)
                .await
                .map(|ret| Reply::DomainCheckpointCreateXml(Box::new(ret)))
        }),
        Call::DomainCheckpointGetXmlDesc(args) => Box::pin(async move {
            driver.domain_checkpoint_get_xml_desc(cx, *args).await.map(Reply::DomainCheckpointGetXmlDesc)
        }),
        Call::DomainListAllCheckpoints(args) => {
            Box::pin(
                async move { driver.domain_list_all_checkpoints(cx, args).await.map(Reply::DomainListAllCheckpoints) },
            )
        }
        Call::DomainCheckpointListAllChildren(args) => Box::pin(async move {
            driver.domain_checkpoint_list_all_children(cx, *args).await.map(Reply::DomainCheckpointListAllChildren)
        }),
        Call::DomainCheckpointLookupByName(args) => Box::pin(async move {
            driver
                .domain_checkpoint_lookup_by_name(cx, *args)
                .await
                .map(|ret| Reply::DomainCheckpointLookupByName(Box::new(ret)))
        }),
        Call::DomainCheckpointGetParent(args) => Box::pin(async move {
            driver
                .domain_checkpoint_get_parent(cx, *args)
                .await
                .map(|ret| Reply::DomainCheckpointGetParent(Box::new(ret)))
        }),
        Call::DomainCheckpointDelete(args) => {
            Box::pin(async move { driver.domain_checkpoint_delete(cx, *args).await.map(Reply::DomainCheckpointDelete) })
        }
        Call::DomainBackupBegin(args) => {
            Box::pin(async move { driver.domain_backup_begin(cx, *args).await.map(Reply::DomainBackupBegin) })
        }
        Call::DomainBackupGetXmlDesc(args) => {
            Box::pin(
                async move { driver.domain_backup_get_xml_desc(cx, args).await.map(Reply::DomainBackupGetXmlDesc) },
            )
        }
        Call::DomainAttachDevice(args) => {
            Box::pin(async move { driver.domain_attach_device(cx, *args).await.map(Reply::DomainAttachDevice) })
        }
        Call::DomainDetachDevice(args) => {
            Box::pin(async move { driver.domain_detach_device(cx, *args).await.map(Reply::DomainDetachDevice) })
        }
        Call::DomainAttachDeviceFlags(args) => {
            Box::pin(
                async move { driver.domain_attach_device_flags(cx, *args).await.map(Reply::DomainAttachDeviceFlags) },
            )
        }
        Call::DomainDetachDeviceFlags(args) => {
            Box::pin(
                async move { driver.domain_detach_device_flags(cx, *args).await.map(Reply::DomainDetachDeviceFlags) },
            )
        }
        Call::DomainUpdateDeviceFlags(args) => {
            Box::pin(
                async move { driver.domain_update_device_flags(cx, *args).await.map(Reply::DomainUpdateDeviceFlags) },
            )
        }
        Call::DomainOpenConsole(args) => {
            Box::pin(async move { driver.domain_open_console(cx, *args).await.map(Reply::DomainOpenConsole) })
        }
        Call::DomainScreenshot(args) => {
            Box::pin(async move { driver.domain_screenshot(cx, args).await.map(Reply::DomainScreenshot) })
        }
        Call::DomainOpenGraphics(args) => {
            Box::pin(async move { driver.domain_open_graphics(cx, args).await.map(Reply::DomainOpenGraphics) })
        }
        Call::DomainOpenChannel(args) => {
            Box::pin(async move { driver.domain_open_channel(cx, *args).await.map(Reply::DomainOpenChannel) })
        }
        Call::DomainOpenGraphicsFd(args) => {
            Box::pin(async move { driver.domain_open_graphics_fd(cx, args).await.map(Reply::DomainOpenGraphicsFd) })
        }
        Call::DomainDetachDeviceAlias(args) => {
            Box::pin(
                async move { driver.domain_detach_device_alias(cx, *args).await.map(Reply::DomainDetachDeviceAlias) },
            )
        }
        Call::DomainFdAssociate(args) => {
            Box::pin(async move { driver.domain_fd_associate(cx, *args).await.map(Reply::DomainFdAssociate) })
        }
        Call::DomainGraphicsReload(args) => {
            Box::pin(async move { driver.domain_graphics_reload(cx, args).await.map(Reply::DomainGraphicsReload) })
        }
        Call::DomainMigratePrepare(args) => {
            Box::pin(async move { driver.domain_migrate_prepare(cx, args).await.map(Reply::DomainMigratePrepare) })
        }
        Call::DomainMigratePerform(args) => {
            Box::pin(async move { driver.domain_migrate_perform(cx, *args).await.map(Reply::DomainMigratePerform) })
        }
        Call::DomainMigrateFinish(args) => {
            Box::pin(async move { driver.domain_migrate_finish(cx, *args).await.map(Reply::DomainMigrateFinish) })
        }
        Call::DomainMigratePrepare2(args) => {
            Box::pin(async move { driver.domain_migrate_prepare2(cx, *args).await.map(Reply::DomainMigratePrepare2) })
        }
        Call::DomainMigrateFinish2(args) => {
            Box::pin(async move { driver.domain_migrate_finish2(cx, *args).await.map(Reply::DomainMigrateFinish2) })
        }
        Call::DomainMigratePrepareTunnel(args) => Box::pin(async move {
            driver.domain_migrate_prepare_tunnel(cx, args).await.map(Reply::DomainMigratePrepareTunnel)
        }),
        Call::DomainMigrateSetMaxDowntime(args) => Box::pin(async move {
            driver.domain_migrate_set_max_downtime(cx, args).await.map(Reply::DomainMigrateSetMaxDowntime)
        }),
        Call::DomainMigrateSetMaxSpeed(args) => {
            Box::pin(
                async move { driver.domain_migrate_set_max_speed(cx, args).await.map(Reply::DomainMigrateSetMaxSpeed) },
            )
        }
        Call::DomainMigrateBegin3(args) => {
            Box::pin(async move { driver.domain_migrate_begin3(cx, *args).await.map(Reply::DomainMigrateBegin3) })
        }
        Call::DomainMigratePrepare3(args) => {
            Box::pin(async move { driver.domain_migrate_prepare3(cx, *args).await.map(Reply::DomainMigratePrepare3) })
        }
        Call::DomainMigratePrepareTunnel3(args) => Box::pin(async move {
            driver.domain_migrate_prepare_tunnel3(cx, *args).await.map(Reply::DomainMigratePrepareTunnel3)
        }),
        Call::DomainMigratePerform3(args) => {
            Box::pin(async move { driver.domain_migrate_perform3(cx, *args).await.map(Reply::DomainMigratePerform3) })
        }
        Call::DomainMigrateFinish3(args) => Box::pin(async move {
            driver.domain_migrate_finish3(cx, *args).await.map(|ret| Reply::DomainMigrateFinish3(Box::new(ret)))
        }),
        Call::DomainMigrateConfirm3(args) => {
            Box::pin(async move { driver.domain_migrate_confirm3(cx, *args).await.map(Reply::DomainMigrateConfirm3) })
        }
        Call::DomainMigrateGetMaxSpeed(args) => {
            Box::pin(
                async move { driver.domain_migrate_get_max_speed(cx, args).await.map(Reply::DomainMigrateGetMaxSpeed) },
            )
        }
        Call::DomainMigrateGetCompressionCache(args) => Box::pin(async move {
            driver.domain_migrate_get_compression_cache(cx, args).await.map(Reply::DomainMigrateGetCompressionCache)
        }),
        Call::DomainMigrateSetCompressionCache(args) => Box::pin(async move {
            driver.domain_migrate_set_compression_cache(cx, args).await.map(Reply::DomainMigrateSetCompressionCache)
        }),
        Call::DomainMigrateBegin3Params(args) => Box::pin(async move {
            driver.domain_migrate_begin3_params(cx, *args).await.map(Reply::DomainMigrateBegin3Params)
        }),
        Call::DomainMigratePrepare3Params(args) => Box::pin(async move {
            driver.domain_migrate_prepare3_params(cx, args).await.map(Reply::DomainMigratePrepare3Params)
        }),
        Call::DomainMigratePrepareTunnel3Params(args) => Box::pin(async move {
            driver.domain_migrate_prepare_tunnel3_params(cx, args).await.map(Reply::DomainMigratePrepareTunnel3Params)
        }),
        Call::DomainMigratePerform3Params(args) => Box::pin(async move {
            driver.domain_migrate_perform3_params(cx, *args).await.map(Reply::DomainMigratePerform3Params)
        }),
        Call::DomainMigrateFinish3Params(args) => Box::pin(async move {
            driver
                .domain_migrate_finish3_params(cx, args)
                .await
                .map(|ret| Reply::DomainMigrateFinish3Params(Box::new(ret)))
        }),
        Call::DomainMigrateConfirm3Params(args) => Box::pin(async move {
            driver.domain_migrate_confirm3_params(cx, *args).await.map(Reply::DomainMigrateConfirm3Params)
        }),
        Call::DomainMigrateStartPostCopy(args) => Box::pin(async move {
            driver.domain_migrate_start_post_copy(cx, args).await.map(Reply::DomainMigrateStartPostCopy)
        }),
        Call::DomainMigrateGetMaxDowntime(args) => Box::pin(async move {
            driver.domain_migrate_get_max_downtime(cx, args).await.map(Reply::DomainMigrateGetMaxDowntime)
        }),
        Call::DomainCoreDump(args) => {
            Box::pin(async move { driver.domain_core_dump(cx, *args).await.map(Reply::DomainCoreDump) })
        }
        Call::DomainRestore(args) => {
            Box::pin(async move { driver.domain_restore(cx, args).await.map(Reply::DomainRestore) })
        }
        Call::DomainSave(args) => Box::pin(async move { driver.domain_save(cx, *args).await.map(Reply::DomainSave) }),
        Call::DomainManagedSave(args) => {
            Box::pin(async move { driver.domain_managed_save(cx, args).await.map(Reply::DomainManagedSave) })
        }
        Call::DomainHasManagedSaveImage(args) => Box::pin(async move {
            driver.domain_has_managed_save_image(cx, args).await.map(Reply::DomainHasManagedSaveImage)
        }),
        Call::DomainManagedSaveRemove(args) => {
            Box::pin(
                async move { driver.domain_managed_save_remove(cx, args).await.map(Reply::DomainManagedSaveRemove) },
            )
        }
        Call::DomainSaveFlags(args) => {
            Box::pin(async move { driver.domain_save_flags(cx, *args).await.map(Reply::DomainSaveFlags) })
        }
        Call::DomainRestoreFlags(args) => {
            Box::pin(async move { driver.domain_restore_flags(cx, args).await.map(Reply::DomainRestoreFlags) })
        }
        Call::DomainSaveImageGetXmlDesc(args) => Box::pin(async move {
            driver.domain_save_image_get_xml_desc(cx, args).await.map(Reply::DomainSaveImageGetXmlDesc)
        }),
        Call::DomainSaveImageDefineXml(args) => {
            Box::pin(
                async move { driver.domain_save_image_define_xml(cx, args).await.map(Reply::DomainSaveImageDefineXml) },
            )
        }
        Call::DomainCoreDumpWithFormat(args) => Box::pin(async move {
            driver.domain_core_dump_with_format(cx, *args).await.map(Reply::DomainCoreDumpWithFormat)
        }),
        Call::DomainManagedSaveGetXmlDesc(args) => Box::pin(async move {
            driver.domain_managed_save_get_xml_desc(cx, args).await.map(Reply::DomainManagedSaveGetXmlDesc)
        }),
        Call::DomainManagedSaveDefineXml(args) => Box::pin(async move {
            driver.domain_managed_save_define_xml(cx, *args).await.map(Reply::DomainManagedSaveDefineXml)
        }),
        Call::DomainSaveParams(args) => {
            Box::pin(async move { driver.domain_save_params(cx, *args).await.map(Reply::DomainSaveParams) })
        }
        Call::DomainRestoreParams(args) => {
            Box::pin(async move { driver.domain_restore_params(cx, args).await.map(Reply::DomainRestoreParams) })
        }
        Call::DomainSnapshotCreateXml(args) => Box::pin(async move {
            driver.domain_snapshot_create_xml(cx, *args).await.map(|ret| Reply::DomainSnapshotCreateXml(Box::new(ret)))
        }),
        Call::DomainSnapshotGetXmlDesc(args) => Box::pin(async move {
            driver.domain_snapshot_get_xml_desc(cx, *args).await.map(Reply::DomainSnapshotGetXmlDesc)
        }),
        Call::DomainSnapshotNum(args) => {
            Box::pin(async move { driver.domain_snapshot_num(cx, args).await.map(Reply::DomainSnapshotNum) })
        }
        Call::DomainSnapshotListNames(args) => {
            Box::pin(
                async move { driver.domain_snapshot_list_names(cx, args).await.map(Reply::DomainSnapshotListNames) },
            )
        }
        Call::DomainSnapshotLookupByName(args) => Box::pin(async move {
            driver
                .domain_snapshot_lookup_by_name(cx, *args)
                .await
                .map(|ret| Reply::DomainSnapshotLookupByName(Box::new(ret)))
        }),
        Call::DomainHasCurrentSnapshot(args) => {
            Box::pin(
                async move { driver.domain_has_current_snapshot(cx, args).await.map(Reply::DomainHasCurrentSnapshot) },
            )
        }
        Call::DomainSnapshotCurrent(args) => Box::pin(async move {
            driver.domain_snapshot_current(cx, args).await.map(|ret| Reply::DomainSnapshotCurrent(Box::new(ret)))
        }),
        Call::DomainRevertToSnapshot(args) => {
            Box::pin(
                async move { driver.domain_revert_to_snapshot(cx, *args).await.map(Reply::DomainRevertToSnapshot) },
            )
        }
        Call::DomainSnapshotDelete(args) => {
            Box::pin(async move { driver.domain_snapshot_delete(cx, *args).await.map(Reply::DomainSnapshotDelete) })
        }
        Call::DomainSnapshotGetParent(args) => Box::pin(async move {
            driver.domain_snapshot_get_parent(cx, *args).await.map(|ret| Reply::DomainSnapshotGetParent(Box::new(ret)))
        }),
        Call::DomainSnapshotNumChildren(args) => Box::pin(async move {
            driver.domain_snapshot_num_children(cx, *args).await.map(Reply::DomainSnapshotNumChildren)
        }),
        Call::DomainSnapshotListChildrenNames(args) => Box::pin(async move {
            driver.domain_snapshot_list_children_names(cx, *args).await.map(Reply::DomainSnapshotListChildrenNames)
        }),
        Call::DomainSnapshotIsCurrent(args) => {
            Box::pin(
                async move { driver.domain_snapshot_is_current(cx, *args).await.map(Reply::DomainSnapshotIsCurrent) },
            )
        }
        Call::DomainSnapshotHasMetadata(args) => Box::pin(async move {
            driver.domain_snapshot_has_metadata(cx, *args).await.map(Reply::DomainSnapshotHasMetadata)
        }),
        Call::DomainListAllSnapshots(args) => {
            Box::pin(async move { driver.domain_list_all_snapshots(cx, args).await.map(Reply::DomainListAllSnapshots) })
        }
        Call::DomainSnapshotListAllChildren(args) => Box::pin(async move {
            driver.domain_snapshot_list_all_children(cx, *args).await.map(Reply::DomainSnapshotListAllChildren)
        }),
        Call::DomainGetMaxMemory(args) => {
            Box::pin(async move { driver.domain_get_max_memory(cx, args).await.map(Reply::DomainGetMaxMemory) })
        }
        Call::DomainGetMaxVcpus(args) => {
            Box::pin(async move { driver.domain_get_max_vcpus(cx, args).await.map(Reply::DomainGetMaxVcpus) })
        }
        Call::DomainGetVcpus(args) => {
            Box::pin(async move { driver.domain_get_vcpus(cx, args).await.map(Reply::DomainGetVcpus) })
        }
        Call::DomainPinVcpu(args) => {
            Box::pin(async move { driver.domain_pin_vcpu(cx, *args).await.map(Reply::DomainPinVcpu) })
        }
        Call::DomainSetMaxMemory(args) => {
            Box::pin(async move { driver.domain_set_max_memory(cx, args).await.map(Reply::DomainSetMaxMemory) })
        }
        Call::DomainSetMemory(args) => {
            Box::pin(async move { driver.domain_set_memory(cx, args).await.map(Reply::DomainSetMemory) })
        }
        Call::DomainSetVcpus(args) => {
            Box::pin(async move { driver.domain_set_vcpus(cx, args).await.map(Reply::DomainSetVcpus) })
        }
        Call::DomainGetSchedulerType(args) => {
            Box::pin(async move { driver.domain_get_scheduler_type(cx, args).await.map(Reply::DomainGetSchedulerType) })
        }
        Call::DomainGetSchedulerParameters(args) => Box::pin(async move {
            driver.domain_get_scheduler_parameters(cx, args).await.map(Reply::DomainGetSchedulerParameters)
        }),
        Call::DomainSetSchedulerParameters(args) => Box::pin(async move {
            driver.domain_set_scheduler_parameters(cx, *args).await.map(Reply::DomainSetSchedulerParameters)
        }),
        Call::DomainInterfaceStats(args) => {
            Box::pin(async move { driver.domain_interface_stats(cx, *args).await.map(Reply::DomainInterfaceStats) })
        }
        Call::DomainMemoryPeek(args) => {
            Box::pin(async move { driver.domain_memory_peek(cx, args).await.map(Reply::DomainMemoryPeek) })
        }
        Call::DomainMemoryStats(args) => {
            Box::pin(async move { driver.domain_memory_stats(cx, args).await.map(Reply::DomainMemoryStats) })
        }
        Call::DomainSetMemoryParameters(args) => Box::pin(async move {
            driver.domain_set_memory_parameters(cx, *args).await.map(Reply::DomainSetMemoryParameters)
        }),
        Call::DomainGetMemoryParameters(args) => Box::pin(async move {
            driver.domain_get_memory_parameters(cx, args).await.map(Reply::DomainGetMemoryParameters)
        }),
        Call::DomainSetVcpusFlags(args) => {
            Box::pin(async move { driver.domain_set_vcpus_flags(cx, args).await.map(Reply::DomainSetVcpusFlags) })
        }
        Call::DomainGetVcpusFlags(args) => {
            Box::pin(async move { driver.domain_get_vcpus_flags(cx, args).await.map(Reply::DomainGetVcpusFlags) })
        }
        Call::DomainSetMemoryFlags(args) => {
            Box::pin(async move { driver.domain_set_memory_flags(cx, args).await.map(Reply::DomainSetMemoryFlags) })
        }
        Call::DomainSetBlkioParameters(args) => {
            Box::pin(
                async move { driver.domain_set_blkio_parameters(cx, *args).await.map(Reply::DomainSetBlkioParameters) },
            )
        }
        Call::DomainGetBlkioParameters(args) => {
            Box::pin(
                async move { driver.domain_get_blkio_parameters(cx, args).await.map(Reply::DomainGetBlkioParameters) },
            )
        }
        Call::DomainSetSchedulerParametersFlags(args) => Box::pin(async move {
            driver.domain_set_scheduler_parameters_flags(cx, *args).await.map(Reply::DomainSetSchedulerParametersFlags)
        }),
        Call::DomainGetSchedulerParametersFlags(args) => Box::pin(async move {
            driver.domain_get_scheduler_parameters_flags(cx, args).await.map(Reply::DomainGetSchedulerParametersFlags)
        }),
        Call::DomainPinVcpuFlags(args) => {
            Box::pin(async move { driver.domain_pin_vcpu_flags(cx, *args).await.map(Reply::DomainPinVcpuFlags) })
        }
        Call::DomainGetVcpuPinInfo(args) => {
            Box::pin(async move { driver.domain_get_vcpu_pin_info(cx, args).await.map(Reply::DomainGetVcpuPinInfo) })
        }
        Call::DomainSetBlockIoTune(args) => {
            Box::pin(async move { driver.domain_set_block_io_tune(cx, *args).await.map(Reply::DomainSetBlockIoTune) })
        }
        Call::DomainGetBlockIoTune(args) => {
            Box::pin(async move { driver.domain_get_block_io_tune(cx, *args).await.map(Reply::DomainGetBlockIoTune) })
        }
        Call::DomainSetNumaParameters(args) => {
            Box::pin(
                async move { driver.domain_set_numa_parameters(cx, *args).await.map(Reply::DomainSetNumaParameters) },
            )
        }
        Call::DomainGetNumaParameters(args) => {
            Box::pin(
                async move { driver.domain_get_numa_parameters(cx, args).await.map(Reply::DomainGetNumaParameters) },
            )
        }
        Call::DomainSetInterfaceParameters(args) => Box::pin(async move {
            driver.domain_set_interface_parameters(cx, *args).await.map(Reply::DomainSetInterfaceParameters)
        }),
        Call::DomainGetInterfaceParameters(args) => Box::pin(async move {
            driver.domain_get_interface_parameters(cx, *args).await.map(Reply::DomainGetInterfaceParameters)
        }),
        Call::DomainGetCpuStats(args) => {
            Box::pin(async move { driver.domain_get_cpu_stats(cx, args).await.map(Reply::DomainGetCpuStats) })
        }
        Call::DomainPinEmulator(args) => {
            Box::pin(async move { driver.domain_pin_emulator(cx, *args).await.map(Reply::DomainPinEmulator) })
        }
        Call::DomainGetEmulatorPinInfo(args) => {
            Box::pin(
                async move { driver.domain_get_emulator_pin_info(cx, args).await.map(Reply::DomainGetEmulatorPinInfo) },
            )
        }
        Call::DomainSetMemoryStatsPeriod(args) => Box::pin(async move {
            driver.domain_set_memory_stats_period(cx, args).await.map(Reply::DomainSetMemoryStatsPeriod)
        }),
        Call::DomainGetIothreadInfo(args) => {
            Box::pin(async move { driver.domain_get_iothread_info(cx, args).await.map(Reply::DomainGetIothreadInfo) })
        }
        Call::DomainPinIothread(args) => {
            Box::pin(async move { driver.domain_pin_iothread(cx, *args).await.map(Reply::DomainPinIothread) })
        }
        Call::DomainAddIothread(args) => {
            Box::pin(async move { driver.domain_add_iothread(cx, args).await.map(Reply::DomainAddIothread) })
        }
        Call::DomainDelIothread(args) => {
            Box::pin(async move { driver.domain_del_iothread(cx, args).await.map(Reply::DomainDelIothread) })
        }
        Call::DomainGetPerfEvents(args) => {
            Box::pin(async move { driver.domain_get_perf_events(cx, args).await.map(Reply::DomainGetPerfEvents) })
        }
        Call::DomainSetPerfEvents(args) => {
            Box::pin(async move { driver.domain_set_perf_events(cx, *args).await.map(Reply::DomainSetPerfEvents) })
        }
        Call::DomainSetVcpu(args) => {
            Box::pin(async move { driver.domain_set_vcpu(cx, *args).await.map(Reply::DomainSetVcpu) })
        }
        Call::DomainSetIothreadParams(args) => {
            Box::pin(
                async move { driver.domain_set_iothread_params(cx, *args).await.map(Reply::DomainSetIothreadParams) },
            )
        }
        Call::DomainStartDirtyRateCalc(args) => {
            Box::pin(
                async move { driver.domain_start_dirty_rate_calc(cx, args).await.map(Reply::DomainStartDirtyRateCalc) },
            )
        }
        Call::ConnectDomainEventRegister(args) => Box::pin(async move {
            driver.connect_domain_event_register(cx, args).await.map(Reply::ConnectDomainEventRegister)
        }),
        Call::ConnectDomainEventDeregister(args) => Box::pin(async move {
            driver.connect_domain_event_deregister(cx, args).await.map(Reply::ConnectDomainEventDeregister)
        }),
        Call::ConnectDomainEventRegisterAny(args) => Box::pin(async move {
            driver.connect_domain_event_register_any(cx, args).await.map(Reply::ConnectDomainEventRegisterAny)
        }),
        Call::ConnectDomainEventDeregisterAny(args) => Box::pin(async move {
            driver.connect_domain_event_deregister_any(cx, args).await.map(Reply::ConnectDomainEventDeregisterAny)
        }),
        Call::ConnectDomainEventCallbackRegisterAny(args) => Box::pin(async move {
            driver
                .connect_domain_event_callback_register_any(cx, args)
                .await
                .map(Reply::ConnectDomainEventCallbackRegisterAny)
        }),
        Call::ConnectDomainEventCallbackDeregisterAny(args) => Box::pin(async move {
            driver
                .connect_domain_event_callback_deregister_any(cx, args)
                .await
                .map(Reply::ConnectDomainEventCallbackDeregisterAny)
        }),
        Call::ConnectRegisterCloseCallback(args) => Box::pin(async move {
            driver.connect_register_close_callback(cx, args).await.map(Reply::ConnectRegisterCloseCallback)
        }),
        Call::ConnectUnregisterCloseCallback(args) => Box::pin(async move {
            driver.connect_unregister_close_callback(cx, args).await.map(Reply::ConnectUnregisterCloseCallback)
        }),
        Call::NodeGetInfo(args) => {
            Box::pin(async move { driver.node_get_info(cx, args).await.map(Reply::NodeGetInfo) })
        }
        Call::NodeGetCellsFreeMemory(args) => {
            Box::pin(
                async move { driver.node_get_cells_free_memory(cx, args).await.map(Reply::NodeGetCellsFreeMemory) },
            )
        }
        Call::NodeGetFreeMemory(args) => {
            Box::pin(async move { driver.node_get_free_memory(cx, args).await.map(Reply::NodeGetFreeMemory) })
        }
        Call::NodeDeviceDettach(args) => {
            Box::pin(async move { driver.node_device_dettach(cx, args).await.map(Reply::NodeDeviceDettach) })
        }
        Call::NodeDeviceReAttach(args) => {
            Box::pin(async move { driver.node_device_re_attach(cx, args).await.map(Reply::NodeDeviceReAttach) })
        }
        Call::NodeDeviceReset(args) => {
            Box::pin(async move { driver.node_device_reset(cx, args).await.map(Reply::NodeDeviceReset) })
        }
        Call::NodeGetSecurityModel(args) => {
            Box::pin(async move { driver.node_get_security_model(cx, args).await.map(Reply::NodeGetSecurityModel) })
        }
        Call::NodeGetCpuStats(args) => {
            Box::pin(async move { driver.node_get_cpu_stats(cx, args).await.map(Reply::NodeGetCpuStats) })
        }
        Call::NodeGetMemoryStats(args) => {
            Box::pin(async move { driver.node_get_memory_stats(cx, args).await.map(Reply::NodeGetMemoryStats) })
        }
        Call::NodeSuspendForDuration(args) => {
            Box::pin(async move { driver.node_suspend_for_duration(cx, args).await.map(Reply::NodeSuspendForDuration) })
        }
        Call::NodeSetMemoryParameters(args) => {
            Box::pin(
                async move { driver.node_set_memory_parameters(cx, args).await.map(Reply::NodeSetMemoryParameters) },
            )
        }
        Call::NodeGetMemoryParameters(args) => {
            Box::pin(
                async move { driver.node_get_memory_parameters(cx, args).await.map(Reply::NodeGetMemoryParameters) },
            )
        }
        Call::NodeGetCpuMap(args) => {
            Box::pin(async move { driver.node_get_cpu_map(cx, args).await.map(Reply::NodeGetCpuMap) })
        }
        Call::NodeDeviceDetachFlags(args) => {
            Box::pin(async move { driver.node_device_detach_flags(cx, args).await.map(Reply::NodeDeviceDetachFlags) })
        }
        Call::NodeGetFreePages(args) => {
            Box::pin(async move { driver.node_get_free_pages(cx, args).await.map(Reply::NodeGetFreePages) })
        }
        Call::NodeAllocPages(args) => {
            Box::pin(async move { driver.node_alloc_pages(cx, args).await.map(Reply::NodeAllocPages) })
        }
        Call::NodeGetSevInfo(args) => {
            Box::pin(async move { driver.node_get_sev_info(cx, args).await.map(Reply::NodeGetSevInfo) })
        }
        Call::LxcDomainOpenNamespace(args) => {
            Box::pin(async move { driver.lxc_domain_open_namespace(cx, args).await.map(Reply::LxcDomainOpenNamespace) })
        }
        Call::QemuDomainMonitorCommand(args) => {
            Box::pin(
                async move { driver.qemu_domain_monitor_command(cx, *args).await.map(Reply::QemuDomainMonitorCommand) },
            )
        }
        Call::QemuDomainAttach(args) => {
            Box::pin(async move { driver.qemu_domain_attach(cx, args).await.map(Reply::QemuDomainAttach) })
        }
        Call::QemuDomainAgentCommand(args) => {
            Box::pin(
                async move { driver.qemu_domain_agent_command(cx, *args).await.map(Reply::QemuDomainAgentCommand) },
            )
        }
        Call::QemuConnectDomainMonitorEventRegister(args) => Box::pin(async move {
            driver
                .qemu_connect_domain_monitor_event_register(cx, *args)
                .await
                .map(Reply::QemuConnectDomainMonitorEventRegister)
        }),
        Call::QemuConnectDomainMonitorEventDeregister(args) => Box::pin(async move {
            driver
                .qemu_connect_domain_monitor_event_deregister(cx, args)
                .await
                .map(Reply::QemuConnectDomainMonitorEventDeregister)
        }),
        Call::QemuDomainMonitorCommandWithFiles(args) => Box::pin(async move {
            driver.qemu_domain_monitor_command_with_files(cx, *args).await.map(Reply::QemuDomainMonitorCommandWithFiles)
        }),
        other => refuse(&other),
    }
}
