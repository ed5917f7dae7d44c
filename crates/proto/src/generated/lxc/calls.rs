// Generated from schema/lxc/calls.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! lxc

use crate::wire::wire;

wire! {
    /// The arguments of `domain_open_namespace`. virDomainLxcOpenNamespace.
    struct DomainOpenNamespaceArgs {
        dom: crate::remote::Domain,
        flags: u32,
    }
}
