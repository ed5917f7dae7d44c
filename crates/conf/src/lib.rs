//! libvirt's configuration file syntax.
#![forbid(unsafe_code)]
