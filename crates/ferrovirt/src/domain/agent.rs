//! What the agent in a domain does and tells.

use crate::{
    AgentResponseTimeout, AuthorizedSshKeysSetFlags, Domain, GuestInfoTypes, HostnameFlags, SetTimeFlags,
    SetUserPasswordFlags, TypedParams, calls::calls, values::count,
};

/// A domain's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DomainTime {
    /// Seconds since 1970.
    pub seconds: i64,
    /// Nanoseconds beside them.
    pub nanoseconds: u32,
}

/// A mounted file system.
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "virDomainFSInfo")]
#[non_exhaustive]
pub struct FsInfo {
    /// Where it is mounted.
    pub mountpoint: String,
    /// What the system in the domain calls its device.
    pub name: String,
    /// Its type.
    pub fstype: String,
    /// The targets of the disks it lies on.
    pub devices: Vec<String>,
}

calls! {
    for Domain { dom };

    /// The name that the domain goes by in its network.
    #[doc(alias = "virDomainGetHostname")]
    fn hostname(&self, flags: HostnameFlags) -> String
        = DomainGetHostname { flags: flags.bits() } => |reply| reply.hostname;

    /// The domain's clock.
    #[doc(alias = "virDomainGetTime")]
    fn time(&self) -> DomainTime
        = DomainGetTime { flags: 0 } => |reply| DomainTime { seconds: reply.seconds, nanoseconds: reply.nseconds };

    /// Sets the domain's clock, to seconds and nanoseconds since 1970; or after the host's with [`SetTimeFlags::SYNC`].
    #[doc(alias = "virDomainSetTime")]
    fn set_time(&self, seconds: i64, nanoseconds: u32, flags: SetTimeFlags)
        = DomainSetTime { seconds, nseconds: nanoseconds, flags: flags.bits() };

    /// The mounted file systems.
    #[doc(alias = "virDomainGetFSInfo")]
    fn fsinfo(&self) -> Vec<FsInfo>
        = DomainGetFsinfo { flags: 0 } => |reply| reply.info.into_iter().map(|info| FsInfo {
            mountpoint: info.mountpoint, name: info.name, fstype: info.fstype, devices: info.dev_aliases,
        }).collect();

    /// Freezes mounted file systems, all of them where none is named. Returns how many are frozen.
    #[doc(alias = "virDomainFSFreeze")]
    fn fsfreeze(&self, mountpoints: &[&str]) -> u32
        = DomainFsfreeze { mountpoints: mountpoints.iter().map(|&point| point.to_owned()).collect(), flags: 0 }
        => |reply| count(reply.filesystems);

    /// Thaws frozen file systems, all of them where none is named. Returns how many were thawed.
    #[doc(alias = "virDomainFSThaw")]
    fn fsthaw(&self, mountpoints: &[&str]) -> u32
        = DomainFsthaw { mountpoints: mountpoints.iter().map(|&point| point.to_owned()).collect(), flags: 0 }
        => |reply| count(reply.filesystems);

    /// Gives unused blocks of mounted file systems back to the host, free runs of at least `minimum` bytes (0: all). At
    /// one mount point, or at all of them for `None`.
    #[doc(alias = "virDomainFSTrim")]
    fn fstrim(&self, mountpoint: Option<&str>, minimum: u64)
        = DomainFstrim { mount_point: mountpoint.map(str::to_owned), minimum, flags: 0 };

    /// Sets a user's password.
    #[doc(alias = "virDomainSetUserPassword")]
    fn set_user_password(&self, user: &str, password: &str, flags: SetUserPasswordFlags)
        = DomainSetUserPassword {
            user: Some(user.to_owned()), password: Some(password.to_owned()), flags: flags.bits(),
        };

    /// What the agent tells of the system in the domain: the groups asked for, or all it knows for an empty set.
    #[doc(alias = "virDomainGetGuestInfo")]
    fn guest_info(&self, types: GuestInfoTypes) -> TypedParams
        = DomainGetGuestInfo { types: types.bits(), flags: 0 } => |reply| reply.params.into();

    /// Sets how many seconds commands wait for the agent's answer; [`AgentResponseTimeout`] names special values.
    #[doc(alias = "virDomainAgentSetResponseTimeout")]
    fn agent_set_response_timeout(&self, timeout_s: AgentResponseTimeout) {
        crate::calls::ask!({ dom } self DomainAgentSetResponseTimeout { timeout: timeout_s.0, flags: 0 } => |_reply| ())
    }

    /// The keys that may log in as a user by ssh.
    #[doc(alias = "virDomainAuthorizedSSHKeysGet")]
    fn authorized_ssh_keys_get(&self, user: &str) -> Vec<String>
        = DomainAuthorizedSshKeysGet { user: user.to_owned(), flags: 0 } => |reply| reply.keys;

    /// Sets the keys that may log in as a user by ssh; or adds or removes those given.
    #[doc(alias = "virDomainAuthorizedSSHKeysSet")]
    fn authorized_ssh_keys_set(&self, user: &str, keys: &[&str], flags: AuthorizedSshKeysSetFlags)
        = DomainAuthorizedSshKeysSet {
            user: user.to_owned(), keys: keys.iter().map(|&key| key.to_owned()).collect(), flags: flags.bits(),
        };
}
