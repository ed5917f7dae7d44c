// Generated from schema/net/program.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! How many and how long things may be.

/// The size in bytes with which libvirt's receive buffer begins; invisible on the wire. (`VIR_NET_MESSAGE_INITIAL`)
pub const BUFFER_INITIAL: usize = 65536;
/// The most bytes of payload that old peers take, and the size of chunks in which streams are sent. (`VIR_NET_MESSAGE_LEGACY_PAYLOAD_MAX`)
pub const LEGACY_PAYLOAD_MAX: usize = 262120;
/// The most bytes of a packet after its length word. (`VIR_NET_MESSAGE_MAX`)
pub const MESSAGE_MAX: usize = 33554432;
/// The bytes of the header. (`VIR_NET_MESSAGE_HEADER_MAX`)
pub const HEADER_SIZE: usize = 24;
/// The most bytes of payload. (`VIR_NET_MESSAGE_PAYLOAD_MAX`)
pub const PAYLOAD_MAX: usize = 33554408;
/// The bytes of the length word, which the other sizes leave out. (`VIR_NET_MESSAGE_LEN_MAX`)
pub const LENGTH_SIZE: usize = 4;
/// The most bytes of a string. (`VIR_NET_MESSAGE_STRING_MAX`)
pub const STRING_MAX: usize = 4194304;
/// The most descriptors that travel with one packet. (`VIR_NET_MESSAGE_NUM_FDS_MAX`)
pub const FDS_MAX: usize = 32;
