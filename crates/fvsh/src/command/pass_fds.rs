//! Files of ours, for domains: `start --pass-fds` and its like, `dom-fd-associate`.

use ferrovirt::driver::Descriptor;
use ferrovirt::{Connection, Domain, Error, ErrorDomain, FdAssociateFlags, StartFlags};

use super::lookup::{self, Names};
use super::{Arguments, Failure, Outcome};
use crate::numbers::parse_int;
use crate::shell::Shell;

/// Gives files a name under which a domain's definition can use them.
pub(crate) fn dom_fd_associate(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let flags = args.flags(
        FdAssociateFlags::empty(),
        &[("seclabel-writable", FdAssociateFlags::WRITABLE), ("seclabel-restore", FdAssociateFlags::RESTORE)],
    );
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let name = args.text(&mut shell.console, "name")?.unwrap_or_default();
    let numbers = numbers(shell, args)?;
    shell.wait(async { domain.fd_associate(name, copies(&numbers)?, flags).await })?;
    Ok(())
}

/// Has QEMU's monitor answer a command that comes with copies of these descriptors.
pub(super) async fn monitor_command_with_files(
    domain: &Domain,
    command: &str,
    flags: u32,
    numbers: &[i32],
) -> Result<String, Error> {
    domain.qemu_monitor_command_with_files(command, copies(numbers)?, flags).await.map(|(answer, _)| answer)
}

/// Starts a domain and hands it copies of these descriptors.
pub(super) async fn create_with_files(domain: &Domain, flags: StartFlags, numbers: &[i32]) -> Result<(), Error> {
    domain.create_with_files(copies(numbers)?, flags).await
}

/// Starts a domain from XML and hands it copies of these descriptors.
pub(super) async fn create_xml_with_files(
    conn: &Connection,
    xml: &str,
    flags: StartFlags,
    numbers: &[i32],
) -> Result<Domain, Error> {
    conn.domain_create_xml_with_files(xml, copies(numbers)?, flags).await
}

fn copies(numbers: &[i32]) -> Result<Vec<Descriptor>, Error> {
    let copy = |&number: &i32| {
        duplicate(number)
            .map_err(|errno| Error::system(ErrorDomain::RPC, errno, format!("Cannot duplicate FD {number}")))
    };
    numbers.iter().map(copy).collect()
}

/// The numbers of `--pass-fds`.
pub(super) fn numbers(shell: &mut Shell, args: &Arguments<'_>) -> Result<Vec<i32>, Failure> {
    let Some(list) = args.raw("pass-fds").filter(|list| !list.is_empty()) else { return Ok(Vec::new()) };
    let mut numbers = Vec::new();
    for text in list.split(',') {
        match parse_int(text, 10) {
            Some(number) => numbers.push(number),
            None => return shell.refuse(&format!("Unable to parse FD number '{text}'")),
        }
    }
    Ok(numbers)
}

/// "Bad file descriptor", by libvirt's numbers.
const EBADF: i32 = 9;

/// A copy of a descriptor that the user names by its number. Asking the system for a descriptor of this very process
/// is the way that cannot go wrong in memory: a number that is no descriptor is an error like any other.
#[cfg(target_os = "linux")]
fn duplicate(number: i32) -> Result<Descriptor, i32> {
    use rustix::process::{PidfdFlags, PidfdGetfdFlags, getpid, pidfd_getfd, pidfd_open};

    if !is_inherited(number) {
        return Err(EBADF);
    }
    let this = pidfd_open(getpid(), PidfdFlags::empty()).map_err(|error| error.raw_os_error())?;
    pidfd_getfd(this, number, PidfdGetfdFlags::empty()).map_err(|error| error.raw_os_error())
}

/// Whether a descriptor came from outside: those that the shell opened itself are closed on exec, and none of the
/// user's business.
#[cfg(target_os = "linux")]
fn is_inherited(number: i32) -> bool {
    const CLOSE_ON_EXEC: u32 = 0o2_000_000;
    let info = std::fs::read_to_string(format!("/proc/self/fdinfo/{number}")).unwrap_or_default();
    let flags = info.lines().find_map(|line| u32::from_str_radix(line.strip_prefix("flags:")?.trim(), 8).ok());
    flags.is_some_and(|flags| flags & CLOSE_ON_EXEC == 0)
}

#[cfg(not(target_os = "linux"))]
fn duplicate(_: i32) -> Result<Descriptor, i32> {
    Err(EBADF)
}
