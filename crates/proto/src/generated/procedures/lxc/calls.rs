// Generated from schema/lxc/calls.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! What only containers have.

use crate::net::LXC_PROGRAM;
use crate::{AclRule, Family, FdCount, ProcedureInfo};

/// Gives descriptors of the kernel namespaces of a container.
pub static DOMAIN_OPEN_NAMESPACE: ProcedureInfo =
    ProcedureInfo::call(LXC_PROGRAM, 1, "domain_open_namespace", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "open_namespace")])
        .fds(FdCount::Zero, FdCount::Many)
        .api("virDomainLxcOpenNamespace", "1.0.2");
