//! `blockcopy`.

use ferrovirt::{BlockCopyFlags, BlockJobAbortFlags, BlockRebaseFlags, TypedParams};

use super::bandwidth;
use super::wait::{Ended, Waiter};
use crate::command::lookup::{self, Names};
use crate::command::xml_text::{XmlText, escaped};
use crate::command::{Arguments, Failure, Outcome, xml_file};
use crate::shell::Shell;

/// Mirrors a disk.
pub(crate) fn blockcopy(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let path = args.text(&mut shell.console, "path")?.unwrap_or_default();
    let destination = args.text(&mut shell.console, "dest")?;
    let file = args.text(&mut shell.console, "xml")?;
    let format = args.text(&mut shell.console, "format")?;
    let bandwidth = bandwidth(shell, args)?;
    let granularity = args.uint(&mut shell.console, "granularity")?.unwrap_or(0);
    let buffer = args.ulong(&mut shell.console, "buf-size")?.unwrap_or(0);
    args.exclusive_all(&mut shell.console, &[("dest", "xml"), ("format", "xml"), ("blockdev", "xml")])?;
    args.exclusive(&mut shell.console, "pivot", "finish")?;
    if destination.is_none() && file.is_none() {
        return shell.refuse("need either --dest or --xml");
    }
    let waiter = Waiter::read(shell, args, "Block Copy", &["pivot", "finish"])?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let watch = waiter.as_ref().map(|waiter| waiter.listen(shell, &domain));
    let newer = granularity > 0
        || buffer > 0
        || format.is_some_and(|format| format != "raw")
        || file.is_some()
        || ["transient-job", "synchronous-writes", "print-xml"].iter().any(|name| args.has(name));
    if newer {
        let xml = match file {
            Some(path) => xml_file::read(path)?,
            None => disk_xml(destination.unwrap_or_default(), format, args.has("blockdev")),
        };
        if args.has("print-xml") {
            shell.console.print(&xml);
            return Ok(());
        }
        let params = params(shell, args, bandwidth, granularity, buffer)?;
        shell.wait(domain.block_copy(path, &xml, &params, copy_flags(args)))?;
    } else {
        let mut flags = BlockRebaseFlags::COPY | args.flags(BlockRebaseFlags::empty(), REBASE);
        flags.set(BlockRebaseFlags::COPY_RAW, format == Some("raw"));
        shell.wait(domain.block_rebase(path, destination, bandwidth, flags))?;
    }
    let (Some(waiter), Some(watch)) = (&waiter, watch) else {
        shell.console.print("Block Copy started");
        return Ok(());
    };
    match watch.wait(shell, path)? {
        Ended::Well => {}
        ended => return ended.told(shell, "Copy"),
    }
    let abort = waiter.abort_flags();
    if args.has("pivot") {
        let done = shell.wait(domain.block_job_abort(path, abort | BlockJobAbortFlags::PIVOT));
        shell.explained(done, &format!("failed to pivot job for disk {path}"))?;
        shell.console.print("\nSuccessfully pivoted");
    } else if args.has("finish") {
        let done = shell.wait(domain.block_job_abort(path, abort));
        shell.explained(done, &format!("failed to finish job for disk {path}"))?;
        shell.console.print("\nSuccessfully copied");
    } else {
        shell.console.print("\nNow in mirroring phase");
    }
    Ok(())
}

const REBASE: &[(&str, BlockRebaseFlags)] = &[
    ("shallow", BlockRebaseFlags::SHALLOW),
    ("reuse-external", BlockRebaseFlags::REUSE_EXT),
    ("blockdev", BlockRebaseFlags::COPY_DEV),
    ("bytes", BlockRebaseFlags::BANDWIDTH_BYTES),
];

fn copy_flags(args: &Arguments<'_>) -> BlockCopyFlags {
    args.flags(
        BlockCopyFlags::empty(),
        &[
            ("shallow", BlockCopyFlags::SHALLOW),
            ("reuse-external", BlockCopyFlags::REUSE_EXT),
            ("transient-job", BlockCopyFlags::TRANSIENT_JOB),
            ("synchronous-writes", BlockCopyFlags::SYNCHRONOUS_WRITES),
        ],
    )
}

/// The newer call counts in bytes.
fn params(
    shell: &mut Shell,
    args: &Arguments<'_>,
    bandwidth: u64,
    granularity: u32,
    buffer: u64,
) -> Result<TypedParams, Failure> {
    let mut params = TypedParams::new();
    if bandwidth > 0 {
        let limit = u64::MAX >> 20;
        match if args.has("bytes") { Some(bandwidth) } else { bandwidth.checked_mul(1 << 20) } {
            Some(bytes) => params.add_ullong("bandwidth", bytes),
            None => return shell.refuse(&format!("bandwidth must be less than {limit}")),
        };
    }
    if granularity > 0 {
        params.add_uint("granularity", granularity);
    }
    if buffer > 0 {
        params.add_ullong("buf-size", buffer);
    }
    Ok(params)
}

fn disk_xml(destination: &str, format: Option<&str>, block: bool) -> String {
    let (kind, name) = if block { ("block", "dev") } else { ("file", "file") };
    let (destination, format) = (escaped(destination), format.map(escaped));
    let mut xml = XmlText::new();
    xml.open("disk", &[("type", Some(kind))]).empty("source", &[(name, Some(&destination))]);
    xml.empty_if("driver", "type", format.as_deref());
    xml.close().finish()
}
