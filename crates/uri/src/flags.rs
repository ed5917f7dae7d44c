//! The caller's flags.

bitflags::bitflags! {
    /// Flags of an open: `virConnectFlags`. Unknown bits are kept; local drivers refuse them.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub struct OpenFlags: u32 {
        /// Calls that change something are refused.
        const READ_ONLY = 1;
        /// The name is not looked up in `uri_aliases`.
        const NO_ALIASES = 2;

        const _ = !0;
    }
}
