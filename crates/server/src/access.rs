//! Where a server's clients come from, and what they may do.

/// What clients of a listener may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Everything.
    ReadWrite,
    /// Looking only, whatever they ask for.
    ReadOnly,
}
