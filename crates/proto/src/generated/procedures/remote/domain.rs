// Generated from schema/remote/domain.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Domains: finding, describing, starting and stopping them.

use crate::net::REMOTE_PROGRAM;
use crate::{AclRule, Family, FdCount, ProcedureInfo, Test, flags};

/// Starts a defined domain.
pub static DOMAIN_CREATE: ProcedureInfo = ProcedureInfo::call(REMOTE_PROGRAM, 9, "domain_create", Family::Hypervisor)
    .acl(&[AclRule::always("domain", "start")])
    .api("virDomainCreate", "0.1.1");
/// Starts a domain from XML; it vanishes when it stops, unless it was defined before.
pub static DOMAIN_CREATE_XML: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 10, "domain_create_xml", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write"), AclRule::always("domain", "start")])
        .api("virDomainCreateXML", "0.5.0");
/// Defines a domain from XML, or redefines the one of the same name and uuid.
pub static DOMAIN_DEFINE_XML: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 11, "domain_define_xml", Family::Hypervisor)
        .high()
        .acl(&[AclRule::always("domain", "write"), AclRule::always("domain", "save")])
        .api("virDomainDefineXML", "0.1.1");
/// Stops a domain at once, as if its power were cut.
pub static DOMAIN_DESTROY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 12, "domain_destroy", Family::Hypervisor)
        .high()
        .acl(&[AclRule::always("domain", "stop")])
        .api("virDomainDestroy", "0.0.3");
/// Describes a domain as XML; secrets and the migratable form are withheld from read-only connections.
pub static DOMAIN_GET_XML_DESC: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 14, "domain_get_xml_desc", Family::Hypervisor)
        .read_unless("flags", Test::HasAny(flags::DomainXml::SECURE.bits() | flags::DomainXml::MIGRATABLE.bits()))
        .acl(&[
            AclRule::always("domain", "read"),
            AclRule::when("domain", "read_secure", "flags", Test::HasAll(flags::DomainXml::SECURE.bits())),
            AclRule::when("domain", "read_secure", "flags", Test::HasAll(flags::DomainXml::MIGRATABLE.bits())),
        ])
        .api("virDomainGetXMLDesc", "0.0.3");
/// Says whether the domain starts with its daemon.
pub static DOMAIN_GET_AUTOSTART: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 15, "domain_get_autostart", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetAutostart", "0.2.1");
/// Gives a domain's state, memory (KiB), number of virtual CPUs and CPU time (ns).
pub static DOMAIN_GET_INFO: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 16, "domain_get_info", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetInfo", "0.0.3");
/// Gives the kind of system that the domain runs, such as `hvm`.
pub static DOMAIN_GET_OS_TYPE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 19, "domain_get_os_type", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetOSType", "0.0.3");
/// Lists the names of domains that are defined but not running, at most as many as asked for.
pub static CONNECT_LIST_DEFINED_DOMAINS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 21, "connect_list_defined_domains", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_domains")])
        .acl_filter(&[AclRule::always("domain", "getattr")])
        .api("virConnectListDefinedDomains", "0.1.1");
/// Finds a running domain by its id.
pub static DOMAIN_LOOKUP_BY_ID: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 22, "domain_lookup_by_id", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "getattr")])
        .api("virDomainLookupByID", "0.0.3");
/// Finds a domain by its name.
pub static DOMAIN_LOOKUP_BY_NAME: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 23, "domain_lookup_by_name", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "getattr")])
        .api("virDomainLookupByName", "0.0.3");
/// Finds a domain by its uuid.
pub static DOMAIN_LOOKUP_BY_UUID: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 24, "domain_lookup_by_uuid", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "getattr")])
        .api("virDomainLookupByUUID", "0.0.5");
/// Counts the domains that are defined but not running.
pub static CONNECT_NUM_OF_DEFINED_DOMAINS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 25, "connect_num_of_defined_domains", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_domains")])
        .acl_filter(&[AclRule::always("domain", "getattr")])
        .api("virConnectNumOfDefinedDomains", "0.1.5");
/// Asks a domain to reboot by the ways that the flags name.
pub static DOMAIN_REBOOT: ProcedureInfo = ProcedureInfo::call(REMOTE_PROGRAM, 27, "domain_reboot", Family::Hypervisor)
    .acl(&[
        AclRule::always("domain", "init_control"),
        AclRule::when("domain", "write", "flags", Test::HasAll(flags::DomainReboot::GUEST_AGENT.bits())),
    ])
    .api("virDomainReboot", "0.1.0");
/// Lets a paused domain run on.
pub static DOMAIN_RESUME: ProcedureInfo = ProcedureInfo::call(REMOTE_PROGRAM, 28, "domain_resume", Family::Hypervisor)
    .acl(&[AclRule::always("domain", "suspend")])
    .api("virDomainResume", "0.0.3");
/// Sets whether the domain starts with its daemon.
pub static DOMAIN_SET_AUTOSTART: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 29, "domain_set_autostart", Family::Hypervisor)
        .high()
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainSetAutostart", "0.2.1");
/// Asks a domain to shut itself down; it may take its time or ignore it.
pub static DOMAIN_SHUTDOWN: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 33, "domain_shutdown", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "init_control")])
        .api("virDomainShutdown", "0.0.3");
/// Pauses a running domain; its memory stays where it is.
pub static DOMAIN_SUSPEND: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 34, "domain_suspend", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "suspend")])
        .api("virDomainSuspend", "0.0.3");
/// Forgets a domain's definition; a running domain goes on until it stops.
pub static DOMAIN_UNDEFINE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 35, "domain_undefine", Family::Hypervisor)
        .high()
        .acl(&[AclRule::always("domain", "delete")])
        .api("virDomainUndefine", "0.1.1");
/// Lists the ids of running domains, at most as many as asked for.
pub static CONNECT_LIST_DOMAINS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 37, "connect_list_domains", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_domains")])
        .acl_filter(&[AclRule::always("domain", "getattr")])
        .api("virConnectListDomains", "0.0.3");
/// Counts the running domains.
pub static CONNECT_NUM_OF_DOMAINS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 51, "connect_num_of_domains", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_domains")])
        .acl_filter(&[AclRule::always("domain", "getattr")])
        .api("virConnectNumOfDomains", "0.0.3");
/// Gives the security label of the domain's process.
pub static DOMAIN_GET_SECURITY_LABEL: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 121, "domain_get_security_label", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetSecurityLabel", "0.6.1");
/// Says whether the domain is running or paused.
pub static DOMAIN_IS_ACTIVE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 150, "domain_is_active", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainIsActive", "0.7.3");
/// Says whether the domain has a definition that outlives it.
pub static DOMAIN_IS_PERSISTENT: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 151, "domain_is_persistent", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainIsPersistent", "0.7.3");
/// Gives the progress of the job that runs on the domain: times in ms, sizes in bytes.
pub static DOMAIN_GET_JOB_INFO: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 163, "domain_get_job_info", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetJobInfo", "0.7.7");
/// Asks the job that runs on the domain to stop.
pub static DOMAIN_ABORT_JOB: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 164, "domain_abort_job", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainAbortJob", "0.7.7");
/// Starts a defined domain and gives it back with its new id.
pub static DOMAIN_CREATE_WITH_FLAGS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 196, "domain_create_with_flags", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "start")])
        .api("virDomainCreateWithFlags", "0.8.2");
/// Says whether the domain's live definition was changed since it started.
pub static DOMAIN_IS_UPDATED: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 202, "domain_is_updated", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainIsUpdated", "0.8.6");
/// Gives a domain's state and the reason for it.
pub static DOMAIN_GET_STATE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 212, "domain_get_state", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetState", "0.9.2");
/// Says whether the hypervisor's control channel to the domain is free, and since when (ms).
pub static DOMAIN_GET_CONTROL_INFO: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 229, "domain_get_control_info", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetControlInfo", "0.9.3");
/// Forgets a domain's definition and, by flags, what belongs to it: saved state, snapshots' metadata, firmware and TPM state.
pub static DOMAIN_UNDEFINE_FLAGS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 231, "domain_undefine_flags", Family::Hypervisor)
        .high()
        .acl(&[AclRule::always("domain", "delete")])
        .api("virDomainUndefineFlags", "0.9.4");
/// Stops a domain at once, if asked by the gentle signal only.
pub static DOMAIN_DESTROY_FLAGS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 234, "domain_destroy_flags", Family::Hypervisor)
        .high()
        .acl(&[AclRule::always("domain", "stop")])
        .api("virDomainDestroyFlags", "0.9.4");
/// Resets a domain's machine as by its reset button, with no word to the system inside.
pub static DOMAIN_RESET: ProcedureInfo = ProcedureInfo::call(REMOTE_PROGRAM, 245, "domain_reset", Family::Hypervisor)
    .acl(&[AclRule::always("domain", "reset")])
    .api("virDomainReset", "0.9.7");
/// Asks a domain to shut itself down by the ways that the flags name.
pub static DOMAIN_SHUTDOWN_FLAGS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 258, "domain_shutdown_flags", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "init_control"),
            AclRule::when("domain", "write", "flags", Test::HasAll(flags::DomainShutdown::GUEST_AGENT.bits())),
        ])
        .api("virDomainShutdownFlags", "0.9.10");
/// Sets the domain's title, description or a piece of custom XML.
pub static DOMAIN_SET_METADATA: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 264, "domain_set_metadata", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "write"),
            AclRule::when(
                "domain",
                "save",
                "flags",
                Test::HasNone(
                    flags::DomainModificationImpact::CONFIG.bits() | flags::DomainModificationImpact::LIVE.bits(),
                ),
            ),
            AclRule::when("domain", "save", "flags", Test::HasAll(flags::DomainModificationImpact::CONFIG.bits())),
        ])
        .api("virDomainSetMetadata", "0.9.10");
/// Gives the domain's title, description or a piece of custom XML.
pub static DOMAIN_GET_METADATA: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 265, "domain_get_metadata", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetMetadata", "0.9.10");
/// Lists domains, filtered by flags; or only counts them if no results are wanted.
pub static CONNECT_LIST_ALL_DOMAINS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 273, "connect_list_all_domains", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_domains")])
        .acl_filter(&[AclRule::always("domain", "getattr")])
        .api("virConnectListAllDomains", "0.9.13");
/// Gives the domain's security labels, one for each security driver in use.
pub static DOMAIN_GET_SECURITY_LABEL_LIST: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 278, "domain_get_security_label_list", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetSecurityLabelList", "0.10.0");
/// Gives the progress of the running or last finished job as typed parameters.
pub static DOMAIN_GET_JOB_STATS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 298, "domain_get_job_stats", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetJobStats", "1.0.3");
/// Starts a domain from XML and hands open descriptors to its first process.
pub static DOMAIN_CREATE_XML_WITH_FILES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 309, "domain_create_xml_with_files", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write"), AclRule::always("domain", "start")])
        .fds(FdCount::Many, FdCount::Zero)
        .api("virDomainCreateXMLWithFiles", "1.1.1");
/// Starts a defined domain and hands open descriptors to its first process.
pub static DOMAIN_CREATE_WITH_FILES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 310, "domain_create_with_files", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "start")])
        .fds(FdCount::Many, FdCount::Zero)
        .api("virDomainCreateWithFiles", "1.1.1");
/// Collects groups of statistics of many domains in one call; with an empty list, of all domains that the flags select.
pub static CONNECT_GET_ALL_DOMAIN_STATS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 344, "connect_get_all_domain_stats", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("connect", "search_domains")])
        .acl_filter(&[AclRule::always("domain", "read")])
        .api("virConnectGetAllDomainStats", "1.2.8");
/// Defines a domain from XML, if asked after checking it against the schema.
pub static DOMAIN_DEFINE_XML_FLAGS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 350, "domain_define_xml_flags", Family::Hypervisor)
        .high()
        .acl(&[AclRule::always("domain", "write"), AclRule::always("domain", "save")])
        .api("virDomainDefineXMLFlags", "1.2.12");
/// Gives an inactive domain another name.
pub static DOMAIN_RENAME: ProcedureInfo = ProcedureInfo::call(REMOTE_PROGRAM, 358, "domain_rename", Family::Hypervisor)
    .acl(&[AclRule::always("domain", "write"), AclRule::always("domain", "save")])
    .api("virDomainRename", "1.2.19");
/// Sets what becomes of the domain when it powers off, reboots or crashes.
pub static DOMAIN_SET_LIFECYCLE_ACTION: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 390, "domain_set_lifecycle_action", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainSetLifecycleAction", "3.9.0");
/// Gives what attests to the domain's protected launch.
pub static DOMAIN_GET_LAUNCH_SECURITY_INFO: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 396, "domain_get_launch_security_info", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetLaunchSecurityInfo", "4.5.0");
/// Lists what the daemon noted about a domain: deprecated settings, taints, I/O errors.
pub static DOMAIN_GET_MESSAGES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 426, "domain_get_messages", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetMessages", "7.1.0");
/// Hands a secret to a domain whose protected launch waits for it.
pub static DOMAIN_SET_LAUNCH_SECURITY_STATE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 439, "domain_set_launch_security_state", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainSetLaunchSecurityState", "8.0.0");
/// Asks the job that runs on the domain to stop; a flag allows it in the post-copy phase.
pub static DOMAIN_ABORT_JOB_FLAGS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 442, "domain_abort_job_flags", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainAbortJobFlags", "8.5.0");
/// Says whether the domain starts at the host's next boot only.
pub static DOMAIN_GET_AUTOSTART_ONCE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 449, "domain_get_autostart_once", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetAutostartOnce", "11.2.0")
        .newer();
/// Sets whether the domain starts at the host's next boot only.
pub static DOMAIN_SET_AUTOSTART_ONCE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 450, "domain_set_autostart_once", Family::Hypervisor)
        .high()
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainSetAutostartOnce", "11.2.0")
        .newer();
