// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The family `hypervisor`.

use std::future::{Future, ready};

use ferrovirt_error::Error;
use ferrovirt_proto::{lxc, qemu, remote};

use crate::Cx;

/// What a driver answers in the family `hypervisor`. A method that is not written answers ["not supported"](Error::unsupported).
pub trait HypervisorFamily: Send + Sync {
    /// Names the hypervisor driver, such as `QEMU` or `TEST`.
    fn connect_get_type(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectGetTypeRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectGetType")))
    }

    /// Gives the hypervisor's version as major * 1000000 + minor * 1000 + release.
    fn connect_get_version(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectGetVersionRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectGetVersion")))
    }

    /// Says how many virtual CPUs one domain of the given type may have at most.
    fn connect_get_max_vcpus(
        &self,
        cx: &Cx,
        args: remote::ConnectGetMaxVcpusArgs,
    ) -> impl Future<Output = Result<remote::ConnectGetMaxVcpusRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectGetMaxVcpus")))
    }

    /// Describes the host and what domains it can run as an XML document.
    fn connect_get_capabilities(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectGetCapabilitiesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectGetCapabilities")))
    }

    /// Gives the host's name as the hypervisor's side knows it.
    fn connect_get_hostname(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectGetHostnameRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectGetHostname")))
    }

    /// Asks whether the driver or the daemon knows a feature of the protocol, by its number in `DriverFeature`.
    fn connect_supports_feature(
        &self,
        cx: &Cx,
        args: remote::ConnectSupportsFeatureArgs,
    ) -> impl Future<Output = Result<remote::ConnectSupportsFeatureRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectSupportsFeature")))
    }

    /// Gives the connection's URI in full, as seen by the daemon.
    fn connect_get_uri(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectGetUriRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectGetURI")))
    }

    /// Turns a hypervisor's own configuration text into domain XML.
    fn connect_domain_xml_from_native(
        &self,
        cx: &Cx,
        args: remote::ConnectDomainXmlFromNativeArgs,
    ) -> impl Future<Output = Result<remote::ConnectDomainXmlFromNativeRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectDomainXMLFromNative")))
    }

    /// Turns domain XML into the configuration text of a hypervisor's own format.
    fn connect_domain_xml_to_native(
        &self,
        cx: &Cx,
        args: remote::ConnectDomainXmlToNativeArgs,
    ) -> impl Future<Output = Result<remote::ConnectDomainXmlToNativeRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectDomainXMLToNative")))
    }

    /// Says whether the connection is encrypted or stays on this machine.
    fn connect_is_secure(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectIsSecureRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectIsSecure")))
    }

    /// Gives the version of the library that serves the connection, coded like the hypervisor's.
    fn connect_get_lib_version(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectGetLibVersionRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectGetLibVersion")))
    }

    /// Compares a CPU description with the host's CPU.
    fn connect_compare_cpu(
        &self,
        cx: &Cx,
        args: remote::ConnectCompareCpuArgs,
    ) -> impl Future<Output = Result<remote::ConnectCompareCpuRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectCompareCPU")))
    }

    /// Computes the richest CPU that every one of the given host CPUs can provide.
    fn connect_baseline_cpu(
        &self,
        cx: &Cx,
        args: remote::ConnectBaselineCpuArgs,
    ) -> impl Future<Output = Result<remote::ConnectBaselineCpuRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectBaselineCPU")))
    }

    /// Gives the host's SMBIOS information as XML.
    fn connect_get_sysinfo(
        &self,
        cx: &Cx,
        args: remote::ConnectGetSysinfoArgs,
    ) -> impl Future<Output = Result<remote::ConnectGetSysinfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectGetSysinfo")))
    }

    /// Lists the CPU models that are known for an architecture.
    fn connect_get_cpu_model_names(
        &self,
        cx: &Cx,
        args: remote::ConnectGetCpuModelNamesArgs,
    ) -> impl Future<Output = Result<remote::ConnectGetCpuModelNamesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectGetCPUModelNames")))
    }

    /// Describes as XML what an emulator can give to a domain, for one architecture and machine type.
    fn connect_get_domain_capabilities(
        &self,
        cx: &Cx,
        args: remote::ConnectGetDomainCapabilitiesArgs,
    ) -> impl Future<Output = Result<remote::ConnectGetDomainCapabilitiesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectGetDomainCapabilities")))
    }

    /// Compares a CPU description with what the hypervisor can provide on this host.
    fn connect_compare_hypervisor_cpu(
        &self,
        cx: &Cx,
        args: remote::ConnectCompareHypervisorCpuArgs,
    ) -> impl Future<Output = Result<remote::ConnectCompareHypervisorCpuRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectCompareHypervisorCPU")))
    }

    /// Computes the richest CPU that the hypervisor can provide on every one of the described hosts.
    fn connect_baseline_hypervisor_cpu(
        &self,
        cx: &Cx,
        args: remote::ConnectBaselineHypervisorCpuArgs,
    ) -> impl Future<Output = Result<remote::ConnectBaselineHypervisorCpuRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectBaselineHypervisorCPU")))
    }

    /// Tells the daemon on whose behalf a trusted client acts from now on.
    fn connect_set_identity(
        &self,
        cx: &Cx,
        args: remote::ConnectSetIdentityArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectSetIdentity")))
    }

    /// Starts a defined domain.
    fn domain_create(&self, cx: &Cx, args: remote::DomainCreateArgs) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainCreate")))
    }

    /// Starts a domain from XML; it vanishes when it stops, unless it was defined before.
    fn domain_create_xml(
        &self,
        cx: &Cx,
        args: remote::DomainCreateXmlArgs,
    ) -> impl Future<Output = Result<remote::DomainCreateXmlRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainCreateXML")))
    }

    /// Defines a domain from XML, or redefines the one of the same name and uuid.
    fn domain_define_xml(
        &self,
        cx: &Cx,
        args: remote::DomainDefineXmlArgs,
    ) -> impl Future<Output = Result<remote::DomainDefineXmlRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainDefineXML")))
    }

    /// Stops a domain at once, as if its power were cut.
    fn domain_destroy(
        &self,
        cx: &Cx,
        args: remote::DomainDestroyArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainDestroy")))
    }

    /// Describes a domain as XML; secrets and the migratable form are withheld from read-only connections.
    fn domain_get_xml_desc(
        &self,
        cx: &Cx,
        args: remote::DomainGetXmlDescArgs,
    ) -> impl Future<Output = Result<remote::DomainGetXmlDescRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetXMLDesc")))
    }

    /// Says whether the domain starts with its daemon.
    fn domain_get_autostart(
        &self,
        cx: &Cx,
        args: remote::DomainGetAutostartArgs,
    ) -> impl Future<Output = Result<remote::DomainGetAutostartRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetAutostart")))
    }

    /// Gives a domain's state, memory (KiB), number of virtual CPUs and CPU time (ns).
    fn domain_get_info(
        &self,
        cx: &Cx,
        args: remote::DomainGetInfoArgs,
    ) -> impl Future<Output = Result<remote::DomainGetInfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetInfo")))
    }

    /// Gives the kind of system that the domain runs, such as `hvm`.
    fn domain_get_os_type(
        &self,
        cx: &Cx,
        args: remote::DomainGetOsTypeArgs,
    ) -> impl Future<Output = Result<remote::DomainGetOsTypeRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetOSType")))
    }

    /// Lists the names of domains that are defined but not running, at most as many as asked for.
    fn connect_list_defined_domains(
        &self,
        cx: &Cx,
        args: remote::ConnectListDefinedDomainsArgs,
    ) -> impl Future<Output = Result<remote::ConnectListDefinedDomainsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectListDefinedDomains")))
    }

    /// Finds a running domain by its id.
    fn domain_lookup_by_id(
        &self,
        cx: &Cx,
        args: remote::DomainLookupByIdArgs,
    ) -> impl Future<Output = Result<remote::DomainLookupByIdRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainLookupByID")))
    }

    /// Finds a domain by its name.
    fn domain_lookup_by_name(
        &self,
        cx: &Cx,
        args: remote::DomainLookupByNameArgs,
    ) -> impl Future<Output = Result<remote::DomainLookupByNameRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainLookupByName")))
    }

    /// Finds a domain by its uuid.
    fn domain_lookup_by_uuid(
        &self,
        cx: &Cx,
        args: remote::DomainLookupByUuidArgs,
    ) -> impl Future<Output = Result<remote::DomainLookupByUuidRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainLookupByUUID")))
    }

    /// Counts the domains that are defined but not running.
    fn connect_num_of_defined_domains(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectNumOfDefinedDomainsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectNumOfDefinedDomains")))
    }

    /// Asks a domain to reboot by the ways that the flags name.
    fn domain_reboot(&self, cx: &Cx, args: remote::DomainRebootArgs) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainReboot")))
    }

    /// Lets a paused domain run on.
    fn domain_resume(&self, cx: &Cx, args: remote::DomainResumeArgs) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainResume")))
    }

    /// Sets whether the domain starts with its daemon.
    fn domain_set_autostart(
        &self,
        cx: &Cx,
        args: remote::DomainSetAutostartArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetAutostart")))
    }

    /// Asks a domain to shut itself down; it may take its time or ignore it.
    fn domain_shutdown(
        &self,
        cx: &Cx,
        args: remote::DomainShutdownArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainShutdown")))
    }

    /// Pauses a running domain; its memory stays where it is.
    fn domain_suspend(
        &self,
        cx: &Cx,
        args: remote::DomainSuspendArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSuspend")))
    }

    /// Forgets a domain's definition; a running domain goes on until it stops.
    fn domain_undefine(
        &self,
        cx: &Cx,
        args: remote::DomainUndefineArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainUndefine")))
    }

    /// Lists the ids of running domains, at most as many as asked for.
    fn connect_list_domains(
        &self,
        cx: &Cx,
        args: remote::ConnectListDomainsArgs,
    ) -> impl Future<Output = Result<remote::ConnectListDomainsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectListDomains")))
    }

    /// Counts the running domains.
    fn connect_num_of_domains(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectNumOfDomainsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectNumOfDomains")))
    }

    /// Gives the security label of the domain's process.
    fn domain_get_security_label(
        &self,
        cx: &Cx,
        args: remote::DomainGetSecurityLabelArgs,
    ) -> impl Future<Output = Result<remote::DomainGetSecurityLabelRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetSecurityLabel")))
    }

    /// Says whether the domain is running or paused.
    fn domain_is_active(
        &self,
        cx: &Cx,
        args: remote::DomainIsActiveArgs,
    ) -> impl Future<Output = Result<remote::DomainIsActiveRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainIsActive")))
    }

    /// Says whether the domain has a definition that outlives it.
    fn domain_is_persistent(
        &self,
        cx: &Cx,
        args: remote::DomainIsPersistentArgs,
    ) -> impl Future<Output = Result<remote::DomainIsPersistentRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainIsPersistent")))
    }

    /// Gives the progress of the job that runs on the domain: times in ms, sizes in bytes.
    fn domain_get_job_info(
        &self,
        cx: &Cx,
        args: remote::DomainGetJobInfoArgs,
    ) -> impl Future<Output = Result<remote::DomainGetJobInfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetJobInfo")))
    }

    /// Asks the job that runs on the domain to stop.
    fn domain_abort_job(
        &self,
        cx: &Cx,
        args: remote::DomainAbortJobArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainAbortJob")))
    }

    /// Starts a defined domain and gives it back with its new id.
    fn domain_create_with_flags(
        &self,
        cx: &Cx,
        args: remote::DomainCreateWithFlagsArgs,
    ) -> impl Future<Output = Result<remote::DomainCreateWithFlagsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainCreateWithFlags")))
    }

    /// Says whether the domain's live definition was changed since it started.
    fn domain_is_updated(
        &self,
        cx: &Cx,
        args: remote::DomainIsUpdatedArgs,
    ) -> impl Future<Output = Result<remote::DomainIsUpdatedRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainIsUpdated")))
    }

    /// Gives a domain's state and the reason for it.
    fn domain_get_state(
        &self,
        cx: &Cx,
        args: remote::DomainGetStateArgs,
    ) -> impl Future<Output = Result<remote::DomainGetStateRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetState")))
    }

    /// Says whether the hypervisor's control channel to the domain is free, and since when (ms).
    fn domain_get_control_info(
        &self,
        cx: &Cx,
        args: remote::DomainGetControlInfoArgs,
    ) -> impl Future<Output = Result<remote::DomainGetControlInfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetControlInfo")))
    }

    /// Forgets a domain's definition and, by flags, what belongs to it: saved state, snapshots' metadata, firmware and TPM state.
    fn domain_undefine_flags(
        &self,
        cx: &Cx,
        args: remote::DomainUndefineFlagsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainUndefineFlags")))
    }

    /// Stops a domain at once, if asked by the gentle signal only.
    fn domain_destroy_flags(
        &self,
        cx: &Cx,
        args: remote::DomainDestroyFlagsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainDestroyFlags")))
    }

    /// Resets a domain's machine as by its reset button, with no word to the system inside.
    fn domain_reset(&self, cx: &Cx, args: remote::DomainResetArgs) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainReset")))
    }

    /// Asks a domain to shut itself down by the ways that the flags name.
    fn domain_shutdown_flags(
        &self,
        cx: &Cx,
        args: remote::DomainShutdownFlagsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainShutdownFlags")))
    }

    /// Sets the domain's title, description or a piece of custom XML.
    fn domain_set_metadata(
        &self,
        cx: &Cx,
        args: remote::DomainSetMetadataArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetMetadata")))
    }

    /// Gives the domain's title, description or a piece of custom XML.
    fn domain_get_metadata(
        &self,
        cx: &Cx,
        args: remote::DomainGetMetadataArgs,
    ) -> impl Future<Output = Result<remote::DomainGetMetadataRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetMetadata")))
    }

    /// Lists domains, filtered by flags; or only counts them if no results are wanted.
    fn connect_list_all_domains(
        &self,
        cx: &Cx,
        args: remote::ConnectListAllDomainsArgs,
    ) -> impl Future<Output = Result<remote::ConnectListAllDomainsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectListAllDomains")))
    }

    /// Gives the domain's security labels, one for each security driver in use.
    fn domain_get_security_label_list(
        &self,
        cx: &Cx,
        args: remote::DomainGetSecurityLabelListArgs,
    ) -> impl Future<Output = Result<remote::DomainGetSecurityLabelListRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetSecurityLabelList")))
    }

    /// Gives the progress of the running or last finished job as typed parameters.
    fn domain_get_job_stats(
        &self,
        cx: &Cx,
        args: remote::DomainGetJobStatsArgs,
    ) -> impl Future<Output = Result<remote::DomainGetJobStatsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetJobStats")))
    }

    /// Starts a domain from XML and hands open descriptors to its first process.
    fn domain_create_xml_with_files(
        &self,
        cx: &Cx,
        args: remote::DomainCreateXmlWithFilesArgs,
    ) -> impl Future<Output = Result<remote::DomainCreateXmlWithFilesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainCreateXMLWithFiles")))
    }

    /// Starts a defined domain and hands open descriptors to its first process.
    fn domain_create_with_files(
        &self,
        cx: &Cx,
        args: remote::DomainCreateWithFilesArgs,
    ) -> impl Future<Output = Result<remote::DomainCreateWithFilesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainCreateWithFiles")))
    }

    /// Collects groups of statistics of many domains in one call; with an empty list, of all domains that the flags select.
    fn connect_get_all_domain_stats(
        &self,
        cx: &Cx,
        args: remote::ConnectGetAllDomainStatsArgs,
    ) -> impl Future<Output = Result<remote::ConnectGetAllDomainStatsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectGetAllDomainStats")))
    }

    /// Defines a domain from XML, if asked after checking it against the schema.
    fn domain_define_xml_flags(
        &self,
        cx: &Cx,
        args: remote::DomainDefineXmlFlagsArgs,
    ) -> impl Future<Output = Result<remote::DomainDefineXmlFlagsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainDefineXMLFlags")))
    }

    /// Gives an inactive domain another name.
    fn domain_rename(
        &self,
        cx: &Cx,
        args: remote::DomainRenameArgs,
    ) -> impl Future<Output = Result<remote::DomainRenameRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainRename")))
    }

    /// Sets what becomes of the domain when it powers off, reboots or crashes.
    fn domain_set_lifecycle_action(
        &self,
        cx: &Cx,
        args: remote::DomainSetLifecycleActionArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetLifecycleAction")))
    }

    /// Gives what attests to the domain's protected launch.
    fn domain_get_launch_security_info(
        &self,
        cx: &Cx,
        args: remote::DomainGetLaunchSecurityInfoArgs,
    ) -> impl Future<Output = Result<remote::DomainGetLaunchSecurityInfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetLaunchSecurityInfo")))
    }

    /// Lists what the daemon noted about a domain: deprecated settings, taints, I/O errors.
    fn domain_get_messages(
        &self,
        cx: &Cx,
        args: remote::DomainGetMessagesArgs,
    ) -> impl Future<Output = Result<remote::DomainGetMessagesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetMessages")))
    }

    /// Hands a secret to a domain whose protected launch waits for it.
    fn domain_set_launch_security_state(
        &self,
        cx: &Cx,
        args: remote::DomainSetLaunchSecurityStateArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetLaunchSecurityState")))
    }

    /// Asks the job that runs on the domain to stop; a flag allows it in the post-copy phase.
    fn domain_abort_job_flags(
        &self,
        cx: &Cx,
        args: remote::DomainAbortJobFlagsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainAbortJobFlags")))
    }

    /// Says whether the domain starts at the host's next boot only.
    fn domain_get_autostart_once(
        &self,
        cx: &Cx,
        args: remote::DomainGetAutostartOnceArgs,
    ) -> impl Future<Output = Result<remote::DomainGetAutostartOnceRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetAutostartOnce")))
    }

    /// Sets whether the domain starts at the host's next boot only.
    fn domain_set_autostart_once(
        &self,
        cx: &Cx,
        args: remote::DomainSetAutostartOnceArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetAutostartOnce")))
    }

    /// Sends a non-maskable interrupt to the domain.
    fn domain_inject_nmi(
        &self,
        cx: &Cx,
        args: remote::DomainInjectNmiArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainInjectNMI")))
    }

    /// Presses keys of the domain's keyboard together, and releases them after a time in ms.
    fn domain_send_key(
        &self,
        cx: &Cx,
        args: remote::DomainSendKeyArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSendKey")))
    }

    /// Has the domain suspend itself to memory or disk.
    fn domain_pm_suspend_for_duration(
        &self,
        cx: &Cx,
        args: remote::DomainPmSuspendForDurationArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainPMSuspendForDuration")))
    }

    /// Wakes a domain that has suspended itself to memory.
    fn domain_pm_wakeup(
        &self,
        cx: &Cx,
        args: remote::DomainPmWakeupArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainPMWakeup")))
    }

    /// Asks for the host name inside the domain, from its agent or from DHCP leases.
    fn domain_get_hostname(
        &self,
        cx: &Cx,
        args: remote::DomainGetHostnameArgs,
    ) -> impl Future<Output = Result<remote::DomainGetHostnameRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetHostname")))
    }

    /// Has the agent in the domain trim its mounted file systems.
    fn domain_fstrim(&self, cx: &Cx, args: remote::DomainFstrimArgs) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainFSTrim")))
    }

    /// Sends a signal to a process inside the domain.
    fn domain_send_process_signal(
        &self,
        cx: &Cx,
        args: remote::DomainSendProcessSignalArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSendProcessSignal")))
    }

    /// Has the agent in the domain freeze file systems, all if none is named; says how many are frozen.
    fn domain_fsfreeze(
        &self,
        cx: &Cx,
        args: remote::DomainFsfreezeArgs,
    ) -> impl Future<Output = Result<remote::DomainFsfreezeRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainFSFreeze")))
    }

    /// Has the agent in the domain thaw frozen file systems; says how many it thawed.
    fn domain_fsthaw(
        &self,
        cx: &Cx,
        args: remote::DomainFsthawArgs,
    ) -> impl Future<Output = Result<remote::DomainFsthawRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainFSThaw")))
    }

    /// Asks the agent in the domain for its clock.
    fn domain_get_time(
        &self,
        cx: &Cx,
        args: remote::DomainGetTimeArgs,
    ) -> impl Future<Output = Result<remote::DomainGetTimeRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetTime")))
    }

    /// Has the agent in the domain set its clock, or synchronise it with the hardware clock.
    fn domain_set_time(
        &self,
        cx: &Cx,
        args: remote::DomainSetTimeArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetTime")))
    }

    /// Has the agent in the domain list its mounted file systems with their disks.
    fn domain_get_fsinfo(
        &self,
        cx: &Cx,
        args: remote::DomainGetFsinfoArgs,
    ) -> impl Future<Output = Result<remote::DomainGetFsinfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetFSInfo")))
    }

    /// Lists the addresses of the domain's interfaces from DHCP leases, the agent or the ARP table.
    fn domain_interface_addresses(
        &self,
        cx: &Cx,
        args: remote::DomainInterfaceAddressesArgs,
    ) -> impl Future<Output = Result<remote::DomainInterfaceAddressesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainInterfaceAddresses")))
    }

    /// Has the agent in the domain set a user's password.
    fn domain_set_user_password(
        &self,
        cx: &Cx,
        args: remote::DomainSetUserPasswordArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetUserPassword")))
    }

    /// Has the agent in the domain list the CPUs that its system sees.
    fn domain_get_guest_vcpus(
        &self,
        cx: &Cx,
        args: remote::DomainGetGuestVcpusArgs,
    ) -> impl Future<Output = Result<remote::DomainGetGuestVcpusRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetGuestVcpus")))
    }

    /// Has the agent in the domain switch CPUs of its system on or off.
    fn domain_set_guest_vcpus(
        &self,
        cx: &Cx,
        args: remote::DomainSetGuestVcpusArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetGuestVcpus")))
    }

    /// Has the agent in the domain tell about users, system, time zone, host name, file systems, disks, interfaces or load.
    fn domain_get_guest_info(
        &self,
        cx: &Cx,
        args: remote::DomainGetGuestInfoArgs,
    ) -> impl Future<Output = Result<remote::DomainGetGuestInfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetGuestInfo")))
    }

    /// Sets how long the daemon waits for the agent in the domain, in seconds; -2 waits for ever, -1 takes the default, 0 does not wait.
    fn domain_agent_set_response_timeout(
        &self,
        cx: &Cx,
        args: remote::DomainAgentSetResponseTimeoutArgs,
    ) -> impl Future<Output = Result<remote::DomainAgentSetResponseTimeoutRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainAgentSetResponseTimeout")))
    }

    /// Has the agent in the domain list the ssh keys that may log in as a user.
    fn domain_authorized_ssh_keys_get(
        &self,
        cx: &Cx,
        args: remote::DomainAuthorizedSshKeysGetArgs,
    ) -> impl Future<Output = Result<remote::DomainAuthorizedSshKeysGetRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainAuthorizedSSHKeysGet")))
    }

    /// Has the agent in the domain set, add or remove the ssh keys that may log in as a user.
    fn domain_authorized_ssh_keys_set(
        &self,
        cx: &Cx,
        args: remote::DomainAuthorizedSshKeysSetArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainAuthorizedSSHKeysSet")))
    }

    /// Gives counters of one of the domain's disks.
    fn domain_block_stats(
        &self,
        cx: &Cx,
        args: remote::DomainBlockStatsArgs,
    ) -> impl Future<Output = Result<remote::DomainBlockStatsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainBlockStats")))
    }

    /// Reads bytes of one of the domain's disks.
    fn domain_block_peek(
        &self,
        cx: &Cx,
        args: remote::DomainBlockPeekArgs,
    ) -> impl Future<Output = Result<remote::DomainBlockPeekRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainBlockPeek")))
    }

    /// Gives capacity, allocation and physical size of one of the domain's disks, in bytes.
    fn domain_get_block_info(
        &self,
        cx: &Cx,
        args: remote::DomainGetBlockInfoArgs,
    ) -> impl Future<Output = Result<remote::DomainGetBlockInfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetBlockInfo")))
    }

    /// Ends a disk's block job, or pivots to its mirror.
    fn domain_block_job_abort(
        &self,
        cx: &Cx,
        args: remote::DomainBlockJobAbortArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainBlockJobAbort")))
    }

    /// Gives the progress of a disk's block job.
    fn domain_get_block_job_info(
        &self,
        cx: &Cx,
        args: remote::DomainGetBlockJobInfoArgs,
    ) -> impl Future<Output = Result<remote::DomainGetBlockJobInfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetBlockJobInfo")))
    }

    /// Limits the bandwidth of a disk's block job, in MiB/s or by flag in bytes/s.
    fn domain_block_job_set_speed(
        &self,
        cx: &Cx,
        args: remote::DomainBlockJobSetSpeedArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainBlockJobSetSpeed")))
    }

    /// Starts to copy the whole backing chain into a disk's active image.
    fn domain_block_pull(
        &self,
        cx: &Cx,
        args: remote::DomainBlockPullArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainBlockPull")))
    }

    /// Gives counters of one of the domain's disks, or of all together, as typed parameters.
    fn domain_block_stats_flags(
        &self,
        cx: &Cx,
        args: remote::DomainBlockStatsFlagsArgs,
    ) -> impl Future<Output = Result<remote::DomainBlockStatsFlagsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainBlockStatsFlags")))
    }

    /// Changes the size of one of the domain's disks while it runs, in KiB or by flag in bytes.
    fn domain_block_resize(
        &self,
        cx: &Cx,
        args: remote::DomainBlockResizeArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainBlockResize")))
    }

    /// Lists the disks on which the domain met I/O errors.
    fn domain_get_disk_errors(
        &self,
        cx: &Cx,
        args: remote::DomainGetDiskErrorsArgs,
    ) -> impl Future<Output = Result<remote::DomainGetDiskErrorsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetDiskErrors")))
    }

    /// Starts to copy a part of the backing chain into a disk's active image, or to copy the disk elsewhere.
    fn domain_block_rebase(
        &self,
        cx: &Cx,
        args: remote::DomainBlockRebaseArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainBlockRebase")))
    }

    /// Starts to merge images of a disk's chain down into their backing image.
    fn domain_block_commit(
        &self,
        cx: &Cx,
        args: remote::DomainBlockCommitArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainBlockCommit")))
    }

    /// Starts to mirror a disk to a destination described in XML.
    fn domain_block_copy(
        &self,
        cx: &Cx,
        args: remote::DomainBlockCopyArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainBlockCopy")))
    }

    /// Sets how many bytes may be written to a disk before an event tells of it.
    fn domain_set_block_threshold(
        &self,
        cx: &Cx,
        args: remote::DomainSetBlockThresholdArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetBlockThreshold")))
    }

    /// Creates or changes a group of throttling settings that disks can share.
    fn domain_set_throttle_group(
        &self,
        cx: &Cx,
        args: remote::DomainSetThrottleGroupArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetThrottleGroup")))
    }

    /// Removes a group of throttling settings.
    fn domain_del_throttle_group(
        &self,
        cx: &Cx,
        args: remote::DomainDelThrottleGroupArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainDelThrottleGroup")))
    }

    /// Creates a checkpoint, from which on changes to a domain's disks are tracked.
    fn domain_checkpoint_create_xml(
        &self,
        cx: &Cx,
        args: remote::DomainCheckpointCreateXmlArgs,
    ) -> impl Future<Output = Result<remote::DomainCheckpointCreateXmlRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainCheckpointCreateXML")))
    }

    /// Describes a checkpoint as XML; secrets are withheld from read-only connections.
    fn domain_checkpoint_get_xml_desc(
        &self,
        cx: &Cx,
        args: remote::DomainCheckpointGetXmlDescArgs,
    ) -> impl Future<Output = Result<remote::DomainCheckpointGetXmlDescRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainCheckpointGetXMLDesc")))
    }

    /// Lists a domain's checkpoints, filtered by flags; or only counts them if no results are wanted.
    fn domain_list_all_checkpoints(
        &self,
        cx: &Cx,
        args: remote::DomainListAllCheckpointsArgs,
    ) -> impl Future<Output = Result<remote::DomainListAllCheckpointsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainListAllCheckpoints")))
    }

    /// Lists a checkpoint's children, filtered by flags; or only counts them if no results are wanted.
    fn domain_checkpoint_list_all_children(
        &self,
        cx: &Cx,
        args: remote::DomainCheckpointListAllChildrenArgs,
    ) -> impl Future<Output = Result<remote::DomainCheckpointListAllChildrenRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainCheckpointListAllChildren")))
    }

    /// Finds a checkpoint of a domain by its name.
    fn domain_checkpoint_lookup_by_name(
        &self,
        cx: &Cx,
        args: remote::DomainCheckpointLookupByNameArgs,
    ) -> impl Future<Output = Result<remote::DomainCheckpointLookupByNameRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainCheckpointLookupByName")))
    }

    /// Gives the checkpoint that a checkpoint follows.
    fn domain_checkpoint_get_parent(
        &self,
        cx: &Cx,
        args: remote::DomainCheckpointGetParentArgs,
    ) -> impl Future<Output = Result<remote::DomainCheckpointGetParentRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainCheckpointGetParent")))
    }

    /// Deletes a checkpoint; what it tracked goes to its parent.
    fn domain_checkpoint_delete(
        &self,
        cx: &Cx,
        args: remote::DomainCheckpointDeleteArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainCheckpointDelete")))
    }

    /// Starts a backup of a running domain's disks, full or since a checkpoint.
    fn domain_backup_begin(
        &self,
        cx: &Cx,
        args: remote::DomainBackupBeginArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainBackupBegin")))
    }

    /// Describes the running backup of a domain as XML.
    fn domain_backup_get_xml_desc(
        &self,
        cx: &Cx,
        args: remote::DomainBackupGetXmlDescArgs,
    ) -> impl Future<Output = Result<remote::DomainBackupGetXmlDescRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainBackupGetXMLDesc")))
    }

    /// Adds a device described in XML to a running domain.
    fn domain_attach_device(
        &self,
        cx: &Cx,
        args: remote::DomainAttachDeviceArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainAttachDevice")))
    }

    /// Removes a device described in XML from a running domain.
    fn domain_detach_device(
        &self,
        cx: &Cx,
        args: remote::DomainDetachDeviceArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainDetachDevice")))
    }

    /// Adds a device described in XML to the live or to the defined domain.
    fn domain_attach_device_flags(
        &self,
        cx: &Cx,
        args: remote::DomainAttachDeviceFlagsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainAttachDeviceFlags")))
    }

    /// Removes a device described in XML from the live or from the defined domain.
    fn domain_detach_device_flags(
        &self,
        cx: &Cx,
        args: remote::DomainDetachDeviceFlagsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainDetachDeviceFlags")))
    }

    /// Changes a device of the live or of the defined domain to what the XML says.
    fn domain_update_device_flags(
        &self,
        cx: &Cx,
        args: remote::DomainUpdateDeviceFlagsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainUpdateDeviceFlags")))
    }

    /// Opens a stream to one of the domain's consoles or serial ports.
    fn domain_open_console(
        &self,
        cx: &Cx,
        args: remote::DomainOpenConsoleArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainOpenConsole")))
    }

    /// Opens a stream with a picture of one of the domain's screens and says its type.
    fn domain_screenshot(
        &self,
        cx: &Cx,
        args: remote::DomainScreenshotArgs,
    ) -> impl Future<Output = Result<remote::DomainScreenshotRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainScreenshot")))
    }

    /// Connects a descriptor of the client to one of the domain's displays.
    fn domain_open_graphics(
        &self,
        cx: &Cx,
        args: remote::DomainOpenGraphicsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainOpenGraphics")))
    }

    /// Opens a stream to one of the domain's channels.
    fn domain_open_channel(
        &self,
        cx: &Cx,
        args: remote::DomainOpenChannelArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainOpenChannel")))
    }

    /// Gives a descriptor that is connected to one of the domain's displays.
    fn domain_open_graphics_fd(
        &self,
        cx: &Cx,
        args: remote::DomainOpenGraphicsFdArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainOpenGraphicsFD")))
    }

    /// Removes the device of an alias; an event tells when it is gone.
    fn domain_detach_device_alias(
        &self,
        cx: &Cx,
        args: remote::DomainDetachDeviceAliasArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainDetachDeviceAlias")))
    }

    /// Keeps descriptors under a name for the domain's disks to refer to.
    fn domain_fd_associate(
        &self,
        cx: &Cx,
        args: remote::DomainFdAssociateArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainFDAssociate")))
    }

    /// Has a display read its TLS certificates again.
    fn domain_graphics_reload(
        &self,
        cx: &Cx,
        args: remote::DomainGraphicsReloadArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGraphicsReload")))
    }

    /// First protocol, on the destination: gets ready to receive a domain.
    fn domain_migrate_prepare(
        &self,
        cx: &Cx,
        args: remote::DomainMigratePrepareArgs,
    ) -> impl Future<Output = Result<remote::DomainMigratePrepareRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigratePrepare")))
    }

    /// First and second protocol, on the source: sends the domain.
    fn domain_migrate_perform(
        &self,
        cx: &Cx,
        args: remote::DomainMigratePerformArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigratePerform")))
    }

    /// First protocol, on the destination: takes the domain over.
    fn domain_migrate_finish(
        &self,
        cx: &Cx,
        args: remote::DomainMigrateFinishArgs,
    ) -> impl Future<Output = Result<remote::DomainMigrateFinishRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigrateFinish")))
    }

    /// Second protocol, on the destination: gets ready to receive the domain that the XML describes.
    fn domain_migrate_prepare2(
        &self,
        cx: &Cx,
        args: remote::DomainMigratePrepare2Args,
    ) -> impl Future<Output = Result<remote::DomainMigratePrepare2Ret, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigratePrepare2")))
    }

    /// Second protocol, on the destination: takes the domain over, or cleans up if sending failed.
    fn domain_migrate_finish2(
        &self,
        cx: &Cx,
        args: remote::DomainMigrateFinish2Args,
    ) -> impl Future<Output = Result<remote::DomainMigrateFinish2Ret, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigrateFinish2")))
    }

    /// Second protocol, on the destination: gets ready to receive a domain through a stream.
    fn domain_migrate_prepare_tunnel(
        &self,
        cx: &Cx,
        args: remote::DomainMigratePrepareTunnelArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigratePrepareTunnel")))
    }

    /// Sets how long the domain may stand still at the end of a migration, in ms.
    fn domain_migrate_set_max_downtime(
        &self,
        cx: &Cx,
        args: remote::DomainMigrateSetMaxDowntimeArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigrateSetMaxDowntime")))
    }

    /// Limits the bandwidth of a migration, in MiB/s.
    fn domain_migrate_set_max_speed(
        &self,
        cx: &Cx,
        args: remote::DomainMigrateSetMaxSpeedArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigrateSetMaxSpeed")))
    }

    /// Third protocol, on the source: starts, gives the domain's XML and a cookie for the destination.
    fn domain_migrate_begin3(
        &self,
        cx: &Cx,
        args: remote::DomainMigrateBegin3Args,
    ) -> impl Future<Output = Result<remote::DomainMigrateBegin3Ret, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigrateBegin3")))
    }

    /// Third protocol, on the destination: gets ready and gives a cookie and an address for the source.
    fn domain_migrate_prepare3(
        &self,
        cx: &Cx,
        args: remote::DomainMigratePrepare3Args,
    ) -> impl Future<Output = Result<remote::DomainMigratePrepare3Ret, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigratePrepare3")))
    }

    /// Third protocol, on the destination: gets ready to receive through a stream and gives a cookie for the source.
    fn domain_migrate_prepare_tunnel3(
        &self,
        cx: &Cx,
        args: remote::DomainMigratePrepareTunnel3Args,
    ) -> impl Future<Output = Result<remote::DomainMigratePrepareTunnel3Ret, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigratePrepareTunnel3")))
    }

    /// Third protocol, on the source: sends the domain and gives a cookie for the destination.
    fn domain_migrate_perform3(
        &self,
        cx: &Cx,
        args: remote::DomainMigratePerform3Args,
    ) -> impl Future<Output = Result<remote::DomainMigratePerform3Ret, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigratePerform3")))
    }

    /// Third protocol, on the destination: takes the domain over or cleans up, and gives a cookie for the source.
    fn domain_migrate_finish3(
        &self,
        cx: &Cx,
        args: remote::DomainMigrateFinish3Args,
    ) -> impl Future<Output = Result<remote::DomainMigrateFinish3Ret, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigrateFinish3")))
    }

    /// Third protocol, on the source: lets the domain go, or runs it on if the migration was cancelled.
    fn domain_migrate_confirm3(
        &self,
        cx: &Cx,
        args: remote::DomainMigrateConfirm3Args,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigrateConfirm3")))
    }

    /// Gives the limit on a migration's bandwidth, in MiB/s.
    fn domain_migrate_get_max_speed(
        &self,
        cx: &Cx,
        args: remote::DomainMigrateGetMaxSpeedArgs,
    ) -> impl Future<Output = Result<remote::DomainMigrateGetMaxSpeedRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigrateGetMaxSpeed")))
    }

    /// Gives the size of the cache that compresses repeatedly sent pages, in bytes.
    fn domain_migrate_get_compression_cache(
        &self,
        cx: &Cx,
        args: remote::DomainMigrateGetCompressionCacheArgs,
    ) -> impl Future<Output = Result<remote::DomainMigrateGetCompressionCacheRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigrateGetCompressionCache")))
    }

    /// Sets the size of the cache that compresses repeatedly sent pages, in bytes.
    fn domain_migrate_set_compression_cache(
        &self,
        cx: &Cx,
        args: remote::DomainMigrateSetCompressionCacheArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigrateSetCompressionCache")))
    }

    /// Third protocol with typed parameters, on the source: starts, gives the domain's XML and a cookie for the destination.
    fn domain_migrate_begin3_params(
        &self,
        cx: &Cx,
        args: remote::DomainMigrateBegin3ParamsArgs,
    ) -> impl Future<Output = Result<remote::DomainMigrateBegin3ParamsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigrateBegin3Params")))
    }

    /// Third protocol with typed parameters, on the destination: gets ready and gives a cookie and an address for the source.
    fn domain_migrate_prepare3_params(
        &self,
        cx: &Cx,
        args: remote::DomainMigratePrepare3ParamsArgs,
    ) -> impl Future<Output = Result<remote::DomainMigratePrepare3ParamsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigratePrepare3Params")))
    }

    /// Third protocol with typed parameters, on the destination: gets ready to receive through a stream.
    fn domain_migrate_prepare_tunnel3_params(
        &self,
        cx: &Cx,
        args: remote::DomainMigratePrepareTunnel3ParamsArgs,
    ) -> impl Future<Output = Result<remote::DomainMigratePrepareTunnel3ParamsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigratePrepareTunnel3Params")))
    }

    /// Third protocol with typed parameters, on the source: sends the domain and gives a cookie for the destination.
    fn domain_migrate_perform3_params(
        &self,
        cx: &Cx,
        args: remote::DomainMigratePerform3ParamsArgs,
    ) -> impl Future<Output = Result<remote::DomainMigratePerform3ParamsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigratePerform3Params")))
    }

    /// Third protocol with typed parameters, on the destination: takes the domain over or cleans up.
    fn domain_migrate_finish3_params(
        &self,
        cx: &Cx,
        args: remote::DomainMigrateFinish3ParamsArgs,
    ) -> impl Future<Output = Result<remote::DomainMigrateFinish3ParamsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigrateFinish3Params")))
    }

    /// Third protocol with typed parameters, on the source: lets the domain go, or runs it on if cancelled.
    fn domain_migrate_confirm3_params(
        &self,
        cx: &Cx,
        args: remote::DomainMigrateConfirm3ParamsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigrateConfirm3Params")))
    }

    /// Moves a running migration to its post-copy phase: the domain goes on at the destination while its memory follows.
    fn domain_migrate_start_post_copy(
        &self,
        cx: &Cx,
        args: remote::DomainMigrateStartPostCopyArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigrateStartPostCopy")))
    }

    /// Says how long the domain may stand still at the end of a migration, in ms.
    fn domain_migrate_get_max_downtime(
        &self,
        cx: &Cx,
        args: remote::DomainMigrateGetMaxDowntimeArgs,
    ) -> impl Future<Output = Result<remote::DomainMigrateGetMaxDowntimeRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMigrateGetMaxDowntime")))
    }

    /// Writes the domain's memory to a file on the daemon's host for debugging.
    fn domain_core_dump(
        &self,
        cx: &Cx,
        args: remote::DomainCoreDumpArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainCoreDump")))
    }

    /// Starts a domain from a file with its saved memory.
    fn domain_restore(
        &self,
        cx: &Cx,
        args: remote::DomainRestoreArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainRestore")))
    }

    /// Saves a running domain's memory to a file on the daemon's host and stops it.
    fn domain_save(&self, cx: &Cx, args: remote::DomainSaveArgs) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSave")))
    }

    /// Saves the domain's memory where the daemon keeps it, and stops it; the next start resumes from there.
    fn domain_managed_save(
        &self,
        cx: &Cx,
        args: remote::DomainManagedSaveArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainManagedSave")))
    }

    /// Says whether the daemon keeps saved memory of the domain.
    fn domain_has_managed_save_image(
        &self,
        cx: &Cx,
        args: remote::DomainHasManagedSaveImageArgs,
    ) -> impl Future<Output = Result<remote::DomainHasManagedSaveImageRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainHasManagedSaveImage")))
    }

    /// Throws away the saved memory that the daemon keeps of the domain.
    fn domain_managed_save_remove(
        &self,
        cx: &Cx,
        args: remote::DomainManagedSaveRemoveArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainManagedSaveRemove")))
    }

    /// Saves a running domain's memory to a file and stops it, perhaps with changed XML.
    fn domain_save_flags(
        &self,
        cx: &Cx,
        args: remote::DomainSaveFlagsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSaveFlags")))
    }

    /// Starts a domain from a file with its saved memory, perhaps with changed XML.
    fn domain_restore_flags(
        &self,
        cx: &Cx,
        args: remote::DomainRestoreFlagsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainRestoreFlags")))
    }

    /// Describes the domain in a file of saved memory as XML.
    fn domain_save_image_get_xml_desc(
        &self,
        cx: &Cx,
        args: remote::DomainSaveImageGetXmlDescArgs,
    ) -> impl Future<Output = Result<remote::DomainSaveImageGetXmlDescRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSaveImageGetXMLDesc")))
    }

    /// Changes the XML in a file of saved memory.
    fn domain_save_image_define_xml(
        &self,
        cx: &Cx,
        args: remote::DomainSaveImageDefineXmlArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSaveImageDefineXML")))
    }

    /// Writes the domain's memory to a file on the daemon's host in a chosen format.
    fn domain_core_dump_with_format(
        &self,
        cx: &Cx,
        args: remote::DomainCoreDumpWithFormatArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainCoreDumpWithFormat")))
    }

    /// Describes as XML the domain whose saved memory the daemon keeps.
    fn domain_managed_save_get_xml_desc(
        &self,
        cx: &Cx,
        args: remote::DomainManagedSaveGetXmlDescArgs,
    ) -> impl Future<Output = Result<remote::DomainManagedSaveGetXmlDescRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainManagedSaveGetXMLDesc")))
    }

    /// Changes the XML of the saved memory that the daemon keeps.
    fn domain_managed_save_define_xml(
        &self,
        cx: &Cx,
        args: remote::DomainManagedSaveDefineXmlArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainManagedSaveDefineXML")))
    }

    /// Saves a running domain's memory to a file as typed parameters say.
    fn domain_save_params(
        &self,
        cx: &Cx,
        args: remote::DomainSaveParamsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSaveParams")))
    }

    /// Starts a domain from a file with its saved memory as typed parameters say.
    fn domain_restore_params(
        &self,
        cx: &Cx,
        args: remote::DomainRestoreParamsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainRestoreParams")))
    }

    /// Takes a snapshot of a domain as the XML says.
    fn domain_snapshot_create_xml(
        &self,
        cx: &Cx,
        args: remote::DomainSnapshotCreateXmlArgs,
    ) -> impl Future<Output = Result<remote::DomainSnapshotCreateXmlRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSnapshotCreateXML")))
    }

    /// Describes a snapshot as XML; secrets are withheld from read-only connections.
    fn domain_snapshot_get_xml_desc(
        &self,
        cx: &Cx,
        args: remote::DomainSnapshotGetXmlDescArgs,
    ) -> impl Future<Output = Result<remote::DomainSnapshotGetXmlDescRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSnapshotGetXMLDesc")))
    }

    /// Counts a domain's snapshots.
    fn domain_snapshot_num(
        &self,
        cx: &Cx,
        args: remote::DomainSnapshotNumArgs,
    ) -> impl Future<Output = Result<remote::DomainSnapshotNumRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSnapshotNum")))
    }

    /// Lists the names of a domain's snapshots, at most as many as asked for.
    fn domain_snapshot_list_names(
        &self,
        cx: &Cx,
        args: remote::DomainSnapshotListNamesArgs,
    ) -> impl Future<Output = Result<remote::DomainSnapshotListNamesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSnapshotListNames")))
    }

    /// Finds a snapshot of a domain by its name.
    fn domain_snapshot_lookup_by_name(
        &self,
        cx: &Cx,
        args: remote::DomainSnapshotLookupByNameArgs,
    ) -> impl Future<Output = Result<remote::DomainSnapshotLookupByNameRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSnapshotLookupByName")))
    }

    /// Says whether the domain has a current snapshot.
    fn domain_has_current_snapshot(
        &self,
        cx: &Cx,
        args: remote::DomainHasCurrentSnapshotArgs,
    ) -> impl Future<Output = Result<remote::DomainHasCurrentSnapshotRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainHasCurrentSnapshot")))
    }

    /// Gives the domain's current snapshot.
    fn domain_snapshot_current(
        &self,
        cx: &Cx,
        args: remote::DomainSnapshotCurrentArgs,
    ) -> impl Future<Output = Result<remote::DomainSnapshotCurrentRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSnapshotCurrent")))
    }

    /// Puts a domain back into the state of a snapshot.
    fn domain_revert_to_snapshot(
        &self,
        cx: &Cx,
        args: remote::DomainRevertToSnapshotArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainRevertToSnapshot")))
    }

    /// Deletes a snapshot, by flags with its children or its metadata only.
    fn domain_snapshot_delete(
        &self,
        cx: &Cx,
        args: remote::DomainSnapshotDeleteArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSnapshotDelete")))
    }

    /// Gives the snapshot that a snapshot grew from.
    fn domain_snapshot_get_parent(
        &self,
        cx: &Cx,
        args: remote::DomainSnapshotGetParentArgs,
    ) -> impl Future<Output = Result<remote::DomainSnapshotGetParentRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSnapshotGetParent")))
    }

    /// Counts a snapshot's children.
    fn domain_snapshot_num_children(
        &self,
        cx: &Cx,
        args: remote::DomainSnapshotNumChildrenArgs,
    ) -> impl Future<Output = Result<remote::DomainSnapshotNumChildrenRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSnapshotNumChildren")))
    }

    /// Lists the names of a snapshot's children, at most as many as asked for.
    fn domain_snapshot_list_children_names(
        &self,
        cx: &Cx,
        args: remote::DomainSnapshotListChildrenNamesArgs,
    ) -> impl Future<Output = Result<remote::DomainSnapshotListChildrenNamesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSnapshotListChildrenNames")))
    }

    /// Says whether a snapshot is its domain's current one.
    fn domain_snapshot_is_current(
        &self,
        cx: &Cx,
        args: remote::DomainSnapshotIsCurrentArgs,
    ) -> impl Future<Output = Result<remote::DomainSnapshotIsCurrentRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSnapshotIsCurrent")))
    }

    /// Says whether the daemon keeps data about the snapshot that would be lost with the domain.
    fn domain_snapshot_has_metadata(
        &self,
        cx: &Cx,
        args: remote::DomainSnapshotHasMetadataArgs,
    ) -> impl Future<Output = Result<remote::DomainSnapshotHasMetadataRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSnapshotHasMetadata")))
    }

    /// Lists a domain's snapshots, filtered by flags; or only counts them if no results are wanted.
    fn domain_list_all_snapshots(
        &self,
        cx: &Cx,
        args: remote::DomainListAllSnapshotsArgs,
    ) -> impl Future<Output = Result<remote::DomainListAllSnapshotsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainListAllSnapshots")))
    }

    /// Lists a snapshot's children, filtered by flags; or only counts them if no results are wanted.
    fn domain_snapshot_list_all_children(
        &self,
        cx: &Cx,
        args: remote::DomainSnapshotListAllChildrenArgs,
    ) -> impl Future<Output = Result<remote::DomainSnapshotListAllChildrenRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSnapshotListAllChildren")))
    }

    /// Gives the most memory that the domain can be given, in KiB.
    fn domain_get_max_memory(
        &self,
        cx: &Cx,
        args: remote::DomainGetMaxMemoryArgs,
    ) -> impl Future<Output = Result<remote::DomainGetMaxMemoryRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetMaxMemory")))
    }

    /// Says how many virtual CPUs the domain may have at most.
    fn domain_get_max_vcpus(
        &self,
        cx: &Cx,
        args: remote::DomainGetMaxVcpusArgs,
    ) -> impl Future<Output = Result<remote::DomainGetMaxVcpusRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetMaxVcpus")))
    }

    /// Tells of each virtual CPU its state, time and host CPU, and where it may run.
    fn domain_get_vcpus(
        &self,
        cx: &Cx,
        args: remote::DomainGetVcpusArgs,
    ) -> impl Future<Output = Result<remote::DomainGetVcpusRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetVcpus")))
    }

    /// Sets which host CPUs a virtual CPU of a running domain may use.
    fn domain_pin_vcpu(
        &self,
        cx: &Cx,
        args: remote::DomainPinVcpuArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainPinVcpu")))
    }

    /// Sets the most memory that the domain can be given, in KiB.
    fn domain_set_max_memory(
        &self,
        cx: &Cx,
        args: remote::DomainSetMaxMemoryArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetMaxMemory")))
    }

    /// Sets the memory of a running domain, in KiB.
    fn domain_set_memory(
        &self,
        cx: &Cx,
        args: remote::DomainSetMemoryArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetMemory")))
    }

    /// Sets the number of virtual CPUs of a running domain.
    fn domain_set_vcpus(
        &self,
        cx: &Cx,
        args: remote::DomainSetVcpusArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetVcpus")))
    }

    /// Names the scheduler of the domain's CPUs and says how many parameters it has.
    fn domain_get_scheduler_type(
        &self,
        cx: &Cx,
        args: remote::DomainGetSchedulerTypeArgs,
    ) -> impl Future<Output = Result<remote::DomainGetSchedulerTypeRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetSchedulerType")))
    }

    /// Gives the parameters of the domain's CPU scheduler.
    fn domain_get_scheduler_parameters(
        &self,
        cx: &Cx,
        args: remote::DomainGetSchedulerParametersArgs,
    ) -> impl Future<Output = Result<remote::DomainGetSchedulerParametersRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetSchedulerParameters")))
    }

    /// Sets parameters of the domain's CPU scheduler.
    fn domain_set_scheduler_parameters(
        &self,
        cx: &Cx,
        args: remote::DomainSetSchedulerParametersArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetSchedulerParameters")))
    }

    /// Gives counters of one of the domain's interfaces: bytes, packets, errors, drops.
    fn domain_interface_stats(
        &self,
        cx: &Cx,
        args: remote::DomainInterfaceStatsArgs,
    ) -> impl Future<Output = Result<remote::DomainInterfaceStatsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainInterfaceStats")))
    }

    /// Reads bytes of the domain's memory.
    fn domain_memory_peek(
        &self,
        cx: &Cx,
        args: remote::DomainMemoryPeekArgs,
    ) -> impl Future<Output = Result<remote::DomainMemoryPeekRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMemoryPeek")))
    }

    /// Gives statistics of the domain's memory as pairs of tag and value.
    fn domain_memory_stats(
        &self,
        cx: &Cx,
        args: remote::DomainMemoryStatsArgs,
    ) -> impl Future<Output = Result<remote::DomainMemoryStatsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainMemoryStats")))
    }

    /// Sets limits on the domain's memory: hard, soft, swap.
    fn domain_set_memory_parameters(
        &self,
        cx: &Cx,
        args: remote::DomainSetMemoryParametersArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetMemoryParameters")))
    }

    /// Gives the limits on the domain's memory.
    fn domain_get_memory_parameters(
        &self,
        cx: &Cx,
        args: remote::DomainGetMemoryParametersArgs,
    ) -> impl Future<Output = Result<remote::DomainGetMemoryParametersRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetMemoryParameters")))
    }

    /// Sets the number of virtual CPUs of the live or of the defined domain; a flag means the maximum, another asks the agent.
    fn domain_set_vcpus_flags(
        &self,
        cx: &Cx,
        args: remote::DomainSetVcpusFlagsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetVcpusFlags")))
    }

    /// Counts the virtual CPUs of the live or of the defined domain; a flag means the maximum, another asks the agent.
    fn domain_get_vcpus_flags(
        &self,
        cx: &Cx,
        args: remote::DomainGetVcpusFlagsArgs,
    ) -> impl Future<Output = Result<remote::DomainGetVcpusFlagsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetVcpusFlags")))
    }

    /// Sets the memory of the live or of the defined domain, in KiB; a flag means the maximum.
    fn domain_set_memory_flags(
        &self,
        cx: &Cx,
        args: remote::DomainSetMemoryFlagsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetMemoryFlags")))
    }

    /// Sets the domain's share of block I/O.
    fn domain_set_blkio_parameters(
        &self,
        cx: &Cx,
        args: remote::DomainSetBlkioParametersArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetBlkioParameters")))
    }

    /// Gives the domain's share of block I/O.
    fn domain_get_blkio_parameters(
        &self,
        cx: &Cx,
        args: remote::DomainGetBlkioParametersArgs,
    ) -> impl Future<Output = Result<remote::DomainGetBlkioParametersRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetBlkioParameters")))
    }

    /// Sets parameters of the CPU scheduler of the live or of the defined domain.
    fn domain_set_scheduler_parameters_flags(
        &self,
        cx: &Cx,
        args: remote::DomainSetSchedulerParametersFlagsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetSchedulerParametersFlags")))
    }

    /// Gives the parameters of the CPU scheduler of the live or of the defined domain.
    fn domain_get_scheduler_parameters_flags(
        &self,
        cx: &Cx,
        args: remote::DomainGetSchedulerParametersFlagsArgs,
    ) -> impl Future<Output = Result<remote::DomainGetSchedulerParametersFlagsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetSchedulerParametersFlags")))
    }

    /// Sets which host CPUs a virtual CPU of the live or of the defined domain may use.
    fn domain_pin_vcpu_flags(
        &self,
        cx: &Cx,
        args: remote::DomainPinVcpuFlagsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainPinVcpuFlags")))
    }

    /// Gives for every virtual CPU the map of host CPUs that it may use.
    fn domain_get_vcpu_pin_info(
        &self,
        cx: &Cx,
        args: remote::DomainGetVcpuPinInfoArgs,
    ) -> impl Future<Output = Result<remote::DomainGetVcpuPinInfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetVcpuPinInfo")))
    }

    /// Throttles one of the domain's disks.
    fn domain_set_block_io_tune(
        &self,
        cx: &Cx,
        args: remote::DomainSetBlockIoTuneArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetBlockIoTune")))
    }

    /// Gives the throttling of one of the domain's disks.
    fn domain_get_block_io_tune(
        &self,
        cx: &Cx,
        args: remote::DomainGetBlockIoTuneArgs,
    ) -> impl Future<Output = Result<remote::DomainGetBlockIoTuneRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetBlockIoTune")))
    }

    /// Sets from which host NUMA nodes the domain takes its memory.
    fn domain_set_numa_parameters(
        &self,
        cx: &Cx,
        args: remote::DomainSetNumaParametersArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetNumaParameters")))
    }

    /// Says from which host NUMA nodes the domain takes its memory.
    fn domain_get_numa_parameters(
        &self,
        cx: &Cx,
        args: remote::DomainGetNumaParametersArgs,
    ) -> impl Future<Output = Result<remote::DomainGetNumaParametersRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetNumaParameters")))
    }

    /// Sets the bandwidth of one of the domain's interfaces.
    fn domain_set_interface_parameters(
        &self,
        cx: &Cx,
        args: remote::DomainSetInterfaceParametersArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetInterfaceParameters")))
    }

    /// Gives the bandwidth of one of the domain's interfaces.
    fn domain_get_interface_parameters(
        &self,
        cx: &Cx,
        args: remote::DomainGetInterfaceParametersArgs,
    ) -> impl Future<Output = Result<remote::DomainGetInterfaceParametersRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetInterfaceParameters")))
    }

    /// Gives the CPU time that the domain used, in total or for each host CPU.
    fn domain_get_cpu_stats(
        &self,
        cx: &Cx,
        args: remote::DomainGetCpuStatsArgs,
    ) -> impl Future<Output = Result<remote::DomainGetCpuStatsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetCPUStats")))
    }

    /// Sets which host CPUs the emulator's own threads may use.
    fn domain_pin_emulator(
        &self,
        cx: &Cx,
        args: remote::DomainPinEmulatorArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainPinEmulator")))
    }

    /// Gives the map of host CPUs that the emulator's own threads may use.
    fn domain_get_emulator_pin_info(
        &self,
        cx: &Cx,
        args: remote::DomainGetEmulatorPinInfoArgs,
    ) -> impl Future<Output = Result<remote::DomainGetEmulatorPinInfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetEmulatorPinInfo")))
    }

    /// Sets how often memory statistics are collected, in seconds; 0 stops it.
    fn domain_set_memory_stats_period(
        &self,
        cx: &Cx,
        args: remote::DomainSetMemoryStatsPeriodArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetMemoryStatsPeriod")))
    }

    /// Lists the domain's I/O threads with the host CPUs that each may use.
    fn domain_get_iothread_info(
        &self,
        cx: &Cx,
        args: remote::DomainGetIothreadInfoArgs,
    ) -> impl Future<Output = Result<remote::DomainGetIothreadInfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetIOThreadInfo")))
    }

    /// Sets which host CPUs an I/O thread may use.
    fn domain_pin_iothread(
        &self,
        cx: &Cx,
        args: remote::DomainPinIothreadArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainPinIOThread")))
    }

    /// Adds an I/O thread to the domain.
    fn domain_add_iothread(
        &self,
        cx: &Cx,
        args: remote::DomainAddIothreadArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainAddIOThread")))
    }

    /// Removes an I/O thread from the domain.
    fn domain_del_iothread(
        &self,
        cx: &Cx,
        args: remote::DomainDelIothreadArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainDelIOThread")))
    }

    /// Says which performance events of the domain are on.
    fn domain_get_perf_events(
        &self,
        cx: &Cx,
        args: remote::DomainGetPerfEventsArgs,
    ) -> impl Future<Output = Result<remote::DomainGetPerfEventsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainGetPerfEvents")))
    }

    /// Switches performance events of the domain on or off.
    fn domain_set_perf_events(
        &self,
        cx: &Cx,
        args: remote::DomainSetPerfEventsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetPerfEvents")))
    }

    /// Switches single virtual CPUs on or off.
    fn domain_set_vcpu(
        &self,
        cx: &Cx,
        args: remote::DomainSetVcpuArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetVcpu")))
    }

    /// Sets polling and pool sizes of an I/O thread.
    fn domain_set_iothread_params(
        &self,
        cx: &Cx,
        args: remote::DomainSetIothreadParamsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainSetIOThreadParams")))
    }

    /// Starts to measure over some seconds how fast the domain writes to its memory.
    fn domain_start_dirty_rate_calc(
        &self,
        cx: &Cx,
        args: remote::DomainStartDirtyRateCalcArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainStartDirtyRateCalc")))
    }

    /// Oldest form: asks for lifecycle events of all domains.
    fn connect_domain_event_register(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectDomainEventRegisterRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectDomainEventRegister")))
    }

    /// Oldest form: ends the registration for lifecycle events of all domains.
    fn connect_domain_event_deregister(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectDomainEventDeregisterRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectDomainEventDeregister")))
    }

    /// Old form: asks for one kind of event of all domains.
    fn connect_domain_event_register_any(
        &self,
        cx: &Cx,
        args: remote::ConnectDomainEventRegisterAnyArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectDomainEventRegisterAny")))
    }

    /// Old form: ends the registration for one kind of event of all domains.
    fn connect_domain_event_deregister_any(
        &self,
        cx: &Cx,
        args: remote::ConnectDomainEventDeregisterAnyArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectDomainEventDeregisterAny")))
    }

    /// Asks for one kind of event, of one domain or of all, and gives the id that the events will carry.
    fn connect_domain_event_callback_register_any(
        &self,
        cx: &Cx,
        args: remote::ConnectDomainEventCallbackRegisterAnyArgs,
    ) -> impl Future<Output = Result<remote::ConnectDomainEventCallbackRegisterAnyRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectDomainEventRegisterAny")))
    }

    /// Ends the registration of an id.
    fn connect_domain_event_callback_deregister_any(
        &self,
        cx: &Cx,
        args: remote::ConnectDomainEventCallbackDeregisterAnyArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectDomainEventDeregisterAny")))
    }

    /// Asks to be told when the daemon's own connection to a hypervisor ends.
    fn connect_register_close_callback(&self, cx: &Cx, args: ()) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectRegisterCloseCallback")))
    }

    /// No longer asks to be told when the daemon's own connection to a hypervisor ends.
    fn connect_unregister_close_callback(&self, cx: &Cx, args: ()) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectUnregisterCloseCallback")))
    }

    /// Gives the host's CPU model, memory (KiB), and counts of CPUs, NUMA nodes, sockets, cores and threads.
    fn node_get_info(&self, cx: &Cx, args: ()) -> impl Future<Output = Result<remote::NodeGetInfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeGetInfo")))
    }

    /// Gives the free memory of some NUMA nodes, in bytes.
    fn node_get_cells_free_memory(
        &self,
        cx: &Cx,
        args: remote::NodeGetCellsFreeMemoryArgs,
    ) -> impl Future<Output = Result<remote::NodeGetCellsFreeMemoryRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeGetCellsFreeMemory")))
    }

    /// Gives the host's free memory, in bytes.
    fn node_get_free_memory(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::NodeGetFreeMemoryRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeGetFreeMemory")))
    }

    /// Takes a host device from its driver, so that a domain can have it.
    fn node_device_dettach(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceDettachArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceDettach")))
    }

    /// Gives a host device back to its driver.
    fn node_device_re_attach(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceReAttachArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceReAttach")))
    }

    /// Resets a host device before or after a domain has it.
    fn node_device_reset(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceResetArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceReset")))
    }

    /// Names the host's security driver and its domain of interpretation.
    fn node_get_security_model(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::NodeGetSecurityModelRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeGetSecurityModel")))
    }

    /// Gives how the time of one host CPU, or of all, was spent, in ns.
    fn node_get_cpu_stats(
        &self,
        cx: &Cx,
        args: remote::NodeGetCpuStatsArgs,
    ) -> impl Future<Output = Result<remote::NodeGetCpuStatsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeGetCPUStats")))
    }

    /// Gives the memory counters of one NUMA node, or of all, in KiB.
    fn node_get_memory_stats(
        &self,
        cx: &Cx,
        args: remote::NodeGetMemoryStatsArgs,
    ) -> impl Future<Output = Result<remote::NodeGetMemoryStatsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeGetMemoryStats")))
    }

    /// Suspends the host and wakes it after some seconds.
    fn node_suspend_for_duration(
        &self,
        cx: &Cx,
        args: remote::NodeSuspendForDurationArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeSuspendForDuration")))
    }

    /// Sets how the host shares equal memory pages.
    fn node_set_memory_parameters(
        &self,
        cx: &Cx,
        args: remote::NodeSetMemoryParametersArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeSetMemoryParameters")))
    }

    /// Says how the host shares equal memory pages.
    fn node_get_memory_parameters(
        &self,
        cx: &Cx,
        args: remote::NodeGetMemoryParametersArgs,
    ) -> impl Future<Output = Result<remote::NodeGetMemoryParametersRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeGetMemoryParameters")))
    }

    /// Says which of the host's CPUs are there and online.
    fn node_get_cpu_map(
        &self,
        cx: &Cx,
        args: remote::NodeGetCpuMapArgs,
    ) -> impl Future<Output = Result<remote::NodeGetCpuMapRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeGetCPUMap")))
    }

    /// Takes a host device from its driver and gives it to the named one.
    fn node_device_detach_flags(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceDetachFlagsArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceDetachFlags")))
    }

    /// Counts the free pages of given sizes on given NUMA nodes.
    fn node_get_free_pages(
        &self,
        cx: &Cx,
        args: remote::NodeGetFreePagesArgs,
    ) -> impl Future<Output = Result<remote::NodeGetFreePagesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeGetFreePages")))
    }

    /// Sets or adds to the pools of huge pages on given NUMA nodes.
    fn node_alloc_pages(
        &self,
        cx: &Cx,
        args: remote::NodeAllocPagesArgs,
    ) -> impl Future<Output = Result<remote::NodeAllocPagesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeAllocPages")))
    }

    /// Gives what the host's AMD SEV can do and its certificates.
    fn node_get_sev_info(
        &self,
        cx: &Cx,
        args: remote::NodeGetSevInfoArgs,
    ) -> impl Future<Output = Result<remote::NodeGetSevInfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeGetSEVInfo")))
    }

    /// Gives descriptors of the kernel namespaces of a container.
    fn lxc_domain_open_namespace(
        &self,
        cx: &Cx,
        args: lxc::DomainOpenNamespaceArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainLxcOpenNamespace")))
    }

    /// Sends a command to QEMU's monitor and gives its answer; libvirt does not know what it changed.
    fn qemu_domain_monitor_command(
        &self,
        cx: &Cx,
        args: qemu::DomainMonitorCommandArgs,
    ) -> impl Future<Output = Result<qemu::DomainMonitorCommandRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainQemuMonitorCommand")))
    }

    /// Adopts a QEMU process that somebody else started.
    fn qemu_domain_attach(
        &self,
        cx: &Cx,
        args: qemu::DomainAttachArgs,
    ) -> impl Future<Output = Result<qemu::DomainAttachRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainQemuAttach")))
    }

    /// Sends a command to the agent in the domain and gives its answer.
    fn qemu_domain_agent_command(
        &self,
        cx: &Cx,
        args: qemu::DomainAgentCommandArgs,
    ) -> impl Future<Output = Result<qemu::DomainAgentCommandRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainQemuAgentCommand")))
    }

    /// Asks for raw events of QEMU's monitor, of one domain or of all.
    fn qemu_connect_domain_monitor_event_register(
        &self,
        cx: &Cx,
        args: qemu::ConnectDomainMonitorEventRegisterArgs,
    ) -> impl Future<Output = Result<qemu::ConnectDomainMonitorEventRegisterRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectDomainQemuMonitorEventRegister")))
    }

    /// Ends a registration for raw events of QEMU's monitor.
    fn qemu_connect_domain_monitor_event_deregister(
        &self,
        cx: &Cx,
        args: qemu::ConnectDomainMonitorEventDeregisterArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectDomainQemuMonitorEventDeregister")))
    }

    /// Sends a command to QEMU's monitor with descriptors, and gives its answer with descriptors.
    fn qemu_domain_monitor_command_with_files(
        &self,
        cx: &Cx,
        args: qemu::DomainMonitorCommandWithFilesArgs,
    ) -> impl Future<Output = Result<qemu::DomainMonitorCommandWithFilesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virDomainQemuMonitorCommandWithFiles")))
    }
}
