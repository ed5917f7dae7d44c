//! Files of ours, for domains: `start --pass-fds` and its like, `dom-fd-associate`.

use ferrovirt::driver::Descriptor;
use ferrovirt::{Connection, Domain, Error, ErrorDomain, FdAssociateFlags, StartFlags};

use super::lookup::{self, Names};
use super::{Arguments, Failure, Outcome};
use crate::numbers::parse_int;
use crate::shell::Shell;
use crate::sys::duplicate;

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
