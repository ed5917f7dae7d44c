//! Bounded XDR reading and writing, the subset libvirt's RPC uses.
#![forbid(unsafe_code)]
