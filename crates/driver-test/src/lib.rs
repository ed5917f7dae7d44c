//! libvirt's test hypervisor, in process: domains that run nowhere, for trying out programs.
//!
//! [`TestDriver`] answers `test:///default` with libvirt's built-in host. All connections of a process share one such
//! host, which is gone when the last of them closes; [`TestDriver::isolated`] gives each connection its own.
//! Behaviour, ids, states, reasons and error texts are those of libvirt's driver of the same name.
//!
//! Files (`test:///path`) are not read yet.
#![forbid(unsafe_code)]

mod backend;
mod capabilities;
mod definition;
mod domain;
mod driver;
mod errors;
mod events;
mod flags;
mod host;
mod hypervisor;
mod list_filter;
mod sysinfo;

pub use driver::TestDriver;
