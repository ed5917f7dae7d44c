// Generated from schema/keepalive/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Probes of a silent peer; either side may send them at any time.
