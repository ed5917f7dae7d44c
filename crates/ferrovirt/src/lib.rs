//! libvirt's connection system in Rust: open any connection URI, call the hypervisor behind it.
#![forbid(unsafe_code)]
