//! The hypervisor family: which function answers which call.
//!
//! Source for behaviour and texts: libvirt's test driver, 11.3.0; outputs as 9.0.0.

use ferrovirt_driver::{Cx, HypervisorFamily};
use ferrovirt_error::Error;
#[allow(clippy::wildcard_imports, reason = "the table names most types of the family")]
use ferrovirt_proto::remote::*;

use crate::{
    backend::TestBackend,
    cpu,
    domain::{
        addresses, blkio,
        checkpoint::{calls as checkpoints, listing as checkpoint_lists},
        device, guest, info, interface_tune, io_tune, iothread, lifecycle, lookup, memory, metadata, numa, perf,
        persistence, save, screenshot,
        snapshot::{calls as snapshots, listing as snapshot_lists},
        stats, taint, tuning, vcpu, watch,
    },
    node::{self, domain_capabilities},
};

/// One line a call: the name that it and its function have, what it takes and what it gives. A function that wants what
/// rides beside the call says `cx`.
macro_rules! answers {
    ($($module:ident { $(fn $call:ident($args:ty $(, $cx:ident)?) -> $ret:ty;)* })*) => {
        impl HypervisorFamily for TestBackend {
            $($(
                async fn $call(&self, _cx: &Cx, args: $args) -> Result<$ret, Error> {
                    $module::$call(self, args $(, answers!(@second $cx _cx))?)
                }
            )*)*
        }
    };
    (@second $first:ident $second:ident) => { $second };
}

answers! {
    node {
        fn connect_get_type(()) -> ConnectGetTypeRet;
        fn connect_get_version(()) -> ConnectGetVersionRet;
        fn connect_get_hostname(()) -> ConnectGetHostnameRet;
        fn connect_get_capabilities(()) -> ConnectGetCapabilitiesRet;
        fn connect_get_sysinfo(ConnectGetSysinfoArgs) -> ConnectGetSysinfoRet;
        fn connect_get_max_vcpus(ConnectGetMaxVcpusArgs) -> ConnectGetMaxVcpusRet;
        fn connect_is_secure(()) -> ConnectIsSecureRet;
        fn connect_supports_feature(ConnectSupportsFeatureArgs) -> ConnectSupportsFeatureRet;
        fn node_get_info(()) -> NodeGetInfoRet;
        fn node_get_security_model(()) -> NodeGetSecurityModelRet;
        fn node_get_cpu_map(NodeGetCpuMapArgs) -> NodeGetCpuMapRet;
        fn node_get_cpu_stats(NodeGetCpuStatsArgs) -> NodeGetCpuStatsRet;
        fn node_get_free_memory(()) -> NodeGetFreeMemoryRet;
        fn node_get_cells_free_memory(NodeGetCellsFreeMemoryArgs) -> NodeGetCellsFreeMemoryRet;
        fn node_get_free_pages(NodeGetFreePagesArgs) -> NodeGetFreePagesRet;
    }
    lookup {
        fn connect_num_of_domains(()) -> ConnectNumOfDomainsRet;
        fn connect_list_domains(ConnectListDomainsArgs) -> ConnectListDomainsRet;
        fn connect_num_of_defined_domains(()) -> ConnectNumOfDefinedDomainsRet;
        fn connect_list_defined_domains(ConnectListDefinedDomainsArgs) -> ConnectListDefinedDomainsRet;
        fn connect_list_all_domains(ConnectListAllDomainsArgs) -> ConnectListAllDomainsRet;
        fn domain_lookup_by_id(DomainLookupByIdArgs) -> DomainLookupByIdRet;
        fn domain_lookup_by_name(DomainLookupByNameArgs) -> DomainLookupByNameRet;
        fn domain_lookup_by_uuid(DomainLookupByUuidArgs) -> DomainLookupByUuidRet;
    }
    info {
        fn domain_get_info(DomainGetInfoArgs) -> DomainGetInfoRet;
        fn domain_get_state(DomainGetStateArgs) -> DomainGetStateRet;
        fn domain_get_xml_desc(DomainGetXmlDescArgs) -> DomainGetXmlDescRet;
        fn domain_is_active(DomainIsActiveArgs) -> DomainIsActiveRet;
        fn domain_is_persistent(DomainIsPersistentArgs) -> DomainIsPersistentRet;
        fn domain_is_updated(DomainIsUpdatedArgs) -> DomainIsUpdatedRet;
        fn domain_get_os_type(DomainGetOsTypeArgs) -> DomainGetOsTypeRet;
        fn domain_get_max_memory(DomainGetMaxMemoryArgs) -> DomainGetMaxMemoryRet;
        fn domain_get_security_label(DomainGetSecurityLabelArgs) -> DomainGetSecurityLabelRet;
    }
    lifecycle {
        fn domain_create(DomainCreateArgs) -> ();
        fn domain_create_with_flags(DomainCreateWithFlagsArgs) -> DomainCreateWithFlagsRet;
        fn domain_create_with_files(DomainCreateWithFilesArgs, cx) -> DomainCreateWithFilesRet;
        fn domain_suspend(DomainSuspendArgs) -> ();
        fn domain_resume(DomainResumeArgs) -> ();
        fn domain_shutdown(DomainShutdownArgs) -> ();
        fn domain_shutdown_flags(DomainShutdownFlagsArgs) -> ();
        fn domain_reboot(DomainRebootArgs) -> ();
        fn domain_reset(DomainResetArgs) -> ();
        fn domain_destroy(DomainDestroyArgs) -> ();
        fn domain_destroy_flags(DomainDestroyFlagsArgs) -> ();
    }
    persistence {
        fn domain_define_xml(DomainDefineXmlArgs) -> DomainDefineXmlRet;
        fn domain_define_xml_flags(DomainDefineXmlFlagsArgs) -> DomainDefineXmlFlagsRet;
        fn domain_create_xml(DomainCreateXmlArgs) -> DomainCreateXmlRet;
        fn domain_create_xml_with_files(DomainCreateXmlWithFilesArgs, cx) -> DomainCreateXmlWithFilesRet;
        fn domain_undefine(DomainUndefineArgs) -> ();
        fn domain_undefine_flags(DomainUndefineFlagsArgs) -> ();
        fn domain_rename(DomainRenameArgs) -> DomainRenameRet;
        fn domain_get_autostart(DomainGetAutostartArgs) -> DomainGetAutostartRet;
        fn domain_set_autostart(DomainSetAutostartArgs) -> ();
    }
    memory {
        fn domain_set_memory(DomainSetMemoryArgs) -> ();
        fn domain_set_memory_flags(DomainSetMemoryFlagsArgs) -> ();
        fn domain_set_max_memory(DomainSetMaxMemoryArgs) -> ();
        fn domain_memory_stats(DomainMemoryStatsArgs) -> DomainMemoryStatsRet;
        fn domain_set_memory_stats_period(DomainSetMemoryStatsPeriodArgs) -> ();
    }
    vcpu {
        fn domain_get_max_vcpus(DomainGetMaxVcpusArgs) -> DomainGetMaxVcpusRet;
        fn domain_get_vcpus_flags(DomainGetVcpusFlagsArgs) -> DomainGetVcpusFlagsRet;
        fn domain_set_vcpus(DomainSetVcpusArgs) -> ();
        fn domain_set_vcpus_flags(DomainSetVcpusFlagsArgs) -> ();
        fn domain_get_vcpus(DomainGetVcpusArgs) -> DomainGetVcpusRet;
        fn domain_get_vcpu_pin_info(DomainGetVcpuPinInfoArgs) -> DomainGetVcpuPinInfoRet;
        fn domain_pin_vcpu(DomainPinVcpuArgs) -> ();
        fn domain_pin_vcpu_flags(DomainPinVcpuFlagsArgs) -> ();
        fn domain_pin_emulator(DomainPinEmulatorArgs) -> ();
        fn domain_get_emulator_pin_info(DomainGetEmulatorPinInfoArgs) -> DomainGetEmulatorPinInfoRet;
    }
    save {
        fn domain_save(DomainSaveArgs) -> ();
        fn domain_save_flags(DomainSaveFlagsArgs) -> ();
        fn domain_restore(DomainRestoreArgs) -> ();
        fn domain_restore_flags(DomainRestoreFlagsArgs) -> ();
        fn domain_save_image_get_xml_desc(DomainSaveImageGetXmlDescArgs) -> DomainSaveImageGetXmlDescRet;
        fn domain_save_image_define_xml(DomainSaveImageDefineXmlArgs) -> ();
        fn domain_core_dump(DomainCoreDumpArgs) -> ();
        fn domain_core_dump_with_format(DomainCoreDumpWithFormatArgs) -> ();
        fn domain_managed_save(DomainManagedSaveArgs) -> ();
        fn domain_managed_save_remove(DomainManagedSaveRemoveArgs) -> ();
        fn domain_has_managed_save_image(DomainHasManagedSaveImageArgs) -> DomainHasManagedSaveImageRet;
    }
    snapshots {
        fn domain_snapshot_create_xml(DomainSnapshotCreateXmlArgs) -> DomainSnapshotCreateXmlRet;
        fn domain_snapshot_delete(DomainSnapshotDeleteArgs) -> ();
        fn domain_revert_to_snapshot(DomainRevertToSnapshotArgs) -> ();
        fn domain_snapshot_get_xml_desc(DomainSnapshotGetXmlDescArgs) -> DomainSnapshotGetXmlDescRet;
        fn domain_snapshot_lookup_by_name(DomainSnapshotLookupByNameArgs) -> DomainSnapshotLookupByNameRet;
        fn domain_has_current_snapshot(DomainHasCurrentSnapshotArgs) -> DomainHasCurrentSnapshotRet;
        fn domain_snapshot_current(DomainSnapshotCurrentArgs) -> DomainSnapshotCurrentRet;
        fn domain_snapshot_get_parent(DomainSnapshotGetParentArgs) -> DomainSnapshotGetParentRet;
        fn domain_snapshot_is_current(DomainSnapshotIsCurrentArgs) -> DomainSnapshotIsCurrentRet;
        fn domain_snapshot_has_metadata(DomainSnapshotHasMetadataArgs) -> DomainSnapshotHasMetadataRet;
    }
    snapshot_lists {
        fn domain_snapshot_num(DomainSnapshotNumArgs) -> DomainSnapshotNumRet;
        fn domain_snapshot_list_names(DomainSnapshotListNamesArgs) -> DomainSnapshotListNamesRet;
        fn domain_list_all_snapshots(DomainListAllSnapshotsArgs) -> DomainListAllSnapshotsRet;
        fn domain_snapshot_num_children(DomainSnapshotNumChildrenArgs) -> DomainSnapshotNumChildrenRet;
        fn domain_snapshot_list_children_names(DomainSnapshotListChildrenNamesArgs)
            -> DomainSnapshotListChildrenNamesRet;
        fn domain_snapshot_list_all_children(DomainSnapshotListAllChildrenArgs) -> DomainSnapshotListAllChildrenRet;
    }
    checkpoints {
        fn domain_checkpoint_create_xml(DomainCheckpointCreateXmlArgs) -> DomainCheckpointCreateXmlRet;
        fn domain_checkpoint_delete(DomainCheckpointDeleteArgs) -> ();
        fn domain_checkpoint_get_xml_desc(DomainCheckpointGetXmlDescArgs) -> DomainCheckpointGetXmlDescRet;
        fn domain_checkpoint_lookup_by_name(DomainCheckpointLookupByNameArgs) -> DomainCheckpointLookupByNameRet;
        fn domain_checkpoint_get_parent(DomainCheckpointGetParentArgs) -> DomainCheckpointGetParentRet;
    }
    checkpoint_lists {
        fn domain_list_all_checkpoints(DomainListAllCheckpointsArgs) -> DomainListAllCheckpointsRet;
        fn domain_checkpoint_list_all_children(DomainCheckpointListAllChildrenArgs)
            -> DomainCheckpointListAllChildrenRet;
    }
    tuning {
        fn domain_get_scheduler_type(DomainGetSchedulerTypeArgs) -> DomainGetSchedulerTypeRet;
        fn domain_get_scheduler_parameters(DomainGetSchedulerParametersArgs) -> DomainGetSchedulerParametersRet;
        fn domain_get_scheduler_parameters_flags(DomainGetSchedulerParametersFlagsArgs)
            -> DomainGetSchedulerParametersFlagsRet;
        fn domain_set_scheduler_parameters(DomainSetSchedulerParametersArgs) -> ();
        fn domain_set_scheduler_parameters_flags(DomainSetSchedulerParametersFlagsArgs) -> ();
        fn domain_get_memory_parameters(DomainGetMemoryParametersArgs) -> DomainGetMemoryParametersRet;
        fn domain_set_memory_parameters(DomainSetMemoryParametersArgs) -> ();
        fn domain_set_lifecycle_action(DomainSetLifecycleActionArgs) -> ();
    }
    numa {
        fn domain_get_numa_parameters(DomainGetNumaParametersArgs) -> DomainGetNumaParametersRet;
        fn domain_set_numa_parameters(DomainSetNumaParametersArgs) -> ();
    }
    iothread {
        fn domain_get_iothread_info(DomainGetIothreadInfoArgs) -> DomainGetIothreadInfoRet;
        fn domain_pin_iothread(DomainPinIothreadArgs) -> ();
        fn domain_add_iothread(DomainAddIothreadArgs) -> ();
        fn domain_del_iothread(DomainDelIothreadArgs) -> ();
        fn domain_set_iothread_params(DomainSetIothreadParamsArgs) -> ();
    }
    blkio {
        fn domain_get_blkio_parameters(DomainGetBlkioParametersArgs) -> DomainGetBlkioParametersRet;
        fn domain_set_blkio_parameters(DomainSetBlkioParametersArgs) -> ();
    }
    io_tune {
        fn domain_get_block_io_tune(DomainGetBlockIoTuneArgs) -> DomainGetBlockIoTuneRet;
        fn domain_set_block_io_tune(DomainSetBlockIoTuneArgs) -> ();
    }
    device {
        fn domain_attach_device(DomainAttachDeviceArgs) -> ();
        fn domain_attach_device_flags(DomainAttachDeviceFlagsArgs) -> ();
        fn domain_detach_device_alias(DomainDetachDeviceAliasArgs) -> ();
        fn domain_update_device_flags(DomainUpdateDeviceFlagsArgs) -> ();
    }
    cpu {
        fn connect_baseline_cpu(ConnectBaselineCpuArgs) -> ConnectBaselineCpuRet;
        fn connect_get_cpu_model_names(ConnectGetCpuModelNamesArgs) -> ConnectGetCpuModelNamesRet;
    }
    domain_capabilities {
        fn connect_get_domain_capabilities(ConnectGetDomainCapabilitiesArgs) -> ConnectGetDomainCapabilitiesRet;
    }
    screenshot {
        fn domain_screenshot(DomainScreenshotArgs, cx) -> DomainScreenshotRet;
    }
    perf {
        fn domain_get_perf_events(DomainGetPerfEventsArgs) -> DomainGetPerfEventsRet;
        fn domain_set_perf_events(DomainSetPerfEventsArgs) -> ();
    }
    interface_tune {
        fn domain_get_interface_parameters(DomainGetInterfaceParametersArgs) -> DomainGetInterfaceParametersRet;
        fn domain_set_interface_parameters(DomainSetInterfaceParametersArgs) -> ();
    }
    taint {
        fn domain_get_messages(DomainGetMessagesArgs) -> DomainGetMessagesRet;
    }
    guest {
        fn domain_get_hostname(DomainGetHostnameArgs) -> DomainGetHostnameRet;
        fn domain_get_time(DomainGetTimeArgs) -> DomainGetTimeRet;
        fn domain_set_time(DomainSetTimeArgs) -> ();
        fn domain_get_control_info(DomainGetControlInfoArgs) -> DomainGetControlInfoRet;
        fn domain_fsfreeze(DomainFsfreezeArgs) -> DomainFsfreezeRet;
        fn domain_fsthaw(DomainFsthawArgs) -> DomainFsthawRet;
        fn domain_fstrim(DomainFstrimArgs) -> ();
        fn domain_get_fsinfo(DomainGetFsinfoArgs) -> DomainGetFsinfoRet;
        fn domain_inject_nmi(DomainInjectNmiArgs) -> ();
        fn domain_send_key(DomainSendKeyArgs) -> ();
        fn domain_set_user_password(DomainSetUserPasswordArgs) -> ();
        fn domain_send_process_signal(DomainSendProcessSignalArgs) -> ();
        fn domain_get_launch_security_info(DomainGetLaunchSecurityInfoArgs) -> DomainGetLaunchSecurityInfoRet;
        fn domain_memory_peek(DomainMemoryPeekArgs) -> DomainMemoryPeekRet;
    }
    stats {
        fn domain_block_stats(DomainBlockStatsArgs) -> DomainBlockStatsRet;
        fn domain_get_block_info(DomainGetBlockInfoArgs) -> DomainGetBlockInfoRet;
        fn domain_get_disk_errors(DomainGetDiskErrorsArgs) -> DomainGetDiskErrorsRet;
        fn domain_interface_stats(DomainInterfaceStatsArgs) -> DomainInterfaceStatsRet;
        fn domain_get_cpu_stats(DomainGetCpuStatsArgs) -> DomainGetCpuStatsRet;
        fn connect_get_all_domain_stats(ConnectGetAllDomainStatsArgs) -> ConnectGetAllDomainStatsRet;
    }
    addresses {
        fn domain_interface_addresses(DomainInterfaceAddressesArgs) -> DomainInterfaceAddressesRet;
    }
    metadata {
        fn domain_set_metadata(DomainSetMetadataArgs) -> ();
        fn domain_get_metadata(DomainGetMetadataArgs) -> DomainGetMetadataRet;
    }
    watch {
        fn connect_domain_event_callback_register_any(ConnectDomainEventCallbackRegisterAnyArgs)
            -> ConnectDomainEventCallbackRegisterAnyRet;
        fn connect_domain_event_callback_deregister_any(ConnectDomainEventCallbackDeregisterAnyArgs) -> ();
    }
}
