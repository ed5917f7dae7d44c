//! libvirt's test hypervisor, in process.
#![forbid(unsafe_code)]
