// Generated from schema/remote/domain_agent.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! What the agent, the keyboard and the power buttons do inside a domain.

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::List;

use super::*;
use crate::wire::wire;

wire! {
    /// The arguments of `domain_inject_nmi`. Sends a non-maskable interrupt to the domain.
    struct DomainInjectNmiArgs {
        dom: Domain,
        flags: u32,
    }

    /// The arguments of `domain_send_key`. Presses keys of the domain's keyboard together, and releases them after a time in ms.
    struct DomainSendKeyArgs {
        dom: Domain,
        codeset: u32,
        holdtime: u32,
        #[secret] keycodes: Vec<u32> as List<u32, DOMAIN_SEND_KEY_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_pm_suspend_for_duration`. Has the domain suspend itself to memory or disk.
    struct DomainPmSuspendForDurationArgs {
        dom: Domain,
        target: u32,
        duration: u64,
        flags: u32,
    }

    /// The arguments of `domain_pm_wakeup`. Wakes a domain that has suspended itself to memory.
    struct DomainPmWakeupArgs {
        dom: Domain,
        flags: u32,
    }

    /// The arguments of `domain_get_hostname`. Asks for the host name inside the domain, from its agent or from DHCP leases.
    struct DomainGetHostnameArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_get_hostname`. Asks for the host name inside the domain, from its agent or from DHCP leases.
    struct DomainGetHostnameRet {
        hostname: String,
    }

    /// The arguments of `domain_fstrim`. Has the agent in the domain trim its mounted file systems.
    struct DomainFstrimArgs {
        dom: Domain,
        mount_point: Option<String>,
        minimum: u64,
        flags: u32,
    }

    /// The arguments of `domain_send_process_signal`. Sends a signal to a process inside the domain.
    struct DomainSendProcessSignalArgs {
        dom: Domain,
        pid_value: i64,
        signum: u32,
        flags: u32,
    }

    /// The arguments of `domain_fsfreeze`. Has the agent in the domain freeze file systems, all if none is named; says how many are frozen.
    struct DomainFsfreezeArgs {
        dom: Domain,
        mountpoints: Vec<String> as List<String, DOMAIN_FSFREEZE_MOUNTPOINTS_MAX>,
        flags: u32,
    }

    /// The reply to `domain_fsfreeze`. Has the agent in the domain freeze file systems, all if none is named; says how many are frozen.
    struct DomainFsfreezeRet {
        filesystems: i32,
    }

    /// The arguments of `domain_fsthaw`. Has the agent in the domain thaw frozen file systems; says how many it thawed.
    struct DomainFsthawArgs {
        dom: Domain,
        mountpoints: Vec<String> as List<String, DOMAIN_FSFREEZE_MOUNTPOINTS_MAX>,
        flags: u32,
    }

    /// The reply to `domain_fsthaw`. Has the agent in the domain thaw frozen file systems; says how many it thawed.
    struct DomainFsthawRet {
        filesystems: i32,
    }

    /// The arguments of `domain_get_time`. Asks the agent in the domain for its clock.
    struct DomainGetTimeArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_get_time`. Asks the agent in the domain for its clock.
    struct DomainGetTimeRet {
        seconds: i64,
        nseconds: u32,
    }

    /// The arguments of `domain_set_time`. Has the agent in the domain set its clock, or synchronise it with the hardware clock.
    struct DomainSetTimeArgs {
        dom: Domain,
        seconds: i64,
        nseconds: u32,
        flags: u32,
    }

    /// The arguments of `domain_get_fsinfo`. Has the agent in the domain list its mounted file systems with their disks.
    struct DomainGetFsinfoArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_get_fsinfo`. Has the agent in the domain list its mounted file systems with their disks.
    struct DomainGetFsinfoRet {
        info: Vec<DomainFsinfo> as List<DomainFsinfo, DOMAIN_FSINFO_MAX>,
        ret: u32,
    }

    /// The arguments of `domain_interface_addresses`. Lists the addresses of the domain's interfaces from DHCP leases, the agent or the ARP table.
    struct DomainInterfaceAddressesArgs {
        dom: Domain,
        source: u32,
        flags: u32,
    }

    /// The reply to `domain_interface_addresses`. Lists the addresses of the domain's interfaces from DHCP leases, the agent or the ARP table.
    struct DomainInterfaceAddressesRet {
        ifaces: Vec<DomainInterface> as List<DomainInterface, DOMAIN_INTERFACE_MAX>,
    }

    /// The arguments of `domain_set_user_password`. Has the agent in the domain set a user's password.
    struct DomainSetUserPasswordArgs {
        dom: Domain,
        user: Option<String>,
        #[secret] password: Option<String>,
        flags: u32,
    }

    /// The arguments of `domain_get_guest_vcpus`. Has the agent in the domain list the CPUs that its system sees.
    struct DomainGetGuestVcpusArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_get_guest_vcpus`. Has the agent in the domain list the CPUs that its system sees.
    struct DomainGetGuestVcpusRet {
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_GUEST_VCPU_PARAMS_MAX>,
    }

    /// The arguments of `domain_set_guest_vcpus`. Has the agent in the domain switch CPUs of its system on or off.
    struct DomainSetGuestVcpusArgs {
        dom: Domain,
        cpumap: String,
        state: i32,
        flags: u32,
    }

    /// The arguments of `domain_get_guest_info`. Has the agent in the domain tell about users, system, time zone, host name, file systems, disks, interfaces or load.
    struct DomainGetGuestInfoArgs {
        dom: Domain,
        types: u32,
        flags: u32,
    }

    /// The reply to `domain_get_guest_info`. Has the agent in the domain tell about users, system, time zone, host name, file systems, disks, interfaces or load.
    struct DomainGetGuestInfoRet {
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_GUEST_INFO_PARAMS_MAX>,
    }

    /// The arguments of `domain_agent_set_response_timeout`. Sets how long the daemon waits for the agent in the domain, in seconds; -2 waits for ever, -1 takes the default, 0 does not wait.
    struct DomainAgentSetResponseTimeoutArgs {
        dom: Domain,
        timeout: i32,
        flags: u32,
    }

    /// The reply to `domain_agent_set_response_timeout`. Sets how long the daemon waits for the agent in the domain, in seconds; -2 waits for ever, -1 takes the default, 0 does not wait.
    struct DomainAgentSetResponseTimeoutRet {
        result: i32,
    }

    /// The arguments of `domain_authorized_ssh_keys_get`. Has the agent in the domain list the ssh keys that may log in as a user.
    struct DomainAuthorizedSshKeysGetArgs {
        dom: Domain,
        user: String,
        flags: u32,
    }

    /// The reply to `domain_authorized_ssh_keys_get`. Has the agent in the domain list the ssh keys that may log in as a user.
    struct DomainAuthorizedSshKeysGetRet {
        keys: Vec<String> as List<String, DOMAIN_AUTHORIZED_SSH_KEYS_MAX>,
    }

    /// The arguments of `domain_authorized_ssh_keys_set`. Has the agent in the domain set, add or remove the ssh keys that may log in as a user.
    struct DomainAuthorizedSshKeysSetArgs {
        dom: Domain,
        user: String,
        keys: Vec<String> as List<String, DOMAIN_AUTHORIZED_SSH_KEYS_MAX>,
        flags: u32,
    }
}
