//! The host's processors: `nodecpumap`, `nodecpustats`.

use std::time::Duration;

use ferrovirt::NodeStat;
use ferrovirt::driver::procedures::NodeGetCpuStats;
use ferrovirt::proto::remote::NodeGetCpuStatsArgs;

use crate::command::{Arguments, Failure, Outcome};
use crate::shell::Shell;

/// Which processors there are, and which of them are in use.
pub(crate) fn nodecpumap(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let conn = shell.connection()?;
    let answer = shell.wait(conn.node_cpu_map());
    let cpus = shell.explained(answer, "Unable to get cpu map")?;
    let map = if args.has("pretty") {
        cpus.online.to_string()
    } else {
        (0..cpus.count).map(|cpu| if cpus.online.contains(cpu) { 'y' } else { '-' }).collect()
    };
    let facts =
        [("CPUs present:", cpus.count.to_string()), ("CPUs online:", cpus.online_count.to_string()), ("CPU map:", map)];
    for (label, value) in facts {
        shell.console.print(&format!("{label:<15} {value}\n"));
    }
    Ok(())
}

/// The figures in the order in which they are printed: the driver's name, and the label.
const FIGURES: [(&str, &str); 5] =
    [("user", "user:"), ("kernel", "system:"), ("idle", "idle:"), ("iowait", "iowait:"), ("intr", "intr:")];

/// What processors spent their time on, since they were started or during a second.
pub(crate) fn nodecpustats(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let cpu = args.int(&mut shell.console, "cpu")?.filter(|cpu| *cpu != -1).map(i32::cast_unsigned);
    let first = times(shell, cpu)?;
    if first.is_empty() {
        return Ok(());
    }
    if !args.has("percent") {
        for (label, time) in shown(&first) {
            shell.console.print(&format!("{label:<15} {time:20}\n"));
        }
        return Ok(());
    }
    if let Some(usage) = first.iter().find(|stat| stat.field == "utilization").map(|stat| stat.value) {
        let idle = 100_u64.wrapping_sub(usage);
        shell.console.print(&format!("{:<15} {usage:5}%\n{:<15} {idle:5}%\n", "usage:", "idle:"));
        return Ok(());
    }
    shell.sleep(Duration::from_secs(1))?;
    let second = times(shell, cpu)?;
    shell.console.print(&shares(&shown(&first), &shown(&second)));
    Ok(())
}

fn times(shell: &mut Shell, cpu: Option<u32>) -> Result<Vec<NodeStat>, Failure> {
    let conn = shell.connection()?;
    let answer = shell.wait(conn.node_cpu_stats(cpu));
    let cpu_num = cpu.map_or(-1, u32::cast_signed);
    let count = conn.invoke::<NodeGetCpuStats>(NodeGetCpuStatsArgs { cpu_num, nparams: 0, flags: 0 });
    shell.counted(answer, count, "Unable to get number of cpu stats", "Unable to get node cpu stats")
}

fn shown(stats: &[NodeStat]) -> Vec<(&'static str, u64)> {
    let time = |name: &str| stats.iter().find(|stat| stat.field == name).map(|stat| stat.value);
    FIGURES.iter().filter_map(|(name, label)| Some((*label, time(name)?))).collect()
}

/// How the time between two looks was shared.
fn shares(first: &[(&str, u64)], second: &[(&str, u64)]) -> String {
    let spent: Vec<(&str, f64)> = first
        .iter()
        .zip(second)
        .map(|((label, before), (_, after))| (*label, after.wrapping_sub(*before) as f64))
        .collect();
    let total: f64 = spent.iter().map(|(_, time)| time).sum();
    let busy: f64 = spent.iter().filter(|(label, _)| matches!(*label, "user:" | "system:")).map(|(_, time)| time).sum();
    let line = |label: &str, time: f64| match time / total * 100.0 {
        // Where no time passed virsh prints what C makes of that.
        share if share.is_nan() => format!("{label:<15} {:>5}%\n", "-nan"),
        share => format!("{label:<15} {share:5.1}%\n"),
    };
    let mut text = line("usage:", busy);
    text.extend(spent.iter().map(|(label, time)| line(label, *time)));
    text
}

#[cfg(test)]
mod tests {
    use super::shares;

    #[test]
    fn shares_of_a_second() {
        let first = [("user:", 100), ("system:", 50), ("idle:", 1000)];
        let second = [("user:", 200), ("system:", 150), ("idle:", 1800)];
        let want = "usage:           20.0%\nuser:            10.0%\nsystem:          10.0%\nidle:            80.0%\n";
        assert_eq!(shares(&first, &second), want);
    }
}
