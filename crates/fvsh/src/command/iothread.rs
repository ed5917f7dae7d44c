//! A domain's I/O threads: `iothreadinfo`, `iothreadadd`, `iothreadset`, `iothreaddel`.

use ferrovirt::{Domain, Impact, IothreadParameters};

use super::lookup::{self, Names};
use super::{Arguments, Failure, Outcome};
use crate::output::TextTable;
use crate::shell::Shell;

/// Lists the I/O threads, and the host CPUs that they may use.
pub(crate) fn iothreadinfo(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let impact = args.impact(&mut shell.console)?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let answer = shell.wait(domain.iothread_info(impact));
    let threads = shell.explained(answer, "Unable to get domain IOThreads information")?;
    if threads.is_empty() {
        shell.console.print_extra("No IOThreads found for the domain");
        return Ok(());
    }
    let mut table = TextTable::new(shell.charset, &["IOThread ID", "CPU Affinity"]);
    for thread in &threads {
        table.row([thread.id.to_string().as_str(), &thread.affinity.to_string()]);
    }
    shell.console.print_table(&table);
    Ok(())
}

/// Gives a domain another I/O thread.
pub(crate) fn iothreadadd(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let (domain, id, impact) = thread(shell, args)?;
    shell.wait(domain.add_iothread(id, impact))?;
    Ok(())
}

/// Takes an I/O thread away.
pub(crate) fn iothreaddel(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let (domain, id, impact) = thread(shell, args)?;
    shell.wait(domain.del_iothread(id, impact))?;
    Ok(())
}

/// Sets how an I/O thread polls, and how many workers it has.
pub(crate) fn iothreadset(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let (domain, id, impact) = thread(shell, args)?;
    let mut params = IothreadParameters::new();
    if let Some(time) = args.ulong(&mut shell.console, "poll-max-ns")? {
        params.add_ullong("poll_max_ns", time);
    }
    for (option, name) in [("poll-grow", "poll_grow"), ("poll-shrink", "poll_shrink")] {
        if let Some(number) = args.uint(&mut shell.console, option)? {
            params.add_uint(name, number);
        }
    }
    for (option, name) in [("thread-pool-min", "thread_pool_min"), ("thread-pool-max", "thread_pool_max")] {
        if let Some(number) = args.int(&mut shell.console, option)? {
            params.add_int(name, number);
        }
    }
    if params.is_empty() {
        return shell.refuse("Not enough arguments passed, nothing to set");
    }
    shell.wait(domain.set_iothread_params(id, &params, impact))?;
    Ok(())
}

fn thread(shell: &mut Shell, args: &Arguments<'_>) -> Result<(Domain, u32, Impact), Failure> {
    let impact = args.impact(&mut shell.console)?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let id = args.int(&mut shell.console, "id")?.unwrap_or_default();
    match u32::try_from(id) {
        Ok(number) if number > 0 => Ok((domain, number, impact)),
        _ => shell.refuse(&format!("Invalid IOThread id value: '{id}'")),
    }
}
