//! Every wire type and procedure of libvirt's RPC programs, generated from one schema.
#![forbid(unsafe_code)]
