//! The host's memory: `freecell`, `nodememstats`, `node-memory-tune`.

use ferrovirt::NodeMemoryParameters;

use super::{capabilities, cells};
use crate::command::format::param_text;
use crate::command::{Arguments, Failure, Outcome};
use crate::shell::Shell;

/// How much memory is free: on the host, on one NUMA node, or on each of them.
pub(crate) fn freecell(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    args.exclusive(&mut shell.console, "all", "cellno")?;
    let cell = args.int(&mut shell.console, "cellno")?;
    if args.has("all") {
        return free_of_all(shell);
    }
    let conn = shell.connection()?;
    match cell {
        Some(cell) if cell < 0 => {
            return shell.refuse("startCell in virNodeGetCellsFreeMemory must be zero or greater");
        }
        Some(cell) => {
            let free = shell.wait(conn.node_cells_free_memory(cell.cast_unsigned(), 1))?;
            let [bytes] = free[..] else { return Err(Failure::Told) };
            shell.console.print(&format!("{cell}: {} KiB\n", bytes / 1024));
        }
        None => {
            let bytes = shell.wait(conn.node_free_memory())?;
            shell.console.print(&format!("Total: {} KiB\n", bytes / 1024));
        }
    }
    Ok(())
}

fn free_of_all(shell: &mut Shell) -> Outcome {
    let document = capabilities(shell, "unable to get node capabilities")?;
    let numbers = cells(shell, &document, |_| "conversion from string failed".to_owned())?;
    let conn = shell.connection()?;
    let mut free = Vec::new();
    for cell in numbers {
        let answer = shell.wait(conn.node_cells_free_memory(cell.cast_unsigned(), 1));
        let failed = format!("failed to get free memory for NUMA node number: {cell}");
        match shell.explained(answer, &failed)?[..] {
            [bytes] => free.push((cell, bytes)),
            _ => return shell.refuse(&failed),
        }
    }
    for (cell, bytes) in &free {
        shell.console.print(&format!("{cell:5}: {:10} KiB\n", bytes / 1024));
    }
    let total: u64 = free.iter().fold(0, |sum, (_, bytes)| sum.wrapping_add(*bytes));
    shell.console.print_extra("--------------------\n");
    shell.console.print_extra(&format!("{:>5}: {:10} KiB\n", "Total", total / 1024));
    Ok(())
}

/// The memory of the host, or of one NUMA node.
pub(crate) fn nodememstats(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let cell = args.int(&mut shell.console, "cell")?.filter(|cell| *cell != -1);
    let conn = shell.connection()?;
    let answer = shell.wait(conn.node_memory_stats(cell.map(i32::cast_unsigned)));
    for stat in shell.explained(answer, "Unable to get number of memory stats")? {
        shell.console.print(&format!("{:<7}: {:20} KiB\n", stat.field, stat.value));
    }
    Ok(())
}

/// How the host shares equal pages: prints it, or sets it.
pub(crate) fn node_memory_tune(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let mut params = NodeMemoryParameters::new();
    for option in ["shm-pages-to-scan", "shm-sleep-millisecs", "shm-merge-across-nodes"] {
        if let Some(number) = args.uint(&mut shell.console, option)? {
            params.add_uint(&option.replace('-', "_"), number);
        }
    }
    let conn = shell.connection()?;
    if !params.is_empty() {
        let done = shell.wait(conn.node_set_memory_parameters(&params));
        return shell.explained(done, "Unable to change memory parameters");
    }
    let answer = shell.wait(conn.node_memory_parameters());
    let params = shell.explained(answer, "Unable to get number of memory parameters")?;
    if !params.is_empty() {
        shell.console.print("Shared memory:\n");
    }
    for (name, value) in params.iter() {
        shell.console.print(&format!("\t{name:<15} {}\n", param_text(value)));
    }
    Ok(())
}
