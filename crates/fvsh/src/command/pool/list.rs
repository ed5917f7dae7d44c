//! `pool-list`: the pools of the connection.

use ferrovirt::{ListStoragePools, StoragePool};

use super::{has_sizes, state_word};
use crate::command::format::{active_word, size_text, sort_key, yes_no};
use crate::command::{Arguments, Failure, Outcome, old_lists};
use crate::output::TextTable;
use crate::shell::Shell;

const HEADER: &[&str] = &["Name", "State", "Autostart"];
const DETAILS: &[&str] = &["Name", "State", "Autostart", "Persistent", "Capacity", "Allocation", "Available"];

const TYPES: &[(&str, ListStoragePools)] = &[
    ("dir", ListStoragePools::DIR),
    ("fs", ListStoragePools::FS),
    ("netfs", ListStoragePools::NETFS),
    ("logical", ListStoragePools::LOGICAL),
    ("disk", ListStoragePools::DISK),
    ("iscsi", ListStoragePools::ISCSI),
    ("scsi", ListStoragePools::SCSI),
    ("mpath", ListStoragePools::MPATH),
    ("rbd", ListStoragePools::RBD),
    ("sheepdog", ListStoragePools::SHEEPDOG),
    ("gluster", ListStoragePools::GLUSTER),
    ("zfs", ListStoragePools::ZFS),
    ("vstorage", ListStoragePools::VSTORAGE),
    ("iscsi-direct", ListStoragePools::ISCSI_DIRECT),
];

/// Lists pools: as a table, or name and UUID alone.
pub(crate) fn list(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let filter = filter(shell, args)?;
    args.exclusive_all(&mut shell.console, &[("details", "uuid"), ("details", "name")])?;
    let conn = shell.connection()?;
    let answer = shell.wait(conn.list_all_storage_pools(filter));
    let mut pools = if old_lists::is_unknown_call(&answer) {
        old_lists::pools(shell, &conn, filter)?
    } else {
        shell.explained(answer, "Failed to list pools")?
    };
    pools.sort_by_key(|pool| sort_key(pool.name()));
    if args.has("uuid") || args.has("name") {
        print_plain(shell, args, &pools);
        return Ok(());
    }
    let table = if args.has("details") { details(shell, &pools) } else { table(shell, &pools) };
    shell.console.print_table(&table);
    Ok(())
}

fn filter(shell: &mut Shell, args: &Arguments<'_>) -> Result<ListStoragePools, Failure> {
    let sides = if args.has("all") {
        ListStoragePools::ACTIVE | ListStoragePools::INACTIVE
    } else if args.has("inactive") {
        ListStoragePools::INACTIVE
    } else {
        ListStoragePools::ACTIVE
    };
    let mut filter = args.flags(
        sides,
        &[
            ("autostart", ListStoragePools::AUTOSTART),
            ("no-autostart", ListStoragePools::NO_AUTOSTART),
            ("persistent", ListStoragePools::PERSISTENT),
            ("transient", ListStoragePools::TRANSIENT),
        ],
    );
    for word in args.text(&mut shell.console, "type")?.into_iter().flat_map(|types| types.split(',')) {
        match TYPES.iter().find(|(name, _)| *name == word) {
            Some((_, flag)) => filter |= *flag,
            None => return shell.refuse(&format!("Invalid pool type '{word}'")),
        }
    }
    Ok(filter)
}

/// Names are padded as in a table of one column, blanks behind them included.
fn print_plain(shell: &mut Shell, args: &Arguments<'_>, pools: &[StoragePool]) {
    for pool in pools {
        let line = match (args.has("uuid"), args.has("name")) {
            (true, true) => format!("{:<36} {:<20}\n", pool.uuid_string(), pool.name()),
            (true, false) => format!("{:<36}\n", pool.uuid_string()),
            (false, _) => format!("{:<20}\n", pool.name()),
        };
        shell.console.print(&line);
    }
}

fn table(shell: &Shell, pools: &[StoragePool]) -> TextTable {
    let mut table = TextTable::new(shell.charset, HEADER);
    for pool in pools {
        let state = shell.wait(pool.is_active()).map_or("unknown", active_word);
        table.row([pool.name(), state, autostart(shell, pool)]);
    }
    table
}

fn autostart(shell: &Shell, pool: &StoragePool) -> &'static str {
    shell.wait(pool.autostart()).map_or("no autostart", yes_no)
}

fn details(shell: &mut Shell, pools: &[StoragePool]) -> TextTable {
    let mut table = TextTable::new(shell.charset, DETAILS);
    for pool in pools {
        let persistent = shell.wait(pool.is_persistent()).ok();
        shell.console.debug_flag("Persistent flag value", persistent);
        let persistent = persistent.map_or("unknown", yes_no);
        let (state, sizes) = match shell.wait(pool.info()) {
            Ok(info) if has_sizes(&info) => {
                (state_word(info.state), [info.capacity, info.allocation, info.available].map(size_text))
            }
            Ok(info) => (state_word(info.state), [(); 3].map(|()| "-".to_owned())),
            Err(_) => ("unknown", [(); 3].map(|()| "unknown".to_owned())),
        };
        let facts = [pool.name(), state, autostart(shell, pool), persistent];
        table.row(facts.into_iter().chain(sizes.iter().map(String::as_str)));
    }
    table
}
