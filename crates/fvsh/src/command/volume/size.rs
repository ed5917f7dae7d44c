//! Sizes of volumes, and `vol-resize`.

use ferrovirt::StorageVolResizeFlags;

use crate::command::{Arguments, Failure, Outcome, lookup};
use crate::numbers::scaled;
use crate::shell::Shell;

/// A size in bytes, or with a unit.
pub(super) fn volume_size(shell: &mut Shell, text: &str) -> Result<u64, Failure> {
    scaled(text, 1, u64::MAX).map_err(|error| {
        shell.console.error(&format!("Malformed size {text}"));
        error.map_or(Failure::Told, Failure::Library)
    })
}

/// Changes the size of a volume.
pub(crate) fn resize(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let mut flags = args.flags(
        StorageVolResizeFlags::empty(),
        &[
            ("allocate", StorageVolResizeFlags::ALLOCATE),
            ("delta", StorageVolResizeFlags::DELTA),
            ("shrink", StorageVolResizeFlags::SHRINK),
        ],
    );
    let volume = lookup::volume(shell, args)?;
    let text = args.text(&mut shell.console, "capacity")?.unwrap_or_default().trim_start();
    let text = match text.strip_prefix('-') {
        // The call takes no negative numbers, but its user may.
        Some(_) if !args.has("shrink") => return shell.refuse("negative size requires --shrink"),
        Some(positive) => {
            flags |= StorageVolResizeFlags::DELTA;
            positive
        }
        None => text,
    };
    let capacity = volume_size(shell, text)?;
    let by = if flags.contains(StorageVolResizeFlags::DELTA) { "by" } else { "to" };
    let done = shell.wait(volume.resize(capacity, flags));
    shell.explained(done, &format!("Failed to change size of volume '{}' {by} {text}", volume.name()))?;
    shell.console.print_extra(&format!("Size of volume '{}' successfully changed {by} {text}\n", volume.name()));
    Ok(())
}
