//! Throttles of disks and shares of block I/O: `blkdeviotune`, `blkiotune`.

use ferrovirt::TypedParams;
use ferrovirt::driver::procedures::{DomainGetBlkioParameters, DomainGetBlockIoTune};
use ferrovirt::proto::remote::{DomainGetBlkioParametersArgs, DomainGetBlockIoTuneArgs};

use super::print_params;
use crate::command::lookup::{self, Names};
use crate::command::report::wire;
use crate::command::{Arguments, Failure, Outcome};
use crate::shell::Shell;

/// Limits in bytes, which may have a unit.
const SIZES: &[&str] = &[
    "total-bytes-sec",
    "read-bytes-sec",
    "write-bytes-sec",
    "total-bytes-sec-max",
    "read-bytes-sec-max",
    "write-bytes-sec-max",
];

/// Limits that are mere numbers.
const NUMBERS: &[&str] = &[
    "total-iops-sec",
    "read-iops-sec",
    "write-iops-sec",
    "total-iops-sec-max",
    "read-iops-sec-max",
    "write-iops-sec-max",
    "size-iops-sec",
    "total-bytes-sec-max-length",
    "read-bytes-sec-max-length",
    "write-bytes-sec-max-length",
    "total-iops-sec-max-length",
    "read-iops-sec-max-length",
    "write-iops-sec-max-length",
];

/// The throttle of a disk.
pub(crate) fn blkdeviotune(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let impact = args.impact(&mut shell.console)?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let disk = args.text(&mut shell.console, "device")?.unwrap_or_default();
    let params = match throttle(shell, args) {
        Ok(params) => params,
        Err(failure) => return Err(shell.unparsed(failure, "Unable to parse integer parameter")),
    };
    if !params.is_empty() {
        let done = shell.wait(domain.set_block_io_tune(disk, &params, impact));
        return shell.explained(done, "Unable to change block I/O throttle");
    }
    let answer = shell.wait(domain.block_io_tune(disk, impact));
    let conn = shell.connection()?;
    let count = conn.invoke::<DomainGetBlockIoTune>(DomainGetBlockIoTuneArgs {
        dom: wire(&domain),
        disk: None,
        nparams: 0,
        flags: impact.bits(),
    });
    let params = shell.counted(
        answer,
        count,
        "Unable to get number of block I/O throttle parameters",
        "Unable to get block I/O throttle parameters",
    )?;
    print_params(shell, &params)
}

fn throttle(shell: &mut Shell, args: &Arguments<'_>) -> Result<TypedParams, Failure> {
    let mut params = TypedParams::new();
    for option in SIZES {
        if let Some(bytes) = args.size(&mut shell.console, option, 1)? {
            params.add_ullong(&option.replace('-', "_"), bytes);
        }
    }
    for option in NUMBERS {
        if let Some(number) = args.ulong(&mut shell.console, option)? {
            params.add_ullong(&option.replace('-', "_"), number);
        }
    }
    if let Some(group) = args.text(&mut shell.console, "group-name")? {
        params.add_string("group_name", group);
    }
    Ok(params)
}

/// Options and the parameters that they set.
const SHARES: &[(&str, &str)] = &[
    ("device-weights", "device_weight"),
    ("device-read-iops-sec", "device_read_iops_sec"),
    ("device-write-iops-sec", "device_write_iops_sec"),
    ("device-read-bytes-sec", "device_read_bytes_sec"),
    ("device-write-bytes-sec", "device_write_bytes_sec"),
];

/// A domain's share of block I/O.
pub(crate) fn blkiotune(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let impact = args.impact(&mut shell.console)?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let mut params = TypedParams::new();
    if let Some(weight) = args.int(&mut shell.console, "weight")? {
        match u32::try_from(weight) {
            Ok(weight) if weight > 0 => params.add_uint("weight", weight),
            _ => return shell.refuse(&format!("Invalid value of {weight} for I/O weight")),
        };
    }
    for (option, name) in SHARES {
        match args.raw(option) {
            None => {}
            Some("") => return shell.refuse("Unable to parse string parameter"),
            Some(text) => {
                params.add_string(name, text);
            }
        }
    }
    if !params.is_empty() {
        let done = shell.wait(domain.set_blkio_parameters(&params, impact));
        return shell.explained(done, "Unable to change blkio parameters");
    }
    let answer = shell.wait(domain.blkio_parameters(impact));
    let conn = shell.connection()?;
    let count = conn.invoke::<DomainGetBlkioParameters>(DomainGetBlkioParametersArgs {
        dom: wire(&domain),
        nparams: 0,
        flags: impact.bits(),
    });
    let failed = ["Unable to get number of blkio parameters", "Unable to get blkio parameters"];
    let params = shell.counted(answer, count, failed[0], failed[1])?;
    print_params(shell, &params)
}
