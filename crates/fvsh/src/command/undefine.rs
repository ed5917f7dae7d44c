//! `undefine`: forgets a domain, and what the host keeps for it.

mod storage;

use ferrovirt::{Domain, Error, ErrorCode, ListSnapshots, UndefineFlags};

use super::lookup::{self, Names};
use super::{Arguments, Failure, Outcome};
use crate::shell::Shell;

/// What the host keeps for a domain.
#[derive(Clone, Copy, Debug, Default)]
struct Kept {
    managed_save: bool,
    /// Snapshots with metadata.
    snapshots: u32,
    /// The server could count those alone.
    snapshots_counted: bool,
    /// It could not, so it may not know the flag for them.
    snapshots_unsure: bool,
}

/// Undefines a domain, and removes its storage where that is asked for.
pub(crate) fn undefine(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    storage::check_options(shell, args)?;
    args.exclusive_all(&mut shell.console, &[("nvram", "keep-nvram"), ("tpm", "keep-tpm")])?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let running = shell.wait(domain.is_active())?;
    let kept = if running { Kept::default() } else { kept(shell, &domain)? };
    let doomed = storage::doomed(shell, args, &domain, running)?;
    let done = undefine_domain(shell, args, &domain, kept)?;
    let name = args.required("domain");
    shell.explained(done, &format!("Failed to undefine domain '{name}'"))?;
    shell.console.print_extra(&format!("Domain '{name}' has been undefined\n"));
    storage::remove(shell, args, doomed)
}

fn kept(shell: &Shell, domain: &Domain) -> Result<Kept, Failure> {
    let managed_save = or_none(shell.wait(domain.has_managed_save_image()))?;
    let snapshots = or_none(shell.wait(domain.snapshot_num(ListSnapshots::empty())))?;
    let with_metadata = match snapshots {
        0 => Ok(0),
        _ => shell.wait(domain.snapshot_num(ListSnapshots::METADATA)),
    };
    Ok(Kept {
        managed_save,
        snapshots_counted: snapshots > 0 && with_metadata.is_ok(),
        snapshots_unsure: with_metadata.is_err(),
        snapshots: with_metadata.unwrap_or(snapshots),
    })
}

/// A hypervisor that does not know a thing has none of them.
fn or_none<T: Default>(answer: Result<T, Error>) -> Result<T, Error> {
    match answer {
        Err(error) if error.code == ErrorCode::NO_SUPPORT => Ok(T::default()),
        answer => answer,
    }
}

/// In one call where everything that is kept may go, or where nothing is; else piece by piece.
fn undefine_domain(
    shell: &mut Shell,
    args: &Arguments<'_>,
    domain: &Domain,
    kept: Kept,
) -> Result<Result<(), Error>, Failure> {
    let (managed, snapshots, checkpoints) =
        (args.has("managed-save"), args.has("snapshots-metadata"), args.has("checkpoints-metadata"));
    // Flags that change nothing are left out: a server may not know them.
    let mut flags = args.flags(
        UndefineFlags::empty(),
        &[
            ("nvram", UndefineFlags::NVRAM),
            ("keep-nvram", UndefineFlags::KEEP_NVRAM),
            ("tpm", UndefineFlags::TPM),
            ("keep-tpm", UndefineFlags::KEEP_TPM),
        ],
    );
    flags.set(UndefineFlags::MANAGED_SAVE, managed && kept.managed_save);
    flags.set(UndefineFlags::SNAPSHOTS_METADATA, snapshots && kept.snapshots > 0);
    flags.set(UndefineFlags::CHECKPOINTS_METADATA, checkpoints);
    // A server that counts metadata knows all flags, and says itself what is in the way.
    let one_call = (managed || !kept.managed_save || kept.snapshots_counted) && !kept.snapshots_unsure;
    if one_call {
        let done = shell.wait(domain.undefine_flags(flags));
        let unknown = |error: &Error| matches!(error.code, ErrorCode::NO_SUPPORT | ErrorCode::INVALID_ARG);
        if args.has("nvram") || !done.as_ref().is_err_and(unknown) {
            return Ok(done);
        }
    }
    if kept.managed_save {
        if !managed {
            return shell.refuse("Refusing to undefine while domain managed save image exists");
        }
        shell.wait(domain.managed_save_remove())?;
    }
    // There is no way to remove metadata piece by piece; of checkpoints nobody asks here.
    match (kept.snapshots, snapshots) {
        (0, _) => Ok(shell.wait(domain.undefine())),
        (count, true) => shell.refuse(&format!("Unable to remove metadata of {count} snapshots")),
        (count, false) => shell.refuse(&format!("Refusing to undefine while {count} snapshots exist")),
    }
}
