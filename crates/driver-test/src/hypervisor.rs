//! The hypervisor family: which function answers which call.
//!
//! Source for behaviour and texts: libvirt's test driver, 11.3.0; outputs as 9.0.0.

use ferrovirt_driver::{Cx, HypervisorFamily};
use ferrovirt_error::Error;
#[allow(clippy::wildcard_imports, reason = "the table names most types of the family")]
use ferrovirt_proto::remote::*;

use crate::{
    backend::TestBackend,
    domain::{info, lifecycle, lookup, metadata, persistence, watch},
    node,
};

/// One line a call: the name that it and its function have, what it takes and what it gives. A function that wants what
/// rides beside the call says `cx`.
macro_rules! answers {
    ($($module:ident { $($call:ident($args:ty $(, $cx:ident)?) -> $ret:ty;)* })*) => {
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
        connect_get_type(()) -> ConnectGetTypeRet;
        connect_get_version(()) -> ConnectGetVersionRet;
        connect_get_hostname(()) -> ConnectGetHostnameRet;
        connect_get_capabilities(()) -> ConnectGetCapabilitiesRet;
        connect_get_sysinfo(ConnectGetSysinfoArgs) -> ConnectGetSysinfoRet;
        connect_get_max_vcpus(ConnectGetMaxVcpusArgs) -> ConnectGetMaxVcpusRet;
        connect_is_secure(()) -> ConnectIsSecureRet;
        connect_supports_feature(ConnectSupportsFeatureArgs) -> ConnectSupportsFeatureRet;
        node_get_info(()) -> NodeGetInfoRet;
        node_get_security_model(()) -> NodeGetSecurityModelRet;
        node_get_cpu_map(NodeGetCpuMapArgs) -> NodeGetCpuMapRet;
        node_get_cpu_stats(NodeGetCpuStatsArgs) -> NodeGetCpuStatsRet;
        node_get_free_memory(()) -> NodeGetFreeMemoryRet;
        node_get_cells_free_memory(NodeGetCellsFreeMemoryArgs) -> NodeGetCellsFreeMemoryRet;
        node_get_free_pages(NodeGetFreePagesArgs) -> NodeGetFreePagesRet;
    }
    lookup {
        connect_num_of_domains(()) -> ConnectNumOfDomainsRet;
        connect_list_domains(ConnectListDomainsArgs) -> ConnectListDomainsRet;
        connect_num_of_defined_domains(()) -> ConnectNumOfDefinedDomainsRet;
        connect_list_defined_domains(ConnectListDefinedDomainsArgs) -> ConnectListDefinedDomainsRet;
        connect_list_all_domains(ConnectListAllDomainsArgs) -> ConnectListAllDomainsRet;
        domain_lookup_by_id(DomainLookupByIdArgs) -> DomainLookupByIdRet;
        domain_lookup_by_name(DomainLookupByNameArgs) -> DomainLookupByNameRet;
        domain_lookup_by_uuid(DomainLookupByUuidArgs) -> DomainLookupByUuidRet;
    }
    info {
        domain_get_info(DomainGetInfoArgs) -> DomainGetInfoRet;
        domain_get_state(DomainGetStateArgs) -> DomainGetStateRet;
        domain_get_xml_desc(DomainGetXmlDescArgs) -> DomainGetXmlDescRet;
        domain_is_active(DomainIsActiveArgs) -> DomainIsActiveRet;
        domain_is_persistent(DomainIsPersistentArgs) -> DomainIsPersistentRet;
        domain_is_updated(DomainIsUpdatedArgs) -> DomainIsUpdatedRet;
        domain_has_managed_save_image(DomainHasManagedSaveImageArgs) -> DomainHasManagedSaveImageRet;
        domain_get_os_type(DomainGetOsTypeArgs) -> DomainGetOsTypeRet;
        domain_get_max_vcpus(DomainGetMaxVcpusArgs) -> DomainGetMaxVcpusRet;
        domain_get_max_memory(DomainGetMaxMemoryArgs) -> DomainGetMaxMemoryRet;
        domain_get_security_label(DomainGetSecurityLabelArgs) -> DomainGetSecurityLabelRet;
        domain_get_messages(DomainGetMessagesArgs) -> DomainGetMessagesRet;
    }
    lifecycle {
        domain_create(DomainCreateArgs) -> ();
        domain_create_with_flags(DomainCreateWithFlagsArgs) -> DomainCreateWithFlagsRet;
        domain_create_with_files(DomainCreateWithFilesArgs, cx) -> DomainCreateWithFilesRet;
        domain_suspend(DomainSuspendArgs) -> ();
        domain_resume(DomainResumeArgs) -> ();
        domain_shutdown(DomainShutdownArgs) -> ();
        domain_shutdown_flags(DomainShutdownFlagsArgs) -> ();
        domain_reboot(DomainRebootArgs) -> ();
        domain_reset(DomainResetArgs) -> ();
        domain_destroy(DomainDestroyArgs) -> ();
        domain_destroy_flags(DomainDestroyFlagsArgs) -> ();
    }
    persistence {
        domain_define_xml(DomainDefineXmlArgs) -> DomainDefineXmlRet;
        domain_define_xml_flags(DomainDefineXmlFlagsArgs) -> DomainDefineXmlFlagsRet;
        domain_create_xml(DomainCreateXmlArgs) -> DomainCreateXmlRet;
        domain_create_xml_with_files(DomainCreateXmlWithFilesArgs, cx) -> DomainCreateXmlWithFilesRet;
        domain_undefine(DomainUndefineArgs) -> ();
        domain_undefine_flags(DomainUndefineFlagsArgs) -> ();
        domain_rename(DomainRenameArgs) -> DomainRenameRet;
        domain_get_autostart(DomainGetAutostartArgs) -> DomainGetAutostartRet;
        domain_set_autostart(DomainSetAutostartArgs) -> ();
    }
    metadata {
        domain_get_metadata(DomainGetMetadataArgs) -> DomainGetMetadataRet;
    }
    watch {
        connect_domain_event_callback_register_any(ConnectDomainEventCallbackRegisterAnyArgs)
            -> ConnectDomainEventCallbackRegisterAnyRet;
        connect_domain_event_callback_deregister_any(ConnectDomainEventCallbackDeregisterAnyArgs) -> ();
    }
}
