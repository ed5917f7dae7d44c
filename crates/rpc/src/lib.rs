//! libvirt's RPC protocol as a sans-I/O session machine for both roles.
#![forbid(unsafe_code)]
