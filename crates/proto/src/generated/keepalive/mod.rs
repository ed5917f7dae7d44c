// Generated from schema/keepalive/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! keepalive
