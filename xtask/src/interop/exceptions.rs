//! Where fvsh differs from virsh on purpose; `docs/compat.md` gives the reasons.

/// Lines that list the commands: only part of virsh's is built, so what is printed must be some of virsh's lines, in
/// virsh's order.
pub(super) const LISTS: &[&str] = &["-h", "--help", "help", "help --bogus", "help domain", "help monitor", "help host"];

/// Recorded cases that fail in newer words: their id, and what is said instead.
pub(super) const CASES: &[(&str, &str)] = &[("autostart-02", "binary '/nonexist2/virtqemud' does not exist in $PATH")];

/// Recorded cases whose plan is that of 11.3.0, which the row itself gives.
pub(super) const EXPLAINED_NEWER: &[&str] = &["ssh-16"];

/// Rows of the lab's tables that fail in other words, or fail at all: their label, and what is said.
pub(super) const LAB: &[(&str, &str)] = &[
    (
        "tls-no-client-cert",
        "Cannot read client certificate '{DIR}/pki/client-incomplete/clientcert.pem': No such file or directory",
    ),
    (
        "tls-incomplete-pki",
        "Cannot read client certificate '{DIR}/pki/client-incomplete/clientcert.pem': No such file or directory",
    ),
    (
        "tls-no-common-cipher",
        "Failed to set TLS session priority to NORMAL:-VERS-ALL:+VERS-TLS1.2:-CIPHER-ALL:+NULL: \
         '-CIPHER-ALL' leaves no cipher suite that is supported here",
    ),
];
