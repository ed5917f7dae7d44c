// Generated from schema/lxc/calls.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! What only containers have.

use crate::wire::wire;

wire! {
    /// The arguments of `domain_open_namespace`. Gives descriptors of the kernel namespaces of a container.
    struct DomainOpenNamespaceArgs {
        dom: crate::remote::Domain,
        flags: u32,
    }
}
