//! `vol-list`: the volumes of a pool.

use super::type_word;
use crate::command::format::{size_text, sort_key};
use crate::command::{Arguments, Outcome, lookup, old_lists};
use crate::output::TextTable;
use crate::shell::Shell;

/// Lists the volumes of a pool.
pub(crate) fn list(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let pool = lookup::pool(shell, args)?;
    let answer = shell.wait(pool.list_all_volumes());
    let mut volumes = if old_lists::is_unknown_call(&answer) {
        old_lists::volumes(shell, &pool)?
    } else {
        shell.explained(answer, "Failed to list volumes")?
    };
    volumes.sort_by_key(|volume| sort_key(volume.name()));
    let with_details = args.has("details");
    let header: &[&str] =
        if with_details { &["Name", "Path", "Type", "Capacity", "Allocation"] } else { &["Name", "Path"] };
    let mut table = TextTable::new(shell.charset, header);
    for volume in &volumes {
        let path = shell.wait(volume.path()).unwrap_or_else(|_| "unknown".to_owned());
        let mut row = vec![volume.name().to_owned(), path];
        if with_details {
            match shell.wait(volume.info()) {
                Ok(info) => {
                    row.extend([type_word(info.kind).to_owned(), size_text(info.capacity), size_text(info.allocation)])
                }
                Err(_) => row.extend([(); 3].map(|()| "unknown".to_owned())),
            }
        }
        table.row(row.iter().map(String::as_str));
    }
    shell.console.print_table(&table);
    Ok(())
}
