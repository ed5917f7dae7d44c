//! Finding pools and their volumes.

use ferrovirt::{StoragePool, StorageVol};

use super::{By, Wanted};
use crate::command::{Arguments, Failure};
use crate::shell::Shell;

/// The pool of `--pool`.
pub(in crate::command) fn pool(shell: &mut Shell, args: &Arguments<'_>) -> Result<StoragePool, Failure> {
    pool_by(shell, args, "pool", By::UuidOrName)
}

/// The pool of an option, by one kind of name.
pub(in crate::command) fn pool_by(
    shell: &mut Shell,
    args: &Arguments<'_>,
    option: &'static str,
    by: By,
) -> Result<StoragePool, Failure> {
    Wanted::read(shell, args, "pool", option)?.find(
        shell,
        by,
        async |conn, uuid| conn.storage_pool_lookup_by_uuid(uuid).await,
        async |conn, name| conn.storage_pool_lookup_by_name(name).await,
    )
}

/// The volume of `--vol`, in the pool of `--pool`.
pub(in crate::command) fn volume(shell: &mut Shell, args: &Arguments<'_>) -> Result<StorageVol, Failure> {
    volume_of(shell, args, "vol", Some("pool"))
}

/// The volume of an option: by name where there is a pool, then by key, then by path.
pub(in crate::command) fn volume_of(
    shell: &mut Shell,
    args: &Arguments<'_>,
    option: &'static str,
    pool_option: Option<&'static str>,
) -> Result<StorageVol, Failure> {
    let pool = match pool_option.filter(|option| args.has(option)) {
        Some(option) => Some(active_pool(shell, args, option)?),
        None => None,
    };
    let wanted = Wanted::read(shell, args, "vol", option)?;
    let conn = shell.connection()?;
    let mut found = None;
    if let Some(pool) = &pool {
        wanted.trying(shell, "name");
        found = shell.wait(pool.storage_vol_lookup_by_name(wanted.text)).ok();
    }
    if found.is_none() {
        wanted.trying(shell, "key");
        found = shell.wait(conn.storage_vol_lookup_by_key(wanted.text)).ok();
    }
    let Some(volume) = found else {
        wanted.trying(shell, "path");
        let found = shell.wait(conn.storage_vol_lookup_by_path(wanted.text));
        let hint = match (&pool, pool_option) {
            (None, Some(option)) => format!(", specifying --{option} might help"),
            _ => String::new(),
        };
        let volume = shell.explained(found, &format!("failed to get vol '{}'{hint}", wanted.text))?;
        return of_pool(shell, volume, pool.as_ref(), wanted.text);
    };
    of_pool(shell, volume, pool.as_ref(), wanted.text)
}

fn active_pool(shell: &mut Shell, args: &Arguments<'_>, option: &'static str) -> Result<StoragePool, Failure> {
    let pool = pool_by(shell, args, option, By::UuidOrName)?;
    match shell.wait(pool.is_active()) {
        Ok(true) => Ok(pool),
        _ => shell.refuse(&format!("pool '{}' is not active", args.required(option))),
    }
}

/// A key or a path may lead to another pool than the one that was named.
fn of_pool(
    shell: &mut Shell,
    volume: StorageVol,
    pool: Option<&StoragePool>,
    text: &str,
) -> Result<StorageVol, Failure> {
    match pool {
        Some(pool) if pool.name() != volume.pool_name() => {
            shell.refuse(&format!("Requested volume '{text}' is not in pool '{}'", pool.name()))
        }
        _ => Ok(volume),
    }
}
