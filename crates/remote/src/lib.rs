//! The driver that speaks libvirt's RPC protocol to a daemon.
#![forbid(unsafe_code)]
