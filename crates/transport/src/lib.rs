//! Byte streams to libvirt daemons: unix, tcp, ext.
#![deny(unsafe_code)]
