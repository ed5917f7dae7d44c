//! libvirt's test hypervisor, in process: domains that run nowhere, for trying out programs.
//!
//! [`TestDriver`] answers `test:///default` with libvirt's built-in host. All connections of a process share one such
//! host, which is gone when the last of them closes; [`TestDriver::isolated`] gives each connection its own.
//! `test:///path` opens a host that a file describes; each connection has its own, and nothing is written back.
//! Behaviour, ids, states, reasons and error texts are those of libvirt's driver of the same name.
#![forbid(unsafe_code)]

mod arguments;
mod backend;
mod chaos;
mod clock;
mod cpu;
mod cpumap;
mod domain;
mod driver;
mod error;
mod events;
mod file;
mod filter;
mod flags;
mod host;
mod hypervisor;
mod interface;
mod network;
mod node;
mod node_device;
mod random;
mod storage;
#[cfg(test)]
mod test_support;
#[cfg(test)]
mod unsupported;
mod uuid;

pub use driver::{KeptHost, TestDriver};
