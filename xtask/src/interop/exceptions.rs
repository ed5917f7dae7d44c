//! Where fvsh differs from virsh on purpose; `docs/compat.md` gives each the same reason.

/// A differential test that may differ.
pub(super) struct Exception {
    /// The command line, as in the table of the differential tests.
    pub(super) line: &'static str,
    /// Why; printed when the exception is no longer needed.
    pub(super) reason: &'static str,
}

/// The whole list.
pub(super) const EXCEPTIONS: &[Exception] = &[];

/// The exception for a command line, if there is one.
pub(super) fn of(line: &str) -> Option<&'static Exception> {
    EXCEPTIONS.iter().find(|exception| exception.line == line)
}
