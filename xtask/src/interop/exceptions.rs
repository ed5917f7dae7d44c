//! Where fvsh differs from virsh on purpose; `docs/compat.md` gives the reasons.

/// Lines that list the commands: only part of virsh's is built, so what is printed must be some of virsh's lines, in
/// virsh's order.
pub(super) const LISTS: &[&str] = &["-h", "--help", "help", "help --bogus", "help domain", "help monitor", "help host"];

/// Recorded cases that fail in newer words: their id, and what is said instead.
pub(super) const CASES: &[(&str, &str)] = &[("autostart-02", "binary '/nonexist2/virtqemud' does not exist in $PATH")];

/// Recorded cases whose plan is that of 11.3.0, which the row itself gives.
pub(super) const EXPLAINED_NEWER: &[&str] = &["ssh-16"];
