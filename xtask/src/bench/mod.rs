//! `cargo xtask bench`.

/// Runs the task with the words after its name.
pub(crate) fn run(_words: &[String]) -> Result<(), String> {
    Err("not built yet".to_owned())
}
