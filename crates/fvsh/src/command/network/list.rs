//! `net-list`: the networks of the connection.

use ferrovirt::{ListNetworks, Network};

use crate::command::format::{active_word, sort_key, yes_no};
use crate::command::{Arguments, Outcome, old_lists};
use crate::output::TextTable;
use crate::shell::Shell;

/// Lists networks: as a table, or name or UUID alone.
pub(crate) fn list(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let forms = ["table", "name", "uuid"];
    if forms.iter().filter(|name| args.has(name)).count() > 1 {
        return shell.refuse("Only one argument from --table, --name and --uuid may be specified.");
    }
    let conn = shell.connection()?;
    let filter = filter(args);
    let answer = shell.wait(conn.list_all_networks(filter));
    let mut networks = if old_lists::is_unknown_call(&answer) {
        old_lists::networks(shell, &conn, filter)?
    } else {
        shell.explained(answer, "Failed to list networks")?
    };
    networks.sort_by_key(|network| sort_key(network.name()));
    if args.has("name") || args.has("uuid") {
        for network in &networks {
            let line = if args.has("name") { network.name().to_owned() } else { network.uuid_string() };
            shell.console.print(&format!("{line}\n"));
        }
        return Ok(());
    }
    let table = table(shell, &networks);
    shell.console.print_table(&table);
    Ok(())
}

fn filter(args: &Arguments<'_>) -> ListNetworks {
    let sides = if args.has("all") {
        ListNetworks::ACTIVE | ListNetworks::INACTIVE
    } else if args.has("inactive") {
        ListNetworks::INACTIVE
    } else {
        ListNetworks::ACTIVE
    };
    args.flags(
        sides,
        &[
            ("persistent", ListNetworks::PERSISTENT),
            ("transient", ListNetworks::TRANSIENT),
            ("autostart", ListNetworks::AUTOSTART),
            ("no-autostart", ListNetworks::NO_AUTOSTART),
        ],
    )
}

fn table(shell: &Shell, networks: &[Network]) -> TextTable {
    let mut table = TextTable::new(shell.charset, &["Name", "State", "Autostart", "Persistent"]);
    for network in networks {
        let active = shell.wait(network.is_active()).unwrap_or(true);
        table.row([
            network.name(),
            active_word(active),
            shell.wait(network.autostart()).map_or("no autostart", yes_no),
            shell.wait(network.is_persistent()).map_or("no", yes_no),
        ]);
    }
    table
}
