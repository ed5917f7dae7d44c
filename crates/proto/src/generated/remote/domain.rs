// Generated from schema/remote/domain.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Domains: finding, describing, starting and stopping them.

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::{Chars, List, UcharWord, UshortWord};

use super::*;
use crate::wire::wire;

wire! {
    /// The arguments of `domain_create`. Starts a defined domain.
    struct DomainCreateArgs {
        dom: Domain,
    }

    /// The arguments of `domain_create_xml`. Starts a domain from XML; it vanishes when it stops, unless it was defined before.
    struct DomainCreateXmlArgs {
        #[secret] xml_desc: String,
        flags: u32,
    }

    /// The reply to `domain_create_xml`. Starts a domain from XML; it vanishes when it stops, unless it was defined before.
    struct DomainCreateXmlRet {
        dom: Domain,
    }

    /// The arguments of `domain_define_xml`. Defines a domain from XML, or redefines the one of the same name and uuid.
    struct DomainDefineXmlArgs {
        #[secret] xml: String,
    }

    /// The reply to `domain_define_xml`. Defines a domain from XML, or redefines the one of the same name and uuid.
    struct DomainDefineXmlRet {
        dom: Domain,
    }

    /// The arguments of `domain_destroy`. Stops a domain at once, as if its power were cut.
    struct DomainDestroyArgs {
        dom: Domain,
    }

    /// The arguments of `domain_get_xml_desc`. Describes a domain as XML; secrets and the migratable form are withheld from read-only connections.
    struct DomainGetXmlDescArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_get_xml_desc`. Describes a domain as XML; secrets and the migratable form are withheld from read-only connections.
    struct DomainGetXmlDescRet {
        #[secret] xml: String,
    }

    /// The arguments of `domain_get_autostart`. Says whether the domain starts with its daemon.
    struct DomainGetAutostartArgs {
        dom: Domain,
    }

    /// The reply to `domain_get_autostart`. Says whether the domain starts with its daemon.
    struct DomainGetAutostartRet {
        autostart: i32,
    }

    /// The arguments of `domain_get_info`. Gives a domain's state, memory (KiB), number of virtual CPUs and CPU time (ns).
    struct DomainGetInfoArgs {
        dom: Domain,
    }

    /// The reply to `domain_get_info`. Gives a domain's state, memory (KiB), number of virtual CPUs and CPU time (ns).
    struct DomainGetInfoRet {
        state: u8 as UcharWord,
        max_mem: u64,
        memory: u64,
        nr_virt_cpu: u16 as UshortWord,
        cpu_time: u64,
    }

    /// The arguments of `domain_get_os_type`. Gives the kind of system that the domain runs, such as `hvm`.
    struct DomainGetOsTypeArgs {
        dom: Domain,
    }

    /// The reply to `domain_get_os_type`. Gives the kind of system that the domain runs, such as `hvm`.
    struct DomainGetOsTypeRet {
        kind: String,
    }

    /// The arguments of `connect_list_defined_domains`. Lists the names of domains that are defined but not running, at most as many as asked for.
    struct ConnectListDefinedDomainsArgs {
        maxnames: i32,
    }

    /// The reply to `connect_list_defined_domains`. Lists the names of domains that are defined but not running, at most as many as asked for.
    struct ConnectListDefinedDomainsRet {
        names: Vec<String> as List<String, DOMAIN_LIST_MAX>,
    }

    /// The arguments of `domain_lookup_by_id`. Finds a running domain by its id.
    struct DomainLookupByIdArgs {
        id: i32,
    }

    /// The reply to `domain_lookup_by_id`. Finds a running domain by its id.
    struct DomainLookupByIdRet {
        dom: Domain,
    }

    /// The arguments of `domain_lookup_by_name`. Finds a domain by its name.
    struct DomainLookupByNameArgs {
        name: String,
    }

    /// The reply to `domain_lookup_by_name`. Finds a domain by its name.
    struct DomainLookupByNameRet {
        dom: Domain,
    }

    /// The arguments of `domain_lookup_by_uuid`. Finds a domain by its uuid.
    struct DomainLookupByUuidArgs {
        uuid: [u8; 16],
    }

    /// The reply to `domain_lookup_by_uuid`. Finds a domain by its uuid.
    struct DomainLookupByUuidRet {
        dom: Domain,
    }

    /// The reply to `connect_num_of_defined_domains`. Counts the domains that are defined but not running.
    struct ConnectNumOfDefinedDomainsRet {
        num: i32,
    }

    /// The arguments of `domain_reboot`. Asks a domain to reboot by the ways that the flags name.
    struct DomainRebootArgs {
        dom: Domain,
        flags: u32,
    }

    /// The arguments of `domain_resume`. Lets a paused domain run on.
    struct DomainResumeArgs {
        dom: Domain,
    }

    /// The arguments of `domain_set_autostart`. Sets whether the domain starts with its daemon.
    struct DomainSetAutostartArgs {
        dom: Domain,
        autostart: i32,
    }

    /// The arguments of `domain_shutdown`. Asks a domain to shut itself down; it may take its time or ignore it.
    struct DomainShutdownArgs {
        dom: Domain,
    }

    /// The arguments of `domain_suspend`. Pauses a running domain; its memory stays where it is.
    struct DomainSuspendArgs {
        dom: Domain,
    }

    /// The arguments of `domain_undefine`. Forgets a domain's definition; a running domain goes on until it stops.
    struct DomainUndefineArgs {
        dom: Domain,
    }

    /// The arguments of `connect_list_domains`. Lists the ids of running domains, at most as many as asked for.
    struct ConnectListDomainsArgs {
        maxids: i32,
    }

    /// The reply to `connect_list_domains`. Lists the ids of running domains, at most as many as asked for.
    struct ConnectListDomainsRet {
        ids: Vec<i32> as List<i32, DOMAIN_LIST_MAX>,
    }

    /// The reply to `connect_num_of_domains`. Counts the running domains.
    struct ConnectNumOfDomainsRet {
        num: i32,
    }

    /// The arguments of `domain_get_security_label`. Gives the security label of the domain's process.
    struct DomainGetSecurityLabelArgs {
        dom: Domain,
    }

    /// The reply to `domain_get_security_label`. Gives the security label of the domain's process.
    struct DomainGetSecurityLabelRet {
        label: Vec<u8> as Chars<SECURITY_LABEL_MAX>,
        enforcing: i32,
    }

    /// The arguments of `domain_is_active`. Says whether the domain is running or paused.
    struct DomainIsActiveArgs {
        dom: Domain,
    }

    /// The reply to `domain_is_active`. Says whether the domain is running or paused.
    struct DomainIsActiveRet {
        active: i32,
    }

    /// The arguments of `domain_is_persistent`. Says whether the domain has a definition that outlives it.
    struct DomainIsPersistentArgs {
        dom: Domain,
    }

    /// The reply to `domain_is_persistent`. Says whether the domain has a definition that outlives it.
    struct DomainIsPersistentRet {
        persistent: i32,
    }

    /// The arguments of `domain_get_job_info`. Gives the progress of the job that runs on the domain: times in ms, sizes in bytes.
    struct DomainGetJobInfoArgs {
        dom: Domain,
    }

    /// The reply to `domain_get_job_info`. Gives the progress of the job that runs on the domain: times in ms, sizes in bytes.
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

    /// The arguments of `domain_abort_job`. Asks the job that runs on the domain to stop.
    struct DomainAbortJobArgs {
        dom: Domain,
    }

    /// The arguments of `domain_create_with_flags`. Starts a defined domain and gives it back with its new id.
    struct DomainCreateWithFlagsArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_create_with_flags`. Starts a defined domain and gives it back with its new id.
    struct DomainCreateWithFlagsRet {
        dom: Domain,
    }

    /// The arguments of `domain_is_updated`. Says whether the domain's live definition was changed since it started.
    struct DomainIsUpdatedArgs {
        dom: Domain,
    }

    /// The reply to `domain_is_updated`. Says whether the domain's live definition was changed since it started.
    struct DomainIsUpdatedRet {
        updated: i32,
    }

    /// The arguments of `domain_get_state`. Gives a domain's state and the reason for it.
    struct DomainGetStateArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_get_state`. Gives a domain's state and the reason for it.
    struct DomainGetStateRet {
        state: i32,
        reason: i32,
    }

    /// The arguments of `domain_get_control_info`. Says whether the hypervisor's control channel to the domain is free, and since when (ms).
    struct DomainGetControlInfoArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_get_control_info`. Says whether the hypervisor's control channel to the domain is free, and since when (ms).
    struct DomainGetControlInfoRet {
        state: u32,
        details: u32,
        state_time: u64,
    }

    /// The arguments of `domain_undefine_flags`. Forgets a domain's definition and, by flags, what belongs to it: saved state, snapshots' metadata, firmware and TPM state.
    struct DomainUndefineFlagsArgs {
        dom: Domain,
        flags: u32,
    }

    /// The arguments of `domain_destroy_flags`. Stops a domain at once, if asked by the gentle signal only.
    struct DomainDestroyFlagsArgs {
        dom: Domain,
        flags: u32,
    }

    /// The arguments of `domain_reset`. Resets a domain's machine as by its reset button, with no word to the system inside.
    struct DomainResetArgs {
        dom: Domain,
        flags: u32,
    }

    /// The arguments of `domain_shutdown_flags`. Asks a domain to shut itself down by the ways that the flags name.
    struct DomainShutdownFlagsArgs {
        dom: Domain,
        flags: u32,
    }

    /// The arguments of `domain_set_metadata`. Sets the domain's title, description or a piece of custom XML.
    struct DomainSetMetadataArgs {
        dom: Domain,
        kind: i32,
        metadata: Option<String>,
        key: Option<String>,
        uri: Option<String>,
        flags: u32,
    }

    /// The arguments of `domain_get_metadata`. Gives the domain's title, description or a piece of custom XML.
    struct DomainGetMetadataArgs {
        dom: Domain,
        kind: i32,
        uri: Option<String>,
        flags: u32,
    }

    /// The reply to `domain_get_metadata`. Gives the domain's title, description or a piece of custom XML.
    struct DomainGetMetadataRet {
        metadata: String,
    }

    /// The arguments of `connect_list_all_domains`. Lists domains, filtered by flags; or only counts them if no results are wanted.
    struct ConnectListAllDomainsArgs {
        need_results: i32,
        flags: u32,
    }

    /// The reply to `connect_list_all_domains`. Lists domains, filtered by flags; or only counts them if no results are wanted.
    struct ConnectListAllDomainsRet {
        domains: Vec<Domain> as List<Domain, DOMAIN_LIST_MAX>,
        ret: u32,
    }

    /// The arguments of `domain_get_security_label_list`. Gives the domain's security labels, one for each security driver in use.
    struct DomainGetSecurityLabelListArgs {
        dom: Domain,
    }

    /// The reply to `domain_get_security_label_list`. Gives the domain's security labels, one for each security driver in use.
    struct DomainGetSecurityLabelListRet {
        labels: Vec<DomainGetSecurityLabelRet> as List<DomainGetSecurityLabelRet, SECURITY_LABEL_LIST_MAX>,
        ret: i32,
    }

    /// The arguments of `domain_get_job_stats`. Gives the progress of the running or last finished job as typed parameters.
    struct DomainGetJobStatsArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_get_job_stats`. Gives the progress of the running or last finished job as typed parameters.
    struct DomainGetJobStatsRet {
        kind: i32,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_JOB_STATS_MAX>,
    }

    /// The arguments of `domain_create_xml_with_files`. Starts a domain from XML and hands open descriptors to its first process.
    struct DomainCreateXmlWithFilesArgs {
        #[secret] xml_desc: String,
        flags: u32,
    }

    /// The reply to `domain_create_xml_with_files`. Starts a domain from XML and hands open descriptors to its first process.
    struct DomainCreateXmlWithFilesRet {
        dom: Domain,
    }

    /// The arguments of `domain_create_with_files`. Starts a defined domain and hands open descriptors to its first process.
    struct DomainCreateWithFilesArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_create_with_files`. Starts a defined domain and hands open descriptors to its first process.
    struct DomainCreateWithFilesRet {
        dom: Domain,
    }

    /// The arguments of `connect_get_all_domain_stats`. Collects groups of statistics of many domains in one call; with an empty list, of all domains that the flags select.
    struct ConnectGetAllDomainStatsArgs {
        doms: Vec<Domain> as List<Domain, DOMAIN_LIST_MAX>,
        stats: u32,
        flags: u32,
    }

    /// The reply to `connect_get_all_domain_stats`. Collects groups of statistics of many domains in one call; with an empty list, of all domains that the flags select.
    struct ConnectGetAllDomainStatsRet {
        ret_stats: Vec<DomainStatsRecord> as List<DomainStatsRecord, DOMAIN_LIST_MAX>,
    }

    /// The arguments of `domain_define_xml_flags`. Defines a domain from XML, if asked after checking it against the schema.
    struct DomainDefineXmlFlagsArgs {
        #[secret] xml: String,
        flags: u32,
    }

    /// The reply to `domain_define_xml_flags`. Defines a domain from XML, if asked after checking it against the schema.
    struct DomainDefineXmlFlagsRet {
        dom: Domain,
    }

    /// The arguments of `domain_rename`. Gives an inactive domain another name.
    struct DomainRenameArgs {
        dom: Domain,
        new_name: Option<String>,
        flags: u32,
    }

    /// The reply to `domain_rename`. Gives an inactive domain another name.
    struct DomainRenameRet {
        retcode: i32,
    }

    /// The arguments of `domain_set_lifecycle_action`. Sets what becomes of the domain when it powers off, reboots or crashes.
    struct DomainSetLifecycleActionArgs {
        dom: Domain,
        kind: u32,
        action: u32,
        flags: u32,
    }

    /// The arguments of `domain_get_launch_security_info`. Gives what attests to the domain's protected launch.
    struct DomainGetLaunchSecurityInfoArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_get_launch_security_info`. Gives what attests to the domain's protected launch.
    struct DomainGetLaunchSecurityInfoRet {
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_LAUNCH_SECURITY_INFO_PARAMS_MAX>,
    }

    /// The arguments of `domain_get_messages`. Lists what the daemon noted about a domain: deprecated settings, taints, I/O errors.
    struct DomainGetMessagesArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_get_messages`. Lists what the daemon noted about a domain: deprecated settings, taints, I/O errors.
    struct DomainGetMessagesRet {
        msgs: Vec<String> as List<String, DOMAIN_MESSAGES_MAX>,
    }

    /// The arguments of `domain_set_launch_security_state`. Hands a secret to a domain whose protected launch waits for it.
    struct DomainSetLaunchSecurityStateArgs {
        dom: Domain,
        #[secret] params: Vec<TypedParam> as List<TypedParam, DOMAIN_LAUNCH_SECURITY_STATE_PARAMS_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_abort_job_flags`. Asks the job that runs on the domain to stop; a flag allows it in the post-copy phase.
    struct DomainAbortJobFlagsArgs {
        dom: Domain,
        flags: u32,
    }

    /// The arguments of `domain_get_autostart_once`. Says whether the domain starts at the host's next boot only.
    struct DomainGetAutostartOnceArgs {
        dom: Domain,
    }

    /// The reply to `domain_get_autostart_once`. Says whether the domain starts at the host's next boot only.
    struct DomainGetAutostartOnceRet {
        autostart: i32,
    }

    /// The arguments of `domain_set_autostart_once`. Sets whether the domain starts at the host's next boot only.
    struct DomainSetAutostartOnceArgs {
        dom: Domain,
        autostart: i32,
    }
}
