// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The facts of every procedure, by program.

use crate::{ProcedureInfo, net};

pub mod admin;
pub mod keepalive;
pub mod lxc;
pub mod qemu;
pub mod remote;

/// Each program's procedures in the order of their numbers.
pub(crate) static PROGRAMS: [(u32, &[&ProcedureInfo]); 5] = [
    (net::ADMIN_PROGRAM, &admin::TABLE),
    (net::KEEPALIVE_PROGRAM, &keepalive::TABLE),
    (net::LXC_PROGRAM, &lxc::TABLE),
    (net::QEMU_PROGRAM, &qemu::TABLE),
    (net::REMOTE_PROGRAM, &remote::TABLE),
];
