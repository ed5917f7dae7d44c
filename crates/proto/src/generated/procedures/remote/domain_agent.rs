// Generated from schema/remote/domain_agent.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! What the agent, the keyboard and the power buttons do inside a domain.

use crate::net::REMOTE_PROGRAM;
use crate::{AclRule, Family, ProcedureInfo, Test, enums};

/// Sends a non-maskable interrupt to the domain.
pub static DOMAIN_INJECT_NMI: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 210, "domain_inject_nmi", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "inject_nmi")])
        .api("virDomainInjectNMI", "0.9.2");
/// Presses keys of the domain's keyboard together, and releases them after a time in ms.
pub static DOMAIN_SEND_KEY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 226, "domain_send_key", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "send_input")])
        .api("virDomainSendKey", "0.9.3");
/// Has the domain suspend itself to memory or disk.
pub static DOMAIN_PM_SUSPEND_FOR_DURATION: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 261, "domain_pm_suspend_for_duration", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "pm_control")])
        .api("virDomainPMSuspendForDuration", "0.9.10");
/// Wakes a domain that has suspended itself to memory.
pub static DOMAIN_PM_WAKEUP: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 267, "domain_pm_wakeup", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "pm_control")])
        .api("virDomainPMWakeup", "0.9.11");
/// Asks for the host name inside the domain, from its agent or from DHCP leases.
pub static DOMAIN_GET_HOSTNAME: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 277, "domain_get_hostname", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainGetHostname", "0.10.0");
/// Has the agent in the domain trim its mounted file systems.
pub static DOMAIN_FSTRIM: ProcedureInfo = ProcedureInfo::call(REMOTE_PROGRAM, 294, "domain_fstrim", Family::Hypervisor)
    .acl(&[AclRule::always("domain", "fs_trim")])
    .api("virDomainFSTrim", "1.0.1");
/// Sends a signal to a process inside the domain.
pub static DOMAIN_SEND_PROCESS_SIGNAL: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 295, "domain_send_process_signal", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "send_signal")])
        .api("virDomainSendProcessSignal", "1.0.1");
/// Has the agent in the domain freeze file systems, all if none is named; says how many are frozen.
pub static DOMAIN_FSFREEZE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 335, "domain_fsfreeze", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "fs_freeze")])
        .api("virDomainFSFreeze", "1.2.5");
/// Has the agent in the domain thaw frozen file systems; says how many it thawed.
pub static DOMAIN_FSTHAW: ProcedureInfo = ProcedureInfo::call(REMOTE_PROGRAM, 336, "domain_fsthaw", Family::Hypervisor)
    .acl(&[AclRule::always("domain", "fs_freeze")])
    .api("virDomainFSThaw", "1.2.5");
/// Asks the agent in the domain for its clock.
pub static DOMAIN_GET_TIME: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 337, "domain_get_time", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainGetTime", "1.2.5");
/// Has the agent in the domain set its clock, or synchronise it with the hardware clock.
pub static DOMAIN_SET_TIME: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 338, "domain_set_time", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "set_time")])
        .api("virDomainSetTime", "1.2.5");
/// Has the agent in the domain list its mounted file systems with their disks.
pub static DOMAIN_GET_FSINFO: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 349, "domain_get_fsinfo", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "fs_freeze")])
        .api("virDomainGetFSInfo", "1.2.11");
/// Lists the addresses of the domain's interfaces from DHCP leases, the agent or the ARP table.
pub static DOMAIN_INTERFACE_ADDRESSES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 353, "domain_interface_addresses", Family::Hypervisor)
        .read_unless("source", Test::Is(enums::DomainInterfaceAddressesSource::AGENT.0.cast_unsigned()))
        .acl(&[
            AclRule::always("domain", "read"),
            AclRule::when(
                "domain",
                "write",
                "source",
                Test::Is(enums::DomainInterfaceAddressesSource::AGENT.0.cast_unsigned()),
            ),
        ])
        .api("virDomainInterfaceAddresses", "1.2.14");
/// Has the agent in the domain set a user's password.
pub static DOMAIN_SET_USER_PASSWORD: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 357, "domain_set_user_password", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "set_password")])
        .api("virDomainSetUserPassword", "1.2.16");
/// Has the agent in the domain list the CPUs that its system sees.
pub static DOMAIN_GET_GUEST_VCPUS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 371, "domain_get_guest_vcpus", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainGetGuestVcpus", "2.0.0");
/// Has the agent in the domain switch CPUs of its system on or off.
pub static DOMAIN_SET_GUEST_VCPUS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 372, "domain_set_guest_vcpus", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainSetGuestVcpus", "2.0.0");
/// Has the agent in the domain tell about users, system, time zone, host name, file systems, disks, interfaces or load.
pub static DOMAIN_GET_GUEST_INFO: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 418, "domain_get_guest_info", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainGetGuestInfo", "5.7.0");
/// Sets how long the daemon waits for the agent in the domain, in seconds; -2 waits for ever, -1 takes the default, 0 does not wait.
pub static DOMAIN_AGENT_SET_RESPONSE_TIMEOUT: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 420, "domain_agent_set_response_timeout", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainAgentSetResponseTimeout", "5.10.0");
/// Has the agent in the domain list the ssh keys that may log in as a user.
pub static DOMAIN_AUTHORIZED_SSH_KEYS_GET: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 424, "domain_authorized_ssh_keys_get", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainAuthorizedSSHKeysGet", "6.10.0");
/// Has the agent in the domain set, add or remove the ssh keys that may log in as a user.
pub static DOMAIN_AUTHORIZED_SSH_KEYS_SET: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 425, "domain_authorized_ssh_keys_set", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainAuthorizedSSHKeysSet", "6.10.0");
