// Generated from schema/remote/domain_agent.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! domain_agent

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::List;

use super::*;
use crate::wire::wire;

wire! {
    /// The arguments of `domain_inject_nmi`. virDomainInjectNMI.
    struct DomainInjectNmiArgs {
        dom: Domain,
        flags: u32,
    }

    /// The arguments of `domain_send_key`. virDomainSendKey.
    struct DomainSendKeyArgs {
        dom: Domain,
        codeset: u32,
        holdtime: u32,
        keycodes: Vec<u32> as List<u32, DOMAIN_SEND_KEY_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_pm_suspend_for_duration`. virDomainPMSuspendForDuration.
    struct DomainPmSuspendForDurationArgs {
        dom: Domain,
        target: u32,
        duration: u64,
        flags: u32,
    }

    /// The arguments of `domain_pm_wakeup`. virDomainPMWakeup.
    struct DomainPmWakeupArgs {
        dom: Domain,
        flags: u32,
    }

    /// The arguments of `domain_get_hostname`. virDomainGetHostname.
    struct DomainGetHostnameArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_get_hostname`. virDomainGetHostname.
    struct DomainGetHostnameRet {
        hostname: String,
    }

    /// The arguments of `domain_fstrim`. virDomainFSTrim.
    struct DomainFstrimArgs {
        dom: Domain,
        mount_point: Option<String>,
        minimum: u64,
        flags: u32,
    }

    /// The arguments of `domain_send_process_signal`. virDomainSendProcessSignal.
    struct DomainSendProcessSignalArgs {
        dom: Domain,
        pid_value: i64,
        signum: u32,
        flags: u32,
    }

    /// The arguments of `domain_fsfreeze`. virDomainFSFreeze.
    struct DomainFsfreezeArgs {
        dom: Domain,
        mountpoints: Vec<String> as List<String, DOMAIN_FSFREEZE_MOUNTPOINTS_MAX>,
        flags: u32,
    }

    /// The reply to `domain_fsfreeze`. virDomainFSFreeze.
    struct DomainFsfreezeRet {
        filesystems: i32,
    }

    /// The arguments of `domain_fsthaw`. virDomainFSThaw.
    struct DomainFsthawArgs {
        dom: Domain,
        mountpoints: Vec<String> as List<String, DOMAIN_FSFREEZE_MOUNTPOINTS_MAX>,
        flags: u32,
    }

    /// The reply to `domain_fsthaw`. virDomainFSThaw.
    struct DomainFsthawRet {
        filesystems: i32,
    }

    /// The arguments of `domain_get_time`. virDomainGetTime.
    struct DomainGetTimeArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_get_time`. virDomainGetTime.
    struct DomainGetTimeRet {
        seconds: i64,
        nseconds: u32,
    }

    /// The arguments of `domain_set_time`. virDomainSetTime.
    struct DomainSetTimeArgs {
        dom: Domain,
        seconds: i64,
        nseconds: u32,
        flags: u32,
    }

    /// The arguments of `domain_get_fsinfo`. virDomainGetFSInfo.
    struct DomainGetFsinfoArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_get_fsinfo`. virDomainGetFSInfo.
    struct DomainGetFsinfoRet {
        info: Vec<DomainFsinfo> as List<DomainFsinfo, DOMAIN_FSINFO_MAX>,
        ret: u32,
    }

    /// The arguments of `domain_interface_addresses`. virDomainInterfaceAddresses.
    struct DomainInterfaceAddressesArgs {
        dom: Domain,
        source: u32,
        flags: u32,
    }

    /// The reply to `domain_interface_addresses`. virDomainInterfaceAddresses.
    struct DomainInterfaceAddressesRet {
        ifaces: Vec<DomainInterface> as List<DomainInterface, DOMAIN_INTERFACE_MAX>,
    }

    /// The arguments of `domain_set_user_password`. virDomainSetUserPassword.
    struct DomainSetUserPasswordArgs {
        dom: Domain,
        user: Option<String>,
        password: Option<String>,
        flags: u32,
    }

    /// The arguments of `domain_get_guest_vcpus`. virDomainGetGuestVcpus.
    struct DomainGetGuestVcpusArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_get_guest_vcpus`. virDomainGetGuestVcpus.
    struct DomainGetGuestVcpusRet {
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_GUEST_VCPU_PARAMS_MAX>,
    }

    /// The arguments of `domain_set_guest_vcpus`. virDomainSetGuestVcpus.
    struct DomainSetGuestVcpusArgs {
        dom: Domain,
        cpumap: String,
        state: i32,
        flags: u32,
    }

    /// The arguments of `domain_get_guest_info`. virDomainGetGuestInfo.
    struct DomainGetGuestInfoArgs {
        dom: Domain,
        types: u32,
        flags: u32,
    }

    /// The reply to `domain_get_guest_info`. virDomainGetGuestInfo.
    struct DomainGetGuestInfoRet {
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_GUEST_INFO_PARAMS_MAX>,
    }

    /// The arguments of `domain_agent_set_response_timeout`. virDomainAgentSetResponseTimeout.
    struct DomainAgentSetResponseTimeoutArgs {
        dom: Domain,
        timeout: i32,
        flags: u32,
    }

    /// The reply to `domain_agent_set_response_timeout`. virDomainAgentSetResponseTimeout.
    struct DomainAgentSetResponseTimeoutRet {
        result: i32,
    }

    /// The arguments of `domain_authorized_ssh_keys_get`. virDomainAuthorizedSSHKeysGet.
    struct DomainAuthorizedSshKeysGetArgs {
        dom: Domain,
        user: String,
        flags: u32,
    }

    /// The reply to `domain_authorized_ssh_keys_get`. virDomainAuthorizedSSHKeysGet.
    struct DomainAuthorizedSshKeysGetRet {
        keys: Vec<String> as List<String, DOMAIN_AUTHORIZED_SSH_KEYS_MAX>,
    }

    /// The arguments of `domain_authorized_ssh_keys_set`. virDomainAuthorizedSSHKeysSet.
    struct DomainAuthorizedSshKeysSetArgs {
        dom: Domain,
        user: String,
        keys: Vec<String> as List<String, DOMAIN_AUTHORIZED_SSH_KEYS_MAX>,
        flags: u32,
    }
}
