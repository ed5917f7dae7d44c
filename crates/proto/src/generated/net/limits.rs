// Generated from schema/net/program.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! How many and how long things may be.

/// BUFFER_INITIAL. (`VIR_NET_MESSAGE_INITIAL`)
pub const BUFFER_INITIAL: usize = 65536;
/// LEGACY_PAYLOAD_MAX. (`VIR_NET_MESSAGE_LEGACY_PAYLOAD_MAX`)
pub const LEGACY_PAYLOAD_MAX: usize = 262120;
/// MESSAGE_MAX. (`VIR_NET_MESSAGE_MAX`)
pub const MESSAGE_MAX: usize = 33554432;
/// HEADER_SIZE. (`VIR_NET_MESSAGE_HEADER_MAX`)
pub const HEADER_SIZE: usize = 24;
/// PAYLOAD_MAX. (`VIR_NET_MESSAGE_PAYLOAD_MAX`)
pub const PAYLOAD_MAX: usize = 33554408;
/// LENGTH_SIZE. (`VIR_NET_MESSAGE_LEN_MAX`)
pub const LENGTH_SIZE: usize = 4;
/// STRING_MAX. (`VIR_NET_MESSAGE_STRING_MAX`)
pub const STRING_MAX: usize = 4194304;
/// FDS_MAX. (`VIR_NET_MESSAGE_NUM_FDS_MAX`)
pub const FDS_MAX: usize = 32;
