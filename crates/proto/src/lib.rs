//! Every wire type and procedure of libvirt's RPC programs.
//!
//! The types, limits, flags and the procedure table are generated from `schema/`; written by hand are only what a
//! procedure *is* ([`ProcedureInfo`]) and how a wire error becomes an [`ferrovirt_error::Error`].
//!
//! ```
//! use ferrovirt_proto::{net, procedure, remote};
//!
//! let info = procedure(net::REMOTE_PROGRAM, 23).unwrap();
//! assert_eq!(info.name, "domain_lookup_by_name");
//! assert_eq!(info.c_api, Some("virDomainLookupByName"));
//!
//! let args = remote::DomainLookupByNameArgs { name: "test".into() };
//! assert_eq!(ferrovirt_xdr::to_bytes(&args)?, b"\0\0\0\x04test");
//! # Ok::<(), ferrovirt_xdr::Error>(())
//! ```
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

mod error;
mod generated;
#[cfg(test)]
mod golden;
mod procedure;
#[cfg(test)]
mod roundtrip;
#[cfg(test)]
mod sample;
mod wire;

pub use generated::{admin, enums, flags, keepalive, lxc, net, procedures, qemu, remote};
pub use procedure::{
    AclRule, Condition, Event, Family, FdCount, Fds, Priority, ProcedureInfo, ProcedureKind, ReadOnly, StreamDirection,
    Test, procedure, procedures_of,
};
