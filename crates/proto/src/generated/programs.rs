// Generated from schema/*/program.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The programs' numbers and versions.

/// The number of the program `admin`.
pub const ADMIN_PROGRAM: u32 = 0x06900690;
/// The version of the program `admin`.
pub const ADMIN_VERSION: u32 = 1;
/// The number of the program `keepalive`.
pub const KEEPALIVE_PROGRAM: u32 = 0x6b656570;
/// The version of the program `keepalive`.
pub const KEEPALIVE_VERSION: u32 = 1;
/// The number of the program `lxc`.
pub const LXC_PROGRAM: u32 = 0x00068000;
/// The version of the program `lxc`.
pub const LXC_VERSION: u32 = 1;
/// The number of the program `qemu`.
pub const QEMU_PROGRAM: u32 = 0x20008087;
/// The version of the program `qemu`.
pub const QEMU_VERSION: u32 = 1;
/// The number of the program `remote`.
pub const REMOTE_PROGRAM: u32 = 0x20008086;
/// The version of the program `remote`.
pub const REMOTE_VERSION: u32 = 1;
