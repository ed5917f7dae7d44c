// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The arguments and replies of every call as bytes.

mod decode;
mod encode;

pub use decode::decode_reply;
pub use encode::encode_call;
