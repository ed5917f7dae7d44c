//! What would happen inside a domain, had it an inside.

use ferrovirt_proto::remote as r;
use ferrovirt_xml::view::DiskDevice;

use super::{Domain, State};
use crate::{
    backend::{Answer, TestBackend, length},
    error::{DomainError, TestError},
    flags,
};

/// What a domain's inside remembers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Guest {
    seconds: i64,
    nanoseconds: u32,
    /// Whether `/` and `/boot` are frozen.
    frozen: [bool; 2],
}

impl Default for Guest {
    fn default() -> Self {
        Self { seconds: 627_319_920, nanoseconds: 0, frozen: [false; 2] }
    }
}

const MOUNT_POINTS: [&str; 2] = ["/", "/boot"];

fn mount_point(path: &str) -> Result<usize, DomainError> {
    let found = MOUNT_POINTS.iter().position(|known| *known == path);
    found.ok_or_else(|| DomainError::NoMountPoint(path.to_owned()))
}

impl Guest {
    /// Freezes or thaws file systems, all if none is named, and counts those that changed. A wrong name changes none.
    fn freeze(&mut self, named: &[String], frozen: bool) -> Result<i32, DomainError> {
        let mut after = self.frozen;
        if named.is_empty() {
            after = [frozen; 2];
        }
        for path in named {
            after[mount_point(path)?] = frozen;
        }
        let changed = self.frozen.iter().zip(&after).filter(|(before, after)| before != after).count();
        self.frozen = after;
        Ok(length(changed))
    }

    /// How the domain's control is: the clock inside says so. State, details, and for how long, in milliseconds.
    fn control(&self) -> (u32, u32, u64) {
        const OK: u32 = 0;
        const JOB: u32 = 1;
        const OCCUPIED: u32 = 2;
        const ERROR: u32 = 3;
        let time = u64::try_from(self.seconds).unwrap_or(0);
        match time {
            1..10_000 => (JOB, 0, time),
            10_000..30_000 => (OCCUPIED, 0, time - 10_000),
            30_000..60_000 => (ERROR, u32::try_from(time % 4).unwrap_or(0), time - 30_000),
            _ => (OK, 0, 0),
        }
    }
}

impl TestBackend {
    /// Changes a domain that is on.
    pub(super) fn change_active<T>(
        &self,
        handle: &r::Domain,
        change: impl FnOnce(&mut Domain) -> Result<T, TestError>,
    ) -> Answer<T> {
        self.change(handle, |domain| {
            domain.require_active()?;
            change(domain)
        })
    }

    /// Does nothing to a domain that is on.
    fn require_active(&self, handle: &r::Domain) -> Answer<()> {
        self.change_active(handle, |_| Ok(()))
    }
}

pub(crate) fn domain_get_hostname(
    backend: &TestBackend,
    args: r::DomainGetHostnameArgs,
) -> Answer<r::DomainGetHostnameRet> {
    flags::check(args.flags, 0, "testDomainGetHostname")?;
    backend.require_active(&args.dom)?;
    Ok(r::DomainGetHostnameRet { hostname: format!("{}host", args.dom.name) })
}

pub(crate) fn domain_get_time(backend: &TestBackend, args: r::DomainGetTimeArgs) -> Answer<r::DomainGetTimeRet> {
    flags::check(args.flags, 0, "testDomainGetTime")?;
    backend.change(&args.dom, |domain| {
        if domain.state != State::Running {
            return Err(DomainError::NotActive.into());
        }
        Ok(r::DomainGetTimeRet { seconds: domain.guest.seconds, nseconds: domain.guest.nanoseconds })
    })
}

pub(crate) fn domain_set_time(backend: &TestBackend, args: r::DomainSetTimeArgs) -> Answer<()> {
    const SYNC: u32 = 1;
    flags::check(args.flags, SYNC, "testDomainSetTime")?;
    backend.change_active(&args.dom, |domain| {
        domain.guest.seconds = args.seconds;
        domain.guest.nanoseconds = args.nseconds;
        Ok(())
    })
}

pub(crate) fn domain_get_control_info(
    backend: &TestBackend,
    args: r::DomainGetControlInfoArgs,
) -> Answer<r::DomainGetControlInfoRet> {
    flags::check(args.flags, 0, "testDomainGetControlInfo")?;
    backend.change_active(&args.dom, |domain| {
        let (state, details, state_time) = domain.guest.control();
        Ok(r::DomainGetControlInfoRet { state, details, state_time })
    })
}

pub(crate) fn domain_fsfreeze(backend: &TestBackend, args: r::DomainFsfreezeArgs) -> Answer<r::DomainFsfreezeRet> {
    flags::check(args.flags, 0, "testDomainFSFreeze")?;
    backend.change_active(&args.dom, |domain| {
        Ok(r::DomainFsfreezeRet { filesystems: domain.guest.freeze(&args.mountpoints, true)? })
    })
}

pub(crate) fn domain_fsthaw(backend: &TestBackend, args: r::DomainFsthawArgs) -> Answer<r::DomainFsthawRet> {
    flags::check(args.flags, 0, "testDomainFSThaw")?;
    backend.change_active(&args.dom, |domain| {
        Ok(r::DomainFsthawRet { filesystems: domain.guest.freeze(&args.mountpoints, false)? })
    })
}

pub(crate) fn domain_fstrim(backend: &TestBackend, args: r::DomainFstrimArgs) -> Answer<()> {
    flags::check(args.flags, 0, "testDomainFSTrim")?;
    backend.change_active(&args.dom, |_| {
        args.mount_point.as_deref().map(mount_point).transpose()?;
        Ok(())
    })
}

/// Both file systems lie on the first disk that is one.
pub(crate) fn domain_get_fsinfo(backend: &TestBackend, args: r::DomainGetFsinfoArgs) -> Answer<r::DomainGetFsinfoRet> {
    flags::check(args.flags, 0, "testDomainGetFSInfo")?;
    backend.change_active(&args.dom, |domain| {
        let fields = domain.current.fields();
        let disk = fields.disks().find(|disk| disk.device().ok().flatten().is_none_or(|kind| kind == DiskDevice::Disk));
        let target = disk.and_then(|disk| disk.target().map(std::borrow::Cow::into_owned));
        let info: Vec<_> = target
            .into_iter()
            .flat_map(|target| {
                (1..).zip(MOUNT_POINTS).map(move |(part, mount_point)| r::DomainFsinfo {
                    mountpoint: mount_point.to_owned(),
                    name: format!("{target}{part}"),
                    fstype: "ext4".to_owned(),
                    dev_aliases: vec![target.clone()],
                })
            })
            .collect();
        let ret = u32::try_from(info.len()).unwrap_or(u32::MAX);
        Ok(r::DomainGetFsinfoRet { info, ret })
    })
}

pub(crate) fn domain_inject_nmi(backend: &TestBackend, args: r::DomainInjectNmiArgs) -> Answer<()> {
    flags::check(args.flags, 0, "testDomainInjectNMI")?;
    backend.require_active(&args.dom)
}

pub(crate) fn domain_send_key(backend: &TestBackend, args: r::DomainSendKeyArgs) -> Answer<()> {
    flags::check(args.flags, 0, "testDomainSendKey")?;
    backend.require_active(&args.dom)
}

pub(crate) fn domain_set_user_password(backend: &TestBackend, args: r::DomainSetUserPasswordArgs) -> Answer<()> {
    const ENCRYPTED: u32 = 1;
    flags::check(args.flags, ENCRYPTED, "testDomainSetUserPassword")?;
    backend.require_active(&args.dom)
}

/// Whether the domain is on is all the same.
pub(crate) fn domain_send_process_signal(backend: &TestBackend, args: r::DomainSendProcessSignalArgs) -> Answer<()> {
    const SIGNALS: u32 = 65;
    flags::check(args.flags, 0, "testDomainSendProcessSignal")?;
    if args.pid_value != 1 {
        return Err(DomainError::OnlyFirstProcess.into());
    }
    if args.signum >= SIGNALS {
        return Err(DomainError::NoSignal(args.signum).into());
    }
    backend.look(&args.dom, |_| ())
}

pub(crate) fn domain_get_launch_security_info(
    _: &TestBackend,
    args: r::DomainGetLaunchSecurityInfoArgs,
) -> Answer<r::DomainGetLaunchSecurityInfoRet> {
    flags::check(args.flags, 0, "testDomainGetLaunchSecurityInfo")?;
    Ok(r::DomainGetLaunchSecurityInfoRet { params: Vec::new() })
}

/// Bytes that count up from the address.
pub(crate) fn domain_memory_peek(
    backend: &TestBackend,
    args: r::DomainMemoryPeekArgs,
) -> Answer<r::DomainMemoryPeekRet> {
    const VIRTUAL: u32 = 1;
    const PHYSICAL: u32 = 2;
    /// The most that the wire takes.
    const MOST: u32 = 4 << 20;
    flags::check(args.flags, VIRTUAL | PHYSICAL, "testDomainMemoryPeek")?;
    if args.flags != VIRTUAL && args.flags != PHYSICAL {
        return Err(DomainError::PeekFlags.into());
    }
    backend.require_active(&args.dom)?;
    let [first, ..] = args.offset.to_le_bytes();
    let buffer = (0..args.size.min(MOST)).map(|at| first.wrapping_add(at.to_le_bytes()[0]));
    Ok(r::DomainMemoryPeekRet { buffer: buffer.collect() })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Facts, section 4.7.
    #[test]
    fn what_was_frozen_is_counted() {
        let mut guest = Guest::default();
        let boot = ["/boot".to_owned()];
        let rows: &[(&[String], bool, Result<i32, DomainError>)] = &[
            (&[], true, Ok(2)),
            (&[], true, Ok(0)),
            (&boot, false, Ok(1)),
            (&boot, false, Ok(0)),
            (&[], false, Ok(1)),
            (&["/".to_owned(), "/x".to_owned()], true, Err(DomainError::NoMountPoint("/x".to_owned()))),
            (&[], true, Ok(2)),
        ];
        for (named, frozen, changed) in rows {
            assert_eq!(guest.freeze(named, *frozen), *changed);
        }
    }

    #[test]
    fn control_follows_the_clock() {
        let rows: &[(i64, (u32, u32, u64))] = &[
            (0, (0, 0, 0)),
            (1000, (1, 0, 1000)),
            (9999, (1, 0, 9999)),
            (10_000, (2, 0, 0)),
            (30_000, (3, 0, 0)),
            (40_001, (3, 1, 10_001)),
            (60_000, (0, 0, 0)),
            (-5, (0, 0, 0)),
        ];
        for (seconds, expected) in rows {
            assert_eq!(Guest { seconds: *seconds, ..Guest::default() }.control(), *expected, "{seconds}");
        }
    }
}
